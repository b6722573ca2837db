//! Bad input at every door: a clear error, and the rest goes on.

use std::io::Write;
use std::net::Shutdown;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use backpain::Presentation;
use backpain::json::Record;
use serde_json::{Value, json};

use crate::support::{HOOK, NEXT_QUESTION, POSTS, SERVER, good, hear, lines};

const JSON: (&str, &str) = ("content-type", "application/json");

/// Adds a member at the front of an object.
fn with(path: &str, member: &str) -> String {
    let rest = good(path).trim_start().strip_prefix('{').unwrap();
    let comma = if rest.trim() == "}" { "" } else { "," };
    format!("{{{member}{comma}{rest}")
}

#[test]
fn what_is_not_json_has_a_place() {
    let deep = "[".repeat(10_000);
    for path in POSTS {
        for (body, place) in [
            ("", "line 1 column 0"),
            ("   \n ", "line 2 column 1"),
            ("{\n  \"a\": ", "line 2 column 7"),
            ("{} {}", "line 1 column 4"),
            ("{'a': 1}", "line 1 column 2"),
            (r#"{"a": NaN}"#, "line 1 column 7"),
            (r#"{"a": 1e999}"#, "line 1 column"),
            (r#"{"a": "\ud800"}"#, "line 1 column"),
            ("{\"a\": \"\0\"}", "line 1 column"),
            ("age=45&pain=3", "line 1 column 1"),
            (&*deep, "line 1 column 10000"),
        ] {
            let (detail, field) = SERVER.post(path, body).problem(400);
            assert!(detail.starts_with("not JSON: ") && detail.contains(place), "{path} {body}: {detail}");
            assert_eq!(field, None);
        }
        for body in [&b"\xff\xfe{}"[..], b"{\"a\": \"\xc3\"}", b"\x80", &[0xed, 0xa0, 0x80]] {
            let (detail, _) = SERVER.send("POST", path, &[JSON], body).problem(400);
            assert!(detail.starts_with("not UTF-8"), "{path}: {detail}");
        }
        SERVER.post(path, good(path)).good();
    }
}

#[test]
fn what_is_json_but_not_what_is_asked_for_has_a_path() {
    for path in POSTS {
        for body in ["[]", "5", "true", "null", r#""{}""#, "[[[]]]"] {
            let (detail, _) = SERVER.post(path, body).problem(422);
            assert!(detail.contains("is not permitted; give "), "{path} {body}: {detail}");
        }
        for member in [r#""nonsense": 1"#, r#""__proto__": {}"#, r#""\u202eevil\u0000": null"#] {
            let (_, field) = SERVER.post(path, &with(path, member)).problem(422);
            let shown = member.split('"').nth(1).unwrap();
            let field = field.unwrap();
            assert!(field == shown || shown.starts_with('\\') && !field.contains('\u{202e}'), "{field}");
        }
        let long = "x".repeat(100_000);
        SERVER.post(path, &with(path, &format!(r#""{long}": 1"#))).problem(422);
        let key = match path {
            NEXT_QUESTION => r#""status": "completed""#,
            HOOK => r#""hook": "patient-view""#,
            _ => r#""id": 1"#,
        };
        let twice = if good(path).contains("status") || path == HOOK {
            with(path, key)
        } else {
            with(path, &format!("{key}, {key}"))
        };
        let (detail, _) = SERVER.post(path, &twice).problem(422);
        assert!(detail.ends_with("given twice; give it once"), "{detail}");
        for levels in [30, 100] {
            let deep = format!(r#""id": {}{}"#, "[".repeat(levels), "]".repeat(levels));
            SERVER.post(path, &with(path, &deep)).problem(422);
            let deep = format!(r#""deep": {}1{}"#, r#"{"a":"#.repeat(levels), "}".repeat(levels));
            SERVER.post(path, &with(path, &deep)).problem(422);
        }
    }
}

#[test]
fn a_truth_value_is_no_answer_and_an_unknown_id_is_named() {
    let response = |item: &Value| {
        json!({"resourceType": "QuestionnaireResponse", "status": "completed",
        "subject": {"reference": "Patient/7"}, "item": item})
    };
    let call = |item: &Value| json!({"hook": "patient-view", "hookInstance": "1", "context": {"patientId": "7"}, "prefetch": {"response": response(item)}});
    let saddle = json!({"linkId": "saddle-sensory-change", "answer": [{"valueBoolean": true}]});
    let truth = json!([{"linkId": "group.bladder-bowel-saddle", "item": [saddle]}]);
    let unknown = json!([{"linkId": "headache", "answer": [{"valueInteger": 1}]}]);
    for (path, body, field) in [
        ("/v1/triage", json!({"answers": {"fever": true}}), "answers.fever"),
        ("/v1/triage", json!({"answers": {"headache": "yes"}}), "answers.headache"),
        ("/v1/triage", json!({"age": 45.5}), "age"),
        ("/v1/triage", json!({"age": -1}), "age"),
        ("/v1/triage", json!({"age": "45"}), "age"),
        ("/v1/interview", json!({"answers": {"fever": true}}), "answers.fever"),
        ("/v1/interview", json!({"answers": {"headache": "yes"}}), "answers.headache"),
        ("/v1/interview", json!({"known": {"answers": {"fever": 1}}}), "known.answers.fever"),
        ("/v1/interview", json!({"replies": [{"question": "fever"}]}), "replies[0]"),
        ("/v1/self-care", json!({"answers": {"fever": true}}), "answers.fever"),
        ("/v1/self-care", json!({"diary": [5]}), "diary[0]"),
        ("/v1/causes", json!({"answers": {"fever": false}}), "answers.fever"),
        ("/v1/activity", json!({"sessions": [{"day": "mon", "minutes": true}]}), "sessions[0].minutes"),
        ("/v1/activity", json!({"sessions": true}), "sessions"),
        (NEXT_QUESTION, response(&truth), "item[0].item[0].answer[0].valueBoolean"),
        (NEXT_QUESTION, response(&unknown), "item[0].linkId"),
        (HOOK, call(&truth), "prefetch.response.item[0].item[0].answer[0].valueBoolean"),
        (HOOK, call(&unknown), "prefetch.response.item[0].linkId"),
    ] {
        let (detail, given) = SERVER.post(path, &body.to_string()).problem(422);
        let given = given.unwrap();
        assert!(given.starts_with(field), "{path} {body}: {given}");
        assert!(detail.starts_with(&*given), "{detail}");
    }
    let (_, field) =
        SERVER.post("/v1/triage", r#"{"sex": "male", "answers": {"pregnancy": "yes"}}"#).problem(422);
    assert!(field.is_some());
}

#[test]
fn other_media_types_are_refused() {
    for path in POSTS {
        let body = good(path).as_bytes();
        for headers in [
            &[][..],
            &[("content-type", "text/plain")],
            &[("content-type", "application/x-www-form-urlencoded")],
            &[("content-type", "application/jsonx")],
            &[("content-type", "application/vnd.api+json")],
            &[("content-type", "application/json; charset=latin1")],
            &[("content-type", "multipart/form-data; boundary=x")],
            &[JSON, ("content-encoding", "gzip")],
            &[JSON, ("content-encoding", "identity"), ("content-encoding", "gzip")],
            &[JSON, ("content-encoding", "gz\u{ef}p")],
            &[JSON, ("content-type", "text/plain")],
            &[JSON, ("content-type", "application/json; charset=latin1")],
            &[("content-type", "application/json; a=\u{ef}")],
        ] {
            let (detail, _) = SERVER.send("POST", path, headers, body).problem(415);
            assert!(detail.starts_with("send the body "), "{detail}");
        }
        for media_type in [
            "Application/JSON",
            "application/json;charset=utf-8",
            "application/json ; charset=\"UTF-8\"; a=b",
        ] {
            SERVER.send("POST", path, &[("content-type", media_type)], body).good();
        }
    }
}

#[test]
fn huge_bodies_are_refused_after_they_are_sent() {
    for path in POSTS {
        let huge = with(path, &format!(r#""x": "{}""#, "x".repeat(3_000_000)));
        let (detail, _) = SERVER.post(path, &huge).problem(413);
        assert!(detail.contains("1048576 bytes"), "{detail}");
    }
    let blank = " ".repeat(1024 * 1024 - 2);
    SERVER.post("/v1/triage", &format!("{{}}{blank}")).good();
    SERVER.post("/v1/triage", &format!("{{}}{blank} ")).problem(413);
    // A body is read at other doors too, so that their answer arrives.
    SERVER.send("POST", "/nothing", &[], &vec![b'x'; 400_000]).problem(404);
    SERVER.send("PUT", "/v1/triage", &[], &vec![b'x'; 400_000]).problem(405);
}

#[test]
fn other_methods_and_paths_are_refused() {
    for path in POSTS {
        for method in ["GET", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "BREW"] {
            let answer = SERVER.send(method, path, &[], b"");
            assert_eq!((answer.status, answer.allow.as_deref()), (405, Some("POST")), "{method} {path}");
            if method == "HEAD" {
                assert_eq!(answer.text, "");
            } else {
                answer.problem(405);
            }
        }
        let options = SERVER.send("OPTIONS", path, &[], b"");
        assert_eq!((options.status, options.allow.as_deref(), &*options.text), (204, Some("POST"), ""));
        assert_eq!(options.origin, None);
    }
    for path in ["/health", "/cds-services", "/v1/openapi.json", "/v1/schema/week.json"] {
        SERVER.get(path).good();
        let head = SERVER.send("HEAD", path, &[], b"");
        assert_eq!((head.status, &*head.text), (200, ""));
        for method in ["POST", "PUT", "DELETE"] {
            let answer = SERVER.send(method, path, &[JSON], b"{}");
            answer.problem(405);
            assert_eq!(answer.allow.as_deref(), Some("GET,HEAD"));
        }
        let (detail, field) = SERVER.get(&format!("{path}?x=1")).problem(400);
        assert_eq!((&*detail, field.as_deref()), ("query: `x` is not permitted; give no query", Some("x")));
    }
    for path in [
        "/",
        "/v1",
        "/v1/",
        "/v1/triage/",
        "/V1/triage",
        "//v1/triage",
        "/v1/triage/..",
        "/%00",
        "/cds-services/x",
    ] {
        assert!(SERVER.post(path, "{}").problem(404).0.contains("/v1/openapi.json"), "{path}");
        SERVER.get(path).problem(404);
    }
}

#[test]
fn the_query_is_read_as_a_whole() {
    for (path, detail, field) in [
        ("/v1/triage?language=fr", "query: `language`: `fr` is not permitted; give `en` or `de`", "language"),
        ("/v1/triage?language=", "query: `language`: `` is not permitted; give `en` or `de`", "language"),
        ("/v1/triage?language", "query: `language`: `` is not permitted; give `en` or `de`", "language"),
        ("/v1/triage?language=de&language=de", "query: `language` is given twice; give it once", "language"),
        (
            "/v1/triage?policy=brave",
            "query: `policy`: `brave` is not permitted; give `default` or `cautious`",
            "policy",
        ),
        (
            "/v1/triage?without_examination=1",
            "query: `without_examination`: `1` is not permitted; give `false` or `true`",
            "without_examination",
        ),
        (
            "/v1/causes?language=de",
            "query: `language` is not permitted; there is `without_examination`, `policy`",
            "language",
        ),
        ("/v1/activity?language=de", "query: `language` is not permitted; give no query", "language"),
        (
            "/v1/interview?%E2%80%AE=1",
            "query: `\\u{202e}` is not permitted; there is `language`",
            "\\u{202e}",
        ),
    ] {
        let body = good(path.split('?').next().unwrap());
        assert_eq!(SERVER.post(path, body).problem(400), (detail.to_owned(), Some(field.to_owned())));
    }
    let long = format!("/v1/interview?{}=1", "x".repeat(10_000));
    assert!(SERVER.post(&long, "{}").problem(400).0.len() < 200);
    SERVER.post("/v1/interview?", "{}").good();
}

/// What no client library would send.
#[test]
fn a_connection_that_talks_nonsense_is_ended_and_nobody_else_notices() {
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(200_000));
    let many = format!("GET /health HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(10_000));
    let post =
        "POST /v1/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n";
    for (bytes, status) in [
        ("\x16\x03\x01\x02\x00\x01\x00\x01\u{fc}\x03\x03 hello", "400"),
        ("hello\r\n\r\n", "400"),
        ("GET / HTTP/9.9\r\n\r\n", "400"),
        ("GET  /health  HTTP/1.1\r\n\r\n", "400"),
        (&*long, "4"),
        (&*many, "431"),
        (&format!("{post}content-length: -1\r\n\r\n{{}}"), "400"),
        (&format!("{post}content-length: 2\r\ncontent-length: 3\r\n\r\n{{}}"), "400"),
        (&format!("{post}content-length: 99999999999999999999999\r\n\r\n{{}}"), "400"),
        (&format!("{post}transfer-encoding: chunked\r\n\r\nnonsense\r\n"), "400"),
        (&format!("{post}transfer-encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n"), "200"),
        (&format!("{post}content-length: 2\r\n\r\n{{}}"), "200"),
    ] {
        let mut stream = SERVER.connect();
        let _ = stream.write_all(bytes.as_bytes()); // it may have hung up by then
        let heard = hear(&mut stream);
        let shown = bytes.get(..bytes.len().min(200)).unwrap_or_default();
        assert!(heard.starts_with(&format!("HTTP/1.1 {status}")), "{shown}: {heard}");
        SERVER.get("/health").good();
    }
    // Somebody hangs up in the middle of a body.
    let mut stream = SERVER.connect();
    stream.write_all(format!("{post}content-length: 100\r\n\r\n{{\"age\"").as_bytes()).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let heard = hear(&mut stream);
    assert!(heard.is_empty() || heard.starts_with("HTTP/1.1 400"), "{heard}");
    drop(SERVER.connect());
    SERVER.get("/health").good();
}

/// On one connection too, a bad request is answered in its turn, and what comes after it as well.
#[test]
fn requests_in_a_row_are_answered_in_a_row() {
    let request = |body: &str, more: &str| {
        let length = body.len();
        format!(
            "POST /v1/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n{more}content-length: {length}\r\n\r\n{body}"
        )
    };
    let requests = [
        request(r#"{"id": "first"}"#, ""),
        request(r#"{"answers": {"fever": true}}"#, ""),
        request("{", ""),
        request(r#"{"id": "last"}"#, "connection: close\r\n"),
    ];
    let heard = SERVER.raw(requests.concat().as_bytes());
    let places: Vec<usize> =
        ["\"first\"", "answers.fever", "not JSON", "\"last\""].map(|part| heard.find(part).unwrap()).into();
    assert!(places.is_sorted(), "{heard}");
    assert_eq!(heard.matches("HTTP/1.1 ").count(), 4);
}

/// Nothing is lost: whoever asks well is answered well while others do their worst.
#[test]
fn good_requests_are_answered_while_bad_ones_are_sent() {
    let people = lines("presentations.jsonl");
    let (bad, going_on) = (AtomicUsize::new(0), AtomicBool::new(true));
    std::thread::scope(|scope| {
        for place in 0..3 {
            let (bad, going_on) = (&bad, &going_on);
            scope.spawn(move || {
                let deep = "[".repeat(50_000);
                let huge = " ".repeat(1_200_000);
                while going_on.load(Ordering::Relaxed) {
                    for path in POSTS {
                        match place {
                            0 => {
                                SERVER.post(path, &deep).problem(400);
                                SERVER.post(path, &with(path, r#""x": true"#)).problem(422);
                            }
                            1 => {
                                SERVER.post(path, &huge).problem(413);
                            }
                            _ => {
                                let mut stream = SERVER.connect();
                                let _ = stream
                                    .write_all(format!("POST {path} HTTP/1.1\r\ncontent-le").as_bytes());
                                SERVER.raw(b"\0\0\0\0\r\n\r\n");
                            }
                        }
                        bad.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
        let good: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    for line in &people {
                        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
                        let mut expected = backpain::triage(&record.value).report();
                        expected.id = record.id;
                        let answer = SERVER.post("/v1/triage", line).good();
                        assert_eq!(answer, serde_json::to_value(expected).unwrap());
                    }
                    people.len()
                })
            })
            .collect();
        let answered: Vec<_> = good.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        going_on.store(false, Ordering::Relaxed);
        let answered: usize = answered.into_iter().map(Result::unwrap).sum();
        assert_eq!(answered, 3 * people.len());
    });
    assert!(bad.load(Ordering::Relaxed) > 3);
}
