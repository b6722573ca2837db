//! Evaluates rules for many people at once.
//!
//! A lane has one bit for each of 512 people, and each literal has two lanes: for whom it is certain, and for whom it is
//! possible. A rule combines the lanes of its literals as its criterion says, so one operation serves all of them. The lanes
//! are small enough for a cache of the processor, and the compiler makes wide operations of the loops over a lane.

use super::block::{Block, Placed};
use super::crowd::Crowd;
use super::literal::{Derived, NONE};
use super::table::Table;
use crate::presentation::PREGNANCY;
use crate::{Finding, FindingSet, Policy, Urgency};

const WORD: usize = u64::BITS as usize;
/// How many bits a byte has, and how many bytes a word.
const BYTES: usize = u8::BITS as usize;
/// How many words a lane has.
pub(crate) const WORDS: usize = 8;
/// How many people a lane has.
pub(crate) const PEOPLE: usize = WORDS * WORD;

/// A lane as it is in a bitmap.
pub(crate) type LaneBytes = [u8; WORDS * BYTES];

/// A bit for each of [`PEOPLE`] people, the lowest of the first byte first, as in a bitmap. The compiler makes wide operations
/// of loops over bytes; those over words are so short that it takes them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(64))]
pub(crate) struct Lane(pub(crate) LaneBytes);

impl Lane {
    pub(crate) const NONE: Self = Self([0; WORDS * BYTES]);
    pub(crate) const ALL: Self = Self([u8::MAX; WORDS * BYTES]);

    #[inline]
    fn with(mut self, other: Self, each: impl Fn(u8, u8) -> u8) -> Self {
        for (byte, other) in self.0.iter_mut().zip(other.0) {
            *byte = each(*byte, other);
        }
        self
    }

    #[inline]
    pub(crate) fn or(self, other: Self) -> Self {
        self.with(other, |left, right| left | right)
    }

    #[inline]
    pub(crate) fn and(self, other: Self) -> Self {
        self.with(other, |left, right| left & right)
    }

    #[inline]
    pub(crate) fn without(self, other: Self) -> Self {
        self.with(other, |left, right| left & !right)
    }

    #[inline]
    pub(crate) fn not(self) -> Self {
        Self::ALL.without(self)
    }

    /// For whom it is 1; it is 0 for the others.
    pub(crate) fn of(each: &[u8; PEOPLE]) -> Self {
        /// Gathers the lowest bits of eight bytes in the highest byte.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        let mut lane = Self::NONE;
        for (byte, eight) in lane.0.iter_mut().zip(each.chunks_exact(BYTES)) {
            let [.., gathered] = word_of(eight).wrapping_mul(GATHER).to_le_bytes();
            *byte = gathered;
        }
        lane
    }

    pub(crate) fn from_words(words: [u64; WORDS]) -> Self {
        let mut lane = Self::NONE;
        for (bytes, word) in lane.0.chunks_exact_mut(BYTES).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        lane
    }

    pub(crate) fn words(&self) -> [u64; WORDS] {
        let mut words = [0; WORDS];
        for (word, bytes) in words.iter_mut().zip(self.0.chunks_exact(BYTES)) {
            *word = word_of(bytes);
        }
        words
    }

    #[inline(never)] // where a lane is in registers, it would be taken apart
    pub(crate) fn is_none(&self) -> bool {
        self.0.iter().fold(0, |any, byte| any | byte) == 0
    }
}

fn word_of(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(<[u8; BYTES]>::try_from(bytes).unwrap_or_default())
}

/// Writes the digits of a number of each person, the lowest first, and returns how many there are. `most` is the largest number
/// that means anything; above it, digits may be missing.
#[expect(clippy::cast_possible_truncation, reason = "each byte by itself")]
pub(crate) fn digits_of(
    numbers: &[u16; PEOPLE],
    most: u16,
    digits: &mut [Lane; u16::BITS as usize],
) -> usize {
    let (low, high) = digits.split_at_mut(BYTES);
    if most < u16::from(u8::MAX) {
        // A larger number stays larger than `most`.
        low.copy_from_slice(&lanes_of(&numbers.map(|number| number.min(u8::MAX.into()) as u8)));
        return BYTES;
    }
    low.copy_from_slice(&lanes_of(&numbers.map(|number| number as u8)));
    high.copy_from_slice(&lanes_of(&numbers.map(|number| (number >> u8::BITS) as u8)));
    2 * BYTES
}

