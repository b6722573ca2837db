//! The `OpenAPI` document of a service, from one table of paths. `BLESS=1` writes `docs/openapi.json`.
//!
//! It refers to the schemas by `schema/NAME.json`, which is right beside `docs/schema/` and below `/v1/` of a service.

use std::path::Path;

use backpain::interview::FormName;
use backpain::schema::Contract;
use backpain::{Country, Policy};
use serde_json::{Map, Value, json};

use crate::pinned::equals_file;

/// One row of the table.
struct Row {
    path: &'static str,
    method: &'static str,
    /// The id of the operation.
    id: &'static str,
    summary: &'static str,
    /// What is in the path or the query.
    parameters: fn() -> Vec<Value>,
    takes: Option<Body>,
    gives: Body,
}

/// What is sent.
#[derive(Clone, Copy)]
enum Body {
    Ours(Contract),
    /// A resource of FHIR R4, or an object of CDS Hooks, whose schemas others publish.
    Fhir(&'static str),
    Cds(&'static str),
    OpenApi,
    Schema,
    Health,
}

fn query(name: &str, about: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": "query", "description": about, "required": false, "schema": schema })
}

fn words<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str) -> Value {
    json!({ "type": "string", "enum": all.iter().map(|value| id(*value)).collect::<Vec<_>>() })
}

fn of_triage() -> Vec<Value> {
    let examined = "Nobody examines the person: signs that were not recorded are left out.";
    let policy = "Which urgency of a rule counts where its sources disagree.";
    vec![
        query("without_examination", examined, &json!({ "type": "boolean", "default": false })),
        query("policy", policy, &words(Policy::ALL, Policy::id)),
        language(),
    ]
}

fn language() -> Value {
    let about = "The language of what the person reads.";
    query("language", about, &json!({ "type": "string", "enum": ["en", "de"], "default": "en" }))
}

fn of_next_question() -> Vec<Value> {
    let for_another = "Whether the questions are worded for somebody who answers for another person.";
    vec![
        query("form", "The form that is asked.", &words(FormName::ALL, FormName::id)),
        query("for_another", for_another, &json!({ "type": "boolean", "default": false })),
        language(),
    ]
}

const ROWS: &[Row] = &[
    Row {
        path: "/v1/triage",
        method: "post",
        id: "triage",
        summary: "How soon a person must be seen, where, and why",
        parameters: of_triage,
        takes: Some(Body::Ours(Contract::Presentation)),
        gives: Body::Ours(Contract::TriageReport),
    },
    Row {
        path: "/v1/interview",
        method: "post",
        id: "interview",
        summary: "The next screen of an interview, or why to stop; nothing is kept between two requests",
        parameters: || vec![language()],
        takes: Some(Body::Ours(Contract::InterviewRequest)),
        gives: Body::Ours(Contract::InterviewStep),
    },
    Row {
        path: "/v1/self-care",
        method: "post",
        id: "self-care",
        summary: "What is safe at home, or where to go instead",
        parameters: || {
            let about = "The country whose labels and emergency number count.";
            let country = query("country", about, &words(Country::ALL, Country::id));
            of_triage().into_iter().chain([country]).collect()
        },
        takes: Some(Body::Ours(Contract::SelfCareInput)),
        gives: Body::Ours(Contract::SelfCareReport),
    },
    Row {
        path: "/v1/causes",
        method: "post",
        id: "causes",
        summary: "The causes that fit, after the warning to show first",
        parameters: || of_triage().into_iter().filter(|query| query["name"] != "language").collect(),
        takes: Some(Body::Ours(Contract::Presentation)),
        gives: Body::Ours(Contract::CausesReport),
    },
    Row {
        path: "/v1/activity",
        method: "post",
        id: "activity",
        summary: "Whether a week of activity and sitting meets a guideline",
        parameters: Vec::new,
        takes: Some(Body::Ours(Contract::Week)),
        gives: Body::Ours(Contract::ActivityReport),
    },
    Row {
        path: "/fhir/Questionnaire/$next-question",
        method: "post",
        id: "next-question",
        summary: "The next items of an adaptive questionnaire (Structured Data Capture)",
        parameters: of_next_question,
        takes: Some(Body::Fhir("Parameters or QuestionnaireResponse")),
        gives: Body::Fhir("QuestionnaireResponse"),
    },
    Row {
        path: "/cds-services",
        method: "get",
        id: "cds-discovery",
        summary: "The services of this server (CDS Hooks 2.0)",
        parameters: Vec::new,
        takes: None,
        gives: Body::Cds("the list of services"),
    },
    Row {
        path: "/cds-services/{id}",
        method: "post",
        id: "cds-service",
        summary: "Cards for a hook (CDS Hooks 2.0)",
        parameters: || {
            let id = json!({ "type": "string", "enum": ["low-back-pain"] });
            vec![json!({ "name": "id", "in": "path", "required": true, "schema": id })]
        },
        takes: Some(Body::Cds("a call of a hook")),
        gives: Body::Cds("cards"),
    },
    Row {
        path: "/v1/openapi.json",
        method: "get",
        id: "openapi",
        summary: "This document",
        parameters: Vec::new,
        takes: None,
        gives: Body::OpenApi,
    },
    Row {
        path: "/v1/schema/{name}.json",
        method: "get",
        id: "schema",
        summary: "One of the JSON Schemas",
        parameters: || {
            let names = words(Contract::ALL, Contract::id);
            vec![json!({ "name": "name", "in": "path", "required": true, "schema": names })]
        },
        takes: None,
        gives: Body::Schema,
    },
    Row {
        path: "/health",
        method: "get",
        id: "health",
        summary: "Whether the service runs, and by which rules",
        parameters: Vec::new,
        takes: None,
        gives: Body::Health,
    },
];

impl Body {
    /// What is sent in one direction. `takes` is true for a request, which may name a resource of FHIR in two ways.
    fn content(self, takes: bool) -> Value {
        let (kind, schema) = match self {
            Self::Ours(contract) => {
                ("application/json", json!({ "$ref": format!("schema/{}.json", contract.id()) }))
            }
            Self::Fhir(resource) => {
                let about = format!("FHIR R4: {resource}.");
                (FHIR, json!({ "type": "object", "description": about }))
            }
            Self::Cds(what) => {
                let about = format!("CDS Hooks 2.0: {what}.");
                ("application/json", json!({ "type": "object", "description": about }))
            }
            Self::OpenApi => ("application/json", json!({ "type": "object" })),
            Self::Schema => ("application/schema+json", json!({ "type": "object" })),
            Self::Health => ("application/json", json!({ "$ref": "#/components/schemas/health" })),
        };
        let mut content = json!({ kind: { "schema": schema } });
        if takes && kind == FHIR {
            content["application/json"] = content[kind].clone();
        }
        content
    }
}

const FHIR: &str = "application/fhir+json";

/// Each error: its status, its name, whether only a body can be so, and what it is about.
const ERRORS: &[(&str, &str, bool, &str)] = &[
    ("400", "Malformed", false, "The body is not JSON, or the query has what this path does not take."),
    ("408", "TooSlow", true, "The request took too long."),
    ("413", "TooLarge", true, "The body is too large."),
    ("415", "OtherType", true, "The body is not of the media type, compressed, or not in UTF-8."),
    (
        "422",
        "Invalid",
        true,
        "The content is invalid: an unknown key, a number out of range, a contradiction.",
    ),
    ("default", "Other", false, "Any other error, such as another method, or a mistake of the service."),
];
/// The same for some paths only.
const UNKNOWN: (&str, &str, &str) = ("404", "Unknown", "There is nothing of this name.");
const NOT_FETCHED: (&str, &str, &str) =
    ("412", "NotFetched", "The prefetch is missing, or its search failed.");

impl Row {
    fn speaks_fhir(&self) -> bool {
        matches!(self.gives, Body::Fhir(_))
    }

