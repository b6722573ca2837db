//! Why a reply or a form is refused.

use super::Reply;
use crate::{OutOfRangeError, QuestionGroup};

/// A reply that was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// The number is out of range. Ask again.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRangeError),
    /// The item takes no reply of this kind: a number for a finding, or a yes for a number.
    #[error("`{item}` cannot be answered with {reply:?}")]
    #[non_exhaustive]
    WrongKind {
        /// The id of the item.
        item: &'static str,
        /// The reply.
        reply: Reply,
    },
    /// An item that "none of these" does not answer, because it is on no list.
    #[error("`{0}` is on no list; give it its own answer")]
    NotListed(&'static str),
    /// Two items that ask the same were answered at once: a choice, and a question that it replaces.
    #[error("`{item}` is answered by `{by}` already; give one of them")]
    #[non_exhaustive]
    Overlap {
        /// The id of one item.
        item: &'static str,
        /// The id of the other.
        by: &'static str,
    },
}

/// An error in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// A screen of no items, or of more than 100.
    #[error("a screen has from 1 to 100 items")]
    Size,
    /// A group that is missing, so that its questions would never be asked.
    #[error("the group `{0}` is missing")]
    Missing(QuestionGroup),
    /// A group that is there twice.
    #[error("the group `{0}` is there twice; give it once")]
    Twice(QuestionGroup),
    /// A choice of fewer than two options, or an option that says nothing.
    #[error("the choice `{0}` needs at least two options, each with a statement")]
    Empty(&'static str),
    /// An id that is empty, or that of a question or of another choice.
    #[error("`{0}` is no id for a choice: it is empty, or taken")]
    Id(&'static str),
    /// A first option that says more than *no*, or a number out of range.
    #[error("the first option of the choice `{0}` must be only *no*, and numbers must be in range")]
    Option(&'static str),
    /// A question in two choices.
    #[error("the choice `{0}` has a question of an earlier choice")]
    Overlap(&'static str),
}
