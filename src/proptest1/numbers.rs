//! Numbers at which the built-in rules change.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::select;

use crate::Measure;
use crate::red_flags::RULES;
use crate::rule::{Rule, When};

/// The first and last number of each criterion of the rules and their neighbours, with both limits and the usual number;
/// in order.
pub(super) fn turning_points(rules: &[Rule<'_>], measure: Measure) -> BTreeSet<u16> {
    let (least, most) = measure.limits();
    let mut found = BTreeSet::from([least, measure.usual(), most]);
    for rule in rules {
        rule.when.each_single(&mut |single| {
            if let When::Between(of, low, high) = single {
                let beside = [low.saturating_sub(1), low, high, high.saturating_add(1)];
                found.extend(beside.into_iter().filter(|_| of == measure));
            }
        });
    }
    found.retain(|number| (least..=most).contains(number));
    found
}

/// The turning points of the built-in rules, the most usual first.
pub(super) fn usual_first(measure: Measure) -> Vec<u16> {
    let mut points: Vec<u16> = turning_points(RULES, measure).into_iter().collect();
    points.sort_by_key(|point| point.abs_diff(measure.usual()));
    points
}

/// A number that the measurement permits: half of them at or next to a number at which a built-in rule changes. It
/// shrinks toward a number that fires no rule: 45 years, 60 days, no pain.
///
/// ```
/// use backpain::{Measure, proptest1};
/// use proptest::prelude::*;
///
/// proptest!(|(years in proptest1::numbers(Measure::Age))| {
///     prop_assert!(backpain::Age::new(years).is_ok());
/// });
/// ```
pub fn numbers(measure: Measure) -> impl Strategy<Value = u16> + Clone {
    let (least, most) = measure.limits();
    let usual = measure.usual();
    let (below, above): (Vec<u16>, Vec<u16>) =
        usual_first(measure).into_iter().partition(|&point| point < usual);
    // Must not be empty: a choice from nothing panics.
    let below = if below.is_empty() { Vec::from([usual]) } else { below };
    // Each of these shrinks by halves toward the usual number, and so ends right at a turning point.
    prop_oneof![
        select(above),
        select(below),
        usual..=most,
        (0..=usual - least).prop_map(move |distance| usual - distance),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(when: When<'_>, measure: Measure, number: u16) -> usize {
        let mut held = 0;
        when.each_single(&mut |single| {
            let holds = matches!(single, When::Between(of, low, high) if of == measure && (low..=high).contains(&number));
            held += usize::from(holds);
        });
        held
    }

    #[test]
    fn no_number_holds_in_fewer_criteria_than_the_usual_one() {
        for &measure in Measure::ALL {
            let held = |number| RULES.iter().map(|rule| held(rule.when, measure, number)).sum::<usize>();
            let fewest = turning_points(RULES, measure).into_iter().map(held).min();
            assert_eq!(fewest, Some(held(measure.usual())), "{measure}");
        }
    }
}
