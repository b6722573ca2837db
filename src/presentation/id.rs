use alloc::string::String;
use core::fmt;

/// The id that the sender gave a presentation or a week. It is echoed unchanged.
///
/// `Display` writes it so that it is safe to print: hidden characters become escapes.
#[expect(clippy::exhaustive_enums, reason = "an id is a text or a whole number")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id {
    /// A text.
    Text(String),
    /// A whole number. Formats such as JSON carry those from `i64::MIN` to `u64::MAX`.
    Number(i128),
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_number {
    ($($Number:ty)+) => {
        $(impl From<$Number> for Id {
            fn from(number: $Number) -> Self {
                Self::Number(number.into())
            }
        })+
    };
}
from_number! { i32 u32 i64 u64 }

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => crate::text::shown(text).fmt(f),
            Self::Number(number) => number.fmt(f),
        }
    }
}
