//! The columns of a table, and their triage.

use super::{BatchError, RowError};
use crate::engine::{Known, Lane, LaneBytes, PEOPLE, WORDS};
use crate::presentation::{Crowd, PREGNANCY, RELATED};
use crate::quantity::Measure;
use crate::rule_set::BUILT_IN;
use crate::triage::Bounds;
use crate::{Finding, FindingSet, Kind, Options, Presentation, Question, RuleSet, Sex};

/// One bit for each row, from the lowest bit of the first byte, as Apache Arrow has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Bitmap<'a> {
    bytes: &'a [u8],
    /// How many bits come before the first row.
    offset: usize,
}

impl<'a> Bitmap<'a> {
    /// No rows.
    pub const EMPTY: Self = Self { bytes: &[], offset: 0 };

    /// The rows from the first bit on.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0 }
    }

    /// The rows after this many bits, as in a slice of an Arrow array.
    pub const fn after(mut self, bits: usize) -> Self {
        self.offset = self.offset.saturating_add(bits);
        self
    }

    /// How many bits there are from the first row on. They may be more than the table has rows, because a bitmap ends with a
    /// byte.
    #[must_use]
    pub const fn rows(self) -> usize {
        self.bytes.len().saturating_mul(8).saturating_sub(self.offset)
    }

    fn is_set(self, row: usize) -> bool {
        let bit = self.offset + row;
        self.bytes.get(bit / 8).is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
    }

    /// The bits of the 64 rows from this one on; those after the last row are 0.
    #[inline]
    fn word(self, row: usize) -> u64 {
        let (byte, shift) = ((self.offset + row) / 8, (self.offset + row) % 8);
        let bytes = self.bytes.get(byte..).unwrap_or_default();
        let low = match bytes.first_chunk::<8>() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        if shift == 0 {
            return low;
        }
        let high = bytes.get(8).map_or(0, |byte| u64::from(*byte));
        low >> shift | high << (u64::BITS as usize - shift)
    }

    /// Fetches the rows from this one on into the cache, and returns anything.
    fn fetch(self, row: usize) -> u8 {
        const LINE: usize = 64;
        let first = (self.offset + row) / 8;
        let bytes = self.bytes.get(first..).unwrap_or_default();
        bytes.iter().step_by(LINE).take(AT_ONCE / (8 * LINE)).fold(0, |all, byte| all ^ byte)
    }

    /// The bits of the rows from this one on where they are, if bytes begin with a row and there are enough.
    #[inline]
    fn bytes(&self, row: usize) -> Option<&'a LaneBytes> {
        let bit = self.offset + row;
        if bit % 8 == 0 { self.bytes.get(bit / 8..)?.first_chunk() } else { None }
    }

    /// The bits of the rows from this one on.
    fn lane(self, row: usize) -> Lane {
        let words = || Lane::from_words(core::array::from_fn(|place| self.word(row + 64 * place)));
        self.bytes(row).map_or_else(words, |bytes| Lane(*bytes))
    }
}

/// For how many people the bytes of a column are fetched at once. Columns lie far apart in memory, and reading 512 people of
/// each in turn would wait for memory each time.
const AT_ONCE: usize = 8_192;

/// The values of one question, a row for each person.
///
/// Without more, the value of everybody is known, so that a 0 is a no. [`valid`](Self::valid) says whose is. The question was
/// not asked of the others, unless they are [`unknown`](Self::unknown) or [`declined`](Self::declined).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Column<'a, V> {
    values: V,
    valid: Option<Bitmap<'a>>,
    unknown: Option<Bitmap<'a>>,
    declined: Option<Bitmap<'a>>,
}

/// What one person said to a question.
enum Said<T> {
    Value(T),
    Unknown,
    Declined,
    NotAsked,
}

impl<'a, V> Column<'a, V> {
    /// Every value is known.
    pub const fn new(values: V) -> Self {
        Self { values, valid: None, unknown: None, declined: None }
    }

    /// A value is known only where the bit is set. What is elsewhere in the values does not count.
    pub const fn valid(mut self, valid: Bitmap<'a>) -> Self {
        self.valid = Some(valid);
        self
    }

