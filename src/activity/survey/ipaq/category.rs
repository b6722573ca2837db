//! Low, moderate, high.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The categories of the protocol.
    ///
    /// - **High**: vigorous activity on at least 3 days and at least 1500 MET-minutes; or at least 7 days of any
    ///   activity together and at least 3000 MET-minutes.
    /// - **Moderate**: vigorous activity on at least 3 days of at least 20 minutes; or moderate activity or walking
    ///   on at least 5 days of at least 30 minutes; or at least 5 days together and at least 600 MET-minutes.
    /// - **Low**: the rest.
    ///
    /// Days together are the plain sum of the three counts and may exceed 7. "Moderate activity or walking on 5
    /// days of 30 minutes" is read as the WHO's code reads it: either alone, or both together if each lasts 30
    /// minutes ([`Source::WhoIpaqCode`](crate::Source::WhoIpaqCode)).
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the protocol has these three")]
    pub enum Category, "a category of the questionnaire" {
        /// Low
        Low "low";
        /// Moderate
        Moderate "moderate";
        /// High
        High "high";
    }
}

impl Category {
    /// From days and minutes of vigorous and moderate activity and walking, and the total in tenths of a MET-minute.
    pub(super) const fn of([vigorous, moderate, walking]: [(u32, u32); 3], tenths: u32) -> Self {
        let days = vigorous.0 + moderate.0 + walking.0;
        if vigorous.0 >= 3 && tenths >= 15_000 || days >= 7 && tenths >= 30_000 {
            return Self::High;
        }
        let either = moderate.0 >= 5 && moderate.1 >= 30 || walking.0 >= 5 && walking.1 >= 30;
        let together = moderate.0 + walking.0 >= 5 && moderate.1 >= 30 && walking.1 >= 30;
        if vigorous.0 >= 3 && vigorous.1 >= 20 || either || together || days >= 5 && tenths >= 6_000 {
            return Self::Moderate;
        }
        Self::Low
    }
}
