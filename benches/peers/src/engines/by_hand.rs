//! Code written by hand, in three forms. Its own input is the plain struct.

use backpain::Urgency;

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::Person;
use crate::rules::{Outcome, Rules};

pub(super) struct Reasons(Urgencies);

impl Reasons {
    pub(super) fn of(rules: &Rules) -> Self {
        Self(Urgencies::of(rules))
    }
}

/// Declares an engine whose input is the plain struct.
macro_rules! by_hand {
    ($Form:ident, $assess:ident, $Output:ty, $outcome:expr) => {
        impl Engine for $Form {
            type Input = Person;
            type Output = $Output;

            fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Person> {
                (gaps == Gaps::LeftOut).then_some(somebody.plain)
            }

            #[inline]
            fn assess(&mut self, person: &mut Person) -> Self::Output {
                person.$assess()
            }

            #[inline]
            fn assess_plain(&mut self, person: &Person) -> Self::Output {
                person.$assess()
            }

            fn outcome(&self, output: Self::Output) -> Result<Outcome, Failure> {
                Ok($outcome(self, output))
            }
        }
    };
}

by_hand!(
    Reasons,
    reasons,
    (Urgency, Vec<String>),
    |Self(urgencies): &Self, (urgency, reasons): (_, Vec<String>)| {
        Outcome { urgency, ..urgencies.outcome(reasons.iter().filter_map(|id| urgencies.bit(id))) }
    }
);

pub(super) struct Bits;

by_hand!(Bits, bits, (Urgency, u64), |_, (urgency, fired)| Outcome { fired, urgency });

pub(super) struct Bounds;

by_hand!(Bounds, bounds, crate::by_hand::Bounds, |_, bounds: crate::by_hand::Bounds| Outcome {
    fired: bounds.fired,
    urgency: bounds.at_least
});
