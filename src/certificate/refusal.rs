//! Why a report is refused.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;

use crate::UnknownId;
use crate::presentation::old::{Given, InputError};

/// Why a report proves nothing, or proves that it is wrong: the first thing that is found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Not a JSON object.
    #[error("a report is a JSON object, as `triage --json --explain` writes it")]
    NotAnObject,
    /// A key that a report does not have.
    #[error("{}{error}", prefix(place))]
    #[non_exhaustive]
    UnknownKey {
        /// The object that it stands in; of the report itself, nothing.
        place: String,
        /// What it may have been meant for.
        error: Box<UnknownId>,
    },
    /// A key, or a member of a list, that is given twice.
    #[error("{field}: given twice")]
    #[non_exhaustive]
    Twice {
        /// Where the second stands.
        field: String,
    },
    /// A key that every report has.
    #[error("`{field}` is missing")]
    #[non_exhaustive]
    Missing {
        /// Where it would stand.
        field: String,
    },
    /// A value of the wrong kind.
    #[error("{field}: {given} is not permitted; a report has {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// Where it stands.
        field: String,
        /// What was given.
        given: Given,
        /// What is permitted.
        expected: &'static str,
    },
    /// A text that is none of the permitted ones.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownValue {
        /// Where it stands.
        field: String,
        /// The nearest permitted one.
        error: Box<UnknownId>,
    },
    /// The report does not say what it rests on.
    #[error(
        "`{missing}` is missing: the report is not explained, so nothing in it can be proven; write it with \
         `Report::explained`, or `triage --json --explain`"
    )]
    #[non_exhaustive]
    NotExplained {
        /// The key that is missing.
        missing: &'static str,
    },
    /// What was given is no presentation.
    #[error("given: {0}")]
    Given(Box<InputError>),
    /// No edition of the built-in rules has this name.
    #[error("edition: {0}; a report by rules of one's own is verified with their rule set")]
    UnknownEdition(UnknownId),
    /// The rules that it was to be verified by are not those that it was made with.
    #[error("edition: the report was made with `{says}`, and the rules are `{rules}`")]
    #[non_exhaustive]
    OtherEdition {
        /// The edition that the report names.
        says: String,
        /// The edition of the rules.
        rules: String,
    },
    /// The hash that was asked for is not that of the edition.
    #[error("edition `{edition}` has the rules {hash:032x}, and {asked:032x} were asked for")]
    #[non_exhaustive]
    OtherRules {
        /// The edition that the report names.
        edition: &'static str,
        /// The hash of its rules.
        hash: u128,
        /// The hash that was asked for.
        asked: u128,
    },
    /// No rule of the set has this id.
    #[error("{field}: no rule is called `{}`; the nearest is `{nearest}`", said(rule))]
    #[non_exhaustive]
    NoSuchRule {
        /// Where it is named.
        field: &'static str,
        /// The id as it was given.
        rule: String,
        /// The id of a rule that needs the fewest edits.
        nearest: String,
    },
    /// The report says what the answers do not prove.
    #[error("{}{field}: the report says {says}; proven is {proven}", prefix(rule))]
    #[non_exhaustive]
    Untrue {
        /// The id of the rule that it is about; of the whole report, nothing.
        rule: String,
        /// The key of the report, or of the rule in it.
        field: &'static str,
        /// What stands there.
        says: String,
        /// What should.
        proven: String,
    },
}

impl Refusal {
    /// The key at fault, from the outside in; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NotAnObject => None,
            Self::UnknownKey { error, .. } => Some(error.given()),
            Self::Twice { field }
            | Self::Missing { field }
            | Self::WrongKind { field, .. }
            | Self::UnknownValue { field, .. } => Some(field),
            Self::NotExplained { missing } => Some(missing),
            Self::Given(error) => error.field().or(Some("given")),
            Self::UnknownEdition(_) | Self::OtherEdition { .. } => Some("edition"),
            Self::OtherRules { .. } => Some("rules_hash"),
            Self::NoSuchRule { field, .. } | Self::Untrue { field, .. } => Some(field),
        }
    }
}

fn prefix(before: &str) -> String {
    if before.is_empty() { String::new() } else { format!("{before}: ") }
}

/// The beginning of a text from a report, which cannot forge a line.
pub(super) fn said(text: &str) -> String {
    const LONGEST: usize = 100;
    let mut shown: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str("...");
    }
    shown
}
