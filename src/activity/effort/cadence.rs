//! Steps a minute by age.

use crate::activity::Intensity;
use crate::{Age, OutOfRange, Source};

/// The cadences of one band of ages: a row of the published tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// What the row rests on.
    pub sources: &'static [Source],
}

macro_rules! bands {
    ($(#[$doc:meta])+ $NAME:ident: $( $from:literal to $to:literal, moderate $moderate:literal, vigorous $vigorous:literal, by [$($source:ident),+]; )+) => {
        $(#[$doc])+
        pub const $NAME: &[CadenceBand] = &[
            $( CadenceBand { from: $from, to: $to, moderate: $moderate, vigorous: $vigorous, sources: &[$(Source::$source),+] } ),+
        ];
    };
}

bands! {
    /// Cadence at 3 and at 6 METs, by age: the rounded values that the studies propose.
    ///
    /// From 61 on, 130 for vigorous is called defensible, and 6 METs are hard to reach: the studies' own
    /// estimates range from 129 to 143.
    CADENCE:
    21 to 40, moderate 100, vigorous 130, by [CadenceAdults21To40];
    41 to 60, moderate 100, vigorous 130, by [CadenceAdults41To60];
    61 to 85, moderate 100, vigorous 130, by [CadenceAdults61To85, CadenceVigorous61To85];
}

bands! {
    /// Cadence at a relative intensity, by age.
    ///
    /// The table prints two rows with the same ages; its rows are taken as rising decades.
    RELATIVE_CADENCE:
    21 to 30, moderate 120, vigorous 135, by [CadenceRelative];
    31 to 40, moderate 120, vigorous 130, by [CadenceRelative];
    41 to 50, moderate 115, vigorous 125, by [CadenceRelative];
    51 to 60, moderate 110, vigorous 120, by [CadenceRelative];
}

/// The class of walking at so many steps a minute, on the absolute scale of METs ([`CADENCE`]).
///
/// ```
/// use backpain::Age;
/// use backpain::activity::Intensity;
///
/// assert_eq!(backpain::activity::effort::cadence(100, Age::new(50)?)?, Intensity::Moderate);
/// # Ok::<(), backpain::OutOfRange>(())
/// ```
///
/// # Errors
///
/// [`OutOfRange`] if the cadence is above 300 steps a minute, or the age is outside the studies' 21 to 85.
pub const fn cadence(steps_a_minute: u16, age: Age) -> Result<Intensity, OutOfRange> {
    class(CADENCE, steps_a_minute, age)
}

/// The class of walking at so many steps a minute, relative to what people of that age can do
/// ([`RELATIVE_CADENCE`]).
///
/// # Errors
///
/// [`OutOfRange`] if the cadence is above 300 steps a minute, or the age is outside the study's 21 to 60.
pub const fn relative_cadence(steps_a_minute: u16, age: Age) -> Result<Intensity, OutOfRange> {
    class(RELATIVE_CADENCE, steps_a_minute, age)
}

const FASTEST: u16 = 300;

const fn class(table: &[CadenceBand], steps: u16, age: Age) -> Result<Intensity, OutOfRange> {
    if steps > FASTEST {
        return Err(OutOfRange {
            field: "cadence",
            value: steps as i64,
            min: 0,
            max: FASTEST,
            unit: "steps a minute",
        });
    }
    let (mut youngest, mut oldest) = (Age::MAX.get(), 0);
    let mut rows = table;
    while let [row, rest @ ..] = rows {
        if row.from <= age.get() && age.get() <= row.to {
            return Ok(if steps >= row.vigorous {
                Intensity::Vigorous
            } else if steps >= row.moderate {
                Intensity::Moderate
            } else {
                Intensity::Light
            });
        }
        if row.from < youngest {
            youngest = row.from;
        }
        if row.to > oldest {
            oldest = row.to;
        }
        rows = rest;
    }
    Err(OutOfRange { field: "age", value: age.get() as i64, min: youngest, max: oldest, unit: "years" })
}
