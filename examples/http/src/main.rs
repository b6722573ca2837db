//! Serves triage, the interview, self-care, causes and activity over HTTP: `backpain-http [ADDRESS]`.

#![forbid(unsafe_code)]

#[path = "../../support/output.rs"]
#[expect(dead_code, reason = "a service has no lines of output")]
mod output;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use backpain_http::{Settings, listen, serve};

const NAME: &str = "backpain-http";

const HELP: &str = "\
Serves triage, the interview, self-care, causes and activity of low back pain over HTTP.

usage: backpain-http [ADDRESS] [--allow-origin ORIGIN]...

ADDRESS is where it listens: 127.0.0.1:8080 if it is left out. Port 0 takes a free one.

  POST /v1/triage /v1/interview /v1/self-care /v1/causes /v1/activity
  POST /fhir/Questionnaire/$next-question
  GET  /cds-services
  POST /cds-services/low-back-pain
  GET  /v1/openapi.json, which describes all of this
  GET  /v1/schema/NAME.json
  GET  /health

  curl localhost:8080/v1/triage --json '{\"age\": 45, \"answers\": {\"urinary-retention\": \"yes\"}}'

  --allow-origin ORIGIN  a web page that may call it, such as https://ehr.example; `*` for all.
                         It can be given more than once. Without it, no web page may.
  --help                 this text

Nothing is kept and nothing is logged. A body has at most 1 MB, and a request takes at most 8
seconds. It has neither encryption nor a login: put it behind a proxy that has.

Ctrl-C, or a terminate signal, lets open requests end, for at most 9 seconds, and stops.

exit status: 0 after a stop, 1 if open requests were cut off by it, 2 for misuse or if it cannot
listen
";

fn main() -> ExitCode {
    let (address, settings) = match arguments() {
        Ok(Some(read)) => read,
        Ok(None) => return output::help(NAME, HELP),
        Err(message) => return output::misuse(NAME, &message, HELP),
    };
    // The message of a panic may have what somebody said.
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("{NAME}: a mistake at {place}; please report it"),
        None => eprintln!("{NAME}: a mistake; please report it"),
    }));
    output::status(NAME, run(address, settings))
}

/// Reads the command line; `None` if help is wanted.
fn arguments() -> Result<Option<(SocketAddr, Settings)>, String> {
    use lexopt::prelude::*;
    let (mut address, mut settings) = (None, Settings::default());
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("allow-origin") => {
                let origin =
                    arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
                settings.origins.permit(&origin)?;
            }
            Value(text) if address.is_none() => {
                let text = text.to_string_lossy().into_owned();
                let wrong = |_| format!("`{text}` is not an address with a port, such as `127.0.0.1:8080`");
                address = Some(text.parse().map_err(wrong)?);
            }
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Some((address.unwrap_or(SocketAddr::from(([127, 0, 0, 1], 8080))), settings)))
}

#[tokio::main]
async fn run(address: SocketAddr, settings: Settings) -> io::Result<bool> {
    let hint = "give another ADDRESS, or one with port 0, which takes a free port";
    let about = |error: io::Error| io::Error::new(error.kind(), format!("{address}: {error}; {hint}"));
    let listener = listen(address).map_err(about)?;
    let stopped = stopped()?;
    // A program that starts this one may wait for the line, or may not read it.
    let _ = writeln!(io::stdout(), "listening on http://{}", listener.local_addr()?);
    let _ = io::stdout().flush();
    let all_ended = serve(listener, settings, stopped).await;
    if !all_ended {
        eprintln!("{NAME}: requests that were still open are cut off");
    }
    Ok(all_ended)
}

/// Ends at Ctrl-C or a terminate signal.
#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends at Ctrl-C.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as with signals")]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a handler for it, Ctrl-C ends the program anyway.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
