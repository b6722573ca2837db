//! The small language in which rules are written, and what it means.
//!
//! A rule is data: a program can print it, compare it, cite it and ask which questions it needs. The language has no
//! "not", so a worse answer never gives a milder result.
//!
//! You write your own rules as the built-in ones are written, and the compiler checks them:
//!
//! ```
//! use backpain::rule::{LocalSource, terms::*};
//!
//! const PROTOCOL: LocalSource<'static> = LocalSource {
//!     id: "clinic-a-bleeding",
//!     title: "Back pain in people on blood thinners",
//!     publisher: "Clinic A",
//!     year: Some(2026),
//!     address: "https://clinic-a.example/protocols/bleeding",
//! };
//!
//! backpain::rules! {
//!     /// The rules that clinic A adds.
//!     pub const CLINIC_A;
//!
//!     rule "clinic-a-new-pain-on-blood-thinner"
//!         suspects InternalBleeding
//!         urgency Emergency at EmergencyDepartment
//!         when all(&[AnticoagulantUse, under(Measure::Duration, 43)]);
//!         because "Our scanner is in the hospital, and a bleed must be found early.";
//!         sources [local PROTOCOL: Emergency, GoodPractice]
//! }
//! assert_eq!(CLINIC_A[0].when.to_string(), "anticoagulant-use and duration under 43 days");
//! ```
//!
//! A [`RuleSet`](crate::RuleSet) takes them together with the built-in ones. [`RuleBuf`] and [`WhenBuf`] build rules at
//! run time.

mod buf;
mod display;
pub(crate) mod error;
pub(crate) mod findings;
pub(crate) mod hash;
mod members;
pub mod terms;
mod truth;
mod turning_points;

use alloc::borrow::Cow;
use alloc::string::String;

use crate::quantity::{Measure, Sex};
use crate::vocabulary::vocabulary;
use crate::{Condition, Finding, Setting, Source, Urgency};

pub use buf::{RuleBuf, WhenBuf};
#[doc(hidden)]
pub use error::assert_good;
pub use error::{RuleError, WhenError};
pub use members::{Members, Sources};
pub use truth::Truth;
pub(crate) use turning_points::TurningPoints;

/// When these criteria hold, suspect this condition, act this soon, because these sources say so.
///
/// The built-in rules are read from [`RULES`](crate::red_flags::RULES); the macro
/// [`rules!`](crate::rules) writes others, and `RuleBuf` builds them at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule<'a> {
    /// The permanent kebab-case id.
    pub id: &'a str,
    /// The condition that it suspects.
    pub suspects: Condition,
    /// How soon the person must be seen.
    pub urgency: Urgency,
    /// Where the person is best seen.
    pub setting: Setting,
    /// What must hold.
    pub when: When<'a>,
    /// Why, in a sentence for a clinician.
    pub rationale: &'a str,
    /// The sources, and how soon each of them says it is.
    pub sources: Sources<'a>,
    /// Why the rule is milder than the most urgent of its sources, if it is.
    pub milder_because: Option<&'a str>,
}

/// A source and its own position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "rules of other crates are written with it")]
pub struct Cited<'a> {
    /// The work.
    pub source: Reference<'a>,
    /// How soon it says the person must be seen; `None` if it supports the suspicion and gives no time.
    pub position: Option<Urgency>,
}

/// A work that supports a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a work is in the bibliography or it is not")]
pub enum Reference<'a> {
    /// A work in the crate's bibliography.
    Listed(Source),
    /// Another work, such as a clinic's own protocol.
    Local(LocalSource<'a>),
}

/// A work that is not in the crate's bibliography: a protocol, a local guideline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "rules of other crates are written with it")]
pub struct LocalSource<'a> {
    /// The kebab-case id that reports use.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Who published it.
    pub publisher: &'a str,
    /// The year, if it shows one.
    pub year: Option<u16>,
    /// Where it can be read.
    pub address: &'a str,
}

impl<'a> Reference<'a> {
    /// The id that reports use.
    #[must_use]
    pub const fn id(self) -> &'a str {
        match self {
            Self::Listed(source) => source.id(),
            Self::Local(local) => local.id,
        }
    }

    /// The id, without an allocation for a work in the bibliography.
    pub(crate) fn owned_id(self) -> Cow<'static, str> {
        match self {
            Self::Listed(source) => source.id().into(),
            Self::Local(local) => String::from(local.id).into(),
        }
    }

    /// The work, if it is in the crate's bibliography.
    #[must_use]
    pub const fn listed(self) -> Option<Source> {
        match self {
            Self::Listed(source) => Some(source),
            Self::Local(_) => None,
        }
    }

    /// The title.
    #[must_use]
    pub const fn title(self) -> &'a str {
        match self {
            Self::Listed(source) => source.name(),
            Self::Local(local) => local.title,
        }
    }
}

