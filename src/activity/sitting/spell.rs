//! A posture held from one time to another.

use super::SpellError;
use crate::activity::calendar::Calendar;
use crate::activity::{Clock, Day, Days, Span, WeekError};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The posture of a person.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Posture, "a posture" {
        /// Sitting, reclining or lying, awake
        #[default]
        Sitting "sitting";
        /// Standing and nothing more
        Standing "standing";
        /// Walking, stretching or any exercise
        Active "active";
    }
}

read_only! {
    /// A posture held from one time of a day to another.
    ///
    /// A spell may last past midnight: it ends when a clock next shows its end. The part after the end of the week does
    /// not belong to the week.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    pub struct Spell {
        /// The day as given; a spell from 24:00 is on the next day.
        day: Day,
        /// When it began.
        start: Clock,
        /// When it ended.
        end: Clock,
        /// The posture.
        #[cfg_attr(feature = "serde", serde(skip_serializing_if = "is_sitting"))]
        posture: Posture,
    }
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_sitting(posture: &Posture) -> bool {
    *posture == Posture::Sitting
}

impl Spell {
    /// A posture from `start` on `day` until a clock next shows `end`.
    ///
    /// # Errors
    ///
    /// [`SpellError`] if both are the same time: 24:00 is the next day's 00:00.
    pub fn new(posture: Posture, day: Day, start: Clock, end: Clock) -> Result<Self, SpellError> {
        if start == end || (start, end) == (Clock::END_OF_DAY, Clock::MIDNIGHT) {
            return Err(SpellError(start));
        }
        Ok(Self { day, start, end, posture })
    }

    pub(in crate::activity) fn span(self, calendar: Calendar) -> Option<Span> {
        calendar.span(self.day, self.start, self.end)
    }

    /// Checks that both times exist, and that the day on which the spell begins is not missing.
    pub(in crate::activity) fn check(self, calendar: Calendar, missing: Days) -> Result<(), WeekError> {
        let what = match self.posture {
            Posture::Sitting => "sitting",
            Posture::Standing => "standing",
            Posture::Active => "being active",
        };
        if let (None, Some(change)) = (self.span(calendar), calendar.0) {
            let skipped = calendar.minute(self.day.index(), self.start).is_none();
            let time = if skipped { self.start } else { self.end };
            return Err(WeekError::SkippedTime { what, day: change.day(), time, change });
        }
        let index = self.day.index() + usize::from(self.start == Clock::END_OF_DAY);
        match Day::ALL.get(index) {
            Some(&day) if missing.contains(day) => Err(WeekError::OnMissingDay { day, what }),
            _ => Ok(()),
        }
    }
}
