//! Adds up the sessions of a week. Each minute counts once, and unknowns become two bounds.
//!
//! Minutes with a start are kept as sets of minutes of the week, so the order of the sessions cannot matter. Minutes
//! without one are summed by day.

use super::calendar::Calendar;
use super::minutes::{MinuteSet, words};
use super::session::Class;
use super::{Clock, Day, Days, MINUTES_A_DAY, Minutes, Session, Span, WeekError};
use crate::Age;

/// Minutes by intensity. Light minutes include any activity below moderate effort, and work that is not aerobic.
#[expect(clippy::exhaustive_structs, reason = "there are three intensities")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Split {
    /// Light.
    pub light: u16,
    /// Moderate.
    pub moderate: u16,
    /// Vigorous.
    pub vigorous: u16,
}

impl Split {
    /// Moderate and vigorous together, each minute once.
    #[must_use]
    pub const fn moderate_to_vigorous(self) -> u16 {
        self.moderate + self.vigorous
    }

    /// Minutes of any intensity.
    #[must_use]
    pub const fn any(self) -> u16 {
        self.light + self.moderate_to_vigorous()
    }

    fn add(&mut self, class: Class, minutes: u16, unknown: Class) {
        match (class, unknown) {
            (Class::Still, _) => {}
            (Class::Light, _) | (Class::Unknown, Class::Light) => self.light += minutes,
            (Class::Moderate, _) => self.moderate += minutes,
            (Class::Vigorous | Class::Unknown, _) => self.vigorous += minutes,
        }
    }
}

/// One day of a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct DayTally {
    /// The minutes that were surely done.
    pub at_least: Split,
    /// The most minutes that can have been done, whatever is unknown.
    pub at_most: Split,
    /// Minutes of the day that sessions fill, including sitting or lying still.
    pub recorded: u16,
    /// Whether there was strength work. A session that lasts past midnight counts on both days.
    pub strength: bool,
    /// Whether there may have been strength work.
    pub perhaps_strength: bool,
    /// Whether there was balance work.
    pub balance: bool,
    /// Whether there may have been balance work.
    pub perhaps_balance: bool,
    /// Whether the intensity of a session is unknown.
    pub unknown_intensity: bool,
    /// Whether the length of a session is unknown.
    pub unknown_length: bool,
}

/// Adjustments to the records of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub(super) struct DayNotes {
    /// Recorded minutes beyond the first record of each minute.
    pub(super) repeated: u32,
    /// Minutes after midnight of sessions that began on the day, each counted once.
    pub(super) after_midnight: u16,
    pub(super) nothing_done: bool,
    pub(super) too_light: bool,
    pub(super) restated: bool,
    pub(super) unused_steps: bool,
}

/// Records after the end of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct AfterWeek {
    /// Minutes, each counted once.
    pub(super) minutes: u16,
    /// Whether a session of 0 or unknown minutes begins there.
    pub(super) session: bool,
}

/// For each class: still, light, moderate, vigorous, unknown.
type ByClass<T> = [T; 5];

const CLASSES: ByClass<Class> =
    [Class::Still, Class::Light, Class::Moderate, Class::Vigorous, Class::Unknown];

/// The sessions of one day.
#[derive(Clone, Copy, Default)]
struct DaySum {
    tally: DayTally,
    notes: DayNotes,
    /// Minutes of sessions with a start, overlaps counted again.
    placed: u32,
    /// Minutes of sessions without a start.
    apart: ByClass<u32>,
    /// Whether a session has neither a start nor a length.
    open: ByClass<bool>,
    /// Whether a session of unknown length may fill minutes of the day.
    any_open: bool,
}

impl DaySum {
    fn does(&mut self, session: Session, class: Class) {
        self.tally.strength |= session.strengthens();
        self.tally.balance |= session.balances();
        self.tally.unknown_intensity |= class == Class::Unknown;
    }
}

/// The sessions of one week, added up.
pub(super) struct Tally<'a> {
    calendar: Calendar,
    age: Option<Age>,
    sessions: &'a [Session],
    placed: ByClass<MinuteSet>,
    days: [DaySum; 7],
    pub(super) after: AfterWeek,
}

impl<'a> Tally<'a> {
    /// Adds the sessions up.
    pub(super) fn new(
        sessions: &'a [Session],
        age: Option<Age>,
        calendar: Calendar,
        missing: Days,
    ) -> Result<Self, WeekError> {
        let placed = [MinuteSet::EMPTY; 5];
        let mut tally = Self {
            calendar,
            age,
            sessions,
            placed,
            days: [DaySum::default(); 7],
            after: AfterWeek::default(),
        };
        sessions.iter().try_for_each(|&session| tally.add(session, missing))?;
        Ok(tally)
    }

