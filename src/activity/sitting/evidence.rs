//! Published bands and limits of sitting, and what is known of breaks.

use crate::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How long a day's sitting is, by the thresholds at which studies see risk rise faster.
    ///
    /// Not a guideline's classes, and never the WHO's, which set no number.
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
    /// What the bands rest on.
    pub const SOURCES: &'static [Source] = &[Source::SittingDoseResponse, Source::CanadaSitting];

    /// The band of a day's minutes. Of a day that is recorded in part it is the lowest band possible.
    #[must_use]
    pub const fn of(minutes_a_day: u16) -> Self {
        match minutes_a_day {
            0..=359 => Self::Under6Hours,
            360..=CANADA_MINUTES_A_DAY => Self::From6To8Hours,
            _ => Self::Over8Hours,
        }
    }
}

/// What a guideline says of a day's sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SittingLimit {
    /// The most minutes of sitting a day; `None` if the guideline sets no number.
    pub minutes_a_day: Option<u16>,
    /// The most minutes of recreational screen time a day among them.
    pub screen_minutes_a_day: Option<u16>,
    /// Which guideline.
    pub source: Source,
}

/// The most minutes of sitting a day that Canada has for adults.
pub(crate) const CANADA_MINUTES_A_DAY: u16 = 480;

/// The limits for adults: Canada alone has a number.
pub const LIMITS: &[SittingLimit] = &[
    SittingLimit { minutes_a_day: None, screen_minutes_a_day: None, source: Source::WhoSedentary },
    SittingLimit {
        minutes_a_day: Some(CANADA_MINUTES_A_DAY),
        screen_minutes_a_day: Some(180),
        source: Source::CanadaSitting,
    },
];

impl SittingLimit {
    /// Whether a day's sitting keeps to the limit; `None` if there is no number to keep to.
    #[must_use]
    pub const fn allows(self, minutes_a_day: u16) -> Option<bool> {
        match self.minutes_a_day {
            Some(most) => Some(minutes_a_day <= most),
            None => None,
        }
    }
}

/// How much one more hour of sitting a day goes along with, from a threshold on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DoseResponse {
    /// What happens.
    pub outcome: &'static str,
    /// From how many hours of sitting a day on.
    pub from_hours: u8,
    /// The relative risk for each further hour, in hundredths: 104 is 4% more.
    pub relative_risk: u16,
    /// The study.
    pub source: Source,
}

macro_rules! dose_response {
    ($( $outcome:literal from $hours:literal is $risk:literal by $source:ident; )+) => {
        /// Death and heart disease by hours of sitting, in 34 studies of 1.33 million people.
        pub const DOSE_RESPONSE: &[DoseResponse] = &[
            $( DoseResponse { outcome: $outcome, from_hours: $hours, relative_risk: $risk, source: Source::$source } ),+
        ];
    };
}

dose_response! {
    "death from any cause" from 0 is 101 by SittingDoseResponse;
    "death from any cause" from 8 is 104 by SittingDoseResponse;
    "death from cardiovascular disease" from 0 is 101 by SittingDoseResponse;
    "death from cardiovascular disease" from 6 is 104 by SittingDoseResponse;
}

/// One thing that is known of breaks and posture, for a clinician.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Evidence {
    /// What was found.
    pub says: &'static str,
    /// By whom.
    pub source: Source,
}

macro_rules! evidence {
    ($( $says:literal by $source:ident; )+) => {
        /// What is known of breaks and posture at work.
        pub const EVIDENCE: &[Evidence] = &[ $( Evidence { says: $says, source: Source::$source } ),+ ];
    };
}

evidence! {
    "The evidence was too thin to set a threshold of sedentary time." by WhoSedentary;
    "Trials ranged from a break every 5 minutes to one every 2 hours; no interval is recommended." by BreaksReview;
    "Evidence for breaks alone on pain is of low quality and conflicts; for active breaks with a change of posture it is of moderate quality. Productivity did not suffer." by BreaksReview;
    "Among 193 office workers at risk, new low back pain within 6 months came to 9% with active breaks, 7% with shifts of posture and 33% of the controls; adjusted hazard ratio 0.34 for active breaks." by ActiveBreaksTrial;
    "Standing instead of sitting all day made no significant difference to low back pain: standardised mean difference 0.60 (-0.68 to 1.87). Do not replace sitting with standing." by StandingReview;
    "Among 317 workers helped to sit less, neck and shoulder pain was less common at 3 months and back pain was not." by TakeAStand;
    "Stretching alone did not differ from control for chronic low back pain." by ExerciseNetwork2020;
}
