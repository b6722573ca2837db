//! A server of the Model Context Protocol over standard input and output, for assistants that are language models.
//!
//! A model is good at talking to a person, and must not be trusted with what is dangerous. Here it only asks and shows:
//! the crate says what to ask, in which words, how soon the person must be seen, and what to show at once.
//!
//! - `server.rs`: what the protocol asks for: tools, resources, instructions.
//! - `tools.rs`: the tools, each with its arguments and its answer.
//! - `rules.rs`: sets of rules that arrive as arguments.
//! - `resources.rs`: what can be read.
//! - `schemas.rs`: the schemas of the tools, as short as they can be.
//! - `lines.rs`: one message a line. A line that cannot be read gets an error, and the next one is read.
//!
//! Nothing is kept between two calls, and nothing of what people say is written anywhere but into the answer.
#![forbid(unsafe_code)]

#[path = "../../knowledge/mod.rs"]
mod knowledge;
#[path = "../../support/language.rs"]
#[expect(dead_code, reason = "the one file is compiled in, so that none is read")]
mod language;
mod lines;
mod resources;
mod rules;
mod schemas;
mod server;
mod tools;

use std::io::Write;
use std::process::ExitCode;

use rmcp::ServiceExt;
use rmcp::service::ServerInitializeError;

use lines::Lines;
use server::Server;

const HELP: &str = "\
A server of the Model Context Protocol (MCP) for low back pain, over standard input and output.

usage: backpain-mcp

It gives an assistant that is a language model: the interview screen by screen, the triage with its
reasons, the plan of self-care, the causes that fit, a week of activity against the guidelines, and
the rules with their sources. An app that speaks MCP starts it. Most read a configuration such as:

  {
    \"mcpServers\": {
      \"backpain\": {
        \"command\": \"cargo\",
        \"args\": [\"run\", \"--release\", \"--quiet\", \"--manifest-path\", \"MANIFEST\"]
      }
    }
  }

MANIFEST is the full path of examples/mcp/Cargo.toml. Build it once before, because some apps do not
wait for a compiler. Or give the path of the built program as the command, without arguments.

It keeps no state, writes no log and opens no connection. Decision support, not a diagnosis and not
a certified medical device. No clinician has signed the rules off yet.

  --help  this text

exit status: 0 when the input ends, 1 if it cannot serve, 2 for misuse
";

fn main() -> ExitCode {
    match command_line() {
        Ok(true) => serve(),
        Ok(false) => match std::io::stdout().write_all(HELP.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&error.to_string()),
        },
        Err(error) => {
            eprintln!("backpain-mcp: {}\n\n{HELP}", backpain::text::shown(&error.to_string()));
            ExitCode::from(2)
        }
    }
}

/// Whether to serve; if not, help is wanted.
fn command_line() -> Result<bool, lexopt::Error> {
    use lexopt::prelude::*;
    match lexopt::Parser::from_env().next()? {
        None => Ok(true),
        Some(Long("help") | Short('h')) => Ok(false),
        Some(other @ (Long(_) | Short(_) | Value(_))) => Err(other.unexpected()),
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("backpain-mcp: {}", backpain::text::shown(error));
    ExitCode::FAILURE
}

fn serve() -> ExitCode {
    // The message of a panic may have what somebody said.
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("backpain-mcp: a mistake at {place}; please report it"),
        None => eprintln!("backpain-mcp: a mistake; please report it"),
    }));
    let server = match Server::new() {
        Ok(server) => server,
        Err(error) => return failed(&error),
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    let status = runtime.block_on(async {
        tokio::select! {
            status = until_the_end(server) => status,
            stopped = asked_to_stop() => match stopped {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => failed(&error.to_string()),
            },
        }
    });
    runtime.shutdown_background(); // a read of standard input cannot be cancelled
    status
}

/// Serves until the input ends.
async fn until_the_end(server: Server) -> ExitCode {
    let running = match server.serve(Lines::new()).await {
        Ok(running) => running,
        Err(ServerInitializeError::ConnectionClosed(_)) => return ExitCode::SUCCESS,
        Err(error) => return failed(&error.to_string()),
    };
    match running.waiting().await {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => failed(&error.to_string()),
    }
}

/// Until the operating system asks the program to stop.
async fn asked_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            stopped = tokio::signal::ctrl_c() => stopped,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
