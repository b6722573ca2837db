//! People about whom given rules have something to say, for the check of the laws: several findings that a rule
//! combines hardly ever come up by chance.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::numbers::turning_points;
use super::presentation::{Rest, Said, pairs, rest_strategy, said_strategy, say_all};
use super::vocabulary::findings_of_polarity;
use crate::presentation::Statement;
use crate::rule::{Rule, When, WhenBuf};
use crate::{Answer, Finding, FindingSet, Measure, Polarity, Presentation, Sex};

/// Strategies for people about whom given rules have something to say. They shrink as
/// [`presentations`](super::presentations) do.
pub(super) struct Concerned {
    /// Other statements. They do not depend on the rules, and are built once because that is slow.
    said: BoxedStrategy<Said>,
    rest: BoxedStrategy<Rest>,
    /// One way to fire one of the rules.
    way: BoxedStrategy<Vec<Statement>>,
    /// One thing that the rules ask for.
    asked: BoxedStrategy<Statement>,
    /// One concerning finding that the rules ask for.
    concerning: BoxedStrategy<Finding>,
}

impl Concerned {
    pub(super) fn of_rules(rules: &[Rule<'_>]) -> Self {
        Self::with(said_strategy().boxed(), rest_strategy().boxed(), rules)
    }

    /// The same for one rule only.
    pub(super) fn of_rule(&self, rule: &Rule<'_>) -> Self {
        Self::with(self.said.clone(), self.rest.clone(), core::slice::from_ref(rule))
    }

    fn with(said: BoxedStrategy<Said>, rest: BoxedStrategy<Rest>, rules: &[Rule<'_>]) -> Self {
        Self {
            said,
            rest,
            way: ways_to_fire(rules).boxed(),
            asked: statements_about(rules).boxed(),
            concerning: concerning(rules).boxed(),
        }
    }

    /// Statements that fire a rule, then other things that the rules ask for, then anything else.
    fn statements(&self) -> impl Strategy<Value = Said> + Clone + use<> {
        let needed = vec(prop::bool::weighted(1.0), 24);
        (self.way.clone(), vec(self.asked.clone(), 0..8), self.said.clone(), needed).prop_map(
            |(way, asked, said, needed)| {
                let statements = way.into_iter().chain(asked).zip(needed);
                let needed = statements.filter(|&(_, needed)| needed).map(|(statement, _)| statement);
                said.preceded_by(needed)
            },
        )
    }

    pub(super) fn people(&self) -> impl Strategy<Value = Presentation> + Clone + use<> {
        self.statements().prop_map(|said| said.presentation(|_| true))
    }

    /// As [`with_completion`](super::with_completion), with some of what the rules ask for in the completion.
    pub(super) fn with_completion(
        &self,
    ) -> impl Strategy<Value = (Presentation, Presentation)> + Clone + use<> {
        (self.rest.clone(), vec(self.asked.clone(), 0..6), self.statements()).prop_map(
            |(rest, more, said)| {
                let presentation = said.presentation(|_| true);
                (presentation, rest.complete(say_all(presentation, &more, |_| true), |_| true))
            },
        )
    }

    /// As [`milder_and_worse`](super::milder_and_worse), with most changes in what the rules ask for.
    pub(super) fn milder_and_worse(
        &self,
    ) -> impl Strategy<Value = (Presentation, Presentation)> + Clone + use<> {
        pairs(self.concerning.clone(), self.statements())
    }
}

/// The statements that fire one of the rules, or with a chance of one in four, none. They shrink to none.
fn ways_to_fire(rules: &[Rule<'_>]) -> impl Strategy<Value = Vec<Statement>> + Clone + use<> {
    let rules: Vec<WhenBuf> = rules.iter().map(|rule| WhenBuf::from(rule.when)).collect();
    (prop::bool::weighted(0.75), any::<Index>(), vec(any::<Index>(), 8)).prop_map(
        move |(fires, which, dice)| {
            let mut way = Vec::new();
            if fires && !rules.is_empty() {
                add_way(which.get(&rules).as_when(), &mut dice.iter().cycle(), &mut way);
            }
            way
        },
    )
}

/// Adds statements that make the criterion hold. The dice choose between alternatives.
fn add_way<'a>(when: When<'_>, dice: &mut impl Iterator<Item = &'a Index>, way: &mut Vec<Statement>) {
    let mut throw = |sides: usize| dice.next().map_or(0, |index| index.index(sides.max(1)));
    match when {
        When::Has(finding) => way.push(Statement::Yes(finding)),
        When::Is(sex) => way.push(Statement::Sex(sex)),
        When::Between(measure, low, high) => {
            let number = if throw(2) == 0 { low } else { high };
            way.push(Statement::Measurement(measure, number));
        }
        When::All(members) => members.iter().for_each(|member| add_way(member, dice, way)),
        When::Any(members) => {
            let chosen = throw(members.len());
            members.iter().skip(chosen).take(1).for_each(|member| add_way(member, dice, way));
        }
        When::AtLeast(needed, members) => {
            let first = throw(members.len());
            let chosen = members.iter().chain(members.iter()).skip(first).take(usize::from(needed));
            chosen.for_each(|member| add_way(member, dice, way));
        }
    }
}

fn findings_asked(rules: &[Rule<'_>]) -> FindingSet {
    rules.iter().fold(FindingSet::EMPTY, |asked, rule| asked.union(rule.when.findings()))
}

fn statements_about(rules: &[Rule<'_>]) -> impl Strategy<Value = Statement> + Clone + use<> {
    let asked = findings_asked(rules);
    let findings: Vec<Finding> =
        if asked.is_empty() { Finding::ALL.to_vec() } else { asked.iter().collect() };
    let answer = prop_oneof![3 => Just(Answer::No), 1 => Just(Answer::Declined), 4 => Just(Answer::Yes)];
    let points = turning_points(rules);
    let of = |&measure: &Measure| {
        points.numbers(measure).iter().map(move |&point| Statement::Measurement(measure, point))
    };
    let numbers: Vec<Statement> = Measure::ALL.iter().flat_map(of).collect();
    prop_oneof![
        6 => (answer, select(findings)).prop_map(|(answer, finding)| Statement::answer(finding, answer)),
        1 => any::<Sex>().prop_map(Statement::Sex),
        3 => select(numbers),
    ]
}

fn concerning(rules: &[Rule<'_>]) -> impl Strategy<Value = Finding> + Clone + use<> {
    let is_concerning = |finding: &Finding| finding.polarity() == Polarity::Concerning;
    let mut asked: Vec<Finding> = findings_asked(rules).iter().filter(is_concerning).collect();
    if asked.is_empty() {
        asked = Finding::ALL.iter().copied().filter(is_concerning).collect();
    }
    prop_oneof![select(asked), findings_of_polarity(Polarity::Concerning)]
}
