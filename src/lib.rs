//! The domain logic of low back pain: typed findings and conditions, red-flag rules as data with their sources, and
//! pure functions that say how soon a person must be seen, where and why, what is safe at home, and whether a week of
//! activity meets the guidelines.
//!
//! ```
//! use backpain::interview::{Form, Interview, Step, Stop};
//! use backpain::{Presentation, Setting, Symptom, Urgency};
//!
//! # let person = Presentation::builder().yes(Symptom::LegPain).yes(Symptom::SaddleSensoryChange).build()?;
//! let mut interview = Interview::new(&Form::BUILT_IN);
//! while let Step::Ask(screen) = interview.next() {
//!     for &item in screen.items() {
//!         // Show item.text() and item.hint(), and call interview.reply(item, ..).
//! #         interview.reply_as(item, &person);
//!     }
//! }
//! let result = interview.triage();
//! assert_eq!(result.advised(), Urgency::Emergency);
//! assert_eq!(result.setting(), Setting::EmergencyDepartment);
//! for (rule, because) in result.red_flags() {
//!     assert_eq!(rule.id, "ces-saddle-change");
//!     assert!(because.iter().all(|question| question.id() == "saddle-sensory-change"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It is decision support that explains itself. It is not a diagnosis and not a certified medical device. "No red flag"
//! means none in the answers given, never that disease is excluded.
//!
//! # Overview
//!
//! 1. **Asking a person.** An [`Interview`] gives the next screen of questions, records the replies, and says when to
//!    stop. [`mod@interview`] shows the loop and what each stop means.
//! 2. **A person's answers.** [`Presentation::builder`] collects what is known of one person: answers to questions about
//!    findings, a few measurements, and sex. What was not said is *unknown*, never *no*. Contradictions are errors. With
//!    serde, `json::Record` reads the same from JSON.
//! 3. **Triage.** [`triage()`] says how soon the person must be seen ([`Triage::advised`]), where, and why. It also says
//!    how mild and how grave the result can still become ([`Triage::at_least`], [`Triage::at_most`]). Look at
//!    [`Triage::state`] before you show advice: an unfinished interview is not a result. An app for lay people that asks
//!    by itself sets [`Options::without_examination`]; [`Triage::next_question`] gives it single questions.
//! 4. **Causes and self-care.** [`mod@cause`] ranks what may be behind the pain. [`self_care::plan()`] says what is safe
//!    at home for this person, or that self-care is not the answer, and [`self_care::Page`] puts it on one page.
//!    [`treatment`] holds what each guideline says of each treatment, and [`Diary`] follows the pain over days.
//! 5. **Languages.** [`mod@language`] says the interview, the triage report and the page in another language, which an app
//!    supplies as data.
//! 6. **Activity.** [`activity::check()`] compares a week of activity and sitting with the public guidelines.
//! 7. **Rules of your own.** [`red_flags::RULES`] is the built-in table. [`rules!`] writes others, and a [`RuleSet`]
//!    changes the built-in ones, compares two sets exactly, counts how many people each rule lifts, and triages by them.
//!    [`mod@rule_set`] shows a whole clinic.
//! 8. **Many people at once.** [`batch`] triages the people of a registry, kept by columns.
//! 9. **Other programs.** [`codes`] suggests codes of ICD-10-CM, ICD-11 and LOINC. With serde, `interview::StepRequest` and
//!    `StepReport` are one step of an interview for a program that keeps no state; `schema` has the JSON Schemas.
//!    With the feature `fhir`, the module `fhir` writes the interview as a questionnaire that any form renderer can ask,
//!    and the triage as a risk assessment or as CDS Hooks cards.
//! 10. **Proof.** [`laws`] are the promises of a triage as functions, `proptest1` has strategies for property tests, and
//!     [`certificate::verify`] proves a report from its data alone.
//!
//! # Glossary
//!
//! - **Presentation**: everything said of one person at one time, validated.
//! - **Finding**: one thing that can be known of a person: a symptom, a risk factor, a sign that needs an examiner, or
//!   something that matters to self-care only.
//! - **Urgency**: how soon the person must be seen, from self-care to emergency.
//! - **Setting**: where the person is best seen.
//! - **Item**, **screen**, **form**: one line that is asked, what is asked together, and the order of it all.
//! - **Policy**: which urgency of a rule counts where its sources disagree.
//! - **Completion**: any way to answer what a presentation leaves open.
//! - **Alarm load**: how many of some people a rule lifts to its urgency, and how many it alone lifts.
//! - **Edition**: the name of a version of the rules; with their hash it is in every report.
//!
//! # Features
//!
//! The crate is `no_std` with an allocator.
//!
//! - `serde` (default): reads and writes presentations, weeks and reports, and writes rule sets, in JSON or any other
//!   self-describing format.
//! - `fhir`: FHIR R4 questionnaires, responses and risk assessments, and CDS Hooks cards.
//! - `proptest1`: strategies and laws for property tests with proptest 1; needs `std`.
//! - `schemars1`: JSON Schemas of every input and output with schemars 1; needs atomics.
//!
//! # Edition of the rules
//!
//! [`red_flags::EDITION`] and [`red_flags::RULES_HASH`] are in every report, so that an answer given last year can be
//! explained this year.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod activity;
pub mod batch;
pub mod catalogue;
pub mod cause;
pub mod certificate;
pub mod codes;
mod condition;
mod country;
pub mod diary;
#[cfg(test)]
mod draw;
mod engine;
mod error;
#[cfg(feature = "fhir")]
pub mod fhir;
mod finding;
pub mod interview;
#[cfg(feature = "serde")]
pub mod json;
pub mod language;
pub mod laws;
mod order;
mod owned;
pub mod presentation;
#[cfg(feature = "proptest1")]
pub mod proptest1;
mod quantity;
pub mod red_flags;
pub mod rule;
pub mod rule_set;
#[cfg(feature = "schemars1")]
pub mod schema;
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
pub use country::Country;
pub use diary::Diary;
pub use error::UnknownIdError;
pub use finding::{Factor, Finding, FindingSet, Kind, Polarity, QuestionGroup, RiskFactor, Sign, Symptom};
pub use interview::Interview;
pub use language::Language;
pub use presentation::{Answer, ContradictionError, Id, Presentation, Question, QuestionSet, Statement};
pub use quantity::{
    Age, AgeAtOnset, Duration, Measure, OutOfRangeError, Pain, PregnancyWeeks, Sex, WeeksWithoutImprovement,
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
