//! Rules resolved to bit masks when the crate is compiled.
//!
//! Every clause of every rule has a bit. For each byte of literals a table gives the clauses that each
//! of the byte's 256 patterns satisfies. All the look-ups together give the satisfied clauses. A rule of
//! one clause then shows at its bit, a rule of two where a bit and its neighbour meet, and one addition
//! carries through every longer rule whose clauses are all there. What is *possible* is the same over
//! what is not denied, so the third value needs no second table, and the cost hardly depends on how
//! much is unknown.

use super::clauses::{Clauses, Derived, Dictionary, FIRST_COUNT, LITERAL_WORDS, Literals, TooMany};
use super::scale::Scales;
use super::screening::{Hits, Screening};
use super::tally::Tally;
use crate::Policy;
use crate::presentation::Evidence;
use crate::quantity::Sex;
use crate::rule::Rule;
use crate::set::Bits;
use crate::{Condition, Presentation, Urgency};

pub(crate) const PATTERNS: usize = 1 << u8::BITS;
/// Tables a multiple of 4 KiB apart would share their lines of the cache; two more rows keep them apart.
const PADDING: usize = 2;
pub(crate) const LITERAL_BYTES: usize = LITERAL_WORDS * 8;
pub(crate) const LEVELS: usize = Urgency::ALL.len() - 1;

/// A table of rules, or a part of the built-in one, resolved and ready to be asked.
///
/// `WORDS` and `COLUMNS` are sizes that follow from the rules: [`Engine::words`] and
/// [`Engine::columns`] compute them, and [`Engine::new`] does not compile with others.
pub(crate) struct Engine<const WORDS: usize, const COLUMNS: usize> {
    rules: &'static [Rule<'static>],
    /// The byte of literals that each table looks at.
    bytes: [usize; COLUMNS],
    tables: [Table<WORDS>; COLUMNS],
    core: Core<WORDS>,
}

/// What is resolved of rules besides the tables: where each shows, and how literals are made of numbers,
/// sex and counts.
#[derive(Clone)]
pub(crate) struct Core<const WORDS: usize> {
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
    pub(crate) rule_at: [[usize; 64]; WORDS],
    pub(crate) suspects_at: [[Condition; 64]; WORDS],
    urgency_at: [[Urgency; 64]; WORDS],
    /// For each level above the mildest, the results that reach it under the cautious policy.
    cautious: [[u64; WORDS]; LEVELS],
    scales: Scales,
    /// The literals that hold of a female, of a male, and those that may of a person of unknown sex.
    sex: [u64; 3],
}

/// For each pattern of a byte of literals, the clauses that it satisfies.
#[derive(Clone, Copy)]
#[repr(align(32))]
pub(crate) struct Table<const WORDS: usize>([[u64; WORDS]; PATTERNS + PADDING]);

impl<const WORDS: usize> Table<WORDS> {
    pub(crate) const EMPTY: Self = Self([[0; WORDS]; PATTERNS + PADDING]);
}

/// Where the clauses of the rules lie.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    /// The first place that is free.
    next: usize,
}

impl Layout {
    pub(crate) const EMPTY: Self = Self { next: 0 };

    pub(crate) const fn words(self) -> usize {
        self.next.div_ceil(64)
    }

    /// The place of the first of so many clauses; a rule never crosses a word, so that its carry cannot either.
    pub(crate) const fn place(self, clauses: usize) -> (Self, usize) {
        let room = if clauses > 2 { clauses + 1 } else { clauses };
        let first = if self.next % 64 + room > 64 { self.next.div_ceil(64) * 64 } else { self.next };
        (Self { next: first + room }, first)
    }
}