    /// Where the bit is set and the value is not valid, the person was asked and does not know. This needs
    /// [`valid`](Self::valid).
    pub const fn unknown(mut self, unknown: Bitmap<'a>) -> Self {
        self.unknown = Some(unknown);
        self
    }

    /// Where the bit is set and the value is not valid, the person would rather not say, also if they are marked as unknown.
    /// This needs [`valid`](Self::valid).
    pub const fn declined(mut self, declined: Bitmap<'a>) -> Self {
        self.declined = Some(declined);
        self
    }

    /// The fewest rows of any of its bitmaps and of the values.
    fn rows(&self, values: usize) -> usize {
        [self.valid, self.unknown, self.declined]
            .into_iter()
            .flatten()
            .map(Bitmap::rows)
            .fold(values, usize::min)
    }

    /// Whose value is known.
    fn known(&self, row: usize) -> Lane {
        self.valid.map_or(Lane::ALL, |valid| valid.lane(row))
    }

    /// Who was asked and gave no answer.
    fn without_answer(&self, row: usize) -> Lane {
        let said = |bitmap: Option<Bitmap<'a>>| bitmap.map_or(Lane::NONE, |bitmap| bitmap.lane(row));
        said(self.unknown).or(said(self.declined)).without(self.known(row))
    }

    fn said<T>(&self, row: usize, value: impl FnOnce(&V) -> T) -> Said<T> {
        let is_set = |bitmap: Option<Bitmap<'a>>| bitmap.is_some_and(|bitmap| bitmap.is_set(row));
        if self.valid.is_none_or(|valid| valid.is_set(row)) {
            Said::Value(value(&self.values))
        } else if is_set(self.declined) {
            Said::Declined
        } else if is_set(self.unknown) {
            Said::Unknown
        } else {
            Said::NotAsked
        }
    }
}

impl Column<'_, Bitmap<'_>> {
    /// Enters whose value is certainly set, and whose may be.
    #[inline]
    fn hear(&self, row: usize, known: &mut Known) {
        let valid = self.valid.as_ref().map_or(Some(&Lane::ALL.0), |valid| valid.bytes(row));
        match (self.values.bytes(row), valid) {
            (Some(values), Some(valid)) => known.hear(values, valid),
            _ => known.hear(&self.values.lane(row).0, &self.known(row).0),
        }
    }
}

/// The columns of a table, where they are. A question without a column was asked of nobody.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Columns<'a> {
    /// The first row, and how many there are.
    first: usize,
    rows: usize,
    answers: [Option<Column<'a, Bitmap<'a>>>; Finding::COUNT],
    numbers: [Option<Column<'a, &'a [u16]>>; Measure::COUNT],
    female: Option<Column<'a, Bitmap<'a>>>,
}

#[expect(clippy::indexing_slicing, reason = "there is a column for each finding and each measurement")]
impl<'a> Columns<'a> {
    /// A table of so many people, of whom nothing is known.
    #[expect(clippy::large_stack_arrays, reason = "25 kB; what a column consists of is in one place")]
    pub const fn new(rows: usize) -> Self {
        Self {
            first: 0,
            rows,
            answers: [None; Finding::COUNT],
            numbers: [None; Measure::COUNT],
            female: None,
        }
    }

    /// How many people there are.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Sets the column of a finding: yes where the bit is set.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] if it has too few rows; it may have more. [`BatchError::Validity`] if it says who does not know or
    /// would rather not say, but not whose value is known.
    pub fn answers(
        &mut self,
        finding: impl Into<Finding>,
        column: Column<'a, Bitmap<'a>>,
    ) -> Result<&mut Self, BatchError> {
        let finding = finding.into();
        self.fits(finding.id(), &column, column.values.rows())?;
        self.answers[finding.bit()] = Some(column);
        Ok(self)
    }

