//! The error for text that is not an id.

use core::fmt;

use crate::text::{Excerpt, nearest};

/// Text that is not an id of the vocabulary it was read as.
///
/// ```
/// let error = "feverr".parse::<backpain::Finding>().unwrap_err();
/// assert_eq!(error.nearest(), Some("fever"));
/// assert_eq!(error.to_string(), "`feverr` is not a finding; the nearest is `fever`");
///
/// let error = "bogus".parse::<backpain::Finding>().unwrap_err();
/// assert_eq!(error.to_string(), "`bogus` is not a finding");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct UnknownIdError {
    kind: &'static str,
    given: Excerpt,
    nearest: Option<&'static str>,
}

impl UnknownIdError {
    /// `kind` with its article: "a finding".
    pub(crate) fn new(kind: &'static str, given: &str, ids: &[&'static str]) -> Self {
        Self { kind, given: Excerpt::new(given), nearest: nearest(given, ids) }
    }

    /// The valid id that was probably meant, if one is near.
    #[must_use]
    pub const fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }

    /// The first 48 bytes of the unknown text. Use [`shown`](crate::text::shown) to print it.
    #[must_use]
    pub fn given(&self) -> &str {
        self.given.as_str()
    }
}

impl fmt::Display for UnknownIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.given, self.kind)?;
        match self.nearest {
            Some(nearest) => write!(f, "; the nearest is `{nearest}`"),
            None => Ok(()),
        }
    }
}
