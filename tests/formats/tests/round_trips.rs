//! A value that is written in a format reads back equal, and means the same as in JSON.

use backpain::activity::{self, Request, Week};
use backpain::diary::{Diary, Entry, WithDiary};
use backpain::json::Record;
use backpain::proptest1::{presentations, week_json};
use backpain::{Answer, Id, Presentation, Symptom, triage};
use formats::Format;
use proptest::prelude::*;
use serde_json::Value;

/// Writes a JSON document in a format. If the format has no null, the keys with null are left out.
fn written(document: &Value, format: Format) -> Vec<u8> {
    fn without_null(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.iter().filter(|(_, value)| !value.is_null());
                Value::Object(members.map(|(key, value)| (key.clone(), without_null(value))).collect())
            }
            Value::Array(members) => Value::Array(members.iter().map(without_null).collect()),
            other => other.clone(),
        }
    }
    if format.has_null_and_large_numbers() {
        format.write(document)
    } else {
        format.write(&without_null(document))
    }
}

fn ids() -> impl Strategy<Value = Option<Id>> {
    prop_oneof![
        Just(None),
        Just(Some(Id::from(""))),
        Just(Some(Id::from("caf\u{e9} \"7\""))),
        Just(Some(Id::from(i64::MIN))),
        Just(Some(Id::from(i64::MAX))),
        Just(Some(Id::from(u64::MAX))),
    ]
}

fn is_large(id: &Option<Id>) -> bool {
    *id == Some(Id::from(u64::MAX))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_presentation_reads_back_equal(id in ids(), value in presentations()) {
        let record = Record { id, value };
        for format in Format::ALL {
            if is_large(&record.id) && !format.has_null_and_large_numbers() {
                continue;
            }
            let read: Result<Record<Presentation>, _> = format.read(&format.write(&record));
            prop_assert_eq!(read.as_ref(), Ok(&record), "{:?}", format);
            let read: Result<Presentation, _> = format.read(&format.write(&record.value));
            prop_assert_eq!(read, Ok(record.value), "{:?}", format);
        }
    }

    #[test]
    fn a_report_reads_back_equal(id in ids(), presentation in presentations()) {
        let mut report = triage(&presentation).explained_report();
        report.id = id;
        for format in Format::ALL {
            if is_large(&report.id) && !format.has_null_and_large_numbers() {
                continue;
            }
            let read: Result<triage::Report, _> = format.read(&format.write(&report));
            prop_assert_eq!(read.as_ref(), Ok(&report), "{:?}", format);
        }
    }

    #[test]
    fn a_week_and_its_report_read_back_equal((text, week) in week_json()) {
        let record: Record<Request> = serde_json::from_str(&text).unwrap();
        let report = record.value.check().report();
        for format in Format::ALL {
            let read: Result<Record<Request>, _> = format.read(&format.write(&record));
            prop_assert_eq!(read.as_ref(), Ok(&record), "{:?} {}", format, text);
            let read: Result<activity::Report, _> = format.read(&format.write(&report));
            prop_assert_eq!(read.as_ref(), Ok(&report), "{:?} {}", format, text);
        }
        prop_assert_eq!(record.value.week, week);
    }

    #[cfg(not(feature = "arbitrary_precision"))] // with it, numbers of a `Value` are only numbers in JSON
    #[test]
    fn a_week_means_the_same_in_each_format((text, week) in week_json()) {
        let document: Value = serde_json::from_str(&text).unwrap();
        for format in Format::ALL {
            let read: Result<Week, _> = format.read(&written(&document, format));
            prop_assert_eq!(read.as_ref(), Ok(&week), "{:?} {}", format, text);
        }
    }

    #[cfg(feature = "arbitrary_precision")]
    #[test]
    fn a_week_is_read_with_numbers_of_any_precision((text, week) in week_json()) {
        for format in [Format::Json, Format::JsonReader, Format::JsonValue] {
            let read: Result<Week, _> = format.read(text.as_bytes());
            prop_assert_eq!(read.as_ref(), Ok(&week), "{:?} {}", format, text);
        }
    }
}

/// Each answer to a question: yes, no, not known, declined, and not asked.
#[test]
fn every_answer_is_kept() {
    let value = Presentation::builder()
        .yes(Symptom::Fever)
        .no(Symptom::LegPain)
        .answer(Symptom::NightPain, Answer::Unknown)
        .declined(Symptom::SexualFunctionChange)
        .build()
        .unwrap();
    for format in Format::ALL {
        let read: Presentation = format.read(&format.write(&value)).unwrap();
        for finding in backpain::Finding::ALL {
            assert_eq!(read.answer(*finding), value.answer(*finding), "{format:?} {finding}");
        }
    }
}

