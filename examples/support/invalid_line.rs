//! The answer to an invalid line.

/// The output of `--json` for an invalid line.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct InvalidLine {
    /// The number of the line, from 1.
    pub(crate) line: usize,
    /// The error, and how to correct it.
    pub(crate) error: String,
    /// The path of the key with the error, if it is in one.
    pub(crate) field: Option<String>,
}
