//! The answer to a person who answers for themselves.

use backpain::interview::StopReason;
use backpain::triage::State;
use backpain::{Id, Urgency};

/// How an interview went.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Replayed<'a> {
    /// The id that the presentation came with.
    pub(crate) id: Option<&'a Id>,
    /// How many screens the person saw.
    pub(crate) screens: usize,
    /// How many items were on them.
    pub(crate) items: usize,
    /// How far the interview came.
    pub(crate) state: State,
    /// How soon the person must be seen.
    pub(crate) advised: Urgency,
    /// Why it stopped.
    pub(crate) stopped: StopReason,
}
