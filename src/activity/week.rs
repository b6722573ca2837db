//! A person's week: what was recorded, added up.

use alloc::vec::Vec;

use super::adjustment::Notes;
use super::calendar::Calendar;
use super::sitting::{Log, Spell};
use super::tally::Tally;
use super::weekly::Weekly;
use super::{
    Adjustment, Assumption, Bounds, ClockChange, Day, DayTally, Days, Guideline, PersonStatement, Population,
    Recommendation, Session, Split, WeekError,
};
use crate::presentation::{BOUNDS, ONLY_PREGNANT, Statement};
use crate::{Age, Answer, Measure, Presentation, RiskFactor, Sex};

/// One person's week: what was recorded, and what it adds up to. Every minute counts once.
///
/// Build one with [`Week::builder`], or read it from JSON. To read its id, its guideline and the person's back pain
/// too, use `Request` of this module (feature `serde`).
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
/// let week = Week::builder().sessions(sessions).build()?;
/// assert_eq!(week.on(Day::Monday).at_least.vigorous, 40);
/// let adjustment = week.adjustments().next().unwrap();
/// assert_eq!(adjustment.to_string(), "mon: 38 minutes were recorded again and count once");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[must_use]
pub struct Week {
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) recorded: Recorded,
    #[cfg_attr(feature = "serde", serde(skip))]
    days: [(DayTally, Notes); 7],
    /// About what is recorded after the end of the week.
    #[cfg_attr(feature = "serde", serde(skip))]
    after: Notes,
}

/// What was recorded, as it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub(crate) struct Recorded {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) age: Option<Age>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) pregnant: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) postpartum: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub(crate) chronic_condition: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub(crate) disability: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) sessions: Option<Vec<Session>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) weekly: Option<Weekly>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) sitting: Option<Vec<Spell>>,
    #[cfg_attr(feature = "serde", serde(rename = "missing_days", skip_serializing_if = "no_days"))]
    pub(crate) missing: Days,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) clock_change: Option<ClockChange>,
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn no_days(days: &Days) -> bool {
    days.is_empty()
}

impl Week {
    /// Begins with nothing known.
    pub fn builder() -> WeekBuilder {
        WeekBuilder::default()
    }

    /// One day. If the week is given by totals, these are the bounds of any one day.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a day's index is below seven")]
    pub const fn on(&self, day: Day) -> DayTally {
        self.days[day.index()].0
    }

