//! What a safety rule is.

use core::fmt;

use super::Group;
use crate::Country;
use crate::language::Text;
use crate::rule::When;
use crate::vocabulary::vocabulary;
use crate::{FindingSet, Source};

vocabulary! {
    /// How safe a treatment is as self-care for one person, safest first. The variants are ordered.
    ///
    /// The enum is exhaustive because a caller that acts on a level must handle all four.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "a caller must handle every level")]
    pub enum Safety, "a level of safety" {
        /// Fine: no rule speaks against it
        Fine "fine";
        /// Take care: use it with the limit that is named
        TakeCare "take-care";
        /// Ask first: a pharmacist, doctor or midwife before use
        AskFirst "ask-first";
        /// Contraindicated: not as self-care
        Contraindicated "contraindicated";
    }
}

/// The people to whom a safety rule or a limit of use applies.
///
/// [`When`] has no negation, so a worse answer never gives a milder result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppliesTo {
    /// Every person.
    Everyone,
    /// A person whose answers call for help on the same day or sooner.
    InDanger,
    /// A person who meets this criterion.
    Those(When<'static>),
}

impl AppliesTo {
    /// The findings that it names.
    #[must_use]
    pub fn findings(&self) -> FindingSet {
        match self {
            Self::Everyone | Self::InDanger => FindingSet::EMPTY,
            Self::Those(when) => when.findings(),
        }
    }
}

/// In a clinician's words: `any of (numb-skin, known-spinal-cord-injury)`.
impl fmt::Display for AppliesTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone => f.pad("anyone"),
            Self::InDanger => f.pad("urgency same-day or above"),
            Self::Those(when) => write!(f, "{when}"),
        }
    }
}

/// How safe a group of treatments is for some people, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SafetyRule {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// Which treatments.
    pub group: Group,
    /// How safe they are.
    pub level: Safety,
    /// The people to whom the rule applies.
    pub applies_to: AppliesTo,
    /// Why, in plain words.
    pub because: &'static str,
    /// The sources.
    pub sources: &'static [Source],
    /// The country of the label that says so, if labels differ.
    pub country: Option<Country>,
}

impl SafetyRule {
    /// A rule that applies to everyone.
    pub(super) const fn new(id: &'static str, level: Safety, group: Group) -> Self {
        Self { id, group, level, applies_to: AppliesTo::Everyone, because: "", sources: &[], country: None }
    }

    pub(super) const fn when(self, when: When<'static>) -> Self {
        Self { applies_to: AppliesTo::Those(when), ..self }
    }

    pub(super) const fn in_danger(self) -> Self {
        Self { applies_to: AppliesTo::InDanger, ..self }
    }

    pub(super) const fn because(self, because: &'static str) -> Self {
        Self { because, ..self }
    }

    pub(super) const fn sources(self, sources: &'static [Source]) -> Self {
        Self { sources, ..self }
    }

    pub(super) const fn country(self, country: Country) -> Self {
        Self { country: Some(country), ..self }
    }
}

/// Stops the build if a rule has no reason, no source or no effect, or an id is malformed or duplicate.
pub(super) const fn assert_good_rules(rules: &[SafetyRule]) {
    let (mut rest, mut distinct) = (rules, crate::text::Distinct::EMPTY);
    while let [rule, tail @ ..] = rest {
        assert!(crate::vocabulary::is_kebab_case(rule.id), "an id is lower-case words joined by hyphens");
        assert!(!rule.sources.is_empty(), "a rule has no source");
        assert!(!rule.because.is_empty(), "a rule has no reason");
        assert!(!matches!(rule.level, Safety::Fine), "a rule that says fine changes nothing");
        assert!(distinct.add(rule.id), "an id is given twice");
        rest = tail;
    }
}

impl Text {
    pub(crate) const fn of_safety_rule(rule: &SafetyRule) -> Self {
        Self::new("safety", rule.id, rule.because)
    }
}
