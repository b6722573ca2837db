//! Plans self-care, or says why self-care is not the answer: `self_care [FILE] [--json]`.

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::diary::WithDiary;
use backpain::json::Record;
use backpain::self_care::{AtHome, Check, Choice, Dose, GetHelp, Part, Plan, plan_with};
use backpain::triage::Options;
use backpain::{Answer, Treatment, Urgency};
use backpain::{Question, QuestionSet};
use lexopt::ValueExt;
use support::{Output, Program};

const HELP: &str = "\
Plans self-care for low back pain, or says why it is not the answer.

usage: self_care [FILE] [--json] [--start HH:MM] [--without-examination]

Reads presentations, one JSON object a line, from FILE or standard input (also `-`). A line may also have
  \"diary\": [{\"day\": 1, \"pain\": 6}, ...]         pain from 0 to 10, by day

  --json         one plan object a line, in input order; a bad line gives
                 {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --start HH:MM  begin the schedule of heat and cold at this time, not at 00:00
  --without-examination   nobody examines the person: leave out signs that were not recorded
  --help         this text

Marks in a plan: * what to do, ! why to take care, - how to use it, = what a label says, x when to
stop, ? what to answer or ask first, ~ what the person chose not to say.

exit status: 0 if every line was read, 1 if any line was bad, 2 for misuse
";

#[derive(Default)]
struct Settings {
    start: u16,
    without_examination: bool,
}

fn main() -> ExitCode {
    Program { name: "self_care", help: HELP, option, answer }.main()
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    match name {
        "start" => {}
        "without-examination" => {
            settings.without_examination = true;
            return Ok(true);
        }
        _ => return Ok(false),
    }
    let text = arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
    settings.start = minute(&text)
        .ok_or_else(|| format!("`{text}` is no time; give hours and minutes from 00:00 to 23:59"))?;
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
    let trend = (!record.value.diary.entries().is_empty()).then(|| record.value.diary.trend());
    if output.json {
        let report = plan.report_with(settings.start, trend).with_id(record.id.clone());
        return output.object(&report);
    }
    let name = record.id.as_ref().map_or_else(|| "a person without an id".to_owned(), ToString::to_string);
    match &plan {
        Plan::GetHelp(help) => get_help(output, &name, help)?,
        Plan::AtHome(home) => {
            at_home(output, &name, home, settings.start)?;
            if let Some(trend) = trend {
                writeln!(output, "\n  Your diary: {}", trend.plain())?;
            }
        }
    }
    writeln!(output, "\n  Decision support, not a diagnosis.\n")
}

fn get_help(output: &mut Output, name: &str, help: &GetHelp<'_>) -> io::Result<()> {
    let escape = if help.urgency() == Urgency::Emergency { "\x1b[1;31m" } else { "\x1b[1;33m" };
    let (on, off) = output.style(escape);
    writeln!(output, "{on}GET HELP{off}   ({name})")?;
    output.wrapped("  ", &help.advice())?;
    writeln!(output, "  Where: {}.", help.setting().name())?;
    for (rule, because) in help.reasons() {
        writeln!(output, "  - this may be {}", rule.suspects.plain_name())?;
        let because: Vec<&str> = because.iter().map(Question::id).collect();
        writeln!(output, "      from: {}", because.join(", "))?;
    }
    for row in help.see_first() {
        output.hanging("  - ", row.because)?;
    }
    if let Some(question) = help.triage().next_question() {
        output.wrapped("  ", &format!("Ask next: {}", question.text()))?;
    }
    output.wrapped("  ", &help.triage().safety_net())
}

fn at_home(output: &mut Output, name: &str, home: &AtHome<'_>, start: u16) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    writeln!(output, "{on}AT HOME{off}   ({name})")?;
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
    if let Some(schedule) = home.schedule(start) {
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
    let mut words = format!("{}, {}, {}:", dose.substance, dose.country.name(), dose.label);
    let mut say = |text: String| words.push_str(&text);
    if let Some(most) = dose.largest_mg {
        say(format!(" at most {most} mg at a time;"));
    }
    if let Some(hours) = dose.hours_between {
        say(format!(" {hours} hours or more between doses;"));
    }
    if let Some(most) = dose.most_mg_a_day {
        say(format!(" at most {most} mg in 24 hours;"));
    }
    if let Some(days) = dose.most_days {
        say(format!(" at most {days} days;"));
    }
    if let Some(age) = dose.from_age {
        say(format!(" from the age of {};", age.get()));
    }
    if let Some(kg) = dose.from_kg {
        say(format!(" from {kg} kg;"));
    }
    words.pop();
    words.push('.');
    words
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
