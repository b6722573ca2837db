//! What the examples print, word for word, so that a change is seen in review. `BLESS=1` accepts the new output.

use std::path::Path;

#[track_caller]
fn pinned(name: &str, arguments: &[&str], pin: &str, status: i32) {
    equals(&printed(name, arguments, status), pin);
}

#[track_caller]
fn printed(name: &str, arguments: &[&str], status: i32) -> String {
    let output = crate::support::example::run(name, arguments);
    assert_eq!(output.status.code(), Some(status), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn equals(found: &str, pin: &str) {
    equals_file(found, &Path::new("tests/data/pinned").join(pin));
}

/// Compares with a file of the repository.
#[track_caller]
pub(crate) fn equals_file(found: &str, pin: &Path) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(pin);
    let pin = pin.display();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((line, (found, expected))) =
        found.lines().zip(expected.lines()).enumerate().find(|(_, (found, expected))| found != expected)
    {
        panic!(
            "{pin}, line {}:\n  found    {found}\n  expected {expected}\n`BLESS=1 cargo test --all-features` accepts it",
            line + 1
        );
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{pin}");
}

const TRIAGE: &str = "tests/data/pinned/triage-in.jsonl";
const GERMAN: &str = "examples/data/german.tsv";

#[test]
fn triage_as_text() {
    pinned("triage", &[TRIAGE], "triage.txt", 1);
}

#[test]
fn triage_as_text_in_full() {
    pinned("triage", &[TRIAGE, "--full", "--explain"], "triage-full.txt", 1);
}

#[test]
fn triage_as_json() {
    pinned("triage", &[TRIAGE, "--json"], "triage.jsonl", 1);
}

#[test]
fn triage_with_a_policy_and_an_assumption() {
    let arguments = [TRIAGE, "--json", "--policy", "cautious", "--assume-no", "full history taken"];
    pinned("triage", &arguments, "triage-cautious.jsonl", 1);
}

/// In another language, with the file that an app supplies.
#[test]
fn triage_in_german() {
    pinned("triage", &[TRIAGE, "--language", GERMAN], "triage-german.txt", 1);
}

#[test]
fn activity_as_text() {
    pinned("activity", &["examples/data/weeks.jsonl"], "activity.txt", 0);
}

#[test]
fn activity_as_json() {
    pinned("activity", &["examples/data/weeks.jsonl", "--json"], "activity.jsonl", 0);
}

#[test]
fn activity_help() {
    pinned("activity", &["--help"], "activity-help.txt", 0);
}

#[test]
fn fhir_help() {
    pinned("fhir", &["--help"], "fhir-help.txt", 0);
}

#[test]
fn triage_help() {
    pinned("triage", &["--help"], "triage-help.txt", 0);
}

const CAUSES: &str = "tests/data/pinned/causes-in.jsonl";

#[test]
fn causes_as_text() {
    pinned("causes", &[CAUSES], "causes.txt", 1);
}

#[test]
fn causes_as_text_in_full() {
    pinned("causes", &[CAUSES, "--full", "--top", "3"], "causes-full.txt", 1);
}

#[test]
fn causes_as_json() {
    pinned("causes", &[CAUSES, "--json"], "causes.jsonl", 1);
}

#[test]
fn causes_help() {
    pinned("causes", &["--help"], "causes-help.txt", 0);
}

const SELF_CARE: &str = "tests/data/pinned/self-care-in.jsonl";

#[test]
fn self_care_as_text() {
    pinned("self_care", &[SELF_CARE, "--country", "united-kingdom"], "self-care.txt", 1);
}

#[test]
fn self_care_in_german() {
    pinned("self_care", &[SELF_CARE, "--language", GERMAN], "self-care-german.txt", 1);
}

#[test]
fn self_care_as_text_in_full() {
    pinned("self_care", &[SELF_CARE, "--full", "--start", "09:00"], "self-care-full.txt", 1);
}

#[test]
fn self_care_as_json() {
    pinned("self_care", &[SELF_CARE, "--json"], "self-care.jsonl", 1);
}

#[test]
fn self_care_help() {
    pinned("self_care", &["--help"], "self-care-help.txt", 0);
}

/// For a megabyte of output, only the length and a hash (FNV-1a, 64 bits) of each section are pinned. A change is
/// reviewed where it was made; this test shows that nothing else changed.
fn digest(section: &str, printed: &str) -> String {
    let hash = printed.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{section}\t{}\t{hash:016x}\n", printed.len())
}

#[test]
fn knowledge_as_text() {
    let printed = printed("knowledge", &[], 0);
    let digests = printed.split("\n\n\n").map(|section| {
        let heading = section.lines().next().unwrap();
        digest(heading, section)
    });
    equals(&digests.collect::<String>(), "knowledge-text.tsv");
}

#[test]
fn knowledge_as_json() {
    let printed = printed("knowledge", &["--json"], 0);
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&printed).unwrap();
    let digests: String = object.iter().map(|(key, value)| digest(key, &value.to_string())).collect();
    equals(&(digests + &digest("(all)", &printed)), "knowledge-json.tsv");
}

#[test]
fn knowledge_help() {
    pinned("knowledge", &["--help"], "knowledge-help.txt", 0);
}

#[test]
fn alarm_load_as_text() {
    pinned("alarm_load", &[], "alarm-load.txt", 0);
}

#[test]
fn alarm_load_as_json() {
    pinned("alarm_load", &["--json"], "alarm-load.json", 0);
}

#[test]
fn alarm_load_of_a_file() {
    pinned("alarm_load", &[TRIAGE, "--json"], "alarm-load-file.jsonl", 1);
    let text = printed("alarm_load", &[TRIAGE], 1);
    assert!(text.starts_with("Alarm load of edition"), "{text}");
}

#[test]
fn alarm_load_help() {
    pinned("alarm_load", &["--help"], "alarm-load-help.txt", 0);
}

/// The page and the chart in `docs/` are what the example draws.
#[test]
fn alarm_load_in_docs() {
    equals_file(&printed("alarm_load", &["--markdown"], 0), Path::new("docs/alarm-load.md"));
    let svg = std::env::temp_dir().join(format!("backpain-alarm-load-{}.svg", std::process::id()));
    printed("alarm_load", &["--svg", svg.to_str().unwrap()], 0);
    equals_file(&std::fs::read_to_string(&svg).unwrap(), Path::new("docs/alarm-load.svg"));
    std::fs::remove_file(svg).unwrap();
}

#[test]
fn interview_replayed() {
    pinned("interview", &["--replay", TRIAGE], "interview.txt", 1);
    pinned("interview", &["--replay", TRIAGE, "--json"], "interview.jsonl", 1);
    pinned("interview", &["--replay", TRIAGE, "--json", "--rest-no"], "interview-rest-no.jsonl", 1);
}

#[test]
fn interview_help() {
    pinned("interview", &["--help"], "interview-help.txt", 0);
}

/// What a person reads who writes these lines.
fn interview_with(lines: &[&str], arguments: &[&str]) -> String {
    use std::io::Write;
    let mut asked = crate::support::example::command("interview")
        .args(arguments)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    asked.stdin.take().unwrap().write_all(lines.join("\n").as_bytes()).unwrap();
    let output = asked.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// A woman with saddle numbness: a mistyped age, a reason, and a way back on the way to the emergency.
#[test]
fn interview_of_an_emergency() {
    let you = ["150", "45", "3", "6", "f", "2", "1", "1", "n"];
    let legs_and_right_now = ["1"; 8];
    let how_it_began = ["1", "1", "1", "n"];
    let private = ["n", "?", "n", "n", "n", "n", "why", "y"];
    let lines =
        [&you[..], &legs_and_right_now, &["back"], &legs_and_right_now, &how_it_began, &private].concat();
    equals(&interview_with(&lines, &[]), "interview-emergency.txt");
}

/// Somebody answers for another person, and stops early.
#[test]
fn interview_that_is_left() {
    let lines = ["30", "10", "5", "m", "1", "1", "1", "n", "quit"];
    equals(&interview_with(&lines, &["--for-another"]), "interview-left.txt");
}

/// The same in German, which changes the words only.
#[test]
fn interview_in_german() {
    let lines = ["30", "10", "5", "m", "1", "1", "1", "n", "why", "quit"];
    equals(&interview_with(&lines, &["--for-another", "--language", GERMAN]), "interview-german.txt");
}

/// A man with a strain says no to each list and ends with the advice.
#[test]
fn interview_of_a_strain() {
    let first = ["30", "3", "5", "m", "1", "1", "1", "n", "n", "n", "1"];
    let lines: Vec<&str> = first.into_iter().chain(["n"; 90]).collect();
    let text = interview_with(&lines, &["--country", "united-kingdom"]);
    let page = text.rsplit("--").next().unwrap();
    assert!(page.contains("LOOK AFTER IT AT HOME") && page.contains("call 999"), "{page}");
    assert!(!page.contains("NOT FINISHED"), "{page}");
}

/// How many screens people see, in `docs/`.
#[test]
fn interview_in_docs() {
    equals_file(&printed("interview", &["--markdown"], 0), Path::new("docs/interview.md"));
}

#[test]
fn interview_misused() {
    for arguments in [
        &["--json"][..],
        &["--rest-no"],
        &["FILE"],
        &["--markdown", "--for-another"],
        &["--replay"],
        &["--replay", TRIAGE, "--save", "x"],
        &["--country", "atlantis"],
        &["--language", "no-such-file"],
    ] {
        assert_eq!(printed("interview", arguments, 2), "", "{arguments:?}");
    }
}
