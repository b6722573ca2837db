//! Text from the input cannot forge what a reader sees: one hostile text is tried on every input of every example.

use backpain::triage::{self, AssumeNo, triage_with};
use backpain::{Condition, Options, Presentation, RuleSet, Symptom, Urgency, cause};
use serde_json::{Value, json};

use crate::support::example;

/// A line break, an escape sequence, a change of direction, an invisible character, and a heading to forge.
const HOSTILE: &str = "x\r\n\u{1b}[2J\u{202e}\u{200b}\u{2028}\u{7f}VERIFIED MET";

fn is_hidden(character: char) -> bool {
    character != '\n' && (character.is_control() || "\u{202e}\u{200b}\u{2028}".contains(character))
}

/// What the example prints to either stream for these lines.
fn printed(name: &str, lines: &[Value], arguments: &[&str]) -> (usize, String) {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hostile-{name}.jsonl"));
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    std::fs::write(&path, lines.join("\n")).unwrap();
    let arguments: Vec<&str> =
        [path.to_str().unwrap()].into_iter().chain(arguments.iter().copied()).collect();
    let output = example::run(name, &arguments);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{name} {arguments:?}");
    (lines.len(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
}

fn presentations() -> Vec<Value> {
    vec![
        json!({"id": HOSTILE}),
        json!({"id": HOSTILE, "answers": {"fever": "yes"}}),
        json!({"id": HOSTILE, "answers": {HOSTILE: "yes"}}),
        json!({"answers": {"fever": HOSTILE}}),
        json!({"answers": HOSTILE}),
        json!({"sex": HOSTILE}),
        json!({"age": HOSTILE}),
        json!({HOSTILE: 1}),
        json!(HOSTILE),
    ]
}

fn weeks() -> Vec<Value> {
    vec![
        json!({"id": HOSTILE, "sessions": []}),
        json!({"guideline": HOSTILE}),
        json!({"sessions": [{"day": HOSTILE}]}),
        json!({"sessions": [{"day": "mon", "activity": HOSTILE, "minutes": 5}]}),
        json!({"sessions": [{"day": "mon", "start": HOSTILE}]}),
        json!({"sessions": [{HOSTILE: 1}]}),
        json!({"sitting": [{"day": HOSTILE}]}),
        json!({"presentation": {"answers": {HOSTILE: "yes"}}}),
        json!({HOSTILE: 1}),
    ]
}

fn reports() -> Vec<Value> {
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let report = serde_json::to_value(triage::triage(&fever).explained_report()).unwrap();
    let pointers = [
        "/id",
        "/edition",
        "/rules_hash",
        "/advice",
        "/safety_net",
        "/red_flags/0/rule",
        "/red_flags/0/rationale",
        "/red_flags/0/because/0",
        "/other_rules/0/rule",
        "/unanswered/0",
        "/setting",
    ];
    let with = |pointer: &str| {
        let mut report = report.clone();
        *report.pointer_mut(pointer).unwrap() = json!(HOSTILE);
        report
    };
    let mut assumed = report.clone();
    assumed["assumed_no"] = json!(HOSTILE);
    pointers.into_iter().map(with).chain([assumed, json!({HOSTILE: 1})]).collect()
}

#[test]
fn no_example_prints_hostile_text_raw() {
    let doors = [
        ("triage", presentations()),
        ("causes", presentations()),
        ("self_care", presentations()),
        ("activity", weeks()),
        ("audit", reports()),
    ];
    for (name, lines) in doors {
        let (count, text) = printed(name, &lines, &[]);
        assert!(!text.contains(is_hidden), "{name}: {text:?}");
        // No line begins with a text that only the example may begin a line with.
        assert!(text.lines().all(|line| !line.starts_with("VERIFIED MET")), "{name}: {text}");
        assert!(text.contains(r"x\r\n"), "{name} shows the text: {text}");
        assert!(text.lines().count() >= count, "{name} answers every line");
        let (count, text) = printed(name, &lines, &["--json"]);
        assert_eq!(text.lines().count(), count, "{name}: one object a line");
        for line in text.lines() {
            let object: Value = serde_json::from_str(line).unwrap();
            for key in ["error", "field"] {
                let told = object.get(key).and_then(Value::as_str).unwrap_or_default();
                assert!(!told.contains(is_hidden) && !told.contains('\n'), "{name}: {told:?}");
            }
        }
    }
}

/// The value with each of its texts replaced by the hostile one, one after the other.
fn poisoned(value: &Value) -> Vec<Value> {
    fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::String(_) => found.push(at.to_owned()),
            Value::Array(items) => {
                (0..)
                    .zip(items)
                    .for_each(|(place, item): (u32, _)| pointers(item, &format!("{at}/{place}"), found));
            }
            Value::Object(fields) => {
                fields.iter().for_each(|(key, item)| pointers(item, &format!("{at}/{key}"), found));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut found = Vec::new();
    pointers(value, "", &mut found);
    let replaced = |pointer: &String| {
        let mut value = value.clone();
        *value.pointer_mut(pointer).unwrap() = json!(HOSTILE);
        value
    };
    found.iter().map(replaced).collect()
}

/// A report that was read shows no text raw, whichever of its texts is forged.
#[test]
fn a_report_that_was_read_shows_no_text_raw() {
    use backpain::self_care::{Page, Plan};
    fn show<T: serde::de::DeserializeOwned + ToString>(report: &impl serde::Serialize) {
        let (mut tried, mut told) = (0, 0);
        for value in poisoned(&serde_json::to_value(report).unwrap()) {
            let Ok(read) = serde_json::from_value::<T>(value) else { continue };
            let text = read.to_string();
            assert!(!text.contains(is_hidden), "{text:?}");
            assert!(text.lines().all(|line| !line.starts_with("VERIFIED MET")), "{text}");
            tried += 1;
            told += usize::from(text.contains(r"x\r\n"));
        }
        assert!(told > 0 && tried > told, "{told} of {tried}");
    }
    let assumed = AssumeNo::because("the history was taken in full").unwrap();
    for (finding, options) in [
        (Symptom::Fever, Options::new()),
        (Symptom::UrinaryRetention, Options::new().without_examination()),
        (Symptom::LegPain, Options::new().assume_no(assumed)),
    ] {
        let person = Presentation::builder().yes(finding).build().unwrap();
        show::<triage::Report>(&triage_with(&person, options).explained_report());
        show::<cause::Report>(&cause::rank_with(&person, options).report());
        show::<Page>(&Plan::of(triage_with(&person, options)).page());
    }
}

/// The presentations of a replay, and what a person writes.
#[test]
fn no_interview_prints_hostile_text_raw() {
    use std::io::Write;
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-interview.jsonl");
    let lines: Vec<String> = presentations().iter().map(Value::to_string).collect();
    std::fs::write(&path, lines.join("\n")).unwrap();
    for arguments in
        [&["--replay", path.to_str().unwrap()][..], &["--json", "--replay", path.to_str().unwrap()]]
    {
        let output = example::run("interview", arguments);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        // JSON echoes the id as it was given.
        assert!(arguments.contains(&"--json") || !text.contains(is_hidden), "{text:?}");
        assert_eq!(text.lines().count(), lines.len());
    }

    let mut asked = example::command("interview")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let written = [HOSTILE.as_bytes(), b"\n\xff\xfe\n99999999999999\n-1\n\n"].concat();
    asked.stdin.take().unwrap().write_all(&written).unwrap();
    let output = asked.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && !text.contains(is_hidden), "{text:?}");
    assert!(text.contains("NOT ASSESSED"), "{text}");
}

#[test]
fn no_error_of_a_rule_set_prints_hostile_text_raw() {
    use backpain::rule::{LocalSource, RuleBuf, WhenBuf};
    let source = |text| LocalSource { id: text, title: text, publisher: text, year: None, address: text };
    let rule = RuleBuf::new(HOSTILE, Condition::SpinalInfection, Urgency::SameDay, WhenBuf::named(HOSTILE))
        .because(HOSTILE)
        .milder_because(HOSTILE)
        .local_source(source(HOSTILE), None);
    let sets = [
        RuleSet::builder(HOSTILE).add(rule.clone()).build(),
        RuleSet::change_built_in("ours").replace(rule.clone()).switch_off(HOSTILE, HOSTILE).build(),
        RuleSet::change_built_in("ours").switch_off("pain-on-straining", HOSTILE).build(),
    ];
    for set in sets {
        let errors = set.unwrap_err().to_string();
        assert!(!errors.contains(is_hidden), "{errors:?}");
    }
    assert!(!format!("{rule:?}").contains(is_hidden));
}

/// A full disk is an error like any other.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported_and_nothing_panics() {
    const READ_NOTHING: [&str; 4] = ["alarm_load", "knowledge", "local_rules", "property_testing"];
    for name in
        ["triage", "causes", "self_care", "activity", "audit", "interview"].into_iter().chain(READ_NOTHING)
    {
        for arguments in [&["--help"][..], &[]] {
            if arguments.is_empty() && !READ_NOTHING.contains(&name) {
                continue;
            }
            let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let output = example::command(name).args(arguments).stdout(full).output().unwrap();
            let told = String::from_utf8(output.stderr).unwrap();
            assert!(!told.contains("panicked"), "{name}: {told}");
            assert_eq!(output.status.code(), Some(2), "{name} {arguments:?}: {told}");
        }
    }
}
