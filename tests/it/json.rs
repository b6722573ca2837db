//! Which JSON is read, and which is an error and with which words. Damage to one line never affects another.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::nearly_valid::{Mistake, json_nearly_valid};
use backpain::json::{Checked, Record};
use backpain::proptest1::{json_valid, presentations};
use backpain::{Answer, Presentation, Symptom};
use proptest::prelude::*;

fn refusal(json: &str) -> (String, Option<String>) {
    let Checked::<Presentation>(outcome) = serde_json::from_str(json).unwrap();
    let error = outcome.unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

#[test]
fn refusals_say_field_value_and_what_is_permitted() {
    for (json, message, field) in [
        (r#"{"age": 200}"#, "age: 200 is out of range; permitted are 0 to 120 years", "age"),
        (r#"{"age": -1}"#, "age: -1 is out of range; permitted are 0 to 120 years", "age"),
        (r#"{"pain": 11}"#, "pain: 11 is out of range; permitted are 0 to 10 points", "pain"),
        (
            r#"{"pregnancy_weeks": 0}"#,
            "pregnancy_weeks: 0 is out of range; permitted are 1 to 45 weeks",
            "pregnancy_weeks",
        ),
        (
            r#"{"age": 58.5}"#,
            "age: `58.5` is not permitted; give a whole number from 0 to 120 years, `unknown` or `declined`, or leave it out if not asked",
            "age",
        ),
        (
            r#"{"age": 58.0}"#,
            "age: `58.0` is not permitted; give a whole number from 0 to 120 years, `unknown` or `declined`, or leave it out if not asked",
            "age",
        ),
        (
            r#"{"age": "58"}"#,
            "age: the text `58` is not permitted; give a whole number from 0 to 120 years, `unknown` or `declined`, or leave it out if not asked",
            "age",
        ),
        (
            r#"{"age": 99999999999999999999}"#,
            "age: `1e20` is not permitted; give a whole number from 0 to 120 years, `unknown` or `declined`, or leave it out if not asked",
            "age",
        ),
        (r#"{"sex": "f"}"#, "sex: `f` is not a sex (`female` or `male`; leave it out if not known)", "sex"),
        (
            r#"{"sex": 1}"#,
            "sex: `1` is not permitted; give `female`, `male`, `unknown` or `declined`, or leave it out if not asked",
            "sex",
        ),
        (r#"{"ages": 5}"#, "ages: `ages` is not a key of a presentation; the nearest is `age`", "ages"),
        (
            r#"{"answers": {"feverr": "yes"}}"#,
            "answers.feverr: `feverr` is not a finding; the nearest is `fever`",
            "answers.feverr",
        ),
        (
            r#"{"answers": {"fever": "maybe"}}"#,
            "answers.fever: `maybe` is not an answer (`yes`, `no`, `unknown`, `declined`)",
            "answers.fever",
        ),
        (
            r#"{"answers": {"fever": true}}"#,
            "answers.fever: `true` is not permitted; give `yes`, `no`, `unknown` or `declined`",
            "answers.fever",
        ),
        (
            r#"{"answers": {"fever": null}}"#,
            "answers.fever: `null` is not permitted; give `yes`, `no`, `unknown` or `declined`",
            "answers.fever",
        ),
        (
            r#"{"answers": ["fever"]}"#,
            "answers: a list is not permitted; give an object of finding ids and answers",
            "answers",
        ),
        (
            r#"{"answers": {"fever": "yes", "fever": "no"}}"#,
            "answers.fever: given twice; give it once",
            "answers.fever",
        ),
        (r#"{"age": 5, "age": 6}"#, "age: given twice; give it once", "age"),
        (r#"{"id": [1]}"#, "id: a list is not permitted; give a text or a whole number", "id"),
        (
            r#"{"answers": {"leg-pain-both-sides": "yes", "leg-pain": "no"}}"#,
            "answers.leg-pain: `leg-pain-both-sides: yes` and `leg-pain: no` contradict each other",
            "answers.leg-pain",
        ),
        (
            r#"{"age": 30, "age_at_onset": 58}"#,
            "age: `age_at_onset: 58` and `age: 30` contradict each other",
            "age",
        ),
        (
            r#"{"sex": "male", "pregnancy_weeks": 20}"#,
            "pregnancy_weeks: `sex: male` and `pregnancy_weeks: 20` contradict each other",
            "pregnancy_weeks",
        ),
        (
            r#"{"sex": "male", "answers": {"possible-pregnancy": "yes"}}"#,
            "answers.possible-pregnancy: `sex: male` and `possible-pregnancy: yes` contradict each other",
            "answers.possible-pregnancy",
        ),
    ] {
        let (found, at) = refusal(json);
        assert_eq!(found, message, "{json}");
        assert_eq!(at.as_deref(), Some(field), "{json}");
    }
}

#[test]
fn what_is_no_object_is_refused_as_such() {
    for json in ["5", "-5", "5.5", "null", "true", r#""fever""#, "[1, [2], {}]"] {
        let (message, field) = refusal(json);
        assert!(message.contains(" is not permitted; give a presentation: an object such as"), "{message}");
        assert_eq!(field, None, "{json}");
    }
}

/// An error quotes the invalid text, which must not look like our own output.
#[test]
fn a_refused_text_cannot_forge_a_line() {
    let (message, _) = refusal(r#"{"answers": {"x\nline 9: ok\u001b[2J": "yes"}}"#);
    assert!(!message.contains(char::is_control) && message.contains(r"x\nline 9: ok\u{1b}[2J"), "{message}");
}

/// A vocabulary is written as its ids and read back from them. For any other text, the error names the nearest id.
#[test]
fn vocabularies_go_through_json() {
    for &finding in backpain::Finding::ALL {
        let json = serde_json::to_string(&finding).unwrap();
        assert_eq!(json, format!("\"{finding}\""));
        assert_eq!(serde_json::from_str::<backpain::Finding>(&json).unwrap(), finding);
    }
    for &urgency in backpain::Urgency::ALL {
        let json = serde_json::to_string(&urgency).unwrap();
        assert_eq!(serde_json::from_str::<backpain::Urgency>(&json).unwrap(), urgency);
    }
    let error = serde_json::from_str::<Answer>("\"yess\"").unwrap_err().to_string();
    assert!(error.contains("the nearest is `yes`"), "{error}");
}

#[test]
fn null_and_absent_are_unknown_and_ids_are_echoed() {
    let record: Record<Presentation> = serde_json::from_str(
        r#"{"id": 7, "age": null, "sex": null, "answers": {"fever": "unknown", "malaise": "declined"}}"#,
    )
    .unwrap();
    assert_eq!(record.id.unwrap().to_string(), "7");
    assert_eq!(record.value.answer(Symptom::Fever), Answer::Unknown);
    assert_eq!(record.value.answer(Symptom::Malaise), Answer::Declined);
    assert_eq!(record.value.age(), None);
    assert_eq!(serde_json::from_str::<Presentation>("{}").unwrap(), Presentation::EMPTY);
}

fn example(input: &[u8], arguments: &[&str]) -> (Vec<serde_json::Value>, Option<i32>) {
    let path = std::env::current_exe().unwrap();
    let path = path
        .parent()
        .unwrap()
        .parent()
        .unwrap()
        .join("examples")
        .join(format!("triage{}", std::env::consts::EXE_SUFFIX));
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
        let _ = stdin.write_all(&input); // invalid arguments close it early
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let values = if arguments.contains(&"--json") {
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    } else {
        Vec::new()
    };
    (values, output.status.code())
}

/// Four thousand damaged lines, each between two good ones: an error for each, and the right answer for every other
/// line.
#[test]
fn damaged_lines_are_refused_one_by_one() {
    let good: Vec<&str> = include_str!("../../examples/data/presentations.jsonl").lines().collect();
    let answers: Vec<serde_json::Value> = example(good.join("\n").as_bytes(), &["--json"]).0;
    assert_eq!(answers.len(), good.len());
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let (mut input, mut bad_lines) = (Vec::new(), Vec::new());
    for number in 0..4_000 {
        let line = good[number % good.len()];
        input.extend_from_slice(line.as_bytes());
        input.push(b'\n');
        let mut damaged = line.as_bytes().to_vec();
        let place = random(damaged.len());
        match number % 6 {
            0 => damaged.truncate(place.max(1)),
            1 => damaged[0] = b'[',
            2 => damaged = br#"{"answers": {"no-such-finding": "yes"}}"#.to_vec(),
            3 => damaged.insert(place, 0xff),
            4 => damaged = "[".repeat(place + 200).into_bytes(),
            _ => damaged = br#"{"age": 121}"#.to_vec(),
        }
        bad_lines.push(2 * number + 2);
        input.extend_from_slice(&damaged);
        input.push(b'\n');
    }
    let (found, status) = example(&input, &["--json"]);
    assert_eq!(status, Some(1));
    assert_eq!(found.len(), 8_000);
    for (index, pair) in found.chunks(2).enumerate() {
        assert_eq!(pair[0], answers[index % good.len()]);
        assert_eq!(pair[1]["line"], bad_lines[index]);
        assert!(pair[1]["error"].as_str().unwrap().len() > 10, "{}", pair[1]);
        assert!(pair[1].as_object().unwrap().contains_key("field"));
    }
}

#[test]
fn the_example_keeps_its_contract() {
    let (found, status) = example(b"{\"id\": \"a\"}\n\n{\"answers\": {}}\r\n", &["--json"]);
    assert_eq!((found.len(), status), (2, Some(0)));
    assert_eq!(found[0]["id"], "a");
    assert_eq!(found[0]["assessed"], false);
    assert_eq!(
        found[0]["urgency"],
        serde_json::json!({"at_least": "self-care", "at_most": "emergency", "advised": "same-day", "settled": false})
    );
    assert_eq!(found[0]["setting"], "same-day-clinician");
    assert_eq!(found[0]["next_question"]["finding"], "sex");
    assert_eq!(found[0]["assumed_no"], serde_json::Value::Null);
    assert_eq!(found[0]["edition"], "2026.2");
    let keys: Vec<&String> = found[0].as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 14, "{keys:?}");
    assert_eq!(example(b"", &["--nonsense"]).1, Some(2));
    assert_eq!(example(b"", &["no-such-file"]).1, Some(2));
    assert_eq!(example(b"", &["--assume-no", " "]).1, Some(2));
    assert_eq!(example(b"", &["--help"]).1, Some(0));
    let (found, _) = example(b"{\"age\": 40, \"sex\": \"male\", \"duration_days\": 3, \"pain\": 3, \"weeks_without_improvement\": 0, \"age_at_onset\": 40}", &["--json", "--explain", "--assume-no", "full history taken"]);
    assert_eq!(found[0]["urgency"]["advised"], "self-care");
    assert_eq!(found[0]["assumed_no"], "full history taken");
    assert_eq!(found[0]["other_rules"].as_array().unwrap().len(), backpain::red_flags::RULES.len());
}

proptest! {
    #[test]
    fn writing_and_reading_back_gives_an_equal_presentation(presentation in presentations()) {
        let json = serde_json::to_string(&presentation).unwrap();
        prop_assert_eq!(serde_json::from_str::<Presentation>(&json).unwrap(), presentation);
    }

    /// However a record is written, it is written again as what was read, with its id.
    #[test]
    fn what_is_read_is_written_again((text, presentation) in json_valid()) {
        let record: Record<Presentation> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(record.value, presentation);
        let again: Record<Presentation> = serde_json::from_str(&serde_json::to_string(&record).unwrap()).unwrap();
        prop_assert_eq!(again, record);
    }

    /// An error in the content names the field, and its message quotes the input.
    #[test]
    fn every_mistake_is_reported((text, mistake) in json_nearly_valid()) {
        let Ok(Checked::<Presentation>(outcome)) = serde_json::from_str(&text) else {
            prop_assert!(mistake.breaks_syntax(), "{}", text);
            return Ok(());
        };
        let error = outcome.unwrap_err();
        prop_assert_eq!(error.field().is_none(), mistake == Mistake::NotAnObject, "{}", text);
        prop_assert!(!error.to_string().contains(char::is_control));
    }
}
