//! Ranks the causes that fit a person's answers.

use core::cmp::Reverse;

use super::{Cause, Fit, Warning};
use crate::presentation::{Evidence, Presentation};
use crate::rule::{Truth, When};
use crate::triage::{Options, Triage, triage_with};
use crate::{FindingSet, Urgency};

/// Ranks the causes that fit a person's answers. No number in the result is a probability.
///
/// - A yes to a finding that speaks for a cause never ranks it lower than an unknown answer or a no would.
/// - A cause is listed only if a finding speaks for it, and more speaks for it than against it. Outweighed
///   causes are in [`Differential::outweighed`]. A number (age, duration, pain) alone lists no cause: it decides
///   between causes for which findings speak equally, or speaks against a cause.
/// - Causes that rank equally are in the order of [`Cause::ALL`]. The order of the answers never matters.
/// - Pain attributed to distress alone is [withheld](Differential::withheld) until warning signs have been asked for, and
///   never rests on one answer.
/// - Show the [warning](Differential::warning) before the list. While there are red flags, or questions about them are
///   open, the list is no reason to wait.
///
/// How much each finding weighs is a judgement: see [`WEIGHTS`](super::WEIGHTS).
///
/// ```
/// use backpain::cause::{Warning, rank};
/// use backpain::{Cause, Presentation, RiskFactor, Symptom};
///
/// let presentation = Presentation::builder()
///     .yes(Symptom::LegPainBelowKnee)
///     .yes(Symptom::ButtockPain)
///     .yes(RiskFactor::OverstretchOrTwist)
///     .build()?;
/// let differential = rank(&presentation);
/// assert_eq!(differential.warning(), Warning::NotAskedFor);
///
/// let first = differential.causes().next().unwrap();
/// assert_eq!(first.cause(), Cause::Sciatica);
/// let clue = first.speaks_for().next().unwrap();
/// assert_eq!(clue.because.text, "The pain runs down a leg.");
/// assert!(first.open_questions().any(|question| question.id() == "positive-straight-leg-raise"));
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
pub fn rank(presentation: &Presentation) -> Differential<'static> {
    rank_with(presentation, Options::new())
}

/// Ranks the causes as [`rank`] does, with options for the triage behind the warning.
///
/// An answer that the options assume speaks neither for nor against a cause.
///
/// ```
/// use backpain::cause::rank_with;
/// use backpain::triage::{AssumeNo, Options};
/// use backpain::{Presentation, RiskFactor};
///
/// let stressed = Presentation::builder().yes(RiskFactor::StressOrAnxiety).build()?;
/// let options = Options::new().assume_no(AssumeNo::because("full history taken")?);
/// let differential = rank_with(&stressed, options);
/// assert_eq!(differential.triage().given(), stressed);
/// assert!(differential.causes().all(|fit| fit.points_against() == 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rank_with<'a>(presentation: &Presentation, options: Options<'a>) -> Differential<'a> {
    let evidence = presentation.evidence();
    let mut ranked = [Score::NOTHING; Cause::ALL.len()];
    // Causes for which no finding speaks are not listed, so they need no place.
    let listed =
        Cause::ALL.iter().map(|&cause| Score::of(cause, &evidence)).filter(|score| score.is_listed());
    let mut count = 0;
    for (place, score) in ranked.iter_mut().zip(listed) {
        *place = score;
        count += 1;
    }
    // The position in the table is part of the key, so that equal scores keep the order of the table.
    ranked.get_mut(..count).unwrap_or_default().sort_unstable_by_key(|score| {
        (Reverse(score.balance()), Reverse(score.numbers), score.cause as usize)
    });
    Differential { presentation: *presentation, triage: triage_with(presentation, options), ranked }
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

