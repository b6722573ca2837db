//! The WHO's Global Physical Activity Questionnaire, second version, by the WHO's own scoring code.
//!
//! **Cleaning**, in this order:
//!
//! 1. If the box for hours says 15, 30, 45 or 60, and the box for minutes is blank, 0, the same number, 77, 88
//!    or 99, the number means minutes.
//! 2. Hours and minutes of 7 and 77, 8 and 88, or 9 and 99 are 0. So is any other 77, 88 or 99, a blank time, and
//!    a blank or 99 for days.
//! 3. A domain is valid if the answer is yes, with 1 to 7 days of 10 to 960 minutes, or if it is no or blank, with
//!    no days and no time.
//! 4. Answers with an invalid domain, or with no domain answered, have no score. They are left out, never zero.
//!
//! **Score**: 8 METs for vigorous domains and 4 for the others, times days, times minutes. The survey calls 600
//! MET-minutes a week enough; [`Level`] is the STEPS programme's.
//!
//! The protocol limits each domain to 16 hours by itself, so it accepts 80 hours a day. [`score`] returns an error for
//! answers that do not fit into a week; [`protocol_score`] does not.
//!
//! ```
//! use backpain::activity::survey::gpaq::{Answers, Domain, Entry, Level, score};
//!
//! let answers = Answers::new()
//!     .with(Domain::Travel, Entry::daily(6, 60))
//!     .with(Domain::VigorousRecreation, Entry::daily(4, 30))
//!     .rest_no();
//! let score = score(&answers)?;
//! assert_eq!(score.met_minutes(), 2_400);
//! assert!(score.meets_600());
//! assert_eq!(score.level(), Level::High);
//! # Ok::<(), backpain::activity::survey::GpaqError>(())
//! ```

mod level;

pub use level::Level;

use super::{Entered, GpaqError};
use crate::Source;
use crate::activity::{MINUTES_A_DAY, Weekly};
use crate::vocabulary::vocabulary;

/// Where the scoring comes from.
pub const SOURCES: &[Source] = &[Source::WhoGpaqCode, Source::WhoStepsCode];

vocabulary! {
    /// What the questionnaire asks about, in its order.
    #[expect(clippy::exhaustive_enums, reason = "the questionnaire has these five")]
    pub enum Domain, "a domain of the questionnaire" {
        /// Vigorous work
        VigorousWork "vigorous-work";
        /// Moderate work
        ModerateWork "moderate-work";
        /// Travel on foot or by bicycle
        Travel "travel";
        /// Vigorous recreation
        VigorousRecreation "vigorous-recreation";
        /// Moderate recreation
        ModerateRecreation "moderate-recreation";
    }
}

impl Domain {
    /// Its MET value.
    #[must_use]
    pub const fn met(self) -> u32 {
        if self.is_vigorous() { 8 } else { 4 }
    }

    /// Whether it is vigorous; the others are moderate.
    #[must_use]
    pub const fn is_vigorous(self) -> bool {
        matches!(self, Self::VigorousWork | Self::VigorousRecreation)
    }
}

/// The answer about one domain, as it was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Entry {
    yes: Option<bool>,
    entered: Entered,
}

impl Entry {
    /// The person does nothing in this domain.
    pub const NO: Self = Self::new(Some(false), None, None, None);

    /// Whether the person does anything in the domain; on how many days a week; and for how many hours and
    /// minutes on such a day.
    #[must_use]
    pub const fn new(yes: Option<bool>, days: Option<i32>, hours: Option<i32>, minutes: Option<i32>) -> Self {
        Self { yes, entered: Entered { days, hours, minutes } }
    }

    /// Yes, on so many days a week, for so many minutes on each.
    ///
    /// 77, 88 and 99 minutes are entered as 1 hour and the rest, so that they are not taken for codes.
    #[must_use]
    pub const fn daily(days: i32, minutes: i32) -> Self {
        let (hours, minutes) = match minutes {
            77 | 88 | 99 => (1, minutes - 60),
            _ => (0, minutes),
        };
        Self::new(Some(true), Some(days), Some(hours), Some(minutes))
    }
}

