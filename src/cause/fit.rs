//! One cause that fits, and what speaks for and against it.

use core::cmp::Reverse;

use super::differential::Score;
use super::{Care, Cause, Clue, Counter, Professional, Profile};
use crate::Question;
use crate::Treatment;
use crate::presentation::Presentation;
use crate::rule::Truth;
use crate::self_care::is_spoken_against;
use crate::triage::triage;

/// The most clues and counters that a profile has.
const MOST_CLUES: usize = 17;

/// A cause that fits, and why.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Fit<'a> {
    pub(super) presentation: &'a Presentation,
    pub(super) score: Score,
    /// Whether the advised urgency permits care at home.
    pub(super) home_care: bool,
}

/// Something that speaks against a cause.
#[expect(clippy::exhaustive_enums, reason = "an answer speaks against a cause by a yes or by a no")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Something holds that speaks against the cause.
    Present(&'static Counter),
    /// Something does not hold that would have spoken for the cause.
    Denied(&'static Clue),
}

impl Against {
    /// The question whose answer it is about.
    #[must_use]
    pub const fn question(&self) -> Option<Question> {
        match self {
            Self::Present(counter) => counter.question(),
            Self::Denied(clue) => clue.question(),
        }
    }

    /// How much it takes away.
    #[must_use]
    pub const fn points(&self) -> u8 {
        match self {
            Self::Present(counter) => counter.weight,
            Self::Denied(clue) => match clue.weight {
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

    /// The profile of the cause.
    #[must_use]
    pub const fn profile(&self) -> &'static Profile {
        self.score.cause.profile()
    }

    /// What helps first; `None` while the advised urgency is same-day or above, because the person must get help first.
    #[must_use]
    pub const fn first_line(&self) -> Option<&'static Care> {
        if self.home_care { Some(&self.profile().first_line) } else { None }
    }

    /// The treatments of the [first line](Self::first_line) that no answer of this person speaks against; `None` if
    /// there is no first line.
    /// A question that was not asked is not considered. Before the person starts a treatment, check with
    /// [`self_care::check`](crate::self_care::check()) that it is safe.
    ///
    /// ```
    /// use backpain::cause::rank_with;
    /// use backpain::triage::{AssumeNo, Options};
    /// use backpain::{Age, Duration, Pain, PregnancyWeeks, Presentation, RiskFactor, Treatment};
    ///
    /// let answers = Presentation::builder().age(Age::new(30)?).pain(Pain::new(4)?).duration(Duration::new(5)?);
    /// let pulled = answers.yes(RiskFactor::OverstretchOrTwist);
    /// let expecting = pulled.yes(RiskFactor::PossiblePregnancy).pregnancy_weeks(PregnancyWeeks::new(30)?);
    /// let options = Options::new().assume_no(AssumeNo::because("full history taken")?);
    /// let helps = |presentation: &Presentation, treatment| {
    ///     let differential = rank_with(presentation, options);
    ///     let first = differential.causes().next();
    ///     let treatments = first.and_then(|fit| fit.first_line_treatments());
    ///     treatments.is_some_and(|mut treatments| treatments.any(|one| one == treatment))
    /// };
    /// assert!(helps(&pulled.build()?, Treatment::OverTheCounterNsaid));
    /// assert!(!helps(&expecting.build()?, Treatment::OverTheCounterNsaid));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn first_line_treatments(&self) -> Option<impl Iterator<Item = Treatment> + Clone + use<'a>> {
        let care = self.first_line()?;
        let triage = triage(self.presentation);
        Some(care.treatments.iter().copied().filter(move |treatment| !is_spoken_against(*treatment, &triage)))
    }

    /// The professionals to see, in this order; `None` while the advised urgency is same-day or above, because
    /// [`Triage::setting`](crate::Triage::setting) then says where to go.
    #[must_use]
    pub const fn professionals(&self) -> Option<&'static [Professional]> {
        if self.home_care { Some(self.profile().professionals) } else { None }
    }

    /// What it is and what to expect, for the person to read; `None` while the advised urgency is same-day or above,
    /// because the text is reassuring.
    #[must_use]
    pub const fn in_plain_words(&self) -> Option<&'static str> {
        if self.home_care { Some(self.profile().in_plain_words) } else { None }
    }

    /// Points of the findings that speak for it: a judgement, to compare within one list only.
    #[must_use]
    pub const fn points_for(&self) -> u16 {
        self.score.speaks_for
    }

    /// Points of what speaks against it: a judgement, to compare within one list only.
    #[must_use]
    pub const fn points_against(&self) -> u16 {
        self.score.speaks_against
    }

    /// What speaks for it, in the order of the profile. A required finding comes first, unless the profile also lists
    /// it as a clue.
    pub fn speaks_for(&self) -> impl Iterator<Item = &'static Clue> + Clone + 'a {
        let evidence = self.presentation.evidence();
        let profile = self.profile();
        profile
            .required
            .iter()
            .filter(|required| profile.speaks_for.iter().all(|clue| clue.when != required.when))
            .chain(profile.speaks_for)
            .filter(move |clue| clue.when.truth(&evidence) == Truth::Certain)
    }

    /// What speaks against it, in the order of the profile.
    pub fn speaks_against(&self) -> impl Iterator<Item = Against> + Clone + 'a {
        let evidence = self.presentation.evidence();
        let profile = self.profile();
        let present =
            profile.speaks_against.iter().filter(move |it| it.when.truth(&evidence) == Truth::Certain);
        let denied = profile.speaks_for.iter().filter(move |clue| {
            clue.weight.is_some_and(|weight| weight.no > 0) && clue.when.truth(&evidence) == Truth::Refuted
        });
        present.map(Against::Present).chain(denied.map(Against::Denied))
    }

    /// The open questions whose answers would speak for or against it, the weightiest first.
    ///
    /// Declined questions are left out. What a clinician would do is in [`Profile::confirmed_by`].
    pub fn open_questions(&self) -> impl Iterator<Item = Question> + Clone + use<> {
        let profile = self.profile();
        let presentation = self.presentation;
        let (evidence, declined) = (presentation.evidence(), presentation.declined());
        let clues = profile.speaks_for.iter().map(|clue| {
            (&clue.when, clue.question(), clue.weight.map_or(0, |weight| weight.yes.max(weight.no)))
        });
        let counters =
            profile.speaks_against.iter().map(|counter| (&counter.when, counter.question(), counter.weight));
        let pending = clues.chain(counters).filter(|(when, ..)| when.truth(&evidence) == Truth::Pending);
        let pending = pending.filter_map(|(_, question, weight)| Some((weight, question?)));
        let to_ask = pending.filter(|(_, question)| match *question {
            Question::Finding(_) => !declined.contains(*question),
            Question::Measure(measure) => presentation.measurement(measure).is_none(),
            Question::Sex => true,
        });
        let (mut open, mut count) = ([(Reverse(0), 0, Question::Sex); MOST_CLUES], 0);
        for (place, (weight, question)) in open.iter_mut().zip(to_ask) {
            *place = (Reverse(weight), count, question);
            count += 1;
        }
        open.get_mut(..count).unwrap_or_default().sort_unstable_by_key(|&(weight, place, _)| (weight, place));
        open.into_iter().take(count).map(|(.., question)| question)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_profile_has_more_clues_and_counters() {
        let profiles = Cause::ALL.iter().map(|cause| cause.profile());
        let clues = profiles.map(|profile| profile.speaks_for.len() + profile.speaks_against.len());
        assert_eq!(clues.max(), Some(MOST_CLUES));
    }
}
