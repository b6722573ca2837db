//! The cost of everything around a triage, beside the floor of `serde_json` for the same bytes:
//! `cargo bench --manifest-path benches/Cargo.toml --bench ratios`.
//!
//! Each figure is the median of many rounds over the bundled people, in the time of the thread, and every round measures
//! every figure, so that other load on the machine hardly changes it. Only ratios within one run are meaningful.
//!
//! A processor learns the order of so few people, so what branches on a person looks cheaper here than it is. Look at
//! `benches/peers` too, where 10,000 people come in no order.
//!
//! The floors hold texts and trees on the heap. If the allocator gives memory back between rounds, which depends on where the
//! data before them lie, they take up to ten times as long, and the ratios look too good: `.ci/instructions` counts the same
//! calls without that.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

mod figures;
mod floor;

use core::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

use figures::{Data, FIGURES};

const ROUNDS: usize = 21;
/// How long a round takes at least, so that reading the clock costs nothing in comparison.
const ROUND: Duration = Duration::from_millis(2);

/// A figure, what it is compared with, and how many times that it may take.
const GOALS: &[(&str, &str, f64)] = &[
    ("open questions", "a triage", 20.0),
    ("a line in and a report out", "the floor of both", 2.5),
    ("an explained report's data", "a report's data", 15.0),
    ("a certificate read and verified", "the floor of a certificate", 10.0),
    ("a self-care report as JSON", "the floor of self-care", 3.0),
    ("a causes report as JSON", "the floor of causes", 3.0),
];

fn main() {
    let data = Data::bundled(1);
    let mut rounds: Vec<Vec<f64>> = vec![Vec::new(); FIGURES.len()];
    for _ in 0..ROUNDS {
        for ((_, items, work), times) in FIGURES.iter().zip(&mut rounds) {
            times.push(nanoseconds(*work, &data) / f64::from(u32::try_from(items(&data)).unwrap()));
        }
    }
    let medians: Vec<f64> = rounds.iter_mut().map(|times| median(times)).collect();
    let time = |name: &str| {
        let mut places = FIGURES.iter().zip(&medians);
        *places.find(|((figure, ..), _)| *figure == name).unwrap().1
    };
    println!("{:<32} {:>9}", "", "ns");
    for ((name, ..), time) in FIGURES.iter().zip(&medians) {
        println!("{name:<32} {time:>9.0}");
    }
    println!("\n{:<32} {:<28} {:>6} {:>6}", "", "in times of", "", "goal");
    for (name, other, goal) in GOALS {
        println!("{name:<32} {other:<28} {:>6.1} {goal:>6}", time(name) / time(other));
    }
}

/// How long the work takes.
fn nanoseconds(work: fn(&Data), data: &Data) -> f64 {
    let start = ThreadTime::now();
    let mut repeats = 0_u32;
    loop {
        work(black_box(data));
        repeats += 1;
        let taken = start.elapsed();
        if taken >= ROUND {
            return taken.as_secs_f64() * 1e9 / f64::from(repeats);
        }
    }
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    *times.get(times.len() / 2).unwrap()
}
