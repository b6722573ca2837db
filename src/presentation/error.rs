//! The error for answers that contradict each other.

use super::Statement;

/// Two statements that cannot both be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{first}` and `{second}` contradict each other")]
#[non_exhaustive]
pub struct ContradictionError {
    /// The first statement.
    pub first: Statement,
    /// The statement that it contradicts.
    pub second: Statement,
}
