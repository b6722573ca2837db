//! Errors about sources.

use super::ArticleFact;

/// The founding article has no such clinical fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ArticleFactError {
    /// The number is out of range, or belongs to something that is not a clinical fact.
    #[error(
        "S{0} is not a clinical fact of the founding article; valid numbers are {first} to {last} without 11 and 99",
        first = ArticleFact::FIRST.number(),
        last = ArticleFact::LAST.number()
    )]
    Number(u8),
    /// The text is not an `S` and a number.
    #[error("a fact of the founding article is written as `S` and its number, such as `S49`")]
    Text,
}
