//! Steps a minute by age.

use crate::activity::Intensity;
use crate::activity::quantity::within;
use crate::{Age, OutOfRangeError, Source};

/// The cadences of one band of ages: a row of the published tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CadenceBand {
    /// The youngest age, in years.
    pub from: u16,
    /// The oldest age, in years.
    pub to: u16,
    /// The first cadence that is moderate, in steps a minute.
    pub moderate: u16,
    /// The first cadence that is vigorous, in steps a minute.
    pub vigorous: u16,
    /// Where the row comes from.
    pub sources: &'static [Source],
}

const fn band(ages: (u16, u16), moderate: u16, vigorous: u16, sources: &'static [Source]) -> CadenceBand {
    CadenceBand { from: ages.0, to: ages.1, moderate, vigorous, sources }
}

/// Cadence at 3 and at 6 METs, by age: the rounded values that the studies propose.
///
/// For 61 to 85 years the studies call 130 defensible for vigorous. Their own estimates range from 129 to 143, and 6
/// METs are hard to reach at that age.
pub const CADENCE: &[CadenceBand] = &[
    band((21, 40), 100, 130, &[Source::CadenceAdults21To40]),
    band((41, 60), 100, 130, &[Source::CadenceAdults41To60]),
    band((61, 85), 100, 130, &[Source::CadenceAdults61To85, Source::CadenceVigorous61To85]),
];

/// An age for when the age is unknown: [`CADENCE`] has the same cut points at every age.
pub(crate) const ANY_AGE_OF_CADENCE: Age = match Age::new(40) {
    Ok(age) => age,
    Err(_) => Age::MAX,
};

const _: () = {
    let mut rest = CADENCE;
    while let [row, more @ ..] = rest {
        assert!(row.moderate == 100 && row.vigorous == 130, "the cut points depend on the age");
        rest = more;
    }
};

/// Cadence at a relative intensity, by age.
///
/// Two rows of the published table have the same ages; they are read as the successive decades that were meant.
pub const RELATIVE_CADENCE: &[CadenceBand] = &[
    band((21, 30), 120, 135, &[Source::CadenceRelative]),
    band((31, 40), 120, 130, &[Source::CadenceRelative]),
    band((41, 50), 115, 125, &[Source::CadenceRelative]),
    band((51, 60), 110, 120, &[Source::CadenceRelative]),
];

/// The intensity of walking at this cadence, on the absolute scale of METs ([`CADENCE`]).
///
/// ```
/// use backpain::Age;
/// use backpain::activity::Intensity;
///
/// assert_eq!(backpain::activity::effort::cadence(100, Age::new(50)?)?, Intensity::Moderate);
/// # Ok::<(), backpain::OutOfRangeError>(())
/// ```
///
/// # Errors
///
/// [`OutOfRangeError`] if the cadence is above 300 steps a minute, or the age is outside the studies' 21 to 85.
pub const fn cadence(steps_a_minute: u16, age: Age) -> Result<Intensity, OutOfRangeError> {
    class(CADENCE, steps_a_minute, age)
}

/// The intensity of walking at this cadence, relative to what people of that age can do ([`RELATIVE_CADENCE`]).
///
/// # Errors
///
/// [`OutOfRangeError`] if the cadence is above 300 steps a minute, or the age is outside the study's 21 to 60.
pub const fn relative_cadence(steps_a_minute: u16, age: Age) -> Result<Intensity, OutOfRangeError> {
    class(RELATIVE_CADENCE, steps_a_minute, age)
}

pub(crate) const MOST_STEPS: u16 = 300;

const fn class(table: &[CadenceBand], steps: u16, age: Age) -> Result<Intensity, OutOfRangeError> {
    if let Err(error) = within("cadence", steps, 0, MOST_STEPS, "steps a minute") {
        return Err(error);
    }
    let (youngest, oldest) = match table {
        [first, .., last] => (first.from, last.to),
        [] | [_] => (0, 0), // no table is that short
    };
    let mut rows = table;
    while let [row, rest @ ..] = rows {
        if row.from <= age.get() && age.get() <= row.to {
            return Ok(Intensity::of(steps, row.moderate, row.vigorous));
        }
        rows = rest;
    }
    Err(OutOfRangeError { field: "age", value: age.get() as i64, min: youngest, max: oldest, unit: "years" })
}
