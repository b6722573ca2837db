//! The cost of everything around a triage, in triages: `cargo bench --manifest-path benches/Cargo.toml --bench ratios`.
//!
//! Each figure is the median of many rounds over the bundled presentations, so that other load on the machine hardly
//! changes it. Only ratios within one run are meaningful.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

use core::hint::black_box;
use std::time::{Duration, Instant};

use backpain::interview::{Form, Interview, Step};
use backpain::json::Record;
use backpain::{Presentation, triage};

const LINES: &str = include_str!("../../examples/data/presentations.jsonl");
const ROUNDS: usize = 41;

fn main() {
    let lines: Vec<&str> = LINES.lines().collect();
    let people: Vec<Presentation> =
        lines.iter().map(|line| serde_json::from_str::<Record<Presentation>>(line).unwrap().value).collect();
    let interviews: Vec<Interview<'_>> = people.iter().flat_map(steps).collect();
    let one = nanoseconds(&people, |person| {
        black_box(triage(person).advised());
    });
    let mut output = Vec::with_capacity(1 << 20);
    let mut written = |person: &Presentation, explained: bool| {
        output.clear();
        let triage = triage(person);
        let report = if explained { triage.explained_report() } else { triage.report() };
        serde_json::to_writer(&mut output, &report).unwrap();
        black_box(&output);
    };
    let figures = [
        ("a triage", one, None),
        (
            "`unanswered()`",
            nanoseconds(&people, |person| {
                black_box(triage(person).unanswered().count());
            }),
            Some(20.0),
        ),
        ("the report's data", nanoseconds(&people, data), Some(100.0)),
        ("the report as JSON", nanoseconds(&people, |person| written(person, false)), None),
        ("every rule explained", nanoseconds(&people, explained), None),
        ("the explained report as JSON", nanoseconds(&people, |person| written(person, true)), Some(1_000.0)),
        (
            "the next screen",
            nanoseconds(&interviews, |interview| {
                black_box(interview.clone().next());
            }),
            None,
        ),
        (
            "at most so many screens",
            nanoseconds(&interviews, |interview| {
                black_box(interview.progress());
            }),
            None,
        ),
        (
            "building a presentation",
            nanoseconds(&people, |person| {
                let _built = black_box(black_box(person.to_builder()).build().unwrap_or_default());
            }),
            None,
        ),
        (
            "reading a presentation",
            nanoseconds(&lines, |line| {
                black_box(serde_json::from_str::<Record<Presentation>>(line).unwrap());
            }),
            None,
        ),
    ];
    println!("{:<30} {:>10} {:>9} {:>6}", "", "ns", "triages", "goal");
    for (what, time, goal) in figures {
        let goal = goal.map_or(String::new(), |goal: f64| format!("{goal}"));
        println!("{what:<30} {time:>10.0} {:>9.1} {goal:>6}", time / one);
    }
}

/// The interview of this person before each screen.
fn steps(person: &Presentation) -> Vec<Interview<'static>> {
    let mut interview = Interview::new(&Form::BUILT_IN);
    let mut steps = Vec::new();
    while let Step::Ask(screen) = interview.next() {
        steps.push(interview.clone());
        screen.items().iter().for_each(|&item| interview.reply_as(item, person));
    }
    steps
}

/// A report as owned data.
fn data(person: &Presentation) {
    black_box(triage(person).report());
}

/// The standing of every rule.
fn explained(person: &Presentation) {
    let triage = triage(person);
    for (_, standing) in triage.standings() {
        black_box(standing);
    }
}

/// Nanoseconds per item.
fn nanoseconds<T>(items: &[T], mut work: impl FnMut(&T)) -> f64 {
    let mut round = |repeats: u32| {
        let start = Instant::now();
        for _ in 0..repeats {
            items.iter().for_each(&mut work);
        }
        start.elapsed()
    };
    // A round takes some milliseconds, so that reading the clock costs nothing in comparison.
    let once = round(1).max(Duration::from_micros(1));
    let repeats = u32::try_from(Duration::from_millis(2).as_nanos() / once.as_nanos()).unwrap().max(1);
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| round(repeats)).collect();
    times.sort();
    let divisor = f64::from(repeats) * f64::from(u32::try_from(items.len()).unwrap());
    times.get(ROUNDS / 2).unwrap().as_secs_f64() * 1e9 / divisor
}
