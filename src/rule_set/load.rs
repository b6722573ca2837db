//! How many people each rule lifts, and where people end.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::RuleSet;
use crate::owned::report;
use crate::presentation::Presentation;
use crate::{FindingSet, Kind, Policy, Urgency};

report! {
    /// The alarm load of a rule set: for each rule, how many of some people it lifts, and how many people end at each
    /// urgency. [`RuleSet::load`] counts it.
    ///
    /// A rule's load is as much a property of it as its source. The counts are of the people that were given and of nobody
    /// else: if these people are simulated, the load is no study and says nothing of how accurate the rules are.
    ///
    /// ```
    /// use backpain::{Presentation, RuleSet, Symptom, Urgency};
    ///
    /// let people = [
    ///     Presentation::builder().yes(Symptom::UrinaryRetention).yes(Symptom::Fever).build()?,
    ///     Presentation::builder().yes(Symptom::Fever).build()?,
    /// ];
    /// let load = RuleSet::built_in().load(&people);
    /// assert_eq!(load.ends[&Urgency::Emergency], 1);
    /// assert_eq!(load.ends[&Urgency::SameDay], 1);
    ///
    /// let fever = load.rule("infection-fever").unwrap();
    /// assert_eq!((fever.fires, fever.lifts, fever.alone), (2, 1, 1));
    /// assert_eq!(fever.otherwise[&Urgency::SelfCare], 1); // without the rule, that person would end in self-care
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    #[must_use]
    pub struct Load {
        /// The edition of the rules.
        pub edition: String,
        /// The hash of the rules: 32 hexadecimal digits.
        pub rules_hash: String,
        /// How many people were counted.
        pub people: u64,
        /// How many of them an open question could still lift. Examination signs and declined questions do not count as
        /// open.
        pub open: u64,
        /// How many people end at each urgency: that of the most urgent rule that certainly fires for them.
        pub ends: BTreeMap<Urgency, u64>,
        /// The load of each rule, in the order of the set.
        pub rules: Vec<RuleLoad>,
    }

    /// How many people one rule lifts.
    pub struct RuleLoad {
        /// The id of the rule.
        pub rule: String,
        /// The urgency to which it lifts people.
        pub urgency: Urgency,
        /// How many people it fires for.
        pub fires: u64,
        /// How many people end at its urgency, among those it fires for.
        pub lifts: u64,
        /// How many of those would end lower without it, because no other rule of its urgency fires for them.
        pub alone: u64,
        /// Where the people whom it alone lifts would end without it.
        pub otherwise: BTreeMap<Urgency, u64>,
    }

    /// What a change of the rules changes in the load, counted on the same people.
    pub struct LoadChange {
        /// The load of the old rules.
        pub old: Load,
        /// The load of the new rules.
        pub new: Load,
        /// How many people move from one urgency to another, those who move to the most urgent first.
        pub moved: Vec<Moved>,
    }

    /// How many people move from one urgency to another.
    #[derive(Copy)]
    pub struct Moved {
        /// The urgency under the old rules.
        pub from: Urgency,
        /// The urgency under the new rules.
        pub to: Urgency,
        /// How many people.
        pub people: u64,
    }
}

impl RuleSet {
    /// Counts how many of these people each rule lifts, and how many people end at each urgency, by the rules' own
    /// urgencies.
    pub fn load<'p>(&self, people: impl IntoIterator<Item = &'p Presentation>) -> Load {
        let mut load = Load::of_nobody(self);
        for person in people {
            let _urgency = load.count(self, person);
        }
        load
    }
}

