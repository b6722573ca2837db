//! A working day's breaks, as data.

use super::{BreakRule, MINUTES_A_DAY};
use crate::OutOfRange;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What to do in a step of a schedule; its name is for the person.
    #[non_exhaustive]
    pub enum StepKind, "a step of a schedule" {
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

/// One step of a [`Schedule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Step {
    /// What to do.
    pub kind: StepKind,
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// When it ends, in minutes after midnight.
    pub end: u16,
}

/// The steps of a working day, or of a part of one, under a [`BreakRule`]; breaks to walk and to stretch
/// take turns.
///
/// The steps follow on each other from the start to the end. Who keeps to them misses no break. Plan the
/// hours before and after a meal apart: the meal is a break too.
///
/// ```
/// use backpain::activity::sitting::{BreakRule, Schedule, StepKind};
///
/// let breaks: Vec<_> = Schedule::new(9 * 60, 12 * 60, BreakRule::HOURLY)?
///     .filter(|step| step.kind != StepKind::Sit)
///     .map(|step| (step.start / 60, step.start % 60, step.kind))
///     .collect();
/// // The last hour ends with the meal.
/// assert_eq!(breaks, [(9, 55, StepKind::Walk), (10, 55, StepKind::Stretch)]);
/// # Ok::<(), backpain::OutOfRange>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schedule {
    rule: BreakRule,
    at: u16,
    end: u16,
    next: StepKind,
    stretch_next: bool,
}

impl Schedule {
    /// A schedule from one minute of the day up to another.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] unless `start < end` and `end` is at most 1440 minutes after midnight.
    pub const fn new(start: u16, end: u16, rule: BreakRule) -> Result<Self, OutOfRange> {
        const UNIT: &str = "minutes after midnight";
        if start >= MINUTES_A_DAY {
            let max = MINUTES_A_DAY - 1;
            return Err(OutOfRange { field: "start", value: start as i64, min: 0, max, unit: UNIT });
        }
        if end <= start || end > MINUTES_A_DAY {
            let (min, max) = (start + 1, MINUTES_A_DAY);
            return Err(OutOfRange { field: "end", value: end as i64, min, max, unit: UNIT });
        }
        Ok(Self { rule, at: start, end, next: StepKind::Sit, stretch_next: false })
    }
}

impl Iterator for Schedule {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let (sit, stand, active) = self.rule.cycle();
        let left = self.end - self.at;
        if left == 0 {
            return None;
        }
        let kind = self.next;
        let (minutes, after) = match kind {
            // What is left is no longer than a break may wait: sit it out.
            StepKind::Sit if left <= self.rule.due_after() => (left, StepKind::Sit),
            StepKind::Sit if stand > 0 => (sit, StepKind::Stand),
            StepKind::Sit => (sit, self.moving()),
            StepKind::Stand => (stand, self.moving()),
            StepKind::Walk | StepKind::Stretch => {
                self.stretch_next = !self.stretch_next;
                (active, StepKind::Sit)
            }
        };
        let start = self.at;
        self.at += minutes.min(left);
        self.next = after;
        Some(Step { kind, start, end: self.at })
    }
}

impl Schedule {
    const fn moving(&self) -> StepKind {
        if self.stretch_next { StepKind::Stretch } else { StepKind::Walk }
    }
}
