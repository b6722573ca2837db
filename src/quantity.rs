//! Validated numbers with units: one row each, and the enum that names them.

use crate::vocabulary::vocabulary;

/// A number outside the range that its quantity permits.
///
/// ```
/// let error = backpain::Age::new(200).unwrap_err();
/// assert_eq!(error.to_string(), "age: 200 is out of range; permitted are 0 to 120 years");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {value} is out of range; permitted are {min} to {max} {unit}")]
#[non_exhaustive]
pub struct OutOfRange {
    /// The measurement's JSON key.
    pub field: &'static str,
    /// The number that was refused.
    pub value: i64,
    /// The smallest permitted number.
    pub min: u16,
    /// The largest permitted number.
    pub max: u16,
    /// The unit in words.
    pub unit: &'static str,
}

macro_rules! quantities {
    ($( $(#[$doc:meta])+ $Name:ident $field:literal $min:literal to $max:literal $unit:literal asks $question:literal; )+) => {
        $(
            $(#[$doc])+
            ///
            #[doc = concat!("In ", $unit, ", from ", $min, " to ", $max, ".")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "u16"))]
            pub struct $Name(u16);

            impl $Name {
                /// The smallest permitted value.
                pub const MIN: Self = Self($min);
                /// The largest permitted value.
                pub const MAX: Self = Self($max);

                /// Checks the number.
                ///
                /// # Errors
                ///
                #[doc = concat!("[`OutOfRange`] unless it is from ", $min, " to ", $max, " ", $unit, ".")]
                pub const fn new(value: u16) -> Result<Self, OutOfRange> {
                    if value < Self::MIN.0 || value > Self::MAX.0 {
                        return Err(Measure::$Name.out_of_range(value as i64));
                    }
                    Ok(Self(value))
                }

                #[doc = concat!("The number, in ", $unit, ".")]
                #[must_use]
                pub const fn get(self) -> u16 {
                    self.0
                }
            }

            impl TryFrom<u16> for $Name {
                type Error = OutOfRange;
                fn try_from(value: u16) -> Result<Self, OutOfRange> {
                    Self::new(value)
                }
            }

            impl core::fmt::Display for $Name {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    core::fmt::Display::fmt(&self.0, f)
                }
            }

            impl From<$Name> for u16 {
                fn from(quantity: $Name) -> Self {
                    quantity.0
                }
            }
        )+

        /// Names a measurement, whatever its value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Measure {
            $( $(#[$doc])+ $Name, )+
        }

        impl Measure {
            /// Every measurement.
            pub const ALL: &'static [Self] = &[$(Self::$Name),+];

            /// The JSON key.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$Name => $field),+ }
            }

            /// The question to the person, in plain words.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self { $(Self::$Name => $question),+ }
            }

            /// The unit in words.
            #[must_use]
            pub const fn unit(self) -> &'static str {
                match self { $(Self::$Name => $unit),+ }
            }

            /// The smallest and the largest number that the measurement can take.
            #[must_use]
            pub const fn limits(self) -> (u16, u16) {
                match self { $(Self::$Name => ($min, $max)),+ }
            }
        }
    };
}

quantities! {
    /// Age today.
    Age "age" 0 to 120 "years" asks "How old are you?";
    /// Age when back pain first began.
    AgeAtOnset "age_at_onset" 0 to 120 "years" asks "How old were you when back pain first began?";
    /// How long this episode has lasted.
    Duration "duration_days" 0 to 43_830 "days" asks "How many days ago did this pain begin?";
    /// Pain now on the numeric rating scale: 0 is none, 10 the worst imaginable.
    Pain "pain" 0 to 10 "points" asks "How bad is the pain now, from 0 (none) to 10 (the worst you can imagine)?";
    /// Weeks of pregnancy, counted from the first day of the last period.
    ///
    /// A pregnancy that is only possible, or not dated, is the finding
    /// [`RiskFactor::PossiblePregnancy`](crate::RiskFactor::PossiblePregnancy): a no to it, and no weeks,
    /// says that there is none.
    PregnancyWeeks "pregnancy_weeks" 1 to 45 "weeks" asks "If you are pregnant, how many weeks is it?";
    /// How long the pain has gone without getting any better.
    WeeksWithoutImprovement "weeks_without_improvement" 0 to 6_261 "weeks" asks "For how many weeks has it not got any better?";
}

crate::vocabulary::as_text!(Measure, "a measurement");

impl Measure {
    pub(crate) const fn out_of_range(self, value: i64) -> OutOfRange {
        let (min, max) = self.limits();
        OutOfRange { field: self.id(), value, min, max, unit: self.unit() }
    }
}

vocabulary! {
    /// Sex as far as it changes risk: bone loss, and whether a pregnancy is possible.
    ///
    /// `Male` answers the questions about pregnancy with no. Where that would be wrong for a
    /// person, leave the sex out: it is then unknown, and every rule stays open.
    #[expect(clippy::exhaustive_enums, reason = "JSON has these two; a sex not given is `None`")]
    pub enum Sex, "a sex (`female` or `male`; leave it out if not known)" {
        /// Female
        Female "female";
        /// Male
        Male "male";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_in_and_the_next_numbers_are_out() {
        assert_eq!(Age::new(120).map(Age::get), Ok(120));
        assert!(Age::new(121).is_err() && Pain::new(11).is_err() && Duration::new(43_831).is_err());
        assert_eq!(PregnancyWeeks::new(0), Err(Measure::PregnancyWeeks.out_of_range(0)));
        assert_eq!(PregnancyWeeks::new(1).map(PregnancyWeeks::get), Ok(1));
        assert!(PregnancyWeeks::new(46).is_err() && WeeksWithoutImprovement::new(6_262).is_err());
    }
}
