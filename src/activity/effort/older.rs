//! What changes with age: which reading counts, and what a MET is.

use crate::activity::Intensity;
use crate::{Age, OutOfRangeError, Source};

use super::Scale;

/// The age from which the US guidelines judge effort by a person's own fitness, in years
/// ([`Source::PagKeyGuidelines`]).
pub const RELATIVE_FROM: u16 = 65;

/// The age from which the Older Adult Compendium counts METs differently, in years ([`Source::OlderAdultCompendium`]).
/// The 2024 Adult Compendium ends at 59 ([`Source::AdultCompendium2024`]).
pub const OLDER_ADULT_METS_FROM: u16 = 60;

/// Where [`resolve`] and [`met_60_plus`] come from.
pub const AGE_SOURCES: &[Source] =
    &[Source::PagKeyGuidelines, Source::OlderAdultCompendium, Source::AdultCompendium2024];

/// Whether a reading is relative to what the person can do, or absolute.
#[expect(clippy::exhaustive_enums, reason = "a reading is one or the other")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub enum Basis {
    /// By the person's own effort: the talk test, a rating, a share of the heart rate.
    Relative,
    /// By the energy that the activity takes: METs, cadence.
    Absolute,
}

/// Decides which intensity counts if one activity has a relative and an absolute reading.
///
/// From [`RELATIVE_FROM`] on the relative reading counts, in younger people the absolute one; a single reading always
/// counts. If the age is unknown and the readings differ, the intensity is unknown. Counting the absolute reading in
/// younger adults is this crate's choice, because the guidelines define their minutes in METs.
///
/// ```
/// use backpain::Age;
/// use backpain::activity::Intensity::{Light, Moderate};
/// use backpain::activity::effort::{Basis, resolve};
///
/// // Slow walking is light by its METs and may be moderate work at 80.
/// assert_eq!(resolve(Some(Age::new(80)?), Some(Moderate), Some(Light)), Some((Moderate, Basis::Relative)));
/// assert_eq!(resolve(None, Some(Moderate), Some(Light)), None);
/// # Ok::<(), backpain::OutOfRangeError>(())
/// ```
#[must_use]
pub const fn resolve(
    age: Option<Age>,
    relative: Option<Intensity>,
    absolute: Option<Intensity>,
) -> Option<(Intensity, Basis)> {
    match (relative, absolute) {
        (None, None) => None,
        (Some(class), None) => Some((class, Basis::Relative)),
        (None, Some(class)) => Some((class, Basis::Absolute)),
        (Some(own), Some(of_activity)) => match age {
            Some(age) if age.get() >= RELATIVE_FROM => Some((own, Basis::Relative)),
            Some(_) => Some((of_activity, Basis::Absolute)),
            None if own as u8 == of_activity as u8 => Some((of_activity, Basis::Absolute)),
            None => None,
        },
    }
}

/// The MET value for people of 60 and over at the same oxygen uptake, in tenths, rounded to the nearest.
///
/// One MET is an uptake of 3.5 mL/kg/min in adults, and of 2.7 from 60 on, so the same walk is 35/27 as
/// many METs ([`Source::OlderAdultCompendium`]). The sources give no classes on this scale.
///
/// # Errors
///
/// [`OutOfRangeError`] if the value is outside the limits of [`Scale::Met`].
#[expect(clippy::cast_possible_truncation, reason = "at most 389")]
pub const fn met_60_plus(met_tenths: u16) -> Result<u16, OutOfRangeError> {
    match Scale::Met.intensity(met_tenths) {
        Ok(_) => Ok(((met_tenths as u32 * 70 + 27) / 54) as u16),
        Err(error) => Err(error),
    }
}
