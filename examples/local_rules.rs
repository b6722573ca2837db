//! A clinic's own rule added, another switched off, the laws checked, the difference printed.

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::RuleSet;
use backpain::proptest1::{Cases, check_laws};
use backpain::rule::{LocalSource, terms::*};

const HELP: &str = "\
A clinic changes the built-in rules: it adds one of its own, switches one off with a reason,
checks that the laws of triage still hold, and prints what changes for whom.

usage: local_rules [--json | --markdown]

  --json      the difference as data
  --markdown  the rules in force, as a table for review
  --help      this text

exit status: 0 if the rules are good and keep the laws, 1 if not, 2 for misuse
";

/// What the clinic's own rule rests on.
const PROTOCOL: LocalSource<'static> = LocalSource {
    id: "clinic-a-blood-thinners",
    title: "Back pain in people on blood thinners",
    publisher: "Clinic A",
    year: Some(2026),
    address: "https://clinic-a.example/protocols/blood-thinners",
};

backpain::rules! {
    /// What clinic A does besides.
    const OURS;

    rule "clinic-a-new-pain-on-blood-thinner"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, under(Measure::Duration, 43)]);
        because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
        sources [local PROTOCOL: Emergency, GoodPractice]
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => run(Print::Text),
        ["--json"] => run(Print::Json),
        ["--markdown"] => run(Print::Markdown),
        ["--help"] => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        ref other => {
            eprintln!("local_rules: it does not take `{}`\n\n{HELP}", other.join(" ").escape_debug());
            ExitCode::from(2)
        }
    }
}

#[derive(Clone, Copy)]
enum Print {
    Text,
    Json,
    Markdown,
}

fn run(print: Print) -> ExitCode {
    let built = RuleSet::change_built_in("clinic-a 2026.1")
        .add_all(OURS)
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
        .build();
    let rules = match built {
        Ok(rules) => rules,
        Err(faults) => {
            eprintln!("{faults}"); // every fault at once, each with its rule and place
            return ExitCode::FAILURE;
        }
    };
    let laws_hold = match check_laws(&rules, Cases::Quick) {
        Ok(laws_hold) => laws_hold,
        Err(error) => {
            eprintln!("{error}"); // with the smallest person for whom a law does not hold
            return ExitCode::FAILURE;
        }
    };
    let difference = RuleSet::diff(&RuleSet::built_in(), &rules);
    let mut output = io::stdout().lock();
    let written = match print {
        Print::Text => writeln!(output, "{laws_hold}\n\n{difference}"),
        Print::Markdown => write!(output, "{}", rules.markdown()),
        Print::Json => serde_json::to_string(&difference)
            .map_err(io::Error::other)
            .and_then(|text| writeln!(output, "{text}")),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
