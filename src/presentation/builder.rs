use core::fmt;

use super::{Answer, Contradiction, Presentation, Statement};
use crate::quantity::{
    Age, AgeAtOnset, Duration, Measure, Pain, PregnancyWeeks, Sex, WeeksWithoutImprovement,
};
use crate::{Finding, FindingSet, RiskFactor};

/// Collects what is said of one person; [`build`](Self::build) checks that it fits together.
///
/// Saying a thing again replaces what was said of it before; apart from that the order never matters.
///
/// ```
/// use backpain::{Age, Presentation, RiskFactor, Symptom};
///
/// let presentation = Presentation::builder()
///     .age(Age::new(58)?)
///     .yes(RiskFactor::HistoryOfCancer)
///     .yes(Symptom::NightPain)
///     .no(Symptom::Fever)
///     .declined(Symptom::SexualFunctionChange)
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Builder {
    pub(super) yes: FindingSet,
    pub(super) no: FindingSet,
    pub(super) declined: FindingSet,
    pub(super) age: Option<Age>,
    pub(super) age_at_onset: Option<AgeAtOnset>,
    pub(super) duration: Option<Duration>,
    pub(super) pain: Option<Pain>,
    pub(super) pregnancy_weeks: Option<PregnancyWeeks>,
    pub(super) weeks_without_improvement: Option<WeeksWithoutImprovement>,
    pub(super) sex: Option<Sex>,
}

/// One setter for each measurement.
macro_rules! setters {
    ($($(#[$doc:meta])+ $name:ident: $Type:ty;)+) => {
        $(
            $(#[$doc])+
            pub const fn $name(mut self, $name: $Type) -> Self {
                self.$name = Some($name);
                self
            }
        )+
    };
}

impl Builder {
    pub(super) const fn new() -> Self {
        Self {
            yes: FindingSet::EMPTY,
            no: FindingSet::EMPTY,
            declined: FindingSet::EMPTY,
            age: None,
            age_at_onset: None,
            duration: None,
            pain: None,
            pregnancy_weeks: None,
            weeks_without_improvement: None,
            sex: None,
        }
    }

    /// Says what was answered to one question.
    pub fn answer(mut self, finding: impl Into<Finding>, answer: Answer) -> Self {
        self.set(finding.into(), answer);
        self
    }

    pub(super) const fn set(&mut self, finding: Finding, answer: Answer) {
        self.yes = self.yes.without(finding);
        self.no = self.no.without(finding);
        self.declined = self.declined.without(finding);
        match answer {
            Answer::Yes => self.yes = self.yes.with(finding),
            Answer::No => self.no = self.no.with(finding),
            Answer::Declined => self.declined = self.declined.with(finding),
            Answer::Unknown => {}
        }
    }

    /// It is so.
    pub fn yes(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::Yes)
    }

    /// It is not so.
    pub fn no(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::No)
    }

    /// The person would rather not say.
    pub fn declined(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::Declined)
    }

    setters! {
        /// Age today.
        age: Age;
        /// Age when back pain first began.
        age_at_onset: AgeAtOnset;
        /// How long this episode has lasted.
        duration: Duration;
        /// Pain now.
        pain: Pain;
        /// Weeks of pregnancy.
        pregnancy_weeks: PregnancyWeeks;
        /// How long it has not got better.
        weeks_without_improvement: WeeksWithoutImprovement;
        /// Sex.
        sex: Sex;
    }

    /// The numbers of [`Measure::ALL`], in that order.
    pub(super) const fn numbers(&self) -> [Option<u16>; Measure::ALL.len()] {
        macro_rules! number {
            ($field:ident) => {
                match self.$field {
                    Some(quantity) => Some(quantity.get()),
                    None => None,
                }
            };
        }
        [
            number!(age),
            number!(age_at_onset),
            number!(duration),
            number!(pain),
            number!(pregnancy_weeks),
            number!(weeks_without_improvement),
        ]
    }

    pub(super) const fn measurement(&self, measure: Measure) -> Option<u16> {
        let [age, age_at_onset, duration, pain, pregnancy_weeks, weeks_without_improvement] = self.numbers();
        match measure {
            Measure::Age => age,
            Measure::AgeAtOnset => age_at_onset,
            Measure::Duration => duration,
            Measure::Pain => pain,
            Measure::PregnancyWeeks => pregnancy_weeks,
            Measure::WeeksWithoutImprovement => weeks_without_improvement,
        }
    }

    pub(crate) fn copy_measure(mut self, other: &Self, measure: Measure) -> Self {
        match measure {
            Measure::Age => self.age = other.age,
            Measure::AgeAtOnset => self.age_at_onset = other.age_at_onset,
            Measure::Duration => self.duration = other.duration,
            Measure::Pain => self.pain = other.pain,
            Measure::PregnancyWeeks => self.pregnancy_weeks = other.pregnancy_weeks,
            Measure::WeeksWithoutImprovement => {
                self.weeks_without_improvement = other.weeks_without_improvement;
            }
        }
        self
    }

    pub(crate) fn copy_sex(mut self, other: &Self) -> Self {
        self.sex = other.sex;
        self
    }

    /// Says one thing more.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`](crate::OutOfRange) if it is a number that the measurement does not permit.
    pub fn say(self, statement: Statement) -> Result<Self, crate::OutOfRange> {
        match statement {
            Statement::Answer(finding, answer) => Ok(self.answer(finding, answer)),
            Statement::Measurement(measure, number) => self.measure(measure, number),
            Statement::Sex(sex) => Ok(self.sex(sex)),
        }
    }

    /// Everything that was said: what is so, what is not and what was declined, then numbers, then sex.
    pub fn statements(&self) -> impl Iterator<Item = Statement> + Clone + use<> {
        let said = *self;
        let answers = [(said.yes, Answer::Yes), (said.no, Answer::No), (said.declined, Answer::Declined)];
        let answers = answers.into_iter().flat_map(|(findings, answer)| {
            findings.iter().map(move |finding| Statement::Answer(finding, answer))
        });
        let numbers = Measure::ALL.iter().filter_map(move |&measure| {
            said.measurement(measure).map(|number| Statement::Measurement(measure, number))
        });
        answers.chain(numbers).chain(said.sex.map(Statement::Sex))
    }

    /// Sets one measurement from a bare number.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`](crate::OutOfRange) unless the measurement permits the number.
    pub fn measure(self, measure: Measure, number: u16) -> Result<Self, crate::OutOfRange> {
        Ok(match measure {
            Measure::Age => self.age(Age::new(number)?),
            Measure::AgeAtOnset => self.age_at_onset(AgeAtOnset::new(number)?),
            Measure::Duration => self.duration(Duration::new(number)?),
            Measure::Pain => self.pain(Pain::new(number)?),
            Measure::PregnancyWeeks => self.pregnancy_weeks(PregnancyWeeks::new(number)?),
            Measure::WeeksWithoutImprovement => {
                self.weeks_without_improvement(WeeksWithoutImprovement::new(number)?)
            }
        })
    }

    /// Checks that what was said fits together, and adds what it entails.
    ///
    /// # Errors
    ///
    /// [`Contradiction`] names two statements that cannot both be true: a finding without one that
    /// it entails, back pain that began at an age not yet reached, or a pregnancy of a man.
    pub fn build(self) -> Result<Presentation, Contradiction> {
        if let (Some(onset), Some(age)) = (self.age_at_onset, self.age) {
            if onset.get() > age.get() {
                return Err(Contradiction {
                    first: Statement::Measurement(Measure::AgeAtOnset, onset.get()),
                    second: Statement::Measurement(Measure::Age, age.get()),
                });
            }
        }
        let mut no = self.no;
        // The finding means a pregnancy that is possible or not dated; this one is dated.
        if self.pregnancy_weeks.is_some() && !self.yes.contains(PREGNANCY) {
            no = no.with(PREGNANCY);
        }
        if self.sex == Some(Sex::Male) {
            let male = Statement::Sex(Sex::Male);
            if let Some(weeks) = self.pregnancy_weeks {
                let second = Statement::Measurement(Measure::PregnancyWeeks, weeks.get());
                return Err(Contradiction { first: male, second });
            }
            if self.yes.contains(PREGNANCY) {
                return Err(Contradiction { first: male, second: Statement::Answer(PREGNANCY, Answer::Yes) });
            }
            no = no.with(PREGNANCY);
        }
        let mut yes = self.yes;
        for finding in self.yes.iter() {
            let entailed = everything_entailed(finding);
            if let Some(denied) = entailed.intersection(self.no).iter().next() {
                return Err(Contradiction {
                    first: Statement::Answer(finding, Answer::Yes),
                    second: Statement::Answer(denied, Answer::No),
                });
            }
            yes = yes.union(entailed);
        }
        for finding in self.no.iter() {
            no = no.union(everything_entailing(finding));
        }
        Ok(Presentation { said: self, yes, no, ranges: self.ranges(no) })
    }
}

