//! Evaluates all counts among the literals with a few look-ups.

use alloc::borrow::Cow;

use super::literal::{Dictionary, LITERAL_BYTES, Listed, MOST_COUNTS, PATTERNS, bytes_of, highest_bits};

/// How many members of each count are in each pattern of one byte of literals, a byte for each count.
pub(super) type Sheet = [u64; PATTERNS];

/// The bytes of literals that have a sheet: those that hold a member of a count.
pub(super) const fn sheets_of(dictionary: &Dictionary) -> Listed {
    Listed::of(dictionary.counted_bytes())
}

/// Fills the sheets of a dictionary.
#[expect(
    clippy::indexing_slicing,
    reason = "there are as many sheets as bytes with a member; a pattern is a byte"
)]
pub(super) const fn fill(sheets: &mut [Sheet], dictionary: &Dictionary) {
    let (listed, mut bytes) = (sheets_of(dictionary), dictionary.counted_bytes());
    while bytes != 0 {
        let (byte, mut place) = (bytes.trailing_zeros() as usize, 0);
        while place < MOST_COUNTS {
            if let Some((_, members)) = dictionary.count(place) {
                let (members, mut pattern) = (bytes_of(members)[byte] as usize, 0);
                while pattern < PATTERNS {
                    sheets[listed.place(byte)][pattern] +=
                        ((pattern & members).count_ones() as u64) << (8 * place);
                    pattern += 1;
                }
            }
            place += 1;
        }
        bytes &= bytes - 1;
    }
}

/// "At least this many of these", for up to eight counts: one byte counts the members of each.
///
/// A byte starts at 128 minus the number needed, so that its highest bit is set when enough members are there.
#[derive(Clone)]
pub(super) struct Tally {
    begins: u64,
    listed: Listed,
    sheets: Cow<'static, [Sheet]>,
}

impl Tally {
    /// The tally of a dictionary, whose sheets are filled.
    pub(super) const fn of(dictionary: &Dictionary, sheets: Cow<'static, [Sheet]>) -> Self {
        let (mut begins, mut place) = (0, 0);
        while place < MOST_COUNTS {
            if let Some((needed, _)) = dictionary.count(place) {
                begins |= (128 - needed as u64) << (8 * place);
            }
            place += 1;
        }
        Self { begins, listed: sheets_of(dictionary), sheets }
    }

    /// The count of no members.
    #[inline]
    pub(super) const fn begins(&self) -> u64 {
        self.begins
    }

    /// Counts members that were not counted yet, which are in these bytes, and returns the counts that are reached.
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "a listed byte has a sheet, and a pattern is a byte")]
    pub(super) fn count(&self, literals: &[u8; LITERAL_BYTES], bytes: u32, counted: &mut u64) -> u8 {
        for (byte, place) in self.listed.among(bytes) {
            *counted += self.sheets[place][usize::from(literals[byte])];
        }
        highest_bits(*counted)
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::super::Table;
    use crate::presentation::Presentation;
    use crate::rule::{RuleBuf, Truth, WhenBuf};
    use crate::{Answer, Condition, Finding, Polarity, Policy, Urgency};

    /// Each count has a member in every byte of findings, and all counts are in one block.
    #[test]
    fn counts_of_findings_from_everywhere_hold_as_they_are_written() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut draw = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % 1_000_003).unwrap() % below
        };
        let concerning: Vec<Finding> = Finding::BY_BIT
            .into_iter()
            .filter(|finding| finding.polarity() == Polarity::Concerning)
            .collect();
        let people: Vec<Presentation> = (0..300)
            .map(|_| {
                let (yes, open) = (1 + draw(90), draw(50));
                concerning.iter().fold(Presentation::EMPTY, |person, &finding| {
                    let answer = match draw(100) {
                        said if said < yes => Answer::Yes,
                        said if said < yes + open => Answer::Unknown,
                        _ => Answer::No,
                    };
                    // What contradicts an earlier answer is left open.
                    person.to_builder().answer(finding, answer).build().unwrap_or(person)
                })
            })
            .collect();
        let mut differing = 0;
        for needed in [1, 2, 3, 5, 9, 14, 18] {
            let counts: Vec<WhenBuf> = (0..8)
                .map(|first| WhenBuf::at_least(needed, concerning.iter().skip(first).step_by(8).copied()))
                .collect();
            let rule = |urgency, when| RuleBuf::new("rule", Condition::SpinalInfection, urgency, when);
            let mut rules: Vec<RuleBuf> = (1..)
                .zip(&counts)
                .map(|(place, count)| rule(Urgency::ALL[1 + place % 3], count.clone()))
                .collect();
            rules.push(rule(Urgency::Emergency, WhenBuf::all(counts)));
            let table = Table::of(rules.iter().map(RuleBuf::as_rule), 1).unwrap();
            for person in &people {
                let evidence = person.evidence();
                let highest = |holds: fn(Truth) -> bool| {
                    let holding = rules.iter().filter(|rule| holds(rule.as_rule().when.truth(&evidence)));
                    holding.map(|rule| rule.as_rule().urgency).max().unwrap_or(Urgency::SelfCare)
                };
                let plainly =
                    (highest(|truth| truth == Truth::Certain), highest(|truth| truth != Truth::Refuted));
                assert_eq!(table.bounds(&evidence, Policy::Default), plainly, "{needed}: {person:?}");
                differing += usize::from(plainly.0 != plainly.1);
            }
        }
        assert!(differing > 100, "{differing}");
    }
}
