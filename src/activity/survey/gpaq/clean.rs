//! From what was entered to valid days and minutes.

use super::{Domain, Excluded, Item};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Clean {
    pub(super) days: u32,
    pub(super) minutes: u32,
    pub(super) minutes_in_hours_box: bool,
    pub(super) code_as_zero: bool,
}

const CODES: [i32; 3] = [77, 88, 99];

impl Clean {
    pub(super) fn of(domain: Domain, item: Item) -> Result<Self, Excluded> {
        let entered = item.entered;
        let days = entered.days.filter(|&days| days != 99).unwrap_or(0);
        let typed = entered.minutes_in_hours_box(&[15, 30, 45, 60], &CODES);
        let pair = (entered.hours, entered.minutes);
        let paired = matches!(pair, (Some(7), Some(77)) | (Some(8), Some(88)) | (Some(9), Some(99)));
        let known = |number: Option<i32>| {
            number.filter(|number| !paired && !CODES.contains(number)).map_or(0, i64::from)
        };
        let minutes = typed.map_or_else(|| known(pair.0) * 60 + known(pair.1), i64::from);

        let right_days = match item.yes {
            Some(true) => (1..=7).contains(&days),
            Some(false) | None => days == 0,
        };
        if !right_days {
            return Err(Excluded::Days { domain, days });
        }
        let right_time = if days == 0 { minutes == 0 } else { (10..=960).contains(&minutes) };
        let (Some(days), Some(minutes)) = (u32::try_from(days).ok(), u32::try_from(minutes).ok()) else {
            return Err(Excluded::Time { domain, days, minutes });
        };
        if !right_time {
            return Err(Excluded::Time { domain, days: entered.days.unwrap_or(0), minutes: minutes.into() });
        }
        let is_code = |number: Option<i32>| number.is_some_and(|number| CODES.contains(&number));
        Ok(Self {
            days,
            minutes,
            minutes_in_hours_box: typed.is_some(),
            code_as_zero: entered.days == Some(99)
                || typed.is_none() && (paired || is_code(pair.0) || is_code(pair.1)),
        })
    }

    pub(super) const fn weekly(self) -> u32 {
        self.days * self.minutes
    }
}
