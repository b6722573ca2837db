//! The rules of clinic A, tested with what `backpain` tests its own with.

use backpain::proptest1::{check_laws, presentations, with_completion, Effort};
use backpain::rule::RuleSet;
use backpain::{laws, RiskFactor, Urgency};
use clinic_a::{triage, RULES};
use proptest::prelude::*;

#[test]
fn our_rules_keep_every_law() {
    check_laws(&*RULES, Effort::Quick).unwrap_or_else(|broken| panic!("{broken}"));
}

/// What our safety officer signed.
#[test]
fn our_rules_differ_from_the_built_in_ones_as_signed() {
    let difference = RuleSet::diff(&RuleSet::built_in(), &RULES);
    assert!(difference.is_complete());
    let kinds: Vec<_> = difference.shifts().iter().map(|shift| (shift.from, shift.to)).collect();
    assert_eq!(
        kinds,
        [
            (Urgency::SelfCare, Urgency::Emergency),
            (Urgency::Routine, Urgency::Emergency),
            (Urgency::WithinTwoWeeks, Urgency::Emergency),
            (Urgency::SameDay, Urgency::Emergency),
            (Urgency::WithinTwoWeeks, Urgency::Routine),
            (Urgency::WithinTwoWeeks, Urgency::SelfCare),
        ],
        "{difference}"
    );
}

proptest! {
    /// A law by itself.
    #[test]
    fn bounds_hold((person, completion) in with_completion()) {
        laws::sound(&*RULES, &person, &completion)?;
    }

    /// And a rule of our own, in our own words.
    #[test]
    fn nobody_on_a_blood_thinner_with_new_pain_waits(person in presentations()) {
        let said = person.to_builder().yes(RiskFactor::AnticoagulantUse).duration(backpain::Duration::new(3)?);
        if let Ok(person) = said.build() {
            prop_assert_eq!(triage(&person).advised(), Urgency::Emergency);
        }
    }
}
