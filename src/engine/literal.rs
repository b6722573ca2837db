//! What a clause is made of: a bit for each finding, and one for each number, sex or count.

use super::error::ResolveError;
use crate::quantity::{Measure, Sex};
use crate::set::Bits;
use crate::{Finding, FindingSet, Polarity};

/// How many words of a finding set hold concerning findings. Those come first, and rules may use no others.
const FINDING_WORDS: usize = {
    let (mut concerning, mut rest) = (0_usize, Finding::ALL);
    while let [finding, tail @ ..] = rest {
        if matches!(finding.polarity(), Polarity::Concerning) {
            concerning += 1;
        }
        rest = tail;
    }
    concerning.div_ceil(64)
};
const LITERAL_WORDS: usize = FINDING_WORDS + 1;
pub(super) const LITERAL_BYTES: usize = LITERAL_WORDS * 8;
pub(super) const LITERAL_BITS: usize = LITERAL_BYTES * 8;
/// How many patterns a byte of literals has.
pub(super) const PATTERNS: usize = 1 << u8::BITS;
/// Counts take the highest byte of the last word, numbers and sex the bits below it.
pub(super) const FIRST_COUNT: usize = 56;
pub(super) const MOST_COUNTS: usize = u64::BITS as usize - FIRST_COUNT;

/// The words of findings, then one word of literals derived from the rest of a presentation.
pub(super) type Literals = [u64; LITERAL_WORDS];
pub(super) const NONE: Literals = [0; LITERAL_WORDS];

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS, and those of a set are as many")]
pub(super) const fn literals_of(findings: FindingSet, derived: u64) -> Literals {
    let (words, mut literals, mut word) = (findings.words(), NONE, 0);
    while word < FINDING_WORDS {
        literals[word] = words[word];
        word += 1;
    }
    literals[FINDING_WORDS] = derived;
    literals
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS, and those of a set are as many")]
pub(super) const fn findings_of(literals: Literals) -> FindingSet {
    let (mut words, mut word) = (FindingSet::EMPTY.words(), 0);
    while word < FINDING_WORDS {
        words[word] = literals[word];
        word += 1;
    }
    FindingSet::from_words(words)
}

/// The literals in bytes.
#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte is below LITERAL_BYTES")]
pub(super) const fn bytes_of(literals: Literals) -> [u8; LITERAL_BYTES] {
    let (mut bytes, mut byte) = ([0; LITERAL_BYTES], 0);
    while byte < LITERAL_BYTES {
        bytes[byte] = literals[byte / 8].to_le_bytes()[byte % 8];
        byte += 1;
    }
    bytes
}

pub(super) const fn derived_of(literals: Literals) -> u64 {
    literals[FINDING_WORDS]
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn either(mut left: Literals, right: Literals) -> Literals {
    let mut word = 0;
    while word < LITERAL_WORDS {
        left[word] |= right[word];
        word += 1;
    }
    left
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn both(mut left: Literals, right: Literals) -> Literals {
    let mut word = 0;
    while word < LITERAL_WORDS {
        left[word] &= right[word];
        word += 1;
    }
    left
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn without(mut left: Literals, right: Literals) -> Literals {
    let mut word = 0;
    while word < LITERAL_WORDS {
        left[word] &= !right[word];
        word += 1;
    }
    left
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn is_subset(left: Literals, right: Literals) -> bool {
    let mut word = 0;
    while word < LITERAL_WORDS {
        if left[word] & !right[word] != 0 {
            return false;
        }
        word += 1;
    }
    true
}

/// All words are compared at once: a person often differs in a word that is hard to foresee.
#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn is_same(left: &Literals, right: &Literals) -> bool {
    let (mut differing, mut word) = (0, 0);
    while word < LITERAL_WORDS {
        differing |= left[word] ^ right[word];
        word += 1;
    }
    differing == 0
}

pub(super) fn is_none(literals: Literals) -> bool {
    literals == NONE
}

/// All words are compared at once, as in `is_same`.
pub(super) const fn meets(left: Literals, right: Literals) -> bool {
    !is_same(&both(left, right), &NONE)
}

#[expect(clippy::indexing_slicing, reason = "a word is below LITERAL_WORDS")]
pub(super) const fn count(literals: Literals) -> u32 {
    let (mut count, mut word) = (0, 0);
    while word < LITERAL_WORDS {
        count += literals[word].count_ones();
        word += 1;
    }
    count
}

/// The bytes that hold a literal, one bit each.
#[expect(clippy::indexing_slicing, reason = "a byte is below LITERAL_BYTES")]
pub(super) const fn bytes_in(literals: Literals) -> u32 {
    let (mut bytes, mut byte) = (0, 0);
    while byte < LITERAL_BYTES {
        if literals[byte / 8] >> (8 * (byte % 8)) & 0xff != 0 {
            bytes |= 1 << byte;
        }
        byte += 1;
    }
    bytes
}

/// A literal that is not a finding.
#[derive(Clone, Copy, Debug)]
pub(super) enum Derived {
    Between(Measure, u16, u16),
    Is(Sex),
    /// At least this many of these findings, numbers and sexes.
    AtLeast(u8, Literals),
}

impl Derived {
    const fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Between(a, low, high), Self::Between(b, other_low, other_high)) => {
                *a as usize == *b as usize && *low == *other_low && *high == *other_high
            }
            (Self::Is(a), Self::Is(b)) => *a as usize == *b as usize,
            (Self::AtLeast(a, members), Self::AtLeast(b, others)) => *a == *b && is_same(members, others),
            _ => false,
        }
    }
}

/// The distinct literals that are not findings, each at its bit of the last word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dictionary {
    entries: [Option<Derived>; u64::BITS as usize],
}

