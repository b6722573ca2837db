use super::Finding;
use crate::set::{Bits, Places};

crate::set::bit_set! {
    /// A set of findings, held in bits.
    ///
    /// Concerning findings come first, then neutral ones, each in the order of [`Finding::ALL`].
    ///
    /// ```
    /// use backpain::{FindingSet, Symptom};
    ///
    /// const BLADDER: FindingSet =
    ///     FindingSet::of(&[Symptom::UrinaryRetention.finding(), Symptom::UrinaryIncontinence.finding()]);
    /// assert!(BLADDER.contains(Symptom::UrinaryRetention.into()));
    /// assert_eq!(BLADDER.iter().count(), 2);
    /// ```
    pub struct FindingSet of Finding = BY_BIT, |finding| finding.bit();
}

impl FindingSet {
    pub(crate) const WORDS: usize = Finding::COUNT.div_ceil(64);

    /// The set of this value.
    #[inline]
    pub(crate) const fn only(value: Finding) -> Self {
        Self(Bits::only(value.bit()))
    }

    /// The set itself, or the empty set.
    #[inline]
    pub(crate) const fn filter(self, is_kept: bool) -> Self {
        Self(self.0.filter(is_kept))
    }

    /// `words` must be those of a set: a bit beyond the last finding means nothing.
    #[inline]
    pub(crate) const fn from_words(words: [u64; Self::WORDS]) -> Self {
        Self(Bits(words))
    }

    /// The bits of its members.
    #[inline]
    pub(crate) const fn bits(self) -> Places<{ Self::WORDS }> {
        self.0.places()
    }

    #[inline]
    pub(crate) const fn words(self) -> [u64; Self::WORDS] {
        self.0.0
    }
}
