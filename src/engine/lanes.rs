//! Evaluates rules for many people at once.
//!
//! A lane has one bit for each of 512 people, and each literal has two lanes: for whom it is certain, and for whom it is
//! possible. A rule combines the lanes of its literals as its criterion says, so one operation serves all of them. The lanes
//! are small enough for the fastest memory of a processor, and the compiler makes wide operations of the loops over a lane.

use super::block::Block;
use super::clauses::{Needed, Part};
use super::literal::{Derived, Literals, NONE, either, findings_of, literals_of, meets};
use super::table::Table;
use crate::presentation::{Crowd, PREGNANCY};
use crate::triage::Bounds;
use crate::{Finding, FindingSet, Policy, Urgency};

const WORD: usize = u64::BITS as usize;
/// How many bytes a word has, and how many bits a byte.
const BYTES: usize = u8::BITS as usize;
/// How many words a lane has.
pub(crate) const WORDS: usize = 8;
/// How many people a lane has.
pub(crate) const PEOPLE: usize = WORDS * WORD;

/// A lane as it is in a bitmap.
pub(crate) type LaneBytes = [u8; BYTES * WORDS];

/// A bit for each of [`PEOPLE`] people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(64))]
pub(crate) struct Lane(pub(crate) [u64; WORDS]);

impl Lane {
    pub(crate) const NONE: Self = Self([0; WORDS]);
    pub(crate) const ALL: Self = Self([u64::MAX; WORDS]);

    #[inline]
    fn with(mut self, other: Self, each: impl Fn(u64, u64) -> u64) -> Self {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word = each(*word, other);
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

    /// So many people from the first on.
    pub(crate) fn first(people: usize) -> Self {
        let mut lane = Self::NONE;
        for (place, word) in lane.0.iter_mut().enumerate() {
            let people = people.saturating_sub(place * WORD);
            *word = if people < WORD { (1 << people) - 1 } else { u64::MAX };
        }
        lane
    }

    /// The people whose bits are set, the lowest bit of the first byte first.
    #[inline]
    pub(crate) fn from_bytes(bytes: &LaneBytes) -> Self {
        let mut lane = Self::NONE;
        for (word, bytes) in lane.0.iter_mut().zip(bytes.chunks_exact(BYTES)) {
            *word = u64::from_le_bytes(<[u8; BYTES]>::try_from(bytes).unwrap_or_default());
        }
        lane
    }

    /// For whom it is so.
    pub(crate) fn of(each: &[bool; PEOPLE]) -> Self {
        /// Gathers the lowest bits of eight bytes in the highest byte.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        let mut lane = Self::NONE;
        for (word, people) in lane.0.iter_mut().zip(each.chunks_exact(WORD)) {
            for (place, eight) in people.chunks_exact(BYTES).enumerate() {
                let eight = <[bool; BYTES]>::try_from(eight).unwrap_or_default();
                let gathered = u64::from_le_bytes(eight.map(u8::from)).wrapping_mul(GATHER) >> 56;
                *word |= gathered << (BYTES * place);
            }
        }
        lane
    }

    #[inline]
    pub(crate) fn is_none(self) -> bool {
        self.0.iter().fold(0, |any, word| any | word) == 0
    }
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
            words[place] = u64::from_le_bytes(<[u8; BYTES]>::try_from(eight).unwrap_or_default());
        }
    }
    turn_bits(&mut words);
    turn_bytes(&mut words);
    words.map(Lane)
}

/// A byte for each person, whose bits are these.
#[expect(
    clippy::indexing_slicing,
    reason = "a place is below WORDS, because there is a byte for each person"
)]
fn bytes_of(lanes: &[Lane; BYTES]) -> [u8; PEOPLE] {
    let (mut words, mut bytes) = (lanes.each_ref().map(|lane| lane.0), [0; PEOPLE]);
    turn_bytes(&mut words);
    turn_bits(&mut words);
    for (place, people) in bytes.chunks_exact_mut(WORD).enumerate() {
        for (words, eight) in words.iter().zip(people.chunks_exact_mut(BYTES)) {
            eight.copy_from_slice(&words[place].to_le_bytes());
        }
    }
    bytes
}

