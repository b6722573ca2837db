//! The verdict: what a guideline says of a week.

use super::guideline::US_ADULT;
use super::outcome::asked;
use super::walking;
use super::{
    Adjustment, Aerobic, Assumption, Bounds, Day, Deferral, Episode, Guideline, Level, Open, Options,
    Outcome, Population, Recommendation, Shortfall, Way, Week,
};
use crate::{Age, Source};

/// Holds a week against a guideline, knowing nothing of the person's back.
///
/// ```
/// use backpain::activity::{Activity, Day, Guideline, Level, Minutes, Outcome, Session, Week, check};
/// use backpain::Age;
///
/// let run = |day| Session::of(Activity::Running, day).minutes(Minutes::new(38).unwrap());
/// let runs = [run(Day::Monday), run(Day::Thursday)];
/// let week = Week::builder().age(Age::new(30)?).sessions(&runs).build()?;
/// let report = check(&week, Guideline::Us2018);
/// assert_eq!(report.aerobic(), Outcome::Met); // 76 vigorous minutes are worth 152
/// assert_eq!(report.level(), Some(Level::Active));
/// assert_eq!(report.overall(), Outcome::NotMet); // no strength work
/// let canada = check(&week, Guideline::Canada2020); // adds moderate and vigorous minutes up
/// assert_eq!(canada.aerobic(), Outcome::NotMet);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(week: &Week, guideline: Guideline) -> Report<'_> {
    check_with(week, guideline, Options::new())
}

/// Holds a week against a guideline, with what is known of the person's back.
///
/// ```
/// use backpain::activity::{Deferral, Guideline, Options, Week, check_with};
/// use backpain::{Presentation, Symptom, triage};
///
/// let presentation = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// let options = Options::new().triage(&triage(&presentation));
/// let week = Week::builder().sessions(&[]).build()?;
/// let report = check_with(&week, Guideline::Who2020, options);
/// assert_eq!(report.deferred(), Some(Deferral::RedFlag));
/// assert!(report.shortfall().is_none() && report.ways().next().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check_with(week: &Week, guideline: Guideline, options: Options) -> Report<'_> {
    let person = &week.person;
    let of = |population| Recommendation::of(guideline, population);
    let (first, second) = if person.is_pregnant() {
        (of(Population::Pregnancy), None)
    } else if let Some(age) = person.age {
        (Recommendation::at_age(guideline, age), None)
    } else {
        (of(Population::Adult), of(Population::OlderAdult))
    };
    Report { week, guideline, options, first, second }
}

/// What a guideline says of a week. Everything is worked out when it is asked for.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Report<'a> {
    pub(super) week: &'a Week,
    guideline: Guideline,
    options: Options,
    first: Option<&'static Recommendation>,
    /// Where the age is not known: what older adults are asked.
    second: Option<&'static Recommendation>,
}

/// What is asked, whichever recommendation applies.
#[derive(Clone, Copy)]
pub(super) struct Need {
    pub(super) aerobic: Aerobic,
    pub(super) vigorous_days: u8,
    pub(super) strength_days: u8,
    pub(super) balance_days: u8,
}

