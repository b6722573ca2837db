//! The table in Markdown, and what is said below it.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use crate::diagram::{Forest, Walk};
use crate::engines::{Gaps, Open, PEERS, Peer};
use crate::measure::{self, Cost, ROUNDS, Wrong};
use crate::people::Somebody;
use crate::rules::Rules;

/// What the crates cost to carry: the file that the script `carry` writes.
const CARRIED: &str = include_str!("../carry.tsv");

const BEGIN: &str = "<!-- Written by the command above. -->\n";
const END: &str = "<!-- The end of what is written. -->\n";

/// The most nodes of a decision diagram: what fits in some hundred megabytes.
const MOST_NODES: usize = 1_000_000;

/// Measures everything and writes the table.
#[must_use]
pub fn of(
    rules: &Rules,
    simulated: &[Somebody],
    generated: &[Somebody],
    with_gaps: &[Somebody],
    count: bool,
) -> String {
    let costs = measure::costs(rules, simulated, count);
    let at_random = measure::costs(rules, generated, false);
    let mut text = format!(
        "{} of {} rules, {} questions; {}. Nanoseconds of the thread's processor time, the median of {ROUNDS} rounds in \
         turns: of {} simulated people / of {} who answer at random. Instructions and allocations of the simulated ones, \
         counted by valgrind. *Wrong*: of {} people with gaps.\n\n",
        rules.len(),
        backpain::red_flags::RULES.len(),
        rules.fields().len(),
        machine(),
        thousands(simulated.len() as f64),
        thousands(generated.len() as f64),
        thousands(with_gaps.len() as f64),
    );
    text.push_str(
        "| | own input: ns | instr. | alloc. | plain struct: ns | instr. | alloc. | wrong: left out | wrong: null | \
         what is open | crates | cold build | binary |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|\n",
    );
    for (peer, costs) in PEERS.iter().zip(costs.iter().zip(&at_random)) {
        let _ = writeln!(text, "{}", row(rules, peer, costs, with_gaps));
    }
    text.push_str(
        "\n*Wrong*: a rule is missed + a rule fires that is not certain + no answer. *Crates*: how many a one-line app \
         needs, itself left out. *Cold build*: processor seconds of its release build from nothing. *Binary*: the app, \
         stripped.\n\n",
    );
    goals(&mut text, &costs, &at_random);
    diagrams(&mut text, rules);
    text
}

fn row(
    rules: &Rules,
    peer: &Peer,
    (costs, at_random): (&[Cost; 2], &[Cost; 2]),
    with_gaps: &[Somebody],
) -> String {
    let figure = |figure: Option<f64>| figure.map_or_else(|| "?".to_owned(), rounded);
    let cost = |start: usize| {
        let Cost { nanoseconds, instructions, allocations } = costs[start];
        let times = format!("{} / {}", rounded(nanoseconds), rounded(at_random[start].nanoseconds));
        format!("{times} | {} | {}", figure(instructions), figure(allocations))
    };
    let wrong = |gaps| match measure::wrong(rules, peer, with_gaps, gaps) {
        Some(Wrong { misses: 0, fires: 0, fails: 0 }) => "0".to_owned(),
        Some(Wrong { misses, fires, fails }) => {
            let [misses, fires, fails] = [misses, fires, fails].map(|count| thousands(count as f64));
            format!("{misses} + {fires} + {fails}")
        }
        None => "-".to_owned(),
    };
    let (left_out, null) =
        if peer.fires() { (wrong(Gaps::LeftOut), wrong(Gaps::Null)) } else { ("-".into(), "-".into()) };
    let open = match peer.open {
        Open::Nothing => "not said",
        Open::AsError => "as an error",
        Open::Bounds => "both bounds",
    };
    let carried = peer.package.and_then(carried).unwrap_or_else(|| "- | - | -".to_owned());
    let (own, plain) = (cost(0), cost(1));
    format!("| {} | {own} | {plain} | {left_out} | {null} | {open} | {carried} |", peer.name)
}

/// What a package costs to carry.
fn carried(package: &str) -> Option<String> {
    let line = CARRIED.lines().find(|line| line.split('\t').next() == Some(package))?;
    let [_, crates, seconds, kib] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    Some(format!("{crates} | {seconds} s | {kib} KiB"))
}

