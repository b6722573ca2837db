//! Why a presentation cannot be written as a response.

use crate::Question;

/// Something was said about a question that the questionnaire does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the questionnaire does not ask `{}`; take a form that does, or leave it out", .0.id())]
#[expect(clippy::exhaustive_structs, reason = "it is the question")]
pub struct NotAskedError(pub Question);
