//! Converts times of day to minutes of the week, also in a week in which the clocks change.

use super::{Clock, Day};

/// The minutes of a day on which the clocks do not change.
pub const MINUTES_A_DAY: u16 = 1_440;

/// The minutes of the longest week: one day of it has 25 hours.
pub(super) const LONGEST_WEEK: u16 = 7 * MINUTES_A_DAY + ClockChange::MOST_MINUTES;

/// A contiguous range of minutes of the week.
///
/// Both ends count minutes since the week began, on Monday at 00:00. They are not times of day, because a day on which
/// the clocks change has fewer or more minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Span {
    /// The first minute.
    pub start: u16,
    /// The minute after the last one.
    pub end: u16,
}

impl Span {
    /// Its length in minutes.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.end.saturating_sub(self.start)
    }
}

read_only! {
    /// A change of the clocks to summer time or back: the day, and the times before and after.
    ///
    /// ```
    /// use backpain::activity::{Clock, ClockChange, Day};
    ///
    /// let clock = |hour| Clock::new(hour, 0).unwrap();
    /// let back = ClockChange::new(Day::Sunday, clock(3), clock(2)).unwrap();
    /// assert_eq!(back.minutes_of_the_day(), 25 * 60);
    /// assert!(ClockChange::new(Day::Sunday, clock(3), clock(5)).is_none());
    /// ```
    ///
    /// If a time occurs twice, the first occurrence counts, except for the end of something: that is the first occurrence
    /// after its beginning.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    pub struct ClockChange {
        /// The day on which the clocks change.
        day: Day,
        /// The time that a clock would show next.
        from: Clock,
        /// The time that it is set to.
        to: Clock,
    }
}

impl ClockChange {
    /// The most minutes by which clocks are put back or forward.
    pub const MOST_MINUTES: u16 = 60;

    /// When a clock would show `from`, it is set to `to`. `None` if they are equal or more than an hour apart.
    #[must_use]
    pub const fn new(day: Day, from: Clock, to: Clock) -> Option<Self> {
        match from.minutes().abs_diff(to.minutes()) {
            1..=Self::MOST_MINUTES => Some(Self { day, from, to }),
            _ => None,
        }
    }

    /// How many minutes the day has.
    #[must_use]
    pub const fn minutes_of_the_day(self) -> u16 {
        MINUTES_A_DAY + self.from.minutes() - self.to.minutes()
    }
}

/// Turns days and times into minutes of the week. Days are counted from 0; 7 is the day after the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Calendar(pub(super) Option<ClockChange>);

impl Calendar {
    fn change(self, day: usize) -> Option<ClockChange> {
        self.0.filter(|change| change.day.index() == day)
    }

    /// The minute at which a day begins. Day 7 begins at the end of the week.
    pub(super) fn start(self, day: usize) -> u16 {
        let days = u16::try_from(day).unwrap_or(7) * MINUTES_A_DAY;
        match self.0 {
            Some(change) if change.day.index() < day => days + change.from.minutes() - change.to.minutes(),
            _ => days,
        }
    }

    pub(super) fn week_end(self) -> u16 {
        self.start(7)
    }

    pub(super) fn day(self, day: Day) -> Span {
        Span { start: self.start(day.index()), end: self.start(day.index() + 1) }
    }

    /// The first minute at which a clock shows the time on the day; `None` if the clocks skip the time. At 24:00
    /// the next day begins.
    pub(super) fn minute(self, day: usize, clock: Clock) -> Option<u16> {
        if clock == Clock::END_OF_DAY {
            return Some(self.start(day + 1));
        }
        let plain = self.start(day) + clock.minutes();
        let Some(ClockChange { from, to, .. }) = self.change(day).filter(|change| clock >= change.from)
        else {
            return Some(plain);
        };
        (clock >= to).then(|| plain + from.minutes() - to.minutes())
    }

