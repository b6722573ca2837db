//! The rule sets that a query can name by their edition: the built-in rules, and those of a clinic as an example.
//!
//! Rule sets are Rust, so each program of a cluster has them. A query carries the hash of its rules, and a program that has
//! others refuses it.

use std::sync::LazyLock;

use backpain::RuleSet;
use backpain::rule::LocalSource;
use backpain::rule::terms::*;
use backpain::rule_set::RuleSetError;
use datafusion::common::{DataFusionError, Result, plan_err};

/// The edition of the example's changed rules.
pub const CLINIC: &str = "clinic-a 2026.2";

/// The source of the clinic's own rule.
const PROTOCOL: LocalSource<'static> = LocalSource {
    id: "clinic-a-blood-thinners",
    title: "Back pain in people on blood thinners",
    publisher: "Clinic A",
    year: Some(2026),
    address: "https://clinic-a.example/protocols/blood-thinners",
};

backpain::rules! {
    /// What clinic A does in addition.
    const OURS;

    rule "clinic-a-new-pain-on-blood-thinner"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, under(Measure::Duration, 43)]);
        because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
        sources [local PROTOCOL: Emergency, GoodPractice]
}

/// The built-in rules first. To make rules known to queries, add a set here.
static SETS: LazyLock<Result<Vec<RuleSet>, RuleSetError>> = LazyLock::new(|| {
    let clinic = RuleSet::change_built_in(CLINIC)
        .add_all(OURS)
        .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway");
    Ok(vec![RuleSet::built_in(), clinic.build()?])
});

/// Every set, the built-in rules first.
///
/// # Errors
///
/// If a set cannot be built.
pub fn sets() -> Result<&'static [RuleSet]> {
    SETS.as_deref().map_err(|error| DataFusionError::Plan(error.to_string()))
}

/// The set of this edition, or the built-in rules.
///
/// # Errors
///
/// If there is none of this edition.
pub fn of(edition: Option<&str>) -> Result<&'static RuleSet> {
    let sets = sets()?;
    let found = match edition {
        None => sets.first(),
        Some(edition) => sets.iter().find(|set| set.edition() == edition),
    };
    let Some(found) = found else {
        let editions: Vec<&str> = sets.iter().map(RuleSet::edition).collect();
        return plan_err!(
            "there are no rules of the edition `{}`; there are `{}`",
            edition.unwrap_or_default(),
            editions.join("`, `")
        );
    };
    Ok(found)
}

/// The hash of the rules, as reports write it.
#[must_use]
pub fn hash(rules: &RuleSet) -> String {
    format!("{:032x}", rules.hash())
}
