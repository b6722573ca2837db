//! Many people at once: columns in, bounds and advice out.
//!
//! A registry keeps its data by columns: one for each question, with a row for each person. [`Columns`] refers to such
//! columns where they are, as bitmaps of values and of validity in the layout of Apache Arrow, and a triage writes into a
//! slice of the caller. Nothing is allocated: 512 people are assessed at a time, in about 170 kB of the stack besides
//! the columns. For every person the result is that of [`triage_with`](crate::triage_with).
//!
//! ```
//! use backpain::batch::{Bitmap, Column, Columns};
//! use backpain::{Measure, Options, Symptom, Urgency};
//!
//! // Three people, the first at the lowest bit. Nobody asked the second about fever, which is not a no.
//! let fever = Column::new(Bitmap::new(&[0b001])).valid(Bitmap::new(&[0b101]));
//! let mut columns = Columns::new(3);
//! columns.answers(Symptom::Fever, fever)?;
//! columns.answers(Symptom::UrinaryRetention, Column::new(Bitmap::new(&[0b100])))?;
//! columns.numbers(Measure::Age, Column::new(&[45, 60, 200]))?;
//!
//! let mut bounds = [None; 3];
//! columns.triage(Options::new(), &mut bounds)?;
//! assert_eq!(bounds[0].map(|bounds| bounds.at_least), Some(Urgency::SameDay));
//! assert_eq!(bounds[1].map(|bounds| bounds.at_least), Some(Urgency::SelfCare));
//! assert_eq!(bounds[2], None); // nobody is 200 years old
//! # Ok::<(), backpain::batch::BatchError>(())
//! ```
//!
//! A person whose numbers are out of range, or whose answers contradict each other, gets no bounds, and
//! [`Columns::presentation`] says why. The others are not affected. Count them: they are not well, they are not assessed.
//!
//! The bounds have no [`State`](crate::triage::State): of somebody who has answered little they say how much is open, and
//! `settled` whether anything is.
//!
//! To use more threads, give each its own [`range`](Columns::range) of the rows and its own part of the results; see the
//! example `batch`.

mod bounds;
mod columns;
mod error;
mod people;
mod triage;

pub use columns::{Bitmap, Column, Columns};
pub use error::{BatchError, RowError};
pub use people::People;