/// For each bit of a byte, the lowest first, for whom it is set.
#[expect(
    clippy::indexing_slicing,
    reason = "a place is below WORDS, because there is a byte for each person"
)]
fn lanes_of(bytes: &[u8; PEOPLE]) -> [Lane; BYTES] {
    let mut words = [[0; WORDS]; BYTES];
    for (place, people) in bytes.chunks_exact(WORD).enumerate() {
        for (words, eight) in words.iter_mut().zip(people.chunks_exact(BYTES)) {
            words[place] = word_of(eight);
        }
    }
    turn_bytes(&mut words);
    turn_bits(&mut words);
    words.map(Lane::from_words)
}

/// A byte for each person, whose bits are these.
#[expect(
    clippy::indexing_slicing,
    reason = "a place is below WORDS, because there is a byte for each person"
)]
pub(crate) fn bytes_of(lanes: &[Lane; BYTES]) -> [u8; PEOPLE] {
    let (mut words, mut bytes) = (lanes.each_ref().map(Lane::words), [0; PEOPLE]);
    turn_bits(&mut words);
    turn_bytes(&mut words);
    for (place, people) in bytes.chunks_exact_mut(WORD).enumerate() {
        for (words, eight) in words.iter().zip(people.chunks_exact_mut(BYTES)) {
            eight.copy_from_slice(&words[place].to_le_bytes());
        }
    }
    bytes
}

/// Exchanges bytes between words: byte 3 of word 5 and byte 5 of word 3, and so on.
fn turn_bytes(words: &mut [[u64; WORDS]; BYTES]) {
    turn::<BYTES>(words, [0x0000_0000_ffff_ffff, 0x0000_ffff_0000_ffff, 0x00ff_00ff_00ff_00ff]);
}

/// Exchanges bits between words: bit 3 of each byte of word 5 and bit 5 of the same byte of word 3, and so on.
fn turn_bits(words: &mut [[u64; WORDS]; BYTES]) {
    turn::<1>(words, [0x0f0f_0f0f_0f0f_0f0f, 0x3333_3333_3333_3333, 0x5555_5555_5555_5555]);
}

/// Exchanges units of so many bits by halves (Hacker's Delight, 7-3).
#[inline]
fn turn<const UNIT: usize>(words: &mut [[u64; WORDS]; BYTES], masks: [u64; 3]) {
    for (step, mask) in [4, 2, 1].into_iter().zip(masks) {
        for pairs in words.chunks_exact_mut(2 * step) {
            let (lower, upper) = pairs.split_at_mut(step);
            for (low, high) in lower.as_flattened_mut().iter_mut().zip(upper.as_flattened_mut()) {
                let moved = ((*low >> (UNIT * step)) ^ *high) & mask;
                *high ^= moved;
                *low ^= moved << (UNIT * step);
            }
        }
    }
}

/// For whom something is certain, and for whom it is possible.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) certain: Lane,
    pub(crate) possible: Lane,
}

impl Known {
    /// Nothing is known of anybody.
    pub(crate) const OPEN: Self = Self { certain: Lane::NONE, possible: Lane::ALL };
    pub(crate) const NEVER: Self = Self { certain: Lane::NONE, possible: Lane::NONE };
    pub(crate) const ALWAYS: Self = Self { certain: Lane::ALL, possible: Lane::ALL };

    /// Enters answers: whose value is set, among those whose value is known.
    #[inline(never)]
    pub(crate) fn enter_answers(&mut self, values: &LaneBytes, known: &LaneBytes) {
        let cells = self.certain.0.iter_mut().zip(&mut self.possible.0);
        for ((certain, possible), (values, known)) in cells.zip(values.iter().zip(known)) {
            (*certain, *possible) = (values & known, values | !known);
        }
    }

