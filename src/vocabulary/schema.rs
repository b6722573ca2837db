//! The parts of JSON Schemas from which the schemas of vocabularies, numbers and sets are made.

use schemars::{Schema, json_schema};

/// A text that is one of these ids. `kind` is what it is called, with its article.
pub(crate) fn words(kind: &str, ids: &[&str]) -> Schema {
    json_schema!({ "type": "string", "description": kind, "enum": ids })
}

/// A whole number in a range.
pub(crate) fn number(least: u16, most: u16, unit: &str) -> Schema {
    json_schema!({ "type": "integer", "minimum": least, "maximum": most, "description": unit })
}

/// A list in which each member occurs once.
pub(crate) fn set_of(member: &Schema) -> Schema {
    json_schema!({ "type": "array", "items": member, "uniqueItems": true })
}

/// Adds the question that is written beside the fields of a struct.
pub(crate) fn with_question(schema: &mut Schema) {
    with_sentence(schema, "question");
}

/// Adds the text that is written beside the fields of a struct.
pub(crate) fn with_text(schema: &mut Schema) {
    with_sentence(schema, "text");
}

fn with_sentence(schema: &mut Schema, key: &str) {
    let text = json_schema!({ "type": "string", "description": "The same in a sentence." });
    if let Some(properties) = schema.get_mut("properties").and_then(|keys| keys.as_object_mut()) {
        properties.insert(key.into(), text.to_value());
    }
    if let Some(required) = schema.get_mut("required").and_then(|keys| keys.as_array_mut()) {
        required.push(key.into());
    }
}
