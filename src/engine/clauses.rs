//! A criterion as a conjunction of clauses, each of which holds when one of its literals does.
//!
//! Rules ask for a few things at once, each in one of many forms ("cancer, and any of these
//! features"), so this form is short where the dual one would be long. Everything here also runs
//! when the crate is compiled.

use super::scale::Scales;
use super::table::bytes_in;
use super::tally::MOST_TALLIED;
use crate::FindingSet;
use crate::quantity::{Measure, Sex};
use crate::rule::When;
use crate::set::Bits;

/// Words of literals: one bit for each finding, then one for each number, sex or count.
pub(crate) const LITERAL_WORDS: usize = FindingSet::WORDS + 1;
/// The bit of the first count; they take the highest byte of the derived word, the others what is below.
pub(crate) const FIRST_COUNT: usize = 56;
/// As many as the bits of a word, less the one that their carry shows at.
pub(crate) const MOST_CLAUSES: usize = 63;

pub(crate) type Literals = [u64; LITERAL_WORDS];

/// A literal that is not a finding.
#[derive(Clone, Copy)]
pub(crate) enum Derived {
    Between(Measure, u16, u16),
    Is(Sex),
    AtLeast(u32, Literals),
}

/// The distinct literals that are not findings, each at its bit of the derived word.
#[derive(Clone, Copy)]
pub(crate) struct Dictionary {
    entries: [Option<Derived>; u64::BITS as usize],
}

#[derive(Clone, Copy)]
pub(crate) struct Clauses {
    list: [Literals; MOST_CLAUSES],
    len: usize,
}

const NONE: Literals = [0; LITERAL_WORDS];

/// What there is too much of to be resolved together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TooMany {
    Clauses,
    Numbers,
    Counts,
    Cuts,
}

impl TooMany {
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Clauses => "a criterion multiplies out to more than 63 clauses",
            Self::Numbers => "the rules have more than 56 criteria on numbers and sex",
            Self::Counts => "the rules have more than 8 counts, or counts of too many findings",
            Self::Cuts => "the rules divide a measurement at more than 15 numbers",
        }
    }
}

/// `?`, which is not yet `const`.
macro_rules! attempt {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => return Err(error),
        }
    };
}

pub(crate) const fn either(left: Literals, right: Literals) -> Literals {
    let ([a, b, c, d], [e, f, g, h]) = (left, right);
    [a | e, b | f, c | g, d | h]
}

const fn is_subset(left: Literals, right: Literals) -> bool {
    let ([a, b, c, d], [e, f, g, h]) = (left, right);
    a & !e == 0 && b & !f == 0 && c & !g == 0 && d & !h == 0
}

const fn is_same(left: Literals, right: Literals) -> bool {
    is_subset(left, right) && is_subset(right, left)
}

impl Derived {
    const fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Between(a, low, high), Self::Between(b, other_low, other_high)) => {
                *a as usize == *b as usize && *low == *other_low && *high == *other_high
            }
            (Self::Is(a), Self::Is(b)) => *a as usize == *b as usize,
            (Self::AtLeast(a, members), Self::AtLeast(b, others)) => *a == *b && is_same(*members, *others),
            _ => false,
        }
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled; a place out of range stops the build"
)]
impl Dictionary {
    pub(crate) const fn new() -> Self {
        Self { entries: [None; u64::BITS as usize] }
    }

    pub(crate) const fn get(&self, place: usize) -> Option<Derived> {
        self.entries[place]
    }

