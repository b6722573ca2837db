//! The small language in which rules are written, and what it means.
//!
//! A rule is data: it can be printed, compared, asked which questions it needs, and cited. The
//! language has no "not", so a worse answer never gives a milder result.

mod clauses;
mod display;
mod engine;
mod scale;
mod screening;
mod truth;
mod witness;

use crate::quantity::{Measure, Sex};
use crate::{Condition, Finding, Setting, Source, Urgency};

pub use engine::Engine;
pub use screening::Screening;
pub use truth::Truth;
pub use witness::{Questions, Statements, Topic};

/// When these criteria hold, suspect this condition, act this soon, because these sources say so.
///
/// The built-in rules are read from [`RULES`](crate::red_flags::RULES); rules cannot yet be written
/// outside this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// What it makes one suspect.
    pub suspects: Condition,
    /// How soon the person must be seen.
    pub urgency: Urgency,
    /// Where the person is best seen.
    pub setting: Setting,
    /// What must hold.
    pub when: When,
    /// Why, in a sentence for a clinician.
    pub rationale: &'static str,
    /// Who says so, and how soon each of them says it is.
    pub sources: &'static [Cited],
}

/// A source and its own position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cited {
    /// The work.
    pub source: Source,
    /// How soon it says the person must be seen; `None` if it supports the suspicion and gives no time.
    pub position: Option<Urgency>,
}