impl core::fmt::Display for Reference<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.id())
    }
}

/// A criterion. There is no negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When<'a> {
    /// The finding is present.
    Has(Finding),
    /// The number is at least the first and at most the second. A person who is not pregnant has no weeks of
    /// pregnancy.
    Between(Measure, u16, u16),
    /// The person is of this sex.
    Is(Sex),
    /// Every member holds.
    All(Members<'a>),
    /// At least one member holds.
    Any(Members<'a>),
    /// At least this many members hold. They are findings, numbers or sex, each listed once.
    AtLeast(u8, Members<'a>),
}

vocabulary! {
    /// Which urgency of a rule counts.
    #[derive(Default)]
    #[expect(clippy::exhaustive_enums, reason = "a caller that sets a policy must know all of them")]
    pub enum Policy, "a policy" {
        /// Default
        ///
        /// The rule's own urgency: what this crate considers right where sources disagree.
        #[default]
        Default "default";
        /// Cautious
        ///
        /// The most urgent that any cited source gives, and never less than the rule's own.
        Cautious "cautious";
    }
}

impl<'a> Rule<'a> {
    /// A rule. It is checked when a rule set is built. [`rules!`](crate::rules) is easier to read.
    #[must_use]
    pub const fn new(
        id: &'a str,
        suspects: Condition,
        urgency: Urgency,
        setting: Setting,
        when: When<'a>,
    ) -> Self {
        Self {
            id,
            suspects,
            urgency,
            setting,
            when,
            rationale: "",
            sources: Sources::of(&[]),
            milder_because: None,
        }
    }

    /// Why, in a sentence for a clinician.
    #[must_use]
    pub const fn because(mut self, rationale: &'a str) -> Self {
        self.rationale = rationale;
        self
    }

    /// The sources.
    #[must_use]
    pub const fn sources(mut self, sources: &'a [Cited<'a>]) -> Self {
        self.sources = Sources::of(sources);
        self
    }

    /// Why it is milder than the most urgent of its sources.
    #[must_use]
    pub const fn milder_because(mut self, reason: &'a str) -> Self {
        self.milder_because = Some(reason);
        self
    }

    /// The urgency under a policy.
    #[must_use]
    pub const fn urgency_under(&self, policy: Policy) -> Urgency {
        match policy {
            Policy::Default => self.urgency,
            Policy::Cautious => self.most_urgent_source(),
        }
    }

    /// The most urgent position of a cited source, and never less than the rule's own.
    pub(crate) const fn most_urgent_source(&self) -> Urgency {
        let (mut highest, mut rest) = (self.urgency, self.sources);
        while let Some((cited, others)) = rest.split_first() {
            if let Some(position) = cited.position {
                if position.level() > highest.level() {
                    highest = position;
                }
            }
            rest = others;
        }
        highest
    }

    /// Whether the other rule adds nothing when this one fires too: this one is as urgent under each policy, suspects
    /// the same condition, and sends the person to the same place unless it is more urgent.
    pub(crate) fn outdoes(&self, other: &Rule<'_>) -> bool {
        let as_urgent = |policy| self.urgency_under(policy) >= other.urgency_under(policy);
        self.suspects == other.suspects
            && as_urgent(Policy::Default)
            && as_urgent(Policy::Cautious)
            && (self.urgency > other.urgency || self.setting == other.setting)
    }

    /// The setting under a policy: the rule's own, unless the policy makes it more urgent.
    #[must_use]
    pub const fn setting_under(&self, policy: Policy) -> Setting {
        let urgency = self.urgency_under(policy);
        if urgency.level() == self.urgency.level() { self.setting } else { urgency.usual_setting() }
    }

    /// Whether its only source is general clinical practice.
    #[must_use]
    pub const fn is_good_practice(&self) -> bool {
        let mut rest = self.sources;
        while let Some((cited, others)) = rest.split_first() {
            if !matches!(cited.source, Reference::Listed(Source::GoodPractice)) {
                return false;
            }
            rest = others;
        }
        true
    }

    /// Whether a cited source gives another urgency than this rule.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        self.sources.iter().filter_map(|cited| cited.position).any(|position| position != self.urgency)
    }
}

impl<'a> When<'a> {
    /// Calls the function with every finding, number and sex in it, however deep.
    pub(crate) fn each_single(self, show: &mut impl FnMut(When<'a>)) {
        match self {
            Self::Has(_) | Self::Between(..) | Self::Is(_) => show(self),
            Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) => {
                members.iter().for_each(|member| member.each_single(show));
            }
        }
    }
}

