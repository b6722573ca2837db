//! One person's answers and measurements, validated.
//!
//! A [`PresentationBuilder`] collects the answers, and its `build` returns a [`Presentation`] or the two statements that
//! contradict each other. `settles` holds what one answer settles about other questions; `evidence` is the form in which
//! rules are evaluated.

mod builder;
mod error;
mod evidence;
mod id;
mod question;
mod settles;

use core::fmt;
use core::ops::RangeInclusive;

use crate::quantity::{Measure, Sex, measurements};
use crate::vocabulary::vocabulary;
use crate::{Finding, FindingSet};

pub use builder::PresentationBuilder;
pub use error::ContradictionError;
pub(crate) use evidence::{Evidence, Ranges, limiting};
pub use id::Id;
pub use question::{Question, QuestionSet};
pub(crate) use settles::{
    AT_LEAST, BOUNDS, Bound, EDGES, ENTAIL, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, RELATED,
    everything_entailed, everything_entailing, presupposed, shown_by,
};

vocabulary! {
    /// The answer to a question about a finding.
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
/// Each question is in one of five states: yes, no, unknown (asked, and the person does not know), declined (asked, and
/// the person would rather not say) or not asked. Numbers and sex are known, unknown, declined or not asked.
/// An unknown or declined answer is never read as a no: like a question that was not asked, it stays open.
///
/// Build a presentation with [`Presentation::builder`], or read it from JSON (feature `serde`).
/// [`build`](PresentationBuilder::build) lists the contradictions that are errors.
///
/// In JSON it is an object of numbers by [`Measure::id`], of `sex`, and of `answers` by the ids of findings. `"unknown"` and
/// `"declined"` can take the place of each. What is left out was not asked, and neither was a number or a sex that is `null`.
/// An answer to a finding is never `null`: leave it out.
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
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Presentation {
    /// What was said. To the findings, the ranges and the sex, everything that it entails was added.
    known: PresentationBuilder,
}

/// One getter for each measurement.
macro_rules! getters {
    ($(
        $(#[$doc:meta])+
        $Name:ident $name:ident $key:literal $min:literal to $max:literal $unit:literal
        usually $usual:literal asks $question:literal or $by_proxy:literal;
    )+) => {
        impl Presentation {
            $(
                $(#[$doc])+
                #[must_use]
                pub const fn $name(&self) -> Option<crate::$Name> {
                    match self.known.number(Measure::$Name) {
                        Some(number) => match crate::$Name::new(number) {
                            Ok(quantity) => Some(quantity),
                            Err(_) => None, // a number was checked when it was set
                        },
                        None => None,
                    }
                }
            )+
        }
    };
}

measurements!(getters);

impl Presentation {
    /// A presentation about which nothing is known.
    pub const EMPTY: Self = Self { known: PresentationBuilder::new() };

    /// Begins with nothing known.
    #[inline]
    pub const fn builder() -> PresentationBuilder {
        PresentationBuilder::new()
    }

    /// The recorded answers without what they entail, to be changed or added to.
    pub const fn to_builder(&self) -> PresentationBuilder {
        self.known.as_said()
    }

    /// The answer to a finding, entailed answers included.
    ///
    /// `Answer::Unknown` is both a question that was not asked and one that the person could not answer;
    /// [`is_asked`](Self::is_asked) tells them apart.
    #[must_use]
    pub fn answer(&self, finding: impl Into<Finding>) -> Answer {
        let finding = finding.into();
        if self.known.yes.contains(finding) {
            Answer::Yes
        } else if self.known.no.contains(finding) {
            Answer::No
        } else if self.known.said_declined().contains(Question::Finding(finding)) {
            Answer::Declined
        } else {
            Answer::Unknown
        }
    }

    /// The findings answered with yes, entailed ones included.
    #[must_use]
    pub const fn present(&self) -> FindingSet {
        self.known.yes
    }

    /// The findings answered with no, entailed ones included.
    #[must_use]
    pub const fn absent(&self) -> FindingSet {
        self.known.no
    }

    /// Whether the question was asked: it was answered, the person did not know, or the person declined.
    ///
    /// ```
    /// use backpain::{Answer, Measure, Presentation, Question, Symptom};
    ///
    /// let person = Presentation::builder().unknown(Symptom::Fever).declined(Measure::Age).build()?;
    /// assert_eq!(person.answer(Symptom::Fever), Answer::Unknown);
    /// assert!(person.is_asked(Symptom::Fever) && person.is_asked(Measure::Age));
    /// assert!(!person.is_asked(Symptom::Malaise) && !person.is_asked(Question::Sex));
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    #[must_use]
    pub fn is_asked(&self, question: impl Into<Question>) -> bool {
        self.known.asked().contains(question.into())
    }

    /// The questions that the person could not answer, less those that another answer settles.
    #[must_use]
    pub fn unknown(&self) -> QuestionSet {
        self.known.said_unknown().difference(self.settled())
    }

    /// The questions that the person would rather not answer, less those that another answer settles.
    #[must_use]
    pub fn declined(&self) -> QuestionSet {
        self.known.said_declined().difference(self.settled())
    }

    /// Whether the answer to some question was that the person does not know.
    pub(crate) const fn does_not_know(&self) -> bool {
        !self.known.said_unknown().is_empty()
    }

    /// The questions that were not asked, less those that another answer settles. Answering no to any or all of the
    /// findings among them contradicts nothing.
    #[must_use]
    pub fn unasked(&self) -> QuestionSet {
        self.open().difference(self.asked())
    }

    /// The questions that were asked, whether or not they were answered.
    pub(crate) const fn asked(&self) -> QuestionSet {
        self.known.asked()
    }

    /// The questions whose answer is not settled: not asked, unknown or declined.
    #[must_use]
    pub fn open(&self) -> QuestionSet {
        QuestionSet::ALL.difference(self.settled())
    }

    /// The findings among the open questions. Once a pregnancy is certain, its weeks are a question, and whether it is
    /// possible is none.
    pub(crate) const fn open_findings(&self) -> FindingSet {
        let open = FindingSet::ALL.difference(self.known.yes).difference(self.known.no);
        if self.is_pregnant_undated() { open.without(PREGNANCY) } else { open }
    }

    /// The findings among the declined questions.
    #[inline]
    pub(crate) const fn declined_findings(&self) -> FindingSet {
        let declined = self.known.said_declined().findings();
        if declined.is_empty() { declined } else { self.open_findings().intersection(declined) }
    }

    /// The questions that have only one possible answer.
    fn settled(&self) -> QuestionSet {
        let mut settled = QuestionSet::from(FindingSet::ALL.difference(self.open_findings()));
        for (&measure, (least, most)) in Measure::ALL.iter().zip(self.known.ranges) {
            if least == most {
                settled.insert(Question::Measure(measure));
            }
        }
        if self.known_sex().is_some() {
            settled.insert(Question::Sex);
        }
        settled
    }

    /// Sex, if given.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        self.known.said_sex()
    }

    /// The number of one measurement, if given.
    #[must_use]
    pub const fn measurement(&self, measure: Measure) -> Option<u16> {
        self.known.number(measure)
    }

    /// The numbers that a measurement can be: the number that was given, or those that the other answers leave.
    ///
    /// Weeks of pregnancy are 0 for a person who is not pregnant.
    ///
    /// ```
    /// use backpain::{Age, Measure, Presentation};
    ///
    /// let person = Presentation::builder().age(Age::new(40)?).build()?;
    /// assert_eq!(person.range(Measure::AgeAtOnset), 0..=40);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn range(&self, measure: Measure) -> RangeInclusive<u16> {
        let (least, most) = self.evidence().range(measure);
        least..=most
    }

    /// Everything that was recorded, without what it entails: each yes, each no, numbers, sex, what is unknown and what
    /// was declined.
    ///
    /// ```
    /// use backpain::{Age, Presentation, Question, Symptom};
    ///
    /// let person = Presentation::builder().age(Age::new(70)?).yes(Symptom::Fever).declined(Question::Sex).build()?;
    /// let said: Vec<String> = person.statements().map(|statement| statement.to_string()).collect();
    /// assert_eq!(said, ["fever: yes", "age: 70", "sex: declined"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn statements(&self) -> impl Iterator<Item = Statement> + Clone + use<> {
        self.known.statements()
    }

    /// Whether at least one question was answered: a yes, a no, a number or the sex.
    ///
    /// An answer that matters to [self-care only](FindingSet::SELF_CARE_ONLY) does not count.
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        !self.known.answered().is_subset(FindingSet::SELF_CARE_ONLY.into())
    }

    /// The same person, as if these questions had not been asked.
    pub(crate) fn without(&self, questions: QuestionSet) -> Self {
        let said = questions.iter().fold(self.to_builder(), PresentationBuilder::unasked);
        said.build().unwrap_or(*self) // fewer statements contradict nothing
    }

    /// A presentation with only the answers to these questions. An entailed answer is recorded as if it had been given.
    /// Weeks of pregnancy deny only that the pregnancy is undated, so they do not become a recorded no.
    pub fn restricted_to(&self, questions: QuestionSet) -> Self {
        let findings = questions.findings();
        let mut restricted = PresentationBuilder::new();
        restricted.yes = self.known.yes.intersection(findings);
        restricted.no = self.known.no.intersection(findings);
        if self.pregnancy_weeks().is_some() {
            restricted.no.remove(PREGNANCY);
        }
        // Explanations call this for each answered question, of which nothing is open.
        let open =
            |asked: QuestionSet| if asked.is_empty() { asked } else { asked.difference(self.settled()) };
        let answered = QuestionSet::from(restricted.yes.union(restricted.no));
        restricted.not_declined = open(self.known.said_unknown().intersection(questions)).union(answered);
        restricted.not_unknown = open(self.known.said_declined().intersection(questions)).union(answered);
        for &measure in Measure::ALL {
            if let Some(number) = self.measurement(measure) {
                if questions.contains(Question::Measure(measure)) {
                    restricted.set_number(measure, number);
                }
            }
        }
        if let Some(sex) = self.sex().filter(|_| questions.contains(Question::Sex)) {
            restricted = restricted.sex(sex);
        }
        restricted.build().unwrap_or(Self::EMPTY)
    }

    #[cfg(feature = "proptest1")]
    pub(crate) const fn said_yes(&self) -> FindingSet {
        self.known.said_yes()
    }

    #[cfg(feature = "proptest1")]
    pub(crate) const fn said_no(&self) -> FindingSet {
        self.known.said_no()
    }
}

