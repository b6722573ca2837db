//! The breaks of a working day.

use super::BreakRule;
use crate::OutOfRangeError;
use crate::activity::MINUTES_A_DAY;
use crate::activity::quantity::within;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What to do in a period of a schedule; its name is for the person.
    #[non_exhaustive]
    pub enum PeriodKind, "a period of a schedule" {
        /// Sit and work
        Sit "sit";
        /// Stand while you work
        Stand "stand";
        /// Get up and walk about
        Walk "walk";
        /// Get up and stretch
        Stretch "stretch";
    }
}

/// One period of a [`Schedule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Period {
    /// What to do.
    pub kind: PeriodKind,
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// When it ends, in minutes after midnight.
    pub end: u16,
}

/// The periods of a working day, or of a part of one, by a [`BreakRule`]. Breaks to walk and to stretch alternate.
///
/// Each period begins where the one before ends. A person who keeps to them misses no break. Plan the hours before
/// and after a meal separately, because the meal is a break too.
///
/// ```
/// use backpain::activity::sitting::{BreakRule, Schedule, PeriodKind};
///
/// let breaks: Vec<_> = Schedule::new(9 * 60, 12 * 60, BreakRule::HOURLY)?
///     .filter(|period| period.kind != PeriodKind::Sit)
///     .map(|period| (period.start / 60, period.start % 60, period.kind))
///     .collect();
/// // The last hour ends with the meal.
/// assert_eq!(breaks, [(9, 55, PeriodKind::Walk), (10, 55, PeriodKind::Stretch)]);
/// # Ok::<(), backpain::OutOfRangeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    rule: BreakRule,
    at: u16,
    end: u16,
    next: PeriodKind,
    /// What to do in the next break: walk or stretch.
    next_break: PeriodKind,
}

impl Schedule {
    /// A schedule from one minute of the day up to another.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless `start < end` and `end` is at most 1440 minutes after midnight.
    pub const fn new(start: u16, end: u16, rule: BreakRule) -> Result<Self, OutOfRangeError> {
        const UNIT: &str = "minutes after midnight";
        match (
            within("start", start, 0, MINUTES_A_DAY - 1, UNIT),
            within("end", end, start.saturating_add(1), MINUTES_A_DAY, UNIT),
        ) {
            (Ok(at), Ok(end)) => {
                Ok(Self { rule, at, end, next: PeriodKind::Sit, next_break: PeriodKind::Walk })
            }
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }
}

impl Iterator for Schedule {
    type Item = Period;

    fn next(&mut self) -> Option<Period> {
        let (sit, stand, active) = self.rule.cycle();
        let left = self.end - self.at;
        if left == 0 {
            return None;
        }
        let kind = self.next;
        let (minutes, after) = match kind {
            // The time left is too short for a break to fall due.
            PeriodKind::Sit if left <= self.rule.due_after() => (left, PeriodKind::Sit),
            PeriodKind::Sit if stand > 0 => (sit, PeriodKind::Stand),
            PeriodKind::Sit => (sit, self.next_break),
            PeriodKind::Stand => (stand, self.next_break),
            PeriodKind::Walk => {
                self.next_break = PeriodKind::Stretch;
                (active, PeriodKind::Sit)
            }
            PeriodKind::Stretch => {
                self.next_break = PeriodKind::Walk;
                (active, PeriodKind::Sit)
            }
        };
        let start = self.at;
        self.at += minutes.min(left);
        self.next = after;
        Some(Period { kind, start, end: self.at })
    }
}
