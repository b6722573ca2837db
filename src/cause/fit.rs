//! One cause that fits, and what speaks for and against it.

use super::clue::topic_of;
use super::consistent::Score;
use super::{Care, Cause, Clue, Counter, Professional, Profile};
use crate::Question;
use crate::presentation::Presentation;
use crate::rule::Truth;
use crate::self_care::{Group, Safety, check};
use crate::{Person, Treatment};

/// A cause that fits, and why.
#[derive(Clone, Copy)]
#[must_use]
pub struct Fit<'a> {
    pub(super) presentation: &'a Presentation,
    pub(super) score: Score,
    /// Whether the advised urgency leaves room for care at home.
    pub(super) care: bool,
}

/// Something that speaks against a cause.
#[expect(clippy::exhaustive_enums, reason = "an answer speaks against by being there or by being denied")]
#[derive(Clone, Copy, Debug)]
pub enum Against {
    /// It is so, and that speaks against the cause.
    Present(&'static Counter),
    /// It is not so, and would have spoken for the cause.
    Denied(&'static Clue),
}

impl Against {
    /// What the answer was about.
    #[must_use]
    pub const fn topic(&self) -> Option<Question> {
        match self {
            Self::Present(counter) => counter.topic(),
            Self::Denied(clue) => clue.topic(),
        }
    }

    /// How much it takes away.
    #[must_use]
    pub const fn points(&self) -> u8 {
        match self {
            Self::Present(counter) => counter.weight,
            Self::Denied(clue) => match clue.weight() {
                Some(weight) => weight.no,
                None => 0,
            },
        }
    }
}

impl<'a> Fit<'a> {
    /// The cause.
    #[must_use]
    pub const fn cause(&self) -> Cause {
        self.score.cause
    }

    /// What is known of the cause.
    #[must_use]
    pub const fn profile(&self) -> &'static Profile {
        self.score.cause.profile()
    }

    /// What helps first; `None` while the advised urgency is same-day or above, since then help comes first.
    #[must_use]
    pub const fn first_line(&self) -> Option<&'static Care> {
        if self.care { Some(&self.profile().first_line) } else { None }
    }

    /// The treatments of the [first line](Self::first_line) that nothing said of this person speaks
    /// against; `None` when that is. What was not asked is not considered: before anything of it is
    /// done, [`self_care::check`](crate::self_care::check()) says whether it is safe.
    ///
    /// ```
    /// use backpain::cause::consistent_under;
    /// use backpain::triage::{AssumeNo, Options};
    /// use backpain::{Age, Duration, Pain, PregnancyWeeks, Presentation, RiskFactor, Treatment};
    ///
    /// let said = Presentation::builder().age(Age::new(30)?).pain(Pain::new(4)?).duration(Duration::new(5)?);
    /// let pulled = said.yes(RiskFactor::OverstretchOrTwist);
    /// let expecting = pulled.yes(RiskFactor::PossiblePregnancy).pregnancy_weeks(PregnancyWeeks::new(30)?);
    /// let options = Options::new().assume_no(AssumeNo::because("full history taken")?);
    /// let helps = |of: &Presentation, treatment| {
    ///     let consistent = consistent_under(of, options);
    ///     let first = consistent.causes().next();
    ///     first.is_some_and(|fit| fit.helps_first().is_some_and(|mut all| all.any(|one| one == treatment)))
    /// };
    /// assert!(helps(&pulled.build()?, Treatment::OverTheCounterNsaid));
    /// assert!(!helps(&expecting.build()?, Treatment::OverTheCounterNsaid));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn helps_first(&self) -> Option<impl Iterator<Item = Treatment> + Clone + use<'a>> {
        let presentation = self.presentation;
        let is_open = move |treatment: &Treatment| {
            let check = check(*treatment, presentation, &Person::UNKNOWN);
            check.reasons().all(|reason| {
                !reason.is_certain()
                    || reason.rule.of == Group::ByProfessional
                    || reason.level < Safety::AskFirst
            })
        };
        self.first_line().map(|care| care.treatments.iter().copied().filter(is_open))
    }

    /// Whom to see for it; `None` while the advised urgency is same-day or above, since then
    /// [`Triage::setting`](crate::Triage::setting) says where to go.
    #[must_use]
    pub const fn see(&self) -> Option<&'static [Professional]> {
        if self.care { Some(self.profile().see) } else { None }
    }

    /// What it is and what to expect, to be read by the person; `None` while the advised urgency is
    /// same-day or above, since it reassures.
    #[must_use]
    pub const fn in_plain_words(&self) -> Option<&'static str> {
        if self.care { Some(self.profile().in_plain_words) } else { None }
    }

    /// Points of the findings that speak for it: a judgement, to be compared within one list only.
    #[must_use]
    pub const fn points_for(&self) -> u16 {
        self.score.speaks_for
    }

    /// Points of what speaks against it: a judgement, to be compared within one list only.
    #[must_use]
    pub const fn points_against(&self) -> u16 {
        self.score.speaks_against
    }

    /// What speaks for it, in the order of the profile; first what it needs, if it needs something.
    pub fn speaks_for(&self) -> impl Iterator<Item = &'static Clue> + Clone + 'a {
        let evidence = self.presentation.evidence();
        let profile = self.profile();
        profile
            .needs
            .iter()
            .filter(|needed| profile.speaks_for.iter().all(|clue| clue.when != needed.when))
            .chain(profile.speaks_for)
            .filter(move |clue| clue.when.truth(&evidence) == Truth::Certain)
    }

    /// What speaks against it, in the order of the profile.
    pub fn speaks_against(&self) -> impl Iterator<Item = Against> + Clone + 'a {
        let evidence = self.presentation.evidence();
        let profile = self.profile();
        let present = profile
            .speaks_against
            .iter()
            .filter(move |counter| counter.when.truth(&evidence) == Truth::Certain)
            .map(Against::Present);
        let denied = profile
            .speaks_for
            .iter()
            .filter(move |clue| {
                clue.weight().is_some_and(|weight| weight.no > 0)
                    && clue.when.truth(&evidence) == Truth::Refuted
            })
            .map(Against::Denied);
        present.chain(denied)
    }

    /// The open questions whose answers would speak for it or against it, the weightiest first.
    /// Declined questions are left out. What a clinician would do is in [`Profile::tells`].
    pub fn would_settle(&self) -> impl Iterator<Item = Question> + Clone + 'a {
        const HEAVIEST: u8 = 4;
        let profile = self.profile();
        let presentation = self.presentation;
        let evidence = presentation.evidence();
        (0..=HEAVIEST).rev().flat_map(move |weight| {
            let clues = profile
                .speaks_for
                .iter()
                .map(|clue| (clue.when, clue.weight().map_or(0, |weight| weight.yes.max(weight.no))));
            let counters = profile.speaks_against.iter().map(|counter| (counter.when, counter.weight));
            clues
                .chain(counters)
                .filter(move |(when, heavy)| *heavy == weight && when.truth(&evidence) == Truth::Pending)
                .filter_map(|(when, _)| topic_of(&when))
                .filter(move |topic| match *topic {
                    Question::Finding(finding) => !presentation.declined().contains(finding),
                    Question::Measure(measure) => presentation.measurement(measure).is_none(),
                    Question::Sex => true,
                })
        })
    }
}