    /// The minute at which a session begins, if its start is known and exists.
    fn start(&self, session: Session) -> Option<u16> {
        self.calendar.minute(session.day.index(), session.start?)
    }

    fn add(&mut self, session: Session, missing: Days) -> Result<(), WeekError> {
        let (day, time, start) = (session.day, session.start, self.start(session));
        if let (Some(time), None, Some(change)) = (time, start, self.calendar.0) {
            return Err(WeekError::SkippedTime { what: "a session", day, time, change });
        }
        let index = day.index() + usize::from(time == Some(Clock::END_OF_DAY));
        let minutes = session.minutes.map(Minutes::get);
        let Some((&day, sum)) = Day::ALL.get(index).zip(self.days.get_mut(index)) else {
            self.after.minutes = self.after.minutes.max(minutes.unwrap_or(0));
            self.after.session |= minutes.is_none_or(|minutes| minutes == 0);
            return Ok(());
        };
        if missing.contains(day) {
            return Err(WeekError::OnMissingDay { day, what: "a session" });
        }
        let class = session.class(self.age);
        sum.notes.too_light |= session.is_too_light();
        sum.notes.restated |= session.is_restated(self.age);
        sum.notes.unused_steps |= session.has_unused_steps(self.age);
        match (minutes, start) {
            (Some(0), _) => sum.notes.nothing_done = true,
            (Some(minutes), Some(start)) => {
                self.place(session, class, Span { start, end: start + minutes }, index);
            }
            (Some(minutes), None) => {
                sum.does(session, class);
                if let Some(sum) = sum.apart.get_mut(class as usize) {
                    *sum = sum.saturating_add(minutes.into());
                }
            }
            (None, start) => {
                sum.does(session, class);
                sum.tally.unknown_length = true;
                sum.any_open = true;
                match (start, sum.open.get_mut(class as usize)) {
                    (Some(start), _) => self.may_reach(session, reach(start), index),
                    (None, Some(open)) => *open = true,
                    (None, None) => {}
                }
            }
        }
        Ok(())
    }

    /// Adds the minutes of a session that are in this week.
    fn place(&mut self, session: Session, class: Class, span: Span, index: usize) {
        let week_end = self.calendar.week_end();
        self.after.minutes = self.after.minutes.max(span.end.saturating_sub(week_end));
        if let Some(set) = self.placed.get_mut(class as usize) {
            set.add(Span { end: span.end.min(week_end), ..span });
        }
        let calendar = self.calendar;
        for (day, sum) in self.days.iter_mut().enumerate().skip(index) {
            let (start, end) = (calendar.start(day).max(span.start), calendar.start(day + 1).min(span.end));
            if start >= end {
                break;
            }
            sum.does(session, class);
            sum.placed = sum.placed.saturating_add((end - start).into());
            if day == index && index < 6 {
                let after_midnight = span.end.min(week_end) - end;
                sum.notes.after_midnight = sum.notes.after_midnight.max(after_midnight);
            }
        }
    }

    /// Notes that a session of unknown length may last into the days after its own.
    fn may_reach(&mut self, session: Session, span: Span, index: usize) {
        let calendar = self.calendar;
        let later = self.days.iter_mut().enumerate().skip(index + 1);
        for (_, sum) in later.take_while(|(day, _)| calendar.start(*day) < span.end) {
            sum.any_open = true;
            sum.tally.perhaps_strength |= session.strengthens();
            sum.tally.perhaps_balance |= session.balances();
        }
    }

    /// The days. A missing day can have been anything.
    pub(super) fn finish(&self, missing: Days) -> Result<[(DayTally, DayNotes); 7], WeekError> {
        let mut finished = [(DayTally::default(), DayNotes::default()); 7];
        for (place, (&day, sum)) in finished.iter_mut().zip(Day::ALL.iter().zip(&self.days)) {
            *place = self.finish_day(day, sum, missing.contains(day))?;
        }
        Ok(finished)
    }

