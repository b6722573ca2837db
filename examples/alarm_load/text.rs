//! The figures for a person at a terminal.

use std::io::{self, Write};

use backpain::Urgency;
use backpain::rule_set::{Load, RuleLoad};

use super::figures::{Figures, at, costliest, otherwise, percent};
use crate::support::Output;

/// How many rules a short list has.
const SHORT: usize = 10;

pub(crate) fn simulated(output: &mut Output, figures: &Figures, full: bool) -> io::Result<()> {
    let load = &figures.load;
    writeln!(
        output,
        "Alarm load of edition {} on {} simulated people with back pain\n",
        load.edition, load.people
    )?;
    output.wrapped("", figures.no_study)?;
    ends(output, load)?;
    writeln!(output, "\nGoals")?;
    for goal in &figures.goals {
        let met = if goal.met { "met" } else { "MISSED" };
        output.wrapped("  ", &format!("{met}: {} (found: {})", goal.wanted, goal.found))?;
    }
    let [all, by_guidance] = [&load.ends, &figures.by_guidance].map(|ends| at(ends, Urgency::Emergency));
    output.wrapped(
        "  ",
        &format!(
            "Where guidance asks for an emergency, guidance wins: so it is for {by_guidance} of the {all}, by at least \
             one rule with such a source."
        ),
    )?;
    writeln!(output, "\nEmergency, and self-care or routine, if the judged base rates were other")?;
    for other in &figures.if_judged {
        let calm = at(&other.ends, Urgency::SelfCare) + at(&other.ends, Urgency::Routine);
        let [emergency, calm] =
            [at(&other.ends, Urgency::Emergency), calm].map(|people| percent(people, load.people));
        writeln!(output, "  {:>3} % of each: {emergency}, {calm}", other.percent)?;
    }
    rules(output, load, full)?;
    writeln!(
        output,
        "\nWhere each class ends, in percent (of diseases: sensitivity of the simulation, no more)"
    )?;
    writeln!(
        output,
        "  {:<28}{:>9}{:>10}{:>10}{:>10}{:>8}{:>10}",
        "", "emergency", "same-day", "2 weeks", "routine", "self", "of 10,000"
    )?;
    for class in &figures.classes {
        let name = format!("{}{}", class.class, if class.emergency_in_its_nature { " *" } else { "" });
        write!(output, "  {name:<28}")?;
        for (urgency, width) in Urgency::ALL.iter().rev().zip([9, 10, 10, 10, 8]) {
            let share = percent(at(&class.ends, *urgency), class.people);
            write!(output, "{:>width$}", share.trim_end_matches(" %"))?;
        }
        writeln!(output, "{:>10}", class.of_10_000)?;
    }
    writeln!(output, "  * a disease with an emergency in its nature")
}

pub(crate) fn counted(output: &mut Output, load: &Load, full: bool) -> io::Result<()> {
    writeln!(output, "Alarm load of edition {} on {} people", load.edition, load.people)?;
    ends(output, load)?;
    rules(output, load, full)
}

fn ends(output: &mut Output, load: &Load) -> io::Result<()> {
    writeln!(output, "\nWhere people end")?;
    for &urgency in Urgency::ALL.iter().rev() {
        let people = at(&load.ends, urgency);
        let urgency = urgency.to_string();
        writeln!(output, "  {urgency:<18}{people:>7}{:>9}", percent(people, load.people))?;
    }
    if load.open > 0 {
        writeln!(output, "  an open question could still lift {} of them", load.open)?;
    }
    Ok(())
}

fn rules(output: &mut Output, load: &Load, full: bool) -> io::Result<()> {
    use Urgency::{Emergency, Routine, SameDay, WithinTwoWeeks};
    let most = if full { usize::MAX } else { SHORT };
    for (heading, urgencies) in [
        ("Rules that alone lift most people to an emergency", &[Emergency][..]),
        ("Rules that alone lift most people to the same day", &[SameDay]),
        ("Rules that alone lift most people to two weeks", &[WithinTwoWeeks]),
        ("Rules that alone lift most people to routine", &[Routine]),
    ] {
        writeln!(output, "\n{heading}")?;
        writeln!(output, "  {:<36}{:>7}{:>7}{:>7}  otherwise", "", "fires", "lifts", "alone")?;
        for rule in costliest(load, urgencies, most) {
            row(output, rule)?;
        }
    }
    if full {
        let quiet = load.rules.iter().filter(|rule| rule.alone == 0);
        writeln!(output, "\nRules that lift nobody alone")?;
        for rule in quiet {
            row(output, rule)?;
        }
    }
    Ok(())
}

fn row(output: &mut Output, rule: &RuleLoad) -> io::Result<()> {
    let counts = format!("{:>7}{:>7}{:>7}", rule.fires, rule.lifts, rule.alone);
    let line = format!("  {:<36}{counts}  {}", rule.rule, otherwise(rule));
    writeln!(output, "{}", line.trim_end())
}
