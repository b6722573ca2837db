//! What the schema of an input refuses, the reader refuses; and what the reader refuses, the schema refuses, but for what
//! no schema can say.

use std::collections::BTreeSet;

use backpain::activity::Request;
use backpain::diary::WithDiary;
use backpain::interview::{Replies, StepRequest};
use backpain::json::{Checked, Input, InputError, InputProblem};
use backpain::proptest1::{json_valid, presentations, week_json};
use backpain::schema::Contract;
use backpain::{Presentation, self_care, triage};
use jsonschema::Validator;
use proptest::prelude::*;
use schemas::{lines, validator};
use serde_json::{Value, json};

fn read<T: Input>(value: &Value) -> Result<(), InputError> {
    serde_json::from_value::<Checked<T>>(value.clone()).unwrap().0.map(|_| ())
}

/// A list is no record, so it is read as part of one.
fn read_replies(value: &Value) -> Result<(), InputError> {
    let alone = serde_json::from_value::<Replies>(value.clone()).is_ok();
    let whole = if value.is_null() { value.clone() } else { json!({ "replies": value }) };
    let read = read::<StepRequest>(&whole);
    assert_eq!(read.is_ok(), alone, "{value}");
    read
}

type Reader = fn(&Value) -> Result<(), InputError>;

/// An input, its reader, and one that has every key.
fn inputs() -> [(Contract, Reader, Value); 5] {
    let presentation = json!({
        "id": "case-7", "age": 58, "sex": "female", "duration_days": 21, "pain": 6, "age_at_onset": 58,
        "weeks_without_improvement": 3, "pregnancy_weeks": null,
        "answers": { "history-of-cancer": "yes", "night-pain": "unknown", "fever": "no", "sexual-function-change": "declined" },
    });
    let mut with_diary = presentation.clone();
    with_diary["diary"] = json!([{ "day": 1, "pain": 6 }, { "day": 9, "pain": 4 }]);
    let week = json!({
        "id": 1, "guideline": "who-2020", "age": 41, "pregnant": false, "postpartum": true, "chronic_condition": false,
        "disability": true, "back_pain": "recovered", "missing_days": ["sat"],
        "sessions": [
            { "day": "mon", "activity": "brisk-walking", "minutes": 30, "start": "07:30" },
            { "day": "tue", "intensity": "unknown", "met_tenths": 83, "steps_per_minute": 120, "minutes": 99, "measured": true },
        ],
        "sitting": [{ "day": "mon", "start": "09:00", "end": "12:30", "posture": "sitting" }],
        "clock_change": { "day": "sun", "from": "03:00", "to": "02:00" },
        "presentation": { "answers": { "fever": "no" } },
    });
    let replies = json!([
        { "question": "age", "reply": 45, "how": "known", "screen": 0 },
        { "question": "sex", "reply": "declined", "how": "asked", "screen": 1 },
        { "question": "fever", "reply": "no", "how": "none-of-these", "screen": 2 },
        { "question": "pain", "reply": "unknown", "how": "asked", "screen": 3 },
    ]);
    let request = json!({
        "id": "x", "form": "built-in", "policy": "cautious", "for_another": true, "known": { "age": 45 },
        "replies": replies, "none_of_these": ["diabetes", "flank-pain"], "back": false, "for_staff": false,
        "answers": { "fever": "no", "pain": 3, "sex": "female", "pain-down-the-legs": 1, "duration_days": "unknown" },
    });
    [
        (Contract::Presentation, read::<Presentation>, presentation),
        (Contract::SelfCareInput, read::<WithDiary>, with_diary),
        (Contract::Week, read::<Request>, week),
        (Contract::InterviewReplies, read_replies, replies),
        (Contract::InterviewRequest, read::<StepRequest>, request),
    ]
}

/// The value with one thing wrong in each place of it in turn.
fn damaged(value: &Value) -> Vec<Value> {
    let mut all = vec![
        json!(true),
        json!("no-such-word"),
        json!(-1),
        json!(1.5),
        json!(1_000_000),
        json!([value]),
        json!({ "no_such_key": value }),
        json!({}),
        json!([]),
        json!(""),
        json!(null),
        json!(0),
        json!("yes"),
    ];
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let with = |member: Value| {
                    let mut object = members.clone();
                    object.insert(key.clone(), member);
                    Value::Object(object)
                };
                all.extend(damaged(member).into_iter().map(with));
                let mut without = members.clone();
                without.remove(key);
                all.push(Value::Object(without.clone()));
                without.insert(format!("{key}x"), member.clone());
                all.push(Value::Object(without));
            }
        }
        Value::Array(members) => {
            for (place, member) in members.iter().enumerate() {
                for member in damaged(member) {
                    let mut list = members.clone();
                    list[place] = member;
                    all.push(Value::Array(list));
                }
            }
        }
        _ => {}
    }
    all
}

/// What only the reader can see.
fn no_schema_can_say(error: &InputError) -> bool {
    match &error.problem {
        InputProblem::Contradiction(_) | InputProblem::Twice => true,
        InputProblem::Other(text) => {
            !text.contains("out of range")
                && !text.starts_with("missing")
                && !text.contains("often stands for")
        }
        // The minutes of all totals together.
        InputProblem::OutOfRange(error) => error.unit.contains("by the minutes"),
        _ => false,
    }
}

