//! Rules resolved to bit masks when the crate is compiled.
//!
//! Every clause of every rule has a bit. The findings are cut into columns of four bits, and each
//! column holds sixteen rows: the clauses that such a pattern satisfies. One look-up a column ORs
//! the satisfied clauses together; one addition then carries through every rule whose clauses are
//! all there. What is *possible* is the same sum over the findings not denied, so the third value
//! needs no second table.

use super::clauses::{Clauses, Derived, Dictionary, LITERAL_WORDS, Literals, MOST_DERIVED};
use super::{Policy, Rule};
use crate::finding::set_bits;
use crate::presentation::Evidence;
use crate::quantity::{Measure, Sex};
use crate::{Condition, ConditionSet, Presentation, Urgency};

const NIBBLES_IN_WORD: usize = 16;
const MOST_CUTS: usize = 8;
const LEVELS: usize = Urgency::ALL.len() - 1;

/// A table of rules, ready to be asked.
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
    rules: &'static [Rule],
    columns: [Column<WORDS>; COLUMNS],
    columns_of_word: [usize; LITERAL_WORDS],
    /// The lowest clause of every rule of two or more clauses: adding it carries into the place
    /// above its highest if all of them are there.
    starts: [u64; WORDS],
    /// The places where a fired rule shows.
    results: [u64; WORDS],
    /// For each policy and each level above the mildest, the results that reach it.
    reaching: [[[u64; WORDS]; LEVELS]; 2],
    /// Which rule shows at a place.
    rule_at: [[usize; 64]; WORDS],
    cuts: [Cuts; Measure::ALL.len()],
    sex: [u64; Sex::ALL.len()],
    dictionary: Dictionary,
    counts: (usize, usize),
}

#[derive(Clone, Copy)]
struct Column<const WORDS: usize> {
    word: usize,
    shift: usize,
    /// How much further it is shifted than the column before it in the same word.
    skip: u32,
    rows: [[u64; WORDS]; 16],
}

/// The numbers at which the criteria of a measurement change, and which of them hold between.
#[derive(Clone, Copy)]
struct Cuts {
    at: [u16; MOST_CUTS],
    len: usize,
    holds: [u64; MOST_CUTS + 1],
    /// The range of a measurement of which nothing is known, and what holds all over it and somewhere in it.
    whole: (u16, u16),
    always: u64,
    ever: u64,
}

/// Where the clauses of the rules lie.
struct Layout {
    /// The first place that is free.
    next: usize,
}

impl Layout {
    /// The place of the first of so many clauses; a rule never crosses a word, so that its carry cannot either.
    const fn place(self, clauses: usize) -> (Self, usize) {
        let room = if clauses == 1 { 1 } else { clauses + 1 };
        let first = if self.next % 64 + room > 64 { self.next.div_ceil(64) * 64 } else { self.next };
        (Self { next: first + room }, first)
    }
}

impl Engine<0, 0> {
    /// How many words of clauses the rules need.
    #[must_use]
    pub const fn words(rules: &[Rule]) -> usize {
        let (mut dictionary, mut layout, mut rest) = (Dictionary::new(), Layout { next: 0 }, rules);
        while let [rule, tail @ ..] = rest {
            let clauses;
            (dictionary, clauses) = rule.when.clauses(dictionary);
            (layout, _) = layout.place(clauses.len());
            rest = tail;
        }
        layout.next.div_ceil(64)
    }

    /// How many columns of four literals the rules look at.
    #[must_use]
    pub const fn columns(rules: &[Rule]) -> usize {
        let used = used_literals(rules);
        let (mut count, mut nibble) = (0, 0);
        while nibble < LITERAL_WORDS * NIBBLES_IN_WORD {
            count += is_used(used, nibble) as usize;
            nibble += 1;
        }
        count
    }
}

const fn used_literals(rules: &[Rule]) -> Literals {
    let (mut dictionary, mut rest, mut used) = (Dictionary::new(), rules, [0; LITERAL_WORDS]);
    while let [rule, tail @ ..] = rest {
        let clauses;
        (dictionary, clauses) = rule.when.clauses(dictionary);
        let mut place = 0;
        while place < clauses.len() {
            used = super::clauses::either(used, clauses.get(place));
            place += 1;
        }
        rest = tail;
    }
    used
}

