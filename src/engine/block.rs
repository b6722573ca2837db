//! Evaluates many rules at once with bit masks.
//!
//! Every clause of every rule has a bit. For each byte of literals, a table gives the clauses that each of the byte's
//! 256 patterns satisfies. All look-ups together give the satisfied clauses. A rule of one clause shows at its own bit.
//! A rule of two shows where its bit and the neighbouring bit are both set. For longer rules, one addition carries
//! through every rule whose clauses are all set. What is *possible* is computed the same way from what is not denied,
//! so the third truth value needs no second table, and the cost hardly depends on how much is unknown.

use alloc::borrow::Cow;

use super::clauses::{Needed, Part, Resolver};
use super::error::ResolveError;
use super::lanes::{FIRST_LIST, LIST_LANES, lane_of};
use super::literal::{
    Derived, Dictionary, LITERAL_BYTES, Literals, NONE, PATTERNS, bytes_in, bytes_of, count, either, is_same,
    literals_of, meets,
};
use super::scale::Scales;
use super::tally::{self, Sheet, Tally};
use crate::presentation::Evidence;
use crate::quantity::Sex;
use crate::rule::Rule;
use crate::set::Bits;
use crate::{Policy, Urgency};

/// A row of a table, aligned so that two words at a time are read where they are used.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Cell<const WIDTH: usize>([u64; WIDTH]);

/// Tables a multiple of 4 KiB apart would compete for the same cache lines; two more rows prevent that.
const PADDING: usize = 2;
/// The words of clauses in a block: enough for all the built-in rules.
pub(super) const WORDS: usize = 6;
const PLACES: usize = WORDS * u64::BITS as usize;
/// The words of a row for few clauses.
pub(super) const NARROW: usize = 2;
const MOST_PARTS: usize = 4 * PLACES;
/// More than there are parts, so that one is always free.
const SLOTS: usize = (MOST_PARTS + 1).next_power_of_two();
const NO_PART: u16 = u16::MAX;
/// Enough for any rule whose lists have lanes.
const MOST_STEPS: usize = 4_096;
const LISTED: usize = (PLACES + 1).next_power_of_two();
const LEVELS: usize = Urgency::ALL.len() - 1;
const UNKNOWN_SEX: usize = Sex::ALL.len();

/// A bit for each clause.
pub(crate) type Row = [u64; WORDS];

/// Rules resolved together, ready to be evaluated.
#[derive(Clone)]
pub(crate) struct Block {
    pub(super) dictionary: Dictionary,
    /// The clauses and the lists of its rules.
    pub(super) clauses: Cow<'static, [Literals]>,
    pub(super) parts: Cow<'static, [Part]>,
    /// How to evaluate each distinct list, in the order of their lanes: how many of its members must hold, how many it has,
    /// and the lane of each.
    pub(super) steps: Cow<'static, [u16]>,
    pub(super) rules: Cow<'static, [Placed]>,
    columns: Columns,
    /// The byte of literals that each column looks at.
    bytes: [u8; LITERAL_BYTES],
    tally: Tally,
    scales: Scales,
    /// The literals that hold of a female, of a male, and those that may of a person of unknown sex.
    sex: [u64; UNKNOWN_SEX + 1],
    /// The lower clause of every rule of two.
    pairs: Row,
    /// The lowest clause of every longer rule: adding it carries into the place above the rule's highest clause if all
    /// of them are set.
    starts: Row,
    /// The places where a fired rule of one clause, or of more than two, shows after the addition.
    results: Row,
    /// The rule that shows at a place, and its urgency. The most urgent rules come first, so that the first
    /// place that shows has the highest urgency.
    rule_at: [[u16; 64]; WORDS],
    /// It is longer than the places, so that a look-up needs no check. The last place is that of no rule.
    urgency_at: [Urgency; LISTED],
    /// For each level above the mildest, the results that reach it under the cautious policy.
    cautious: [Row; LEVELS],
    /// The literals of which each alone is an emergency.
    emergencies: Literals,
}

/// For each pattern of one byte of literals, the clauses that it satisfies.
#[derive(Clone, Copy)]
#[repr(align(32))]
pub(super) struct Column<const WIDTH: usize> {
    rows: [Cell<WIDTH>; PATTERNS + PADDING],
}

impl<const WIDTH: usize> Column<WIDTH> {
    pub(super) const EMPTY: Self = Self { rows: [Cell([0; WIDTH]); PATTERNS + PADDING] };
}

