//! The verdict: whether a week meets a guideline.

use super::adjustment::Notes;
use super::guideline::US_ADULT;
use super::outcome::asked;
use super::sitting;
use super::walking;
use super::weekly::days_reaching;
use super::{
    Adjustment, AdjustmentKind, Aerobic, Assumption, Bounds, Deferral, Episode, Guideline, Level,
    OpenQuestion, Options, Outcome, Population, Recommendation, Shortfall, Split, Unknown, Week, Weekly,
};
use crate::Source;

/// Checks a week against a guideline. Nothing is assumed about the person's back.
///
/// ```
/// use backpain::activity::{Activity, Day, Guideline, Level, Minutes, Outcome, Session, Week, check};
/// use backpain::Age;
///
/// let run = |day| Session::of(Activity::Running, day).minutes(Minutes::new(38).unwrap());
/// let runs = [run(Day::Monday), run(Day::Thursday)];
/// let week = Week::builder().age(Age::new(30)?).sessions(runs).build()?;
/// let verdict = check(&week, Guideline::Us2018);
/// assert_eq!(verdict.aerobic(), Outcome::Met); // 76 vigorous minutes are worth 152
/// assert_eq!(verdict.level(), Some(Level::Active));
/// assert_eq!(verdict.overall(), Outcome::NotMet); // no strength work
/// let canada = check(&week, Guideline::Canada2020); // adds moderate and vigorous minutes up
/// assert_eq!(canada.aerobic(), Outcome::NotMet);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(week: &Week, guideline: Guideline) -> Verdict<'_> {
    check_with(week, guideline, Options::new())
}

/// Checks a week against a guideline, with what is known about the person's back.
///
/// ```
/// use backpain::activity::{Deferral, Guideline, Options, Week, check_with};
/// use backpain::{Presentation, Symptom, triage};
///
/// let presentation = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// let options = Options::new().triage(&triage(&presentation));
/// let week = Week::builder().sessions([]).build()?;
/// let verdict = check_with(&week, Guideline::Who2020, options);
/// assert_eq!(verdict.deferred(), Some(Deferral::RedFlag));
/// assert!(verdict.shortfall().is_none() && verdict.ways().next().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check_with(week: &Week, guideline: Guideline, options: Options) -> Verdict<'_> {
    let of = |population| Recommendation::of(guideline, population);
    let (first, second) = if week.is_pregnant_or_postpartum() {
        (of(Population::Pregnancy), None)
    } else if let Some(age) = week.age() {
        (Recommendation::at_age(guideline, age), None)
    } else {
        (of(Population::Adult), of(Population::OlderAdult))
    };
    let sitting = week.log().map(|log| log.check(options.break_rule));
    Verdict { week, guideline, sitting, options, first, second }
}

/// What a guideline says about a week. Each method works out its part when it is called, without allocating;
/// `report()` (feature `serde`) gives everything as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[must_use]
pub struct Verdict<'a> {
    /// The week.
    pub week: &'a Week,
    /// The guideline.
    pub guideline: Guideline,
    /// How the recorded sitting compares with the break rule, if any was recorded.
    pub sitting: Option<sitting::Report>,
    options: Options,
    first: Option<&'static Recommendation>,
    /// If the age is not known: the recommendation for older adults.
    second: Option<&'static Recommendation>,
}