/// Exchanges bytes between words: byte 3 of word 5 and byte 5 of word 3, and so on, by halves (Hacker's Delight, 7-3).
fn turn_bytes(words: &mut [[u64; WORDS]; BYTES]) {
    for (step, mask) in [(4, 0x0000_0000_ffff_ffff), (2, 0x0000_ffff_0000_ffff), (1, 0x00ff_00ff_00ff_00ff)] {
        for pairs in words.chunks_exact_mut(2 * step) {
            let (lower, upper) = pairs.split_at_mut(step);
            for (low, high) in lower.as_flattened_mut().iter_mut().zip(upper.as_flattened_mut()) {
                let moved = ((*low >> (BYTES * step)) ^ *high) & mask;
                *high ^= moved;
                *low ^= moved << (BYTES * step);
            }
        }
    }
}

/// Exchanges bits within each word: bit 3 of byte 5 and bit 5 of byte 3, and so on.
fn turn_bits(words: &mut [[u64; WORDS]; BYTES]) {
    for word in words.as_flattened_mut() {
        for (shift, mask) in [(7, 0x00aa_00aa_00aa_00aa), (14, 0x0000_cccc_0000_cccc), (28, 0xf0f0_f0f0)] {
            let moved = (*word ^ (*word >> shift)) & mask;
            *word ^= moved ^ (moved << shift);
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
    const NEVER: Self = Self { certain: Lane::NONE, possible: Lane::NONE };
    const ALWAYS: Self = Self { certain: Lane::ALL, possible: Lane::ALL };

    #[inline]
    fn set(&mut self, (certain, possible): (Lane, Lane)) {
        self.certain = certain;
        self.possible = possible;
    }

    #[inline]
    fn or(&mut self, other: &Self) {
        self.certain = self.certain.or(other.certain);
        self.possible = self.possible.or(other.possible);
    }

    #[inline]
    fn and(&mut self, other: &Self) {
        self.certain = self.certain.and(other.certain);
        self.possible = self.possible.and(other.possible);
    }
}

/// What is known of each finding, at its bit: for whom it is certain, and for whom it is possible.
#[derive(Clone)]
pub(crate) struct Findings {
    pub(crate) certain: [[u64; WORDS]; Finding::COUNT],
    pub(crate) possible: [[u64; WORDS]; Finding::COUNT],
}

impl Findings {
    /// Nothing is known of anybody.
    pub(crate) const OPEN: Self =
        Self { certain: [[0; WORDS]; Finding::COUNT], possible: [[u64::MAX; WORDS]; Finding::COUNT] };

    /// Enters answers: whose is yes, among those whose answer is known.
    pub(crate) fn hear(&mut self, values: &[LaneBytes; Finding::COUNT], known: &[LaneBytes; Finding::COUNT]) {
        // One loop over all words, which the compiler makes wide operations of.
        let word = |bytes: &[u8]| u64::from_le_bytes(<[u8; BYTES]>::try_from(bytes).unwrap_or_default());
        let heard = values.as_flattened().chunks_exact(BYTES).zip(known.as_flattened().chunks_exact(BYTES));
        let cells = self.certain.as_flattened_mut().iter_mut().zip(self.possible.as_flattened_mut());
        for ((certain, possible), (values, known)) in cells.zip(heard) {
            let (values, known) = (word(values), word(known));
            (*certain, *possible) = (values & known, values | !known);
        }
    }

    /// What is known of the finding with this bit.
    #[inline]
    pub(crate) fn known(&self, bit: usize) -> Known {
        match (self.certain.get(bit), self.possible.get(bit)) {
            (Some(certain), Some(possible)) => Known { certain: Lane(*certain), possible: Lane(*possible) },
            _ => Known::OPEN,
        }
    }
}

/// A count asks for fewer.
const MOST_NEEDED: usize = 128;

/// The literals of one block that are no findings, at their bits.
type DerivedLanes = [Known; WORD];

impl Block {
    /// Numbers and sexes of the block. A count is evaluated where a rule asks for it.
    fn derived(&self, crowd: &Crowd) -> DerivedLanes {
        let mut derived = [Known::NEVER; WORD];
        for (place, derived) in derived.iter_mut().enumerate() {
            match self.dictionary.get(place) {
                Some(Derived::Between(measure, low, high)) => {
                    *derived = crowd.reached(measure, low);
                    if high < measure.limits().1 {
                        let ended = crowd.reached(measure, high + 1);
                        derived.certain = derived.certain.without(ended.possible);
                        derived.possible = derived.possible.without(ended.certain);
                    }
                }
                Some(Derived::Is(sex)) => *derived = crowd.is(sex),
                Some(Derived::AtLeast(..)) | None => {}
            }
        }
        derived
    }
}

/// The lanes of a block's literals.
#[derive(Clone, Copy)]
struct Lanes<'l> {
    findings: &'l Findings,
    derived: &'l DerivedLanes,
}

impl Lanes<'_> {
    /// For whom a criterion, given by its lists, is met.
    fn met(self, parts: &[Part], met: &mut Known) {
        let Some((part, mut members)) = parts.split_first() else { return *met = Known::ALWAYS };
        match part.needed {
            Needed::All => met.set(self.fold(&part.singles, Lane::ALL, Lane::and)),
            Needed::Any => met.set(self.fold(&part.singles, Lane::NONE, Lane::or)),
            Needed::AtLeast(needed @ ..8) => self.at_least::<8>(needed.into(), &part.singles, met),
            Needed::AtLeast(needed) => self.at_least::<MOST_NEEDED>(needed.into(), &part.singles, met),
        }
        let is_all = matches!(part.needed, Needed::All);
        while let Some(member) = members.first() {
            if is_all && met.possible.is_none() {
                break;
            }
            let (list, others) = members.split_at(member.span.min(members.len()));
            let mut list_met = Known::NEVER;
            self.met(list, &mut list_met);
            if is_all {
                met.and(&list_met);
            } else {
                met.or(&list_met);
            }
            members = others;
        }
    }

    #[inline]
    fn fold(self, singles: &Literals, first: Lane, with: impl Fn(Lane, Lane) -> Lane) -> (Lane, Lane) {
        let (mut all_certain, mut all_possible) = (first, first);
        self.each(singles, |certain, possible| {
            all_certain = with(all_certain, certain);
            all_possible = with(all_possible, possible);
        });
        (all_certain, all_possible)
    }

    /// For whom at least so many of these hold, fewer than `MOST`.
    fn at_least<const MOST: usize>(self, needed: usize, singles: &Literals, met: &mut Known) {
        // For each number from one on, for whom at least so many of the singles so far hold.
        let mut counts = [Known::NEVER; MOST];
        let counts = counts.get_mut(..needed).unwrap_or_default();
        self.each(singles, |certain, possible| {
            let mut fewer = (Lane::ALL, Lane::ALL);
            for count in counts.iter_mut() {
                let before = (count.certain, count.possible);
                count.certain = before.0.or(fewer.0.and(certain));
                count.possible = before.1.or(fewer.1.and(possible));
                fewer = before;
            }
        });
        match counts.last() {
            Some(last) => *met = *last,
            None => *met = Known::ALWAYS,
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "otherwise each literal costs a call")]
    fn each(self, singles: &Literals, mut each: impl FnMut(Lane, Lane)) {
        let [findings @ .., derived] = singles;
        for (word, literals) in findings.iter().enumerate() {
            let mut left = *literals;
            while left != 0 {
                let bit = WORD * word + left.trailing_zeros() as usize;
                if let (Some(certain), Some(possible)) =
                    (self.findings.certain.get(bit), self.findings.possible.get(bit))
                {
                    each(Lane(*certain), Lane(*possible));
                }
                left &= left - 1;
            }
        }
        let mut left = *derived;
        while left != 0 {
            if let Some(known) = self.derived.get(left.trailing_zeros() as usize) {
                each(known.certain, known.possible);
            }
            left &= left - 1;
        }
    }
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
    pub(crate) fn max(mut self, other: Self) -> Self {
        for (lane, other) in self.0.iter_mut().zip(other.0) {
            *lane = lane.or(other);
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
    fn digits(&self) -> [Lane; 3] {
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

/// The lowest and the highest urgency of any completion for each of [`PEOPLE`] people, and the highest of those in which what
/// is left out is denied.
pub(crate) struct Extremes {
    at_least: Levels,
    at_most: Levels,
    asked_at_most: Levels,
}

impl Extremes {
    /// Writes bounds and advice as [`Triage`](crate::Triage) has them; `None` for these people.
    pub(crate) fn write(self, refused: Lane, results: &mut [Option<Bounds>]) {
        let advised = self.at_least.max(self.asked_at_most.at_most(Urgency::SameDay));
        let ([a, b, c], [d, e, f]) = (self.at_least.digits(), self.at_most.digits());
        // Two digits are enough for the advice: above the same day, it is what is certain.
        let [g, h, _] = advised.at_most(Urgency::SameDay).digits();
        let refuse = |digit: Lane| digit.or(refused);
        let codes = bytes_of(&[refuse(a), refuse(b), refuse(c), d, e, f, g, h]);
        for (result, code) in results.iter_mut().zip(codes) {
            *result = OF_CODE.get(usize::from(code)).copied().flatten();
        }
    }
}

/// Bounds and advice for each byte that [`Extremes::write`] makes: three digits of what is certain, three of what is possible,
/// and two of what is advised.
#[expect(
    clippy::indexing_slicing,
    reason = "an index is compared first, where it is made when the crate is compiled"
)]
const OF_CODE: [Option<Bounds>; 1 << u8::BITS] = {
    const fn level(code: usize, place: usize, digits: usize) -> Option<Urgency> {
        let level = code >> place & ((1 << digits) - 1);
        if level < Urgency::ALL.len() { Some(Urgency::ALL[level]) } else { None }
    }
    let (mut of_code, mut code) = ([None; 1 << u8::BITS], 0);
    while code < of_code.len() {
        of_code[code] = match (level(code, 0, 3), level(code, 3, 3), level(code, 6, 2)) {
            (Some(Urgency::Emergency), Some(at_most), _) => {
                Some(Bounds::new(Urgency::Emergency, at_most, Urgency::Emergency))
            }
            (Some(at_least), Some(at_most), Some(advised)) => Some(Bounds::new(at_least, at_most, advised)),
            _ => None,
        };
        code += 1;
    }
    of_code
};

impl Table {
    /// The extremes for people, and for them again without the findings that are left out.
    pub(crate) fn extremes(
        &self,
        crowd: &Crowd,
        left_out: Option<(&Crowd, FindingSet)>,
        policy: Policy,
    ) -> Extremes {
        let [mut at_least, mut at_most, mut asked_at_most] = [Levels::NONE; 3];
        let mut met = Known::NEVER;
        for block in &*self.blocks {
            let derived = block.derived(crowd);
            let lanes = Lanes { findings: &crowd.findings, derived: &derived };
            let left_out = left_out.map(|(crowd, findings)| {
                // Without a pregnancy there are no weeks of it, so criteria on numbers can differ too.
                let numbers = if findings.contains(PREGNANCY) { u64::MAX } else { 0 };
                (crowd, block.derived(crowd), literals_of(findings, numbers))
            });
            for (rule, urgency) in
                block.rules(policy).filter_map(|(index, urgency)| Some((self.resolved.get(index)?, urgency)))
            {
                let parts = block.parts_of(rule);
                lanes.met(parts, &mut met);
                if met.possible.is_none() {
                    continue;
                }
                at_least.raise(urgency, met.certain);
                at_most.raise(urgency, met.possible);
                if let Some((crowd, derived, changed)) = &left_out {
                    if meets(rule.asks, *changed) {
                        Lanes { findings: &crowd.findings, derived }.met(parts, &mut met);
                    }
                }
                asked_at_most.raise(urgency, met.possible);
            }
        }
        Extremes { at_least, at_most, asked_at_most }
    }

    /// Calls with the index of each rule that fires for somebody, and for whom.
    pub(crate) fn fired_lanes(&self, crowd: &Crowd, mut each: impl FnMut(usize, Lane)) {
        let mut met = Known::NEVER;
        for block in &*self.blocks {
            let derived = block.derived(crowd);
            let lanes = Lanes { findings: &crowd.findings, derived: &derived };
            for (index, _) in block.rules(Policy::Default) {
                let Some(rule) = self.resolved.get(index) else { continue };
                lanes.met(block.parts_of(rule), &mut met);
                if !met.certain.is_none() {
                    each(index, met.certain);
                }
            }
        }
    }

    /// The findings that its rules ask for.
    pub(crate) fn findings(&self) -> FindingSet {
        findings_of(self.resolved.iter().fold(NONE, |all, rule| either(all, rule.asks)))
    }
}
