//! Doses as the labels give them: facts of one country each, not advice to a person.

use crate::quantity::Age;
use crate::treatment::{Figure, Jurisdiction};
use crate::{Source, Treatment};

/// What one label says of a medicine that is bought without a prescription, for adults unless it
/// says otherwise. What a label does not say is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dose {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The treatment.
    pub of: Treatment,
    /// The substance.
    pub substance: &'static str,
    /// The country.
    pub country: Jurisdiction,
    /// Which label or advice, in words.
    pub label: &'static str,
    /// The smallest single dose, in milligrams.
    pub smallest_mg: Option<u16>,
    /// The largest single dose, in milligrams.
    pub largest_mg: Option<u16>,
    /// The least time between two doses, in hours.
    pub hours_between: Option<u8>,
    /// The most doses in 24 hours.
    pub doses_a_day: Option<u8>,
    /// The most in 24 hours, in milligrams.
    pub most_mg_a_day: Option<u16>,
    /// The most days without a doctor.
    pub most_days: Option<u8>,
    /// The youngest age, in years.
    pub from_age: Option<Age>,
    /// The oldest age, in years.
    pub to_age: Option<Age>,
    /// The lowest body weight, in kilograms.
    pub from_kg: Option<u8>,
    /// Where it was read.
    pub source: Source,
}

/// A figure that is less than 256.
const fn small(figure: Figure) -> u8 {
    let [value, high] = figure.value().to_le_bytes();
    assert!(high == 0, "too large a figure");
    value
}

/// Rows of id, medicine, country and label, and what the label says: each a number, or the [`Figure`] that
/// has it.
macro_rules! doses {
    ($( $id:literal $treatment:ident $substance:literal in $country:ident, $label:literal, $source:ident: $($field:ident $value:tt),+; )+) => {
        /// Every dose fact.
        pub const DOSES: &[Dose] = &[$({
            let dose = Dose {
                $($field: doses!(@value $field $value),)+
                ..Dose::unsaid($id, Treatment::$treatment, $substance, Jurisdiction::$country, $label, Source::$source)
            };
            dose.assert_safe();
            dose
        }),+];
        const _: () = crate::vocabulary::assert_good_ids(&[$($id),+]);
    };
    (@value from_age $value:tt) => { doses!(@age $value) };
    (@value to_age $value:tt) => { doses!(@age $value) };
    (@age $figure:ident) => { doses!(@age (Figure::$figure.value())) };
    (@age $value:tt) => {
        match Age::new($value) {
            Ok(age) => Some(age),
            Err(_) => panic!("an age out of range"),
        }
    };
    (@value $field:ident $value:literal) => { Some($value) };
    (@value smallest_mg $figure:ident) => { Some(Figure::$figure.value()) };
    (@value most_mg_a_day $figure:ident) => { Some(Figure::$figure.value()) };
    (@value $field:ident $figure:ident) => { Some(small(Figure::$figure)) };
}

doses! {
    "ibuprofen-us-label" OverTheCounterNsaid "ibuprofen" in UnitedStates, "label of 200 mg tablets", IbuprofenUsDirections:
        smallest_mg IbuprofenTablet, largest_mg 400, hours_between IbuprofenIntervalLabel,
        most_mg_a_day IbuprofenMostPerDay, most_days PainMedicineDays, from_age IbuprofenYoungestAge;
    "ibuprofen-uk-label" OverTheCounterNsaid "ibuprofen" in UnitedKingdom, "label of 400 mg tablets, adults", IbuprofenUkDoses:
        largest_mg 400, hours_between IbuprofenIntervalLabel, doses_a_day 3, most_mg_a_day IbuprofenMostPerDay,
        most_days PainMedicineDays, from_age 19, from_kg IbuprofenLeastWeight;
    "ibuprofen-uk-label-12-to-18" OverTheCounterNsaid "ibuprofen" in UnitedKingdom, "label of 400 mg tablets, ages 12 to 18", IbuprofenUkDoses:
        largest_mg 400, hours_between IbuprofenIntervalLabel, doses_a_day 3, most_mg_a_day IbuprofenMostPerDay,
        most_days IbuprofenDaysYoung, from_age IbuprofenYoungestAge, to_age 18, from_kg IbuprofenLeastWeight;
    "ibuprofen-nhs" OverTheCounterNsaid "ibuprofen" in UnitedKingdom, "advice of the health service", IbuprofenNhs:
        hours_between IbuprofenIntervalNhs;
    "paracetamol-uk" Paracetamol "paracetamol" in UnitedKingdom, "advice of the health service", ParacetamolNhs:
        hours_between ParacetamolInterval, doses_a_day 4, most_mg_a_day ParacetamolMostPerDay;
    "paracetamol-canada" Paracetamol "paracetamol (acetaminophen)" in Canada, "poster of the health ministry", ParacetamolCanada:
        hours_between ParacetamolInterval, doses_a_day 4, most_mg_a_day ParacetamolMostPerDay;
    "paracetamol-us-label" Paracetamol "acetaminophen (paracetamol)" in UnitedStates, "label of regular-strength tablets", ParacetamolUs:
        most_mg_a_day ParacetamolMostPerDayUs, most_days PainMedicineDays;
}

impl Dose {
    const fn unsaid(
        id: &'static str,
        of: Treatment,
        substance: &'static str,
        country: Jurisdiction,
        label: &'static str,
        source: Source,
    ) -> Self {
        Self {
            id,
            of,
            substance,
            country,
            label,
            smallest_mg: None,
            largest_mg: None,
            hours_between: None,
            doses_a_day: None,
            most_mg_a_day: None,
            most_days: None,
            from_age: None,
            to_age: None,
            from_kg: None,
            source,
        }
    }

    /// No row may allow, dose by dose, more than it allows in a day.
    const fn assert_safe(&self) {
        if let (Some(most), Some(single)) = (self.most_mg_a_day, self.largest_mg) {
            assert!(single <= most, "one dose is more than a day's");
            if let Some(doses) = self.doses_a_day {
                assert!(single as u32 * doses as u32 <= most as u32, "the doses add up to more than a day's");
            }
        }
        if let (Some(smallest), Some(largest)) = (self.smallest_mg, self.largest_mg) {
            assert!(smallest <= largest, "the smallest dose is larger than the largest");
        }
        if let (Some(doses), Some(hours)) = (self.doses_a_day, self.hours_between) {
            assert!(doses as u32 * hours as u32 <= 24, "so many doses do not fit into a day");
        }
    }

    /// The dose facts of a treatment, of every country.
    pub fn of(treatment: Treatment) -> impl Iterator<Item = &'static Self> + Clone {
        DOSES.iter().filter(move |dose| dose.of == treatment)
    }
}

/// The most ibuprofen bought without a prescription in 24 hours, in milligrams: of every label read.
pub const IBUPROFEN_MOST_MG_A_DAY: u16 = Figure::IbuprofenMostPerDay.value();

const _: () = {
    let mut rest = DOSES;
    while let [dose, tail @ ..] = rest {
        if let (Treatment::OverTheCounterNsaid, Some(most)) = (dose.of, dose.most_mg_a_day) {
            assert!(most <= IBUPROFEN_MOST_MG_A_DAY, "a label of ibuprofen allows more than the others");
        }
        rest = tail;
    }
};
