//! The laws hold of rules that are good, and each of them trips over its own fault.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

use crate::support::oracle::{Support, completions, holds, support};
use backpain::laws::broken::Faulty;
use backpain::laws::{self, BuiltIn, Law, Standing, Triages};
use backpain::proptest1::{
    Effort, check_law, check_laws, edited_built_in, presentations, rule_sets, rules, with_completion,
};
use backpain::rule::{Rule, RuleBuf, When, WhenBuf};
use backpain::{Condition, Finding, Measure, Presentation, Sex, Symptom, Urgency};
use backpain::{Policy, Question, RuleSet};
use proptest::prelude::*;

#[test]
fn each_law_catches_its_fault_and_no_other() {
    for &fault in Law::ALL {
        let faulty = Faulty::against(fault);
        for &law in Law::ALL {
            let told = check_law(&faulty, law, Effort::Usual);
            assert_eq!(told.is_err(), law == fault, "{law}, against {fault}: {told:?}");
        }
        let broken = check_laws(&faulty, Effort::Usual).unwrap_err();
        assert_eq!(broken.law(), fault);
        assert!(broken.rule_ids().count() > 0, "{broken}");
        let text = broken.to_string();
        assert!(broken.rule_ids().all(|id| text.contains(id)) && text.contains(fault.words()), "{text}");
        assert_eq!(check_laws(&faulty, Effort::Usual).unwrap_err(), broken, "the same again");
    }
}

/// How many things are said of the first person whom a law tells of, and how many the second one adds.
#[test]
fn the_people_told_of_are_small() {
    let said = |person: &Presentation| {
        let answered = |finding: &&Finding| {
            person.to_builder().answer(**finding, backpain::Answer::Unknown) != person.to_builder()
        };
        Finding::ALL.iter().filter(answered).count()
            + Measure::ALL.iter().filter(|&&measure| person.measurement(measure).is_some()).count()
            + usize::from(person.sex().is_some())
    };
    for (law, most, yes) in [
        (Law::Sound, 0, 0),
        (Law::Tight, 0, 0),
        (Law::Monotone, 2, 2),
        (Law::OrderFree, 2, 2),
        (Law::Explained, 2, 1),
        (Law::NoFalseAllClear, 0, 0),
    ] {
        let broken = check_laws(&Faulty::against(law), Effort::Usual).unwrap_err();
        let person = broken.people().next().unwrap();
        assert!(said(person) <= most && person.present().len() <= yes, "{broken}");
    }
    let broken = check_laws(&Faulty::against(Law::Sound), Effort::Usual).unwrap_err();
    assert_eq!(broken.people().nth(1).unwrap().present().len(), 1, "{broken}");
}

#[test]
fn a_set_without_a_fault_keeps_every_law() {
    let checked = check_laws(&Faulty::faultless(), Effort::Usual).unwrap();
    let of_each_rule = 3 * Effort::Usual.cases_of_each_rule();
    assert_eq!((checked.laws, checked.cases), (7, 6 * (512 + of_each_rule))); // `live` makes its own people
}

#[test]
fn the_built_in_rules_keep_every_law() {
    check_laws(&BuiltIn, Effort::Quick).unwrap_or_else(|broken| panic!("{broken}"));
    check_laws(&RuleSet::built_in(), Effort::Quick).unwrap_or_else(|broken| panic!("{broken}"));
}

/// The table of the module's documentation has what the laws say of themselves.
#[test]
fn every_law_has_a_row_and_a_broken_set() {
    let docs = include_str!("../../src/laws.rs");
    for law in Law::ALL {
        let row = format!("//! | `{law}` | {} | {} |", law.protects_from(), law.fault());
        assert!(docs.contains(&row), "{row}");
        assert!(check_law(&Faulty::against(*law), *law, Effort::Usual).is_err());
        assert!(!law.symbols().is_empty() && law.words().ends_with('.'));
    }
}

