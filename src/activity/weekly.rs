//! A week as its totals: what surveys and watches give instead of sessions.

use super::tally::Split;
use super::{Bounds, DayTally, MINUTES_A_DAY, WeekError};
use crate::OutOfRangeError;

/// The totals of a week, given instead of its sessions. `None` means not known, which is not the same as 0.
///
/// ```
/// use backpain::activity::{Guideline, Outcome, Week, Weekly, check};
///
/// let totals = Weekly { moderate_minutes: Some(70), vigorous_minutes: Some(0), strength_days: Some(2), ..Weekly::UNKNOWN };
/// let week = Week::builder().age(backpain::Age::new(41)?).weekly(totals).build()?;
/// let verdict = check(&week, Guideline::Who2020);
/// assert_eq!((verdict.aerobic(), verdict.strength()), (Outcome::NotMet, Outcome::Met));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[expect(clippy::exhaustive_structs, reason = "it is written as a literal; the rest comes from `UNKNOWN`")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Weekly {
    /// Minutes of light activity.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub light_minutes: Option<u16>,
    /// Minutes of moderate aerobic activity. All minutes together are at most [`MOST_MINUTES`](Self::MOST_MINUTES).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub moderate_minutes: Option<u16>,
    /// Minutes of vigorous aerobic activity, each counted once.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vigorous_minutes: Option<u16>,
    /// Days with vigorous activity, from 0 to 7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vigorous_days: Option<u16>,
    /// Days with muscle-strengthening, from 0 to 7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub strength_days: Option<u16>,
    /// Days with balance work, from 0 to 7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub balance_days: Option<u16>,
}

const DAYS: u16 = 7;

impl Weekly {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        light_minutes: None,
        moderate_minutes: None,
        vigorous_minutes: None,
        vigorous_days: None,
        strength_days: None,
        balance_days: None,
    };

    /// The most minutes that all totals may come to: 16 hours a day. The WHO's scoring of surveys takes an answer above
    /// that as invalid.
    pub const MOST_MINUTES: u16 = 7 * 960;

    /// What a survey that asks for minutes says. More than can be is an error of the week that is built from it.
    pub(super) fn of_minutes(moderate: u32, vigorous: u32) -> Self {
        let [moderate, vigorous] =
            [moderate, vigorous].map(|minutes| u16::try_from(minutes).unwrap_or(u16::MAX));
        Self { moderate_minutes: Some(moderate), vigorous_minutes: Some(vigorous), ..Self::UNKNOWN }
    }

    /// The minutes that are known, and the most that the totals leave for those that are not.
    fn known(self) -> (u16, u16) {
        let minutes = [self.light_minutes, self.moderate_minutes, self.vigorous_minutes];
        let known = minutes.into_iter().flatten().fold(0, u16::saturating_add);
        (known, Self::MOST_MINUTES.saturating_sub(known))
    }

    pub(super) fn check(self) -> Result<Self, WeekError> {
        let Bounds { at_least, at_most } = self.vigorous_days_of_minutes();
        for (field, value, min, max, unit) in [
            ("light_minutes", self.light_minutes, 0, Self::MOST_MINUTES, "minutes"),
            ("moderate_minutes", self.moderate_minutes, 0, Self::MOST_MINUTES, "minutes"),
            ("vigorous_minutes", self.vigorous_minutes, 0, Self::MOST_MINUTES, "minutes"),
            ("vigorous_days", self.vigorous_days, at_least, at_most, "days, by the minutes"),
            ("strength_days", self.strength_days, 0, DAYS, "days"),
            ("balance_days", self.balance_days, 0, DAYS, "days"),
        ] {
            if let Some(value) = value.filter(|value| !(min..=max).contains(value)) {
                return Err(WeekError::Weekly(OutOfRangeError {
                    field,
                    value: value.into(),
                    min,
                    max,
                    unit,
                }));
            }
        }
        match self.known().0 {
            ..=Self::MOST_MINUTES => Ok(self),
            minutes => Err(WeekError::WeeklyTooLong { minutes: minutes.into() }),
        }
    }

    /// The bounds of the minutes. What is unknown is 0 at the lower end, and at the upper end as much and as hard as
    /// the totals leave room for.
    pub(super) fn minutes(self) -> Bounds<Split> {
        let split = |[light, moderate, vigorous]: [u16; 3]| Split {
            light: self.light_minutes.unwrap_or(light),
            moderate: self.moderate_minutes.unwrap_or(moderate),
            vigorous: self.vigorous_minutes.unwrap_or(vigorous),
        };
        let room = self.known().1;
        let most = match (self.vigorous_minutes, self.moderate_minutes) {
            (None, _) if self.vigorous_days != Some(0) => [0, 0, room],
            (_, None) => [0, room, 0],
            _ => [room, 0, 0],
        };
        Bounds { at_least: split([0; 3]), at_most: split(most) }
    }

    fn vigorous_days_of_minutes(self) -> Bounds<u16> {
        match self.vigorous_minutes {
            Some(minutes) => Bounds { at_least: minutes.div_ceil(MINUTES_A_DAY), at_most: minutes.min(DAYS) },
            None => Bounds { at_least: 0, at_most: self.known().1.min(DAYS) }, // a minute each
        }
    }

    pub(super) fn vigorous_days(self) -> Bounds<u32> {
        let Bounds { at_least, at_most } = self.vigorous_days_of_minutes();
        days(self.vigorous_days, at_least, at_most)
    }

    pub(super) fn strength_days(self) -> Bounds<u32> {
        days(self.strength_days, 0, DAYS)
    }

    pub(super) fn balance_days(self) -> Bounds<u32> {
        days(self.balance_days, 0, DAYS)
    }

    /// What any one day can have been.
    pub(super) fn any_day(self) -> DayTally {
        let most = self.minutes().at_most;
        DayTally {
            at_most: Split {
                light: most.light.min(MINUTES_A_DAY),
                moderate: most.moderate.min(MINUTES_A_DAY),
                vigorous: most.vigorous.min(MINUTES_A_DAY),
            },
            strength: self.strength_days().at_least == 7,
            perhaps_strength: self.strength_days().at_most > 0,
            balance: self.balance_days().at_least == 7,
            perhaps_balance: self.balance_days().at_most > 0,
            ..DayTally::default()
        }
    }
}

fn days(given: Option<u16>, least: u16, most: u16) -> Bounds<u32> {
    Bounds { at_least: given.unwrap_or(least).into(), at_most: given.unwrap_or(most).into() }
}

/// The number of days on which a total can have reached a number of minutes. The least packs the total into as few days
/// as possible and keeps the others just below the number; the most spreads it evenly.
pub(super) fn days_reaching(total: Bounds<u32>, asked: u16) -> Bounds<u32> {
    let (asked, full) = (u32::from(asked), u32::from(MINUTES_A_DAY));
    if asked == 0 {
        return Bounds { at_least: 7, at_most: 7 };
    }
    let least = (0..=7).find(|days| days * full + (7 - days) * (asked - 1) >= total.at_least);
    Bounds { at_least: least.unwrap_or(7), at_most: (total.at_most / asked).min(7) }
}
