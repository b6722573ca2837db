//! The crate, with a rule set that was built at run time.

use core::hint::black_box;

use backpain::{Presentation, RuleSet, Triage};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::Person;
use crate::rules::{Outcome, Rules};

pub(super) struct Backpain {
    set: &'static RuleSet,
    urgencies: Urgencies,
}

impl Backpain {
    pub(super) fn of(rules: &Rules) -> Self {
        // Kept to the end of the program, so that an assessment can be handed on by itself.
        Self { set: Box::leak(Box::new(rules.set().clone())), urgencies: Urgencies::of(rules) }
    }

    /// Both bounds, the advice, and the id of each rule that fires.
    #[inline]
    fn triage(&self, person: &Presentation) -> Triage<'static> {
        let triage = self.set.triage(person);
        triage.fired().for_each(|rule| {
            black_box(rule.id);
        });
        triage
    }
}

impl Engine for Backpain {
    type Input = Presentation;
    type Output = Triage<'static>;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Presentation> {
        (gaps == Gaps::LeftOut).then_some(somebody.presentation)
    }

    #[inline]
    fn assess(&mut self, person: &mut Presentation) -> Triage<'static> {
        self.triage(person)
    }

    #[inline]
    fn assess_plain(&mut self, person: &Person) -> Triage<'static> {
        self.triage(&person.presentation().unwrap_or_default())
    }

    fn outcome(&self, triage: Triage<'static>) -> Result<Outcome, Failure> {
        let outcome = self.urgencies.outcome(triage.fired().filter_map(|rule| self.urgencies.bit(rule.id)));
        if outcome.urgency == triage.at_least() { Ok(outcome) } else { Err("the bounds disagree".into()) }
    }
}
