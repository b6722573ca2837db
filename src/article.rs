//! The numbered clinical facts of the article from which this crate began.

use core::fmt;

use crate::Source;

/// A clinical fact of the [founding article](Source::FoundingArticle), by its number.
///
/// The facts are numbered from S2 to S120. S11 and S99 are about the page and no facts, so 117
/// remain; the table in `tests/article.rs` says what represents each.
///
/// ```
/// use backpain::ArticleFact;
///
/// let fact = ArticleFact::new(49)?;
/// assert_eq!(fact.to_string(), "S49");
/// assert_eq!(ArticleFact::all().count(), 117);
/// assert_eq!(
///     ArticleFact::new(99).unwrap_err().to_string(),
///     "S99 is no clinical fact of the founding article; these are S2 to S120 without S11 and S99"
/// );
/// # Ok::<(), backpain::NoSuchArticleFact>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleFact(u8);

/// A number that stands for no clinical fact of the founding article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "S{number} is no clinical fact of the founding article; these are S{} to S{} without S11 and S99",
    ArticleFact::FIRST.0,
    ArticleFact::LAST.0
)]
#[non_exhaustive]
pub struct NoSuchArticleFact {
    /// The number that was refused.
    pub number: u8,
}

impl ArticleFact {
    /// The first fact.
    pub const FIRST: Self = Self(2);
    /// The last fact.
    pub const LAST: Self = Self(120);

    /// The fact with this number.
    ///
    /// # Errors
    ///
    /// [`NoSuchArticleFact`] unless the number is from 2 to 120 and neither 11 nor 99.
    pub const fn new(number: u8) -> Result<Self, NoSuchArticleFact> {
        match number {
            11 | 99 => Err(NoSuchArticleFact { number }),
            2..=120 => Ok(Self(number)),
            _ => Err(NoSuchArticleFact { number }),
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The work that states it.
    #[must_use]
    pub const fn source(self) -> Source {
        Source::FoundingArticle
    }

    /// Every fact, in order.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (Self::FIRST.0..=Self::LAST.0).filter_map(|number| Self::new(number).ok())
    }
}

/// The fact with this number, for tables: a wrong number does not compile there.
pub(crate) const fn s(number: u8) -> ArticleFact {
    assert!(ArticleFact::new(number).is_ok(), "the founding article has no fact of this number");
    ArticleFact(number)
}

impl fmt::Display for ArticleFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S{}", self.0)
    }
}

impl fmt::Debug for ArticleFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<u8> for ArticleFact {
    type Error = NoSuchArticleFact;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ArticleFact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_clinical_facts_exist() {
        for number in 0..=u8::MAX {
            let exists = (2..=120).contains(&number) && number != 11 && number != 99;
            assert_eq!(ArticleFact::new(number).map(ArticleFact::number).ok(), exists.then_some(number));
        }
        assert!(ArticleFact::all().is_sorted());
    }
}
