//! What was not counted just as it was given, and what is taken for granted.

use core::fmt;

use super::Day;

/// What was not counted just as it was given. `Display` says it in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Adjustment {
    /// Overlapping records, duplicates among them: each minute counts once, at the higher intensity.
    #[non_exhaustive]
    CountedOnce {
        /// Which day.
        day: Day,
        /// Recorded minutes that were not counted again.
        minutes: u32,
    },
    /// A session ran past midnight: the rest counts for the next day.
    #[non_exhaustive]
    SplitAtMidnight {
        /// The day on which it began.
        day: Day,
        /// Minutes that count for the next day.
        minutes: u32,
    },
    /// A session ran past the end of the week: the rest belongs to the next one.
    #[non_exhaustive]
    AfterTheWeek {
        /// Minutes not counted.
        minutes: u32,
    },
    /// A session of 0 minutes: it counts for nothing.
    #[non_exhaustive]
    NothingDone {
        /// Which day.
        day: Day,
    },
    /// Strength work that was light: guidelines ask for a moderate effort or more, so no strength day.
    #[non_exhaustive]
    TooLight {
        /// Which day.
        day: Day,
    },
    /// The stated intensity was taken instead of what the activity usually is.
    #[non_exhaustive]
    StatedIntensity {
        /// Which day.
        day: Day,
    },
    /// More than 16 hours of activity in a day. It is counted; look at the records.
    #[non_exhaustive]
    Implausible {
        /// Which day.
        day: Day,
        /// Its minutes.
        minutes: u16,
    },
    /// Sitting that was recorded more than once counts once.
    #[non_exhaustive]
    SittingCountedOnce {
        /// Recorded minutes that were not counted again.
        minutes: u32,
    },
    /// Sitting at a time at which a session was recorded: the session stands.
    #[non_exhaustive]
    SittingOverruled {
        /// Minutes not counted as sitting.
        minutes: u16,
    },
    /// Sitting that ran past the end of the week.
    #[non_exhaustive]
    SittingAfterTheWeek {
        /// Minutes not counted.
        minutes: u32,
    },
}

impl Adjustment {
    /// A permanent kebab-case name of its kind.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CountedOnce { .. } => "counted-once",
            Self::SplitAtMidnight { .. } => "split-at-midnight",
            Self::AfterTheWeek { .. } => "after-the-week",
            Self::NothingDone { .. } => "nothing-done",
            Self::TooLight { .. } => "too-light",
            Self::StatedIntensity { .. } => "stated-intensity",
            Self::Implausible { .. } => "implausible",
            Self::SittingCountedOnce { .. } => "sitting-counted-once",
            Self::SittingOverruled { .. } => "sitting-overruled",
            Self::SittingAfterTheWeek { .. } => "sitting-after-the-week",
        }
    }

    /// The day that it concerns, if it is one.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::CountedOnce { day, .. }
            | Self::SplitAtMidnight { day, .. }
            | Self::NothingDone { day }
            | Self::TooLight { day }
            | Self::StatedIntensity { day }
            | Self::Implausible { day, .. } => Some(day),
            Self::AfterTheWeek { .. }
            | Self::SittingCountedOnce { .. }
            | Self::SittingOverruled { .. }
            | Self::SittingAfterTheWeek { .. } => None,
        }
    }

    /// The minutes that it concerns, if it is about minutes.
    #[must_use]
    pub fn minutes(self) -> Option<u32> {
        match self {
            Self::CountedOnce { minutes, .. }
            | Self::SplitAtMidnight { minutes, .. }
            | Self::AfterTheWeek { minutes }
            | Self::SittingCountedOnce { minutes }
            | Self::SittingAfterTheWeek { minutes } => Some(minutes),
            Self::Implausible { minutes, .. } | Self::SittingOverruled { minutes } => Some(minutes.into()),
            Self::NothingDone { .. } | Self::TooLight { .. } | Self::StatedIntensity { .. } => None,
        }
    }
}

impl fmt::Display for Adjustment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CountedOnce { day, minutes } => {
                write!(f, "{day}: {minutes} minutes were recorded more than once and count once")
            }
            Self::SplitAtMidnight { day, minutes } => {
                write!(f, "{day}: {minutes} minutes after midnight count for the next day")
            }
            Self::AfterTheWeek { minutes } => {
                write!(f, "{minutes} minutes after Sunday midnight belong to the next week")
            }
            Self::NothingDone { day } => write!(f, "{day}: a session of 0 minutes counts for nothing"),
            Self::TooLight { day } => {
                write!(f, "{day}: strength work that was light does not make a strength day")
            }
            Self::StatedIntensity { day } => {
                write!(f, "{day}: the effort that was stated is taken, not what the activity usually is")
            }
            Self::Implausible { day, minutes } => {
                write!(
                    f,
                    "{day}: {minutes} minutes is more than 16 hours of activity; it is counted, but look again"
                )
            }
            Self::SittingCountedOnce { minutes } => {
                write!(f, "sitting: {minutes} minutes were recorded more than once and count once")
            }
            Self::SittingOverruled { minutes } => {
                write!(
                    f,
                    "sitting: {minutes} minutes are recorded as a session too and do not count as sitting"
                )
            }
            Self::SittingAfterTheWeek { minutes } => {
                write!(f, "sitting: {minutes} minutes after Sunday midnight belong to the next week")
            }
        }
    }
}

/// What is taken for granted since it was not said. `Display` says it in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Assumption {
    /// Without an age, an adult of any age is meant: what only older adults need stays unknown.
    Adult,
    /// Without a word on pregnancy, none is meant. That is the stricter reading.
    NotPregnant,
    /// Without sessions nothing is known of any day.
    NothingKnown,
}

impl fmt::Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Adult => {
                "the age was not said: an adult of any age is meant, and a child needs other figures"
            }
            Self::NotPregnant => "pregnancy was not said: none is meant",
            Self::NothingKnown => "no list of sessions was given: nothing is known of the week",
        })
    }
}

impl Assumption {
    /// A permanent kebab-case name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Adult => "adult",
            Self::NotPregnant => "not-pregnant",
            Self::NothingKnown => "nothing-known",
        }
    }
}
