//! Evaluates rules for many people at once.
//!
//! A lane has one bit for each of 256 people, and each literal has a lane. A clause holds for whom one of its literals holds,
//! and a rule fires for whom all of its clauses hold, so a few operations serve 256 people. The lanes of a block are small
//! enough for the fastest memory of a processor, and the compiler makes wide operations of the loops over a lane.

use super::block::Block;
use super::literal::{Derived, Dictionary, FINDING_WORDS, LITERAL_WORDS, Literals};
use super::table::Table;
use crate::presentation::Heard;
use crate::quantity::{Measure, Sex};
use crate::set::Bits;
use crate::{Finding, Policy, Urgency};

const WORD: usize = u64::BITS as usize;
const LITERALS: usize = LITERAL_WORDS * WORD;
/// The place of the first literal that is no finding.
const FIRST_DERIVED: usize = FINDING_WORDS * WORD;
/// How many words a lane has.
pub(crate) const WORDS: usize = 4;
/// How many people a lane has.
pub(crate) const PEOPLE: usize = WORDS * WORD;

/// A number for each of [`PEOPLE`] people.
pub(crate) type Numbers = [[u16; WORD]; WORDS];

/// A bit for each of [`PEOPLE`] people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(32))]
pub(crate) struct Lane(pub(crate) [u64; WORDS]);

impl Lane {
    pub(crate) const NONE: Self = Self([0; WORDS]);
    pub(crate) const ALL: Self = Self([u64::MAX; WORDS]);

    #[inline]
    fn with(self, other: Self, each: impl Fn(u64, u64) -> u64) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([each(a, e), each(b, f), each(c, g), each(d, h)])
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

    #[inline]
    pub(crate) fn is_none(self) -> bool {
        self.0.iter().fold(0, |any, word| any | word) == 0
    }

    /// The people for whose values it holds.
    #[inline]
    pub(crate) fn of<T: Copy>(each: &[[T; WORD]; WORDS], holds: impl Fn(T) -> bool) -> Self {
        Self(each.each_ref().map(|people| gathered(&people.map(|value| u8::from(holds(value))))))
    }
}

/// The lowest bits of 64 bytes.
#[inline]
fn gathered(bytes: &[u8; WORD]) -> u64 {
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (mut word, mut place) = (0, 0);
    for eight in bytes.chunks_exact(8) {
        let eight = <[u8; 8]>::try_from(eight).unwrap_or_default();
        word |= (u64::from_le_bytes(eight).wrapping_mul(GATHER) >> 56) << place;
        place += 8;
    }
    word
}

/// What is known of [`PEOPLE`] people: the evidence of each of them.
pub(crate) struct Crowd {
    /// Who certainly has a finding, and who certainly has not, at the bit of the finding.
    pub(crate) has: [Lane; Finding::COUNT],
    pub(crate) has_not: [Lane; Finding::COUNT],
    /// Who is known to be female, and who male.
    pub(crate) sexes: [Lane; Sex::ALL.len()],
}

/// The numbers at which the criteria of a block begin, and the first after each ends, so that each is compared once.
#[derive(Clone, Copy)]
pub(super) struct Cuts {
    at: [(Measure, u16); 2 * WORD],
    len: usize,
    /// For each literal of the dictionary the cut at which it begins, and that at which it has ended.
    of: [(usize, Option<usize>); WORD],
}

#[expect(clippy::indexing_slicing, reason = "a dictionary has at most 64 criteria, each with two cuts")]
impl Cuts {
    pub(super) const fn of(dictionary: &Dictionary) -> Self {
        let mut cuts = Self { at: [(Measure::Age, 0); 2 * WORD], len: 0, of: [(0, None); WORD] };
        let mut place = 0;
        while place < WORD {
            if let Some(Derived::Between(measure, low, high)) = dictionary.get(place) {
                let after = if high < u16::MAX { Some(cuts.cut(measure, high + 1)) } else { None };
                cuts.of[place] = (cuts.cut(measure, low), after);
            }
            place += 1;
        }
        cuts
    }

    const fn cut(&mut self, measure: Measure, number: u16) -> usize {
        let mut known = 0;
        while known < self.len {
            if self.at[known].0 as usize == measure as usize && self.at[known].1 == number {
                return known;
            }
            known += 1;
        }
        self.at[known] = (measure, number);
        self.len += 1;
        known
    }
}

