//! The columns of a table, and their triage.

use super::{BatchError, RowError};
use crate::engine::{Lane, Levels, PEOPLE, WORDS};
use crate::presentation::Heard;
use crate::quantity::Measure;
use crate::rule_set::BUILT_IN;
use crate::triage::Bounds;
use crate::{Finding, FindingSet, Kind, Options, Presentation, Question, RuleSet, Sex, Urgency};

/// One bit for each row, from the lowest bit of the first byte, as Apache Arrow has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Bitmap<'a> {
    bytes: &'a [u8],
    /// How many bits come before the first row.
    offset: usize,
}

/// Where the words of a lane begin.
const WORD_PLACES: [usize; WORDS] = [0, 8, 16, 24];

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

    /// For how many rows there are bits; at least as many as there are rows.
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

    #[inline]
    fn lane(self, row: usize) -> Lane {
        if (self.offset + row) % 8 == 0 {
            let bytes =
                self.bytes.get((self.offset + row) / 8..).and_then(<[u8]>::first_chunk::<{ 8 * WORDS }>);
            if let Some(bytes) = bytes {
                let [a, b, c, d] = WORD_PLACES.map(|place| {
                    let word = bytes.get(place..).and_then(<[u8]>::first_chunk).copied();
                    u64::from_le_bytes(word.unwrap_or_default())
                });
                return Lane([a, b, c, d]);
            }
        }
        let mut lane = Lane::NONE;
        for (place, word) in lane.0.iter_mut().enumerate() {
            *word = self.word(row + 64 * place);
        }
        lane
    }
}

