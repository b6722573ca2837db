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
//! # Ok::<(), backpain::OutOfRange>(())
//! ```
//!
//! Two people who walk side by side may work at different intensities. [`resolve`] says which reading counts where a
//! person's own effort and the energy of the activity differ.

mod cadence;
mod heart_rate;
mod older;

pub(crate) use cadence::{ANY_AGE_OF_CADENCE, MOST_STEPS};
pub use cadence::{CADENCE, CadenceBand, RELATIVE_CADENCE, cadence, relative_cadence};
pub use heart_rate::{Formula, HeartRateReserve, MaximalHeartRate};
pub use older::{AGE_SOURCES, Basis, OLDER_ADULT_METS_FROM, RELATIVE_FROM, met_60_plus, resolve};

use super::Intensity;
use super::quantity::within;
use super::sitting::Posture;
use crate::vocabulary::vocabulary;
use crate::{OutOfRange, Source};

macro_rules! scales {
    ($(
        #[doc = $name:literal] $(#[doc = $more:literal])* $Variant:ident $id:literal $min:literal to $max:literal $unit:literal,
        light $light:literal, moderate $moderate:literal, vigorous $vigorous:literal,
        asks $question:literal, by [$($source:ident),+];
    )+) => {
        vocabulary! {
            /// A scale of whole numbers on which effort is read; one table of cut points.
            ///
            /// Bands are half-open: moderate reaches up to, and does not include, the first vigorous number.
            #[non_exhaustive]
            pub enum Scale, "a scale of effort" {
                $( #[doc = $name] $(#[doc = $more])* $Variant $id; )+
            }
        }

        impl Scale {
            /// The smallest and the largest reading.
            #[must_use]
            pub const fn limits(self) -> (u16, u16) {
                match self { $(Self::$Variant => ($min, $max)),+ }
            }

            /// The unit in words.
            #[must_use]
            pub const fn unit(self) -> &'static str {
                match self { $(Self::$Variant => $unit),+ }
            }

            /// The lowest reading that the sources put into this class.
            #[must_use]
            pub const fn from(self, intensity: Intensity) -> u16 {
                match (self, intensity) {
                    $(
                        (Self::$Variant, Intensity::Light) => $light,
                        (Self::$Variant, Intensity::Moderate) => $moderate,
                        (Self::$Variant, Intensity::Vigorous) => $vigorous,
                    )+
                }
            }

            /// How to ask a person for the reading, in plain words.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self { $(Self::$Variant => $question),+ }
            }

            /// Where the cut points come from.
            #[must_use]
            pub const fn sources(self) -> &'static [Source] {
                match self { $(Self::$Variant => &[$(Source::$source),+]),+ }
            }
        }

        const _: () = {
            $( assert!($min <= $light && $light < $moderate && $moderate < $vigorous && $vigorous <= $max); )+
        };
    };
}

scales! {
    /// Rating of perceived exertion, Borg 6 to 20
    Borg "borg" 6 to 20 "points", light 9, moderate 12, vigorous 14,
    asks "How hard does it feel, from 6 (no effort at all) to 20 (all you can do)?", by [AcsmIntensity];
    /// Effort from 0 to 10
    ///
    /// Sitting is 0 and all that a person can do is 10. The glossary calls 5 and 6 moderate; higher
    /// numbers are taken as vigorous.
    ZeroToTen "effort-0-to-10" 0 to 10 "points", light 0, moderate 5, vigorous 7,
    asks "How hard does it feel, from 0 (sitting still) to 10 (all you can do)?", by [PagGlossary];
    /// Percentage of the heart rate reserve, or of the oxygen uptake reserve
    ///
    /// The reserve is what lies between rest and the most a heart can do: see [`HeartRateReserve`].
    Reserve "percent-of-reserve" 0 to 150 "percent", light 30, moderate 40, vigorous 60,
    asks "What share of your heart rate reserve do you use, in percent?", by [AcsmIntensity];
    /// Percentage of the maximal heart rate
    ///
    /// An estimate of the maximum can be too low, so readings above 100 are permitted. Other editions cut
    /// elsewhere (55 and 70 in the sixth, 77 to 93 on public pages); these are the tenth's.
    Maximum "percent-of-maximal-heart-rate" 0 to 150 "percent", light 57, moderate 64, vigorous 77,
    asks "What share of your highest heart rate do you reach, in percent?", by [AcsmIntensity];
    /// Percentage of the maximal oxygen uptake
    OxygenUptake "percent-of-maximal-oxygen-uptake" 0 to 150 "percent", light 37, moderate 46, vigorous 64,
    asks "What share of your highest oxygen uptake do you reach, in percent?", by [AcsmIntensity];
    /// Metabolic equivalents, in tenths
    ///
    /// 30 is 3.0 METs. Pages that print "3.0 to 5.9" mean all below 6: a mean of 5.95 METs is moderate.
    /// The number alone does not make a minute aerobic: lifting weights takes 6 METs and earns no minutes.
    Met "met" 0 to 300 "tenths of a MET", light 0, moderate 30, vigorous 60,
    asks "How many METs is it, in tenths?", by [PagIntensity, PagGlossary];
}

impl Scale {
    /// The class of a reading.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] if the reading is outside the scale's [`limits`](Self::limits).
    pub const fn intensity(self, reading: u16) -> Result<Intensity, OutOfRange> {
        let (min, max) = self.limits();
        match within(self.id(), reading, min, max, self.unit()) {
            Ok(reading) => Ok(self.class(reading)),
            Err(error) => Err(error),
        }
    }

    /// The class of a reading that is known to lie within the limits.
    pub(crate) const fn class(self, reading: u16) -> Intensity {
        if reading >= self.from(Intensity::Vigorous) {
            Intensity::Vigorous
        } else if reading >= self.from(Intensity::Moderate) {
            Intensity::Moderate
        } else {
            Intensity::Light
        }
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

/// Where [`is_sedentary`] comes from.
pub const SEDENTARY_SOURCES: &[Source] = &[Source::SedentaryDefinition];

/// Whether a waking activity is sedentary: sitting, reclining or lying, at no more than 1.5 METs.
///
/// Standing still takes as little energy and is not sedentary: the posture decides, not the MET value alone.
///
/// # Errors
///
/// [`OutOfRange`] if the MET value is outside the limits of [`Scale::Met`].
pub const fn is_sedentary(posture: Posture, met_tenths: u16) -> Result<bool, OutOfRange> {
    if let Err(error) = Scale::Met.intensity(met_tenths) {
        return Err(error);
    }
    Ok(matches!(posture, Posture::Sitting) && met_tenths <= 15)
}