    /// Sets the column of a measurement, in its unit. A number that the measurement does not permit refuses the person. Convert
    /// other types with `u16::try_from`, never with `as`, which would make an age of 45 of 65,581.
    ///
    /// # Errors
    ///
    /// As [`answers`](Self::answers).
    pub fn numbers(
        &mut self,
        measure: Measure,
        column: Column<'a, &'a [u16]>,
    ) -> Result<&mut Self, BatchError> {
        self.fits(measure.id(), &column, column.values.len())?;
        self.numbers[measure as usize] = Some(column);
        Ok(self)
    }

    /// Sets the column of the sex: female where the bit is set, male where it is not.
    ///
    /// # Errors
    ///
    /// As [`answers`](Self::answers).
    pub fn female(&mut self, column: Column<'a, Bitmap<'a>>) -> Result<&mut Self, BatchError> {
        self.fits(Question::Sex.id(), &column, column.values.rows())?;
        self.female = Some(column);
        Ok(self)
    }

    fn fits<V>(&self, id: &'static str, column: &Column<'_, V>, values: usize) -> Result<(), BatchError> {
        if column.valid.is_none() && (column.unknown.is_some() || column.declined.is_some()) {
            return Err(BatchError::Validity { column: id });
        }
        let (given, needed) = (column.rows(values), self.first.saturating_add(self.rows));
        if given < needed { Err(BatchError::Rows { column: id, given, needed }) } else { Ok(()) }
    }

    /// Some of the rows, to be assessed on their own. Rows that there are not are left out. The columns stay whole: one that is
    /// set later begins with the first row of the whole table too.
    pub fn range(&self, rows: core::ops::Range<usize>) -> Self {
        let (start, end) = (rows.start.min(self.rows), rows.end.min(self.rows));
        Self { first: self.first + start, rows: end.saturating_sub(start), ..*self }
    }

    /// One person, to be assessed and explained as any other.
    ///
    /// # Errors
    ///
    /// [`RowError`] if there is no such row, or if it is no presentation.
    pub fn presentation(&self, row: usize) -> Result<Presentation, RowError> {
        if row >= self.rows {
            return Err(RowError::NoRow { rows: self.rows });
        }
        let (row, mut said) = (self.first + row, Presentation::builder());
        for (finding, column) in FindingSet::ALL.iter().zip(&self.answers) {
            let answer =
                column.map_or(Said::NotAsked, |column| column.said(row, |values| values.is_set(row)));
            said = match answer {
                Said::Value(true) => said.yes(finding),
                Said::Value(false) => said.no(finding),
                Said::Unknown => said.unknown(finding),
                Said::Declined => said.declined(finding),
                Said::NotAsked => said,
            };
        }
        for (&measure, column) in Measure::ALL.iter().zip(&self.numbers) {
            let number = column.map_or(Said::NotAsked, |column| {
                column.said(row, |values| values.get(row).copied().unwrap_or_default())
            });
            said = match number {
                Said::Value(number) => said.measure(measure, number)?,
                Said::Unknown => said.unknown(measure),
                Said::Declined => said.declined(measure),
                Said::NotAsked => said,
            };
        }
        said = match self
            .female
            .map_or(Said::NotAsked, |column| column.said(row, |values| values.is_set(row)))
        {
            Said::Value(true) => said.sex(Sex::Female),
            Said::Value(false) => said.sex(Sex::Male),
            Said::Unknown => said.unknown(Question::Sex),
            Said::Declined => said.declined(Question::Sex),
            Said::NotAsked => said,
        };
        Ok(said.build()?)
    }

    /// Triages everybody by the built-in rules. A person who is no presentation gets `None`.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] unless there is a result for each row.
    pub fn triage(&self, options: Options<'_>, results: &mut [Option<Bounds>]) -> Result<(), BatchError> {
        self.triage_by(&BUILT_IN, options, results)
    }

