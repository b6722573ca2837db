//! The minutes of a week as bits, so that spans are joined in any order without sorting or allocation.

use super::Span;
use super::calendar::LONGEST_WEEK;
use crate::set::Bits;

const WORDS: usize = (LONGEST_WEEK as usize).div_ceil(64);

/// A set of minutes of the week.
pub(super) type MinuteSet = Bits<WORDS>;

/// For each word that a span touches, its index and the bits of the span in it.
fn masks(span: Span) -> impl Iterator<Item = (usize, u64)> + Clone {
    let last = span.end.saturating_sub(1);
    let (first_word, last_word) = (usize::from(span.start / 64), usize::from(last / 64));
    let words = if span.start < span.end { first_word..last_word + 1 } else { 0..0 };
    words.map(move |word| {
        let from = if word == first_word { u64::MAX << (span.start % 64) } else { u64::MAX };
        let to = if word == last_word { u64::MAX >> (63 - last % 64) } else { u64::MAX };
        (word, from & to)
    })
}

/// A number of minutes of one week.
fn minutes(count: u32) -> u16 {
    u16::try_from(count).unwrap_or(LONGEST_WEEK)
}

/// The words of several sets within a span. Bits outside it are 0.
pub(super) fn words<const SETS: usize>(
    sets: &[MinuteSet; SETS],
    span: Span,
) -> impl Iterator<Item = [u64; SETS]> {
    masks(span).map(|(word, mask)| sets.each_ref().map(|set| set.0.get(word).map_or(0, |bits| bits & mask)))
}

impl MinuteSet {
    /// Adds the minutes of a span, and returns how many were in the set already.
    pub(super) fn add(&mut self, span: Span) -> u16 {
        let mut before = 0;
        for (word, mask) in masks(span) {
            if let Some(word) = self.0.get_mut(word) {
                before += (*word & mask).count_ones();
                *word |= mask;
            }
        }
        minutes(before)
    }

    pub(super) fn count(&self, span: Span) -> u16 {
        let words = masks(span).filter_map(|(word, mask)| Some(self.0.get(word)? & mask));
        minutes(words.map(u64::count_ones).sum())
    }

    /// The longest spans without a gap, in order.
    pub(super) fn spans(&self) -> impl Iterator<Item = Span> {
        let mut from = 0;
        core::iter::from_fn(move || {
            let start = self.first(from, true)?;
            let end = self.first(start, false).unwrap_or(LONGEST_WEEK);
            from = end;
            Some(Span { start, end })
        })
    }

    /// The first minute from `from` on that is in the set, or is not if `contained` is false.
    fn first(&self, from: u16, contained: bool) -> Option<u16> {
        masks(Span { start: from, end: LONGEST_WEEK }).find_map(|(word, mask)| {
            let bits = self.0.get(word)?;
            let wanted = if contained { *bits } else { !bits } & mask;
            let found = word * 64 + wanted.trailing_zeros() as usize;
            u16::try_from(found).ok().filter(|_| wanted != 0)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_adds_its_minutes_and_no_others() {
        let all = Span { start: 0, end: LONGEST_WEEK };
        for (start, end) in [
            (0, 1),
            (0, 64),
            (63, 65),
            (64, 128),
            (1, 200),
            (10_079, 10_080),
            (0, 10_140),
            (500, 501),
            (7, 7),
        ] {
            let span = Span { start, end };
            let mut set = MinuteSet::EMPTY;
            assert_eq!(set.add(span), 0);
            assert_eq!(set.add(span), span.minutes(), "again: all were there");
            assert_eq!(
                (set.len(), set.count(all), set.count(span)),
                (usize::from(span.minutes()), span.minutes(), span.minutes())
            );
            assert_eq!(
                set.count(Span { start: 0, end: start }) + set.count(Span { start: end, end: LONGEST_WEEK }),
                0
            );
            assert!(set.spans().eq((start < end).then_some(span)));
        }
    }
}
