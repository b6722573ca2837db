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

/// Safety rules as a clinician reads them. Each group of treatments has its rules: how safe it is, the id, and for whom
/// (`for_everyone`, `in_danger`, or `when` a criterion holds); then the reason, the sources, and the country of the label if
/// labels differ.
macro_rules! safety_rules {
    (@who for_everyone) => { AppliesTo::Everyone };
    (@who in_danger) => { AppliesTo::InDanger };
    (@who when $when:expr) => { AppliesTo::Those($when) };
    (@country) => { None };
    (@country $country:ident) => { Some($crate::Country::$country) };
    (
        $vis:vis const $NAME:ident;
        $( $group:ident {
            $(
                $level:ident $id:literal $who:ident $($when:expr)?;
                    because $because:literal, [$($source:ident),+] $(in $country:ident)?;
            )+
        } )+
    ) => {
        $vis const $NAME: &[SafetyRule] = {
            use $crate::Source;
            use $crate::self_care::{AppliesTo, Group, Safety};
            &[$($(
                SafetyRule {
                    id: $id,
                    group: Group::$group,
                    level: Safety::$level,
                    applies_to: safety_rules!(@who $who $($when)?),
                    because: $because,
                    sources: &[$(Source::$source),+],
                    country: safety_rules!(@country $($country)?),
                },
            )+)+]
        };
    };
}
pub(super) use safety_rules;

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
