//! The crate beside what an app would take instead: one rule set, the same people, every contender in one run.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml` prints the table of its README.
#![forbid(unsafe_code)]
#![expect(
    clippy::unimplemented,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::missing_panics_doc,
    reason = "a benchmark may fail by panicking, and its figures are rounded"
)]

pub mod by_crate;
pub mod by_hand;
pub mod diagram;
pub mod engines;
pub mod measure;
pub mod people;
pub mod person;
#[expect(dead_code, reason = "the example alarm_load uses the rest of it")]
#[path = "../../../examples/population/mod.rs"]
mod population;
pub mod rules;
pub mod table;
pub mod write;
