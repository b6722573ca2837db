//! Rule sets of other crates: what is an error, what they answer, and the effect of a change.
#![expect(
    clippy::items_after_statements,
    clippy::cast_possible_truncation,
    reason = "a test may fail by panicking, and says things where they are used"
)]

use std::collections::{BTreeMap, BTreeSet};

use crate::support::no_to_the_rest;
use crate::support::oracle::{completions, holds, support};
use backpain::batch::People;
use backpain::presentation::PresentationBuilder;
use backpain::red_flags::{self, RULES};
use backpain::rule::terms::*;
use backpain::rule::{LocalSource, Rule, RuleBuf, When, WhenBuf, WhenError};
use backpain::rule_set::{Difference, ErrorKind, RuleSetBuilder};
use backpain::triage::{Bounds, Standing};
use backpain::{
    Age, Answer, Condition, Finding, FindingSet, Measure, Polarity, Presentation, RiskFactor, Setting, Sex,
    Source, Symptom, Urgency, triage,
};
use backpain::{Options, Policy, Question, RuleSet, certificate, laws};

fn rule(id: &str, urgency: Urgency, when: impl Into<WhenBuf>) -> RuleBuf {
    RuleBuf::new(id, Condition::SpinalInfection, urgency, when)
        .because("A test.")
        .source(Source::GoodPractice, None)
}

fn ours() -> RuleSetBuilder {
    RuleSet::builder("ours 1")
}

/// The message of each error.
fn faults(builder: RuleSetBuilder) -> Vec<String> {
    builder.build().err().map_or(Vec::new(), |faults| faults.iter().map(ToString::to_string).collect())
}

fn only_fault(builder: RuleSetBuilder) -> ErrorKind {
    let faults = builder.build().unwrap_err();
    assert_eq!(faults.iter().count(), 1, "{faults}");
    faults.iter().next().unwrap().kind.clone()
}

#[test]
fn the_built_in_rules_are_a_good_set_and_the_same() {
    let set = RuleSet::change_built_in(red_flags::EDITION).build().unwrap();
    assert_eq!(set, RuleSet::built_in());
    assert_eq!((set.edition(), set.hash()), (red_flags::EDITION, red_flags::RULES_HASH));
    assert!(set.rules().eq(RULES.iter().copied()) && set.switched_off().count() == 0);
    assert!(set.unused_findings().is_empty());
    assert!(RuleSet::diff(&set, &RuleSet::built_in()).shifts().is_empty());
}

/// The built-in rules give the same report whether they were resolved when the crate was compiled or when a set was
/// built.
#[test]
fn a_set_answers_as_the_built_in_rules_do() {
    let set = RuleSet::change_built_in(red_flags::EDITION).build().unwrap();
    for line in include_str!("../../examples/data/presentations.jsonl").lines() {
        let person = serde_json::from_str::<Presentation>(line).unwrap();
        let json = |triage: backpain::Triage<'_>| serde_json::to_string(&triage.explained_report()).unwrap();
        assert_eq!(json(set.triage(&person)), json(triage(&person)));
        for policy in [Policy::Default, Policy::Cautious] {
            assert_eq!(set.bounds(&person, policy), RuleSet::built_in().bounds(&person, policy));
        }
    }
}

#[test]
fn rules_are_added_replaced_and_switched_off() {
    let replaced = RuleBuf::new("fever-child", Condition::SpinalInfection, Urgency::Emergency, Fever)
        .because("Ours.")
        .source(Source::NhsUkBackPain, None);
    let first = ours().add(rule("a", Urgency::SameDay, Fever)).add(rule("b", Urgency::Routine, NightPain));
    let set = first
        .clone()
        .replace(rule("a", Urgency::Emergency, Fever))
        .switch_off("b", "nobody asks it here")
        .build()
        .unwrap();
    assert_eq!(
        set.rules().map(|rule| (rule.id, rule.urgency)).collect::<Vec<_>>(),
        [("a", Urgency::Emergency)]
    );
    let off: Vec<_> = set.switched_off().map(|(rule, reason)| (rule.id, reason)).collect();
    assert_eq!(off, [("b", "nobody asks it here")]);
    assert_eq!(set.rule("a").unwrap().when, Fever);
    assert!(set.rule("b").is_none());
    assert!(set.unused_findings().contains(Symptom::NightPain.into()));
    assert!(!set.unused_findings().contains(Symptom::Fever.into()));
    let text = set.markdown().to_string();
    assert!(text.contains("## Switched off\n\n- `b`, because: nobody asks it here"), "{text}");
    assert_eq!(
        faults(first.replace(replaced).switch_off("bb", "x").switch_off("a", " ")),
        [
            "fever-child: no rule has this id, so it cannot be replaced or switched off",
            "bb: no rule has this id, so it cannot be replaced or switched off",
            "a: switching it off needs a reason on one line",
        ]
    );
}

