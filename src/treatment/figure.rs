//! Numbers that sources give: limits, thresholds and targets, each with its unit and country.

use crate::Source::*;
use crate::source::{ArticleFact, Fact, Source, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The unit of a published number.
    #[non_exhaustive]
    pub enum Unit, "a unit" {
        /// minutes
        Minutes "minutes";
        /// minutes a week
        MinutesPerWeek "minutes-per-week";
        /// hours
        Hours "hours";
        /// hours a day
        HoursPerDay "hours-per-day";
        /// days
        Days "days";
        /// days a week
        DaysPerWeek "days-per-week";
        /// weeks
        Weeks "weeks";
        /// months
        Months "months";
        /// years
        Years "years";
        /// milligrams
        Milligrams "milligrams";
        /// milligrams a day
        MilligramsPerDay "milligrams-per-day";
        /// kilograms
        Kilograms "kilograms";
        /// alcoholic drinks a day
        DrinksPerDay "drinks-per-day";
        /// millilitres
        Millilitres "millilitres";
        /// degrees
        Degrees "degrees";
        /// %
        Percent "percent";
        /// regions of the body
        Regions "regions";
        /// points of 100
        PointsOf100 "points-of-100";
        /// times the odds
        OddsRatio "odds-ratio";
    }
}

impl Figure {
    /// The facts of the founding article that contain it.
    #[must_use]
    pub const fn article(self) -> &'static [ArticleFact] {
        self.row().fact.article
    }

    /// The sources of the number.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        self.row().fact.sources
    }
}

use crate::Country::{self, *};
use Unit::*;

