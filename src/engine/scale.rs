//! The measurements, compared with the numbers at which criteria begin or end.

use super::literal::{Derived, Dictionary, FIRST_COUNT};
use crate::presentation::Ranges;
use crate::quantity::Measure;

/// Numbers from here on share a row.
const LAST_LISTED: usize = 255;

/// The criteria on every measurement.
///
/// A criterion "from `low` to `high`" is certain when the smallest number that the measurement can be has reached `low`
/// and the largest has not passed `high`, and possible when the largest has reached `low` and the smallest has not passed
/// `high`: a row for each end of the range serves all the criteria but the few that differ above the listed numbers.
#[derive(Clone, Copy)]
pub(super) struct Scales {
    /// For each measurement and each of its numbers, the criteria that have been reached and those that are not passed.
    rows: [[(u64, u64); LAST_LISTED + 1]; Measure::COUNT],
    /// The criteria that differ between numbers which share a row, each compared by itself: there are few.
    high: [(Measure, u16, u16, u64); FIRST_COUNT],
    high_count: usize,
}

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "a measurement has its rows, and a number is held to the listed ones; they are filled when the crate is \
              compiled, or once when a set is built"
)]
impl Scales {
    pub(super) const EMPTY: Self = Self {
        rows: [[(0, 0); LAST_LISTED + 1]; Measure::COUNT],
        high: [(Measure::Age, 0, 0, 0); FIRST_COUNT],
        high_count: 0,
    };

    /// Enters the criteria of the dictionary.
    pub(super) const fn resolve(&mut self, dictionary: &Dictionary) {
        let mut place = 0;
        while place < FIRST_COUNT {
            if let Some(Derived::Between(measure, low, high)) = dictionary.get(place) {
                self.enter(measure, low, high, 1 << place);
            }
            place += 1;
        }
    }

    const fn enter(&mut self, measure: Measure, low: u16, high: u16, literal: u64) {
        let (_, most) = measure.limits();
        let (first, last) = (low as usize, if high < most { high as usize } else { usize::MAX });
        if first > LAST_LISTED || last >= LAST_LISTED && last < usize::MAX {
            self.high[self.high_count] = (measure, low, high, literal);
            self.high_count += 1;
            return;
        }
        let mut number = 0;
        while number <= LAST_LISTED {
            let (reached, not_passed) = &mut self.rows[measure as usize][number];
            if number >= first {
                *reached |= literal;
            }
            if number <= last {
                *not_passed |= literal;
            }
            number += 1;
        }
    }

    /// The criteria that are certain and those that are possible, given these ranges.
    #[inline]
    pub(super) fn read(&self, ranges: &Ranges) -> (u64, u64) {
        let (mut certain, mut possible) = (0, 0);
        for (rows, &(least, most)) in self.rows.iter().zip(ranges) {
            let row = |number| rows[usize::from(number).min(LAST_LISTED)];
            let ((least_reached, least_not_passed), (most_reached, most_not_passed)) =
                (row(least), row(most));
            certain |= least_reached & most_not_passed;
            possible |= most_reached & least_not_passed;
        }
        for &(measure, low, high, literal) in self.high.iter().take(self.high_count) {
            let (least, most) = ranges[measure as usize];
            certain |= if least >= low && most <= high { literal } else { 0 };
            possible |= if most >= low && least <= high { literal } else { 0 };
        }
        (certain, possible)
    }
}