/// One person's answers. A domain without an answer is blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Answers {
    entries: [Entry; 5],
    sitting: Entered,
}

impl Answers {
    /// Every domain blank.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers one domain.
    #[must_use]
    pub fn with(mut self, domain: Domain, entry: Entry) -> Self {
        if let Some(place) = self.entries.get_mut(domain as usize) {
            *place = entry;
        }
        self
    }

    /// Answers no to every domain that is blank so far.
    #[must_use]
    pub fn rest_no(mut self) -> Self {
        for entry in &mut self.entries {
            if *entry == Entry::default() {
                *entry = Entry::NO;
            }
        }
        self
    }

    /// Answers the question on sitting, in hours and minutes a day.
    #[must_use]
    pub const fn sitting(mut self, hours: Option<i32>, minutes: Option<i32>) -> Self {
        self.sitting = Entered { days: None, hours, minutes };
        self
    }

    /// Sitting in minutes a day; `None` if the question is blank or its answer does not fit into a day.
    ///
    /// Valid are 0 to 24 hours with 0 to 60 minutes, at most 1440 minutes together. 77, 88 and 99 are out of
    /// range here.
    #[must_use]
    pub fn sitting_minutes(&self) -> Option<u16> {
        let Entered { hours, minutes, .. } = self.sitting;
        if hours.is_none() && minutes.is_none() {
            return None;
        }
        let (hours, minutes) = (hours.unwrap_or(0), minutes.unwrap_or(0));
        if !(0..=24).contains(&hours) || !(0..=60).contains(&minutes) {
            return None;
        }
        u16::try_from(hours * 60 + minutes).ok().filter(|&together| together <= MINUTES_A_DAY)
    }
}

vocabulary! {
    /// A change that the protocol makes to an answer.
    #[non_exhaustive]
    pub enum Change, "a change of an answer" {
        /// Minutes were entered in the box for hours
        MinutesInHoursBox "minutes-in-hours-box";
        /// A code for don't know or refused counts as 0
        CodeAsZero "code-as-zero";
    }
}

/// The days and minutes of one domain after cleaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Clean {
    days: u32,
    minutes: u32,
    minutes_in_hours_box: bool,
    code_as_zero: bool,
}

impl Clean {
    const CODES: [i32; 3] = [77, 88, 99];

    fn of(domain: Domain, Entry { yes, entered }: Entry) -> Result<Self, GpaqError> {
        let days = entered.days.filter(|&days| days != 99).unwrap_or(0);
        let right_days = match yes {
            Some(true) => (1..=7).contains(&days),
            Some(false) | None => days == 0,
        };
        let days = u32::try_from(days)
            .ok()
            .filter(|_| right_days)
            .ok_or(GpaqError::Days { domain, days: entered.days })?;

        let typed = entered.minutes_in_hours_box(&[15, 30, 45, 60], &Self::CODES);
        let boxes = (entered.hours, entered.minutes);
        let paired = matches!(boxes, (Some(7), Some(77)) | (Some(8), Some(88)) | (Some(9), Some(99)));
        let is_code = |number: &i32| paired || Self::CODES.contains(number);
        let known = |number: Option<i32>| number.filter(|number| !is_code(number)).unwrap_or(0);
        let minutes = typed
            .or_else(|| Entered::total(known(boxes.0), known(boxes.1)))
            .filter(|minutes| if days == 0 { *minutes == 0 } else { (10..=960).contains(minutes) })
            .ok_or(GpaqError::Time { domain, entered })?;
        Ok(Self {
            days,
            minutes,
            minutes_in_hours_box: typed.is_some(),
            code_as_zero: entered.days == Some(99)
                || typed.is_none() && [boxes.0, boxes.1].iter().flatten().any(is_code),
        })
    }

    const fn weekly(self) -> u32 {
        self.days * self.minutes
    }
}

/// One person's score. In JSON it is the answers, which are scored again by the protocol alone when they are read.
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
    clean: [Clean; 5],
}

impl From<Score> for Answers {
    fn from(score: Score) -> Self {
        score.answers
    }
}

