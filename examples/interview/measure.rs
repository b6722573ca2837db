//! How many screens and items people see, and how many questions other ways to ask take: the page `docs/interview.md`.

use core::num::NonZero;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::thread;

use backpain::interview::{Choice, Form, Interview};
use backpain::json::Record;
use backpain::presentation::PresentationBuilder;
use backpain::{
    Finding, Measure, Options, Presentation, Question, QuestionGroup, QuestionSet, Triage, Urgency,
    triage_with,
};

use super::fewest::Fewest;
use super::replay::{Finished, finish, rest_no, signs};
use crate::population;
use crate::support::Output;

const LAY: Options<'static> = Options::new().without_examination();

const BUNDLED: &str = include_str!("../data/presentations.jsonl");

/// Every so many of the simulated people without an emergency are asked, so that a test can afford it.
const SEEN_STEP: usize = 10;
/// Every so many of the simulated people are compared.
const COMPARED_STEP: usize = 50;

const BEFORE: &str = "\
# How many screens people see

The example `interview --markdown` writes this page, and a test keeps it equal. Nobody real was asked: the people are the
bundled presentations, and simulated people of [`alarm-load.md`](alarm-load.md). What a presentation does not state is no,
and signs that it states are known before the first question. Each person answers everything that is asked until the advice
is certain. Each number is the median, and after it the 95th percentile.

## What people see

The built-in form has 8 items a screen. *You known* is the same with age, sex, duration and pain given before the first
screen, as an app often knows them. *Plan* is what follows for a person who can look after it at home and takes no medicine,
on screens of 14. *Emergencies only* is the short form, until there is an emergency or can be none. The simulated people are
all whose advice is an emergency, and every tenth of the others.
";

const COMPARISON: &str = "
## Compared with other ways to ask

How many questions each way asks. The first three ask one question at a time and pass over what can no longer matter:

- *vocabulary order*: in the order of the list of findings.
- *clinical order*: as a clinician is taught to take the history: the pain, the nerves, how ill the person is, past illnesses,
  medicines, family, and the rest.
- *`next_question`*: as `Triage::next_question` chooses.
- *items seen*: as above, where an item can replace several questions.
- *fewest questions*: no way to ask one question at a time can need less, even if it knew all answers before.
- *fewest items*, *fewest screens*: the same for the items of the built-in form, and for screens of 8 of them.

The last three are exact. A set of questions is enough if the triage of the answers to them alone is certain. The program
finds a smallest set that meets demands which every such set meets, and adds demands until it is enough. The simulated people
are every fiftieth.
";

/// The order in which a history of back pain is taught: site, onset, character, radiation with what comes with it, time
/// course, what makes it worse, systems, past illnesses and medicines, family, social history.
/// <https://geekymedics.com/back-pain-history-taking/>
const CLINICAL_ORDER: [QuestionGroup; 22] = [
    QuestionGroup::You,
    QuestionGroup::WhereElse,
    QuestionGroup::HowItBegan,
    QuestionGroup::ThePain,
    QuestionGroup::Legs,
    QuestionGroup::LegsInDetail,
    QuestionGroup::BladderBowelSaddle,
    QuestionGroup::HowItGoes,
    QuestionGroup::LastingPain,
    QuestionGroup::Details,
    QuestionGroup::RightNow,
    QuestionGroup::FeelingIll,
    QuestionGroup::PeeSkinEyes,
    QuestionGroup::BleedingAndPregnancy,
    QuestionGroup::MoreHealth,
    QuestionGroup::LongIllnesses,
    QuestionGroup::Skin,
    QuestionGroup::HealthAndMedicines,
    QuestionGroup::Medicines,
    QuestionGroup::JointsAndFamily,
    QuestionGroup::EndingLife,
    QuestionGroup::DailyLife,
];

/// What one person was asked: a number for each column.
struct Costs<const COLUMNS: usize> {
    urgency: Urgency,
    columns: [usize; COLUMNS],
}

pub(crate) fn print(output: &mut Output) -> io::Result<()> {
    let read = |line: &str| serde_json::from_str::<Record<Presentation>>(line).map(|record| record.value);
    let bundled: Vec<Presentation> = BUNDLED.lines().map(read).collect::<Result<_, _>>()?;
    let bundled: Vec<Presentation> = bundled.iter().map(rest_no).collect();
    let simulated: Vec<Presentation> = population::everybody().map(|person| rest_no(&person)).collect();
    let is_emergency = |person: &Presentation| triage_with(person, LAY).advised() == Urgency::Emergency;
    let places = simulated.iter().enumerate();
    let some = places.filter(|(place, person)| place % SEEN_STEP == 0 || is_emergency(person));
    let some: Vec<Presentation> = some.map(|(_, person)| *person).collect();
    let compared: Vec<Presentation> = simulated.iter().copied().step_by(COMPARED_STEP).collect();

    output.write_all(BEFORE.as_bytes())?;
    for (title, people) in [("The bundled people", &bundled), ("The simulated people", &some)] {
        writeln!(output, "\n### {title}\n")?;
        let columns =
            ["screens", "items", "you known: screens", "items", "plan: screens", "emergencies only: screens"];
        table(output, columns, &[0, 1, 2, 4], &measured(people, seen))?;
    }
    output.write_all(COMPARISON.as_bytes())?;
    for (title, people) in [("The bundled people", &bundled), ("The simulated people", &compared)] {
        writeln!(output, "\n### Compared: {}\n", title.to_lowercase())?;
        let columns = [
            "vocabulary order",
            "clinical order",
            "`next_question`",
            "items seen",
            "fewest questions",
            "fewest items",
            "fewest screens",
        ];
        table(output, columns, &[], &measured(people, compared_ways))?;
    }
    Ok(())
}

