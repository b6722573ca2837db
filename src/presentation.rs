//! One person's answers and measurements, validated.

mod builder;
mod evidence;
mod id;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
pub mod old;
mod question;

use core::fmt;

use crate::quantity::{
    Age, AgeAtOnset, Duration, Measure, Pain, PregnancyWeeks, Sex, WeeksWithoutImprovement,
};
use crate::vocabulary::vocabulary;
use crate::{Finding, FindingSet};

pub use builder::Builder;
pub(crate) use builder::{everything_entailed, everything_entailing};
pub(crate) use evidence::{Evidence, Ranges};
pub use id::Id;
pub use question::{Question, QuestionSet};

vocabulary! {
    /// What was answered to one question, mildest first.
    #[expect(
        clippy::exhaustive_enums,
        reason = "a caller must handle all four: none of them may be mistaken for another"
    )]
    pub enum Answer, "an answer (`yes`, `no`, `unknown`, `declined`)" {
        /// Unknown
        ///
        /// Not asked, or not known: never the same as no.
        Unknown "unknown";
        /// No
        No "no";
        /// Declined
        ///
        /// Asked, and the person would rather not say.
        Declined "declined";
        /// Yes
        ///
        /// A person who is unsure whether a change is new means yes.
        Yes "yes";
    }
}

/// One person's answers and measurements, with everything that they entail.
///
/// Whatever was not said is unknown. [`build`](Builder::build) says which contradictions are refused. Build one with [`Presentation::builder`], or read it from
/// JSON as a `Record` (feature `serde`).
///
/// ```
/// use backpain::{Answer, Presentation, Symptom};
///
/// let both_legs = Presentation::builder().yes(Symptom::LegPainBothSides).build()?;
/// assert_eq!(both_legs.answer(Symptom::LegPain), Answer::Yes); // entailed
/// assert_eq!(both_legs.answer(Symptom::Fever), Answer::Unknown);
///
/// let error = Presentation::builder().yes(Symptom::LegPainBothSides).no(Symptom::LegPain).build().unwrap_err();
/// assert_eq!(error.to_string(), "`leg-pain-both-sides: yes` and `leg-pain: no` contradict each other");
/// # Ok::<(), backpain::Contradiction>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Presentation {
    said: Builder,
    /// Said or entailed.
    yes: FindingSet,
    /// Said or entailed.
    no: FindingSet,
    /// What each of [`Measure::ALL`] can still be, from the smallest to the largest number.
    ranges: Ranges,
}

impl Presentation {
    /// The presentation of which nothing is known.
    pub const EMPTY: Self = Self {
        said: Builder::new(),
        yes: FindingSet::EMPTY,
        no: FindingSet::EMPTY,
        ranges: Builder::new().ranges(FindingSet::EMPTY),
    };

    /// Begins with nothing known.
    pub const fn builder() -> Builder {
        Builder::new()
    }

    /// The same answers as said, to be changed or added to.
    pub const fn to_builder(&self) -> Builder {
        self.said
    }

    /// The answer to a finding, entailed answers included.
    #[must_use]
    pub fn answer(&self, finding: impl Into<Finding>) -> Answer {
        let finding = finding.into();
        if self.yes.contains(finding) {
            Answer::Yes
        } else if self.no.contains(finding) {
            Answer::No
        } else if self.said.declined.contains(finding) {
            Answer::Declined
        } else {
            Answer::Unknown
        }
    }

    /// The findings answered with yes, entailed ones included.
    #[must_use]
    pub const fn present(&self) -> FindingSet {
        self.yes
    }

    /// The findings answered with no, entailed ones included.
    #[must_use]
    pub const fn absent(&self) -> FindingSet {
        self.no
    }

    /// The findings asked and declined, less those that another answer entails.
    #[must_use]
    pub const fn declined(&self) -> FindingSet {
        self.said.declined.difference(self.yes).difference(self.no)
    }

    /// The findings neither answered, entailed nor declined.
    #[must_use]
    pub const fn unasked(&self) -> FindingSet {
        FindingSet::ALL.difference(self.yes).difference(self.no).difference(self.said.declined)
    }