#[expect(clippy::indexing_slicing, reason = "nibble is below LITERAL_WORDS * 16")]
const fn is_used(used: Literals, nibble: usize) -> bool {
    used[nibble / NIBBLES_IN_WORD] >> (4 * (nibble % NIBBLES_IN_WORD)) & 0xf != 0
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
            columns: Self::empty_columns(rules),
            columns_of_word: [0; LITERAL_WORDS],
            starts: [0; WORDS],
            results: [0; WORDS],
            reaching: [[[0; WORDS]; LEVELS]; 2],
            rule_at: [[usize::MAX; 64]; WORDS],
            cuts: [Cuts::NONE; Measure::ALL.len()],
            sex: [0; Sex::ALL.len()],
            dictionary: Dictionary::new(),
            counts: (MOST_DERIVED, 0),
        };
        engine.group_columns();
        let (mut layout, mut index) = (Layout { next: 0 }, 0);
        while index < rules.len() {
            let clauses;
            (engine.dictionary, clauses) = rules[index].when.clauses(engine.dictionary);
            let first;
            (layout, first) = layout.place(clauses.len());
            engine.lay_out(index, &clauses, first);
            index += 1;
        }
        assert!(layout.next.div_ceil(64) == WORDS, "WORDS must be Engine::words(rules)");
        engine.cut();
        engine
    }

    const fn empty_columns(rules: &[Rule]) -> [Column<WORDS>; COLUMNS] {
        let used = used_literals(rules);
        let mut columns = [Column { word: 0, shift: 0, skip: 0, rows: [[0; WORDS]; 16] }; COLUMNS];
        let (mut count, mut nibble) = (0, 0);
        while nibble < LITERAL_WORDS * NIBBLES_IN_WORD {
            if is_used(used, nibble) {
                assert!(count < COLUMNS, "COLUMNS must be Engine::columns(rules)");
                columns[count].word = nibble / NIBBLES_IN_WORD;
                columns[count].shift = 4 * (nibble % NIBBLES_IN_WORD);
                count += 1;
            }
            nibble += 1;
        }
        assert!(count == COLUMNS, "COLUMNS must be Engine::columns(rules)");
        columns
    }

    /// Notes how far each column lies behind the one before, so that a look-up only shifts.
    const fn group_columns(&mut self) {
        let (mut word, mut shift, mut place) = (0, 0, 0);
        while place < COLUMNS {
            let column = &mut self.columns[place];
            if column.word != word {
                (word, shift) = (column.word, 0);
            }
            let mut skip = 0;
            while shift < column.shift {
                shift += 1;
                skip += 1;
            }
            column.skip = skip;
            self.columns_of_word[word] += 1;
            place += 1;
        }
    }

    const fn lay_out(&mut self, index: usize, clauses: &Clauses, first: usize) {
        let word = first / 64;
        let mut place = 0;
        while place < clauses.len() {
            let bit = 1 << ((first + place) % 64);
            let literals = clauses.get(place);
            let mut column = 0;
            while column < COLUMNS {
                let asked = literals[self.columns[column].word] >> self.columns[column].shift & 0xf;
                let mut pattern = 0;
                while pattern < 16 {
                    if pattern as u64 & asked != 0 {
                        self.columns[column].rows[pattern][word] |= bit;
                    }
                    pattern += 1;
                }
                column += 1;
            }
            place += 1;
        }
        let shows = if clauses.len() == 1 {
            first % 64
        } else {
            self.starts[word] |= 1 << (first % 64);
            first % 64 + clauses.len()
        };
        self.results[word] |= 1 << shows;
        self.rule_at[word][shows] = index;
        let mut level = 0;
        while level < LEVELS {
            if self.rules[index].urgency.level() > level {
                self.reaching[0][level][word] |= 1 << shows;
            }
            if self.rules[index].urgency_under(Policy::Cautious).level() > level {
                self.reaching[1][level][word] |= 1 << shows;
            }
            level += 1;
        }
    }

    /// Finds the numbers at which criteria change and what holds between them.
    const fn cut(&mut self) {
        let mut place = 0;
        while place < self.dictionary.len() {
            match self.dictionary.get(place) {
                Derived::Between(measure, low, high) => {
                    let cuts = &mut self.cuts[measure as usize];
                    cuts.add(low);
                    cuts.add(high.saturating_add(1));
                }
                Derived::Is(sex) => self.sex[sex as usize] |= 1 << place,
                Derived::AtLeast(..) => {
                    if place < self.counts.0 {
                        self.counts.0 = place;
                    }
                    self.counts.1 = place + 1;
                }
            }
            place += 1;
        }
        place = 0;
        while place < self.dictionary.len() {
            if let Derived::Between(measure, low, high) = self.dictionary.get(place) {
                let cuts = &mut self.cuts[measure as usize];
                let mut bucket = 0;
                while bucket <= cuts.len {
                    let start = if bucket == 0 { 0 } else { cuts.at[bucket - 1] };
                    if low <= start && start <= high {
                        cuts.holds[bucket] |= 1 << place;
                    }
                    bucket += 1;
                }
            }
            place += 1;
        }
        place = 0;
        while place < Measure::ALL.len() {
            let (least, most) = Measure::ALL[place].limits();
            let cuts = &mut self.cuts[place];
            // Whoever is not pregnant has no weeks of it.
            cuts.whole =
                (if matches!(Measure::ALL[place], Measure::PregnancyWeeks) { 0 } else { least }, most);
            (cuts.always, cuts.ever) = cuts.between(cuts.whole.0, most);
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
        let [a, b, c] = evidence.certain.words();
        let [d, e, f] = evidence.possible.words();
        let (mut certain, mut possible) = ([a, b, c, 0], [d, e, f, 0]);
        self.derive(evidence, &mut certain, &mut possible);
        let fired = self.shown_by(&certain);
        // Where nothing is open, what is possible is what is certain.
        let still_possible = if certain == possible { fired } else { self.shown_by(&possible) };
        Screening { engine: self, fired, possible: still_possible }
    }

    /// The places of the rules whose every clause has one of the literals.
    #[inline]
    fn shown_by(&self, literals: &Literals) -> [u64; WORDS] {
        let mut shown = [0; WORDS];
        let mut columns = self.columns.iter();
        for (literals, &count) in literals.iter().zip(&self.columns_of_word) {
            let mut rest = *literals;
            for column in columns.by_ref().take(count) {
                rest >>= column.skip;
                let row = &column.rows[(rest & 0xf) as usize];
                for (shown, row) in shown.iter_mut().zip(row) {
                    *shown |= row;
                }
            }
        }
        for ((shown, start), result) in shown.iter_mut().zip(&self.starts).zip(&self.results) {
            *shown = shown.wrapping_add(*start) & result;
        }
        shown
    }

    /// Adds the literals that are not findings.
    #[inline]
    fn derive(&self, evidence: &Evidence, certain: &mut Literals, possible: &mut Literals) {
        for (cuts, &(least, most)) in self.cuts.iter().zip(&evidence.ranges) {
            let (mut always, mut ever) = (cuts.always, cuts.ever);
            if least == most {
                always = cuts.holds[cuts.bucket(least).min(MOST_CUTS)];
                ever = always;
            } else if (least, most) != cuts.whole {
                (always, ever) = cuts.between(least, most);
            }
            certain[LITERAL_WORDS - 1] |= always;
            possible[LITERAL_WORDS - 1] |= ever;
        }
        match evidence.sex {
            Some(sex) => {
                certain[LITERAL_WORDS - 1] |= self.sex[sex as usize];
                possible[LITERAL_WORDS - 1] |= self.sex[sex as usize];
            }
            None => possible[LITERAL_WORDS - 1] |= self.sex[0] | self.sex[1],
        }
        for place in self.counts.0..self.counts.1 {
            if let Derived::AtLeast(needed, members) = self.dictionary.get(place) {
                certain[LITERAL_WORDS - 1] |= u64::from(common(certain, &members) >= needed) << place;
                possible[LITERAL_WORDS - 1] |= u64::from(common(possible, &members) >= needed) << place;
            }
        }
    }
}