/// The findings that speak for each cause.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled")]
static CLUES: [FindingSet; Cause::ALL.len()] = {
    let (mut findings, mut causes) = ([FindingSet::EMPTY; Cause::ALL.len()], Cause::ALL);
    while let [cause, more_causes @ ..] = causes {
        let mut clues = cause.profile().speaks_for;
        while let [clue, more @ ..] = clues {
            if let When::Has(finding) = clue.when {
                findings[*cause as usize].insert(finding);
            }
            clues = more;
        }
        causes = more_causes;
    }
    findings
};

impl Score {
    const NOTHING: Self =
        Self { cause: Cause::NonSpecificLowBackPain, speaks_for: 0, speaks_against: 0, numbers: 0 };

    fn of(cause: Cause, evidence: &Evidence) -> Self {
        let profile = cause.profile();
        let mut score = Self { cause, ..Self::NOTHING };
        // Most causes end here.
        if CLUES.get(cause as usize).is_none_or(|clues| clues.intersection(evidence.certain).is_empty()) {
            return score;
        }
        if profile.required.is_some_and(|required| required.when.truth(evidence) != Truth::Certain) {
            return score;
        }
        for clue in profile.speaks_for {
            match (clue.weight, clue.when.truth(evidence)) {
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

    const fn is_listed(self) -> bool {
        self.speaks_for > 0
    }

    /// The points for it minus the points against it.
    fn balance(self) -> i32 {
        i32::from(self.speaks_for) - i32::from(self.speaks_against)
    }
}

/// The causes that fit a person's answers, best first, and the warning to show before them.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Differential<'a> {
    presentation: Presentation,
    triage: Triage<'a>,
    /// Those that are listed, best first, and then [`Score::NOTHING`].
    ranked: [Score; Cause::ALL.len()],
}

impl<'a> Differential<'a> {
    /// The warning to show before any cause.
    #[must_use]
    pub fn warning(&self) -> Warning {
        if self.triage.at_least() >= Urgency::WithinTwoWeeks {
            Warning::RedFlags
        } else if self.triage.advised() >= Urgency::WithinTwoWeeks {
            Warning::NotAskedFor
        } else {
            Warning::NoneFound
        }
    }

    /// The triage of the same answers.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }

    /// The causes for which more speaks than against, best first.
    pub fn causes(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        self.outweighing().filter(|fit| !self.withholds(fit))
    }

    /// The causes that would be listed, but [wait](Cause::waits_for_warning_signs) until warning signs have been asked
    /// for and two answers speak for them.
    pub fn withheld(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        self.outweighing().filter(|fit| self.withholds(fit))
    }

    /// The causes for which something speaks, but no more than speaks against them.
    pub fn outweighed(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        self.fits().filter(|fit| fit.score.balance() <= 0)
    }

    fn outweighing(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        self.fits().filter(|fit| fit.score.balance() > 0)
    }

    fn withholds(&self, fit: &Fit<'_>) -> bool {
        let is_asked = || self.warning() == Warning::NoneFound && fit.speaks_for().nth(1).is_some();
        fit.cause().waits_for_warning_signs() && !is_asked()
    }

    fn fits(&self) -> impl Iterator<Item = Fit<'_>> + Clone {
        let home_care = self.triage.advised() < Urgency::SameDay;
        self.ranked.iter().take_while(|score| score.is_listed()).map(move |&score| Fit {
            presentation: &self.presentation,
            score,
            home_care,
        })
    }

    /// The result as data that can be written with serde.
    #[cfg(feature = "serde")]
    #[must_use]
    pub fn report(&self) -> super::Report {
        super::Report::new(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_has_the_findings_that_speak_for_it() {
        for (cause, row) in Cause::ALL.iter().zip(CLUES) {
            let questions = cause.profile().speaks_for.iter().filter_map(crate::cause::Clue::question);
            let findings = questions.filter_map(|question| match question {
                crate::Question::Finding(finding) => Some(finding),
                crate::Question::Measure(_) | crate::Question::Sex => None,
            });
            assert_eq!(row, findings.collect(), "{cause}");
        }
    }
}
