//! A criterion as a conjunction of clauses, each of which holds when one of its literals does, and as a
//! tree of its lists.
//!
//! Rules ask for a few things at once, each in one of many forms ("cancer, and any of these features"). So there are
//! few clauses, where the disjunctive form would be long. This code also runs at compile time, where calls and copies
//! are slow, so lists are built in place in one buffer.

use super::error::ResolveError;
use super::literal::{Derived, Dictionary, Literals, NONE, either, is_same, is_subset, literals_of};
use crate::FindingSet;
use crate::rule::error::{DEEPEST, MOST_PARTS};
use crate::rule::{Members, When};

/// 63: one bit of the word is reserved for the carry.
const MOST_CLAUSES: usize = 63;
/// Each level needs room for one list, and the deepest also for a member and a product.
const ROOM: usize = (DEEPEST + 3) * MOST_CLAUSES;
/// How many pairs of clauses may be compared for one rule: the built-in rules need fewer than a thousand.
const MOST_WORK: usize = 500_000;

/// How many members of a list must hold.
#[derive(Clone, Copy, Debug)]
pub(super) enum Needed {
    All,
    Any,
    AtLeast(u8),
}

/// A list of a criterion.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) needed: Needed,
    /// Its members that are findings, numbers and sex.
    pub(super) singles: Literals,
    /// How many parts it spans: itself and, after it, its members that are lists, with theirs.
    pub(super) span: usize,
    /// For whom it is met is in this lane.
    pub(super) lane: u16,
}

impl Part {
    pub(super) const EMPTY: Self = Self::new(Needed::All, NONE);

    const fn new(needed: Needed, singles: Literals) -> Self {
        Self { needed, singles, span: 1, lane: 0 }
    }

    /// Its slot in a hash table with so many, a power of two. Equal parts have the same.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::indexing_slicing,
        reason = "fewer bits are left than an index has, and a word is below their number"
    )]
    pub(super) const fn slot(&self, slots: usize) -> usize {
        let (mut mixed, mut word) = (self.span as u64, 0);
        while word < self.singles.len() {
            mixed = (mixed.rotate_left(5) ^ self.singles[word]).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            word += 1;
        }
        (mixed >> (u64::BITS - slots.trailing_zeros())) as usize
    }

    /// Whether this is the same as another part, apart from the members that are lists.
    pub(super) const fn is(&self, other: &Self) -> bool {
        is_same(&self.singles, &other.singles)
            && self.span == other.span
            && match (self.needed, other.needed) {
                (Needed::All, Needed::All) | (Needed::Any, Needed::Any) => true,
                (Needed::AtLeast(needed), Needed::AtLeast(other)) => needed == other,
                _ => false,
            }
    }
}

/// A criterion that is being resolved.
pub(super) struct Resolver {
    clauses: [Literals; ROOM],
    len: usize,
    parts: [Part; MOST_PARTS],
    part_count: usize,
    work: usize,
}

/// `?`, which `const` functions cannot use yet.
macro_rules! attempt {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => return Err(error),
        }
    };
}

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "places are below the length, and what is too long is an error; a resolver is boxed, or evaluated when the \
              crate is compiled"
)]
impl Resolver {
    pub(super) const EMPTY: Self =
        Self { clauses: [NONE; ROOM], len: 0, parts: [Part::EMPTY; MOST_PARTS], part_count: 0, work: 0 };

    /// Resolves a criterion. Literals that are not findings are added to the dictionary if they are new.
    pub(super) const fn resolve(
        &mut self,
        when: &When<'_>,
        dictionary: &mut Dictionary,
    ) -> Result<(), ResolveError> {
        (self.len, self.part_count, self.work) = (0, 0, 0);
        attempt!(self.criterion(when, dictionary));
        let single = attempt!(literal(when, dictionary));
        match single {
            Some(literal) => self.part(Part::new(Needed::All, literal)),
            None => self.list(when, dictionary),
        }
    }

    pub(super) const fn clauses(&self) -> &[Literals] {
        self.clauses.split_at(self.len).0
    }

    pub(super) const fn parts(&self) -> &[Part] {
        self.parts.split_at(self.part_count).0
    }

    /// How many pairs of clauses were compared.
    pub(super) const fn work(&self) -> usize {
        self.work
    }

    /// Appends the clauses of the criterion.
    const fn criterion(&mut self, when: &When<'_>, dictionary: &mut Dictionary) -> Result<(), ResolveError> {
        if let Some(literal) = attempt!(literal(when, dictionary)) {
            return self.push(literal);
        }
        let start = self.len;
        match *when {
            When::All(members) => {
                let mut rest = members;
                while let Some((member, others)) = rest.split_first() {
                    attempt!(self.and(start, &member, dictionary));
                    rest = others;
                }
                Ok(())
            }
            When::Any(members) => {
                let Some((first, mut rest)) = members.split_first() else { return self.push(NONE) };
                attempt!(self.criterion(&first, dictionary));
                while let Some((member, others)) = rest.split_first() {
                    attempt!(self.or(start, &member, dictionary));
                    rest = others;
                }
                Ok(())
            }
            When::AtLeast(needed, members) => {
                let count = Derived::AtLeast(needed, attempt!(singles(members, dictionary)));
                // A byte starts at 128 minus the number needed and counts members up, all within 0 to 255.
                if needed >= 128 || members.len() > 127 + needed as usize {
                    return Err(ResolveError::LargeCount);
                }
                let literal = attempt!(dictionary.literal(count));
                self.push(literal)
            }
            When::Has(_) | When::Between(..) | When::Is(_) => Ok(()),
        }
    }

