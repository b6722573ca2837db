//! Published bands and limits of sitting, and what studies found about breaks.

use crate::source::{Fact, Source};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Bands of daily sitting, split where studies see risk rise faster.
    ///
    /// These are not the classes of a guideline; the WHO sets no number.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SittingBand, "a band of sitting" {
        /// Under 6 hours a day
        Under6Hours "under-6-hours";
        /// From 6 to 8 hours a day, both included
        From6To8Hours "6-to-8-hours";
        /// Over 8 hours a day
        Over8Hours "over-8-hours";
    }
}

impl SittingBand {
    /// Where the bands come from.
    pub const SOURCES: &'static [Source] = &[Source::SittingDoseResponse, Source::CanadaSitting];

    /// The band of a day's minutes. If the day is only partly recorded, this is the lowest possible band.
    #[must_use]
    pub const fn of(minutes_a_day: u16) -> Self {
        match minutes_a_day {
            0..=359 => Self::Under6Hours,
            360..=CANADA_MINUTES_A_DAY => Self::From6To8Hours,
            _ => Self::Over8Hours,
        }
    }
}

/// What a guideline says about a day's sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SittingLimit {
    /// The most minutes of sitting a day; `None` if the guideline sets no number.
    pub minutes_a_day: Option<u16>,
    /// The most minutes of recreational screen time a day among them.
    pub screen_minutes_a_day: Option<u16>,
    /// Which guideline.
    pub source: Source,
}

/// The most minutes of sitting a day that Canada recommends for adults.
pub(crate) const CANADA_MINUTES_A_DAY: u16 = 480;

/// The limits for adults. Only Canada has a number.
pub const LIMITS: &[SittingLimit] = &[
    SittingLimit { minutes_a_day: None, screen_minutes_a_day: None, source: Source::WhoSedentary },
    SittingLimit {
        minutes_a_day: Some(CANADA_MINUTES_A_DAY),
        screen_minutes_a_day: Some(180),
        source: Source::CanadaSitting,
    },
];

impl SittingLimit {
    /// Whether a day's sitting is within the limit; `None` if the guideline sets no number.
    #[must_use]
    pub const fn allows(self, minutes_a_day: u16) -> Option<bool> {
        match self.minutes_a_day {
            Some(most) => Some(minutes_a_day <= most),
            None => None,
        }
    }
}

/// The risk that goes with each further hour of sitting a day, from a threshold on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DoseResponse {
    /// The outcome.
    pub outcome: &'static str,
    /// From how many hours of sitting a day on.
    pub from_hours: u8,
    /// The relative risk for each further hour, in hundredths: 104 is 4% more.
    pub relative_risk: u16,
    /// The study.
    pub source: Source,
}

const fn risk(outcome: &'static str, from_hours: u8, relative_risk: u16) -> DoseResponse {
    DoseResponse { outcome, from_hours, relative_risk, source: Source::SittingDoseResponse }
}

/// Death and heart disease by hours of sitting, in 34 studies of 1.33 million people.
pub const DOSE_RESPONSE: &[DoseResponse] = &[
    risk("death from any cause", 0, 101),
    risk("death from any cause", 8, 104),
    risk("death from cardiovascular disease", 0, 101),
    risk("death from cardiovascular disease", 6, 104),
];

/// What studies found about breaks and posture at work, for a clinician.
pub const EVIDENCE: &[Fact] = &[
    Fact::new("The evidence was too thin to set a threshold of sedentary time.", &[Source::WhoSedentary]),
    Fact::new(
        "Trials ranged from a break every 5 minutes to one every 2 hours; no interval is recommended.",
        &[Source::BreaksReview],
    ),
    Fact::new(
        "Evidence for breaks alone on pain is of low quality and conflicts; for active breaks with a change of posture it is of moderate quality. Productivity did not suffer.",
        &[Source::BreaksReview],
    ),
    Fact::new(
        "Among 193 office workers at risk, new low back pain within 6 months came to 9% with active breaks, 7% with shifts of posture and 33% of the controls; adjusted hazard ratio 0.34 for active breaks.",
        &[Source::ActiveBreaksTrial],
    ),
    Fact::new(
        "Standing instead of sitting all day made no significant difference to low back pain: standardised mean difference 0.60 (-0.68 to 1.87). Do not replace sitting with standing.",
        &[Source::StandingReview],
    ),
    Fact::new(
        "Among 317 workers helped to sit less, neck and shoulder pain was less common at 3 months and back pain was not.",
        &[Source::TakeAStand],
    ),
    Fact::new(
        "Stretching alone did not differ from control for chronic low back pain.",
        &[Source::ExerciseNetwork2020],
    ),
];
