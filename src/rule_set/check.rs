//! What a rule set is refused for.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::fault::{Fault, Problem};
use super::firing::{Cells, Firings};
use super::{RuleSet, block};
use crate::rule::flaw::DEEPEST;
use crate::rule::members::Node;
use crate::rule::{Members, Rule, RuleBuf, When, WhenBuf, WhenFlaw};
use crate::text::is_readable;

/// How many rules a set takes.
const MOST_RULES: usize = 10_000;
/// How many steps the search for redundant rules may take, over the whole set and all of its blocks.
const MOST_STEPS: usize = 40_000_000;

/// What is wrong with each rule by itself.
pub(super) fn each(rules: &[RuleBuf], faults: &mut Vec<Fault>) {
    if rules.len() > MOST_RULES {
        let problem = Problem::TooManyRules { given: rules.len(), most: MOST_RULES };
        faults.push(Fault { rule: String::new(), place: String::new(), problem });
        return;
    }
    for rule in rules {
        let before = faults.len();
        let head = rule.as_rule_when(When::Any(Members::of(&[])));
        faults.extend(head.flaws().map(|flaw| Fault::of(&rule.id, Problem::Rule(flaw))));
        let texts = [Some(head.rationale), head.milder_because].into_iter().flatten();
        if texts.filter(|text| !text.is_empty()).any(|text| !is_readable(text)) {
            faults.push(Fault::of(&rule.id, Problem::Unreadable));
        }
        criterion(&rule.id, &rule.when, faults);
        if faults.len() == before {
            if let Err(too_many) = block::check(rule) {
                faults.push(Fault::of(&rule.id, Problem::TooMuch(too_many.into())));
            }
        }
    }
}

fn criterion(rule: &str, when: &WhenBuf, faults: &mut Vec<Fault>) {
    let whole = |flaw| Fault::of(rule, Problem::When(flaw));
    if when.depth() > DEEPEST {
        faults.push(whole(WhenFlaw::TooDeep));
    } else if when.is_too_long() {
        faults.push(whole(WhenFlaw::TooLong));
    } else {
        parts(when, when.nodes(), &mut String::new(), &mut |place, flaw| {
            faults.push(Fault { rule: rule.into(), place: place.into(), problem: Problem::When(flaw) });
        });
    }
}

/// What is wrong with the last of these parts, and with its members.
fn parts(when: &WhenBuf, nodes: &[Node], place: &mut String, tell: &mut impl FnMut(&str, WhenFlaw)) {
    let Some((node, before)) = nodes.split_last() else { return };
    if let Node::Misspelt(number) = *node {
        if let Some(error) = when.misspelt(number) {
            tell(place, WhenFlaw::Misspelt(error));
        }
        return;
    }
    if let Some(flaw) = Members::built(nodes).split_first().and_then(|(part, _)| part.flaw_here()) {
        tell(place, flaw);
    }
    let list = match node {
        Node::All { .. } => "all",
        Node::Any { .. } => "any",
        Node::AtLeast { .. } => "at_least",
        Node::Has(_) | Node::Between(..) | Node::Is(_) | Node::Misspelt(_) => return,
    };
    let (length, mut rest, mut number) = (place.len(), before, 0);
    while let Some(member) = rest.last() {
        place.push_str(if length == 0 { "" } else { "." });
        place.extend([list, "[", &number.to_string(), "]"]);
        let (others, whole) = rest.split_at(rest.len().saturating_sub(member.parts() + 1));
        parts(when, whole, place, tell);
        place.truncate(length);
        rest = others;
        number += 1;
    }
}

/// What is wrong with the rules together: those that never fire, and those that others make redundant.
pub(super) fn together(set: &RuleSet, faults: &mut Vec<Fault>) {
    if crate::red_flags::edition(set.edition()).is_ok_and(|edition| edition.hash != set.hash()) {
        let problem = Problem::EditionTaken(set.edition().to_string());
        faults.push(Fault { rule: String::new(), place: String::new(), problem });
    }
    let cells = Cells::of([set]);
    // Each step asks every block.
    let mut steps = MOST_STEPS / set.blocks.len().max(1);
    let mut redundant: Vec<usize> = Vec::new();
    let rules: Vec<Rule<'_>> = set.rules().collect();
    for (place, rule) in rules.iter().enumerate() {
        let (mut fires, mut rivals) = (false, Vec::new());
        let ended = Firings::new(&cells, &mut steps).of(rule, &mut |person| {
            fires = true;
            let outdoes = |&other: &usize| {
                // Of two that say the same, one is told of.
                let stays = other != place && !redundant.contains(&other);
                stays && rules.get(other).is_some_and(|other| other.outdoes(rule))
            };
            match set.fired_places(person.evidence()).find(outdoes) {
                None => ControlFlow::Break(()), // nobody else says as much
                Some(rival) => {
                    rivals.push(rival);
                    ControlFlow::Continue(())
                }
            }
        });
        let problem = match ended {
            Err(_) => Problem::TooWide,
            Ok(ControlFlow::Break(())) => continue,
            Ok(ControlFlow::Continue(())) if !fires => Problem::NeverFires,
            Ok(ControlFlow::Continue(())) => {
                redundant.push(place);
                rivals.sort_unstable();
                rivals.dedup();
                let beside =
                    rivals.iter().filter_map(|&rival| rules.get(rival)).map(|rule| rule.id.to_string());
                Problem::Redundant(beside.collect())
            }
        };
        faults.push(Fault::of(rule.id, problem));
    }
}
