//! Whom a safety rule is about, and how far the answers say that a person is one of them.

use core::fmt;

use crate::Question;
use crate::person::{Factor, FactorSet, Person};
use crate::presentation::{Evidence, Presentation, everything_entailed};
use crate::quantity::Measure;
use crate::rule::{Truth, When};
use crate::triage::{Options, triage_with};
use crate::{FindingSet, Urgency};

/// Whom a safety rule is about. As in [`When`] there is no negation, so a worse answer never
/// gives a milder result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Who {
    /// Everybody.
    Anyone,
    /// A person of this factor.
    Is(Factor),
    /// A person whose presentation meets this criterion.
    Presents(When<'static>),
    /// A person whose answers ask for help on the same day or sooner.
    InDanger,
    /// A person of whom every one holds.
    All(&'static [Who]),
    /// A person of whom at least one holds.
    Any(&'static [Who]),
}

/// All that is known of one person, in the form in which safety rules are evaluated.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    evidence: Evidence,
    factors: FactorSet,
    possible_factors: FactorSet,
    in_danger: Truth,
}

impl Known {
    pub(crate) fn of(presentation: &Presentation, person: &Person) -> Self {
        Self::under(presentation, person, Options::new())
    }

    pub(crate) fn under(presentation: &Presentation, person: &Person, options: Options<'_>) -> Self {
        let triage = triage_with(&person.fill(presentation), options);
        let danger = |urgency: Urgency| urgency >= Urgency::SameDay;
        let mut evidence = presentation.evidence();
        for finding in person.present().iter().filter_map(Factor::implies) {
            evidence = evidence.with(everything_entailed(finding));
        }
        evidence.possible = evidence.possible.union(evidence.certain);
        Self {
            evidence,
            factors: person.present(),
            possible_factors: person.possible(presentation),
            in_danger: Truth::of(danger(triage.at_least()), danger(triage.advised())),
        }
    }
}

impl Known {
    /// Whether a person may be of this factor, as far as is known.
    pub(super) const fn may_be(&self, factor: Factor) -> bool {
        self.possible_factors.contains(factor)
    }

    /// The youngest and the oldest that the person can be, in years.
    pub(super) const fn ages(&self) -> (u16, u16) {
        self.evidence.range(Measure::Age)
    }
}

impl Who {
    pub(crate) fn truth(&self, known: &Known) -> Truth {
        match self {
            Self::Anyone => Truth::Certain,
            Self::Is(factor) => {
                Truth::of(known.factors.contains(*factor), known.possible_factors.contains(*factor))
            }
            Self::Presents(when) => when.truth(&known.evidence),
            Self::InDanger => known.in_danger,
            Self::All(members) => {
                members.iter().map(|member| member.truth(known)).min().unwrap_or(Truth::Certain)
            }
            Self::Any(members) => {
                members.iter().map(|member| member.truth(known)).max().unwrap_or(Truth::Refuted)
            }
        }
    }

    /// What is still to be asked before it is decided.
    pub(crate) fn open(&self, known: &Known) -> Open {
        if self.truth(known) != Truth::Pending {
            return Open::NOTHING;
        }
        match self {
            Self::Anyone => Open::NOTHING,
            Self::Is(factor) => Open { factors: FactorSet::EMPTY.with(*factor), ..Open::NOTHING },
            Self::Presents(when) => open(when, &known.evidence),
            Self::InDanger => Open { red_flags: true, ..Open::NOTHING },
            Self::All(members) | Self::Any(members) => {
                members.iter().map(|member| member.open(known)).fold(Open::NOTHING, Open::union)
            }
        }
    }

    pub(crate) const fn assert_good(&self) {
        match self {
            Self::Anyone | Self::Is(_) | Self::Presents(_) | Self::InDanger => {}
            Self::All(members) | Self::Any(members) => {
                assert!(!members.is_empty(), "a criterion has no member");
                let mut rest = *members;
                while let [first, tail @ ..] = rest {
                    first.assert_good();
                    rest = tail;
                }
            }
        }
    }

    /// The factors that it names.
    #[must_use]
    pub fn factors(&self) -> FactorSet {
        match self {
            Self::Anyone | Self::Presents(_) | Self::InDanger => FactorSet::EMPTY,
            Self::Is(factor) => FactorSet::EMPTY.with(*factor),
            Self::All(members) | Self::Any(members) => {
                members.iter().map(Self::factors).fold(FactorSet::EMPTY, FactorSet::union)
            }
        }
    }
}

/// Writes whom it is about as a clinician reads it: `numb-skin and any of (fever, age 65 or more)`.
impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anyone => f.write_str("anyone"),
            Self::Is(factor) => write!(f, "{factor}"),
            Self::Presents(when) => write!(f, "{when}"),
            Self::InDanger => f.write_str("urgency same-day or above"),
            Self::All(members) => {
                for (place, member) in members.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { " and " })?;
                    if matches!(member, Self::All(_) | Self::Presents(When::All(_))) {
                        write!(f, "({member})")?;
                    } else {
                        write!(f, "{member}")?;
                    }
                }
                Ok(())
            }
            Self::Any(members) => {
                f.write_str("any of (")?;
                for (place, member) in members.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { ", " })?;
                    write!(f, "{member}")?;
                }
                f.write_str(")")
            }
        }
    }
}