#[test]
fn every_fault_is_told_at_once_with_its_rule_and_place() {
    const MINE: LocalSource<'static> =
        LocalSource { id: "Mine!", title: " ", publisher: "", year: None, address: "" };
    let nested = WhenBuf::all([
        WhenBuf::any([WhenBuf::named("nigth-pain"), WhenBuf::has(RiskFactor::PoorPosture)]),
        WhenBuf::between(Measure::Age, 50, 130),
        WhenBuf::at_least(3, [WhenBuf::has(Symptom::Fever), WhenBuf::all([WhenBuf::is(Sex::Male)])]),
        WhenBuf::any(Vec::<WhenBuf>::new()),
    ]);
    let bare = RuleBuf::new("Bad Id", Condition::SpinalInfection, Urgency::SelfCare, nested)
        .local_source(MINE, None);
    let milder =
        rule("milder", Urgency::Routine, Fever).source(Source::NhsUkBackPain, Some(Urgency::SameDay));
    let not_milder = rule("not-milder", Urgency::Routine, Fever).milder_because("It is not.");
    let twice = WhenBuf::at_least(1, [Fever, Fever]);
    let of_lists = WhenBuf::at_least(1, [any(&[Fever]), NightPain]);
    let builder = ours()
        .add(bare)
        .add(milder)
        .add(not_milder)
        .add(rule("same", Urgency::Routine, twice))
        .add(rule("same", Urgency::Routine, of_lists));
    assert_eq!(
        faults(builder),
        [
            "same: the set has a rule of this id already; `replace` that one, or give yours another id",
            "Bad Id: its id is not up to 64 lower-case letters and digits, in words joined by single hyphens",
            "Bad Id: a local source needs a title, and a kebab-case id that no work of the bibliography has; cite such a work without `local`",
            "Bad Id: it has no `because`",
            "Bad Id: its urgency is `self-care`, which everybody has without a rule; leave it out",
            "Bad Id, all[0].any[0]: `nigth-pain` is not a finding; the nearest is `night-pain`",
            "Bad Id, all[0].any[1]: `poor-posture` is a neutral finding, and only concerning ones may raise the urgency",
            "Bad Id, all[1]: age from 50 to 130 is no range of it; give numbers from 0 to 120, the lower one first",
            "Bad Id, all[2]: at least 3 of 2 can never hold, or always does; give 1 to 2",
            "Bad Id, all[3]: it has no member",
            "milder: it is milder than one of its sources, which says `same-day`; say why in `milder because`, or raise it",
            "not-milder: it says why it is milder than its sources, and none of them is more urgent",
            "same: it has one member twice, which would count once; leave one out",
            "same: a count takes findings, numbers and sex only; write `all` and `any` around it",
        ]
    );
    let misspelt = ["feverr", "nigth-pain", "leg-pian"].map(WhenBuf::named);
    assert_eq!(
        faults(ours().add(rule("ids", Urgency::Routine, WhenBuf::all(misspelt)))),
        [
            "ids, all[0]: `feverr` is not a finding; the nearest is `fever`",
            "ids, all[1]: `nigth-pain` is not a finding; the nearest is `night-pain`",
            "ids, all[2]: `leg-pian` is not a finding; the nearest is `leg-pain`",
        ]
    );
    for edition in ["", " ", "a\nb"] {
        assert_eq!(
            only_fault(RuleSet::builder(edition).add(rule("a", Urgency::Routine, Fever))),
            ErrorKind::NoEdition
        );
    }
    assert_eq!(only_fault(ours()), ErrorKind::NoRules);
    let only = ours().add(rule("a", Urgency::Routine, Fever)).switch_off("a", "a test");
    assert_eq!(only_fault(only.clone()), ErrorKind::NoRules);
    assert_eq!(faults(only.replace(rule("a", Urgency::SameDay, Fever))), Vec::<String>::new());
    let built_in = RuleSet::change_built_in(red_flags::EDITION).switch_off("child", "a test");
    assert_eq!(only_fault(built_in), ErrorKind::EditionTaken(red_flags::EDITION.into()));
}

/// Contradictory bounds of every kind.
#[test]
fn a_rule_that_can_never_fire_is_told() {
    let age = |low, high| WhenBuf::between(Measure::Age, low, high);
    let never = [
        WhenBuf::all([age(70, 120), age(0, 17)]),
        WhenBuf::all([WhenBuf::is(Sex::Male), WhenBuf::is(Sex::Female)]),
        WhenBuf::all([WhenBuf::is(Sex::Male), WhenBuf::has(RiskFactor::PossiblePregnancy)]),
        WhenBuf::all([WhenBuf::is(Sex::Male), WhenBuf::between(Measure::PregnancyWeeks, 1, 45)]),
        WhenBuf::all([age(0, 20), WhenBuf::between(Measure::AgeAtOnset, 30, 120)]),
        WhenBuf::at_least(2, [age(0, 10), age(20, 30), age(40, 50)]),
        WhenBuf::all([WhenBuf::has(Symptom::Fever), age(70, 120), WhenBuf::any([age(0, 17), age(20, 30)])]),
    ];
    for when in never {
        assert_eq!(
            only_fault(ours().add(rule("never", Urgency::Routine, when.clone()))),
            ErrorKind::NeverFires,
            "{when:?}"
        );
    }
    let onset = |low| WhenBuf::between(Measure::AgeAtOnset, low, 120);
    let fires = [
        WhenBuf::all([age(46, 120), onset(47)]),
        WhenBuf::all([age(46, 50), onset(47)]),
        WhenBuf::all([age(18, 70), age(17, 18)]),
        WhenBuf::all([WhenBuf::is(Sex::Female), WhenBuf::between(Measure::PregnancyWeeks, 45, 45)]),
        WhenBuf::at_least(2, [age(0, 20), age(20, 30), age(40, 50)]),
    ];
    for when in fires {
        assert_eq!(faults(ours().add(rule("fires", Urgency::Routine, when))), Vec::<String>::new());
    }
}

/// A rule is redundant if nobody is seen later, elsewhere or for another reason without it.
#[test]
fn a_rule_that_another_makes_redundant_is_told() {
    let wide = || rule("wide", Urgency::SameDay, any(&[Fever, NightPain]));
    let narrow = |urgency| rule("narrow", urgency, all(&[Fever, LegPain]));
    let redundant = |builder| only_fault(builder) == ErrorKind::Redundant(vec!["wide".into()]);
    assert!(redundant(ours().add(wide()).add(narrow(Urgency::SameDay))));
    assert!(redundant(ours().add(narrow(Urgency::Routine)).add(wide())));
    let both_legs = rule("narrow", Urgency::SameDay, LegPainBothSides); // entails pain in a leg
    assert!(redundant(ours().add(rule("wide", Urgency::SameDay, LegPain)).add(both_legs)));
    let ages = |low| WhenBuf::between(Measure::Age, low, 120);
    assert!(redundant(ours().add(rule("wide", Urgency::SameDay, ages(50))).add(rule(
        "narrow",
        Urgency::SameDay,
        ages(51)
    ))));
    let two = WhenBuf::at_least(2, [Fever, NightPain, LegPain]);
    assert!(redundant(
        ours().add(rule("wide", Urgency::SameDay, WhenBuf::any([Fever, NightPain]))).add(rule(
            "narrow",
            Urgency::Routine,
            two
        ))
    ));
    // Two rules together can make a third redundant.
    let third = rule("third", Urgency::Routine, any(&[NightPain, LegPain]));
    let two = ours().add(wide()).add(rule("legs", Urgency::SameDay, LegPain)).add(third);
    assert_eq!(only_fault(two), ErrorKind::Redundant(vec!["wide".into(), "legs".into()]));
    for needed in [
        ours().add(wide()).add(narrow(Urgency::Emergency)),
        ours().add(wide()).add(narrow(Urgency::SameDay).at(Setting::MaternityUnit)),
        ours().add(rule("a", Urgency::SameDay, ages(51))).add(rule(
            "b",
            Urgency::SameDay,
            WhenBuf::between(Measure::Age, 50, 60),
        )),
        ours().add(wide()).add(
            RuleBuf::new("other", Condition::Malignancy, Urgency::SameDay, Fever)
                .because("Why.")
                .source(Source::GoodPractice, None),
        ),
        // Under the cautious policy it is an emergency.
        ours().add(wide()).add(
            narrow(Urgency::Routine)
                .source(Source::NhsUkBackPain, Some(Urgency::Emergency))
                .milder_because("Why."),
        ),
    ] {
        assert_eq!(faults(needed), Vec::<String>::new());
    }
    let twins = ours().add(wide()).add(rule("twin", Urgency::SameDay, any(&[NightPain, Fever])));
    assert!(matches!(only_fault(twins), ErrorKind::Redundant(_)), "one of two that say the same");
}

