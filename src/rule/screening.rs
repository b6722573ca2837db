use super::engine::Engine;
use super::{Policy, Rule};
use crate::finding::set_bits;
use crate::{Condition, ConditionSet, Urgency};

/// Which rules of an engine fire, and which still may.
#[derive(Clone, Copy)]
#[must_use]
pub struct Screening<'engine, const WORDS: usize, const COLUMNS: usize> {
    pub(super) engine: &'engine Engine<WORDS, COLUMNS>,
    pub(super) fired: [u64; WORDS],
    pub(super) possible: [u64; WORDS],
}

#[expect(clippy::indexing_slicing, reason = "a policy is one of two, a place below WORDS")]
impl<'engine, const WORDS: usize, const COLUMNS: usize> Screening<'engine, WORDS, COLUMNS> {
    /// The lowest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_least(&self, policy: Policy) -> Urgency {
        self.highest(self.fired, policy)
    }

    /// The highest urgency of any completion.
    #[inline]
    #[must_use]
    pub fn at_most(&self, policy: Policy) -> Urgency {
        self.highest(self.possible, policy)
    }

    #[inline]
    fn highest(&self, shown: [u64; WORDS], policy: Policy) -> Urgency {
        match policy {
            Policy::Default => {
                let first = |(word, shown): (&[Urgency; 64], &u64)| {
                    (*shown != 0).then(|| word[shown.trailing_zeros() as usize % 64])
                };
                self.engine.urgency_at.iter().zip(&shown).find_map(first).unwrap_or(Urgency::SelfCare)
            }
            Policy::Cautious => {
                let reaches = |level: &&[u64; WORDS]| {
                    level.iter().zip(&shown).any(|(reaching, shown)| reaching & shown != 0)
                };
                let level = self.engine.cautious.iter().filter(reaches).count();
                Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
            }
        }
    }

    /// The rules that fire in every completion, the most urgent first.
    #[inline]
    pub fn fired(&self) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        self.shown(self.fired)
    }

    /// The rules that fire in some completions but not in all, the most urgent first.
    #[inline]
    pub fn pending(&self) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        let mut pending = self.possible;
        for (pending, fired) in pending.iter_mut().zip(self.fired) {
            *pending &= !fired;
        }
        self.shown(pending)
    }

    #[inline]
    fn shown(
        &self,
        shown: [u64; WORDS],
    ) -> impl Iterator<Item = &'static Rule> + Clone + use<'engine, WORDS, COLUMNS> {
        let engine = self.engine;
        set_bits(shown).filter_map(move |place| {
            let index = engine.rule_at.get(place / 64).and_then(|word| word.get(place % 64))?;
            engine.rules.get(*index)
        })
    }

    /// The conditions that the fired rules make one suspect.
    #[inline]
    #[must_use]
    pub fn suspected(&self) -> ConditionSet {
        let mut suspected = ConditionSet::EMPTY;
        for (mut fired, suspects) in self.fired.into_iter().zip(&self.engine.suspects_at) {
            while fired != 0 {
                suspected = suspected.with(suspects[fired.trailing_zeros() as usize % 64]);
                fired &= fired - 1;
            }
        }
        suspected
    }

    /// Whether a condition is suspected.
    #[must_use]
    pub fn suspects(&self, condition: Condition) -> bool {
        self.suspected().contains(condition)
    }
}

impl<const WORDS: usize, const COLUMNS: usize> core::fmt::Debug for Screening<'_, WORDS, COLUMNS> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        struct Ids<I>(I);
        impl<I: Iterator<Item = &'static Rule> + Clone> core::fmt::Debug for Ids<I> {
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