#[inline]
fn common(left: &Literals, right: &Literals) -> u32 {
    let counted = |shared: u64| if shared == 0 { 0 } else { shared.count_ones() };
    left.iter().zip(right).map(|(left, right)| counted(left & right)).sum()
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled; a place out of range stops the build"
)]
impl Cuts {
    const NONE: Self = Self {
        at: [u16::MAX; MOST_CUTS],
        len: 0,
        holds: [0; MOST_CUTS + 1],
        whole: (0, 0),
        always: 0,
        ever: 0,
    };

    /// What holds at every number from the least to the most, and what at some.
    const fn between(&self, least: u16, most: u16) -> (u64, u64) {
        let (mut always, mut ever, mut bucket) = (u64::MAX, 0, 0);
        while bucket <= self.len {
            let first = if bucket == 0 { 0 } else { self.at[bucket - 1] };
            let reached = bucket == self.len || least < self.at[bucket];
            if first <= most && reached {
                always &= self.holds[bucket];
                ever |= self.holds[bucket];
            }
            bucket += 1;
        }
        (always, ever)
    }

    const fn add(&mut self, number: u16) {
        let mut place = 0;
        while place < self.len && self.at[place] < number {
            place += 1;
        }
        if number == 0 || place < self.len && self.at[place] == number {
            return;
        }
        let mut above = self.len;
        while above > place {
            self.at[above] = self.at[above - 1];
            above -= 1;
        }
        self.at[place] = number;
        self.len += 1;
    }
}

