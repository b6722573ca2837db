//! What the service answers is what the crate answers.

use backpain::diary::WithDiary;
use backpain::fhir::{Cards, Definition, QuestionnaireResponse};
use backpain::interview::{Form, FormName, Interview, Reply, StepRequest};
use backpain::json::Record;
use backpain::self_care::{Plan, ReportOptions};
use backpain::{Country, Language, Options, Policy, Presentation, Sex, activity, cause, triage, triage_with};
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::{HOOK, NEXT_QUESTION, SERVER, lines};

fn value(report: &impl Serialize) -> Value {
    serde_json::to_value(report).unwrap()
}

fn record<T: backpain::json::Input>(line: &str) -> Record<T> {
    serde_json::from_str(line).unwrap()
}

fn german() -> Language {
    let lines = lines("german.tsv");
    let rows = lines.iter().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let mut columns = line.splitn(3, '\t');
        [(); 3].map(|()| columns.next().unwrap())
    });
    Language::new(rows.map(|[key, english, german]| (key, english, german))).unwrap()
}

#[test]
fn triage_is_that_of_the_crate_for_all_bundled_people_in_both_languages() {
    let german = german();
    for (place, line) in lines("presentations.jsonl").iter().enumerate() {
        let Record::<Presentation> { id, value: person } = record(line);
        let mut expected = triage(&person).report();
        expected.id.clone_from(&id);
        assert_eq!(SERVER.post("/v1/triage", line).good(), value(&expected));
        if place % 8 > 0 {
            continue;
        }
        let options = Options::new().policy(Policy::Cautious).without_examination();
        let mut expected = triage_with(&person, options).report_in(&german);
        expected.id = id;
        let path = "/v1/triage?policy=cautious&without_examination=true&language=de";
        assert_eq!(SERVER.post(path, line).good(), value(&expected));
    }
}

#[test]
fn self_care_causes_and_activity_are_those_of_the_crate() {
    let german = german();
    for line in lines("self_care.jsonl").iter().chain(&lines("presentations.jsonl")[..20]) {
        let Record::<WithDiary> { id, value: person } = record(line);
        let mut options = ReportOptions::new();
        options.trend = (!person.diary.entries().is_empty()).then(|| person.diary.trend());
        let plan = Plan::of(triage(&person.filled()));
        assert_eq!(
            SERVER.post("/v1/self-care", line).good(),
            value(&plan.report_with(options).with_id(id.clone()))
        );
        options.country = Some(Country::UnitedStates);
        let plan = Plan::of(triage_with(
            &person.filled(),
            Options::new().without_examination().policy(Policy::Cautious),
        ));
        let path = "/v1/self-care?country=united-states&without_examination=true&policy=cautious&language=de";
        assert_eq!(SERVER.post(path, line).good(), value(&plan.report_in(options, &german).with_id(id)));
    }
    for line in lines("causes.jsonl") {
        let Record::<Presentation> { id, value: person } = record(&line);
        let expected = cause::rank_with(&person, Options::new()).report().with_id(id.clone());
        assert_eq!(SERVER.post("/v1/causes", &line).good(), value(&expected));
        let options = Options::new().without_examination().policy(Policy::Cautious);
        let expected = cause::rank_with(&person, options).report().with_id(id);
        let path = "/v1/causes?without_examination=true&policy=cautious";
        assert_eq!(SERVER.post(path, &line).good(), value(&expected));
    }
    for line in lines("weeks.jsonl") {
        let Ok(Record::<activity::Request> { id, value: request }) = serde_json::from_str(&line) else {
            assert!(SERVER.post("/v1/activity", &line).status >= 400, "{line}");
            continue;
        };
        let verdict = activity::check_with(&request.week, request.guideline, request.options());
        assert_eq!(SERVER.post("/v1/activity", &line).good(), value(&verdict.report().with_id(id)));
    }
}

