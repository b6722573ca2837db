//! The command line that the examples share: one JSON object per line in, one answer per line out.

mod invalid_line;
pub(crate) mod output;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use backpain::json::{Checked, InputError, Record};
use invalid_line::InvalidLine;

pub(crate) use output::Output;

/// An example program. `Options` are its options other than FILE, `--json` and `--help`.
pub(crate) struct Program<Options, Input> {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What `--help` prints.
    pub(crate) help: &'static str,
    /// Handles the option of this long name; `false` if the program has no such option.
    pub(crate) option: fn(&mut Options, &str, &mut lexopt::Parser) -> Result<bool, String>,
    /// Answers one line of input.
    pub(crate) answer: fn(&Options, &Input, &mut Output) -> io::Result<()>,
}

/// What can be read from a line.
pub(crate) trait Line: Sized {
    /// Reads a line of text.
    fn read(line: &str) -> Result<Self, Refused>;
}

/// Why a line cannot be answered.
pub(crate) struct Refused {
    /// The error, and how to correct it.
    pub(crate) error: String,
    /// The key with the error, if it is a single key.
    pub(crate) field: Option<String>,
}

impl Refused {
    /// The syntax error and its column. The line is already known.
    pub(crate) fn syntax(error: &serde_json::Error) -> Self {
        let what = error.to_string();
        let what = what.split_once(" at line ").map_or(what.as_str(), |(what, _)| what);
        Self { error: format!("not JSON: {what} at column {}", error.column()), field: None }
    }
}

impl From<InputError> for Refused {
    fn from(error: InputError) -> Self {
        Self { error: error.to_string(), field: error.field().map(str::to_owned) }
    }
}

impl<T: backpain::json::Input> Line for Record<T> {
    fn read(line: &str) -> Result<Self, Refused> {
        let Checked(read) = serde_json::from_str(line).map_err(|error| Refused::syntax(&error))?;
        Ok(read?)
    }
}

impl<Options: Default, Input: Line> Program<Options, Input> {
    /// Reads the command line and answers every line of the input.
    pub(crate) fn main(&self) -> ExitCode {
        let (name, help) = (self.name, self.help);
        let mut options = Options::default();
        let option =
            |name: &str, arguments: &mut lexopt::Parser| (self.option)(&mut options, name, arguments);
        let (input, json) = match command_line(option) {
            Ok(Some(read)) => read,
            Ok(None) => return output::help(name, help),
            Err(message) => return output::misuse(name, &message, help),
        };
        output::status(name, self.answer_all(&options, input, json))
    }

    /// Whether every line was valid.
    fn answer_all(&self, options: &Options, input: Option<OsString>, json: bool) -> io::Result<bool> {
        let mut output = Output::to_stdout(json);
        let all_good = each_line(input, &mut output, |read, output| (self.answer)(options, &read, output))?;
        output.flush()?;
        Ok(all_good)
    }
}

/// FILE, and whether JSON is wanted; `None` if help is wanted. `option` handles the option of a long name, and returns
/// `false` if the program has no such option.
pub(crate) fn command_line(
    mut option: impl FnMut(&str, &mut lexopt::Parser) -> Result<bool, String>,
) -> Result<Option<(Option<OsString>, bool)>, String> {
    use lexopt::prelude::*;
    let (mut input, mut json) = (None, false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("json") => json = true,
            Long(long) => {
                let long = long.to_owned();
                if !option(&long, &mut arguments)? {
                    return Err(Long(&long).unexpected().to_string());
                }
            }
            Value(path) if input.is_none() => input = Some(path),
            other @ (Short(_) | Value(_)) => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Some((input, json)))
}

/// Answers every line of FILE, or of standard input, and returns whether every line was valid.
pub(crate) fn each_line<Input: Line>(
    input: Option<OsString>,
    output: &mut Output,
    answer: impl FnMut(Input, &mut Output) -> io::Result<()>,
) -> io::Result<bool> {
    each_line_as(input, output, Input::read, answer)
}

/// Answers every line, read by a function.
pub(crate) fn each_line_as<Input>(
    input: Option<OsString>,
    output: &mut Output,
    read: impl Fn(&str) -> Result<Input, Refused>,
    mut answer: impl FnMut(Input, &mut Output) -> io::Result<()>,
) -> io::Result<bool> {
    let from = input.as_ref().map_or("standard input".into(), |path| path.to_string_lossy().into_owned());
    let input: Box<dyn BufRead> = match input {
        Some(path) if path != "-" => {
            let file = File::open(&path).map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.to_string_lossy()))
            })?;
            Box::new(BufReader::new(file))
        }
        _ => Box::new(io::stdin().lock()),
    };
    let mut all_good = true;
    for (index, line) in input.split(b'\n').enumerate() {
        let line = line.map_err(|error| io::Error::new(error.kind(), format!("{from}: {error}")))?;
        let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line);
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match text(line).and_then(&read) {
            Ok(read) => answer(read, output)?,
            Err(refused) => {
                all_good = false;
                if output.json {
                    output.object(&InvalidLine {
                        line: index + 1,
                        error: refused.error,
                        field: refused.field,
                    })?;
                } else {
                    output.flush()?;
                    eprintln!("line {}: {}", index + 1, refused.error);
                }
            }
        }
    }
    Ok(all_good)
}

fn text(line: &[u8]) -> Result<&str, Refused> {
    core::str::from_utf8(line)
        .map_err(|error| Refused { error: format!("not UTF-8 text: {error}"), field: None })
}
