//! The possible causes of lower back pain or spasm, and which of them fit a person's answers.
//!
//! [`rank`] takes a [`Presentation`](crate::Presentation) and returns a [`Differential`]: a [`Warning`] to show first,
//! and then the causes that fit, best first, each with what speaks for and against it. It never gives a probability.
//! The [`Profile`] of a cause has what is known about it. The table of causes is in `cause/table.rs`.
//!
//! ```
//! use backpain::{Cause, cause::SpasmKind};
//!
//! let sciatica = Cause::Sciatica.profile();
//! assert_eq!(sciatica.parent, Some(Cause::Radiculopathy));
//! assert_eq!(sciatica.spasm.today, SpasmKind::FeelsLikeSpasm);
//! assert!(Cause::Sciatica.ancestors().eq([Cause::Radiculopathy, Cause::NerveDamage]));
//! let half_recover = &sciatica.course.statistics[0];
//! assert_eq!(half_recover.to_string(), "weeks until half have recovered: 6 weeks");
//! ```

mod clue;
mod diagnosis;
mod differential;
mod fit;
mod general;
mod node;
mod profile;
#[cfg(feature = "serde")]
mod report;
mod statistic;
mod table;
mod warning;
mod weight;

use crate::set::Bits;
use crate::source::{Fact, Source};

pub use clue::{Clue, Counter};
pub use diagnosis::{DIAGNOSIS, DiagnosticStep, Necessity};
pub use differential::{Differential, rank, rank_with};
pub use fit::{Against, Fit};
pub use general::{GENERAL, OUTLOOK};
pub use node::{LINKS, Link, Links, Node, Support};
pub use profile::{Care, Course, Professional, Profile, Role, Spasm, SpasmKind, Tendency};
#[cfg(feature = "serde")]
pub use report::{FitReport, Points, Reason, Report, WarningReport};
pub use statistic::Statistic;
pub use table::Cause;
pub use warning::Warning;
pub use weight::{WEIGHTS, Weight};

