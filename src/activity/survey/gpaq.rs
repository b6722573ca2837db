//! The WHO's Global Physical Activity Questionnaire, second version, by the WHO's own scoring code.
//!
//! **Cleaning**, in this order:
//!
//! 1. 15, 30, 45 or 60 in the box for hours is minutes, if the box for minutes is blank, 0, the same number,
//!    77, 88 or 99.
//! 2. Hours and minutes of 7 and 77, 8 and 88, or 9 and 99 are 0; so is any other 77, 88 or 99, a blank time, and a
//!    blank or 99 for days.
//! 3. A domain is valid if yes stands with 1 to 7 days of 10 to 960 minutes, or no (or a blank) with no days and
//!    no time.
//! 4. A record with an invalid domain, or with no answer at all, has no score. It is left out, never zero.
//!
//! **Score**: 8 METs for vigorous domains and 4 for the others, times days, times minutes. 600 MET-minutes a
//! week is the survey's line; [`Level`] is the STEPS programme's.
//!
//! The protocol's limit of 16 hours holds for each domain by itself, so that 80 hours a day pass.
//! [`score`] refuses what no week can hold; [`protocol_score`] does not.
//!
//! ```
//! use backpain::activity::survey::gpaq::{Answers, Item, Level, score};
//!
//! let answers = Answers::new()
//!     .travel(Item::daily(6, 60))
//!     .vigorous_recreation(Item::daily(4, 30))
//!     .rest_no();
//! let score = score(&answers)?;
//! assert_eq!(score.met_minutes(), 2_400);
//! assert!(score.meets_600());
//! assert_eq!(score.level(), Level::High);
//! # Ok::<(), backpain::activity::survey::gpaq::Excluded>(())
//! ```

mod clean;
mod level;

pub use level::Level;

use self::clean::Clean;
use super::Entered;
use crate::Source;
use crate::activity::sitting::MINUTES_A_DAY;
use crate::vocabulary::vocabulary;

/// What the scoring rests on.
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

/// The answers about one domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item {
    yes: Option<bool>,
    entered: Entered,
}

impl Item {
    /// The domain was denied.
    pub const NO: Self = Self::new(Some(false), None, None, None);

    /// As entered: whether it is done at all, on how many days a week, for how many hours and minutes.
    #[must_use]
    pub const fn new(yes: Option<bool>, days: Option<i32>, hours: Option<i32>, minutes: Option<i32>) -> Self {
        Self { yes, entered: Entered { days, hours, minutes } }
    }

    /// Yes, on so many days a week, so many minutes on each.
    ///
    /// The minutes are known: 77, 88 and 99 are entered as 1 hour and the rest, so that they are no codes.
    #[must_use]
    pub const fn daily(days: i32, minutes: i32) -> Self {
        let (hours, minutes) = match minutes {
            77 | 88 | 99 => (1, minutes - 60),
            _ => (0, minutes),
        };
        Self::new(Some(true), Some(days), Some(hours), Some(minutes))
    }
}

/// One person's answers; what is not said is blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    items: [Item; 5],
    sitting: Entered,
}

