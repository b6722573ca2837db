//! The service as its clients see it: over a socket, with good, bad and hostile requests.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod answers;
mod contract;
mod hostile;
mod limits;
mod program;
mod support;
