//! Our rules differ from the built-in ones exactly as was signed.

use backpain::RuleSet;
use backpain::Urgency::{Emergency, Routine, SameDay, SelfCare, WithinTwoWeeks};
use clinic_a::RULES;

#[test]
fn our_rules_differ_from_the_built_in_ones_as_signed() {
    let difference = RuleSet::diff(&RuleSet::built_in(), &RULES);
    assert!(difference.is_complete());
    let kinds: Vec<_> = difference.shifts().iter().map(|shift| (shift.from, shift.to)).collect();
    let raised = [SelfCare, Routine, WithinTwoWeeks, SameDay].map(|from| (from, Emergency));
    let lowered = [Routine, SelfCare].map(|to| (WithinTwoWeeks, to));
    assert_eq!(kinds, [&raised[..], &lowered].concat(), "{difference}");
}
