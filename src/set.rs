//! Sets of a vocabulary's values, held in bits: one type of bits, and the macro that gives a vocabulary its set.

use core::fmt;
use core::iter::FusedIterator;

/// The bits of a set. A bit beyond the last value of the vocabulary means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bits<const WORDS: usize>(pub(crate) [u64; WORDS]);

#[expect(
    clippy::indexing_slicing,
    reason = "a word is below WORDS, which the macro computes from the number of values"
)]
impl<const WORDS: usize> Bits<WORDS> {
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    /// All the bits of one word, for each word.
    const WHOLE: [Self; WORDS] = {
        let (mut whole, mut word) = ([Self::EMPTY; WORDS], 0);
        while word < WORDS {
            whole[word].0[word] = u64::MAX;
            word += 1;
        }
        whole
    };

    /// One bit. The set need not be in memory, so a chain of setters needs no copies.
    #[inline]
    pub(crate) const fn only(place: usize) -> Self {
        let (mut only, mut word) = (Self::WHOLE[place / 64], 0);
        while word < WORDS {
            only.0[word] &= 1 << (place % 64);
            word += 1;
        }
        only
    }

    /// All bits or none.
    #[inline]
    pub(crate) const fn filter(mut self, are_kept: bool) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= (are_kept as u64).wrapping_neg();
            word += 1;
        }
        self
    }

    /// Sets a bit, and returns whether it was new.
    #[inline]
    pub(crate) const fn insert(&mut self, place: usize) -> bool {
        let (word, bit) = (&mut self.0[place / 64], 1 << (place % 64));
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Clears a bit, and returns whether it was set.
    #[inline]
    pub(crate) const fn remove(&mut self, place: usize) -> bool {
        let (word, bit) = (&mut self.0[place / 64], 1 << (place % 64));
        let was_set = *word & bit != 0;
        *word &= !bit;
        was_set
    }

    #[inline]
    pub(crate) const fn contains(&self, place: usize) -> bool {
        self.0[place / 64] >> (place % 64) & 1 == 1
    }

    #[inline]
    pub(crate) const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    pub(crate) const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    pub(crate) const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] != 0 {
                return false;
            }
            word += 1;
        }
        true
    }

    #[inline]
    pub(crate) const fn len(&self) -> usize {
        let (mut word, mut len) = (0, 0);
        while word < WORDS {
            len += self.0[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    #[inline]
    pub(crate) const fn places(self) -> Places<WORDS> {
        Places(self)
    }

    /// The same bits in more words, or the lowest of them in fewer.
    #[inline]
    pub(crate) const fn resized<const OTHER: usize>(self) -> Bits<OTHER> {
        let (mut resized, mut word) = (Bits::EMPTY, 0);
        while word < WORDS && word < OTHER {
            resized.0[word] = self.0[word];
            word += 1;
        }
        resized
    }
}

/// The places of the bits that are set, lowest first.
#[derive(Clone)]
pub(crate) struct Places<const WORDS: usize>(Bits<WORDS>);

impl<const WORDS: usize> Iterator for Places<WORDS> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let (word, bits) = self.0.0.iter_mut().enumerate().find(|(_, bits)| **bits != 0)?;
        let lowest = bits.trailing_zeros() as usize;
        *bits &= *bits - 1;
        Some(word * 64 + lowest)
    }

    #[inline]
    fn fold<T, F: FnMut(T, usize) -> T>(self, start: T, mut add: F) -> T {
        let mut folded = start;
        for (word, mut bits) in self.0.0.into_iter().enumerate() {
            while bits != 0 {
                folded = add(folded, word * 64 + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
        folded
    }
}

/// Iterates over the members of a set, in the order that the set documents.
#[derive(Clone)]
pub struct SetIter<T: 'static, const WORDS: usize> {
    rest: Places<WORDS>,
    /// The value of each bit.
    values: &'static [T],
}

impl<T, const WORDS: usize> SetIter<T, WORDS> {
    pub(crate) const fn new(bits: Bits<WORDS>, values: &'static [T]) -> Self {
        Self { rest: bits.places(), values }
    }
}

impl<T: Copy, const WORDS: usize> Iterator for SetIter<T, WORDS> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.values.get(self.rest.next()?).copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.0.len(), Some(self.rest.0.len()))
    }
}

