//! How hard an activity is, from what people know: the talk test, a rating of effort, a heart rate, a count of steps,
//! or a MET value.
//!
//! One reading goes in and an [`Intensity`] comes out. A reading below the published light band is
//! [`Light`](Intensity::Light), because neither earns minutes; near-maximal effort is
//! [`Vigorous`](Intensity::Vigorous). Start with [`Scale`]; heart rates and steps have files of their own.
//!
//! ```
//! use backpain::activity::Intensity;
//! use backpain::activity::effort::{Scale, TalkTest};
//!
//! assert_eq!(TalkTest::CanTalk.intensity(), Intensity::Moderate);
//! assert_eq!(Scale::Borg.intensity(13)?, Intensity::Moderate);
//! assert_eq!(Scale::Met.intensity(59)?, Intensity::Moderate); // 5.9 METs
//! assert!(Scale::Borg.intensity(5).is_err());
//! # Ok::<(), backpain::OutOfRangeError>(())
//! ```
//!
//! Two people walking side by side may work at different intensities. If a person's own effort and the energy that the
//! activity takes disagree, [`resolve`] decides which reading counts.

mod cadence;
mod heart_rate;
mod older;

pub(crate) use cadence::{ANY_AGE_OF_CADENCE, MOST_STEPS};
pub use cadence::{CADENCE, CadenceBand, RELATIVE_CADENCE, cadence, relative_cadence};
pub use heart_rate::{Formula, HeartRateReserve, MaximalHeartRate};
pub use older::{AGE_SOURCES, Basis, OLDER_ADULT_METS_FROM, RELATIVE_FROM, met_60_plus, resolve};

use super::Intensity;
use super::quantity::{Met, StepsPerMinute, within};
use super::sitting::Posture;
use crate::vocabulary::vocabulary;
use crate::{OutOfRangeError, Source};

vocabulary! {
    /// A scale on which effort is read as a whole number, and its cut points.
    ///
    /// Bands are half-open: moderate ends just below the first vigorous number.
    #[non_exhaustive]
    pub enum Scale, "a scale of effort", with {
        /// The smallest and the largest reading.
        limits: (u16, u16),
        /// The unit in words.
        unit: &'static str,
        /// The lowest readings that the sources call light, moderate and vigorous.
        cuts: [u16; 3],
        /// How to ask a person for the reading, in plain words.
        question: &'static str,
        /// Where the cut points come from.
        sources: &'static [Source],
    } {
        /// Rating of perceived exertion, Borg 6 to 20
        Borg "borg" {
            limits: (6, 20), unit: "points",
            cuts: [9, 12, 14],
            question: "How hard does it feel, from 6 (no effort at all) to 20 (all you can do)?",
            sources: &[Source::AcsmIntensity],
        }
        /// Effort from 0 to 10
        ///
        /// 0 is sitting and 10 is maximal effort. The glossary calls 5 and 6 moderate; higher numbers are taken as
        /// vigorous.
        ZeroToTen "effort-0-to-10" {
            limits: (0, 10), unit: "points",
            cuts: [0, 5, 7],
            question: "How hard does it feel, from 0 (sitting still) to 10 (all you can do)?",
            sources: &[Source::PagGlossary],
        }
        /// Percentage of the heart rate reserve, or of the oxygen uptake reserve
        ///
        /// The reserve is the range between rest and the maximum: see [`HeartRateReserve`].
        Reserve "percent-of-reserve" {
            limits: (0, 150), unit: "percent",
            cuts: [30, 40, 60],
            question: "What share of your heart rate reserve do you use, in percent?",
            sources: &[Source::AcsmIntensity],
        }
        /// Percentage of the maximal heart rate
        ///
        /// An estimate of the maximum can be too low, so readings above 100 are permitted. The cut points are the tenth
        /// edition's; others differ (55 and 70 in the sixth, 77 to 93 on public pages).
        Maximum "percent-of-maximal-heart-rate" {
            limits: (0, 150), unit: "percent",
            cuts: [57, 64, 77],
            question: "What share of your highest heart rate do you reach, in percent?",
            sources: &[Source::AcsmIntensity],
        }
        /// Percentage of the maximal oxygen uptake
        OxygenUptake "percent-of-maximal-oxygen-uptake" {
            limits: (0, 150), unit: "percent",
            cuts: [37, 46, 64],
            question: "What share of your highest oxygen uptake do you reach, in percent?",
            sources: &[Source::AcsmIntensity],
        }
        /// Metabolic equivalents, in tenths
        ///
        /// 30 is 3.0 METs. Pages that print "3.0 to 5.9" mean everything below 6: a mean of 5.95 METs is moderate. The
        /// number alone does not make a minute aerobic: lifting weights takes 6 METs and earns no minutes.
        Met "met" {
            limits: (0, 300), unit: "tenths of a MET",
            cuts: [0, 30, 60],
            question: "How many METs is it, in tenths?",
            sources: &[Source::PagIntensity, Source::PagGlossary],
        }
    }
}

