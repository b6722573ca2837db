//! Asks a person, or lets bundled people answer for themselves: `interview [--replay FILE] [--json]`.

#[path = "support/language.rs"]
mod language;
mod interview {
    pub(crate) mod ask;
    pub(crate) mod measure;
    pub(crate) mod replay;
}
#[expect(dead_code, reason = "the other examples use the rest of it")]
mod population;
#[expect(dead_code, reason = "the other examples use the rest of it")]
mod support;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use backpain::Language;
use interview::{ask, measure, replay};
use support::{Output, output};

const HELP: &str = "\
Asks about low back pain, a screen at a time, and says how soon to be seen and by whom.

usage: interview [--for-another] [--language FILE]
       interview --replay FILE [--json] [--rest-no]
       interview --markdown

It asks on standard output and reads the answers from standard input, one a line:

  y n           yes, no; where a list is shown first: go through it, or none of these
  3             a number, or the option of this number
  f m           female, male
  ?             I do not know
  -             I would rather not say
  w 20          weeks of pregnancy, where it is asked
  why           why this is asked, and then the question again
  back          the screen before
  quit          stop here

An emergency is shown at once. Without an end, the report says that it is not finished.

  --for-another  the person who answers does so for somebody else
  --language FILE  ask in the language of FILE, such as examples/data/german.tsv; what it lacks is in
                 English, and so are the keys to write
  --replay FILE  presentations, one JSON object a line (`-` is standard input), that answer for
                 themselves: what is stated is said when asked, and the rest is not known
  --rest-no      what a presentation does not state is no
  --json         one object a line: {\"id\", \"screens\", \"items\", \"state\", \"advised\", \"stopped\"};
                 an invalid line gives {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --markdown     the page docs/interview.md: how many screens people see
  --help         this text

exit status: 0 if every line was read, 1 if any line was invalid, 2 for misuse
";

#[derive(Default)]
struct Settings {
    replay: Option<OsString>,
    rest_no: bool,
    for_another: bool,
    language: Option<Language>,
    markdown: bool,
}

fn main() -> ExitCode {
    let mut settings = Settings::default();
    let read = support::command_line(|name, arguments| option(&mut settings, name, arguments));
    let error = match read {
        Ok(Some((None, json))) => match misuse(&settings, json) {
            None => return output::status("interview", run(settings, json)),
            Some(error) => error.to_owned(),
        },
        Ok(Some((Some(_), _))) => "give the file after `--replay`".to_owned(),
        Ok(None) => return output::help("interview", HELP),
        Err(error) => error,
    };
    output::misuse("interview", &error, HELP)
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    match name {
        "replay" => {
            settings.replay = Some(arguments.value().map_err(|error| error.to_string())?);
        }
        "language" => {
            let file = arguments.value().map_err(|error| error.to_string())?;
            settings.language = Some(language::read(&file)?);
        }
        "rest-no" => settings.rest_no = true,
        "for-another" => settings.for_another = true,
        "markdown" => settings.markdown = true,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Why these options do not go together.
fn misuse(settings: &Settings, json: bool) -> Option<&'static str> {
    let replays = settings.replay.is_some();
    if !replays && (json || settings.rest_no) {
        Some("`--json` and `--rest-no` need `--replay`")
    } else if settings.markdown && (replays || settings.for_another || settings.language.is_some()) {
        Some("`--markdown` stands alone")
    } else if replays && (settings.for_another || settings.language.is_some()) {
        Some("`--for-another` and `--language` are for a person who answers")
    } else {
        None
    }
}

/// Whether every line was valid.
fn run(settings: Settings, json: bool) -> io::Result<bool> {
    let mut output = Output::to_stdout(json);
    let mut all_good = true;
    if settings.markdown {
        measure::print(&mut output)?;
    } else if let Some(file) = settings.replay {
        all_good = support::each_line(Some(file), &mut output, |record, output| {
            replay::answer(&record, settings.rest_no, output)
        })?;
    } else {
        let language = settings.language.unwrap_or_default();
        ask::interview(&mut output, io::stdin().lock(), settings.for_another, &language)?;
    }
    output.flush()?;
    Ok(all_good)
}
