use core::fmt;

use super::settles::{
    ARE_ENTAILED, AT_LEAST, BOUNDS, ENTAIL, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, everything_entailed,
    everything_entailing,
};
use super::{Answer, Contradiction, Presentation, Question, QuestionSet, Statement};
use crate::quantity::{Measure, Sex, measurements};
use crate::{Finding, FindingSet, OutOfRange};

/// Collects the answers of one person. [`build`](Self::build) checks that they fit together.
///
/// A question can be answered, unknown (asked, and the person does not know), declined (asked, and the person would
/// rather not say) or not asked. A later answer to the same question replaces the earlier one; apart from that, the
/// order does not matter.
///
/// ```
/// use backpain::{Age, Measure, Presentation, RiskFactor, Symptom};
///
/// let presentation = Presentation::builder()
///     .age(Age::new(58)?)
///     .yes(RiskFactor::HistoryOfCancer)
///     .yes(Symptom::NightPain)
///     .no(Symptom::Fever)
///     .declined(Symptom::SexualFunctionChange)
///     .unknown(Measure::Duration)
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct PresentationBuilder {
    pub(super) yes: FindingSet,
    pub(super) no: FindingSet,
    /// A number for each of [`Measure::ALL`].
    pub(super) numbers: [Option<u16>; Measure::COUNT],
    pub(super) sex: Option<Sex>,
    /// No question is in more than one of these: answered, unknown, declined.
    pub(super) unknown: QuestionSet,
    pub(super) declined: QuestionSet,
}

