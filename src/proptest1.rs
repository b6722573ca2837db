//! Strategies for [proptest](https://docs.rs/proptest/1) 1 (feature `proptest1`): people, rules, weeks and JSON
//! at random, to test what is built upon this crate.
//!
//! ```
//! use backpain::{Urgency, proptest1, triage};
//! use proptest::prelude::*;
//!
//! proptest!(|(person in proptest1::with_a_red_flag())| {
//!     prop_assert!(triage(&person).at_least() > Urgency::SelfCare);
//! });
//! // Vocabularies, validated numbers, presentations, persons, sessions and weeks have a strategy of their own.
//! proptest!(|(presentation: backpain::Presentation, finding: backpain::Finding)| {
//!     let declined = presentation.to_builder().declined(finding).build();
//!     prop_assert!(declined.is_ok());
//! });
//! ```
//!
//! A counterexample shrinks to one that can be read: the fewest statements, and of those the mildest. A
//! presentation is a list of statements, of which those that contradict an earlier one are left out;
//! shrinking takes statements away before it turns a yes into a no, and moves numbers toward usual ones.
//!
//! The module is named by the major version of proptest, so that a new one is no breaking change.

mod json;
mod law;
mod numbers;
mod person;
mod presentation;
mod rule;
mod vocabulary;
mod week;

pub use json::{Fault, json_nearly_valid, json_valid};
pub use law::{Checked, Effort, check_law, check_laws};
pub use numbers::numbers;
pub use person::{diary_entries, persons};
pub use presentation::{
    fully_answered, fully_answered_without_red_flag, milder_and_worse, presentations, suspected,
    with_a_red_flag, with_completion, without_red_flag,
};
pub use rule::{criteria, edited_built_in, rule_sets, rules};
pub use vocabulary::{answers, finding_sets, findings, findings_of_kind, findings_of_polarity};
pub use week::{sessions, week_json, weeks, whole_sessions};
