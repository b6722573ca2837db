//! A statement with the works that support it.

#[cfg(feature = "serde")]
use alloc::borrow::Cow;

use super::{ArticleFact, Source};

/// A statement with the works that support it.
///
/// If the founding article makes the statement, `article` has the numbers of its facts and `sources` begins with
/// [`Source::FoundingArticle`]. A statement without any source does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Fact {
    /// The statement, in one or a few sentences.
    pub text: &'static str,
    /// The facts of the founding article that it states; empty if it comes only from other works.
    pub article: &'static [ArticleFact],
    /// The works that support it; never empty.
    pub sources: &'static [Source],
}

impl Fact {
    /// The place of a statement in a row that is still being built. [`is_said`](Self::is_said) tells whether one came.
    pub(crate) const UNSAID: Self = Self { text: "", article: &[], sources: &[] };

    pub(crate) const fn is_said(&self) -> bool {
        !self.text.is_empty()
    }

    /// A statement from works other than the founding article, for tables. An error in it stops the build.
    pub(crate) const fn new(text: &'static str, sources: &'static [Source]) -> Self {
        assert!(!text.is_empty(), "a fact has no text");
        assert!(
            !matches!(sources, [] | [Source::FoundingArticle, ..]),
            "a fact has a source, and a fact of the founding article has its number"
        );
        Self { text, article: &[], sources }
    }

    /// A statement of the founding article, whether or not other works support it too, for tables.
    pub(crate) const fn in_article(
        text: &'static str,
        article: &'static [ArticleFact],
        sources: &'static [Source],
    ) -> Self {
        assert!(!text.is_empty(), "a fact has no text");
        assert!(
            !article.is_empty() && matches!(sources, [Source::FoundingArticle, ..]),
            "a fact of the founding article has its numbers, and the article is its first source"
        );
        Self { text, article, sources }
    }
}

/// A [`Fact`] that owns its text, for reports that are read back.
// A new report borrows from the tables of this crate instead, because copying every text takes long.
#[cfg(feature = "serde")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FactReport {
    /// The statement, in one or a few sentences.
    pub text: Cow<'static, str>,
    /// The facts of the founding article that it states.
    pub article: Cow<'static, [ArticleFact]>,
    /// The works that support it.
    pub sources: Cow<'static, [Source]>,
}

#[cfg(feature = "serde")]
impl From<Fact> for FactReport {
    fn from(fact: Fact) -> Self {
        Self { text: fact.text.into(), article: fact.article.into(), sources: fact.sources.into() }
    }
}

#[cfg(feature = "serde")]
impl From<&Fact> for FactReport {
    fn from(fact: &Fact) -> Self {
        Self::from(*fact)
    }
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::super::s;
    use super::*;

    #[test]
    fn a_fact_without_its_source_does_not_compile() {
        const ARTICLE: &[Source] = &[Source::FoundingArticle];
        const OTHER: &[Source] = &[Source::GoodPractice];
        const NUMBERS: &[ArticleFact] = &s([27]);
        assert!(catch_unwind(|| Fact::new("Keep moving.", OTHER)).is_ok());
        assert!(catch_unwind(|| Fact::in_article("Keep moving.", NUMBERS, ARTICLE)).is_ok());
        for (text, sources) in [("", OTHER), ("Keep moving.", &[]), ("Keep moving.", ARTICLE)] {
            assert!(catch_unwind(|| Fact::new(text, sources)).is_err(), "{text} {sources:?}");
        }
        for (text, numbers, sources) in
            [("", NUMBERS, ARTICLE), ("Keep moving.", &[], ARTICLE), ("Keep moving.", NUMBERS, OTHER)]
        {
            assert!(catch_unwind(|| Fact::in_article(text, numbers, sources)).is_err(), "{text} {sources:?}");
        }
        assert!(catch_unwind(|| s([11])).is_err());
    }
}
