//! Collects rules, and builds a set of them.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::error::{ErrorKind, RuleSetError, SetError};
use super::{RuleSet, Rules, check};
use crate::rule::RuleBuf;
use crate::text::{is_readable, nearest};

/// Collects rules; [`build`](Self::build) checks and resolves them.
///
/// Changes apply in the order in which they are made. Building reports those that cannot be made.
#[derive(Clone, Debug)]
#[must_use]
pub struct RuleSetBuilder {
    edition: Box<str>,
    rules: Vec<RuleBuf>,
    /// The index of the first rule of each id.
    places: BTreeMap<Box<str>, usize>,
    /// For each rule, why it is switched off, if it is.
    switched_off: Vec<Option<Box<str>>>,
    errors: Vec<SetError>,
}

impl RuleSetBuilder {
    pub(super) fn new(edition: &str) -> Self {
        Self {
            edition: edition.into(),
            rules: Vec::new(),
            places: BTreeMap::new(),
            switched_off: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// Adds a rule.
    #[expect(clippy::should_implement_trait, reason = "it adds a rule, not a number")]
    pub fn add(mut self, rule: impl Into<RuleBuf>) -> Self {
        let rule = rule.into();
        if self.places.contains_key(&rule.id) {
            self.errors.push(SetError::of(&rule.id, ErrorKind::Twice));
        } else {
            self.places.insert(rule.id.clone(), self.rules.len());
        }
        self.rules.push(rule);
        self.switched_off.push(None);
        self
    }

    /// Adds rules, such as a table that [`rules!`](crate::rules) made.
    pub fn add_all<R: Into<RuleBuf> + Copy>(self, rules: &[R]) -> Self {
        rules.iter().fold(self, |builder, &rule| builder.add(rule))
    }

    /// Replaces the rule that has this rule's id. If the old one was switched off, the new one is in force.
    pub fn replace(mut self, rule: impl Into<RuleBuf>) -> Self {
        let rule = rule.into();
        if let Some(place) = self.place(&rule.id) {
            if let Some((known, off)) = self.rules.get_mut(place).zip(self.switched_off.get_mut(place)) {
                (*known, *off) = (rule, None);
            }
        }
        self
    }

    /// Switches a rule off. The set keeps the rule and the reason, and includes them wherever it is written.
    pub fn switch_off(mut self, id: &str, reason: &str) -> Self {
        if !is_readable(reason) {
            self.errors.push(SetError::of(id, ErrorKind::NoReason));
        }
        let place = self.place(id);
        if let Some(off) = place.and_then(|place| self.switched_off.get_mut(place)) {
            *off = Some(reason.into());
        }
        self
    }

    fn place(&mut self, id: &str) -> Option<usize> {
        let place = self.places.get(id).copied();
        if place.is_none() {
            let ids: Vec<&str> = self.places.keys().map(|id| &**id).collect();
            let kind = ErrorKind::NoSuchRule(nearest(id, &ids).map(ToString::to_string));
            self.errors.push(SetError::of(id, kind));
        }
        place
    }

    /// Checks the rules together and resolves them.
    ///
    /// The check compares each rule with the others that could replace it, and tries every way in which it can fire
    /// until one shows that the rule is needed. For the built-in rules this takes about a millisecond in an optimised build.
    ///
    /// # Errors
    ///
    /// [`RuleSetError`]: all errors, each with its rule and place. Errors that concern several rules, such as a
    /// redundant rule, are reported only when each rule is valid by itself.
    pub fn build(self) -> Result<RuleSet, RuleSetError> {
        let Self { edition, rules, switched_off, mut errors, places: _ } = self;
        if !is_name(&edition) {
            errors.push(SetError::of("", ErrorKind::NoEdition));
        }
        check::each(&rules, &mut errors);
        if !errors.is_empty() {
            return Err(RuleSetError(errors));
        }
        let (mut in_force, mut off) = (Vec::new(), Vec::new());
        for (rule, switched_off) in rules.into_iter().zip(switched_off) {
            match switched_off {
                Some(reason) => off.push((rule, reason)),
                None => in_force.push(rule),
            }
        }
        if in_force.is_empty() {
            return Err(RuleSetError::of_set(ErrorKind::NoRules));
        }
        let set = RuleSet::resolved(String::from(edition).into(), Rules::Built(in_force.into()), off)?;
        check::rules_together(&set, &mut errors);
        if errors.is_empty() { Ok(set) } else { Err(RuleSetError(errors)) }
    }
}

/// Whether a text is a name that cannot be mistaken for another: it has no look-alike letters, and only single spaces
/// between words.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    text.len() <= 64
        && words.iter().all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic()))
}
