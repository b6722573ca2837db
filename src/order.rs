//! Sorting by a number.
//!
//! The standard library's sort is compiled anew for each type that is sorted and for each way to compare, and was once a
//! seventh of all code that a user's debug build made of this crate. What need not be sorted in place is therefore sorted
//! here, by a number.

use alloc::vec::Vec;

/// The items with the smallest number first. Those of equal numbers keep their order.
pub(crate) fn smallest_first<T: Clone>(items: &[T], number: impl Fn(&T) -> usize) -> Vec<T> {
    let mut places = Vec::with_capacity(items.len());
    for item in items {
        places.push((number(item), places.len()));
    }
    places.sort_unstable();
    let mut sorted = Vec::with_capacity(items.len());
    for (_, place) in places {
        sorted.extend(items.get(place).cloned());
    }
    sorted
}

/// The items with the largest number first. Those of equal numbers keep their order.
pub(crate) fn largest_first<T: Clone>(items: &[T], number: impl Fn(&T) -> usize) -> Vec<T> {
    smallest_first(items, |item| usize::MAX - number(item))
}
