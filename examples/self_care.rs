//! Plans self-care, or says why self-care is not the answer: `self_care [FILE] [--json]`.

#[path = "support/country.rs"]
mod country;
#[path = "support/language.rs"]
mod language;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::diary::WithDiary;
use backpain::json::Record;
use backpain::self_care::{AtHome, Check, Choice, Dose, GetHelp, Part, Plan, ReportOptions, plan_with};
use backpain::triage::Options;
use backpain::{Answer, Language, Question, QuestionSet, Treatment, Urgency};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Plans self-care for low back pain, or says why it is not the answer.

usage: self_care [FILE] [--json] [--full] [--country COUNTRY] [--start HH:MM]
                 [--without-examination] [--language FILE]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`). A line may also have
  \"diary\": [{\"day\": 1, \"pain\": 6}, ...]         pain from 0 to 10, by day

  --json         one plan object a line, in input order; a bad line gives
                 {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --full         after the page, all of the plan with its evidence, limits and labels
  --country COUNTRY   united-kingdom, ireland, united-states, canada or australia: whose label
                 counts, and whom to call; without it, the strictest of the labels
  --start HH:MM  with --full and --json, when the schedule of heat and cold begins
  --without-examination   nobody examines the person: leave out signs that were not recorded
  --language FILE   the page in the language of FILE, such as examples/data/german.tsv; what it
                 lacks is in English, and so is the rest of the plan
  --help         this text

Each person gets one page. Marks with --full: * what to do, ! why to take care, - how to use it, = what a label says, x when to
stop, ? what to answer or ask first, ~ what the person chose not to say.

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

#[derive(Default)]
struct Settings {
    full: bool,
    options: ReportOptions,
    without_examination: bool,
    language: Language,
}

fn main() -> ExitCode {
    Program { name: "self_care", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    match name {
        "full" => settings.full = true,
        "language" => {
            let file = arguments.value().map_err(|error| error.to_string())?;
            settings.language = language::read(&file)?;
        }
        "without-examination" => settings.without_examination = true,
        "country" => settings.options.country = Some(country::country(arguments)?),
        "start" => {
            let text = arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
            settings.options.start =
                Some(minute(&text).ok_or_else(|| {
                    format!("`{text}` is no time; give hours and minutes from 00:00 to 23:59")
                })?);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Minutes after midnight.
fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |text: &str, end: u16| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().filter(|&number: &u16| number < end)
    };
    Some(number(hours, 24)? * 60 + number(minutes, 60)?)
}

fn answer(settings: &Settings, record: &Record<WithDiary>, output: &mut Output) -> io::Result<()> {
    let options =
        if settings.without_examination { Options::new().without_examination() } else { Options::new() };
    let plan = plan_with(&record.value.filled(), options);
    let mut options_of_report = settings.options;
    options_of_report.trend = (!record.value.diary.entries().is_empty()).then(|| record.value.diary.trend());
    if output.json {
        return output
            .object(&plan.report_in(options_of_report, &settings.language).with_id(record.id.clone()));
    }
    let mut page = plan.page_in(options_of_report, &settings.language).with_id(record.id.clone());
    if page.id.is_none() {
        page.heading.push_str("   (a person without an id)");
    }
    let text = page.text_in(&settings.language);
    let (heading, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (on, off) = output.style(escape(page.urgency));
    writeln!(output, "{on}{heading}{off}")?;
    output.wrapped("  ", rest)?;
    if settings.full {
        match &plan {
            Plan::GetHelp(help) => get_help(output, help)?,
            Plan::AtHome(home) => at_home(output, home, settings.options.start)?,
        }
    }
    writeln!(output, "  Decision support, not a diagnosis.\n")
}

fn escape(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "\x1b[1;31m",
        Urgency::SameDay => "\x1b[1;33m",
        Urgency::SelfCare | Urgency::Routine | Urgency::WithinTwoWeeks => "\x1b[1m",
    }
}

/// The red flags with the answers behind them.
fn get_help(output: &mut Output, help: &GetHelp<'_>) -> io::Result<()> {
    for (rule, because) in help.reasons() {
        let because: Vec<&str> = because.iter().map(Question::id).collect();
        writeln!(output, "\n  - this may be {}", rule.suspects.plain_name())?;
        output.hanging("      from: ", &because.join(", "))?;
    }
    output.wrapped("  ", &help.triage().safety_net())
}

fn at_home(output: &mut Output, home: &AtHome<'_>, start: Option<u16>) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    writeln!(output, "\n  {on}All of the plan{off}")?;
    output.wrapped("  ", &home.triage().advice())?;
    for (rule, _) in home.triage().red_flags() {
        let plain = rule.suspects.plain_name();
        output.hanging("  - ", &format!("{}: this may be {plain}.", rule.urgency.name()))?;
    }
    let said = home.triage().given();
    let mut ask_before =
        home.ask_before().filter(|row| said.answer(row.finding) != Answer::Declined).peekable();
    if ask_before.peek().is_some() {
        writeln!(output, "\n  {on}Answer first{off}")?;
        output
            .wrapped("    ", "If one of these is so, do not follow the plan. Speak to a clinician today.")?;
        for row in ask_before {
            output.hanging("    ? ", row.finding.question())?;
        }
    }
    let declined = said.declined();
    if !declined.is_empty() {
        writeln!(output, "\n  {on}What you chose not to say{off}")?;
        output.wrapped(
            "    ",
            "The plan cannot allow for what it does not know. Tell a pharmacist or a doctor if you can.",
        )?;
        for question in declined {
            output.hanging("    ~ ", question.text())?;
        }
    }
    let mut printed = Vec::new();
    for (title, part) in [
        ("Now", Part::Now),
        ("Day by day", Part::Habit),
        ("When it settles, so that it comes back less", Part::Later),
    ] {
        let mut choices = home.part(part).peekable();
        if choices.peek().is_some() {
            writeln!(output, "\n  {on}{title}{off}")?;
        }
        for choice in choices {
            to_do(output, &choice, &mut printed)?;
        }
    }
    if let Some(schedule) = start.and_then(|start| home.schedule(start)) {
        writeln!(output, "\n  {on}Times for the packs{off}")?;
        for interval in schedule.intervals() {
            let pack = match interval.pack {
                Some(Treatment::Heat) => "hot pack on",
                Some(_) => "cold pack on",
                None => "off",
            };
            writeln!(output, "    {} to {}  {pack}", clock(interval.from), clock(interval.to))?;
        }
    }
    not_yet(output, "Ask first", home.ask_first(), declined)?;
    not_yet(output, "Leave out", home.leave_out(), declined)?;
    writeln!(output, "\n  {on}Not worth it{off}")?;
    for item in home.not_worth_it() {
        output.wrapped("    ", item.fact.text)?;
    }
    writeln!(output, "\n  {on}Stop, and get help if{off}")?;
    let mut urgency = None;
    for sign in home.seek_help() {
        if urgency.replace(sign.urgency) != Some(sign.urgency) {
            writeln!(output, "    {}:", sign.urgency.name())?;
        }
        output.hanging("      - ", sign.fact.text)?;
    }
    writeln!(output, "\n  Look again in {} days.", home.look_again_days())?;
    for fact in home.principles() {
        output.wrapped("  ", fact.text)?;
    }
    Ok(())
}

/// Prints a sentence only once, even if several choices share it.
fn to_do(output: &mut Output, choice: &Choice<'_>, printed: &mut Vec<&str>) -> io::Result<()> {
    let mut is_new = |text| {
        let is_new = !printed.contains(&text);
        printed.push(text);
        is_new
    };
    output.hanging("    * ", choice.remedy.what.text)?;
    output.wrapped("        ", choice.remedy.evidence.text)?;
    for reason in choice.check.reasons().filter(|reason| is_new(reason.rule.because)) {
        output.hanging("      ! ", reason.rule.because)?;
    }
    for limit in choice.check.limits().filter(|limit| is_new(limit.fact.text)) {
        output.hanging("      - ", limit.fact.text)?;
    }
    for dose in choice.check.doses() {
        output.hanging("      = ", &in_words(dose))?;
    }
    for stop in choice.check.stops().filter(|stop| is_new(stop.fact.text)) {
        let then = stop.then.map_or_else(String::new, |urgency| format!(" {}.", urgency.name()));
        output.hanging("      x ", &format!("Stop if: {}{then}", stop.fact.text))?;
    }
    Ok(())
}

fn not_yet<'a>(
    output: &mut Output,
    title: &str,
    choices: impl Iterator<Item = Choice<'a>>,
    declined: QuestionSet,
) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    let mut choices = choices.peekable();
    if choices.peek().is_some() {
        writeln!(output, "\n  {on}{title}{off}")?;
    }
    for Choice { remedy, check, .. } in choices {
        writeln!(output, "    * {}", remedy.treatment.plain_name())?;
        reasons(output, &check, declined)?;
    }
    Ok(())
}

fn reasons(output: &mut Output, check: &Check<'_>, declined: QuestionSet) -> io::Result<()> {
    for reason in check.reasons().filter(|reason| reason.certain) {
        output.hanging("      ! ", reason.rule.because)?;
    }
    for question in check.open().difference(declined) {
        output.hanging("      ? ", question.text())?;
    }
    for question in check.open().intersection(declined) {
        output.hanging("      ~ ", question.text())?;
    }
    Ok(())
}

/// What a label says, in one line.
fn in_words(dose: &Dose) -> String {
    let age = dose.from_age.map_or_else(String::new, |age| format!(", from the age of {}", age.get()));
    let weight = dose.from_kg.map_or_else(String::new, |kg| format!(", from {kg} kg"));
    let (substance, country, label) = (dose.substance, dose.country.name(), dose.label);
    format!("{substance}, {country}, {label}: {}{age}{weight}.", dose.in_plain_words())
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