#[test]
fn a_diary_reads_back_equal() {
    let entries = [Entry::scored(1, 7).unwrap(), Entry::scored(4, 6).unwrap()];
    let presentation = Presentation::builder().yes(Symptom::NightPain).build().unwrap();
    for diary in [Diary::default(), Diary::new(entries).unwrap()] {
        let value = WithDiary { presentation, diary };
        for format in Format::ALL {
            assert_eq!(format.read(&format.write(&value)).as_ref(), Ok(&value), "{format:?}");
        }
        // TOML has no list outside of a table.
        for format in Format::ALL.into_iter().filter(|format| *format != Format::Toml) {
            let diary = &value.diary;
            assert_eq!(format.read(&format.write(diary)).as_ref(), Ok(diary), "{format:?}");
        }
    }
}

/// Null means the same as a key that is left out, also in formats in which null is an option.
#[test]
fn null_is_the_same_as_left_out() {
    let expected = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let expected = Record { id: None, value: expected };
    let json = r#"{"id": null, "age": null, "sex": null, "answers": {"fever": "yes"}}"#;
    let document: Value = serde_json::from_str(json).unwrap();
    for format in Format::ALL.into_iter().filter(|format| format.has_null_and_large_numbers()) {
        let read: Result<Record<Presentation>, _> = format.read(&format.write(&document));
        assert_eq!(read.as_ref(), Ok(&expected), "{format:?}");
    }
    let options = r#"{"id": None, "age": None, "sex": (), "answers": Some({"fever": Some("yes")})}"#;
    assert_eq!(Format::Ron.read(options.as_bytes()).as_ref(), Ok(&expected));
    let tilde = "id: ~\nage:\nanswers:\n  fever: \"yes\"\n";
    assert_eq!(Format::Yaml.read(tilde.as_bytes()).as_ref(), Ok(&expected));
}

/// Documents as a person writes them in each format.
#[test]
fn each_format_is_read_as_people_write_it() {
    let expected = Presentation::builder()
        .age(backpain::Age::new(58).unwrap())
        .sex(backpain::Sex::Female)
        .yes(Symptom::Fever)
        .no(Symptom::LegPain)
        .build()
        .unwrap();
    let toml = "age = 58\nsex = \"female\"\n\n[answers]\nfever = \"yes\"\nleg-pain = \"no\"\n";
    // Since YAML 1.2 a bare `no` is a text.
    let yaml = "age: 58\nsex: female\nanswers: {fever: yes, leg-pain: no}\n";
    let ron = "{\"age\": 58, \"sex\": \"female\", \"answers\": {\"fever\": \"yes\", \"leg-pain\": \"no\",},}";
    for (format, text) in [(Format::Toml, toml), (Format::Yaml, yaml), (Format::Ron, ron)] {
        assert_eq!(format.read(text.as_bytes()), Ok(expected), "{format:?}");
    }
}

/// In each format, an error says where and what.
#[test]
fn errors_name_the_path_in_each_format() {
    for (json, expected) in [
        (
            r#"{"answers": {"feverr": "yes"}}"#,
            "answers.feverr: `feverr` is not a finding; the nearest is `fever`",
        ),
        (r#"{"age": "58"}"#, "age: "),
        (r#"{"age": 581}"#, "age: "),
        (r#"{"answers": {"fever": true}}"#, "answers.fever: `true` is not permitted"),
        (r#"{"answers": ["fever"]}"#, "answers: "),
    ] {
        let document: Value = serde_json::from_str(json).unwrap();
        for format in Format::ALL {
            if cfg!(feature = "arbitrary_precision") && !format!("{format:?}").starts_with("Json") {
                continue;
            }
            let error = format.read::<Presentation>(&written(&document, format)).unwrap_err();
            assert!(error.contains(expected), "{format:?} {json}: {error}");
        }
    }
}

/// Fractions, and numbers that fit into no integer type, are errors of content and not of syntax.
#[test]
fn other_numbers_are_errors() {
    for json in [r#"{"age": 58.5}"#, r#"{"age": 5e1}"#, r#"{"age": 123456789012345678901234567890}"#] {
        for format in [Format::Json, Format::JsonReader, Format::JsonValue] {
            let error = format.read::<Presentation>(json.as_bytes()).unwrap_err();
            assert!(error.starts_with("age: "), "{format:?} {json}: {error}");
        }
    }
}
