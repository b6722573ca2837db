//! The service as its clients see it: over a socket, with good, bad and hostile requests.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may fail by panicking, and enums are open to other crates"
)]

mod answers;
mod contract;
mod hostile;
mod limits;
mod program;
mod support;