    fn finish_day(&self, day: Day, sum: &DaySum, missing: bool) -> Result<(DayTally, DayNotes), WeekError> {
        let span = self.calendar.day(day);
        let (mut low, mut high, mut union) = ([0; 3], [0; 3], 0);
        if sum.placed > 0 {
            for [still, light, moderate, vigorous, unknown] in words(&self.placed, span) {
                let all = still | light | moderate | vigorous | unknown;
                if all == 0 {
                    continue; // as most of a day
                }
                union += all.count_ones();
                count(&mut low, light | unknown, moderate, vigorous);
                count(&mut high, light, moderate, vigorous | unknown);
            }
        }
        let (mut at_least, mut at_most) = (split(low), split(high));
        let minutes = sum.apart.iter().fold(union, |all, &minutes| all.saturating_add(minutes));
        let of_the_day = span.minutes();
        let recorded = u16::try_from(minutes)
            .ok()
            .filter(|&minutes| minutes <= of_the_day)
            .ok_or(WeekError::DayTooLong { day, minutes, of_the_day })?;
        for (class, &minutes) in CLASSES.into_iter().zip(&sum.apart) {
            let minutes = u16::try_from(minutes).unwrap_or(of_the_day);
            at_least.add(class, minutes, Class::Light);
            at_most.add(class, minutes, Class::Vigorous);
        }
        if sum.any_open || missing {
            self.add_unknown_minutes(sum, span, missing, of_the_day - recorded, &mut at_most);
        }
        let does = sum.tally;
        let tally = DayTally {
            at_least,
            at_most,
            recorded,
            perhaps_strength: does.strength || does.perhaps_strength || missing,
            perhaps_balance: does.balance || does.perhaps_balance || missing,
            ..does
        };
        Ok((tally, DayNotes { repeated: sum.placed - union, ..sum.notes }))
    }

    /// Adds the most that sessions of unknown length, or a day of which nothing is known, can come to.
    ///
    /// A session with a start may last 24 hours from it: it can raise the intensity of what overlaps it, and fill free
    /// minutes after its start. A session without a start can fill any free minutes. Together they fill no more than is
    /// free.
    #[cold]
    fn add_unknown_minutes(&self, sum: &DaySum, span: Span, missing: bool, free: u16, at_most: &mut Split) {
        let mut reached = [MinuteSet::EMPTY; 5];
        let week_end = self.calendar.week_end();
        for &session in self.sessions.iter().filter(|session| session.minutes.is_none()) {
            let set = reached.get_mut(session.class(self.age) as usize);
            if let Some((set, start)) = set.zip(self.start(session)) {
                set.add(Span { end: reach(start).end.min(week_end), start });
            }
        }
        let (mut known, mut raised, mut filled) = ([0; 3], [0; 3], [0; 3]);
        for (recorded, reached) in words(&self.placed, span).zip(words(&reached, span)) {
            let [still, light, moderate, vigorous, unknown] = recorded;
            let placed = still | light | moderate | vigorous | unknown;
            let [_, lighter, moderater, harder, unknown_reach] = reached;
            let harder = harder | unknown_reach;
            count(&mut known, light, moderate, vigorous | unknown);
            count(
                &mut raised,
                light | (lighter & placed),
                moderate | (moderater & placed),
                vigorous | unknown | (harder & placed),
            );
            count(&mut filled, lighter & !placed, moderater & !placed, harder & !placed);
        }
        let (known, raised, filled) = (split(known), split(raised), split(filled));
        at_most.light = at_most.light - known.light + raised.light;
        at_most.moderate = at_most.moderate - known.moderate + raised.moderate;
        at_most.vigorous = at_most.vigorous - known.vigorous + raised.vigorous;
        let [_, light_anywhere, moderate_anywhere, vigorous_anywhere, unknown_anywhere] = sum.open;
        let mut left = free;
        let mut fill = |reached: u16, anywhere: bool| {
            let minutes = if anywhere { left } else { reached.min(left) };
            left -= minutes;
            minutes
        };
        at_most.vigorous += fill(filled.vigorous, vigorous_anywhere || unknown_anywhere || missing);
        at_most.moderate += fill(filled.moderate, moderate_anywhere);
        at_most.light += fill(filled.light, light_anywhere);
    }
}

/// The minutes that a session of unknown length can reach.
const fn reach(start: u16) -> Span {
    Span { start, end: start + MINUTES_A_DAY }
}

/// Counts each minute at the highest intensity that is recorded for it.
fn count(into: &mut [u32; 3], light: u64, moderate: u64, vigorous: u64) {
    let [lights, moderates, vigorouses] = into;
    *lights += (light & !moderate & !vigorous).count_ones();
    *moderates += (moderate & !vigorous).count_ones();
    *vigorouses += vigorous.count_ones();
}

fn split(counts: [u32; 3]) -> Split {
    let [light, moderate, vigorous] = counts.map(|minutes| u16::try_from(minutes).unwrap_or(MINUTES_A_DAY));
    Split { light, moderate, vigorous }
}
