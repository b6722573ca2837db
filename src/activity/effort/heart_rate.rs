//! How hard a heart works: beats a minute as a share of the maximum or of the reserve, in whole numbers throughout.

use super::Scale;
use crate::activity::Intensity;
use crate::activity::quantity::within;
use crate::vocabulary::vocabulary;
use crate::{Age, OutOfRangeError, Source};

vocabulary! {
    /// A formula that estimates an adult's maximal heart rate from the age.
    ///
    /// At 60 years they differ by six beats. A measured maximum is better than either.
    #[non_exhaustive]
    pub enum Formula, "a formula for the maximal heart rate", with {
        /// Where the formula was read.
        source: Source,
    } {
        /// 220 less the age
        TwoTwentyLessAge "220-less-age" { source: Source::MaximalHeartRate220 }
        /// 208 less 0.7 of the age
        TwoOhEightLessSevenTenths "208-less-seven-tenths-of-age" { source: Source::MaximalHeartRate208 }
    }
}

/// A maximal heart rate, in tenths of a beat a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaximalHeartRate(u16);

const BEATS: &str = "beats a minute";

impl MaximalHeartRate {
    /// A maximum that was measured.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless it is from 90 to 250 beats a minute.
    pub const fn measured(beats_a_minute: u16) -> Result<Self, OutOfRangeError> {
        match within("maximal_heart_rate", beats_a_minute, 90, 250, BEATS) {
            Ok(beats) => Ok(Self(beats * 10)),
            Err(error) => Err(error),
        }
    }

    /// A maximum that is estimated from the age.
    ///
    /// ```
    /// use backpain::Age;
    /// use backpain::activity::effort::{Formula, MaximalHeartRate};
    ///
    /// let sixty = Age::new(60)?;
    /// assert_eq!(MaximalHeartRate::estimated(sixty, Formula::TwoTwentyLessAge).tenths(), 1_600);
    /// assert_eq!(MaximalHeartRate::estimated(sixty, Formula::TwoOhEightLessSevenTenths).tenths(), 1_660);
    /// # Ok::<(), backpain::OutOfRangeError>(())
    /// ```
    #[must_use]
    pub const fn estimated(age: Age, formula: Formula) -> Self {
        Self(match formula {
            Formula::TwoTwentyLessAge => 2_200 - 10 * age.get(),
            Formula::TwoOhEightLessSevenTenths => 2_080 - 7 * age.get(),
        })
    }

    /// In tenths of a beat a minute.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// The intensity at this heart rate, by its share of the maximum.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless the rate is from 20 to 250 beats a minute.
    pub const fn intensity(self, beats_a_minute: u16) -> Result<Intensity, OutOfRangeError> {
        class(Scale::Maximum, beats_a_minute, 0, self.0)
    }

    /// The lowest whole rate at this intensity or above, in beats a minute.
    #[must_use]
    pub const fn from(self, intensity: Intensity) -> u16 {
        lowest(Scale::Maximum, intensity, 0, self.0)
    }
}

/// The range between the heart rate at rest and the maximal one (Karvonen's reserve).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeartRateReserve {
    resting: u16,
    maximum: u16,
}

impl HeartRateReserve {
    /// Where the classes and the arithmetic come from.
    pub const SOURCES: &'static [Source] = &[Source::AcsmIntensity, Source::ReserveExample];

    /// A resting rate, in beats a minute, and a maximum above it.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless the resting rate is at least 20 beats a minute and at least one whole beat below
    /// the maximum.
    pub const fn new(resting: u16, maximum: MaximalHeartRate) -> Result<Self, OutOfRangeError> {
        match within("resting_heart_rate", resting, 20, maximum.0 / 10 - 1, BEATS) {
            Ok(resting) => Ok(Self { resting: resting * 10, maximum: maximum.0 }),
            Err(error) => Err(error),
        }
    }

    /// The intensity at this heart rate, by its share of the reserve.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless the rate is from 20 to 250 beats a minute.
    pub const fn intensity(self, beats_a_minute: u16) -> Result<Intensity, OutOfRangeError> {
        class(Scale::Reserve, beats_a_minute, self.resting, self.maximum)
    }

    /// The lowest whole rate at this intensity or above, in beats a minute.
    #[must_use]
    pub const fn from(self, intensity: Intensity) -> u16 {
        lowest(Scale::Reserve, intensity, self.resting, self.maximum)
    }

    /// The heart rate at a percentage of the reserve, rounded to the nearest beat a minute.
    ///
    /// ```
    /// use backpain::Age;
    /// use backpain::activity::effort::{Formula, HeartRateReserve, MaximalHeartRate};
    ///
    /// let maximum = MaximalHeartRate::estimated(Age::new(55)?, Formula::TwoTwentyLessAge);
    /// assert_eq!(HeartRateReserve::new(62, maximum)?.at(60)?, 124); // 123.8
    /// # Ok::<(), backpain::OutOfRangeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless the share is from 0 to 100 percent.
    #[expect(clippy::cast_possible_truncation, reason = "no more than the maximum")]
    pub const fn at(self, percent: u16) -> Result<u16, OutOfRangeError> {
        if let Err(error) = within(Scale::Reserve.id(), percent, 0, 100, Scale::Reserve.unit()) {
            return Err(error);
        }
        let thousandths = (self.maximum - self.resting) as u32 * percent as u32 + self.resting as u32 * 100;
        Ok(((thousandths + 500) / 1_000) as u16)
    }
}

/// The intensity at a rate; bounds in tenths of a beat. Compares products, so that nothing is rounded.
const fn class(scale: Scale, rate: u16, bottom: u16, top: u16) -> Result<Intensity, OutOfRangeError> {
    if let Err(error) = within("heart_rate", rate, 20, 250, BEATS) {
        return Err(error);
    }
    let [moderate, vigorous] =
        [lowest(scale, Intensity::Moderate, bottom, top), lowest(scale, Intensity::Vigorous, bottom, top)];
    Ok(Intensity::of(rate, moderate, vigorous))
}

/// The first whole beat at or above the class's cut: rate * 10 - bottom >= cut % of (top - bottom).
#[expect(clippy::cast_possible_truncation, reason = "no more than the maximum")]
const fn lowest(scale: Scale, intensity: Intensity, bottom: u16, top: u16) -> u16 {
    let thousandths = (top - bottom) as u32 * scale.from(intensity) as u32 + bottom as u32 * 100;
    thousandths.div_ceil(1_000) as u16
}