macro_rules! setters {
    ($( $(#[$doc:meta])+ $setter:ident $Domain:ident; )+) => {
        $(
            $(#[$doc])+
            #[must_use]
            pub fn $setter(self, item: Item) -> Self {
                self.with(Domain::$Domain, item)
            }
        )+
    };
}

impl Answers {
    /// Every item blank.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers one domain.
    #[must_use]
    pub fn with(mut self, domain: Domain, item: Item) -> Self {
        for (&known, place) in Domain::ALL.iter().zip(&mut self.items) {
            if known == domain {
                *place = item;
            }
        }
        self
    }

    setters! {
        /// Answers the domain of vigorous work.
        vigorous_work VigorousWork;
        /// Answers the domain of moderate work.
        moderate_work ModerateWork;
        /// Answers the domain of travel.
        travel Travel;
        /// Answers the domain of vigorous recreation.
        vigorous_recreation VigorousRecreation;
        /// Answers the domain of moderate recreation.
        moderate_recreation ModerateRecreation;
    }

    /// Denies every domain that is blank so far.
    #[must_use]
    pub fn rest_no(mut self) -> Self {
        for item in &mut self.items {
            if *item == Item::default() {
                *item = Item::NO;
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

    /// Sitting in minutes a day; `None` if it was not said, or is no time of a day.
    ///
    /// Valid are 0 to 24 hours with 0 to 60 minutes, at most 1440 minutes together. Here 77, 88 and 99 are
    /// out of range.
    #[must_use]
    pub fn sitting_minutes(&self) -> Option<u16> {
        let Entered { hours, minutes, .. } = self.sitting;
        if hours.is_none() && minutes.is_none() {
            return None;
        }
        let hours = hours.unwrap_or(0);
        let minutes = minutes.unwrap_or(0);
        if !(0..=24).contains(&hours) || !(0..=60).contains(&minutes) {
            return None;
        }
        u16::try_from(hours * 60 + minutes).ok().filter(|&together| together <= MINUTES_A_DAY)
    }
}

/// Why a record has no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Excluded {
    /// No domain was answered yes or no.
    #[error("no domain was answered")]
    NothingAnswered,
    /// Yes without days, no with days, or days outside a week.
    #[error("{domain}: {days} days do not go with the answer; yes goes with 1 to 7, no with 0")]
    Days {
        /// Which domain.
        domain: Domain,
        /// The days after cleaning.
        days: i32,
    },
    /// A time without days, or one that is too short or too long.
    #[error(
        "{domain}: {minutes} minutes do not go with {days} days; permitted are 10 to 960 a day, and 0 on no days"
    )]
    Time {
        /// Which domain.
        domain: Domain,
        /// The days after cleaning.
        days: i32,
        /// The minutes after cleaning.
        minutes: i64,
    },
    /// Some domains must fall on one day, and together are longer than it; [`protocol_score`] lets this pass.
    #[error("the domains must share a day and come to {minutes} minutes on it; a day has {MINUTES_A_DAY}")]
    ImpossibleDay {
        /// Their sum in minutes.
        minutes: u32,
    },
}

vocabulary! {
    /// A change that the protocol makes to an answer.
    #[non_exhaustive]
    pub enum Change, "a change of an answer" {
        /// Minutes were entered in the box for hours
        MinutesInHoursBox "minutes-in-hours-box";
        /// A code for don't know or refused counts as none
        CodeAsZero "code-as-zero";
    }
}

/// One person's score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Score {
    clean: [Clean; 5],
}

/// Scores a record by the protocol alone.
///
/// # Errors
///
/// [`Excluded`] says why the record has no score.
pub fn protocol_score(answers: &Answers) -> Result<Score, Excluded> {
    if answers.items.iter().all(|item| item.yes.is_none()) {
        return Err(Excluded::NothingAnswered);
    }
    let mut clean = [Clean::default(); 5];
    for ((&domain, item), place) in Domain::ALL.iter().zip(answers.items).zip(&mut clean) {
        *place = Clean::of(domain, item)?;
    }
    Ok(Score { clean })
}

/// Scores a record by the protocol, and refuses what no week can hold.
///
/// # Errors
///
/// [`Excluded`] says why the record has no score.
pub fn score(answers: &Answers) -> Result<Score, Excluded> {
    let score = protocol_score(answers)?;
    match score.impossible_day() {
        Some(minutes) => Err(Excluded::ImpossibleDay { minutes }),
        None => Ok(score),
    }
}

impl Score {
    fn domains(&self) -> impl Iterator<Item = (Domain, Clean)> + '_ {
        Domain::ALL.iter().copied().zip(self.clean.iter().copied())
    }

    fn of(&self, domain: Domain) -> Clean {
        self.domains().find(|&(known, _)| known == domain).map_or_else(Clean::default, |(_, clean)| clean)
    }

    /// MET-minutes a week.
    #[must_use]
    pub fn met_minutes(&self) -> u32 {
        self.domains().map(|(domain, clean)| domain.met() * clean.weekly()).sum()
    }

    /// Whether the survey's line of 600 MET-minutes a week is reached.
    #[must_use]
    pub fn meets_600(&self) -> bool {
        self.met_minutes() >= 600
    }

    /// Whether the further line of 1200 MET-minutes a week is reached.
    #[must_use]
    pub fn meets_1200(&self) -> bool {
        self.met_minutes() >= 1_200
    }

    /// The level of the STEPS programme.
    #[must_use]
    pub fn level(&self) -> Level {
        Level::of(|domain| self.of(domain), self.met_minutes())
    }

    /// Minutes a week of a domain.
    #[must_use]
    pub fn minutes(&self, domain: Domain) -> u32 {
        self.of(domain).weekly()
    }

    /// Minutes a week of all vigorous domains, then of the others: what a guideline can judge.
    #[must_use]
    pub fn vigorous_and_moderate_minutes(&self) -> (u32, u32) {
        self.domains().fold((0, 0), |(vigorous, moderate), (domain, clean)| {
            if domain.is_vigorous() {
                (vigorous + clean.weekly(), moderate)
            } else {
                (vigorous, moderate + clean.weekly())
            }
        })
    }

    /// The changes that cleaning made.
    pub fn changes(&self) -> impl Iterator<Item = (Domain, Change)> + '_ {
        self.domains().flat_map(|(domain, clean)| {
            let of_boxes = clean.minutes_in_hours_box.then_some((domain, Change::MinutesInHoursBox));
            let of_codes = clean.code_as_zero.then_some((domain, Change::CodeAsZero));
            of_boxes.into_iter().chain(of_codes)
        })
    }

    /// The minutes of domains that must fall on one day, if they are more than a day has.
    ///
    /// Of `n` domains whose days together exceed `7 * (n - 1)`, one day of the week holds all.
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