/// A law says nothing of people to whom it does not apply.
#[test]
fn a_law_is_silent_where_its_premise_does_not_hold() {
    let fever = Presentation::builder().yes(backpain::Symptom::Fever).build().unwrap();
    assert_eq!(laws::sound(&BuiltIn, &fever, &Presentation::EMPTY), Ok(()));
    assert_eq!(laws::monotone(&BuiltIn, &fever, &Presentation::EMPTY), Ok(()));
}

/// What all the rules of a set ask.
fn support_of(set: &RuleSet) -> Support {
    let mut all = Support { findings: Vec::new(), measures: Vec::new(), sex: false };
    for rule in set.rules() {
        let one = support(&rule);
        all.findings.extend(one.findings);
        for (measure, numbers) in one.measures {
            match all.measures.iter_mut().find(|(known, _)| *known == measure) {
                Some((_, known)) => known.extend(numbers),
                None => all.measures.push((measure, numbers)),
            }
        }
        all.sex |= one.sex;
    }
    all.findings.sort_unstable_by_key(|finding| finding.id());
    all.findings.dedup();
    for (_, numbers) in &mut all.measures {
        numbers.sort_unstable();
        numbers.dedup();
    }
    all
}

/// The person with all but some of the open questions of a support answered, so that the rest can be tried out.
fn nearly_closed(support: &Support, person: Presentation) -> Presentation {
    let open = |person: &Presentation, finding: &Finding| {
        person.unasked().contains(*finding) || person.declined().contains(*finding)
    };
    let mut said = person;
    for finding in support.findings.iter().filter(|finding| open(&person, finding)).skip(5) {
        said = said.to_builder().no(*finding).build().unwrap_or(said);
    }
    let unmeasured = support.measures.iter().filter(|(measure, _)| person.measurement(*measure).is_none());
    for (measure, numbers) in unmeasured.skip(2) {
        let said_one = |said: Presentation, number: u16| {
            said.to_builder().measure(*measure, number).unwrap().build().ok()
        };
        said = numbers.iter().find_map(|&number| said_one(said, number)).unwrap_or(said);
    }
    said
}

fn depth(when: When<'_>) -> usize {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the enum is open to other crates")]
    match when {
        When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
            1 + members.iter().map(depth).max().unwrap_or(0)
        }
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn random_rule_sets_keep_every_law(set in rule_sets()) {
        check_laws(&set, Effort::Cases(24))?;
    }

    #[test]
    fn a_law_is_usable_alone(set in rule_sets(), (person, whole) in with_completion()) {
        laws::sound(&set, &person, &whole)?;
        laws::tight(&set, &person)?;
        laws::order_free(&set, &person)?;
    }

    /// Bounds are what they are by the meaning of "completion" and the plainest reading of each criterion.
    #[test]
    fn bounds_of_random_rule_sets_are_those_of_all_completions(set in rule_sets(), person in presentations()) {
        let support = support_of(&set);
        let person = nearly_closed(&support, person);
        let urgency = |whole: &Presentation| {
            let holding = set.rules().filter(|rule| holds(&rule.when, whole));
            holding.map(|rule| rule.urgency).max().unwrap_or(Urgency::SelfCare)
        };
        let all: Vec<Urgency> = completions(&support, &person).iter().map(urgency).collect();
        let plain = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
        prop_assert_eq!(set.bounds(&person, Policy::Default), plain);
    }

    #[test]
    fn a_random_rule_is_good_by_itself(rule in rules()) {
        let set = RuleSet::builder("one rule").add(rule).build();
        prop_assert!(set.is_ok(), "{:?}", set);
        prop_assert!(set.unwrap().rules().all(|rule| depth(rule.when) <= 3));
    }
}

/// A triage by the built-in rules that does not hear one of them for men: a fault that only a person shows for whom
/// that very rule fires.
struct DeafToMen {
    set: RuleSet,
    rule: &'static str,
}

impl DeafToMen {
    fn is_deaf(&self, person: &Presentation) -> bool {
        person.sex() == Some(Sex::Male) && self.set.triage(person).fired().any(|rule| rule.id == self.rule)
    }
}

