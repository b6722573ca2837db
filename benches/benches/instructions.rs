//! Does each of the figures once, for `.ci/instructions` to count the instructions of.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

mod figures;
mod floor;

use core::hint::black_box;

use figures::{Data, FIGURES};

/// Every one of so many people is taken: counting is slow.
const EVERY: usize = 7;

/// Prints each figure and how many items it goes through, in the order in which they are counted. Names of figures can be
/// given to do only those.
fn main() {
    let data = Data::bundled(EVERY);
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    for (name, items, work) in FIGURES {
        if !wanted.is_empty() && wanted.iter().all(|wanted| wanted != name) {
            continue;
        }
        counted(*work, &data);
        println!("{name}\t{}", items(&data));
    }
}

/// What happens in here is counted.
#[inline(never)]
fn counted(work: fn(&Data), data: &Data) {
    work(black_box(data));
    black_box(()); // so that the work is called from here
}
