use super::When;
use crate::presentation::Evidence;
use crate::quantity::Sex;

/// What the answers so far say of a criterion.
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
    /// Walks the criterion as it is written. The plain meaning against which the bit masks of
    /// [`Engine`](super::Engine) are tested; explanations are made with it.
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
}
