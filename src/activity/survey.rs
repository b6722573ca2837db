//! Scores questionnaires and telephone surveys of activity by their own protocols.
//!
//! The answers to a survey go in as they were entered, blanks and codes included; a score comes out, or an
//! error that names the entry. The protocols are kept apart from the guidelines because their cut-offs differ:
//! in the IPAQ and the GPAQ a bout under ten minutes counts for nothing, and a week of three short runs that
//! meets the IPAQ's *moderate* falls short of 150 minutes. To check a score against a guideline, give its plain
//! minutes, `score.weekly()`, to [`WeekBuilder::weekly`](super::WeekBuilder::weekly).
//!
//! A blank answer is `None`. Codes for *don't know* differ between files: turn them into `None` first,
//! except in the GPAQ, whose protocol reads 77, 88 and 99 itself.
//!
//! Start with [`ipaq`]; [`gpaq`] is built the same way, [`brfss`] is codes only.

pub mod brfss;
mod error;
pub mod gpaq;
pub mod ipaq;
mod prevalence;

pub use error::{CodeError, GpaqError, IpaqError};
pub use prevalence::{Measured, PREVALENCE, Prevalence, Standardisation, Target};

use core::fmt;

/// One question's answer as it was entered. The numbers are checked when the survey is scored. `Display` shows the time
/// as it was filled in: "-1 h 90 min".
#[expect(clippy::exhaustive_structs, reason = "the boxes of the form")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Entered {
    /// On how many days a week.
    pub days: Option<i32>,
    /// The box for hours on such a day.
    pub hours: Option<i32>,
    /// The box for minutes on such a day.
    pub minutes: Option<i32>,
}

impl Entered {
    /// Days a week, and hours and minutes on such a day.
    #[must_use]
    pub const fn new(days: Option<i32>, hours: Option<i32>, minutes: Option<i32>) -> Self {
        Self { days, hours, minutes }
    }

    /// So many days a week, so many minutes on each.
    #[must_use]
    pub const fn daily(days: i32, minutes: i32) -> Self {
        Self::new(Some(days), Some(0), Some(minutes))
    }

    /// Hours and minutes together; `None` if either is negative. Netting one with the other would turn a
    /// typing error into a plausible time.
    fn total(hours: i32, minutes: i32) -> Option<u32> {
        let (hours, minutes) = (u32::try_from(hours).ok()?, u32::try_from(minutes).ok()?);
        hours.checked_mul(60)?.checked_add(minutes)
    }

    /// Minutes that were entered in the box for hours: one of `typed`, while the other box is empty, 0, the
    /// same number or a code for *don't know*.
    fn minutes_in_hours_box(self, typed: &[u32], dont_know: &[i32]) -> Option<u32> {
        let hours = self.hours?;
        let minutes = u32::try_from(hours).ok().filter(|minutes| typed.contains(minutes))?;
        self.minutes
            .is_none_or(|minutes| minutes == 0 || minutes == hours || dont_know.contains(&minutes))
            .then_some(minutes)
    }
}

impl fmt::Display for Entered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.hours, self.minutes) {
            (Some(hours), Some(minutes)) => write!(f, "{hours} h {minutes} min"),
            (Some(hours), None) => write!(f, "{hours} h"),
            (None, Some(minutes)) => write!(f, "{minutes} min"),
            (None, None) => f.write_str("a blank time"),
        }
    }
}