/// On all cores, because the fewest questions take a while.
fn measured<T: Send>(people: &[Presentation], cost: impl Fn(&Presentation) -> T + Sync) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let cost = &cost;
    thread::scope(|scope| {
        let parts = people.chunks(people.len().div_ceil(cores).max(1));
        let threads: Vec<_> =
            parts.map(|part| scope.spawn(|| part.iter().map(cost).collect::<Vec<T>>())).collect();
        threads
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}

/// A row for each urgency. The columns of these places show the largest number too.
fn table<const COLUMNS: usize>(
    output: &mut Output,
    names: [&str; COLUMNS],
    with_most: &[usize],
    costs: &[Costs<COLUMNS>],
) -> io::Result<()> {
    write!(output, "| in the end | people |")?;
    for (place, name) in names.iter().enumerate() {
        write!(output, " {name} |{}", if with_most.contains(&place) { " most |" } else { "" })?;
    }
    writeln!(output, "\n|---|---|{}", "---|".repeat(COLUMNS + with_most.len()))?;
    for &urgency in Urgency::ALL.iter().rev() {
        let people: Vec<[usize; COLUMNS]> =
            costs.iter().filter(|costs| costs.urgency == urgency).map(|costs| costs.columns).collect();
        write!(output, "| {urgency} | {} |", people.len())?;
        for place in 0..COLUMNS {
            let mut numbers: Vec<usize> =
                people.iter().filter_map(|columns| columns.get(place).copied()).collect();
            numbers.sort_unstable();
            write!(output, " {} |", middle(&numbers))?;
            if with_most.contains(&place) {
                write!(output, " {} |", numbers.last().copied().unwrap_or(0))?;
            }
        }
        writeln!(output)?;
    }
    Ok(())
}

/// The median and the 95th percentile of sorted numbers.
fn middle(sorted: &[usize]) -> String {
    let at = |percent: usize| sorted.get(sorted.len() * percent / 100).copied().unwrap_or(0);
    format!("{} / {}", at(50), at(95))
}

fn seen(person: &Presentation) -> Costs<6> {
    let fresh = Interview::new(&Form::BUILT_IN);
    let fresh = fresh.knowing(&signs(person));
    let known = finish(fresh.clone().knowing(&known(person)), person);
    let short = finish(Interview::new(&Form::EMERGENCY).knowing(&signs(person)), person);
    let Finished { interview, screens, items, .. } = finish(fresh, person);
    let urgency = interview.triage().advised();
    // Nobody is asked for a plan who must be seen the same day.
    let plan = finish(interview.go_on(&Form::SELF_CARE), &all_no(person));
    Costs { urgency, columns: [screens, items, known.screens, known.items, plan.screens, short.screens] }
}

/// The same person, without the medicines and illnesses that matter to self-care only.
fn all_no(person: &Presentation) -> Presentation {
    let open = person.unasked().findings();
    // A no to what is open contradicts nothing.
    open.iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap_or(*person)
}

/// What an app often knows of the person.
fn known(person: &Presentation) -> Presentation {
    let known = [Measure::Age, Measure::Duration, Measure::Pain].map(Question::Measure);
    person.restricted_to(known.into_iter().chain([Question::Sex]).collect())
}

fn compared_ways(person: &Presentation) -> Costs<7> {
    let Finished { interview, items, .. } = finish(Interview::new(&Form::BUILT_IN), person);
    let vocabulary = Finding::ALL.iter().map(|&finding| Question::Finding(finding));
    let numbers = Measure::ALL.iter().map(|&measure| Question::Measure(measure));
    let vocabulary: Vec<Question> = vocabulary.chain(numbers).chain([Question::Sex]).collect();
    let of_group = |group| Question::ALL.iter().copied().filter(move |question| question.group() == group);
    let clinical: Vec<Question> = CLINICAL_ORDER.into_iter().flat_map(of_group).collect();

    let single = Question::ALL.iter().map(|&question| QuestionSet::of(&[question]));
    let fewest_questions = Fewest::new(person, single).count();
    let choices = Form::BUILT_IN.choices().iter().map(Choice::questions);
    let in_choices = choices.clone().fold(QuestionSet::EMPTY, QuestionSet::union);
    let alone =
        QuestionSet::ALL.difference(in_choices).into_iter().map(|question| QuestionSet::of(&[question]));
    let fewest_items = Fewest::new(person, choices.chain(alone)).count();
    Costs {
        urgency: interview.triage().advised(),
        columns: [
            one_at_a_time(person, |triage| first_open(&vocabulary, triage)),
            one_at_a_time(person, |triage| first_open(&clinical, triage)),
            one_at_a_time(person, Triage::next_question),
            items,
            fewest_questions,
            fewest_items,
            fewest_items.div_ceil(Form::BUILT_IN.size()),
        ],
    }
}

fn first_open(order: &[Question], triage: &Triage<'static>) -> Option<Question> {
    let open: QuestionSet = triage.unanswered().collect();
    order.iter().copied().find(|question| open.contains(*question))
}

/// How many questions the same person is asked if each is asked by itself.
fn one_at_a_time(person: &Presentation, next: impl Fn(&Triage<'static>) -> Option<Question>) -> usize {
    let mut interview = Interview::new(&Form::BUILT_IN);
    let mut questions = 0;
    while let Some(question) = next(&triage_with(interview.presentation(), LAY)) {
        questions += 1;
        interview.reply_as(question, person);
    }
    questions
}
