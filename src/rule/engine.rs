//! Rules resolved to bit masks when the crate is compiled.
//!
//! Every clause of every rule has a bit. For each byte of literals a table gives the clauses that each
//! of the byte's 256 patterns satisfies. All the look-ups together give the satisfied clauses. A rule of
//! one clause then shows at its bit, a rule of two where a bit and its neighbour meet, and one addition
//! carries through every longer rule whose clauses are all there. What is *possible* is the same over
//! what is not denied, so the third value needs no second table, and the cost hardly depends on how
//! much is unknown.

use super::clauses::{Clauses, Derived, Dictionary, FIRST_COUNT, LITERAL_WORDS, Literals};
use super::scale::Scales;
use super::screening::Screening;
use super::{Policy, Rule};
use crate::presentation::Evidence;
use crate::quantity::Sex;
use crate::{Condition, Presentation, Urgency};

const PATTERNS: usize = 1 << u8::BITS;
/// Tables a multiple of 4 KiB apart would share their lines of the cache; two more rows keep them apart.
const PADDING: usize = 2;
const LITERAL_BYTES: usize = LITERAL_WORDS * 8;
pub(super) const LEVELS: usize = Urgency::ALL.len() - 1;

/// A table of rules, or a part of the built-in one, resolved and ready to be asked.
///
/// `WORDS` and `COLUMNS` are sizes that follow from the rules: [`Engine::words`] and
/// [`Engine::columns`] compute them, and [`Engine::new`] does not compile with others.
///
/// ```
/// use backpain::red_flags::RULES;
/// use backpain::{Engine, Presentation, Symptom, Urgency, rule::{Policy, Rule}};
///
/// const FIRST_FIVE: &[Rule] = RULES.split_at(5).0;
/// static ENGINE: Engine<{ Engine::words(FIRST_FIVE) }, { Engine::columns(FIRST_FIVE) }> = Engine::new(FIRST_FIVE);
///
/// let screening = ENGINE.screen(&Presentation::builder().yes(Symptom::UrinaryRetention).build()?);
/// assert_eq!(screening.at_least(Policy::Default), Urgency::Emergency);
/// # Ok::<(), backpain::Contradiction>(())
/// ```
pub struct Engine<const WORDS: usize, const COLUMNS: usize> {
    pub(super) rules: &'static [Rule],
    /// The byte of literals that each table looks at.
    bytes: [usize; COLUMNS],
    tables: [Table<WORDS>; COLUMNS],
    tally: Tally,
    /// The lower clause of every rule of two.
    pairs: [u64; WORDS],
    /// The lowest clause of every rule of more: adding it carries into the place above its highest if
    /// all of them are there.
    starts: [u64; WORDS],
    /// The places where a fired rule of one clause, or of more than two, shows after the addition.
    results: [u64; WORDS],
    /// The rule that shows at a place, what it suspects, and its urgency. The most urgent rules stand
    /// first, so that the first place that shows has the highest urgency.
    pub(super) rule_at: [[usize; 64]; WORDS],
    pub(super) suspects_at: [[Condition; 64]; WORDS],
    pub(super) urgency_at: [[Urgency; 64]; WORDS],
    /// For each level above the mildest, the results that reach it under the cautious policy.
    pub(super) cautious: [[u64; WORDS]; LEVELS],
    scales: Scales,
    /// The literals that hold of a female, of a male, and those that may of a person of unknown sex.
    sex: [u64; 3],
    /// Only used while the engine is made.
    dictionary: Dictionary,
}

#[derive(Clone, Copy)]
#[repr(align(32))]
struct Table<const WORDS: usize>([[u64; WORDS]; PATTERNS + PADDING]);

/// "At least so many of these", for up to eight of them: a byte counts the members of each.
///
/// A byte begins at what is missing to 128, so that its highest bit shows when enough are there.
#[derive(Clone, Copy)]
struct Tally {
    begins: u64,
    /// How many tables are in use, and the byte of literals that each looks at.
    len: usize,
    bytes: [usize; MOST_TALLIED],
    tables: [[u64; PATTERNS]; MOST_TALLIED],
}

/// How many bytes of literals the members of counts may lie in.
const MOST_TALLIED: usize = 8;

