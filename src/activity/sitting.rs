//! Sitting: the longest unbroken stretch, the breaks that were due and missed, and a day's schedule of breaks.
//!
//! Spells of sitting, standing and moving go into a [`Log`]; `log.check(rule)` gives a [`Report`]. A [`Schedule`]
//! plans the breaks of a working day. Start with `log.rs`.
//!
//! A break rule is workplace advice or an expert's opinion. It is not a number of the WHO or the CDC: the WHO
//! found that the evidence does not support any threshold ([`LIMITS`]).
//!
//! ```
//! use backpain::activity::sitting::{BreakRule, Log, Posture, Spell};
//! use backpain::activity::{Clock, Day};
//!
//! let (nine, half_past_twelve) = (Clock::new(9, 0).unwrap(), Clock::new(12, 30).unwrap());
//! let desk = Spell::new(Posture::Sitting, Day::Monday, nine, half_past_twelve)?;
//! let report = Log::from_iter([desk]).check(BreakRule::HOURLY);
//! assert_eq!(report.longest.map(|stretch| stretch.minutes()), Some(210));
//! assert_eq!(report.breaks_missed, 3); // at 10:00, 11:00 and 12:00
//! # Ok::<(), backpain::activity::sitting::SpellError>(())
//! ```

mod error;
mod evidence;
#[cfg(feature = "serde")]
mod json;
mod log;
mod rule;
mod schedule;
mod spell;

pub use error::SpellError;
pub(crate) use evidence::CANADA_MINUTES_A_DAY;
pub use evidence::{DOSE_RESPONSE, DoseResponse, EVIDENCE, LIMITS, SittingBand, SittingLimit};
pub use log::{Log, Report};
pub use rule::{AdviceKind, BreakRule};
pub use schedule::{Period, PeriodKind, Schedule};
pub use spell::{Posture, Spell};
