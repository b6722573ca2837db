//! Published numbers about the course of a cause.

use core::fmt;

use crate::Source;
use crate::treatment::Unit;

/// A published number, or a range of numbers. `Display` writes it out.
///
/// ```
/// use backpain::Cause;
///
/// let peak = &Cause::DelayedOnsetMuscleSoreness.profile().course.statistics[0];
/// assert_eq!(peak.to_string(), "hours from exercise to the worst soreness: 24 to 72 hours");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statistic {
    /// What the number measures.
    pub what: &'static str,
    /// The smallest, in hundredths of the unit.
    pub low_hundredths: u32,
    /// The largest, in hundredths of the unit; the same as the smallest if it is one number.
    pub high_hundredths: u32,
    /// The unit.
    pub unit: Unit,
    /// Where it was published.
    pub source: Source,
}

impl Statistic {
    /// Builds a row. A reversed range, or a number without a source that was read, does not compile.
    pub(super) const fn new(what: &'static str, hundredths: (u32, u32), unit: Unit, source: Source) -> Self {
        let (low_hundredths, high_hundredths) = hundredths;
        assert!(low_hundredths <= high_hundredths, "the range of a statistic is reversed");
        assert!(!matches!(source, Source::GoodPractice), "a number needs a source that was read");
        Self { what, low_hundredths, high_hundredths, unit, source }
    }
}

impl fmt::Display for Statistic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, Number(self.low_hundredths))?;
        if self.low_hundredths != self.high_hundredths {
            write!(f, " to {}", Number(self.high_hundredths))?;
        }
        write!(f, " {}", self.unit.name())
    }
}

/// Hundredths, written as a decimal without trailing zeros.
struct Number(u32);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.0 / 100, self.0 % 100);
        match (hundredths, hundredths % 10) {
            (0, _) => write!(f, "{whole}"),
            (_, 0) => write!(f, "{whole}.{}", hundredths / 10),
            _ => write!(f, "{whole}.{hundredths:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn hundredths_are_written_as_decimals() {
        for (hundredths, text) in
            [(0, "0"), (5, "0.05"), (50, "0.5"), (9_220, "92.2"), (142, "1.42"), (600, "6")]
        {
            assert_eq!(Number(hundredths).to_string(), text);
        }
    }
}