    const fn push(&mut self, clause: Literals) -> Result<(), ResolveError> {
        if self.len == ROOM {
            return Err(ResolveError::Clauses);
        }
        self.clauses[self.len] = clause;
        self.len += 1;
        Ok(())
    }

    /// Adds a clause to those from `start` on, unless another is at least as strict, and drops those that are less
    /// strict.
    const fn add(&mut self, start: usize, clause: Literals) -> Result<(), ResolveError> {
        let (mut kept, mut place) = (start, start);
        while place < self.len {
            let known = self.clauses[place];
            if is_subset(known, clause) {
                return Ok(()); // so none was dropped before it
            }
            if !is_subset(clause, known) {
                self.clauses[kept] = known;
                kept += 1;
            }
            place += 1;
        }
        self.work += place - start;
        self.len = kept;
        if self.len - start == MOST_CLAUSES {
            return Err(ResolveError::Clauses);
        }
        if self.work > MOST_WORK {
            return Err(ResolveError::Work);
        }
        self.push(clause)
    }

    /// Adds the clauses of a member to those from `start` on.
    const fn and(
        &mut self,
        start: usize,
        member: &When<'_>,
        dictionary: &mut Dictionary,
    ) -> Result<(), ResolveError> {
        let mut place = self.len;
        attempt!(self.criterion(member, dictionary));
        let end = self.len;
        self.len = place;
        while place < end {
            let clause = self.clauses[place];
            attempt!(self.add(start, clause));
            place += 1;
        }
        Ok(())
    }

    /// Distributes: either what is from `start` on or the member holds when each pair of their clauses does.
    const fn or(
        &mut self,
        start: usize,
        member: &When<'_>,
        dictionary: &mut Dictionary,
    ) -> Result<(), ResolveError> {
        let middle = self.len;
        attempt!(self.criterion(member, dictionary));
        let end = self.len;
        let mut left = start;
        while left < middle {
            let clause = self.clauses[left];
            let mut right = middle;
            while right < end && !is_subset(self.clauses[right], clause) {
                right += 1;
            }
            self.work += right - middle;
            if right < end {
                attempt!(self.add(end, clause)); // every other pair with it is less strict
            } else {
                right = middle;
                while right < end {
                    let pair = either(clause, self.clauses[right]);
                    attempt!(self.add(end, pair));
                    right += 1;
                }
            }
            left += 1;
        }
        let mut place = end;
        while place < self.len {
            self.clauses[start + place - end] = self.clauses[place];
            place += 1;
        }
        self.len = start + self.len - end;
        Ok(())
    }

    const fn part(&mut self, part: Part) -> Result<(), ResolveError> {
        if self.part_count == MOST_PARTS {
            return Err(ResolveError::Work);
        }
        self.parts[self.part_count] = part;
        self.part_count += 1;
        Ok(())
    }

    /// Appends a list, followed by its members that are lists.
    const fn list(&mut self, when: &When<'_>, dictionary: &mut Dictionary) -> Result<(), ResolveError> {
        let (needed, members) = match *when {
            When::All(members) => (Needed::All, members),
            When::Any(members) => (Needed::Any, members),
            When::AtLeast(needed, members) => (Needed::AtLeast(needed), members),
            When::Has(_) | When::Between(..) | When::Is(_) => return Ok(()),
        };
        let (here, mut rest) = (self.part_count, members);
        let singles = attempt!(singles(members, dictionary));
        attempt!(self.part(Part::new(needed, singles)));
        while let Some((member, others)) = rest.split_first() {
            attempt!(self.list(&member, dictionary));
            rest = others;
        }
        self.parts[here].span = self.part_count - here;
        Ok(())
    }
}

/// The literal of a finding, a number or the sex.
const fn literal(when: &When<'_>, dictionary: &mut Dictionary) -> Result<Option<Literals>, ResolveError> {
    let derived = match *when {
        When::Has(finding) => return Ok(Some(literals_of(FindingSet::EMPTY.with(finding), 0))),
        When::Between(measure, low, high) => Derived::Between(measure, low, high),
        When::Is(sex) => Derived::Is(sex),
        When::All(_) | When::Any(_) | When::AtLeast(..) => return Ok(None),
    };
    Ok(Some(attempt!(dictionary.literal(derived))))
}

/// The members that are findings, numbers and sex.
const fn singles(members: Members<'_>, dictionary: &mut Dictionary) -> Result<Literals, ResolveError> {
    let (mut singles, mut rest) = (NONE, members);
    while let Some((member, others)) = rest.split_first() {
        if let Some(literal) = attempt!(literal(&member, dictionary)) {
            singles = either(singles, literal);
        }
        rest = others;
    }
    Ok(singles)
}