impl<T: Copy, const WORDS: usize> ExactSizeIterator for SetIter<T, WORDS> {}
impl<T: Copy, const WORDS: usize> FusedIterator for SetIter<T, WORDS> {}

impl<T: Copy + fmt::Debug, const WORDS: usize> fmt::Debug for SetIter<T, WORDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Reads a set from its list of ids.
#[cfg(feature = "serde")]
pub(crate) struct Reader<T, const WORDS: usize> {
    pub(crate) place: fn(T) -> usize,
}

#[cfg(feature = "serde")]
impl<'de, T, const WORDS: usize> serde::de::Visitor<'de> for Reader<T, WORDS>
where
    T: serde::Deserialize<'de> + Copy + fmt::Display,
{
    type Value = Bits<WORDS>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of ids")
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut ids: A) -> Result<Bits<WORDS>, A::Error> {
        let mut bits = Bits::EMPTY;
        while let Some(value) = ids.next_element::<T>()? {
            let place = (self.place)(value);
            if !bits.insert(place) {
                return Err(serde::de::Error::custom(format_args!("`{value}` is given twice; give it once")));
            }
        }
        Ok(bits)
    }
}

/// Declares the set of a vocabulary.
///
/// The bit of a value is its index in `ALL`. For another order, give the name of a table of the values and an
/// expression for the index of a value in it: `= BY_BIT, |finding| finding.bit()`. Members are listed in the order of
/// their bits.
macro_rules! bit_set {
    ($(#[$meta:meta])* pub struct $Set:ident of $Value:ident;) => {
        crate::set::bit_set! {
            $(#[$meta])*
            pub struct $Set of $Value = ALL, |value| value as usize;
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $Set:ident of $Value:ident = $TABLE:ident, |$value:ident| $place:expr;
    ) => {
        $(#[$meta])*
        ///
        /// Its functions are `const`. It is written as a list of ids, and read from one in any order; an unknown
        /// id and one given twice are errors.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $Set(crate::set::Bits<{ $Value::ALL.len().div_ceil(64) }>);

        impl $Set {
            /// The empty set.
            pub const EMPTY: Self = Self(crate::set::Bits::EMPTY);

            /// The set of every value.
            pub const ALL: Self = Self::of($Value::ALL);

            #[inline]
            const fn place($value: $Value) -> usize {
                $place
            }

            /// The set of these values, however often each is listed.
            #[must_use]
            pub const fn of(values: &[$Value]) -> Self {
                let (mut set, mut rest) = (Self::EMPTY, values);
                while let [first, others @ ..] = rest {
                    set = set.with(*first);
                    rest = others;
                }
                set
            }

            /// The set with one more member.
            #[must_use]
            #[inline]
            pub const fn with(mut self, value: $Value) -> Self {
                self.insert(value);
                self
            }

            /// The set without this member.
            #[must_use]
            #[inline]
            pub const fn without(mut self, value: $Value) -> Self {
                self.remove(value);
                self
            }

            /// Adds a member, and returns whether it is new.
            #[inline]
            pub const fn insert(&mut self, value: $Value) -> bool {
                self.0.insert(Self::place(value))
            }

            /// Removes a member, and returns whether it was in the set.
            #[inline]
            pub const fn remove(&mut self, value: $Value) -> bool {
                self.0.remove(Self::place(value))
            }

            /// Whether the value is in the set.
            #[must_use]
            #[inline]
            pub const fn contains(self, value: $Value) -> bool {
                self.0.contains(Self::place(value))
            }

            /// The members of either set.
            #[must_use]
            #[inline]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0.union(other.0))
            }

            /// The members of both sets.
            #[must_use]
            #[inline]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0.intersection(other.0))
            }

            /// The members of this set that are not in the other.
            #[must_use]
            #[inline]
            pub const fn difference(self, other: Self) -> Self {
                Self(self.0.difference(other.0))
            }

            /// Whether every member is in the other set.
            #[must_use]
            #[inline]
            pub const fn is_subset(self, other: Self) -> bool {
                self.difference(other).is_empty()
            }

            /// Whether it is empty.
            #[must_use]
            #[inline]
            pub const fn is_empty(self) -> bool {
                self.0.is_empty()
            }

            /// How many members it has.
            #[must_use]
            #[inline]
            pub const fn len(self) -> usize {
                self.0.len()
            }

            /// Iterates over the members.
            #[must_use]
            pub fn iter(self) -> <Self as IntoIterator>::IntoIter {
                crate::set::SetIter::new(self.0, &$Value::$TABLE)
            }
        }

        impl Default for $Set {
            fn default() -> Self {
                Self::EMPTY
            }
        }

        impl core::fmt::Debug for $Set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter().map($Value::id)).finish()
            }
        }

        impl IntoIterator for $Set {
            type Item = $Value;
            type IntoIter = crate::set::SetIter<$Value, { $Value::ALL.len().div_ceil(64) }>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl IntoIterator for &$Set {
            type Item = $Value;
            type IntoIter = <$Set as IntoIterator>::IntoIter;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl FromIterator<$Value> for $Set {
            fn from_iter<I: IntoIterator<Item = $Value>>(values: I) -> Self {
                values.into_iter().fold(Self::EMPTY, Self::with)
            }
        }

        impl Extend<$Value> for $Set {
            fn extend<I: IntoIterator<Item = $Value>>(&mut self, values: I) {
                *self = values.into_iter().fold(*self, Self::with);
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Set {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_seq(crate::set::Reader { place: Self::place }).map(Self)
            }
        }

        crate::vocabulary::schema_by_hand! {
            $Set, $Set: |generator| crate::vocabulary::schema::set_of(&generator.subschema_for::<$Value>())
        }
    };
}
pub(crate) use bit_set;

#[cfg(test)]
mod tests {
    #[cfg(feature = "serde")]
    use std::string::ToString;
    use std::vec::Vec;

    use crate::{Condition, ConditionSet, Finding, FindingSet};

    #[test]
    fn a_set_holds_exactly_its_members() {
        for &member in Finding::ALL {
            let set = FindingSet::EMPTY.with(member);
            assert!(set.iter().eq([member]) && set.len() == 1 && !set.is_empty());
            assert!(Finding::ALL.iter().all(|&other| set.contains(other) == (other == member)));
            assert_eq!(set.without(member), FindingSet::default());
            assert!(!FindingSet::ALL.without(member).contains(member));
        }
        assert_eq!(FindingSet::ALL.len(), Finding::ALL.len());
        assert!(ConditionSet::ALL.into_iter().eq(Condition::ALL.iter().copied()));
    }

    #[test]
    fn set_algebra() {
        let (low, mut high): (FindingSet, FindingSet) = (
            Finding::ALL.iter().copied().take(100).collect(),
            Finding::ALL.iter().copied().skip(80).collect(),
        );
        high.extend(Finding::ALL.iter().copied().skip(60).take(20));
        assert_eq!(low.union(high), FindingSet::ALL);
        assert_eq!(low.intersection(high).len(), 40);
        assert_eq!(low.difference(high).len(), 60);
        assert!(low.difference(high).is_subset(low) && !low.is_subset(high));
    }

    #[test]
    fn members_can_be_counted_before_they_are_read() {
        let mut members = FindingSet::ALL.iter();
        let mut left = FindingSet::ALL.len();
        while members.next().is_some() {
            left -= 1;
            assert_eq!(members.len(), left);
        }
        assert_eq!(members.next(), None);
        let mut counted = Vec::new();
        for member in &FindingSet::ALL {
            counted.push(member);
        }
        assert_eq!(counted.into_iter().collect::<FindingSet>(), FindingSet::ALL);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_set_is_read_from_a_list_of_ids() {
        for set in [FindingSet::EMPTY, FindingSet::ALL] {
            let written = serde_json::to_string(&set).unwrap();
            assert_eq!(serde_json::from_str::<FindingSet>(&written).unwrap(), set);
        }
        let error = |text| serde_json::from_str::<FindingSet>(text).unwrap_err().to_string();
        assert!(error(r#"["fever", "malaise", "fever"]"#).starts_with("`fever` is given twice"));
        assert!(error(r#"["feverr"]"#).contains("the nearest is `fever`"));
        assert!(error(r#""fever""#).contains("expected a list of ids"));
    }
}