impl<'a> Verdict<'a> {
    /// What the guideline recommends to this person: nothing if it has no recommendation for the age, and two
    /// recommendations if the age is not known.
    pub fn recommendations(&self) -> impl Iterator<Item = &'static Recommendation> + Clone + use<> {
        self.first.into_iter().chain(self.second)
    }

    /// The group of people to which the person belongs, if it is known and the guideline has a recommendation for it.
    #[must_use]
    pub fn population(&self) -> Option<Population> {
        self.first.filter(|_| self.second.is_none()).map(|row| row.population)
    }

    fn outcome_of(&self, outcome: impl Fn(&Recommendation) -> Outcome) -> Outcome {
        self.recommendations().map(outcome).reduce(Outcome::either).unwrap_or(Outcome::NotRequired)
    }

    /// Days with muscle-strengthening.
    #[must_use]
    pub fn strength_days(&self) -> Bounds<u32> {
        self.week.sum(&Weekly::strength_days, &|day| {
            Bounds { at_least: day.strength, at_most: day.perhaps_strength }.map(u32::from)
        })
    }

    /// Days with balance work.
    #[must_use]
    pub fn balance_days(&self) -> Bounds<u32> {
        self.week.sum(&Weekly::balance_days, &|day| {
            Bounds { at_least: day.balance, at_most: day.perhaps_balance }.map(u32::from)
        })
    }

    /// Days with vigorous activity.
    #[must_use]
    pub fn vigorous_days(&self) -> Bounds<u32> {
        self.week.sum(&Weekly::vigorous_days, &|day| day.minutes().map(|split| (split.vigorous > 0).into()))
    }

    /// Days that reach the guideline's daily minutes.
    fn full_days(&self, aerobic: Aerobic) -> Bounds<u32> {
        let of_totals = |_| {
            let Aerobic::EachDay { minutes, moderate, .. } = aerobic else {
                return Bounds { at_least: 7, at_most: 7 };
            };
            let all = days_reaching(self.worth(aerobic), minutes);
            let hard = days_reaching(self.week.worth(Split::moderate_to_vigorous), moderate);
            Bounds {
                at_least: (all.at_least + hard.at_least).saturating_sub(7),
                at_most: all.at_most.min(hard.at_most),
            }
        };
        let is_full = |split| (aerobic.lacking_on_a_day(split) == 0).into();
        self.week.sum(&of_totals, &|day| day.minutes().map(is_full))
    }

    fn aerobic_by(&self, row: &Recommendation) -> Outcome {
        let minutes = match row.aerobic {
            Aerobic::NoNumber => Outcome::Unknown,
            Aerobic::Week { minutes, .. } => Outcome::between(minutes.into(), self.worth(row.aerobic)),
            Aerobic::EachDay { days, .. } => Outcome::between(days.into(), self.full_days(row.aerobic)),
        };
        minutes.and(asked(row.vigorous_days, self.vigorous_days()))
    }

    /// Aerobic activity: the minutes, and the days with vigorous activity if the guideline recommends some.
    #[must_use]
    pub fn aerobic(&self) -> Outcome {
        self.outcome_of(|row| self.aerobic_by(row))
    }

    /// Days of muscle-strengthening.
    #[must_use]
    pub fn strength(&self) -> Outcome {
        self.outcome_of(|row| asked(row.strength_days, self.strength_days()))
    }

    /// Days of balance work.
    #[must_use]
    pub fn balance(&self) -> Outcome {
        self.outcome_of(|row| asked(row.balance_days, self.balance_days()))
    }

    /// Everything that the guideline recommends: aerobic, strength and balance. Sitting is judged by itself
    /// ([`sitting_limit`](Self::sitting_limit)).
    #[must_use]
    pub fn overall(&self) -> Outcome {
        self.outcome_of(|row| {
            let strength = asked(row.strength_days, self.strength_days());
            self.aerobic_by(row).and(strength).and(asked(row.balance_days, self.balance_days()))
        })
    }

    /// Whether the recorded sitting keeps to the guideline's daily limit. Only Canada's has a number.
    #[must_use]
    pub fn sitting_limit(&self) -> Outcome {
        self.outcome_of(|row| {
            let Some(limit) = row.sitting_minutes else { return Outcome::NotRequired };
            let Some(sitting) = self.sitting else { return Outcome::Unknown };
            let longest = sitting.minutes.into_iter().max().unwrap_or(0);
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
        self.week.worth(|minutes| aerobic.worth(minutes))
    }

    /// The minutes of the week as the guideline counts them: a vigorous minute counts twice if the guideline says so,
    /// and for under-fives every activity counts. If the guideline has no recommendation for the person, minutes count
    /// as in the American one for adults.
    #[must_use]
    pub fn equivalent_minutes(&self) -> Bounds<u32> {
        self.worth(self.first.unwrap_or(US_ADULT).aerobic)
    }

    /// The level, if the guideline has levels for the person and nothing unknown can change it.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        let has_levels = self.first.is_some() && self.recommendations().all(|row| row.has_levels);
        self.equivalent_minutes().map(Level::of).settled().filter(|_| has_levels)
    }

    /// Why no target is named, if so.
    #[must_use]
    pub fn deferred(&self) -> Option<Deferral> {
        self.options.deferral()
    }

    /// The strictest requirements, if it is not known which recommendation applies.
    pub(super) fn strictest(&self) -> Option<Recommendation> {
        let first = self.first?;
        let last = self.second.unwrap_or(first);
        Some(Recommendation {
            vigorous_days: first.vigorous_days.max(last.vigorous_days),
            strength_days: first.strength_days.max(last.strength_days),
            balance_days: first.balance_days.max(last.balance_days),
            ..*last
        })
    }

    /// Whether vigorous activity may be proposed: in pregnancy only to a person who already does some.
    pub(super) fn may_be_vigorous(&self) -> bool {
        !self.week.is_pregnant_or_postpartum() || self.vigorous_days().at_least > 0
    }

    /// What is missing. `at_most` closes the gap whatever is unknown; `at_least` closes it if everything unknown turns
    /// out well. `None` if no target may be named, or if the guideline has no numbers for the person.
    #[must_use]
    pub fn shortfall(&self) -> Option<Bounds<Shortfall>> {
        if self.deferred().is_some() {
            return None;
        }
        let need = self.strictest().filter(|need| need.aerobic != Aerobic::NoNumber)?;
        Some(Bounds {
            at_least: Shortfall::new(self, &need, |day| day.at_most, |sum| sum.at_most),
            at_most: Shortfall::new(self, &need, |day| day.at_least, |sum| sum.at_least),
        })
    }

    /// The walking programme that kept back pain away for longer, for a person who has just recovered.
    #[must_use]
    pub fn walking_programme(&self) -> Option<walking::Plan> {
        (self.options.red_flags.is_none() && self.options.stage() == Some(Episode::Recovered))
            .then_some(walking::Plan::USUAL)
    }

    /// Records that are not counted exactly as given.
    pub fn adjustments(&self) -> impl Iterator<Item = Adjustment> + 'a {
        let mut of_sitting = Notes::default();
        if let Some(sitting) = self.sitting {
            of_sitting.add(AdjustmentKind::SittingCountedOnce, sitting.repeated);
            of_sitting.add(AdjustmentKind::SittingOverruled, sitting.overruled);
            of_sitting.add(AdjustmentKind::SittingAfterTheWeek, sitting.after_week);
        }
        self.week.adjustments().chain(of_sitting.adjustments(None))
    }

    /// What is assumed because the information is missing.
    pub fn assumptions(&self) -> impl Iterator<Item = Assumption> + use<> {
        self.week.assumptions(self.guideline)
    }

    /// What to ask when a verdict is unknown.
    pub fn open(&self) -> impl Iterator<Item = OpenQuestion> + use<'_, 'a> {
        let parts = [self.aerobic(), self.strength(), self.balance()];
        let undecided = parts.contains(&Outcome::Unknown);
        let ask = |unknown, so: bool| so.then_some(OpenQuestion { unknown, day: None });
        let age = ask(Unknown::Age, self.second.is_some() && undecided);
        let of_totals = self.week.weekly().map(|totals| {
            let [aerobic, strength, balance] = parts.map(|part| part == Outcome::Unknown);
            let each_day = self.recommendations().any(|row| matches!(row.aerobic, Aerobic::EachDay { .. }));
            let vigorous_days = self.recommendations().any(|row| row.vigorous_days > 0);
            [
                ask(Unknown::ModerateMinutes, aerobic && totals.moderate_minutes.is_none()),
                ask(Unknown::VigorousMinutes, aerobic && totals.vigorous_minutes.is_none()),
                ask(Unknown::EachDay, aerobic && each_day),
                ask(Unknown::VigorousDays, aerobic && vigorous_days && totals.vigorous_days.is_none()),
                ask(Unknown::StrengthDays, strength && totals.strength_days.is_none()),
                ask(Unknown::BalanceDays, balance && totals.balance_days.is_none()),
            ]
        });
        let days = self.week.days().filter(move |_| undecided).flat_map(|(day, tally)| {
            let ask = |unknown, so: bool| so.then_some(OpenQuestion { unknown, day: Some(day) });
            [
                ask(Unknown::Day, self.week.missing().contains(day)),
                ask(Unknown::Intensity, tally.unknown_intensity),
                ask(Unknown::Length, tally.unknown_length),
            ]
        });
        [age].into_iter().chain(of_totals.into_iter().flatten()).chain(days).flatten()
    }

    /// Every source on which the verdict is based.
    pub fn sources(&self) -> impl Iterator<Item = Source> + use<> {
        self.recommendations().flat_map(|row| row.sources).copied()
    }
}
