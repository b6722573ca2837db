//! What speaks for a cause and against it.

use super::{Profile, Weight};
use crate::Question;
use crate::rule::When;
use crate::{Fact, Finding};

/// An answer or a number that speaks for a cause.
///
/// How much an answer weighs depends on the finding alone: see [`WEIGHTS`](super::WEIGHTS). A number only decides
/// between causes for which answers speak equally.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Clue {
    /// A finding, or a range of a number.
    pub when: When<'static>,
    /// Why it speaks for the cause, to be read by the person.
    pub because: Fact,
    weight: Option<Weight>,
}

/// An answer or a number that speaks against a cause.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Counter {
    /// What must hold.
    pub when: When<'static>,
    /// How much it takes away: a judgement of this crate, not a published number.
    pub weight: u8,
    /// Why it speaks against the cause, to be read by the person.
    pub because: Fact,
}

impl Clue {
    /// For the table: looks the weight up when the crate is compiled.
    pub(super) const fn new(when: When<'static>, because: Fact) -> Self {
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
    pub const fn topic(&self) -> Option<Question> {
        topic_of(&self.when)
    }
}

impl Counter {
    /// What the answer is about.
    #[must_use]
    pub const fn topic(&self) -> Option<Question> {
        topic_of(&self.when)
    }
}

pub(super) const fn topic_of(when: &When) -> Option<Question> {
    match *when {
        When::Has(finding) => Some(Question::Finding(finding)),
        When::Between(measure, ..) => Some(Question::Measure(measure)),
        When::Is(_) => Some(Question::Sex),
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
