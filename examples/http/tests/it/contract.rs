//! `docs/openapi.json` is true: every path in it is answered, and every answer is as it says.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{HOOK, NEXT_QUESTION, POSTS, SERVER, good, lines, root};

fn document() -> Value {
    SERVER.get("/v1/openapi.json").good()
}

/// The validator of what a path gives, if the schema is ours.
fn validators(document: &Value) -> BTreeMap<String, Validator> {
    let mut validators = BTreeMap::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        for operation in operations.as_object().unwrap().values() {
            let content = operation["responses"]["200"]["content"].as_object().unwrap();
            let schema = &content.values().next().unwrap()["schema"];
            let schema = match schema["$ref"].as_str() {
                // As a client finds it: beside the document.
                Some(reference) if reference.starts_with("schema/") => {
                    SERVER.get(&format!("/v1/{reference}")).good()
                }
                Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap().clone(),
                None => schema.clone(),
            };
            validators.insert(path.clone(), jsonschema::draft202012::new(&schema).unwrap());
        }
    }
    validators
}

#[test]
fn the_document_and_the_schemas_are_those_that_are_committed() {
    let committed = |path: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(root().join("docs").join(path)).unwrap()).unwrap()
    };
    let document = document();
    assert_eq!(document, committed("openapi.json"));
    let names = document.pointer("/paths/~1v1~1schema~1{name}.json/get/parameters/0/schema/enum").unwrap();
    let names = names.as_array().unwrap();
    assert!(names.len() > 10);
    for name in names {
        let file = format!("schema/{}.json", name.as_str().unwrap());
        let answer = SERVER.get(&format!("/v1/{file}"));
        assert_eq!(answer.good(), committed(&file));
        assert_eq!(answer.media_type.as_deref(), Some("application/schema+json"));
    }
    for wrong in ["nothing.json", "presentation", "presentation.json.json", "..%2F..%2Fopenapi.json", ".json"]
    {
        assert!(
            SERVER.get(&format!("/v1/schema/{wrong}")).problem(404).0.contains("`presentation`"),
            "{wrong}"
        );
    }
}

/// Each path, each of its parameters and each of its media types.
#[test]
fn every_path_is_answered_as_the_document_says() {
    let document = document();
    let validators = validators(&document);
    let mut answered = 0;
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let url = path.replace("{name}", "week").replace("{id}", "low-back-pain");
            let mut urls = vec![url.clone()];
            for parameter in operation["parameters"].as_array().unwrap_or(&Vec::new()) {
                if parameter["in"] != "query" {
                    continue;
                }
                let name = parameter["name"].as_str().unwrap();
                let truth = vec![json!("true"), json!("false")];
                for value in parameter["schema"]["enum"].as_array().unwrap_or(&truth) {
                    urls.push(format!("{url}?{name}={}", value.as_str().unwrap()));
                }
                let (_, field) = SERVER
                    .send(
                        &method.to_uppercase(),
                        &format!("{url}?{name}=x"),
                        &[("content-type", "application/json")],
                        b"{}",
                    )
                    .problem(400);
                assert_eq!(field.as_deref(), Some(name));
            }
            let content = operation["responses"]["200"]["content"].as_object().unwrap();
            for url in urls {
                let body = operation.get("requestBody").map(|_| good(&url_without_query(&url)));
                let types = operation["requestBody"]["content"].as_object();
                let types: Vec<&str> =
                    types.map_or(vec!["*/*"], |types| types.keys().map(String::as_str).collect());
                for media_type in types {
                    let headers = [("content-type", media_type)];
                    let headers = if body.is_some() { &headers[..] } else { &[] };
                    let answer = SERVER.send(
                        &method.to_uppercase(),
                        &url,
                        headers,
                        body.unwrap_or_default().as_bytes(),
                    );
                    let json = answer.good();
                    assert!(content.contains_key(&answer.media_type.unwrap()), "{url}");
                    assert!(validators[path].is_valid(&json), "{url}: {json}");
                    answered += 1;
                }
            }
        }
    }
    assert!(answered > 30, "{answered}");
    // And there is no door that is not in it.
    for path in POSTS {
        let path = path.replace("low-back-pain", "{id}");
        assert!(document["paths"][&path]["post"].is_object(), "{path}");
    }
}

fn url_without_query(url: &str) -> String {
    url.split('?').next().unwrap().to_owned()
}

#[test]
fn what_is_answered_is_valid() {
    let document = document();
    let validators = validators(&document);
    for (path, file, every) in [
        ("/v1/triage", "presentations.jsonl", 5),
        ("/v1/self-care", "self_care.jsonl", 1),
        ("/v1/causes", "causes.jsonl", 1),
        ("/v1/activity", "weeks.jsonl", 1),
        (NEXT_QUESTION, "fhir.jsonl", 1),
    ] {
        let mut valid = 0;
        for line in lines(file).iter().step_by(every) {
            let answer = SERVER.post(path, line);
            if answer.status == 200 {
                let json = answer.json();
                let error = validators[path].iter_errors(&json).next();
                assert!(error.is_none(), "{path}: {} in {json}", error.unwrap());
                valid += 1;
            } else {
                answer.problem(422);
            }
        }
        assert!(valid > 3, "{path}: {valid}");
    }
}

/// Each error has a status that the document gives for the path, and the shape that it gives for errors.
#[test]
fn errors_are_as_the_document_says() {
    let document = document();
    let problem = jsonschema::draft202012::new(&document["components"]["schemas"]["problem"]).unwrap();
    let json = ("content-type", "application/json");
    let huge = " ".repeat(1200 * 1024);
    for path in POSTS {
        let responses = &document["paths"][path.replace("low-back-pain", "{id}")]["post"]["responses"];
        for (query, headers, body, status) in [
            ("?x=1", &[json][..], good(path), "400"),
            ("", &[json], "{", "400"),
            ("", &[], good(path), "415"),
            ("", &[json], &*huge, "413"),
            ("", &[json], "[]", "422"),
        ] {
            let answer = SERVER.send("POST", &format!("{path}{query}"), headers, body.as_bytes());
            answer.problem(status.parse().unwrap());
            assert!(problem.is_valid(&answer.json()));
            let reference = responses[status]["$ref"].as_str().unwrap_or_else(|| panic!("{path}: {status}"));
            let response = document.pointer(reference.trim_start_matches('#')).unwrap();
            assert!(response["content"]["application/problem+json"].is_object());
            let speaks_fhir = response["content"].get("application/fhir+json").is_some();
            assert_eq!(speaks_fhir, path == NEXT_QUESTION);
        }
        assert!(responses["408"].is_object() && responses["default"].is_object(), "{path}");
        assert_eq!(responses["412"].is_object(), path == HOOK);
    }
}

#[test]
fn it_says_that_it_runs_and_by_which_rules() {
    let report = backpain::triage(&backpain::Presentation::EMPTY).report();
    let expected = json!({"status": "ok", "edition": report.edition, "rules_hash": report.rules_hash});
    assert_eq!(SERVER.get("/health").good(), expected);
}
