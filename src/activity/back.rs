//! Back pain and red flags, which take precedence over any target.

use super::sitting::BreakRule;
use crate::treatment::{Phase, PhaseScheme};
use crate::triage::Triage;
use crate::vocabulary::vocabulary;
use crate::{Source, Urgency};

vocabulary! {
    /// The stage of a person's back pain, if it is known.
    #[non_exhaustive]
    pub enum Episode, "a stage of back pain" {
        /// In an acute episode
        Acute "acute";
        /// Recently recovered from one
        Recovered "recovered";
    }
}

vocabulary! {
    /// Why a report names no target.
    #[non_exhaustive]
    pub enum Deferral, "a reason to defer", with {
        /// Tells the person why, and what to do instead.
        advice: &'static str,
    } {
        /// A red flag is present
        RedFlag "red-flag" {
            advice: "There is a warning sign with your back pain. Get it checked first. Targets can wait until then."
        }
        /// Red flags have not been ruled out yet
        RedFlagsUnresolved "red-flags-unresolved" {
            advice: "Some warning signs of back pain have not been asked about yet. Find out about these first. Targets can wait until then."
        }
        /// An acute episode of back pain
        AcuteEpisode "acute-episode" {
            advice: "Your back hurts now, so do not chase a number. Stay as active as you can bear. Go on with your usual day and rest no more than you must. Targets can wait until it is better."
        }
    }
}

/// How to check a week: the state of the person's back, and the rule for breaks from sitting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[must_use]
pub struct Options {
    pub(super) red_flags: Option<Deferral>,
    pub(super) break_rule: BreakRule,
    acute: bool,
    episode: Option<Episode>,
}

impl Options {
    /// The source of the definition of an acute episode; see [`PhaseScheme::ACP`].
    pub const ACUTE_SOURCE: Source = Source::AcpPhases;

    /// Nothing is known about the person's back, and a break is due every hour.
    pub const fn new() -> Self {
        Self { red_flags: None, break_rule: BreakRule::HOURLY, acute: false, episode: None }
    }

    /// The triage of the person's back pain. While a red flag is present or not ruled out, a report names no target.
    /// Pain in its acute phase, by [`PhaseScheme::ACP`], counts as an acute episode unless [`episode`](Self::episode)
    /// says otherwise.
    pub fn triage(mut self, triage: &Triage<'_>) -> Self {
        self.red_flags = if triage.at_least() >= Urgency::WithinTwoWeeks {
            Some(Deferral::RedFlag)
        } else if triage.advised() >= Urgency::WithinTwoWeeks {
            Some(Deferral::RedFlagsUnresolved)
        } else {
            None
        };
        let given = triage.given();
        let hurts = given.pain().is_none_or(|pain| pain.get() > 0);
        self.acute = hurts
            && given.duration().is_some_and(|duration| Phase::of(duration, PhaseScheme::ACP) == Phase::Acute);
        self
    }

    /// The stage of the person's back pain.
    pub const fn episode(mut self, episode: Episode) -> Self {
        self.episode = Some(episode);
        self
    }

    /// The rule for breaks from sitting.
    pub const fn break_rule(mut self, rule: BreakRule) -> Self {
        self.break_rule = rule;
        self
    }

    pub(super) fn stage(self) -> Option<Episode> {
        self.episode.or(self.acute.then_some(Episode::Acute))
    }

    pub(super) fn deferral(self) -> Option<Deferral> {
        self.red_flags.or((self.stage() == Some(Episode::Acute)).then_some(Deferral::AcuteEpisode))
    }
}
