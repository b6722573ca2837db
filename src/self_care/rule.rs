//! What a safety rule is, and how it is written.

use super::{Group, Who};
use crate::Source;
use crate::treatment::Jurisdiction;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How safe a treatment is as self-care for one person, safest first; the order is the order of
    /// the variants.
    ///
    /// Closed on purpose: whoever acts on it must handle every level.
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

/// For these people this is how safe these treatments are, for this reason, these works say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SafetyRule {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// Which treatments.
    pub of: Group,
    /// How safe they are.
    pub level: Safety,
    /// For whom.
    pub who: Who,
    /// Why, in plain words.
    pub because: &'static str,
    /// Who says so.
    pub sources: &'static [Source],
    /// The country whose label says so, where labels differ.
    pub country: Option<Jurisdiction>,
}

/// A table of safety rules.
macro_rules! safety_rules {
    ($(
        rule $id:literal $level:ident of $group:ident $(in $country:ident)?
            for $who:expr;
            because $because:literal;
            sources [$($source:ident),+]
    )+) => {
        pub(super) const RULES: &[crate::self_care::SafetyRule] = &[$(
            crate::self_care::SafetyRule {
                id: $id,
                of: crate::self_care::Group::$group,
                level: crate::self_care::Safety::$level,
                who: $who,
                because: $because,
                sources: &[$(crate::Source::$source),+],
                country: safety_rules!(@country $($country)?),
            },
        )+];
    };
    (@country) => { None };
    (@country $country:ident) => { Some(crate::treatment::Jurisdiction::$country) };
}
pub(super) use safety_rules;

/// Refuses, when the crate is compiled, a table with a fault.
pub(super) const fn assert_good_rules(rules: &[SafetyRule]) {
    let mut rest = rules;
    while let [rule, tail @ ..] = rest {
        assert!(crate::vocabulary::is_kebab_case(rule.id), "an id is lower-case words joined by hyphens");
        assert!(!rule.sources.is_empty(), "a rule has no source");
        assert!(!rule.because.is_empty(), "a rule has no reason");
        assert!(!matches!(rule.level, Safety::Fine), "a rule that says fine changes nothing");
        rule.who.assert_good();
        let mut others = tail;
        while let [other, more @ ..] = others {
            assert!(!crate::text::same(rule.id, other.id), "an id is given twice");
            others = more;
        }
        rest = tail;
    }
}
