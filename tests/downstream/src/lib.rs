//! The rules of clinic A: the built-in rules, with one added and one switched off.

use std::sync::LazyLock;

use backpain::RuleSet;
use backpain::rule::terms::*;

backpain::rules! {
    /// The rules that clinic A adds.
    pub const OURS;

    rule "clinic-a-new-pain-on-blood-thinner"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, under(Measure::Duration, 43)]); // days: six weeks
        because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
        sources [GoodPractice]
}

/// Built once: building takes a millisecond, a triage a tenth of a microsecond. The tests build it too, so that an
/// error shows there first.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    RuleSet::change_built_in("clinic-a 2026.2")
        .add_all(OURS)
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
        .build()
        .unwrap_or_else(|errors| panic!("{errors}")) // all errors at once
});
