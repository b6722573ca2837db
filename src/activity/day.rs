//! Days of the week and times of day.

use core::fmt;
use core::str::FromStr;

use super::{ClockError, MINUTES_A_DAY};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A day of the week that is checked. The week is seven days in a row, Monday first.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "a week has seven days")]
    pub enum Day, "a day" {
        /// Monday
        Monday "mon";
        /// Tuesday
        Tuesday "tue";
        /// Wednesday
        Wednesday "wed";
        /// Thursday
        Thursday "thu";
        /// Friday
        Friday "fri";
        /// Saturday
        Saturday "sat";
        /// Sunday
        Sunday "sun";
    }
}

impl Day {
    /// 0 for Monday to 6 for Sunday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

crate::set::bit_set! {
    /// A set of days. The members are in the order of the week.
    pub struct Days of Day;
}

/// A time of day, to the minute: 00:00 to 23:59, or 24:00, at which the next day begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// The time at which a day begins.
    pub const MIDNIGHT: Self = Self(0);
    /// The time at which a day ends.
    pub const END_OF_DAY: Self = Self(MINUTES_A_DAY);

    /// The time at this hour and minute; `None` if there is none.
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        match (hour, minute) {
            (0..24, 0..60) | (24, 0) => Some(Self(hour * 60 + minute)),
            _ => None,
        }
    }

    /// Minutes since the day began.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl FromStr for Clock {
    type Err = ClockError;

    fn from_str(text: &str) -> Result<Self, ClockError> {
        let digit = |byte: u8| u16::from(byte.wrapping_sub(b'0'));
        match *text.as_bytes() {
            [h1 @ b'0'..=b'9', h2 @ b'0'..=b'9', b':', m1 @ b'0'..=b'9', m2 @ b'0'..=b'9'] => {
                Self::new(10 * digit(h1) + digit(h2), 10 * digit(m1) + digit(m2)).ok_or(ClockError)
            }
            _ => Err(ClockError),
        }
    }
}

impl TryFrom<&str> for Clock {
    type Error = ClockError;

    fn try_from(text: &str) -> Result<Self, ClockError> {
        text.parse()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Clock {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn every_minute_of_a_day_is_read_as_it_is_written() {
        for minute in 0..=MINUTES_A_DAY {
            let clock = Clock::new(minute / 60, minute % 60).unwrap();
            assert_eq!(clock.to_string().parse(), Ok(clock));
        }
        for text in ["24:01", "23:60", "7:30", "07.30", "07:3", "", "-1:00", "aa:bb", "07:30:00"] {
            assert!(text.parse::<Clock>().is_err(), "{text}");
        }
    }
}