/// One setter for each measurement.
macro_rules! setters {
    ($(
        $(#[$doc:meta])+
        $Name:ident $name:ident $key:literal $min:literal to $max:literal $unit:literal
        usually $usual:literal asks $question:literal or $by_proxy:literal;
    )+) => {
        impl PresentationBuilder {
            $(
                $(#[$doc])+
                pub const fn $name(mut self, $name: crate::$Name) -> Self {
                    self.set_number(Measure::$Name, $name.get());
                    self
                }
            )+
        }
    };
}

measurements!(setters);

impl PresentationBuilder {
    pub(super) const fn new() -> Self {
        Self {
            yes: FindingSet::EMPTY,
            no: FindingSet::EMPTY,
            numbers: [None; Measure::COUNT],
            sex: None,
            unknown: QuestionSet::EMPTY,
            declined: QuestionSet::EMPTY,
        }
    }

    /// Records the answer to a question. `Answer::Unknown` means asked and not known.
    pub fn answer(mut self, finding: impl Into<Finding>, answer: Answer) -> Self {
        self.set(finding.into(), answer);
        self
    }

    /// Records a yes.
    pub fn yes(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::Yes)
    }

    /// Records a no.
    pub fn no(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::No)
    }

    /// Records the sex.
    pub const fn sex(mut self, sex: Sex) -> Self {
        self.withdraw(Question::Sex);
        self.sex = Some(sex);
        self
    }

    /// Records that the person was asked and does not know.
    pub fn unknown(mut self, question: impl Into<Question>) -> Self {
        let question = question.into();
        self.withdraw(question);
        self.unknown.insert(question);
        self
    }

    /// Records that the person was asked and would rather not say.
    pub fn declined(mut self, question: impl Into<Question>) -> Self {
        let question = question.into();
        self.withdraw(question);
        self.declined.insert(question);
        self
    }

    /// Withdraws whatever was recorded for the question, as if it had not been asked.
    pub fn unasked(mut self, question: impl Into<Question>) -> Self {
        self.withdraw(question.into());
        self
    }

    /// Records a measurement from a bare number.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] unless the measurement permits the number.
    pub const fn measure(mut self, measure: Measure, number: u16) -> Result<Self, OutOfRange> {
        match measure.check(number) {
            Ok(()) => {
                self.set_number(measure, number);
                Ok(self)
            }
            Err(error) => Err(error),
        }
    }

    /// Records one more statement.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] if it is a number that the measurement does not permit.
    pub fn say(self, statement: Statement) -> Result<Self, OutOfRange> {
        match statement {
            Statement::Yes(finding) => Ok(self.yes(finding)),
            Statement::No(finding) => Ok(self.no(finding)),
            Statement::Measurement(measure, number) => self.measure(measure, number),
            Statement::Sex(sex) => Ok(self.sex(sex)),
            Statement::Unknown(question) => Ok(self.unknown(question)),
            Statement::Declined(question) => Ok(self.declined(question)),
        }
    }

    /// Everything that was recorded: each yes, each no, numbers, sex, what is unknown and what was declined.
    pub fn statements(&self) -> impl Iterator<Item = Statement> + Clone + use<> {
        let said = *self;
        let numbers = Measure::ALL.iter().filter_map(move |&measure| {
            said.number(measure).map(|number| Statement::Measurement(measure, number))
        });
        let answers = said.yes.iter().map(Statement::Yes).chain(said.no.iter().map(Statement::No));
        let unanswered =
            said.unknown.iter().map(Statement::Unknown).chain(said.declined.iter().map(Statement::Declined));
        answers.chain(numbers).chain(said.sex.map(Statement::Sex)).chain(unanswered)
    }

    pub(super) const fn set(&mut self, finding: Finding, answer: Answer) {
        let question = Question::Finding(finding);
        self.withdraw(question);
        match answer {
            Answer::Yes => self.yes.insert(finding),
            Answer::No => self.no.insert(finding),
            Answer::Unknown => self.unknown.insert(question),
            Answer::Declined => self.declined.insert(question),
        };
    }

    #[expect(clippy::indexing_slicing, reason = "there is a number for each measurement")]
    const fn set_number(&mut self, measure: Measure, number: u16) {
        self.withdraw(Question::Measure(measure));
        self.numbers[measure as usize] = Some(number);
    }

    #[expect(clippy::indexing_slicing, reason = "there is a number for each measurement")]
    const fn withdraw(&mut self, question: Question) {
        self.unknown.remove(question);
        self.declined.remove(question);
        match question {
            Question::Finding(finding) => {
                self.yes.remove(finding);
                self.no.remove(finding);
            }
            Question::Measure(measure) => self.numbers[measure as usize] = None,
            Question::Sex => self.sex = None,
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is a number for each measurement")]
    pub(super) const fn number(&self, measure: Measure) -> Option<u16> {
        self.numbers[measure as usize]
    }

    /// The questions that were asked, whether or not they were answered.
    pub(super) fn asked(&self) -> QuestionSet {
        let numbers = Measure::ALL.iter().filter(|&&measure| self.number(measure).is_some());
        let mut asked = QuestionSet::from(self.yes.union(self.no)).union(self.unknown).union(self.declined);
        asked.extend(numbers.map(|&measure| Question::Measure(measure)));
        asked.extend(self.sex.map(|_| Question::Sex));
        asked
    }

    /// Checks that the answers fit together, and adds what they entail.
    ///
    /// # Errors
    ///
    /// [`Contradiction`] names two statements that cannot both be true:
    ///
    /// - a yes to a finding and a no to one that it entails, such as pain in both legs and no pain in a leg;
    /// - male, and a pregnancy or what only a woman can have;
    /// - a no to a possible pregnancy, and weeks of pregnancy or what only a pregnant person can have;
    /// - no pain now, and pain that is unbearable or there all the time;
    /// - an age at which back pain began, or a duration, that exceeds the age;
    /// - weeks without improvement that exceed the duration or the age.
    ///
    /// ```
    /// use backpain::{Duration, Presentation, WeeksWithoutImprovement};
    ///
    /// let three_days = Presentation::builder().duration(Duration::new(3)?);
    /// let error = three_days.weeks_without_improvement(WeeksWithoutImprovement::new(10)?).build().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`weeks_without_improvement: 10` and `duration_days: 3` contradict each other"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn build(self) -> Result<Presentation, Contradiction> {
        self.check_numbers()?;
        let (mut yes, mut no) = (self.yes, self.no);
        for finding in self.yes.intersection(ENTAIL) {
            let entailed = everything_entailed(finding);
            if let Some(denied) = first(entailed.intersection(self.no)) {
                return Err(contradiction(Statement::Yes(finding), Statement::No(denied)));
            }
            yes = yes.union(entailed);
        }
        for finding in self.no.intersection(ARE_ENTAILED) {
            no = no.union(everything_entailing(finding));
        }
        no = no.union(self.denied_by_sex_and_pregnancy()?).union(self.denied_by_numbers()?);
        if self.number(Measure::PregnancyWeeks).is_some() && !yes.contains(PREGNANCY) {
            no.insert(PREGNANCY);
        }
        Ok(Presentation { said: self, yes, no, ranges: self.ranges(yes, no) })
    }

    fn check_numbers(&self) -> Result<(), Contradiction> {
        for bound in BOUNDS {
            if let (Some(lesser), Some(greater)) = (self.number(bound.lesser), self.number(bound.greater)) {
                if !bound.permits(lesser, greater) {
                    return Err(contradiction(
                        Statement::Measurement(bound.lesser, lesser),
                        Statement::Measurement(bound.greater, greater),
                    ));
                }
            }
        }
        Ok(())
    }

    /// The findings that a man or a person who is not pregnant cannot have.
    fn denied_by_sex_and_pregnancy(&self) -> Result<FindingSet, Contradiction> {
        let weeks = self.number(Measure::PregnancyWeeks);
        let weeks = weeks.map(|weeks| Statement::Measurement(Measure::PregnancyWeeks, weeks));
        let (denying, denied) = if self.sex == Some(Sex::Male) {
            (Statement::Sex(Sex::Male), ONLY_FEMALE)
        } else if self.no.contains(PREGNANCY) {
            (Statement::No(PREGNANCY), ONLY_PREGNANT)
        } else {
            return Ok(FindingSet::EMPTY);
        };
        let against = weeks.or(first(self.yes.intersection(denied)).map(Statement::Yes));
        against.map_or(Ok(denied), |second| Err(contradiction(denying, second)))
    }

    /// The findings that cannot be present, given the numbers.
    fn denied_by_numbers(&self) -> Result<FindingSet, Contradiction> {
        let mut denied = FindingSet::EMPTY;
        for &(finding, measure, least) in AT_LEAST {
            let Some(number) = self.number(measure).filter(|&number| number < least) else { continue };
            let entailing = everything_entailing(finding);
            if let Some(finding) = first(self.yes.intersection(entailing)) {
                let number = Statement::Measurement(measure, number);
                return Err(contradiction(Statement::Yes(finding), number));
            }
            denied = denied.union(entailing);
        }
        Ok(denied)
    }
}

const fn contradiction(first: Statement, second: Statement) -> Contradiction {
    Contradiction { first, second }
}

fn first(findings: FindingSet) -> Option<Finding> {
    findings.iter().next()
}

impl Default for PresentationBuilder {
    fn default() -> Self {
        Self::new()
    }
}

/// What was recorded and nothing else, as a clinician reads it: `{fever: yes, age: 70}`.
impl fmt::Debug for PresentationBuilder {
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