/// The literals of one block: for whom each holds, and for whom it fails.
struct LiteralLanes {
    holds: [Lane; LITERALS],
    fails: [Lane; LITERALS],
}

#[expect(clippy::indexing_slicing, reason = "there is a lane for each literal")]
impl LiteralLanes {
    const NONE: Self = Self { holds: [Lane::NONE; LITERALS], fails: [Lane::NONE; LITERALS] };

    /// Findings, which are the same in each block.
    fn set_findings(&mut self, crowd: &Crowd) {
        let findings = FIRST_DERIVED.min(Finding::COUNT);
        self.holds[..findings].copy_from_slice(&crowd.has[..findings]);
        self.fails[..findings].copy_from_slice(&crowd.has_not[..findings]);
    }

    /// Numbers, sexes and counts of a block.
    fn set_derived(&mut self, block: &Block, heard: &Heard, crowd: &Crowd) {
        let cuts = &block.cuts;
        let (mut least, mut most) = ([Lane::NONE; 2 * WORD], [Lane::NONE; 2 * WORD]);
        for ((least, most), (measure, cut)) in least.iter_mut().zip(&mut most).zip(cuts.at).take(cuts.len) {
            (*least, *most) = heard.reached(crowd, measure, cut);
        }
        // Counts come last, because they count the others.
        for place in 0..WORD {
            let (holds, fails) = match block.dictionary.get(place) {
                Some(Derived::Between(..)) => {
                    let (low, after) = cuts.of[place];
                    let ended = |reached: &[Lane]| after.map_or(Lane::NONE, |after| reached[after]);
                    (least[low].without(ended(&most)), most[low].not().or(ended(&least)))
                }
                Some(Derived::Is(sex)) => {
                    let others = Sex::ALL.iter().filter(|other| **other != sex);
                    let other = others.fold(Lane::NONE, |all, other| all.or(crowd.sexes[*other as usize]));
                    (crowd.sexes[sex as usize], other)
                }
                Some(Derived::AtLeast(needed, members)) => {
                    let needed = usize::from(needed);
                    let count = places(&members).count();
                    // It fails once too few are left.
                    let too_few = (count + 1).saturating_sub(needed);
                    let of = |lanes: &[Lane; LITERALS], needed| {
                        reach(places(&members).map(|literal| lanes[literal % LITERALS]), needed)
                    };
                    (of(&self.holds, needed), of(&self.fails, too_few))
                }
                None => continue,
            };
            (self.holds[FIRST_DERIVED + place], self.fails[FIRST_DERIVED + place]) = (holds, fails);
        }
    }
}

/// The places of literals.
fn places(literals: &Literals) -> impl Iterator<Item = usize> {
    Bits(*literals).places()
}

/// For whom at least so many of these hold.
fn reach(lanes: impl Iterator<Item = Lane>, needed: usize) -> Lane {
    // A binary number for each person, whose digits are lanes; 256 members are more than a count has.
    let mut digits = [Lane::NONE; 9];
    for mut carry in lanes {
        for digit in &mut digits {
            (*digit, carry) = (digit.or(carry).without(digit.and(carry)), digit.and(carry));
        }
    }
    // Compared from the highest digit: greater once a digit is set that the needed number has not.
    let (mut greater, mut equal) = (Lane::NONE, Lane::ALL);
    for (place, digit) in digits.iter().enumerate().rev() {
        if needed >> place & 1 == 0 {
            greater = greater.or(equal.and(*digit));
            equal = equal.without(*digit);
        } else {
            equal = equal.and(*digit);
        }
    }
    greater.or(equal)
}

/// For each urgency above the mildest, who has it or a higher one.
#[derive(Clone, Copy)]
pub(crate) struct Levels([Lane; Urgency::ALL.len() - 1]);

impl Levels {
    pub(crate) const NONE: Self = Self([Lane::NONE; Urgency::ALL.len() - 1]);

    fn raise(&mut self, urgency: Urgency, people: Lane) {
        for lane in self.0.iter_mut().take(urgency.level()) {
            *lane = lane.or(people);
        }
    }

    /// Whether a rule of this urgency can raise nobody.
    fn is_reached(&self, urgency: Urgency) -> bool {
        urgency
            .level()
            .checked_sub(1)
            .and_then(|place| self.0.get(place))
            .is_none_or(|lane| *lane == Lane::ALL)
    }

