//! What published lists and worked examples require, as tables: each row has its citation.

use backpain::cause::rank;
use backpain::presentation::PresentationBuilder;
use backpain::{Cause, Finding, Measure, Presentation, Sex, Urgency, triage};

/// The findings and numbers of a row, such as `fever; age 58; female`.
fn said(row: &str) -> PresentationBuilder {
    row.split("; ").filter(|item| !item.is_empty()).fold(Presentation::builder(), |said, item| {
        match item.split_once(' ') {
            Some((measure, number)) => {
                let measure = Measure::ALL.iter().find(|known| known.id() == measure).unwrap();
                said.measure(*measure, number.parse().unwrap()).unwrap()
            }
            None => match item {
                "female" => said.sex(Sex::Female),
                "male" => said.sex(Sex::Male),
                id => said.yes(id.parse::<Finding>().unwrap()),
            },
        }
    })
}

/// Answers no to the rest: a complete form.
fn whole_form(said: PresentationBuilder) -> Presentation {
    let person = said.build().unwrap();
    person.unasked().findings().iter().fold(said, PresentationBuilder::no).build().unwrap()
}

/// T-7: each flag of the lists that the rules cite reaches at least one rule, with at least the level that the list
/// gives it, when everything else is answered no.
#[test]
fn t_07_every_published_flag_reaches_its_level() {
    let mut rows = 0;
    for row in include_str!("../data/published-flags.tsv").lines().skip(1) {
        let [list, flag, answers, level] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let person = whole_form(said(answers));
        let level: Urgency = level.parse().unwrap();
        let found = triage(&person);
        assert!(found.at_least() >= level, "{list}: {flag}: {} is less than {level}", found.at_least());
        assert!(found.red_flags().next().is_some(), "{list}: {flag} reaches no rule");
        rows += 1;
    }
    println!("{rows} published flags");
}

/// Worked examples, each a complete form, with the level that its guidance gives.
#[test]
fn worked_examples_come_out_as_guided() {
    for row in include_str!("../data/worked-examples.tsv").lines().skip(1) {
        let [example, answers, level, rule] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let person = whole_form(said(answers));
        let found = triage(&person);
        let level: Urgency = level.parse().unwrap();
        assert_eq!((found.at_least(), found.at_most()), (level, level), "{example}");
        if !rule.is_empty() {
            assert!(found.red_flags().any(|(fired, _)| fired.id == rule), "{example}: {rule} does not fire");
        }
    }
}

/// People whom readers wrote from guidance, or took from published cases, before running them, with the urgencies that the
/// guidance accepts.
#[test]
fn a_second_readers_people_come_out_as_guidance_accepts() {
    /// Too hot, and known: `docs/rules.md` says which rules send them, and why.
    const SENT_TOO_HIGH: [&str; 4] = [
        "pregnant 16w morning sickness and girdle pain",
        "sneeze spasm upper back 35M 8",
        "old breast cancer 15y, strain, hurts on moving",
        "vertebra 66F, hypertension, sudden, eased by lying",
    ];
    let (mut rows, mut wrong) = (0, Vec::new());
    for row in include_str!("../data/second-reader.tsv").lines().skip(1) {
        let [person, answers, accepted, _guidance] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let accepted: Vec<Urgency> = accepted.split(',').map(|urgency| urgency.parse().unwrap()).collect();
        let found = triage(&whole_form(said(answers))).advised();
        if !accepted.contains(&found) && !SENT_TOO_HIGH.contains(&person) {
            wrong.push(format!("{person}: {found}, accepted {accepted:?}"));
        }
        rows += 1;
    }
    println!("{rows} people of a second reader");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a clinician would name first, for 25 people who have answered everything: first in at least 22, and among the
/// first three in all.
#[test]
fn the_cause_that_a_clinician_would_name_comes_first() {
    let (mut rows, mut later) = (0, Vec::new());
    for row in include_str!("../data/first-causes.tsv").lines().skip(1) {
        let [person, answers, expected, _citation] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let expected: Cause = expected.parse().unwrap();
        let answered = crate::support::no_to_the_rest(&said(answers).build().unwrap());
        let found: Vec<Cause> = rank(&answered).causes().map(|fit| fit.cause()).take(3).collect();
        assert!(found.contains(&expected), "{person}: {expected} is not among {found:?}");
        if found.first() != Some(&expected) {
            later.push(format!("{person}: {found:?}"));
        }
        rows += 1;
    }
    println!("{} of {rows} are not first: {later:#?}", later.len());
    assert_eq!(rows, 25);
    assert!(later.len() <= 3, "{later:#?}");
}

/// Every rule fires for somebody whom guidance describes: a rule that is lost, or that nobody tried, turns this red.
#[test]
fn every_rule_fires_for_a_described_person() {
    let mut silent: Vec<&str> = backpain::red_flags::RULES.iter().map(|rule| rule.id).collect();
    let mut try_out = |person: &Presentation| {
        let found = triage(person);
        silent.retain(|id| found.fired().all(|rule| rule.id != *id));
    };
    for line in include_str!("../../examples/data/presentations.jsonl").lines() {
        let record: backpain::json::Record<Presentation> = serde_json::from_str(line).unwrap();
        try_out(&record.value);
    }
    for row in include_str!("../data/worked-examples.tsv").lines().skip(1) {
        try_out(&whole_form(said(row.split('\t').nth(1).unwrap())));
    }
    assert!(silent.is_empty(), "no described person has {silent:?}");
}
