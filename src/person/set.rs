use core::fmt;

use super::Factor;

/// A set of factors, held in bits.
///
/// ```
/// use backpain::{Factor, FactorSet};
///
/// const KIDNEYS: FactorSet = FactorSet::EMPTY.with(Factor::KidneyDisease).with(Factor::SevereKidneyFailure);
/// assert_eq!(KIDNEYS.len(), 2);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct FactorSet(u128);

impl FactorSet {
    /// The set without a member.
    pub const EMPTY: Self = Self(0);

    /// The set of every factor.
    pub const ALL: Self = {
        let mut set = Self::EMPTY;
        let mut rest = Factor::ALL;
        while let [first, tail @ ..] = rest {
            set = set.with(*first);
            rest = tail;
        }
        set
    };

    /// The set with one more member.
    #[must_use]
    pub const fn with(self, factor: Factor) -> Self {
        Self(self.0 | 1 << factor as u32)
    }

    /// The set without this member.
    #[must_use]
    pub const fn without(self, factor: Factor) -> Self {
        Self(self.0 & !(1 << factor as u32))
    }

    /// Whether the factor is in the set.
    #[must_use]
    pub const fn contains(self, factor: Factor) -> bool {
        self.0 >> factor as u32 & 1 == 1
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every member is in the other set.
    #[must_use]
    pub const fn is_subset(self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// Whether it has no member.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many members it has.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The members, in the order of [`Factor::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Factor> + Clone {
        Factor::ALL.iter().copied().filter(move |&factor| self.contains(factor))
    }
}

impl FromIterator<Factor> for FactorSet {
    fn from_iter<I: IntoIterator<Item = Factor>>(factors: I) -> Self {
        factors.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl fmt::Debug for FactorSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Factor::id)).finish()
    }
}
