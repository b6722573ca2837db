//! Says which causes fit presentations, one JSON object a line: `causes [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::Question;
use backpain::cause::{Against, Consistent, Fit, Front, Role, consistent_under};
use backpain::json::Record;
use backpain::triage::{AssumeNo, Options};
use backpain::{Presentation, Source, Treatment, Urgency};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Says which causes of low back pain or spasm fit, and what speaks for and against each.

usage: causes [FILE] [--json] [--top N] [--assume-no REASON] [--unexamined]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`).

  --json              one report object a line, in input order; a bad line gives
                      {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --top N             how many causes to explain in the readable form (5 if not given)
  --assume-no REASON  take the questions about warning signs that were not asked as answered no
  --unexamined        no clinician examines: leave out signs that were not recorded
  --help              this text

What stands in front (warning signs, or questions about them) is said first. The points are a
judgement, to be compared within one list; they are no probabilities. What helps first leaves out
what an answer speaks against, and no more: self_care says what is safe for one person.

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

struct Settings {
    top: usize,
    assume_no: Option<String>,
    unexamined: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { top: 5, assume_no: None, unexamined: false }
    }
}

fn main() -> ExitCode {
    Program { name: "causes", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let mut value =
        || arguments.value().and_then(ValueExt::string).map_err(|error: lexopt::Error| error.to_string());
    match name {
        "unexamined" => settings.unexamined = true,
        "top" => {
            let number = value()?;
            settings.top = number
                .parse()
                .ok()
                .filter(|top| *top > 0)
                .ok_or_else(|| format!("`{number}` is no number of causes; give 1 or more"))?;
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
    let mut options = Options::new();
    if let Some(reason) = &settings.assume_no {
        options = options.assume_no(AssumeNo::because(reason).map_err(io::Error::other)?);
    }
    if settings.unexamined {
        options = options.without_examination();
    }
    let consistent = consistent_under(&record.value, options);
    if output.json {
        return output.object(&consistent.report().id(record.id.as_ref()));
    }
    readable(settings, record, &consistent, output)
}

/// What stands in front comes first; then the causes, each with both sides.
fn readable(
    settings: &Settings,
    record: &Record<Presentation>,
    consistent: &Consistent<'_>,
    output: &mut Output,
) -> io::Result<()> {
    let (front, triage) = (consistent.front(), consistent.triage());
    let name = record.id.as_ref().map_or("a person without an id".to_owned(), |id| {
        id.to_string().escape_debug().to_string() // an id cannot forge a report
    });
    let (on, off) = output.style("\x1b[1m");
    match front {
        Front::RedFlags(urgency) => writeln!(output, "{on}FIRST: {}{off}   ({name})", urgency.name())?,
        Front::NotAskedFor(urgency) => {
            writeln!(output, "{on}FIRST: {}, or answer what is open{off}   ({name})", urgency.name())?;
        }
        Front::NoneFound => writeln!(output, "{on}No warning sign in the answers given{off}   ({name})")?,
    }
    output.wrapped("  ", front.message())?;
    if let Some(assumed) = triage.options().assume_no {
        let said = format!(
            "Questions about warning signs that were not asked count as no, because: {}",
            assumed.reason()
        );
        output.wrapped("  ", &said)?;
    }
    for (rule, _) in triage.red_flags() {
        let point = if rule.urgency >= Urgency::WithinTwoWeeks { "  ! " } else { "  - " };
        output.hanging(
            point,
            &format!("{}: this may be {}.", rule.urgency.name(), rule.suspects.plain_name()),
        )?;
    }
    if let (Front::NotAskedFor(_), Some(question)) = (front, triage.next_question()) {
        output.hanging("  ? ", question.text())?;
    }
    if consistent.causes().next().is_none() {
        writeln!(output, "\n  No answer so far speaks for one cause more than against it.")?;
    }
    for (index, fit) in consistent.causes().take(settings.top).enumerate() {
        explain(index + 1, fit, output)?;
    }
    let more: Vec<&str> = consistent.causes().skip(settings.top).map(|fit| fit.cause().name()).collect();
    if !more.is_empty() {
        writeln!(output)?;
        output.wrapped("  ", &format!("Fit less well: {}.", more.join(", ")))?;
    }
    for fit in consistent.withheld() {
        let name = fit.cause().name();
        output.wrapped("  ", &format!("{name} is not weighed before warning signs have been asked for."))?;
    }
    let outweighed: Vec<&str> = consistent.outweighed().map(|fit| fit.cause().name()).collect();
    if !outweighed.is_empty() {
        output.wrapped("  ", &format!("Outweighed by what speaks against: {}.", outweighed.join(", ")))?;
    }
    if triage.advised() >= Urgency::SameDay {
        writeln!(output, "\n  What helps at home is not shown: getting help comes first.")?;
    }
    writeln!(output, "\n  Points are a judgement, not probabilities. Decision support, not a diagnosis.\n")
}

fn explain(rank: usize, fit: Fit<'_>, output: &mut Output) -> io::Result<()> {
    let (cause, profile) = (fit.cause(), fit.profile());
    writeln!(output, "\n  {rank}. {}: {}", cause.name(), profile.plain_name)?;
    if let Some(words) = fit.in_plain_words() {
        output.wrapped("     ", words)?;
    }
    if profile.role != Role::Recognised {
        output.wrapped("     ", &format!("As a cause: {}.", profile.role.name()))?;
    }
    for clue in fit.speaks_for() {
        let points = clue.weight().map_or(0, |weight| weight.yes);
        output.hanging("     + ", &format!("{}{}", clue.because.text, in_points(points)))?;
    }
    for against in fit.speaks_against() {
        let text = match &against {
            Against::Present(counter) => counter.because.text.to_owned(),
            Against::Denied(clue) => format!("Not so: {}", clue.because.text),
        };
        output.hanging("     - ", &format!("{text}{}", in_points(against.points())))?;
    }
    let open: Vec<&str> = fit.would_settle().map(Question::id).collect();
    if !open.is_empty() {
        output.wrapped("     ", &format!("Would settle it: {}.", open.join(", ")))?;
    }
    for tell in profile.tells {
        output.wrapped("     ", &format!("For a clinician: {}", tell.text))?;
    }
    let names = |treatments: &mut dyn Iterator<Item = Treatment>| {
        treatments.map(Treatment::name).collect::<Vec<_>>().join("; ")
    };
    let helps = fit.helps_first().map_or_else(String::new, |mut helps| names(&mut helps));
    if !helps.is_empty() {
        output.wrapped("     ", &format!("Helps first, if it is safe for you: {helps}."))?;
    }
    if !profile.avoid.treatments.is_empty() {
        let avoid = names(&mut profile.avoid.treatments.iter().copied());
        output.wrapped("     ", &format!("Leave alone: {avoid}."))?;
    }
    if let Some(professionals) = fit.see() {
        let see: Vec<&str> = professionals.iter().map(|professional| professional.plain_name()).collect();
        output.wrapped("     ", &format!("See: {}.", see.join("; then ")))?;
    }
    let sources: Vec<&str> = cause.sources().map(Source::id).collect();
    output.wrapped("     ", &format!("Sources: {}", sources.join(", ")))
}

fn in_points(points: u8) -> String {
    match points {
        0 => String::new(),
        1 => " (1 point)".to_owned(),
        _ => format!(" ({points} points)"),
    }
}