impl Engine<0, 0> {
    /// How many words of clauses the rules need.
    #[must_use]
    pub(crate) const fn words(rules: &[Rule<'_>]) -> usize {
        let (mut dictionary, mut layout, mut level) = (Dictionary::new(), Layout::EMPTY, LEVELS + 1);
        while level > 0 {
            level -= 1;
            let mut rest = rules;
            while let [rule, tail @ ..] = rest {
                if rule.urgency.level() == level {
                    let clauses;
                    (dictionary, clauses) = when_compiled(rule.when.clauses(dictionary));
                    (layout, _) = layout.place(clauses.len());
                }
                rest = tail;
            }
        }
        layout.words()
    }

    /// How many bytes of literals the rules look at.
    #[must_use]
    pub(crate) const fn columns(rules: &[Rule<'_>]) -> usize {
        bytes_used(rules).count_ones() as usize
    }
}

/// Too much stops the build; a rule set that is built at run time asks first.
#[expect(
    clippy::panic,
    clippy::large_types_passed_by_value,
    reason = "evaluated when the crate is compiled, where it stops the build"
)]
const fn when_compiled(clauses: Result<(Dictionary, Clauses), TooMany>) -> (Dictionary, Clauses) {
    match clauses {
        Ok(clauses) => clauses,
        Err(too_many) => panic!("{}", too_many.message()),
    }
}

/// The bytes of literals that can satisfy a clause, a bit each.
const fn bytes_used(rules: &[Rule<'_>]) -> u32 {
    let (mut dictionary, mut rest, mut used) = (Dictionary::new(), rules, 0);
    while let [rule, tail @ ..] = rest {
        let clauses;
        (dictionary, clauses) = when_compiled(rule.when.clauses(dictionary));
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
pub(crate) const fn bytes_in(literals: Literals) -> u32 {
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
    pub(crate) const fn new(rules: &'static [Rule<'static>]) -> Self {
        crate::rule::assert_good(rules);
        let mut engine =
            Self { rules, bytes: [0; COLUMNS], tables: [Table::EMPTY; COLUMNS], core: Core::EMPTY };
        engine.arrange_tables();
        let mut dictionary = Dictionary::new();
        let (mut layout, mut level) = (Layout::EMPTY, LEVELS + 1);
        while level > 0 {
            level -= 1;
            let mut index = 0;
            while index < rules.len() {
                if rules[index].urgency.level() == level {
                    let (clauses, first);
                    (dictionary, clauses) = when_compiled(rules[index].when.clauses(dictionary));
                    (layout, first) = layout.place(clauses.len());
                    lay_out(&mut engine.tables, &engine.bytes, &clauses, first);
                    engine.core.place(index, &rules[index], &clauses, first);
                }
                index += 1;
            }
        }
        assert!(layout.words() == WORDS, "WORDS must be Engine::words(rules)");
        engine.core.resolve_derived(&dictionary);
        fill(&mut engine.tables);
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

    /// Which rules fire and which still may.
    #[inline]
    pub(crate) fn screen(&self, presentation: &Presentation) -> Screening<'_, WORDS> {
        self.screen_evidence(&presentation.evidence())
    }

    #[inline]
    pub(crate) fn screen_evidence(&self, evidence: &Evidence) -> Screening<'_, WORDS> {
        Screening { rules: self.rules, hits: self.core.screen(&self.bytes, &self.tables, evidence) }
    }
}

/// Gives the clauses of a rule their bits, in the rows of the single literals.
#[expect(
    clippy::indexing_slicing,
    reason = "there is a byte for each table, and clauses are laid out within WORDS"
)]
pub(crate) const fn lay_out<const WORDS: usize>(
    tables: &mut [Table<WORDS>],
    bytes: &[usize],
    clauses: &Clauses,
    first: usize,
) {
    let mut place = 0;
    while place < clauses.len() {
        let bit = 1 << ((first + place) % 64);
        let literals = clauses.get(place);
        let mut column = 0;
        while column < bytes.len() {
            let byte = bytes[column];
            let mut asked = literals[byte / 8].to_le_bytes()[byte % 8];
            while asked != 0 {
                tables[column].0[1 << asked.trailing_zeros()][first / 64] |= bit;
                asked &= asked - 1;
            }
            column += 1;
        }
        place += 1;
    }
}