impl Load {
    /// The load of the rule of this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&RuleLoad> {
        self.rules.iter().find(|load| load.rule == id)
    }

    fn of_nobody(set: &RuleSet) -> Self {
        let rules = set.rules().map(|rule| RuleLoad {
            rule: rule.id.into(),
            urgency: rule.urgency,
            fires: 0,
            lifts: 0,
            alone: 0,
            otherwise: BTreeMap::new(),
        });
        let mut ends = BTreeMap::new();
        ends.extend(Urgency::ALL.iter().map(|&urgency| (urgency, 0)));
        Self {
            edition: set.edition().into(),
            rules_hash: format!("{:032x}", set.hash()),
            people: 0,
            open: 0,
            ends,
            rules: rules.collect(),
        }
    }

    /// Counts one more person, and returns where that person ends.
    fn count(&mut self, set: &RuleSet, person: &Presentation) -> Urgency {
        let evidence = person.evidence();
        let (mut end, mut below, mut deciding) = (Urgency::SelfCare, Urgency::SelfCare, 0_u32);
        for (index, _) in set.table().fired(evidence, Policy::Default) {
            let Some(rule) = self.rules.get_mut(index) else { continue };
            rule.fires += 1;
            match rule.urgency.cmp(&end) {
                Ordering::Greater => (end, below, deciding) = (rule.urgency, end, 1),
                Ordering::Equal => deciding += 1,
                Ordering::Less => below = below.max(rule.urgency),
            }
        }
        for (index, _) in set.table().fired(evidence, Policy::Default) {
            let Some(rule) = self.rules.get_mut(index) else { continue };
            if rule.urgency == end && end > Urgency::SelfCare {
                rule.lifts += 1;
                if deciding == 1 {
                    rule.alone += 1;
                    *rule.otherwise.entry(below).or_insert(0) += 1;
                }
            }
        }
        let signs = person.open_findings().intersection(FindingSet::of_kind(Kind::Sign));
        let left_out = signs.union(person.declined_findings());
        let (_, at_most) = set
            .table()
            .bounds(&person.evidence_leaving_out(left_out, set.table().findings()), Policy::Default);
        self.people += 1;
        self.open += u64::from(at_most > end);
        *self.ends.entry(end).or_insert(0) += 1;
        end
    }
}

