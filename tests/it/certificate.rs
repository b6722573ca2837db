//! A true report verifies. If a tampered report verifies, it says what a new triage says.

use backpain::certificate::{self, CertificateError, Verified};
use backpain::json::{Checked, Record};
use backpain::proptest1::presentations;
use backpain::red_flags::RULES_HASH;
use backpain::rule::{RuleBuf, WhenBuf};
use backpain::triage::{AssumeNo, Options, Report, triage_with};
use backpain::{
    Answer, Condition, Finding, Measure, Presentation, RiskFactor, Sex, Sign, Source, Symptom, Urgency,
    triage,
};
use backpain::{Policy, Question, RuleSet};
use proptest::prelude::*;
use serde_json::{Value, json};

fn bundled() -> Vec<Record<Presentation>> {
    let lines = include_str!("../../examples/data/presentations.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn every_option() -> [Options<'static>; 8] {
    let assumed = AssumeNo::because("history taken in full").unwrap();
    let base = [Options::new(), Options::new().policy(Policy::Cautious)];
    let base = [base[0], base[1], base[0].assume_no(assumed), base[1].assume_no(assumed)];
    core::array::from_fn(|place| {
        let options = base[place / 2];
        if place % 2 == 0 { options } else { options.without_examination() }
    })
}

fn report(presentation: &Presentation, options: Options<'_>) -> Value {
    serde_json::to_value(triage_with(presentation, options).explained_report()).unwrap()
}

/// Reads a report, or returns the error in it.
fn read(report: &Value) -> Result<Report, String> {
    let Checked(read) = serde_json::from_str(&report.to_string()).unwrap();
    read.map(|record: Record<Report>| record.value).map_err(|error| error.to_string())
}

fn verify(report: &Value) -> Result<Verified, String> {
    certificate::verify(&read(report)?, RULES_HASH).map_err(|error| error.to_string())
}

#[test]
fn every_bundled_report_verifies_under_every_option() {
    for record in bundled() {
        for options in every_option() {
            let triage = triage_with(&record.value, options);
            let mut report = triage.explained_report();
            report.id.clone_from(&record.id);
            let again: Report = serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap();
            assert_eq!(again, report);
            let verified = certificate::verify(&again, RULES_HASH);
            let verified = verified.unwrap_or_else(|error| panic!("{:?}: {error}", record.id));
            assert_eq!(verified.edition, report.edition);
            assert_eq!(verified.rules_hash, RULES_HASH);
            assert_eq!(
                (verified.at_least, verified.at_most, verified.advised),
                (triage.at_least(), triage.at_most(), triage.advised())
            );
        }
    }
}

/// Counts, numbers at both ends, sex, deep lists, and many ways to fire.
fn own_rules() -> RuleSet {
    let has = |finding: Finding| WhenBuf::has(finding);
    let rule = |id: &str, urgency, when: WhenBuf| {
        RuleBuf::new(id, Condition::SpinalInfection, urgency, when)
            .because("We say so.")
            .source(Source::GoodPractice, None)
    };
    RuleSet::builder("clinic-a 2026.2")
        .add(rule(
            "two-of-many",
            Urgency::SameDay,
            WhenBuf::at_least(
                2,
                [
                    has(Symptom::Fever.into()),
                    has(Symptom::Malaise.into()),
                    has(Symptom::LegPain.into()),
                    has(Symptom::LegPainBothSides.into()),
                    has(RiskFactor::Diabetes.into()),
                    WhenBuf::between(Measure::Age, 70, 120),
                    WhenBuf::is(Sex::Female),
                ],
            ),
        ))
        .add(rule(
            "early-pregnancy-or-young",
            Urgency::Emergency,
            WhenBuf::all([
                WhenBuf::any([
                    WhenBuf::between(Measure::PregnancyWeeks, 1, 12),
                    WhenBuf::between(Measure::AgeAtOnset, 0, 20),
                    has(RiskFactor::PossiblePregnancy.into()),
                ]),
                WhenBuf::any([
                    has(Symptom::LegWeakness.into()),
                    WhenBuf::all([WhenBuf::between(Measure::Pain, 8, 10), has(Symptom::NightPain.into())]),
                ]),
            ]),
        ))
        .add(rule(
            "one-or-a-count",
            Urgency::Emergency,
            WhenBuf::all([
                WhenBuf::any([
                    has(Symptom::ChestPain.into()),
                    WhenBuf::at_least(
                        2,
                        [
                            has(Symptom::Fever.into()),
                            has(Symptom::LegPain.into()),
                            has(Symptom::Vomiting.into()),
                        ],
                    ),
                ]),
                WhenBuf::at_least(
                    2,
                    [
                        has(Symptom::LegNumbness.into()),
                        has(Symptom::LegPain.into()),
                        has(Symptom::Limp.into()),
                    ],
                ),
            ]),
        ))
        .add(rule(
            "examined",
            Urgency::Routine,
            WhenBuf::all([has(Sign::ReducedAnalTone.into()), WhenBuf::between(Measure::Duration, 0, 42)]),
        ))
        .build()
        .unwrap()
}

proptest! {
    #[test]
    fn every_report_verifies(person in presentations(), choice in 0..8_usize) {
        let verified = verify(&report(&person, every_option()[choice]));
        prop_assert!(verified.is_ok(), "{}", verified.unwrap_err());
    }

    #[test]
    fn every_report_by_ones_own_rules_verifies(person in presentations(), choice in 0..8_usize) {
        let rules = own_rules();
        let triage = rules.triage_with(&person, every_option()[choice]);
        let report = triage.explained_report();
        let verified = certificate::verify_with_rules(&report, &rules);
        prop_assert!(verified.is_ok(), "{}", verified.unwrap_err());
        let refused = certificate::verify(&report, RULES_HASH);
        prop_assert!(matches!(refused, Err(CertificateError::UnknownEdition(_))));
    }
}

/// The built-in rules, or those of a set.
#[derive(Clone, Copy)]
enum By<'a> {
    BuiltIn,
    Own(&'a RuleSet),
}

impl By<'_> {
    fn report(self, person: &Presentation, options: Options<'_>) -> Value {
        match self {
            Self::BuiltIn => report(person, options),
            Self::Own(rules) => {
                serde_json::to_value(rules.triage_with(person, options).explained_report()).unwrap()
            }
        }
    }

    fn verify(self, report: &Value) -> Result<Verified, String> {
        match self {
            Self::BuiltIn => verify(report),
            Self::Own(rules) => {
                certificate::verify_with_rules(&read(report)?, rules).map_err(|error| error.to_string())
            }
        }
    }
}