/// What was recorded, without what it entails: `{fever: yes, age: 70}`.
impl fmt::Debug for Presentation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.known, f)
    }
}

impl Default for Presentation {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// One thing that was recorded about a person. `Display` writes it as in JSON: `fever: yes`, `age: 70`, `sex:
/// declined`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Statement {
    /// The finding is present.
    Yes(Finding),
    /// The finding is absent.
    No(Finding),
    /// The number of a measurement.
    Measurement(Measure, u16),
    /// The sex.
    Sex(Sex),
    /// The question was asked, and the person does not know.
    Unknown(Question),
    /// The question was asked, and the person would rather not say.
    Declined(Question),
}

impl Statement {
    /// The answer to the question about a finding.
    #[must_use]
    pub const fn answer(finding: Finding, answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::Yes(finding),
            Answer::No => Self::No(finding),
            Answer::Unknown => Self::Unknown(Question::Finding(finding)),
            Answer::Declined => Self::Declined(Question::Finding(finding)),
        }
    }

    /// The question that it answers.
    #[must_use]
    pub const fn question(self) -> Question {
        match self {
            Self::Yes(finding) | Self::No(finding) => Question::Finding(finding),
            Self::Measurement(measure, _) => Question::Measure(measure),
            Self::Sex(_) => Question::Sex,
            Self::Unknown(question) | Self::Declined(question) => question,
        }
    }

    /// Whether it answers the question: it is neither unknown nor declined.
    #[must_use]
    pub const fn is_answer(self) -> bool {
        !matches!(self, Self::Unknown(_) | Self::Declined(_))
    }

    /// Whether it answers a question that a triage can ask.
    pub(crate) const fn is_assessment(self) -> bool {
        match self {
            Self::Yes(finding) | Self::No(finding) => !FindingSet::SELF_CARE_ONLY.contains(finding),
            Self::Measurement(..) | Self::Sex(_) | Self::Unknown(_) | Self::Declined(_) => self.is_answer(),
        }
    }

    /// The id of the question that it answers: a finding's id, a measurement's JSON key, or `sex`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.question().id()
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())?;
        f.write_str(": ")?;
        match self {
            Self::Yes(_) => f.write_str(Answer::Yes.id()),
            Self::No(_) => f.write_str(Answer::No.id()),
            Self::Measurement(_, number) => write!(f, "{number}"),
            Self::Sex(sex) => f.write_str(sex.id()),
            Self::Unknown(_) => f.write_str(Answer::Unknown.id()),
            Self::Declined(_) => f.write_str(Answer::Declined.id()),
        }
    }
}
