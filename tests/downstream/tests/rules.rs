//! Our rules keep the promises of the built-in ones.

use backpain::proptest1::{Cases, check_laws, presentations};
use backpain::{Duration, RiskFactor, Urgency, laws};
use clinic_a::RULES;
use proptest::prelude::*;

#[test]
fn our_rules_keep_every_law() {
    check_laws(&*RULES, Cases::Quick).unwrap_or_else(|error| panic!("{error}"));
}

proptest! {
    #[test] // one law by itself, over people of your own
    fn advice_is_never_too_mild(person in presentations()) {
        laws::no_false_all_clear(&*RULES, &person)?;
    }

    #[test] // and a promise of our own
    fn nobody_on_a_blood_thinner_with_new_pain_waits(person in presentations()) {
        let said = person.to_builder().yes(RiskFactor::AnticoagulantUse).duration(Duration::new(3)?);
        if let Ok(person) = said.build() {
            prop_assert_eq!(RULES.triage(&person).advised(), Urgency::Emergency);
        }
    }
}