fn open(when: &When, evidence: &Evidence) -> Open {
    if when.truth(evidence) != Truth::Pending {
        return Open::NOTHING;
    }
    match *when {
        When::Has(finding) => Open { findings: FindingSet::EMPTY.with(finding), ..Open::NOTHING },
        When::Between(measure, ..) => Open { measures: 1 << measure as u8, ..Open::NOTHING },
        When::Is(_) => Open { sex: true, ..Open::NOTHING },
        When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
            members.iter().map(|member| open(&member, evidence)).fold(Open::NOTHING, Open::union)
        }
    }
}

/// Questions that are still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Open {
    factors: FactorSet,
    findings: FindingSet,
    measures: u8,
    sex: bool,
    red_flags: bool,
}

/// One open question.
#[expect(clippy::exhaustive_enums, reason = "a person has factors, and a presentation topics")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeQuestion {
    /// About the person.
    Factor(Factor),
    /// About the presentation.
    Question(Question),
}

impl HomeQuestion {
    /// The id of the factor, the finding or the measurement, or `sex`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Factor(factor) => factor.id(),
            Self::Question(topic) => topic.id(),
        }
    }

    /// The question to the person, in plain words.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::Factor(factor) => factor.question(),
            Self::Question(topic) => topic.text(),
        }
    }
}

impl Open {
    /// No question.
    pub const NOTHING: Self = Self {
        factors: FactorSet::EMPTY,
        findings: FindingSet::EMPTY,
        measures: 0,
        sex: false,
        red_flags: false,
    };

    pub(crate) fn union(self, other: Self) -> Self {
        Self {
            factors: self.factors.union(other.factors),
            findings: self.findings.union(other.findings),
            measures: self.measures | other.measures,
            sex: self.sex || other.sex,
            red_flags: self.red_flags || other.red_flags,
        }
    }

    /// Whether nothing is open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NOTHING
    }

    /// Whether the questions about red flags are open; those are for
    /// [`Triage::next_question`](crate::Triage::next_question) to ask.
    #[must_use]
    pub const fn red_flags(&self) -> bool {
        self.red_flags
    }

    /// The questions: about the person first, then about the presentation.
    pub fn questions(&self) -> impl Iterator<Item = HomeQuestion> + Clone + use<> {
        let (measures, sex) = (self.measures, self.sex);
        let measures =
            Measure::ALL.iter().copied().filter(move |&measure| measures >> measure as u8 & 1 == 1);
        let findings = self.findings.iter().map(Question::Finding);
        let topics = findings.chain(measures.map(Question::Measure)).chain(sex.then_some(Question::Sex));
        self.factors.iter().map(HomeQuestion::Factor).chain(topics.map(HomeQuestion::Question))
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;
    use crate::Symptom;

    #[test]
    fn whom_a_rule_is_about_is_written_out() {
        const FEVER: When<'static> = When::Has(Symptom::Fever.finding());
        const OLD: When<'static> = When::Between(Measure::Age, 65, Measure::Age.limits().1);
        const EITHER: Who = Who::Any(&[Who::Is(Factor::NumbSkin), Who::Presents(OLD)]);
        const BOTH: When<'static> = crate::rule::terms::all(&[FEVER, OLD]);
        assert_eq!(Who::Anyone.to_string(), "anyone");
        assert_eq!(Who::InDanger.to_string(), "urgency same-day or above");
        assert_eq!(EITHER.to_string(), "any of (numb-skin, age 65 or more)");
        assert_eq!(
            Who::All(&[EITHER, Who::Presents(BOTH)]).to_string(),
            "any of (numb-skin, age 65 or more) and (fever and age 65 or more)"
        );
    }
}
