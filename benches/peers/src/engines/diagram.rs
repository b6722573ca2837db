//! Decision diagrams made from the rules: one for each rule, or one for the bounds of all.

use backpain::Urgency;

use super::{Engine, Failure, Gaps, Urgencies};
use crate::diagram::Walk;
use crate::people::Somebody;
use crate::person::Person;
use crate::rules::{Outcome, Rules};

/// The most nodes: what fits in some hundred megabytes.
pub(super) const MOST: usize = 4_000_000;

pub(super) struct Diagrams {
    walk: Walk,
    urgencies: Urgencies,
}

impl Diagrams {
    pub(super) fn of(rules: &Rules) -> Self {
        Self { walk: Walk::of_each_rule(rules, MOST).unwrap(), urgencies: Urgencies::of(rules) }
    }

    #[inline]
    fn bounds(&self, answers: &[u8]) -> (Outcome, Urgency) {
        let (fired, possible) = self.walk.rules(answers);
        let outcome = self.urgencies.outcome(ones(fired));
        (outcome, self.urgencies.outcome(ones(possible)).urgency)
    }
}

/// The bits of a word.
fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        bit
    })
}

impl Engine for Diagrams {
    type Input = Box<[u8]>;
    type Output = (Outcome, Urgency);

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Box<[u8]>> {
        (gaps == Gaps::LeftOut).then(|| self.walk.answers(&somebody.plain))
    }

    fn assess(&mut self, answers: &mut Box<[u8]>) -> Self::Output {
        self.bounds(answers)
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.bounds(&self.walk.answers(person))
    }

    fn outcome(&self, (outcome, _): Self::Output) -> Result<Outcome, Failure> {
        Ok(outcome)
    }
}

pub(super) struct OfUrgency(Walk);

impl OfUrgency {
    pub(super) fn of(rules: &Rules) -> Self {
        Self(Walk::of_urgency(rules, MOST).unwrap())
    }
}

impl Engine for OfUrgency {
    type Input = Box<[u8]>;
    type Output = (Urgency, Urgency);

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Box<[u8]>> {
        (gaps == Gaps::LeftOut).then(|| self.0.answers(&somebody.plain))
    }

    fn assess(&mut self, answers: &mut Box<[u8]>) -> Self::Output {
        self.0.bounds(answers)
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.0.bounds(&self.0.answers(person))
    }

    fn outcome(&self, (urgency, _): Self::Output) -> Result<Outcome, Failure> {
        Ok(Outcome { fired: 0, urgency })
    }
}