    /// Triages everybody by these rules. A person who is no presentation gets `None`.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] unless there is a result for each row.
    pub fn triage_by(
        &self,
        rules: &RuleSet,
        options: Options<'_>,
        results: &mut [Option<Bounds>],
    ) -> Result<(), BatchError> {
        if results.len() != self.rows {
            return Err(BatchError::Rows { column: "results", given: results.len(), needed: self.rows });
        }
        let (table, mut crowd) = (rules.table(), Crowd::new());
        let mut reader = Reader::new(self, rules, options, &mut crowd);
        for (part, results) in results.chunks_mut(PEOPLE).enumerate() {
            let row = self.first + part * PEOPLE;
            let refused = reader.read(row);
            let extremes = table.extremes(reader.crowd, FindingSet::ALL, options.policy);
            let left_out = reader.leave_out(row);
            let asked =
                (!left_out.is_empty()).then(|| table.extremes(reader.crowd, left_out, options.policy));
            let asked_at_most = &asked.as_ref().unwrap_or(&extremes).at_most;
            extremes.write(asked_at_most, refused, results);
        }
        Ok(())
    }

    /// Sets a bit for each rule and each row for whom the rule fires. Each rule of the set, in its order, has
    /// `rows().div_ceil(64)` words, whose lowest bit is the first row. A person who is no presentation fires none.
    ///
    /// A rule fires or does not, whatever the policy and whoever examines, so of the options only
    /// [`assume_no`](Options::assume_no) matters.
    ///
    /// ```
    /// use backpain::batch::{Bitmap, Column, Columns};
    /// use backpain::{Options, RuleSet, Symptom};
    ///
    /// let (rules, mut people) = (RuleSet::built_in(), Columns::new(70));
    /// let mut retention = [0; 9];
    /// retention[8] = 0b10_0000; // the last of 70
    /// people.answers(Symptom::UrinaryRetention, Column::new(Bitmap::new(&retention)))?;
    /// let mut fired = vec![0; rules.rules().count() * 2];
    /// people.fired_by(&rules, Options::new(), &mut fired)?;
    /// let place = rules.rules().position(|rule| rule.id == "ces-retention-or-incontinence").unwrap();
    /// assert_eq!(fired[2 * place..2 * place + 2], [0, 0b10_0000]);
    /// # Ok::<(), backpain::batch::BatchError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BatchError::Words`] unless there is a word for each 64 rows of each rule.
    pub fn fired_by(
        &self,
        rules: &RuleSet,
        options: Options<'_>,
        fired: &mut [u64],
    ) -> Result<(), BatchError> {
        let (table, words) = (rules.table(), self.rows.div_ceil(64));
        let needed = words.saturating_mul(rules.rules().count());
        if fired.len() != needed {
            return Err(BatchError::Words { given: fired.len(), needed });
        }
        fired.fill(0);
        let mut crowd = Crowd::new();
        let mut reader = Reader::new(self, rules, options, &mut crowd);
        for first in (0..words).step_by(WORDS) {
            let refused = reader.read(self.first + first * 64);
            table.fired_lanes(reader.crowd, |index, people| {
                let rule = index * words;
                let cells = fired.get_mut(rule + first..rule + words).unwrap_or_default();
                for (place, (cell, word)) in cells.iter_mut().zip(people.without(refused).words()).enumerate()
                {
                    let left = self.rows - (first + place) * 64;
                    *cell = if left < 64 { word & ((1 << left) - 1) } else { word };
                }
            });
        }
        Ok(())
    }
}

/// Reads columns, [`PEOPLE`] at a time.
struct Reader<'c> {
    columns: &'c Columns<'c>,
    options: Options<'c>,
    /// The findings that the rules ask for.
    ask: FindingSet,
    /// The findings that matter: these, and those that settle others.
    findings: FindingSet,
    /// Those that will not be asked of everybody: signs unless somebody examines, and what some declined.
    not_asked: FindingSet,
    /// The numbers of the last people, who can be fewer than are read at a time.
    last_numbers: [[u16; PEOPLE]; Measure::COUNT],
    crowd: &'c mut Crowd,
}