/// Every way to answer a small set of rules, by brute force: the bounds are those of the completions.
#[test]
fn a_small_set_is_right_over_every_answer() {
    let set = ours()
        .add(rule("a", Urgency::Emergency, all(&[any(&[Fever, NightPain]), from(Measure::Age, 50)])))
        .add(rule(
            "b",
            Urgency::SameDay,
            at_least(2, &[Fever, LegPainBothSides, FEMALE, under(Measure::Age, 18)]),
        ))
        .add(rule("c", Urgency::Routine, LegPain))
        .build()
        .unwrap();
    let whole = rule("whole", Urgency::Routine, WhenBuf::all(set.rules().map(|rule| rule.when)));
    let alone = ours().add(whole.clone()).build();
    let asked =
        alone.as_ref().map_or_else(|_| panic!("{whole:?}"), |set| support(&set.rules().next().unwrap()));
    let mut cases = 0;
    for circumstance in crate::support::oracle::circumstances(&asked) {
        let mut people = vec![circumstance];
        for &finding in &asked.findings {
            let answers = [Answer::Yes, Answer::No, Answer::Unknown];
            people = people
                .into_iter()
                .flat_map(|said| answers.map(|answer| said.answer(finding, answer)))
                .collect();
        }
        for person in people.into_iter().filter_map(|said| said.build().ok()) {
            let plainly = |person: &Presentation| {
                let holding = set.rules().filter(|rule| holds(&rule.when, person));
                holding.map(|rule| rule.urgency).max().unwrap_or(Urgency::SelfCare)
            };
            let all: Vec<Urgency> = completions(&asked, &person).iter().map(plainly).collect();
            let bounds = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
            assert_eq!(set.bounds(&person, Policy::Default), bounds, "{person:?}");
            assert_eq!(set.triage(&set.triage(&person).mildest()).at_most(), bounds.0, "{person:?}");
            assert_eq!(set.triage(&set.triage(&person).gravest()).at_least(), bounds.1, "{person:?}");
            cases += 1;
        }
    }
    assert!(cases > 1_000);
}

/// With more blocks, counts and numbers than one engine holds, the result is still the highest of all rules that hold.
#[test]
fn a_set_beyond_one_engine_answers_as_its_rules_say() {
    let concerning: Vec<Finding> =
        Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning).collect();
    let mut builder = ours();
    for (place, pair) in concerning.windows(3).enumerate() {
        let age = u16::try_from(place % 100).unwrap();
        let when = WhenBuf::all([
            WhenBuf::at_least(2, pair.iter().copied()),
            WhenBuf::between(Measure::Age, age, age + 3),
        ]);
        let urgency = Urgency::ALL[1 + place % 4];
        builder = builder.add(rule(&format!("rule-{place}"), urgency, when));
    }
    let set = builder.build().unwrap();
    for (place, pair) in concerning.windows(2).enumerate() {
        let age = backpain::Age::new(u16::try_from(place % 100).unwrap() + 1).unwrap();
        let said = pair.iter().fold(Presentation::builder().age(age), |said, &finding| said.yes(finding));
        let open = said.build().unwrap();
        let closed = no_to_the_rest(&open);
        let fired: BTreeSet<String> =
            set.triage(&closed).fired().map(|rule: Rule<'_>| rule.id.to_owned()).collect();
        let plainly =
            set.rules().filter(|rule| holds(&rule.when, &closed)).map(|rule| rule.id.to_owned()).collect();
        assert_eq!(fired, plainly);
        assert!(
            set.triage(&closed).is_settled()
                && set.triage(&open).at_least() == set.triage(&closed).at_least()
        );
        let levels: Vec<Urgency> = set.triage(&open).pending().map(|rule| rule.urgency).collect();
        assert!(levels.is_sorted_by(|a, b| a >= b), "the most urgent first");
    }
}

/// The findings of a count need not be neighbours.
#[test]
fn a_count_of_distant_findings_is_a_rule() {
    let members = [
        LegPain,
        UrinaryRetention,
        Fever,
        NightPain,
        AbdominalPain,
        Vomiting,
        HistoryOfCancer,
        Diabetes,
        MajorTrauma,
    ];
    let set = ours().add(rule("two", Urgency::Routine, at_least(2, &members))).build().unwrap();
    let person =
        |said: &[Finding]| said.iter().fold(Presentation::builder(), |so_far, &finding| so_far.yes(finding));
    let fires = |said: &[Finding]| set.triage(&person(said).build().unwrap()).at_least() == Urgency::Routine;
    let findings: Vec<Finding> = set.rules().flat_map(|rule| rule.when.findings().iter()).collect();
    assert_eq!(findings.len(), members.len());
    for (place, &first) in findings.iter().enumerate() {
        assert!(!fires(&[first]));
        assert!(findings[place + 1..].iter().all(|&second| fires(&[first, second])));
    }
}

