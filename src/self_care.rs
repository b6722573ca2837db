//! What may be done at home now and what must not, for one person, with every reason and its source.
//!
//! | what | where |
//! |---|---|
//! | how safe one treatment is for one person, and why | [`check()`] |
//! | the whole plan, or "get help" | [`plan()`] |
//! | what is to be seen about first | [`SEEN_FIRST`] |
//! | the safety rules as data | [`RULES`] |
//! | how anybody uses a treatment, and when to stop it | [`LIMITS`], [`STOPS`] |
//! | when to stop self-care and seek help | [`SEEK_HELP`] |
//! | what can be done at home, with the evidence | [`ITEMS`], [`NOT_WORTH_IT`] |
//! | doses, each of one country's label | [`DOSES`] |
//! | times for heat and cold | [`Schedule`] |
//! | times for breaks from sitting | [`sitting::Schedule`](crate::activity::sitting::Schedule) |
//!
//! # What is not known
//!
//! What was not said is unknown. A rule that may or may not hold counts, but no further than "ask
//! first": nobody is told that something is fine while an open question could forbid it, and nobody
//! is forbidden anything for an answer not given. So the level of a [`Check`] is `max(at_least,
//! min(at_most, ask first))`, and a worse answer never gives a milder one.

mod check;
mod dose;
mod group;
mod item;
mod limits;
mod plan;
#[cfg(feature = "serde")]
mod report;
mod rule;
mod safety;
mod schedule;
mod seen_first;
mod who;

pub use check::{Check, Reason, check, limits, stops};
pub use dose::{DOSES, Dose, IBUPROFEN_MOST_MG_A_DAY};
pub use group::Group;
pub use item::{ITEMS, Item, NOT_WORTH_IT, NotWorthIt, Part};
pub use limits::{LIMITS, Limit, SEEK_HELP, STOPS, SeekHelp, Stop};
pub use plan::{AtHome, GetHelp, LOOK_AGAIN_DAYS, PACKS, Plan, Step, plan, plan_under};
#[cfg(feature = "serde")]
pub use report::Report;
pub use rule::{Safety, SafetyRule};
pub use safety::RULES;
pub use schedule::{Interval, MINUTES_OFF, MINUTES_ON, Packs, Schedule};
pub use seen_first::{SEEN_FIRST, SeenFirst};
pub use who::{HomeQuestion, Open, Who};
