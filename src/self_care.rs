//! What one person may and may not do at home now, with every reason and its source.
//!
//! | what | where |
//! |---|---|
//! | how safe one treatment is for one person, and why | [`check()`] |
//! | the whole plan, or "get help" | [`plan()`] |
//! | what a clinician must see first | [`SEE_FIRST`] |
//! | the safety rules as data | [`RULES`] |
//! | how to use a treatment safely, and when to stop it | [`LIMITS`], [`STOPS`] |
//! | when to stop self-care and seek help | [`SEEK_HELP`] |
//! | what can be done at home, with the evidence | [`REMEDIES`], [`NOT_WORTH_IT`] |
//! | the plan on one page, to be read | [`Page`] |
//! | what it probably is, and what to expect | [`OUTLOOKS`] |
//! | the first things to do, and first aid | [`STEPS`], [`FIRST_AID`] |
//! | doses, each from one country's label | [`DOSES`] |
//! | times for heat and cold | [`Schedule`] |
//! | times for breaks from sitting | [`sitting::Schedule`](crate::activity::sitting::Schedule) |
//!
//! # Unanswered questions
//!
//! A question without an answer is open. A rule that may or may not hold counts, but no further than "ask first": while
//! an open question could forbid a treatment, the crate does not call it fine, and a missing answer alone forbids
//! nothing. So the level of a [`Check`] is `max(at_least, min(at_most, ask first))`, and a worse answer never gives a
//! milder level.

mod check;
mod dose;
mod group;
mod limits;
mod outlook;
mod page;
mod plan;
mod remedy;
#[cfg(feature = "serde")]
mod report;
mod rule;
mod safety;
mod schedule;
mod see_first;
mod step;

pub(crate) use check::is_spoken_against;
pub use check::{Check, Reason, check, check_with, limits, stops};
pub use dose::{DOSES, Dose, IBUPROFEN_MOST_MG_A_DAY};
pub use group::Group;
pub use limits::{LIMITS, Limit, SEEK_HELP, STOPS, SeekHelp, Stop};
pub use outlook::{OUTLOOKS, Outlook};
pub use page::{Page, PageLine, ReportOptions};
pub(crate) use plan::questions;
pub use plan::{AtHome, Choice, GetHelp, LOOK_AGAIN_DAYS, Need, PACKS, Plan, plan, plan_with};
pub use remedy::{NOT_WORTH_IT, NotWorthIt, Part, REMEDIES, Remedy};
#[cfg(feature = "serde")]
pub use report::{
    AskedReport, DoseReport, HelpReport, HomeReport, LimitReport, NotWorthItReport, NotYetReport,
    ReasonReport, RemedyReport, Report, SeeFirstReport, SeekHelpReport, StopReport, SuspicionReport,
};
pub use rule::{AppliesTo, Safety, SafetyRule};
pub use safety::RULES;
pub use schedule::{Interval, MINUTES_OFF, MINUTES_ON, Packs, Schedule};
pub use see_first::{SEE_FIRST, SeeFirst};
pub use step::{FIRST_AID, STEPS, Step};
