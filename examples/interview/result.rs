//! What the person reads at the end.

use std::io::{self, Write};

use backpain::interview::{Interview, Stop};
use backpain::self_care::{ReportOptions, plan_with};
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
        Stop::AdviceCertain => writeln!(output, "That is all. Nothing else would change the advice.\n")?,
        Stop::NothingLeft(open) => {
            writeln!(output, "These questions stay open, and could still change the advice:")?;
            for question in open {
                output.hanging("  - ", text(question.into(), for_another))?;
            }
            writeln!(output)?;
        }
    }
    let triage = interview.triage();
    let page = plan_with(interview.presentation(), triage.options()).page_with(options);
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

/// Says what to do if the person stops here.
pub(crate) fn left(output: &mut Output, interview: &Interview<'_>) -> io::Result<()> {
    writeln!(output)?;
    output.wrapped("", &interview.triage().report().to_string())
}
