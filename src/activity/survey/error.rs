//! Why the answers to a survey have no score. Each error shows the answer as it was entered, before cleaning.

use core::fmt;

use super::{Entered, gpaq, ipaq};
use crate::activity::MINUTES_A_DAY;

/// Why the answers to the IPAQ have no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum IpaqError {
    /// The days are blank.
    #[error("{0}: the days are missing")]
    DaysMissing(ipaq::Asked),
    /// The days are not days of a week; 8 and 9 are codes for missing.
    #[error("{asked}: {days} is out of range; permitted are 0 to 7 days (leave out what is not known)")]
    #[non_exhaustive]
    Days {
        /// Which activity.
        asked: ipaq::Asked,
        /// The days that were entered.
        days: i32,
    },
    /// Days are given, but the time is blank.
    #[error("{0}: the time is missing")]
    TimeMissing(ipaq::Asked),
    /// The hours or the minutes are negative, or the time is longer than a day.
    #[error(
        "{asked}: {entered} is not a time on one day; permitted are 0 to {MINUTES_A_DAY} minutes (leave out what is not known)"
    )]
    #[non_exhaustive]
    Time {
        /// Which activity.
        asked: ipaq::Asked,
        /// What was entered.
        entered: Entered,
    },
    /// The daily times together are more than [`MOST_A_DAY`](ipaq::MOST_A_DAY).
    #[error("the daily times come to {minutes} minutes; permitted are at most 960 together")]
    #[non_exhaustive]
    TooMuch {
        /// Their sum in minutes.
        minutes: u32,
    },
}

/// Why the answers to the GPAQ have no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum GpaqError {
    /// No domain was answered yes or no.
    #[error("no domain was answered yes or no")]
    NothingAnswered,
    /// Yes without days, no with days, or days outside a week.
    #[error("{domain}: {} do not go with the answer; yes goes with 1 to 7 days, no with 0 or none", Days(*days))]
    #[non_exhaustive]
    Days {
        /// Which domain.
        domain: gpaq::Domain,
        /// The days that were entered.
        days: Option<i32>,
    },
    /// A time without days, one that is too short or too long, or negative hours or minutes.
    #[error("{domain}: {entered} does not go with {}; permitted are 10 to 960 minutes a day, and none on no days", Days(entered.days))]
    #[non_exhaustive]
    Time {
        /// Which domain.
        domain: gpaq::Domain,
        /// What was entered.
        entered: Entered,
    },
    /// Some domains must fall on one day, and together they are longer than a day.
    /// [`protocol_score`](gpaq::protocol_score) permits this.
    #[error("the domains must share a day and come to {minutes} minutes on it; a day has {MINUTES_A_DAY}")]
    #[non_exhaustive]
    ImpossibleDay {
        /// Their sum in minutes.
        minutes: u32,
    },
}

struct Days(Option<i32>);

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(1) => f.write_str("1 day"),
            Some(days) => write!(f, "{days} days"),
            None => f.write_str("blank days"),
        }
    }
}

/// A number that is not one of a survey's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{question}: {code} is not a code of the survey; permitted are {permitted}")]
#[non_exhaustive]
pub struct CodeError {
    /// The question that the code answers.
    pub question: &'static str,
    /// The code that was entered.
    pub code: u16,
    /// The codes that exist.
    pub permitted: &'static str,
}