    /// Makes it impossible where it is neither certain nor valid, but declined. Returns whether that is new for anybody.
    #[inline(never)]
    pub(crate) fn leave_out(&mut self, declined: &LaneBytes, valid: &LaneBytes) -> bool {
        let (mut left_out, cells) = (0, self.certain.0.iter().zip(&mut self.possible.0));
        for ((certain, possible), (declined, valid)) in cells.zip(declined.iter().zip(valid)) {
            let denied = *possible & declined & !valid & !certain;
            *possible &= !denied;
            left_out |= denied;
        }
        left_out != 0
    }

    #[inline]
    fn or(self, other: &Self) -> Self {
        Self { certain: self.certain.or(other.certain), possible: self.possible.or(other.possible) }
    }

    #[inline]
    fn and(self, other: &Self) -> Self {
        Self { certain: self.certain.and(other.certain), possible: self.possible.and(other.possible) }
    }
}

/// What is known of each finding, at its bit, then of each literal of a block that is no finding, and then of each of the
/// block's lists.
pub(crate) type Lanes = [Known; LANES];

pub(crate) const LANES: usize = 1_024;

const FIRST_DERIVED: usize = Finding::COUNT;
pub(super) const FIRST_LIST: usize = FIRST_DERIVED + WORD;
/// How many lists there is room for.
pub(super) const LIST_LANES: usize = LANES - FIRST_LIST;

/// The lane of a literal, given its word and its bit there.
#[expect(clippy::cast_possible_truncation, reason = "there are fewer than 65,536 lanes")]
pub(super) const fn lane_of(word: usize, bit: usize) -> u16 {
    (if word + 1 < NONE.len() { WORD * word + bit } else { FIRST_DERIVED + bit }) as u16
}

/// A count asks for fewer.
const MOST_NEEDED: usize = 128;

impl Block {
    /// Enters for whom the numbers and the sexes of the block hold.
    fn enter_numbers(&self, crowd: &mut Crowd) {
        for place in 0..WORD {
            let known = match self.dictionary.get(place) {
                Some(Derived::Between(measure, low, high)) => crowd.between(measure, low, high),
                Some(Derived::Is(sex)) => crowd.is(sex),
                Some(Derived::AtLeast(..)) | None => continue,
            };
            set_lane(&mut crowd.lanes, FIRST_DERIVED + place, known);
        }
    }

    /// Enters for whom the lists of the block hold, after everything that they ask for.
    fn enter_lists(&self, lanes: &mut Lanes) {
        let (mut steps, mut list) = (&*self.steps, FIRST_LIST);
        while let [needed, count, rest @ ..] = steps {
            let (members, rest) = rest.split_at_checked(usize::from(*count)).unwrap_or_default();
            match *needed {
                1 => set_lane(lanes, list, lanes_at(members, lanes).fold(Known::NEVER, Known::or)),
                needed if needed == *count => {
                    set_lane(lanes, list, lanes_at(members, lanes).fold(Known::ALWAYS, Known::and));
                }
                needed @ ..8 => set_lane(lanes, list, at_least::<8>(needed.into(), members, lanes)),
                needed => set_lane(lanes, list, at_least::<MOST_NEEDED>(needed.into(), members, lanes)),
            }
            (steps, list) = (rest, list + 1);
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "a place is below LANES")]
fn lane_at(lanes: &Lanes, place: u16) -> &Known {
    &lanes[usize::from(place) % LANES]
}

fn lanes_at<'l>(places: &'l [u16], lanes: &'l Lanes) -> impl Iterator<Item = &'l Known> {
    places.iter().map(|place| lane_at(lanes, *place))
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "otherwise what is known is copied")]
fn set_lane(lanes: &mut Lanes, place: usize, known: Known) {
    if let Some(lane) = lanes.get_mut(place) {
        *lane = known;
    }
}

