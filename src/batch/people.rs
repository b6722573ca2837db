//! Columns made of presentations.

use alloc::vec;
use alloc::vec::Vec;

use super::{Bitmap, Column, Columns};
use crate::presentation::Statement;
use crate::quantity::Measure;
use crate::{Presentation, Question, Sex};

/// Presentations as [`Columns`], with everything that was said.
///
/// ```
/// use backpain::batch::People;
/// use backpain::{Options, Presentation, Symptom, Urgency, triage};
///
/// let fever = Presentation::builder().yes(Symptom::Fever).build()?;
/// let people: People = [fever, Presentation::EMPTY].iter().collect();
/// let mut bounds = [None; 2];
/// people.columns().triage(Options::new(), &mut bounds)?;
/// assert_eq!(bounds[0].map(|bounds| bounds.advised), Some(triage(&fever).advised()));
/// assert_eq!(people.columns().presentation(0), Ok(fever));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct People {
    rows: usize,
    /// In the order of [`Question::ALL`].
    cells: Vec<Cells>,
    /// In the order of [`Measure::ALL`].
    numbers: Vec<Vec<u16>>,
}

/// The bitmaps of one question, empty until somebody has a bit in them. Yes and female are values that are set.
#[derive(Clone, Debug, Default)]
struct Cells {
    values: Vec<u8>,
    valid: Vec<u8>,
    unknown: Vec<u8>,
    declined: Vec<u8>,
}

impl People {
    /// How many people there are.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns.
    pub fn columns(&self) -> Columns<'_> {
        let mut columns = Columns::new(self.rows);
        for (question, cells) in Question::ALL.iter().zip(&self.cells) {
            let bits = Column::new(Bitmap::new(&cells.values));
            let set = match *question {
                Question::Finding(finding) => columns.answers(finding, cells.valid_in(bits)),
                Question::Sex => columns.female(cells.valid_in(bits)),
                Question::Measure(measure) => {
                    let numbers = self.numbers.get(measure as usize).map_or(&[][..], Vec::as_slice);
                    columns.numbers(measure, cells.valid_in(Column::new(numbers)))
                }
            };
            debug_assert!(set.is_ok() || cells.valid.is_empty(), "each bitmap has a bit for each row");
        }
        columns
    }
}

impl Cells {
    fn valid_in<'a, V>(&'a self, column: Column<'a, V>) -> Column<'a, V> {
        let column = column.valid(Bitmap::new(&self.valid));
        let column =
            if self.unknown.is_empty() { column } else { column.unknown(Bitmap::new(&self.unknown)) };
        if self.declined.is_empty() { column } else { column.declined(Bitmap::new(&self.declined)) }
    }

    fn bitmaps(&mut self) -> [&mut Vec<u8>; 4] {
        [&mut self.values, &mut self.valid, &mut self.unknown, &mut self.declined]
    }
}

fn set_bit(bits: &mut Vec<u8>, row: usize) {
    let byte = row / 8;
    if bits.len() <= byte {
        bits.resize(byte + 1, 0);
    }
    if let Some(byte) = bits.get_mut(byte) {
        *byte |= 1 << (row % 8);
    }
}

impl<'p> FromIterator<&'p Presentation> for People {
    fn from_iter<I: IntoIterator<Item = &'p Presentation>>(presentations: I) -> Self {
        let mut people = Self {
            rows: 0,
            cells: vec![Cells::default(); Question::ALL.len()],
            numbers: vec![Vec::new(); Measure::ALL.len()],
        };
        for (row, person) in presentations.into_iter().enumerate() {
            people.rows = row + 1;
            for statement in person.statements() {
                let Some(cells) = people.cells.get_mut(statement.question().bit()) else { continue };
                match statement {
                    Statement::Unknown(_) => set_bit(&mut cells.unknown, row),
                    Statement::Declined(_) => set_bit(&mut cells.declined, row),
                    Statement::Yes(_) | Statement::Sex(Sex::Female) => {
                        set_bit(&mut cells.values, row);
                        set_bit(&mut cells.valid, row);
                    }
                    Statement::No(_) | Statement::Sex(Sex::Male) => set_bit(&mut cells.valid, row),
                    Statement::Measurement(measure, number) => {
                        set_bit(&mut cells.valid, row);
                        if let Some(numbers) = people.numbers.get_mut(measure as usize) {
                            numbers.resize(row, 0);
                            numbers.push(number);
                        }
                    }
                }
            }
        }
        // Every column of which somebody said something has all rows.
        let rows = people.rows;
        for cells in &mut people.cells {
            let is_used = cells.bitmaps().iter().any(|bits| !bits.is_empty());
            let [values, valid, unknown, declined] = cells.bitmaps();
            for bits in [values, valid].into_iter().filter(|_| is_used) {
                bits.resize(rows.div_ceil(8), 0);
            }
            for bits in [unknown, declined].into_iter().filter(|bits| !bits.is_empty()) {
                bits.resize(rows.div_ceil(8), 0);
            }
        }
        people.numbers.iter_mut().for_each(|numbers| numbers.resize(rows, 0));
        people
    }
}
