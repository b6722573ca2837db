//! Vocabularies and validated numbers. The macro `vocabulary!` implements `Arbitrary` itself.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::{Select, select};

use super::numbers::numbers;
use crate::activity::sitting::BreakRule;
use crate::activity::{Clock, Met, Minutes, StepsPerMinute};
use crate::vocabulary::as_arbitrary;
use crate::{
    Age, AgeAtOnset, Answer, Duration, Finding, FindingSet, Kind, Measure, Pain, Polarity, PregnancyWeeks,
    WeeksWithoutImprovement,
};

as_arbitrary!(Finding);
as_arbitrary!(Measure);
as_arbitrary!(BreakRule);

/// Any number that the quantity permits.
macro_rules! quantities {
    ($($Name:ident from $numbers:expr;)+) => {
        // The strategies give permitted numbers only, so none is rejected.
        arbitrary! { $($Name by $numbers.prop_filter_map("out of range", |number| Self::new(number).ok());)+ }
    };
}

quantities! {
    Age from numbers(Measure::Age);
    AgeAtOnset from numbers(Measure::AgeAtOnset);
    Duration from numbers(Measure::Duration);
    Pain from numbers(Measure::Pain);
    PregnancyWeeks from numbers(Measure::PregnancyWeeks);
    WeeksWithoutImprovement from numbers(Measure::WeeksWithoutImprovement);
    Minutes from Minutes::MIN.get()..=Minutes::MAX.get();
    Met from Met::MIN.get()..=Met::MAX.get();
    StepsPerMinute from StepsPerMinute::MIN.get()..=StepsPerMinute::MAX.get();
}

arbitrary! {
    Clock by (0..=Self::END_OF_DAY.minutes())
        .prop_filter_map("not a time", |minutes| Self::new(minutes / 60, minutes % 60));
    FindingSet by finding_sets();
}

/// Any finding; it shrinks toward the first of [`Finding::ALL`].
pub fn findings() -> Select<Finding> {
    select(Finding::ALL)
}

/// A symptom, a risk factor or a sign; it shrinks toward the first of them.
pub fn findings_of_kind(kind: Kind) -> Select<Finding> {
    select(Finding::ALL.iter().copied().filter(|finding| finding.kind() == kind).collect::<Vec<_>>())
}

/// A finding that may move the urgency, or one that never does, by polarity; it shrinks toward the first of them.
pub fn findings_of_polarity(polarity: Polarity) -> Select<Finding> {
    select(Finding::ALL.iter().copied().filter(|finding| finding.polarity() == polarity).collect::<Vec<_>>())
}

/// Any answer; it shrinks toward unknown, then no, then declined.
pub fn answers() -> Select<Answer> {
    Answer::arbitrary()
}

/// A set of findings: none, a few, half of them, nearly all or all. It shrinks to none at once, or else finding by
/// finding.
pub fn finding_sets() -> impl Strategy<Value = FindingSet> + Clone {
    let members = |part| prop::collection::vec(prop::bool::weighted(part), Finding::COUNT);
    (
        prop::bool::weighted(0.7),
        prop_oneof![3 => members(0.03), 2 => members(0.5), 1 => members(0.95), 2 => members(1.0)],
    )
        .prop_map(|(any, members)| {
            let members = Finding::ALL.iter().zip(members).filter(|&(_, member)| any && member);
            members.map(|(&finding, _)| finding).collect()
        })
}
