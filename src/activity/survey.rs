//! Questionnaires and telephone surveys of activity, scored by their own protocols.
//!
//! They are kept apart from the guidelines because their cut-offs differ. In the IPAQ and the GPAQ a bout
//! under ten minutes counts for nothing, and a week of three short runs that meets the IPAQ's *moderate* falls
//! short of 150 minutes. Scores also hand out plain minutes, which a guideline can judge.
//!
//! A blank answer is `None`. Codes for *don't know* differ between files: turn them into `None` first,
//! except in the GPAQ, whose protocol reads 77, 88 and 99 itself.

pub mod brfss;
pub mod gpaq;
pub mod ipaq;
mod prevalence;

pub use prevalence::{Measured, PREVALENCE, Prevalence, Standardisation, Target};

/// One question's answer as it was entered: days a week, then hours and minutes on such a day.
///
/// Whole numbers as they stand in the record, checked when it is scored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Entered {
    pub(crate) days: Option<i32>,
    pub(crate) hours: Option<i32>,
    pub(crate) minutes: Option<i32>,
}

impl Entered {
    /// Minutes that were entered in the box for hours: one of `typed`, while the other box has nothing of its own.
    pub(crate) fn minutes_in_hours_box(self, typed: &[i32], dont_know: &[i32]) -> Option<i32> {
        let hours = self.hours.filter(|hours| typed.contains(hours))?;
        self.minutes
            .is_none_or(|minutes| minutes == 0 || minutes == hours || dont_know.contains(&minutes))
            .then_some(hours)
    }
}
