//! Numbers at which the built-in rules change.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::select;

use crate::Measure;
use crate::order;
use crate::red_flags::RULES;
use crate::rule::{Rule, TurningPoints};

/// The first and last number of each criterion of the rules and their neighbours, with both limits and the usual number;
/// in order.
pub(super) fn turning_points(rules: &[Rule<'_>]) -> TurningPoints {
    let mut points = TurningPoints::of(rules.iter().copied());
    for &measure in Measure::ALL {
        let (least, most) = measure.limits();
        points.add(measure, [least, measure.usual(), most]);
    }
    points
}

/// The turning points of the built-in rules, the most usual first.
pub(super) fn usual_first(measure: Measure) -> Vec<u16> {
    let points = turning_points(RULES);
    order::smallest_first(points.numbers(measure), |point| point.abs_diff(measure.usual()).into())
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
    use crate::rule::When;

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
            let fewest = turning_points(RULES).numbers(measure).iter().copied().map(held).min();
            assert_eq!(fewest, Some(held(measure.usual())), "{measure}");
        }
    }
}
