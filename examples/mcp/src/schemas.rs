//! The schemas of the tools. A model pays for each byte of them, so they are shortened without a change of meaning.

use rmcp::model::JsonObject;
use schemars::Schema;
use serde_json::{Map, Value, json};

/// Whether the descriptions stay.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Descriptions {
    /// All, because the model must find the keys for what a person said in free text.
    All,
    /// Those of the arguments themselves.
    OfArguments,
    /// None.
    None,
}

/// The schema as an object of the protocol. It needs no name of its dialect: the protocol's is 2020-12, and some clients
/// stumble over the name.
pub(crate) fn short(schema: Schema, descriptions: Descriptions) -> JsonObject {
    let Value::Object(mut schema) = schema.to_value() else { return JsonObject::new() };
    schema.remove("$schema");
    // The protocol wants it said, also where each of several forms says it.
    schema.entry("type").or_insert_with(|| "object".into());
    if descriptions != Descriptions::All {
        let arguments = schema.get("properties").cloned();
        shorten(&mut schema);
        refer(&mut schema);
        if descriptions == Descriptions::OfArguments {
            describe(&mut schema, arguments.as_ref());
        }
    }
    schema
}

/// Gives the keys of the object their descriptions again.
fn describe(schema: &mut JsonObject, arguments: Option<&Value>) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    for (key, property) in properties {
        let described = arguments.and_then(|arguments| arguments.get(key)?.get("description"));
        if let (Value::Object(property), Some(text)) = (property, described) {
            property.insert("description".into(), text.clone());
        }
    }
}

fn shorten(schema: &mut Map<String, Value>) {
    // A format such as `uint16` is Rust's, and clients warn of it. The range is said beside it.
    for annotation in ["description", "format"] {
        if schema.get(annotation).is_some_and(Value::is_string) {
            schema.remove(annotation);
        }
    }
    for (key, value) in schema.iter_mut() {
        match value {
            // The keys below these are names, and only their values are schemas.
            Value::Object(named) if matches!(key.as_str(), "properties" | "$defs") => {
                named.values_mut().filter_map(Value::as_object_mut).for_each(shorten);
            }
            Value::Object(inner) => shorten(inner),
            Value::Array(list) => list.iter_mut().filter_map(Value::as_object_mut).for_each(shorten),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    share(schema);
}

/// Writes once what the many keys of a closed object have in common: the names of all keys, and the schema of those that
/// share one. That is the schema of the last key, because findings are the most and come last.
fn share(schema: &mut Map<String, Value>) {
    const MANY: usize = 20;
    let Some(Value::Object(properties)) = schema.get("properties") else { return };
    let Some(common) = properties.values().next_back().cloned() else { return };
    let names: Vec<String> = properties.keys().cloned().collect();
    let other: Map<_, _> = properties
        .iter()
        .filter(|(_, value)| **value != common)
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    if !closed || names.len() - other.len() < MANY {
        return;
    }
    schema.insert("propertyNames".into(), json!({ "enum": names }));
    schema.insert("additionalProperties".into(), common);
    if other.is_empty() {
        schema.remove("properties");
    } else {
        schema.insert("properties".into(), other.into());
    }
}

/// Lets the names of keys refer to a list of the same names that is defined anyhow.
fn refer(schema: &mut JsonObject) {
    let Some(Value::Object(defined)) = schema.get("$defs").cloned() else { return };
    let same = |names: &Value| {
        defined.iter().find(|(_, list)| list.get("enum").is_some_and(|list| Some(list) == names.get("enum")))
    };
    let mut rest: Vec<&mut Value> = schema.values_mut().collect();
    while let Some(value) = rest.pop() {
        match value {
            Value::Object(members) => {
                if let Some(names) = members.get_mut("propertyNames")
                    && let Some((name, _)) = same(names)
                {
                    *names = json!({ "$ref": format!("#/$defs/{name}") });
                }
                rest.extend(members.values_mut());
            }
            Value::Array(list) => rest.extend(list),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}