/// Where the clauses of the rules lie.
struct Layout {
    /// The first place that is free.
    next: usize,
}

impl Layout {
    /// The place of the first of so many clauses; a rule never crosses a word, so that its carry cannot either.
    const fn place(self, clauses: usize) -> (Self, usize) {
        let room = if clauses > 2 { clauses + 1 } else { clauses };
        let first = if self.next % 64 + room > 64 { self.next.div_ceil(64) * 64 } else { self.next };
        (Self { next: first + room }, first)
    }
}

impl Engine<0, 0> {
    /// How many words of clauses the rules need.
    #[must_use]
    pub const fn words(rules: &[Rule]) -> usize {
        let (mut dictionary, mut layout, mut level) = (Dictionary::new(), Layout { next: 0 }, LEVELS + 1);
        while level > 0 {
            level -= 1;
            let mut rest = rules;
            while let [rule, tail @ ..] = rest {
                if rule.urgency.level() == level {
                    let clauses;
                    (dictionary, clauses) = rule.when.clauses(dictionary);
                    (layout, _) = layout.place(clauses.len());
                }
                rest = tail;
            }
        }
        layout.next.div_ceil(64)
    }

    /// How many bytes of literals the rules look at.
    #[must_use]
    pub const fn columns(rules: &[Rule]) -> usize {
        bytes_used(rules).count_ones() as usize
    }
}

/// The bytes of literals that can satisfy a clause, a bit each.
const fn bytes_used(rules: &[Rule]) -> u32 {
    let (mut dictionary, mut rest, mut used) = (Dictionary::new(), rules, 0);
    while let [rule, tail @ ..] = rest {
        let clauses;
        (dictionary, clauses) = rule.when.clauses(dictionary);
        let mut place = 0;
        while place < clauses.len() {
            used |= bytes_in(clauses.get(place));
            place += 1;
        }
        rest = tail;
    }
    used
}

/// The bytes that hold a literal, a bit each.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled; a byte is below LITERAL_BYTES"
)]
const fn bytes_in(literals: Literals) -> u32 {
    let (mut bytes, mut byte) = (0, 0);
    while byte < LITERAL_BYTES {
        if literals[byte / 8].to_le_bytes()[byte % 8] != 0 {
            bytes |= 1 << byte;
        }
        byte += 1;
    }
    bytes
}

#[expect(
    clippy::indexing_slicing,
    reason = "construction runs when the crate is compiled, where a place out of range stops the build; \
              look-ups are masked to the length of their table"
)]
impl<const WORDS: usize, const COLUMNS: usize> Engine<WORDS, COLUMNS> {
    /// Resolves the rules to bit masks.
    ///
    /// Use it to initialise a `static` or `const`: whatever is wrong with the rules or with the sizes
    /// then stops the build.
    ///
    /// # Panics
    ///
    /// When compiled: if a rule has no source or no rationale, uses a neutral finding or an
    /// impossible number, shares its id, or if the sizes are not those that the rules need.
    #[must_use]
    pub const fn new(rules: &'static [Rule]) -> Self {
        super::assert_good_rules(rules);
        let mut engine = Self {
            rules,
            bytes: [0; COLUMNS],
            tables: [Table([[0; WORDS]; PATTERNS + PADDING]); COLUMNS],
            tally: Tally {
                begins: 0,
                len: 0,
                bytes: [0; MOST_TALLIED],
                tables: [[0; PATTERNS]; MOST_TALLIED],
            },
            pairs: [0; WORDS],
            starts: [0; WORDS],
            results: [0; WORDS],
            rule_at: [[usize::MAX; 64]; WORDS],
            suspects_at: [[Condition::CaudaEquinaSyndrome; 64]; WORDS],
            urgency_at: [[Urgency::SelfCare; 64]; WORDS],
            cautious: [[0; WORDS]; LEVELS],
            scales: Scales::EMPTY,
            sex: [0; 3],
            dictionary: Dictionary::new(),
        };
        engine.arrange_tables();
        let (mut layout, mut level) = (Layout { next: 0 }, LEVELS + 1);
        while level > 0 {
            level -= 1;
            let mut index = 0;
            while index < rules.len() {
                if rules[index].urgency.level() == level {
                    let (clauses, first);
                    (engine.dictionary, clauses) = rules[index].when.clauses(engine.dictionary);
                    (layout, first) = layout.place(clauses.len());
                    engine.lay_out(index, &clauses, first);
                }
                index += 1;
            }
        }
        assert!(layout.next.div_ceil(64) == WORDS, "WORDS must be Engine::words(rules)");
        engine.resolve_derived();
        engine.fill_tables();
        engine
    }

