//! Triages presentations, one JSON object a line: `triage [FILE] [--json]`.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use backpain::Urgency;
use backpain::presentation::{Checked, Record};
use backpain::rule::{Policy, Topic};
use backpain::triage::{AssumeNo, Options, Standing, Triage, triage_with};

const HELP: &str = "\
Triages low back pain: how soon, by whom, and why.

usage: triage [FILE] [--json] [--explain] [--policy default|cautious] [--assume-no REASON]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`).

  --json              one report object a line, in input order; a bad line gives
                      {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --explain           also why each other rule does not fire
  --policy cautious   take the most urgent level that any cited source gives
  --assume-no REASON  take the questions that were not asked as answered no
  --help              this text

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

struct Settings {
    input: Option<std::ffi::OsString>,
    json: bool,
    explain: bool,
    policy: Policy,
    assume_no: Option<String>,
}

fn main() -> ExitCode {
    let settings = match settings() {
        Ok(Some(settings)) => settings,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("triage: {message}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run(&settings) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("triage: {error}");
            ExitCode::from(2)
        }
    }
}

fn settings() -> Result<Option<Settings>, String> {
    use lexopt::prelude::*;
    let mut settings =
        Settings { input: None, json: false, explain: false, policy: Policy::Default, assume_no: None };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("json") => settings.json = true,
            Long("explain") => settings.explain = true,
            Long("policy") => {
                let name = arguments
                    .value()
                    .and_then(lexopt::ValueExt::string)
                    .map_err(|error| error.to_string())?;
                settings.policy = name
                    .parse()
                    .map_err(|_| format!("`{name}` is no policy; give `default` or `cautious`"))?;
            }
            Long("assume-no") => {
                let reason = arguments
                    .value()
                    .and_then(lexopt::ValueExt::string)
                    .map_err(|error| error.to_string())?;
                AssumeNo::because(&reason).map_err(|error| error.to_string())?;
                settings.assume_no = Some(reason);
            }
            Value(path) if settings.input.is_none() => settings.input = Some(path),
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Some(settings))
}

/// Whether every line was good.
fn run(settings: &Settings) -> io::Result<bool> {
    let input: Box<dyn BufRead> = match &settings.input {
        Some(path) if path != "-" => {
            let file = File::open(path).map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.to_string_lossy()))
            })?;
            Box::new(BufReader::new(file))
        }
        _ => Box::new(io::stdin().lock()),
    };
    let colour =
        io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut options = Options::new().policy(settings.policy);
    if let Some(reason) = &settings.assume_no {
        options = options.assume_no(AssumeNo::because(reason).map_err(io::Error::other)?);
    }
    let mut output = BufWriter::new(io::stdout().lock());
    let mut all_good = true;
    for (index, line) in input.split(b'\n').enumerate() {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match read(&line) {
            Ok(record) => {
                let triage = triage_with(&record.presentation, options);
                if settings.json {
                    let mut report = triage.report().id(record.id.as_ref());
                    if settings.explain {
                        report = report.explained();
                    }
                    serde_json::to_writer(&mut output, &report)?;
                    writeln!(output)?;
                } else {
                    readable(&mut output, &record, &triage, settings.explain, colour)?;
                }
            }
            Err(refused) => {
                all_good = false;
                if settings.json {
                    let error = serde_json::json!({"line": index + 1, "error": refused.error, "field": refused.field});
                    writeln!(output, "{error}")?;
                } else {
                    output.flush()?;
                    eprintln!("line {}: {}", index + 1, refused.error);
                }
            }
        }
    }
    output.flush()?;
    Ok(all_good)
}

struct Refused {
    error: String,
    field: Option<String>,
}

fn read(line: &[u8]) -> Result<Record, Refused> {
    let line = core::str::from_utf8(line)
        .map_err(|error| Refused { error: format!("not UTF-8 text: {error}"), field: None })?;
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    if !line.trim_start().starts_with('{') && serde_json::from_str::<serde_json::Value>(line).is_ok() {
        let error = backpain::presentation::InputError::NotAnObject.to_string();
        return Err(Refused { error, field: None });
    }
    serde_json::from_str::<Checked>(line)
        .map_err(|error| Refused { error: format!("not JSON: {error}"), field: None })?
        .0
        .map_err(|error| Refused { error: error.to_string(), field: error.field().map(str::to_owned) })
}

/// Urgency first in plain words, then why, what was not asked, and what to watch for.
fn readable(
    output: &mut impl Write,
    record: &Record,
    triage: &Triage<'_>,
    explain: bool,
    colour: bool,
) -> io::Result<()> {
    let advised = triage.advised();
    let name = record.id.as_ref().map_or_else(|| "a person without an id".to_owned(), ToString::to_string);
    let (on, off) = match (colour, advised) {
        (false, _) => ("", ""),
        (true, Urgency::Emergency) => ("\x1b[1;31m", "\x1b[0m"),
        (true, Urgency::SameDay) => ("\x1b[1;33m", "\x1b[0m"),
        (true, _) => ("\x1b[1m", "\x1b[0m"),
    };
    writeln!(output, "{on}{}{off}   ({name})", advised.name().to_uppercase())?;
    wrapped(output, "  ", triage.advice())?;
    writeln!(output, "  Where: {}.", triage.setting().name())?;
    if triage.is_assessed() && !triage.is_settled() {
        let bounds = format!(
            "The answers so far mean at least `{}`; what is still open could make it `{}`.",
            triage.at_least().name(),
            triage.at_most().name()
        );
        wrapped(output, "  ", &bounds)?;
    }
    if let Some(assumed) = triage.options().assume_no {
        writeln!(output, "  Questions not asked were taken as no, because: {}", assumed.reason())?;
    }
    why(output, record, triage)?;
    not_asked(output, triage, explain)?;
    writeln!(output, "\n  Watch for")?;
    wrapped(output, "    ", triage.safety_net())?;
    if explain {
        other_rules(output, triage)?;
    }
    writeln!(
        output,
        "\n  Rules: edition {}. Decision support, not a diagnosis.\n",
        backpain::red_flags::EDITION
    )
}

fn why(output: &mut impl Write, record: &Record, triage: &Triage<'_>) -> io::Result<()> {
    let mut flags = triage.red_flags().peekable();
    if flags.peek().is_none() {
        let none = if triage.is_assessed() {
            "No red flag in the answers given. That does not rule out a serious cause."
        } else {
            "Nothing has been asked yet, so nothing is known."
        };
        return writeln!(output, "\n  {none}");
    }
    writeln!(output, "\n  Why")?;
    for (rule, because) in flags {
        let urgency = rule.urgency_under(triage.options().policy);
        let suspected = format!(
            "{}: this may be {} ({}).",
            urgency.name(),
            rule.suspects.plain_name(),
            rule.suspects.name()
        );
        hanging(output, "  - ", &suspected)?;
        let because: Vec<String> = because
            .topics()
            .map(|topic| match topic {
                Topic::Finding(finding) => finding.name().to_owned(),
                Topic::Measure(measure) => {
                    let number = record.presentation.measurement(measure).unwrap_or_default();
                    format!("{}: {number}", measure.id().replace('_', " "))
                }
                Topic::Sex => record.presentation.sex().map_or_else(String::new, |sex| sex.to_string()),
            })
            .collect();
        wrapped(output, "      ", &format!("From: {}.", because.join("; ")))?;
        wrapped(output, "      ", rule.because)?;
        let sources: Vec<String> = rule
            .sources
            .iter()
            .map(|cited| match cited.position {
                Some(position) => format!("{} ({position})", cited.source),
                None => cited.source.to_string(),
            })
            .collect();
        wrapped(output, "      ", &format!("[{}] {}", rule.id, sources.join(", ")))?;
    }
    Ok(())
}

/// The first few open questions in words; all of them by id where everything is to be explained.
fn not_asked(output: &mut impl Write, triage: &Triage<'_>, explain: bool) -> io::Result<()> {
    const FIRST: usize = 6;
    let next = triage.next_question();
    let unanswered: Vec<Topic> = triage.unanswered().collect();
    if unanswered.is_empty() {
        return Ok(());
    }
    writeln!(output, "\n  Not asked yet: {} questions could still matter. First", unanswered.len())?;
    let others = unanswered.iter().copied().filter(|topic| Some(*topic) != next);
    for topic in next.into_iter().chain(others).take(FIRST) {
        hanging(output, "  - ", topic.question())?;
    }
    if explain {
        let ids: Vec<&str> = unanswered.iter().map(|topic| topic.id()).collect();
        wrapped(output, "    ", &format!("All: {}", ids.join(", ")))?;
    }
    Ok(())
}

fn other_rules(output: &mut impl Write, triage: &Triage<'_>) -> io::Result<()> {
    writeln!(output, "\n  Every other rule")?;
    let ids = |topics: &mut dyn Iterator<Item = Topic>| topics.map(Topic::id).collect::<Vec<_>>().join(", ");
    for rule in backpain::red_flags::RULES {
        let standing = match triage.standing(rule) {
            Standing::Fired(_) => continue,
            Standing::Refuted(by) => format!("ruled out by the answer to {}", ids(&mut by.topics())),
            Standing::Pending(on) => format!("waits for {}", ids(&mut on.topics())),
        };
        hanging(output, "  - ", &format!("{}: {standing}", rule.id))?;
    }
    Ok(())
}

/// A point of a list, its further lines indented below its first.
fn hanging(output: &mut impl Write, point: &str, text: &str) -> io::Result<()> {
    let mut lines = Vec::new();
    wrapped(&mut lines, &" ".repeat(point.len()), text)?;
    output.write_all(point.as_bytes())?;
    output.write_all(lines.get(point.len()..).unwrap_or_default())
}

/// Breaks lines between words, at 96 columns.
fn wrapped(output: &mut impl Write, indent: &str, text: &str) -> io::Result<()> {
    let mut line = String::from(indent);
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > 96 && line.trim() != "" {
            writeln!(output, "{line}")?;
            line.clear();
            line.push_str(indent);
        }
        if line.trim() != "" {
            line.push(' ');
        }
        line.push_str(word);
    }
    writeln!(output, "{line}")
}