/// What a person replies: they say what a presentation says, and do not know the rest.
fn reply(item: &Value, person: &Value) -> (Value, Reply) {
    let id = item["id"].as_str().unwrap();
    let said = person.get(id).or_else(|| person["answers"].get(id)).cloned().unwrap_or(json!("unknown"));
    let reply = match (&said, item["kind"].as_str().unwrap()) {
        (Value::Number(number), _) => Reply::Number(number.as_u64().unwrap().try_into().unwrap()),
        (Value::String(sex), "sex") if sex != "unknown" => Reply::Sex(sex.parse::<Sex>().unwrap()),
        (Value::String(word), _) => match word.as_str() {
            "yes" => Reply::Yes,
            "no" => Reply::No,
            "declined" => Reply::Declined,
            _ => Reply::Unknown,
        },
        other => panic!("{other:?}"),
    };
    (said, reply)
}

/// Nothing is kept on the way, and it ends where an interview ends that a program keeps.
#[test]
fn a_whole_interview_over_http_comes_to_the_same_triage() {
    for line in lines("presentations.jsonl").iter().step_by(6) {
        let person: Value = serde_json::from_str(line).unwrap();
        let mut kept = Interview::new(&Form::BUILT_IN);
        let mut request = json!({"id": "somebody"});
        let mut screens = 0;
        let stop = loop {
            let step = SERVER.post("/v1/interview", &request.to_string()).good();
            assert_eq!(step["id"], "somebody");
            if let Some(stop) = step["next"].get("stop") {
                break stop.clone();
            }
            screens += 1;
            assert!(screens < 100, "it does not end");
            let backpain::interview::Step::Ask(screen) = kept.next() else {
                panic!("it should stop: {step}")
            };
            let shown: Vec<&Value> = step["next"]["ask"]
                .as_array()
                .unwrap()
                .iter()
                .flat_map(|g| g["items"].as_array().unwrap())
                .collect();
            let mut answers = serde_json::Map::new();
            let mut replies = Vec::new();
            // A group comes twice if only a part of it is a list.
            for asked in screen.items() {
                let item = shown.iter().find(|item| item["id"] == asked.id()).unwrap();
                let (said, reply) = reply(item, &person);
                answers.insert(asked.id().into(), said);
                replies.push((*asked, reply));
            }
            assert_eq!((shown.len(), replies.len()), (screen.items().len(), screen.items().len()));
            let place = |reply: &Reply| i32::from(*reply != Reply::No) + i32::from(*reply == Reply::Yes);
            replies.sort_by_key(|(item, reply)| (place(reply), item.questions().iter().next(), item.id()));
            for (item, reply) in replies {
                kept.reply(item, reply).unwrap();
            }
            request = json!({"id": "somebody", "replies": step["replies"], "answers": answers});
        };
        assert!(matches!(kept.next(), backpain::interview::Step::Stop(_)), "{line}");
        assert_eq!(stop["report"], value(&kept.triage().report()), "{line}");
    }
}

#[test]
fn an_interview_is_in_the_language() {
    let expected = StepRequest::default().answer(&german()).unwrap();
    assert_eq!(SERVER.post("/v1/interview?language=de", "{}").good(), value(&expected));
    let english = StepRequest::default().answer(&Language::ENGLISH).unwrap();
    assert_eq!(SERVER.post("/v1/interview?language=en", "{}").good(), value(&english));
    assert_eq!(SERVER.post("/v1/interview", "{}").good(), value(&english));
}

#[test]
fn next_question_is_that_of_the_crate() {
    let german = german();
    for line in lines("fhir.jsonl") {
        let read = || serde_json::from_str::<QuestionnaireResponse>(&line).unwrap();
        let Ok(next) = Definition::new(&Form::BUILT_IN).next_question(read()) else {
            assert!(SERVER.post(NEXT_QUESTION, &line).status == 422, "{line}");
            continue;
        };
        let expected = value(&next.response);
        let parameters = format!(
            r#"{{"resourceType": "Parameters", "parameter": [{{"name": "questionnaire-response", "resource": {line}}}]}}"#
        );
        for body in [&line, &parameters] {
            for (path, media_type) in [
                (NEXT_QUESTION, "application/json"),
                ("/fhir/Questionnaire/%24next-question", "application/fhir+json; charset=UTF-8"),
            ] {
                let answer = SERVER.send("POST", path, &[("content-type", media_type)], body.as_bytes());
                assert_eq!(answer.good(), expected);
                assert_eq!(answer.media_type.as_deref(), Some("application/fhir+json"));
            }
        }
    }
    let first = r#"{"resourceType": "QuestionnaireResponse", "status": "in-progress"}"#;
    for name in FormName::ALL {
        let path = format!("{NEXT_QUESTION}?form={name}&language=de&for_another=true");
        let definition = Definition::new(name.form()).in_language(&german).tagged("de").by_proxy();
        let expected = definition.next_question(serde_json::from_str(first).unwrap()).unwrap();
        assert_eq!(SERVER.post(&path, first).good(), value(&expected.response));
    }
}

