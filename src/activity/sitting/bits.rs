//! The minutes of a week as bits: a union of spans whatever their order, without allocation.

use super::MINUTES_A_WEEK;

const WORDS: usize = (MINUTES_A_WEEK as usize).div_ceil(64);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bits([u64; WORDS]);

impl Bits {
    pub(super) const EMPTY: Self = Self([0; WORDS]);

    /// Sets `start..end`; how many of them had been set before.
    pub(super) fn set(&mut self, start: u16, end: u16) -> u16 {
        let mut before = 0;
        self.on_range(start, end, |word, mask| {
            before += (*word & mask).count_ones();
            *word |= mask;
        });
        minutes(before)
    }

    pub(super) fn any(&self, start: u16, end: u16) -> bool {
        self.first(start, true).is_some_and(|found| found < end)
    }

    pub(super) fn count(&self) -> u16 {
        minutes(self.0.iter().map(|word| word.count_ones()).sum())
    }

    pub(super) fn without(&self, other: &Self) -> Self {
        self.zip(other, |mine, theirs| mine & !theirs)
    }

    pub(super) fn or(&self, other: &Self) -> Self {
        self.zip(other, |mine, theirs| mine | theirs)
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        self.zip(other, |mine, theirs| mine & theirs)
    }

    fn zip(&self, other: &Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let mut joined = *self;
        for (mine, &theirs) in joined.0.iter_mut().zip(&other.0) {
            *mine = join(*mine, theirs);
        }
        joined
    }

    /// The first minute from `from` on whose bit is `set`.
    pub(super) fn first(&self, from: u16, set: bool) -> Option<u16> {
        let skipped = usize::from(from / 64);
        let mut mask = u64::MAX << (from % 64);
        for (index, &word) in self.0.iter().enumerate().skip(skipped) {
            let wanted = if set { word } else { !word } & mask;
            if wanted != 0 {
                let found = u16::try_from(index * 64).ok()? + low(wanted.trailing_zeros());
                return (found < MINUTES_A_WEEK).then_some(found);
            }
            mask = u64::MAX;
        }
        None
    }

    fn on_range(&mut self, start: u16, end: u16, mut change: impl FnMut(&mut u64, u64)) {
        let skipped = usize::from(start / 64);
        let mut bottom = start / 64 * 64;
        for word in self.0.iter_mut().skip(skipped) {
            if bottom >= end {
                break;
            }
            let from_start = u64::MAX << start.saturating_sub(bottom).min(63);
            let to_end = u64::MAX >> (64 - (end - bottom).min(64));
            change(word, from_start & to_end);
            bottom += 64;
        }
    }
}

/// A count of a week's minutes fits.
fn minutes(count: u32) -> u16 {
    u16::try_from(count).unwrap_or(MINUTES_A_WEEK)
}

fn low(bit: u32) -> u16 {
    u16::try_from(bit).unwrap_or(63)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_sets_its_minutes_and_no_others() {
        for (start, end) in
            [(0, 1), (0, 64), (63, 65), (64, 128), (1, 200), (10_079, 10_080), (0, 10_080), (500, 501)]
        {
            let mut bits = Bits::EMPTY;
            assert_eq!(bits.set(start, end), 0);
            assert_eq!(bits.set(start, end), end - start, "again: all were set");
            assert_eq!(bits.count(), end - start);
            assert_eq!(bits.first(0, true), Some(start));
            assert_eq!(bits.first(start, false), (end < MINUTES_A_WEEK).then_some(end));
            assert!(bits.any(0, MINUTES_A_WEEK) && !bits.any(0, start));
        }
    }
}
