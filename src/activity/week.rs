//! A person's week: what was done, and what had to be adjusted before it could be counted.

use super::sitting;
use super::tally::{Finished, Tally};
use super::{Adjustment, Assumption, Day, DayTally, Days, Guideline, Population, Recommendation, Session};
use crate::Age;

/// One person's week, added up: every minute once, and what is unknown kept apart.
///
/// Build one with [`Week::builder`], or read it from JSON as a `Record` (feature `serde`).
///
/// ```
/// use backpain::activity::{Clock, Day, Intensity, Minutes, Session, Week};
///
/// // The watch and the phone record the same run.
/// let run = |start, minutes| {
///     Session::at(Intensity::Vigorous, Day::Monday).start(start).minutes(minutes)
/// };
/// let sessions = [
///     run(Clock::new(8, 0).unwrap(), Minutes::new(40)?),
///     run(Clock::new(8, 2).unwrap(), Minutes::new(38)?),
/// ];
/// let week = Week::builder().sessions(&sessions).build()?;
/// assert_eq!(week.on(Day::Monday).at_least.vigorous, 40);
/// let adjustment = week.adjustments().next().unwrap();
/// assert_eq!(adjustment.to_string(), "mon: 38 minutes were recorded more than once and count once");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Week {
    pub(super) person: Person,
    days: [DayTally; 7],
    missing: Days,
    sitting: Option<sitting::Report>,
    adjusted: Adjusted,
}

/// What is known of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) age: Option<Age>,
    pub(super) pregnant: Option<bool>,
    pub(super) postpartum: Option<bool>,
    pub(super) chronic_condition: bool,
    pub(super) disability: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Adjusted {
    repeated: [u32; 7],
    moved: [u32; 7],
    implausible: Days,
    empty: Days,
    too_light: Days,
    restated: Days,
    cut: u32,
    sitting_cut: u32,
    sitting_repeated: u32,
    not_given: bool,
}

/// What was recorded of sitting.
pub(super) struct Seated {
    pub(super) report: sitting::Report,
    /// Minutes recorded more than once as sitting.
    pub(super) repeated: u32,
    /// Minutes after the end of the week.
    pub(super) cut: u32,
}

/// A day that is called implausible has more recorded minutes than this.
const PLAUSIBLE: u16 = 960;

impl Week {
    /// Begins with nothing known.
    pub const fn builder<'a>() -> Builder<'a> {
        Builder {
            person: Person {
                age: None,
                pregnant: None,
                postpartum: None,
                chronic_condition: false,
                disability: false,
            },
            sessions: None,
            sitting: None,
            missing: Days::EMPTY,
        }
    }

    pub(super) fn assemble(
        person: Person,
        sessions: Option<&Tally>,
        missing: Days,
        sitting: Option<&Seated>,
    ) -> Result<Self, WeekError> {
        let mut adjusted = Adjusted { not_given: sessions.is_none(), ..Adjusted::default() };
        let nothing = const { &Tally::EMPTY };
        let tally = sessions.unwrap_or(nothing);
        let missing = if adjusted.not_given { Days::ALL } else { missing };
        for (day, sum) in tally.days() {
            if sum.given && missing.contains(day) {
                return Err(WeekError::SessionOnMissingDay { day });
            }
            let note = |days: &mut Days, so: bool| {
                if so {
                    *days = days.with(day);
                }
            };
            note(&mut adjusted.empty, sum.empty);
            note(&mut adjusted.too_light, sum.too_light);
            note(&mut adjusted.restated, sum.restated);
        }
        let finished: [Finished; 7] =
            tally.finish(missing).map_err(|(day, minutes)| WeekError::DayTooLong { day, minutes })?;
        adjusted.repeated = finished.map(|day| day.repeated);
        for (moved, (_, sum)) in adjusted.moved.iter_mut().zip(tally.days()) {
            *moved = sum.moved;
        }
        let days = finished.map(|day| day.tally);
        adjusted.implausible = Day::ALL
            .iter()
            .zip(&days)
            .filter(|(_, tally)| tally.recorded > PLAUSIBLE)
            .map(|(&day, _)| day)
            .collect();
        adjusted.cut = tally.cut;
        adjusted.sitting_cut = sitting.map_or(0, |seated| seated.cut);
        adjusted.sitting_repeated = sitting.map_or(0, |seated| seated.repeated);
        Ok(Self { person, days, missing, sitting: sitting.map(|seated| seated.report), adjusted })
    }

    /// One day.
    #[must_use]
    pub fn on(&self, day: Day) -> DayTally {
        self.days.get(day.index()).copied().unwrap_or_default()
    }