#[test]
fn what_is_too_much_is_told_within_bounds() {
    let mut written: When<'static> = Fever;
    for _ in 0..40 {
        // Each level doubles the text: written in full, it would never end.
        written = When::All(backpain::rule::Members::of(Box::leak(Box::new([written, written]))));
    }
    assert!(matches!(
        only_fault(ours().add(rule("shared", Urgency::Routine, written))),
        ErrorKind::When(WhenError::TooDeep | WhenError::TooLong)
    ));

    let concerning =
        || Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning);
    let every = rule("every", Urgency::Routine, WhenBuf::any(concerning()));
    assert_eq!(faults(ours().add(every)), Vec::<String>::new());
    let all = rule("all", Urgency::Routine, WhenBuf::all(concerning()));
    assert!(matches!(only_fault(ours().add(all)), ErrorKind::TooMuch(_)), "more than 63 clauses");
    let half = u8::try_from(concerning().count() / 2).unwrap();
    let count = WhenBuf::at_least(half, concerning());
    assert_eq!(only_fault(ours().add(rule("count", Urgency::Routine, count))), ErrorKind::TooHardToExplain);
    for needed in [2, 128] {
        let count = WhenBuf::at_least(needed, concerning());
        let says = "a count in it needs more than 127 members, or has more than 127 beyond those it needs";
        assert_eq!(
            only_fault(ours().add(rule("count", Urgency::Routine, count))),
            ErrorKind::TooMuch(says.into())
        );
    }
    let counts = (0..9).map(|first| WhenBuf::at_least(2, concerning().skip(first).take(3)));
    assert_eq!(
        only_fault(ours().add(rule("counts", Urgency::Routine, WhenBuf::any(counts)))),
        ErrorKind::TooMuch("it has more than 8 counts".into())
    );
    let pairs: Vec<Finding> = concerning().collect();
    let product = WhenBuf::any(pairs.chunks(2).map(|pair| WhenBuf::all(pair.iter().copied())));
    assert!(matches!(
        only_fault(ours().add(rule("product", Urgency::Routine, product))),
        ErrorKind::TooMuch(_)
    ));
    let small = WhenBuf::any(pairs.chunks(2).take(5).map(|pair| WhenBuf::all(pair.iter().copied())));
    assert_eq!(faults(ours().add(rule("product", Urgency::Routine, small))), Vec::<String>::new());

    let fall: Vec<RuleBuf> =
        (0..100_000).map(|number| rule(&format!("rule-{number}"), Urgency::Routine, Fever)).collect();
    let many = fall.into_iter().fold(ours(), RuleSetBuilder::add);
    assert_eq!(only_fault(many), ErrorKind::TooManyRules { given: 100_000, most: 10_000 });
}

/// The largest number of rules in a set is still compared, each with each.
#[test]
fn ten_thousand_rules_are_a_set() {
    let concerning: Vec<Finding> =
        Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning).collect();
    let mut builder = ours();
    let mut count = 0;
    'rules: for (place, &first) in concerning.iter().enumerate() {
        for &second in &concerning[place + 1..] {
            for third in [20, 60] {
                let when = WhenBuf::all([
                    first.into(),
                    second.into(),
                    WhenBuf::between(Measure::Age, third, third + 9),
                ]);
                builder = builder.add(
                    RuleBuf::new(
                        &format!("rule-{count}"),
                        Condition::ALL[count % Condition::ALL.len()],
                        Urgency::Routine,
                        when,
                    )
                    .because("A test.")
                    .source(Source::GoodPractice, None),
                );
                count += 1;
                if count == 10_000 {
                    break 'rules;
                }
            }
        }
    }
    let outcome = builder.build();
    // Some are redundant, since one finding may entail another. No other error is reported.
    if let Err(faults) = &outcome {
        assert!(faults.iter().all(|fault| matches!(fault.kind, ErrorKind::Redundant(_))), "{faults}");
    }
}

/// A rule set written as data contains everything that its rules say.
#[test]
fn a_set_is_written_as_data() {
    const MINE: LocalSource<'static> = LocalSource {
        id: "clinic-a-protocol",
        title: "Pipes | and more",
        publisher: "Clinic A",
        year: Some(2026),
        address: "https://clinic-a.example",
    };
    let when = WhenBuf::all([
        WhenBuf::any([WhenBuf::has(Symptom::Fever), WhenBuf::is(Sex::Male)]),
        WhenBuf::at_least(1, [WhenBuf::between(Measure::Age, 18, 65)]),
    ]);
    let set = ours()
        .add(
            rule("a", Urgency::Routine, when)
                .local_source(MINE, Some(Urgency::SameDay))
                .milder_because("Why | so."),
        )
        .add(rule("b", Urgency::Routine, NightPain))
        .switch_off("b", "a test")
        .build()
        .unwrap();
    let json = serde_json::to_value(&set).unwrap();
    let expected = serde_json::json!({
        "edition": "ours 1",
        "rules_hash": format!("{:032x}", set.hash()),
        "rules": [{
            "id": "a", "suspects": "spinal-infection", "urgency": "routine", "setting": "own-doctor",
            "when": {"all": [
                {"any": [{"has": "fever"}, {"sex": "male"}]},
                {"at_least": 1, "of": [{"measure": "age", "from": 18, "to": 65}]},
            ]},
            "text": "any of (fever, male) and at least 1 of (age 18 to 65)",
            "rationale": "A test.",
            "sources": [
                {"id": "good-practice", "title": Source::GoodPractice.name(), "publisher": Source::GoodPractice.publisher(),
                 "year": null, "address": Source::GoodPractice.address(), "position": null},
                {"id": "clinic-a-protocol", "title": "Pipes | and more", "publisher": "Clinic A", "year": 2026,
                 "address": "https://clinic-a.example", "position": "same-day"},
            ],
            "milder_because": "Why | so.",
        }],
        "switched_off": [{"reason": "a test", "rule": json["switched_off"][0]["rule"]}],
    });
    assert_eq!(json, expected);
    assert_eq!(json["switched_off"][0]["rule"]["id"], "b");
    let text = set.markdown().to_string();
    assert!(text.contains("clinic-a-protocol (Pipes \\| and more) (same-day) |"), "{text}");
    let built_in = serde_json::to_value(RuleSet::built_in()).unwrap();
    assert_eq!(built_in["rules"].as_array().unwrap().len(), RULES.len());
}

