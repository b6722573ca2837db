//! How soon a person must be seen, and where: two separate axes.

use crate::language::{Language, Phrase, Text};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How soon a person must be seen, mildest first; the order is the order of the variants.
    ///
    /// The enum is exhaustive on purpose: a program that acts on an urgency must handle every level, so a new level
    /// should break its build.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "a caller must handle every urgency")]
    pub enum Urgency, "an urgency", with {
        /// Where a person of this urgency goes unless a rule names a better setting.
        usual_setting: Setting,
    } {
        /// Care for yourself at home
        SelfCare "self-care" { usual_setting: Setting::Home }
        /// See your own doctor or therapist in the ordinary way
        Routine "routine" { usual_setting: Setting::OwnDoctor }
        /// Be seen within two weeks
        WithinTwoWeeks "within-two-weeks" { usual_setting: Setting::OwnDoctor }
        /// Speak to a clinician today
        SameDay "same-day" { usual_setting: Setting::SameDayClinician }
        /// Get emergency care now
        Emergency "emergency" { usual_setting: Setting::EmergencyDepartment }
    }
}

vocabulary! {
    /// Where a person is best seen: the kind of service, most pressing first.
    ///
    /// Telephone numbers and names of services differ by country, so an app supplies them.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Setting, "a setting" {
        /// The emergency department of a hospital, or an ambulance
        EmergencyDepartment "emergency-department";
        /// A crisis line or emergency mental-health service
        CrisisLine "crisis-line";
        /// The maternity unit's urgent line
        MaternityUnit "maternity-unit";
        /// A clinician who can be spoken to today
        SameDayClinician "same-day-clinician";
        /// A clinic for joints (rheumatology), if your doctor sends you
        Rheumatology "rheumatology";
        /// Your own doctor
        OwnDoctor "own-doctor";
        /// A physiotherapist
        Physiotherapy "physiotherapy";
        /// At home
        Home "home";
    }
}

impl Setting {
    /// The name in words, in a language.
    #[must_use]
    pub fn name_in(self, language: &Language) -> &str {
        language.text(Text::of_setting(self))
    }

    /// Whether the setting suits the urgency: a person's own doctor does not handle emergencies, and nobody goes to
    /// hospital for routine care.
    #[must_use]
    pub const fn sees(self, urgency: Urgency) -> bool {
        match urgency {
            Urgency::SelfCare => matches!(self, Self::Home),
            Urgency::Routine | Urgency::WithinTwoWeeks => {
                !matches!(self, Self::EmergencyDepartment | Self::CrisisLine | Self::Home)
            }
            Urgency::SameDay => matches!(
                self,
                Self::EmergencyDepartment | Self::CrisisLine | Self::MaternityUnit | Self::SameDayClinician
            ),
            Urgency::Emergency => {
                matches!(self, Self::EmergencyDepartment | Self::CrisisLine | Self::MaternityUnit)
            }
        }
    }
}

impl Urgency {
    /// The name in words, in a language.
    #[must_use]
    pub fn name_in(self, language: &Language) -> &str {
        language.text(Text::of_urgency(self))
    }

    /// How soon, in a word or two, in a language: `same day`.
    #[must_use]
    pub fn when_in(self, language: &Language) -> &str {
        language.phrase(match self {
            Self::SelfCare => Phrase::WhenSelfCare,
            Self::Routine => Phrase::WhenRoutine,
            Self::WithinTwoWeeks => Phrase::WhenWithinTwoWeeks,
            Self::SameDay => Phrase::WhenSameDay,
            Self::Emergency => Phrase::WhenEmergency,
        })
    }

    pub(crate) const fn level(self) -> usize {
        self as usize
    }
}

impl Text {
    pub(crate) const fn of_urgency(urgency: Urgency) -> Self {
        Self::new("urgency", urgency.id(), urgency.name())
    }

    pub(crate) const fn of_setting(setting: Setting) -> Self {
        Self::new("setting", setting.id(), setting.name())
    }
}
