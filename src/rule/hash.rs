//! A hash of everything that rules say, and of what one answer settles about others: FNV-1a, 128 bits.

use super::{Cited, Members, Reference, Rule, When};
use crate::presentation::{AT_LEAST, BOUNDS, ONLY_FEMALE, ONLY_PREGNANT};
use crate::{Finding, FindingSet};

/// The hash of a set without rules. It covers what one answer settles about others, because that changes for whom a
/// rule fires.
pub(crate) const EMPTY: u128 = {
    let mut hash = entailments(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    hash = findings(findings(hash, ONLY_FEMALE), ONLY_PREGNANT);
    let mut rows = AT_LEAST;
    while let [(finding, measure, least), others @ ..] = rows {
        hash = number(text(text(hash, finding.id()), measure.id()), *least);
        rows = others;
    }
    let mut bounds = BOUNDS;
    while let [bound, others @ ..] = bounds {
        hash = text(text(hash, bound.lesser.id()), bound.greater.id());
        hash = number(number(hash, bound.most(0)), bound.most(1));
        bounds = others;
    }
    hash
};

const fn entailments(mut hash: u128) -> u128 {
    let mut rest = Finding::ALL;
    while let [finding, others @ ..] = rest {
        let mut entailed = finding.entails();
        while let [first, more @ ..] = entailed {
            hash = text(text(hash, finding.id()), first.id());
            entailed = more;
        }
        rest = others;
    }
    hash
}

const fn findings(mut hash: u128, set: FindingSet) -> u128 {
    let mut rest = Finding::ALL;
    while let [finding, others @ ..] = rest {
        if set.contains(*finding) {
            hash = text(hash, finding.id());
        }
        rest = others;
    }
    byte(hash, 0xfe)
}

const fn number(hash: u128, number: u16) -> u128 {
    let [a, b] = number.to_be_bytes();
    byte(byte(hash, a), b)
}

pub(crate) const fn of(rules: &[Rule<'_>]) -> u128 {
    let (mut hash, mut rest) = (EMPTY, rules);
    while let [rule, tail @ ..] = rest {
        hash = with(hash, rule);
        rest = tail;
    }
    hash
}

/// The hash with one more rule.
pub(crate) const fn with(hash: u128, rule: &Rule<'_>) -> u128 {
    let mut hash = text(hash, rule.id);
    hash = text(hash, rule.suspects.id());
    hash = text(hash, rule.urgency.id());
    hash = text(hash, rule.setting.id());
    hash = criterion(hash, &rule.when);
    hash = text(hash, rule.rationale);
    let mut sources = rule.sources;
    while let Some((cited, more)) = sources.split_first() {
        hash = source(hash, &cited);
        sources = more;
    }
    match rule.milder_because {
        Some(reason) => text(byte(hash, 0xfd), reason),
        None => hash,
    }
}

const fn source(hash: u128, cited: &Cited<'_>) -> u128 {
    let hash = match cited.source {
        Reference::Listed(source) => text(hash, source.id()),
        Reference::Local(local) => {
            let hash = text(text(byte(hash, 0xfc), local.id), local.title);
            let hash = match local.year {
                Some(year) => {
                    let [a, b] = year.to_be_bytes();
                    byte(byte(byte(hash, 1), a), b)
                }
                None => byte(hash, 0),
            };
            text(text(hash, local.publisher), local.address)
        }
    };
    match cited.position {
        Some(position) => text(hash, position.id()),
        None => text(hash, ""),
    }
}

const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;

const fn byte(hash: u128, byte: u8) -> u128 {
    (hash ^ byte as u128).wrapping_mul(PRIME)
}

/// Hashes the bytes and an end, so that `ab, c` and `a, bc` differ.
const fn text(mut hash: u128, text: &str) -> u128 {
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        // What `byte` does: a call for each byte takes the compiler longer than the hash.
        hash = (hash ^ *first as u128).wrapping_mul(PRIME);
        rest = tail;
    }
    byte(hash, 0xff)
}

pub(crate) const fn criterion(hash: u128, when: &When<'_>) -> u128 {
    match *when {
        When::Has(finding) => text(byte(hash, 1), finding.id()),
        When::Between(measure, low, high) => {
            let [a, b] = low.to_be_bytes();
            let [c, d] = high.to_be_bytes();
            byte(byte(byte(byte(text(byte(hash, 2), measure.id()), a), b), c), d)
        }
        When::Is(sex) => text(byte(hash, 3), sex.id()),
        When::All(list) => members(byte(hash, 4), list),
        When::Any(list) => members(byte(hash, 5), list),
        When::AtLeast(needed, list) => members(byte(byte(hash, 6), needed), list),
    }
}

const fn members(mut hash: u128, list: Members<'_>) -> u128 {
    let mut rest = list;
    while let Some((first, others)) = rest.split_first() {
        hash = criterion(hash, &first);
        rest = others;
    }
    byte(hash, 0xfe)
}
