//! Checks weeks of activity against the guidelines, one JSON object a line: `activity [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::activity::{
    Day, Guideline, Level, Outcome, Population, Request, Span, Verdict, Weekly, check_with,
};
use backpain::json::Record;
use support::{Output, Program};

const HELP: &str = "\
Checks weeks of activity against a guideline: met or not, by how much a week falls short, what closes the gap.

usage: activity [FILE] [--json] [--guideline ID]

Reads weeks, one JSON object a line, from FILE or standard input (also `-`).

  --json          one report object a line, in input order; a bad line gives
                  {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --guideline ID  check every week against this one, whatever the lines say:
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

fn main() -> ExitCode {
    Program { name: "activity", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    use lexopt::ValueExt;
    match name {
        "guideline" => {
            let id = arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
            let guideline = id.parse().map_err(|error: backpain::UnknownIdError| error.to_string())?;
            settings.guideline = Some(guideline);
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn answer(settings: &Settings, record: &Record<Request>, output: &mut Output) -> io::Result<()> {
    let request = &record.value;
    let guideline = settings.guideline.unwrap_or(request.guideline);
    let verdict = check_with(&request.week, guideline, request.options());
    if output.json {
        return output.object(&verdict.report().with_id(record.id.clone()));
    }
    let name = record.id.as_ref().map_or_else(|| "a week without an id".to_owned(), ToString::to_string);
    readable(&name, &verdict, output)
}

/// The verdict first, then the week day by day, and what is missing and would close the gap.
fn readable(name: &str, verdict: &Verdict<'_>, output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style(match verdict.overall() {
        Outcome::Met | Outcome::NotRequired => "\x1b[1;32m",
        Outcome::NotMet => "\x1b[1;33m",
        Outcome::Unknown => "\x1b[1m",
    });
    let whom = verdict.population().map_or_else(String::new, |population| format!(", {}", population.name()));
    let outcome = match verdict.overall() {
        Outcome::Met => "MET",
        Outcome::NotMet => "NOT MET",
        Outcome::Unknown => "UNKNOWN",
        Outcome::NotRequired => "NOTHING ASKED",
    };
    writeln!(output, "{on}{outcome}{off}   ({name}; {}{whom})", verdict.guideline.name())?;
    parts(verdict, output)?;
    if let Some(reason) = verdict.deferred() {
        output.wrapped("  ", reason.advice())?;
    }
    bars(verdict, output)?;
    shortfall(verdict, output)?;
    if let Some(sitting) = verdict.sitting {
        let longest = sitting.longest.map_or(0, Span::minutes);
        let rule = sitting.rule.name().to_lowercase();
        let text = format!(
            "Sitting: {longest} minutes at the longest; {} breaks missed ({rule}: workplace advice, not a number of a guideline).",
            sitting.breaks_missed
        );
        output.wrapped("  ", &text)?;
        match verdict.sitting_limit() {
            Outcome::Met => writeln!(output, "  Sitting is within the guideline's limit for a day.")?,
            Outcome::NotMet => writeln!(output, "  Sitting is over the guideline's limit for a day.")?,
            Outcome::Unknown | Outcome::NotRequired => {}
        }
    }
    let open: Vec<String> = verdict.open().map(|open| open.to_string()).collect();
    list(output, "What would settle it", &open)?;
    if let Some(plan) = verdict.walking_programme() {
        let weeks: Vec<String> = plan.weeks().map(|week| week.to_string()).collect();
        list(output, "Walking after back pain, built up slowly", &weeks)?;
    }
    let adjusted: Vec<String> = verdict.adjustments().map(|adjustment| adjustment.to_string()).collect();
    list(output, "How the records were counted", &adjusted)?;
    let assumed: Vec<String> = verdict.assumptions().map(|assumption| assumption.name().to_owned()).collect();
    list(output, "What is assumed", &assumed)?;
    let remarks: Vec<String> = verdict
        .recommendations()
        .map(|row| {
            let sources: Vec<&str> = row.sources.iter().map(|source| source.id()).collect();
            format!("{}: {} [{}]", row.population.name(), row.remark, sources.join(", "))
        })
        .collect();
    list(output, "The guideline", &remarks)?;
    if remarks.is_empty() {
        writeln!(output, "\n  The guideline has no recommendation for this age.")?;
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

fn parts(verdict: &Verdict<'_>, output: &mut Output) -> io::Result<()> {
    let minutes = verdict.equivalent_minutes();
    let minutes = match minutes.settled() {
        Some(minutes) => format!("{minutes}"),
        None => format!("{} to {}", minutes.at_least, minutes.at_most),
    };
    let level = verdict.level().map_or_else(String::new, |level| format!("; {}", short(level)));
    writeln!(output, "  Aerobic: {} ({minutes} equivalent minutes{level})", words(verdict.aerobic()))?;
    let days = verdict.strength_days();
    let days = match days.settled() {
        Some(days) => format!("{days}"),
        None => format!("{} to {}", days.at_least, days.at_most),
    };
    writeln!(
        output,
        "  Strength: {} (days: {days})   Balance: {}",
        words(verdict.strength()),
        words(verdict.balance())
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

/// The totals, if the week was given as totals.
fn totals(totals: Weekly, output: &mut Output) -> io::Result<()> {
    let of = |known: Option<u16>| known.map_or_else(|| "not known".to_owned(), |number| number.to_string());
    writeln!(
        output,
        "\n  Minutes in the week: vigorous {}, moderate {}, light {}",
        of(totals.vigorous_minutes),
        of(totals.moderate_minutes),
        of(totals.light_minutes)
    )
}

/// One bar per day: `#` vigorous, `=` moderate, `-` light, `?` perhaps more; one sign per ten minutes, rounded up.
fn bars(verdict: &Verdict<'_>, output: &mut Output) -> io::Result<()> {
    const LONGEST: usize = 48;
    let week = verdict.week;
    if let Some(weekly) = week.weekly() {
        return totals(weekly, output);
    }
    let any = verdict.recommendations().any(|row| {
        matches!(row.population, Population::Infant | Population::Toddler | Population::Preschooler)
    });
    writeln!(output, "\n  One sign is ten minutes: # vigorous, = moderate, - light, ? not known")?;
    for (day, tally) in week.days() {
        let (least, most) = (tally.at_least, tally.at_most);
        let sure = |minutes: u32| usize::try_from(minutes.div_ceil(10)).unwrap_or(LONGEST);
        let mut bar = String::new();
        bar.push_str(&"#".repeat(sure(least.vigorous.into())));
        bar.push_str(&"=".repeat(sure(least.moderate.into())));
        let perhaps = most.moderate_to_vigorous().saturating_sub(least.moderate_to_vigorous());
        bar.push_str(&"?".repeat(sure(perhaps)));
        bar.push_str(&"-".repeat(sure(u32::from(least.light).saturating_sub(perhaps))));
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

fn shortfall(verdict: &Verdict<'_>, output: &mut Output) -> io::Result<()> {
    let Some(short) = verdict.shortfall().map(|bounds| bounds.at_most).filter(|short| !short.is_nothing())
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
        (short.vigorous_days.unwrap_or(0), "of vigorous activity"),
        (short.strength_days, "of strength work"),
        (short.balance_days.unwrap_or(0), "of balance work"),
    ] {
        if days > 0 {
            parts.push(format!("{days} day{} {what}", if days == 1 { "" } else { "s" }));
        }
    }
    let text = format!(
        "Missing{}: {}.",
        if verdict.overall() == Outcome::Unknown { " at worst" } else { "" },
        parts.join("; ")
    );
    writeln!(output)?;
    output.wrapped("  ", &text)?;
    let ways: Vec<String> = verdict.ways().map(|way| format!("{}: {way}", way.kind.name())).collect();
    list(output, "Any one of these would close it", &ways)
}
