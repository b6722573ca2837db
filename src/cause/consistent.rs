//! Which causes fit a person's answers, ranked.

use core::cmp::Reverse;

use super::{Cause, Fit, Front};
use crate::Urgency;
use crate::presentation::{Evidence, Presentation};
use crate::rule::Truth;
use crate::triage::{Options, Triage, triage_with};

/// Ranks the causes that fit, and explains each. No number in it is a probability.
///
/// - A finding that speaks for a cause never lowers the cause's place, whether it was unknown or
///   answered no before.
/// - A cause is listed only if a finding speaks for it, and more than speaks against it; those that
///   are outweighed are in [`Consistent::outweighed`]. Numbers (age, duration, pain) alone list
///   nothing: they decide between causes for which findings speak equally, or speak against one.
/// - Ties are in the order of [`Cause::ALL`], and the order of answers never matters.
/// - Pain put down to distress alone is [withheld](Consistent::withheld) until warning signs have been
///   asked for.
/// - What stands [in front](Consistent::front) comes first: while red flags stand there, or have not
///   been asked for, the list is no reason to wait.
///
/// How much each finding weighs is a judgement: see [`WEIGHTS`](super::WEIGHTS).
///
/// ```
/// use backpain::cause::{Front, consistent_with};
/// use backpain::{Cause, Presentation, RiskFactor, Symptom, Urgency};
///
/// let presentation = Presentation::builder()
///     .yes(Symptom::LegPainBelowKnee)
///     .yes(Symptom::ButtockPain)
///     .yes(RiskFactor::OverstretchOrTwist)
///     .build()?;
/// let consistent = consistent_with(&presentation);
/// assert_eq!(consistent.front(), Front::NotAskedFor(Urgency::SameDay));
///
/// let first = consistent.causes().next().unwrap();
/// assert_eq!(first.cause(), Cause::Sciatica);
/// let clue = first.speaks_for().next().unwrap();
/// assert_eq!(clue.because.text, "The pain runs down a leg.");
/// assert!(first.would_settle().any(|topic| topic.id() == "positive-straight-leg-raise"));
/// # Ok::<(), backpain::Contradiction>(())
/// ```
pub fn consistent_with(presentation: &Presentation) -> Consistent<'static> {
    consistent_under(presentation, Options::new())
}

/// The same, with a policy or an assumption of one's own for the triage that stands in front. What is
/// assumed there speaks neither for a cause nor against one.
///
/// ```
/// use backpain::cause::consistent_under;
/// use backpain::triage::{AssumeNo, Options};
/// use backpain::{Presentation, RiskFactor};
///
/// let stressed = Presentation::builder().yes(RiskFactor::StressOrAnxiety).build()?;
/// let options = Options::new().assume_no(AssumeNo::because("full history taken")?);
/// let consistent = consistent_under(&stressed, options);
/// assert_eq!(consistent.triage().given(), &stressed);
/// assert!(consistent.causes().all(|fit| fit.points_against() == 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn consistent_under<'a>(presentation: &Presentation, options: Options<'a>) -> Consistent<'a> {
    let evidence = presentation.evidence();
    let mut ranked = [Score::NOTHING; Cause::ALL.len()];
    for (place, &cause) in ranked.iter_mut().zip(Cause::ALL) {
        *place = Score::of(cause, &evidence);
    }
    // The place in the table is part of the key, so equal scores keep its order.
    ranked.sort_unstable_by_key(|score| {
        (Reverse(score.balance()), Reverse(score.numbers), score.cause as usize)
    });
    Consistent { presentation: *presentation, triage: triage_with(presentation, options), ranked }
}

/// What speaks for and against one cause, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Score {
    pub(super) cause: Cause,
    /// Points of the findings that speak for it.
    pub(super) speaks_for: u16,
    /// Points of what speaks against it.
    pub(super) speaks_against: u16,
    /// How many numbers speak for it.
    numbers: u16,
}

impl Score {
    const NOTHING: Self =
        Self { cause: Cause::NonSpecificLowBackPain, speaks_for: 0, speaks_against: 0, numbers: 0 };

    fn of(cause: Cause, evidence: &Evidence) -> Self {
        let profile = cause.profile();
        let mut score = Self { cause, ..Self::NOTHING };
        if profile.needs.is_some_and(|needed| needed.when.truth(evidence) != Truth::Certain) {
            return score;
        }
        for clue in profile.speaks_for {
            match (clue.weight(), clue.when.truth(evidence)) {
                (Some(weight), Truth::Certain) => score.speaks_for += u16::from(weight.yes),
                (Some(weight), Truth::Refuted) => score.speaks_against += u16::from(weight.no),
                (None, Truth::Certain) => score.numbers += 1,
                (_, Truth::Pending) | (None, Truth::Refuted) => {}
            }
        }
        for counter in profile.speaks_against {
            if counter.when.truth(evidence) == Truth::Certain {
                score.speaks_against += u16::from(counter.weight);
            }
        }
        score
    }

    /// What is left when the one is set against the other.
    fn balance(self) -> i32 {
        i32::from(self.speaks_for) - i32::from(self.speaks_against)
    }
}

/// The causes that fit, ranked, behind whatever stands in front of them.
#[derive(Clone, Copy)]
#[must_use]
pub struct Consistent<'a> {
    presentation: Presentation,
    triage: Triage<'a>,
    ranked: [Score; Cause::ALL.len()],
}

impl<'a> Consistent<'a> {
    /// What comes before any cause.
    #[must_use]
    pub fn front(&self) -> Front {
        let (certain, advised) = (self.triage.at_least(), self.triage.advised());
        if certain >= Urgency::WithinTwoWeeks {
            Front::RedFlags(advised)
        } else if advised >= Urgency::WithinTwoWeeks {
            Front::NotAskedFor(advised)
        } else {
            Front::NoneFound
        }
    }

    /// The triage of the same answers.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }

    /// The causes for which more speaks than against, best first.
    pub fn causes(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        let clear = self.front() == Front::NoneFound;
        self.fits().filter(move |fit| {
            fit.score.balance() > 0 && (clear || !fit.score.cause.waits_for_warning_signs())
        })
    }

    /// The causes that would be listed, but [wait](Cause::waits_for_warning_signs) until warning signs
    /// have been asked for.
    pub fn withheld(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        let clear = self.front() == Front::NoneFound;
        self.fits()
            .filter(move |fit| fit.score.balance() > 0 && !clear && fit.score.cause.waits_for_warning_signs())
    }

    /// The causes for which something speaks, but no more than against.
    pub fn outweighed(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        self.fits().filter(|fit| fit.score.balance() <= 0)
    }

    fn fits(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        let care = self.triage.advised() < Urgency::SameDay;
        self.ranked.iter().filter(|score| score.speaks_for > 0).map(move |&score| Fit {
            presentation: &self.presentation,
            score,
            care,
        })
    }

    /// The report, to be written as JSON.
    #[cfg(feature = "serde")]
    pub const fn report(&self) -> super::Report<'_> {
        super::Report::new(self)
    }
}
