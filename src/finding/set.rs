use core::fmt;

use super::Finding;

/// A set of findings, held in bits: copied freely, built and asked in `const` code.
///
/// ```
/// use backpain::{FindingSet, Symptom};
///
/// const BLADDER: FindingSet =
///     FindingSet::of(&[Symptom::UrinaryRetention.finding(), Symptom::UrinaryIncontinence.finding()]);
/// assert!(BLADDER.contains(Symptom::UrinaryRetention.into()));
/// assert_eq!(BLADDER.iter().count(), 2);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FindingSet([u64; FindingSet::WORDS]);

impl FindingSet {
    pub(crate) const WORDS: usize = Finding::COUNT.div_ceil(64);

    /// The set without a member.
    pub const EMPTY: Self = Self([0; Self::WORDS]);

    /// The set of every finding.
    pub const ALL: Self = Self::of(Finding::ALL);

    /// The set of the findings listed; one listed twice is in it once.
    #[must_use]
    pub const fn of(findings: &[Finding]) -> Self {
        let mut set = Self::EMPTY;
        let mut rest = findings;
        while let [first, tail @ ..] = rest {
            set = set.with(*first);
            rest = tail;
        }
        set
    }

    /// The set with one more member.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "WORDS is computed from the number of findings")]
    pub const fn with(mut self, finding: Finding) -> Self {
        let bit = finding.bit();
        self.0[bit / 64] |= 1 << (bit % 64);
        self
    }

    /// The set without this member.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "WORDS is computed from the number of findings")]
    pub const fn without(mut self, finding: Finding) -> Self {
        let bit = finding.bit();
        self.0[bit / 64] &= !(1 << (bit % 64));
        self
    }

    /// Whether the finding is in the set.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "WORDS is computed from the number of findings")]
    pub const fn contains(self, finding: Finding) -> bool {
        let bit = finding.bit();
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Self([a | d, b | e, c | f])
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Self([a & d, b & e, c & f])
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Self([a & !d, b & !e, c & !f])
    }

    /// Whether every member is in the other set.
    #[must_use]
    pub const fn is_subset(self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// Whether it has no member.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        matches!(self.0, [0, 0, 0])
    }

    /// How many members it has.
    #[must_use]
    pub const fn len(self) -> usize {
        let [a, b, c] = self.0;
        (a.count_ones() + b.count_ones() + c.count_ones()) as usize
    }

    /// The members: concerning ones first, then neutral ones, each in the order of [`Finding::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Finding> + Clone {
        bits(self.0).filter_map(|bit| Finding::BY_BIT.get(bit).copied())
    }

    /// Only for words that came from a set: bits beyond the last finding stand for nothing.
    pub(crate) const fn from_words(words: [u64; Self::WORDS]) -> Self {
        Self(words)
    }

    pub(crate) const fn words(self) -> [u64; Self::WORDS] {
        self.0
    }
}

/// The places of the set bits, lowest first.
pub(crate) fn bits<const WORDS: usize>(words: [u64; WORDS]) -> impl Iterator<Item = usize> + Clone {
    let (mut words, mut place) = (words.into_iter(), 0);
    let mut rest = words.next().unwrap_or(0);
    core::iter::from_fn(move || {
        while rest == 0 {
            rest = words.next()?;
            place += 64;
        }
        let lowest = rest.trailing_zeros() as usize;
        rest &= rest - 1;
        Some(place + lowest)
    })
}

impl FromIterator<Finding> for FindingSet {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        findings.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl fmt::Debug for FindingSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Finding::id)).finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for FindingSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_exactly_its_members() {
        for &member in Finding::ALL {
            let set = FindingSet::EMPTY.with(member);
            assert!(set.iter().eq([member]) && set.len() == 1 && !set.is_empty());
            assert!(Finding::ALL.iter().all(|&other| set.contains(other) == (other == member)));
            assert_eq!(set.without(member), FindingSet::EMPTY);
            assert!(!FindingSet::ALL.without(member).contains(member));
        }
        assert_eq!(FindingSet::ALL.len(), Finding::COUNT);
        assert!(FindingSet::ALL.iter().eq(Finding::BY_BIT));
    }

    #[test]
    fn set_algebra() {
        let (low, high): (FindingSet, FindingSet) = (
            Finding::ALL.iter().copied().take(100).collect(),
            Finding::ALL.iter().copied().skip(60).collect(),
        );
        assert_eq!(low.union(high), FindingSet::ALL);
        assert_eq!(low.intersection(high).len(), 40);
        assert_eq!(low.difference(high).len(), 60);
        assert!(low.difference(high).is_subset(low) && !low.is_subset(high));
    }
}
