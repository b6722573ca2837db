//! Looks up a finding by its id, which takes most of the time of reading a form.

use super::Finding;
use crate::text::slot;

/// Three times as many slots as findings, so that most ids are found at the first.
const SLOTS: usize = 512;
const EMPTY: u8 = u8::MAX;

/// For each slot, the index in [`Finding::ALL`] of the finding in it.
const TABLE: [u8; SLOTS] = table();

pub(crate) fn find(id: &str) -> Option<Finding> {
    let mut slot = slot(id, SLOTS);
    loop {
        let place = usize::from(*TABLE.get(slot)?);
        if *Finding::IDS.get(place)? == id {
            return Finding::ALL.get(place).copied();
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
        let mut slot = slot(Finding::ALL[place].id(), SLOTS);
        while table[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        table[slot] = place as u8;
        place += 1;
    }
    table
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