fn shifts(difference: &Difference) -> Vec<String> {
    difference.shifts().iter().map(ToString::to_string).collect()
}

#[test]
fn a_difference_says_what_changes_for_whom() {
    let old = ours()
        .add(rule("a", Urgency::SameDay, all(&[Fever, from(Measure::Age, 50)])))
        .add(rule("b", Urgency::Routine, NightPain))
        .build()
        .unwrap();
    let new = RuleSet::builder("ours 2")
        .add(rule("a", Urgency::SameDay, all(&[Fever, from(Measure::Age, 60)])))
        .add(rule("b", Urgency::Routine, NightPain))
        .add(rule("c", Urgency::Emergency, all(&[WeaknessBothLegs, FEMALE])))
        .build()
        .unwrap();
    let difference = RuleSet::diff(&old, &new);
    assert!(difference.is_complete());
    assert_eq!((difference.added(), difference.removed().len()), (&["c".to_owned()][..], 0));
    let parts = difference.changed().iter().flat_map(|rule| &rule.parts);
    let changed: Vec<_> = parts.map(|(part, now)| [&**part, &*now.was, &*now.is]).collect();
    assert_eq!(changed, [["when", "fever and age 50 or more", "fever and age 60 or more"]]);
    assert_eq!(
        shifts(&difference),
        [
            "raised from self-care to emergency by c; for example: weakness-both-legs: yes, sex: female",
            "raised from routine to emergency by c; for example: weakness-both-legs: yes, night-pain: yes, sex: female",
            "raised from same-day to emergency by c; for example: weakness-both-legs: yes, fever: yes, age: 50, sex: female",
            "lowered from same-day to routine by a; for example: fever: yes, night-pain: yes, age: 50",
            "lowered from same-day to self-care by a; for example: fever: yes, age: 50",
        ]
    );
    let text = difference.to_string();
    assert!(text.contains("added    c") && text.contains("There is no other kind of change"), "{text}");
    let json = serde_json::to_value(&difference).unwrap();
    assert_eq!(json["shifts"][4]["witness"], serde_json::json!({"age": 50, "answers": {"fever": "yes"}}));
    assert_eq!(json["changed"][0]["parts"]["when"]["is"], "fever and age 60 or more");
}

/// The difference is exact: over every way to answer two small sets, it lists exactly the kinds of change that occur,
/// and no smaller set of statements causes one.
#[test]
fn a_difference_is_exact_over_every_answer() {
    let conditions = [Condition::SpinalInfection, Condition::Malignancy, Condition::Radiculopathy];
    const WHENS: [When<'static>; 9] = [
        Fever,
        all(&[Fever, LegPainBothSides]),
        any(&[NightPain, LegPain]),
        all(&[from(Measure::Age, 50), any(&[Fever, NightPain])]),
        under(Measure::Age, 18),
        all(&[FEMALE, NightPain]),
        at_least(2, &[Fever, NightPain, LegPain, MALE]),
        all(&[from(Measure::AgeAtOnset, 56), from(Measure::Age, 40), LegPain]),
        all(&[PossiblePregnancy, NightPain]),
    ];
    let set = |seed: usize| {
        let mut builder = RuleSet::builder(&format!("seed {seed}"));
        for place in 0..4 {
            let dice = seed
                .wrapping_mul(2_654_435_761)
                .rotate_right(7 * (place as u32 + 1))
                .wrapping_add(seed * place);
            let rule = RuleBuf::new(
                &format!("rule-{place}"),
                conditions[place % 3],
                Urgency::ALL[1 + dice / 16 % 4],
                WHENS[dice % WHENS.len()],
            );
            builder = builder.add(rule.because("A test.").source(Source::GoodPractice, None));
        }
        builder.build().ok()
    };
    let findings = [
        Symptom::Fever.finding(),
        Symptom::NightPain.finding(),
        Symptom::LegPain.finding(),
        Symptom::LegPainBothSides.finding(),
        RiskFactor::PossiblePregnancy.finding(),
    ];
    let mut people = vec![Presentation::builder()];
    for finding in findings {
        people = people.into_iter().flat_map(|said| [said, said.yes(finding)]).collect();
    }
    for (measure, numbers) in [(Measure::Age, [17, 30, 50, 56]), (Measure::AgeAtOnset, [17, 30, 50, 56])] {
        let with = |said: backpain::presentation::PresentationBuilder| {
            numbers
                .iter()
                .map(move |&number| said.measure(measure, number).unwrap())
                .chain([said])
                .collect::<Vec<_>>()
        };
        people = people.into_iter().flat_map(with).collect();
    }
    people = people.into_iter().flat_map(|said| [said, said.sex(Sex::Female), said.sex(Sex::Male)]).collect();
    let people: Vec<Presentation> = people.into_iter().filter_map(|said| said.build().ok()).collect();
    let size = |person: &Presentation| {
        let said = serde_json::to_value(person).unwrap();
        said.as_object().unwrap().len() - 1 + said["answers"].as_object().unwrap().len()
    };
    let sets: Vec<RuleSet> = (1..60).filter_map(set).take(24).collect();
    let mut kinds = 0;
    for (old, new) in sets.iter().zip(sets.iter().skip(1)) {
        let mut met: BTreeMap<(Urgency, Urgency), usize> = BTreeMap::new();
        for person in &people {
            let urgency = |set: &RuleSet| set.bounds(person, Policy::Default).0;
            if urgency(old) != urgency(new) {
                let fewest = met.entry((urgency(old), urgency(new))).or_insert(usize::MAX);
                *fewest = (*fewest).min(size(person));
            }
        }
        let difference = RuleSet::diff(old, new);
        let told: BTreeMap<_, _> =
            difference.shifts().iter().map(|shift| ((shift.from, shift.to), size(&shift.witness))).collect();
        assert!(difference.is_complete());
        assert_eq!(told, met, "{difference}\n{old:?}\n{new:?}");
        kinds += told.len();
        for shift in difference.shifts() {
            let bounds = |set: &RuleSet| set.bounds(&shift.witness, Policy::Default).0;
            assert_eq!((bounds(old), bounds(new)), (shift.from, shift.to));
            assert!(!shift.by.is_empty());
        }
    }
    assert!(kinds > 50, "{kinds}");
}

