//! The program itself: its command line, what it prints, and how it stops.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::support::hear;

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_backpain-http"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn output(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

/// Starts it at a free port, and returns where it listens.
fn start(arguments: &[&str]) -> (Child, BufReader<std::process::ChildStdout>, String) {
    let mut child = program(&[&["127.0.0.1:0"], arguments].concat()).spawn().unwrap();
    let mut printed = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    printed.read_line(&mut line).unwrap();
    let address = line.trim_end().strip_prefix("listening on http://").unwrap().to_owned();
    (child, printed, address)
}

fn post(address: &str, path: &str, body: &str) -> Value {
    let request = ureq::post(format!("http://{address}{path}")).header("content-type", "application/json");
    serde_json::from_str(&request.send(body).unwrap().body_mut().read_to_string().unwrap()).unwrap()
}

#[test]
fn help_is_printed_and_its_line_works() {
    for flag in ["--help", "-h"] {
        let output = output(&[flag]);
        assert!(output.status.success() && output.stderr.is_empty());
        let help = String::from_utf8(output.stdout).unwrap();
        let document: Value = serde_json::from_str(include_str!("../../../../docs/openapi.json")).unwrap();
        for path in document["paths"].as_object().unwrap().keys() {
            let path = path.replace("{name}", "NAME").replace("{id}", "low-back-pain");
            assert!(help.contains(&path), "{path}");
        }
        let line = help.lines().find_map(|line| line.trim().strip_prefix("curl localhost:8080")).unwrap();
        let (path, body) = line.split_once(" --json ").unwrap();
        let (mut child, _, address) = start(&[]);
        let report = post(&address, path, body.trim_matches('\''));
        assert_eq!(report["urgency"]["advised"], "emergency");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn misuse_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for (arguments, message) in [
        (&["8080"][..], "`8080` is not an address with a port"),
        (&["localhost"], "`localhost` is not an address with a port"),
        (&["127.0.0.1:99999"], "is not an address with a port"),
        (&["127.0.0.1:0", "127.0.0.1:0"], "unexpected argument"),
        (&["--port", "8080"], "invalid option '--port'"),
        (&["-p"], "invalid option '-p'"),
        (&["--allow-origin"], "missing argument"),
        (&["--allow-origin", "ehr.example"], "`ehr.example` is not an origin"),
        (&[&taken], &taken),
        (&[&taken], "give another ADDRESS"),
    ] {
        let output = output(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("backpain-http: ") && error.contains(message), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty());
    }
}

#[cfg(unix)]
#[test]
fn a_signal_stops_it_when_open_requests_have_ended_and_nothing_is_logged() {
    for signal in ["-TERM", "-INT"] {
        let (mut child, mut printed, address) = start(&["--allow-origin", "https://ehr.example"]);
        post(&address, "/v1/triage", r#"{"id": "secret", "age": 45}"#);
        let mut open = TcpStream::connect(&address).unwrap();
        let head = "POST /v1/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
        open.write_all(format!("{head}content-length: 16\r\nexpect: 100-continue\r\n\r\n").as_bytes())
            .unwrap();
        let mut first = [0; 25];
        open.read_exact(&mut first).unwrap();
        assert!(first.starts_with(b"HTTP/1.1 100"));
        assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        while TcpStream::connect(&address).is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        open.write_all(br#"{"id": "secret"}"#).unwrap();
        assert!(hear(&mut open).contains(r#""id":"secret""#));
        assert!(child.wait().unwrap().success());
        let mut rest = String::new();
        printed.read_to_string(&mut rest).unwrap();
        child.stderr.take().unwrap().read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "");
    }
}
