//! Holds weeks of activity against the guidelines, one JSON object a line: `activity [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::activity::{
    Checked, Day, Guideline, InputError, Level, Options, Outcome, Population, Record, Report, check_with,
};
use support::{Line, Output, Program, Refused};

const HELP: &str = "\
Holds a week of activity against a guideline: met or not, by how much it falls short, what closes it.

usage: activity [FILE] [--json] [--guideline ID]

Reads weeks, one JSON object a line, from FILE or standard input (also `-`).

  --json          one report object a line, in input order; a bad line gives
                  {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --guideline ID  hold every week against this one, whatever the lines say:
                  who-2020, us-2018, uk-2019, canada-2020 or australia-2021
  --help          this text

What is not known (how hard, how long, which days) stays unknown. This says whether a week meets
published advice. It does not say whether exercise is safe for a person.

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

#[derive(Default)]
struct Settings {
    guideline: Option<Guideline>,
}

struct Input(Record);

impl Line for Input {
    fn read(line: &str) -> Result<Self, Refused> {
        let refused =
            |error: InputError| Refused { error: error.to_string(), field: error.field().map(str::to_owned) };
        serde_json::from_str::<Checked>(line)
            .map_err(|error| Refused::syntax(&error))?
            .0
            .map(Self)
            .map_err(refused)
    }
}

fn main() -> ExitCode {
    Program { name: "activity", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    use lexopt::ValueExt;
    match name {
        "guideline" => {
            let id = arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
            let guideline = id.parse().map_err(|error: backpain::UnknownId| error.to_string())?;
            settings.guideline = Some(guideline);
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn answer(settings: &Settings, Input(record): &Input, output: &mut Output) -> io::Result<()> {
    let options: Options = record.options();
    let report = check_with(&record.week, settings.guideline.unwrap_or(record.guideline), options);
    if output.json {
        return output.object(&report.with_id(record.id.as_ref()));
    }
    let name = record.id.as_ref().map_or_else(|| "a week without an id".to_owned(), ToString::to_string);
    readable(&name, &report, output)
}

/// The verdict first, then the week day by day, what is missing and what would close it.
fn readable(name: &str, report: &Report<'_>, output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style(match report.overall() {
        Outcome::Met | Outcome::NotRequired => "\x1b[1;32m",
        Outcome::NotMet => "\x1b[1;33m",
        Outcome::Unknown => "\x1b[1m",
    });
    let whom = report.population().map_or_else(String::new, |population| format!(", {}", population.name()));
    let verdict = match report.overall() {
        Outcome::Met => "MET",
        Outcome::NotMet => "NOT MET",
        Outcome::Unknown => "UNKNOWN",
        Outcome::NotRequired => "NOTHING ASKED",
    };
    writeln!(output, "{on}{verdict}{off}   ({name}; {}{whom})", report.guideline().name())?;
    verdicts(report, output)?;
    if let Some(reason) = report.deferred() {
        output.wrapped("  ", reason.advice())?;
    }
    bars(report, output)?;
    shortfall(report, output)?;
    if let Some(sitting) = report.week().sitting() {
        let longest = sitting.longest().map_or(0, backpain::activity::sitting::Stretch::minutes);
        let rule = sitting.rule().name().to_lowercase();
        let text = format!(
            "Sitting: {longest} minutes at the longest; {} breaks missed ({rule}: workplace advice, no guideline's number).",
            sitting.breaks_missed()
        );
        output.wrapped("  ", &text)?;
        match report.sitting_limit() {
            Outcome::Met => writeln!(output, "  The day's limit on sitting is kept.")?,
            Outcome::NotMet => writeln!(output, "  The day's limit on sitting is passed.")?,
            Outcome::Unknown | Outcome::NotRequired => {}
        }
    }
    let open: Vec<String> = report.open().map(|open| open.to_string()).collect();
    list(output, "What would settle it", &open)?;
    if let Some(plan) = report.walking_programme() {
        let weeks: Vec<String> = plan.weeks().map(|week| week.to_string()).collect();
        list(output, "Walking after back pain, built up slowly", &weeks)?;
    }
    let adjusted: Vec<String> = report.adjustments().map(|adjustment| adjustment.to_string()).collect();
    list(output, "How the records were counted", &adjusted)?;
    let assumed: Vec<String> = report.assumptions().map(|assumption| assumption.to_string()).collect();
    list(output, "Taken for granted", &assumed)?;
    let remarks: Vec<String> = report
        .recommendations()
        .map(|row| {
            let sources: Vec<&str> = row.sources.iter().map(|source| source.id()).collect();
            format!("{}: {} [{}]", row.population.name(), row.remark, sources.join(", "))
        })
        .collect();
    list(output, "The guideline", &remarks)?;
    if remarks.is_empty() {
        writeln!(output, "\n  The guideline does not speak to this age.")?;
    }
    writeln!(output)
}

fn list(output: &mut Output, title: &str, points: &[String]) -> io::Result<()> {
    if points.is_empty() {
        return Ok(());
    }
    writeln!(output, "\n  {title}")?;
    points.iter().try_for_each(|point| output.hanging("  - ", point))
}

fn verdicts(report: &Report<'_>, output: &mut Output) -> io::Result<()> {
    let minutes = report.equivalent_minutes();
    let minutes = match minutes.settled() {
        Some(minutes) => format!("{minutes}"),
        None => format!("{} to {}", minutes.at_least, minutes.at_most),
    };
    let level = report.level().map_or_else(String::new, |level| format!("; {}", short(level)));
    writeln!(output, "  Aerobic: {} ({minutes} equivalent minutes{level})", words(report.aerobic()))?;
    let days = report.strength_days();
    let days = match days.settled() {
        Some(days) => format!("{days}"),
        None => format!("{} to {}", days.at_least, days.at_most),
    };
    writeln!(
        output,
        "  Strength: {} (days: {days})   Balance: {}",
        words(report.strength()),
        words(report.balance())
    )
}

const fn words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "not met",
        Outcome::Unknown => "unknown",
        Outcome::NotRequired => "not asked",
    }
}

const fn short(level: Level) -> &'static str {
    match level {
        Level::Inactive => "inactive",
        Level::InsufficientlyActive => "insufficiently active",
        Level::Active => "active",
        Level::HighlyActive => "highly active",
    }
}