/// The built-in rules compared with copies with one rule off, and with one in which every urgency is raised.
#[test]
fn differences_of_the_built_in_rules_are_complete() {
    let (old, mut kinds) = (RuleSet::built_in(), 0);
    for rule in RULES.iter().step_by(7) {
        let new = RuleSet::change_built_in("edited").switch_off(rule.id, "a test").build().unwrap();
        let difference = RuleSet::diff(&old, &new);
        assert!(difference.is_complete(), "{}", rule.id);
        let removed = difference.removed().iter();
        let removed: Vec<_> =
            removed.map(|removed| (&*removed.rule, removed.switched_off_because.as_deref())).collect();
        assert_eq!(removed, [(rule.id, Some("a test"))]);
        assert!(difference.shifts().iter().all(|shift| shift.from == rule.urgency && shift.to < shift.from));
        assert!(
            difference.shifts().iter().all(|shift| shift.by.iter().any(|by| by == rule.id)),
            "{difference}"
        );
        kinds += difference.shifts().len();
    }
    assert!(kinds > RULES.len() / 7, "{kinds}");
}

/// The rule that the clinic adds.
#[test]
fn a_clinic_adds_new_pain_on_a_blood_thinner() {
    let when = WhenBuf::all([AnticoagulantUse, under(Measure::Duration, 43)]);
    let ours = RuleBuf::new("clinic-a-thinner", Condition::InternalBleeding, Urgency::Emergency, when)
        .because("Ours.")
        .source(Source::GoodPractice, None);
    let set = RuleSet::change_built_in("clinic-a 1").add(ours).build().unwrap();
    let difference = RuleSet::diff(&RuleSet::built_in(), &set);
    assert!(
        difference.is_complete() && difference.shifts().iter().all(|shift| shift.to == Urgency::Emergency)
    );
    assert_eq!(difference.shifts().len(), 4, "{difference}");
}

/// A criterion that holds for every number is still a criterion. It was once lost, and its rule with it.
#[test]
fn a_criterion_over_the_whole_range_silences_nobody() {
    for &measure in Measure::ALL {
        let (low, high) = measure.limits();
        let when = WhenBuf::all([SaddleSensoryChange.into(), WhenBuf::between(measure, low, high)]);
        let set = ours().add(rule("saddle", Urgency::Emergency, when)).build().unwrap();
        let saddle = Presentation::builder().yes(Symptom::SaddleSensoryChange);
        let known = saddle.measure(measure, high).unwrap().build().unwrap();
        assert_eq!(
            set.bounds(&known, Policy::Default),
            (Urgency::Emergency, Urgency::Emergency),
            "{measure:?}"
        );
        let open = set.bounds(&saddle.build().unwrap(), Policy::Default);
        let certain = measure != Measure::PregnancyWeeks;
        assert_eq!(open.0 == Urgency::Emergency, certain, "{measure:?}");
    }
}

/// A change of a source's position has an effect under the cautious policy. What a local source says can change under
/// its id.
#[test]
fn a_difference_hides_nothing_of_sources() {
    let with = |title, position| {
        let ours_says = LocalSource { id: "memo", title, publisher: "A", year: None, address: "a" };
        let rule = rule("fever", Urgency::Routine, Fever).local_source(ours_says, position);
        let rule = if position.is_some() { rule.milder_because("Why.") } else { rule };
        ours().add(rule).build().unwrap()
    };
    let (urgent, silent) = (with("Memo", Some(Urgency::Emergency)), with("Memo", None));
    let difference = RuleSet::diff(&urgent, &silent);
    assert!(difference.shifts().is_empty() && difference.is_complete());
    let cautious: Vec<String> = difference.cautious_shifts().iter().map(ToString::to_string).collect();
    assert_eq!(cautious, ["lowered from emergency to routine by fever; for example: fever: yes"]);
    let withdrawn = RuleSet::diff(&silent, &with("Memo, withdrawn", None));
    let parts: Vec<_> = withdrawn.changed().iter().flat_map(|rule| &rule.parts).collect();
    assert!(
        parts.iter().any(|(part, now)| *part == "sources" && now.is.contains("withdrawn")),
        "{withdrawn}"
    );
    let (a, b) = (rule("a", Urgency::Routine, Fever), rule("b", Urgency::Routine, NightPain));
    let ordered =
        |first: &RuleBuf, second: &RuleBuf| ours().add(first.clone()).add(second.clone()).build().unwrap();
    let swapped = RuleSet::diff(&ordered(&a, &b), &ordered(&b, &a)).to_string();
    assert!(swapped.contains("none differs, but their order does"), "{swapped}");
}

