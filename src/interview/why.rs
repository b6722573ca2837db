//! Why an item is asked.

use alloc::string::String;
use core::fmt;

use crate::language::Language;
use crate::rule::Rule;
use crate::self_care::Need;
use crate::{Policy, Urgency};

/// Why an item is asked. `Display` says it to the person.
///
/// ```
/// use backpain::Symptom;
/// use backpain::interview::{Form, Interview};
///
/// let why = Interview::new(&Form::BUILT_IN).why(Symptom::UrinaryRetention).expect("it is asked");
/// assert!(why.to_string().starts_with("The answer helps to tell whether this is "));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Why<'a> {
    /// The answer can make this rule fire.
    RedFlag(Rule<'a>),
    /// The plan of self-care needs the answer.
    Plan(Need),
}

impl<'a> Why<'a> {
    /// The rule of the triage, if it is one.
    #[must_use]
    pub const fn red_flag(self) -> Option<Rule<'a>> {
        match self {
            Self::RedFlag(rule) => Some(rule),
            Self::Plan(_) => None,
        }
    }

    /// The reason in a language.
    #[must_use]
    pub fn text_in(&self, language: &Language) -> String {
        match self {
            Self::RedFlag(rule) => rule.suspects.reason_to_ask_in(language),
            Self::Plan(need) => need.text_in(language),
        }
    }

    /// Whether the answer can matter to a person of whom so much is certain: a rule must be more urgent than that by some
    /// policy, and self-care is for people who need not be seen the same day.
    pub(crate) fn matters_above(self, certain: Urgency) -> bool {
        let is_above = |rule: Rule<'_>| rule.urgency_under(Policy::Cautious) > certain;
        self.red_flag().map_or(certain < Urgency::SameDay, is_above)
    }
}

impl fmt::Display for Why<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(&Language::ENGLISH))
    }
}
