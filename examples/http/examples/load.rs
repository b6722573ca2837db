//! Asks the service as fast as it answers, and compares every answer: `load [ADDRESS] [--requests N] [--connections N]`.

#![forbid(unsafe_code)]

#[path = "../../support/output.rs"]
#[expect(dead_code, reason = "it prints lines of its own")]
mod output;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use backpain::json::Record;
use backpain::{Presentation, triage};
use backpain_http::{Settings, listen, serve};
use http_body_util::BodyExt;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const NAME: &str = "load";

const HELP: &str = "\
Sends the bundled presentations to /v1/triage as fast as they are answered, and compares every
answer with the report of the crate. Then once more, with every third request a hostile one.

usage: load [ADDRESS] [--requests N] [--connections N]

  ADDRESS          a service that runs, such as 127.0.0.1:8080; without it, one in this process
  --requests N     how many requests in each round; 200000 if it is left out
  --connections N  how many connections send at once; 64 if it is left out
  --help           this text

exit status: 0 if every answer was right, 1 if one was wrong or lost, 2 for misuse
";

struct Wanted {
    address: Option<SocketAddr>,
    requests: usize,
    connections: usize,
}

fn main() -> ExitCode {
    match arguments() {
        Ok(Some(wanted)) => output::status(NAME, run(&wanted)),
        Ok(None) => output::help(NAME, HELP),
        Err(message) => output::misuse(NAME, &message, HELP),
    }
}

fn arguments() -> Result<Option<Wanted>, String> {
    use lexopt::prelude::*;
    let mut wanted = Wanted { address: None, requests: 200_000, connections: 64 };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("requests") => wanted.requests = number(&mut arguments)?,
            Long("connections") => wanted.connections = number(&mut arguments)?,
            Value(address) if wanted.address.is_none() => {
                wanted.address = Some(address.parse().map_err(|error| error.to_string())?);
            }
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Some(wanted))
}

fn number(arguments: &mut lexopt::Parser) -> Result<usize, String> {
    use lexopt::ValueExt;
    arguments.value().and_then(|value| value.parse()).map_err(|error| error.to_string())
}

/// A request and what must come back: the status, and the body if it matters.
struct Case {
    path: &'static str,
    media_type: &'static str,
    body: Vec<u8>,
    status: u16,
    answer: Option<Vec<u8>>,
}

/// The bundled presentations and their reports.
fn good() -> io::Result<Vec<Case>> {
    let lines = include_str!("../../data/presentations.jsonl").lines();
    let cases = lines.map(|line| {
        let Record::<Presentation> { id, value } = serde_json::from_str(line)?;
        let mut report = triage(&value).report();
        report.id = id;
        let answer = Some(serde_json::to_vec(&report)?);
        let body = line.as_bytes().to_vec();
        Ok(Case { path: "/v1/triage", media_type: "application/json", body, status: 200, answer })
    });
    cases.collect()
}

