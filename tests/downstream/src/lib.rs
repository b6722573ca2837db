//! How clinic A triages: the built-in rules, one of its own, and one switched off.

use std::sync::LazyLock;

use backpain::rule::words::*;
use backpain::RuleSet;

backpain::rules! {
    /// What clinic A does besides.
    pub const OURS;

    rule "clinic-a-new-pain-on-blood-thinner"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, under(Measure::Duration, 43)]); // days: six weeks
        because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
        sources [GoodPractice]
}

/// Built once: building takes a millisecond, a triage a tenth of a microsecond. A test builds it first, so
/// that no user meets a fault.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    RuleSet::change_built_in("clinic-a 2026.1")
        .add_all(OURS)
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
        .build()
        .unwrap_or_else(|faults| panic!("{faults}")) // everything that is wrong, at once
});