/// What one change can make of a value, each with the path of the change. In a long list only every so-many-th member
/// is changed.
fn changes(value: &Value, path: &str, every: usize) -> Vec<(String, Value)> {
    let at = |values: Vec<Value>| values.into_iter().map(|changed| (path.to_owned(), changed));
    let mut changed: Vec<(String, Value)> =
        at(vec![json!(null), json!(7), json!([]), json!({}), json!("x")]).collect();
    match value {
        Value::Null => changed.extend(at(vec![json!(false)])),
        Value::Bool(flag) => changed.extend(at(vec![json!(!flag)])),
        Value::Number(number) => {
            let number = number.as_i64().unwrap();
            changed.extend(at(vec![
                json!(number + 1),
                json!(number - 1),
                json!(number * 10),
                json!(number.to_string()),
            ]));
        }
        Value::String(text) => {
            let mut others = vec![format!("{text}x"), text[..text.len() - 1].to_owned(), text.to_uppercase()];
            if text.parse::<Urgency>().is_ok() {
                others.extend(Urgency::ALL.iter().map(ToString::to_string));
            }
            if text.parse::<Question>().is_ok() {
                others.extend(["fever", "night-pain", "leg-pain", "age", "sex"].map(str::to_owned));
            }
            if text.parse::<Policy>().is_ok() {
                others.extend(["default", "cautious"].map(str::to_owned));
            }
            if text.parse::<Answer>().is_ok() {
                others.extend(Answer::ALL.iter().map(ToString::to_string));
            }
            changed.extend(at(others.into_iter().map(Value::String).collect()));
        }
        Value::Array(members) => {
            let every = if members.len() > 20 { every } else { 1 };
            for place in (0..members.len()).step_by(every) {
                let with = |change: &dyn Fn(&mut Vec<Value>)| {
                    let mut members = members.clone();
                    change(&mut members);
                    (path.to_owned(), Value::Array(members))
                };
                changed.push(with(&|members| drop(members.remove(place))));
                changed.push(with(&|members| members.push(members[place].clone())));
                if place > 0 {
                    changed.push(with(&|members| members.swap(place, place - 1)));
                }
                if place > 0 && members[place].get("rule").is_some() {
                    changed.push(with(&|members| {
                        let rule = members[place]["rule"].take();
                        let before = core::mem::replace(&mut members[place - 1]["rule"], rule);
                        members[place]["rule"] = before;
                    }));
                }
                for (below, change) in changes(&members[place], &format!("{path}[{place}]"), every) {
                    let mut members = members.clone();
                    members[place] = change;
                    changed.push((below, Value::Array(members)));
                }
            }
            for more in ["fever", "leg-pain", "age", "feverr"] {
                changed.push((path.to_owned(), members.iter().cloned().chain([json!(more)]).collect()));
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let mut without = entries.clone();
                without.remove(key);
                changed.push((path.clone(), without.into()));
                for (below, change) in changes(value, &path, every) {
                    let mut entries = entries.clone();
                    entries.insert(key.clone(), change);
                    changed.push((below, entries.into()));
                }
            }
            for (key, value) in [
                ("x", json!("y")),
                ("id", json!("of somebody else")),
                ("fired_by", json!(["fever"])),
                ("pending_on", json!(["fever"])),
                ("refuted_by", json!(["fever"])),
                ("without_examination", json!(true)),
                ("pain", json!(9)),
                ("age", json!(80)),
                ("sex", json!("male")),
                ("chest-pain", json!("yes")),
                ("leg-pain", json!("no")),
                ("poor-posture", json!("declined")),
            ] {
                if !entries.contains_key(key) {
                    let mut entries = entries.clone();
                    entries.insert(key.to_owned(), value);
                    let path = if path.is_empty() { key.into() } else { format!("{path}.{key}") };
                    changed.push((path, entries.into()));
                }
            }
        }
    }
    changed.retain(|(below, changed)| below != path || changed != value);
    changed
}