    /// The days, in order.
    pub fn days(&self) -> impl Iterator<Item = (Day, DayTally)> + Clone + '_ {
        Day::ALL.iter().copied().zip(self.days.iter().map(|(tally, _)| *tally))
    }

    /// The sessions; `None` if they are not known, which is not the same as an empty list.
    #[must_use]
    pub fn sessions(&self) -> Option<&[Session]> {
        self.recorded.sessions.as_deref()
    }

    /// The totals that were given instead of sessions, if any.
    #[must_use]
    pub const fn weekly(&self) -> Option<Weekly> {
        self.recorded.weekly
    }

    /// When the person sat, as it was recorded.
    #[must_use]
    pub fn sitting(&self) -> Option<&[Spell]> {
        self.recorded.sitting.as_deref()
    }

    /// The days about which nothing is known: those given as missing, or all of them if there are neither sessions nor
    /// totals.
    #[must_use]
    pub const fn missing(&self) -> Days {
        if self.is_given() { self.recorded.missing } else { Days::ALL }
    }

    const fn is_given(&self) -> bool {
        self.recorded.sessions.is_some() || self.recorded.weekly.is_some()
    }

    /// The day on which the clocks change, if they do.
    #[must_use]
    pub const fn clock_change(&self) -> Option<ClockChange> {
        self.recorded.clock_change
    }

    /// The person's age.
    #[must_use]
    pub const fn age(&self) -> Option<Age> {
        self.recorded.age
    }

    /// Whether the person is known to be pregnant, or to have given birth within the last months.
    #[must_use]
    pub fn is_pregnant_or_postpartum(&self) -> bool {
        self.recorded.pregnant == Some(true) || self.recorded.postpartum == Some(true)
    }

    /// Whether the person lives with a long-term condition or a disability, and does as much as they can.
    pub(super) const fn as_able(&self) -> bool {
        self.recorded.chronic_condition || self.recorded.disability
    }

    pub(super) fn minutes_of(&self, day: Day) -> u16 {
        Calendar(self.recorded.clock_change).day(day).minutes()
    }

    /// The recorded postures: sitting, and the sessions with a start that interrupt it.
    pub(super) fn log(&self) -> Option<Log> {
        let mut log = Log::in_week(Calendar(self.recorded.clock_change));
        log.extend(self.sitting()?.iter().copied());
        for &session in self.sessions().unwrap_or_default() {
            log.interrupt(session);
        }
        Some(log)
    }

    /// Sums over the days, or takes the totals if the week is given by them.
    pub(super) fn sum(
        &self,
        totals: &dyn Fn(Weekly) -> Bounds<u32>,
        day: &dyn Fn(DayTally) -> Bounds<u32>,
    ) -> Bounds<u32> {
        if let Some(weekly) = self.recorded.weekly {
            return totals(weekly);
        }
        let mut sum = Bounds::default();
        for (tally, _) in self.days {
            let Bounds { at_least, at_most } = day(tally);
            sum = Bounds { at_least: sum.at_least + at_least, at_most: sum.at_most + at_most };
        }
        sum
    }

    /// Sums what the minutes are worth.
    pub(super) fn worth(&self, worth: impl Fn(Split) -> u32) -> Bounds<u32> {
        self.sum(&|weekly| weekly.minutes().map(&worth), &|day| day.minutes().map(&worth))
    }

    /// Records that are not counted exactly as given. A [`Verdict`](super::Verdict) adds those about sitting.
    pub fn adjustments(&self) -> impl Iterator<Item = Adjustment> + '_ {
        let days = Day::ALL.iter().zip(&self.days);
        days.flat_map(|(&day, (_, notes))| notes.adjustments(Some(day))).chain(self.after.adjustments(None))
    }

    fn begins_at_an_ambiguous_time(&self) -> bool {
        let calendar = Calendar(self.recorded.clock_change);
        let is_ambiguous = |day: Day, time| calendar.second(day.index(), time).is_some();
        let (sessions, spells) = (self.sessions().unwrap_or_default(), self.sitting().unwrap_or_default());
        sessions.iter().any(|session| session.start.is_some_and(|start| is_ambiguous(session.day, start)))
            || spells.iter().any(|spell| is_ambiguous(spell.day(), spell.start()))
    }

    /// What is assumed because the information is missing.
    pub fn assumptions(&self, guideline: Guideline) -> impl Iterator<Item = Assumption> + use<> {
        let grown = self.recorded.age.is_none_or(|age| {
            Recommendation::at_age(guideline, age).is_some_and(|row| row.population == Population::Adult)
        });
        let no_age = self.recorded.age.is_none() && !self.is_pregnant_or_postpartum();
        let no_pregnancy =
            self.recorded.pregnant.is_none() && self.recorded.postpartum != Some(true) && grown;
        [
            no_age.then_some(Assumption::Adult),
            no_pregnancy.then_some(Assumption::NotPregnant),
            (!self.is_given()).then_some(Assumption::NothingKnown),
            self.begins_at_an_ambiguous_time().then_some(Assumption::FirstOfTwo),
        ]
        .into_iter()
        .flatten()
    }
}

/// Collects what is known about a week; [`build`](Self::build) checks that it is possible and adds it up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[must_use]
pub struct WeekBuilder {
    pub(crate) recorded: Recorded,
    /// What the same person says in a presentation.
    person: Option<Presentation>,
}

/// The youngest that a person can be by a number that the age bounds, and that number.
fn youngest(presentation: &Presentation) -> Option<(u16, Statement)> {
    let bounds = BOUNDS.iter().filter(|bound| bound.greater == Measure::Age);
    let ages = bounds.filter_map(|bound| {
        let number = presentation.measurement(bound.lesser)?;
        Some((bound.least(number), Statement::Measurement(bound.lesser, number)))
    });
    ages.max_by_key(|(age, _)| *age)
}

impl WeekBuilder {
    /// The age today.
    pub const fn age(mut self, age: Age) -> Self {
        self.recorded.age = Some(age);
        self
    }

    /// Whether the person is pregnant.
    pub const fn pregnant(mut self, pregnant: bool) -> Self {
        self.recorded.pregnant = Some(pregnant);
        self
    }

    /// Whether the person gave birth within the last months.
    pub const fn postpartum(mut self, postpartum: bool) -> Self {
        self.recorded.postpartum = Some(postpartum);
        self
    }

    /// The person lives with a long-term condition: the same figures apply, as far as the person can.
    pub const fn chronic_condition(mut self) -> Self {
        self.recorded.chronic_condition = true;
        self
    }

    /// The person lives with a disability: the same figures apply, as far as the person can.
    pub const fn disability(mut self) -> Self {
        self.recorded.disability = true;
        self
    }

    /// Takes the age and any answers about a pregnancy or a recent birth from a presentation of the same person.
    pub fn person(mut self, presentation: &Presentation) -> Self {
        self.person = Some(*presentation);
        self
    }

