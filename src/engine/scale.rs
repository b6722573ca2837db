//! The measurements, cut at the numbers at which criteria begin or end.

use crate::presentation::Ranges;
use crate::quantity::Measure;

/// The most cuts that rules which are resolved together may make in one measurement.
const MOST_CUTS: usize = 15;
/// A whole power of two, so that a stretch needs no check.
const STRETCHES: usize = MOST_CUTS + 1;
/// Numbers from here on lie in the last stretch, unless the rules cut above it.
const LAST_LISTED: u16 = 255;

/// `?`, which is not yet `const`.
macro_rules! attempt {
    ($option:expr) => {
        match $option {
            Some(value) => value,
            None => return None,
        }
    };
}

/// Where the criteria on every measurement begin and end.
#[derive(Clone, Copy)]
pub(crate) struct Scales {
    each: [Scale; Measure::ALL.len()],
    /// Whether some measurement is cut above the numbers whose stretch is listed.
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
    /// Whether some criterion is on it, be it one that cuts nowhere because it holds of every number.
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
    reason = "construction runs when the crate is compiled, where a place out of range stops the build; \
              a number is held to the listed ones"
)]
impl Scales {
    pub(crate) const EMPTY: Self = Self { each: [Scale::EMPTY; Measure::ALL.len()], cut_high: false };

    /// Cuts where a criterion begins and after it ends.
    /// `None` if that is one cut too many.
    pub(crate) const fn cut_for(mut self, measure: Measure, low: u16, high: u16) -> Option<Self> {
        let scale = &mut self.each[measure as usize];
        let (least, most) = measure.limits();
        // Whoever is not pregnant has no weeks of it.
        if low > least || matches!(measure, Measure::PregnancyWeeks) {
            *scale = attempt!(scale.cut(low));
        }
        if high < most {
            *scale = attempt!(scale.cut(high + 1));
        }
        self.cut_high |= scale.len > 0 && scale.cuts[scale.len - 1] > LAST_LISTED;
        Some(self)
    }

    /// Notes over which stretches a criterion holds, once every cut is made.
    pub(crate) const fn note(mut self, literal: u64, measure: Measure, low: u16, high: u16) -> Self {
        let scale = &mut self.each[measure as usize];
        scale.asked = true;
        let (first, last) = (scale.stretch(low), scale.stretch(high));
        let mut stretch = 0;
        while stretch < STRETCHES {
            if stretch >= first {
                scale.reached[stretch] |= literal;
            }
            if stretch <= last {
                scale.not_passed[stretch] |= literal;
            }
            stretch += 1;
        }
        self
    }

    /// The criteria that are certain, and those that are possible, of measurements in these ranges.
    #[inline]
    pub(crate) fn read(&self, ranges: &Ranges) -> (u64, u64) {
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
    reason = "construction runs when the crate is compiled, where a place out of range stops the build"
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

    const fn cut(mut self, number: u16) -> Option<Self> {
        let mut place = 0;
        while place < self.len && self.cuts[place] < number {
            place += 1;
        }
        if place < self.len && self.cuts[place] == number {
            return Some(self);
        }
        if self.len == MOST_CUTS {
            return None;
        }
        let mut above = self.len;
        while above > place {
            self.cuts[above] = self.cuts[above - 1];
            above -= 1;
        }
        self.cuts[place] = number;
        self.len += 1;
        let mut listed = number;
        while listed <= LAST_LISTED {
            self.stretches[listed as usize] += 1;
            listed += 1;
        }
        Some(self)
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
