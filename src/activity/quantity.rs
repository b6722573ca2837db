//! Validated minutes, days and METs: whole numbers only.

use super::MINUTES_A_DAY;
use crate::OutOfRange;

macro_rules! quantities {
    ($( $(#[$doc:meta])+ $Name:ident($Number:ty as $number:literal) $field:literal $min:literal to $max:literal $unit:literal; )+) => {
        $(
            $(#[$doc])+
            ///
            #[doc = concat!("In ", $unit, ", from ", $min, " to ", $max, ".")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(into = $number, try_from = $number))]
            pub struct $Name($Number);

            impl $Name {
                /// The smallest permitted value.
                pub const MIN: Self = Self($min);
                /// The largest permitted value.
                pub const MAX: Self = Self($max);

                /// Checks the number.
                ///
                /// # Errors
                ///
                #[doc = concat!("[`OutOfRange`] unless it is from ", $min, " to ", $max, " ", $unit, ".")]
                pub const fn new(value: $Number) -> Result<Self, OutOfRange> {
                    if value < Self::MIN.0 || value > Self::MAX.0 {
                        return Err(Self::out_of_range(value as i64));
                    }
                    Ok(Self(value))
                }

                pub(super) const fn out_of_range(value: i64) -> OutOfRange {
                    OutOfRange { field: $field, value, min: $min, max: $max, unit: $unit }
                }

                #[doc = concat!("The number, in ", $unit, ".")]
                #[must_use]
                pub const fn get(self) -> $Number {
                    self.0
                }
            }

            impl TryFrom<$Number> for $Name {
                type Error = OutOfRange;
                fn try_from(value: $Number) -> Result<Self, OutOfRange> {
                    Self::new(value)
                }
            }

            impl core::fmt::Display for $Name {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    core::fmt::Display::fmt(&self.0, f)
                }
            }

            impl From<$Name> for $Number {
                fn from(quantity: $Name) -> Self {
                    quantity.0
                }
            }
        )+
    };
}

quantities! {
    /// How long a session lasted.
    Minutes(u16 as "u16") "minutes" 0 to 1_440 "minutes";
    /// Days of one week.
    DaysPerWeek(u8 as "u8") "days" 0 to 7 "days";
    /// The energy that an activity costs, as a multiple of rest.
    ///
    /// It is given in tenths of a MET, so that sums are exact. 5.95 METs are moderate: the classes are half-open, and
    /// "3.0 to 5.9" is only how they are printed.
    Met(u16 as "u16") "met_tenths" 1 to 300 "tenths of a MET";
    /// How fast a person walks or runs.
    StepsPerMinute(u16 as "u16") "steps_per_minute" 0 to 300 "steps a minute";
}

/// Checks that a number is in its range.
pub(super) const fn within(
    field: &'static str,
    value: u16,
    min: u16,
    max: u16,
    unit: &'static str,
) -> Result<u16, OutOfRange> {
    if value < min || value > max {
        return Err(OutOfRange { field, value: value as i64, min, max, unit });
    }
    Ok(value)
}

impl Minutes {
    /// Whether surveys write the number for "not known". A record can say that the number is meant.
    pub(super) const fn may_mean_unknown(self) -> bool {
        matches!(self.0, 99 | 777 | 888 | 999)
    }
}

impl DaysPerWeek {
    /// No day.
    pub const NONE: Self = Self::MIN;
    /// Every day.
    pub const ALL: Self = Self::MAX;

    /// From a count of days; at most 7.
    pub(super) fn count(days: usize) -> Self {
        Self(u8::try_from(days).unwrap_or(Self::MAX.0).min(Self::MAX.0))
    }
}

const _: () = assert!(Minutes::MAX.get() == MINUTES_A_DAY, "a session fills a day at the most");

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;
    use crate::activity::Intensity;

    #[test]
    fn ends_are_in_and_the_next_numbers_out() {
        assert_eq!(Minutes::new(1_440).map(Minutes::get), Ok(1_440));
        assert_eq!(
            Minutes::new(1_441).unwrap_err().to_string(),
            "minutes: 1441 is out of range; permitted are 0 to 1440 minutes"
        );
        assert!(DaysPerWeek::new(7).is_ok() && DaysPerWeek::new(8).is_err());
        assert!(Met::new(0).is_err() && Met::new(1).is_ok() && Met::new(301).is_err());
    }

    #[test]
    fn classes_of_effort_are_half_open() {
        for (tenths, class) in [
            (29, Intensity::Light),
            (30, Intensity::Moderate),
            (59, Intensity::Moderate),
            (60, Intensity::Vigorous),
        ] {
            assert_eq!(Met::new(tenths).map(Met::intensity), Ok(class));
        }
    }
}
