//! Why a spell cannot be built.

use crate::activity::Clock;

/// A spell that ends when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the end is the same as the start, `{0}`; give the time at which the person got up")]
pub struct SpellError(pub(super) Clock);
