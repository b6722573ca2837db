//! Why JSON is refused, said so that the person who wrote it can mend it.

use core::fmt;

use super::value::Value;
use crate::presentation::Contradiction;
use crate::quantity::Measure;
use crate::text::Excerpt;
use crate::{OutOfRange, UnknownId};

/// Why a record was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Not a JSON object.
    #[error("a presentation is a JSON object, such as {{\"age\": 58, \"answers\": {{\"fever\": \"no\"}}}}")]
    NotAnObject,
    /// A key that a presentation does not have, at the top or among the answers.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownKey {
        /// Where it stands.
        field: &'static str,
        /// What it may have been meant for.
        error: UnknownId,
    },
    /// A key given twice.
    #[error("{field}: given twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// The key.
        field: &'static str,
    },
    /// A number outside its range.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// A value of the wrong kind.
    #[error("{field}: {given} is not permitted; {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// The key.
        field: &'static str,
        /// What was given.
        given: Given,
        /// What is permitted.
        expected: Expected,
    },
    /// A text that is none of the permitted ones.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownValue {
        /// The key.
        field: &'static str,
        /// The nearest permitted one.
        error: UnknownId,
    },
    /// Two answers that cannot both be true.
    #[error("{0}")]
    Contradiction(#[from] Contradiction),
}

impl InputError {
    /// The field to mend: a top-level key, or the id of a finding; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NotAnObject => None,
            Self::UnknownKey { error, .. } => Some(error.given()),
            Self::Twice { field } | Self::WrongKind { field, .. } | Self::UnknownValue { field, .. } => {
                Some(field)
            }
            Self::OutOfRange(error) => Some(error.field),
            Self::Contradiction(error) => Some(error.second.id()),
        }
    }
}

/// A value as it was given, shortened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given(Shortened);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shortened {
    Null,
    Bool(bool),
    Integer(i64),
    Other(Excerpt),
    Text(Excerpt),
    List,
    Object,
}

impl From<Value<'_>> for Given {
    fn from(value: Value<'_>) -> Self {
        Self(match value {
            Value::Null => Shortened::Null,
            Value::Bool(value) => Shortened::Bool(value),
            Value::Integer(number) => Shortened::Integer(number),
            Value::Other(number) => Shortened::Other(number),
            Value::Text(text) => Shortened::Text(Excerpt::new(&text)),
            Value::List => Shortened::List,
            Value::Object => Shortened::Object,
        })
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Shortened::Null => f.write_str("`null`"),
            Shortened::Bool(value) => write!(f, "`{value}`"),
            Shortened::Integer(number) => write!(f, "`{number}`"),
            Shortened::Other(number) => write!(f, "`{number}`"),
            Shortened::Text(text) => write!(f, "the text `{text}`"),
            Shortened::List => f.write_str("a list"),
            Shortened::Object => f.write_str("an object"),
        }
    }
}

/// What a key permits, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected(Permitted);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Permitted {
    Number(Measure),
    Sex,
    Answer,
    Answers,
    Id,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Permitted::Number(measure) => {
                let (min, max) = measure.limits();
                write!(
                    f,
                    "give a whole number from {min} to {max} {}, or leave it out if not known",
                    measure.unit()
                )
            }
            Permitted::Sex => f.write_str("give `female` or `male`, or leave it out if not known"),
            Permitted::Answer => f.write_str("give `yes`, `no`, `unknown` or `declined`"),
            Permitted::Answers => f.write_str("give an object of finding ids and answers"),
            Permitted::Id => f.write_str("give a text or a whole number"),
        }
    }
}

pub(super) fn wrong_kind(field: &'static str, given: Value<'_>, permitted: Permitted) -> InputError {
    InputError::WrongKind { field, given: given.into(), expected: Expected(permitted) }
}
