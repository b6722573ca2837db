//! The JSON Schemas and the document of the service are those that are committed. `BLESS=1` writes them.
//!
//! What they accept and refuse is tested in `tests/schemas`, with a validator that is not ours.

use std::path::Path;

use backpain::schema::{self, Contract};
use schemars::{Schema, json_schema};
use serde_json::Value;

use crate::pinned::equals_file;

#[path = "../../examples/alarm_load/data.rs"]
mod alarm_load;
#[path = "../../examples/support/invalid_line.rs"]
mod invalid_line;
#[path = "../../examples/interview/replayed.rs"]
mod replayed;
#[path = "../../examples/audit/verified.rs"]
mod verified;

/// What only an example writes.
fn of_the_examples() -> [(&'static str, Schema); 6] {
    // The sections of the knowledge are made for reading, and differ from one version to the next.
    let knowledge = json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything that the crate knows",
        "type": "object",
        "properties": {
            "crate": { "const": "backpain" },
            "version": { "type": "string" },
            "edition": { "type": "string" },
            "rules_hash": { "type": "string" },
            "note": { "type": "string" },
        },
        "required": ["crate", "version", "edition", "rules_hash", "note"],
        "additionalProperties": { "type": "array", "items": { "type": "object" } },
    });
    [
        ("invalid-line", schema::of::<invalid_line::InvalidLine>("An invalid line")),
        ("interview-replay", schema::of::<replayed::Replayed<'_>>("How an interview went")),
        ("alarm-load", schema::of::<alarm_load::Figures>("The load of the rules on simulated people")),
        ("counted-load", schema::of::<alarm_load::Counted>("The load of the rules on people from a file")),
        ("audit", schema::of::<verified::VerifiedLine<'_>>("A report that was verified")),
        ("knowledge", knowledge),
    ]
}

fn all() -> impl Iterator<Item = (&'static str, Schema)> {
    let of_the_crate = Contract::ALL.iter().map(|contract| (contract.id(), contract.schema()));
    of_the_crate.chain(of_the_examples())
}

#[test]
fn every_schema_is_the_one_that_is_committed() {
    for (name, schema) in all() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        equals_file(&text, &Path::new("docs/schema").join(name).with_extension("json"));
    }
    let committed = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema")).unwrap();
    assert_eq!(committed.count(), all().count(), "docs/schema has a file that is no schema");
}

/// The four answers are forced: nothing of an answer is a boolean, a number or null.
#[test]
fn an_answer_is_one_of_four_words() {
    for contract in [Contract::Presentation, Contract::SelfCareInput] {
        let schema = contract.schema();
        let answers = schema.pointer("/properties/answers").unwrap();
        assert_eq!(answers["additionalProperties"], false);
        let ids: Vec<&str> = answers["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(ids, backpain::Finding::ALL.iter().map(|finding| finding.id()).collect::<Vec<_>>());
        for (id, answer) in answers["properties"].as_object().unwrap() {
            assert_eq!(answer["$ref"], "#/$defs/Answer", "{id}");
        }
        let answer = schema.pointer("/$defs/Answer").unwrap();
        assert_eq!((&answer["type"], answer["enum"].as_array().unwrap().len()), (&Value::from("string"), 4));
    }
}

/// Every object of an input or output says which keys it has, and has a text about each finding and measurement.
#[test]
fn every_object_is_closed_and_no_description_has_rust_in_it() {
    fn visit(name: &str, value: &Value) {
        if let Some(object) = value.as_object() {
            if object.get("type").is_some_and(|kind| kind == "object") {
                assert!(object.contains_key("additionalProperties"), "{name}: {value}");
            }
            if let Some(text) = object.get("description").and_then(Value::as_str) {
                assert!(!text.contains(['`', '[', '\n']) && !text.is_empty(), "{name}: {text}");
            }
            object.values().for_each(|member| visit(name, member));
        }
        value.as_array().into_iter().flatten().for_each(|member| visit(name, member));
    }
    for contract in Contract::ALL {
        visit(contract.id(), contract.schema().as_value());
    }
}
