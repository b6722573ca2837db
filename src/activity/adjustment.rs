//! Adjustments to what was recorded, and assumptions about what was not.

use core::fmt;

use super::Day;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Why a record is not counted exactly as given.
    #[non_exhaustive]
    pub enum AdjustmentKind, "an adjustment" {
        /// Overlapping or duplicate records: each minute counts once, at the higher intensity
        CountedOnce "counted-once";
        /// A session lasted past midnight: the rest counts for the next day
        SplitAtMidnight "split-at-midnight";
        /// A session of 0 minutes counts for nothing
        NothingDone "nothing-done";
        /// Strength work that was light makes no strength day
        TooLight "too-light";
        /// The intensity that was stated or measured counts, not the usual one of the activity
        StatedIntensity "stated-intensity";
        /// Steps a minute that do not say how hard a session was
        StepsUnused "steps-unused";
        /// More than 16 hours of activity in a day: it counts, but the records should be checked
        Implausible "implausible";
        /// Minutes after the end of the week belong to the next one
        AfterTheWeek "after-the-week";
        /// A session that begins as the week ends belongs to the next one
        SessionAfterTheWeek "session-after-the-week";
        /// Sitting that was recorded more than once counts once
        SittingCountedOnce "sitting-counted-once";
        /// Sitting while a session was recorded: the session counts
        SittingOverruled "sitting-overruled";
        /// Sitting after the end of the week belongs to the next one
        SittingAfterTheWeek "sitting-after-the-week";
    }
}

/// A record that is not counted exactly as given. `Display` is a full sentence, which JSON has as `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema), schemars(transform = crate::schema::with_text))]
#[non_exhaustive]
pub struct Adjustment {
    /// What kind it is.
    pub kind: AdjustmentKind,
    /// The day, if it is about one; for a session past midnight, the day on which it began.
    pub day: Option<Day>,
    /// The minutes, if it is about minutes.
    pub minutes: Option<u32>,
}

impl Adjustment {
    pub(super) fn of_minutes(kind: AdjustmentKind, day: Option<Day>, minutes: u32) -> Option<Self> {
        (minutes > 0).then_some(Self { kind, day, minutes: Some(minutes) })
    }

    pub(super) fn noted(kind: AdjustmentKind, day: Option<Day>, so: bool) -> Option<Self> {
        so.then_some(Self { kind, day, minutes: None })
    }
}

impl fmt::Display for Adjustment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use AdjustmentKind as Kind;
        if let Some(day) = self.day {
            write!(f, "{day}: ")?;
        }
        let minutes = Counted(self.minutes.unwrap_or(0));
        match self.kind {
            Kind::CountedOnce => write!(f, "{minutes} were recorded again and count once"),
            Kind::SplitAtMidnight => write!(f, "{minutes} after midnight count for the next day"),
            Kind::NothingDone => f.write_str("a session of 0 minutes counts for nothing"),
            Kind::TooLight => f.write_str("strength work that was light does not make a strength day"),
            Kind::StatedIntensity => f.write_str(
                "the effort that was stated or measured counts, not what is usual for the activity",
            ),
            Kind::StepsUnused => f.write_str(
                "steps a minute were not used: they show how hard a walk or run is, from 21 to 85 years",
            ),
            Kind::Implausible => {
                write!(f, "{minutes} is more than 16 hours of activity; it counts, but check the records")
            }
            Kind::AfterTheWeek => write!(f, "{minutes} after Sunday midnight belong to the next week"),
            Kind::SessionAfterTheWeek => {
                f.write_str("a session that begins at Sunday midnight belongs to the next week")
            }
            Kind::SittingCountedOnce => write!(f, "sitting: {minutes} were recorded again and count once"),
            Kind::SittingOverruled => {
                write!(f, "sitting: {minutes} are recorded as a session too and do not count as sitting")
            }
            Kind::SittingAfterTheWeek => {
                write!(f, "sitting: {minutes} after Sunday midnight belong to the next week")
            }
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Adjustment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("Adjustment", 4)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("day", &self.day)?;
        fields.serialize_field("minutes", &self.minutes)?;
        fields.serialize_field("text", &format_args!("{self}"))?;
        fields.end()
    }
}

/// `1 minute`, `2 minutes`.
pub(super) struct Counted(pub(super) u32);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} minute{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

vocabulary! {
    /// An assumption made because the information is missing. The name is a full sentence.
    #[non_exhaustive]
    pub enum Assumption, "an assumption" {
        /// The age is not given: an adult of any age is assumed, and a child needs other figures
        ///
        /// What only older adults need stays unknown.
        Adult "adult";
        /// Pregnancy is not given: none is assumed
        ///
        /// That is the stricter reading.
        NotPregnant "not-pregnant";
        /// No sessions are given: nothing is known of the week
        NothingKnown "nothing-known";
        /// Something begins at a time that occurs twice, because the clocks go back: the first time is assumed
        FirstOfTwo "first-of-two";
    }
}
