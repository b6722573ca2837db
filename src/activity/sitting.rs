//! Sitting: the longest unbroken stretch, the breaks that were due and missed, and a day's schedule of
//! breaks.
//!
//! A break rule is workplace advice or an expert's opinion. It is not a number of the WHO or the CDC:
//! the WHO found the evidence too thin for any threshold ([`LIMITS`]).
//!
//! ```
//! use backpain::activity::sitting::{BreakRule, Log, Posture, Span, minute_of_week};
//!
//! // Monday, nine to half past twelve.
//! let desk = Span::new(Posture::Sitting, minute_of_week(0, 9, 0)?, minute_of_week(0, 12, 30)?)?;
//! let report = Log::from_iter([desk]).check(BreakRule::HOURLY);
//! assert_eq!(report.longest().map(|stretch| stretch.minutes()), Some(210));
//! assert_eq!(report.breaks_missed(), 3); // at 10:00, 11:00 and 12:00
//! # Ok::<(), backpain::OutOfRange>(())
//! ```

mod bits;
mod evidence;
mod log;
mod rule;
mod schedule;

pub(crate) use evidence::CANADA_MINUTES_A_DAY;
pub use evidence::{DOSE_RESPONSE, DoseResponse, EVIDENCE, Evidence, LIMITS, SittingBand, SittingLimit};
pub use log::{Log, Report, Stretch};
pub use rule::{BreakRule, Standing};
pub use schedule::{Schedule, Step, StepKind};

use crate::OutOfRange;
use crate::vocabulary::vocabulary;

/// The minutes of a week.
pub const MINUTES_A_WEEK: u16 = 7 * MINUTES_A_DAY;
/// The minutes of a day.
pub const MINUTES_A_DAY: u16 = 1_440;

vocabulary! {
    /// How a person holds themselves for a while.
    #[non_exhaustive]
    pub enum Posture, "a posture" {
        /// Sitting, reclining or lying, awake
        Sitting "sitting";
        /// Merely standing
        Standing "standing";
        /// Walking, stretching or any exercise
        Active "active";
    }
}

/// A posture held from one minute of the week up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    posture: Posture,
    start: u16,
    end: u16,
}

impl Span {
    /// A span in minutes since the week began, the end not included; see [`minute_of_week`].
    ///
    /// It may cross midnight. One that crosses the edge of the week belongs to two weeks: split it.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] unless `start < end` and `end` is at most [`MINUTES_A_WEEK`].
    pub const fn new(posture: Posture, start: u16, end: u16) -> Result<Self, OutOfRange> {
        const UNIT: &str = "minutes of the week";
        const LAST: u16 = MINUTES_A_WEEK - 1;
        if start > LAST {
            return Err(OutOfRange { field: "start", value: start as i64, min: 0, max: LAST, unit: UNIT });
        }
        if end <= start || end > MINUTES_A_WEEK {
            let (min, max) = (start + 1, MINUTES_A_WEEK);
            return Err(OutOfRange { field: "end", value: end as i64, min, max, unit: UNIT });
        }
        Ok(Self { posture, start, end })
    }

    /// How the person held themselves.
    #[must_use]
    pub const fn posture(self) -> Posture {
        self.posture
    }

    /// The first minute of the week.
    #[must_use]
    pub const fn start(self) -> u16 {
        self.start
    }

    /// The minute of the week before which it ends.
    #[must_use]
    pub const fn end(self) -> u16 {
        self.end
    }
}

/// The minute of the week of a time on a day, counted from 0 for the week's first day; 24:00 is the
/// day's end.
///
/// # Errors
///
/// [`OutOfRange`] unless the day is from 0 to 6, the hour from 0 to 24 and the minute from 0 to 59 (0 at
/// 24:00).
pub const fn minute_of_week(day: u16, hour: u16, minute: u16) -> Result<u16, OutOfRange> {
    const fn within(
        field: &'static str,
        value: u16,
        max: u16,
        unit: &'static str,
    ) -> Result<u16, OutOfRange> {
        if value > max {
            return Err(OutOfRange { field, value: value as i64, min: 0, max, unit });
        }
        Ok(value)
    }
    let last_minute = if hour == 24 { 0 } else { 59 };
    match (
        within("day", day, 6, "days after the first"),
        within("hour", hour, 24, "hours"),
        within("minute", minute, last_minute, "minutes"),
    ) {
        (Ok(day), Ok(hour), Ok(minute)) => Ok(day * MINUTES_A_DAY + hour * 60 + minute),
        (Err(refused), ..) | (_, Err(refused), _) | (.., Err(refused)) => Err(refused),
    }
}