const _: () = {
    let mut rest = Scale::ALL;
    while let [scale, more @ ..] = rest {
        let ((min, max), [light, moderate, vigorous]) = (scale.limits(), scale.cuts());
        assert!(min <= light && light < moderate && moderate < vigorous && vigorous <= max);
        rest = more;
    }
    assert!(StepsPerMinute::MAX.get() == MOST_STEPS, "steps a minute can be judged");
    assert!(Met::MAX.get() == Scale::Met.limits().1, "a MET value can be read on its scale");
};

impl Met {
    /// Where the classes are defined.
    pub const SOURCE: Source = Source::PagIntensity;

    /// The class of an absolute effort: moderate from 3 METs, vigorous from 6.
    #[must_use]
    pub const fn intensity(self) -> Intensity {
        Scale::Met.class(self.get())
    }
}

impl Scale {
    /// The lowest reading in this class, by the sources.
    #[must_use]
    pub const fn from(self, intensity: Intensity) -> u16 {
        let [light, moderate, vigorous] = self.cuts();
        match intensity {
            Intensity::Light => light,
            Intensity::Moderate => moderate,
            Intensity::Vigorous => vigorous,
        }
    }

    /// The class of a reading.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] if the reading is outside the scale's [`limits`](Self::limits).
    pub const fn intensity(self, reading: u16) -> Result<Intensity, OutOfRangeError> {
        let (min, max) = self.limits();
        match within(self.id(), reading, min, max, self.unit()) {
            Ok(reading) => Ok(self.class(reading)),
            Err(error) => Err(error),
        }
    }

    /// The class of a reading that is known to lie within the limits.
    pub(crate) const fn class(self, reading: u16) -> Intensity {
        let [_, moderate, vigorous] = self.cuts();
        Intensity::of(reading, moderate, vigorous)
    }
}

vocabulary! {
    /// What a person can do with their voice while active, easiest first.
    ///
    /// The talk test needs no device and suits every age. Its answers are ordered like [`Intensity`].
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the test has these three answers")]
    pub enum TalkTest, "an answer of the talk test" {
        /// You can talk and sing
        CanSing "can-sing";
        /// You can talk, but not sing
        CanTalk "can-talk";
        /// You can say only a few words before you need a breath
        FewWords "few-words";
    }
}

impl TalkTest {
    /// Where the test comes from.
    pub const SOURCES: &'static [Source] = &[Source::TalkTestPage];

    /// The class of an answer.
    #[must_use]
    pub const fn intensity(self) -> Intensity {
        match self {
            Self::CanSing => Intensity::Light,
            Self::CanTalk => Intensity::Moderate,
            Self::FewWords => Intensity::Vigorous,
        }
    }
}

/// The source of [`is_sedentary`].
pub const SEDENTARY_SOURCES: &[Source] = &[Source::SedentaryDefinition];

/// Whether a waking activity is sedentary: sitting, reclining or lying, at no more than 1.5 METs.
///
/// Standing still takes as little energy but is not sedentary, so the MET value alone does not decide.
///
/// # Errors
///
/// [`OutOfRangeError`] if the MET value is outside the limits of [`Scale::Met`].
pub const fn is_sedentary(posture: Posture, met_tenths: u16) -> Result<bool, OutOfRangeError> {
    if let Err(error) = Scale::Met.intensity(met_tenths) {
        return Err(error);
    }
    Ok(matches!(posture, Posture::Sitting) && met_tenths <= 15)
}
