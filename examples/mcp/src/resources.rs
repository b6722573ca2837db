//! What can be read: the rules, the words, the sources and the schemas.

use backpain::schema::Contract;
use backpain::{RuleSet, red_flags};
use rmcp::model::{Resource, ResourceTemplate};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::knowledge::content::Section;
use crate::knowledge::sections;

const JSON: &str = "application/json";

/// A text to be read, and its kind.
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) kind: &'static str,
}

/// A resource with a fixed name.
struct Fixed {
    uri: &'static str,
    name: &'static str,
    description: &'static str,
    kind: &'static str,
    text: fn() -> Result<String, String>,
}

const FIXED: &[Fixed] = &[
    Fixed {
        uri: "backpain://rules",
        name: "Red-flag rules",
        description: "Every built-in rule: what it suspects, how soon, when it fires, why, and its sources.",
        kind: JSON,
        text: || text(&RuleSet::built_in()),
    },
    Fixed {
        uri: "backpain://rules.md",
        name: "Red-flag rules to read",
        description: "The same as a table, one line for each rule.",
        kind: "text/markdown",
        text: || Ok(RuleSet::built_in().markdown().to_string()),
    },
    Fixed {
        uri: "backpain://vocabulary",
        name: "Vocabulary",
        description: "Every word: the findings with their questions, the measurements with their ranges, the conditions, \
                      and every other list of ids.",
        kind: JSON,
        text: || text(&knowledge(&["terms", "findings", "measurements", "factors", "conditions"])),
    },
    Fixed {
        uri: "backpain://sources",
        name: "Sources",
        description: "The bibliography: every work, where it can be read, how well it was seen, and what cites it.",
        kind: JSON,
        text: || text(&knowledge(&["sources"])),
    },
];

pub(crate) fn list() -> Vec<Resource> {
    let resource = |fixed: &Fixed| {
        Resource::new(fixed.uri, fixed.name).with_description(fixed.description).with_mime_type(fixed.kind)
    };
    FIXED.iter().map(resource).collect()
}

const RULE: &str = "backpain://rules/";
const SCHEMA: &str = "backpain://schema/";

pub(crate) fn templates() -> Vec<ResourceTemplate> {
    let names: Vec<&str> = Contract::ALL.iter().map(|contract| contract.id()).collect();
    let schemas =
        format!("The JSON Schema of an input or output, with all descriptions: {}.", names.join(", "));
    let template = |uri: &str, name: &str, description: &str| {
        ResourceTemplate::new(uri, name).with_description(description).with_mime_type(JSON)
    };
    vec![
        template("backpain://rules/{id}", "One rule", "A built-in rule by its id."),
        template("backpain://schema/{name}", "A schema", &schemas),
    ]
}

/// Reads a resource.
pub(crate) fn read(uri: &str) -> Result<Text, String> {
    if let Some(fixed) = FIXED.iter().find(|fixed| fixed.uri == uri) {
        return Ok(Text { text: (fixed.text)()?, kind: fixed.kind });
    }
    let text = if let Some(id) = uri.strip_prefix(RULE) {
        text(red_flags::rule(id).map_err(|error| error.to_string())?)?
    } else if let Some(name) = uri.strip_prefix(SCHEMA) {
        let contract: Contract = name.parse().map_err(|error: backpain::UnknownIdError| error.to_string())?;
        text(&contract.schema())?
    } else {
        let uris: Vec<&str> = FIXED.iter().map(|fixed| fixed.uri).collect();
        return Err(format!(
            "there is no such resource; there are {}, {RULE}ID and {SCHEMA}NAME",
            uris.join(", ")
        ));
    };
    Ok(Text { text, kind: JSON })
}

fn text(of: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(of).map_err(|error| error.to_string())
}

/// Sections of all that the crate knows, by their keys.
fn knowledge(keys: &[&str]) -> Map<String, Value> {
    let wanted = sections().into_iter().filter(|section| keys.contains(&section.key));
    let content = |section: Section| json!({ "title": section.title, "about": section.about, "entries": section.entries });
    wanted.map(|section| (section.key.to_owned(), content(section))).collect()
}
