//! Doses as labels give them. Each is a fact of one country, not advice to a person.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::Country;
use crate::language::{Language, Phrase};
use crate::quantity::Age;
use crate::treatment::Figure;
use crate::{Source, Treatment};

/// What one label says about a medicine that is bought without a prescription, for adults unless it says otherwise. A
/// number that the label does not give is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dose {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The treatment.
    pub treatment: Treatment,
    /// The substance.
    pub substance: &'static str,
    /// The country.
    pub country: Country,
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

/// A figure below 256.
const fn small(figure: Figure) -> u8 {
    let [value, high] = figure.value().to_le_bytes();
    assert!(high == 0, "too large a figure");
    value
}

#[expect(clippy::panic, reason = "it stops the build when the table is compiled")]
const fn years(number: u16) -> Age {
    match Age::new(number) {
        Ok(age) => age,
        Err(_) => panic!("an age out of range"),
    }
}

/// What a label says before any number: of which medicine, where it is read, and in which source.
const fn label(
    id: &'static str,
    (treatment, substance): (Treatment, &'static str),
    (country, label): (Country, &'static str),
    source: Source,
) -> Dose {
    Dose {
        id,
        treatment,
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

const IBUPROFEN: (Treatment, &str) = (Treatment::OverTheCounterNsaid, "ibuprofen");
const PARACETAMOL: (Treatment, &str) = (Treatment::Paracetamol, "paracetamol");
const PARACETAMOL_CA: (Treatment, &str) = (Treatment::Paracetamol, "paracetamol (acetaminophen)");
const PARACETAMOL_US: (Treatment, &str) = (Treatment::Paracetamol, "acetaminophen (paracetamol)");

/// Every dose fact.
pub const DOSES: &[Dose] = &[
    Dose {
        smallest_mg: Some(Figure::IbuprofenTablet.value()),
        largest_mg: Some(400),
        hours_between: Some(small(Figure::IbuprofenIntervalLabel)),
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        most_days: Some(small(Figure::PainMedicineDays)),
        from_age: Some(years(Figure::IbuprofenYoungestAge.value())),
        ..label(
            "ibuprofen-us-label",
            IBUPROFEN,
            (Country::UnitedStates, "label of 200 mg tablets"),
            Source::IbuprofenUsDirections,
        )
    },
    Dose {
        largest_mg: Some(400),
        hours_between: Some(small(Figure::IbuprofenIntervalLabel)),
        doses_a_day: Some(3),
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        most_days: Some(small(Figure::PainMedicineDays)),
        from_age: Some(years(19)),
        from_kg: Some(small(Figure::IbuprofenLeastWeight)),
        ..label(
            "ibuprofen-uk-label",
            IBUPROFEN,
            (Country::UnitedKingdom, "label of 400 mg tablets, adults"),
            Source::IbuprofenUkDoses,
        )
    },
    Dose {
        largest_mg: Some(400),
        hours_between: Some(small(Figure::IbuprofenIntervalLabel)),
        doses_a_day: Some(3),
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        most_days: Some(small(Figure::IbuprofenDaysYoung)),
        from_age: Some(years(Figure::IbuprofenYoungestAge.value())),
        to_age: Some(years(18)),
        from_kg: Some(small(Figure::IbuprofenLeastWeight)),
        ..label(
            "ibuprofen-uk-label-12-to-18",
            IBUPROFEN,
            (Country::UnitedKingdom, "label of 400 mg tablets, ages 12 to 18"),
            Source::IbuprofenUkDoses,
        )
    },
    Dose {
        hours_between: Some(small(Figure::IbuprofenIntervalNhs)),
        ..label(
            "ibuprofen-nhs",
            IBUPROFEN,
            (Country::UnitedKingdom, "advice of the health service"),
            Source::IbuprofenNhs,
        )
    },
    Dose {
        smallest_mg: Some(200),
        largest_mg: Some(400),
        hours_between: Some(small(Figure::IbuprofenIntervalLabel)),
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        most_days: Some(small(Figure::PainMedicineDays)),
        from_age: Some(years(19)),
        ..label(
            "ibuprofen-ireland-label",
            IBUPROFEN,
            (Country::Ireland, "label of 200 mg tablets, adults"),
            Source::IbuprofenIreland,
        )
    },
    Dose {
        smallest_mg: Some(200),
        largest_mg: Some(400),
        hours_between: Some(small(Figure::IbuprofenIntervalLabel)),
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        most_days: Some(small(Figure::IbuprofenDaysYoung)),
        from_age: Some(years(Figure::IbuprofenYoungestAge.value())),
        to_age: Some(years(18)),
        ..label(
            "ibuprofen-ireland-label-12-to-18",
            IBUPROFEN,
            (Country::Ireland, "label of 200 mg tablets, ages 12 to 18"),
            Source::IbuprofenIreland,
        )
    },
    Dose {
        most_mg_a_day: Some(Figure::IbuprofenMostPerDay.value()),
        to_age: Some(years(64)),
        ..label(
            "ibuprofen-australia-label",
            IBUPROFEN,
            (Country::Australia, "what packs in shops must say"),
            Source::IbuprofenAustralia,
        )
    },
    Dose {
        hours_between: Some(small(Figure::ParacetamolInterval)),
        doses_a_day: Some(4),
        most_mg_a_day: Some(Figure::ParacetamolMostPerDay.value()),
        ..label(
            "paracetamol-uk",
            PARACETAMOL,
            (Country::UnitedKingdom, "advice of the health service"),
            Source::ParacetamolNhs,
        )
    },
    Dose {
        hours_between: Some(small(Figure::ParacetamolInterval)),
        doses_a_day: Some(4),
        most_mg_a_day: Some(Figure::ParacetamolMostPerDay.value()),
        ..label(
            "paracetamol-canada",
            PARACETAMOL_CA,
            (Country::Canada, "poster of the health ministry"),
            Source::ParacetamolCanada,
        )
    },
    Dose {
        smallest_mg: Some(500),
        largest_mg: Some(1_000),
        hours_between: Some(small(Figure::ParacetamolInterval)),
        most_mg_a_day: Some(Figure::ParacetamolMostPerDay.value()),
        ..label(
            "paracetamol-australia",
            PARACETAMOL,
            (Country::Australia, "approved dose, as the makers state it"),
            Source::ParacetamolAustralia,
        )
    },
    Dose {
        most_mg_a_day: Some(Figure::ParacetamolMostPerDayUs.value()),
        most_days: Some(small(Figure::PainMedicineDays)),
        ..label(
            "paracetamol-us-label",
            PARACETAMOL_US,
            (Country::UnitedStates, "label of regular-strength tablets"),
            Source::ParacetamolUs,
        )
    },
];

impl Dose {
    /// Stops the build if a row allows more by its single doses than in a day.
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

    /// The stricter of two labels in each number.
    pub(super) fn stricter(self, other: &Self) -> Self {
        fn lower<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
            one.into_iter().chain(other).min()
        }
        Self {
            smallest_mg: lower(self.smallest_mg, other.smallest_mg),
            largest_mg: lower(self.largest_mg, other.largest_mg),
            hours_between: self.hours_between.max(other.hours_between),
            doses_a_day: lower(self.doses_a_day, other.doses_a_day),
            most_mg_a_day: lower(self.most_mg_a_day, other.most_mg_a_day),
            most_days: lower(self.most_days, other.most_days),
            from_age: self.from_age.max(other.from_age),
            to_age: lower(self.to_age, other.to_age),
            from_kg: self.from_kg.max(other.from_kg),
            ..self
        }
    }

    /// This label, with the numbers that it does not give taken from another.
    pub(super) fn completed_by(self, other: &Self) -> Self {
        Self {
            smallest_mg: self.smallest_mg.or(other.smallest_mg),
            largest_mg: self.largest_mg.or(other.largest_mg),
            hours_between: self.hours_between.or(other.hours_between),
            doses_a_day: self.doses_a_day.or(other.doses_a_day),
            most_mg_a_day: self.most_mg_a_day.or(other.most_mg_a_day),
            most_days: self.most_days.or(other.most_days),
            from_age: self.from_age.or(other.from_age),
            to_age: self.to_age.or(other.to_age),
            from_kg: self.from_kg.or(other.from_kg),
            ..self
        }
    }

    /// The numbers in plain words.
    ///
    /// ```
    /// use backpain::self_care::DOSES;
    ///
    /// assert_eq!(
    ///     DOSES[0].in_plain_words(),
    ///     "at most 400 mg at a time, 4 hours or more apart, at most 1,200 mg in 24 hours, for at most 10 days"
    /// );
    /// ```
    #[must_use]
    pub fn in_plain_words(&self) -> String {
        self.in_words(&Language::ENGLISH)
    }

    pub(super) fn in_words(&self, language: &Language) -> String {
        let milligrams = |phrase, most| language.say(phrase, &[("mg", &thousands(most, language))]);
        let parts = [
            self.largest_mg.map(|most| milligrams(Phrase::DoseAtATime, most)),
            self.hours_between.map(|hours| language.say(Phrase::DoseHours, &[("hours", &hours)])),
            self.most_mg_a_day.map(|most| milligrams(Phrase::DoseADay, most)),
            self.most_days.map(|days| language.say(Phrase::DoseDays, &[("days", &days)])),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join(", ")
    }

    /// The dose facts of a treatment, for every country.
    pub fn of(treatment: Treatment) -> impl Iterator<Item = &'static Self> + Clone {
        DOSES.iter().filter(move |dose| dose.treatment == treatment)
    }
}

/// A number as the language writes its thousands: 1,200 or 1.200.
fn thousands(number: u16, language: &Language) -> String {
    match (number / 1_000, number % 1_000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => {
            let rest = format!("{rest:03}");
            language.say(Phrase::Thousands, &[("thousands", &thousands), ("rest", &rest)])
        }
    }
}

/// The most ibuprofen without a prescription in 24 hours, in milligrams. No label that was read allows more.
pub const IBUPROFEN_MOST_MG_A_DAY: u16 = Figure::IbuprofenMostPerDay.value();

const _: () = {
    let mut rest = DOSES;
    while let [dose, tail @ ..] = rest {
        dose.assert_safe();
        if let (Treatment::OverTheCounterNsaid, Some(most)) = (dose.treatment, dose.most_mg_a_day) {
            assert!(most <= IBUPROFEN_MOST_MG_A_DAY, "a label of ibuprofen allows more than the others");
        }
        rest = tail;
    }
};
