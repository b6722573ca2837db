//! What speaks for a cause and against it.

use super::{Profile, Weight};
use crate::Question;
use crate::rule::When;
use crate::source::Fact;

/// An answer or a number that speaks for a cause.
///
/// How much an answer weighs depends on the finding alone: see [`WEIGHTS`](super::WEIGHTS). A number only decides
/// between causes for which answers speak equally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Clue {
    /// Why it speaks for the cause, for the person to read.
    pub because: Fact,
    /// A finding, or a range of a number.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
    pub when: When<'static>,
    /// How much the finding weighs; `None` for a number.
    pub weight: Option<Weight>,
}

/// An answer or a number that speaks against a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counter {
    /// Why it speaks against the cause, for the person to read.
    pub because: Fact,
    /// A finding, a range of a number, or a sex.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
    pub when: When<'static>,
    /// How much it takes away, from 1 to 4. This is a judgement of this crate, not a published number.
    pub weight: u8,
}

impl Clue {
    /// Builds a row of the table. It looks up the weight when the crate is compiled.
    pub(super) const fn new(when: When<'static>, because: Fact) -> Self {
        let weight = match question(&when) {
            Some(Question::Finding(finding)) => Weight::of(finding),
            _ => None,
        };
        Self { because, when, weight }
    }

    /// The question whose answer it is about.
    #[must_use]
    pub const fn question(&self) -> Option<Question> {
        question(&self.when)
    }
}

impl Counter {
    pub(super) const fn new(when: When<'static>, weight: u8, because: Fact) -> Self {
        Self { because, when, weight }
    }

    /// The question whose answer it is about.
    #[must_use]
    pub const fn question(&self) -> Option<Question> {
        question(&self.when)
    }
}

const fn question(when: &When) -> Option<Question> {
    match *when {
        When::Has(finding) => Some(Question::Finding(finding)),
        When::Between(measure, ..) => Some(Question::Measure(measure)),
        When::Is(_) => Some(Question::Sex),
        When::All(_) | When::Any(_) | When::AtLeast(..) => None,
    }
}

#[cfg(feature = "serde")]
fn as_text<S: serde::Serializer>(when: &When, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(when)
}

/// Stops the build if a clue, a requirement or a counter of the profile is of a kind that [`rank`](super::rank) cannot
/// use.
pub(super) const fn assert_usable(profile: &Profile) {
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
    if let Some(required) = profile.required {
        assert!(
            matches!(required.when, When::Has(_) | When::Any(_)),
            "what a cause requires is a finding, or one of several things"
        );
    }
    let mut rest = profile.speaks_against;
    while let [counter, tail @ ..] = rest {
        assert!(0 < counter.weight && counter.weight <= 4, "a weight is from 1 to 4");
        assert!(counter.question().is_some(), "a counter is a finding, a number or a sex");
        rest = tail;
    }
}
