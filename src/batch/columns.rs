//! The columns of a table.

use super::{BatchError, RowError};
use crate::engine::{Known, Lane, LaneBytes};
use crate::quantity::Measure;
use crate::{Finding, FindingSet, Presentation, Question, Sex};

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
    pub(super) fn fetch(self, row: usize) -> u8 {
        const LINE: usize = 64;
        let first = (self.offset + row) / 8;
        let bytes = self.bytes.get(first..).unwrap_or_default();
        bytes.iter().step_by(LINE).take(AT_ONCE / (8 * LINE)).fold(0, |all, byte| all ^ byte)
    }

    /// The bits of the rows from this one on where they are, if bytes begin with a row and there are enough.
    #[inline]
    pub(super) fn bytes(&self, row: usize) -> Option<&'a LaneBytes> {
        let bit = self.offset + row;
        if bit % 8 == 0 { self.bytes.get(bit / 8..)?.first_chunk() } else { None }
    }

    /// The bits of the rows from this one on.
    pub(super) fn lane(self, row: usize) -> Lane {
        let words = || Lane::from_words(core::array::from_fn(|place| self.word(row + 64 * place)));
        self.bytes(row).map_or_else(words, |bytes| Lane(*bytes))
    }
}

/// For how many people the bytes of a column are fetched at once. Columns lie far apart in memory, and reading 512 people of
/// each in turn would wait for memory each time.
pub(super) const AT_ONCE: usize = 8_192;

/// The values of one question, a row for each person.
///
/// Without more, the value of everybody is known, so that a 0 is a no. [`valid`](Self::valid) says whose is. The question was
/// not asked of the others, unless they are [`unknown`](Self::unknown) or [`declined`](Self::declined).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Column<'a, V> {
    pub(super) values: V,
    pub(super) valid: Option<Bitmap<'a>>,
    unknown: Option<Bitmap<'a>>,
    pub(super) declined: Option<Bitmap<'a>>,
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
    pub(super) fn known(&self, row: usize) -> Lane {
        self.valid.map_or(Lane::ALL, |valid| valid.lane(row))
    }

    /// Who was asked and gave no answer.
    pub(super) fn without_answer(&self, row: usize) -> Lane {
        let said = |bitmap: Option<Bitmap<'a>>| bitmap.map_or(Lane::NONE, |bitmap| bitmap.lane(row));
        said(self.unknown).or(said(self.declined)).without(self.known(row))
    }

    fn cell<T>(&self, row: usize, value: impl FnOnce(&V) -> T) -> Said<T> {
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
    pub(super) fn enter_answers(&self, row: usize, known: &mut Known) {
        let valid = self.valid.as_ref().map_or(Some(&Lane::ALL.0), |valid| valid.bytes(row));
        match (self.values.bytes(row), valid) {
            (Some(values), Some(valid)) => known.enter_answers(values, valid),
            _ => known.enter_answers(&self.values.lane(row).0, &self.known(row).0),
        }
    }
}

/// The columns of a table, where they are. A question without a column was asked of nobody.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Columns<'a> {
    /// The first row, and how many there are.
    pub(super) first: usize,
    pub(super) rows: usize,
    pub(super) answers: [Option<Column<'a, Bitmap<'a>>>; Finding::COUNT],
    pub(super) numbers: [Option<Column<'a, &'a [u16]>>; Measure::COUNT],
    pub(super) female: Option<Column<'a, Bitmap<'a>>>,
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
        self.check_column(finding.id(), &column, column.values.rows())?;
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
        self.check_column(measure.id(), &column, column.values.len())?;
        self.numbers[measure as usize] = Some(column);
        Ok(self)
    }

    /// Sets the column of the sex: female where the bit is set, male where it is not.
    ///
    /// # Errors
    ///
    /// As [`answers`](Self::answers).
    pub fn female(&mut self, column: Column<'a, Bitmap<'a>>) -> Result<&mut Self, BatchError> {
        self.check_column(Question::Sex.id(), &column, column.values.rows())?;
        self.female = Some(column);
        Ok(self)
    }

    fn check_column<V>(
        &self,
        id: &'static str,
        column: &Column<'_, V>,
        values: usize,
    ) -> Result<(), BatchError> {
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
                column.map_or(Said::NotAsked, |column| column.cell(row, |values| values.is_set(row)));
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
                column.cell(row, |values| values.get(row).copied().unwrap_or_default())
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
            .map_or(Said::NotAsked, |column| column.cell(row, |values| values.is_set(row)))
        {
            Said::Value(true) => said.sex(Sex::Female),
            Said::Value(false) => said.sex(Sex::Male),
            Said::Unknown => said.unknown(Question::Sex),
            Said::Declined => said.declined(Question::Sex),
            Said::NotAsked => said,
        };
        Ok(said.build()?)
    }
}