/// The setting suits the urgency, a local source is not mistaken for a work of the bibliography, and no text hides or
/// forges what is read.
#[test]
fn places_sources_and_texts_are_held_to_account() {
    let told = |rule: RuleBuf| faults(ours().add(rule));
    assert_eq!(
        told(rule("a", Urgency::Emergency, Fever).at(Setting::OwnDoctor)),
        ["a: `own-doctor` is no place for `emergency`; give one such as `emergency-department`"]
    );
    for &urgency in &Urgency::ALL[1..] {
        for &setting in Setting::ALL {
            let faults = told(rule("a", urgency, Fever).at(setting));
            assert_eq!(faults.is_empty(), setting.sees(urgency), "{urgency} at {setting}");
        }
        assert!(urgency.usual_setting().sees(urgency));
    }
    let memo = |id| LocalSource { id, title: "Our memo", publisher: "", year: None, address: "" };
    let posing = rule("a", Urgency::Routine, Fever).local_source(memo(Source::NhsUkBackPain.id()), None);
    assert_eq!(told(posing).len(), 1);
    let twice = rule("a", Urgency::Routine, Fever).source(Source::GoodPractice, Some(Urgency::Routine));
    assert_eq!(told(twice), ["a: it cites one source twice"]);
    let blank = rule("a", Urgency::Routine, Fever).source(Source::NhsUkBackPain, Some(Urgency::SameDay));
    assert!(told(blank.milder_because(" "))[0].contains("it is milder than one of its sources"));
    let readable = || rule("a", Urgency::Routine, Fever);
    for hidden in ["\u{a0}\u{200b}", "all is well\u{2028}VERIFIED", "a\u{202e}b", "a\nb"] {
        let rule = RuleBuf::new("a", Condition::SpinalInfection, Urgency::Routine, Fever).because(hidden);
        assert_eq!(told(rule.source(Source::GoodPractice, None)).len(), 1, "{hidden:?}");
        for field in 0..3 {
            let text = |place| if place == field { hidden } else { "Our memo" };
            let source =
                LocalSource { id: "memo", title: text(0), publisher: text(1), year: None, address: text(2) };
            let rule = readable().local_source(source, None);
            assert_eq!(told(rule).len(), 1, "{source:?}");
        }
    }
    let built_in = red_flags::EDITION;
    for like in [
        format!("{built_in} "),
        format!(" {built_in}"),
        format!("{built_in}\u{200b}"),
        "2026\u{2024}1".into(),
    ] {
        let set = RuleSet::change_built_in(&like).switch_off("child", "a test");
        assert_eq!(only_fault(set), ErrorKind::NoEdition, "{like:?}");
    }
    let forged = rule("a\n0 errors: all is well", Urgency::Routine, Fever);
    let text = ours().add(forged).switch_off("b", "why not").build().unwrap_err().to_string();
    assert!(text.lines().all(|line| !line.starts_with("0 errors")), "{text}");
}

/// A criterion of the greatest depth does everything that a criterion can on a small stack, even in an unoptimised
/// build. A deeper one is an error, and does not overflow the stack.
#[test]
fn depth_costs_no_stack() {
    fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
        std::thread::Builder::new().stack_size(2 << 20).spawn(work).unwrap().join().unwrap();
    }
    let nested = |levels: usize| {
        let mut when = WhenBuf::has(Symptom::Fever);
        for (level, &finding) in
            FindingSet::ALL.iter().collect::<Vec<_>>().iter().cycle().enumerate().take(levels)
        {
            let members = [when, WhenBuf::has(finding)];
            when = if level % 2 == 0 { WhenBuf::any(members) } else { WhenBuf::all(members) };
        }
        when
    };
    let deepest = nested(31);
    on_a_small_stack(move || {
        let set = ours().add(rule("deep", Urgency::Routine, deepest.clone())).build().unwrap();
        let again = RuleSet::builder("ours 1").add(RuleBuf::from(set.rule("deep").unwrap())).build().unwrap();
        assert_eq!(again, set);
        let person = Presentation::builder().no(Symptom::Fever).build().unwrap();
        assert!(matches!(set.triage(&person).standing("deep"), Some(Standing::Pending(_))));
        assert_eq!(set.triage(&set.triage(&person).gravest()).at_least(), Urgency::Routine);
        assert!(RuleSet::diff(&set, &RuleSet::built_in()).to_string().contains("removed  deep"));
        assert!(set.markdown().to_string().contains("deep") && format!("{set:?}").contains("deep"));
        assert!(serde_json::to_string(&set.triage(&person).explained_report()).is_ok());
    });
    on_a_small_stack(move || {
        assert_eq!(
            only_fault(ours().add(rule("deep", Urgency::Routine, nested(32)))),
            ErrorKind::When(WhenError::TooDeep)
        );
        let mut deep = WhenBuf::has(Symptom::Fever);
        for _ in 0..1_000_000 {
            deep = WhenBuf::all([deep]);
        }
        assert_eq!(format!("{deep:?}"), "no criterion: it is nested more than 32 deep");
        assert_eq!(deep.clone(), deep);
        assert_eq!(
            only_fault(ours().add(rule("deep", Urgency::Routine, deep))),
            ErrorKind::When(WhenError::TooDeep)
        );
    });
}

/// However it is made, a criterion that is too long costs no more than a valid one.
#[test]
fn what_is_too_long_is_not_kept() {
    let wide = WhenBuf::any((0..200_000).map(|_| Fever));
    assert_eq!(format!("{wide:?}"), "no criterion: it has more than 2000 parts; split it into several rules");
    assert_eq!(
        only_fault(ours().add(rule("wide", Urgency::Routine, wide))),
        ErrorKind::When(WhenError::TooLong)
    );
    assert_eq!(format!("{:?}", WhenBuf::between(Measure::Age, 0, u16::MAX)), "age under 65536");
}

/// The criteria that once took seconds to explain or to build, and similar ones.
fn laborious() -> Vec<(String, WhenBuf)> {
    let concerning: Vec<Finding> =
        Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning).collect();
    let some = |from: usize, count: usize| concerning.iter().copied().cycle().skip(from).take(count);
    let mut criteria = Vec::new();
    for (needed, members) in [(12, 40), (30, 60), (20, 56), (5, 100), (31, 63)] {
        criteria.push((format!("{needed} of {members}"), WhenBuf::at_least(needed, some(0, members))));
    }
    for lists in [2, 3, 5] {
        for members in [8, 16, 30] {
            let counts = (0_u8..)
                .zip(0..lists)
                .map(|(more, list)| WhenBuf::at_least(3 + more, some(7 * list, members)));
            criteria.push((format!("{lists} counts of {members}"), WhenBuf::all(counts)));
        }
    }
    for (lists, members) in [(31, 62), (31, 31), (10, 10)] {
        let lists = (0..lists).map(|turn| {
            WhenBuf::all((0..members).map(|place| WhenBuf::has(concerning[(place + turn) % members])))
        });
        criteria.push((format!("any of equal lists of {members}"), WhenBuf::any(lists)));
    }
    for pairs in [3, 5, 6] {
        let pairs = (0..pairs).map(|pair| WhenBuf::all(some(2 * pair, 2)));
        criteria.push(("any of pairs".into(), WhenBuf::any(pairs)));
    }
    for (lists, members) in [(10, 4), (20, 6), (40, 6), (60, 3)] {
        let lists = (0..lists).map(|list| {
            let findings: FindingSet =
                (0..members).map(|place| concerning[(3 * list + place * (list % 7 + 1)) % 60]).collect();
            WhenBuf::any(findings.iter())
        });
        criteria.push((format!("all of {members}, overlapping"), WhenBuf::all(lists)));
    }
    criteria
}

