//! The page `docs/alarm-load.md`: the figures, the rules that cost most, and how the people are made.

use std::io::{self, Write};

use backpain::rule_set::RuleLoad;
use backpain::{RuleSet, Urgency};

use super::figures::{Figures, OfClass, asked_for, at, costliest, otherwise, percent};
use crate::population::{BACKGROUND, BANDS, Basis, ByAge, CLASSES, Class, OF_EACH_CLASS, Ranges, SIZE, Work};
use crate::support::Output;

pub(crate) fn print(output: &mut Output, rules: &RuleSet, figures: &Figures) -> io::Result<()> {
    let load = &figures.load;
    writeln!(
        output,
        "# Alarm load\n\n\
         How many ordinary people each rule sends where. Edition {}, {} simulated people with back pain in primary care, \
         seed {}. Printed by `cargo run --example alarm_load -- --markdown`; a test keeps it equal.\n\n\
         **{}**\n\n\
         ![Where the simulated people end, and the rules that alone lift most of them](alarm-load.svg)\n",
        load.edition, load.people, figures.seed, figures.no_study
    )?;
    ends(output, figures)?;
    costs(output, rules, figures)?;
    classes(output, figures)?;
    every_rule(output, figures)?;
    how_the_people_are_made(output)
}

fn ends(output: &mut Output, figures: &Figures) -> io::Result<()> {
    let load = &figures.load;
    write!(output, "## Where people end\n\n| | as judged | by guidance |")?;
    for other in &figures.if_judged {
        write!(output, " judged rates at {} % |", other.percent)?;
    }
    writeln!(output, "\n|---|{}", "---|".repeat(2 + figures.if_judged.len()))?;
    for &urgency in Urgency::ALL.iter().rev() {
        let by_guidance = figures.by_guidance.get(&urgency).map(|&people| percent(people, load.people));
        let all = percent(at(&load.ends, urgency), load.people);
        write!(output, "| {urgency} | {all} | {} |", by_guidance.unwrap_or_default())?;
        for other in &figures.if_judged {
            write!(output, " {} |", percent(at(&other.ends, urgency), load.people))?;
        }
        writeln!(output)?;
    }
    writeln!(
        output,
        "\n*By guidance* are those of the first column who end there by a rule of which a source asks for that urgency, or \
         for a higher one.\n\nMost base rates are judgement. The last two columns show where people would end if every rate of the background \
         table that is judgement alone were half of itself, or twice.\n\n| goal | found | |\n|---|---|---|"
    )?;
    for goal in &figures.goals {
        writeln!(
            output,
            "| {} | {} | {} |",
            goal.wanted,
            goal.found,
            if goal.met { "met" } else { "**missed**" }
        )?;
    }
    writeln!(output)
}

fn costs(output: &mut Output, rules: &RuleSet, figures: &Figures) -> io::Result<()> {
    use Urgency::{Emergency, Routine, SameDay, WithinTwoWeeks};
    writeln!(
        output,
        "## The rules that cost most\n\n\
         A rule *lifts* a person if it fires and nothing more urgent does; it lifts the person *alone* if no other rule of \
         its urgency fires. Where guidance asks for the urgency, guidance wins and the cost stands."
    )?;
    for urgency in [Emergency, SameDay, WithinTwoWeeks, Routine] {
        writeln!(
            output,
            "\n| to {urgency} | fires | lifts | alone | who would end | sources that say so |\n|---|---|---|---|---|---|"
        )?;
        for load in costliest(&figures.load, &[urgency], 10) {
            let counts = format!("{} | {} | {}", load.fires, load.lifts, load.alone);
            let sources = sources(rules, load);
            writeln!(output, "| `{}` | {counts} | {} | {sources} |", load.rule, otherwise(load))?;
        }
    }
    writeln!(output)
}

fn sources(rules: &RuleSet, load: &RuleLoad) -> String {
    let cited = rules.rule(&load.rule).map(|rule| asked_for(&rule).collect::<Vec<_>>());
    match cited {
        Some(ids) if !ids.is_empty() => ids.join(", "),
        _ => "none names a time".to_owned(),
    }
}

fn classes(output: &mut Output, figures: &Figures) -> io::Result<()> {
    writeln!(
        output,
        "## Where each class ends\n\n\
         {OF_EACH_CLASS} people of each class. For the diseases this is the sensitivity of the simulation and no more: \
         the people have the findings that the table below gives them.\n"
    )?;
    for (heading, of_class) in [
        ("ordinary kind", None),
        ("disease", Some(false)),
        ("disease with an emergency in its nature", Some(true)),
    ] {
        writeln!(
            output,
            "| {heading} | of 10,000 | emergency | same-day | two weeks | routine | self-care |\n|---|---|---|---|---|---|---|"
        )?;
        for class in figures.classes.iter().filter(|class| kind(class) == of_class) {
            write!(output, "| {} | {} |", class.name, class.of_10_000)?;
            for &urgency in Urgency::ALL.iter().rev() {
                write!(output, " {} |", percent(at(&class.ends, urgency), class.people))?;
            }
            writeln!(output)?;
        }
        writeln!(output)?;
    }
    Ok(())
}

/// Whether the class is a disease, and if so whether it is an emergency in its nature.
fn kind(class: &OfClass) -> Option<bool> {
    let ordinary = CLASSES.iter().any(|row| row.id == class.class && row.is_ordinary());
    (!ordinary).then_some(class.emergency_in_its_nature)
}

