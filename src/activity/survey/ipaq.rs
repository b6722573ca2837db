//! The International Physical Activity Questionnaire, short form, by its protocol of 2005.
//!
//! | step | rule | seen |
//! |---|---|---|
//! | 1 | 15, 30, 45, 60 or 90 in the box for hours, without minutes in the other, are minutes | recalled |
//! | 2 | a missing entry, or days outside 0 to 7: the person has no score | recalled |
//! | 3 | the three daily times come to more than 960 minutes: the person has no score | second-hand |
//! | 4 | a daily time under 10 minutes: that time and its days become 0 | recalled |
//! | 5 | a daily time above 180 minutes becomes 180 | second-hand |
//! | 6 | MET-minutes are METs (3.3 walking, 4.0 moderate, 8.0 vigorous) x minutes x days | second-hand |
//! | 7 | categories: see [`Category`] | second-hand |
//!
//! The rules marked recalled were not found in a text of the protocol: check them before you publish a figure.
//! [`Change::seen`] gives the same mark for each change. The protocol's weekly totals instead of daily times are
//! not supported.
//!
//! ```
//! use backpain::activity::survey::Entered;
//! use backpain::activity::survey::ipaq::{Answers, Category, score};
//!
//! // Vigorous on 3 days for an hour, moderate on one for an hour, walking every day for an hour.
//! let answers = Answers::new(Entered::daily(3, 60), Entered::daily(1, 60), Entered::daily(7, 60));
//! let score = score(&answers)?;
//! assert_eq!(score.met_minutes_tenths(), 30_660);
//! assert_eq!(score.category(), Category::High);
//! # Ok::<(), backpain::activity::survey::IpaqError>(())
//! ```

mod category;

pub use category::Category;

use super::{Entered, IpaqError};
use crate::activity::{MINUTES_A_DAY, Weekly};
use crate::source::{Seen, Source};
use crate::vocabulary::vocabulary;

/// The ages for which the questionnaire was made, in years.
pub const AGES: core::ops::RangeInclusive<u16> = 15..=69;

/// Where the scoring comes from.
pub const SOURCES: &[Source] =
    &[Source::IpaqAges, Source::IpaqCategories, Source::IpaqProcessing, Source::WhoIpaqCode];

/// The most minutes a day, all three together, that a person may report.
pub const MOST_A_DAY: u32 = 960;

/// The most minutes a day of one activity that count.
pub const MOST_OF_ONE: u32 = 180;

/// The fewest minutes a day of one activity that count.
pub const FEWEST_OF_ONE: u32 = 10;

vocabulary! {
    /// What the questionnaire asks about.
    #[expect(clippy::exhaustive_enums, reason = "the short form asks about these three")]
    pub enum Asked, "an activity of the questionnaire", with {
        /// Its MET value in tenths.
        met_tenths: u16,
    } {
        /// Vigorous activity
        Vigorous "vigorous" { met_tenths: 80 }
        /// Moderate activity, walking left out
        Moderate "moderate" { met_tenths: 40 }
        /// Walking
        Walking "walking" { met_tenths: 33 }
    }
}

/// One person's answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Answers {
    vigorous: Entered,
    moderate: Entered,
    walking: Entered,
}

impl Answers {
    /// The three entries of the short form. Sitting is reported separately and changes no category.
    #[must_use]
    pub const fn new(vigorous: Entered, moderate: Entered, walking: Entered) -> Self {
        Self { vigorous, moderate, walking }
    }
}

vocabulary! {
    /// A change that the protocol makes to an answer.
    #[non_exhaustive]
    pub enum Change, "a change of an answer" {
        /// Minutes were entered in the box for hours
        MinutesInHoursBox "minutes-in-hours-box";
        /// No time was given for no days, and counts as 0
        NoTimeOnNoDays "no-time-on-no-days";
        /// A time was given for no days, and counts as 0
        TimeOnNoDays "time-on-no-days";
        /// A time under ten minutes, and its days, became 0
        UnderTenMinutes "under-ten-minutes";
        /// A time above three hours became three hours
        AboveThreeHours "above-three-hours";
    }
}

impl Change {
    /// How well the rule behind the change was seen. How zero days are treated is this crate's own reading.
    #[must_use]
    pub const fn seen(self) -> Seen {
        match self {
            Self::AboveThreeHours => Seen::SecondHand,
            Self::MinutesInHoursBox | Self::NoTimeOnNoDays | Self::TimeOnNoDays | Self::UnderTenMinutes => {
                Seen::Recalled
            }
        }
    }
}

/// One activity's days and minutes, as reported and as they count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Scored {
    days: u32,
    minutes: u32,
    counted_days: u32,
    minutes_in_hours_box: bool,
    no_time: bool,
}