fn agree(contract: Contract, validator: &Validator, read: Reader, value: &Value) -> bool {
    match (validator.is_valid(value), read(value)) {
        (true, Ok(())) => true,
        (false, Err(_)) => false,
        (true, Err(error)) => {
            assert!(no_schema_can_say(&error), "{}: only the reader refuses {value}: {error}", contract.id());
            true
        }
        (false, Ok(())) => panic!("{}: only the schema refuses {value}", contract.id()),
    }
}

#[test]
fn hundreds_of_damaged_inputs_are_refused_by_both() {
    let mut refused = BTreeSet::new();
    for (contract, read, value) in inputs() {
        let validator = validator(contract.id());
        assert!(agree(contract, &validator, read, &value), "{}: {:?}", contract.id(), read(&value));
        let damaged = damaged(&value);
        let bad = damaged.iter().filter(|value| !agree(contract, &validator, read, value));
        let bad: BTreeSet<String> = bad.map(|value| format!("{} {value}", contract.id())).collect();
        println!("{}: {} of {} damaged inputs refused", contract.id(), bad.len(), damaged.len());
        assert!(bad.len() >= 40, "{}", contract.id());
        refused.extend(bad);
    }
    assert!(refused.len() >= 200, "only {} damaged inputs", refused.len());
}

/// True and false are never an answer, in no input and under no finding.
#[test]
fn no_answer_is_a_boolean() {
    let validator = validator("presentation");
    for finding in backpain::Finding::ALL {
        for answer in [json!(true), json!(false), json!(null), json!(1), json!("Yes"), json!(["yes"])] {
            let value = json!({ "answers": { finding.id(): answer } });
            assert!(!validator.is_valid(&value) && read::<Presentation>(&value).is_err(), "{value}");
        }
    }
}

#[test]
fn the_bundled_inputs_are_valid() {
    for (file, contract, read) in [
        ("presentations", Contract::Presentation, read::<Presentation> as Reader),
        ("causes", Contract::Presentation, read::<Presentation>),
        ("self_care", Contract::SelfCareInput, read::<WithDiary>),
        ("weeks", Contract::Week, read::<Request>),
    ] {
        let validator = validator(contract.id());
        for line in lines(&format!("examples/data/{file}.jsonl")) {
            assert!(agree(contract, &validator, read, &line), "{file}: {line}");
            assert!(validator.is_valid(&line), "{file}: {line}");
        }
    }
}

/// What a schema cannot say, as its docs say.
#[test]
fn what_only_the_reader_refuses_is_what_no_schema_can_say() {
    for (contract, read, value) in [
        (
            Contract::Presentation,
            read::<Presentation> as Reader,
            json!({ "sex": "male", "pregnancy_weeks": 20 }),
        ),
        (Contract::Presentation, read::<Presentation>, json!({ "age": 1, "duration_days": 4000 })),
        (Contract::Presentation, read::<Presentation>, json!({ "age": 58.0 })),
        (
            Contract::Week,
            read::<Request>,
            json!({ "sitting": [{ "day": "mon", "start": "09:00", "end": "09:00" }] }),
        ),
        (
            Contract::Week,
            read::<Request>,
            json!({ "clock_change": { "day": "sun", "from": "03:00", "to": "09:00" } }),
        ),
        (
            Contract::SelfCareInput,
            read::<WithDiary>,
            json!({ "diary": [{ "day": 2, "pain": 1 }, { "day": 1, "pain": 1 }] }),
        ),
        (
            Contract::InterviewRequest,
            read::<StepRequest>,
            json!({ "back": true, "answers": { "fever": "no" } }),
        ),
    ] {
        assert!(validator(contract.id()).is_valid(&value) && read(&value).is_err(), "{value}");
    }
}

thread_local! {
    static VALIDATORS: [Validator; 4] = ["presentation", "week", "triage-report", "self-care-report"].map(validator);
}

fn is_valid(place: usize, value: &Value) -> bool {
    VALIDATORS.with(|validators| validators[place].is_valid(value))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the strategies write as JSON is accepted by the schema, as by the reader.
    #[test]
    fn every_input_that_is_read_is_valid((text, _) in json_valid(), (week, _) in week_json()) {
        let value: Value = serde_json::from_str(&text).unwrap();
        prop_assert!(is_valid(0, &value), "{text}");
        let value: Value = serde_json::from_str(&week).unwrap();
        prop_assert!(is_valid(1, &value), "{week}");
    }

    /// So is whatever the crate writes, about anybody.
    #[test]
    fn every_report_is_valid(person in presentations()) {
        prop_assert!(is_valid(0, &serde_json::to_value(person).unwrap()));
        for report in [triage(&person).report(), triage(&person).explained_report()] {
            prop_assert!(is_valid(2, &serde_json::to_value(report).unwrap()));
        }
        prop_assert!(is_valid(3, &serde_json::to_value(self_care::plan(&person).report()).unwrap()));
    }
}
