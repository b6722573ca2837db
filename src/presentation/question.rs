//! What can be asked of a person: a finding, a measurement, or the sex.

use crate::language::{Language, Text};
use crate::quantity::Measure;
use crate::set::Bits;
use crate::{Finding, FindingSet, QuestionGroup};

/// One thing that can be asked.
///
/// ```
/// use backpain::{Question, Symptom};
///
/// let question: Question = "fever".parse()?;
/// assert_eq!(question, Question::Finding(Symptom::Fever.into()));
/// assert_eq!("age".parse::<Question>()?.text(), "How old are you?");
/// # Ok::<(), backpain::UnknownIdError>(())
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
    const COUNT: usize = Finding::COUNT + Measure::ALL.len() + 1;

    /// Every question: findings in the order of a [`FindingSet`], then measurements, then sex.
    pub const ALL: &'static [Self] = &Self::TABLE;

    #[expect(
        clippy::indexing_slicing,
        reason = "evaluated when the crate is compiled; a place out of range stops the build"
    )]
    const TABLE: [Self; Self::COUNT] = {
        let (mut table, mut place) = ([Self::Sex; Self::COUNT], 0);
        while place < Finding::COUNT {
            table[place] = Self::Finding(Finding::BY_BIT[place]);
            place += 1;
        }
        while place < Finding::COUNT + Measure::ALL.len() {
            table[place] = Self::Measure(Measure::ALL[place - Finding::COUNT]);
            place += 1;
        }
        table
    };

    #[expect(clippy::indexing_slicing, reason = "there is an id for each question")]
    const IDS: &'static [&'static str] = &{
        let (mut ids, mut place) = ([""; Self::COUNT], 0);
        while place < Self::COUNT {
            ids[place] = Self::TABLE[place].id();
            place += 1;
        }
        ids
    };

    /// Whether a question has this id. [`FromStr`](core::str::FromStr) is not `const`.
    pub(crate) const fn has_id(id: &str) -> bool {
        let mut rest = Self::IDS;
        while let [other, more @ ..] = rest {
            if crate::text::same(other, id) {
                return true;
            }
            rest = more;
        }
        false
    }

    /// The bit in a [`QuestionSet`], which is also the place in [`ALL`](Self::ALL).
    #[inline]
    pub(crate) const fn bit(self) -> usize {
        match self {
            Self::Finding(finding) => finding.bit(),
            Self::Measure(measure) => Finding::COUNT + measure as usize,
            Self::Sex => Finding::COUNT + Measure::ALL.len(),
        }
    }

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
            Self::Sex => "Were you female or male at birth?",
        }
    }

    /// The question to somebody who answers for another person.
    #[must_use]
    pub const fn text_by_proxy(self) -> &'static str {
        match self {
            Self::Finding(finding) => finding.question_by_proxy(),
            Self::Measure(measure) => measure.question_by_proxy(),
            Self::Sex => "Were they female or male at birth?",
        }
    }

    /// The question to the person, in a language. [`Item`](crate::interview::Item) has the other texts.
    #[must_use]
    pub fn text_in(self, language: &Language) -> &str {
        language.text(Text::of_question(self))
    }

    /// What counts and what does not, for a question at which people hesitate.
    #[must_use]
    pub const fn hint(self) -> Option<&'static str> {
        match self {
            Self::Finding(finding) => finding.hint(),
            Self::Measure(_) | Self::Sex => None,
        }
    }

    /// The group in which it is asked.
    #[must_use]
    pub const fn group(self) -> QuestionGroup {
        match self {
            Self::Finding(finding) => finding.group(),
            Self::Measure(Measure::AgeAtOnset | Measure::WeeksWithoutImprovement) => QuestionGroup::HowItGoes,
            Self::Measure(Measure::Age | Measure::Duration | Measure::Pain | Measure::PregnancyWeeks)
            | Self::Sex => QuestionGroup::You,
        }
    }
}

impl From<Measure> for Question {
    fn from(measure: Measure) -> Self {
        Self::Measure(measure)
    }
}

macro_rules! from_findings {
    ($($Finding:ident)+) => {
        $(
            impl From<crate::$Finding> for Question {
                fn from(finding: crate::$Finding) -> Self {
                    Self::Finding(finding.into())
                }
            }
        )+
    };
}

from_findings!(Finding Symptom RiskFactor Sign Factor);

/// In the order of [`Question::ALL`].
impl Ord for Question {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.bit().cmp(&other.bit())
    }
}

impl PartialOrd for Question {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

crate::vocabulary::as_text!(Question, "a question", |given| match crate::finding::find(given) {
    Some(finding) => finding.bit(),
    None => crate::vocabulary::place(given, Self::IDS),
});

crate::set::bit_set! {
    /// A set of questions, held in bits: those that are still open, or those whose answers decide a rule.
    ///
    /// The members are findings in the order of a [`FindingSet`], then measurements, then sex.
    pub struct QuestionSet of Question = ALL, |question| question.bit();
}

impl QuestionSet {
    /// The set of this question.
    #[inline]
    pub(crate) const fn only(value: Question) -> Self {
        Self(Bits::only(value.bit()))
    }

    /// The set itself, or the empty set.
    #[inline]
    pub(crate) const fn filter(self, is_kept: bool) -> Self {
        Self(self.0.filter(is_kept))
    }

    /// The findings among the members.
    #[must_use]
    pub const fn findings(self) -> FindingSet {
        let findings = Self::of_findings(FindingSet::ALL).intersection(self);
        FindingSet::from_words(findings.0.resized().0)
    }

    #[inline]
    pub(crate) const fn of_findings(findings: FindingSet) -> Self {
        Self(Bits(findings.words()).resized())
    }
}

impl From<FindingSet> for QuestionSet {
    fn from(findings: FindingSet) -> Self {
        Self::of_findings(findings)
    }
}

impl Text {
    pub(crate) const fn of_question(question: Question) -> Self {
        Self::new("question", question.id(), question.text())
    }

    pub(crate) const fn of_question_by_proxy(question: Question) -> Self {
        Self::of_question(question).part("by-proxy", question.text_by_proxy())
    }

    pub(crate) fn of_question_hint(question: Question) -> Option<Self> {
        question.hint().map(|hint| Self::of_question(question).part("hint", hint))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_and_findings_share_their_bits() {
        for (place, &question) in Question::ALL.iter().enumerate() {
            assert_eq!(question.bit(), place);
        }
        let all = QuestionSet::ALL;
        assert_eq!(all.findings(), FindingSet::ALL);
        assert!(
            all.difference(FindingSet::ALL.into()).iter().eq(Measure::ALL
                .iter()
                .copied()
                .map(Question::Measure)
                .chain([Question::Sex]))
        );
        for set in [FindingSet::EMPTY, FindingSet::ALL, FindingSet::of(&[Finding::ALL[3], Finding::ALL[140]])]
        {
            assert_eq!(QuestionSet::from(set).findings(), set);
            assert!(QuestionSet::from(set).iter().eq(set.iter().map(Question::Finding)));
        }
    }
}