/// What was said and nothing else, as a clinician reads it: `{fever: yes, age: 70}`.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        let mut before = "";
        for statement in self.statements() {
            write!(f, "{before}{statement}")?;
            before = ", ";
        }
        f.write_str(if before.is_empty() { "nothing answered}" } else { "}" })
    }
}

pub(super) const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();

/// For each finding, in the order of [`Finding::ALL`]: what a yes to it says yes to, itself included.
const ENTAILED: [FindingSet; Finding::COUNT] = {
    let mut table = [FindingSet::EMPTY; Finding::COUNT];
    let mut cells: &mut [FindingSet] = &mut table;
    let mut findings = Finding::ALL;
    while let ([cell, more_cells @ ..], [finding, more @ ..]) = (cells, findings) {
        *cell = closure(FindingSet::EMPTY, *finding);
        (cells, findings) = (more_cells, more);
    }
    table
};

/// For each finding: those whose yes would say yes to it, itself included, so that a no to it denies them.
const ENTAILING: [FindingSet; Finding::COUNT] = {
    let mut table = [FindingSet::EMPTY; Finding::COUNT];
    let mut cells: &mut [FindingSet] = &mut table;
    let mut findings = Finding::ALL;
    while let ([cell, more_cells @ ..], [finding, more @ ..]) = (cells, findings) {
        let (mut sources, mut sets): (&[Finding], &[FindingSet]) = (Finding::ALL, &ENTAILED);
        while let ([source, more_sources @ ..], [set, more_sets @ ..]) = (sources, sets) {
            if set.contains(*finding) {
                *cell = cell.with(*source);
            }
            (sources, sets) = (more_sources, more_sets);
        }
        (cells, findings) = (more_cells, more);
    }
    table
};

const fn closure(known: FindingSet, finding: Finding) -> FindingSet {
    if known.contains(finding) {
        return known;
    }
    let mut known = known.with(finding);
    let mut rest = finding.entails();
    while let [first, tail @ ..] = rest {
        known = closure(known, *first);
        rest = tail;
    }
    known
}

pub(crate) fn everything_entailed(finding: Finding) -> FindingSet {
    ENTAILED.get(finding.index()).copied().unwrap_or(FindingSet::EMPTY)
}

pub(crate) fn everything_entailing(finding: Finding) -> FindingSet {
    ENTAILING.get(finding.index()).copied().unwrap_or(FindingSet::EMPTY)
}
