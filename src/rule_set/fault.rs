//! What is wrong with a rule set: everything at once, each with its rule and its place.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::engine::TooMany;
use crate::rule::{RuleFlaw, WhenFlaw};

/// One thing that is wrong with a rule set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The id of the rule, as it was given; of the whole set, nothing.
    pub rule: String,
    /// Where in the criterion, from the outside in, such as `all[1].any[0]`; of the whole rule, nothing.
    pub place: String,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    pub(super) fn of(rule: &str, problem: Problem) -> Self {
        Self { rule: rule.into(), place: String::new(), problem }
    }
}

/// `rule, place: problem`. Ids cannot forge a line.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.rule.is_empty() {
            write!(f, "{}", self.rule.escape_debug())?;
            if !self.place.is_empty() {
                write!(f, ", {}", self.place)?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{}", self.problem)
    }
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The rule itself.
    #[error("{0}")]
    Rule(RuleFlaw),
    /// A part of its criterion.
    #[error("{0}")]
    When(WhenFlaw),
    /// Another rule has the same id.
    #[error("a rule of this id stands in the set already; `replace` that one, or give yours another id")]
    Twice,
    /// The criterion contradicts itself.
    #[error("it can never fire: no person meets all of its criteria")]
    NeverFires,
    /// Other rules say as much or more of everybody for whom it fires.
    #[error(
        "it is redundant beside `{}`: whoever it fires for is seen as soon, and suspected of the same, without it; switch \
         it off, or narrow the other",
        .0.join("` and `")
    )]
    Redundant(Vec<String>),
    /// The criterion is more than can be resolved.
    #[error("{0}; split it into several rules")]
    TooMuch(Box<str>),
    /// It fires in so many ways that it cannot be checked.
    #[error("it fires in too many ways to be checked against the other rules; split it into several")]
    TooWide,
    /// No rule has the id that was to be replaced or switched off.
    #[error("no rule has this id, so it cannot be replaced or switched off{}", hint(.0.as_deref()))]
    NoSuchRule(Option<String>),
    /// A rule was switched off without a reason.
    #[error("switching it off needs a reason on one line")]
    NoReason,
    /// Its `because`, or its reason for being milder, has nothing that a reader sees, or something that hides.
    #[error(
        "its `because` and `milder because` need words, on one line and without characters that nobody sees"
    )]
    Unreadable,
    /// The edition is blank, too long, or has characters that another edition could be mistaken by.
    #[error(
        "the edition needs a name of up to 64 letters, digits and signs of ASCII, with single spaces between them, such as \
         `clinic-a 2026.1`"
    )]
    NoEdition,
    /// The edition is one of the built-in rules, and the rules are not.
    #[error("`{0}` is an edition of the built-in rules, and these differ from them; give another name")]
    EditionTaken(String),
    /// No rule is in force: everybody would be told that there is no red flag.
    #[error("no rule is in force, so nobody would ever be sent to anybody")]
    NoRules,
    /// The rules ask for more different numbers and counts than can be resolved.
    #[error("the rules ask for too many different numbers and counts together; split the set")]
    TooManyBlocks,
    /// There are more rules than a set takes.
    #[error("there are {given} rules, and a set takes {most}")]
    TooManyRules {
        /// How many were given.
        given: usize,
        /// How many a set takes.
        most: usize,
    },
}

impl From<TooMany> for Box<str> {
    fn from(too_many: TooMany) -> Self {
        too_many.message().into()
    }
}

/// Everything that is wrong with a rule set, in the order of its rules; at least one fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub(super) Vec<Fault>);

impl Faults {
    /// Each fault.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> + Clone {
        self.0.iter()
    }
}

/// How many there are, and a line for each.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "{count} fault{} in the rules", if count == 1 { "" } else { "s" })?;
        self.0.iter().try_for_each(|fault| write!(f, "\n{fault}"))
    }
}

impl core::error::Error for Faults {}

fn hint(nearest: Option<&str>) -> String {
    nearest
        .map(|nearest| alloc::format!("; the nearest is `{}`", crate::text::shown(nearest)))
        .unwrap_or_default()
}
