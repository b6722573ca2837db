//! The phases of an episode, in the terms that guidelines use.

use super::{Figure, PhaseSchemeError};
use crate::vocabulary::vocabulary;
use crate::{Duration, Source};

vocabulary! {
    /// The phase of an episode. A [`PhaseScheme`] says where one ends and the next begins.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "guidelines have these three, and a caller handles each of them")]
    pub enum Phase, "a phase" {
        /// Acute
        Acute "acute";
        /// Subacute
        Subacute "subacute";
        /// Chronic
        Chronic "chronic";
    }
}

impl Phase {
    /// The phase of an episode of this duration.
    ///
    /// ```
    /// use backpain::Duration;
    /// use backpain::treatment::{Phase, PhaseScheme};
    ///
    /// let twelve_weeks = Duration::new(84)?;
    /// assert_eq!(Phase::of(twelve_weeks, PhaseScheme::ACP), Phase::Subacute);
    /// assert_eq!(Phase::of(twelve_weeks, PhaseScheme::TWELVE_WEEKS), Phase::Chronic);
    /// # Ok::<(), backpain::OutOfRangeError>(())
    /// ```
    #[must_use]
    pub const fn of(duration: Duration, scheme: PhaseScheme) -> Self {
        if duration.get() >= scheme.chronic_from {
            Self::Chronic
        } else if duration.get() >= scheme.subacute_from {
            Self::Subacute
        } else {
            Self::Acute
        }
    }
}

/// The days on which the phases begin. Sources differ, so the scheme is a parameter.
///
/// The default is [`ACP`](Self::ACP), because the rows of [`RECOMMENDATIONS`](super::RECOMMENDATIONS) use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PhaseScheme {
    subacute_from: u16,
    chronic_from: u16,
}

impl PhaseScheme {
    /// Acute under 4 weeks, subacute from 4 to 12, chronic over 12: the American College of Physicians
    /// and the US Departments of Veterans Affairs and of Defense. Exactly 12 weeks is subacute.
    pub const ACP: Self = Self { subacute_from: 28, chronic_from: 7 * Figure::ChronicAfter.value() + 1 };
    /// Acute under 6 weeks, subacute under 12, chronic from 12: the reviews of the course of back pain.
    pub const COURSE_REVIEWS: Self = Self { subacute_from: 42, chronic_from: 84 };
    /// One early group under 12 weeks, chronic from 12: the review of placebo trials of 2025, and
    /// the Danish guideline, which calls the early group "recent onset".
    pub const TWELVE_WEEKS: Self = Self { subacute_from: 84, chronic_from: 84 };

    /// A custom scheme: the first subacute day and the first chronic day. If they are the same, nothing is subacute.
    ///
    /// # Errors
    ///
    /// [`PhaseSchemeError`] if either is 0 or longer than any [`Duration`], or subacute begins after chronic.
    pub const fn new(subacute_from: u16, chronic_from: u16) -> Result<Self, PhaseSchemeError> {
        if subacute_from == 0 || subacute_from > chronic_from || chronic_from > Duration::MAX.get() {
            return Err(PhaseSchemeError { subacute_from, chronic_from });
        }
        Ok(Self { subacute_from, chronic_from })
    }

    /// The first subacute day. If it is the first chronic day too, nothing is subacute.
    #[must_use]
    pub const fn subacute_from(self) -> u16 {
        self.subacute_from
    }

    /// The first chronic day.
    #[must_use]
    pub const fn chronic_from(self) -> u16 {
        self.chronic_from
    }

    /// The sources that use these cut-points; empty for a custom scheme.
    #[must_use]
    pub fn sources(self) -> &'static [Source] {
        match self {
            Self::ACP => &[Source::VaDod2022, Source::AcpPhases],
            Self::COURSE_REVIEWS => &[Source::Course2024],
            Self::TWELVE_WEEKS => &[Source::CashinPhases, Source::Danish2018],
            _ => &[],
        }
    }
}

impl Default for PhaseScheme {
    fn default() -> Self {
        Self::ACP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_points_are_where_each_source_has_them() {
        let phase = |days, scheme| Phase::of(Duration::new(days).unwrap(), scheme);
        for (scheme, last_acute, first_chronic) in [
            (PhaseScheme::ACP, 27, 85),
            (PhaseScheme::COURSE_REVIEWS, 41, 84),
            (PhaseScheme::TWELVE_WEEKS, 83, 84),
        ] {
            assert_eq!(phase(0, scheme), Phase::Acute);
            assert_eq!(phase(last_acute, scheme), Phase::Acute);
            assert_ne!(phase(last_acute + 1, scheme), Phase::Acute);
            assert_ne!(phase(first_chronic - 1, scheme), Phase::Chronic);
            assert_eq!(phase(first_chronic, scheme), Phase::Chronic);
            assert_eq!(phase(Duration::MAX.get(), scheme), Phase::Chronic);
            assert!(!scheme.sources().is_empty());
        }
        assert!(PhaseScheme::new(1, 43_830).unwrap().sources().is_empty());
    }
}
