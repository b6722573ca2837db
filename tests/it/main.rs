//! The integration tests. They are one program because linking is slow; `tests/allocation.rs` needs its own, because it
//! counts allocations.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may fail by panicking, and enums are open to other crates"
)]

mod support;

mod activity;
mod activity_json;
mod activity_laws;
mod article;
mod batch;
mod causes;
mod certificate;
mod codes;
mod diary;
mod effort;
mod fhir;
mod hostile;
mod interview;
mod interview_step;
mod json;
mod knowledge;
mod language;
mod laws;
mod laws_catch;
mod layout;
mod load;
mod openapi;
mod page;
mod pinned;
mod proofs;
mod published;
mod read_back;
mod reading_age;
mod readme;
mod rule_sets;
mod rules;
mod safety;
mod schemas;
mod self_care;
mod sitting;
mod sources;
mod strategies;
mod survey;
#[cfg(unix)]
mod terminal;
mod treatments;
mod vignettes;
mod vocabulary;