    const fn arrange_tables(&mut self) {
        let (mut bytes, mut column) = (bytes_used(self.rules), 0);
        while bytes != 0 {
            assert!(column < COLUMNS, "COLUMNS must be Engine::columns(rules)");
            self.bytes[column] = bytes.trailing_zeros() as usize;
            bytes &= bytes - 1;
            column += 1;
        }
        assert!(column == COLUMNS, "COLUMNS must be Engine::columns(rules)");
    }

    /// Gives the clauses of a rule their bits, in the rows of the single literals.
    const fn lay_out(&mut self, index: usize, clauses: &Clauses, first: usize) {
        let word = first / 64;
        let mut place = 0;
        while place < clauses.len() {
            let bit = 1 << ((first + place) % 64);
            let literals = clauses.get(place);
            let mut column = 0;
            while column < COLUMNS {
                let byte = self.bytes[column];
                let mut asked = literals[byte / 8].to_le_bytes()[byte % 8];
                while asked != 0 {
                    self.tables[column].0[1 << asked.trailing_zeros()][word] |= bit;
                    asked &= asked - 1;
                }
                column += 1;
            }
            place += 1;
        }
        let lowest = first % 64;
        let shows = match clauses.len() {
            1 => lowest,
            2 => {
                self.pairs[word] |= 1 << lowest;
                lowest
            }
            more => {
                self.starts[word] |= 1 << lowest;
                lowest + more
            }
        };
        if clauses.len() != 2 {
            self.results[word] |= 1 << shows;
        }
        self.rule_at[word][shows] = index;
        self.suspects_at[word][shows] = self.rules[index].suspects;
        self.urgency_at[word][shows] = self.rules[index].urgency;
        let mut level = self.rules[index].urgency_under(Policy::Cautious).level();
        while level > 0 {
            level -= 1;
            self.cautious[level][word] |= 1 << shows;
        }
    }

    /// A pattern satisfies what its lowest literal does and what the rest of it does.
    const fn fill_tables(&mut self) {
        let mut column = 0;
        while column < COLUMNS {
            let (rows, mut pattern) = (&mut self.tables[column].0, 1_usize);
            while pattern < PATTERNS {
                let (lowest, rest) = (1 << pattern.trailing_zeros(), pattern & (pattern - 1));
                let mut word = 0;
                while word < WORDS {
                    rows[pattern][word] = rows[lowest][word] | rows[rest][word];
                    word += 1;
                }
                pattern += 1;
            }
            column += 1;
        }
    }

    /// Resolves the literals that are not findings.
    const fn resolve_derived(&mut self) {
        let mut place = 0;
        while place < u64::BITS as usize {
            match self.dictionary.get(place) {
                Some(Derived::Between(measure, low, high)) => {
                    self.scales = self.scales.cut_for(measure, low, high);
                }
                Some(Derived::Is(sex)) => {
                    self.sex[sex as usize] |= 1 << place;
                    self.sex[UNKNOWN_SEX] |= 1 << place;
                }
                Some(Derived::AtLeast(needed, members)) => {
                    self.tally = self.tally.count(place - FIRST_COUNT, needed, members);
                }
                None => {}
            }
            place += 1;
        }
        place = 0;
        while place < u64::BITS as usize {
            if let Some(Derived::Between(measure, low, high)) = self.dictionary.get(place) {
                self.scales = self.scales.note(1 << place, measure, low, high);
            }
            place += 1;
        }
    }