    /// The minute at which a clock shows the time for the second time on the day.
    pub(super) fn second(self, day: usize, clock: Clock) -> Option<u16> {
        let change = self.change(day).filter(|change| (change.to..change.from).contains(&clock))?;
        Some(self.start(day) + clock.minutes() + change.from.minutes() - change.to.minutes())
    }

    /// The minutes from one time until a clock next shows the other; `None` if the clocks skip either. The end may be
    /// after the week.
    pub(super) fn span(self, day: Day, from: Clock, to: Clock) -> Option<Span> {
        let today = day.index();
        let start = self.minute(today, from)?;
        let ends_today = self.minute(today, to);
        let candidates = [ends_today, self.second(today, to), self.minute(today + 1, to)];
        if ends_today.is_none() && to > from {
            return None;
        }
        let end = candidates.into_iter().flatten().find(|&end| end > start)?;
        Some(Span { start, end })
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn clock(hour: u16, minute: u16) -> Clock {
        Clock::new(hour, minute).unwrap()
    }

    fn sunday(from: Clock, to: Clock) -> Calendar {
        Calendar(Some(ClockChange::new(Day::Sunday, from, to).unwrap()))
    }

    /// Steps a clock through every minute of the day and compares it with the calendar.
    #[test]
    fn every_minute_of_a_long_and_of_a_short_day_is_where_a_clock_shows_it() {
        for (from, to) in [
            (clock(3, 0), clock(2, 0)),
            (clock(2, 0), clock(3, 0)),
            (clock(24, 0), clock(23, 0)),
            (clock(0, 0), clock(1, 0)),
            (clock(2, 0), clock(1, 30)),
        ] {
            let calendar = sunday(from, to);
            let day = calendar.day(Day::Sunday);
            let (mut shown, mut changed, mut times) = (0, false, Vec::new());
            for minute in day.start..day.end {
                if shown == from.minutes() && !changed {
                    (shown, changed) = (to.minutes(), true);
                }
                times.push((clock(shown / 60, shown % 60), minute));
                shown += 1;
            }
            assert_eq!(shown, MINUTES_A_DAY);
            for minute in 0..MINUTES_A_DAY {
                let clock = clock(minute / 60, minute % 60);
                let mut passes = times.iter().filter(|(time, _)| *time == clock).map(|&(_, minute)| minute);
                let found = (calendar.minute(6, clock), calendar.second(6, clock));
                assert_eq!(found, (passes.next(), passes.next()), "{clock}");
            }
            assert_eq!(calendar.minute(6, Clock::END_OF_DAY), Some(day.end));
            assert_eq!(day.end, calendar.week_end());
        }
    }

    #[test]
    fn a_span_ends_at_the_next_time_that_a_clock_shows() {
        let minutes = |calendar: Calendar, from, to| calendar.span(Day::Sunday, from, to).map(Span::minutes);
        let plain = Calendar::default();
        assert_eq!(minutes(plain, clock(9, 0), clock(12, 30)), Some(210));
        assert_eq!(minutes(plain, clock(23, 0), clock(1, 0)), Some(120));
        assert_eq!(minutes(plain, clock(0, 0), clock(24, 0)), Some(1_440));
        assert_eq!(minutes(plain, clock(24, 0), clock(1, 0)), Some(60));
        let back = sunday(clock(3, 0), clock(2, 0));
        assert_eq!(minutes(back, clock(1, 0), clock(4, 0)), Some(240));
        assert_eq!(minutes(back, clock(2, 10), clock(2, 50)), Some(40));
        assert_eq!(minutes(back, clock(2, 50), clock(2, 10)), Some(20));
        let forward = sunday(clock(2, 0), clock(3, 0));
        assert_eq!(minutes(forward, clock(1, 0), clock(4, 0)), Some(120));
        assert_eq!(minutes(forward, clock(1, 0), clock(2, 30)), None);
        assert_eq!(minutes(forward, clock(2, 30), clock(4, 0)), None);
    }
}
