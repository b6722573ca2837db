//! Errors in a rule set: all of them at once, each with its rule and place.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::engine::ResolveError;
use crate::rule::{RuleError, WhenError};

/// One error in a rule set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetError {
    /// The id of the rule, as it was given. It is empty if the error concerns the whole set.
    pub rule: String,
    /// Where in the criterion it is, from the outside in, such as `all[1].any[0]`. It is empty if the error concerns
    /// the whole rule.
    pub place: String,
    /// The error.
    pub kind: ErrorKind,
}

impl SetError {
    pub(super) fn of(rule: &str, kind: ErrorKind) -> Self {
        Self { rule: rule.into(), place: String::new(), kind }
    }
}

/// `rule, place: error`. Ids are escaped, so that they cannot forge a line.
impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.rule.is_empty() {
            write!(f, "{}", crate::text::shown(&self.rule))?;
            if !self.place.is_empty() {
                write!(f, ", {}", self.place)?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{}", self.kind)
    }
}

/// A kind of error in a rule set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The rule itself.
    #[error("{0}")]
    Rule(RuleError),
    /// A part of its criterion.
    #[error("{0}")]
    When(WhenError),
    /// Another rule has the same id.
    #[error("the set has a rule of this id already; `replace` that one, or give yours another id")]
    Twice,
    /// The criterion contradicts itself.
    #[error("it can never fire: no person meets all of its criteria")]
    NeverFires,
    /// For everybody for whom it fires, other rules say as much or more.
    #[error(
        "it is redundant beside `{}`: all people for whom it fires are seen as soon, and suspected of the same, without \
         it; switch it off, or narrow the other",
        .0.join("` and `")
    )]
    Redundant(Vec<String>),
    /// The criterion is too large to be resolved.
    #[error("{0}; split it into several rules")]
    TooMuch(Box<str>),
    /// It fires in so many ways that it cannot be checked.
    #[error("it fires in too many ways to be checked against the other rules; split it into several")]
    TooWide,
    /// The smallest set of answers that fires it cannot always be found.
    #[error("its criterion is too much to find the fewest answers that fire it; split it into several rules")]
    TooHardToExplain,
    /// No rule has the id that was to be replaced or switched off.
    #[error("no rule has this id, so it cannot be replaced or switched off{}", hint(.0.as_deref()))]
    NoSuchRule(Option<String>),
    /// A rule was switched off without a reason.
    #[error("switching it off needs a reason on one line")]
    NoReason,
    /// Its `because`, its reason for being milder, or the text of its own source has no words, or has hidden characters.
    #[error(
        "its `because`, its `milder because` and the texts of its own sources need words, on one line and without hidden characters"
    )]
    Unreadable,
    /// The edition is blank or too long, or could be mistaken for another.
    #[error(
        "the edition needs a name of up to 64 letters, digits and signs of ASCII, with single spaces between them, such as \
         `clinic-a 2026.2`"
    )]
    NoEdition,
    /// The edition is one of the built-in rules, but the rules differ from it.
    #[error("`{0}` is an edition of the built-in rules, and these differ from them; give another name")]
    EditionTaken(String),
    /// No rule is in force, so no red flag would ever be reported.
    #[error("no rule is in force, so no person would ever be told of a red flag")]
    NoRules,
    /// The rules ask for more different numbers and counts than can be resolved.
    #[error("the rules ask for too many different numbers and counts together; split the set")]
    TooManyBlocks,
    /// The criteria together have more parts than a set takes.
    #[error("the criteria have {given} parts together, and a set takes {most}")]
    TooManyParts {
        /// How many were given.
        given: usize,
        /// How many a set takes.
        most: usize,
    },
    /// There are more rules than a set takes.
    #[error("there are {given} rules, and a set takes {most}")]
    TooManyRules {
        /// How many were given.
        given: usize,
        /// How many a set takes.
        most: usize,
    },
}

impl From<ResolveError> for ErrorKind {
    fn from(error: ResolveError) -> Self {
        Self::TooMuch(error.message().into())
    }
}

/// All errors in a rule set, in the order of its rules; there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSetError(pub(super) Vec<SetError>);

impl RuleSetError {
    pub(super) fn of_set(kind: ErrorKind) -> Self {
        Self([SetError::of("", kind)].into())
    }

    /// Each error.
    pub fn iter(&self) -> impl Iterator<Item = &SetError> + Clone {
        self.0.iter()
    }
}

/// The number of errors, and a line for each.
impl fmt::Display for RuleSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "{count} error{} in the rules", if count == 1 { "" } else { "s" })?;
        self.0.iter().try_for_each(|error| write!(f, "\n{error}"))
    }
}

impl core::error::Error for RuleSetError {}

/// The search took more steps than it was given.
#[derive(Clone, Copy, Debug)]
pub(super) struct OutOfStepsError;

fn hint(nearest: Option<&str>) -> String {
    nearest
        .map(|nearest| alloc::format!("; the nearest is `{}`", crate::text::shown(nearest)))
        .unwrap_or_default()
}
