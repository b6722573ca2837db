//! The error for an assumption without a reason.

/// No reason was given for assuming answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "assuming no for the unanswered questions needs a reason on one line, such as `full history taken, negatives not typed in`"
)]
#[non_exhaustive]
pub struct NoReasonError;