    /// The higher of both for each person.
    pub(crate) fn max(self, other: Self) -> Self {
        let mut levels = self;
        for (lane, other) in levels.0.iter_mut().zip(other.0) {
            *lane = lane.or(other);
        }
        levels
    }

    /// Nobody above this urgency.
    pub(crate) fn at_most(self, urgency: Urgency) -> Self {
        let mut levels = self;
        for lane in levels.0.iter_mut().skip(urgency.level()) {
            *lane = Lane::NONE;
        }
        levels
    }

    /// The urgency of each of 64 people, in their order.
    pub(crate) fn of_word(&self, word: usize) -> [Urgency; WORD] {
        let words = self.0.map(|lane| lane.0.get(word).copied().unwrap_or_default());
        core::array::from_fn(|person| {
            let level = words.iter().map(|word| (word >> person & 1) as usize).sum::<usize>();
            Urgency::ALL.get(level).copied().unwrap_or(Urgency::Emergency)
        })
    }
}

impl Table {
    /// The lowest and the highest urgency of any completion, for each person.
    pub(crate) fn levels(&self, heard: &Heard, crowd: &Crowd, policy: Policy) -> (Levels, Levels) {
        let (mut least, mut most) = (Levels::NONE, Levels::NONE);
        self.each_block(heard, crowd, |block, lanes| {
            for (index, urgency) in block.rules(policy) {
                if !least.is_reached(urgency) {
                    least.raise(urgency, fires(self.clauses(block, index), lanes));
                }
                if !most.is_reached(urgency) {
                    most.raise(urgency, may_fire(self.clauses(block, index), lanes));
                }
            }
        });
        (least, most)
    }

    /// The highest urgency of any completion, for each person.
    pub(crate) fn at_most(&self, heard: &Heard, crowd: &Crowd, policy: Policy) -> Levels {
        let mut most = Levels::NONE;
        self.each_block(heard, crowd, |block, lanes| {
            for (index, urgency) in block.rules(policy) {
                if !most.is_reached(urgency) {
                    most.raise(urgency, may_fire(self.clauses(block, index), lanes));
                }
            }
        });
        most
    }

    /// Calls with the index of each rule that fires for somebody, and for whom.
    pub(crate) fn fired_lanes(&self, heard: &Heard, crowd: &Crowd, mut each: impl FnMut(usize, Lane)) {
        self.each_block(heard, crowd, |block, lanes| {
            for (index, _) in block.rules(Policy::Default) {
                let fires = fires(self.clauses(block, index), lanes);
                if !fires.is_none() {
                    each(index, fires);
                }
            }
        });
    }

    fn each_block(&self, heard: &Heard, crowd: &Crowd, mut each: impl FnMut(&Block, &LiteralLanes)) {
        let mut lanes = LiteralLanes::NONE;
        lanes.set_findings(crowd);
        for block in &*self.blocks {
            lanes.set_derived(block, heard, crowd);
            each(block, &lanes);
        }
    }

    fn clauses<'b>(&self, block: &'b Block, index: usize) -> &'b [Literals] {
        let (first, count) = self.resolved.get(index).map_or((0, 0), |rule| rule.clauses);
        block.clauses.get(first..first + count).unwrap_or_default()
    }
}

/// For whom one of the literals of each clause holds.
#[inline]
fn fires(clauses: &[Literals], lanes: &LiteralLanes) -> Lane {
    let mut fires = Lane::ALL;
    for clause in clauses {
        fires = fires.and(fold(clause, &lanes.holds, Lane::NONE, Lane::or));
        if fires.is_none() {
            break;
        }
    }
    fires
}

/// For whom no clause has failed.
#[inline]
fn may_fire(clauses: &[Literals], lanes: &LiteralLanes) -> Lane {
    let mut cannot = Lane::NONE;
    for clause in clauses {
        cannot = cannot.or(fold(clause, &lanes.fails, Lane::ALL, Lane::and));
        if cannot == Lane::ALL {
            break;
        }
    }
    cannot.not()
}

#[inline]
fn fold(clause: &Literals, lanes: &[Lane; LITERALS], first: Lane, with: fn(Lane, Lane) -> Lane) -> Lane {
    let mut all = first;
    for (word, lanes) in clause.iter().zip(lanes.chunks_exact(WORD)) {
        let mut left = *word;
        while left != 0 {
            let place = left.trailing_zeros() as usize % WORD;
            if let Some(lane) = lanes.get(place) {
                all = with(all, *lane);
            }
            left &= left - 1;
        }
    }
    all
}
