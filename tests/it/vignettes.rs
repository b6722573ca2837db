//! Compares the bundled presentations with the level that the cited guidance gives each. This is a regression set, not
//! a validation study.

use std::collections::BTreeMap;

use backpain::Presentation;
use backpain::json::Record;
use backpain::{Urgency, triage};

const PRESENTATIONS: &str = include_str!("../../examples/data/presentations.jsonl");
const EXPECTED: &str = include_str!("../data/presentations-expected.tsv");

/// Prints the confusion matrix, under-triage first, and fails on any difference.
#[test]
fn every_presentation_gets_the_level_that_guidance_gives() {
    let mut expected: BTreeMap<&str, (Urgency, &str)> = BTreeMap::new();
    for row in EXPECTED.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [id, urgency, measure, _accept, citation] = columns[..] else { panic!("{row}") };
        assert!(!citation.is_empty(), "{id} has no citation");
        expected.insert(id, (urgency.parse().unwrap(), measure));
    }
    let (mut matrix, mut wrong) = ([[0; 5]; 5], Vec::new());
    for line in PRESENTATIONS.lines() {
        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
        let id = record.id.unwrap().to_string();
        let (level, measure) =
            expected.remove(id.as_str()).unwrap_or_else(|| panic!("{id} has no expected level"));
        let triage = triage(&record.value);
        let found = match measure {
            "at_least" => triage.at_least(),
            "advised" => triage.advised(),
            other => panic!("{other}"),
        };
        matrix[level as usize][found as usize] += 1;
        if found != level {
            wrong.push(format!("{id}: guidance says {level}, found {found}"));
        }
    }
    assert!(expected.is_empty(), "no presentation for {:?}", expected.keys());
    let count = |under: fn(usize, usize) -> bool| -> u32 {
        (0..5)
            .flat_map(|level| (0..5).map(move |found| (level, found)))
            .filter(|&(level, found)| under(level, found))
            .map(|(level, found)| matrix[level][found])
            .sum()
    };
    println!(
        "under-triage {}, over-triage {}, as guided {}",
        count(|l, f| f < l),
        count(|l, f| f > l),
        count(|l, f| f == l)
    );
    println!(
        "{:>18} {}",
        "guided \\ found",
        Urgency::ALL.iter().map(|urgency| format!("{:>17}", urgency.id())).collect::<Vec<_>>().concat()
    );
    for &urgency in Urgency::ALL {
        println!(
            "{:>18} {}",
            urgency.id(),
            matrix[urgency as usize].iter().map(|cell| format!("{cell:>17}")).collect::<Vec<_>>().concat()
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// T-12: every rule is reached by a person, not only by construction. Rules without a vignette are named here.
#[test]
fn every_condition_is_suspected_in_some_presentation() {
    let mut suspected = backpain::ConditionSet::EMPTY;
    for line in PRESENTATIONS.lines() {
        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
        suspected = triage(&record.value).suspected().iter().fold(suspected, backpain::ConditionSet::with);
    }
    let missing: Vec<_> =
        backpain::Condition::ALL.iter().filter(|&&condition| !suspected.contains(condition)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
