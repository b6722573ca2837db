//! Evaluates all counts among the literals with a few look-ups.

use alloc::borrow::Cow;

use super::literal::{Dictionary, LITERAL_BYTES, MOST_COUNTS, PATTERNS, bytes_of};

/// How many members of each count are in each pattern of one byte of literals.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    /// The byte of literals that it looks at.
    byte: usize,
    /// A byte for each count.
    members: [u64; PATTERNS],
}

impl Sheet {
    pub(super) const EMPTY: Self = Self { byte: 0, members: [0; PATTERNS] };
}

/// How many sheets the counts of a dictionary need: one for each byte of literals that has a member.
pub(super) const fn sheet_count(dictionary: &Dictionary) -> usize {
    dictionary.counted_bytes().count_ones() as usize
}

/// Fills the sheets of a dictionary.
#[expect(
    clippy::indexing_slicing,
    reason = "there are as many sheets as bytes with a member; a pattern is a byte"
)]
pub(super) const fn fill(sheets: &mut [Sheet], dictionary: &Dictionary) {
    let (mut bytes, mut sheet) = (dictionary.counted_bytes(), 0);
    while bytes != 0 {
        let byte = bytes.trailing_zeros() as usize;
        sheets[sheet].byte = byte;
        let mut place = 0;
        while place < MOST_COUNTS {
            if let Some((_, members)) = dictionary.count(place) {
                let (members, mut pattern) = (bytes_of(members)[byte] as usize, 0);
                while pattern < PATTERNS {
                    sheets[sheet].members[pattern] +=
                        ((pattern & members).count_ones() as u64) << (8 * place);
                    pattern += 1;
                }
            }
            place += 1;
        }
        sheet += 1;
        bytes &= bytes - 1;
    }
}

/// "At least this many of these", for up to eight counts: one byte counts the members of each.
///
/// A byte starts at 128 minus the number needed, so that its highest bit is set when enough members are there.
#[derive(Clone)]
pub(super) struct Tally {
    begins: u64,
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
        Self { begins, sheets }
    }

    /// Counts the members among each of these literals, and writes which counts are reached into the last byte.
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "a byte is below LITERAL_BYTES, and a pattern is a byte")]
    pub(super) fn count_members<const SIDES: usize>(&self, literals: &mut [[u8; LITERAL_BYTES]; SIDES]) {
        let mut counted = [self.begins; SIDES];
        for Sheet { byte, members } in &*self.sheets {
            for (counted, literals) in counted.iter_mut().zip(&*literals) {
                *counted += members[usize::from(literals[byte % LITERAL_BYTES])];
            }
        }
        for (literals, counted) in literals.iter_mut().zip(counted) {
            literals[LITERAL_BYTES - 1] = reached(counted);
        }
    }
}

/// The counts that are reached, a bit for each.
#[inline]
const fn reached(counted: u64) -> u8 {
    const LOWEST_BITS: u64 = u64::from_le_bytes([1; 8]);
    /// Gathers the lowest bits of eight bytes in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let [.., reached] = (counted >> 7 & LOWEST_BITS).wrapping_mul(GATHER).to_le_bytes();
    reached
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
        let mut draw = crate::draw::draws();
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