impl<'a> Report<'a> {
    /// The week.
    pub const fn week(&self) -> &'a Week {
        self.week
    }

    /// The guideline.
    #[must_use]
    pub const fn guideline(&self) -> Guideline {
        self.guideline
    }

    /// What the guideline asks of this person: nothing where it does not speak to the age, two
    /// recommendations where the age is not known.
    pub fn recommendations(&self) -> impl Iterator<Item = &'static Recommendation> + Clone + use<> {
        self.first.into_iter().chain(self.second)
    }

    /// The group of people that the person belongs to, where the guideline speaks to it and it is known.
    #[must_use]
    pub fn population(&self) -> Option<Population> {
        self.first.filter(|_| self.second.is_none()).map(|row| row.population)
    }

    fn judge(&self, outcome: impl Fn(&Recommendation) -> Outcome) -> Outcome {
        self.recommendations().map(outcome).reduce(Outcome::either).unwrap_or(Outcome::NotRequired)
    }

    fn days(sure: impl Fn(Day) -> bool, perhaps: impl Fn(Day) -> bool) -> Bounds<u32> {
        Day::ALL.iter().fold(Bounds { at_least: 0, at_most: 0 }, |found, &day| Bounds {
            at_least: found.at_least + u32::from(sure(day)),
            at_most: found.at_most + u32::from(perhaps(day)),
        })
    }

    /// Days with muscle-strengthening.
    #[must_use]
    pub fn strength_days(&self) -> Bounds<u32> {
        Self::days(|day| self.week.on(day).strength, |day| self.week.on(day).perhaps_strength)
    }

    /// Days with balance work.
    #[must_use]
    pub fn balance_days(&self) -> Bounds<u32> {
        Self::days(|day| self.week.on(day).balance, |day| self.week.on(day).perhaps_balance)
    }

    /// Days with vigorous activity.
    #[must_use]
    pub fn vigorous_days(&self) -> Bounds<u32> {
        Self::days(
            |day| self.week.on(day).at_least.vigorous > 0,
            |day| self.week.on(day).at_most.vigorous > 0,
        )
    }

    fn aerobic_by(&self, row: &Recommendation) -> Outcome {
        let minutes = match row.aerobic {
            Aerobic::NoNumber => Outcome::Unknown,
            Aerobic::Week { minutes, .. } => Outcome::between(minutes.into(), self.worth(row.aerobic)),
            aerobic @ Aerobic::EachDay { days, .. } => Outcome::between(
                days.into(),
                Self::days(
                    |day| aerobic.lacking_on_a_day(self.week.on(day).at_least) == 0,
                    |day| aerobic.lacking_on_a_day(self.week.on(day).at_most) == 0,
                ),
            ),
        };
        minutes.and(asked(row.vigorous_days.get(), self.vigorous_days()))
    }

    fn strength_by(&self, row: &Recommendation) -> Outcome {
        asked(row.strength_days.get(), self.strength_days())
    }

    fn balance_by(&self, row: &Recommendation) -> Outcome {
        asked(row.balance_days.get(), self.balance_days())
    }

    /// Aerobic activity: the minutes, and the days of vigorous activity where a guideline asks for some.
    #[must_use]
    pub fn aerobic(&self) -> Outcome {
        self.judge(|row| self.aerobic_by(row))
    }

    /// Days of muscle-strengthening.
    #[must_use]
    pub fn strength(&self) -> Outcome {
        self.judge(|row| self.strength_by(row))
    }

    /// Days of balance work.
    #[must_use]
    pub fn balance(&self) -> Outcome {
        self.judge(|row| self.balance_by(row))
    }

    /// Everything that the guideline asks: aerobic, strength and balance. Sitting stands apart
    /// ([`sitting_limit`](Self::sitting_limit)).
    #[must_use]
    pub fn overall(&self) -> Outcome {
        self.judge(|row| self.aerobic_by(row).and(self.strength_by(row)).and(self.balance_by(row)))
    }

    /// The guideline's limit on sitting in a day. Only Canada's has a number, and it is held against what
    /// was recorded.
    #[must_use]
    pub fn sitting_limit(&self) -> Outcome {
        let Some(sitting) = self.week.sitting() else {
            let has_limit = self.recommendations().any(|row| row.sitting_minutes.is_some());
            return if has_limit { Outcome::Unknown } else { Outcome::NotRequired };
        };
        self.judge(|row| {
            let Some(limit) = row.sitting_minutes else { return Outcome::NotRequired };
            let longest = (0..7).filter_map(|day| sitting.minutes_on(day)).max().unwrap_or(0);
            if longest > limit {
                Outcome::NotMet
            } else if self.week.missing().is_empty() {
                Outcome::Met
            } else {
                Outcome::Unknown
            }
        })
    }

    fn worth(&self, aerobic: Aerobic) -> Bounds<u32> {
        self.week.days().fold(Bounds { at_least: 0, at_most: 0 }, |sum, (_, day)| Bounds {
            at_least: sum.at_least + aerobic.worth(day.at_least),
            at_most: sum.at_most + aerobic.worth(day.at_most),
        })
    }

    /// The minutes of the week in the guideline's own currency: a vigorous minute counts for two where
    /// the guideline says so, and for under-fives every activity counts. Where the guideline does not speak
    /// to the person it is the currency of the American one for adults.
    #[must_use]
    pub fn equivalent_minutes(&self) -> Bounds<u32> {
        self.worth(self.first.unwrap_or(US_ADULT).aerobic)
    }

    /// The level, where it makes sense for the person and nothing unknown can change it.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        let mut rows = self.recommendations().peekable();
        rows.peek()?;
        let Bounds { at_least, at_most } = self.equivalent_minutes();
        rows.all(|row| row.has_levels)
            .then_some(Bounds { at_least: Level::of(at_least), at_most: Level::of(at_most) })
            .and_then(Bounds::settled)
    }

    /// Why targets are put off, if they are.
    #[must_use]
    pub fn deferred(&self) -> Option<Deferral> {
        self.options.deferral()
    }

    pub(super) fn need(&self) -> Option<Need> {
        let mut rows = self.recommendations();
        let last = rows.clone().last()?;
        let first = rows.next()?;
        Some(Need {
            aerobic: last.aerobic,
            vigorous_days: first.vigorous_days.max(last.vigorous_days).get(),
            strength_days: first.strength_days.max(last.strength_days).get(),
            balance_days: first.balance_days.max(last.balance_days).get(),
        })
    }

    /// Whether vigorous activity may be proposed: in pregnancy only to one who does some already.
    pub(super) fn may_be_vigorous(&self) -> bool {
        !self.week.person.is_pregnant() || self.vigorous_days().at_least > 0
    }

    /// Whether the person does as much as they are able to.
    pub(super) const fn as_able(&self) -> bool {
        self.week.person.chronic_condition || self.week.person.disability
    }

    /// What is missing. The larger of both ends is what surely closes the gap; the smaller is what
    /// closes it if everything unknown turns out well. `None` where targets are deferred or the
    /// guideline has no numbers for the person.
    #[must_use]
    pub fn shortfall(&self) -> Option<Bounds<Shortfall>> {
        if self.deferred().is_some() {
            return None;
        }
        let need = self.need().filter(|need| need.aerobic != Aerobic::NoNumber)?;
        Some(Bounds {
            at_least: Shortfall::new(self, need, |day| day.at_most, |days| days.at_most),
            at_most: Shortfall::new(self, need, |day| day.at_least, |days| days.at_least),
        })
    }

    /// Ways to close the gap, each complete: done on top of the week, it meets the guideline whatever is
    /// unknown. Empty where nothing is missing, where targets are deferred, or where so many days are
    /// unknown that they should be filled in first.
    pub fn ways(&self) -> impl Iterator<Item = Way> + use<'_, 'a> {
        super::way::ways(self)
    }

    /// The walking programme that kept back pain away for longer, for one who has just recovered.
    #[must_use]
    pub fn walking_programme(&self) -> Option<walking::Plan> {
        (self.options.red_flags.is_none() && self.options.stage() == Some(Episode::Recovered))
            .then_some(walking::Plan::USUAL)
    }

    /// What was not counted just as it was given.
    pub fn adjustments(&self) -> impl Iterator<Item = Adjustment> + 'a {
        self.week.adjustments()
    }

    /// What is taken for granted since it was not said.
    pub fn assumptions(&self) -> impl Iterator<Item = Assumption> + use<> {
        self.week.assumptions(self.guideline)
    }

    /// What to ask where a verdict is unknown.
    pub fn open(&self) -> impl Iterator<Item = Open> + use<'_, 'a> {
        let undecided = [self.aerobic(), self.strength(), self.balance()].contains(&Outcome::Unknown);
        let age = (self.second.is_some() && undecided).then_some(Open::Age);
        let days = self.week.days().filter(move |_| undecided).flat_map(|(day, tally)| {
            [
                self.week.missing().contains(day).then_some(Open::Day(day)),
                tally.unknown_intensity.then_some(Open::Intensity(day)),
                tally.unknown_length.then_some(Open::Length(day)),
            ]
        });
        [age].into_iter().chain(days).flatten()
    }

    /// Every work that the verdict rests on.
    pub fn sources(&self) -> impl Iterator<Item = Source> + use<> {
        self.recommendations().flat_map(|row| row.sources).copied()
    }

    /// The person's age.
    #[must_use]
    pub const fn age(&self) -> Option<Age> {
        self.week.age()
    }
}
