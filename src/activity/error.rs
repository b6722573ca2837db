//! Why a week cannot be built.

use core::fmt;

use super::{Clock, ClockChange, Day};
use crate::presentation::Statement;
use crate::{Age, OutOfRangeError};

/// Why a week cannot be built: two statements about it contradict each other, or it does not fit into seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeekError {
    /// The sessions of a day are longer than the day.
    #[error(
        "the sessions of {day} come to {minutes} minutes and the day has {of_the_day}; look for a session given twice (a `start` lets overlaps be found)"
    )]
    #[non_exhaustive]
    DayTooLong {
        /// Which day.
        day: Day,
        /// Its minutes.
        minutes: u32,
        /// The minutes that the day has.
        of_the_day: u16,
    },
    /// Something begins on a day that is given as missing.
    #[error("`missing_days: {day}` and {what} on {day} contradict each other")]
    #[non_exhaustive]
    OnMissingDay {
        /// Which day.
        day: Day,
        /// What begins on it: a session or sitting.
        what: &'static str,
    },
    /// Something begins or ends at a time that the clocks skip when they are put forward.
    #[error("{what}: {time} does not exist on {day}, because the clocks go from {} to {}", change.from(), change.to())]
    #[non_exhaustive]
    SkippedTime {
        /// What begins or ends at the time: a session or sitting.
        what: &'static str,
        /// Which day.
        day: Day,
        /// The time.
        time: Clock,
        /// The change of the clocks.
        change: ClockChange,
    },
    /// Totals are given together with sessions or missing days.
    #[error(
        "`weekly` and `{other}` contradict each other: the totals are of the whole week, so give one of the two"
    )]
    #[non_exhaustive]
    WeeklyBeside {
        /// What was given too: `sessions` or `missing_days`.
        other: &'static str,
    },
    /// A total of the week that is out of range.
    #[error("weekly: {0}")]
    Weekly(OutOfRangeError),
    /// The totals of the week come to more than 16 hours a day.
    #[error(
        "the weekly minutes come to {minutes}; permitted are at most {} together, which is 16 hours a day",
        super::Weekly::MOST_MINUTES
    )]
    #[non_exhaustive]
    WeeklyTooLong {
        /// Their sum.
        minutes: u32,
    },
    /// The person is said to be both pregnant and postpartum. One is enough: both are the same group.
    #[error("`pregnant: true` and `postpartum: true` contradict each other")]
    PregnantAndPostpartum,
    /// The week and the presentation disagree about the person.
    #[error("`{week}` and `{presentation}` of the presentation contradict each other")]
    #[non_exhaustive]
    Person {
        /// What the week says.
        week: PersonStatement,
        /// What the presentation says.
        presentation: Statement,
    },
}

/// What a week says about the person. `Display` writes it as in the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonStatement {
    /// The age.
    Age(Age),
    /// Whether the person is pregnant.
    Pregnant(bool),
    /// Whether the person gave birth within the last months.
    Postpartum(bool),
}

impl PersonStatement {
    /// The JSON key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Age(_) => "age",
            Self::Pregnant(_) => "pregnant",
            Self::Postpartum(_) => "postpartum",
        }
    }
}

impl fmt::Display for PersonStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Age(age) => write!(f, "{}: {age}", self.key()),
            Self::Pregnant(so) | Self::Postpartum(so) => write!(f, "{}: {so}", self.key()),
        }
    }
}

/// Text that is not a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a time of day is hours and minutes, such as `07:30`")]
#[non_exhaustive]
pub struct ClockError;
