//! Validated minutes and METs: whole numbers only.

use super::MINUTES_A_DAY;
use crate::OutOfRangeError;
use crate::quantity::number;

number! {
    /// How long a session lasted.
    Minutes "minutes" 0 to 1_440 "minutes"
}
number! {
    /// The energy that an activity costs, as a multiple of rest.
    ///
    /// It is given in tenths of a MET, so that sums are exact. 5.95 METs are moderate: the classes are half-open, and
    /// "3.0 to 5.9" is only how they are printed.
    Met "met_tenths" 1 to 300 "tenths of a MET"
}
number! {
    /// How fast a person walks or runs.
    StepsPerMinute "steps_per_minute" 0 to 300 "steps a minute"
}

/// Checks that a number is in its range.
pub(super) const fn within(
    field: &'static str,
    value: u16,
    min: u16,
    max: u16,
    unit: &'static str,
) -> Result<u16, OutOfRangeError> {
    if value < min || value > max {
        return Err(OutOfRangeError { field, value: value as i64, min, max, unit });
    }
    Ok(value)
}

impl Minutes {
    /// Whether surveys write the number for "not known". A record can say that the number is meant.
    pub(crate) const fn may_mean_unknown(self) -> bool {
        matches!(self.0, 99 | 777 | 888 | 999)
    }
}

const _: () = assert!(Minutes::MAX.get() == MINUTES_A_DAY, "a session fills a day at the most");
