//! What is written as JSON is read back equal, with no key that is not known.

use core::fmt::Debug;

use backpain::activity::sitting::{BreakRule, Log, Posture, Report, Spell};
use backpain::activity::survey::{Entered, brfss::Bout, gpaq, ipaq};
use backpain::activity::{Clock, Day};
use backpain::certificate::{Verified, verify};
use backpain::interview::{Form, Item, Reply};
use backpain::red_flags::RULES_HASH;
use backpain::rule::RuleBuf;
use backpain::rule_set::{Changed, Difference, Shift};
use backpain::{Presentation, Question, RuleSet, Sex, Symptom, triage};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, json, to_string, to_value};

/// Reads the value as it is written. If that is an object, one more key is refused.
fn reads_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = to_string(value).unwrap();
    assert_eq!(from_str::<T>(&text).as_ref().ok(), Some(value), "{text}");
    let mut json = to_value(value).unwrap();
    if let Value::Object(keys) = &mut json {
        keys.insert("bogus".into(), Value::Null);
        let error = serde_json::from_value::<T>(json).unwrap_err().to_string();
        // A reply has one key only.
        assert!(error.contains("bogus") || error.contains("a single key"), "{text}: {error}");
    }
}

fn differences() -> Vec<Difference> {
    let built_in = RuleSet::built_in();
    let edited_rule = RuleBuf::from(built_in.rules().next().unwrap()).because("For a test.");
    let people = [Presentation::builder().yes(Symptom::PainOnStraining).build().unwrap()];
    let edited = RuleSet::change_built_in("clinic-a 2026.2")
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
        .replace(edited_rule)
        .build()
        .unwrap();
    vec![
        RuleSet::diff(&built_in, &built_in),
        RuleSet::diff(&built_in, &edited),
        RuleSet::diff_with(&built_in, &edited, &people),
        RuleSet::diff(&edited, &built_in),
    ]
}

#[test]
fn differences_of_rule_sets() {
    for difference in differences() {
        reads_back(&difference);
        difference.changed().iter().for_each(reads_back::<Changed>);
        difference.shifts().iter().for_each(reads_back::<Shift>);
        let read: Difference = from_str(&to_string(&difference).unwrap()).unwrap();
        assert_eq!(read.to_string(), difference.to_string());
        assert_eq!(read.new_rules().rules_hash.len(), 32);
    }
}

/// What was read can have been written by anybody, so no line of the text can be forged with it.
#[test]
fn a_difference_that_was_read_cannot_forge_a_line() {
    let mut json = to_value(&differences()[2]).unwrap();
    let forged = json!("a\nNobody is seen later");
    json["old"]["rules_hash"] = forged.clone();
    json["added"] = json!([forged]);
    json["removed"][0]["rule"] = forged.clone();
    json["changed"][0]["rule"] = forged.clone();
    json["shifts"][0]["by"] = json!([forged]);
    json["untried"] = json!([forged]);
    json["changed"][0]["parts"]["a\nNobody is seen sooner"] = json!({"was": "b\nNobody", "is": "c\nNobody"});
    let difference: Difference = serde_json::from_value(json).unwrap();
    assert!(!difference.is_complete(), "something is untried");
    let text = difference.to_string();
    assert!(text.lines().all(|line| !line.starts_with("Nobody")), "{text}");
    assert!(text.contains("is seen sooner"), "a part that is not known is shown, too: {text}");
}

#[test]
fn reports_of_sitting() {
    let clock = |hour| Clock::new(hour, 0).unwrap();
    let desk = Spell::new(Posture::Sitting, Day::Monday, clock(9), clock(12)).unwrap();
    let own = BreakRule::own(30, 5).unwrap();
    for &rule in BreakRule::ALL.iter().chain([&own]) {
        reads_back::<BreakRule>(&rule);
        reads_back::<Report>(&Log::from_iter([desk]).check(rule));
    }
    assert_eq!(to_value(BreakRule::HOURLY).unwrap(), json!("hourly"));
    assert_eq!(to_value(own).unwrap(), json!({"sitting_minutes": 30, "break_minutes": 5}));
    let error = |json: &str| from_str::<BreakRule>(json).unwrap_err().to_string();
    assert!(error(r#""hourl""#).contains("the nearest is `hourly`"));
    assert!(error(r#"{"sitting_minutes": 30}"#).contains("break_minutes: missing"));
    assert!(error(r#"{"sitting_minutes": 481, "break_minutes": 5}"#).contains("481 is out of range"));
    assert!(error(r#"{"sitting_minutes": 70000, "break_minutes": 5}"#).contains("70000 is out of range"));
}

#[test]
fn verified_reports() {
    let report = triage(&Presentation::EMPTY).explained_report();
    let verified = verify(&report, RULES_HASH).unwrap();
    reads_back::<Verified>(&verified);
    let mut json = to_value(&verified).unwrap();
    assert_eq!(json["rules_hash"], json!(report.rules_hash));
    for hash in ["", "0", &"g".repeat(32), &"0".repeat(33)] {
        json["rules_hash"] = json!(hash);
        assert!(serde_json::from_value::<Verified>(json.clone()).is_err(), "{hash}");
    }
}

#[test]
fn items_and_replies() {
    let questions = Question::ALL.iter().copied().map(Item::Question);
    let choices = Form::EXAMINER.choices().iter().map(Item::Choice);
    questions.chain(choices).for_each(|item| reads_back::<Item>(&item));
    assert_eq!(to_value(Item::Question(Question::Sex)).unwrap(), json!("sex"));
    assert!(from_str::<Item>(r#""feverr""#).unwrap_err().to_string().contains("the nearest is `fever`"));
    let words = [Reply::Yes, Reply::No, Reply::Unknown, Reply::Declined];
    let others = [Reply::Number(7), Reply::Sex(Sex::Male), Reply::Option(2)];
    words.iter().chain(&others).for_each(reads_back::<Reply>);
    assert_eq!(to_value(Reply::Option(2)).unwrap(), json!({"option": 2}));
}

#[test]
fn answers_to_surveys() {
    let entered = Entered::daily(3, 30);
    reads_back(&entered);
    let entry = gpaq::Entry::daily(3, 30);
    reads_back(&entry);
    reads_back(&gpaq::Answers::new().with(gpaq::Domain::ALL[0], entry).sitting(Some(4), None));
    reads_back(&ipaq::Answers::new(entered, Entered::default(), entered));
    reads_back(&Bout { met_tenths: 35, minutes: 30, weekly_thousandths: 2_000 });
}