impl Cuts {
    /// How many cuts the number has reached; unused cuts stand at the end of the numbers.
    #[inline]
    fn bucket(&self, number: u16) -> usize {
        usize::from(self.at.iter().map(|&cut| u16::from(cut <= number)).sum::<u16>())
    }
}

/// Which rules of an engine fire, and which still may.
#[derive(Clone, Copy)]
#[must_use]
pub struct Screening<'engine, const WORDS: usize, const COLUMNS: usize> {
    engine: &'engine Engine<WORDS, COLUMNS>,
    fired: [u64; WORDS],
    possible: [u64; WORDS],
}

#[expect(clippy::indexing_slicing, reason = "a policy is one of two, a place below WORDS")]
impl<'engine, const WORDS: usize, const COLUMNS: usize> Screening<'engine, WORDS, COLUMNS> {
    /// The lowest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_least(&self, policy: Policy) -> Urgency {
        self.highest(self.fired, policy)
    }

    /// The highest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_most(&self, policy: Policy) -> Urgency {
        self.highest(self.possible, policy)
    }

    /// Counts the levels reached, which needs no branch.
    #[inline]
    fn highest(&self, shown: [u64; WORDS], policy: Policy) -> Urgency {
        let mut level = 0;
        for reaching in &self.engine.reaching[policy as usize] {
            let mut reached = 0;
            for place in 0..WORDS {
                reached |= shown[place] & reaching[place];
            }
            level += usize::from(reached != 0);
        }
        Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
    }

    /// The rules that fire in every completion, in the order of the table.
    #[inline]
    pub fn fired(&self) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        self.shown(self.fired)
    }

    /// The rules that fire in some completions but not in all, in the order of the table.
    #[inline]
    pub fn pending(&self) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        let mut pending = self.possible;
        for (pending, fired) in pending.iter_mut().zip(self.fired) {
            *pending &= !fired;
        }
        self.shown(pending)
    }

    #[inline]
    fn shown(
        &self,
        shown: [u64; WORDS],
    ) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        let engine = self.engine;
        set_bits(shown).filter_map(move |place| {
            let index = engine.rule_at.get(place / 64).and_then(|word| word.get(place % 64))?;
            engine.rules.get(*index)
        })
    }

    /// The conditions that the fired rules make one suspect.
    #[inline]
    #[must_use]
    pub fn suspected(&self) -> ConditionSet {
        self.fired().map(|rule| rule.suspects).collect()
    }

    /// Whether a condition is suspected.
    #[must_use]
    pub fn suspects(&self, condition: Condition) -> bool {
        self.suspected().contains(condition)
    }
}
