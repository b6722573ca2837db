//! Adds up the sessions of a week. Each minute counts once, and unknowns become two bounds.
//!
//! Minutes with a start are kept as sets of minutes of the week, so the order of the sessions cannot matter. Minutes
//! without one are summed by day.

use super::adjustment::{AdjustmentKind as Kind, Notes};
use super::calendar::Calendar;
use super::minutes::{MinuteSet, words};
use super::session::Class;
use super::{Bounds, Clock, Day, Days, MINUTES_A_DAY, Minutes, Session, Span, WeekError};
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
    pub const fn moderate_to_vigorous(self) -> u32 {
        self.moderate as u32 + self.vigorous as u32
    }

    /// Minutes of any intensity.
    #[must_use]
    pub const fn any(self) -> u32 {
        self.light as u32 + self.moderate_to_vigorous()
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

impl DayTally {
    pub(super) const fn minutes(self) -> Bounds<Split> {
        Bounds { at_least: self.at_least, at_most: self.at_most }
    }
}

/// A day with more recorded minutes than this is reported as implausible.
const PLAUSIBLE: u16 = 960;

/// For each class: still, light, moderate, vigorous, unknown.
type ByClass<T> = [T; 5];

/// The sessions of one day.
#[derive(Clone, Copy, Default)]
struct DaySum {
    tally: DayTally,
    notes: Notes,
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
    fn mark_session(&mut self, session: Session, class: Class) {
        self.tally.strength |= session.strengthens();
        self.tally.balance |= session.balances();
        self.tally.unknown_intensity |= class == Class::Unknown;
    }
}

/// The sessions of one week, added up.
pub(super) struct Tally {
    calendar: Calendar,
    /// The minutes of sessions with a start.
    placed: ByClass<MinuteSet>,
    /// The minutes that sessions with a start but of unknown length may reach.
    reached: ByClass<MinuteSet>,
    days: [DaySum; 7],
    /// About what is recorded after the end of the week.
    pub(super) after: Notes,
}

impl Tally {
    pub(super) fn new(calendar: Calendar) -> Self {
        let nothing = [MinuteSet::EMPTY; 5];
        let (days, after) = Default::default();
        Self { calendar, placed: nothing, reached: nothing, days, after }
    }

    /// Adds a session of a person of this age.
    pub(super) fn add(&mut self, session: Session, age: Option<Age>, missing: Days) -> Result<(), WeekError> {
        let (day, time) = (session.day, session.start);
        let start = time.and_then(|time| self.calendar.minute(day.index(), time));
        if let (Some(time), None, Some(change)) = (time, start, self.calendar.0) {
            return Err(WeekError::SkippedTime { what: "a session", day, time, change });
        }
        let index = day.index() + usize::from(time == Some(Clock::END_OF_DAY));
        let minutes = session.minutes.map(Minutes::get);
        let Some((&day, sum)) = Day::ALL.get(index).zip(self.days.get_mut(index)) else {
            self.after.add(Kind::AfterTheWeek, minutes.unwrap_or(0));
            self.after.add(Kind::SessionAfterTheWeek, minutes.is_none_or(|minutes| minutes == 0));
            return Ok(());
        };
        if missing.contains(day) {
            return Err(WeekError::OnMissingDay { day, what: "a session" });
        }
        let class = session.class(age);
        sum.notes.add(Kind::TooLight, session.is_too_light());
        sum.notes.add(Kind::StatedIntensity, session.is_restated(age));
        sum.notes.add(Kind::StepsUnused, session.has_unused_steps(age));
        match (minutes, start) {
            (Some(0), _) => sum.notes.add(Kind::NothingDone, true),
            (Some(minutes), Some(start)) => {
                self.place(session, class, Span { start, end: start + minutes }, index);
            }
            (Some(minutes), None) => {
                sum.mark_session(session, class);
                if let Some(sum) = sum.apart.get_mut(class as usize) {
                    *sum = sum.saturating_add(minutes.into());
                }
            }
            (None, start) => {
                sum.mark_session(session, class);
                sum.tally.unknown_length = true;
                sum.any_open = true;
                match (start, sum.open.get_mut(class as usize)) {
                    (Some(start), _) => self.may_reach(session, class, start, index),
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
        self.after.add(Kind::AfterTheWeek, span.end.saturating_sub(week_end));
        if let Some(set) = self.placed.get_mut(class as usize) {
            set.add(Span { end: span.end.min(week_end), ..span });
        }
        let calendar = self.calendar;
        for (day, sum) in self.days.iter_mut().enumerate().skip(index) {
            let (start, end) = (calendar.start(day).max(span.start), calendar.start(day + 1).min(span.end));
            if start >= end {
                break;
            }
            sum.mark_session(session, class);
            sum.placed = sum.placed.saturating_add((end - start).into());
            if day == index && index < 6 {
                sum.notes.add(Kind::SplitAtMidnight, span.end.min(week_end) - end);
            }
        }
    }

    /// Notes that a session of unknown length may last for 24 hours, and so into the days after its own.
    fn may_reach(&mut self, session: Session, class: Class, start: u16, index: usize) {
        let calendar = self.calendar;
        let end = (start + MINUTES_A_DAY).min(calendar.week_end());
        if let Some(set) = self.reached.get_mut(class as usize) {
            set.add(Span { start, end });
        }
        let later = self.days.iter_mut().enumerate().skip(index + 1);
        for (_, sum) in later.take_while(|(day, _)| calendar.start(*day) < end) {
            sum.any_open = true;
            sum.tally.perhaps_strength |= session.strengthens();
            sum.tally.perhaps_balance |= session.balances();
        }
    }

    /// The days. A missing day can have been anything.
    pub(super) fn finish(&self, missing: Days) -> Result<[(DayTally, Notes); 7], WeekError> {
        let mut finished = [(DayTally::default(), Notes::default()); 7];
        for (place, (&day, sum)) in finished.iter_mut().zip(Day::ALL.iter().zip(&self.days)) {
            *place = self.finish_day(day, sum, missing.contains(day))?;
        }
        Ok(finished)
    }

    /// A session of unknown length with a start can raise the intensity of what it overlaps, and fill free minutes that
    /// it reaches. One without a start, like a day of which nothing is known, can fill any free minutes. Together they
    /// fill no more than is free.
    fn finish_day(&self, day: Day, sum: &DaySum, missing: bool) -> Result<(DayTally, Notes), WeekError> {
        let span = self.calendar.day(day);
        let (mut least, mut most, mut filled, mut union) = ([0; 3], [0; 3], [0; 3], 0);
        if sum.placed > 0 || sum.any_open {
            for (placed, reached) in words(&self.placed, span).zip(words(&self.reached, span)) {
                let [still, light, moderate, vigorous, unknown] = placed;
                let all = still | light | moderate | vigorous | unknown;
                let [_, to_light, to_moderate, to_vigorous, to_unknown] = reached;
                let to_vigorous = to_vigorous | to_unknown;
                if all | to_light | to_moderate | to_vigorous == 0 {
                    continue; // as most of a day
                }
                union += all.count_ones();
                count(&mut least, light | unknown, moderate, vigorous);
                count(
                    &mut most,
                    light | (to_light & all),
                    moderate | (to_moderate & all),
                    vigorous | unknown | (to_vigorous & all),
                );
                count(&mut filled, to_light & !all, to_moderate & !all, to_vigorous & !all);
            }
        }
        let minutes = sum.apart.iter().fold(union, |all, &minutes| all.saturating_add(minutes));
        let of_the_day = span.minutes();
        let recorded = u16::try_from(minutes)
            .ok()
            .filter(|&minutes| minutes <= of_the_day)
            .ok_or(WeekError::DayTooLong { day, minutes, of_the_day })?;
        let [_, light, moderate, vigorous, unknown] = sum.apart;
        let at_least = split(least, [light + unknown, moderate, vigorous]);
        let mut left = u32::from(of_the_day - recorded);
        let mut fill = |reached: u32, anywhere: bool| {
            let minutes = if anywhere { left } else { reached.min(left) };
            left -= minutes;
            minutes
        };
        let [_, any_light, any_moderate, any_vigorous, any_unknown] = sum.open;
        let [to_light, to_moderate, to_vigorous] = filled;
        let to_vigorous = fill(to_vigorous, any_vigorous || any_unknown || missing);
        let to_moderate = fill(to_moderate, any_moderate);
        let to_light = fill(to_light, any_light);
        let at_most =
            split(most, [light + to_light, moderate + to_moderate, vigorous + unknown + to_vigorous]);
        let does = sum.tally;
        let tally = DayTally {
            at_least,
            at_most,
            recorded,
            perhaps_strength: does.strength || does.perhaps_strength || missing,
            perhaps_balance: does.balance || does.perhaps_balance || missing,
            ..does
        };
        let mut notes = sum.notes;
        notes.add(Kind::CountedOnce, sum.placed - union);
        notes.add(Kind::Implausible, if recorded > PLAUSIBLE { recorded } else { 0 });
        Ok((tally, notes))
    }
}

/// Counts each minute at the highest intensity that is recorded for it.
fn count(into: &mut [u32; 3], light: u64, moderate: u64, vigorous: u64) {
    let [lights, moderates, vigorouses] = into;
    *lights += (light & !moderate & !vigorous).count_ones();
    *moderates += (moderate & !vigorous).count_ones();
    *vigorouses += vigorous.count_ones();
}

/// The minutes of both counts together: light, moderate and vigorous.
fn split(counted: [u32; 3], more: [u32; 3]) -> Split {
    let [light, moderate, vigorous] = counted;
    let minutes = |counted, more| u16::try_from(counted + more).unwrap_or(MINUTES_A_DAY);
    let [more_light, more_moderate, more_vigorous] = more;
    Split {
        light: minutes(light, more_light),
        moderate: minutes(moderate, more_moderate),
        vigorous: minutes(vigorous, more_vigorous),
    }
}