/// Bad requests, each with the status that it deserves.
fn hostile() -> Vec<Case> {
    let json = "application/json";
    let case = |path, media_type, body: &str, status| Case {
        path,
        media_type,
        body: body.as_bytes().to_vec(),
        status,
        answer: None,
    };
    let mut cases = vec![
        case("/v1/triage", json, "{\"age\": 4", 400),
        case("/v1/triage", json, "", 400),
        case("/v1/interview", json, &"[".repeat(10_000), 400),
        case("/v1/triage", json, r#"{"answers": {"fever": true}}"#, 422),
        case("/v1/self-care", json, r#"{"nonsense": 1}"#, 422),
        case("/v1/causes", json, r#"{"age": 1000000}"#, 422),
        case("/v1/activity", json, r#"{"sessions": [{"day": "someday"}]}"#, 422),
        case("/fhir/Questionnaire/$next-question", json, r#"{"resourceType": "Patient"}"#, 422),
        case("/cds-services/low-back-pain", json, "[]", 422),
        case("/v1/triage", "text/plain", "{}", 415),
        case("/v1/triage?language=xx", json, "{}", 400),
        case("/nothing", json, "{}", 404),
        case("/v1/triage", json, &" ".repeat(1_200_000), 413),
    ];
    cases.push(Case {
        path: "/v1/triage",
        media_type: json,
        body: vec![0xff; 100],
        status: 400,
        answer: None,
    });
    cases
}

/// What came of a round.
#[derive(Default)]
struct Tally {
    times: Vec<Duration>,
    /// What went wrong, and how often.
    wrong: BTreeMap<String, usize>,
    bad: usize,
}

#[tokio::main]
async fn run(wanted: &Wanted) -> io::Result<bool> {
    let (good, hostile) = (Arc::new(good()?), Arc::new(hostile()));
    let address = if let Some(address) = wanted.address {
        address
    } else {
        let listener = listen(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let address = listener.local_addr()?;
        tokio::spawn(serve(listener, Settings::default(), std::future::pending()));
        address
    };
    let mut all_right = true;
    for is_mixed in [false, true] {
        let (begun, left) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
        let clients: Vec<_> = (0..wanted.connections)
            .map(|_| {
                let hostile = is_mixed.then(|| hostile.clone());
                tokio::spawn(client(address, good.clone(), hostile, left.clone(), wanted.requests))
            })
            .collect();
        let mut tally = Tally::default();
        for client in clients {
            let one = client.await.map_err(io::Error::other)??;
            tally.times.extend(one.times);
            tally.bad += one.bad;
            for (what, count) in one.wrong {
                *tally.wrong.entry(what).or_default() += count;
            }
        }
        all_right &= print(&mut tally, begun.elapsed(), wanted, is_mixed)?;
    }
    Ok(all_right)
}

/// Prints a round, and says whether all of it was right.
fn print(tally: &mut Tally, took: Duration, wanted: &Wanted, is_mixed: bool) -> io::Result<bool> {
    tally.times.sort_unstable();
    let (asked, count) = (wanted.requests, tally.times.len() + tally.bad);
    let at = |hundredth: usize| {
        let place = tally.times.len().saturating_sub(1) * hundredth / 100;
        tally.times.get(place).copied().unwrap_or_default()
    };
    let wrong: usize = tally.wrong.values().sum();
    let mut output = io::stdout().lock();
    let what = if is_mixed { "one third hostile" } else { "the bundled presentations" };
    writeln!(output, "{what}: {asked} requests on {} connections in {took:.1?}", wanted.connections)?;
    #[expect(clippy::cast_precision_loss, reason = "a figure to be read")]
    let rate = count as f64 / took.as_secs_f64();
    writeln!(
        output,
        "  {rate:.0} requests/s; good ones: p50 {:.2?}, p99 {:.2?}, longest {:.2?}",
        at(50),
        at(99),
        at(100)
    )?;
    let good = tally.times.len();
    let lost = asked.saturating_sub(count).saturating_sub(wrong);
    writeln!(
        output,
        "  {good} good requests answered as the crate answers, {} hostile ones refused, {wrong} wrong, {lost} lost",
        tally.bad
    )?;
    for (what, count) in &tally.wrong {
        writeln!(output, "  {count} times: {what}")?;
    }
    Ok(wrong + lost == 0)
}

/// Sends requests one after the other, until all clients together have sent enough.
async fn client(
    address: SocketAddr,
    good: Arc<Vec<Case>>,
    hostile: Option<Arc<Vec<Case>>>,
    sent: Arc<AtomicUsize>,
    requests: usize,
) -> io::Result<Tally> {
    let mut tally = Tally::default();
    let mut connection = connect(address).await?;
    loop {
        let number = sent.fetch_add(1, Ordering::Relaxed);
        if number >= requests {
            return Ok(tally);
        }
        let bad = hostile.as_ref().filter(|_| number.is_multiple_of(3));
        // One in a few is not even HTTP, on a connection of its own.
        if bad.is_some() && number.is_multiple_of(45) {
            nonsense(address).await?;
            tally.bad += 1;
            continue;
        }
        let cases = bad.unwrap_or(&good);
        let Some(case) = cases.get(number / if bad.is_some() { 3 } else { 1 } % cases.len()) else {
            continue;
        };
        if connection.ready().await.is_err() {
            connection = connect(address).await?; // the service may hang up after an answer
        }
        let begun = Instant::now();
        match ask(&mut connection, address, case).await {
            Ok(()) if bad.is_some() => tally.bad += 1,
            Ok(()) => tally.times.push(begun.elapsed()),
            Err(error) => *tally.wrong.entry(format!("{}: {error}", case.path)).or_default() += 1,
        }
    }
}

async fn connect(address: SocketAddr) -> io::Result<SendRequest<Body>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    Ok(sender)
}

async fn ask(connection: &mut SendRequest<Body>, address: SocketAddr, case: &Case) -> Result<(), String> {
    let request = Request::post(case.path).header(header::HOST, address.to_string());
    let request = request.header(header::CONTENT_TYPE, case.media_type).body(Body::from(case.body.clone()));
    let request = request.map_err(|error| error.to_string())?;
    let response = connection.send_request(request).await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
    if status != case.status {
        return Err(format!("status {status} in the place of {}", case.status));
    }
    match &case.answer {
        Some(answer) if *answer != *body => Err("another answer than that of the crate".into()),
        Some(_) | None => Ok(()),
    }
}

/// Says what is no HTTP, or hangs up in the middle.
async fn nonsense(address: SocketAddr) -> io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"\x16\x03\x01 hello\r\n\r\n").await?;
    let mut heard = Vec::new();
    // It is refused, or the connection is reset.
    let _ = stream.read_to_end(&mut heard).await;
    let is_refused = heard.is_empty() || heard.starts_with(b"HTTP/1.1 400");
    if is_refused { Ok(()) } else { Err(io::Error::other("nonsense is answered")) }
}