/// Columns that are as wide as the clauses need.
#[derive(Clone)]
pub(super) enum Columns {
    Narrow(Cow<'static, [Column<NARROW>]>),
    Wide(Cow<'static, [Column<WORDS>]>),
}

/// Where the clauses and the parts of one rule are.
#[derive(Clone, Copy)]
pub(crate) struct Resolved {
    pub(super) block: usize,
    /// The index of the first, and how many.
    pub(super) clauses: (usize, usize),
    pub(super) parts: (usize, usize),
    /// Everything that it asks for.
    pub(super) asks: Literals,
}

impl Resolved {
    pub(super) const EMPTY: Self = Self { block: 0, clauses: (0, 0), parts: (0, 0), asks: NONE };
}

/// A rule of a block: its place in the table and among the clauses, for whom it fires, and how urgent it is.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) index: usize,
    first: usize,
    clauses: (usize, usize),
    /// For whom it fires is in this lane.
    pub(super) lane: u16,
    urgency: Urgency,
    cautious: Urgency,
}

impl Placed {
    pub(super) const EMPTY: Self = Self {
        index: 0,
        first: 0,
        clauses: (0, 0),
        lane: 0,
        urgency: Urgency::SelfCare,
        cautious: Urgency::SelfCare,
    };

    pub(super) const fn urgency_under(&self, policy: Policy) -> Urgency {
        match policy {
            Policy::Default => self.urgency,
            Policy::Cautious => self.cautious,
        }
    }
}

/// A block under construction: rules are added to it, the most urgent first.
pub(super) struct Draft {
    dictionary: Dictionary,
    clauses: [Literals; PLACES],
    clause_count: usize,
    parts: [Part; MOST_PARTS],
    part_count: usize,
    /// A hash table of the parts with a lane of their own: a place for each, or `NO_PART`.
    placed: [u16; SLOTS],
    steps: [u16; MOST_STEPS],
    step_count: usize,
    list_count: usize,
    rules: [Placed; PLACES],
    rule_count: usize,
    /// The first free place.
    next: usize,
}

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "places are below the lengths, which `add` holds below those of the lists; a draft is boxed, or evaluated \
              when the crate is compiled"
)]
impl Draft {
    pub(super) const EMPTY: Self = Self {
        dictionary: Dictionary::EMPTY,
        clauses: [NONE; PLACES],
        clause_count: 0,
        parts: [Part::EMPTY; MOST_PARTS],
        part_count: 0,
        placed: [NO_PART; SLOTS],
        steps: [0; MOST_STEPS],
        step_count: 0,
        list_count: 0,
        rules: [Placed::EMPTY; PLACES],
        rule_count: 0,
        next: 0,
    };

    /// Removes every rule.
    pub(super) const fn clear(&mut self) {
        self.dictionary = Dictionary::EMPTY;
        (self.clause_count, self.part_count, self.step_count, self.list_count) = (0, 0, 0, 0);
        (self.rule_count, self.next) = (0, 0);
        self.placed = [NO_PART; SLOTS];
    }

    /// Adds the rule with this index. It must be no more urgent than those before it.
    pub(super) const fn add(
        &mut self,
        index: usize,
        rule: &Rule<'_>,
        resolver: &mut Resolver,
    ) -> Result<Resolved, ResolveError> {
        let before = self.dictionary;
        let added = self.add_resolved(index, rule, resolver);
        if added.is_err() {
            self.dictionary = before;
        }
        added
    }

