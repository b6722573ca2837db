//! How many screens and items people see: the page `docs/interview.md`.

use std::io::{self, Write};

use backpain::interview::{Form, Interview};
use backpain::json::Record;
use backpain::{Measure, Options, Presentation, Question, Urgency, triage_with};

use super::replay::{Finished, finish, rest_no};
use crate::population;
use crate::support::Output;

const BUNDLED: &str = include_str!("../data/presentations.jsonl");

/// Every tenth of the simulated people, so that a test can afford it.
const STEP: usize = 10;

const BEFORE: &str = "\
# How many screens people see

The example `interview --markdown` writes this page, and a test keeps it equal. Nobody real was asked: the people are the
bundled presentations, and every tenth of the simulated people of [`alarm-load.md`](alarm-load.md). What a presentation
does not state is no. Each person answers every item of every screen, on the built-in form of 8 items a screen, until the
interview stops.

*Screens* and *items* are the median, and after it the 95th percentile. *You known* is the same with age, sex, duration and
pain given before the first screen, as an app often knows them. *One at a time* is the number of questions that
`Triage::next_question` asks of the same people.
";

struct Cost {
    urgency: Urgency,
    screens: usize,
    items: usize,
    screens_if_known: usize,
    items_if_known: usize,
    one_at_a_time: usize,
}

pub(crate) fn print(output: &mut Output) -> io::Result<()> {
    output.write_all(BEFORE.as_bytes())?;
    let read = |line: &str| serde_json::from_str::<Record<Presentation>>(line).map(|record| record.value);
    let bundled: Vec<Presentation> = BUNDLED.lines().map(read).collect::<Result<_, _>>()?;
    table(output, "The bundled people", bundled.into_iter())?;
    table(output, "The simulated people", population::everybody().step_by(STEP))
}

fn table(output: &mut Output, title: &str, people: impl Iterator<Item = Presentation>) -> io::Result<()> {
    let costs: Vec<Cost> = people.map(|person| cost(&rest_no(&person))).collect();
    writeln!(output, "\n## {title}\n")?;
    writeln!(
        output,
        "| in the end | people | screens | most | items | you known: screens | most | items | one at a time |"
    )?;
    writeln!(output, "|---|---|---|---|---|---|---|---|---|")?;
    for &urgency in Urgency::ALL.iter().rev() {
        let column = |number: fn(&Cost) -> usize| {
            let mut numbers: Vec<usize> =
                costs.iter().filter(|cost| cost.urgency == urgency).map(number).collect();
            numbers.sort_unstable();
            numbers
        };
        let screens = column(|cost| cost.screens);
        let known = column(|cost| cost.screens_if_known);
        writeln!(
            output,
            "| {urgency} | {} | {} | {} | {} | {} | {} | {} | {} |",
            screens.len(),
            middle(&screens),
            most(&screens),
            middle(&column(|cost| cost.items)),
            middle(&known),
            most(&known),
            middle(&column(|cost| cost.items_if_known)),
            middle(&column(|cost| cost.one_at_a_time)),
        )?;
    }
    Ok(())
}

/// The median and the 95th percentile of sorted numbers.
fn middle(sorted: &[usize]) -> String {
    let at = |percent: usize| sorted.get(sorted.len() * percent / 100).copied().unwrap_or(0);
    format!("{} / {}", at(50), at(95))
}

fn most(sorted: &[usize]) -> usize {
    sorted.last().copied().unwrap_or(0)
}

fn cost(person: &Presentation) -> Cost {
    let fresh = Interview::new(&Form::BUILT_IN);
    let known = fresh.clone().knowing(&known(person));
    let Finished { interview, screens, items, .. } = finish(fresh, person);
    let Finished { screens: screens_if_known, items: items_if_known, .. } = finish(known, person);
    Cost {
        urgency: interview.triage().advised(),
        screens,
        items,
        screens_if_known,
        items_if_known,
        one_at_a_time: one_at_a_time(person),
    }
}

/// What an app often knows of the person.
fn known(person: &Presentation) -> Presentation {
    let known = [Measure::Age, Measure::Duration, Measure::Pain].map(Question::Measure);
    person.restricted_to(known.into_iter().chain([Question::Sex]).collect())
}

/// How many questions the same person is asked if each is asked by itself.
fn one_at_a_time(person: &Presentation) -> usize {
    let mut interview = Interview::new(&Form::BUILT_IN);
    let options = Options::new().without_examination();
    let mut questions = 0;
    while let Some(question) = triage_with(interview.presentation(), options).next_question() {
        questions += 1;
        interview.reply_as(question, person);
    }
    questions
}
