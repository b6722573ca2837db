//! Which weeks are read, which are errors and with which words, and what the example answers.

use std::io::Write;
use std::process::{Command, Stdio};

use backpain::activity::survey::{Entered, brfss, gpaq, ipaq};
use backpain::activity::walking::Plan;
use backpain::activity::{
    Activity, Clock, ClockChange, Day, Guideline, Met, Minutes, Outcome, Recommendation, Report, Request,
    Session, Week, Weekly, sitting,
};
use backpain::json::{Checked, Record};
use backpain::{Age, Sex, proptest1};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn refusal(json: &str) -> (String, Option<String>) {
    let Checked::<Request>(outcome) = serde_json::from_str(json).unwrap();
    let error = outcome.map(|_| ()).unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

fn report(json: &str) -> Value {
    let record: Record<Request> =
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    serde_json::to_value(record.value.report().with_id(record.id)).unwrap()
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
    let sentinel = "often stands for `not known`; leave it out if it is not known";
    for (json, field, problem) in [
        (
            session(r#""minutes": -5"#),
            "sessions[1].minutes",
            "-5 is out of range; permitted are 0 to 1440 minutes",
        ),
        (
            session(r#""minutes": 1441"#),
            "sessions[1].minutes",
            "1441 is out of range; permitted are 0 to 1440 minutes",
        ),
        (
            session(r#""minutes": 2.5"#),
            "sessions[1].minutes",
            "`2.5` is not permitted; give a whole number from 0 to 1440 minutes, or leave it out if not known",
        ),
        (
            session(r#""minutes": "30""#),
            "sessions[1].minutes",
            "the text `30` is not permitted; give a whole number from 0 to 1440 minutes, or leave it out if not known",
        ),
        (session(r#""minutes": 7777"#), "sessions[1].minutes", &format!("7777 {sentinel}")),
        (session(r#""minutes": 9999"#), "sessions[1].minutes", &format!("9999 {sentinel}")),
        (
            session(r#""minutes": 99"#),
            "sessions[1].minutes",
            &format!(
                "99 {sentinel}, or give the `start` or `\"measured\": true` too if it really was 99 minutes"
            ),
        ),
        (
            session(r#""met_tenths": 0"#),
            "sessions[1].met_tenths",
            "0 is out of range; permitted are 1 to 300 tenths of a MET",
        ),
        (
            session(r#""met_tenths": 4.3"#),
            "sessions[1].met_tenths",
            "`4.3` is not permitted; give a whole number from 1 to 300 tenths of a MET, or leave it out if not known",
        ),
        (session(r#""met_tenths": 999"#), "sessions[1].met_tenths", &format!("999 {sentinel}")),
        (
            session(r#""steps_per_minute": 301"#),
            "sessions[1].steps_per_minute",
            "301 is out of range; permitted are 0 to 300 steps a minute",
        ),
        (session(r#""measured": 1"#), "sessions[1].measured", "`1` is not permitted; give `true` or `false`"),
        (
            session(r#""activity": "joging""#),
            "sessions[1].activity",
            "`joging` is not an activity; the nearest is `jogging`",
        ),
        (
            session(r#""intensity": "moderat""#),
            "sessions[1].intensity",
            "`moderat` is not an intensity; the nearest is `moderate`",
        ),
        (
            session(r#""start": "7am""#),
            "sessions[1].start",
            "the text `7am` is not permitted; give a time of day such as `07:30`",
        ),
        (
            session(r#""start": 730"#),
            "sessions[1].start",
            "`730` is not permitted; give a time of day such as `07:30`",
        ),
        (
            session(r#""minute": 30"#),
            "sessions[1].minute",
            "`minute` is not a key of a session; the nearest is `minutes`",
        ),
        (session(r#""day": "tue""#), "sessions[1].day", "given twice; give it once"),
        (
            r#"{"sessions": [{"minutes": 30}]}"#.into(),
            "sessions[0].day",
            "missing; give a day from `mon` to `sun`",
        ),
        (
            r#"{"sessions": [{"day": "mond"}]}"#.into(),
            "sessions[0].day",
            "`mond` is not a day; the nearest is `mon`",
        ),
        (
            r#"{"sessions": [[]]}"#.into(),
            "sessions[0]",
            "a list is not permitted; give a session such as `{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}`",
        ),
        (
            r#"{"sitting": [{"day": "mon", "start": "09:00", "end": "09:00"}]}"#.into(),
            "sitting[0].end",
            "the end is the same as the start, `09:00`; give the time at which the person got up",
        ),
        (
            r#"{"sitting": [{"day": "mon", "start": "09:00"}]}"#.into(),
            "sitting[0].end",
            "missing; give a time of day such as `07:30`",
        ),
        (r#"{"age": 121}"#.into(), "age", "121 is out of range; permitted are 0 to 120 years"),
        (r#"{"age": 999}"#.into(), "age", &format!("999 {sentinel}")),
        (
            r#"{"age": 41.5}"#.into(),
            "age",
            "`41.5` is not permitted; give a whole number from 0 to 120 years, or leave it out if not known",
        ),
        (
            r#"{"guideline": "who2020"}"#.into(),
            "guideline",
            "`who2020` is not a guideline; the nearest is `who-2020`",
        ),
        (
            r#"{"pregnant": 0}"#.into(),
            "pregnant",
            "`0` is not permitted; give `true` or `false`, or leave it out if not known",
        ),
        (
            r#"{"missing_days": ["sat", "su"]}"#.into(),
            "missing_days[1]",
            "`su` is not a day; the nearest is `sun`",
        ),
        (
            r#"{"missing_days": "sat"}"#.into(),
            "missing_days",
            "the text `sat` is not permitted; give a list of days such as `[\"sat\", \"sun\"]`",
        ),
        (
            r#"{"sesions": []}"#.into(),
            "sesions",
            "`sesions` is not a key of a week; the nearest is `sessions`",
        ),
        (r#"{"age": 4, "age": 5}"#.into(), "age", "given twice; give it once"),
        (
            r#"{"presentation": {"answers": {"feverr": "yes"}}}"#.into(),
            "presentation.answers.feverr",
            "`feverr` is not a finding; the nearest is `fever`",
        ),
        (
            r#"{"back_pain": "acut"}"#.into(),
            "back_pain",
            "`acut` is not a stage of back pain; the nearest is `acute`",
        ),
        (
            r#"{"weekly": {"strength_days": 8}}"#.into(),
            "weekly.strength_days",
            "8 is out of range; permitted are 0 to 7 days",
        ),
        (r#"{"weekly": {"strength_days": 99}}"#.into(), "weekly.strength_days", &format!("99 {sentinel}")),
        (r#"{"weekly": {"vigorous_days": 77}}"#.into(), "weekly.vigorous_days", &format!("77 {sentinel}")),
        (
            r#"{"weekly": {"moderate_minutes": 7777}}"#.into(),
            "weekly.moderate_minutes",
            &format!("7777 {sentinel}"),
        ),
        (
            r#"{"weekly": {"vigorous_minutes": 0, "vigorous_days": 1}}"#.into(),
            "weekly.vigorous_days",
            "1 is out of range; permitted are 0 to 0 days, by the minutes",
        ),
        (
            r#"{"weekly": {"moderate_minutes": 6714, "vigorous_days": 7}}"#.into(),
            "weekly.vigorous_days",
            "7 is out of range; permitted are 0 to 6 days, by the minutes",
        ),
        (
            r#"{"sessions": [{"day": "mon", "start": "00:00"}], "clock_change": {"day": "mon", "from": "00:00", "to": "01:00"}}"#
                .into(),
            "clock_change",
            "a session: 00:00 does not exist on mon",
        ),
        (
            r#"{"weekly": {"moderate_minutes": 6000, "vigorous_minutes": 721}}"#.into(),
            "weekly",
            "the weekly minutes come to 6721; permitted are at most 6720 together, which is 16 hours a day",
        ),
        (
            r#"{"weekly": {"minutes": 70}}"#.into(),
            "weekly.minutes",
            "`minutes` is not a key of weekly totals",
        ),
        (
            r#"{"clock_change": {"day": "sun", "from": "03:00", "to": "05:00"}}"#.into(),
            "clock_change.to",
            "clocks change by 1 to 60 minutes, and not from 03:00 to 05:00",
        ),
    ] {
        let (found, at) = refusal(&json);
        assert!(found.starts_with(&format!("{field}: {problem}")), "{found}\n{field}: {problem}\n{json}");
        assert_eq!(at.as_deref(), Some(field), "{json}");
    }
    let long = r#"{"sessions": [{"day": "mon", "minutes": 1000}, {"day": "mon", "minutes": 500}]}"#;
    assert_eq!(refusal(long).1.as_deref(), Some("sessions"));
    for whole in ["[]", "3", "null", "\"week\"", "true", "-1", "1.5"] {
        assert_eq!(refusal(whole).1, None, "{whole}");
        assert!(refusal(whole).0.contains("give a week: an object such as"), "{}", refusal(whole).0);
    }
}

/// A recent birth in the presentation is one in the week too.
#[test]
fn a_recent_birth_is_the_same_statement_in_both_places() {
    let with = |week: &str| {
        format!(r#"{{{week} "sessions": [], "presentation": {{"answers": {{"recent-childbirth": "yes"}}}}}}"#)
    };
    assert_eq!(report(&with(""))["population"], "pregnancy");
    assert_eq!(report(&with(r#""postpartum": true,"#))["population"], "pregnancy");
    for (week, field) in [("postpartum", "false"), ("pregnant", "true")] {
        let (error, path) = refusal(&with(&format!(r#""{week}": {field},"#)));
        assert_eq!(path.as_deref(), Some(week));
        assert!(
            error.contains(&format!("`{week}: {field}`")) && error.contains("`recent-childbirth: yes`"),
            "{error}"
        );
    }
}

/// Statements in two places must agree, and the error names both.
#[test]
fn statements_that_contradict_each_other_are_both_named() {
    let person = |week: &str, presentation: &str| format!(r#"{{{week}, "presentation": {presentation}}}"#);
    for (json, field, first, second) in [
        (person(r#""age": 41"#, r#"{"age": 40}"#), "age", "`age: 41`", "`age: 40`"),
        (person(r#""pregnant": true"#, r#"{"sex": "male"}"#), "pregnant", "`pregnant: true`", "`sex: male`"),
        (person(r#""postpartum": true"#, r#"{"sex": "male"}"#), "postpartum", "`postpartum: true`", "`sex: male`"),
        (
            person(r#""pregnant": false"#, r#"{"pregnancy_weeks": 30}"#),
            "pregnant",
            "`pregnant: false`",
            "`pregnancy_weeks: 30`",
        ),
        (
            person(r#""postpartum": true"#, r#"{"pregnancy_weeks": 30}"#),
            "postpartum",
            "`postpartum: true`",
            "`pregnancy_weeks: 30`",
        ),
        (
            person(r#""pregnant": true"#, r#"{"answers": {"possible-pregnancy": "no"}}"#),
            "pregnant",
            "`pregnant: true`",
            "`possible-pregnancy: no`",
        ),
        (
            person(r#""pregnant": false"#, r#"{"answers": {"high-risk-pregnancy": "yes"}}"#),
            "pregnant",
            "`pregnant: false`",
            "`high-risk-pregnancy: yes`",
        ),
        (
            person(r#""postpartum": true"#, r#"{"answers": {"reduced-fetal-movement": "yes"}}"#),
            "postpartum",
            "`postpartum: true`",
            "`reduced-fetal-movement: yes`",
        ),
        (person(r#""age": 30"#, r#"{"age_at_onset": 50}"#), "age", "`age: 30`", "`age_at_onset: 50`"),
        (person(r#""age": 3"#, r#"{"duration_days": 20000}"#), "age", "`age: 3`", "`duration_days: 20000`"),
        (r#"{"pregnant": true, "postpartum": true}"#.into(), "postpartum", "`pregnant: true`", "`postpartum: true`"),
        (
            r#"{"missing_days": ["sat"], "sessions": [{"day": "sat"}]}"#.into(),
            "missing_days",
            "`missing_days: sat`",
            "a session on sat",
        ),
        (
            r#"{"missing_days": ["sat"], "sessions": [{"day": "fri", "start": "24:00", "minutes": 5}]}"#.into(),
            "missing_days",
            "`missing_days: sat`",
            "a session on sat",
        ),
        (
            r#"{"missing_days": ["sat"], "sitting": [{"day": "sat", "start": "09:00", "end": "10:00"}]}"#.into(),
            "missing_days",
            "`missing_days: sat`",
            "sitting on sat",
        ),
        (
            r#"{"missing_days": ["sat"], "sitting": [{"day": "fri", "start": "24:00", "end": "01:00"}]}"#.into(),
            "missing_days",
            "`missing_days: sat`",
            "sitting on sat",
        ),
        (r#"{"weekly": {}, "sessions": []}"#.into(), "weekly", "`weekly`", "`sessions`"),
        (r#"{"weekly": {}, "missing_days": ["sun"]}"#.into(), "weekly", "`weekly`", "`missing_days`"),
        (
            r#"{"clock_change": {"day": "sun", "from": "02:00", "to": "03:00"}, "sessions": [{"day": "sun", "start": "02:30"}]}"#.into(),
            "clock_change",
            "a session: 02:30 does not exist on sun",
            "from 02:00 to 03:00",
        ),
        (
            r#"{"clock_change": {"day": "sun", "from": "02:00", "to": "03:00"}, "sitting": [{"day": "sat", "start": "23:00", "end": "02:30"}]}"#.into(),
            "clock_change",
            "sitting: 02:30 does not exist on sun",
            "from 02:00 to 03:00",
        ),
    ] {
        let (found, at) = refusal(&json);
        assert!(found.contains(first) && found.contains(second), "{found}");
        assert_eq!(at.as_deref(), Some(field), "{json}");
    }
    // Statements that agree are accepted and used.
    for (json, population) in [
        (person(r#""pregnant": true"#, r#"{"pregnancy_weeks": 30}"#), json!("pregnancy")),
        (person(r#""postpartum": true"#, r#"{"answers": {"possible-pregnancy": "no"}}"#), json!("pregnancy")),
        (person(r#""pregnant": false"#, r#"{"sex": "male", "age": 70}"#), json!("older-adult")),
        (person(r#""sessions": []"#, r#"{"pregnancy_weeks": 30}"#), json!("pregnancy")),
        (person(r#""missing_days": ["fri"]"#, r#"{"age": 30}"#), json!("adult")),
    ] {
        assert_eq!(report(&json)["population"], population, "{json}");
    }
    // A night that begins on the day before a missing day is not on the missing day, and 24:00 is not on its own day.
    report(r#"{"missing_days": ["sat"], "sessions": [{"day": "fri", "start": "23:00", "minutes": 90}]}"#);
    report(r#"{"missing_days": ["fri"], "sessions": [{"day": "fri", "start": "24:00", "minutes": 90}]}"#);
}

#[test]
fn null_is_as_good_as_absent() {
    let nulls = r#"{"id": null, "guideline": null, "age": 40, "pregnant": null, "postpartum": null,
        "chronic_condition": null, "disability": null, "sitting": null, "missing_days": null, "back_pain": null,
        "presentation": null, "sessions": [{"day": "mon", "activity": null, "intensity": null, "minutes": 30, "start": null}]}"#;
    let absent = r#"{"age": 40, "sessions": [{"day": "mon", "minutes": 30}]}"#;
    let read = |json| serde_json::from_str::<Record<Request>>(json).unwrap();
    let absent = read(absent);
    assert_eq!(read(nulls), absent);
    assert_eq!(absent.value.guideline, Guideline::Who2020);
    let unknown = r#"{"age": 40, "sessions": [{"day": "mon", "intensity": "unknown", "minutes": 30}]}"#;
    assert_eq!(read(unknown), absent);
    assert_eq!(report(r#"{"age": 40, "sessions": null}"#)["overall"], "unknown");
    assert_eq!(report(r#"{"age": 40, "sessions": []}"#)["level"], "inactive");
}

#[test]
fn a_measured_session_may_last_99_minutes() {
    for measured in [r#""start": "09:00""#, r#""measured": true"#] {
        let session = format!(r#"{{"day": "mon", "activity": "walking", "minutes": 99, {measured}}}"#);
        let week = format!(r#"{{"age": 40, "sessions": [{session}]}}"#);
        assert_eq!(report(&week)["equivalent_minutes"]["at_least"], 99);
    }
}

/// METs in tenths and steps a minute, as watches record them.
#[test]
fn measured_effort_counts() {
    let minutes = |age: u16, session: &str| {
        let week = format!(r#"{{"age": {age}, "sessions": [{{"day": "mon", "minutes": 30, {session}}}]}}"#);
        let report = report(&week);
        let bounds = &report["equivalent_minutes"];
        (bounds["at_least"].as_u64().unwrap(), bounds["at_most"].as_u64().unwrap())
    };
    for (age, session, expected) in [
        (40, r#""met_tenths": 29"#, (0, 0)),
        (40, r#""met_tenths": 30"#, (30, 30)),
        (40, r#""met_tenths": 60"#, (60, 60)),
        (40, r#""steps_per_minute": 99"#, (0, 0)),
        (40, r#""steps_per_minute": 100"#, (30, 30)),
        (40, r#""steps_per_minute": 130"#, (60, 60)),
        (40, r#""activity": "walking", "steps_per_minute": 130"#, (60, 60)),
        // Steps do not say how hard cycling is, and say nothing about people over 85.
        (40, r#""activity": "leisurely-cycling", "steps_per_minute": 130"#, (30, 30)),
        (86, r#""activity": "walking", "steps_per_minute": 130"#, (30, 30)),
        (86, r#""steps_per_minute": 130"#, (0, 60)),
        (40, r#""met_tenths": 30, "steps_per_minute": 140"#, (30, 30)),
        // Before 65 the measured effort counts; from 65 on, the person's own rating counts.
        (40, r#""met_tenths": 35, "intensity": "vigorous""#, (30, 30)),
        (70, r#""met_tenths": 35, "intensity": "vigorous""#, (60, 60)),
        // Strength training earns no aerobic minutes, whatever its METs.
        (40, r#""activity": "resistance-training", "met_tenths": 60"#, (0, 0)),
    ] {
        assert_eq!(minutes(age, session), expected, "{age} {session}");
    }
    let kinds = |session: &str| {
        let report = report(&format!(r#"{{"age": 90, "sessions": [{{"day": "mon", {session}}}]}}"#));
        report["adjustments"].as_array().unwrap().iter().map(|one| one["kind"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(r#""steps_per_minute": 130"#), ["steps-unused"]);
    assert_eq!(kinds(r#""activity": "walking", "met_tenths": 80"#), ["stated-intensity"]);
}

/// The totals of a survey or a watch, as in the contract.
#[test]
fn weekly_totals_are_checked_as_sessions_are() {
    let totals = r#"{"moderate_minutes": 70, "vigorous_minutes": 0, "strength_days": 2}"#;
    let week = report(&format!(r#"{{"id": 7, "age": 41, "weekly": {totals}}}"#));
    let expected = json!({
        "id": 7, "guideline": "who-2020", "aerobic": "not-met", "strength": "met", "overall": "not-met",
        "equivalent_minutes": {"at_least": 70, "at_most": 70}, "level": "insufficiently-active",
        "strength_days": 2,
        "shortfall": {"moderate_minutes": 80, "vigorous_minutes": 40, "strength_days": 0}, "open": []});
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&week[key], value, "{key}");
    }
    assert!(!week["ways_to_close"].as_array().unwrap().is_empty());
    // In a week, 777 minutes can be meant.
    assert_eq!(report(r#"{"weekly": {"moderate_minutes": 777}}"#)["aerobic"], "met");
    for (age, totals, aerobic, strength, open) in [
        (41, r#"{"moderate_minutes": 150}"#, "met", "unknown", json!(["strength-days"])),
        (
            41,
            r#"{"moderate_minutes": 100}"#,
            "unknown",
            "unknown",
            json!(["vigorous-minutes", "strength-days"]),
        ),
        (41, r#"{"vigorous_minutes": 75, "strength_days": 1}"#, "met", "not-met", json!([])),
        (
            41,
            r#"{"moderate_minutes": 149, "vigorous_minutes": 0}"#,
            "not-met",
            "unknown",
            json!(["strength-days"]),
        ),
        (41, "{}", "unknown", "unknown", json!(["moderate-minutes", "vigorous-minutes", "strength-days"])),
        // A child needs vigorous days, and the minutes limit how many there can be.
        (
            10,
            r#"{"moderate_minutes": 360, "vigorous_minutes": 60, "strength_days": 3}"#,
            "unknown",
            "met",
            json!(["vigorous-days"]),
        ),
        (
            10,
            r#"{"moderate_minutes": 418, "vigorous_minutes": 2, "strength_days": 3}"#,
            "not-met",
            "met",
            json!([]),
        ),
        (
            10,
            r#"{"moderate_minutes": 360, "vigorous_minutes": 60, "vigorous_days": 3, "strength_days": 3}"#,
            "met",
            "met",
            json!([]),
        ),
    ] {
        let week = report(&format!(r#"{{"age": {age}, "pregnant": false, "weekly": {totals}}}"#));
        assert_eq!((&week["aerobic"], &week["strength"]), (&json!(aerobic), &json!(strength)), "{totals}");
        let unknown: Vec<&Value> =
            week["open"].as_array().unwrap().iter().map(|one| &one["unknown"]).collect();
        assert_eq!(json!(unknown), open, "{totals}");
    }
    // An hour each day cannot be distinguished from a total, unless the total is too small, or leaves no minute for
    // each of the three vigorous days.
    for (total, aerobic) in [(419, "not-met"), (420, "unknown"), (6_717, "unknown"), (6_720, "not-met")] {
        let week = format!(
            r#"{{"age": 10, "guideline": "us-2018", "weekly": {{"moderate_minutes": {total}, "vigorous_minutes": 0, "vigorous_days": 0}}}}"#
        );
        let found =
            report(&week.replace(r#""vigorous_minutes": 0, "vigorous_days": 0"#, r#""light_minutes": 0"#));
        assert_eq!(found["aerobic"], if total == 419 { "unknown" } else { aerobic }, "{total}");
        assert_eq!(report(&week)["aerobic"], "not-met", "no vigorous day");
    }
}

/// On a day of 25 or 23 hours, minutes and breaks count as on any other.
#[test]
fn a_day_on_which_the_clocks_change_has_the_minutes_that_it_has() {
    let week = |clocks: &str, rest: &str| {
        report(&format!(r#"{{"age": 40, "clock_change": {{"day": "sun", {clocks}}}, {rest}}}"#))
    };
    let (back, forward) = (r#""from": "03:00", "to": "02:00""#, r#""from": "02:00", "to": "03:00""#);
    let two = r#""sessions": [{"day": "sat", "start": "23:00", "minutes": 300, "intensity": "moderate"},
                              {"day": "sun", "start": "03:30", "minutes": 60, "intensity": "moderate"}]"#;
    // The night ends at 03:00 by the long clock and at 05:00 by the short one, so the records overlap only there.
    assert_eq!(week(back, two)["equivalent_minutes"]["at_least"], 360);
    assert_eq!(week(forward, two)["equivalent_minutes"]["at_least"], 300);
    let full = |minutes: u16| {
        format!(
            r#""sessions": [{{"day": "sun", "minutes": 1440, "intensity": "light"}}, {{"day": "sun", "minutes": {minutes}, "intensity": "light"}}]"#
        )
    };
    assert_eq!(week(back, &full(60))["overall"], "not-met");
    assert!(
        refusal(&format!(r#"{{"clock_change": {{"day": "sun", {back}}}, {}}}"#, full(61)))
            .0
            .contains("the day has 1500")
    );
    assert!(
        refusal(&format!(r#"{{"clock_change": {{"day": "sun", {forward}}}, {}}}"#, full(0)))
            .0
            .contains("the day has 1380")
    );
    for (time, assumed) in [("01:59", false), ("02:00", true), ("02:59", true), ("03:00", false)] {
        let session =
            format!(r#""pregnant": false, "sessions": [{{"day": "sun", "start": "{time}", "minutes": 5}}]"#);
        let expected = if assumed { json!(["first-of-two"]) } else { json!([]) };
        let report = week(back, &session);
        let kinds: Vec<&Value> =
            report["assumptions"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
        assert_eq!(json!(kinds), expected, "{time}");
    }
    let sitting = r#""sessions": [], "sitting": [{"day": "sun", "start": "01:00", "end": "04:00"}]"#;
    assert_eq!(week(back, sitting)["sitting"]["longest_unbroken_minutes"], 240);
    assert_eq!(week(forward, sitting)["sitting"]["longest_unbroken_minutes"], 120);
}

proptest! {
    /// Everything that is read is written back: a week and the data that comes with it.
    #[test]
    fn what_is_read_is_written((text, week) in proptest1::week_json()) {
        let record: Record<Request> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&record.value.week, &week);
        let written = serde_json::to_string(&record).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Record<Request>>(&written).unwrap(), &record, "{}", written);
        let alone = serde_json::to_string(&week).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Week>(&alone).unwrap(), &week, "{}", alone);
        let report = record.value.report().with_id(record.id);
        let written = serde_json::to_string(&report).unwrap();
        prop_assert_eq!(serde_json::from_str::<Report>(&written).unwrap(), report, "{}", written);
    }

    #[test]
    fn any_week_is_written_and_read(week in proptest1::weeks()) {
        let written = serde_json::to_string(&week).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Week>(&written).unwrap(), &week, "{}", written);
        for session in week.sessions().unwrap_or_default() {
            alone(session);
            session.start.iter().for_each(alone);
        }
        week.sitting().unwrap_or_default().iter().for_each(alone);
        week.weekly().iter().for_each(alone);
        week.clock_change().iter().for_each(alone);
    }
}

/// Every part of a week is also written and read by itself.
fn alone<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + core::fmt::Debug>(part: &T) {
    let written = serde_json::to_string(part).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&written).unwrap(), part, "{written}");
}

/// A Rust app builds the input of a service with every key that exists.
#[test]
fn a_request_is_built_and_written_with_every_key() {
    let clock = |hour| Clock::new(hour, 0).unwrap();
    let session = Session::of(Activity::Walking, Day::Monday)
        .met(Met::new(43).unwrap())
        .minutes(Minutes::new(99).unwrap());
    let spell = |posture| sitting::Spell::new(posture, Day::Tuesday, clock(9), clock(12)).unwrap();
    let presentation = serde_json::from_str(r#"{"age": 41, "answers": {"fever": "no"}}"#).unwrap();
    let week = Week::builder()
        .sessions([session])
        .sitting([spell(sitting::Posture::Sitting), spell(sitting::Posture::Standing)])
        .missing([Day::Sunday].into_iter().collect())
        .clock_change(ClockChange::new(Day::Saturday, clock(3), clock(2)).unwrap())
        .disability();
    let mut request = Request::new(Guideline::Uk2019, week, Some(presentation)).unwrap();
    request.back_pain = Some("recovered".parse().unwrap());
    let record = Record { id: Some("w1".into()), value: request };
    let written = serde_json::to_value(&record).unwrap();
    assert_eq!(
        written,
        json!({"id": "w1", "guideline": "uk-2019", "age": 41, "disability": true,
            "sessions": [{"day": "mon", "activity": "walking", "met_tenths": 43, "minutes": 99, "measured": true}],
            "sitting": [{"day": "tue", "start": "09:00", "end": "12:00"},
                        {"day": "tue", "start": "09:00", "end": "12:00", "posture": "standing"}],
            "missing_days": ["sun"], "clock_change": {"day": "sat", "from": "03:00", "to": "02:00"},
            "back_pain": "recovered", "presentation": {"age": 41, "answers": {"fever": "no"}}})
    );
    assert_eq!(serde_json::from_value::<Record<Request>>(written).unwrap(), record);
    let totals = Weekly { moderate_minutes: Some(70), ..Weekly::UNKNOWN };
    let week = Week::builder().weekly(totals).build().unwrap();
    assert_eq!(serde_json::to_value(&week).unwrap(), json!({"weekly": {"moderate_minutes": 70}}));
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

/// Sixty records of nearly a day each: the sum exceeds a week, and the time after the week is counted once.
#[test]
fn sums_of_many_records_are_whole() {
    let nearly_a_day = r#"{"day": "sun", "start": "23:00", "end": "22:59"}"#;
    let report = report(&format!(r#"{{"sessions": [], "sitting": [{}]}}"#, vec![nearly_a_day; 60].join(",")));
    let minutes = |kind: &str| {
        let adjustments = report["adjustments"].as_array().unwrap();
        adjustments.iter().find(|adjustment| adjustment["kind"] == kind).unwrap()["minutes"].as_u64()
    };
    assert_eq!(minutes("sitting-after-the-week"), Some(22 * 60 + 59));
    assert_eq!(minutes("sitting-counted-once"), Some(59 * 60));
}

/// A walk interrupts the sitting during which it took place.
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
        let _ = stdin.write_all(&input); // invalid arguments close it early
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let json = arguments.contains(&"--json");
    let values = lines.lines().filter(|_| json).map(|line| serde_json::from_str(line).unwrap()).collect();
    (values, output.status.code())
}

/// Damaged lines between good ones: an error for each damaged line, and the right answer for every other.
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

/// The bundled weeks have every guideline, every population and every outcome.
#[test]
fn the_bundled_weeks_cover_the_table() {
    let records: Vec<Request> = include_str!("../../examples/data/weeks.jsonl")
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

/// The value with each of its numbers replaced by some that no week has, wherever such a value can be read.
fn with_impossible_numbers<T: Serialize + DeserializeOwned>(value: T) -> Vec<T> {
    fn replaced(value: &Value) -> Vec<Value> {
        match value {
            Value::Number(_) => {
                vec![
                    json!(0),
                    json!(u8::MAX),
                    json!(u16::MAX),
                    json!(u32::MAX),
                    json!(u64::MAX),
                    json!(i32::MIN),
                ]
            }
            Value::Array(items) => {
                places(items.len(), |place| &items[place], value, |all, place, one| all[place] = one)
            }
            Value::Object(fields) => {
                let keys: Vec<&String> = fields.keys().collect();
                places(
                    keys.len(),
                    |place| &fields[keys[place]],
                    value,
                    |all, place, one| all[keys[place]] = one,
                )
            }
            _ => Vec::new(),
        }
    }
    /// One member after the other, and all of them at once.
    fn places<'v>(
        count: usize,
        member: impl Fn(usize) -> &'v Value,
        whole: &Value,
        set: impl Fn(&mut Value, usize, Value),
    ) -> Vec<Value> {
        let members: Vec<Vec<Value>> = (0..count).map(|place| replaced(member(place))).collect();
        let mut found = Vec::new();
        for (place, ones) in members.iter().enumerate() {
            for one in ones {
                let mut changed = whole.clone();
                set(&mut changed, place, one.clone());
                found.push(changed);
            }
        }
        for most in 0..members.iter().map(Vec::len).max().unwrap_or(0) {
            let mut changed = whole.clone();
            for (place, ones) in members.iter().enumerate() {
                ones.get(most).into_iter().for_each(|one| set(&mut changed, place, one.clone()));
            }
            found.push(changed);
        }
        found
    }
    let replaced = replaced(&serde_json::to_value(value).unwrap());
    let read: Vec<T> =
        replaced.iter().filter_map(|value| serde_json::from_value(value.clone()).ok()).collect();
    assert_eq!(read.is_empty(), replaced.is_empty(), "one of them at least can be read");
    read
}

/// Whatever number stands in a value that was read, nothing that is asked of it overflows.
#[test]
fn what_was_read_cannot_overflow() {
    let week: Record<Request> = serde_json::from_value(json!({
        "age": 15,
        "sessions": [
            {"day": "mon", "activity": "running", "minutes": 20, "start": "23:50"},
            {"day": "tue", "minutes": 20},
        ],
    }))
    .unwrap();
    let verdict = week.value.check();
    let mut splits = Vec::new();
    for (_, tally) in week.value.week.days() {
        splits.extend(with_impossible_numbers(tally.at_most));
        splits
            .extend(with_impossible_numbers(tally).iter().flat_map(|tally| [tally.at_least, tally.at_most]));
    }
    for row in Recommendation::ALL {
        for aerobic in with_impossible_numbers(row.aerobic) {
            for &split in &splits {
                assert!(split.any() >= split.moderate_to_vigorous());
                let _used = (aerobic.worth(split), aerobic.lacking_on_a_day(split));
            }
        }
    }
    for week in Plan::USUAL.weeks().flat_map(with_impossible_numbers) {
        assert_eq!(week.total(), u32::from(week.days) * u32::from(week.minutes));
        assert!(week.to_string().contains("walk"));
    }
    for shortfall in with_impossible_numbers(verdict.shortfall().unwrap().at_most) {
        let _is_nothing = shortfall.is_nothing();
    }
    for adjustment in verdict.adjustments().flat_map(with_impossible_numbers) {
        assert!(!adjustment.to_string().is_empty());
    }
    let bout = brfss::Bout { met_tenths: 60, minutes: 30, weekly_thousandths: 2_000 };
    for bout in with_impossible_numbers(bout) {
        assert!(bout.equivalent_minutes(Age::MAX, Sex::Female) >= bout.weekly_minutes());
    }
    assert!(with_impossible_numbers(verdict.report()).iter().all(|report| !report.ways.is_empty()));
}

/// A score is read as its answers, and only if they have one.
#[test]
fn a_score_that_no_answers_have_is_refused() {
    let daily = |minutes| gpaq::Entry::daily(7, minutes);
    let answers = gpaq::Answers::new().with(gpaq::Domain::VigorousWork, daily(60)).rest_no();
    let score = gpaq::score(&answers).unwrap();
    assert_eq!(serde_json::to_value(score).unwrap(), serde_json::to_value(answers).unwrap());
    let read = with_impossible_numbers(score);
    assert!(read.len() > 1);
    for read in read {
        assert!(read.met_minutes() <= 188_160, "{read:?}");
        let _weekly = read.weekly();
    }
    let impossible = gpaq::Answers::new().with(gpaq::Domain::VigorousWork, daily(961)).rest_no();
    let error = serde_json::from_value::<gpaq::Score>(serde_json::to_value(impossible).unwrap()).unwrap_err();
    assert!(error.to_string().starts_with("vigorous-work: 0 h 961 min does not go with 7 days"), "{error}");

    let answers = ipaq::Answers::new(Entered::daily(3, 20), Entered::daily(0, 0), Entered::daily(5, 30));
    let score = ipaq::score(&answers).unwrap();
    assert_eq!(serde_json::to_value(score).unwrap(), serde_json::to_value(answers).unwrap());
    for read in with_impossible_numbers(score) {
        assert!(read.uncut_met_minutes_tenths() <= 80 * 7 * 960, "{read:?}");
        let _weekly = read.weekly();
    }
}
