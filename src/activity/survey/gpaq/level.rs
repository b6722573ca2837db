//! The levels of the WHO's STEPS programme.

use super::Clean;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A level of activity in the STEPS programme, lowest first.
    ///
    /// - **High**: vigorous days of at least 3 and at least 1500 MET-minutes; or at least 7 days of all domains together
    ///   and at least 3000.
    /// - **Moderate**, any of: 5 days together and 600 MET-minutes; vigorous days of work and recreation that make 3
    ///   or 4, with both sessions at least 20 minutes; both on at least 3 days with either session at least 20;
    ///   one on at least 3 days with its own session at least 20 while the other is on fewer; 5 days of the moderate
    ///   domains and 150 minutes a week of them.
    /// - **Low**: the rest.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the programme has these three")]
    pub enum Level, "a level of the programme" {
        /// Low
        Low "low";
        /// Moderate
        Moderate "moderate";
        /// High
        High "high";
    }
}

impl Level {
    /// From the domains in their order, and the total in MET-minutes.
    pub(super) fn of(
        [work, moderate_work, travel, recreation, moderate_recreation]: [Clean; 5],
        total: u32,
    ) -> Self {
        let vigorous_days = work.days + recreation.days;
        let moderate_days = moderate_work.days + travel.days + moderate_recreation.days;
        let moderate_minutes = moderate_work.weekly() + travel.weekly() + moderate_recreation.weekly();
        let days = vigorous_days + moderate_days;

        if vigorous_days >= 3 && total >= 1_500 || days >= 7 && total >= 3_000 {
            return Self::High;
        }
        let long = |clean: Clean| clean.minutes >= 20;
        let few = matches!(vigorous_days, 3 | 4) && long(work) && long(recreation);
        let many = work.days >= 3 && recreation.days >= 3 && (long(work) || long(recreation));
        let one = |this: Clean, other: Clean| this.days >= 3 && long(this) && other.days < 3;
        if days >= 5 && total >= 600
            || few
            || many
            || one(work, recreation)
            || one(recreation, work)
            || moderate_days >= 5 && moderate_minutes >= 150
        {
            return Self::Moderate;
        }
        Self::Low
    }
}
