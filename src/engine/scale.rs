//! The measurements, cut at the numbers at which criteria begin or end.

use super::literal::{Derived, Dictionary};
use crate::presentation::Ranges;
use crate::quantity::Measure;

/// A dictionary has at most 56 numbers, and each cuts at most twice.
const MOST_CUTS: usize = 127;
/// A whole power of two, so that a stretch needs no check.
const STRETCHES: usize = MOST_CUTS + 1;
/// Numbers from here on lie in the last stretch, unless the rules cut above it.
const LAST_LISTED: u16 = 255;

/// Where the criteria on every measurement begin and end.
#[derive(Clone, Copy)]
pub(super) struct Scales {
    each: [Scale; Measure::ALL.len()],
    /// Whether some measurement is cut above the numbers that are listed.
    cut_high: bool,
}

/// Where the criteria on one measurement begin and end.
///
/// A number lies in one of the stretches between cuts. A criterion "from `low` to `high`" is certain
/// when the smallest number that the measurement can be has reached `low` and the largest has not
/// passed `high`, and possible when the largest has reached `low` and the smallest has not passed
/// `high`: four look-ups for all the criteria at once, whether or not the number is known.
#[derive(Clone, Copy)]
struct Scale {
    cuts: [u16; MOST_CUTS],
    len: usize,
    /// Whether any criterion is on it, even one that cuts nowhere because it holds for every number.
    asked: bool,
    /// The stretch of every number up to the last listed.
    stretches: [u8; LAST_LISTED as usize + 1],
    /// For each stretch, the criteria that begin in it or below.
    reached: [u64; STRETCHES],
    /// For each stretch, the criteria that end in it or above.
    not_passed: [u64; STRETCHES],
}

#[expect(
    clippy::indexing_slicing,
    reason = "a measurement has its scale, a dictionary cuts it fewer times than it has cuts, and a number is held to \
              the listed ones"
)]
impl Scales {
    pub(super) const EMPTY: Self = Self { each: [Scale::EMPTY; Measure::ALL.len()], cut_high: false };

    /// Cuts where the criteria of the dictionary begin and after they end.
    pub(super) const fn resolve(&mut self, dictionary: &Dictionary) {
        let mut place = 0;
        while place < u64::BITS as usize {
            if let Some(Derived::Between(measure, low, high)) = dictionary.get(place) {
                self.cut_for(measure, low, high);
            }
            place += 1;
        }
        let mut measure = 0;
        while measure < self.each.len() {
            self.each[measure].list();
            measure += 1;
        }
        place = 0;
        while place < u64::BITS as usize {
            if let Some(Derived::Between(measure, low, high)) = dictionary.get(place) {
                self.each[measure as usize].hold(1 << place, low, high);
            }
            place += 1;
        }
    }

    const fn cut_for(&mut self, measure: Measure, low: u16, high: u16) {
        let scale = &mut self.each[measure as usize];
        let (least, most) = measure.limits();
        // A person who is not pregnant has no weeks of pregnancy.
        if low > least || matches!(measure, Measure::PregnancyWeeks) {
            scale.cut(low);
        }
        if high < most {
            scale.cut(high + 1);
        }
        self.cut_high |= scale.len > 0 && scale.cuts[scale.len - 1] > LAST_LISTED;
    }

    /// The criteria that are certain and those that are possible, given these ranges.
    #[inline]
    pub(super) fn read(&self, ranges: &Ranges) -> (u64, u64) {
        if self.cut_high {
            self.read_by(ranges, Scale::stretch)
        } else {
            self.read_by(ranges, |scale, number| {
                usize::from(scale.stretches[usize::from(number.min(LAST_LISTED))])
            })
        }
    }

    #[inline]
    fn read_by(&self, ranges: &Ranges, stretch: impl Fn(&Scale, u16) -> usize) -> (u64, u64) {
        let (mut certain, mut possible) = (0, 0);
        for (scale, &(least, most)) in self.each.iter().zip(ranges) {
            if !scale.asked {
                continue;
            }
            let (least, most) = (stretch(scale, least) % STRETCHES, stretch(scale, most) % STRETCHES);
            certain |= scale.reached[least] & scale.not_passed[most];
            possible |= scale.reached[most] & scale.not_passed[least];
        }
        (certain, possible)
    }
}

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a dictionary cuts a scale fewer times than it has cuts"
)]
impl Scale {
    const EMPTY: Self = Self {
        cuts: [u16::MAX; MOST_CUTS],
        len: 0,
        asked: false,
        stretches: [0; LAST_LISTED as usize + 1],
        reached: [0; STRETCHES],
        not_passed: [0; STRETCHES],
    };

    const fn cut(&mut self, number: u16) {
        let mut place = 0;
        while place < self.len && self.cuts[place] < number {
            place += 1;
        }
        if place < self.len && self.cuts[place] == number {
            return;
        }
        let mut above = self.len;
        while above > place {
            self.cuts[above] = self.cuts[above - 1];
            above -= 1;
        }
        self.cuts[place] = number;
        self.len += 1;
    }

    /// Lists the stretch of every number, once every cut is made.
    const fn list(&mut self) {
        let (mut number, mut stretch) = (0, 0);
        while number < self.stretches.len() && self.len > 0 {
            while stretch < self.len && self.cuts[stretch] as usize <= number {
                stretch += 1;
            }
            self.stretches[number] = stretch as u8;
            number += 1;
        }
    }

    /// Marks the stretches over which a criterion holds.
    const fn hold(&mut self, literal: u64, low: u16, high: u16) {
        self.asked = true;
        let (first, last) = (self.stretch(low), self.stretch(high));
        let mut stretch = 0;
        while stretch <= self.len {
            if stretch >= first {
                self.reached[stretch] |= literal;
            }
            if stretch <= last {
                self.not_passed[stretch] |= literal;
            }
            stretch += 1;
        }
    }

    /// How many cuts the number has reached.
    const fn stretch(&self, number: u16) -> usize {
        let mut reached = 0;
        while reached < self.len && self.cuts[reached] <= number {
            reached += 1;
        }
        reached
    }
}
