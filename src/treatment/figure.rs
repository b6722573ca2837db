//! Numbers that sources give: limits, thresholds and targets, each with its unit and country.

use crate::fact::fact;
use crate::vocabulary::vocabulary;
use crate::{ArticleFact, Fact, Source};

vocabulary! {
    /// The unit of a [`Figure`].
    #[non_exhaustive]
    pub enum Unit, "a unit" {
        /// Minutes
        Minutes "minutes";
        /// Minutes a week
        MinutesPerWeek "minutes-per-week";
        /// Hours
        Hours "hours";
        /// Hours a day
        HoursPerDay "hours-per-day";
        /// Days
        Days "days";
        /// Days a week
        DaysPerWeek "days-per-week";
        /// Weeks
        Weeks "weeks";
        /// Years
        Years "years";
        /// Milligrams
        Milligrams "milligrams";
        /// Milligrams a day
        MilligramsPerDay "milligrams-per-day";
        /// Kilograms
        Kilograms "kilograms";
        /// Alcoholic drinks a day
        DrinksPerDay "drinks-per-day";
        /// Millilitres
        Millilitres "millilitres";
        /// Degrees
        Degrees "degrees";
    }
}

vocabulary! {
    /// Whose number it is. A number of one country's label need not hold in another.
    #[non_exhaustive]
    pub enum Jurisdiction, "a jurisdiction" {
        /// United Kingdom
        UnitedKingdom "united-kingdom";
        /// United States
        UnitedStates "united-states";
        /// Canada
        Canada "canada";
        /// No one country's
        International "international";
    }
}

macro_rules! figures {
    ($(
        #[doc = $name:literal] $Variant:ident $id:literal $value:literal $unit:ident [$($jurisdiction:ident),+]
            ($($fact:tt)+);
    )+) => {
        vocabulary! {
            /// A number that sources give.
            ///
            /// ```
            /// use backpain::treatment::{Figure, Jurisdiction, Unit};
            ///
            /// let daily = Figure::IbuprofenMostPerDay;
            /// assert_eq!((daily.value(), daily.unit()), (1200, Unit::MilligramsPerDay));
            /// assert!(daily.jurisdictions().contains(&Jurisdiction::UnitedKingdom));
            /// ```
            #[non_exhaustive]
            pub enum Figure, "a figure" {
                $( #[doc = $name] $Variant $id; )+
            }
        }

        impl Figure {
            /// The number, in its [`unit`](Self::unit).
            #[must_use]
            pub const fn value(self) -> u16 {
                match self { $(Self::$Variant => $value),+ }
            }

            /// Its unit.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self { $(Self::$Variant => Unit::$unit),+ }
            }

            /// Whose number it is.
            #[must_use]
            pub const fn jurisdictions(self) -> &'static [Jurisdiction] {
                match self { $(Self::$Variant => &[$(Jurisdiction::$jurisdiction),+]),+ }
            }

            /// The number in a sentence, with where it comes from.
            #[must_use]
            pub const fn fact(self) -> Fact {
                match self { $(Self::$Variant => fact!($($fact)+)),+ }
            }
        }
    };
}

impl Figure {
    /// The facts of the founding article that it carries.
    #[must_use]
    pub const fn article(self) -> &'static [ArticleFact] {
        self.fact().article
    }

    /// The works that give it.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        self.fact().sources
    }
}