    /// Those whose bits are set.
    pub(crate) fn among(&self, derived: u64) -> impl Iterator<Item = (usize, Derived)> + '_ {
        Bits([derived]).places().filter_map(|place| Some((place, self.get(place)?)))
    }

    /// Whether all of them can be resolved together.
    pub(crate) fn check(&self) -> Result<(), TooMany> {
        let mut scales = Scales::EMPTY;
        let mut tallied = 0;
        for (_, derived) in self.among(u64::MAX) {
            match derived {
                Derived::Between(measure, low, high) => {
                    scales = scales.cut_for(measure, low, high).ok_or(TooMany::Cuts)?;
                }
                Derived::AtLeast(_, members) => tallied |= bytes_in(members),
                Derived::Is(_) => {}
            }
        }
        if tallied.count_ones() as usize > MOST_TALLIED { Err(TooMany::Counts) } else { Ok(()) }
    }

    const fn literal(mut self, derived: Derived) -> Result<(Self, Literals), TooMany> {
        let is_count = matches!(derived, Derived::AtLeast(..));
        let mut place = if is_count { FIRST_COUNT } else { 0 };
        let end = if is_count { u64::BITS as usize } else { FIRST_COUNT };
        while let Some(known) = self.entries[place] {
            if known.is(&derived) {
                return Ok((self, [0, 0, 0, 1 << place]));
            }
            place += 1;
            if place == end {
                return Err(if is_count { TooMany::Counts } else { TooMany::Numbers });
            }
        }
        self.entries[place] = Some(derived);
        Ok((self, [0, 0, 0, 1 << place]))
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled; a place out of range stops the build"
)]
impl Clauses {
    const fn of_one(clause: Literals) -> Self {
        let mut list = [NONE; MOST_CLAUSES];
        list[0] = clause;
        Self { list, len: 1 }
    }

    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Literals> + '_ {
        self.list.iter().take(self.len).copied()
    }

    pub(crate) const fn get(&self, place: usize) -> Literals {
        self.list[place]
    }

    /// Adds a clause, unless another already asks for as much; drops those that ask for less.
    const fn and(self, clause: Literals) -> Result<Self, TooMany> {
        let mut kept = Self { list: [NONE; MOST_CLAUSES], len: 0 };
        let mut place = 0;
        while place < self.len {
            if is_subset(self.list[place], clause) {
                return Ok(self);
            }
            if !is_subset(clause, self.list[place]) {
                kept.list[kept.len] = self.list[place];
                kept.len += 1;
            }
            place += 1;
        }
        if kept.len == MOST_CLAUSES {
            return Err(TooMany::Clauses);
        }
        kept.list[kept.len] = clause;
        kept.len += 1;
        Ok(kept)
    }

    const fn and_all(mut self, other: &Self) -> Result<Self, TooMany> {
        let mut place = 0;
        while place < other.len {
            self = attempt!(self.and(other.list[place]));
            place += 1;
        }
        Ok(self)
    }

    /// Distributes: one of these two conjunctions holds when each pair of their clauses does.
    const fn or(&self, other: &Self) -> Result<Self, TooMany> {
        let mut product = Self { list: [NONE; MOST_CLAUSES], len: 0 };
        let mut left = 0;
        while left < self.len {
            let mut right = 0;
            while right < other.len {
                product = attempt!(product.and(either(self.list[left], other.list[right])));
                right += 1;
            }
            left += 1;
        }
        Ok(product)
    }
}

impl When<'_> {
    /// The clauses of the criterion; literals that are not findings are looked up in the dictionary
    /// and added where they are new.
    #[expect(clippy::large_types_passed_by_value, reason = "it is handed on through `const` recursion")]
    pub(crate) const fn clauses(&self, dictionary: Dictionary) -> Result<(Dictionary, Clauses), TooMany> {
        match *self {
            Self::Has(finding) => {
                let [a, b, c] = FindingSet::EMPTY.with(finding).words();
                Ok((dictionary, Clauses::of_one([a, b, c, 0])))
            }
            Self::Between(measure, low, high) => {
                let (dictionary, literal) =
                    attempt!(dictionary.literal(Derived::Between(measure, low, high)));
                Ok((dictionary, Clauses::of_one(literal)))
            }
            Self::Is(sex) => {
                let (dictionary, literal) = attempt!(dictionary.literal(Derived::Is(sex)));
                Ok((dictionary, Clauses::of_one(literal)))
            }
            Self::All(members) => {
                let (mut dictionary, mut rest) = (dictionary, members);
                let mut all = Clauses { list: [NONE; MOST_CLAUSES], len: 0 };
                while let Some((first, others)) = rest.split_first() {
                    let clauses;
                    (dictionary, clauses) = attempt!(first.clauses(dictionary));
                    all = attempt!(all.and_all(&clauses));
                    rest = others;
                }
                Ok((dictionary, all))
            }
            Self::Any(members) => {
                let (mut dictionary, mut rest) = (dictionary, members);
                let mut any = Clauses::of_one(NONE);
                while let Some((first, others)) = rest.split_first() {
                    let clauses;
                    (dictionary, clauses) = attempt!(first.clauses(dictionary));
                    any = attempt!(any.or(&clauses));
                    rest = others;
                }
                Ok((dictionary, any))
            }
            Self::AtLeast(needed, members) => {
                // A byte counts the members from what is missing to 128.
                if needed >= 128 || members.len() > 127 + needed as usize {
                    return Err(TooMany::Counts);
                }
                let (mut dictionary, mut rest) = (dictionary, members);
                let mut union = NONE;
                while let Some((first, others)) = rest.split_first() {
                    let clauses;
                    (dictionary, clauses) = attempt!(first.clauses(dictionary));
                    union = either(union, clauses.get(0));
                    rest = others;
                }
                let (dictionary, literal) =
                    attempt!(dictionary.literal(Derived::AtLeast(needed as u32, union)));
                Ok((dictionary, Clauses::of_one(literal)))
            }
        }
    }
}
