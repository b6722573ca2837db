//! A week of activity against the guidelines: met or not, by how much it falls short, and what would close the gap.
//!
//! A [`Week`] goes in: sessions, or the totals of a survey or a watch. [`check`] compares it with a [`Guideline`] and
//! gives a [`Verdict`]. With JSON, a `Request` goes in and a `Report` comes out (feature `serde`).
//!
//! ```
//! use backpain::Age;
//! use backpain::activity::{Activity, Day, Guideline, Intensity, Minutes, Outcome, Session, Week, check};
//!
//! let sessions = [
//!     Session::of(Activity::BriskWalking, Day::Monday).minutes(Minutes::new(30)?),
//!     Session::at(Intensity::Vigorous, Day::Wednesday).minutes(Minutes::new(25)?),
//!     Session::of(Activity::ResistanceTraining, Day::Friday).minutes(Minutes::new(40)?),
//! ];
//! let week = Week::builder().age(Age::new(41)?).sessions(sessions).build()?;
//! let verdict = check(&week, Guideline::Who2020);
//! assert_eq!(verdict.aerobic(), Outcome::NotMet);
//! assert_eq!(verdict.equivalent_minutes().at_least, 80); // vigorous counts twice; weights do not count
//! let shortfall = verdict.shortfall().expect("targets may be named").at_most;
//! assert_eq!((shortfall.moderate_minutes, shortfall.vigorous_minutes), (70, Some(35)));
//! assert_eq!(shortfall.strength_days, 1);
//! for way in verdict.ways() {
//!     println!("{way}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Missing information (how hard, how long, which days) is *unknown*, never zero. Minutes are therefore given as
//! [`Bounds`], and a verdict only if both bounds agree on it.
//!
//! | what | where |
//! |---|---|
//! | what was done | [`Activity`], [`Session`], [`Weekly`], [`Week`] |
//! | what is recommended | [`Guideline`], [`Population`], [`Recommendation`] |
//! | the verdict | [`check`], [`Verdict`], [`Outcome`], [`Level`] |
//! | what would close the gap | [`Shortfall`], [`Way`] |
//! | what was adjusted or assumed | [`Adjustment`], [`Assumption`] |
//!
//! Exceeding the upper figure of a range is never an error. A verdict says whether a week meets a guideline, not
//! whether exercise is safe for the person: if they have back pain, give its triage to [`Options::triage`].
//!
//! Start with `week.rs` to see what goes in and with `verdict.rs` to see what comes out; `tally.rs` counts the minutes.

/// Declares a struct whose fields can be read but not set, because not every combination of them is possible.
macro_rules! read_only {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $( #[doc = $about:literal] $(#[$more:meta])* $field:ident: $Type:ty, )+
        }
    ) => {
        $(#[$meta])*
        pub struct $Name {
            $( $(#[$more])* $field: $Type, )+
        }

        impl $Name {
            $(
                #[doc = $about]
                #[must_use]
                pub const fn $field(self) -> $Type {
                    self.$field
                }
            )+
        }
    };
}

mod adjustment;
mod back;
mod calendar;
mod compendium;
mod day;
pub mod effort;
mod error;
mod guideline;
#[cfg(feature = "serde")]
mod json;
mod minutes;
mod open;
mod outcome;
mod planner;
mod quantity;
#[cfg(feature = "serde")]
pub mod report;
mod session;
mod shortfall;
pub mod sitting;
pub mod survey;
mod tally;
mod verdict;
pub mod walking;
mod way;
pub(crate) mod week;
mod weekly;

pub use adjustment::{Adjustment, AdjustmentKind, Assumption};
pub use back::{Deferral, Episode, Options};
pub use calendar::{ClockChange, MINUTES_A_DAY, Span};
pub use compendium::{Activity, Compendium};
pub use day::{Clock, Day, Days};
pub use error::{ClockError, PersonStatement, WeekError};
pub use guideline::{Aerobic, Guideline, Population, Recommendation};
#[cfg(feature = "serde")]
pub use json::Request;
pub use open::{OpenQuestion, Unknown};
pub use outcome::{Bounds, Level, Outcome};
pub use quantity::{Met, Minutes, StepsPerMinute};
#[cfg(feature = "serde")]
pub use report::Report;
pub use session::Session;
pub use shortfall::Shortfall;
pub use tally::{DayTally, Split};
pub use verdict::{Verdict, check, check_with};
pub use way::{Addition, Way, WayKind};
pub use week::{Week, WeekBuilder};
pub use weekly::Weekly;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How hard an activity is, easiest first. Only moderate and vigorous activity earns minutes.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the guidelines have these three")]
    pub enum Intensity, "an intensity" {
        /// Light
        Light "light";
        /// Moderate
        Moderate "moderate";
        /// Vigorous
        Vigorous "vigorous";
    }
}

impl Intensity {
    /// The intensity of a reading, from the lowest ones that are moderate and vigorous.
    const fn of(reading: u16, moderate: u16, vigorous: u16) -> Self {
        if reading >= vigorous {
            Self::Vigorous
        } else if reading >= moderate {
            Self::Moderate
        } else {
            Self::Light
        }
    }
}
