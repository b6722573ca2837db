//! What the crate's statements are based on: the bibliography, and facts with their sources.
//!
//! A [`Source`] is a work in the bibliography. It says who published the work, where it was read and how well it was
//! [seen](Seen). A [`Fact`] is a statement with the works that support it. An [`ArticleFact`] is the number of a fact in
//! the article that this crate began from, so that a statement can be traced back to that article.
//!
//! ```
//! use backpain::Cause;
//! use backpain::source::{ArticleFact, Seen, Source};
//!
//! let statement = &Cause::MuscleOveruse.profile().mechanism[0];
//! assert_eq!(statement.article[1], ArticleFact::new(24)?);
//! assert_eq!(statement.sources, [Source::FoundingArticle]);
//! assert_eq!(Source::FoundingArticle.seen(), Seen::Seen);
//! # Ok::<(), backpain::source::ArticleFactError>(())
//! ```

mod article;
mod bibliography;
mod error;
mod fact;

pub use article::ArticleFact;
pub(crate) use article::s;
pub use bibliography::{Seen, Source};
pub use error::ArticleFactError;
pub use fact::Fact;
#[cfg(feature = "serde")]
pub use fact::FactReport;
