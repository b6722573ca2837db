//! The example that prints everything that the crate knows leaves nothing out.

use backpain::activity::effort::{CADENCE, Formula, RELATIVE_CADENCE, Scale};
use backpain::activity::sitting::{self, BreakRule, DOSE_RESPONSE, EVIDENCE, SittingBand};
use backpain::activity::survey::PREVALENCE;
use backpain::activity::walking;
use backpain::activity::{Activity, Guideline, Recommendation};
use backpain::cause::LINKS;
use backpain::red_flags::{DISAGREEMENTS, RULES};
use backpain::self_care::{self, DOSES, LIMITS, NOT_WORTH_IT, REMEDIES, SEE_FIRST, SEEK_HELP, STOPS};
use backpain::source::ArticleFact;
use backpain::treatment::{self, DISPUTES, Figure, INTERVENTIONS, MedicineClass, RECOMMENDATIONS};
use backpain::{Cause, Condition, Factor, Finding, Measure, Source, Treatment};
use serde_json::Value;

fn printed(arguments: &[&str]) -> String {
    let output = crate::support::example::run("knowledge", arguments);
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn object() -> Value {
    let printed = printed(&["--json"]);
    assert_eq!(printed.lines().count(), 1);
    serde_json::from_str(&printed).unwrap()
}

fn ids<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// Each section and the ids that it must have, in order.
fn sections() -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("findings", ids(Finding::ALL)),
        ("measurements", [ids(Measure::ALL), ids(["sex"])].concat()),
        ("factors", ids(Factor::ALL)),
        ("conditions", ids(Condition::ALL)),
        ("red_flag_rules", ids(RULES.iter().map(|rule| rule.id))),
        ("red_flag_disagreements", ids(DISAGREEMENTS.iter().map(|disputed| disputed.id))),
        ("causes", ids(Cause::ALL)),
        ("links", ids(LINKS.iter().map(|link| format!("{}-to-{}", link.from, link.to)))),
        ("treatments", ids(Treatment::ALL)),
        ("guidelines", ids(treatment::Guideline::ALL)),
        ("medicine_classes", ids(MedicineClass::ALL)),
        ("interventions", ids(INTERVENTIONS.iter().map(|row| row.treatment))),
        ("figures", ids(Figure::ALL)),
        ("self_care_items", ids(REMEDIES.iter().map(|remedy| remedy.treatment))),
        ("not_worth_it", ids(NOT_WORTH_IT.iter().map(|item| item.treatment))),
        ("see_first", ids(SEE_FIRST.iter().map(|row| row.finding))),
        ("safety_rules", ids(self_care::RULES.iter().map(|rule| rule.id))),
        ("limits", ids(LIMITS.iter().map(|limit| limit.id))),
        ("stop_signs", ids(STOPS.iter().map(|stop| stop.id))),
        ("seek_help_signs", ids(SEEK_HELP.iter().map(|sign| sign.id))),
        ("doses", ids(DOSES.iter().map(|dose| dose.id))),
        ("activity_guidelines", ids(Guideline::ALL)),
        ("activities", ids(Activity::ALL)),
        ("break_rules", ids(BreakRule::ALL.iter().map(|rule| rule.id()))),
        ("article_facts", ids(ArticleFact::all())),
        ("sources", ids(Source::ALL)),
    ]
}

#[test]
fn every_row_of_every_table_is_printed() {
    let (object, text) = (object(), printed(&[]));
    for (section, expected) in sections() {
        let entries = object[section].as_array().unwrap();
        let found: Vec<_> = entries.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
        assert_eq!(found, expected, "{section}");
        for id in expected {
            let heads_an_entry =
                text.lines().any(|line| line == id || line.trim_end().ends_with(&format!("({id})")));
            assert!(heads_an_entry, "{section}: {id}");
        }
    }
    assert_eq!(object["treatment_disputes"].as_array().unwrap().len(), DISPUTES.len());
    for (section, count) in [
        ("effort", Scale::ALL.len() + Formula::ALL.len() + 5),
        ("cadence", CADENCE.len() + RELATIVE_CADENCE.len()),
        ("sitting", SittingBand::ALL.len() + sitting::LIMITS.len() + DOSE_RESPONSE.len()),
        ("sitting_evidence", EVIDENCE.len()),
        ("walking", walking::TRIAL.len() + 1),
        ("prevalence", PREVALENCE.len()),
    ] {
        assert_eq!(object[section].as_array().unwrap().len(), count, "{section}");
    }
    let asks = object["activity_guidelines"].as_array().unwrap().iter();
    let asks: usize = asks.map(|guideline| guideline["asks"].as_array().unwrap().len()).sum();
    assert_eq!(asks, Recommendation::ALL.len());
    assert_eq!(object["version"], env!("CARGO_PKG_VERSION"));
}

/// A cause is printed with its whole profile: every fact, every source, every stance.
#[test]
fn every_statement_is_printed_with_what_it_rests_on() {
    let object = object();
    let at = |section: &str, id: &str| {
        object[section].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap().to_string()
    };
    for cause in Cause::ALL {
        let entry = at("causes", cause.id());
        for fact in cause.facts() {
            assert!(entry.contains(&serde_json::to_string(fact.text).unwrap()), "{cause}: {}", fact.text);
        }
        for source in cause.sources() {
            assert!(entry.contains(&format!("\"{source}\"")), "{cause}: {source}");
        }
    }
    for treatment in Treatment::ALL {
        let stances = RECOMMENDATIONS.iter().filter(|row| row.treatment == *treatment);
        let entry: Value = serde_json::from_str(&at("treatments", treatment.id())).unwrap();
        let guidelines = entry["recommendations"].as_array().unwrap().iter().map(|row| &row["guideline"]);
        assert!(guidelines.eq(stances.map(|row| row.guideline.id())), "{treatment}");
    }
    for source in object["sources"].as_array().unwrap() {
        assert!(!source["cited_by"].as_array().unwrap().is_empty(), "{source}");
    }
}

/// A clinician reads it at 96 columns. Only a text without spaces may be longer.
#[test]
fn lines_are_wrapped() {
    for line in printed(&[]).lines() {
        assert!(line.chars().count() <= 96 || !line.trim().contains(' '), "{line}");
        assert_eq!(line, line.trim_end());
    }
}

#[test]
fn misuse_is_told_and_has_its_own_status() {
    for arguments in [&["--jsn"][..], &["file.jsonl"], &["--json", "-x"]] {
        let output = crate::support::example::run("knowledge", arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("knowledge: ") && error.contains("usage: knowledge"), "{error}");
    }
}
