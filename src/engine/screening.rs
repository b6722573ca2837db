use super::table::Core;
use crate::Policy;
use crate::rule::Rule;
use crate::{Condition, ConditionSet, Urgency};

/// The places of the rules that fire, and of those that still may.
#[derive(Clone, Copy)]
pub(crate) struct Hits<'engine, const WORDS: usize> {
    pub(crate) core: &'engine Core<WORDS>,
    pub(crate) fired: [u64; WORDS],
    pub(crate) possible: [u64; WORDS],
}

#[expect(clippy::indexing_slicing, reason = "a place is below 64")]
impl<'engine, const WORDS: usize> Hits<'engine, WORDS> {
    #[inline]
    pub fn at_least(&self, policy: Policy) -> Urgency {
        self.core.highest(&self.fired, policy)
    }

    #[inline]
    pub fn at_most(&self, policy: Policy) -> Urgency {
        self.core.highest(&self.possible, policy)
    }

    /// The indices of the rules that fire, the most urgent first.
    #[inline]
    pub fn fired(&self) -> impl Iterator<Item = usize> + Clone + use<'engine, WORDS> {
        self.core.rules_at(self.fired)
    }

    /// The indices of the rules that may fire and do not yet.
    #[inline]
    pub fn pending(&self) -> impl Iterator<Item = usize> + Clone + use<'engine, WORDS> {
        let mut pending = self.possible;
        for (pending, fired) in pending.iter_mut().zip(self.fired) {
            *pending &= !fired;
        }
        self.core.rules_at(pending)
    }

    #[inline]
    fn suspected(&self) -> ConditionSet {
        let mut suspected = ConditionSet::EMPTY;
        for (mut fired, suspects) in self.fired.into_iter().zip(&self.core.suspects_at) {
            while fired != 0 {
                suspected = suspected.with(suspects[fired.trailing_zeros() as usize % 64]);
                fired &= fired - 1;
            }
        }
        suspected
    }
}

/// Which rules of an engine fire, and which still may.
#[derive(Clone, Copy)]
#[must_use]
pub struct Screening<'engine, const WORDS: usize> {
    pub(crate) rules: &'static [Rule<'static>],
    pub(crate) hits: Hits<'engine, WORDS>,
}

impl<'engine, const WORDS: usize> Screening<'engine, WORDS> {
    /// The lowest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_least(&self, policy: Policy) -> Urgency {
        self.hits.at_least(policy)
    }

    /// The highest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_most(&self, policy: Policy) -> Urgency {
        self.hits.at_most(policy)
    }

    /// The rules that fire in every completion, the most urgent first.
    #[inline]
    pub fn fired(&self) -> impl Iterator<Item = &'static Rule<'static>> + Clone + use<'engine, WORDS> {
        let rules = self.rules;
        self.hits.fired().filter_map(move |index| rules.get(index))
    }

    /// The rules that fire in some completions but not in all, the most urgent first.
    #[inline]
    pub fn pending(&self) -> impl Iterator<Item = &'static Rule<'static>> + Clone + use<'engine, WORDS> {
        let rules = self.rules;
        self.hits.pending().filter_map(move |index| rules.get(index))
    }

    /// The conditions that the fired rules make one suspect.
    #[inline]
    #[must_use]
    pub fn suspected(&self) -> ConditionSet {
        self.hits.suspected()
    }

    /// Whether a condition is suspected.
    #[must_use]
    pub fn suspects(&self, condition: Condition) -> bool {
        self.suspected().contains(condition)
    }
}

impl<const WORDS: usize> core::fmt::Debug for Screening<'_, WORDS> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        struct Ids<I>(I);
        impl<I: Iterator<Item = &'static Rule<'static>> + Clone> core::fmt::Debug for Ids<I> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_list().entries(self.0.clone().map(|rule| rule.id)).finish()
            }
        }
        f.debug_struct("Screening")
            .field("fired", &Ids(self.fired()))
            .field("pending", &Ids(self.pending()))
            .finish()
    }
}