impl LoadChange {
    pub(super) fn between<'p>(
        old: &RuleSet,
        new: &RuleSet,
        people: impl IntoIterator<Item = &'p Presentation>,
    ) -> Self {
        let (mut before, mut after) = (Load::of_nobody(old), Load::of_nobody(new));
        let falling = || Urgency::ALL.iter().rev().copied();
        let kinds = falling().flat_map(|to| falling().map(move |from| Moved { from, to, people: 0 }));
        let mut moved: Vec<Moved> = kinds.collect();
        for person in people {
            let (from, to) = (before.count(old, person), after.count(new, person));
            moved
                .iter_mut()
                .filter(|kind| (kind.from, kind.to) == (from, to))
                .for_each(|kind| kind.people += 1);
        }
        moved.retain(|kind| kind.from != kind.to && kind.people > 0);
        Self { old: before, new: after, moved }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{RuleBuf, WhenBuf};
    use crate::rule_set::RuleSetBuilder;
    use crate::{Condition, Measure, RiskFactor, Source, Symptom};

    fn answered(yeses: &[Symptom]) -> Presentation {
        let said = yeses.iter().fold(Presentation::builder(), |said, &symptom| said.yes(symptom));
        let person = said.build().unwrap();
        let noes = person.open_findings().difference(FindingSet::of_kind(Kind::Sign));
        let said = noes.iter().fold(person.to_builder(), crate::presentation::PresentationBuilder::no);
        let numbers =
            [(Measure::Age, 40), (Measure::AgeAtOnset, 40), (Measure::Pain, 3), (Measure::Duration, 3)];
        let said =
            numbers.iter().fold(said, |said, &(measure, number)| said.measure(measure, number).unwrap());
        said.sex(crate::Sex::Female).build().unwrap()
    }

    #[test]
    fn a_rule_that_fires_lifts_only_those_who_end_at_its_urgency() {
        let people = [
            answered(&[]),
            answered(&[Symptom::KeepsComingBack]),
            answered(&[Symptom::KeepsComingBack, Symptom::GettingWorse]),
            answered(&[Symptom::KeepsComingBack, Symptom::UrinaryRetention]),
        ];
        let load = RuleSet::built_in().load(&people);
        let recurrent = load.rule("keeps-coming-back").unwrap();
        assert_eq!((recurrent.fires, recurrent.lifts, recurrent.alone), (3, 2, 1));
        assert_eq!(recurrent.otherwise, BTreeMap::from([(Urgency::SelfCare, 1)]));
        let retention = load.rule("ces-retention-or-incontinence").unwrap();
        assert_eq!(retention.otherwise, BTreeMap::from([(Urgency::Routine, 1)]));
        assert_eq!(load.ends.into_values().collect::<Vec<_>>(), [1, 2, 0, 0, 1]);
        assert_eq!((load.people, load.open), (4, 0));
    }

    /// What an answer could still change is counted, unless only an examiner could answer or the person declined.
    #[test]
    fn open_questions_are_counted() {
        let calm = answered(&[]);
        let declined = calm.to_builder().declined(Symptom::SexualFunctionChange).build().unwrap();
        let unasked = calm.to_builder().unasked(Symptom::Fever).build().unwrap();
        let unknown = calm.to_builder().unknown(RiskFactor::HistoryOfCancer).build().unwrap();
        let load = RuleSet::built_in().load(&[calm, declined, unasked, unknown, Presentation::EMPTY]);
        assert_eq!((load.people, load.open), (5, 3));
        assert_eq!(load.ends[&Urgency::SelfCare], 5);
    }

    #[test]
    fn moves_and_shifts_come_in_their_order() {
        use Urgency::{Emergency, Routine, SameDay, SelfCare};
        let set = |rules: &[(&str, Urgency, Symptom)]| {
            let rules = rules.iter().map(|&(id, urgency, symptom)| {
                let rule = RuleBuf::new(id, Condition::SpinalInfection, urgency, WhenBuf::has(symptom));
                let setting = urgency.usual_setting();
                rule.at(setting).because("A test.").source(Source::GoodPractice, None)
            });
            rules.fold(RuleSet::builder("a test"), RuleSetBuilder::add).build().unwrap()
        };
        let [fever, dizzy, malaise] = [Symptom::Fever, Symptom::Dizziness, Symptom::Malaise];
        let old = set(&[("a", SameDay, fever), ("b", Emergency, dizzy)]);
        let new = set(&[("a", Emergency, fever), ("c", Routine, malaise)]);
        let people = [[malaise], [dizzy], [fever]].map(|symptoms| answered(&symptoms));
        let difference = RuleSet::diff_with(&old, &new, &people);
        let moved = &difference.load().unwrap().moved;
        let moved: Vec<_> = moved.iter().map(|moved| (moved.from, moved.to)).collect();
        assert_eq!(moved, [(SameDay, Emergency), (SelfCare, Routine), (Emergency, SelfCare)]);
        let shifts: Vec<_> = difference.shifts().iter().map(|shift| (shift.from, shift.to)).collect();
        let falls = [(Emergency, Routine), (Emergency, SelfCare)];
        assert_eq!(shifts, [&[(SameDay, Emergency)][..], &falls, &[(SelfCare, Routine)]].concat());
    }

    #[test]
    fn a_change_counts_who_moves() {
        let people = [answered(&[]), answered(&[Symptom::PainOnStraining]), answered(&[Symptom::Fever])];
        let new =
            RuleSet::change_built_in("changed").switch_off("pain-on-straining", "tried").build().unwrap();
        let difference = RuleSet::diff_with(&RuleSet::built_in(), &new, &people);
        let load = difference.load().unwrap();
        let (from, to) = (Urgency::WithinTwoWeeks, Urgency::SelfCare);
        assert_eq!(load.moved, [Moved { from, to, people: 1 }]);
        assert_eq!(load.old.rule("pain-on-straining").map(|load| load.alone), Some(1));
        assert_eq!(load.new.rule("pain-on-straining"), None);
        assert!(RuleSet::diff(&RuleSet::built_in(), &new).load().is_none());
    }
}