/// A bar a day: `#` vigorous, `=` moderate, `-` light, `?` perhaps more; ten minutes a sign, rounded up.
fn bars(report: &Report<'_>, output: &mut Output) -> io::Result<()> {
    const LONGEST: usize = 48;
    let week = report.week();
    let any = report.recommendations().any(|row| {
        matches!(row.population, Population::Infant | Population::Toddler | Population::Preschooler)
    });
    writeln!(output, "\n  One sign is ten minutes: # vigorous, = moderate, - light, ? not known")?;
    for (day, tally) in week.days() {
        let (least, most) = (tally.at_least, tally.at_most);
        let sure = |minutes: u16| usize::from(minutes.div_ceil(10));
        let mut bar = String::new();
        bar.push_str(&"#".repeat(sure(least.vigorous)));
        bar.push_str(&"=".repeat(sure(least.moderate)));
        let perhaps = most.moderate_to_vigorous().saturating_sub(least.moderate_to_vigorous());
        bar.push_str(&"?".repeat(sure(perhaps)));
        bar.push_str(&"-".repeat(sure(least.light.saturating_sub(perhaps))));
        if bar.len() > LONGEST {
            bar.truncate(LONGEST - 2);
            bar.push_str(" >");
        }
        let mut marks = Vec::new();
        for (so, mark) in [
            (tally.strength, "strength"),
            (tally.balance, "balance"),
            (week.missing().contains(day), "nothing known"),
            (tally.unknown_length, "length not known"),
        ] {
            if so {
                marks.push(mark);
            }
        }
        let total = if any { least.any() } else { least.moderate_to_vigorous() };
        let line = format!("  {} {total:>4} {bar:<LONGEST$} {}", label(day), marks.join(", "));
        writeln!(output, "{}", line.trim_end())?;
    }
    Ok(())
}

fn label(day: Day) -> &'static str {
    day.name().get(..3).unwrap_or_else(|| day.id())
}

fn shortfall(report: &Report<'_>, output: &mut Output) -> io::Result<()> {
    let Some(short) = report.shortfall().map(|bounds| bounds.at_most).filter(|short| !short.is_nothing())
    else {
        return Ok(());
    };
    let mut parts = Vec::new();
    if short.moderate_minutes > 0 {
        let vigorous =
            short.vigorous_minutes.map_or_else(String::new, |minutes| format!(" or {minutes} vigorous"));
        parts.push(format!("{} moderate{vigorous} minutes", short.moderate_minutes));
    }
    for (days, what) in [
        (short.vigorous_days, "of vigorous activity"),
        (short.strength_days, "of strength work"),
        (short.balance_days, "of balance work"),
    ] {
        if days > 0 {
            parts.push(format!("{days} day{} {what}", if days == 1 { "" } else { "s" }));
        }
    }
    let text = format!(
        "Missing{}: {}.",
        if report.overall() == Outcome::Unknown { " at worst" } else { "" },
        parts.join("; ")
    );
    writeln!(output)?;
    output.wrapped("  ", &text)?;
    let ways: Vec<String> = report.ways().map(|way| format!("{}: {way}", way.kind().name())).collect();
    list(output, "Any one of these would close it", &ways)
}
