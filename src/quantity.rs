//! Measurements: validated numbers with units, each declared by one row, and the sex.

mod error;

use crate::language::{Language, Text};
use crate::vocabulary::vocabulary;

pub use error::OutOfRangeError;

/// Calls a macro with the row of every measurement: the type, the name of its getter and setter, the JSON key, the
/// smallest and the largest number, the unit, the number of a person without complaints, and the question.
///
/// To add a measurement, add a row here and what bounds it (`presentation::settles::BOUNDS`).
macro_rules! measurements {
    ($with:ident) => {
        $with! {
            /// Age today.
            Age age "age" 0 to 120 "years" usually 45 asks "How old are you?" or "How old are they?";
            /// Age when back pain first began.
            AgeAtOnset age_at_onset "age_at_onset" 0 to 120 "years" usually 45 asks "How old were you when you first had back pain like this?" or "How old were they when they first had back pain like this?";
            /// How long this episode has lasted.
            Duration duration "duration_days" 0 to 43_830 "days" usually 60 asks "How many days ago did this pain begin, or change into a new pain?" or "How many days ago did this pain begin, or change into a new pain?";
            /// Pain now on the numeric rating scale: 0 is none, 10 the worst imaginable.
            Pain pain "pain" 0 to 10 "points" usually 0 asks "How bad is the pain now, from 0 (none) to 10 (the worst you can imagine)?" or "How bad is the pain now, from 0 (none) to 10 (the worst they can imagine)?";
            /// Weeks of pregnancy, counted from the first day of the last period.
            ///
            /// A pregnancy that is only possible, or not dated, is the finding
            /// [`RiskFactor::PossiblePregnancy`](crate::RiskFactor::PossiblePregnancy). Answering no to it, and giving
            /// no weeks, means not pregnant.
            PregnancyWeeks pregnancy_weeks "pregnancy_weeks" 1 to 45 "weeks" usually 20 asks "How many weeks pregnant are you?" or "How many weeks pregnant are they?";
            /// How long the pain has gone without getting any better.
            WeeksWithoutImprovement weeks_without_improvement "weeks_without_improvement" 0 to 6_261 "weeks" usually 0 asks "How many weeks has it been since it last got any better?" or "How many weeks has it been since it last got any better?";
        }
    };
}
pub(crate) use measurements;

/// Declares a validated number: its name, the key in errors, the smallest and the largest number, and the unit.
macro_rules! number {
    ($(#[$doc:meta])+ $Name:ident $field:literal $min:literal to $max:literal $unit:literal) => {
        $(#[$doc])+
        ///
        #[doc = concat!("In ", $unit, ", from ", $min, " to ", $max, ".")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(into = "u16", try_from = "u16"))]
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
            #[doc = concat!("[`OutOfRangeError`](crate::OutOfRangeError) unless it is from ", $min, " to ", $max, " ", $unit, ".")]
            pub const fn new(value: u16) -> Result<Self, crate::OutOfRangeError> {
                if value < Self::MIN.0 || value > Self::MAX.0 {
                    return Err(Self::out_of_range(value as i64));
                }
                Ok(Self(value))
            }

            pub(crate) const fn out_of_range(value: i64) -> crate::OutOfRangeError {
                crate::OutOfRangeError { field: $field, value, min: $min, max: $max, unit: $unit }
            }

            #[doc = concat!("The number, in ", $unit, ".")]
            #[must_use]
            pub const fn get(self) -> u16 {
                self.0
            }
        }

        crate::vocabulary::schema_by_hand! { $Name, $Name: |_| crate::vocabulary::schema::number($min, $max, $unit) }

        impl TryFrom<u16> for $Name {
            type Error = crate::OutOfRangeError;
            fn try_from(value: u16) -> Result<Self, Self::Error> {
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
    };
}
pub(crate) use number;

macro_rules! quantities {
    ($(
        $(#[$doc:meta])+
        $Name:ident $name:ident $key:literal $min:literal to $max:literal $unit:literal
        usually $usual:literal asks $question:literal or $by_proxy:literal;
    )+) => {
        $( crate::quantity::number! { $(#[$doc])+ $Name $key $min to $max $unit } )+

        /// Names a measurement, whatever its value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Measure {
            $( $(#[$doc])+ $Name, )+
        }

        impl Measure {
            /// Every measurement.
            pub const ALL: &'static [Self] = &[$(Self::$Name),+];

            const IDS: &'static [&'static str] = &[$($key),+];

            /// How many measurements there are.
            pub(crate) const COUNT: usize = Self::ALL.len();

            /// The JSON key.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$Name => $key),+ }
            }

            /// The question to the person, in plain words.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self { $(Self::$Name => $question),+ }
            }

            /// The question to somebody who answers for another person.
            #[must_use]
            pub const fn question_by_proxy(self) -> &'static str {
                match self { $(Self::$Name => $by_proxy),+ }
            }

            /// The unit in words.
            #[must_use]
            pub const fn unit(self) -> &'static str {
                match self { $(Self::$Name => $unit),+ }
            }

            /// The smallest and the largest number that the measurement can take.
            #[must_use]
            #[inline]
            pub const fn limits(self) -> (u16, u16) {
                match self { $(Self::$Name => ($min, $max)),+ }
            }

            /// The number of a person without complaints. Other numbers shrink toward it.
            #[cfg(feature = "proptest1")]
            pub(crate) const fn usual(self) -> u16 {
                match self { $(Self::$Name => $usual),+ }
            }
        }
    };
}

measurements!(quantities);

crate::vocabulary::as_text!(Measure, "a measurement");

impl Measure {
    #[inline]
    pub(crate) const fn check(self, number: u16) -> Result<(), OutOfRangeError> {
        let (min, max) = self.limits();
        if number < min || number > max { Err(self.out_of_range(number as i64)) } else { Ok(()) }
    }

    pub(crate) const fn out_of_range(self, value: i64) -> OutOfRangeError {
        let (min, max) = self.limits();
        OutOfRangeError { field: self.id(), value, min, max, unit: self.unit() }
    }
}

vocabulary! {
    /// Sex as far as it changes risk: bone loss, and whether a pregnancy is possible.
    ///
    /// `Male` answers the questions about pregnancy and vaginal bleeding with no. If that would be wrong for a person,
    /// leave the sex out or give it as unknown: every rule then stays open.
    #[expect(clippy::exhaustive_enums, reason = "JSON has these two; a sex not given is `None`")]
    pub enum Sex, "a sex (`female` or `male`; leave it out if not known)" {
        /// Female
        Female "female";
        /// Male
        Male "male";
    }
}

impl Sex {
    /// The name in words, in a language.
    #[must_use]
    pub fn name_in(self, language: &Language) -> &str {
        language.text(Text::of_sex(self))
    }
}

impl Text {
    pub(crate) const fn of_sex(sex: Sex) -> Self {
        Self::new("sex", sex.id(), sex.name())
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