impl Scored {
    fn of(asked: Asked, entered: Entered) -> Result<Self, IpaqError> {
        let days = entered.days.ok_or(IpaqError::DaysMissing(asked))?;
        let days =
            u32::try_from(days).ok().filter(|&days| days <= 7).ok_or(IpaqError::Days { asked, days })?;
        let typed = entered.minutes_in_hours_box(&[15, 30, 45, 60, 90], &[]);
        let no_time = entered.hours.is_none() && entered.minutes.is_none();
        if no_time && days > 0 {
            return Err(IpaqError::TimeMissing(asked));
        }
        let minutes = typed
            .or_else(|| Entered::total(entered.hours.unwrap_or(0), entered.minutes.unwrap_or(0)))
            .filter(|&minutes| minutes <= MINUTES_A_DAY.into())
            .ok_or(IpaqError::Time { asked, entered })?;
        let counted_days = if minutes < FEWEST_OF_ONE { 0 } else { days };
        Ok(Self { days, minutes, counted_days, minutes_in_hours_box: typed.is_some(), no_time })
    }

    fn counted_minutes(self, most: u32) -> u32 {
        if self.counted_days == 0 { 0 } else { self.minutes.min(most) }
    }

    fn is_changed_by(self, change: Change) -> bool {
        match change {
            Change::MinutesInHoursBox => self.minutes_in_hours_box,
            Change::NoTimeOnNoDays => self.no_time,
            Change::TimeOnNoDays => self.days == 0 && self.minutes > 0,
            Change::UnderTenMinutes => self.days > 0 && self.minutes < FEWEST_OF_ONE,
            Change::AboveThreeHours => self.counted_days > 0 && self.minutes > MOST_OF_ONE,
        }
    }
}

/// One person's score. In JSON it is the answers, which are scored again when they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "Answers", try_from = "Answers")
)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[must_use]
pub struct Score {
    answers: Answers,
    vigorous: Scored,
    moderate: Scored,
    walking: Scored,
}

impl From<Score> for Answers {
    fn from(score: Score) -> Self {
        score.answers
    }
}

impl TryFrom<Answers> for Score {
    type Error = IpaqError;

    fn try_from(answers: Answers) -> Result<Self, Self::Error> {
        score(&answers)
    }
}

/// Scores the answers.
///
/// # Errors
///
/// [`IpaqError`] says why the person has no score. A missing entry is never taken as zero, except the time
/// that goes with no days.
pub fn score(answers: &Answers) -> Result<Score, IpaqError> {
    let score = Score {
        answers: *answers,
        vigorous: Scored::of(Asked::Vigorous, answers.vigorous)?,
        moderate: Scored::of(Asked::Moderate, answers.moderate)?,
        walking: Scored::of(Asked::Walking, answers.walking)?,
    };
    let minutes = score.vigorous.minutes + score.moderate.minutes + score.walking.minutes;
    if minutes > MOST_A_DAY { Err(IpaqError::TooMuch { minutes }) } else { Ok(score) }
}

impl Score {
    const fn of(&self, asked: Asked) -> Scored {
        match asked {
            Asked::Vigorous => self.vigorous,
            Asked::Moderate => self.moderate,
            Asked::Walking => self.walking,
        }
    }

    fn tenths(&self, most: u32) -> u32 {
        let tenths = |&asked: &Asked| {
            let scored = self.of(asked);
            u32::from(asked.met_tenths()) * scored.counted_minutes(most) * scored.counted_days
        };
        Asked::ALL.iter().map(tenths).sum()
    }

    fn category_with(&self, most: u32) -> Category {
        let parts = [self.vigorous, self.moderate, self.walking];
        Category::of(
            parts.map(|scored| (scored.counted_days, scored.counted_minutes(most))),
            self.tenths(most),
        )
    }

    /// MET-minutes a week, in tenths.
    #[must_use]
    pub fn met_minutes_tenths(&self) -> u32 {
        self.tenths(MOST_OF_ONE)
    }

    /// MET-minutes a week in tenths, without the cut at three hours.
    #[must_use]
    pub fn uncut_met_minutes_tenths(&self) -> u32 {
        self.tenths(MOST_A_DAY)
    }

    /// The category.
    #[must_use]
    pub fn category(&self) -> Category {
        self.category_with(MOST_OF_ONE)
    }

    /// The category without the cut at three hours, as some published scores have it.
    #[must_use]
    pub fn uncut_category(&self) -> Category {
        self.category_with(MOST_A_DAY)
    }

    /// The days that count for an activity.
    #[must_use]
    pub const fn days(&self, asked: Asked) -> u32 {
        self.of(asked).counted_days
    }

    /// Minutes a week as reported, including short bouts and long days, for use with a guideline. To a guideline both
    /// walking and moderate activity are moderate.
    #[must_use]
    pub const fn reported_minutes(&self, asked: Asked) -> u32 {
        let scored = self.of(asked);
        scored.minutes * scored.days
    }

    /// The reported minutes of the week that a guideline can judge; to a guideline, walking is moderate. The
    /// questionnaire does not ask for strength work.
    #[must_use]
    pub fn weekly(&self) -> Weekly {
        let [vigorous, moderate, walking] =
            [Asked::Vigorous, Asked::Moderate, Asked::Walking].map(|asked| self.reported_minutes(asked));
        Weekly::of_minutes(moderate + walking, vigorous)
    }

    /// The changes that the protocol made to the answers.
    pub fn changes(&self) -> impl Iterator<Item = (Asked, Change)> + '_ {
        let all = Asked::ALL.iter().flat_map(|&asked| Change::ALL.iter().map(move |&change| (asked, change)));
        all.filter(|(asked, change)| self.of(*asked).is_changed_by(*change))
    }
}
