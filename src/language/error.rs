//! Why rows do not make a language.

use alloc::string::{String, ToString};

use super::Key;
use crate::text::{nearest, shown};

/// A row that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LanguageError {
    /// No text of the crate has this key.
    #[error("`{}` is not a key{}", shown(key), Nearest(nearest.as_deref()))]
    #[non_exhaustive]
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was probably meant, if one is near.
        nearest: Option<String>,
    },
    /// A key that an earlier row has.
    #[error("`{key}` is there twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// The key.
        key: Key,
    },
    /// The translation has other placeholders than the English text.
    #[error("`{key}`: use the placeholders of the English text, each in braces: {english}")]
    #[non_exhaustive]
    Placeholders {
        /// The key.
        key: Key,
        /// The English text.
        english: &'static str,
    },
    /// The translation has a line break or another control character, which could forge a line of a report.
    #[error("`{key}`: the translation has a line break, a tab or another control character")]
    #[non_exhaustive]
    Control {
        /// The key.
        key: Key,
    },
}

impl LanguageError {
    pub(crate) fn unknown_key(key: &str, known: &[&str]) -> Self {
        Self::UnknownKey { key: key.into(), nearest: nearest(key, known).map(ToString::to_string) }
    }
}

struct Nearest<'a>(Option<&'a str>);

impl core::fmt::Display for Nearest<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.map_or(Ok(()), |nearest| write!(f, "; the nearest is `{nearest}`"))
    }
}
