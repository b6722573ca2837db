//! Walking after an episode of low back pain: a plan of weeks that builds up gradually.
//!
//! What a person walks now goes into a [`Plan`]; its weeks come out. In the `WalkBack` trial, adults who had just
//! recovered were taught by physiotherapists, and built their walking up to 30 minutes on 5 days a week within six
//! months. Pain that limited activity came back later ([`TRIAL`]). The target is also the lower end of what the
//! guidelines ask of adults.
//!
//! No source says how to get to the target: the small, even steps of a [`Plan`] are this crate's own
//! ([`Source::GoodPractice`]). A plan is for people who have recovered. In an acute episode a person stays as active as
//! the pain allows instead, and warning signs come before either.
//!
//! ```
//! use backpain::activity::walking::Plan;
//!
//! let weeks: Vec<_> = Plan::USUAL.weeks().collect();
//! assert_eq!((weeks[0].days, weeks[0].minutes), (3, 10));
//! assert_eq!(weeks[15].to_string(), "Week 16: walk 30 minutes on 5 days.");
//! ```

use core::fmt;

use super::quantity::within;
use crate::OutOfRangeError;
use crate::source::{Fact, Source};

/// The trial's target: on how many days a week.
pub const TARGET_DAYS: u16 = 5;
/// The trial's target: how many minutes on such a day.
pub const TARGET_MINUTES: u16 = 30;
/// The most weeks that a plan may take: six months.
pub const LONGEST: u16 = 26;

/// One week of a [`Plan`]. `Display` is a sentence for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WalkingWeek {
    /// Which week, from 1.
    #[cfg_attr(feature = "serde", serde(rename = "week"))]
    pub number: u16,
    /// On how many days to walk.
    pub days: u16,
    /// For how many minutes on such a day.
    pub minutes: u16,
}

impl WalkingWeek {
    /// The minutes of the whole week.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.days as u32 * self.minutes as u32
    }
}

impl fmt::Display for WalkingWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.days == 1 { "" } else { "s" };
        write!(f, "Week {}: walk {} minutes on {} day{plural}.", self.number, self.minutes, self.days)
    }
}

/// A plan of weeks, from what a person walks now to the target. It never asks for less than the week before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    days: u16,
    minutes: u16,
    weeks: u16,
}

impl Plan {
    /// Where the target, the length and the steps of a plan come from.
    pub const SOURCES: &'static [Source] =
        &[Source::WalkBackResults, Source::WalkBackDose, Source::GoodPractice];

    /// From 10 minutes on 3 days, in 16 weeks.
    ///
    /// That is well within the trial's six months, and slower than the people in the trial, who averaged 130 minutes
    /// a week after 12 weeks.
    pub const USUAL: Self = Self { days: 3, minutes: 10, weeks: 16 };

    /// A plan that begins with `minutes` on each of `days` days a week and takes `weeks` weeks.
    ///
    /// A person who already walks longer than the target on a day needs only more days: begin with 30 minutes.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless `days` is from 1 to 5, `minutes` from 5 to 30 and `weeks` from 4 to 26.
    pub const fn new(days: u16, minutes: u16, weeks: u16) -> Result<Self, OutOfRangeError> {
        match (
            within("days", days, 1, TARGET_DAYS, "days a week"),
            within("minutes", minutes, 5, TARGET_MINUTES, "minutes"),
            within("weeks", weeks, 4, LONGEST, "weeks"),
        ) {
            (Ok(days), Ok(minutes), Ok(weeks)) => Ok(Self { days, minutes, weeks }),
            (Err(error), ..) | (_, Err(error), _) | (.., Err(error)) => Err(error),
        }
    }
}

impl Plan {
    /// The weeks, first to last: a straight line from the start to the target, rounded down.
    #[must_use]
    pub fn weeks(self) -> impl ExactSizeIterator<Item = WalkingWeek> {
        let Self { days, minutes, weeks } = self;
        (0..weeks).map(move |done| {
            let share = |from: u16, to: u16| from + (to - from) * done / (weeks - 1);
            WalkingWeek {
                number: done + 1,
                days: share(days, TARGET_DAYS),
                minutes: share(minutes, TARGET_MINUTES),
            }
        })
    }
}

/// What the trial found.
pub const TRIAL: &[Fact] = &[
    Fact::new(
        "701 adults who had recently recovered: 351 with six physiotherapist sessions over six months, 350 without.",
        &[Source::WalkBackResults],
    ),
    Fact::new(
        "Recurrence that limited activity: hazard ratio 0.72 (0.60 to 0.85); median 208 days against 112.",
        &[Source::WalkBackResults],
    ),
    Fact::new(
        "Adverse events were as common in all, and more of them concerned the legs in those who walked.",
        &[Source::WalkBackResults],
    ),
    Fact::new(
        "Asked for: 30 minutes on 5 days a week, reached gradually within six months; the average was 130 minutes a week at 12 weeks.",
        &[Source::WalkBackDose],
    ),
    Fact::new("Recurrences that did come lasted 3 days against 4.", &[Source::WalkBackRecurrences]),
];

/// Advice that goes with the plan, in plain words.
pub const ADVICE: &[&str] = &[
    "Walk at a pace at which you can talk but not sing.",
    "Start low. Add a little each week. You may take longer than the plan does.",
    "If your back hurts more, do last week's walk again, or less. Then go on.",
    "Sore legs can come from more walking. Rest a day, and wear shoes that fit well.",
    "Stop and get help if your legs grow weak, or you go numb between the legs, or you cannot pass water as before.",
];