fn every_rule(output: &mut Output, figures: &Figures) -> io::Result<()> {
    writeln!(output, "## Every rule\n\n| rule | urgency | fires | lifts | alone |\n|---|---|---|---|---|")?;
    for load in &figures.load.rules {
        let counts = format!("{} | {} | {}", load.fires, load.lifts, load.alone);
        writeln!(output, "| `{}` | {} | {counts} |", load.rule, load.urgency)?;
    }
    writeln!(output)
}

fn how_the_people_are_made(output: &mut Output) -> io::Result<()> {
    writeln!(
        output,
        "## How the people are made\n\n\
         A person belongs to one class. Age, sex, pain and duration are drawn from the ranges of the class. Each finding is \
         drawn by itself: by the rate of the class if the class names it, otherwise by the background rate for the age and \
         sex. Findings are independent unless the table says *among*. In life complaints cluster, so the simulation sends too many \
         people somewhere rather than too few. What contradicts the sex or the numbers is left \
         out. Everybody answers every question that a rule may use and that needs no examiner; nobody is examined.\n\n\
         No rate was chosen to reach a goal.\n\n\
         ### Background\n\n\
         In how many of 1,000 people, by age: under {}, {} to {}, {} to {}, {} to {}, {} or more.\n\n\
         | finding | women | men | basis |\n|---|---|---|---|",
        BANDS[1],
        BANDS[1],
        BANDS[2] - 1,
        BANDS[2],
        BANDS[3] - 1,
        BANDS[3],
        BANDS[4] - 1,
        BANDS[4]
    )?;
    let mut works: Vec<&Work> = Vec::new();
    for row in BACKGROUND {
        let among = row.among.map_or(String::new(), |among| format!(", among `{among}`"));
        let rates = format!("{} | {}", by_age(row.women), by_age(row.men));
        writeln!(output, "| `{}`{among} | {rates} | {} |", row.finding, basis(row.basis, &mut works))?;
    }
    writeln!(
        output,
        "\n### Classes\n\n\
         How many of {SIZE}; the basis of that number; then how many of 1,000 people of the class say yes, by judgement unless a work is named. \
         Adults are 48 years old on average and 53 % are women: cohorts of primary care that were read had a mean age of 43 \
         and 45 % women, and of 50 and 63 % women. Mean pain is 5.6 where it is acute and 5.3 where it lasts, as in such \
         cohorts; `examples/population/classes.rs` has the weights of each range.\n\n\
         | class | of 10,000 | basis | people | findings |\n|---|---|---|---|---|"
    )?;
    for class in CLASSES {
        let (basis, people, findings) =
            (basis(class.basis, &mut works), people(class), findings(class, &mut works));
        writeln!(output, "| {} | {} | {basis} | {people} | {findings} |", class.name, class.of_10_000)?;
    }
    writeln!(output, "\n### Works\n")?;
    for (number, work) in (1..).zip(works) {
        writeln!(output, "{number}. {}. <{}>", work.title, work.address)?;
    }
    Ok(())
}

/// The rates, or one if they are all the same.
fn by_age(rates: ByAge) -> String {
    let [first, rest @ ..] = rates;
    if rest == [first; 4] {
        return first.to_string();
    }
    rates.map(|rate| rate.to_string()).join(", ")
}

/// The basis in words, with the number of its work.
fn basis<'w>(basis: Basis, works: &mut Vec<&'w Work>) -> String
where
    'static: 'w,
{
    let mut number = |work: &'static Work| {
        let known = works.iter().position(|known| known.address == work.address);
        known.unwrap_or_else(|| {
            works.push(work);
            works.len() - 1
        }) + 1
    };
    match basis {
        Basis::Judgement => "judgement".to_owned(),
        Basis::Partly(work) => format!("partly work {}", number(work)),
        Basis::Source(work) => format!("work {}", number(work)),
    }
}

fn people(class: &Class) -> String {
    let [women, no_better] = [class.women, class.no_better].map(|rate| percent(u64::from(rate), 1000));
    let pregnant = match class.pregnancy {
        [] => String::new(),
        weeks => format!("; {} weeks pregnant", span(weeks)),
    };
    format!(
        "age {}; {women} women{pregnant}; pain {}; {} days; {no_better} no better since it began",
        span(class.ages),
        span(class.pain),
        span(class.days)
    )
}

/// `18 to 95`: the least and the most of some ranges.
fn span(ranges: Ranges) -> String {
    let least = ranges.iter().map(|&(_, least, _)| least).min().unwrap_or(0);
    let most = ranges.iter().map(|&(.., most)| most).max().unwrap_or(0);
    format!("{least} to {most}")
}

fn findings<'w>(class: &Class, works: &mut Vec<&'w Work>) -> String
where
    'static: 'w,
{
    let rates = class.features.iter().map(|feature| {
        let basis = match feature.basis {
            Basis::Judgement => String::new(),
            known @ (Basis::Partly(_) | Basis::Source(_)) => format!(" ({})", basis(known, works)),
        };
        format!("`{}` {}{basis}", feature.finding, feature.rate)
    });
    let rates = rates.collect::<Vec<_>>().join(", ");
    if class.essence.is_empty() {
        return rates;
    }
    let essence = class.essence.iter().map(|finding| format!("`{finding}`")).collect::<Vec<_>>().join(", ");
    format!("{rates}; at least one of {essence}")
}
