//! The figures, as data.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use backpain::rule::Rule;
use backpain::rule_set::{Load, RuleLoad};
use backpain::{Presentation, RuleSet, Urgency};

pub(crate) use super::data::{Counted, Figures, Goal, IfJudged, OfClass};
use crate::population::{self, AS_JUDGED, CLASSES, Class, Nature};

/// What the simulation is, and what it is not.
pub(crate) const NO_STUDY: &str = "These people are simulated. They are no study: they show what the rules do with base \
                                   rates that somebody wrote down, and say nothing about how accurate the rules are.";

impl Figures {
    pub(crate) fn of(rules: &RuleSet) -> Self {
        let people: Vec<Presentation> = population::everybody().collect();
        let load = rules.load(&people);
        let classes: Vec<OfClass> = CLASSES.iter().map(|class| OfClass::of(rules, class)).collect();
        let if_judged = [AS_JUDGED / 2, AS_JUDGED * 2].map(|percent| {
            let people: Vec<Presentation> = population::everybody_if(percent).collect();
            IfJudged { percent, ends: rules.load(&people).ends }
        });
        Self {
            no_study: NO_STUDY,
            seed: population::SEED,
            goals: goals(&load, &classes),
            by_guidance: by_guidance(rules, &people),
            load,
            if_judged: if_judged.into(),
            classes,
        }
    }
}

impl OfClass {
    fn of(rules: &RuleSet, class: &'static Class) -> Self {
        let people: Vec<Presentation> = class.people(population::OF_EACH_CLASS).collect();
        let load = rules.load(&people);
        Self {
            class: class.id,
            name: class.name,
            emergency_in_its_nature: class.nature == Nature::Emergency,
            of_10_000: class.of_10_000,
            people: load.people,
            ends: load.ends,
        }
    }

    /// How many are seen the same day or sooner.
    pub(crate) fn today(&self) -> u64 {
        at(&self.ends, Urgency::SameDay) + at(&self.ends, Urgency::Emergency)
    }
}

/// How many people end at the urgency.
pub(crate) fn at(ends: &BTreeMap<Urgency, u64>, urgency: Urgency) -> u64 {
    ends.get(&urgency).copied().unwrap_or(0)
}

/// A share in percent with one decimal, rounded to the nearest.
pub(crate) fn percent(part: u64, whole: u64) -> String {
    let tenths = (part * 2_000 + whole).checked_div(whole * 2).unwrap_or(0);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn by_guidance(rules: &RuleSet, people: &[Presentation]) -> BTreeMap<Urgency, u64> {
    let mut counts = BTreeMap::new();
    for person in people {
        let triage = rules.triage(person);
        let deciding = triage.fired().filter(|rule| rule.urgency == triage.at_least());
        if deciding.into_iter().any(|rule| asked_for(&rule).next().is_some()) {
            *counts.entry(triage.at_least()).or_insert(0) += 1;
        }
    }
    counts
}

/// The ids of the sources that ask for the urgency of the rule, or for a higher one.
pub(crate) fn asked_for<'r>(rule: &Rule<'r>) -> impl Iterator<Item = &'r str> {
    let urgency = rule.urgency;
    rule.sources.iter().filter(move |cited| cited.position >= Some(urgency)).map(|cited| cited.source.id())
}

fn goals(load: &Load, classes: &[OfClass]) -> Vec<Goal> {
    let share = |part| percent(part, load.people);
    let emergency = at(&load.ends, Urgency::Emergency);
    let calm = at(&load.ends, Urgency::SelfCare) + at(&load.ends, Urgency::Routine);
    let grave = classes.iter().filter(|class| class.emergency_in_its_nature);
    let late: Vec<&OfClass> = grave.filter(|class| class.today() * 100 < class.people * 95).collect();
    let named = |class: &&OfClass| format!("{} {}", class.class, percent(class.today(), class.people));
    vec![
        Goal {
            wanted: "at most 4 % emergency",
            found: share(emergency),
            met: emergency * 100 <= load.people * 4,
        },
        Goal {
            wanted: "at least 35 % self-care or routine",
            found: share(calm),
            met: calm * 100 >= load.people * 35,
        },
        Goal {
            wanted: "every disease with an emergency in its nature: at least 95 % emergency or same-day",
            found: if late.is_empty() {
                "every one".to_owned()
            } else {
                late.iter().map(named).collect::<Vec<_>>().join(", ")
            },
            met: late.is_empty(),
        },
    ]
}

/// The rules of these urgencies that alone lift most people, the costliest first.
pub(crate) fn costliest<'l>(load: &'l Load, urgencies: &[Urgency], most: usize) -> Vec<&'l RuleLoad> {
    let mut rules: Vec<&RuleLoad> =
        load.rules.iter().filter(|rule| rule.alone > 0 && urgencies.contains(&rule.urgency)).collect();
    rules.sort_by_key(|rule| (Reverse(rule.alone), Reverse(rule.lifts)));
    rules.truncate(most);
    rules
}

/// Where the people whom the rule alone lifts would end without it: `self-care 5, routine 12`.
pub(crate) fn otherwise(rule: &RuleLoad) -> String {
    let ends = rule.otherwise.iter().map(|(urgency, people)| format!("{urgency} {people}"));
    ends.collect::<Vec<_>>().join(", ")
}
