//! Which causes fit a person's answers, and what speaks for and against each.

use core::cmp::Reverse;

use super::{Care, Cause, Clue, Counter, Front, Professional, Profile, Weight};
use crate::presentation::{Evidence, Presentation};
use crate::rule::{Topic, Truth, When};
use crate::self_care::{Group, Safety, check};
use crate::triage::{Options, Triage, triage_with};
use crate::{Fact, Finding, Person, Treatment, Urgency};

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
struct Score {
    cause: Cause,
    /// Points of the findings that speak for it.
    speaks_for: u16,
    /// Points of what speaks against it.
    speaks_against: u16,
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

impl Clue {
    /// For the table: looks the weight up when the crate is compiled.
    pub(super) const fn new(when: When, because: Fact) -> Self {
        let weight = match when {
            When::Has(finding) => Weight::of(finding),
            When::Between(..) | When::Is(_) | When::All(_) | When::Any(_) | When::AtLeast(..) => None,
        };
        Self { when, because, weight }
    }

    /// The weight of the finding; `None` for a number.
    #[must_use]
    pub const fn weight(&self) -> Option<Weight> {
        self.weight
    }

    /// The finding; `None` for a number.
    #[must_use]
    pub const fn finding(&self) -> Option<Finding> {
        match self.when {
            When::Has(finding) => Some(finding),
            When::Between(..) | When::Is(_) | When::All(_) | When::Any(_) | When::AtLeast(..) => None,
        }
    }

    /// What the answer is about.
    #[must_use]
    pub const fn topic(&self) -> Option<Topic> {
        topic_of(&self.when)
    }
}

impl Counter {
    /// What the answer is about.
    #[must_use]
    pub const fn topic(&self) -> Option<Topic> {
        topic_of(&self.when)
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

/// A cause that fits, and why.
#[derive(Clone, Copy)]
#[must_use]
pub struct Fit<'a> {
    presentation: &'a Presentation,
    score: Score,
    /// Whether the advised urgency leaves room for care at home.
    care: bool,
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
    pub const fn topic(&self) -> Option<Topic> {
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
    /// [`Triage::setting`] says where to go.
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
    pub fn would_settle(&self) -> impl Iterator<Item = Topic> + Clone + 'a {
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
                    Topic::Finding(finding) => !presentation.declined().contains(finding),
                    Topic::Measure(measure) => presentation.measurement(measure).is_none(),
                    Topic::Sex => true,
                })
        })
    }
}

const fn topic_of(when: &When) -> Option<Topic> {
    match *when {
        When::Has(finding) => Some(Topic::Finding(finding)),
        When::Between(measure, ..) => Some(Topic::Measure(measure)),
        When::Is(_) => Some(Topic::Sex),
        When::All(_) | When::Any(_) | When::AtLeast(..) => None,
    }
}

/// Refuses, when the crate is compiled, clues on which the promise about order could not rest.
pub(super) const fn assert_good_clues(profile: &Profile) {
    let mut rest = profile.speaks_for;
    while let [clue, tail @ ..] = rest {
        assert!(
            match clue.when {
                When::Has(_) => clue.weight.is_some(),
                When::Between(measure, low, high) => {
                    let (min, max) = measure.limits();
                    min <= low && low <= high && high <= max
                }
                When::Is(_) | When::All(_) | When::Any(_) | When::AtLeast(..) => false,
            },
            "a clue is a finding that has a weight, or a range of a number"
        );
        rest = tail;
    }
    if let Some(needed) = profile.needs {
        assert!(matches!(needed.when, When::Has(_)), "what a cause needs is a finding");
    }
    let mut rest = profile.speaks_against;
    while let [counter, tail @ ..] = rest {
        assert!(0 < counter.weight && counter.weight <= 4, "a weight is from 1 to 4");
        assert!(topic_of(&counter.when).is_some(), "a counter is a finding, a number or a sex");
        rest = tail;
    }
}
