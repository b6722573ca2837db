//! The real program, spoken to by lines written by hand.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends at what it did not expect"
)]

use core::time::Duration;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;

use backpain::activity::Request;
use backpain::cause::rank_with;
use backpain::diary::WithDiary;
use backpain::interview::StepRequest;
use backpain::json::Record;
use backpain::self_care::{ReportOptions, plan_with};
use backpain::triage::{Options, triage_with};
use backpain::{Language, Presentation, RuleSet, red_flags};
use serde_json::{Value, json};

struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: Receiver<String>,
    last: u64,
}

impl Server {
    fn quiet() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_backpain-mcp"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, output) = mpsc::channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { child, input, output, last: 0 }
    }

    fn start() -> Self {
        let mut server = Self::quiet();
        let client = json!({ "name": "by hand", "version": "0" });
        let hello = json!({ "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": client });
        assert!(server.ask("initialize", &hello)["result"]["serverInfo"]["name"] == "backpain");
        server.send(r#"{"jsonrpc": "2.0", "method": "notifications/initialized"}"#);
        server
    }

    fn send(&mut self, line: impl AsRef<[u8]>) {
        let input = self.input.as_mut().unwrap();
        input.write_all(line.as_ref()).unwrap();
        input.write_all(b"\n").unwrap();
        input.flush().unwrap();
    }

    /// The next line; `None` at the end. A server that says nothing for a minute hangs.
    fn line(&self) -> Option<Value> {
        match self.output.recv_timeout(Duration::from_secs(60)) {
            Ok(line) => Some(serde_json::from_str(&line).unwrap()),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("no answer"),
        }
    }

    fn read(&self) -> Value {
        self.line().unwrap()
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let id = self.last;
        self.send(json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }).to_string());
        let answer = self.read();
        assert_eq!(answer["id"], id);
        answer
    }

    /// Calls a tool with arguments as they are written.
    fn call_as_written(&mut self, tool: &str, arguments: &str) -> Value {
        self.send(format!(
            r#"{{"jsonrpc": "2.0", "id": "x", "method": "tools/call", "params": {{"name": "{tool}", "arguments": {arguments}}}}}"#
        ));
        let answer = self.read();
        assert_eq!(answer["id"], "x");
        answer["result"].clone()
    }

    /// The text and the data.
    fn call(&mut self, tool: &str, arguments: &Value) -> (String, Value) {
        let result = self.call_as_written(tool, &arguments.to_string());
        assert_ne!(result["isError"], true, "{tool} {arguments}: {result}");
        (result["content"][0]["text"].as_str().unwrap().into(), result["structuredContent"].clone())
    }

    /// What is wrong with the arguments.
    fn refusal(&mut self, tool: &str, arguments: &str) -> String {
        let result = self.call_as_written(tool, arguments);
        assert_eq!(result["isError"], true, "{tool} {arguments}: {result}");
        assert_eq!(result.get("structuredContent"), None);
        result["content"][0]["text"].as_str().unwrap().into()
    }

    fn lives(&mut self) {
        assert_eq!(self.ask("ping", &json!({}))["result"], json!({}));
    }

    /// Ends the input, and returns what is still answered, the exit status and standard error.
    fn end(mut self) -> (Vec<Value>, ExitStatus, String) {
        self.input = None;
        let rest = core::iter::from_fn(|| self.line()).collect();
        let mut errors = String::new();
        std::io::Read::read_to_string(&mut self.child.stderr.take().unwrap(), &mut errors).unwrap();
        (rest, self.child.wait().unwrap(), errors)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}

fn lines(file: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn german() -> Language {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/german.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let mut columns = line.splitn(3, '\t');
        (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap())
    });
    Language::new(rows).unwrap()
}

fn value(of: impl serde::Serialize) -> Value {
    serde_json::to_value(of).unwrap()
}

#[test]
fn a_triage_is_that_of_the_library_for_every_bundled_person() {
    let mut server = Server::start();
    let (english, german) = (Language::ENGLISH, german());
    for person in lines("presentations.jsonl") {
        let record: Record<Presentation> = serde_json::from_value(person.clone()).unwrap();
        let mut report = triage_with(&record.value, Options::new().without_examination()).report();
        report.id.clone_from(&record.id);
        let (text, data) = server.call("triage", &json!({ "presentation": person }));
        assert_eq!((text, data), (report.text_in(&english), value(&report)));
    }
    for person in lines("presentations.jsonl").into_iter().step_by(29) {
        let record: Record<Presentation> = serde_json::from_value(person.clone()).unwrap();
        let triage = triage_with(&record.value, Options::new().policy(backpain::Policy::Cautious));
        let mut report = triage.report_in(&german);
        report.id.clone_from(&record.id);
        let mut arguments = json!({ "presentation": person, "policy": "cautious", "language": "de", "without_examination": false });
        let (text, data) = server.call("triage", &arguments);
        assert_eq!((text.as_str(), data), (report.text_in(&german).as_str(), value(&report)));
        arguments["explain"] = true.into();
        let (same, data) = server.call("triage", &arguments);
        let explained = triage.explained_report();
        assert_eq!((same, &data["other_rules"]), (text, &value(&explained)["other_rules"]));
    }
}

