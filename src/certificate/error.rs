//! Why a report is not verified.

use alloc::string::String;

use crate::UnknownIdError;
use crate::text::{Excerpt, shown};

/// Why a report could not be verified: the first error found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateError {
    /// The report is not explained, so it lacks the data that a proof needs.
    #[error(
        "{missing}: missing; the report is not explained, so nothing in it can be proven: write it with \
         `Triage::explained_report`, or with `triage --json --explain`"
    )]
    #[non_exhaustive]
    NotExplained {
        /// The key that is missing.
        missing: &'static str,
    },
    /// No edition of the built-in rules has this name.
    #[error("edition: {0}; verify a report that was made with other rules with `verify_with_rules`")]
    UnknownEdition(UnknownIdError),
    /// The report was made with an edition other than that of the rules.
    #[error("edition: the report was made with `{}`, and the rules are `{rules}`", shown(says))]
    #[non_exhaustive]
    OtherEdition {
        /// The edition that the report names.
        says: String,
        /// The edition of the rules.
        rules: String,
    },
    /// The edition does not have the expected hash.
    #[error("rules_hash: edition `{edition}` has the rules {hash:032x}, and {asked:032x} were asked for")]
    #[non_exhaustive]
    OtherRules {
        /// The edition that the report names.
        edition: &'static str,
        /// The hash of its rules.
        hash: u128,
        /// The expected hash.
        asked: u128,
    },
    /// The report says something that the answers do not prove.
    #[error("{path}: the report says {says}; proven is {proven}")]
    #[non_exhaustive]
    Untrue {
        /// Where in the report, such as `red_flags[0].because`.
        path: String,
        /// What the report says there, shortened.
        says: String,
        /// What it should say.
        proven: String,
    },
}

impl CertificateError {
    /// Where in the report: the `field` of an error object.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Self::NotExplained { missing } => missing,
            Self::UnknownEdition(_) | Self::OtherEdition { .. } => "edition",
            Self::OtherRules { .. } => "rules_hash",
            Self::Untrue { path, .. } => path,
        }
    }
}

/// The beginning of a text from a report, safe to print.
pub(super) fn shortened(text: &str) -> String {
    let beginning = Excerpt::new(text);
    let cut = if beginning.as_str().len() < text.len() { "…" } else { "" };
    alloc::format!("{beginning}{cut}")
}
