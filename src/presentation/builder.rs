use core::fmt;

use super::evidence::{Ranges, UNKNOWN_RANGES};
use super::settles::{
    ARE_ENTAILED, AT_LEAST, BOUNDS, ENTAIL, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, all_entailed,
    all_entailing, everything_entailed, everything_entailing,
};
use super::{Answer, ContradictionError, Presentation, Question, QuestionSet, Statement};
use crate::quantity::{Measure, Sex, measurements};
use crate::{Finding, FindingSet, OutOfRangeError};

/// Collects the answers of one person. [`build`](Self::build) checks that they fit together.
///
/// A question can be answered, unknown (asked, and the person does not know), declined (asked, and the person would
/// rather not say) or not asked. A later answer to the same question replaces the earlier one; apart from that, the
/// order does not matter.
///
/// The setters are inlined, so that a chain of them copies nothing. A function of yours that takes a builder and returns it
/// copies it twice, unless it is `#[inline]` too.
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
    /// The questions that were asked, less the declined ones. A question that was answered is here and in the next set.
    pub(super) not_declined: QuestionSet,
    /// The questions that were asked, less the unknown ones.
    pub(super) not_unknown: QuestionSet,
    /// What each measurement can be: one number if it was given.
    pub(super) ranges: Ranges,
    pub(super) sex: Option<Sex>,
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
                #[inline]
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
    #[inline]
    pub(super) const fn new() -> Self {
        Self {
            yes: FindingSet::EMPTY,
            no: FindingSet::EMPTY,
            not_declined: QuestionSet::EMPTY,
            not_unknown: QuestionSet::EMPTY,
            ranges: UNKNOWN_RANGES,
            sex: None,
        }
    }

    /// Records the answer to a question. `Answer::Unknown` means asked and not known.
    #[inline]
    pub fn answer(mut self, finding: impl Into<Finding>, answer: Answer) -> Self {
        self.set(FindingSet::only(finding.into()), answer);
        self
    }

    /// Records the same answer to the questions about all of these findings: the quickest way for a program that has its
    /// answers as sets.
    ///
    /// ```
    /// use backpain::{Answer, FindingSet, Presentation, Symptom};
    ///
    /// let denied = FindingSet::of(&[Symptom::Fever.finding(), Symptom::NightPain.finding()]);
    /// let person = Presentation::builder().answer_all(denied, Answer::No).build()?;
    /// assert!(denied.is_subset(person.absent()));
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    #[inline]
    pub const fn answer_all(mut self, findings: FindingSet, answer: Answer) -> Self {
        self.set(findings, answer);
        self
    }

    /// Records a yes.
    #[inline]
    pub fn yes(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::Yes)
    }

    /// Records a no.
    #[inline]
    pub fn no(self, finding: impl Into<Finding>) -> Self {
        self.answer(finding, Answer::No)
    }

    /// Records the sex.
    #[inline]
    pub const fn sex(mut self, sex: Sex) -> Self {
        self.set_answered(Question::Sex);
        self.sex = Some(sex);
        self
    }

    /// Records that the person was asked and does not know.
    pub fn unknown(mut self, question: impl Into<Question>) -> Self {
        let question = question.into();
        self.withdraw(question);
        self.not_declined.insert(question);
        self
    }

    /// Records that the person was asked and would rather not say.
    pub fn declined(mut self, question: impl Into<Question>) -> Self {
        let question = question.into();
        self.withdraw(question);
        self.not_unknown.insert(question);
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
    /// [`OutOfRangeError`] unless the measurement permits the number.
    #[inline]
    pub const fn measure(mut self, measure: Measure, number: u16) -> Result<Self, OutOfRangeError> {
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
    /// [`OutOfRangeError`] if it is a number that the measurement does not permit.
    pub fn say(self, statement: Statement) -> Result<Self, OutOfRangeError> {
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
        let answers =
            said.said_yes().iter().map(Statement::Yes).chain(said.said_no().iter().map(Statement::No));
        let unknown = said.said_unknown().iter().map(Statement::Unknown);
        let unanswered = unknown.chain(said.said_declined().iter().map(Statement::Declined));
        answers.chain(numbers).chain(said.said_sex().map(Statement::Sex)).chain(unanswered)
    }

    /// Touches whole sets and never one word at a computed place, so that a chain of setters stays in registers.
    #[inline]
    pub(crate) const fn set(&mut self, findings: FindingSet, answer: Answer) {
        let (yes, no) = (matches!(answer, Answer::Yes), matches!(answer, Answer::No));
        let (unknown, declined) = (matches!(answer, Answer::Unknown), matches!(answer, Answer::Declined));
        let questions = QuestionSet::of_findings(findings);
        self.yes = self.yes.difference(findings).union(findings.filter(yes));
        self.no = self.no.difference(findings).union(findings.filter(no));
        self.not_declined = self.not_declined.difference(questions).union(questions.filter(!declined));
        self.not_unknown = self.not_unknown.difference(questions).union(questions.filter(!unknown));
    }

    #[inline]
    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(super) const fn set_number(&mut self, measure: Measure, number: u16) {
        self.set_answered(Question::Measure(measure));
        self.ranges[measure as usize] = (number, number);
    }

    #[inline]
    const fn set_answered(&mut self, question: Question) {
        let question = QuestionSet::only(question);
        self.not_declined = self.not_declined.union(question);
        self.not_unknown = self.not_unknown.union(question);
    }

    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    const fn withdraw(&mut self, question: Question) {
        self.not_declined.remove(question);
        self.not_unknown.remove(question);
        match question {
            Question::Finding(finding) => {
                self.yes.remove(finding);
                self.no.remove(finding);
            }
            Question::Measure(measure) => self.ranges[measure as usize] = UNKNOWN_RANGES[measure as usize],
            Question::Sex => self.sex = None,
        }
    }

    /// The questions that were answered.
    #[inline]
    pub(super) const fn answered(&self) -> QuestionSet {
        self.not_declined.intersection(self.not_unknown)
    }

    /// The questions that were asked, whether or not they were answered.
    pub(super) const fn asked(&self) -> QuestionSet {
        self.not_declined.union(self.not_unknown)
    }

    pub(crate) const fn said_yes(&self) -> FindingSet {
        self.yes.intersection(self.answered().findings())
    }

    pub(crate) const fn said_no(&self) -> FindingSet {
        self.no.intersection(self.answered().findings())
    }

    pub(crate) const fn said_unknown(&self) -> QuestionSet {
        self.not_declined.difference(self.not_unknown)
    }

    #[inline]
    pub(crate) const fn said_declined(&self) -> QuestionSet {
        self.not_unknown.difference(self.not_declined)
    }

    pub(super) const fn said_sex(&self) -> Option<Sex> {
        if self.answered().contains(Question::Sex) { self.sex } else { None }
    }

    #[inline]
    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(super) const fn number(&self, measure: Measure) -> Option<u16> {
        let (number, _) = self.ranges[measure as usize];
        if self.answered().contains(Question::Measure(measure)) { Some(number) } else { None }
    }

    /// Without what the answers entail.
    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(super) const fn as_said(&self) -> Self {
        let mut said = Self { yes: self.said_yes(), no: self.said_no(), sex: self.said_sex(), ..*self };
        let mut place = 0;
        while place < Measure::COUNT {
            if self.number(Measure::ALL[place]).is_none() {
                said.ranges[place] = UNKNOWN_RANGES[place];
            }
            place += 1;
        }
        said
    }

    /// Checks that the answers fit together, and adds what they entail.
    ///
    /// # Errors
    ///
    /// [`ContradictionError`] names two statements that cannot both be true:
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
    pub fn build(self) -> Result<Presentation, ContradictionError> {
        self.check_numbers()?;
        let yes = self.yes.union(all_entailed(self.yes.intersection(ENTAIL)));
        if !yes.intersection(self.no).is_empty() {
            self.check_entailed()?;
        }
        let mut no = self.no.union(all_entailing(self.no.intersection(ARE_ENTAILED)));
        no = no.union(self.denied_by_sex_and_pregnancy()?).union(self.denied_by_numbers()?);
        if self.number(Measure::PregnancyWeeks).is_some() && !yes.contains(PREGNANCY) {
            no.insert(PREGNANCY);
        }
        let ranges = self.ranges_given(yes, no);
        let is_female =
            self.number(Measure::PregnancyWeeks).is_some() || !yes.intersection(ONLY_FEMALE).is_empty();
        let sex = self.sex.or(is_female.then_some(Sex::Female));
        Ok(Presentation { known: Self { yes, no, ranges, sex, ..self } })
    }

    fn check_entailed(&self) -> Result<(), ContradictionError> {
        for finding in self.yes {
            if let Some(denied) = first(everything_entailed(finding).intersection(self.no)) {
                return Err(contradiction(Statement::Yes(finding), Statement::No(denied)));
            }
        }
        Ok(())
    }

    fn check_numbers(&self) -> Result<(), ContradictionError> {
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
    fn denied_by_sex_and_pregnancy(&self) -> Result<FindingSet, ContradictionError> {
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
    fn denied_by_numbers(&self) -> Result<FindingSet, ContradictionError> {
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

const fn contradiction(first: Statement, second: Statement) -> ContradictionError {
    ContradictionError { first, second }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Age, PregnancyWeeks, Symptom};

    #[test]
    fn a_whole_set_is_recorded_as_its_findings_one_by_one() {
        let findings: FindingSet = Finding::ALL.iter().copied().step_by(3).collect();
        let before = Presentation::builder().answer_all(FindingSet::ALL, Answer::Declined).sex(Sex::Male);
        for &answer in Answer::ALL {
            let one_by_one = findings.iter().fold(before, |said, finding| said.answer(finding, answer));
            assert_eq!(before.answer_all(findings, answer), one_by_one, "{answer}");
        }
    }

    #[test]
    fn a_later_answer_replaces_an_earlier_one() {
        let (nothing, fever) = (Presentation::builder(), Symptom::Fever);
        for &earlier in Answer::ALL {
            let said = nothing.answer(fever, earlier);
            assert_eq!(said.unasked(fever), nothing);
            assert!(said.statements().eq([Statement::answer(fever.into(), earlier)]));
            for &later in Answer::ALL {
                assert_eq!(said.answer(fever, later), nothing.answer(fever, later), "{earlier}, {later}");
            }
        }
        let age = nothing.age(Age::new(40).unwrap());
        assert_eq!(age.unasked(Measure::Age), nothing);
        assert_eq!(age.declined(Measure::Age), nothing.declined(Measure::Age));
        assert_eq!(nothing.sex(Sex::Female).unknown(Question::Sex), nothing.unknown(Question::Sex));
    }

    #[test]
    fn a_presentation_gives_back_what_was_said_without_what_it_entails() {
        let said = Presentation::builder()
            .age(Age::new(40).unwrap())
            .yes(Symptom::FluidLeakingInPregnancy) // entails the sex, and that the weeks are not 0
            .yes(Symptom::UnremittingPain) // entails a pain above 0
            .yes(Symptom::LegPainBothSides)
            .unknown(Symptom::LegPain) // entailed all the same
            .no(Symptom::NightPain)
            .declined(Measure::Duration);
        for said in [said, said.pregnancy_weeks(PregnancyWeeks::new(20).unwrap()), said.sex(Sex::Female)] {
            let person = said.build().unwrap();
            assert_eq!(person.known_sex(), Some(Sex::Female));
            assert_eq!(person.to_builder(), said);
            assert!(person.statements().eq(said.statements()));
        }
    }
}
