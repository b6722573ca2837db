//! Nobody can hold the service up: not by being slow, not by saying nothing, and not when it stops.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use backpain_http::{Origins, Settings};

use crate::support::{SERVER, Server, hear};

const SHORT: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(50);

/// Long limits, to be shortened one by one.
fn patient() -> Settings {
    let mut settings = Settings::default();
    (settings.head_time, settings.request_time) = (LONG, LONG);
    (settings.write_time, settings.stop_time) = (LONG, LONG);
    settings
}

const HEAD: &str = "POST /v1/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

/// Begins a request whose body has two bytes, and waits until the service waits for them.
fn begin(server: &Server) -> TcpStream {
    let mut stream = server.connect();
    stream.write_all(format!("{HEAD}content-length: 2\r\nexpect: 100-continue\r\n\r\n").as_bytes()).unwrap();
    let mut heard = [0; 25];
    stream.read_exact(&mut heard).unwrap();
    assert_eq!(&heard, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream
}

#[test]
fn who_is_slow_to_say_what_they_want_is_hung_up_on() {
    let mut settings = patient();
    settings.head_time = SHORT;
    let server = Server::start(settings);
    for beginning in ["", "P", "POST /v1/triage HTTP/1.1\r\nhost: x\r\n"] {
        assert_eq!(server.raw(beginning.as_bytes()), "", "{beginning}");
    }
    // Nor may a client stay for ever after an answer.
    let heard = server.raw(b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
    assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
    server.get("/health").good();
}

#[test]
fn a_body_that_does_not_come_is_not_waited_for() {
    let mut settings = patient();
    settings.request_time = SHORT;
    let server = Server::start(settings);
    let heard = server.raw(format!("{HEAD}content-length: 100\r\n\r\n{{").as_bytes());
    assert!(heard.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{heard}");
    assert!(heard.contains("application/problem+json") && heard.contains(r#""status":408"#), "{heard}");
    // Neither if a little of it comes all the time.
    let mut stream = server.connect();
    stream.write_all(format!("{HEAD}content-length: 100000\r\n\r\n").as_bytes()).unwrap();
    for _ in 0..100_000 {
        std::thread::sleep(SHORT / 20);
        if stream.write_all(b" ").is_err() {
            break;
        }
    }
    let mut heard = Vec::new();
    // What was sent after the end can reset the connection before the answer is read.
    let _ = stream.read_to_end(&mut heard);
    assert!(heard.is_empty() || heard.starts_with(b"HTTP/1.1 408"), "{}", String::from_utf8_lossy(&heard));
    server.post("/v1/triage", "{}").good();
}

#[test]
fn who_does_not_read_is_hung_up_on() {
    let mut settings = patient();
    settings.write_time = SHORT;
    let server = Server::start(settings);
    let mut stream = server.connect();
    stream.set_write_timeout(Some(LONG)).unwrap();
    let requests = "GET /v1/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n".repeat(1000);
    let error = loop {
        if let Err(error) = stream.write_all(requests.as_bytes()) {
            break error;
        }
    };
    assert!(matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{error}");
    server.get("/health").good();
}

#[test]
fn a_body_has_a_largest_size_however_it_is_sent() {
    let mut settings = patient();
    settings.body_bytes = 100;
    let server = Server::start(settings);
    let of = |bytes: usize| format!("{{}}{}", " ".repeat(bytes - 2));
    let chunked = |bytes: usize| {
        let body = of(bytes);
        let head = format!("{HEAD}connection: close\r\ntransfer-encoding: chunked\r\n\r\n");
        server.raw(
            format!("{head}1\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", &body[..1], bytes - 1, &body[1..]).as_bytes(),
        )
    };
    server.post("/v1/triage", &of(100)).good();
    assert!(server.post("/v1/triage", &of(101)).problem(413).0.contains("100 bytes"));
    assert!(chunked(100).starts_with("HTTP/1.1 200"));
    assert!(chunked(101).starts_with("HTTP/1.1 413"));
    // Who asks before sending is told at once.
    let heard =
        server.raw(format!("{HEAD}content-length: 999999999\r\nexpect: 100-continue\r\n\r\n").as_bytes());
    assert!(heard.starts_with("HTTP/1.1 413"), "{heard}");
    // Who sends for ever is not listened to for ever.
    let mut stream = server.connect();
    stream.write_all(format!("{HEAD}transfer-encoding: chunked\r\n\r\n").as_bytes()).unwrap();
    let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
    while stream.write_all(chunk.as_bytes()).is_ok() {}
    server.get("/health").good();
}

/// More clients than connections: each is answered in the end, also while others stay connected.
#[test]
fn more_clients_than_connections_are_all_answered() {
    let mut settings = patient();
    settings.connections = 2;
    let server = &Server::start(settings);
    let ask = |client: usize| {
        let agent = ureq::Agent::config_builder().timeout_global(Some(LONG)).build().new_agent();
        for number in 0..20 {
            let id = format!("{client}-{number}");
            let request = agent.post(format!("http://{}/v1/triage", server.address));
            let request = request.header("content-type", "application/json");
            let mut response = request.send(format!(r#"{{"id": "{id}"}}"#)).unwrap();
            let text = response.body_mut().read_to_string().unwrap();
            assert!(text.contains(&format!(r#""id":"{id}""#)), "{text}");
        }
        agent // it stays connected for as long as the service lets it
    };
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..8).map(|client| scope.spawn(move || ask(client))).collect();
        let agents: Vec<_> = clients.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        assert!(agents.iter().all(Result::is_ok));
    });
}

/// Somebody holds the only connection. The others can wait for it, and are answered.
#[cfg(target_os = "linux")] // elsewhere fewer may wait
#[test]
fn many_clients_can_wait() {
    let mut settings = patient();
    settings.connections = 1;
    let server = Server::start(settings);
    let mut open = begin(&server);
    let request = b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let mut waiting: Vec<TcpStream> = (0..400)
        .map(|_| {
            let mut stream = TcpStream::connect_timeout(&server.address, LONG).unwrap();
            stream.set_read_timeout(Some(LONG)).unwrap();
            stream.write_all(request).unwrap();
            stream
        })
        .collect();
    open.write_all(b"{}").unwrap();
    for stream in &mut waiting {
        assert!(hear(stream).starts_with("HTTP/1.1 200"));
    }
}

#[test]
fn who_says_nothing_makes_nobody_wait_for_ever() {
    let mut settings = patient();
    (settings.connections, settings.head_time) = (2, SHORT);
    let server = Server::start(settings);
    let silent: Vec<TcpStream> = (0..10).map(|_| server.connect()).collect();
    server.get("/health").good();
    drop(silent);
}

#[test]
fn a_stop_lets_open_requests_end() {
    let mut server = Server::start(patient());
    let mut open = begin(&server);
    let mut idle = server.connect();
    idle.write_all(b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    let mut first = [0; 15];
    idle.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    server.stop();
    assert!(hear(&mut idle).contains("ok")); // and then it hangs up
    // Nobody new is accepted.
    while TcpStream::connect(server.address).is_ok() {
        std::thread::sleep(Duration::from_millis(10));
    }
    open.write_all(b"{}").unwrap();
    let heard = hear(&mut open);
    assert!(heard.starts_with("HTTP/1.1 200 OK") && heard.contains(r#""state":"not-assessed""#), "{heard}");
    assert!(server.ended());
}

#[test]
fn a_stop_does_not_wait_for_ever() {
    let mut settings = patient();
    settings.stop_time = SHORT;
    let mut server = Server::start(settings);
    let mut stuck = begin(&server);
    server.stop();
    assert!(!server.ended());
    assert_eq!(hear(&mut stuck), "");
}

#[test]
fn only_web_pages_that_are_permitted_may_call() {
    let ask = |server: &Server, origin: &str, method: &str| {
        let headers = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "content-type"),
            ("content-type", "application/json"),
        ];
        server.send(method, "/cds-services/low-back-pain", &headers, b"{}").origin
    };
    let mut settings = patient();
    settings.origins.permit("https://ehr.example").unwrap();
    settings.origins.permit("http://localhost:3000").unwrap();
    let some = Server::start(settings);
    let mut settings = patient();
    settings.origins.permit("*").unwrap();
    let all = Server::start(settings);
    for method in ["OPTIONS", "POST"] {
        assert_eq!(ask(&SERVER, "https://ehr.example", method), None);
        for origin in ["https://ehr.example", "http://localhost:3000"] {
            assert_eq!(ask(&some, origin, method).as_deref(), Some(origin));
        }
        assert_eq!(ask(&some, "https://other.example", method), None);
        assert_eq!(ask(&all, "https://other.example", method).as_deref(), Some("*"));
    }
    for wrong in [
        "",
        "ehr.example",
        "https://",
        "https://ehr.example/",
        "https://*.example",
        "https://a b",
        "null",
        "https://é\n",
    ] {
        assert!(Origins::default().permit(wrong).is_err(), "{wrong}");
    }
}
