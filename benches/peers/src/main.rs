//! Prints the crate beside what an app would take instead, and writes the table into the README.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

use std::path::Path;
use std::process::ExitCode;

use backpain_peers::engines::PEERS;
use backpain_peers::people::{self, Somebody};
use backpain_peers::rules::Rules;
use backpain_peers::{measure, table, write};

const HELP: &str = "\
usage: backpain-peers          check that all agree, measure, print the table and write it into README.md
       backpain-peers times    check and measure, without the counts of valgrind, and print the table
       backpain-peers write    write the code that is made from the rules
";

fn main() -> ExitCode {
    let rules = Rules::chosen();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => compare(&rules, true),
        ["times"] => compare(&rules, false),
        ["write"] => {
            let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
            std::fs::write(source.join("by_hand.rs"), write::by_hand(&rules)).unwrap();
            std::fs::write(source.join("by_crate.rs"), write::by_crate(&rules)).unwrap();
            println!("Now format them: cargo fmt");
            ExitCode::SUCCESS
        }
        ["run", peer, start, rounds] => {
            measure::run(&rules, peer, start, rounds);
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("{HELP}");
            ExitCode::from(2)
        }
    }
}

fn compare(rules: &Rules, count: bool) -> ExitCode {
    let simulated = people::simulated(rules);
    let generated = people::generated(rules, simulated.len());
    for peer in &PEERS {
        for people in [&simulated, &generated] {
            if let Err(difference) = measure::agrees(rules, peer, people) {
                eprintln!("{difference}");
                return ExitCode::FAILURE;
            }
        }
    }
    eprintln!("All agree on {} people.", simulated.len() + generated.len());
    let with_gaps: Vec<Somebody> = people::with_gaps(rules, &simulated);
    let table = table::of(rules, &simulated, &generated, &with_gaps, count);
    print!("{table}");
    if count {
        table::write(&table).unwrap();
    }
    ExitCode::SUCCESS
}
