//! What is to be seen about before any self-care, though it is no answer about the back.

use crate::person::Factor;
use crate::{Setting, Source, Urgency};

/// A factor whose yes ends self-care: be seen about it first.
///
/// Only a yes does. While the answer is not known, the plan [asks](super::AtHome::ask_before), and what
/// the factor would forbid is "ask first".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeenFirst {
    /// The factor.
    pub factor: Factor,
    /// How soon.
    pub urgency: Urgency,
    /// Where.
    pub setting: Setting,
    /// Why, in plain words.
    pub because: &'static str,
    /// Where it was read that self-care waits. How soon is good practice.
    pub sources: &'static [Source],
}

/// Rows of factor, urgency, setting, the reason and its sources.
macro_rules! rows {
    ($( $factor:ident $urgency:ident at $setting:ident $because:literal sources [$($source:ident),+]; )+) => {
        /// What is to be seen about before any self-care.
        pub const SEEN_FIRST: &[SeenFirst] = &[$(
            SeenFirst {
                factor: Factor::$factor,
                urgency: Urgency::$urgency,
                setting: Setting::$setting,
                because: $because,
                sources: &[$(Source::$source),+],
            },
        )+];
    };
}

rows! {
    BloodClot SameDay at SameDayClinician
        "A blood clot in a leg can move to the lungs."
        sources [MassageRisks, GoodPractice];
    Fracture SameDay at SameDayClinician
        "A broken bone in your back must be checked before you do anything for it."
        sources [NhsBackPainPages, GoodPractice];
    TumourAtSite SameDay at SameDayClinician
        "If it hurts where you have a cancer or other growth, tell the team that treats it today."
        sources [ManipulationContraindications, GoodPractice];
}

const _: () = {
    let mut rest = SEEN_FIRST;
    while let [row, tail @ ..] = rest {
        assert!(
            row.urgency.level() >= Urgency::SameDay.level(),
            "what may wait is no reason against self-care"
        );
        rest = tail;
    }
};
