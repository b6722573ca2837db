//! Prints everything that the crate knows, so that a reviewer need not read Rust: `knowledge [--json]`.

#[path = "knowledge/mod.rs"]
mod knowledge;
#[path = "support/output.rs"]
mod output;
#[path = "knowledge/print.rs"]
mod print;

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
        print::json(&sections, &mut output)?;
    } else {
        print::text(&sections, &mut output)?;
    }
    output.flush()
}