/// The values of one question, a row for each person.
///
/// Without more, every value is known. [`valid`](Self::valid) says whose is; the question was not asked of the others,
/// unless they are [`unknown`](Self::unknown) or [`declined`](Self::declined).
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

    /// Where there is no value and the bit is set, the person was asked and does not know.
    pub const fn unknown(mut self, unknown: Bitmap<'a>) -> Self {
        self.unknown = Some(unknown);
        self
    }

    /// Where there is no value and the bit is set, the person would rather not say.
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
    /// [`BatchError::Rows`] if it has too few rows. A bitmap may have more, because it ends with a byte.
    pub fn answers(
        &mut self,
        finding: impl Into<Finding>,
        column: Column<'a, Bitmap<'a>>,
    ) -> Result<&mut Self, BatchError> {
        let finding = finding.into();
        self.enough(finding.id(), column.rows(column.values.rows()))?;
        self.answers[finding.bit()] = Some(column);
        Ok(self)
    }

    /// Sets the column of a measurement, in its unit. A number that the measurement does not permit refuses the person.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] if it has too few rows.
    pub fn numbers(
        &mut self,
        measure: Measure,
        column: Column<'a, &'a [u16]>,
    ) -> Result<&mut Self, BatchError> {
        self.enough(measure.id(), column.rows(column.values.len()))?;
        self.numbers[measure as usize] = Some(column);
        Ok(self)
    }

    /// Sets the column of the sex: female where the bit is set, male where it is not.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] if it has too few rows.
    pub fn female(&mut self, column: Column<'a, Bitmap<'a>>) -> Result<&mut Self, BatchError> {
        self.enough(Question::Sex.id(), column.rows(column.values.rows()))?;
        self.female = Some(column);
        Ok(self)
    }

    fn enough(&self, column: &'static str, given: usize) -> Result<(), BatchError> {
        let needed = self.first + self.rows;
        if given < needed { Err(BatchError::Rows { column, given, needed }) } else { Ok(()) }
    }

    /// Some of the rows, to be assessed on their own. Rows that there are not are left out.
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
        let (table, mut heard) = (rules.table(), Heard::NOTHING);
        for (part, results) in results.chunks_mut(PEOPLE).enumerate() {
            self.hear(part * PEOPLE, &mut heard);
            let (mut crowd, refused) = heard.evidence(options.assume_no.is_some());
            let (at_least, at_most) = table.levels(&heard, &crowd, options.policy);
            let signs =
                if options.without_examination { FindingSet::of_kind(Kind::Sign) } else { FindingSet::EMPTY };
            let asked_at_most = if heard.leave_out(&mut crowd, signs) {
                table.at_most(&heard, &crowd, options.policy)
            } else {
                at_most
            };
            let advised = at_least.max(asked_at_most.at_most(Urgency::SameDay));
            write(results, [at_least, at_most, advised], refused);
        }
        Ok(())
    }

    /// For each rule of the set, in its order, a bit for each row for whom it fires: `rows().div_ceil(64)` words a rule. A
    /// person who is no presentation fires none.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] unless there is a word for each 64 rows of each rule.
    pub fn fired_by(
        &self,
        rules: &RuleSet,
        options: Options<'_>,
        fired: &mut [u64],
    ) -> Result<(), BatchError> {
        let (table, mut heard, words) = (rules.table(), Heard::NOTHING, self.rows.div_ceil(64));
        let needed = words * rules.rules().count();
        if fired.len() != needed {
            return Err(BatchError::Rows { column: "results", given: fired.len(), needed });
        }
        fired.fill(0);
        for first in (0..words).step_by(WORDS) {
            self.hear(first * 64, &mut heard);
            let (crowd, refused) = heard.evidence(options.assume_no.is_some());
            table.fired_lanes(&heard, &crowd, |index, people| {
                let rule = index * words;
                let cells = fired.get_mut(rule + first..rule + words).unwrap_or_default();
                for (place, (cell, word)) in cells.iter_mut().zip(people.without(refused).0).enumerate() {
                    let left = self.rows - (first + place) * 64;
                    *cell = if left < 64 { word & ((1 << left) - 1) } else { word };
                }
            });
        }
        Ok(())
    }

    /// Reads the rows from this one on.
    fn hear(&self, row: usize, heard: &mut Heard) {
        let row = self.first + row;
        for (place, column) in self.answers.iter().enumerate() {
            let Some(column) = column else { continue };
            let (values, known) = (column.values.lane(row), column.known(row));
            heard.yes[place] = values.and(known);
            heard.no[place] = known.without(values);
            let other =
                |bits: Option<Bitmap<'_>>| bits.map_or(Lane::NONE, |bits| bits.lane(row).without(known));
            heard.declined[place] = other(column.declined);
            heard.unknown[place] = other(column.unknown).without(heard.declined[place]);
        }
        for (place, column) in self.numbers.iter().enumerate() {
            let Some(column) = column else { continue };
            let values = column.values.get(row..).unwrap_or_default();
            let mut given = column.known(row);
            for (word, (numbers, values)) in heard.numbers[place]
                .iter_mut()
                .zip(values.chunks(64).chain(core::iter::repeat(&[][..])))
                .enumerate()
            {
                let (numbers, rest) = numbers.split_at_mut(values.len());
                numbers.copy_from_slice(values);
                rest.fill(0);
                if !rest.is_empty() {
                    given.0[word] &= (1_u64 << values.len()) - 1;
                }
            }
            heard.given[place] = given;
        }
        if let Some(column) = &self.female {
            let (values, known) = (column.values.lane(row), column.known(row));
            (heard.female, heard.male) = (values.and(known), known.without(values));
        }
    }
}

/// Writes the results of up to 256 people.
fn write(results: &mut [Option<Bounds>], levels: [Levels; 3], refused: Lane) {
    for (word, results) in results.chunks_mut(64).enumerate() {
        let [at_least, at_most, advised] = levels.map(|levels| levels.of_word(word));
        let refused = refused.0.get(word).copied().unwrap_or_default();
        for (person, (result, ((at_least, at_most), advised))) in
            results.iter_mut().zip(at_least.into_iter().zip(at_most).zip(advised)).enumerate()
        {
            let is_refused = refused >> person & 1 == 1;
            *result = (!is_refused).then(|| Bounds::new(at_least, at_most, advised));
        }
    }
}