    const fn add_resolved(
        &mut self,
        index: usize,
        rule: &Rule<'_>,
        resolver: &mut Resolver,
    ) -> Result<Resolved, ResolveError> {
        if let Err(too_much) = resolver.resolve(&rule.when, &mut self.dictionary) {
            return Err(too_much);
        }
        let (clauses, parts) = (resolver.clauses(), resolver.parts());
        // A rule never crosses a word, so its carry cannot either.
        let room = if clauses.len() > 2 { clauses.len() + 1 } else { clauses.len() };
        let crosses = self.next % 64 + room > 64;
        let first = if crosses { self.next.div_ceil(64) * 64 } else { self.next };
        if first + room > PLACES
            || self.clause_count + clauses.len() > PLACES
            || self.rule_count == PLACES
            || self.part_count + parts.len() > MOST_PARTS
            || self.list_count + parts.len() > LIST_LANES
            || self.step_count + steps_of(parts) > MOST_STEPS
        {
            return Err(ResolveError::Rules);
        }
        self.next = first + room;
        let mut added = Resolved {
            block: 0,
            clauses: (self.clause_count, clauses.len()),
            parts: (self.part_count, parts.len()),
            asks: NONE,
        };
        self.rules[self.rule_count] = Placed {
            index,
            first,
            clauses: added.clauses,
            lane: 0,
            urgency: rule.urgency,
            cautious: rule.urgency_under(Policy::Cautious),
        };
        self.rule_count += 1;
        let mut place = 0;
        while place < clauses.len() {
            self.clauses[self.clause_count] = clauses[place];
            self.clause_count += 1;
            place += 1;
        }
        place = 0;
        while place < parts.len() {
            self.parts[self.part_count] = parts[place];
            added.asks = either(added.asks, parts[place].singles);
            self.part_count += 1;
            place += 1;
        }
        // The members of a list get their lanes before it.
        while place > 0 {
            place -= 1;
            self.place_list(added.parts.0 + place);
        }
        self.rules[self.rule_count - 1].lane = self.parts[added.parts.0].lane;
        Ok(added)
    }

