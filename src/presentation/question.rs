//! What can be asked of a person: a finding, a measurement, or the sex.

use core::fmt;

use crate::quantity::Measure;
use crate::{Finding, FindingSet};

/// One thing that can be asked.
///
/// ```
/// use backpain::{Question, Symptom};
///
/// let question: Question = "fever".parse()?;
/// assert_eq!(question, Question::Finding(Symptom::Fever.into()));
/// assert_eq!("age".parse::<Question>()?.text(), "How old are you?");
/// # Ok::<(), backpain::UnknownId>(())
/// ```
#[expect(clippy::exhaustive_enums, reason = "a presentation has findings, measurements and sex")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A finding.
    Finding(Finding),
    /// A measurement.
    Measure(Measure),
    /// The sex.
    Sex,
}

impl Question {
    /// The finding's id, the measurement's JSON key, or `sex`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Finding(finding) => finding.id(),
            Self::Measure(measure) => measure.id(),
            Self::Sex => "sex",
        }
    }

    /// The question to the person, in plain words.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Finding(finding) => finding.question(),
            Self::Measure(measure) => measure.question(),
            Self::Sex => "Are you female or male?",
        }
    }
}

/// The [`id`](Question::id).
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl core::str::FromStr for Question {
    type Err = crate::UnknownId;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        if id == Self::Sex.id() {
            return Ok(Self::Sex);
        }
        id.parse().map(Self::Measure).or_else(|_| id.parse().map(Self::Finding))
    }
}

/// A set of questions: those that are still open, or those whose answers decide a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct QuestionSet {
    findings: FindingSet,
    measures: u8,
    sex: bool,
}

impl QuestionSet {
    /// The set without a member.
    pub const EMPTY: Self = Self { findings: FindingSet::EMPTY, measures: 0, sex: false };

    /// The set with one more member.
    pub fn with(mut self, question: Question) -> Self {
        match question {
            Question::Finding(finding) => self.findings = self.findings.with(finding),
            Question::Measure(measure) => self.measures |= 1 << measure as u8,
            Question::Sex => self.sex = true,
        }
        self
    }

    /// The set without this member.
    pub fn without(self, question: Question) -> Self {
        self.difference(Self::EMPTY.with(question))
    }

    /// What is in either set.
    pub fn union(self, other: Self) -> Self {
        Self {
            findings: self.findings.union(other.findings),
            measures: self.measures | other.measures,
            sex: self.sex | other.sex,
        }
    }

    /// What is in this set and not in the other.
    pub fn difference(self, other: Self) -> Self {
        Self {
            findings: self.findings.difference(other.findings),
            measures: self.measures & !other.measures,
            sex: self.sex && !other.sex,
        }
    }

    /// How many members it has.
    #[must_use]
    pub fn len(self) -> usize {
        self.findings.len() + self.measures.count_ones() as usize + usize::from(self.sex)
    }

    /// Whether it has no member.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Whether the question is in the set.
    #[must_use]
    pub fn contains(self, question: Question) -> bool {
        match question {
            Question::Finding(finding) => self.findings.contains(finding),
            Question::Measure(measure) => self.measures >> measure as u8 & 1 == 1,
            Question::Sex => self.sex,
        }
    }

    /// The members: findings, then measurements, then sex.
    pub fn iter(self) -> impl Iterator<Item = Question> + Clone {
        let measures =
            Measure::ALL.iter().copied().filter(move |&measure| self.measures >> measure as u8 & 1 == 1);
        self.findings
            .iter()
            .map(Question::Finding)
            .chain(measures.map(Question::Measure))
            .chain(self.sex.then_some(Question::Sex))
    }

    /// The first member, and the set of the others.
    pub(crate) fn split_first(self) -> Option<(Question, Self)> {
        let first = self.iter().next()?;
        Some((first, self.without(first)))
    }

    pub(crate) fn without_findings(self, findings: FindingSet) -> Self {
        Self { findings: self.findings.difference(findings), ..self }
    }
}

impl From<FindingSet> for QuestionSet {
    fn from(findings: FindingSet) -> Self {
        Self { findings, ..Self::EMPTY }
    }
}

impl FromIterator<Question> for QuestionSet {
    fn from_iter<I: IntoIterator<Item = Question>>(questions: I) -> Self {
        questions.into_iter().fold(Self::EMPTY, Self::with)
    }
}
