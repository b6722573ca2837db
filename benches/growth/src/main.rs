//! How the work grows with the number of rules and of people:
//! `cargo run --release --manifest-path benches/growth/Cargo.toml`.
//!
//! It measures for about two minutes, and writes `docs/growth.md`, `docs/growth-rules.svg` and `docs/growth-people.svg`.
//! With `--quick` it measures only small sizes, and writes nothing.

mod chart;
mod page;
#[expect(dead_code, reason = "the examples use the rest of it")]
#[path = "../../../examples/population/mod.rs"]
mod population;
mod rules;

use core::error::Error;
use core::hint::black_box;
use core::time::Duration;
use std::collections::BTreeSet;
use std::path::Path;

use backpain::batch::People;
use backpain::{Measure, Options, Presentation, RuleSet, triage};
use cpu_time::ThreadTime;
use rules::Rules;

/// Numbers of rules, and of people.
const RULES: [usize; 7] = [10, 30, 100, 300, 1_000, 3_000, 10_000];
const PEOPLE: [usize; 7] = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
/// How many sizes a quick run measures.
const QUICK: usize = 3;
/// How many presentations are held in memory. They are far more than fit in a cache. Of more people, each is assessed
/// again; columns are held of everybody.
const HELD: usize = 1_000_000;
/// How many people each rule set triages.
const CROWD: usize = 1_000;
/// Each median is of at least so many times, for at least this long.
const TIMES: usize = 5;
const LONG: Duration = Duration::from_millis(200);

const TEN: &str = "difference, 10 rules edited";

/// A line of a plot: its name, and how long the work took for each size.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    /// The size, and seconds.
    pub(crate) times: Vec<(usize, f64)>,
}

impl Line {
    const fn new(name: &'static str) -> Self {
        Self { name, times: Vec::new() }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let sizes = |sizes: &'static [usize]| sizes.iter().copied().take(if quick { QUICK } else { sizes.len() });
    let by_rules = of_rules(sizes(&RULES))?;
    let by_people = of_people(sizes(&PEOPLE));
    let page = page::written(&by_rules, &by_people);
    print!("{page}");
    if !quick {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
        let write = |name: &str, text: String| std::fs::write(docs.join(name), text);
        write("growth.md", page)?;
        write("growth-rules.svg", chart::drawn("rules", &by_rules)?)?;
        write("growth-people.svg", chart::drawn("people", &by_people)?)?;
    }
    Ok(())
}

/// Building, writing, triage and differences, by the number of rules.
fn of_rules(sizes: impl Iterator<Item = usize>) -> Result<Vec<Line>, Box<dyn Error>> {
    let people: Vec<Presentation> = everybody().step_by(population::SIZE as usize / CROWD).collect();
    let mut lines = [
        "build",
        "write as JSON",
        TEN,
        "difference, 1 rule edited",
        "difference, equal sets",
        "triage of one person",
    ]
    .map(Line::new);
    for size in sizes {
        eprintln!("{size} rules");
        let rules = Rules::of(size)?;
        let set = rules.builder().build()?;
        let (one, ten, same) = (rules.edited(1)?, rules.edited(10)?, rules.builder().build()?);
        let edits = [&one, &ten].map(|edited| {
            let difference = RuleSet::diff(&set, edited);
            assert!(difference.is_complete(), "{:?}", difference.untried());
            difference.changed().len() + difference.removed().len()
        });
        assert!(edits == [1, 10] || size < 100, "{edits:?}"); // few rules cannot all be edited
        let difference = |new: &RuleSet| median(|| (), |()| RuleSet::diff(black_box(&set), black_box(new)));
        let each = [
            median(|| rules.builder(), backpain::rule_set::RuleSetBuilder::build),
            median(|| (), |()| serde_json::to_vec(black_box(&set))),
            difference(&ten),
            difference(&one),
            difference(&same),
            triage_of(&people, people.len(), |person| set.triage(person).advised()),
        ];
        for (line, time) in lines.iter_mut().zip(each) {
            if line.name != TEN || edits == [1, 10] {
                line.times.push((size, time));
            }
        }
    }
    let [.., triage] = &mut lines;
    triage.times.iter_mut().for_each(|(_, time)| *time /= chart::number(people.len()));
    Ok(lines.into())
}

/// Triage by the built-in rules, one by one and from columns, by the number of people, beside reading as many bytes.
fn of_people(sizes: impl Iterator<Item = usize>) -> Vec<Line> {
    let sizes: Vec<usize> = sizes.collect();
    let held = sizes.iter().copied().max().unwrap_or(0).min(HELD);
    let people: Vec<Presentation> =
        everybody().collect::<Vec<_>>().iter().copied().cycle().take(held).collect();
    let mut lines =
        ["triage one by one", "from columns", "from columns, nobody examines", "reading the columns"]
            .map(Line::new);
    for size in sizes {
        eprintln!("{size} people");
        let held: People = people.iter().cycle().take(size).collect();
        let (columns, mut bounds) = (held.columns(), vec![None; size]);
        let one_by_one = triage_of(&people, size, |person| triage(person).advised());
        let mut by_columns = |options| median(|| (), |()| columns.triage(options, black_box(&mut bounds)));
        let at_home = by_columns(Options::new().without_examination());
        let by_default = by_columns(Options::new());
        // Both give everybody the same by the default options, which came last.
        for (person, bounds) in people.iter().cycle().zip(&bounds) {
            assert_eq!(bounds.map(|bounds| bounds.advised), Some(triage(person).advised()));
        }
        drop(held); // there may be no room for both
        let bytes: Vec<u64> = (0..).take(bits_of(&people) * size / 64).collect();
        let read = median(|| (), |()| black_box(&bytes).iter().fold(0, |all, word| all ^ word));
        for (line, time) in lines.iter_mut().zip([one_by_one, by_default, at_home, read]) {
            line.times.push((size, time));
        }
    }
    lines.into()
}

/// How many bits the columns have for each person: a value and whether it is valid, of each question that somebody answered.
fn bits_of(people: &[Presentation]) -> usize {
    let statements = people.iter().flat_map(Presentation::statements);
    let questions: BTreeSet<&str> = statements.map(|statement| statement.question().id()).collect();
    let numbers = Measure::ALL.iter().filter(|measure| questions.contains(measure.id())).count();
    2 * (questions.len() - numbers) + (u16::BITS as usize + 1) * numbers
}

/// The published population, which comes class by class, in an order without a pattern.
fn everybody() -> impl Iterator<Item = Presentation> {
    let people: Vec<Presentation> = population::everybody().collect();
    // 7,919 is a prime that does not divide the number of people.
    (0..people.len()).filter_map(move |place| people.get(place * 7_919 % people.len()).copied())
}

/// How long it takes to triage so many people.
fn triage_of<T>(people: &[Presentation], size: usize, triage: impl Fn(&Presentation) -> T) -> f64 {
    let work = |()| {
        for person in people.iter().cycle().take(size) {
            black_box(triage(black_box(person)));
        }
    };
    median(|| (), work)
}

/// The median time of the processor for the work, without making what it needs and dropping what it gives.
fn median<N, T>(needs: impl Fn() -> N, mut work: impl FnMut(N) -> T) -> f64 {
    let mut times: Vec<Duration> = Vec::new();
    while times.len() < TIMES || times.iter().sum::<Duration>() < LONG {
        let needed = needs();
        let start = ThreadTime::now();
        let given = work(needed);
        times.push(start.elapsed());
        drop(black_box(given));
    }
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}