    /// Gives a part of a rule its lane, which is that of an equal part if there is one. The parts after it have theirs.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no list has so many members, and there are fewer lanes"
    )]
    const fn place_list(&mut self, here: usize) {
        let mut slot = self.parts[here].slot(SLOTS);
        while self.placed[slot] != NO_PART {
            let other = self.placed[slot] as usize;
            if self.are_same(here, other) {
                self.parts[here].lane = self.parts[other].lane;
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        self.placed[slot] = here as u16;
        let (part, first) = (self.parts[here], self.step_count);
        self.step_count += 2;
        let mut word = 0;
        while word < part.singles.len() {
            let mut left = part.singles[word];
            while left != 0 {
                self.step(lane_of(word, left.trailing_zeros() as usize));
                left &= left - 1;
            }
            word += 1;
        }
        let mut member = here + 1;
        while member < here + part.span {
            self.step(self.parts[member].lane);
            member += self.parts[member].span;
        }
        let members = (self.step_count - first - 2) as u16;
        let needed = match part.needed {
            Needed::All => members,
            Needed::Any => 1,
            Needed::AtLeast(needed) => needed as u16,
        };
        if needed == 1 && members == 1 {
            // It is its only member.
            self.parts[here].lane = self.steps[first + 2];
            self.step_count = first;
            return;
        }
        (self.steps[first], self.steps[first + 1]) = (needed, members);
        self.parts[here].lane = (FIRST_LIST + self.list_count) as u16;
        self.list_count += 1;
    }

    const fn step(&mut self, lane: u16) {
        self.steps[self.step_count] = lane;
        self.step_count += 1;
    }

    const fn are_same(&self, first: usize, other: usize) -> bool {
        let mut place = 0;
        while place < self.parts[first].span {
            if !self.parts[first + place].is(&self.parts[other + place]) {
                return false;
            }
            place += 1;
        }
        true
    }

    pub(super) const fn clauses(&self) -> &[Literals] {
        self.clauses.split_at(self.clause_count).0
    }

    pub(super) const fn parts(&self) -> &[Part] {
        self.parts.split_at(self.part_count).0
    }

    pub(super) const fn rules(&self) -> &[Placed] {
        self.rules.split_at(self.rule_count).0
    }

    pub(super) const fn steps(&self) -> &[u16] {
        self.steps.split_at(self.step_count).0
    }

    /// The bytes of literals that can satisfy a clause, one bit each.
    const fn bytes(&self) -> u32 {
        let (mut any, mut place) = (NONE, 0);
        while place < self.clause_count {
            any = either(any, self.clauses[place]);
            place += 1;
        }
        bytes_in(any)
    }

    pub(super) const fn column_count(&self) -> usize {
        self.bytes().count_ones() as usize
    }

    pub(super) const fn sheet_count(&self) -> usize {
        tally::sheet_count(&self.dictionary)
    }

    /// Fills one sheet for each byte of literals that holds a member of a count.
    pub(super) const fn fill(&self, sheets: &mut [Sheet]) {
        tally::fill(sheets, &self.dictionary);
    }

    /// Whether its clauses fit in narrow rows.
    pub(super) const fn is_narrow(&self) -> bool {
        self.next <= NARROW * u64::BITS as usize
    }

    /// Fills one column for each byte of literals that can satisfy a clause.
    pub(super) const fn lay_out<const WIDTH: usize>(&self, columns: &mut [Column<WIDTH>]) {
        let (mut column_of, mut bytes, mut column) = ([0; LITERAL_BYTES], self.bytes(), 0);
        while bytes != 0 {
            column_of[bytes.trailing_zeros() as usize] = column;
            column += 1;
            bytes &= bytes - 1;
        }
        // The rows of the single literals.
        let mut rule = 0;
        while rule < self.rule_count {
            let Placed { first, clauses: (start, count), .. } = self.rules[rule];
            let mut clause = 0;
            while clause < count {
                let (place, literals, mut word) = (first + clause, self.clauses[start + clause], 0);
                while word < literals.len() {
                    let mut asked = literals[word];
                    while asked != 0 {
                        let literal = asked.trailing_zeros() as usize;
                        let rows = &mut columns[column_of[8 * word + literal / 8]].rows;
                        rows[1 << (literal % 8)].0[place / 64] |= 1 << (place % 64);
                        asked &= asked - 1;
                    }
                    word += 1;
                }
                clause += 1;
            }
            rule += 1;
        }
        // A pattern satisfies what its lowest literal and the rest of it satisfy.
        column = 0;
        while column < columns.len() {
            let (rows, mut pattern) = (&mut columns[column].rows, 1_usize);
            while pattern < PATTERNS {
                let Cell(lowest) = rows[1 << pattern.trailing_zeros()];
                let Cell(rest) = rows[pattern & (pattern - 1)];
                let mut word = 0;
                while word < WIDTH {
                    rows[pattern].0[word] = lowest[word] | rest[word];
                    word += 1;
                }
                pattern += 1;
            }
            column += 1;
        }
    }

    /// Builds the block of these rules from the lists made of the draft.
    #[expect(clippy::cast_possible_truncation, reason = "a set takes fewer than 65,536 rules")]
    pub(super) const fn block(
        &self,
        columns: Columns,
        sheets: Cow<'static, [Sheet]>,
        clauses: Cow<'static, [Literals]>,
        parts: Cow<'static, [Part]>,
        steps: Cow<'static, [u16]>,
        rules: Cow<'static, [Placed]>,
    ) -> Block {
        let mut block = Block {
            dictionary: self.dictionary,
            clauses,
            parts,
            steps,
            rules,
            columns,
            bytes: [0; LITERAL_BYTES],
            tally: Tally::of(&self.dictionary, sheets),
            scales: Scales::EMPTY,
            sex: [0; UNKNOWN_SEX + 1],
            pairs: [0; WORDS],
            starts: [0; WORDS],
            results: [0; WORDS],
            rule_at: [[0; 64]; WORDS],
            urgency_at: [Urgency::SelfCare; LISTED],
            cautious: [[0; WORDS]; LEVELS],
            emergencies: NONE,
        };
        let (mut bytes, mut column) = (self.bytes(), 0);
        while bytes != 0 {
            block.bytes[column] = bytes.trailing_zeros() as u8;
            column += 1;
            bytes &= bytes - 1;
        }
        let mut rule = 0;
        while rule < self.rule_count {
            let Placed { index, first, clauses: (clause, count), urgency, cautious, .. } = self.rules[rule];
            if count == 1 && urgency.level() == LEVELS {
                block.emergencies = either(block.emergencies, self.clauses[clause]);
            }
            let (word, lowest) = (first / 64, first % 64);
            let shows = if count > 2 { lowest + count } else { lowest };
            match count {
                2 => block.pairs[word] |= 1 << lowest,
                1 => block.results[word] |= 1 << shows,
                _ => {
                    block.starts[word] |= 1 << lowest;
                    block.results[word] |= 1 << shows;
                }
            }
            block.rule_at[word][shows] = index as u16;
            block.urgency_at[64 * word + shows] = urgency;
            let mut level = cautious.level();
            while level > 0 {
                level -= 1;
                block.cautious[level][word] |= 1 << shows;
            }
            rule += 1;
        }
        block.scales.resolve(&self.dictionary);
        let mut place = 0;
        while place < u64::BITS as usize {
            if let Some(Derived::Is(sex)) = self.dictionary.get(place) {
                block.sex[sex as usize] |= 1 << place;
                block.sex[UNKNOWN_SEX] |= 1 << place;
            }
            place += 1;
        }
        block
    }
}

/// How many steps evaluate these parts if none is the same as another.
const fn steps_of(mut parts: &[Part]) -> usize {
    let mut steps = 0;
    while let [part, more @ ..] = parts {
        // How many must hold, how many there are, and itself as a member of another list.
        steps += 3 + count(part.singles) as usize;
        parts = more;
    }
    steps
}

/// The index of a rule, and its urgency.
pub(crate) type Ranked = (usize, Urgency);

#[expect(
    clippy::indexing_slicing,
    reason = "rules are laid out within WORDS, and look-ups are masked to the length of their table"
)]
impl Block {
    /// The certain literals and the possible ones; counts are not evaluated yet.
    #[inline]
    pub(super) fn literals(&self, evidence: &Evidence) -> (Literals, Literals) {
        let (always, ever) = self.numbers_and_sex(evidence);
        (literals_of(evidence.certain, always), literals_of(evidence.possible, ever))
    }

