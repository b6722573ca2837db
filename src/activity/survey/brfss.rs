//! The Behavioral Risk Factor Surveillance System of the United States: its codes, and how it counts.
//!
//! The codebook or its counts show the formats, the labels, the doubling of vigorous minutes and that there is no cap.
//! Two rules are recalled, not read: a month's frequency counts 7/30 a week, and an activity is vigorous from 60% of
//! the fitness that is expected at the person's age. That cut makes a slow walk of 3.5 METs vigorous, so that it counts
//! twice, in men from 72 and women from 75. In the guidelines it does not.
//!
//! ```
//! use backpain::activity::survey::brfss::{Bout, weekly_thousandths};
//! use backpain::{Age, Sex};
//!
//! let walk = Bout { met_tenths: 35, minutes: 15, weekly_thousandths: 5_000 };
//! assert_eq!(walk.equivalent_minutes(Age::new(72)?, Sex::Male), 150);
//! assert_eq!(walk.equivalent_minutes(Age::new(71)?, Sex::Male), 75);
//! assert_eq!(weekly_thousandths(208)?, Some(1_867)); // 8 times a month
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::CodeError;
use crate::{Age, Sex, Source};

/// Where the counting comes from.
pub const SOURCES: &[Source] = &[Source::BrfssCodebook2023, Source::BrfssCodebook2015, Source::BrfssFitness];

/// The minutes behind a duration code: hours, then two digits of minutes, which may be above 59.
///
/// `None` for 777 (don't know) and 999 (refused).
///
/// # Errors
///
/// [`CodeError`] for a code outside 1 to 759 and 800 to 959 that is neither.
pub const fn minutes(code: u16) -> Result<Option<u16>, CodeError> {
    match code {
        777 | 999 => Ok(None),
        1..=759 | 800..=959 => Ok(Some(code / 100 * 60 + code % 100)),
        _ => Err(CodeError {
            question: "duration",
            code,
            permitted: "1 to 759 and 800 to 959 (hours and minutes as HMM), 777 and 999",
        }),
    }
}

/// The frequency behind a code, in thousandths of a time a week: 101 to 199 count times a week, 201 to
/// 299 times a month (recalled: of 30 days), and 888 is never.
///
/// `None` for 777 (don't know) and 999 (refused). 99.000 times a week, code 199, is a number and not a code.
///
/// # Errors
///
/// [`CodeError`] for any other code.
pub const fn weekly_thousandths(code: u16) -> Result<Option<u32>, CodeError> {
    match code {
        777 | 999 => Ok(None),
        888 => Ok(Some(0)),
        101..=199 => Ok(Some((code as u32 - 100) * 1_000)),
        201..=299 => Ok(Some(((code as u32 - 200) * 7_000 + 15) / 30)),
        _ => Err(CodeError {
            question: "frequency",
            code,
            permitted: "101 to 199 (times a week), 201 to 299 (times a month), 777, 888 and 999",
        }),
    }
}

/// The lowest MET value, in hundredths, at which an activity counts as vigorous at this age.
///
/// It is 60% of the expected maximal oxygen uptake, which is 60 less 0.55 of the age in men and 48 less 0.37 of the age
/// in women, in mL/kg/min; a MET is 3.5. It is rounded to the nearest, and 0 where the formula falls below 0.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "at most 823")]
pub const fn vigorous_from_hundredths(age: Age, sex: Sex) -> u16 {
    let age = age.get();
    match sex {
        Sex::Male => (14_400_u16.saturating_sub(132 * age) + 7) / 14,
        Sex::Female => ((57_600_u32.saturating_sub(444 * age as u32) + 35) / 70) as u16,
    }
}

/// One of the two activities that the survey asks about.
#[expect(clippy::exhaustive_structs, reason = "the survey's three numbers")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub struct Bout {
    /// The survey's MET value in tenths; 0 for weights, yoga, pilates and tai chi, which earn no minutes.
    pub met_tenths: u16,
    /// Minutes each time, from [`minutes`].
    pub minutes: u16,
    /// Thousandths of a time a week, from [`weekly_thousandths`].
    pub weekly_thousandths: u32,
}

impl Bout {
    /// Minutes a week, rounded; 0 below 3 METs. The survey has no cap: two records of 2023 come to more minutes than a
    /// week has.
    #[must_use]
    pub const fn weekly_minutes(self) -> u64 {
        if self.met_tenths < 30 {
            return 0;
        }
        (self.minutes as u64 * self.weekly_thousandths as u64 + 500) / 1_000
    }

    /// Minutes a week, doubled if the survey takes the activity as vigorous at this age.
    #[must_use]
    pub const fn equivalent_minutes(self, age: Age, sex: Sex) -> u64 {
        if self.met_tenths as u32 * 10 >= vigorous_from_hundredths(age, sex) as u32 {
            2 * self.weekly_minutes()
        } else {
            self.weekly_minutes()
        }
    }
}

/// Whether this is enough strengthening for the survey, which asks for 2.000 times a week, not for 2 days.
#[must_use]
pub const fn meets_strength(weekly_thousandths: u32) -> bool {
    weekly_thousandths >= 2_000
}