    /// The rules, in the order of the table.
    #[must_use]
    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// Which rules fire and which still may.
    #[inline]
    pub fn screen(&self, presentation: &Presentation) -> Screening<'_, WORDS, COLUMNS> {
        self.screen_evidence(&presentation.evidence())
    }

    #[inline]
    pub(crate) fn screen_evidence(&self, evidence: &Evidence) -> Screening<'_, WORDS, COLUMNS> {
        let (certain, possible) = self.literals(evidence);
        let (mut fired, mut may_fire) = ([0; WORDS], [0; WORDS]);
        let (mut certain, mut possible) = (certain.map(u64::to_le_bytes), possible.map(u64::to_le_bytes));
        let (certain, possible) = (certain.as_flattened_mut(), possible.as_flattened_mut());
        self.tally.take(certain);
        self.tally.take(possible);
        for (&byte, Table(rows)) in self.bytes.iter().zip(&self.tables) {
            let byte = byte % LITERAL_BYTES;
            let (certain, possible) = (&rows[usize::from(certain[byte])], &rows[usize::from(possible[byte])]);
            for word in 0..WORDS {
                fired[word] |= certain[word];
                may_fire[word] |= possible[word];
            }
        }
        for word in 0..WORDS {
            fired[word] = self.shown(word, fired[word]);
            may_fire[word] = self.shown(word, may_fire[word]);
        }
        Screening { engine: self, fired, possible: may_fire }
    }

    /// The places of the rules in a word whose clauses are all satisfied.
    #[inline]
    const fn shown(&self, word: usize, satisfied: u64) -> u64 {
        satisfied.wrapping_add(self.starts[word]) & self.results[word]
            | satisfied & (satisfied >> 1) & self.pairs[word]
    }

    /// The literals that are certain and those that are possible.
    #[inline]
    fn literals(&self, evidence: &Evidence) -> (Literals, Literals) {
        let (mut always, mut ever) = self.scales.read(&evidence.ranges);
        match evidence.sex {
            Some(sex) => {
                always |= self.sex[sex as usize];
                ever |= self.sex[sex as usize];
            }
            None => ever |= self.sex[UNKNOWN_SEX],
        }
        let ([a, b, c], [d, e, f]) = (evidence.certain.words(), evidence.possible.words());
        ([a, b, c, always], [d, e, f, ever])
    }
}

impl<const WORDS: usize, const COLUMNS: usize> core::fmt::Debug for Engine<WORDS, COLUMNS> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Engine").field("rules", &self.rules).finish_non_exhaustive()
    }
}

const UNKNOWN_SEX: usize = Sex::ALL.len();

#[expect(
    clippy::indexing_slicing,
    reason = "construction runs when the crate is compiled, where a place out of range stops the build; \
              a pattern is a byte"
)]
impl Tally {
    const fn count(mut self, place: usize, needed: u32, members: Literals) -> Self {
        assert!(needed < 128, "a count needs more than 127 members");
        let one = 1 << (8 * place);
        self.begins += (128 - needed as u64) * one;
        let mut bytes = bytes_in(members);
        while bytes != 0 {
            let byte = bytes.trailing_zeros() as usize;
            bytes &= bytes - 1;
            let mut table = 0;
            while table < self.len && self.bytes[table] != byte {
                table += 1;
            }
            if table == self.len {
                assert!(table < MOST_TALLIED, "the members of counts lie too far apart: raise MOST_TALLIED");
                self.bytes[table] = byte;
                self.len += 1;
            }
            let members = members[byte / 8].to_le_bytes()[byte % 8] as usize;
            let mut pattern = 0;
            while pattern < PATTERNS {
                self.tables[table][pattern] += (pattern & members).count_ones() as u64 * one;
                pattern += 1;
            }
        }
        self
    }

    /// Counts the members among the literals, and writes which counts are reached into the last byte.
    #[inline]
    fn take(&self, literals: &mut [u8]) {
        const LOWEST_BITS: u64 = u64::from_le_bytes([1; 8]);
        /// Gathers the lowest bits of eight bytes in the highest byte.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        let mut counted = self.begins;
        for (&byte, rows) in self.bytes.iter().zip(&self.tables).take(self.len) {
            counted += rows[usize::from(literals[byte % LITERAL_BYTES])];
        }
        let [.., reached] = (counted >> 7 & LOWEST_BITS).wrapping_mul(GATHER).to_le_bytes();
        literals[LITERAL_BYTES - 1] = reached;
    }
}