impl When<'_> {
    /// The finding that it is, for tables that name findings as the [`terms`] do. Any other criterion stops the build.
    #[expect(clippy::panic, reason = "evaluated when the crate is compiled")]
    pub(crate) const fn finding(self) -> Finding {
        let Self::Has(finding) = self else { panic!("a criterion that is no finding") };
        finding
    }

    /// The findings in it.
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

    const GOOD: Rule<'static> = Rule {
        id: "fever",
        suspects: Condition::SpinalInfection,
        urgency: Urgency::SameDay,
        setting: Setting::SameDayClinician,
        when: When::Has(Symptom::Fever.finding()),
        rationale: "Fever.",
        sources: Sources::of(&[Cited { source: Reference::Listed(Source::NhsUkBackPain), position: None }]),
        milder_because: None,
    };

    const FEVER: &[When<'static>] = &[When::Has(Symptom::Fever.finding())];

    /// The error that stops the build when the rules are a `const` or `static`.
    fn error(rules: &[Rule<'_>]) -> Option<String> {
        let error = catch_unwind(|| assert_good(rules)).err()?;
        let text = error.downcast_ref::<&str>().map(ToString::to_string);
        text.or_else(|| error.downcast_ref::<String>().cloned())
    }

    #[test]
    fn a_table_with_an_error_does_not_compile() {
        assert_eq!(error(&[GOOD]), None);
        let of = |when| Rule { when, ..GOOD };
        for (rule_of, expected) in [
            (Rule { sources: Sources::of(&[]), ..GOOD }, "no source"),
            (Rule { rationale: "", ..GOOD }, "no `because`"),
            (Rule { id: "Fever", ..GOOD }, "lower-case words"),
            (Rule { setting: Setting::Home, ..GOOD }, "does not see people of its urgency"),
            (Rule { urgency: Urgency::SelfCare, ..GOOD }, "leave it out"),
            (of(When::Has(RiskFactor::PoorPosture.finding())), "`poor-posture` is a neutral finding"),
            (of(When::Between(Measure::Age, 50, 121)), "outside the measurement's range"),
            (of(When::Between(Measure::Pain, 8, 4)), "outside the measurement's range"),
            (of(When::Any(Members::of(&[]))), "no member"),
            (of(When::AtLeast(2, Members::of(FEVER))), "can never hold"),
            (of(When::All(Members::of(&[GOOD.when, When::Is(Sex::Male), GOOD.when]))), "one member twice"),
            (of(When::Any(Members::of(&[When::Is(Sex::Male), When::Is(Sex::Male)]))), "one member twice"),
            (
                of(When::Any(Members::of(&[
                    When::All(Members::of(FEVER)),
                    GOOD.when,
                    When::All(Members::of(FEVER)),
                ]))),
                "one member twice",
            ),
            (
                of(When::AtLeast(1, Members::of(&[When::All(Members::of(&[]))]))),
                "findings, numbers and sex only",
            ),
        ] {
            let found = error(&[rule_of]).unwrap_or_default();
            let (rule, what) = found.split_once(": ").unwrap_or_default();
            assert!(rule == rule_of.id && what.contains(expected), "{found} / {expected}");
        }
        assert!(error(&[GOOD, GOOD]).is_some_and(|error| error.contains("given twice")));
    }

    #[test]
    fn a_policy_takes_the_most_urgent_source() {
        let disputed = Rule {
            sources: Sources::of(&[
                Cited {
                    source: Reference::Listed(Source::NhsUkBackPain),
                    position: Some(Urgency::Emergency),
                },
                Cited { source: Reference::Listed(Source::GoodPractice), position: None },
            ]),
            ..GOOD
        };
        assert_eq!(disputed.urgency_under(Policy::Default), Urgency::SameDay);
        assert_eq!(disputed.urgency_under(Policy::Cautious), Urgency::Emergency);
        assert_eq!(disputed.setting_under(Policy::Default), Setting::SameDayClinician);
        assert_eq!(disputed.setting_under(Policy::Cautious), Setting::EmergencyDepartment);
        assert_eq!(GOOD.setting_under(Policy::Cautious), Setting::SameDayClinician);
        let good_practice = Rule {
            sources: Sources::of(&[Cited {
                source: Reference::Listed(Source::GoodPractice),
                position: None,
            }]),
            ..GOOD
        };
        assert!(good_practice.is_good_practice() && !disputed.is_good_practice() && !GOOD.is_good_practice());
    }
}
