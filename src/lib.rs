//! The domain logic of low back pain: typed findings and conditions, red-flag rules as data with
//! their sources, and a [`triage()`] that says how soon a person must be seen, where, and why.
//!
//! ```
//! use backpain::{Age, Presentation, Setting, Symptom, Urgency, triage};
//!
//! let presentation = Presentation::builder()
//!     .age(Age::new(45)?)
//!     .yes(Symptom::LegPain)
//!     .yes(Symptom::SaddleSensoryChange)
//!     .no(Symptom::Fever)
//!     .build()?;
//! let result = triage(&presentation);
//! assert_eq!(result.advised(), Urgency::Emergency);
//! assert_eq!(result.setting(), Setting::EmergencyDepartment);
//! for (rule, because) in result.red_flags() {
//!     assert_eq!(rule.id, "ces-saddle-change");
//!     assert!(because.iter().all(|topic| topic.id() == "saddle-sensory-change"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It is decision support that explains itself: not a diagnosis, and not a certified medical
//! device. "No red flag" means none in the answers given, never that disease is excluded.
//!
//! Whatever you do not say is *unknown*, not absent: see [`Triage::at_least`], [`Triage::at_most`]
//! and [`Triage::next_question`].
//!
//! | vocabulary | a row is | function | answers |
//! |---|---|---|---|
//! | [`Symptom`], [`RiskFactor`], [`Sign`] ([`Finding`]) | what can be known of a person | [`triage()`] | how soon, where, why |
//! | [`Condition`] | what may be suspected | [`Triage`](triage::Triage) | which rules fire, which may |
//! | [`Urgency`], [`Setting`] | how soon; where | [`Triage::standing`] | why any rule does or does not fire |
//! | [`red_flags::RULES`] | a rule, with its sources | [`Triage::mildest`], [`Triage::gravest`] | the people at both ends |
//! | [`Cause`] | what can be behind the pain | [`cause::rank`] | which causes fit, for and against |
//! | [`Factor`] ([`Person`]) | what matters to self-care besides | [`self_care::check()`], [`self_care::plan()`] | what is safe at home, or "get help" |
//! | [`self_care::RULES`] | a safety rule, with its sources | [`Diary::trend`] | how the pain goes over days |
//! | [`activity::Activity`], [`activity::Recommendation`] | what can be done; what a guideline asks of whom | [`activity::check`] | whether a week meets it, and what would close the gap |
//! | [`effort::Scale`], [`sitting::BreakRule`] | how effort is read; when a break falls due | [`effort::resolve`], [`sitting::Log::check`], [`survey`] | how hard it was, the breaks missed, a survey's score |
//! | [`Source`] | a work that rules rest on | [`Presentation::builder`] | a person's answers, or a contradiction |
//! | [`Treatment`] | what may help, or is said to | [`treatment::recommendations`], [`treatment::summary`] | who is for or against it, and what that comes to |
//!
//! # Rules of your own
//!
//! [`rules!`] writes rules as the built-in ones are written, checked when they are compiled. With `alloc`, a
//! `RuleSet` is the built-in rules, the built-in rules changed, or your own; it triages as fast and with the
//! same promises, and `RuleSet::diff` says exactly what a change of the rules changes for people.
//!
//! # Features
//!
//! The crate is `no_std`. Without features it allocates nothing. `alloc` brings rule sets of your own and the laws;
//! `serde` (default, with `alloc`) reads presentations, writes reports and rule sets, and verifies reports.
//!
//! `proptest1` gives strategies for property tests and the laws of triage over rules of your own, named by the major
//! version of proptest; it needs `std`.
//!
//! # Edition of the rules
//!
//! [`red_flags::EDITION`] and [`red_flags::RULES_HASH`] are in every report, so that an answer given
//! last year can be explained this year: `certificate::verify` (feature `serde`) proves it from the report
//! alone, by the rules of its edition among [`red_flags::EDITIONS`].
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod activity;
pub mod cause;
pub mod certificate;
mod condition;
pub mod diary;
mod engine;
mod error;
mod finding;
#[cfg(feature = "serde")]
pub mod json;
pub mod laws;
pub mod presentation;
#[cfg(feature = "proptest1")]
pub mod proptest1;
mod quantity;
pub mod red_flags;
pub mod rule;
pub mod rule_set;
pub mod self_care;
mod set;
pub mod source;
pub mod text;
pub mod treatment;
pub mod triage;
mod urgency;
mod vocabulary;

pub use cause::Cause;
pub use condition::{Condition, ConditionSet};
pub use diary::Diary;
pub use error::UnknownId;
pub use finding::{Factor, Finding, FindingSet, Kind, Polarity, RiskFactor, Sign, Symptom};
pub use presentation::{Answer, Contradiction, Id, Presentation, Question, QuestionSet, Statement};
pub use quantity::{
    Age, AgeAtOnset, Duration, Measure, OutOfRange, Pain, PregnancyWeeks, Sex, WeeksWithoutImprovement,
};
pub use rule::Policy;
pub use rule_set::RuleSet;
pub use set::SetIter;
pub use source::Source;
pub use treatment::Treatment;

pub use triage::{Options, Triage, triage, triage_with};
pub use urgency::{Setting, Urgency};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
