//! Ranks the causes that fit presentations, one JSON object per line: `causes [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::Question;
use backpain::cause::{Against, Differential, Fit, Role, rank_with};
use backpain::json::Record;
use backpain::triage::{AssumeNo, Options};
use backpain::{Presentation, Source, Treatment, Urgency};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Ranks the causes of low back pain or spasm that fit, with what speaks for and against each.

usage: causes [FILE] [--json] [--full] [--top N] [--assume-no REASON] [--without-examination]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`).

  --json              one report object a line, in input order; a bad line gives
                      {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --full              for each cause what it is, what speaks for and against it, and what helps
  --top N             how many causes to explain with --full (5 if not given)
  --assume-no REASON  take the questions about warning signs that were not asked as answered no
  --without-examination
                      nobody examines the person: leave out examination signs that are not recorded
  --help              this text

A warning comes first if there are warning signs, or open questions about them. The points are a
judgement, to be compared within one list. They are not probabilities. What helps first leaves out
only what an answer speaks against. The self_care example says what is safe for one person.

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

struct Settings {
    full: bool,
    top: usize,
    assume_no: Option<String>,
    without_examination: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { full: false, top: 5, assume_no: None, without_examination: false }
    }
}

fn main() -> ExitCode {
    Program { name: "causes", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let mut value =
        || arguments.value().and_then(ValueExt::string).map_err(|error: lexopt::Error| error.to_string());
    match name {
        "full" => settings.full = true,
        "without-examination" => settings.without_examination = true,
        "top" => {
            let number = value()?;
            settings.top = number
                .parse()
                .ok()
                .filter(|top| *top > 0)
                .ok_or_else(|| format!("`{number}` is not a number of causes; give 1 or more"))?;
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
    if settings.without_examination {
        options = options.without_examination();
    }
    let differential = rank_with(&record.value, options);
    if output.json {
        return output.object(&differential.report().with_id(record.id.clone()));
    }
    readable(settings, record, &differential, output)
}

/// The warning and the causes, each with what speaks for and against it if that is wanted.
fn readable(
    settings: &Settings,
    record: &Record<Presentation>,
    differential: &Differential<'_>,
    output: &mut Output,
) -> io::Result<()> {
    let text = differential.report().with_id(record.id.clone()).to_string();
    let (heading, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (on, off) = output.style("\x1b[1m");
    let nameless = if record.id.is_some() { "" } else { "   (a person without an id)" };
    writeln!(output, "{on}{heading}{off}{nameless}")?;
    output.wrapped("  ", rest)?;
    if settings.full {
        in_full(settings, differential, output)?;
    }
    writeln!(output, "\n  Causes are a judgement, not probabilities. Decision support, not a diagnosis.\n")
}

fn in_full(settings: &Settings, differential: &Differential<'_>, output: &mut Output) -> io::Result<()> {
    for (index, fit) in differential.causes().take(settings.top).enumerate() {
        explain(index + 1, fit, output)?;
    }
    let more: Vec<&str> = differential.causes().skip(settings.top).map(|fit| fit.cause().name()).collect();
    if !more.is_empty() {
        writeln!(output)?;
        output.wrapped("  ", &format!("Fit less well: {}.", more.join(", ")))?;
    }
    for fit in differential.withheld() {
        let name = fit.cause().name();
        let waits = "waits for warning signs to be asked for, and for two answers that speak for it.";
        output.wrapped("  ", &format!("{name} {waits}"))?;
    }
    let outweighed: Vec<&str> = differential.outweighed().map(|fit| fit.cause().name()).collect();
    if !outweighed.is_empty() {
        output.wrapped("  ", &format!("Outweighed by what speaks against: {}.", outweighed.join(", ")))?;
    }
    if differential.triage().advised() >= Urgency::SameDay {
        writeln!(output, "\n  What helps at home is not shown: getting help comes first.")?;
    }
    Ok(())
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
        let points = clue.weight.map_or(0, |weight| weight.yes);
        output.hanging("     + ", &format!("{}{}", clue.because.text, in_points(points)))?;
    }
    for against in fit.speaks_against() {
        let text = match &against {
            Against::Present(counter) => counter.because.text.to_owned(),
            Against::Denied(clue) => format!("Not so: {}", clue.because.text),
        };
        output.hanging("     - ", &format!("{text}{}", in_points(against.points())))?;
    }
    let open: Vec<&str> = fit.open_questions().map(Question::id).collect();
    if !open.is_empty() {
        output.wrapped("     ", &format!("Would settle it: {}.", open.join(", ")))?;
    }
    for fact in profile.confirmed_by {
        output.wrapped("     ", &format!("For a clinician: {}", fact.text))?;
    }
    let names = |treatments: &mut dyn Iterator<Item = Treatment>| {
        treatments.map(Treatment::name).collect::<Vec<_>>().join("; ")
    };
    let helps = fit.first_line_treatments().map_or_else(String::new, |mut helps| names(&mut helps));
    if !helps.is_empty() {
        output.wrapped("     ", &format!("Helps first, if it is safe for you: {helps}."))?;
    }
    if !profile.avoid.treatments.is_empty() {
        let avoid = names(&mut profile.avoid.treatments.iter().copied());
        output.wrapped("     ", &format!("Leave alone: {avoid}."))?;
    }
    if let Some(professionals) = fit.professionals() {
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
