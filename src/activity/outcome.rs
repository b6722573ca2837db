//! What a verdict is made of.

use super::Day;
use super::guideline::US_ADULT_RANGE;
use crate::Source;
use crate::vocabulary::vocabulary;

/// The least and the most that something can be, however what is unknown turns out.
#[expect(clippy::exhaustive_structs, reason = "a pair")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bounds<T> {
    /// At the least.
    pub at_least: T,
    /// At the most.
    pub at_most: T,
}

impl<T: PartialEq> Bounds<T> {
    /// The value, where nothing is open.
    pub fn settled(self) -> Option<T> {
        (self.at_least == self.at_most).then_some(self.at_least)
    }
}

vocabulary! {
    /// What a guideline says of a part of the week, or of the whole.
    #[expect(clippy::exhaustive_enums, reason = "a caller must handle all four: none of them may pass for another")]
    pub enum Outcome, "an outcome" {
        /// Met
        Met "met";
        /// Not met
        NotMet "not-met";
        /// Unknown: the bounds do not agree, or the guideline gives no number
        Unknown "unknown";
        /// Not required of this person
        NotRequired "not-required";
    }
}

impl Outcome {
    /// A survey that counts partial answers in this way.
    pub const PARTIAL_SOURCE: Source = Source::NhisPartialAnswers;

    /// Both parts together: one that is not met decides, whatever is unknown of the other.
    ///
    /// The American health interview survey counts so too: a known part that suffices counts
    /// ([`PARTIAL_SOURCE`](Self::PARTIAL_SOURCE)).
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotRequired, only) | (only, Self::NotRequired) => only,
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Met, Self::Met) => Self::Met,
        }
    }

    /// What holds whichever of two recommendations applies.
    pub(super) const fn either(self, other: Self) -> Self {
        match (self, other) {
            (Self::Met, Self::Met | Self::NotRequired) | (Self::NotRequired, Self::Met) => Self::Met,
            (Self::NotMet, Self::NotMet) => Self::NotMet,
            (Self::NotRequired, Self::NotRequired) => Self::NotRequired,
            (Self::Unknown | Self::NotMet, _) | (_, Self::Unknown | Self::NotMet) => Self::Unknown,
        }
    }

    pub(super) const fn between(asked: u32, found: Bounds<u32>) -> Self {
        if found.at_least >= asked {
            Self::Met
        } else if found.at_most < asked {
            Self::NotMet
        } else {
            Self::Unknown
        }
    }
}

vocabulary! {
    /// The four levels of the American guideline. Only aerobic activity enters.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the guideline has these four")]
    pub enum Level, "a level" {
        /// Inactive: nothing moderate or vigorous
        Inactive "inactive";
        /// Insufficiently active: some, but under 150 minutes
        InsufficientlyActive "insufficiently-active";
        /// Active: 150 to 300 minutes
        Active "active";
        /// Highly active: more than 300 minutes
        HighlyActive "highly-active";
    }
}

impl Level {
    /// Where the levels are defined.
    pub const SOURCE: Source = Source::PagGlossary;

    /// The level of so many equivalent minutes a week: moderate ones, and vigorous ones twice.
    #[must_use]
    pub const fn of(equivalent_minutes: u32) -> Self {
        let (from, up_to) = US_ADULT_RANGE;
        if equivalent_minutes == 0 {
            Self::Inactive
        } else if equivalent_minutes < from as u32 {
            Self::InsufficientlyActive
        } else if equivalent_minutes <= up_to as u32 {
            Self::Active
        } else {
            Self::HighlyActive
        }
    }
}

/// No day asked for is not the same as every day done.
pub(super) const fn asked(days: u8, found: Bounds<u32>) -> Outcome {
    if days == 0 { Outcome::NotRequired } else { Outcome::between(days as u32, found) }
}

/// Something unknown that keeps a verdict open. `Display` is the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Open {
    /// How old the person is.
    Age,
    /// What was done on a day.
    Day(Day),
    /// How hard a session on a day was.
    Intensity(Day),
    /// How long a session on a day lasted.
    Length(Day),
}

impl Open {
    /// What is unknown, in a word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Day(_) => "day",
            Self::Intensity(_) => "intensity",
            Self::Length(_) => "length",
        }
    }

    /// The day that it concerns, if it is one.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::Age => None,
            Self::Day(day) | Self::Intensity(day) | Self::Length(day) => Some(day),
        }
    }
}
