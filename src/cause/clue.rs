//! What speaks for a cause and against it.

use super::Weight;
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
