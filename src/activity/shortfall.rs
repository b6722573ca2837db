//! By how much a week falls short.

use super::{Aerobic, Bounds, DayTally, MINUTES_A_DAY, Recommendation, Split, Verdict};

/// What is missing from a week. 0 means that nothing is missing, `None` that nothing is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shortfall {
    /// The minutes to add if all of them are moderate.
    pub moderate_minutes: u32,
    /// The minutes to add if all of them are vigorous, rounded up. `None` in pregnancy for a person who does nothing
    /// vigorous.
    pub vigorous_minutes: Option<u32>,
    /// Days with vigorous activity, which children need in addition to the minutes. Absent in JSON if none are asked
    /// for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vigorous_days: Option<u32>,
    /// Days with muscle-strengthening.
    pub strength_days: u32,
    /// Days with balance work. Absent in JSON if none are asked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub balance_days: Option<u32>,
}

impl Shortfall {
    /// The shortfall at one end of the bounds.
    pub(super) fn new(
        verdict: &Verdict<'_>,
        need: &Recommendation,
        minutes: fn(DayTally) -> Split,
        end: fn(Bounds<u32>) -> u32,
    ) -> Self {
        let week = verdict.week;
        let moderate_minutes = match (need.aerobic, week.weekly()) {
            (Aerobic::NoNumber, _) => 0,
            (Aerobic::Week { minutes: asked, .. }, _) => {
                u32::from(asked).saturating_sub(end(week.worth(|split| need.aerobic.worth(split))))
            }
            (Aerobic::EachDay { days, .. }, None) => {
                let mut lacking = [0; 7];
                for (slot, (_, day)) in lacking.iter_mut().zip(week.days()) {
                    *slot = u32::from(need.aerobic.lacking_on_a_day(minutes(day)));
                }
                lacking.sort_unstable();
                lacking.iter().take(days.into()).sum()
            }
            (Aerobic::EachDay { days, minutes: asked, moderate, .. }, Some(_)) => {
                let counted = week.worth(|split| need.aerobic.worth(split));
                let hard = week.worth(Split::moderate_to_vigorous);
                let lacking = lacking_on_days(days.into(), [(asked, counted), (moderate, hard)]);
                end(Bounds { at_least: lacking.at_most, at_most: lacking.at_least })
            }
        };
        let rate = u32::from(need.aerobic.vigorous_counts()).max(1);
        let lacking = |asked: u8, found| u32::from(asked).saturating_sub(end(found));
        let if_asked = |asked: u8, found| (asked > 0).then(|| lacking(asked, found));
        Self {
            moderate_minutes,
            vigorous_minutes: verdict.may_be_vigorous().then_some(moderate_minutes.div_ceil(rate)),
            vigorous_days: if_asked(need.vigorous_days, verdict.vigorous_days()),
            strength_days: lacking(need.strength_days, verdict.strength_days()),
            balance_days: if_asked(need.balance_days, verdict.balance_days()),
        }
    }

    /// Whether nothing is missing.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self.moderate_minutes == 0
            && self.vigorous_days.unwrap_or(0) == 0
            && self.strength_days == 0
            && self.balance_days.unwrap_or(0) == 0
    }
}

/// The minutes missing from days that each need some, if only totals are known. The least assumes that the totals are
/// spread as well as possible, the most that they are concentrated on few days.
fn lacking_on_days(days: u32, needs: [(u16, Bounds<u32>); 2]) -> Bounds<u32> {
    let [(asked, all), (moderate, hard)] = needs.map(|(asked, total)| (u32::from(asked), total));
    let spread = |asked: u32, total: Bounds<u32>| (days * asked).saturating_sub(total.at_most);
    let asked_hard = moderate.min(asked);
    let full_days = |total: Bounds<u32>| (total.at_least / u32::from(MINUTES_A_DAY)).min(days);
    let heaped = days * asked - full_days(all) * (asked - asked_hard) - full_days(hard) * asked_hard;
    Bounds { at_least: spread(asked, all).max(spread(moderate, hard)), at_most: heaped }
}
