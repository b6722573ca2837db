use super::When;
use crate::presentation::Evidence;
use crate::quantity::Sex;
use crate::{FindingSet, Question, QuestionSet};

/// What the answers so far say about a criterion.
#[expect(clippy::exhaustive_enums, reason = "three-valued logic has three values")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It holds in no completion.
    Refuted,
    /// It holds in some completions.
    Pending,
    /// It holds in every completion.
    Certain,
}

impl Truth {
    pub(crate) const fn of(certain: bool, possible: bool) -> Self {
        match (certain, possible) {
            (true, _) => Self::Certain,
            (false, true) => Self::Pending,
            (false, false) => Self::Refuted,
        }
    }
}

impl When<'_> {
    /// Evaluates the criterion by plain recursion. The engine's bit masks are tested against this.
    pub(crate) fn truth(&self, evidence: &Evidence) -> Truth {
        match *self {
            Self::Has(finding) => {
                Truth::of(evidence.certain.contains(finding), evidence.possible.contains(finding))
            }
            Self::Between(measure, low, high) => {
                let (least, most) = evidence.range(measure);
                Truth::of(low <= least && most <= high, low <= most && least <= high)
            }
            Self::Is(sex) => {
                Truth::of(evidence.sex == Some(sex), evidence.sex.is_none_or(|known: Sex| known == sex))
            }
            Self::All(members) => {
                members.iter().map(|member| member.truth(evidence)).min().unwrap_or(Truth::Certain)
            }
            Self::Any(members) => {
                members.iter().map(|member| member.truth(evidence)).max().unwrap_or(Truth::Refuted)
            }
            Self::AtLeast(needed, members) => {
                let count =
                    |least: Truth| members.iter().filter(|member| member.truth(evidence) >= least).count();
                Truth::of(
                    count(Truth::Certain) >= usize::from(needed),
                    count(Truth::Pending) >= usize::from(needed),
                )
            }
        }
    }

    /// The questions that can still decide the criterion.
    pub(crate) fn open(&self, evidence: &Evidence) -> QuestionSet {
        if self.truth(evidence) != Truth::Pending {
            return QuestionSet::EMPTY;
        }
        match *self {
            Self::Has(finding) => evidence.questions_of_findings(FindingSet::EMPTY.with(finding)),
            Self::Between(measure, ..) => QuestionSet::EMPTY.with(evidence.question_of_number(measure)),
            Self::Is(_) => QuestionSet::EMPTY.with(Question::Sex),
            Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) => {
                members.iter().fold(QuestionSet::EMPTY, |topics, member| topics.union(member.open(evidence)))
            }
        }
    }

    /// The best question to ask first, other than these: one from the criterion that the fewest questions can decide.
    pub(crate) fn gate(&self, evidence: &Evidence, besides: QuestionSet) -> Option<Question> {
        if let Self::All(members) = *self {
            let open = |member: &Self| member.open(evidence).difference(besides).len();
            members.iter().filter(|member| open(member) > 0).min_by_key(open)?.gate(evidence, besides)
        } else {
            self.open(evidence).difference(besides).iter().next()
        }
    }
}
