//! Why columns do not fit together, and why a row is no presentation.

use crate::{ContradictionError, OutOfRangeError};

/// Columns or results that do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// A column has another number of rows than the table.
    #[error("`{column}` has {given} rows; {needed} are needed")]
    Rows {
        /// The id of the question, or `results`.
        column: &'static str,
        /// How many rows it has.
        given: usize,
        /// How many there should be.
        needed: usize,
    },
    /// There are more or fewer words for the rules that fire than needed.
    #[error("there are {given} words for the rules that fire; {needed} are needed")]
    Words {
        /// How many there are.
        given: usize,
        /// How many there should be.
        needed: usize,
    },
    /// A column says who does not know or would rather not say, but not whose value is known. Everybody's would be, and
    /// what they do not know would be a no.
    #[error(
        "`{column}` says who does not know or would rather not say; it must also say whose value is known"
    )]
    Validity {
        /// The id of the question.
        column: &'static str,
    },
}

/// Why a row is no presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RowError {
    /// There is no such row.
    #[error("there are {rows} rows")]
    NoRow {
        /// How many rows there are.
        rows: usize,
    },
    /// A number is out of range.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRangeError),
    /// Two answers contradict each other.
    #[error(transparent)]
    Contradiction(#[from] ContradictionError),
}