/// For whom at least so many of these hold, fewer than `MOST`.
#[inline(never)]
fn at_least<const MOST: usize>(needed: usize, members: &[u16], lanes: &Lanes) -> Known {
    // For each number from one on, for whom at least so many of the members so far hold.
    let mut counts = [Known::NEVER; MOST];
    let counts = counts.get_mut(..needed).unwrap_or_default();
    for (seen, member) in lanes_at(members, lanes).enumerate() {
        let mut fewer = Known::ALWAYS;
        for count in counts.iter_mut().take(seen + 1) {
            let before = *count;
            *count = before.or(&fewer.and(member));
            fewer = before;
        }
    }
    counts.last().copied().unwrap_or(Known::ALWAYS)
}

/// For each urgency, for whom a rule of it fires.
#[derive(Clone, Copy)]
pub(crate) struct Levels([Lane; Urgency::ALL.len()]);

impl Levels {
    const NONE: Self = Self([Lane::NONE; Urgency::ALL.len()]);

    fn raise(&mut self, urgency: Urgency, people: Lane) {
        if let Some(lane) = self.0.get_mut(urgency.level()) {
            *lane = lane.or(people);
        }
    }

    /// The higher of both for each person.
    pub(crate) fn max(mut self, other: &Self) -> Self {
        for (lane, other) in self.0.iter_mut().zip(&other.0) {
            *lane = lane.or(*other);
        }
        self
    }

    /// Nobody above this urgency.
    pub(crate) fn at_most(mut self, most: Urgency) -> Self {
        let (kept, above) = self.0.split_at_mut(most.level() + 1);
        if let Some(highest) = kept.last_mut() {
            for lane in above {
                *highest = highest.or(*lane);
                *lane = Lane::NONE;
            }
        }
        self
    }

    /// The digits of each person's level, the lowest first.
    pub(crate) fn digits(&self) -> [Lane; 3] {
        let (mut digits, mut higher) = ([Lane::NONE; 3], Lane::NONE);
        for (level, lane) in self.0.iter().enumerate().rev() {
            let highest = lane.without(higher);
            for (place, digit) in digits.iter_mut().enumerate() {
                if level >> place & 1 == 1 {
                    *digit = digit.or(highest);
                }
            }
            higher = higher.or(*lane);
        }
        digits
    }
}

/// The lowest and the highest urgency of any completion for each of [`PEOPLE`] people.
pub(crate) struct Extremes {
    pub(crate) at_least: Levels,
    pub(crate) at_most: Levels,
}

impl Table {
    /// The extremes for people of whom these findings are new since they were asked for last.
    pub(crate) fn extremes(&self, crowd: &mut Crowd, new: FindingSet, policy: Policy) -> Extremes {
        // Without a pregnancy there are no weeks of it.
        let are_numbers_new = new.contains(PREGNANCY) || self.blocks.len() > 1;
        let [mut at_least, mut at_most] = [Levels::NONE; 2];
        for block in &*self.blocks {
            if are_numbers_new {
                block.enter_numbers(crowd);
            }
            block.enter_lists(&mut crowd.lanes);
            let urgency = |rule: &Placed| rule.urgency_under(policy);
            for rules in block.rules.chunk_by(|rule, next| urgency(rule) == urgency(next)) {
                let fires =
                    rules.iter().map(|rule| lane_at(&crowd.lanes, rule.lane)).fold(Known::NEVER, Known::or);
                if let [rule, ..] = rules {
                    at_least.raise(urgency(rule), fires.certain);
                    at_most.raise(urgency(rule), fires.possible);
                }
            }
        }
        Extremes { at_least, at_most }
    }

    /// Calls with the index of each rule that fires for somebody, and for whom.
    pub(crate) fn fired_lanes(&self, crowd: &mut Crowd, mut each: impl FnMut(usize, Lane)) {
        for block in &*self.blocks {
            block.enter_numbers(crowd);
            block.enter_lists(&mut crowd.lanes);
            for rule in &*block.rules {
                let fires = &lane_at(&crowd.lanes, rule.lane).certain;
                if !fires.is_none() {
                    each(rule.index, *fires);
                }
            }
        }
    }
}
