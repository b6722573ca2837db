//! Diaries of pain.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::Pain;
use crate::diary::{Diary, Entry};

arbitrary! {
    Entry by (any::<u32>(), any::<Pain>()).prop_map(|(day, pain)| Self::new(day, pain));
    Diary by diaries();
}

/// Diaries of up to twelve scores a few days apart, from some day in the first three years. They shrink by leaving
/// scores out, then toward the first day, days in a row and no pain.
pub fn diaries() -> impl Strategy<Value = Diary> + Clone {
    (vec((1_u32..20, any::<Pain>()), 0..12), 0_u32..1_000).prop_map(|(scores, mut day)| {
        let dated = scores.into_iter().map(|(later, pain)| {
            day += later;
            Entry::new(day, pain)
        });
        Diary::new(dated.collect::<Vec<_>>()).unwrap_or_default() // each day is later than the one before
    })
}
