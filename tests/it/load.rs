//! The load of rules on people, and the simulated people of the example `alarm_load`.

use std::collections::{BTreeMap, BTreeSet};

use backpain::proptest1::{presentations, with_a_red_flag};
use backpain::red_flags::RULES;
use backpain::rule_set::{Load, LoadChange};
use backpain::triage::{Options, State};
use backpain::{Finding, FindingSet, Kind, Measure, Polarity, Presentation, RuleSet, Sex, Urgency};
use proptest::prelude::*;

#[expect(dead_code, reason = "the example uses the rest of it")]
#[path = "../../examples/population/mod.rs"]
pub(crate) mod population;

use population::{BACKGROUND, CLASSES, Nature};

fn people() -> impl Strategy<Value = Vec<Presentation>> {
    prop::collection::vec(prop_oneof![presentations(), with_a_red_flag()], 0..20)
}

/// How many people end at each urgency above self-care.
fn lifted(load: &Load) -> u64 {
    load.ends.iter().filter(|&(&urgency, _)| urgency > Urgency::SelfCare).map(|(_, people)| people).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every person ends somewhere, a rule lifts some of those it fires for, and nobody is lifted alone by two rules.
    #[test]
    fn loads_add_up(people in people()) {
        let rules = RuleSet::built_in();
        let load = rules.load(&people);
        prop_assert_eq!(load.ends.values().sum::<u64>(), people.len() as u64);
        prop_assert_eq!(load.people, people.len() as u64);
        prop_assert!(load.rules.iter().map(|rule| rule.alone).sum::<u64>() <= lifted(&load));
        prop_assert!(load.rules.iter().map(|rule| rule.lifts).sum::<u64>() >= lifted(&load));
        for (rule, of_rule) in RULES.iter().zip(&load.rules) {
            prop_assert_eq!(rule.id, &of_rule.rule);
            let fires = |person: &&Presentation| rules.triage(person).fired().any(|fired| fired.id == rule.id);
            prop_assert_eq!(of_rule.fires, people.iter().filter(fires).count() as u64);
            prop_assert!(of_rule.fires >= of_rule.lifts && of_rule.lifts >= of_rule.alone);
            prop_assert_eq!(of_rule.otherwise.values().sum::<u64>(), of_rule.alone);
            prop_assert!(of_rule.otherwise.keys().all(|&below| below < rule.urgency));
        }
    }

    /// Without a rule, exactly the people whom it alone lifted end lower, where its load said.
    #[test]
    fn switching_a_rule_off_lowers_those_it_alone_lifted(people in people(), place in 0..RULES.len()) {
        let rule = RULES[place];
        let less = RuleSet::change_built_in("less").switch_off(rule.id, "a test").build().unwrap();
        let difference = RuleSet::diff_with(&RuleSet::built_in(), &less, &people);
        let change = difference.load().unwrap();
        let moved: BTreeMap<Urgency, u64> = change.moved.iter().map(|moved| (moved.to, moved.people)).collect();
        prop_assert!(change.moved.iter().all(|moved| moved.from == rule.urgency));
        prop_assert_eq!(&moved, &change.old.rule(rule.id).unwrap().otherwise);
        prop_assert_eq!(change.new.rule(rule.id), None);
    }

    /// Written and read again, a load is the same.
    #[test]
    fn a_load_is_owned_data(people in people()) {
        let new = RuleSet::change_built_in("new").switch_off("thoracic-pain", "a test").build().unwrap();
        let difference = RuleSet::diff_with(&RuleSet::built_in(), &new, &people);
        let change = difference.load().unwrap();
        let json = serde_json::to_value(change).unwrap();
        prop_assert_eq!(&serde_json::from_value::<LoadChange>(json.clone()).unwrap(), change);
        prop_assert_eq!(&json, &serde_json::to_value(&difference).unwrap()["load"]);
    }
}

#[test]
fn the_text_that_is_signed_has_the_change_of_the_load() {
    let people: Vec<Presentation> = CLASSES[0].people(200).collect();
    let new = RuleSet::change_built_in("new").switch_off("pain-on-straining", "a test").build().unwrap();
    let difference = RuleSet::diff_with(&RuleSet::built_in(), &new, &people);
    let alone = difference.load().unwrap().old.rule("pain-on-straining").unwrap().alone;
    let text = difference.to_string();
    assert!(text.contains("Load, counted on 200 people (simulated people are no study)"), "{text}");
    assert!(text.contains(&format!("alone {alone}, now 0")), "{text}");
    assert!(!RuleSet::diff(&RuleSet::built_in(), &new).to_string().contains("Load"));
}

