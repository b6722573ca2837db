//! Strategies for [proptest](https://docs.rs/proptest/1) 1 (feature `proptest1`): random people, rules, weeks and JSON,
//! for testing what you build on this crate.
//!
//! ```
//! use backpain::{Urgency, proptest1, triage};
//! use proptest::prelude::*;
//!
//! proptest!(|(person in proptest1::with_a_red_flag())| {
//!     prop_assert!(triage(&person).at_least() > Urgency::SelfCare);
//! });
//! // Vocabularies, quantities, presentations, sessions and weeks implement `Arbitrary`.
//! proptest!(|(presentation: backpain::Presentation, finding: backpain::Finding)| {
//!     let declined = presentation.to_builder().declined(finding).build();
//!     prop_assert!(declined.is_ok());
//! });
//! ```
//!
//! A counterexample shrinks to one that a person can read: the fewest statements, and the mildest of those. A
//! presentation is generated as a list of statements, and a statement that contradicts an earlier one is left out.
//! Shrinking removes statements before it turns a yes into a no, and moves numbers toward usual ones.
//!
//! To check your own rules against the promises of a triage, call [`check_laws`].
//!
//! Proptest needs `std` and the operating system's random numbers. The feature therefore does not build for bare metal
//! such as `thumbv6m-none-eabi`, and for `wasm32-unknown-unknown` it builds only if the application enables a backend of
//! the crate `getrandom`. The rest of the crate builds for both.
//!
//! The module is named after the major version of proptest, so that a new major version is not a breaking change.

/// Implements `Arbitrary` by a strategy for each type.
macro_rules! arbitrary {
    ($($Name:ident by $strategy:expr;)+) => {$(
        impl proptest::arbitrary::Arbitrary for $Name {
            type Parameters = ();
            type Strategy = proptest::strategy::BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::strategy::Strategy::boxed($strategy)
            }
        }
    )+};
}

mod concerned;
mod diary;
mod json;
mod law;
mod numbers;
mod presentation;
mod rule;
mod vocabulary;
mod week;

pub use diary::diaries;
pub use json::json_valid;
pub use law::{Cases, LawsHold, check_law, check_laws};
pub use numbers::numbers;
pub use presentation::{
    fully_answered, fully_answered_without_red_flag, milder_and_worse, presentations, suspected,
    with_a_red_flag, with_completion, without_red_flag,
};
pub use rule::{criteria, edited_built_in, rule_sets, rules};
pub use vocabulary::{answers, finding_sets, findings, findings_of_kind, findings_of_polarity};
pub use week::{sessions, week_json, weeks, whole_sessions};