    /// Those of them that are not findings.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "otherwise registers are written and read again, which takes long"
    )]
    fn numbers_and_sex(&self, evidence: &Evidence) -> (u64, u64) {
        let (mut always, mut ever) = self.scales.read(&evidence.ranges);
        match evidence.sex {
            Some(sex) => {
                always |= self.sex[sex as usize];
                ever |= self.sex[sex as usize];
            }
            None => ever |= self.sex[UNKNOWN_SEX],
        }
        (always, ever)
    }

    /// The lowest and the highest urgency of any completion. Writes the places of the rules that fire in all of them.
    #[inline]
    pub(super) fn assess(&self, evidence: &Evidence, policy: Policy, fired: &mut Row) -> (Urgency, Urgency) {
        match &self.columns {
            Columns::Narrow(columns) => self.assess_by(columns, evidence, policy, fired),
            Columns::Wide(columns) => self.assess_by(columns, evidence, policy, fired),
        }
    }

    #[inline(never)]
    fn assess_by<const WIDTH: usize>(
        &self,
        columns: &[Column<WIDTH>],
        evidence: &Evidence,
        policy: Policy,
        fired: &mut Row,
    ) -> (Urgency, Urgency) {
        let (certain, possible) = self.literals(evidence);
        // Most people can still say yes to something that alone is an emergency, and what is possible of those who answered
        // everything is certain: what is certain is enough to look up.
        let can_be_emergency = meets(possible, self.emergencies);
        if can_be_emergency || is_same(&certain, &possible) {
            let [shown] = self.look_up(columns, [certain]);
            *fired = Bits(shown).resized().0;
            let at_least = self.highest(&shown, policy);
            return (at_least, if can_be_emergency { Urgency::Emergency } else { at_least });
        }
        let [shown, possible] = self.look_up(columns, [certain, possible]);
        *fired = Bits(shown).resized().0;
        (self.highest(&shown, policy), self.highest(&possible, policy))
    }

    /// The places of the rules whose clauses are all satisfied, for one or two choices of literals.
    #[inline]
    fn rows<const SIDES: usize>(&self, literals: [Literals; SIDES]) -> [Row; SIDES] {
        match &self.columns {
            Columns::Narrow(columns) => self.look_up(columns, literals).map(|row| Bits(row).resized().0),
            Columns::Wide(columns) => self.look_up(columns, literals),
        }
    }

    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "otherwise the literals are written and read again, which takes long"
    )]
    #[expect(
        clippy::needless_range_loop,
        reason = "a closure for each word would take an unoptimised build twice as long"
    )]
    fn look_up<const WIDTH: usize, const SIDES: usize>(
        &self,
        columns: &[Column<WIDTH>],
        literals: [Literals; SIDES],
    ) -> [[u64; WIDTH]; SIDES] {
        let mut bytes_of_side = [[0; LITERAL_BYTES]; SIDES];
        for side in 0..SIDES {
            bytes_of_side[side] = bytes_of(literals[side]);
        }
        self.tally.count_members(&mut bytes_of_side);
        let mut satisfied = [[0; WIDTH]; SIDES];
        // Every column, although most have nothing to add: how many have is hard to foresee, so a loop over those takes fewer
        // instructions and more time.
        for (&byte, Column { rows }) in self.bytes.iter().zip(columns) {
            let byte = usize::from(byte) % LITERAL_BYTES;
            // By value: a reference to the words would not say that they are aligned.
            let mut cells = [Cell([0; WIDTH]); SIDES];
            for side in 0..SIDES {
                cells[side] = rows[usize::from(bytes_of_side[side][byte])];
            }
            // Word by word: otherwise the compiler would not combine the words of a side.
            for word in 0..WIDTH {
                for side in 0..SIDES {
                    satisfied[side][word] |= cells[side].0[word];
                }
            }
        }
        for word in 0..WIDTH {
            for side in 0..SIDES {
                satisfied[side][word] = self.satisfied_rules(word, satisfied[side][word]);
            }
        }
        satisfied
    }

    /// The places of the rules in a word whose clauses are all satisfied.
    #[inline]
    const fn satisfied_rules(&self, word: usize, satisfied: u64) -> u64 {
        satisfied.wrapping_add(self.starts[word]) & self.results[word]
            | satisfied & (satisfied >> 1) & self.pairs[word]
    }

    /// The highest urgency of the rules that show.
    #[inline]
    fn highest<const WIDTH: usize>(&self, shown: &[u64; WIDTH], policy: Policy) -> Urgency {
        match policy {
            Policy::Default => self.first(shown),
            Policy::Cautious => self.highest_cautious(shown),
        }
    }

    /// The urgency of the first rule that shows. Which word it is in is hard to foresee, so there is no branch. Inlined,
    /// the compiler would keep the words in vectors, from which it takes twice as long to read them.
    #[inline(never)]
    fn first<const WIDTH: usize>(&self, shown: &[u64; WIDTH]) -> Urgency {
        let (mut first, mut base) = (0, 0);
        for word in (0..WIDTH).rev() {
            let is_empty = shown[word] == 0;
            first = if is_empty { first } else { shown[word] };
            base = if is_empty { base } else { 64 * word };
        }
        // No bit at all: the last place of the list.
        let place = if first == 0 { LISTED - 1 } else { base + first.trailing_zeros() as usize };
        self.urgency_at[place % LISTED]
    }

    /// The highest urgency under the cautious policy.
    #[inline]
    fn highest_cautious<const WIDTH: usize>(&self, shown: &[u64; WIDTH]) -> Urgency {
        let reaches = |level: &&Row| level.iter().zip(shown).any(|(reaching, shown)| reaching & shown != 0);
        let level = self.cautious.iter().filter(reaches).count();
        Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
    }

    /// The places of the rules that fire.
    #[inline]
    pub(super) fn fired(&self, evidence: &Evidence) -> Row {
        let (certain, _) = self.literals(evidence);
        let [fired] = self.rows([certain]);
        fired
    }

    /// The places of the rules that may fire and do not yet.
    #[inline]
    pub(super) fn pending(&self, evidence: &Evidence) -> Row {
        let (certain, possible) = self.literals(evidence);
        let [fired, possible] = self.rows([certain, possible]);
        Bits(possible).difference(Bits(fired)).0
    }

    /// The rules at these places, each with its urgency, the most urgent under the default policy first.
    #[inline]
    pub(super) fn rules_at(
        &self,
        shown: Row,
        policy: Policy,
    ) -> impl Iterator<Item = Ranked> + Clone + use<'_> {
        Bits(shown).places().map(move |place| {
            let (word, bit) = (place / 64, place % 64);
            let urgency = match policy {
                Policy::Default => self.urgency_at[place % LISTED],
                Policy::Cautious => {
                    let level = self.cautious.iter().filter(|level| level[word] >> bit & 1 == 1).count();
                    Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
                }
            };
            (self.rule_at[word][bit].into(), urgency)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::Columns;
    use crate::red_flags::RULES;
    use crate::{Finding, Presentation, RuleSet, triage};

    /// Few rules are looked up in narrow columns.
    #[test]
    fn a_rule_fires_in_a_small_set_as_among_all() {
        let mut narrow = Vec::new();
        for step in [1, 5] {
            let rules: Vec<_> = RULES.iter().step_by(step).copied().collect();
            let set = RuleSet::builder("few").add_all(&rules).build().unwrap();
            narrow.extend(set.table().blocks.iter().map(|block| matches!(block.columns, Columns::Narrow(_))));
            for finding in Finding::ALL {
                let person = Presentation::builder().yes(*finding).build().unwrap();
                let (few, all) = (set.triage(&person), triage(&person));
                let is_in = |id: &str| rules.iter().any(|rule| rule.id == id);
                assert!(
                    few.fired()
                        .map(|rule| rule.id)
                        .eq(all.fired().map(|rule| rule.id).filter(|id| is_in(id)))
                );
                assert!(
                    few.pending()
                        .map(|rule| rule.id)
                        .eq(all.pending().map(|rule| rule.id).filter(|id| is_in(id)))
                );
            }
        }
        assert_eq!(narrow, [false, true]);
    }
}
