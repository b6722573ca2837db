//! All contenders agree, and what is made from the rules is up to date.

use backpain_peers::diagram::Walk;
use backpain_peers::engines::{Gaps, PEERS};
use backpain_peers::measure::{self, Wrong};
use backpain_peers::people::{self, Somebody};
use backpain_peers::person::Person;
use backpain_peers::rules::{Field, Rules};
use backpain_peers::write::{self, without_layout};

const PEOPLE: usize = 500;

/// Some of each kind: simulated and generated.
fn answered(rules: &Rules) -> Vec<Somebody> {
    let mut people = people::simulated(rules);
    people.truncate(PEOPLE);
    people.extend(people::generated(rules, PEOPLE));
    people
}

#[test]
fn a_third_of_the_table_takes_part_with_numbers_counts_and_sex() {
    let rules = Rules::chosen();
    assert!(rules.len() * 3 >= backpain::red_flags::RULES.len());
    let text = write::by_hand(&rules);
    for expected in ["self.female", "self.age.", ".count() >= 4"] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn each_contender_says_what_the_crate_says() {
    let rules = Rules::chosen();
    let people = answered(&rules);
    for peer in &PEERS {
        assert_eq!(measure::agrees(&rules, peer, &people), Ok(()));
    }
}

#[test]
fn every_rule_fires_for_somebody() {
    let rules = Rules::chosen();
    let all = answered(&rules).iter().fold(0, |all, one| all | measure::certain(&rules, &one.presentation));
    assert_eq!(all.count_ones() as usize, rules.len(), "{all:b}");
}

#[test]
fn the_crate_is_right_about_gaps_and_the_measure_sees_who_is_not() {
    let rules = Rules::chosen();
    let people = people::with_gaps(&rules, &answered(&rules));
    let wrong = |id, gaps| {
        let peer = PEERS.iter().find(|peer| peer.id == id).unwrap();
        measure::wrong(&rules, peer, &people, gaps)
    };
    assert_eq!(wrong("backpain", Gaps::LeftOut), Some(Wrong::default()));
    assert!(wrong("zen", Gaps::LeftOut).unwrap().misses > 0);
    assert!(wrong("datalogic", Gaps::Null).unwrap().fires > 0);
    assert!(wrong("rhai", Gaps::LeftOut).unwrap().fails > 0);
    assert_eq!(wrong("cedar", Gaps::Null), None);
}

/// The numbers limit one another, which only the crate knows, so this is about people who gave them all.
#[test]
fn the_diagrams_and_the_code_by_hand_have_the_bounds_of_the_crate() {
    let rules = Rules::chosen();
    let (each, urgency) =
        (Walk::of_each_rule(&rules, 1_000_000).unwrap(), Walk::of_urgency(&rules, 1_000_000).unwrap());
    let numbers: Vec<usize> = (0..rules.fields().len())
        .filter(|&place| matches!(rules.fields()[place], Field::Number(_)))
        .collect();
    let people = answered(&rules);
    let with_gaps = people::with_gaps(&rules, &people);
    let mut open = 0;
    for (whole, somebody) in people.iter().zip(&with_gaps) {
        let mut replies = somebody.plain.replies();
        for &place in &numbers {
            replies[place] = whole.plain.replies()[place];
        }
        let person = Person::from_replies(replies).presentation().unwrap();
        let plain = Person::of(&person, &rules.fields());
        let triage = rules.set().triage(&person);
        let (answers, fired) = (urgency.answers(&plain), measure::certain(&rules, &person));
        assert_eq!(urgency.bounds(&answers), (triage.at_least(), triage.at_most()), "{person:?}");
        let pending = triage.pending().filter_map(|rule| rules.index(rule.id));
        let possible = pending.fold(fired, |possible, bit| possible | 1 << bit);
        assert_eq!(each.rules(&each.answers(&plain)), (fired, possible), "{person:?}");
        let by_hand = plain.bounds();
        assert_eq!((by_hand.at_least, by_hand.at_most), (triage.at_least(), triage.at_most()), "{person:?}");
        assert_eq!(by_hand.fired, fired);
        open += usize::from(triage.at_least() != triage.at_most());
    }
    assert!(open > PEOPLE, "{open}");
}

#[test]
fn what_is_written_from_the_rules_is_up_to_date() {
    let rules = Rules::chosen();
    for (written, file) in [
        (write::by_hand(&rules), include_str!("../src/by_hand.rs")),
        (write::by_crate(&rules), include_str!("../src/by_crate.rs")),
    ] {
        assert_eq!(without_layout(&written), without_layout(file), "cargo run -- write && cargo fmt");
    }
    let names: Vec<String> = rules.fields().into_iter().map(Field::name).collect();
    assert_eq!(names, Person::FIELDS);
}

#[test]
fn there_are_figures_of_each_package() {
    let carried: Vec<&str> =
        include_str!("../carry.tsv").lines().filter_map(|line| line.split('\t').next()).collect();
    for peer in &PEERS {
        assert!(peer.package.is_none_or(|package| carried.contains(&package)), "{}", peer.id);
    }
}
