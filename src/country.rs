//! Countries: whose label counts, and what to call for help.

use crate::Source;
use crate::language::Text;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A country for which the crate has labels of medicines and the number to call for help.
    ///
    /// Where the country of a person is not known, a page names no number and takes the strictest of the labels.
    ///
    /// ```
    /// use backpain::Country;
    ///
    /// assert_eq!(Country::UnitedKingdom.emergency_number(), "999");
    /// assert_eq!("canada".parse(), Ok(Country::Canada));
    /// ```
    #[non_exhaustive]
    pub enum Country, "a country", with {
        /// The number to call in an emergency.
        emergency_number: &'static str,
        /// The emergency department of a hospital, as people call it.
        emergency_department: &'static str,
        /// Whom to call on the same day.
        same_day: &'static str,
        /// The person's own doctor, as people call it.
        own_doctor: &'static str,
        /// The name of paracetamol on its label.
        paracetamol: &'static str,
        /// Where the number was read.
        sources: &'static [Source],
    } {
        /// United Kingdom
        UnitedKingdom "united-kingdom" {
            emergency_number: "999", emergency_department: "A&E", same_day: "your GP or NHS 111", own_doctor: "your GP",
            paracetamol: "paracetamol", sources: &[Source::RingEmergencyUk],
        }
        /// Ireland
        Ireland "ireland" {
            emergency_number: "112 or 999", emergency_department: "an emergency department",
            same_day: "your GP or an out-of-hours GP", own_doctor: "your GP",
            paracetamol: "paracetamol", sources: &[Source::CallEmergencyIreland],
        }
        /// United States
        UnitedStates "united-states" {
            emergency_number: "911", emergency_department: "an emergency room", same_day: "your doctor or an urgent care clinic",
            own_doctor: "your doctor", paracetamol: "acetaminophen", sources: &[Source::CallEmergencyUs],
        }
        /// Canada
        Canada "canada" {
            emergency_number: "911", emergency_department: "an emergency department", same_day: "your doctor or a walk-in clinic",
            own_doctor: "your doctor", paracetamol: "acetaminophen", sources: &[Source::CallEmergencyCanada],
        }
        /// Australia
        Australia "australia" {
            emergency_number: "000", emergency_department: "an emergency department",
            same_day: "your GP or healthdirect (1800 022 222)", own_doctor: "your GP",
            paracetamol: "paracetamol", sources: &[Source::CallEmergencyAustralia],
        }
    }
}

impl Text {
    pub(crate) const fn of_emergency_number(country: Country) -> Self {
        Self::new("country", country.id(), "").part("emergency-number", country.emergency_number())
    }

    pub(crate) const fn of_emergency_department(country: Country) -> Self {
        Self::new("country", country.id(), "").part("emergency-department", country.emergency_department())
    }

    pub(crate) const fn of_same_day(country: Country) -> Self {
        Self::new("country", country.id(), "").part("same-day", country.same_day())
    }

    pub(crate) const fn of_own_doctor(country: Country) -> Self {
        Self::new("country", country.id(), "").part("own-doctor", country.own_doctor())
    }

    pub(crate) const fn of_paracetamol(country: Country) -> Self {
        Self::new("country", country.id(), "").part("paracetamol", country.paracetamol())
    }
}