impl TryFrom<Answers> for Score {
    type Error = GpaqError;

    fn try_from(answers: Answers) -> Result<Self, Self::Error> {
        protocol_score(&answers)
    }
}

/// Scores the answers by the protocol alone.
///
/// # Errors
///
/// [`GpaqError`] says why the answers have no score.
pub fn protocol_score(answers: &Answers) -> Result<Score, GpaqError> {
    if answers.entries.iter().all(|entry| entry.yes.is_none()) {
        return Err(GpaqError::NothingAnswered);
    }
    let mut clean = [Clean::default(); 5];
    for ((&domain, entry), place) in Domain::ALL.iter().zip(answers.entries).zip(&mut clean) {
        *place = Clean::of(domain, entry)?;
    }
    Ok(Score { answers: *answers, clean })
}

/// Scores the answers by the protocol, but answers that do not fit into a week are an error.
///
/// # Errors
///
/// [`GpaqError`] says why the answers have no score.
pub fn score(answers: &Answers) -> Result<Score, GpaqError> {
    let score = protocol_score(answers)?;
    match score.impossible_day() {
        Some(minutes) => Err(GpaqError::ImpossibleDay { minutes }),
        None => Ok(score),
    }
}

impl Score {
    fn domains(&self) -> impl Iterator<Item = (Domain, Clean)> + '_ {
        Domain::ALL.iter().copied().zip(self.clean.iter().copied())
    }

    /// MET-minutes a week.
    #[must_use]
    pub fn met_minutes(&self) -> u32 {
        self.domains().map(|(domain, clean)| domain.met() * clean.weekly()).sum()
    }

    /// Whether the score is at least 600 MET-minutes a week, which the survey calls enough.
    #[must_use]
    pub fn meets_600(&self) -> bool {
        self.met_minutes() >= 600
    }

    /// Whether the score is at least 1200 MET-minutes a week.
    #[must_use]
    pub fn meets_1200(&self) -> bool {
        self.met_minutes() >= 1_200
    }

    /// The level of the STEPS programme.
    #[must_use]
    pub fn level(&self) -> Level {
        Level::of(self.clean, self.met_minutes())
    }

    /// Minutes a week of a domain.
    #[must_use]
    pub fn minutes(&self, domain: Domain) -> u32 {
        self.clean.get(domain as usize).map_or(0, |clean| clean.weekly())
    }

    /// The minutes of the week that a guideline can judge. The questionnaire does not ask for strength work.
    #[must_use]
    pub fn weekly(&self) -> Weekly {
        let [work, moderate_work, travel, recreation, moderate_recreation] = self.clean.map(Clean::weekly);
        Weekly::of_minutes(moderate_work + travel + moderate_recreation, work + recreation)
    }

    /// The changes that cleaning made.
    pub fn changes(&self) -> impl Iterator<Item = (Domain, Change)> + '_ {
        let changes = self.domains().flat_map(|(domain, clean)| {
            [
                clean.minutes_in_hours_box.then_some((domain, Change::MinutesInHoursBox)),
                clean.code_as_zero.then_some((domain, Change::CodeAsZero)),
            ]
        });
        changes.flatten()
    }

    /// The minutes of domains that must fall on one day, if they are more than a day has.
    ///
    /// If the days of `n` domains add up to more than `7 * (n - 1)`, some day of the week has all of them.
    fn impossible_day(&self) -> Option<u32> {
        let weekly: u32 = self.clean.iter().map(|clean| clean.weekly()).sum();
        let shared = (1_u32..32).filter_map(|choice| {
            let chosen = self.clean.iter().enumerate().filter(|(place, _)| choice >> place & 1 == 1);
            let (days, minutes) = chosen
                .fold((0, 0), |(days, minutes), (_, clean)| (days + clean.days, minutes + clean.minutes));
            (days > 7 * (choice.count_ones() - 1)).then_some(minutes)
        });
        shared.chain([weekly.div_ceil(7)]).max().filter(|&minutes| minutes > MINUTES_A_DAY.into())
    }
}
