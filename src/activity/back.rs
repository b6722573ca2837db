//! The person's back comes before any target.

use crate::treatment::{Phase, PhaseScheme};
use crate::triage::Triage;
use crate::vocabulary::vocabulary;
use crate::{Source, Urgency};

vocabulary! {
    /// Where a person stands with back pain, if it is known.
    #[non_exhaustive]
    pub enum Episode, "a stage of back pain" {
        /// In an acute episode
        Acute "acute";
        /// Recently recovered from one
        Recovered "recovered";
    }
}

vocabulary! {
    /// Why targets are put off.
    #[non_exhaustive]
    pub enum Deferral, "a reason to defer" {
        /// A red flag is present
        RedFlag "red-flag";
        /// Red flags have not been ruled out yet
        RedFlagsUnresolved "red-flags-unresolved";
        /// An acute episode of back pain
        AcuteEpisode "acute-episode";
    }
}

/// What is known beside the week: the person's back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Options {
    pub(super) red_flags: Option<Deferral>,
    acute: bool,
    episode: Option<Episode>,
}

impl Options {
    /// What an acute episode is: see [`PhaseScheme::ACP`].
    pub const ACUTE_SOURCE: Source = Source::AcpPhases;

    /// Nothing known of the person's back.
    pub const fn new() -> Self {
        Self { red_flags: None, acute: false, episode: None }
    }

    /// What the triage of the person's back pain says. It comes before any target: while a red flag is
    /// present or not ruled out, targets are deferred. Pain in its acute phase, by [`PhaseScheme::ACP`], is an acute
    /// episode unless [`episode`](Self::episode) says otherwise.
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

    /// Where the person stands with back pain.
    pub const fn episode(mut self, episode: Episode) -> Self {
        self.episode = Some(episode);
        self
    }

    pub(super) fn stage(self) -> Option<Episode> {
        self.episode.or(self.acute.then_some(Episode::Acute))
    }

    pub(super) fn deferral(self) -> Option<Deferral> {
        self.red_flags.or((self.stage() == Some(Episode::Acute)).then_some(Deferral::AcuteEpisode))
    }
}
