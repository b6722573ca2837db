//! Findings that a clinician must see before any self-care, although they are no red flags of the back.

use crate::language::Text;
use crate::{Factor, Finding, Setting, Source, Urgency};

/// A finding that rules self-care out until a clinician has seen the person about it.
///
/// Only a yes does so. While the answer is unknown, the plan [asks](super::AtHome::ask_before), and each treatment that
/// the finding would forbid is at "ask first".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SeeFirst {
    /// The finding.
    pub finding: Finding,
    /// What it is, in plain words.
    pub plain_name: &'static str,
    /// How soon.
    pub urgency: Urgency,
    /// Where.
    pub setting: Setting,
    /// Why, in plain words.
    pub because: &'static str,
    /// The sources for delaying self-care. How soon the person must be seen is good practice.
    pub sources: &'static [Source],
}

/// Every finding that rules self-care out until a clinician has seen the person about it.
pub const SEE_FIRST: &[SeeFirst] = &[
    SeeFirst {
        finding: Factor::BloodClot.finding(),
        plain_name: "a blood clot in a leg",
        urgency: Urgency::SameDay,
        setting: Setting::SameDayClinician,
        because: "A blood clot in a leg can move to the lungs.",
        sources: &[Source::MassageRisks, Source::GoodPractice],
    },
    SeeFirst {
        finding: Factor::Fracture.finding(),
        plain_name: "a broken bone in your back",
        urgency: Urgency::SameDay,
        setting: Setting::SameDayClinician,
        because: "A broken bone in your back must be checked before you do anything for it.",
        sources: &[Source::NhsBackPainPages, Source::GoodPractice],
    },
    SeeFirst {
        finding: Factor::TumourAtSite.finding(),
        plain_name: "a cancer or other growth where it hurts",
        urgency: Urgency::SameDay,
        setting: Setting::SameDayClinician,
        because: "If it hurts where you have a cancer or other growth, tell the team that treats it today.",
        sources: &[Source::ManipulationContraindications, Source::GoodPractice],
    },
];

const _: () = {
    let mut rest = SEE_FIRST;
    while let [row, tail @ ..] = rest {
        assert!(row.urgency.level() >= Urgency::SameDay.level(), "what can wait does not rule out self-care");
        rest = tail;
    }
};

impl Text {
    pub(crate) const fn of_see_first(row: &SeeFirst) -> Self {
        Self::new("see-first", row.finding.id(), row.because)
    }

    pub(crate) const fn of_see_first_name(row: &SeeFirst) -> Self {
        Self::of_see_first(row).part("name", row.plain_name)
    }
}