/// Every accepted rule is built, explained and compared in bounded time. The rest are errors that say so.
#[test]
fn work_is_bounded() {
    use core::time::Duration;
    use std::time::Instant;
    // The shortest of a few times, because a busy machine makes the others longer.
    let quickest = |work: &mut dyn FnMut()| {
        let time = |_| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        (0..3).map(time).min().unwrap()
    };
    let answered = |with: fn(PresentationBuilder, Finding) -> PresentationBuilder| {
        let said = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| {
            let more = with(said, finding);
            if more.build().is_ok() { more } else { said }
        });
        said.build().unwrap()
    };
    let people = [
        answered(PresentationBuilder::yes),
        answered(PresentationBuilder::no),
        answered(
            |said, finding| if finding.id().len() % 2 == 0 { said.yes(finding) } else { said.no(finding) },
        ),
    ];
    let (mut accepted, mut sets) = (0, Vec::new());
    for (name, when) in laborious() {
        let mut built = None;
        let time =
            quickest(&mut || built = Some(ours().add(rule("rule", Urgency::Routine, when.clone())).build()));
        assert!(time < Duration::from_secs(1), "{name} takes {time:?} to build");
        match built.unwrap() {
            Ok(set) => {
                for person in &people {
                    let time = quickest(&mut || assert!(set.triage(person).standing("rule").is_some()));
                    assert!(time < Duration::from_millis(50), "{name} takes {time:?} to explain");
                }
                accepted += 1;
                sets.push((name, set));
            }
            Err(error) => {
                let is_bound = |kind: &ErrorKind| {
                    matches!(kind, ErrorKind::TooMuch(_) | ErrorKind::TooHardToExplain | ErrorKind::TooWide)
                };
                assert!(error.iter().all(|error| is_bound(&error.kind)), "{name}: {error}");
            }
        }
    }
    assert!(accepted > 8, "{accepted}");
    for (old, new) in sets.iter().zip(sets.iter().skip(1)) {
        let start = Instant::now();
        let _difference = RuleSet::diff(&old.1, &new.1);
        assert!(start.elapsed() < Duration::from_secs(10), "{} and {}: {:?}", old.0, new.0, start.elapsed());
    }
}

/// Somebody declines a general question, which alone fires a rule. While a more special one that the rules ask for is open, it
/// may still show it, so the advice is not that of a no, and the special one is asked. Once it is answered too, or if no rule
/// asks for it, the advice is that of a no.
#[test]
fn a_declined_finding_that_an_open_one_shows_is_not_taken_for_denied() {
    fn shows(special: Finding, general: Finding) -> bool {
        let said = Presentation::builder().yes(special).build().unwrap();
        special != general && (said.answer(general) == Answer::Yes || is_of_pregnancy(special, general))
    }
    fn is_of_pregnancy(special: Finding, general: Finding) -> bool {
        let not_pregnant = Presentation::builder().no(RiskFactor::PossiblePregnancy).yes(special).build();
        general == RiskFactor::PossiblePregnancy.finding() && not_pregnant.is_err()
    }
    fn triaged(set: &RuleSet, said: PresentationBuilder) -> (Urgency, Vec<Question>) {
        let person = said.build().unwrap();
        let triage = set.triage(&person);
        let mut many = [None];
        let people: People = [person].iter().collect();
        people.columns().triage_by(set, Options::new(), &mut many).unwrap();
        assert_eq!(many[0].map(|bounds: Bounds| bounds.advised), Some(triage.advised()), "{person:?}");
        certificate::verify_with_rules(&triage.explained_report(), set).unwrap();
        laws::no_false_all_clear(set, &person).unwrap();
        let unanswered: Vec<Question> = triage.unanswered().collect();
        assert_eq!(triage.next_question().is_some(), !unanswered.is_empty(), "{person:?}");
        assert!(unanswered.iter().all(|question| triage.why(*question).is_some()), "{person:?}");
        (triage.advised(), unanswered)
    }
    let mut pairs = 0;
    for &general in Finding::ALL {
        let special = || Finding::ALL.iter().copied().filter(move |special| shows(*special, general));
        let only = ours().add(rule("a", Urgency::SameDay, general));
        // Rules of the old ask for the special ones too. The person is young, so these do not raise the advice.
        let of_the_old = |special: Finding| WhenBuf::from(all(&[When::Has(special), from(Measure::Age, 60)]));
        let others = special().map(|special| rule(special.id(), Urgency::Emergency, of_the_old(special)));
        let asks_too = others.fold(only.clone(), RuleSetBuilder::add);
        let (Ok(only), Ok(asks_too)) = (only.build(), asks_too.build()) else { continue };
        let declined = Presentation::builder().declined(general).age(Age::new(30).unwrap());
        let as_denied = (Urgency::SelfCare, Vec::new());
        assert_eq!(triaged(&only, declined), as_denied, "{general}");
        let (advised, unanswered) = triaged(&asks_too, declined);
        assert_eq!(advised == Urgency::SameDay, special().next().is_some(), "{general}");
        assert_eq!(unanswered, special().map(Question::Finding).collect::<Vec<_>>(), "{general}");
        let (advised_unknown, unanswered) =
            triaged(&asks_too, Presentation::builder().unknown(general).age(Age::new(30).unwrap()));
        assert_eq!(advised_unknown, Urgency::SameDay, "{general}");
        assert_eq!(unanswered, special().map(Question::Finding).collect::<Vec<_>>(), "{general}");
        let no = special().fold(declined, PresentationBuilder::no);
        let also_declined = special().fold(declined, PresentationBuilder::declined);
        assert_eq!(triaged(&asks_too, no), as_denied, "{general}");
        assert_eq!(triaged(&asks_too, also_declined), as_denied, "{general}");
        let not_known = special().fold(declined, PresentationBuilder::unknown);
        assert_eq!(triaged(&asks_too, not_known), (advised, Vec::new()), "{general}");
        pairs += special().count();
    }
    assert!(pairs > 20, "{pairs}");
}
