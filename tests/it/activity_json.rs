//! What weeks are read, what is refused and with which words, and what the example answers.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::io::Write;
use std::process::{Command, Stdio};

use backpain::activity::{Checked, Guideline, Outcome, Record};
use serde_json::{Value, json};

fn refusal(json: &str) -> (String, Option<String>) {
    let Checked(outcome) = serde_json::from_str(json).unwrap();
    let error = outcome.unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

fn report(json: &str) -> Value {
    let record: Record = serde_json::from_str(json).unwrap();
    serde_json::to_value(record.check().with_id(record.id.as_ref())).unwrap()
}

/// The example of the contract, key by key.
#[test]
fn the_contract_is_kept() {
    let report = report(
        r#"{"id": "w1", "guideline": "who-2020", "age": 41, "pregnant": false,
            "sessions": [{"day": "mon", "activity": "brisk-walking", "minutes": 30},
                         {"day": "wed", "intensity": "vigorous", "minutes": 25},
                         {"day": "fri", "activity": "resistance-training", "minutes": 40}],
            "sitting": [{"day": "mon", "start": "09:00", "end": "12:30"}]}"#,
    );
    let expected = json!({
        "id": "w1", "guideline": "who-2020", "aerobic": "not-met", "strength": "not-met",
        "balance": "not-required", "overall": "not-met",
        "equivalent_minutes": {"at_least": 80, "at_most": 80}, "level": "insufficiently-active",
        "strength_days": 1,
        "shortfall": {"moderate_minutes": 70, "vigorous_minutes": 35, "strength_days": 1},
        "sitting": {"longest_unbroken_minutes": 210, "breaks_missed": 3}});
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&report[key], value, "{key}");
    }
    let ways = report["ways_to_close"].as_array().unwrap();
    assert!(!ways.is_empty() && ways.iter().all(Value::is_string));
    assert_eq!(ways.len(), report["ways"].as_array().unwrap().len());
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn refusals_say_place_field_value_and_what_is_permitted() {
    let session = |inner: &str| format!(r#"{{"sessions": [{{"day": "tue"}}, {{"day": "mon", {inner}}}]}}"#);
    let minutes = "give a whole number from 0 to 1440 minutes, or leave it out if not known";
    for (json, message, field) in [
        (
            session(r#""minutes": -5"#),
            "session 2: minutes: -5 is out of range; permitted are 0 to 1440 minutes",
            "minutes",
        ),
        (
            session(r#""minutes": 1441"#),
            "session 2: minutes: 1441 is out of range; permitted are 0 to 1440 minutes",
            "minutes",
        ),
        (
            session(r#""minutes": 2.5"#),
            &format!("session 2: minutes: `2.5` is not permitted; {minutes}"),
            "minutes",
        ),
        (
            session(r#""minutes": "30""#),
            &format!("session 2: minutes: the text `30` is not permitted; {minutes}"),
            "minutes",
        ),
        (
            session(r#""minutes": 7777"#),
            "session 2: minutes: 7777 often stands for `not known`; leave `minutes` out if it is not known",
            "minutes",
        ),
        (
            session(r#""minutes": 9999"#),
            "session 2: minutes: 9999 often stands for `not known`; leave `minutes` out if it is not known",
            "minutes",
        ),
        (
            session(r#""minutes": 99"#),
            "session 2: minutes: 99 often stands for `not known`; leave `minutes` out if it is not known, or give the `start` too if it really was 99 minutes",
            "minutes",
        ),
        (
            session(r#""activity": "joging""#),
            "session 2: activity: `joging` is not an activity; the nearest is `jogging`",
            "activity",
        ),
        (
            session(r#""intensity": "hard""#),
            "session 2: intensity: `hard` is not an intensity; the nearest is `light`",
            "intensity",
        ),
        (
            session(r#""start": "7am""#),
            "session 2: start: the text `7am` is not permitted; a time of day is hours and minutes, such as `07:30`",
            "start",
        ),
        (
            session(r#""start": 730"#),
            "session 2: start: `730` is not permitted; give a time of day such as `07:30`",
            "start",
        ),
        (
            session(r#""minute": 30"#),
            "sessions: `minute` is not a key of a session; the nearest is `minutes`",
            "minute",
        ),
        (session(r#""day": "tue""#), "session 2: day: given twice; give it once", "day"),
        (
            r#"{"sessions": [{"minutes": 30}]}"#.into(),
            "session 1: day: is missing; give a day from `mon` to `sun`",
            "day",
        ),
        (
            r#"{"sessions": [{"day": "monday"}]}"#.into(),
            "session 1: day: `monday` is not a day; the nearest is `mon`",
            "day",
        ),
        (
            r#"{"sessions": [[]]}"#.into(),
            "sessions: a list is not permitted; give a list of sessions such as `[{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}]`",
            "sessions",
        ),
        (
            r#"{"sitting": [{"day": "mon", "start": "09:00", "end": "09:00"}]}"#.into(),
            "sitting 1: end: is the same as `start`; give the time at which the person got up",
            "end",
        ),
        (
            r#"{"sitting": [{"day": "mon", "start": "09:00"}]}"#.into(),
            "sitting 1: end: is missing; give a time of day such as `07:30`",
            "end",
        ),
        (r#"{"age": 121}"#.into(), "age: 121 is out of range; permitted are 0 to 120 years", "age"),
        (
            r#"{"age": 999}"#.into(),
            "age: 999 often stands for `not known`; leave `age` out if it is not known",
            "age",
        ),
        (
            r#"{"age": 41.5}"#.into(),
            "age: `41.5` is not permitted; give a whole number from 0 to 120 years, or leave it out if not known",
            "age",
        ),
        (
            r#"{"guideline": "who2020"}"#.into(),
            "guideline: `who2020` is not a guideline; the nearest is `who-2020`",
            "guideline",
        ),
        (
            r#"{"pregnant": 0}"#.into(),
            "pregnant: `0` is not permitted; give `true` or `false`, or leave it out if not known",
            "pregnant",
        ),
        (
            r#"{"missing_days": ["sat", "sunday"]}"#.into(),
            "missing_days: `sunday` is not a day; the nearest is `sun`",
            "missing_days",
        ),
        (
            r#"{"missing_days": "sat"}"#.into(),
            "missing_days: the text `sat` is not permitted; give a list of days such as `[\"sat\", \"sun\"]`",
            "missing_days",
        ),
        (
            r#"{"missing_days": ["sat"], "sessions": [{"day": "sat"}]}"#.into(),
            "`missing_days: sat` and a session on sat contradict each other",
            "missing_days",
        ),
        (
            r#"{"sesions": []}"#.into(),
            "week: `sesions` is not a key of a week; the nearest is `sessions`",
            "sesions",
        ),
        (r#"{"age": 4, "age": 5}"#.into(), "age: given twice; give it once", "age"),
        (
            r#"{"presentation": {"answers": {"feverr": "yes"}}}"#.into(),
            "presentation: answers: `feverr` is not a finding; the nearest is `fever`",
            "feverr",
        ),
        (
            r#"{"presentation": 1}"#.into(),
            "presentation: `1` is not permitted; give a presentation, which is an object",
            "presentation",
        ),
        (
            r#"{"age": 41, "presentation": {"age": 40}}"#.into(),
            "`age` and `presentation` contradict each other",
            "age",
        ),
        (
            r#"{"pregnant": true, "presentation": {"sex": "male"}}"#.into(),
            "`pregnant` and `presentation` contradict each other",
            "pregnant",
        ),
        (
            r#"{"back_pain": "acut"}"#.into(),
            "back_pain: `acut` is not a stage of back pain; the nearest is `acute`",
            "back_pain",
        ),
    ] {
        let (found, at) = refusal(&json);
        assert_eq!(found, message, "{json}");
        assert_eq!(at.as_deref(), Some(field), "{json}");
    }
    let long = r#"{"sessions": [{"day": "mon", "minutes": 1000}, {"day": "mon", "minutes": 500}]}"#;
    assert_eq!(refusal(long).1.as_deref(), Some("sessions"));
    for whole in ["[]", "3", "null", "\"week\"", "true", "-1", "1.5"] {
        assert_eq!(refusal(whole).1, None, "{whole}");
        assert!(refusal(whole).0.starts_with("a week is a JSON object"));
    }
}

#[test]
fn null_is_as_good_as_absent() {
    let nulls = r#"{"id": null, "guideline": null, "age": 40, "pregnant": null, "postpartum": null,
        "chronic_condition": null, "disability": null, "sitting": null, "missing_days": null, "back_pain": null,
        "presentation": null, "sessions": [{"day": "mon", "activity": null, "intensity": null, "minutes": 30, "start": null}]}"#;
    let absent = r#"{"age": 40, "sessions": [{"day": "mon", "minutes": 30}]}"#;
    let (nulls, absent): (Record, Record) =
        (serde_json::from_str(nulls).unwrap(), serde_json::from_str(absent).unwrap());
    assert_eq!(nulls, absent);
    assert_eq!(absent.guideline, Guideline::Who2020);
    let unknown = r#"{"age": 40, "sessions": [{"day": "mon", "intensity": "unknown", "minutes": 30}]}"#;
    assert_eq!(serde_json::from_str::<Record>(unknown).unwrap(), absent);
    assert_eq!(report(r#"{"age": 40, "sessions": null}"#)["overall"], "unknown");
    assert_eq!(report(r#"{"age": 40, "sessions": []}"#)["level"], "inactive");
}

#[test]
fn a_measured_session_may_last_99_minutes() {
    let week = r#"{"age": 40, "sessions": [{"day": "mon", "activity": "walking", "minutes": 99, "start": "09:00"}]}"#;
    assert_eq!(report(week)["equivalent_minutes"]["at_least"], 99);
}

#[test]
fn adjustments_deferral_and_open_questions_are_in_the_report() {
    let report = report(
        r#"{"age": 40, "guideline": "us-2018", "missing_days": ["sun"], "presentation": {"answers": {"saddle-sensory-change": "yes"}},
            "sessions": [{"day": "mon", "start": "23:30", "activity": "running", "minutes": 60},
                         {"day": "mon", "start": "23:30", "intensity": "moderate", "minutes": 30},
                         {"day": "fri", "minutes": 20}],
            "sitting": [{"day": "wed", "start": "22:00", "end": "01:00"}]}"#,
    );
    assert_eq!(report["deferred"]["reason"], "red-flag");
    assert_eq!(report["shortfall"], Value::Null);
    assert_eq!(report["ways_to_close"], json!([]));
    assert_eq!(report["equivalent_minutes"]["at_least"], 120);
    let kinds: Vec<&Value> =
        report["adjustments"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["counted-once", "split-at-midnight"]);
    assert_eq!(report["adjustments"][0]["minutes"], 30);
    assert_eq!(report["sitting"], json!({"longest_unbroken_minutes": 180, "breaks_missed": 2}));
    let open: Vec<&Value> = report["open"].as_array().unwrap().iter().map(|one| &one["unknown"]).collect();
    assert_eq!(open, ["intensity", "day"]);
    assert_eq!(report["level"], Value::Null);
    assert_eq!(report["recommendations"][0]["sources"][0], "pag-2018-key-guidelines");
}

/// A walk breaks the sitting during which it was taken.
/// Sixty records of nearly a day each: the sums are far more than a week, and none of them wraps round.
#[test]
fn sums_of_many_records_are_whole() {
    let nearly_a_day = r#"{"day": "sun", "start": "23:00", "end": "22:59"}"#;
    let report = report(&format!(r#"{{"sessions": [], "sitting": [{}]}}"#, vec![nearly_a_day; 60].join(",")));
    let minutes = |kind: &str| {
        let adjustments = report["adjustments"].as_array().unwrap();
        adjustments.iter().find(|adjustment| adjustment["kind"] == kind).unwrap()["minutes"].as_u64()
    };
    assert_eq!(minutes("sitting-after-the-week"), Some(60 * (22 * 60 + 59)));
    assert_eq!(minutes("sitting-counted-once"), Some(59 * 60));
}

#[test]
fn a_session_breaks_sitting() {
    let sitting = r#""sitting": [{"day": "mon", "start": "09:00", "end": "12:00"}]"#;
    let walk = r#""sessions": [{"day": "mon", "start": "10:30", "activity": "walking", "minutes": 5}]"#;
    let report = report(&format!(r#"{{"age": 40, "guideline": "canada-2020", {sitting}, {walk}}}"#));
    assert_eq!(report["sitting"], json!({"longest_unbroken_minutes": 90, "breaks_missed": 2}));
    assert_eq!(report["sitting_breaks"]["active"], 1);
    assert_eq!(report["sitting_limit"], "met");
    assert_eq!(report["adjustments"][0]["kind"], "sitting-overruled");
}

fn example(input: &[u8], arguments: &[&str]) -> (Vec<Value>, Option<i32>) {
    let path = std::env::current_exe().unwrap();
    let name = format!("activity{}", std::env::consts::EXE_SUFFIX);
    let path = path.ancestors().nth(2).unwrap().join("examples").join(name);
    let mut child = Command::new(path)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input); // refused arguments close it early
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let json = arguments.contains(&"--json");
    let values = lines.lines().filter(|_| json).map(|line| serde_json::from_str(line).unwrap()).collect();
    (values, output.status.code())
}

/// Damaged lines between good ones: an error for that line, and the right answer for every other.
#[test]
fn damaged_lines_are_refused_one_by_one() {
    let good: Vec<&str> = include_str!("../../examples/data/weeks.jsonl").lines().collect();
    let (answers, status) = example(good.join("\n").as_bytes(), &["--json"]);
    assert_eq!((answers.len(), status), (good.len(), Some(0)));
    let (mut input, mut bad_lines) = (Vec::new(), Vec::new());
    for number in 0..600 {
        let line = good[number % good.len()];
        let mut damaged = line.as_bytes().to_vec();
        let place = number * 7919 % damaged.len();
        match number % 6 {
            0 => damaged.truncate(place.max(1)),
            1 => damaged[0] = b'[',
            2 => damaged = br#"{"sessions": [{"day": "mon", "minutes": 99}]}"#.to_vec(),
            3 => damaged.insert(place, 0xff),
            4 => damaged = "[".repeat(place + 200).into_bytes(),
            _ => damaged = br#"{"age": 121}"#.to_vec(),
        }
        bad_lines.push(2 * number + 2);
        for bytes in [line.as_bytes(), &damaged] {
            input.extend_from_slice(bytes);
            input.push(b'\n');
        }
    }
    let (found, status) = example(&input, &["--json"]);
    assert_eq!((found.len(), status), (1_200, Some(1)));
    for (index, pair) in found.chunks(2).enumerate() {
        assert_eq!(pair[0], answers[index % good.len()]);
        assert_eq!(pair[1]["line"], bad_lines[index]);
        assert!(pair[1]["error"].as_str().unwrap().len() > 10, "{}", pair[1]);
        assert!(pair[1].as_object().unwrap().contains_key("field"));
    }
    assert_eq!(example(b"", &["--nonsense"]).1, Some(2));
    assert_eq!(example(b"", &["no-such-file"]).1, Some(2));
    assert_eq!(example(b"", &["--guideline", "who"]).1, Some(2));
    assert_eq!(example(b"", &["--help"]).1, Some(0));
    let (found, _) = example(br#"{"age": 40, "sessions": []}"#, &["--json", "--guideline", "canada-2020"]);
    assert_eq!(found[0]["guideline"], "canada-2020");
}

/// Every guideline and every population stands in the bundled weeks, and every outcome.
#[test]
fn the_bundled_weeks_cover_the_table() {
    let records: Vec<Record> = include_str!("../../examples/data/weeks.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    assert!(records.len() >= 25);
    for row in backpain::activity::Recommendation::ALL {
        let found = records.iter().any(|record| {
            record.guideline == row.guideline && record.check().population() == Some(row.population)
        });
        assert!(found, "{} {}", row.guideline, row.population);
    }
    for outcome in Outcome::ALL {
        assert!(records.iter().any(|record| record.check().overall() == *outcome), "{outcome}");
    }
}