/// The goals, and what came of them.
fn goals(text: &mut String, simulated: &[[Cost; 2]], at_random: &[[Cost; 2]]) {
    text.push_str("| goal | wanted | simulated people | at random |\n|---|--:|--:|--:|\n");
    let mut line = |goal: &str, wanted: &str, measured: fn(&[[Cost; 2]]) -> f64| {
        let (simulated, at_random) = (measured(simulated), measured(at_random));
        let _ = writeln!(text, "| {goal} | {wanted} | {simulated:.1} | {at_random:.1} |");
    };
    line("times as fast as the fastest engine, from its own input", "150", |costs| {
        fastest(costs, 0) / nanoseconds(costs, "backpain", 0)
    });
    line("the same from a plain struct", "40", |costs| fastest(costs, 1) / nanoseconds(costs, "backpain", 1));
    line("times as fast as the code by hand with `Vec<String>`, from its own input", "4", |costs| {
        nanoseconds(costs, "reasons", 0) / nanoseconds(costs, "backpain", 0)
    });
    line("times the time of that code from a plain struct", "at most 1.5", |costs| {
        nanoseconds(costs, "backpain", 1) / nanoseconds(costs, "reasons", 1)
    });
}

fn nanoseconds(costs: &[[Cost; 2]], id: &str, start: usize) -> f64 {
    let place = PEERS.iter().position(|peer| peer.id == id).unwrap();
    costs[place][start].nanoseconds
}

/// The time of the fastest engine. One that is faster from the plain struct would be given the struct.
fn fastest(costs: &[[Cost; 2]], start: usize) -> f64 {
    let engines = PEERS.iter().zip(costs).filter(|(peer, _)| peer.is_engine());
    let times = engines.flat_map(|(_, costs)| &costs[start..]);
    times.map(|cost| cost.nanoseconds).fold(f64::INFINITY, f64::min)
}

fn diagrams(text: &mut String, rules: &Rules) {
    let each = Walk::of_each_rule(rules, MOST_NODES).map_or(0, |walk| walk.len());
    let questions = rules.fields().len();
    let _ = write!(
        text,
        "\nA decision tree over yes, no and unknown that asks all {questions} questions has {} leaves. Decision diagrams \
         share equal branches: one for each rule has {} nodes for all rules together. ",
        power(Forest::of(rules, 0).leaves_of_complete_tree()),
        thousands(each as f64),
    );
    let _ = match Walk::of_urgency(rules, MOST_NODES) {
        Ok(walk) => write!(
            text,
            "One for both bounds of all rules has {} nodes; as a tree without shared branches it would have {} leaves. ",
            thousands(walk.len() as f64),
            power(walk.leaves_of_tree()),
        ),
        Err(_) => write!(
            text,
            "One for both bounds of all rules has more than {} nodes. ",
            thousands(MOST_NODES as f64)
        ),
    };
    let (fitting, nodes) = Walk::of_fired(rules, MOST_NODES);
    let _ = if fitting == rules.len() {
        writeln!(text, "One that also says which rules fire has {}.", thousands(nodes as f64))
    } else {
        writeln!(
            text,
            "One that also says which rules fire must be cut after {fitting} of {} rules: it has {} nodes then, and more \
             than {} with the next.",
            rules.len(),
            thousands(nodes as f64),
            thousands(MOST_NODES as f64),
        )
    };
}

/// The processor and the compiler.
fn machine() -> String {
    let processor = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(": ")?.1.to_owned())
    });
    let compiler = Command::new("rustc").arg("--version").output().ok();
    let compiler = compiler.and_then(|output| String::from_utf8(output.stdout).ok());
    let compiler = compiler.as_deref().and_then(|text| text.split(' ').nth(1)).unwrap_or("?");
    format!("{}, Rust {compiler}", processor.as_deref().unwrap_or("an unknown processor"))
}

/// With three digits at least, and commas.
fn rounded(figure: f64) -> String {
    if figure < 9.95 && figure.fract().abs() > 0.05 { format!("{figure:.1}") } else { thousands(figure) }
}

fn thousands(figure: f64) -> String {
    let digits = format!("{figure:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn power(figure: f64) -> String {
    if figure < 1e9 { thousands(figure) } else { format!("{figure:.0e}").replace('e', " × 10^") }
}

/// Puts the table between the markers of the README.
///
/// # Errors
///
/// The README cannot be read or written.
pub fn write(table: &str) -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = std::fs::read_to_string(&path)?;
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    std::fs::write(path, format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}
