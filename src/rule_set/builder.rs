use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::fault::{Fault, Faults, Problem};
use super::{RuleSet, check};
use crate::rule::RuleBuf;
use crate::text::{is_readable, nearest};

/// Collects rules; [`build`](Self::build) checks and resolves them.
///
/// Changes apply in the order in which they are made. What cannot be done is told when the set is built.
#[derive(Clone, Debug)]
#[must_use]
pub struct RuleSetBuilder {
    edition: Box<str>,
    rules: Vec<RuleBuf>,
    /// The place of the first rule of each id.
    places: BTreeMap<Box<str>, usize>,
    switched_off: BTreeMap<usize, Box<str>>,
    faults: Vec<Fault>,
}

impl RuleSetBuilder {
    pub(super) fn new(edition: &str) -> Self {
        Self {
            edition: edition.into(),
            rules: Vec::new(),
            places: BTreeMap::new(),
            switched_off: BTreeMap::new(),
            faults: Vec::new(),
        }
    }

    /// Adds a rule.
    #[expect(clippy::should_implement_trait, reason = "it is no sum: what it is given is a rule")]
    pub fn add(mut self, rule: impl Into<RuleBuf>) -> Self {
        let rule = rule.into();
        if self.places.contains_key(&rule.id) {
            self.faults.push(Fault::of(&rule.id, Problem::Twice));
        } else {
            self.places.insert(rule.id.clone(), self.rules.len());
        }
        self.rules.push(rule);
        self
    }

    /// Adds rules, such as a table that [`rules!`](crate::rules) made.
    pub fn add_all<R: Into<RuleBuf> + Copy>(self, rules: &[R]) -> Self {
        rules.iter().fold(self, |builder, &rule| builder.add(rule))
    }

    /// Puts a rule in the place of the one that has its id, and in force if that one was switched off.
    pub fn replace(mut self, rule: impl Into<RuleBuf>) -> Self {
        let rule = rule.into();
        if let Some(place) = self.place(&rule.id) {
            if let Some(known) = self.rules.get_mut(place) {
                *known = rule;
            }
            self.switched_off.remove(&place);
        }
        self
    }

    /// Takes a rule out of force. The rule and the reason are kept, and shown wherever the set is written.
    pub fn switch_off(mut self, id: &str, reason: &str) -> Self {
        if !is_readable(reason) {
            self.faults.push(Fault::of(id, Problem::NoReason));
        }
        if let Some(place) = self.place(id) {
            self.switched_off.insert(place, reason.into());
        }
        self
    }

    fn place(&mut self, id: &str) -> Option<usize> {
        let place = self.places.get(id).copied();
        if place.is_none() {
            let ids = self.places.keys().map(|id| &**id);
            let problem = Problem::NoSuchRule(nearest(id, ids).map(ToString::to_string));
            self.faults.push(Fault::of(id, problem));
        }
        place
    }

    /// Checks the rules together and resolves them.
    ///
    /// A rule is compared with every other, and every way in which it can fire is tried until one shows
    /// that it is needed; the built-in rules take some milliseconds.
    ///
    /// # Errors
    ///
    /// [`Faults`]: everything that is wrong, each with its rule and place. What concerns the rules
    /// together, such as a redundant rule, is told once each is good by itself.
    pub fn build(self) -> Result<RuleSet, Faults> {
        let Self { edition, rules, switched_off, mut faults, places: _ } = self;
        if !is_name(&edition) {
            faults.push(Fault { rule: String::new(), place: String::new(), problem: Problem::NoEdition });
        }
        check::each(&rules, &mut faults);
        if !faults.is_empty() {
            return Err(Faults(faults));
        }
        let (mut in_force, mut off) = (Vec::new(), Vec::new());
        for (place, rule) in rules.into_iter().enumerate() {
            match switched_off.get(&place) {
                Some(reason) => off.push((rule, reason.clone())),
                None => in_force.push(rule),
            }
        }
        if in_force.is_empty() {
            faults.push(Fault { rule: String::new(), place: String::new(), problem: Problem::NoRules });
            return Err(Faults(faults));
        }
        let set = RuleSet::resolved(edition, in_force, off)?;
        check::together(&set, &mut faults);
        if faults.is_empty() { Ok(set) } else { Err(Faults(faults)) }
    }
}

/// What cannot be mistaken for another name: no look-alike letters, and no spaces but single ones within.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    text.len() <= 64
        && words.iter().all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic()))
}
