use core::fmt;

use crate::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a figure counts.
    #[non_exhaustive]
    pub enum Unit, "a unit" {
        /// %
        Percent "percent";
        /// hours
        Hours "hours";
        /// days
        Days "days";
        /// weeks
        Weeks "weeks";
        /// months
        Months "months";
        /// years
        Years "years";
        /// regions of the body
        Regions "regions";
        /// points of 100
        PointsOf100 "points-of-100";
        /// times the odds
        OddsRatio "odds-ratio";
    }
}

/// A published number, or a range of numbers. `Display` writes it out.
///
/// ```
/// use backpain::Cause;
///
/// let peak = &Cause::DelayedOnsetMuscleSoreness.profile().course.figures[0];
/// assert_eq!(peak.to_string(), "hours from exercise to the worst soreness: 24 to 72 hours");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Figure {
    /// What it is the number of.
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

impl Figure {
    /// For tables; a range turned round, or a number without a source that was read, does not compile.
    pub(super) const fn new(what: &'static str, hundredths: (u32, u32), unit: Unit, source: Source) -> Self {
        let (low_hundredths, high_hundredths) = hundredths;
        assert!(low_hundredths <= high_hundredths, "a figure's range is turned round");
        assert!(!matches!(source, Source::GoodPractice), "no number rests on recollection");
        Self { what, low_hundredths, high_hundredths, unit, source }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, Number(self.low_hundredths))?;
        if self.low_hundredths != self.high_hundredths {
            write!(f, " to {}", Number(self.high_hundredths))?;
        }
        write!(f, " {}", self.unit.name())
    }
}

/// Hundredths, written without needless noughts.
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

#[cfg(feature = "serde")]
impl serde::Serialize for Figure {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("what", self.what)?;
        map.serialize_entry("low_hundredths", &self.low_hundredths)?;
        map.serialize_entry("high_hundredths", &self.high_hundredths)?;
        map.serialize_entry("unit", &self.unit)?;
        map.serialize_entry("source", &self.source)?;
        map.end()
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