    /// Age today.
    #[must_use]
    pub const fn age(&self) -> Option<Age> {
        self.said.age
    }

    /// Age when back pain first began.
    #[must_use]
    pub const fn age_at_onset(&self) -> Option<AgeAtOnset> {
        self.said.age_at_onset
    }

    /// How long this episode has lasted.
    #[must_use]
    pub const fn duration(&self) -> Option<Duration> {
        self.said.duration
    }

    /// Pain now.
    #[must_use]
    pub const fn pain(&self) -> Option<Pain> {
        self.said.pain
    }

    /// Weeks of pregnancy.
    #[must_use]
    pub const fn pregnancy_weeks(&self) -> Option<PregnancyWeeks> {
        self.said.pregnancy_weeks
    }

    /// How long it has not got better.
    #[must_use]
    pub const fn weeks_without_improvement(&self) -> Option<WeeksWithoutImprovement> {
        self.said.weeks_without_improvement
    }

    /// Sex.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        self.said.sex
    }

    /// The number of one measurement, if known.
    #[must_use]
    pub fn measurement(&self, measure: Measure) -> Option<u16> {
        self.said.measurement(measure)
    }

    /// Everything that was said, without what it entails: what is so, what is not and what was declined, then
    /// numbers, then sex.
    ///
    /// ```
    /// use backpain::{Age, Presentation, Symptom};
    ///
    /// let person = Presentation::builder().age(Age::new(70)?).yes(Symptom::Fever).build()?;
    /// let said: Vec<String> = person.statements().map(|statement| statement.to_string()).collect();
    /// assert_eq!(said, ["fever: yes", "age: 70"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn statements(&self) -> impl Iterator<Item = Statement> + Clone + use<> {
        self.said.statements()
    }

    /// Whether at least one question was answered yes or no, or one measurement given.
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        let answers =
            |statement| !matches!(statement, Statement::Answer(_, Answer::Unknown | Answer::Declined));
        self.statements().any(answers)
    }

    /// A presentation with only the answers to these questions.
    pub fn restricted_to(&self, questions: QuestionSet) -> Self {
        let said = self.to_builder();
        let restricted = questions.iter().fold(Self::builder(), |sub, question| match question {
            Question::Finding(finding) => sub.answer(finding, self.answer(finding)),
            Question::Measure(measure) => sub.copy_measure(&said, measure),
            Question::Sex => sub.copy_sex(&said),
        });
        restricted.build().unwrap_or(Self::EMPTY)
    }

    pub(crate) const fn said_yes(&self) -> FindingSet {
        self.said.yes
    }

    pub(crate) const fn said_no(&self) -> FindingSet {
        self.said.no
    }
}

/// What was said, without what it entails: `{fever: yes, age: 70}`.
impl fmt::Debug for Presentation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.said, f)
    }
}

impl Default for Presentation {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// Two statements that cannot both be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{first}` and `{second}` contradict each other")]
#[non_exhaustive]
pub struct Contradiction {
    /// The first statement.
    pub first: Statement,
    /// The statement that it contradicts.
    pub second: Statement,
}

/// One thing that was said of a person: `Display` writes it as in the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Statement {
    /// The answer to a question.
    Answer(Finding, Answer),
    /// A number.
    Measurement(Measure, u16),
    /// The sex.
    Sex(Sex),
}

impl Statement {
    /// The question that it answers.
    #[must_use]
    pub const fn question(self) -> Question {
        match self {
            Self::Answer(finding, _) => Question::Finding(finding),
            Self::Measurement(measure, _) => Question::Measure(measure),
            Self::Sex(_) => Question::Sex,
        }
    }

    /// The id of the question that it answers: a finding's id, a measurement's JSON key, or `sex`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answer(finding, _) => finding.id(),
            Self::Measurement(measure, _) => measure.id(),
            Self::Sex(_) => "sex",
        }
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(finding, answer) => write!(f, "{finding}: {answer}"),
            Self::Measurement(measure, number) => write!(f, "{}: {number}", measure.id()),
            Self::Sex(sex) => write!(f, "sex: {sex}"),
        }
    }
}
