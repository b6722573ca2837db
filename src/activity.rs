//! A week of activity against the guidelines: met or not, by how much it falls short, and what would
//! close it.
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
//! let week = Week::builder().age(Age::new(41)?).sessions(&sessions).build()?;
//! let report = check(&week, Guideline::Who2020);
//! assert_eq!(report.aerobic(), Outcome::NotMet);
//! assert_eq!(report.equivalent_minutes().at_least, 80); // vigorous counts twice; weights do not count
//! let shortfall = report.shortfall().expect("nothing defers the targets").at_most;
//! assert_eq!((shortfall.moderate_minutes, shortfall.vigorous_minutes), (70, Some(35)));
//! assert_eq!(shortfall.strength_days, 1);
//! for way in report.ways() {
//!     println!("{way}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Whatever is not known (how hard, how long, which days) is *unknown*, never zero: minutes come as
//! [`Bounds`], and only bounds that agree give a verdict.
//!
//! | what | where |
//! |---|---|
//! | what was done | [`Activity`], [`Session`], [`Week`] |
//! | what is recommended | [`Guideline`], [`Population`], [`Recommendation`] |
//! | the verdict | [`check`], [`Report`], [`Outcome`], [`Level`] |
//! | what would close the gap | [`Shortfall`], [`Way`] |
//! | what was adjusted or taken for granted | [`Adjustment`], [`Assumption`] |
//!
//! Doing more than an upper figure is never an error. This says whether a reported week satisfies a
//! published recommendation, never whether exercise is safe for a person: give
//! [`Options::triage`] where there is back pain.

mod adjustment;
mod back;
mod check;
mod compendium;
mod day;
pub mod effort;
mod guideline;
#[cfg(feature = "serde")]
mod json;
mod outcome;
mod quantity;
mod session;
mod shortfall;
pub mod sitting;
pub mod survey;
mod tally;
pub mod walking;
mod way;
mod week;
mod words;

pub use adjustment::{Adjustment, Assumption};
pub use back::{Deferral, Episode, Options};
pub use check::{Report, check, check_with};
pub use compendium::{Activity, Compendium, Edition};
pub use day::{Clock, Day, Days, NotATime};
pub use guideline::{Aerobic, Guideline, Population, Recommendation};
#[cfg(feature = "serde")]
pub use json::{Checked, InputError, Place, Record, WithId};
pub use outcome::{Bounds, Level, Open, Outcome};
pub use quantity::{DaysPerWeek, Met, Minutes};
pub use session::Session;
pub use shortfall::Shortfall;
pub use tally::{DayTally, Split};
pub use way::{Addition, Way, WayKind};
pub use week::{Builder, Week, WeekError};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How hard an activity is, easiest first; the order is the order of the variants.
    ///
    /// Closed on purpose: the guidelines know these three, and only the last two earn minutes.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the guidelines know these three")]
    pub enum Intensity, "an intensity" {
        /// Light
        Light "light";
        /// Moderate
        Moderate "moderate";
        /// Vigorous
        Vigorous "vigorous";
    }
}