figures! {
    /// A hot or cold pack: time on
    PackOn "pack-on" 20 Minutes [International] ("Keep each pack on for 20 minutes.", article [98]);
    /// A hot or cold pack: time off
    PackOff "pack-off" 20 Minutes [International] ("Then leave it off for 20 minutes.", article [98]);
    /// Cold: longest time in one place
    ColdLongest "cold-longest" 20 Minutes [International] ("Cold stays in one place for at most 20 minutes.", sources [HeatAndColdLeaflets]);
    /// Heat wrap: most in a day
    HeatWrapPerDay "heat-wrap-per-day" 8 HoursPerDay [International] ("Wear a heat wrap for at most 8 hours in a day.", sources [HeatWrapLabel]);
    /// Heat wrap: most days in a row
    HeatWrapDays "heat-wrap-days" 7 Days [International] ("Wear heat wraps for at most 7 days in a row.", sources [HeatWrapLabel]);
    /// Over-the-counter ibuprofen: most in a day
    IbuprofenMostPerDay "ibuprofen-most-per-day" 1200 MilligramsPerDay [UnitedKingdom, UnitedStates]
        ("Without a doctor, take at most 1,200 mg of ibuprofen in 24 hours.", sources [IbuprofenUsDirections, IbuprofenUkDoses]);
    /// Over-the-counter ibuprofen: one tablet
    IbuprofenTablet "ibuprofen-tablet" 200 Milligrams [UnitedStates] ("A tablet has 200 mg of ibuprofen.", sources [IbuprofenUsDirections]);
    /// Ibuprofen: shortest time between doses on labels
    IbuprofenIntervalLabel "ibuprofen-interval-label" 4 Hours [UnitedKingdom, UnitedStates]
        ("The labels ask for at least 4 hours between doses of ibuprofen.", sources [IbuprofenUsDirections, IbuprofenUkDoses]);
    /// Ibuprofen: shortest time between doses in NHS advice
    IbuprofenIntervalNhs "ibuprofen-interval-nhs" 6 Hours [UnitedKingdom]
        ("The NHS asks for at least 6 hours between doses of ibuprofen.", sources [IbuprofenNhs]);
    /// Over-the-counter ibuprofen: youngest age
    IbuprofenYoungestAge "ibuprofen-youngest-age" 12 Years [UnitedKingdom, UnitedStates]
        ("Without a doctor, ibuprofen for adults is not for children under 12.", sources [IbuprofenUkDoses, IbuprofenUsDirections]);
    /// Over-the-counter ibuprofen at 12 to 18 years: most days
    IbuprofenDaysYoung "ibuprofen-days-young" 3 Days [UnitedKingdom]
        ("From 12 to 18 years, ask a doctor if it is needed for more than 3 days.", sources [IbuprofenUkDoses]);
    /// Over-the-counter ibuprofen: least body weight
    IbuprofenLeastWeight "ibuprofen-least-weight" 40 Kilograms [UnitedKingdom]
        ("The tablets of 400 mg are for people of at least 40 kg.", sources [IbuprofenUkDoses]);
    /// Over-the-counter pain medicine: most days
    PainMedicineDays "pain-medicine-days" 10 Days [UnitedStates, UnitedKingdom]
        ("Without a doctor, take pain medicine for at most 10 days.", sources [IbuprofenUsDirections, ParacetamolUs, IbuprofenUkDoses]);
    /// Topical diclofenac: most days
    DiclofenacGelDays "diclofenac-gel-days" 21 Days [UnitedStates] ("Use diclofenac gel for at most 21 days.", sources [DiclofenacGelUs]);
    /// Topical diclofenac: days without benefit
    DiclofenacGelTrial "diclofenac-gel-trial" 7 Days [UnitedStates] ("Stop diclofenac gel after 7 days without benefit.", sources [DiclofenacGelUs]);
    /// NSAID in pregnancy: harm to the unborn child from
    NsaidPregnancyHarm "nsaid-pregnancy-harm" 20 Weeks [UnitedStates]
        ("From 20 weeks of pregnancy an NSAID can harm the unborn child.", sources [FdaNsaidPregnancy]);
    /// NSAID in pregnancy: contraindicated from
    NsaidPregnancyContraindicated "nsaid-pregnancy-contraindicated" 30 Weeks [UnitedStates]
        ("From 30 weeks of pregnancy an NSAID must not be taken.", sources [FdaNsaidPregnancy]);
    /// NSAID: older age on the US label
    NsaidOlderAgeUs "nsaid-older-age-us" 60 Years [UnitedStates] ("The risk of bleeding is higher from 60 years.", sources [IbuprofenUsAge]);
    /// NSAID: older age in NHS advice
    NsaidOlderAgeNhs "nsaid-older-age-nhs" 65 Years [UnitedKingdom] ("Over 65 years, ulcers are more likely.", sources [IbuprofenNhs]);
    /// Paracetamol: most in a day
    ParacetamolMostPerDay "paracetamol-most-per-day" 4000 MilligramsPerDay [UnitedKingdom, Canada]
        ("An adult takes at most 4,000 mg of paracetamol in 24 hours.", sources [ParacetamolNhs, ParacetamolCanada]);
    /// Paracetamol: most in a day on the US regular-strength label
    ParacetamolMostPerDayUs "paracetamol-most-per-day-us" 3250 MilligramsPerDay [UnitedStates]
        ("The US regular-strength product allows at most 3,250 mg in 24 hours.", sources [ParacetamolUs]);
    /// Paracetamol: shortest time between doses
    ParacetamolInterval "paracetamol-interval" 4 Hours [UnitedKingdom, Canada]
        ("Leave at least 4 hours between doses of paracetamol.", sources [ParacetamolNhs, ParacetamolCanada]);
    /// Paracetamol: least body weight for the usual dose
    ParacetamolLeastWeight "paracetamol-least-weight" 50 Kilograms [UnitedKingdom]
        ("Under 50 kg, ask for a lower dose of paracetamol.", sources [ParacetamolNhs]);
    /// Alcohol that adds to the risk of pain medicines
    AlcoholCaution "alcohol-caution" 3 DrinksPerDay [UnitedStates]
        ("With 3 or more alcoholic drinks a day, ask before taking pain medicine.", sources [IbuprofenUsWarnings, ParacetamolUs]);
    /// Aerobic exercise, moderate: least in a week
    AerobicModerate "aerobic-moderate" 150 MinutesPerWeek [UnitedStates]
        ("Do at least 150 minutes of moderate aerobic exercise a week.", article [106], sources [CdcActivity]);
    /// Aerobic exercise, moderate: upper end of the present target
    AerobicModerateUpper "aerobic-moderate-upper" 300 MinutesPerWeek [UnitedStates]
        ("The present target runs up to 300 minutes of moderate aerobic exercise a week.", sources [CdcActivity]);
    /// Aerobic exercise, vigorous: least in a week
    AerobicVigorous "aerobic-vigorous" 75 MinutesPerWeek [UnitedStates]
        ("Or do at least 75 minutes of vigorous aerobic exercise a week.", article [106], sources [CdcActivity]);
    /// Aerobic exercise, vigorous: upper end of the present target
    AerobicVigorousUpper "aerobic-vigorous-upper" 150 MinutesPerWeek [UnitedStates]
        ("The present target runs up to 150 minutes of vigorous aerobic exercise a week.", sources [CdcActivity]);
    /// Muscle-strengthening exercise: least in a week
    StrengtheningDays "strengthening-days" 2 DaysPerWeek [UnitedStates]
        ("Do muscle-strengthening exercise on at least 2 days a week.", article [107], sources [CdcActivity]);
    /// Sitting: longest time without a break
    SittingBreak "sitting-break" 60 Minutes [International] ("Take a break from sitting every hour.", article [110]);
    /// Self-care: when to look again
    SelfCareReview "self-care-review" 14 Days [UnitedKingdom]
        ("If self-care has not helped after 2 weeks, ask for advice.", sources [NhsTwoWeeks]);
    /// Scoliosis: least Cobb angle
    ScoliosisAngle "scoliosis-angle" 10 Degrees [International] ("A curve is scoliosis from a Cobb angle of 10 degrees.", sources [ScoliosisInAdults]);
    /// Axial spondyloarthritis: age by which pain began
    SpondyloarthritisOnset "spondyloarthritis-onset" 45 Years [UnitedKingdom]
        ("Axial spondyloarthritis begins before the age of 45.", sources [NiceNg65]);
    /// Inflammatory back pain: age by which pain began
    InflammatoryOnset "inflammatory-onset" 40 Years [International]
        ("Inflammatory back pain begins before the age of 40.", sources [AsasInflammatoryBackPain]);
    /// Cauda equina syndrome: time to the scan
    CaudaEquinaScan "cauda-equina-scan" 4 Hours [UnitedKingdom]
        ("An emergency scan is done within 4 hours of the request.", sources [BmjBestPracticeCes]);
    /// Cauda equina syndrome: urine left in the bladder that raises suspicion
    CaudaEquinaResidual "cauda-equina-residual" 200 Millilitres [UnitedKingdom]
        ("A residual volume of 200 mL or more raises suspicion; less rules nothing out.", sources [BmjBestPracticeCes]);
    /// Chronic: longer than
    ChronicAfter "chronic-after" 12 Weeks [UnitedStates] ("Pain is chronic after more than 12 weeks.", sources [VaDod2022]);
}
