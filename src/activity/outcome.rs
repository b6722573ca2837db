//! What a verdict is made of: outcomes, bounds and levels.

use super::guideline::US_ADULT_RANGE;
use crate::Source;
use crate::vocabulary::vocabulary;

/// The least and the most that something can be, given what is unknown.
#[expect(clippy::exhaustive_structs, reason = "a pair")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Bounds<T> {
    /// At the least.
    pub at_least: T,
    /// At the most.
    pub at_most: T,
}

impl<T> Bounds<T> {
    pub(super) fn map<U>(self, each: impl Fn(T) -> U) -> Bounds<U> {
        Bounds { at_least: each(self.at_least), at_most: each(self.at_most) }
    }
}

impl<T: PartialEq> Bounds<T> {
    /// The value, if both bounds agree.
    pub fn settled(self) -> Option<T> {
        (self.at_least == self.at_most).then_some(self.at_least)
    }
}

vocabulary! {
    /// Whether the week, or a part of it, meets a guideline.
    #[expect(clippy::exhaustive_enums, reason = "a caller must tell all four apart")]
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
    /// A survey that counts partial answers as [`and`](Self::and) does.
    pub const PARTIAL_SOURCE: Source = Source::NhisPartialAnswers;

    /// Both parts together: if one is not met, the other does not matter.
    ///
    /// The American health interview survey also counts a known part that is enough by itself
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

    /// The outcome if it is not known which of two recommendations applies.
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
    /// The four levels of the American guideline. Only aerobic activity counts.
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

    /// The level for equivalent minutes a week: moderate minutes plus twice the vigorous ones.
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

/// The outcome of days. If a guideline asks for none, they are not required, rather than met.
pub(super) const fn asked(days: u8, found: Bounds<u32>) -> Outcome {
    if days == 0 { Outcome::NotRequired } else { Outcome::between(days as u32, found) }
}