    /// What was done, in any order. An empty list means that nothing was done; without sessions or totals, nothing is
    /// known about the week.
    pub fn sessions(mut self, sessions: impl Into<Vec<Session>>) -> Self {
        self.recorded.sessions = Some(sessions.into());
        self
    }

    /// The totals of the week, instead of its sessions.
    pub const fn weekly(mut self, totals: Weekly) -> Self {
        self.recorded.weekly = Some(totals);
        self
    }

    /// When the person sat, in any order. A session with a start interrupts it.
    pub fn sitting(mut self, spells: impl Into<Vec<Spell>>) -> Self {
        self.recorded.sitting = Some(spells.into());
        self
    }

    /// Days about which nothing is known. Every other day is complete.
    pub const fn missing(mut self, days: Days) -> Self {
        self.recorded.missing = days;
        self
    }

    /// A change of the clocks, which makes a day longer or shorter than the others.
    pub const fn clock_change(mut self, change: ClockChange) -> Self {
        self.recorded.clock_change = Some(change);
        self
    }

    /// Adds everything up.
    ///
    /// # Errors
    ///
    /// [`WeekError`] if two statements contradict each other, or if what was recorded does not fit into the week.
    pub fn build(mut self) -> Result<Week, WeekError> {
        self.merge_person()?;
        let mut week = Week { recorded: self.recorded, days: Default::default(), after: Notes::default() };
        let Recorded { age, weekly, missing, clock_change, .. } = week.recorded;
        let calendar = Calendar(clock_change);
        for spell in week.sitting().unwrap_or_default() {
            spell.check(calendar, missing)?;
        }
        match (weekly, &week.recorded.sessions) {
            (Some(_), Some(_)) => return Err(WeekError::WeeklyBeside { other: "sessions" }),
            (Some(_), None) if !missing.is_empty() => {
                return Err(WeekError::WeeklyBeside { other: "missing_days" });
            }
            (Some(weekly), None) => week.days = [(weekly.check()?.any_day(), Notes::default()); 7],
            (None, sessions) => {
                let mut tally = Tally::new(calendar);
                for &session in sessions.as_deref().unwrap_or_default() {
                    tally.add(session, age, missing)?;
                }
                (week.days, week.after) = (tally.finish(week.missing())?, tally.after);
            }
        }
        Ok(week)
    }

    /// Takes the age, pregnancy and a recent birth from the presentation. It is an error if the week says otherwise.
    fn merge_person(&mut self) -> Result<(), WeekError> {
        let Recorded { age, pregnant, postpartum, .. } = &mut self.recorded;
        if (*pregnant, *postpartum) == (Some(true), Some(true)) {
            return Err(WeekError::PregnantAndPostpartum);
        }
        let Some(person) = &self.person else { return Ok(()) };
        let differ = |week, presentation| Err(WeekError::Person { week, presentation });
        if let Some(said) = person.age() {
            let week = *age.get_or_insert(said);
            if week != said {
                return differ(PersonStatement::Age(week), Statement::Measurement(Measure::Age, said.get()));
            }
        }
        let weeks = person
            .pregnancy_weeks()
            .map(|weeks| (true, Statement::Measurement(Measure::PregnancyWeeks, weeks.get())));
        // What only a pregnant person can have means a pregnancy too.
        let certain = person.present().intersection(ONLY_PREGNANT).iter().next();
        let pregnancy = weeks.or(certain.map(|finding| (true, Statement::Yes(finding))));
        let male = (person.sex() == Some(Sex::Male)).then_some((false, Statement::Sex(Sex::Male)));
        let possible = RiskFactor::PossiblePregnancy.finding();
        let denied = (person.answer(possible) == Answer::No).then_some((false, Statement::No(possible)));
        if let Some((said, presentation)) = pregnancy.or(male).or(denied) {
            let week = *pregnant.get_or_insert(said);
            if week != said {
                return differ(PersonStatement::Pregnant(week), presentation);
            }
        }
        let birth = RiskFactor::RecentChildbirth.finding();
        if pregnancy.is_none() && person.answer(birth) == Answer::Yes {
            let presentation = Statement::Yes(birth);
            if *pregnant == Some(true) {
                return differ(PersonStatement::Pregnant(true), presentation);
            }
            if !*postpartum.get_or_insert(true) {
                return differ(PersonStatement::Postpartum(false), presentation);
            }
        }
        if let (Some(true), Some((_, presentation))) = (*postpartum, pregnancy.or(male)) {
            return differ(PersonStatement::Postpartum(true), presentation);
        }
        match (*age, youngest(person)) {
            (Some(age), Some((least, presentation))) if age.get() < least => {
                differ(PersonStatement::Age(age), presentation)
            }
            _ => Ok(()),
        }
    }
}
