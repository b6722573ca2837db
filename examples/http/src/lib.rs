//! The crate `backpain` behind HTTP: triage, the interview, self-care, causes and activity as JSON, `$next-question` of
//! FHIR, and a service of CDS Hooks.
//!
//! It keeps nothing and logs nothing: what a person says is in the request, and the answer depends on it alone.
//!
//! - `doors.rs` has every path, and what the crate answers there.
//! - `guard.rs` is in front of all of them: the limits, and the form of errors.
//! - `server.rs` takes the connections, and stops gracefully.

#![forbid(unsafe_code)]

mod body;
mod doors;
mod guard;
mod hooks;
#[path = "../../support/language.rs"]
#[expect(dead_code, reason = "the file of the language is in the program")]
mod language;
mod problem;
mod query;
mod server;
mod settings;

pub use server::{listen, serve};
pub use settings::{Origins, Settings};