/// A pattern satisfies what its lowest literal does and what the rest of it does.
#[expect(clippy::indexing_slicing, reason = "a pattern is a byte, and a word below WORDS")]
pub(crate) const fn fill<const WORDS: usize>(tables: &mut [Table<WORDS>]) {
    let mut column = 0;
    while column < tables.len() {
        let (rows, mut pattern) = (&mut tables[column].0, 1_usize);
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

#[expect(
    clippy::indexing_slicing,
    reason = "rules are laid out within WORDS, and look-ups are masked to the length of their table"
)]
impl<const WORDS: usize> Core<WORDS> {
    pub(crate) const EMPTY: Self = Self {
        tally: Tally::EMPTY,
        pairs: [0; WORDS],
        starts: [0; WORDS],
        results: [0; WORDS],
        rule_at: [[usize::MAX; 64]; WORDS],
        suspects_at: [[Condition::CaudaEquinaSyndrome; 64]; WORDS],
        urgency_at: [[Urgency::SelfCare; 64]; WORDS],
        cautious: [[0; WORDS]; LEVELS],
        scales: Scales::EMPTY,
        sex: [0; 3],
    };

    /// Notes where a rule shows.
    pub(crate) const fn place(&mut self, index: usize, rule: &Rule<'_>, clauses: &Clauses, first: usize) {
        let (word, lowest) = (first / 64, first % 64);
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
        self.suspects_at[word][shows] = rule.suspects;
        self.urgency_at[word][shows] = rule.urgency;
        let mut level = rule.urgency_under(Policy::Cautious).level();
        while level > 0 {
            level -= 1;
            self.cautious[level][word] |= 1 << shows;
        }
    }

    /// Resolves the literals that are not findings.
    #[expect(
        clippy::panic,
        reason = "stops the build when the crate is compiled; a set that is built asks `Dictionary::check` first"
    )]
    pub(crate) const fn resolve_derived(&mut self, dictionary: &Dictionary) {
        let mut place = 0;
        while place < u64::BITS as usize {
            match dictionary.get(place) {
                Some(Derived::Between(measure, low, high)) => {
                    self.scales = match self.scales.cut_for(measure, low, high) {
                        Some(scales) => scales,
                        None => panic!("{}", TooMany::Cuts.message()),
                    };
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
            if let Some(Derived::Between(measure, low, high)) = dictionary.get(place) {
                self.scales = self.scales.note(1 << place, measure, low, high);
            }
            place += 1;
        }
    }

    /// Which rules fire and which still may, by tables of these bytes.
    #[inline]
    pub(crate) fn screen(
        &self,
        bytes: &[usize],
        tables: &[Table<WORDS>],
        evidence: &Evidence,
    ) -> Hits<'_, WORDS> {
        let (certain, possible) = self.literals(evidence);
        let (mut fired, mut may_fire) = ([0; WORDS], [0; WORDS]);
        let (mut certain, mut possible) = (certain.map(u64::to_le_bytes), possible.map(u64::to_le_bytes));
        let (certain, possible) = (certain.as_flattened_mut(), possible.as_flattened_mut());
        self.tally.take(certain);
        self.tally.take(possible);
        for (&byte, Table(rows)) in bytes.iter().zip(tables) {
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
        Hits { core: self, fired, possible: may_fire }
    }

    /// The highest urgency of what shows.
    #[inline]
    pub(crate) fn highest(&self, shown: &[u64; WORDS], policy: Policy) -> Urgency {
        match policy {
            Policy::Default => {
                let first = |(word, shown): (&[Urgency; 64], &u64)| {
                    (*shown != 0).then(|| word[shown.trailing_zeros() as usize % 64])
                };
                self.urgency_at.iter().zip(shown).find_map(first).unwrap_or(Urgency::SelfCare)
            }
            Policy::Cautious => {
                let reaches = |level: &&[u64; WORDS]| {
                    level.iter().zip(shown).any(|(reaching, shown)| reaching & shown != 0)
                };
                let level = self.cautious.iter().filter(reaches).count();
                Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
            }
        }
    }

    /// The indices of the rules that show.
    #[inline]
    pub(crate) fn rules_at(
        &self,
        shown: [u64; WORDS],
    ) -> impl Iterator<Item = usize> + Clone + use<'_, WORDS> {
        Bits(shown).places().filter_map(move |place| {
            self.rule_at.get(place / 64).and_then(|word| word.get(place % 64)).copied()
        })
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
