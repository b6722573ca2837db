//! Adjustments to what was recorded, and assumptions about what was not.

use core::fmt;

use super::Day;
use crate::vocabulary::vocabulary;

/// The sentence of an adjustment. `{}` is where the minutes stand.
struct Sentence {
    text: &'static str,
}

vocabulary! {
    /// Why a record is not counted exactly as given.
    #[non_exhaustive]
    pub enum AdjustmentKind: Sentence, "an adjustment" {
        /// Overlapping or duplicate records: each minute counts once, at the higher intensity
        CountedOnce "counted-once" { text: "{} were recorded again and count once" }
        /// A session lasted past midnight: the rest counts for the next day
        SplitAtMidnight "split-at-midnight" { text: "{} after midnight count for the next day" }
        /// A session of 0 minutes counts for nothing
        NothingDone "nothing-done" { text: "a session of 0 minutes counts for nothing" }
        /// Strength work that was light makes no strength day
        TooLight "too-light" { text: "strength work that was light does not make a strength day" }
        /// The intensity that was stated or measured counts, not the usual one of the activity
        StatedIntensity "stated-intensity" {
            text: "the effort that was stated or measured counts, not what is usual for the activity"
        }
        /// Steps a minute that do not say how hard a session was
        StepsUnused "steps-unused" {
            text: "steps a minute were not used: they show how hard a walk or run is, from 21 to 85 years"
        }
        /// More than 16 hours of activity in a day: it counts, but the records should be checked
        Implausible "implausible" {
            text: "{} is more than 16 hours of activity; it counts, but check the records"
        }
        /// Minutes after the end of the week belong to the next one
        AfterTheWeek "after-the-week" { text: "{} after Sunday midnight belong to the next week" }
        /// A session that begins as the week ends belongs to the next one
        SessionAfterTheWeek "session-after-the-week" {
            text: "a session that begins at Sunday midnight belongs to the next week"
        }
        /// Sitting that was recorded more than once counts once
        SittingCountedOnce "sitting-counted-once" { text: "sitting: {} were recorded again and count once" }
        /// Sitting while a session was recorded: the session counts
        SittingOverruled "sitting-overruled" {
            text: "sitting: {} are recorded as a session too and do not count as sitting"
        }
        /// Sitting after the end of the week belongs to the next one
        SittingAfterTheWeek "sitting-after-the-week" {
            text: "sitting: {} after Sunday midnight belong to the next week"
        }
    }
}

/// A record that is not counted exactly as given. `Display` is a full sentence, which JSON has as `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema), schemars(transform = crate::vocabulary::schema::with_text))]
#[non_exhaustive]
pub struct Adjustment {
    /// What kind it is.
    pub kind: AdjustmentKind,
    /// The day, if it is about one; for a session past midnight, the day on which it began.
    pub day: Option<Day>,
    /// The minutes, if it is about minutes.
    pub minutes: Option<u32>,
}

/// How much was adjusted of each kind, on a day or in a week: minutes, or 1 if the kind has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Notes([u32; AdjustmentKind::ALL.len()]);

impl Notes {
    /// Notes an adjustment, unless as much of its kind is noted already. 0 or `false` is no adjustment.
    pub(super) fn add(&mut self, kind: AdjustmentKind, amount: impl Into<u32>) {
        if let Some(noted) = self.0.get_mut(kind as usize) {
            *noted = amount.into().max(*noted);
        }
    }

    pub(super) fn adjustments(self, day: Option<Day>) -> impl Iterator<Item = Adjustment> {
        let noted = AdjustmentKind::ALL.iter().zip(self.0).filter(|(_, amount)| *amount > 0);
        noted.map(move |(&kind, amount)| {
            let has_minutes = kind.row().text.contains("{}");
            Adjustment { kind, day, minutes: has_minutes.then_some(amount) }
        })
    }
}

impl fmt::Display for Adjustment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.day {
            write!(f, "{day}: ")?;
        }
        write_filled(f, self.kind.row().text, Counted(self.minutes.unwrap_or(0)))
    }
}

/// Writes a sentence with a word or number in the place of its `{}`, if it has one.
pub(super) fn write_filled(
    f: &mut fmt::Formatter<'_>,
    sentence: &str,
    word: impl fmt::Display,
) -> fmt::Result {
    match sentence.split_once("{}") {
        Some((before, after)) => write!(f, "{before}{word}{after}"),
        None => f.write_str(sentence),
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
