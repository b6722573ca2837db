//! Adds a clinic's own rule, switches another off, checks the laws, and prints the difference with the change of load.

#[expect(dead_code, reason = "the other examples use the rest of it")]
#[path = "support/output.rs"]
mod output;
#[expect(dead_code, reason = "the example alarm_load uses the rest of it")]
mod population;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::proptest1::{Cases, check_laws};
use backpain::rule::{LocalSource, terms::*};
use backpain::{Presentation, RuleSet};

const HELP: &str = "\
A clinic changes the built-in rules: it adds one of its own, switches one off with a reason,
checks that the laws of triage still hold, and prints what changes for whom, and for how many of
the simulated people of the example alarm_load. Simulated people are no study.

usage: local_rules [--json | --markdown]

  --json      the difference as data
  --markdown  the rules in force, as a table for review
  --help      this text

exit status: 0 if the rules are good and keep the laws, 1 if not, 2 for misuse
";

/// The source of the clinic's own rule.
const PROTOCOL: LocalSource<'static> = LocalSource {
    id: "clinic-a-blood-thinners",
    title: "Back pain in people on blood thinners",
    publisher: "Clinic A",
    year: Some(2026),
    address: "https://clinic-a.example/protocols/blood-thinners",
};

backpain::rules! {
    /// What clinic A does in addition.
    const OURS;

    rule "clinic-a-new-pain-on-blood-thinner"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, under(Measure::Duration, 43)]);
        because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
        sources [local PROTOCOL: Emergency, GoodPractice]
}

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let print = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Print::Text,
        ["--json"] => Print::Json,
        ["--markdown"] => Print::Markdown,
        ["--help"] => return output::help("local_rules", HELP),
        ref other => {
            return output::misuse("local_rules", &format!("`{}` is not an option", other.join(" ")), HELP);
        }
    };
    output::status("local_rules", run(print))
}

#[derive(Clone, Copy)]
enum Print {
    Text,
    Json,
    Markdown,
}

/// Whether the rules can be built and keep every law.
fn run(print: Print) -> io::Result<bool> {
    let built = RuleSet::change_built_in("clinic-a 2026.2")
        .add_all(OURS)
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
        .build();
    let rules = match built {
        Ok(rules) => rules,
        Err(faults) => {
            eprintln!("{faults}"); // every error at once, each with its rule and place
            return Ok(false);
        }
    };
    let laws_hold = match check_laws(&rules, Cases::Quick) {
        Ok(laws_hold) => laws_hold,
        Err(error) => {
            eprintln!("{error}"); // with the smallest person for whom a law does not hold
            return Ok(false);
        }
    };
    let people: Vec<Presentation> = population::everybody().collect();
    let difference = RuleSet::diff_with(&RuleSet::built_in(), &rules, &people);
    let mut output = io::stdout().lock();
    match print {
        Print::Text => writeln!(output, "{laws_hold}\n\n{difference}")?,
        Print::Markdown => write!(output, "{}", rules.markdown())?,
        Print::Json => writeln!(output, "{}", serde_json::to_string(&difference).map_err(io::Error::other)?)?,
    }
    output.flush()?;
    Ok(true)
}
