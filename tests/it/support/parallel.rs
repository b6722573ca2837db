//! Spreads work over the cores: a long enumeration would otherwise keep one core busy while the others wait.

use core::num::NonZero;
use core::sync::atomic::{AtomicUsize, Ordering};
use std::panic::resume_unwind;
use std::thread;

/// Calls `work` for every item, on all cores, and returns the sum of what it counts.
pub(crate) fn sum<T: Sync>(items: &[T], work: impl Fn(&T) -> u32 + Sync) -> u32 {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut sum = 0;
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            sum += work(item);
        }
        sum
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(take)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).sum()
    })
}