/// A red flag that is called refuted, and another rule that is called a red flag.
fn moved(report: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    if let Some(flag) = report["red_flags"].get(0) {
        let mut changed = report.clone();
        changed["red_flags"].as_array_mut().unwrap().remove(0);
        let others = changed["other_rules"].as_array_mut().unwrap();
        others.push(json!({"rule": flag["rule"], "refuted_by": flag["because"]}));
        all.push(("red_flags".to_owned(), changed));
    }
    let mut changed = report.clone();
    let other = changed["other_rules"].as_array_mut().unwrap().remove(0);
    changed["red_flags"].as_array_mut().unwrap().push(json!({
        "rule": other["rule"], "suspects": "spinal-infection", "urgency": "routine",
        "because": other["refuted_by"], "rationale": "We say so.", "sources": ["good-practice"],
    }));
    all.push(("other_rules".to_owned(), changed));
    all
}

/// Whether a new triage of the answers in the report makes the same report. Its id is not compared.
fn is_what_a_new_triage_says(report: &Value, by: By<'_>) -> bool {
    let given: Presentation = serde_json::from_value(report["given"].clone()).unwrap();
    let mut options = Options::new().policy(report["policy"].as_str().unwrap().parse().unwrap());
    if let Some(reason) = report["assumed_no"].as_str() {
        options = options.assume_no(AssumeNo::because(reason).unwrap());
    }
    if report["without_examination"] == json!(true) {
        options = options.without_examination();
    }
    let mut fresh = by.report(&given, options);
    fresh["id"] = report["id"].clone();
    let read = |report: &Value| serde_json::from_value::<Report>(report.clone()).unwrap();
    read(&fresh) == read(report)
}

/// The paths of changes that still verify. Every such report is what a new triage says.
fn passing(person: &Presentation, options: Options<'_>, by: By<'_>, every: usize) -> Vec<String> {
    let report = by.report(person, options);
    assert!(is_what_a_new_triage_says(&report, by));
    let changed = changes(&report, "", every).into_iter().chain(moved(&report));
    let mut refused = 0;
    let mut paths: Vec<String> = changed
        .filter_map(|(path, changed)| {
            if by.verify(&changed).is_err() {
                refused += 1;
                return None;
            }
            assert!(is_what_a_new_triage_says(&changed, by), "{path}: {changed}");
            Some(path)
        })
        .collect();
    paths.sort();
    paths.dedup();
    assert!(refused > 500, "{refused}");
    paths
}

fn a_few_people() -> [Presentation; 5] {
    let fever = Presentation::builder().yes(Symptom::Fever);
    let pregnant =
        Presentation::builder().measure(Measure::PregnancyWeeks, 8).unwrap().yes(Symptom::LegWeakness);
    [
        Presentation::EMPTY,
        fever.yes(Symptom::LegPainBothSides).declined(Symptom::ChestPain).build().unwrap(),
        pregnant.no(Symptom::Fever).no(Symptom::LegPain).build().unwrap(),
        fever.sex(Sex::Male).measure(Measure::Age, 72).unwrap().yes(Symptom::ChestPain).build().unwrap(),
        fever.no(Symptom::LegWeakness).no(Symptom::NightPain).yes(RiskFactor::PoorPosture).build().unwrap(),
    ]
}