    fn operation(&self) -> Value {
        let mut responses = Map::from_iter([(
            "200".to_owned(),
            json!({ "description": self.summary, "content": self.gives.content(false) }),
        )]);
        let prefix = if self.speaks_fhir() { "Fhir" } else { "" };
        let mut add = |status: &str, name: &str| {
            let reference = format!("#/components/responses/{prefix}{name}");
            responses.insert(status.into(), json!({ "$ref": reference }));
        };
        for (status, name, of_body, _) in ERRORS {
            if self.takes.is_some() || !of_body {
                add(status, name);
            }
        }
        if self.path.contains('{') {
            add(UNKNOWN.0, UNKNOWN.1);
        }
        if self.id == "cds-service" {
            add(NOT_FETCHED.0, NOT_FETCHED.1);
        }
        responses.sort_keys();
        let mut operation = json!({ "operationId": self.id, "summary": self.summary });
        let parameters = (self.parameters)();
        if !parameters.is_empty() {
            operation["parameters"] = parameters.into();
        }
        if let Some(body) = self.takes {
            operation["requestBody"] = json!({ "required": true, "content": body.content(true) });
        }
        operation["responses"] = responses.into();
        operation
    }
}

/// The errors of all paths, and those of a path of FHIR, which says them in its own way to whoever speaks FHIR.
fn errors() -> Map<String, Value> {
    let all = ERRORS.iter().map(|(_, name, _, about)| (*name, *about));
    let mut errors = Map::new();
    for (name, about) in all.clone().chain([UNKNOWN, NOT_FETCHED].map(|(_, name, about)| (name, about))) {
        errors.insert(name.into(), problem(about));
    }
    for (name, about) in all {
        let mut error = problem(about);
        let outcome =
            "FHIR R4: OperationOutcome, if the request has this media type as its type or accepts it.";
        error["content"][FHIR] = json!({ "schema": { "type": "object", "description": outcome } });
        errors.insert(format!("Fhir{name}"), error);
    }
    errors
}

fn problem(description: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/problem" });
    json!({ "description": description, "content": { "application/problem+json": { "schema": schema } } })
}

fn document() -> Value {
    let mut paths = Map::new();
    for row in ROWS {
        paths.insert(row.path.into(), json!({ row.method: row.operation() }));
    }
    let text = json!({ "type": "string" });
    json!({
        "openapi": "3.1.1",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "backpain",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "Triage, interview, causes, self-care and activity for low back pain",
            "description": "Decision support that explains itself. It is not a diagnosis and not a certified medical \
                            device. No clinician has signed the rules off yet. Nothing is kept between two requests.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "paths": paths,
        "components": {
            "schemas": {
                "problem": {
                    "description": "RFC 9457, with the path of the key that has the error.",
                    "type": "object",
                    "properties": {
                        "type": { "type": "string", "format": "uri-reference", "default": "about:blank" },
                        "title": text,
                        "status": { "type": "integer", "minimum": 400, "maximum": 599 },
                        "detail": { "type": "string", "description": "The error, and what would be right." },
                        "field": {
                            "type": ["string", "null"],
                            "description": "Where it is, such as answers.fever or sessions[2].minutes; or the key of the query.",
                        },
                    },
                    "required": ["title", "status", "detail"],
                },
                "health": {
                    "type": "object",
                    "properties": { "status": { "const": "ok" }, "edition": text, "rules_hash": text },
                    "required": ["status", "edition", "rules_hash"],
                },
            },
            "responses": errors(),
        },
    })
}

#[test]
fn the_document_is_the_one_that_is_committed() {
    let text = serde_json::to_string_pretty(&document()).unwrap() + "\n";
    equals_file(&text, Path::new("docs/openapi.json"));
}

#[test]
fn every_reference_leads_somewhere() {
    fn visit(document: &Value, value: &Value) {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            if let Some(pointer) = reference.strip_prefix('#') {
                assert!(document.pointer(pointer).is_some(), "{reference}");
            } else {
                let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
                assert!(docs.join(reference).is_file(), "{reference}");
            }
        }
        let members = value.as_object().into_iter().flat_map(Map::values);
        members.chain(value.as_array().into_iter().flatten()).for_each(|member| visit(document, member));
    }
    let document = document();
    visit(&document, &document);
    let ids: std::collections::BTreeSet<&str> = ROWS.iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), ROWS.len(), "an operation id is given twice");
}
