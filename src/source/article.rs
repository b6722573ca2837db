//! The numbered clinical facts of the article that this crate began from.

use core::fmt;
use core::str::FromStr;

use super::ArticleFactError;

/// A clinical fact of the [founding article](super::Source::FoundingArticle), by its number.
///
/// The facts are numbered from S2 to S120. S11 and S99 are about the web page and are not clinical facts, so 117
/// remain. The table in `tests/it/article.rs` says what represents each.
///
/// ```
/// use backpain::source::ArticleFact;
///
/// let fact = ArticleFact::new(49)?;
/// assert_eq!(fact.to_string(), "S49");
/// assert_eq!(ArticleFact::all().count(), 117);
/// assert_eq!(
///     ArticleFact::new(99).unwrap_err().to_string(),
///     "S99 is not a clinical fact of the founding article; valid numbers are 2 to 120 without 11 and 99"
/// );
/// # Ok::<(), backpain::source::ArticleFactError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleFact(u8);

impl ArticleFact {
    /// The first fact.
    pub const FIRST: Self = Self(2);
    /// The last fact.
    pub const LAST: Self = Self(120);

    /// The fact with this number.
    ///
    /// # Errors
    ///
    /// [`ArticleFactError`] unless the number is from 2 to 120 and neither 11 nor 99.
    pub const fn new(number: u8) -> Result<Self, ArticleFactError> {
        match number {
            11 | 99 => Err(ArticleFactError::Number(number)),
            2..=120 => Ok(Self(number)),
            _ => Err(ArticleFactError::Number(number)),
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Every fact, in order.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (Self::FIRST.0..=Self::LAST.0).filter_map(|number| Self::new(number).ok())
    }
}

/// The facts S27 and S29 as `s([27, 29])`, for tables. An invalid number does not compile there.
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated when the crate is compiled; both arrays have N entries"
)]
pub(crate) const fn s<const N: usize>(numbers: [u8; N]) -> [ArticleFact; N] {
    let (mut facts, mut index) = ([ArticleFact::FIRST; N], 0);
    while index < N {
        facts[index] = match ArticleFact::new(numbers[index]) {
            Ok(fact) => fact,
            Err(_) => panic!("the founding article has no fact with this number"),
        };
        index += 1;
    }
    facts
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

impl FromStr for ArticleFact {
    type Err = ArticleFactError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.strip_prefix('S').and_then(|number| number.parse().ok());
        Self::new(number.ok_or(ArticleFactError::Text)?)
    }
}

impl TryFrom<&str> for ArticleFact {
    type Error = ArticleFactError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ArticleFact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for ArticleFact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(crate::vocabulary::Text(core::marker::PhantomData))
    }
}

crate::vocabulary::schema_by_hand! {
    ArticleFact, ArticleFact: |_| schemars::json_schema!({
        "description": "A fact of the founding article, such as S49.",
        "type": "string",
        "pattern": "^S[0-9]+$",
    })
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn exactly_the_clinical_facts_exist() {
        for number in 0..=u8::MAX {
            let exists = (2..=120).contains(&number) && number != 11 && number != 99;
            assert_eq!(ArticleFact::new(number).map(ArticleFact::number).ok(), exists.then_some(number));
        }
        assert!(ArticleFact::all().is_sorted());
        for fact in ArticleFact::all() {
            assert_eq!(fact.to_string().parse(), Ok(fact));
        }
        for text in ["", "S", "49", "s49", "S-1", "S256", "S4.9"] {
            assert_eq!(text.parse::<ArticleFact>(), Err(ArticleFactError::Text), "{text}");
        }
        assert_eq!("S99".parse::<ArticleFact>(), Err(ArticleFactError::Number(99)));
    }
}
