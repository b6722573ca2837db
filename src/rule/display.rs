use core::fmt;

use super::{Members, When};
use crate::quantity::Measure;

/// Writes the criterion as a clinician reads it: `fever and any of (a, b)`.
impl fmt::Display for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Has(finding) => write!(f, "{finding}"),
            Self::Between(measure, low, high) => between(f, measure, low, high),
            Self::Is(sex) => write!(f, "{sex}"),
            Self::All(members) => {
                for (place, member) in members.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { " and " })?;
                    match member {
                        Self::All(_) => write!(f, "({member})")?,
                        Self::Has(_) | Self::Between(..) | Self::Is(_) | Self::Any(_) | Self::AtLeast(..) => {
                            write!(f, "{member}")?;
                        }
                    }
                }
                Ok(())
            }
            Self::Any(members) => list(f, "any of", members),
            Self::AtLeast(needed, members) => {
                write!(f, "at least {needed} of")?;
                list(f, "", members)
            }
        }
    }
}

fn list(f: &mut fmt::Formatter<'_>, head: &str, members: Members<'_>) -> fmt::Result {
    write!(f, "{head} (")?;
    for (place, member) in members.iter().enumerate() {
        f.write_str(if place == 0 { "" } else { ", " })?;
        write!(f, "{member}")?;
    }
    f.write_str(")")
}

fn between(f: &mut fmt::Formatter<'_>, measure: Measure, low: u16, high: u16) -> fmt::Result {
    let (name, unit) = match measure {
        Measure::Age => ("age", ""),
        Measure::AgeAtOnset => ("age at onset", ""),
        Measure::Duration => ("duration", " days"),
        Measure::Pain => ("pain", ""),
        Measure::PregnancyWeeks => ("pregnancy", " weeks"),
        Measure::WeeksWithoutImprovement => ("without improvement", " weeks"),
    };
    let (min, max) = measure.limits();
    match (low == min, high == max) {
        (true, true) if measure == Measure::PregnancyWeeks => f.write_str("pregnant"),
        (_, true) => write!(f, "{name} {low}{unit} or more"),
        (true, _) if min == 0 => write!(f, "{name} under {}{unit}", u32::from(high) + 1),
        (_, false) => write!(f, "{name} {low} to {high}{unit}"),
    }
}