#[test]
fn a_tampered_report_by_ones_own_rules_is_refused() {
    let rules = own_rules();
    for person in a_few_people() {
        for options in every_option() {
            passing(&person, options, By::Own(&rules), 1);
        }
    }
}

#[test]
fn a_tampered_report_is_refused() {
    let people = a_few_people();
    for (person, options) in [(people[1], Options::new()), (people[3], every_option()[7])] {
        passing(&person, options, By::BuiltIn, 12);
    }
}

#[test]
fn what_passes_changes_no_line_of_the_report() {
    let passing = passing(&a_few_people()[4], Options::new(), By::Own(&own_rules()), 1);
    assert_eq!(
        passing,
        [
            // With this reason or policy, or with these answers, the rules give the same result for this person.
            "assumed_no",
            "given.answers.fever",
            "given.answers.poor-posture",
            "given.pain",
            // Nothing proves it.
            "id",
            "policy",
        ]
    );
}

#[test]
fn a_report_cut_short_or_followed_by_something_is_refused() {
    let text = report(&a_few_people()[1], Options::new()).to_string();
    assert!(serde_json::from_str::<Checked<Report>>(&text).is_ok());
    for (end, _) in text.char_indices() {
        assert!(serde_json::from_str::<Checked<Report>>(&text[..end]).is_err(), "{end}");
    }
    for trailing in ["x", "{}", ",", "null"] {
        assert!(serde_json::from_str::<Checked<Report>>(&format!("{text}{trailing}")).is_err());
    }
}

