//! Counts how many of 10,000 simulated people each rule lifts, and where they end: `alarm_load [FILE] [--json]`.

mod alarm_load {
    pub(crate) mod chart;
    pub(crate) mod data;
    pub(crate) mod figures;
    pub(crate) mod page;
    pub(crate) mod text;
}
mod population;
#[expect(dead_code, reason = "the other examples use the rest of it")]
mod support;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use alarm_load::figures::{Counted, Figures};
use alarm_load::{chart, page, text};
use backpain::json::Record;
use backpain::{Presentation, RuleSet};
use support::{Output, output};

const HELP: &str = "\
Counts how many people each rule lifts, how many it alone lifts and to what, and where people end.

usage: alarm_load [FILE] [--json] [--full]
       alarm_load --markdown | --svg FILE | --people

Without FILE it counts the 10,000 simulated people that docs/alarm-load.md describes, and 500 more
of each class. Simulated people are no study. FILE has presentations, one JSON object a line.

  --json      everything as one object; before it, a bad line of FILE gives
              {\"line\": N, \"error\": \"...\", \"field\": \"...\"}
  --full      every rule, and not only those that lift most
  --markdown  the page docs/alarm-load.md
  --svg FILE  writes the bar chart docs/alarm-load.svg
  --people    the simulated people, one JSON object a line
  --help      this text

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

/// What to do, other than to print the figures.
#[derive(Default)]
struct Settings {
    full: bool,
    other: Option<Other>,
}

enum Other {
    Markdown,
    Svg(PathBuf),
    People,
}

fn main() -> ExitCode {
    let mut settings = Settings::default();
    let read = support::command_line(|name, arguments| option(&mut settings, name, arguments));
    let (input, json) = match read {
        Ok(Some(read)) => read,
        Ok(None) => return output::help("alarm_load", HELP),
        Err(error) => return output::misuse("alarm_load", &error, HELP),
    };
    if settings.other.is_some() && (input.is_some() || json || settings.full) {
        return output::misuse("alarm_load", "--markdown, --svg and --people stand alone", HELP);
    }
    output::status("alarm_load", run(&settings, input, json))
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let other = match name {
        "full" => {
            settings.full = true;
            return Ok(true);
        }
        "markdown" => Other::Markdown,
        "people" => Other::People,
        "svg" => Other::Svg(arguments.value().map_err(|error| error.to_string())?.into()),
        _ => return Ok(false),
    };
    if settings.other.replace(other).is_some() {
        return Err("--markdown, --svg and --people stand alone".to_owned());
    }
    Ok(true)
}

/// Whether every line was valid.
fn run(settings: &Settings, input: Option<OsString>, json: bool) -> io::Result<bool> {
    let rules = RuleSet::built_in();
    let mut output = Output::to_stdout(json);
    let mut all_good = true;
    match (&settings.other, input) {
        (Some(Other::Markdown), _) => page::print(&mut output, &rules, &Figures::of(&rules))?,
        (Some(Other::Svg(path)), _) => std::fs::write(path, chart::drawn(&Figures::of(&rules))?)?,
        (Some(Other::People), _) => {
            for person in population::everybody() {
                output.object(&person)?;
            }
        }
        (None, Some(file)) => {
            let mut people: Vec<Presentation> = Vec::new();
            all_good =
                support::each_line(Some(file), &mut output, |person: Record<Presentation>, _output| {
                    people.push(person.value);
                    Ok(())
                })?;
            let load = rules.load(&people);
            if json {
                output.object(&Counted { load })?;
            } else {
                text::counted(&mut output, &load, settings.full)?;
            }
        }
        (None, None) => {
            let figures = Figures::of(&rules);
            if json {
                output.object(&figures)?;
            } else {
                text::simulated(&mut output, &figures, settings.full)?;
            }
        }
    }
    output.flush()?;
    Ok(all_good)
}
