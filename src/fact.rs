//! A statement together with where it comes from.

use crate::{ArticleFact, Source};

/// A statement together with where it comes from.
///
/// If it stands in the founding article, `article` has the numbers and `sources` begins with
/// [`Source::FoundingArticle`]. A statement without any provenance does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fact {
    /// What is stated.
    pub text: &'static str,
    /// The facts of the founding article that it carries.
    pub article: &'static [ArticleFact],
    /// The works that state it; never empty.
    pub sources: &'static [Source],
}

impl Fact {
    /// For tables, by way of `fact!`; a fault does not compile there.
    pub(crate) const fn new(
        text: &'static str,
        article: &'static [ArticleFact],
        sources: &'static [Source],
    ) -> Self {
        assert!(!text.is_empty(), "a fact without words");
        assert!(!sources.is_empty(), "a fact without a source");
        assert!(
            article.is_empty() != matches!(sources, [Source::FoundingArticle, ..]),
            "a fact of the founding article has its numbers, and only such a fact has any"
        );
        Self { text, article, sources }
    }
}

/// Writes a [`Fact`] for a table, checked when the crate is compiled.
///
/// `fact!("…", article [27, 29])`, `fact!("…", article [27], sources [NhsUkBackPain])` or
/// `fact!("…", sources [NhsUkBackPain])`. The founding article need not be listed as a source.
macro_rules! fact {
    ($text:expr, article [$($number:literal),+ $(,)?] $(, sources [$($source:ident),+ $(,)?])?) => {{
        const ARTICLE: &[$crate::ArticleFact] = &[$($crate::article::s($number)),+];
        const SOURCES: &[$crate::Source] =
            &[$crate::Source::FoundingArticle $($(, $crate::Source::$source)+)?];
        const FACT: $crate::Fact = $crate::Fact::new($text, ARTICLE, SOURCES);
        FACT
    }};
    ($text:expr, sources [$($source:ident),+ $(,)?]) => {{
        const FACT: $crate::Fact = $crate::Fact::new($text, &[], &[$($crate::Source::$source),+]);
        FACT
    }};
}
pub(crate) use fact;

#[cfg(feature = "serde")]
impl serde::Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("text", self.text)?;
        map.serialize_entry("article", self.article)?;
        map.serialize_entry("sources", self.sources)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn provenance_is_written_once() {
        let both: Fact =
            fact!("A sprain is an injury to a ligament.", article [27, 29], sources [GoodPractice]);
        assert_eq!(both.sources, [Source::FoundingArticle, Source::GoodPractice]);
        assert_eq!(both.article[1].to_string(), "S29");
        let article: Fact = fact!("A disc cushions each vertebra.", article[46]);
        assert_eq!(article.sources, [Source::FoundingArticle]);
        let other: Fact = fact!("Keep moving.", sources[NhsUkBackPain]);
        assert!(other.article.is_empty() && other.sources == [Source::NhsUkBackPain]);
    }
}
