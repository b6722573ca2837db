//! Triages presentations, one JSON object a line: `triage [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::json::Record;
use backpain::triage::{AssumeNo, Options, Standing, Triage, triage_with};
use backpain::{Kind, Presentation, Sex, Urgency};
use backpain::{Policy, Question};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Triages low back pain: how soon, by whom, and why.

usage: triage [FILE] [--json] [--explain] [--policy default|cautious]
              [--assume-no REASON] [--unexamined]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`).

  --json              one report object a line, in input order; a bad line gives
                      {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --explain           also why each other rule does not fire
  --policy cautious   take the most urgent level that any cited source gives
  --assume-no REASON  take the questions that were not asked as answered no
  --unexamined        no clinician examines: leave out signs that were not recorded
  --help              this text

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

#[derive(Default)]
struct Settings {
    explain: bool,
    policy: Policy,
    assume_no: Option<String>,
    unexamined: bool,
}

fn main() -> ExitCode {
    Program { name: "triage", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let mut value =
        || arguments.value().and_then(ValueExt::string).map_err(|error: lexopt::Error| error.to_string());
    match name {
        "explain" => settings.explain = true,
        "unexamined" => settings.unexamined = true,
        "policy" => {
            let name = value()?;
            settings.policy =
                name.parse().map_err(|_| format!("`{name}` is no policy; give `default` or `cautious`"))?;
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
    if settings.unexamined {
        options = options.without_examination();
    }
    let triage = triage_with(&record.value, options);
    if !output.json {
        return readable(output, record, &triage, settings.explain);
    }
    let mut report = triage.report().id(record.id.as_ref());
    if settings.explain {
        report = report.explained();
    }
    output.object(&report)
}

/// Urgency first in plain words, then why, what was not asked, and what to watch for.
fn readable(
    output: &mut Output,
    record: &Record<Presentation>,
    triage: &Triage<'_>,
    explain: bool,
) -> io::Result<()> {
    let advised = triage.advised();
    let name = record.id.as_ref().map_or("a person without an id".to_owned(), |id| {
        id.to_string().escape_debug().to_string() // an id cannot forge a report
    });
    let (on, off) = output.style(match advised {
        Urgency::Emergency => "\x1b[1;31m",
        Urgency::SameDay => "\x1b[1;33m",
        Urgency::SelfCare | Urgency::Routine | Urgency::WithinTwoWeeks => "\x1b[1m",
    });
    writeln!(output, "{on}{}{off}   ({name})", advised.name().to_uppercase())?;
    output.wrapped("  ", triage.advice())?;
    writeln!(output, "  Where: {}.", triage.setting().name())?;
    if let Some(assumed) = triage.options().assume_no {
        writeln!(output, "  Questions not asked were taken as no, because: {}", assumed.reason())?;
    }
    if triage.options().without_examination {
        writeln!(output, "  Signs that need an examiner were left out.")?;
    }
    why(output, record, triage)?;
    not_asked(output, triage, explain)?;
    writeln!(output, "\n  Watch for")?;
    output.wrapped("    ", triage.safety_net())?;
    if explain {
        other_rules(output, triage)?;
    }
    writeln!(
        output,
        "\n  Rules: edition {}. Decision support, not a diagnosis.\n",
        backpain::red_flags::EDITION
    )
}

fn why(output: &mut Output, record: &Record<Presentation>, triage: &Triage<'_>) -> io::Result<()> {
    writeln!(output, "\n  Why")?;
    let (at_least, at_most) = (triage.at_least().name(), triage.at_most().name());
    if !triage.is_assessed() {
        return output.hanging("  - ", "Nothing has been asked yet, so nothing is known.");
    }
    if triage.advised() > triage.at_least() {
        let open = format!(
            "Questions that were not asked could make it `{at_most}`. The answers given mean at least `{at_least}`."
        );
        output.hanging("  - ", &open)?;
    } else if !triage.is_settled() {
        output.hanging("  - ", &format!("What is still open could make it `{at_most}`."))?;
    }
    if triage.red_flags().next().is_none() {
        return output
            .hanging("  - ", "No answer given is a red flag. That does not rule out a serious cause.");
    }
    for (rule, because) in triage.red_flags() {
        let urgency = rule.urgency_under(triage.options().policy);
        let suspected = format!(
            "This may be {} ({}): {}.",
            rule.suspects.plain_name(),
            rule.suspects.name(),
            urgency.id().replace('-', " ")
        );
        output.hanging("  - ", &suspected)?;
        for topic in because.iter() {
            let said = match topic {
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
            output.hanging("      ", &said)?;
        }
        output.wrapped("      ", rule.rationale)?;
        let sources: Vec<String> = rule
            .sources
            .iter()
            .map(|cited| match cited.position {
                Some(position) => format!("{} ({position})", cited.source),
                None => cited.source.to_string(),
            })
            .collect();
        output.wrapped("      ", &format!("[{}] {}", rule.id, sources.join(", ")))?;
    }
    Ok(())
}

/// The first few open questions in words; all of them by id where everything is to be explained.
fn not_asked(output: &mut Output, triage: &Triage<'_>, explain: bool) -> io::Result<()> {
    const FIRST: usize = 6;
    let next = triage.next_question();
    let unanswered: Vec<Question> = triage.unanswered().collect();
    if unanswered.is_empty() {
        return Ok(());
    }
    writeln!(output, "\n  Not asked yet: {} questions could still matter. First", unanswered.len())?;
    let others = unanswered.iter().copied().filter(|topic| Some(*topic) != next);
    for topic in next.into_iter().chain(others).take(FIRST) {
        output.hanging("  - ", topic.text())?;
    }
    if explain {
        let ids: Vec<&str> = unanswered.iter().map(|topic| topic.id()).collect();
        output.wrapped("    ", &format!("All: {}", ids.join(", ")))?;
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
