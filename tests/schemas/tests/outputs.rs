//! Every line that an example writes with `--json` is valid, and each schema is used.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use backpain::interview::{Next, StepRequest};
use backpain::schema::Contract;
use backpain::{Language, RuleSet};
use schemas::{root, validator};
use serde_json::{Value, json};

/// What an example prints in the root of the repository. Cargo builds it if it must.
fn printed(example: &str, arguments: &[&str]) -> Vec<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root());
    cargo.args(["run", "--quiet", "--locked", "--all-features", "--example", example, "--"]).args(arguments);
    let output = cargo.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(!printed.is_empty(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
    printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_the_examples_print_is_valid() {
    let (people, pinned) = ("examples/data/presentations.jsonl", "tests/data/pinned/triage-in.jsonl");
    let explained = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explained.jsonl");
    let reports = printed("triage", &["--json", "--explain", people]);
    let text: Vec<String> = reports.iter().map(Value::to_string).collect();
    std::fs::write(&explained, text.join("\n")).unwrap();
    let explained = explained.to_str().unwrap();
    let mut used = BTreeSet::new();
    for (schema, example, arguments) in [
        ("triage-report", "triage", &["--json", people][..]),
        ("triage-report", "triage", &["--json", pinned]), // some lines are invalid
        (
            "triage-report",
            "triage",
            &["--json", "--explain", "--policy", "cautious", "--assume-no", "all asked", people],
        ),
        ("triage-report", "triage", &["--json", "--language", "examples/data/german.tsv", people]),
        ("audit", "audit", &["--json", explained]),
        ("causes-report", "causes", &["--json", "examples/data/causes.jsonl"]),
        ("self-care-report", "self_care", &["--json", "examples/data/self_care.jsonl"]),
        ("self-care-report", "self_care", &["--json", "--country", "united-states", people]),
        ("activity-report", "activity", &["--json", "examples/data/weeks.jsonl"]),
        ("interview-replay", "interview", &["--json", "--replay", people]),
        ("alarm-load", "alarm_load", &["--json"]),
        ("counted-load", "alarm_load", &["--json", people]),
        ("presentation", "alarm_load", &["--people"]),
        ("rule-set-difference", "local_rules", &["--json"]),
        ("knowledge", "knowledge", &["--json"]),
    ] {
        let (right, invalid) = (validator(schema), validator("invalid-line"));
        for line in printed(example, arguments) {
            let is_invalid = line.get("line").is_some();
            used.insert(if is_invalid { "invalid-line" } else { schema });
            let validator = if is_invalid { &invalid } else { &right };
            let error = validator.iter_errors(&line).next();
            assert!(error.is_none(), "{example} {arguments:?}: {} in {line}", error.unwrap());
        }
    }
    let explained = validator("triage-report");
    assert!(reports.iter().all(|report| explained.is_valid(report)));
    assert!(used.contains("invalid-line"));
}

/// What no example writes: a whole set of rules, and an interview from its first screen to its stop.
#[test]
fn what_the_library_writes_beside_is_valid() {
    let check = |contract: Contract, value: &Value| {
        let validator = validator(contract.id());
        let error = validator.iter_errors(value).next();
        assert!(error.is_none(), "{}: {}", contract.id(), error.unwrap());
    };
    check(Contract::RuleSet, &serde_json::to_value(RuleSet::built_in()).unwrap());
    check(Contract::Load, &serde_json::to_value(RuleSet::built_in().load(&[])).unwrap());
    let mut request = json!({});
    loop {
        check(Contract::InterviewRequest, &request);
        let read: StepRequest = serde_json::from_value(request).unwrap();
        let report = read.answer(&Language::ENGLISH).unwrap();
        check(Contract::InterviewStep, &serde_json::to_value(&report).unwrap());
        check(Contract::InterviewReplies, &serde_json::to_value(&report.replies).unwrap());
        check(Contract::Presentation, &serde_json::to_value(report.presentation).unwrap());
        let Next::Ask(groups) = &report.next else { break };
        let items = groups.iter().flat_map(|group| &group.items);
        let answers: Value = items.map(|item| (item.id.clone(), json!(item.options[0].reply))).collect();
        request = json!({ "replies": report.replies, "answers": answers });
    }
}
