//! The error for a number out of range.

/// A number outside the range that its quantity permits.
///
/// ```
/// let error = backpain::Age::new(200).unwrap_err();
/// assert_eq!(error.to_string(), "age: 200 is out of range; permitted are 0 to 120 years");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{field}: {value} is out of range; permitted are {min} to {max} {unit}")]
#[non_exhaustive]
pub struct OutOfRangeError {
    /// The measurement's JSON key.
    pub field: &'static str,
    /// The number that was given.
    pub value: i64,
    /// The smallest permitted number.
    pub min: u16,
    /// The largest permitted number.
    pub max: u16,
    /// The unit in words.
    pub unit: &'static str,
}
