//! What the person reads at the end.

use std::io::{self, Write};

use backpain::interview::{Interview, Stop};
use backpain::language::{Language, Phrase};
use backpain::presentation::Statement;
use backpain::self_care::{Plan, ReportOptions};
use backpain::{Condition, Question, Urgency};

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
    language: &Language,
) -> io::Result<()> {
    writeln!(output)?;
    match stop {
        Stop::EmergencyCertain => {
            let (on, off) = output.style("\x1b[1;31m");
            writeln!(output, "{on}{}{off}\n", language.phrase(Phrase::EmergencyCertain))?;
        }
        Stop::NoEmergency => {
            output.wrapped("", language.phrase(Phrase::NoEmergency))?;
            return left(output, interview, language);
        }
        Stop::AdviceCertain => writeln!(output, "{}\n", language.phrase(Phrase::ThatIsAll))?,
        Stop::NothingLeft(_) => {}
    }
    let triage = interview.triage();
    let page = Plan::of(triage).page_in(options, language);
    let page_text = page.text_in(language);
    let (heading, rest) = page_text.split_once('\n').unwrap_or((&page_text, ""));
    let urgent = page.urgency == Urgency::Emergency;
    let (on, off) = output.style(if urgent { "\x1b[1;31m" } else { "\x1b[1m" });
    writeln!(output, "{on}{heading}{off}")?;
    output.wrapped("", rest)?;
    reasons(output, interview, for_another, language)?;
    if let Stop::NothingLeft(open) = stop {
        writeln!(output)?;
        output.wrapped("", language.phrase(Phrase::StayOpen))?;
        for question in open {
            output.hanging("- ", text(question.into(), for_another, language))?;
        }
    }
    writeln!(output)?;
    output.wrapped(
        "",
        &[Phrase::NoExamination, Phrase::NoDiagnosis].map(|phrase| language.phrase(phrase)).join(" "),
    )
}

/// Each suspicion with the answers behind it, the most urgent first.
fn reasons(
    output: &mut Output,
    interview: &Interview<'_>,
    for_another: bool,
    language: &Language,
) -> io::Result<()> {
    let triage = interview.triage();
    let mut told: Vec<Condition> = Vec::new();
    for (rule, because) in triage.red_flags() {
        if told.contains(&rule.suspects) {
            continue;
        }
        if told.is_empty() {
            writeln!(output, "\n{}", language.phrase(Phrase::Why))?;
        }
        told.push(rule.suspects);
        let suspicion = rule.suspects.sentence_in(language);
        let (suspicion, when) = (suspicion.trim_end_matches('.'), rule.urgency.when_in(language));
        let line = language.say(Phrase::BecauseOf, &[("suspicion", &suspicion), ("when", &when)]);
        output.hanging("- ", &line)?;
        for question in because {
            let text = text(question.into(), for_another, language);
            match question {
                Question::Measure(measure) => {
                    let number = interview.presentation().measurement(measure);
                    output.hanging(
                        "    ",
                        &format!("{text} {}", number.map_or_else(String::new, |n| n.to_string())),
                    )?;
                }
                Question::Finding(_) | Question::Sex => output.hanging("    ", text)?,
            }
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
pub(crate) fn left(output: &mut Output, interview: &Interview<'_>, language: &Language) -> io::Result<()> {
    writeln!(output)?;
    output.wrapped("", &interview.triage().report_in(language).text_in(language))
}