impl Cause {
    /// The kinds of cause that it belongs to, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> + Clone {
        core::iter::successors(self.profile().parent, |cause| cause.profile().parent)
    }

    /// The causes whose parent it is, in the order of [`Cause::ALL`].
    pub fn kinds(self) -> impl Iterator<Item = Self> + Clone {
        Self::ALL.iter().copied().filter(move |cause| cause.profile().parent == Some(self))
    }

    /// The words under which a person is shown it. Causes that only a scan can tell apart, or nothing at all, share
    /// theirs: a burst disc is shown as a slipped one, and a sprain as a strain.
    #[must_use]
    pub const fn shown_as(self) -> &'static str {
        #[expect(clippy::wildcard_enum_match_arm, reason = "every other cause has words of its own")]
        match self {
            Self::RupturedDisc => Self::HerniatedDisc.shown_as(),
            Self::Sprain => Self::Strain.shown_as(),
            _ => self.profile().plain_name,
        }
    }

    /// Whether it is listed only when there is no [warning](Differential::warning). Pain must not be attributed to
    /// distress before warning signs have been asked for.
    #[must_use]
    pub const fn waits_for_warning_signs(self) -> bool {
        matches!(self, Self::Somatisation)
    }

    /// Whether it only groups other causes. No answer speaks for a group itself.
    #[must_use]
    pub const fn is_group(self) -> bool {
        self.profile().speaks_for.is_empty() && self.profile().conditions.is_empty()
    }

    /// Whether it is a dangerous cause. The red-flag rules find those, and they are never ranked.
    #[must_use]
    pub fn is_serious(self) -> bool {
        self == Self::SeriousDisease || self.profile().parent == Some(Self::SeriousDisease)
    }

    /// The loops by which it keeps itself going, each as an iterator over its links.
    ///
    /// ```
    /// use backpain::{Cause, Treatment, cause::Node};
    ///
    /// let links = Cause::HerniatedDisc.loops().next().unwrap();
    /// assert!(links.clone().map(|link| link.to).eq([Node::Inactivity, Node::Weakness, Node::Spasm]));
    /// assert!(links.clone().any(|link| link.broken_by.contains(&Treatment::StayActive)));
    /// ```
    pub fn loops(self) -> impl Iterator<Item = Links> + Clone {
        self.profile().loops.iter().map(|nodes| Links::new(nodes))
    }

    /// Every fact of the profile.
    pub fn facts(self) -> impl Iterator<Item = &'static Fact> + Clone {
        let profile = self.profile();
        let lists = [
            profile.mechanism,
            profile.spasm.because,
            profile.symptoms,
            profile.course.facts,
            profile.affects,
            profile.confirmed_by,
            profile.first_line.because,
            profile.avoid.because,
        ];
        let clues = profile.required.iter().chain(profile.speaks_for).map(|clue| &clue.because);
        let counters = profile.speaks_against.iter().map(|counter| &counter.because);
        lists.into_iter().flatten().chain(clues).chain(counters)
    }

    /// Whether the profile cites a source.
    #[must_use]
    pub fn cites(self, source: Source) -> bool {
        self.cited().contains(source as usize)
    }

    /// The sources that the profile cites, in the order of the bibliography.
    pub fn sources(self) -> impl Iterator<Item = Source> + Clone {
        self.cited().places().filter_map(|place| Source::ALL.get(place).copied())
    }

    fn cited(self) -> Bits<{ Source::ALL.len().div_ceil(64) }> {
        let mut cited = Bits::EMPTY;
        let mut cite = |source: &Source| _ = cited.insert(*source as usize);
        self.facts().for_each(|fact| fact.sources.iter().for_each(&mut cite));
        self.profile().course.statistics.iter().for_each(|statistic| cite(&statistic.source));
        cited
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::When;

    #[test]
    fn every_profile_can_be_used() {
        for &cause in Cause::ALL {
            let profile = cause.profile();
            assert!(!profile.plain_name.is_empty() && !profile.in_plain_words.is_empty(), "{cause}");
            assert!(!profile.mechanism.is_empty() && !profile.professionals.is_empty(), "{cause}");
            for links in cause.loops() {
                assert!(links.nodes().len() > 1, "a loop of {cause} has no link");
                assert_eq!(links.clone().count(), links.nodes().len() - 1, "a link of {cause} is missing");
            }
        }
    }

    /// [`rank`] cannot use clues, requirements and counters of other kinds.
    #[test]
    fn every_clue_and_counter_can_be_ranked() {
        for &cause in Cause::ALL {
            let profile = cause.profile();
            for clue in profile.speaks_for {
                let is_usable = match clue.when {
                    When::Has(_) => clue.weight.is_some(),
                    When::Between(measure, low, high) => {
                        let (min, max) = measure.limits();
                        min <= low && low <= high && high <= max
                    }
                    When::Is(_) | When::All(_) | When::Any(_) | When::AtLeast(..) => false,
                };
                assert!(is_usable, "{cause}: {}", clue.when);
            }
            let required = profile.required.is_none_or(|it| matches!(it.when, When::Has(_) | When::Any(_)));
            assert!(required, "{cause} requires something other than a finding, or one of several things");
            for counter in profile.speaks_against {
                assert!((1..=4).contains(&counter.weight) && counter.question().is_some(), "{cause}");
            }
        }
    }

    /// The order of causes that [`rank`] promises depends on this.
    #[test]
    fn each_finding_is_weighed_once() {
        for (place, weight) in WEIGHTS.iter().enumerate() {
            let first = WEIGHTS.iter().position(|other| other.finding == weight.finding);
            assert_eq!(first, Some(place), "{} is weighed twice", weight.finding);
            assert!((1..=4).contains(&weight.yes), "{}", weight.finding);
            let entails_nothing = weight.finding.entails().is_empty();
            assert!(
                weight.no == 0 || entails_nothing,
                "a no counts once: for the finding that others entail"
            );
        }
    }
}