#[test]
fn the_simulated_people_are_the_same_every_time_and_have_answered_everything() {
    let options = Options::new().without_examination();
    let askable =
        |finding: &Finding| finding.polarity() == Polarity::Concerning && finding.kind() != Kind::Sign;
    let askable: FindingSet = FindingSet::ALL.iter().filter(askable).collect();
    for class in CLASSES {
        let people: Vec<Presentation> = class.people(100).collect();
        assert!(people.iter().copied().eq(class.people(100)));
        for person in &people {
            assert!(person.unasked().findings().intersection(askable).is_empty(), "{}", class.id);
            assert!(matches!(
                RuleSet::built_in().triage_with(person, options).state(),
                State::AdviceCertain | State::EmergencyCertain
            ));
            assert!(
                person.present().union(person.absent()).iter().all(|finding| finding.kind() != Kind::Sign)
            );
        }
    }
    assert_eq!(population::everybody().count(), population::SIZE as usize);
}

/// A change of the generator or of its random numbers shows here, on any machine.
#[test]
fn the_first_simulated_person_is_known() {
    let person = CLASSES[0].people(1).next().unwrap();
    let yeses: Vec<&str> = person.present().iter().map(Finding::id).collect();
    let numbers = [Measure::Age, Measure::Duration, Measure::Pain].map(|measure| person.measurement(measure));
    assert_eq!((person.sex(), numbers), (Some(Sex::Male), [Some(39), Some(36), Some(8)]));
    assert_eq!(
        yeses,
        [
            "buttock-pain",
            "pain-on-straining",
            "improves-with-movement",
            "morning-stiffness",
            "stops-daily-activities",
            "immunosuppression",
            "strenuous-lifting",
        ]
    );
}

/// People of the class have what the tables say, as often as they say.
#[test]
fn rates_come_out_as_they_are_written() {
    for class in CLASSES.iter().filter(|class| class.nature == Nature::Ordinary) {
        let people: Vec<Presentation> = class.people(1000).collect();
        for feature in class.features {
            let entailed =
                class.features.iter().any(|other| other.finding.entails().contains(&feature.finding));
            let found = people.iter().filter(|person| person.present().contains(feature.finding)).count();
            let rate = usize::from(feature.rate);
            // Pain of 0 and what entails the finding move the rate a little; four standard errors are at most 65.
            assert!(
                found + 65 >= rate && (entailed || found <= rate + 65),
                "{} {}",
                class.id,
                feature.finding
            );
        }
    }
}

/// Each finding that a rule may use can be present in somebody, no row repeats another, and a row that depends on
/// another finding stands after it.
#[test]
fn the_tables_cover_every_concerning_finding_once() {
    let named = CLASSES.iter().flat_map(|class| class.features.iter().map(|feature| feature.finding));
    let mut seen: FindingSet = named.collect();
    let mut rows = BTreeSet::new();
    for row in BACKGROUND {
        assert!(rows.insert((row.finding.id(), row.among.map(Finding::id))), "{} twice", row.finding);
        assert!(row.among.is_none_or(|among| seen.contains(among)), "{}", row.finding);
        assert!(row.women.iter().chain(&row.men).all(|&rate| rate <= 1000), "{}", row.finding);
        seen.insert(row.finding);
    }
    for finding in FindingSet::ALL {
        if finding.polarity() == Polarity::Concerning && finding.kind() != Kind::Sign {
            assert!(seen.contains(finding), "no row for {finding}");
        } else {
            assert!(!seen.contains(finding), "{finding} moves no rule, or needs an examiner");
        }
    }
    let ids: BTreeSet<&str> = CLASSES.iter().map(|class| class.id).collect();
    assert_eq!(ids.len(), CLASSES.len());
    for class in CLASSES {
        assert!(
            class.of_10_000 > 0 && class.features.iter().all(|feature| feature.rate <= 1000),
            "{}",
            class.id
        );
    }
}
