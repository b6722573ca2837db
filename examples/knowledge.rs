//! Prints everything that the crate knows, so that a reviewer need not read Rust: `knowledge [--json]`.

mod knowledge {
    mod activity;
    mod bibliography;
    mod causes;
    pub(crate) mod content;
    pub(crate) mod print;
    mod red_flags;
    mod self_care;
    mod treatments;
    mod vocabulary;

    /// Everything, in reading order. The bibliography is last because it lists what cites each work.
    pub(crate) fn sections() -> Vec<content::Section> {
        let mut sections = vocabulary::sections();
        sections.extend(red_flags::sections());
        sections.extend(causes::sections());
        sections.extend(treatments::sections());
        sections.extend(self_care::sections());
        sections.extend(activity::sections());
        sections.extend(bibliography::sections(&sections));
        sections
    }
}
#[path = "support/output.rs"]
mod output;

use std::io::{self, Write};
use std::process::ExitCode;

use output::Output;

const HELP: &str = "\
Prints all that the crate knows about low back pain and spasm, with what each statement rests on.

usage: knowledge [--json]

Reads nothing. It prints the findings and the other words, the red-flag rules and where their
sources disagree, the causes, the treatments and who is for or against each, the rules of safe
self-care, and the bibliography with how well each work was seen and what cites it.

  --json  one JSON object: its keys are those of this version of the crate, which it names
  --help  this text

exit status: 0, or 2 for misuse
";

fn main() -> ExitCode {
    let json = match command_line() {
        Ok(Some(json)) => json,
        Ok(None) => return output::help("knowledge", HELP),
        Err(error) => return output::misuse("knowledge", &error.to_string(), HELP),
    };
    output::status("knowledge", print(json).map(|()| true))
}

/// Whether JSON is wanted; `None` if help is wanted.
fn command_line() -> Result<Option<bool>, lexopt::Error> {
    use lexopt::prelude::*;
    let (mut json, mut arguments) = (false, lexopt::Parser::from_env());
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("json") => json = true,
            other @ (Long(_) | Short(_) | Value(_)) => return Err(other.unexpected()),
        }
    }
    Ok(Some(json))
}

fn print(json: bool) -> io::Result<()> {
    let mut output = Output::to_stdout(json);
    let sections = knowledge::sections();
    if output.json {
        knowledge::print::json(&sections, &mut output)?;
    } else {
        knowledge::print::text(&sections, &mut output)?;
    }
    output.flush()
}
