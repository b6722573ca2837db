//! How many adults meet the guidelines: figures, each with its survey, its year and what it counts.

use crate::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a figure counts.
    #[non_exhaustive]
    pub enum Target, "a target" {
        /// Both the aerobic and the strength guideline
        Both "both";
        /// The aerobic guideline
        Aerobic "aerobic";
        /// More than 300 minutes of moderate activity or the equivalent
        Over300 "over-300-minutes";
        /// The strength guideline
        Strength "strength";
    }
}

vocabulary! {
    /// How a figure was adjusted to the population.
    #[non_exhaustive]
    pub enum Standardisation, "a standardisation" {
        /// Crude
        Crude "crude";
        /// Age-adjusted
        AgeAdjusted "age-adjusted";
        /// Weighted to the population; records of unknown status count as not meeting it
        WeightedWithUnknown "weighted-with-unknown";
        /// Weighted to the population; records of unknown status left out
        WeightedKnown "weighted-known";
        /// Not said
        NotSaid "not-said";
    }
}

vocabulary! {
    /// The survey that measured.
    #[non_exhaustive]
    pub enum Measured, "a survey" {
        /// National Health Interview Survey
        Nhis "nhis";
        /// Behavioral Risk Factor Surveillance System
        Brfss "brfss";
        /// Survey not named
        NotNamed "not-named";
    }
}

/// One published figure.
///
/// One year may have several figures: that of 2023 changes by five points depending on how unknown answers are counted.
/// A figure therefore says little without its survey, year and definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Prevalence {
    /// In hundredths of a percent: 2420 is 24.2%.
    pub hundredths: u16,
    /// What is counted.
    pub target: Target,
    /// Of whom, in the United States.
    pub population: &'static str,
    /// By which survey.
    pub survey: Measured,
    /// In which year.
    pub year: u16,
    /// Crude or adjusted.
    pub standardisation: Standardisation,
    /// Whether the figure is arithmetic on the source's own counts.
    pub derived: bool,
    /// Where it was read.
    pub source: Source,
}

macro_rules! derived {
    (read) => {
        false
    };
    (derived) => {
        true
    };
}

macro_rules! prevalence {
    ($( $hundredths:literal of $population:literal meet $Target:ident, $Survey:ident $year:literal $Standardisation:ident, $derived:ident from $Source:ident; )+) => {
        /// The figures, for adults in the United States unless a row says otherwise.
        pub const PREVALENCE: &[Prevalence] = &[ $( Prevalence {
            hundredths: $hundredths, target: Target::$Target, population: $population, survey: Measured::$Survey,
            year: $year, standardisation: Standardisation::$Standardisation, derived: derived!($derived),
            source: Source::$Source,
        } ),+ ];
    };
}

prevalence! {
    18_20 of "adults" meet Both, Nhis 2008 AgeAdjusted, read from HealthyPeopleDetails;
    20_80 of "adults" meet Both, Nhis 2013 AgeAdjusted, read from EmprPrevalence;
    20_60 of "adults" meet Both, Brfss 2011 NotSaid, read from BrfssStates2011;
    51_60 of "adults" meet Aerobic, Brfss 2011 NotSaid, read from BrfssStates2011;
    29_30 of "adults" meet Strength, Brfss 2011 NotSaid, read from BrfssStates2011;
    12_70 of "adults of the lowest state" meet Both, Brfss 2011 NotSaid, read from BrfssStates2011;
    27_30 of "adults of the highest state" meet Both, Brfss 2011 NotSaid, read from BrfssStates2011;
    30_70 of "18 to 24 years" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    23_00 of "25 to 34 years" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    20_40 of "35 to 44 years" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    18_70 of "45 to 54 years" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    17_10 of "55 to 64 years" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    15_90 of "65 years and over" meet Both, Brfss 2011 NotSaid, read from BrfssAges2011;
    26_00 of "men" meet Both, NotNamed 2018 NotSaid, read from HhsRelease2018;
    19_00 of "women" meet Both, NotNamed 2018 NotSaid, read from HhsRelease2018;
    24_20 of "adults" meet Both, Nhis 2020 Crude, read from NchsBrief443;
    35_20 of "men" meet Strength, Nhis 2020 NotSaid, read from NchsStrength2020;
    26_90 of "women" meet Strength, Nhis 2020 NotSaid, read from NchsStrength2020;
    25_20 of "adults" meet Both, Nhis 2020 AgeAdjusted, read from HealthyPeople2030;
    25_30 of "adults" meet Both, Nhis 2022 AgeAdjusted, read from HealthyPeople2030;
    31_90 of "adults" meet Strength, Nhis 2020 AgeAdjusted, read from HealthyPeople2030;
    31_50 of "adults" meet Strength, Nhis 2022 AgeAdjusted, read from HealthyPeople2030;
    47_90 of "adults" meet Aerobic, Nhis 2020 AgeAdjusted, read from HealthyPeople2030;
    29_30 of "adults" meet Over300, Nhis 2020 AgeAdjusted, read from HealthyPeople2030;
    29_90 of "adults" meet Over300, Nhis 2022 AgeAdjusted, read from HealthyPeople2030;
    17_29 of "adults" meet Both, Brfss 2015 WeightedWithUnknown, read from BrfssCodebook2015;
    20_34 of "adults" meet Both, Brfss 2015 WeightedKnown, derived from BrfssCodebook2015;
    24_70 of "adults" meet Both, Brfss 2023 WeightedWithUnknown, read from BrfssCodebook2023;
    29_75 of "adults" meet Both, Brfss 2023 WeightedKnown, derived from BrfssCodebook2023;
}

impl Prevalence {
    /// The national aims for 2030, in hundredths of a percent, age-adjusted
    /// ([`Source::HealthyPeople2030`]).
    #[must_use]
    pub const fn aim_for_2030(target: Target) -> u16 {
        match target {
            Target::Both => 29_70,
            Target::Aerobic => 52_90,
            Target::Over300 => 33_90,
            Target::Strength => 36_60,
        }
    }
}
