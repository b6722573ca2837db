//! What the examples print, word for word: a change of it is seen in review. `BLESS=1` writes it anew.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// `cargo test` builds the examples before it runs the tests; a run of this file alone (`--test pinned`)
/// needs `cargo build --examples --all-features` first.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let directory = test.ancestors().nth(2).unwrap().join("examples");
    directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

#[track_caller]
fn pinned(name: &str, arguments: &[&str], pin: &str, status: i32) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(example(name)).args(arguments).current_dir(root).output().unwrap();
    assert_eq!(output.status.code(), Some(status), "{}", String::from_utf8_lossy(&output.stderr));
    let path = root.join("tests/data/pinned").join(pin);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &output.stdout).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let found = String::from_utf8(output.stdout).unwrap();
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

#[test]
fn triage_as_text() {
    pinned("triage", &[TRIAGE, "--explain"], "triage.txt", 1);
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
fn triage_help() {
    pinned("triage", &["--help"], "triage-help.txt", 0);
}

const CAUSES: &str = "tests/data/pinned/causes-in.jsonl";

#[test]
fn causes_as_text() {
    pinned("causes", &[CAUSES, "--top", "3"], "causes.txt", 1);
}

#[test]
fn causes_as_json() {
    pinned("causes", &[CAUSES, "--json"], "causes.jsonl", 1);
}

#[test]
fn causes_help() {
    pinned("causes", &["--help"], "causes-help.txt", 0);
}