#[test]
fn deep_nesting_is_refused_and_overflows_nothing() {
    let good = report(&a_few_people()[1], Options::new());
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for deep in [deep("[", "]"), deep(r#"{"rule":"#, "}").replace(":}", ":1}"), "[".repeat(100_000)] {
        let mut keys: Vec<&str> = good.as_object().unwrap().keys().map(String::as_str).collect();
        keys.push("x");
        let mut texts = vec![deep.clone()];
        for key in keys {
            let mut changed = good.clone();
            changed[key] = json!("HERE");
            texts.push(changed.to_string().replace("\"HERE\"", &deep));
        }
        for pointer in [
            "/red_flags/0/because/0",
            "/urgency/at_least",
            "/given/answers/fever",
            "/other_rules/0/pending_on/0",
        ] {
            let mut changed = good.clone();
            *changed.pointer_mut(pointer).unwrap() = json!("HERE");
            texts.push(changed.to_string().replace("\"HERE\"", &deep));
        }
        for text in texts {
            let read = serde_json::from_str::<Checked<Report>>(&text);
            assert!(read.is_err() || read.unwrap().0.is_err());
        }
    }
}

#[test]
fn a_key_given_twice_is_refused() {
    let text = report(&a_few_people()[1], Options::new()).to_string();
    for (first, doubled) in [
        ("\"policy\":", "policy"),
        ("\"given\":", "given"),
        ("\"settled\":", "urgency.settled"),
        ("\"rationale\":", "red_flags[0].rationale"),
        ("\"fever\":", "given.answers.fever"),
    ] {
        let place = text.find(first).unwrap();
        let value = serde_json::Deserializer::from_str(&text[place + first.len()..]);
        let value = value.into_iter::<Value>().next().unwrap().unwrap();
        let twice = format!("{}{first}{value},{}", &text[..place], &text[place..]);
        let Checked::<Report>(read) = serde_json::from_str(&twice).unwrap();
        let error = read.unwrap_err();
        assert_eq!(error.path, doubled, "{error}");
        assert!(error.to_string().ends_with("given twice; give it once"), "{error}");
    }
}

#[test]
fn an_error_says_where_what_and_what_is_proven() {
    let good = report(&a_few_people()[1], Options::new());
    for (pointer, changed, message) in [
        (
            "/urgency/at_most",
            json!("same-day"),
            "urgency.at_most: the report says same-day; proven is emergency",
        ),
        ("/urgency/at_least", json!("soon"), "urgency.at_least: `soon` is not an urgency"),
        (
            "/red_flags/0/urgency",
            json!("routine"),
            "red_flags[0].urgency: the report says routine; proven is emergency",
        ),
        (
            "/red_flags/0/because",
            json!(["fever", "leg-pain-both-sides"]),
            "red_flags[0].because: the report says fever, leg-pain-both-sides; proven is the same without fever",
        ),
        (
            "/red_flags/0/because",
            json!(["malaise"]),
            "red_flags[0].because: the report says malaise; proven is that no answer was given to it",
        ),
        (
            "/red_flags/0/rule",
            json!("feverr"),
            "red_flags[0].rule: the report says feverr; proven is that there is no such rule",
        ),
        (
            "/other_rules/0/pending_on",
            json!(["fever"]),
            "other_rules[0].pending_on: the report says fever; proven is urinary-retention, urinary-incontinence, bowel-incontinence, no-urine-all-day",
        ),
        ("/unanswered", json!(["fever"]), "unanswered: the report says fever; proven is nothing"),
        ("/settled", json!(true), "settled: `settled` is not a key that is permitted here"),
        (
            "/given/answers/fever",
            json!("no"),
            "red_flags[1].because: the report says fever; proven is that with this alone it is open",
        ),
        (
            "/given/answers/fever",
            json!(5),
            "given.answers.fever: `5` is not permitted; give `yes`, `no`, `unknown` or `declined`",
        ),
        (
            "/edition",
            json!("2026.3"),
            "edition: `2026.3` is not an edition of the built-in rules; the nearest is `2026.2`; verify a report that was made with other rules with `verify_with_rules`",
        ),
        (
            "/rules_hash",
            json!("00000000000000000000000000000000"),
            &*format!("rules_hash: the report says {:032}; proven is {RULES_HASH:032x}", 0),
        ),
        (
            "/advice",
            json!("All is well.\nVERIFIED"),
            "advice: the report says All is well.\\nVERIFIED; proven is Get emergency care now: go to a hospital emergency department or call an ambulance. Do not wait to see if it gets better.",
        ),
        ("/other_rules/0", json!(null), "other_rules[0]: `null` is not permitted; give an object"),
    ] {
        let mut report = good.clone();
        match report.pointer_mut(pointer) {
            Some(place) => *place = changed,
            None => report[&pointer[1..]] = changed,
        }
        assert_eq!(verify(&report).unwrap_err(), message);
    }
    let plain = serde_json::to_value(triage(&Presentation::EMPTY).report()).unwrap();
    assert_eq!(
        verify(&plain).unwrap_err().clone(),
        "given: missing; the report is not explained, so nothing in it can be proven: write it with \
         `Triage::explained_report`, or with `triage --json --explain`"
    );
    for nothing in [json!(null), json!([]), json!(3), json!("report")] {
        assert!(verify(&nothing).is_err());
    }
}

#[test]
fn other_rules_than_were_asked_for_are_refused() {
    let report = triage(&Presentation::EMPTY).explained_report();
    let refused = certificate::verify(&report, RULES_HASH ^ 1).unwrap_err();
    assert!(matches!(refused, CertificateError::OtherRules { hash: RULES_HASH, .. }), "{refused}");
    assert!(certificate::verify_with_rules(&report, &RuleSet::built_in()).is_ok());
    let refused = certificate::verify_with_rules(&report, &own_rules()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "edition: the report was made with `2026.2`, and the rules are `clinic-a 2026.2`"
    );
}

#[test]
fn the_example_audits_what_triage_writes() {
    let reports =
        crate::support::example::run("triage", &["examples/data/presentations.jsonl", "--json", "--explain"]);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("audit.jsonl");
    std::fs::write(&path, &reports.stdout).unwrap();
    let path = path.to_str().unwrap();
    let audit = crate::support::example::run("audit", &[path, "--json"]);
    let lines: Vec<Value> = String::from_utf8(audit.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), bundled().len());
    assert!(lines.iter().all(|line| line["verified"] == json!(true)));
    assert_eq!(audit.status.code(), Some(0));

    let text = String::from_utf8(reports.stdout).unwrap();
    let tampered = text.replacen(r#""at_least":"emergency""#, r#""at_least":"routine""#, 1);
    std::fs::write(path, &tampered).unwrap();
    let audit = crate::support::example::run("audit", &[path]);
    assert_eq!(audit.status.code(), Some(1));
    let verified = String::from_utf8(audit.stdout).unwrap().matches("VERIFIED").count();
    assert_eq!(verified, bundled().len() - 1);
    let told = String::from_utf8(audit.stderr).unwrap();
    assert!(told.contains("urgency.at_least: the report says routine; proven is emergency"), "{told}");
    let audit = crate::support::example::run("audit", &["--nonsense"]);
    assert_eq!(audit.status.code(), Some(2));
}
