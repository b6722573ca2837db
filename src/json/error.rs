//! Errors in the content of input, and where they are.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use crate::{ContradictionError, OutOfRangeError, UnknownIdError};

/// An error in the content of some input, and where it is.
///
/// `Display` writes both: `answers.fever: given twice; give it once`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InputError {
    /// Where: keys joined by dots and list indices in brackets, from 0, such as `sessions[2].minutes`. Empty if the
    /// error concerns the whole input. Hidden characters of keys are written as escapes.
    pub path: String,
    /// The error.
    pub problem: InputProblem,
}

/// A kind of error in the content of some input.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InputProblem {
    /// A key that is not permitted here.
    #[error("{0}")]
    UnknownKey(UnknownIdError),
    /// The key was given before.
    #[error("given twice; give it once")]
    Twice,
    /// A key that must be there is not.
    #[error("missing")]
    Missing,
    /// A value of the wrong kind.
    #[error("{given} is not permitted; {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// What was given, shortened: "`2.5`", "the text `30`", "a list".
        given: Cow<'static, str>,
        /// What is permitted, as a request: "give a whole number from 0 to 120 years".
        expected: Cow<'static, str>,
    },
    /// A text that is not one of those permitted.
    #[error("{0}")]
    UnknownValue(UnknownIdError),
    /// A number outside the range of its measurement.
    #[error("{} is out of range; permitted are {} to {} {}", .0.value, .0.min, .0.max, .0.unit)]
    OutOfRange(OutOfRangeError),
    /// Two statements that cannot both be true.
    #[error("{0}")]
    Contradiction(ContradictionError),
    /// Anything else, in words.
    #[error("{0}")]
    Other(Cow<'static, str>),
}

impl InputError {
    /// The path, or `None` if the error concerns the whole input: the `field` of an error object.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        (!self.path.is_empty()).then_some(&*self.path)
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(f, "{}", self.problem)
        } else {
            write!(f, "{}: {}", self.path, self.problem)
        }
    }
}

/// The message includes the inner error, so there is no further source.
impl core::error::Error for InputError {}
