//! What the person reads at the end.

use std::io::{self, Write};

use backpain::interview::{Interview, Stop};
use backpain::presentation::Statement;
use backpain::self_care::{Plan, ReportOptions};
use backpain::{Condition, Urgency};

use super::ask::text;
use crate::support::Output;

/// Shows what an interview that is finished comes to. The page has everything that the report tells the person but the
/// answers behind it, so those follow.
pub(crate) fn show(
    output: &mut Output,
    interview: &Interview<'_>,
    stop: Stop,
    for_another: bool,
    options: ReportOptions,
) -> io::Result<()> {
    writeln!(output)?;
    match stop {
        Stop::EmergencyCertain => {
            let (on, off) = output.style("\x1b[1;31m");
            writeln!(output, "{on}This is an emergency. No more questions are needed.{off}\n")?;
        }
        Stop::NoEmergency => {
            writeln!(
                output,
                "It is no emergency, by your answers. Nothing else was asked, so this is no result.\n"
            )?;
            return output.wrapped("", &interview.triage().report().to_string());
        }
        Stop::AdviceCertain => writeln!(output, "That is all. Nothing else would change the advice.\n")?,
        Stop::NothingLeft(open) => {
            writeln!(output, "These questions stay open, and could still change what follows:")?;
            for question in open {
                output.hanging("  - ", text(question.into(), for_another))?;
            }
            writeln!(output)?;
        }
    }
    let triage = interview.triage();
    let page = Plan::of(triage).page_with(options);
    let page_text = page.to_string();
    let (heading, rest) = page_text.split_once('\n').unwrap_or((&page_text, ""));
    let urgent = page.urgency == Urgency::Emergency;
    let (on, off) = output.style(if urgent { "\x1b[1;31m" } else { "\x1b[1m" });
    writeln!(output, "{on}{heading}{off}")?;
    output.wrapped("", rest)?;
    reasons(output, interview, for_another)?;
    writeln!(output)?;
    output
        .wrapped("", "Signs that only an examiner can find were left out. Decision support, not a diagnosis.")
}

/// Each suspicion with the answers behind it, the most urgent first.
fn reasons(output: &mut Output, interview: &Interview<'_>, for_another: bool) -> io::Result<()> {
    let triage = interview.triage();
    let mut told: Vec<Condition> = Vec::new();
    for (rule, because) in triage.red_flags() {
        if told.contains(&rule.suspects) {
            continue;
        }
        if told.is_empty() {
            writeln!(output, "\nWhy")?;
        }
        told.push(rule.suspects);
        let (sentence, urgency) = (rule.suspects.sentence(), rule.urgency.id().replace('-', " "));
        output.hanging("- ", &format!("{}: {urgency}, because of", sentence.trim_end_matches('.')))?;
        for question in because {
            output.hanging("    ", text(question.into(), for_another))?;
        }
    }
    Ok(())
}

/// What the person said, for those who treat them: every yes, the numbers, and how much else was asked.
pub(crate) fn for_staff(output: &mut Output, interview: &Interview<'_>) -> io::Result<()> {
    writeln!(output, "\nFor those who treat you")?;
    let (mut denied, mut open) = (0, 0);
    for statement in interview.presentation().statements() {
        match statement {
            Statement::Yes(finding) => output.hanging("- ", finding.name())?,
            Statement::Measurement(measure, number) => {
                output.hanging("- ", &format!("{} {number}", measure.question()))?;
            }
            Statement::Sex(sex) => output.hanging("- ", sex.name())?,
            Statement::No(_) => denied += 1,
            Statement::Unknown(_) | Statement::Declined(_) | _ => open += 1,
        }
    }
    output.wrapped("", &format!("Asked and not so: {denied}. Not known, or not said: {open}."))
}

/// Says what to do if the person stops here.
pub(crate) fn left(output: &mut Output, interview: &Interview<'_>) -> io::Result<()> {
    writeln!(output)?;
    output.wrapped("", &interview.triage().report().to_string())
}
