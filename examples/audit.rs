//! Verifies explained triage reports, one JSON object per line: `audit [FILE] [--json]`.

mod support;
#[path = "audit/verified.rs"]
mod verified;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::certificate::{self, Verified};
use backpain::json::Record;
use backpain::red_flags::{self, RULES_HASH};
use backpain::triage::Report;
use support::{Line, Output, Program, Refused};
use verified::{Bounds, VerifiedLine};

const HELP: &str = "\
Verifies triage reports from what they say alone, by the rules of their own edition.

usage: audit [FILE] [--json]

Reads reports that `triage --json --explain` wrote, one JSON object a line, from FILE or
standard input (also `-`).

  --json   one object a line, in input order: what was verified; a report that is not true gives
           {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --help   this text

exit status: 0 if every report is true, 1 if any is not or was not read, 2 for misuse
";

/// A report that was verified.
struct Proven {
    report: Report,
    verified: Verified,
}

impl Line for Proven {
    fn read(line: &str) -> Result<Self, Refused> {
        let report = Record::<Report>::read(line)?.value;
        let edition = red_flags::edition(&report.edition).ok();
        match certificate::verify(&report, edition.map_or(RULES_HASH, |edition| edition.hash)) {
            Ok(verified) => Ok(Self { report, verified }),
            Err(error) => Err(Refused { error: error.to_string(), field: Some(error.field().to_owned()) }),
        }
    }
}

fn main() -> ExitCode {
    Program { name: "audit", help: HELP, option: |(), _, _| Ok(false), answer }.main()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the program hands them on")]
fn answer((): &(), proven: &Proven, output: &mut Output) -> io::Result<()> {
    let (id, verified) = (proven.report.id.as_ref(), &proven.verified);
    let (at_least, at_most, advised) = (verified.at_least, verified.at_most, verified.advised);
    if output.json {
        return output.object(&VerifiedLine {
            id,
            verified: true,
            urgency: Bounds { at_least, at_most, advised },
            edition: &verified.edition,
            rules_hash: format!("{:032x}", verified.rules_hash),
        });
    }
    let name = id.map_or("a person without an id".to_owned(), std::string::ToString::to_string);
    let edition = &verified.edition;
    let (on, off) = output.style("\x1b[1m");
    writeln!(output, "{on}VERIFIED{off}   ({name})")?;
    let bounds =
        format!("Advised {advised}, from {at_least} to {at_most}, by edition {edition} of the rules.");
    output.wrapped("  ", &bounds)
}
