//! Why rows of a user's own are refused.

/// An error in the rows of a [`CodeMap`](super::CodeMap).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeMapError {
    /// A row without a system or a code.
    #[error("row {row} has no system or no code")]
    #[non_exhaustive]
    Empty {
        /// Which row, from 1.
        row: usize,
    },
    /// A code that the concept has already.
    #[error("row {row}: `{concept}` has this code already")]
    #[non_exhaustive]
    Twice {
        /// Which row, from 1.
        row: usize,
        /// The id of the concept.
        concept: &'static str,
    },
}