/// A criterion. There is no negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// The finding is there.
    Has(Finding),
    /// The number is at least the first and at most the second. Weeks of pregnancy hold only for
    /// somebody who is pregnant.
    Between(Measure, u16, u16),
    /// The person is of this sex.
    Is(Sex),
    /// Every one holds.
    All(&'static [When]),
    /// At least one holds.
    Any(&'static [When]),
    /// At least so many hold. Its members are findings, numbers or sex, each listed once.
    AtLeast(u8, &'static [When]),
}

/// Which urgency of a rule counts.
#[expect(clippy::exhaustive_enums, reason = "whoever sets a policy must know all of them")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::Display, strum::EnumString)]
#[strum(serialize_all = "kebab-case", parse_err_ty = crate::UnknownId, parse_err_fn = Self::unknown)]
pub enum Policy {
    /// The rule's own urgency: what this crate holds to be right where sources disagree.
    #[default]
    Default,
    /// The most urgent that any cited source gives, and never less than the rule's own.
    Cautious,
}

impl Policy {
    fn unknown(given: &str) -> crate::UnknownId {
        crate::UnknownId::new("a policy", given, ["default", "cautious"].into_iter())
    }
}

impl Rule {
    /// The urgency under a policy.
    #[must_use]
    pub const fn urgency_under(&self, policy: Policy) -> Urgency {
        let mut highest = self.urgency;
        if matches!(policy, Policy::Cautious) {
            let mut rest = self.sources;
            while let [cited, tail @ ..] = rest {
                if let Some(position) = cited.position {
                    if position.level() > highest.level() {
                        highest = position;
                    }
                }
                rest = tail;
            }
        }
        highest
    }

    /// The setting under a policy: the rule's own, unless the policy makes it more urgent.
    #[must_use]
    pub const fn setting_under(&self, policy: Policy) -> Setting {
        let urgency = self.urgency_under(policy);
        if urgency.level() == self.urgency.level() { self.setting } else { urgency.usual_setting() }
    }

    /// Whether it rests on nothing that was read, but on general clinical practice alone.
    #[must_use]
    pub const fn is_good_practice(&self) -> bool {
        let mut rest = self.sources;
        while let [cited, tail @ ..] = rest {
            if !matches!(cited.source, Source::GoodPractice) {
                return false;
            }
            rest = tail;
        }
        true
    }

    /// Whether a cited source gives another urgency than this rule: sources that differ from each other
    /// cannot all agree with it.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        self.sources.iter().filter_map(|cited| cited.position).any(|position| position != self.urgency)
    }
}

/// Refuses, when the crate is compiled, a table with a fault.
pub(crate) const fn assert_good_rules(rules: &[Rule]) {
    let mut rest = rules;
    while let [rule, tail @ ..] = rest {
        assert!(
            crate::vocabulary::is_kebab_case(rule.id),
            "a rule's id is lower-case words joined by hyphens"
        );
        assert!(!rule.sources.is_empty(), "a rule has no source");
        assert!(!rule.rationale.is_empty(), "a rule has no rationale");
        assert!(rule.urgency.level() > 0, "a rule of the mildest urgency changes nothing");
        rule.when.assert_good();
        let mut others = tail;
        while let [other, more @ ..] = others {
            assert!(!crate::vocabulary::same(rule.id, other.id), "a rule's id is given twice");
            others = more;
        }
        rest = tail;
    }
}

impl When {
    const fn assert_good(&self) {
        match self {
            Self::Has(finding) => assert!(
                matches!(finding.polarity(), crate::Polarity::Concerning),
                "a rule uses a neutral finding"
            ),
            Self::Between(measure, low, high) => {
                let (min, max) = measure.limits();
                assert!(
                    min <= *low && *low <= *high && *high <= max,
                    "a criterion is outside the measurement's range"
                );
            }
            Self::Is(_) => {}
            Self::All(members) | Self::Any(members) => {
                assert!(!members.is_empty(), "a criterion has no member");
                let mut rest = *members;
                while let [first, tail @ ..] = rest {
                    first.assert_good();
                    rest = tail;
                }
            }
            Self::AtLeast(needed, members) => {
                assert!(0 < *needed && *needed as usize <= members.len(), "so many can never hold");
                let mut rest = *members;
                while let [first, tail @ ..] = rest {
                    assert!(
                        matches!(first, Self::Has(_) | Self::Between(..) | Self::Is(_)),
                        "a count takes findings, numbers and sex only"
                    );
                    first.assert_good();
                    rest = tail;
                }
            }
        }
    }
}

impl When {
    /// The findings that it names.
    #[must_use]
    pub fn findings(&self) -> crate::FindingSet {
        match *self {
            Self::Has(finding) => crate::FindingSet::EMPTY.with(finding),
            Self::Between(..) | Self::Is(_) => crate::FindingSet::EMPTY,
            Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) => {
                members.iter().fold(crate::FindingSet::EMPTY, |all, member| all.union(member.findings()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;
    use std::string::{String, ToString};

    use super::*;
    use crate::{RiskFactor, Symptom};

    const GOOD: Rule = Rule {
        id: "fever",
        suspects: Condition::SpinalInfection,
        urgency: Urgency::SameDay,
        setting: Setting::SameDayClinician,
        when: When::Has(Symptom::Fever.finding()),
        rationale: "Fever.",
        sources: &[Cited { source: Source::NhsUkBackPain, position: None }],
    };

    const FEVER: &[When] = &[When::Has(Symptom::Fever.finding())];

    /// What stops the build when the rules are given to a `const` or `static`.
    fn fault(rules: &[Rule]) -> Option<String> {
        let fault = catch_unwind(|| assert_good_rules(rules)).err()?;
        fault.downcast_ref::<&str>().map(ToString::to_string)
    }

    #[test]
    fn a_table_with_a_fault_does_not_compile() {
        assert_eq!(fault(&[GOOD]), None);
        let of = |when| Rule { when, ..GOOD };
        for (fault_of, expected) in [
            (Rule { sources: &[], ..GOOD }, "no source"),
            (Rule { rationale: "", ..GOOD }, "no rationale"),
            (Rule { id: "Fever", ..GOOD }, "lower-case words"),
            (Rule { urgency: Urgency::SelfCare, ..GOOD }, "changes nothing"),
            (of(When::Has(RiskFactor::PoorPosture.finding())), "neutral finding"),
            (of(When::Between(Measure::Age, 50, 121)), "outside the measurement's range"),
            (of(When::Between(Measure::Pain, 8, 4)), "outside the measurement's range"),
            (of(When::Any(&[])), "no member"),
            (of(When::AtLeast(2, FEVER)), "can never hold"),
            (of(When::AtLeast(1, &[When::All(&[])])), "findings, numbers and sex only"),
        ] {
            let found = fault(&[fault_of]).unwrap_or_default();
            assert!(found.contains(expected), "{found} / {expected}");
        }
        assert!(fault(&[GOOD, GOOD]).is_some_and(|fault| fault.contains("given twice")));
    }

    #[test]
    fn a_policy_takes_the_most_urgent_source() {
        let disputed = Rule {
            sources: &[
                Cited { source: Source::NhsUkBackPain, position: Some(Urgency::Emergency) },
                Cited { source: Source::GoodPractice, position: None },
            ],
            ..GOOD
        };
        assert_eq!(disputed.urgency_under(Policy::Default), Urgency::SameDay);
        assert_eq!(disputed.urgency_under(Policy::Cautious), Urgency::Emergency);
        assert_eq!(disputed.setting_under(Policy::Default), Setting::SameDayClinician);
        assert_eq!(disputed.setting_under(Policy::Cautious), Setting::EmergencyDepartment);
        assert_eq!(GOOD.setting_under(Policy::Cautious), Setting::SameDayClinician);
        let good_practice =
            Rule { sources: &[Cited { source: Source::GoodPractice, position: None }], ..GOOD };
        assert!(good_practice.is_good_practice() && !disputed.is_good_practice() && !GOOD.is_good_practice());
    }
}