#[test]
fn an_emergency_is_to_be_shown_and_an_unfinished_triage_is_no_result() {
    let mut server = Server::start();
    let mut note = |person: &str| {
        let result = server.call_as_written("triage", &format!(r#"{{"presentation": {person}}}"#));
        let note = result["content"][1].clone();
        (result["content"][0]["text"].as_str().unwrap().to_owned(), note)
    };
    let (words, told) = note(r#"{"answers": {"saddle-sensory-change": "yes"}}"#);
    assert!(words.starts_with("GET EMERGENCY CARE NOW\n"));
    assert!(
        told["text"]
            .as_str()
            .unwrap()
            .starts_with("EMERGENCY. Show the person the text above now, word for word")
    );
    assert_eq!(told["annotations"]["audience"], json!(["assistant"]));
    let (words, told) = note("{}");
    assert!(words.starts_with("NOT ASSESSED"), "{words}");
    let told = told["text"].as_str().unwrap();
    assert!(told.starts_with("This is not a result.") && told.ends_with("without interview.form."), "{told}");
}

#[test]
fn an_interview_keeps_nothing_and_ends_with_the_advice_of_all_answers() {
    let mut server = Server::start();
    let people = lines("presentations.jsonl");
    let named = |id: &str| people.iter().find(|person| person["id"] == id).unwrap();
    for id in ["spasm-after-lifting-all-clear", "ces-new-incontinence-saddle-not-known"] {
        for language in [Language::ENGLISH, german()] {
            let tongue = if language == Language::ENGLISH { "en" } else { "de" };
            let person: Presentation = serde_json::from_value::<Record<_>>(named(id).clone()).unwrap().value;
            let mut interview = json!({});
            let mut screens = 0;
            let last = loop {
                let arguments = json!({ "interview": interview, "language": tongue });
                let result = server.call_as_written("next_screen", &arguments.to_string());
                let step = result["structuredContent"].clone();
                let request: Record<StepRequest> = serde_json::from_value(interview).unwrap();
                assert_eq!(step, value(request.value.answer(&language).unwrap()));
                let (words, repeated) = (&result["content"][0]["text"], &result["content"][2]["text"]);
                assert_eq!(serde_json::from_str::<Value>(repeated.as_str().unwrap()).unwrap(), step);
                let Some(groups) = step["next"]["ask"].as_array() else { break result };
                screens += 1;
                let mut answers = json!({});
                for item in groups.iter().flat_map(|group| group["items"].as_array().unwrap()) {
                    assert!(words.as_str().unwrap().contains(item["text"].as_str().unwrap()));
                    answers[item["id"].as_str().unwrap()] = reply(item, &person);
                }
                interview = json!({ "replies": step["replies"], "answers": answers });
            };
            let result = &last["structuredContent"];
            let said: Presentation = serde_json::from_value(result["presentation"].clone()).unwrap();
            let triage = triage_with(&said, Options::new().without_examination());
            let report = &result["next"]["stop"]["report"];
            assert_eq!(report["urgency"]["advised"], triage.advised().id());
            let of_all = triage_with(&person, Options::new().without_examination());
            assert_eq!(triage.advised(), of_all.advised(), "{id}");
            let words = last["content"][0]["text"].as_str().unwrap();
            assert!(words.starts_with(&triage.report_in(&language).text_in(&language)), "{words}");
            let emergency = triage.advised() == backpain::Urgency::Emergency;
            assert_eq!(emergency, id.starts_with("ces-"));
            let note = last["content"][1]["text"].as_str().unwrap();
            assert_eq!(note.starts_with("EMERGENCY."), emergency, "{note}");
            assert!(screens > 1);
        }
    }
}

/// What a person with this presentation replies to an item.
fn reply(item: &Value, person: &Presentation) -> Value {
    use backpain::interview::{Form, Interview, Item, Replied};
    let id = item["id"].as_str().unwrap();
    let choice = Form::BUILT_IN.choices().iter().find(|choice| choice.id == id);
    let item = choice.map_or_else(|| Item::Question(id.parse().unwrap()), Item::Choice);
    let mut interview = Interview::new(&Form::BUILT_IN);
    interview.reply_as(item, person);
    let reply = |replied: &Replied| value(replied)["reply"].clone();
    let Item::Choice(choice) = item else {
        return interview.replies().list().iter().map(reply).next().unwrap_or_else(|| "unknown".into());
    };
    for place in 0..choice.options.len() {
        let mut other = Interview::new(&Form::BUILT_IN);

        let _withdrawn = other.reply(item, backpain::interview::Reply::Option(place)).unwrap();
        if other.presentation() == interview.presentation() {
            return place.into();
        }
    }
    "unknown".into()
}

#[test]
fn an_emergency_comes_before_what_staff_will_ask_and_the_short_form_is_no_result() {
    let mut server = Server::start();
    let interview = json!({ "known": { "answers": { "saddle-sensory-change": "yes" } }, "for_staff": true });
    let (words, step) = server.call("next_screen", &json!({ "interview": interview }));
    assert!(step["next"]["ask"].is_array());
    assert!(words.starts_with("GET EMERGENCY CARE NOW\n"), "{words}");
    let result = server.call_as_written("next_screen", &json!({ "interview": interview }).to_string());
    let note = result["content"][1]["text"].as_str().unwrap();
    assert!(note.starts_with("EMERGENCY. Show the person") && note.contains("interview.for_staff"), "{note}");
    let mut interview = json!({ "form": "emergency" });
    let last = loop {
        let result = server.call_as_written("next_screen", &json!({ "interview": interview }).to_string());
        let step = &result["structuredContent"];
        let Some(groups) = step["next"]["ask"].as_array() else { break result };
        let items = groups.iter().flat_map(|group| group["items"].as_array().unwrap());
        let no = |item: &Value| {
            let no = match item["kind"].as_str().unwrap() {
                "finding" => "no".into(),
                "choice" => json!(0),
                _ => json!("unknown"),
            };
            (item["id"].as_str().unwrap().to_owned(), no)
        };
        let answers: serde_json::Map<_, _> = items.map(no).collect();
        interview = json!({ "form": "emergency", "replies": step["replies"], "answers": answers });
    };
    assert_eq!(last["structuredContent"]["next"]["stop"]["reason"], "no-emergency");
    let note = last["content"][1]["text"].as_str().unwrap();
    assert!(note.starts_with("This is not a result.") && note.contains("without interview.known"), "{note}");
    // Who does as the note says is asked the rest, and not again what they did not know.
    let replies = &last["structuredContent"]["replies"];
    let (_, rest) = server.call("next_screen", &json!({ "interview": { "replies": replies } }));
    let asked = rest["next"]["ask"].to_string();
    assert!(asked.contains(r#""id""#) && !asked.contains(r#""id":"age""#), "{asked}");
}

/// What is dropped with a misspelt key could be an emergency.
#[test]
fn a_call_has_the_keys_of_the_protocol_and_no_others() {
    let mut server = Server::start();
    let said = r#"{"presentation": {"answers": {"saddle-sensory-change": "yes"}}}"#;
    let long = "k".repeat(500_000);
    for (rest, code, words) in [
        (format!(r#""params": {{"name": "triage", "args": {said}}}"#), -32602, "unknown field `args`"),
        (
            format!(r#""params": {{"name": "triage", "Arguments": {said}}}"#),
            -32602,
            "unknown field `Arguments`",
        ),
        (format!(r#""params": {{"name": "triage", "{long}": {said}}}"#), -32602, "unknown field `kkk"),
        (
            format!(r#""params": {{"name": "triage"}}, "arguments": {said}"#),
            -32600,
            "unknown field `arguments`",
        ),
        (format!(r#""params": ["triage", {said}]"#), -32602, "expected an object with the name of a tool"),
    ] {
        server.send(format!(r#"{{"jsonrpc": "2.0", "id": 3, "method": "tools/call", {rest}}}"#));
        let answer = server.read();
        assert_eq!((&answer["error"]["code"], &answer["id"]), (&json!(code), &json!(3)), "{answer}");
        let message = answer["error"]["message"].as_str().unwrap();
        assert!(message.contains(words) && message.len() < 400, "{message}");
    }
    // What the protocol has, and the server has no use for.
    let mut params = json!({ "name": "triage", "arguments": serde_json::from_str::<Value>(said).unwrap() });
    params["_meta"] = json!({ "progressToken": 1 });
    params["task"] = json!({ "ttl": 60_000 });
    assert!(server.ask("tools/call", &params)["result"]["structuredContent"].is_object());
}

/// A model sends what is printed: the ids below a list, and the number of a choice by its own id.
#[test]
fn a_list_is_denied_by_its_ids_and_weeks_have_their_own() {
    let mut server = Server::start();
    let (mut interview, mut lists, mut weeks) = (json!({}), 0, 0);
    let step = loop {
        let (words, step) = server.call("next_screen", &json!({ "interview": interview }));
        let Some(groups) = step["next"]["ask"].as_array() else { break step };
        let (mut none, mut answers) = (Vec::new(), json!({}));
        for group in groups {
            let items = group["items"].as_array().unwrap();
            if let Some(button) = group["none_of_these"].as_str() {
                let ids: Vec<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
                let printed = format!("- {button} [none_of_these: [\"{}\"]]\n", ids.join("\", \""));
                assert!(words.contains(&printed), "{printed}: {words}");
                none.extend(ids);
                lists += 1;
                continue;
            }
            for item in items {
                let (id, number) = (item["id"].as_str().unwrap(), &item["number"]);
                match (item["kind"].as_str().unwrap(), number["id"].as_str()) {
                    ("choice", Some(number_id)) => {
                        let option = number["option"].as_str().unwrap();
                        let printed = format!(
                            "; or instead {number_id}: {} to {} = {option}]",
                            number["least"], number["most"]
                        );
                        assert!(
                            words.contains(&format!("[{id}: 0 = ")) && words.contains(&printed),
                            "{words}"
                        );
                        answers[number_id] = 12.into();
                        weeks += 1;
                    }
                    ("choice", None) => answers[id] = 0.into(),
                    ("number", _) => {
                        let printed = format!("[{id}: {} to {}, unknown", number["least"], number["most"]);
                        assert!(words.contains(&printed), "{words}");
                        answers[id] = if id == "age" { 30.into() } else { "unknown".into() };
                    }
                    ("sex", _) => answers[id] = "female".into(),
                    _ => answers[id] = "no".into(),
                }
            }
        }
        interview = json!({ "replies": step["replies"], "answers": answers, "none_of_these": none });
    };
    assert!(lists > 0 && weeks == 1, "{lists} {weeks}");
    assert_eq!(step["presentation"]["pregnancy_weeks"], 12);
}

/// A person may know or say nothing at all. Going on would stop again.
#[test]
fn an_interview_without_an_answer_is_no_result_and_is_not_to_go_on() {
    let mut server = Server::start();
    let mut interview = json!({});
    let last = loop {
        let result = server.call_as_written("next_screen", &json!({ "interview": interview }).to_string());
        let step = &result["structuredContent"];
        let Some(groups) = step["next"]["ask"].as_array() else { break result };
        let items = groups.iter().flat_map(|group| group["items"].as_array().unwrap());
        let answers: serde_json::Map<_, _> =
            items.map(|item| (item["id"].as_str().unwrap().to_owned(), "declined".into())).collect();
        interview = json!({ "replies": step["replies"], "answers": answers });
    };
    assert_eq!(last["structuredContent"]["state"], "not-assessed");
    let note = last["content"][1]["text"].as_str().unwrap();
    assert!(note.starts_with("This is not a result.") && note.contains("Nothing is left to ask."), "{note}");
}

#[test]
fn a_week_of_somebody_who_must_be_seen_comes_after_how_soon() {
    let mut server = Server::start();
    let mut week = |person: &str| {
        let arguments = format!(
            r#"{{"sessions": [{{"day": "mon", "activity": "walking", "minutes": 20}}], "presentation": {person}}}"#
        );
        let result = server.call_as_written("check_activity", &arguments);
        assert_ne!(result["isError"], true, "{result}");
        (result["content"][0]["text"].as_str().unwrap().to_owned(), result["content"][1].clone())
    };
    for (person, first, told) in [
        (
            r#"{"answers": {"urinary-retention": "yes"}}"#,
            "GET EMERGENCY CARE NOW\n",
            "EMERGENCY. Show the person",
        ),
        (r#"{"answers": {"fever": "yes"}}"#, "NOT FINISHED\n", "This is not a result. Do not reassure."),
        ("{}", "NOT ASSESSED\n", "This is not a result. Do not reassure."),
    ] {
        let (words, note) = week(person);
        assert!(words.starts_with(first), "{words}");
        assert!(words.contains("World Health Organization 2020: ") && words.contains("Aerobic: "), "{words}");
        assert!(note["text"].as_str().unwrap().starts_with(told), "{note}");
        assert_eq!(note["annotations"]["audience"], json!(["assistant"]));
    }
    // Nobody examines who talks to a model, unless it is said that somebody does.
    let people = lines("presentations.jsonl");
    let clear = people.iter().find(|person| person["id"] == "spasm-after-lifting-all-clear").unwrap();
    let mut clear = clear.clone();
    let is_sign = |id: &str| {
        id.parse::<backpain::Finding>().is_ok_and(|finding| finding.kind() == backpain::Kind::Sign)
    };
    clear["answers"].as_object_mut().unwrap().retain(|id, _| !is_sign(id));
    let (words, note) = week(&clear.to_string());
    assert!(!words.starts_with("NOT ") && note.is_null(), "{words}");
    let (words, note) = week(&format!("{clear}, \"without_examination\": false"));
    assert!(words.starts_with("NOT FINISHED\n") && !note.is_null(), "{words}");
    let (words, note) = week("null");
    assert!(words.contains("Aerobic: ") && !words.contains("NOT ASSESSED") && note.is_null(), "{words}");
}

#[test]
fn plans_causes_and_weeks_are_those_of_the_library() {
    let mut server = Server::start();
    let german = german();
    for person in lines("self_care.jsonl") {
        let Record { id, value: said } = serde_json::from_value::<Record<WithDiary>>(person.clone()).unwrap();
        let plan = plan_with(&said.filled(), Options::new().without_examination());
        let mut options = ReportOptions::new().country(backpain::Country::UnitedKingdom);
        options.trend = (!said.diary.entries().is_empty()).then(|| said.diary.trend());
        let arguments = json!({ "presentation": person, "country": "united-kingdom", "language": "de" });
        let (text, data) = server.call("self_care_plan", &arguments);
        assert_eq!(text, plan.page_in(options, &german).with_id(id.clone()).text_in(&german));
        assert_eq!(data, value(plan.report_in(options, &german).with_id(id)));
    }
    for person in lines("causes.jsonl") {
        let Record { id, value: said } =
            serde_json::from_value::<Record<Presentation>>(person.clone()).unwrap();
        let report = rank_with(&said, Options::new()).report().with_id(id);
        let (text, data) =
            server.call("causes", &json!({ "presentation": person, "without_examination": false }));
        assert_eq!((text, data), (report.to_string(), value(&report)));
    }
    for week in lines("weeks.jsonl") {
        let Record { id, value: request } = serde_json::from_value::<Record<Request>>(week.clone()).unwrap();
        let mut request = request;
        request.without_examination = true;
        let report = request.report().with_id(id);
        let (text, data) = server.call("check_activity", &week);
        assert_eq!(data, value(&report));
        for way in &report.ways_to_close {
            assert!(text.contains(way.as_str()), "{text}");
        }
    }
}

#[test]
fn every_rule_is_explained_and_a_near_id_is_named() {
    let mut server = Server::start();
    for rule in red_flags::RULES {
        let (text, data) = server.call("explain_rule", &json!({ "rule": rule.id }));
        assert_eq!(data, value(rule));
        for part in [rule.rationale, &rule.when.to_string(), rule.urgency.name(), rule.suspects.plain_name()]
        {
            assert!(text.contains(part), "{text}");
        }
        for cited in rule.sources.iter() {
            let source = cited.source.listed().unwrap();
            let work = format!("{} ({}", source.name(), source.publisher());
            assert!(text.contains(&work), "{text}");
            assert_eq!(text.contains(&format!("<{}>", source.address())), source.link().is_some(), "{text}");
        }
    }
    let near = server.refusal("explain_rule", r#"{"rule": "ces-sadle-change"}"#);
    assert_eq!(near, "rule: `ces-sadle-change` is not a built-in rule; the nearest is `ces-saddle-change`");
    let far = server.refusal("explain_rule", r#"{"rule": "everything\u202e"}"#);
    assert!(far.ends_with("is not a built-in rule; the resource backpain://rules has the ids"), "{far}");
    assert!(!far.contains('\u{202e}'));
}

#[test]
fn sets_of_rules_are_compared_exactly() {
    let mut server = Server::start();
    let reason = "all of them are seen within a week";
    let ours =
        RuleSet::change_built_in("clinic-a 2026.2").switch_off("pain-on-straining", reason).build().unwrap();
    let difference = RuleSet::diff(&RuleSet::built_in(), &ours);
    let change = json!({ "edition": "clinic-a 2026.2", "switch_off": [{ "rule": "pain-on-straining", "reason": reason }] });
    let (text, data) = server.call("diff_rules", &json!({ "new": change }));
    assert_eq!((text, data), (difference.to_string(), value(&difference)));
    // A whole set as it is written, hash and switched-off rules included.
    let (text, data) = server.call("diff_rules", &json!({ "new": value(&ours) }));
    assert_eq!((text, data), (difference.to_string(), value(&difference)));
    let (_, data) =
        server.call("diff_rules", &json!({ "old": value(&ours), "new": value(RuleSet::built_in()) }));
    assert_eq!(data, value(RuleSet::diff(&ours, &RuleSet::built_in())));

    let rule = json!({
        "id": "ours", "suspects": "internal-bleeding", "urgency": "emergency",
        "when": { "all": [{ "has": "anticoagulant-use" }, { "measure": "duration_days", "from": 0, "to": 42 }] },
        "rationale": "Our scanner is in the hospital.", "sources": [{ "id": "good-practice" }],
    });
    let (_, data) = server.call("diff_rules", &json!({ "new": { "edition": "a", "add": [rule] } }));
    assert_eq!(data["added"], json!(["ours"]));
    let mut wrong = |rule: Value| {
        server.refusal("diff_rules", &json!({ "new": { "edition": "a", "add": [rule] } }).to_string())
    };
    let with = |key: &str, value: Value| {
        let mut rule = rule.clone();
        rule[key] = value;
        rule
    };
    for (rule, error) in [
        (with("when", json!({ "has": "feverr" })), "`feverr` is not a finding; the nearest is `fever`"),
        (with("when", json!({ "has": "fever", "sex": "male" })), "a criterion has one of"),
        (with("when", json!({ "measure": "age", "from": 3 })), "a criterion has one of"),
        (with("when", json!({ "not": { "has": "fever" } })), "unknown field `not`"),
        (with("text", "something else".into()), "`text` is not what `when` says"),
        (with("urgency", "soon".into()), "new.add[0].urgency: `soon` is not"),
        (with("sources", json!([])), "it has no source"),
        (with("sources", json!([{ "id": "good-practice", "title": "Another" }])), "another work there"),
        (with("id", "pain-on-straining".into()), "the set has a rule of this id already"),
    ] {
        let refusal = wrong(rule);
        assert!(refusal.contains(error), "{refusal}");
    }
    let mut deep = json!({ "has": "fever" });
    for _ in 0..40 {
        deep = json!({ "any": [deep] });
    }
    assert!(wrong(with("when", deep)).contains("nested more than 32 deep"));
    let mut forged = value(&ours);
    forged["rules_hash"] = "0".repeat(32).into();
    let refusal = server.refusal("diff_rules", &json!({ "new": forged }).to_string());
    assert!(refusal.starts_with("new.rules_hash: "), "{refusal}");
    assert!(
        server
            .refusal("diff_rules", r#"{"new": ["a"]}"#)
            .contains("new: invalid type: sequence, expected an object")
    );
    for (key, shape) in [
        ("switch_off", r#"an object such as {"rule": "pain-on-straining", "reason": "#),
        ("add", r#"an object such as {"id": "#),
        ("switched_off", r#"an object such as {"rule": {"#),
    ] {
        let ids = format!(r#"{{"new": {{"edition": "a", "{key}": ["ces-saddle-change"]}}}}"#);
        let refusal = server.refusal("diff_rules", &ids);
        assert!(refusal.starts_with(&format!("new.{key}[0]: ")) && refusal.contains(shape), "{refusal}");
    }
    let half = r#"{"new": {"edition": "a", "switched_off": []}}"#;
    assert!(server.refusal("diff_rules", half).contains("belong to a whole set"));
}

#[test]
fn wrong_arguments_say_where_and_how_to_correct_them() {
    let mut server = Server::start();
    let deep =
        format!("{{\"presentation\": {{\"answers\": {}1{}}}}}", "[".repeat(20_000), "]".repeat(20_000));
    let rows = [
        (
            "triage",
            r#"{"presentation": {"answers": {"fever": true}}}"#,
            "presentation.answers.fever: `true` is not permitted; give `yes`, `no`, `unknown` or `declined`",
        ),
        (
            "triage",
            r#"{"presentation": {"answers": {"fever": "yes", "fever": "no"}}}"#,
            "presentation.answers.fever: given twice; give it once",
        ),
        ("triage", r#"{"presentation": {"answers": {"fevr": "yes"}}}"#, "the nearest is `fever`"),
        (
            "triage",
            r#"{"presentation": {"age": "45"}}"#,
            "presentation.age: the text `45` is not permitted; give a whole number",
        ),
        ("triage", r#"{"presentation": {"age": 45.0}}"#, "presentation.age: `45.0` is not permitted"),
        ("triage", r#"{"presentation": {"age": 99999999999999999999999}}"#, "presentation.age: "),
        ("triage", r#"{"presentation": {"age": 40, "colour": 3}}"#, "presentation.colour: "),
        (
            "triage",
            r#"{"presentation": {"age": 4, "duration_days": 9000}}"#,
            "presentation.age: `duration_days: 9000` and `age: 4` contradict each other",
        ),
        ("triage", r#"{"presentation": []}"#, "presentation: a list is not permitted"),
        ("triage", r#"{"presentation": {}, "presentation": {}}"#, "duplicate field `presentation`"),
        (
            "triage",
            r#"{"presentation": {}, "polcy": "cautious"}"#,
            "unknown field `polcy`, expected one of `presentation`",
        ),
        ("triage", r#"{"presentation": {}, "policy": "bold"}"#, "policy: `bold` is not a policy"),
        (
            "triage",
            r#"{"presentation": {}, "without_examination": "yes"}"#,
            "without_examination: invalid type",
        ),
        (
            "triage",
            r#"{"presentation": {}, "language": "fr"}"#,
            "language: unknown variant `fr`, expected `en` or `de`",
        ),
        ("triage", "{}", "missing field `presentation`"),
        ("triage", "null", "missing field `presentation`"),
        ("triage", "[{}, true]", "expected an object"),
        ("triage", "7", "expected an object"),
        ("triage", r#""{\"presentation\": {}}""#, "expected an object"),
        ("triage", r#"{"presentation": {"age": "\ud800"}}"#, "hex escape"),
        ("triage", &deep, "presentation.answers: a list is not permitted"),
        (
            "next_screen",
            r#"{"interview": {"answers": {"fever": false}}}"#,
            "interview.answers.fever: `false` is not permitted",
        ),
        (
            "next_screen",
            r#"{"interview": {"answers": {"pain-down-the-legs": 9}}}"#,
            "interview.answers.pain-down-the-legs: ",
        ),
        ("next_screen", r#"{"interview": {"form": "short"}}"#, "interview.form: "),
        ("next_screen", r#"{"interview": {"replies": [{"question": "fever"}]}}"#, "interview.replies[0]"),
        ("next_screen", r#"{"interview": {"back": true, "answers": {"fever": "no"}}}"#, "interview.back: "),
        ("next_screen", r#"{"answers": {"fever": "no"}}"#, "unknown field `answers`"),
        (
            "self_care_plan",
            r#"{"presentation": {"diary": [{"day": 1, "pain": 11}]}}"#,
            "presentation.diary[0].pain: ",
        ),
        (
            "self_care_plan",
            r#"{"presentation": {}, "country": "france"}"#,
            "country: `france` is not a country",
        ),
        ("causes", r#"{"presentation": {"pain": 11}}"#, "presentation.pain: 11 is out of range"),
        ("check_activity", r#"{"sessions": [{"day": "moon"}]}"#, "sessions[0].day: "),
        ("check_activity", r#"{"presentation": {"answers": {"fever": 1}}}"#, "presentation.answers.fever: "),
        ("explain_rule", r#"{"rule": 5}"#, "rule: invalid type"),
        ("diff_rules", r#"{"new": {"edition": " "}}"#, "new: "),
        (
            "diff_rules",
            r#"{"new": {"edition": "a", "switch_off": [{"rule": "pain-on-strainin", "reason": "so"}]}}"#,
            "pain-on-straining",
        ),
    ];
    for (tool, arguments, expected) in rows {
        let refusal = server.refusal(tool, arguments);
        assert!(refusal.contains(expected), "{tool} {}: {refusal}", arguments.get(..80).unwrap_or(arguments));
        assert!(refusal.len() < 700, "{refusal}");
    }
    let long = format!(r#"{{"presentation": {{}}, "{}": 1}}"#, "k".repeat(500_000));
    assert!(server.refusal("triage", &long).len() < 700);
    server.lives();
    let (rest, status, errors) = server.end();
    assert!(rest.is_empty() && status.success());
    assert_eq!(errors, "", "nothing that was said is logged");
}

#[test]
fn a_damaged_line_gets_an_error_and_the_next_one_is_read() {
    let mut server = Server::start();
    let call = r#"{"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": "#;
    let deep = format!(
        r#"{{"jsonrpc": "2.0", "id": 3, "method": "ping", "params": {}{}}}"#,
        "[".repeat(9999),
        "]".repeat(9999)
    );
    let long = format!(r#"{{"jsonrpc": "2.0", "id": 3, "method": "ping", "x": "{}"}}"#, "x".repeat(3 << 20));
    let rows: Vec<(Vec<u8>, i64, Value)> = vec![
        (b"{".to_vec(), -32700, Value::Null),
        (b"hello".to_vec(), -32700, Value::Null),
        (b"{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"ping\"} {}".to_vec(), -32700, Value::Null),
        (b"\xff\xfe{}".to_vec(), -32700, Value::Null),
        (b"\0".to_vec(), -32700, Value::Null),
        (b"[]".to_vec(), -32600, Value::Null),
        (b"7".to_vec(), -32600, Value::Null),
        (b"{}".to_vec(), -32600, Value::Null),
        (b"{\"jsonrpc\": \"2.0\", \"id\": 3}".to_vec(), -32600, 3.into()),
        (b"{\"jsonrpc\": \"1.0\", \"id\": 3, \"method\": \"ping\"}".to_vec(), -32600, 3.into()),
        (b"{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"}".to_vec(), -32600, Value::Null),
        (b"{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"}".to_vec(), -32600, Value::Null),
        (b"{\"jsonrpc\": \"2.0\", \"id\": 3, \"id\": 4, \"method\": \"ping\"}".to_vec(), -32600, Value::Null),
        (b"{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"no/such\"}".to_vec(), -32601, 3.into()),
        (
            b"{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"prompts/get\", \"params\": {\"name\": \"x\"}}"
                .to_vec(),
            -32601,
            3.into(),
        ),
        (format!("{call}{{\"name\": \"no_such\"}}}}").into(), -32602, 3.into()),
        (format!("{call}{{\"name\": 7}}}}").into(), -32602, 3.into()),
        (format!("{call}{{\"arguments\": {{}}}}}}").into(), -32602, 3.into()),
        (format!("{call}[]}}").into(), -32602, 3.into()),
        (
            format!("{call}{{\"name\": \"triage\", \"arguments\": {{}}, \"arguments\": {{}}}}}}").into(),
            -32602,
            3.into(),
        ),
        (deep.into(), -32600, 3.into()),
        (long.into(), -32600, Value::Null),
    ];
    for (line, code, id) in rows {
        server.send(&line);
        let answer = server.read();
        let start = String::from_utf8_lossy(&line[..line.len().min(90)]).into_owned();
        assert_eq!((&answer["error"]["code"], &answer["id"]), (&json!(code), &id), "{start}: {answer}");
        assert!(answer["error"]["message"].as_str().unwrap().len() < 400, "{answer}");
        server.lives();
    }
    // Nobody waits for an answer to these.
    for line in [
        "",
        "   ",
        "\u{feff}",
        r#"{"jsonrpc": "2.0", "method": "no/such"}"#,
        r#"{"jsonrpc": "2.0", "method": "tools/call"}"#,
        r#"{"jsonrpc": "2.0", "id": 99, "result": {}}"#,
    ] {
        server.send(line);
        server.lives();
    }
    server.send(format!("\u{feff}{}\r", json!({ "jsonrpc": "2.0", "id": 5, "method": "ping" })));
    assert_eq!(server.read()["id"], 5);
}

#[test]
fn an_overlong_line_does_not_hold_up_what_came_with_it() {
    let mut server = Server::start();
    let ping = json!({ "jsonrpc": "2.0", "id": 5, "method": "ping" }).to_string();
    server.send(format!("{}\n{ping}", "x".repeat(1 << 21)));
    assert_eq!(server.read()["error"]["code"], -32600);
    assert_eq!(server.read()["id"], 5);
}

#[test]
fn what_comes_before_the_greeting_does_not_end_it() {
    let mut server = Server::quiet();
    server.send(r#"{"jsonrpc": "2.0", "method": "notifications/initialized"}"#);
    server.send("{");
    assert_eq!(server.read()["error"]["code"], -32700);
    let early = server.ask("tools/call", &json!({ "name": "next_screen", "arguments": {} }));
    assert_eq!(early["error"]["code"], -32602);
    let bad = server.ask("initialize", &json!({ "protocolVersion": 5 }));
    assert!(bad["error"]["code"].is_i64(), "{bad}");
    let client = json!({ "name": "by hand", "version": "0" });
    let hello = json!({ "protocolVersion": "1999-01-01", "capabilities": {}, "clientInfo": client });
    assert!(server.ask("initialize", &hello)["result"]["protocolVersion"].is_string());
    server.lives();
}

#[test]
fn what_was_asked_before_the_end_of_the_input_is_answered() {
    let mut server = Server::start();
    for id in 0..50 {
        let params = json!({ "name": "triage", "arguments": { "presentation": { "id": id } } });
        server.send(
            json!({ "jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params }).to_string(),
        );
    }
    server
        .input
        .as_mut()
        .unwrap()
        .write_all(b"{\"jsonrpc\": \"2.0\", \"id\": 50, \"method\": \"ping\"}")
        .unwrap();
    let (answers, status, errors) = server.end();
    let mut ids: Vec<u64> = answers.iter().map(|answer| answer["id"].as_u64().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(ids, (0..=50).collect::<Vec<_>>());
    for answer in answers.iter().filter(|answer| answer["id"] != 50) {
        assert_eq!(answer["result"]["structuredContent"]["id"], answer["id"]);
    }
    assert!(status.success());
    assert_eq!(errors, "");
}

#[cfg(unix)]
#[test]
fn it_ends_when_the_system_asks() {
    for signal in ["-TERM", "-INT"] {
        let mut server = Server::start();
        let id = server.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn every_tool_says_what_a_model_must_know_and_its_schemas_hold() {
    let mut server = Server::start();
    let tools = server.ask("tools/list", &json!({}))["result"]["tools"].clone();
    let tools = tools.as_array().unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    let expected =
        ["next_screen", "triage", "self_care_plan", "causes", "check_activity", "explain_rule", "diff_rules"];
    assert_eq!(names, expected);
    for tool in tools {
        for key in ["inputSchema", "outputSchema"] {
            let schema = &tool[key];
            assert_eq!(schema["type"], "object", "{key} of {}", tool["name"]);
            assert!(jsonschema::meta::is_valid(schema));
            jsonschema::draft202012::new(schema).unwrap();
            assert!(
                !schema.to_string().contains(r#""format""#),
                "clients warn of a format that they do not know"
            );
        }
        let hints = json!({ "readOnlyHint": true, "destructiveHint": false, "idempotentHint": true, "openWorldHint": false });
        assert_eq!(tool["annotations"], hints);
    }
    let description = |name: &str| {
        let tool = tools.iter().find(|tool| tool["name"] == name).unwrap();
        tool["description"].as_str().unwrap().to_owned()
    };
    for name in ["next_screen", "triage"] {
        let text = description(name);
        assert!(text.contains("shown at once and word for word"), "{text}");
    }
    assert!(
        description("triage").contains("Unknown is not no") && description("triage").contains("not a result")
    );
    // A model pays for each byte of what it takes.
    let size = |key: &str| tools.iter().map(|tool| tool[key].to_string().len()).sum::<usize>();
    let (takes, gives) = (size("inputSchema"), size("outputSchema"));
    assert!(takes < 87_000 && gives < 113_000, "{takes} {gives}");
    let asked_most = tools[0]["inputSchema"].to_string().len();
    assert!(asked_most < 26_000, "{asked_most}");
}

#[test]
fn a_short_schema_means_the_same_as_the_long_one() {
    use backpain::schema::Contract;
    let mut server = Server::start();
    let tools = server.ask("tools/list", &json!({}))["result"]["tools"].clone();
    let validator = |name: &str| {
        let tool = tools.as_array().unwrap().iter().find(|tool| tool["name"] == name).unwrap();
        jsonschema::draft202012::new(&tool["inputSchema"]).unwrap()
    };
    let long = |contract: Contract| jsonschema::draft202012::new(&contract.schema().to_value()).unwrap();
    let cases = [
        ("causes", "presentation", Contract::Presentation),
        ("triage", "presentation", Contract::Presentation),
        ("self_care_plan", "presentation", Contract::SelfCareInput),
        ("next_screen", "interview", Contract::InterviewRequest),
    ];
    let mut said = lines("presentations.jsonl");
    said.extend(lines("self_care.jsonl"));
    for answers in [
        json!({ "fever": "yes" }),
        json!({ "fever": true }),
        json!({ "fevr": "yes" }),
        json!({ "age": 5 }),
        json!({ "age": 500 }),
        json!({ "sex": "male" }),
        json!({ "pain-down-the-legs": 2 }),
        json!({ "pain-down-the-legs": 9 }),
        json!({ "pain-down-the-legs": "yes" }),
        json!(null),
        json!([]),
    ] {
        said.push(json!({ "answers": answers }));
        said.push(json!({ "known": { "answers": answers }, "form": "examiner" }));
    }
    for (tool, key, contract) in cases {
        let (short, long) = (validator(tool), long(contract));
        let mut accepted = 0;
        for said in &said {
            let holds = long.is_valid(said);
            accepted += usize::from(holds);
            assert_eq!(short.is_valid(&json!({ key: said })), holds, "{tool}: {said}");
        }
        assert!(accepted > 3 && accepted < said.len(), "{tool} {accepted}");
    }
}

#[test]
fn resources_are_what_the_crate_knows() {
    let mut server = Server::start();
    let resources = server.ask("resources/list", &json!({}))["result"]["resources"].clone();
    for resource in resources.as_array().unwrap() {
        let read = server.ask("resources/read", &json!({ "uri": resource["uri"] }));
        let content = &read["result"]["contents"][0];
        assert_eq!((&content["uri"], &content["mimeType"]), (&resource["uri"], &resource["mimeType"]));
        assert!(content["text"].as_str().unwrap().len() > 1000);
    }
    let mut read = |uri: &str| -> Value {
        let answer = server.ask("resources/read", &json!({ "uri": uri }));
        serde_json::from_str(answer["result"]["contents"][0]["text"].as_str().unwrap()).unwrap()
    };
    assert_eq!(read("backpain://rules"), value(RuleSet::built_in()));
    assert_eq!(
        read("backpain://rules/ces-saddle-change"),
        value(red_flags::rule("ces-saddle-change").unwrap())
    );
    assert_eq!(
        read("backpain://vocabulary")["findings"]["entries"].as_array().unwrap().len(),
        backpain::Finding::ALL.len()
    );
    assert_eq!(
        read("backpain://sources")["sources"]["entries"].as_array().unwrap().len(),
        backpain::Source::ALL.len()
    );
    for contract in backpain::schema::Contract::ALL {
        assert_eq!(read(&format!("backpain://schema/{}", contract.id())), contract.schema().to_value());
    }
    let templates = server.ask("resources/templates/list", &json!({}))["result"]["resourceTemplates"].clone();
    assert_eq!(templates.as_array().unwrap().len(), 2);
    for (uri, error) in [
        ("backpain://rules/ces-sadle-change", "the nearest is `ces-saddle-change`"),
        ("backpain://schema/presentatio", "the nearest is `presentation`"),
        ("file:///etc/passwd", "there is no such resource"),
        ("", "there is no such resource"),
    ] {
        let answer = server.ask("resources/read", &json!({ "uri": uri }));
        assert_eq!(answer["error"]["code"], -32002, "{answer}");
        assert!(answer["error"]["message"].as_str().unwrap().contains(error), "{answer}");
    }
}

#[test]
fn the_command_line_helps_and_refuses() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_backpain-mcp"))
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap()
    };
    let help = run(&["--help"]);
    let text = String::from_utf8(help.stdout).unwrap();
    assert!(help.status.success() && text.contains("\"mcpServers\""), "{text}");
    for arguments in [&["--port"][..], &["file"], &["-x"]] {
        let refused = run(arguments);
        assert_eq!(refused.status.code(), Some(2));
        assert!(refused.stdout.is_empty() && !refused.stderr.is_empty());
    }
    let ended = run(&[]);
    assert!(ended.status.success() && ended.stdout.is_empty() && ended.stderr.is_empty());
}
