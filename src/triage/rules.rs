//! Which rules a person is triaged by: the built-in ones, resolved when the crate was compiled, or a set.

use crate::Policy;
use crate::RuleSet;
use crate::Urgency;
use crate::presentation::Evidence;
use crate::red_flags;
use crate::rule::Rule;

/// A set, or the built-in rules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules<'a>(Option<&'a RuleSet>);

impl<'a> Rules<'a> {
    pub(super) const BUILT_IN: Self = Self(None);

    pub(super) const fn of(set: &'a RuleSet) -> Self {
        Self(Some(set))
    }

    /// The lowest and the highest urgency of any completion.
    #[inline]
    pub(super) fn bounds(self, evidence: &Evidence, policy: Policy) -> (Urgency, Urgency) {
        if let Some(set) = self.0 {
            return set.bounds_in(evidence, policy);
        }
        let detected = red_flags::detect_in(evidence);
        (detected.at_least(policy), detected.at_most(policy))
    }

    /// The rules that fire in every completion, the most urgent first.
    pub(super) fn fired(self, evidence: Evidence) -> impl Iterator<Item = Rule<'a>> + Clone {
        let detected = self.0.is_none().then(|| red_flags::detect_in(&evidence));
        let built_in = detected.into_iter().flat_map(|detected| detected.fired().map(shortened));
        built_in.chain(self.0.into_iter().flat_map(move |set| set.fired_in(evidence)))
    }

    /// The rules that fire in some completions but not in all, the most urgent first.
    pub(super) fn pending(self, evidence: Evidence) -> impl Iterator<Item = Rule<'a>> + Clone {
        let detected = self.0.is_none().then(|| red_flags::detect_in(&evidence));
        let built_in = detected.into_iter().flat_map(|detected| detected.pending().map(shortened));
        built_in.chain(self.0.into_iter().flat_map(move |set| set.pending_in(evidence)))
    }

    /// Every rule, in the order of the table.
    pub(super) fn all(self) -> impl Iterator<Item = Rule<'a>> + Clone {
        let table = if self.0.is_none() { red_flags::RULES } else { &[] };
        table.iter().copied().chain(self.0.into_iter().flat_map(RuleSet::rules))
    }

    pub(super) fn edition(self) -> &'a str {
        self.0.map_or(red_flags::EDITION, RuleSet::edition)
    }

    pub(super) fn hash(self) -> u128 {
        self.0.map_or(red_flags::RULES_HASH, RuleSet::hash)
    }
}

/// A rule of the table, to stand beside those of a set.
const fn shortened<'a>(rule: &'static Rule<'static>) -> Rule<'a> {
    *rule
}
