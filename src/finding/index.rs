//! Finds a finding by its id: most of the time that reading a form takes.

use super::Finding;

/// Three times as many slots as findings, so that most ids are found at the first.
const SLOTS: usize = 512;
const EMPTY: u8 = u8::MAX;

/// For each slot the place in [`Finding::ALL`] of the finding that stands there.
const TABLE: [u8; SLOTS] = table();

pub(crate) fn find(id: &str) -> Option<Finding> {
    let mut slot = slot_of(id);
    loop {
        let finding = *Finding::ALL.get(usize::from(*TABLE.get(slot)?))?;
        if finding.id() == id {
            return Some(finding);
        }
        slot = (slot + 1) % SLOTS;
    }
}

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated when the crate is compiled; a place out of range stops the build"
)]
const fn table() -> [u8; SLOTS] {
    assert!(Finding::COUNT < EMPTY as usize, "a place must fit in a byte");
    let (mut table, mut place) = ([EMPTY; SLOTS], 0);
    while place < Finding::COUNT {
        let mut slot = slot_of(Finding::ALL[place].id());
        while table[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        table[slot] = place as u8;
        place += 1;
    }
    table
}

/// Mixes the length with the first and the last eight bytes, which tell nearly all ids apart.
#[expect(clippy::cast_possible_truncation, reason = "nine bits are left")]
const fn slot_of(id: &str) -> usize {
    let id = id.as_bytes();
    let (first, last) = match (id.first_chunk(), id.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short(id), 0),
    };
    let mixed = (first ^ last.rotate_left(29) ^ id.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

const fn short(mut id: &[u8]) -> u64 {
    let mut word = 0;
    while let [first, rest @ ..] = id {
        word = word << 8 | *first as u64;
        id = rest;
    }
    word
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn every_id_is_found_and_no_other_text_is() {
        for &finding in Finding::ALL {
            let id = finding.id();
            assert_eq!(find(id), Some(finding));
            for damaged in [&id[1..], &id[..id.len() - 1], &(id.to_string() + "x"), &id.to_uppercase()] {
                assert_eq!(find(damaged), None, "{damaged}");
            }
        }
        assert_eq!(find(""), None);
    }
}
