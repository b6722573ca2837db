//! Triages presentations, one JSON object per line: `triage [FILE] [--json]`.

#[path = "support/language.rs"]
mod language;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::json::Record;
use backpain::triage::{AssumeNo, Options, Standing, Triage, triage_with};
use backpain::{Kind, Language, Presentation, Sex, Urgency};
use backpain::{Policy, Question};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Triages low back pain: how soon, by whom, and why.

usage: triage [FILE] [--json] [--full] [--explain] [--policy default|cautious]
              [--assume-no REASON] [--without-examination] [--language FILE]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`).

  --json                 one report object a line, in input order; an invalid line gives
                         {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --full                 also each rule by id, the answers that fire it, its sources, and every
                         question that is left
  --explain              also why each other rule does not fire
  --policy cautious      take the most urgent level that any cited source gives
  --assume-no REASON     take the questions that were not asked as answered no
  --without-examination  nobody examines the person: leave out signs that were not recorded
  --language FILE        what the person reads, in the language of FILE, such as
                         examples/data/german.tsv; what it lacks is in English, and so is
                         everything that --full and --explain add
  --help                 this text

exit status: 0 if every line was read, 1 if any line was invalid, 2 for misuse
";

#[derive(Default)]
struct Settings {
    full: bool,
    explain: bool,
    policy: Policy,
    assume_no: Option<String>,
    without_examination: bool,
    language: Language,
}

fn main() -> ExitCode {
    Program { name: "triage", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let mut value =
        || arguments.value().and_then(ValueExt::string).map_err(|error: lexopt::Error| error.to_string());
    match name {
        "full" => settings.full = true,
        "explain" => settings.explain = true,
        "language" => settings.language = language::read(value()?.as_ref())?,
        "without-examination" => settings.without_examination = true,
        "policy" => {
            let name = value()?;
            settings.policy = name
                .parse()
                .map_err(|_| format!("`{name}` is not a policy; give `default` or `cautious`"))?;
        }
        "assume-no" => {
            let reason = value()?;
            AssumeNo::because(&reason).map_err(|error| error.to_string())?;
            settings.assume_no = Some(reason);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn answer(settings: &Settings, record: &Record<Presentation>, output: &mut Output) -> io::Result<()> {
    let mut options = Options::new().policy(settings.policy);
    if let Some(reason) = &settings.assume_no {
        options = options.assume_no(AssumeNo::because(reason).map_err(io::Error::other)?);
    }
    if settings.without_examination {
        options = options.without_examination();
    }
    let triage = triage_with(&record.value, options);
    if !output.json {
        return readable(output, record, &triage, settings);
    }
    let mut report = if settings.explain {
        triage.explained_report() // in English, so that it can be proven
    } else {
        triage.report_in(&settings.language)
    };
    report.id.clone_from(&record.id);
    output.object(&report)
}

/// The report, with the rules and questions behind it if they are wanted.
fn readable(
    output: &mut Output,
    record: &Record<Presentation>,
    triage: &Triage<'_>,
    settings: &Settings,
) -> io::Result<()> {
    let mut report = triage.report_in(&settings.language);
    report.id.clone_from(&record.id);
    let text = report.text_in(&settings.language);
    let (heading, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (on, off) = output.style(match triage.advised() {
        Urgency::Emergency => "\x1b[1;31m",
        Urgency::SameDay => "\x1b[1;33m",
        Urgency::SelfCare | Urgency::Routine | Urgency::WithinTwoWeeks => "\x1b[1m",
    });
    let nameless = if record.id.is_some() { "" } else { "   (a person without an id)" };
    writeln!(output, "{on}{heading}{off}{nameless}")?;
    output.wrapped("  ", rest)?;
    if settings.full {
        rules_that_fire(output, record, triage)?;
        let left: Vec<&str> = triage.unanswered().map(Question::id).collect();
        if !left.is_empty() {
            writeln!(output, "\n  Every question that is left")?;
            output.wrapped("    ", &left.join(", "))?;
        }
    }
    if settings.explain {
        other_rules(output, triage)?;
    }
    writeln!(output, "\n  Rules: edition {}. Decision support, not a diagnosis.\n", triage.edition())
}

/// Every rule that fires, with the answers that fire it and its sources.
fn rules_that_fire(
    output: &mut Output,
    record: &Record<Presentation>,
    triage: &Triage<'_>,
) -> io::Result<()> {
    if triage.red_flags().next().is_some() {
        writeln!(output, "\n  Every rule that fires")?;
    }
    for (rule, because) in triage.red_flags() {
        let when = rule.urgency_under(triage.options().policy).id().replace('-', " ");
        let (plain, clinical) = (rule.suspects.plain_name(), rule.suspects.name());
        output.hanging("  - ", &format!("This may be {plain} ({clinical}): {when}."))?;
        for question in because {
            let given = match question {
                Question::Finding(finding) if finding.kind() == Kind::Sign => {
                    format!("Found: {}.", finding.question())
                }
                Question::Finding(finding) => format!("Yes to: {}", finding.question()),
                Question::Measure(measure) => {
                    let number = record.value.measurement(measure).unwrap_or_default();
                    format!("Given: {} {number} {}.", measure.id().replace('_', " "), measure.unit())
                }
                Question::Sex => format!("Given: {}.", record.value.sex().map_or("", Sex::id)),
            };
            output.hanging("      ", &given)?;
        }
        output.wrapped("      ", rule.rationale)?;
        let sources = rule.sources.iter().map(|cited| match cited.position {
            Some(position) => format!("{} ({position})", cited.source),
            None => cited.source.to_string(),
        });
        let sources: Vec<String> = sources.collect();
        output.wrapped("      ", &format!("[{}] {}", rule.id, sources.join(", ")))?;
    }
    Ok(())
}

fn other_rules(output: &mut Output, triage: &Triage<'_>) -> io::Result<()> {
    writeln!(output, "\n  Every other rule")?;
    let ids =
        |topics: &mut dyn Iterator<Item = Question>| topics.map(Question::id).collect::<Vec<_>>().join(", ");
    for rule in triage.rules() {
        let standing = match triage.standing(rule.id) {
            None | Some(Standing::Fired(_)) => continue,
            Some(Standing::Refuted(by)) => format!("ruled out by the answer to {}", ids(&mut by.iter())),
            Some(Standing::Pending(on)) => format!("waits for {}", ids(&mut on.iter())),
        };
        output.hanging("  - ", &format!("{}: {standing}", rule.id))?;
    }
    Ok(())
}