#[test]
fn an_error_of_fhir_is_worded_for_whoever_reads_it() {
    let bad = r#"{"resourceType": "Parameters", "parameter": [{"name": "questionnaire-response",
        "resource": {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "headache"}]}}]}"#;
    let path = "parameter[0].resource.item[0].linkId";
    let (detail, field) = SERVER.post(NEXT_QUESTION, bad).problem(422);
    assert_eq!(field.as_deref(), Some(path));
    let json = ("content-type", "application/json");
    for headers in
        [&[("content-type", "application/fhir+json")][..], &[json, ("accept", "application/fhir+json, */*")]]
    {
        let answer = SERVER.send("POST", NEXT_QUESTION, headers, bad.as_bytes());
        assert_eq!((answer.status, answer.media_type.as_deref()), (422, Some("application/fhir+json")));
        let issue =
            json!({"severity": "error", "code": "invalid", "diagnostics": detail, "expression": [path]});
        assert_eq!(answer.json(), json!({"resourceType": "OperationOutcome", "issue": [issue]}));
    }
    // FHIRPath knows one `value` of any type, and no key of JSON that is no element. A key of the query has no path.
    let fever = |answer: Value| {
        let item = json!([{"linkId": "group.right-now", "item": [{"linkId": "fever", "answer": [answer]}]}]);
        json!({"resourceType": "QuestionnaireResponse", "status": "completed", "item": item}).to_string()
    };
    let value = json!(["item[0].item[0].answer[0].value"]);
    let code = json!(["item[0].item[0].answer[0].value.code"]);
    for (query, body, status, expected) in [
        ("", fever(json!({"valueCoding": {"code": "Y"}})), 422, &value),
        ("", fever(json!({"valueInteger": 1})), 422, &value),
        ("", fever(json!({"valueCoding": {"code": 5}})), 422, &code),
        ("", fever(json!({"valueCoding": {"code": "Y", "a b": 1}})), 422, &value),
        ("", json!({"resourceType": "Patient"}).to_string(), 422, &Value::Null),
        ("", "[]".into(), 422, &Value::Null),
        ("?form=short", fever(json!({})), 400, &Value::Null),
        ("?colour=red", fever(json!({})), 400, &Value::Null),
    ] {
        let headers = [("content-type", "application/fhir+json")];
        let answer = SERVER.send("POST", &format!("{NEXT_QUESTION}{query}"), &headers, body.as_bytes());
        let issue = &answer.json()["issue"][0];
        assert_eq!((answer.status, &issue["expression"]), (status, expected), "{query} {body}: {issue}");
    }
    let fhir = [("content-type", "application/fhir+json")];
    for (method, path, body, status, code) in [
        ("POST", NEXT_QUESTION, "{", 400, "structure"),
        ("DELETE", NEXT_QUESTION, "", 405, "not-supported"),
        ("POST", "/fhir/Patient", "{}", 404, "not-found"),
    ] {
        let answer = SERVER.send(method, path, &fhir, body.as_bytes());
        assert_eq!((answer.status, answer.json()["issue"][0]["code"].as_str()), (status, Some(code)));
    }
    // Elsewhere nobody speaks FHIR.
    SERVER.send("POST", "/v1/triage", &fhir, b"{}").problem(415);
}