    /// The days, in order.
    pub fn days(&self) -> impl Iterator<Item = (Day, DayTally)> + Clone + '_ {
        Day::ALL.iter().copied().zip(self.days.iter().copied())
    }

    /// The days of which nothing is known.
    #[must_use]
    pub const fn missing(&self) -> Days {
        self.missing
    }

    /// The person's age.
    #[must_use]
    pub const fn age(&self) -> Option<Age> {
        self.person.age
    }

    /// What the sitting of the week says, if any was recorded.
    #[must_use]
    pub const fn sitting(&self) -> Option<&sitting::Report> {
        self.sitting.as_ref()
    }

    /// Everything that was not counted just as it was given.
    pub fn adjustments(&self) -> impl Iterator<Item = Adjustment> + '_ {
        let adjusted = &self.adjusted;
        let of_days = self.days().flat_map(move |(day, tally)| {
            let minutes = |sums: &[u32; 7]| sums.get(day.index()).copied().filter(|&minutes| minutes > 0);
            let so = |days: Days, adjustment| days.contains(day).then_some(adjustment);
            [
                minutes(&adjusted.repeated).map(|minutes| Adjustment::CountedOnce { day, minutes }),
                minutes(&adjusted.moved).map(|minutes| Adjustment::SplitAtMidnight { day, minutes }),
                so(adjusted.empty, Adjustment::NothingDone { day }),
                so(adjusted.too_light, Adjustment::TooLight { day }),
                so(adjusted.restated, Adjustment::StatedIntensity { day }),
                so(adjusted.implausible, Adjustment::Implausible { day, minutes: tally.recorded }),
            ]
            .into_iter()
            .flatten()
        });
        let after = (adjusted.cut > 0).then_some(Adjustment::AfterTheWeek { minutes: adjusted.cut });
        let sitting_after = (adjusted.sitting_cut > 0)
            .then_some(Adjustment::SittingAfterTheWeek { minutes: adjusted.sitting_cut });
        let overruled = self.sitting.map_or(0, |report| report.overruled());
        let overruled = (overruled > 0).then_some(Adjustment::SittingOverruled { minutes: overruled });
        let repeated = adjusted.sitting_repeated;
        let repeated = (repeated > 0).then_some(Adjustment::SittingCountedOnce { minutes: repeated });
        of_days.chain([after, repeated, overruled, sitting_after].into_iter().flatten())
    }

    /// What is taken for granted since it was not said.
    pub fn assumptions(&self, guideline: Guideline) -> impl Iterator<Item = Assumption> + use<> {
        let person = self.person;
        let grown = person.age.is_none_or(|age| {
            Recommendation::at_age(guideline, age).is_some_and(|row| row.population == Population::Adult)
        });
        let no_age = person.age.is_none() && !person.is_pregnant();
        let no_pregnancy = person.pregnant.is_none() && person.postpartum != Some(true) && grown;
        [
            no_age.then_some(Assumption::Adult),
            no_pregnancy.then_some(Assumption::NotPregnant),
            self.adjusted.not_given.then_some(Assumption::NothingKnown),
        ]
        .into_iter()
        .flatten()
    }
}

impl Person {
    /// Pregnant, or in the time after a birth.
    pub(super) fn is_pregnant(self) -> bool {
        self.pregnant == Some(true) || self.postpartum == Some(true)
    }
}

/// Collects what is known of a week; [`build`](Self::build) checks that it can be.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Builder<'a> {
    person: Person,
    sessions: Option<&'a [Session]>,
    sitting: Option<sitting::Report>,
    missing: Days,
}

impl<'a> Builder<'a> {
    /// Age today.
    pub const fn age(mut self, age: Age) -> Self {
        self.person.age = Some(age);
        self
    }

    /// Whether the person is pregnant.
    pub const fn pregnant(mut self, pregnant: bool) -> Self {
        self.person.pregnant = Some(pregnant);
        self
    }

    /// Whether the person gave birth within the last months.
    pub const fn postpartum(mut self, postpartum: bool) -> Self {
        self.person.postpartum = Some(postpartum);
        self
    }

    /// The person lives with a long-term condition: the same figures hold, as far as the person can.
    pub const fn chronic_condition(mut self) -> Self {
        self.person.chronic_condition = true;
        self
    }

    /// The person lives with a disability: the same figures hold, as far as the person can.
    pub const fn disability(mut self) -> Self {
        self.person.disability = true;
        self
    }

    /// What was done, in any order. Without it nothing is known of the week; an empty list says that
    /// nothing was done.
    pub const fn sessions(mut self, sessions: &'a [Session]) -> Self {
        self.sessions = Some(sessions);
        self
    }

    /// What the sitting of the week says: `log.check(rule)`.
    pub const fn sitting(mut self, report: sitting::Report) -> Self {
        self.sitting = Some(report);
        self
    }

    /// Days of which nothing is known. Every other day is complete.
    pub const fn missing(mut self, days: Days) -> Self {
        self.missing = days;
        self
    }

    /// Adds everything up.
    ///
    /// # Errors
    ///
    /// [`WeekError::DayTooLong`] if the sessions of a day come to more than 24 hours, and
    /// [`WeekError::SessionOnMissingDay`] if a session stands on a day of which nothing is known.
    pub fn build(self) -> Result<Week, WeekError> {
        let tally = self.sessions.map(|sessions| {
            let mut tally = Tally::EMPTY;
            for &session in sessions {
                tally.add(session);
            }
            tally
        });
        let seated = self.sitting.map(|report| Seated { report, repeated: report.repeated(), cut: 0 });
        Week::assemble(self.person, tally.as_ref(), self.missing, seated.as_ref())
    }
}

/// Why a week cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeekError {
    /// More than a day has.
    #[error(
        "sessions: {day} has {minutes} minutes; a day has {}, so look for a session given twice (a `start` lets overlaps be found)",
        sitting::MINUTES_A_DAY
    )]
    #[non_exhaustive]
    DayTooLong {
        /// Which day.
        day: Day,
        /// Its minutes.
        minutes: u32,
    },
    /// A day of which nothing is known has a session.
    #[error("`missing_days: {day}` and a session on {day} contradict each other")]
    #[non_exhaustive]
    SessionOnMissingDay {
        /// Which day.
        day: Day,
    },
}
