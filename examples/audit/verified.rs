//! The answer to a report that was verified.

use backpain::{Id, Urgency};

/// A report of which every line was proven.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct VerifiedLine<'a> {
    /// The id of the report.
    pub(crate) id: Option<&'a Id>,
    /// True.
    pub(crate) verified: bool,
    /// The urgency that was proven.
    pub(crate) urgency: Bounds,
    /// The edition of the rules.
    pub(crate) edition: &'a str,
    /// The hash of the rules: 32 hexadecimal digits.
    pub(crate) rules_hash: String,
}

/// The urgency that was proven.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Bounds {
    /// The lowest urgency of any way to answer what is open.
    pub(crate) at_least: Urgency,
    /// The highest.
    pub(crate) at_most: Urgency,
    /// What to act on.
    pub(crate) advised: Urgency,
}