#[expect(clippy::indexing_slicing, reason = "a place is below 64")]
impl Dictionary {
    pub(super) const EMPTY: Self = Self { entries: [None; u64::BITS as usize] };

    pub(super) const fn get(&self, place: usize) -> Option<Derived> {
        self.entries[place % u64::BITS as usize]
    }

    /// The literals whose bits are set.
    pub(super) fn among(&self, literals: Literals) -> impl Iterator<Item = (u64, Derived)> + '_ {
        Bits([derived_of(literals)]).places().filter_map(|place| Some((1 << place, self.get(place)?)))
    }

    /// How many members this one of the counts needs, and its members.
    pub(super) const fn count(&self, place: usize) -> Option<(u8, Literals)> {
        match self.get(FIRST_COUNT + place) {
            Some(Derived::AtLeast(needed, members)) => Some((needed, members)),
            Some(Derived::Between(..) | Derived::Is(_)) | None => None,
        }
    }

    /// The bytes that hold a member of a count, one bit each.
    pub(super) const fn counted_bytes(&self) -> u32 {
        let (mut bytes, mut place) = (0, 0);
        while place < MOST_COUNTS {
            if let Some((_, members)) = self.count(place) {
                bytes |= bytes_in(members);
            }
            place += 1;
        }
        bytes
    }

    /// The bit of a literal, which is added if it is new.
    pub(super) const fn literal(&mut self, derived: Derived) -> Result<Literals, ResolveError> {
        let (first, end, full) = match derived {
            Derived::AtLeast(..) => (FIRST_COUNT, u64::BITS as usize, ResolveError::Counts),
            Derived::Between(..) | Derived::Is(_) => (0, FIRST_COUNT, ResolveError::Numbers),
        };
        let mut place = first;
        while place < end {
            match &self.entries[place] {
                Some(known) if !known.is(&derived) => place += 1,
                known => {
                    if known.is_none() {
                        self.entries[place] = Some(derived);
                    }
                    return Ok(literals_of(FindingSet::EMPTY, 1 << place));
                }
            }
        }
        Err(full)
    }
}
