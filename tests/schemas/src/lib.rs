//! The committed schemas, and the files of the repository.

use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// # Panics
///
/// If the file is no JSON.
pub fn json(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of a file of JSON objects.
///
/// # Panics
///
/// If a line is no JSON.
pub fn lines(path: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(root().join(path)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The validator of a schema in `docs/schema/`.
///
/// # Panics
///
/// If the file is no schema of the draft 2020-12.
pub fn validator(name: &str) -> Validator {
    let schema = json(&format!("docs/schema/{name}.json"));
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
}
