//! By how much a week falls short, in each currency.

use super::check::{Need, Report};
use super::{Aerobic, Bounds, DayTally, Split};

/// What is missing from a week. Zero is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shortfall {
    /// Moderate minutes, if all of it is made up so.
    pub moderate_minutes: u32,
    /// Vigorous minutes, if all of it is made up so, rounded up; `None` in pregnancy for one who does
    /// nothing vigorous.
    pub vigorous_minutes: Option<u32>,
    /// Days with vigorous activity, which children need beside the minutes.
    pub vigorous_days: u32,
    /// Days with muscle-strengthening.
    pub strength_days: u32,
    /// Days with balance work.
    pub balance_days: u32,
}

impl Shortfall {
    /// At one end of the bounds.
    pub(super) fn new(
        report: &Report<'_>,
        need: Need,
        minutes: fn(DayTally) -> Split,
        end: fn(Bounds<u32>) -> u32,
    ) -> Self {
        let (moderate_minutes, rate) = match need.aerobic {
            Aerobic::NoNumber => (0, 1),
            Aerobic::Week { minutes: asked, vigorous_counts, .. } => {
                let worth: u32 = report.week.days().map(|(_, day)| need.aerobic.worth(minutes(day))).sum();
                (u32::from(asked).saturating_sub(worth), u32::from(vigorous_counts).max(1))
            }
            Aerobic::EachDay { days, .. } => {
                let mut lacking = [0; 7];
                for (slot, (_, day)) in lacking.iter_mut().zip(report.week.days()) {
                    *slot = u32::from(need.aerobic.lacking_on_a_day(minutes(day)));
                }
                lacking.sort_unstable();
                (lacking.iter().take(days.into()).sum(), 1)
            }
        };
        let days = |asked: u8, found| u32::from(asked).saturating_sub(end(found));
        Self {
            moderate_minutes,
            vigorous_minutes: report.may_be_vigorous().then_some(moderate_minutes.div_ceil(rate)),
            vigorous_days: days(need.vigorous_days, report.vigorous_days()),
            strength_days: days(need.strength_days, report.strength_days()),
            balance_days: days(need.balance_days, report.balance_days()),
        }
    }

    /// Whether nothing is missing.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        self.moderate_minutes == 0
            && self.vigorous_days == 0
            && self.strength_days == 0
            && self.balance_days == 0
    }
}