#[test]
fn the_hook_answers_with_the_cards_of_the_response() {
    let services = SERVER.get("/cds-services").good();
    let service = &services["services"][0];
    assert_eq!(
        (service["id"].as_str(), service["hook"].as_str()),
        (Some("low-back-pain"), Some("patient-view"))
    );
    assert!(service["description"].is_string());
    let template = service["prefetch"]["response"].as_str().unwrap();
    assert!(template.contains("{{context.patientId}}"));
    assert!(template.contains(&Definition::new(&Form::BUILT_IN).canonical()));
    // An answer that was entered in error is never the newest one.
    assert!(template.contains("&status=in-progress,completed,amended,stopped&"), "{template}");
    assert!(service["usageRequirements"].as_str().unwrap().contains("$next-question"));

    let call_about = |patient: &Value, prefetch: &Value| {
        json!({"hook": "patient-view", "hookInstance": "1", "context": {"userId": "Practitioner/1", "patientId": patient},
            "fhirServer": "https://ehr.example", "prefetch": prefetch})
    };
    let call = |prefetch: &Value| call_about(&json!("7"), prefetch);
    let mut critical = 0;
    for line in lines("fhir.jsonl") {
        let definition = Definition::new(&Form::BUILT_IN);
        let Ok(expected) = definition.cards(&serde_json::from_str(&line).unwrap()) else { continue };
        let response: Value = serde_json::from_str(&line).unwrap();
        let patient =
            json!(response["subject"]["reference"].as_str().unwrap().trim_start_matches("Patient/"));
        let bundle =
            json!({"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": response}]});
        for prefetch in [response, bundle] {
            let prefetch = json!({"response": prefetch});
            let cards = SERVER.post(HOOK, &call_about(&patient, &prefetch).to_string()).good();
            assert_eq!(cards, value(&expected));
            critical += usize::from(cards["cards"][0]["indicator"] == "critical");
        }
    }
    assert!(critical > 0);

    assert_eq!(SERVER.post(HOOK, &call(&json!({"response": null})).to_string()).good(), json!({"cards": []}));
    for missing in
        [json!(null), json!({}), json!({"response": {"resourceType": "OperationOutcome", "issue": []}})]
    {
        let (_, field) = SERVER.post(HOOK, &call(&missing).to_string()).problem(412);
        assert_eq!(field.as_deref(), Some("prefetch.response"));
    }
    let outcome = json!({"resourceType": "OperationOutcome", "issue": [{"severity": "fatal"}]});
    let failed = json!({"response": {"resourceType": "Bundle", "entry": [{"resource": outcome}]}});
    SERVER.post(HOOK, &call(&failed).to_string()).problem(412);
    let left_out = json!({"response": {"resourceType": "Bundle", "total": 3}});
    let (_, field) = SERVER.post(HOOK, &call(&left_out).to_string()).problem(422);
    assert_eq!(field.as_deref(), Some("prefetch.response.total"));
    let mut nobody = call(&json!({"response": null}));
    nobody["context"] = json!({"userId": "Practitioner/1"});
    assert_eq!(SERVER.post(HOOK, &nobody.to_string()).problem(422).1.as_deref(), Some("context.patientId"));
    let mut other = call(&json!({"response": null}));
    other["hook"] = json!("order-sign");
    assert_eq!(SERVER.post(HOOK, &other.to_string()).problem(422).1.as_deref(), Some("hook"));
    // What a response says wrong has its place in the call.
    let response = json!({"resourceType": "QuestionnaireResponse", "status": "completed",
        "subject": {"reference": "Patient/7"}, "item": [{"linkId": "headache"}]});
    let bundle = json!({"resourceType": "Bundle", "entry": [{"resource": response}]});
    let (_, field) = SERVER.post(HOOK, &call(&json!({"response": bundle})).to_string()).problem(422);
    assert_eq!(field.as_deref(), Some("prefetch.response.entry[0].resource.item[0].linkId"));
}

/// An interview that was left is no result, at no door.
#[test]
fn what_is_not_finished_is_said_to_be_so() {
    for (person, state) in [("{}", "not-assessed"), (r#"{"answers": {"leg-pain": "yes"}}"#, "unfinished")] {
        assert_eq!(SERVER.post("/v1/triage", person).good()["state"], state);
    }
    let response = json!({"resourceType": "QuestionnaireResponse", "status": "in-progress",
        "subject": {"reference": "Patient/7"}});
    let call = json!({"hook": "patient-view", "hookInstance": "1", "context": {"patientId": "7"},
        "prefetch": {"response": response}});
    let cards = SERVER.post(HOOK, &call.to_string()).good();
    let expected = Cards::new(&Interview::new(&Form::BUILT_IN).triage(), &Language::ENGLISH);
    assert_eq!(cards, value(&expected));
    assert!(cards["cards"][0]["detail"].as_str().unwrap().contains("this is not a result"), "{cards}");
}