#[expect(clippy::indexing_slicing, reason = "there is a column for each finding and each measurement")]
impl<'c> Reader<'c> {
    fn new(columns: &'c Columns<'c>, rules: &RuleSet, options: Options<'c>, crowd: &'c mut Crowd) -> Self {
        let ask = rules.table().findings();
        let findings = ask.union(RELATED);
        let is_asked = |finding: Finding| {
            let declined = columns.answers[finding.bit()].and_then(|column| column.declined);
            declined.is_none() && !(options.without_examination && finding.kind() == Kind::Sign)
        };
        let not_asked =
            findings.iter().filter(|finding| !is_asked(*finding)).fold(FindingSet::EMPTY, FindingSet::with);
        Self {
            columns,
            options,
            ask,
            findings,
            not_asked,
            last_numbers: [[0; PEOPLE]; Measure::COUNT],
            crowd,
        }
    }

    /// Reads what the people from this row on said, with all that it settles, and returns those who cannot be assessed.
    fn read(&mut self, row: usize) -> Lane {
        if (row - self.columns.first) % AT_ONCE == 0 {
            self.fetch(row);
        }
        for place in self.findings.bits() {
            match &self.columns.answers[place] {
                Some(column) => column.hear(row, &mut self.crowd.lanes[place]),
                None => self.crowd.lanes[place] = Known::OPEN,
            }
        }
        let mut female = Known::OPEN;
        if let Some(column) = &self.columns.female {
            column.hear(row, &mut female);
        }
        (self.crowd.female, self.crowd.male) = (female.certain, female.possible.not());
        self.read_numbers(row);
        let refused = self.crowd.settle();
        if self.options.assume_no.is_some() {
            for finding in self.findings.difference(FindingSet::SELF_CARE_ONLY) {
                let column = self.columns.answers[finding.bit()];
                let unanswered = column.map_or(Lane::NONE, |column| column.without_answer(row));
                self.crowd.deny(finding, self.crowd.open(finding).without(unanswered));
            }
            self.crowd.settle();
        }
        refused
    }

    /// Fetches the rows from this one on into the cache.
    fn fetch(&self, row: usize) {
        let columns = self.findings.bits().filter_map(|place| self.columns.answers[place].as_ref());
        let fetched = columns.fold(0, |any, column| {
            any ^ column.values.fetch(row) ^ column.valid.map_or(0, |valid| valid.fetch(row))
        });
        core::hint::black_box(fetched); // or the compiler would leave it out
    }

    fn read_numbers(&mut self, row: usize) {
        let mut given = [Lane::NONE; Measure::COUNT];
        let mut numbers = [&[0; PEOPLE]; Measure::COUNT];
        let cells = self.last_numbers.iter_mut().zip(numbers.iter_mut().zip(&mut given));
        for (column, (last, (numbers, given))) in self.columns.numbers.iter().zip(cells) {
            let Some(column) = column else { continue };
            let values = column.values.get(row..).unwrap_or_default();
            *numbers = values.first_chunk().unwrap_or_else(|| {
                last.iter_mut().zip(values).for_each(|(number, value)| *number = *value);
                last
            });
            *given = column.known(row); // of rows that there are not, nobody sees the results
        }
        self.crowd.measure(&numbers, &given);
    }

    /// Denies the findings that will not be asked: declined ones, and signs unless somebody examines, but not where one that
    /// may be asked shows them. Returns which those are; if there are none, everything stays as it is.
    fn leave_out(&mut self, row: usize) -> FindingSet {
        let mut left_out = FindingSet::EMPTY;
        let may_be_pregnant = self.crowd.possible(PREGNANCY);
        for finding in self.not_asked {
            let is_sign = finding.kind() == Kind::Sign && self.options.without_examination;
            let is_new = match self.columns.answers[finding.bit()] {
                _ if is_sign => self.crowd.leave_out(finding, &Lane::ALL.0, &Lane::NONE.0),
                Some(Column { declined: Some(declined), valid: Some(valid), .. }) => {
                    match (declined.bytes(row), valid.bytes(row)) {
                        (Some(declined), Some(valid)) => self.crowd.leave_out(finding, declined, valid),
                        _ => self.crowd.leave_out(finding, &declined.lane(row).0, &valid.lane(row).0),
                    }
                }
                Some(_) | None => false,
            };
            if is_new {
                left_out.insert(finding);
            }
        }
        if !left_out.is_empty() {
            self.crowd.keep_shown(left_out, self.ask, may_be_pregnant);
        }
        left_out
    }
}