impl Triages for DeafToMen {
    fn rules(&self) -> Vec<Rule<'_>> {
        self.set.rules().collect()
    }
    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency) {
        Triages::bounds(&self.set, person)
    }
    fn advised(&self, person: &Presentation) -> Urgency {
        Triages::advised(&self.set, person)
    }
    fn fired(&self, person: &Presentation) -> Vec<String> {
        let mut fired = Triages::fired(&self.set, person);
        fired.retain(|id| id != self.rule || !self.is_deaf(person));
        fired
    }
    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing> {
        if rule == self.rule && self.is_deaf(person) {
            return Some(Standing::Pending(vec![Question::Measure(Measure::Pain)]));
        }
        Triages::standing(&self.set, person, rule)
    }
    fn mildest(&self, person: &Presentation) -> Presentation {
        Triages::mildest(&self.set, person)
    }
    fn gravest(&self, person: &Presentation) -> Presentation {
        Triages::gravest(&self.set, person)
    }
}

#[test]
fn a_rule_that_is_not_heard_for_men_is_found() {
    let rare = [
        "aaa-age-60-sudden",
        "aaa-age-60-dizzy",
        "infection-diabetes-with-weakness",
        "mscc-cancer-severe-progressive-pain",
    ];
    // Nobody is a man and pregnant.
    let concerns_men = |rule: &&Rule<'_>| !rule.when.to_string().contains("pregnan");
    let others = backpain::red_flags::RULES.iter().step_by(7).filter(concerns_men).map(|rule| rule.id);
    for rule in rare.into_iter().chain(others) {
        let deaf = DeafToMen { set: RuleSet::built_in(), rule };
        assert!(check_law(&deaf, Law::Sound, Effort::Cases(2_048)).is_err(), "{rule}");
    }
}

/// The reservation that the docs of `RuleSet` name: rules that divide everybody between them leave the lower bound
/// too low while the number is open, and the law of that promise finds it.
#[test]
fn rules_that_divide_everybody_are_sound_and_not_tight() {
    use backpain::rule::words::{FEMALE, Fever, MALE, from, under};
    let urgent = |id, when| {
        RuleBuf::new(id, Condition::SpinalInfection, Urgency::Emergency, when)
            .because("A test.")
            .source(backpain::Source::GoodPractice, None)
    };
    let pairs = [(under(Measure::Age, 18), from(Measure::Age, 18)), (FEMALE, MALE)];
    for (one, other) in pairs {
        let set = RuleSet::builder("divided")
            .add(urgent("one", WhenBuf::all([Fever, one])))
            .add(urgent("other", WhenBuf::all([Fever, other])))
            .build()
            .unwrap();
        let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
        assert_eq!(set.bounds(&fever, Policy::Default), (Urgency::SelfCare, Urgency::Emergency));
        assert_eq!(set.triage(&fever).advised(), Urgency::SameDay, "never less while it is open");
        for law in Law::ALL {
            let holds = check_law(&set, *law, Effort::Usual).is_ok();
            assert_eq!(holds, *law != Law::Tight, "{law}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_built_in_rules_edited_keep_every_law(set in edited_built_in()) {
        check_laws(&set, Effort::Cases(8))?;
    }
}

/// What a rule set shrinks to that has a rule of this kind: that rule alone.
#[test]
fn rule_sets_shrink_to_few_simple_rules() {
    use proptest::test_runner::{TestError, TestRunner};
    let outcome = TestRunner::deterministic().run(&rule_sets(), |set| {
        prop_assert!(set.rules().all(|rule| rule.urgency < Urgency::SameDay));
        Ok(())
    });
    let Err(TestError::Fail(_, set)) = outcome else { panic!("{outcome:?}") };
    let rules: Vec<_> = set.rules().collect();
    let [rule] = &rules[..] else { panic!("{set:?}") };
    assert!(rule.urgency == Urgency::SameDay && matches!(rule.when, When::Has(_)), "{set:?}");
}