vocabulary! {
    /// A number from published sources.
    ///
    /// ```
    /// use backpain::Country;
    /// use backpain::treatment::{Figure, Unit};
    ///
    /// let daily = Figure::IbuprofenMostPerDay;
    /// assert_eq!((daily.value(), daily.unit()), (1200, Unit::MilligramsPerDay));
    /// assert!(daily.countries().contains(&Country::UnitedKingdom));
    /// ```
    #[non_exhaustive]
    pub enum Figure, "a figure", with {
        /// The number, in its [`unit`](Self::unit).
        value: u16,
        /// Its unit.
        unit: Unit,
        /// The countries for which it was published; empty if it is no one country's. A number on one country's label may not
        /// hold in another.
        countries: &'static [Country],
        /// A sentence with the number, and its sources.
        fact: Fact,
    } {
        /// A hot or cold pack: time on
        PackOn "pack-on" {
            value: 20, unit: Minutes, countries: &[],
            fact: Fact::in_article("Keep each pack on for 20 minutes.", &s([98]), &[FoundingArticle]),
        }
        /// A hot or cold pack: time off
        PackOff "pack-off" {
            value: 20, unit: Minutes, countries: &[],
            fact: Fact::in_article("Then leave it off for 20 minutes.", &s([98]), &[FoundingArticle]),
        }
        /// Cold: longest time in one place
        ColdLongest "cold-longest" {
            value: 20, unit: Minutes, countries: &[],
            fact: Fact::new("Cold stays in one place for at most 20 minutes.", &[HeatAndColdLeaflets]),
        }
        /// Heat wrap: most in a day
        HeatWrapPerDay "heat-wrap-per-day" {
            value: 8, unit: HoursPerDay, countries: &[],
            fact: Fact::new("Wear a heat wrap for at most 8 hours in a day.", &[HeatWrapLabel]),
        }
        /// Heat wrap: most days in a row
        HeatWrapDays "heat-wrap-days" {
            value: 7, unit: Days, countries: &[],
            fact: Fact::new("Wear heat wraps for at most 7 days in a row.", &[HeatWrapLabel]),
        }
        /// Over-the-counter ibuprofen: most in a day
        IbuprofenMostPerDay "ibuprofen-most-per-day" {
            value: 1_200, unit: MilligramsPerDay, countries: &[UnitedKingdom, UnitedStates],
            fact: Fact::new("Without a doctor, take at most 1,200 mg of ibuprofen in 24 hours.", &[IbuprofenUsDirections, IbuprofenUkDoses]),
        }
        /// Over-the-counter ibuprofen: one tablet
        IbuprofenTablet "ibuprofen-tablet" {
            value: 200, unit: Milligrams, countries: &[UnitedStates],
            fact: Fact::new("A tablet has 200 mg of ibuprofen.", &[IbuprofenUsDirections]),
        }
        /// Ibuprofen: shortest time between doses on labels
        IbuprofenIntervalLabel "ibuprofen-interval-label" {
            value: 4, unit: Hours, countries: &[UnitedKingdom, UnitedStates],
            fact: Fact::new("The labels ask for at least 4 hours between doses of ibuprofen.", &[IbuprofenUsDirections, IbuprofenUkDoses]),
        }
        /// Ibuprofen: shortest time between doses in NHS advice
        IbuprofenIntervalNhs "ibuprofen-interval-nhs" {
            value: 6, unit: Hours, countries: &[UnitedKingdom],
            fact: Fact::new("The NHS asks for at least 6 hours between doses of ibuprofen.", &[IbuprofenNhs]),
        }
        /// Over-the-counter ibuprofen: youngest age
        IbuprofenYoungestAge "ibuprofen-youngest-age" {
            value: 12, unit: Years, countries: &[UnitedKingdom, UnitedStates],
            fact: Fact::new("Without a doctor, ibuprofen for adults is not for children under 12.", &[IbuprofenUkDoses, IbuprofenUsDirections]),
        }
        /// Over-the-counter ibuprofen at 12 to 18 years: most days
        IbuprofenDaysYoung "ibuprofen-days-young" {
            value: 3, unit: Days, countries: &[UnitedKingdom],
            fact: Fact::new("From 12 to 18 years, ask a doctor if it is needed for more than 3 days.", &[IbuprofenUkDoses]),
        }
        /// Over-the-counter ibuprofen: least body weight
        IbuprofenLeastWeight "ibuprofen-least-weight" {
            value: 40, unit: Kilograms, countries: &[UnitedKingdom],
            fact: Fact::new("The tablets of 400 mg are for people of at least 40 kg.", &[IbuprofenUkDoses]),
        }
        /// Over-the-counter pain medicine: most days
        PainMedicineDays "pain-medicine-days" {
            value: 10, unit: Days, countries: &[UnitedStates, UnitedKingdom],
            fact: Fact::new("Without a doctor, take pain medicine for at most 10 days.", &[IbuprofenUsDirections, ParacetamolUs, IbuprofenUkDoses]),
        }
        /// Topical diclofenac: most days
        DiclofenacGelDays "diclofenac-gel-days" {
            value: 21, unit: Days, countries: &[UnitedStates],
            fact: Fact::new("Use diclofenac gel for at most 21 days.", &[DiclofenacGelUs]),
        }
        /// Topical diclofenac: days without benefit
        DiclofenacGelTrial "diclofenac-gel-trial" {
            value: 7, unit: Days, countries: &[UnitedStates],
            fact: Fact::new("Stop diclofenac gel after 7 days without benefit.", &[DiclofenacGelUs]),
        }
        /// NSAID in pregnancy: harm to the unborn child from
        NsaidPregnancyHarm "nsaid-pregnancy-harm" {
            value: 20, unit: Weeks, countries: &[UnitedStates],
            fact: Fact::new("From 20 weeks of pregnancy an NSAID can harm the unborn child.", &[FdaNsaidPregnancy]),
        }
        /// NSAID in pregnancy: contraindicated from
        NsaidPregnancyContraindicated "nsaid-pregnancy-contraindicated" {
            value: 30, unit: Weeks, countries: &[UnitedStates],
            fact: Fact::new("From 30 weeks of pregnancy an NSAID must not be taken.", &[FdaNsaidPregnancy]),
        }
        /// NSAID: older age on the US label
        NsaidOlderAgeUs "nsaid-older-age-us" {
            value: 60, unit: Years, countries: &[UnitedStates],
            fact: Fact::new("The risk of bleeding is higher from 60 years.", &[IbuprofenUsAge]),
        }
        /// NSAID: older age in NHS advice
        NsaidOlderAgeNhs "nsaid-older-age-nhs" {
            value: 65, unit: Years, countries: &[UnitedKingdom],
            fact: Fact::new("Over 65 years, ulcers are more likely.", &[IbuprofenNhs]),
        }
        /// Paracetamol: most in a day
        ParacetamolMostPerDay "paracetamol-most-per-day" {
            value: 4_000, unit: MilligramsPerDay, countries: &[UnitedKingdom, Canada],
            fact: Fact::new("An adult takes at most 4,000 mg of paracetamol in 24 hours.", &[ParacetamolNhs, ParacetamolCanada]),
        }
        /// Paracetamol: most in a day on the US regular-strength label
        ParacetamolMostPerDayUs "paracetamol-most-per-day-us" {
            value: 3_250, unit: MilligramsPerDay, countries: &[UnitedStates],
            fact: Fact::new("The US regular-strength product allows at most 3,250 mg in 24 hours.", &[ParacetamolUs]),
        }
        /// Paracetamol: shortest time between doses
        ParacetamolInterval "paracetamol-interval" {
            value: 4, unit: Hours, countries: &[UnitedKingdom, Canada],
            fact: Fact::new("Leave at least 4 hours between doses of paracetamol.", &[ParacetamolNhs, ParacetamolCanada]),
        }
        /// Paracetamol: least body weight for the usual dose
        ParacetamolLeastWeight "paracetamol-least-weight" {
            value: 50, unit: Kilograms, countries: &[UnitedKingdom],
            fact: Fact::new("Under 50 kg, ask for a lower dose of paracetamol.", &[ParacetamolNhs]),
        }
        /// Alcohol that adds to the risk of pain medicines
        AlcoholCaution "alcohol-caution" {
            value: 3, unit: DrinksPerDay, countries: &[UnitedStates],
            fact: Fact::new("With 3 or more alcoholic drinks a day, ask before taking pain medicine.", &[IbuprofenUsWarnings, ParacetamolUs]),
        }
        /// Aerobic exercise, moderate: least in a week
        AerobicModerate "aerobic-moderate" {
            value: 150, unit: MinutesPerWeek, countries: &[UnitedStates],
            fact: Fact::in_article("Do at least 150 minutes of moderate aerobic exercise a week.", &s([106]), &[FoundingArticle, CdcActivity]),
        }
        /// Aerobic exercise, moderate: upper end of the present target
        AerobicModerateUpper "aerobic-moderate-upper" {
            value: 300, unit: MinutesPerWeek, countries: &[UnitedStates],
            fact: Fact::new("The present target runs up to 300 minutes of moderate aerobic exercise a week.", &[CdcActivity]),
        }
        /// Aerobic exercise, vigorous: least in a week
        AerobicVigorous "aerobic-vigorous" {
            value: 75, unit: MinutesPerWeek, countries: &[UnitedStates],
            fact: Fact::in_article("Or do at least 75 minutes of vigorous aerobic exercise a week.", &s([106]), &[FoundingArticle, CdcActivity]),
        }
        /// Aerobic exercise, vigorous: upper end of the present target
        AerobicVigorousUpper "aerobic-vigorous-upper" {
            value: 150, unit: MinutesPerWeek, countries: &[UnitedStates],
            fact: Fact::new("The present target runs up to 150 minutes of vigorous aerobic exercise a week.", &[CdcActivity]),
        }
        /// Muscle-strengthening exercise: least in a week
        StrengtheningDays "strengthening-days" {
            value: 2, unit: DaysPerWeek, countries: &[UnitedStates],
            fact: Fact::in_article("Do muscle-strengthening exercise on at least 2 days a week.", &s([107]), &[FoundingArticle, CdcActivity]),
        }
        /// Sitting: longest time without a break
        SittingBreak "sitting-break" {
            value: 60, unit: Minutes, countries: &[],
            fact: Fact::in_article("Take a break from sitting every hour.", &s([110]), &[FoundingArticle]),
        }
        /// Self-care: when to look again
        SelfCareReview "self-care-review" {
            value: 14, unit: Days, countries: &[UnitedKingdom],
            fact: Fact::new("If self-care has not helped after 2 weeks, ask for advice.", &[NhsTwoWeeks]),
        }
        /// Scoliosis: least Cobb angle
        ScoliosisAngle "scoliosis-angle" {
            value: 10, unit: Degrees, countries: &[],
            fact: Fact::new("A curve is scoliosis from a Cobb angle of 10 degrees.", &[ScoliosisInAdults]),
        }
        /// Axial spondyloarthritis: age by which pain began
        SpondyloarthritisOnset "spondyloarthritis-onset" {
            value: 45, unit: Years, countries: &[UnitedKingdom],
            fact: Fact::new("Axial spondyloarthritis begins before the age of 45.", &[NiceNg65]),
        }
        /// Inflammatory back pain: age by which pain began
        InflammatoryOnset "inflammatory-onset" {
            value: 40, unit: Years, countries: &[],
            fact: Fact::new("Inflammatory back pain begins before the age of 40.", &[AsasInflammatoryBackPain]),
        }
        /// Cauda equina syndrome: time to the scan
        CaudaEquinaScan "cauda-equina-scan" {
            value: 4, unit: Hours, countries: &[UnitedKingdom],
            fact: Fact::new("An emergency scan is done within 4 hours of the request.", &[BmjBestPracticeCes]),
        }
        /// Cauda equina syndrome: urine left in the bladder that raises suspicion
        CaudaEquinaResidual "cauda-equina-residual" {
            value: 200, unit: Millilitres, countries: &[UnitedKingdom],
            fact: Fact::new("A residual volume of 200 mL or more raises suspicion; less rules nothing out.", &[BmjBestPracticeCes]),
        }
        /// Chronic: longer than
        ChronicAfter "chronic-after" {
            value: 12, unit: Weeks, countries: &[UnitedStates],
            fact: Fact::new("Pain is chronic after more than 12 weeks.", &[VaDod2022]),
        }
    }
}
