//! Rules and rule sets.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::vocabulary::findings_of_polarity;
use crate::RuleSet;
use crate::presentation::BOUNDS;
use crate::red_flags::RULES;
use crate::rule::{Rule, RuleBuf, WhenBuf};
use crate::rule_set::{RuleSetBuilder, RuleSetError};
use crate::{Condition, Finding, Measure, Polarity, Sex, Source, Urgency};

/// A criterion before a side of the usual number is chosen for each measurement.
#[derive(Clone, Debug)]
enum Shape {
    Has(Finding),
    /// All numbers at least this far from the usual one.
    Number(Measure, Index),
    Female,
    All(Vec<Shape>),
    Any(Vec<Shape>),
    AtLeast(Index, Vec<Shape>),
}

/// For each measurement, whether numbers above or below the usual one count.
///
/// A criterion has no "not", but "under 50" excludes "from 50 on". If criteria exclude each other, the bounds of a
/// triage are sound but not tight. With one side for each measurement, and one sex, no two exclude each other.
type Sides = [bool; Measure::ALL.len()];

impl Shape {
    /// The criterion. A list of one becomes its member.
    fn criterion(&self, sides: Sides) -> WhenBuf {
        let each =
            |members: &[Self]| different(members.iter().map(|member| member.criterion(sides)).collect());
        let list = |members: &[Self], list: fn(Vec<WhenBuf>) -> WhenBuf| {
            let mut members = each(members);
            match (members.len(), members.pop()) {
                (1, Some(only)) => only,
                (_, last) => list(members.into_iter().chain(last).collect()),
            }
        };
        match self {
            Self::Has(finding) => WhenBuf::has(*finding),
            Self::Number(measure, far) => number(*measure, *far, sides),
            Self::Female => WhenBuf::is(Sex::Female),
            Self::All(members) => list(members, WhenBuf::all),
            Self::Any(members) => list(members, WhenBuf::any),
            Self::AtLeast(_, members) if members.len() == 1 => list(members, WhenBuf::all),
            Self::AtLeast(needed, members) => {
                let members = each(members);
                WhenBuf::at_least(u8::try_from(needed.index(members.len()) + 1).unwrap_or(1), members)
            }
        }
    }
}

/// Removes duplicates.
fn different(members: Vec<WhenBuf>) -> Vec<WhenBuf> {
    members.into_iter().fold(Vec::new(), |mut seen, member| {
        if !seen.contains(&member) {
            seen.push(member);
        }
        seen
    })
}

fn number(measure: Measure, far: Index, sides: Sides) -> WhenBuf {
    // Measurements that bound each other are on the same side: a person who is young today was young at onset.
    let bounds = |measure: Measure| BOUNDS.iter().find(move |bound| bound.lesser == measure);
    let by = bounds(measure).map_or(measure, |_| Measure::Age);
    let above = sides.get(by as usize).copied().unwrap_or(true);
    let has_no_side_below = !above && measure.usual() <= measure.limits().0;
    let greater = bounds(measure).filter(|_| has_no_side_below).map(|bound| bound.greater);
    let measure = greater.unwrap_or(measure);
    let ((least, most), usual) = (measure.limits(), measure.usual());
    let far = |room: u16| u16::try_from(far.index(usize::from(room))).unwrap_or(0) + 1;
    if above || usual <= least {
        WhenBuf::between(measure, usual + far(most - usual), most)
    } else {
        WhenBuf::between(measure, least, usual - far(usual - least))
    }
}

fn singles() -> impl Strategy<Value = Shape> + Clone {
    prop_oneof![
        8 => findings_of_polarity(Polarity::Concerning).prop_map(Shape::Has),
        3 => (select(Measure::ALL), any::<Index>()).prop_map(|(measure, far)| Shape::Number(measure, far)),
        1 => Just(Shape::Female),
    ]
}

fn shapes() -> impl Strategy<Value = Shape> + Clone {
    singles().prop_recursive(2, 9, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(Shape::All),
            vec(inner, 1..4).prop_map(Shape::Any),
            (any::<Index>(), vec(singles(), 1..5))
                .prop_map(|(needed, members)| Shape::AtLeast(needed, members)),
        ]
    })
}

/// A rule without an id.
#[derive(Clone, Debug)]
struct Outline {
    suspects: Condition,
    urgency: Urgency,
    shape: Shape,
}

impl Outline {
    fn rule(&self, id: &str, sides: Sides) -> RuleBuf {
        RuleBuf::new(id, self.suspects, self.urgency, self.shape.criterion(sides))
            .because("Generated at random.")
            .source(Source::GoodPractice, None)
    }
}

fn outlines() -> impl Strategy<Value = Outline> + Clone {
    let urgencies = select(Urgency::ALL.get(1..).unwrap_or_default()); // a rule of the mildest changes nothing
    (shapes(), urgencies, any::<Condition>()).prop_map(|(shape, urgency, suspects)| Outline {
        suspects,
        urgency,
        shape,
    })
}

/// A criterion over concerning findings, numbers, the female sex and counts, nested at most three deep, that some
/// person can meet. It shrinks to a single finding.
///
/// Criteria that exclude each other make bounds that are not tight. The numbers of each measurement are therefore on
/// one side of the usual one, and sex is female.
pub fn criteria() -> impl Strategy<Value = WhenBuf> + Clone {
    (shapes(), any::<Sides>()).prop_map(|(shape, sides)| shape.criterion(sides))
}

/// A rule that makes a valid set alone, with a criterion of [`criteria`]. It shrinks to a single finding and the
/// mildest urgency that a rule can have.
///
/// ```
/// use backpain::proptest1;
/// use backpain::RuleSet;
/// use proptest::prelude::*;
///
/// proptest!(|(rule in proptest1::rules())| {
///     prop_assert!(RuleSet::builder("one rule").add(rule).build().is_ok());
/// });
/// ```
pub fn rules() -> impl Strategy<Value = RuleBuf> + Clone {
    (outlines(), any::<Sides>()).prop_map(|(outline, sides)| outline.rule("random-rule", sides))
}

/// A rule set of one to six rules. Rules that would be an error in the builder, such as redundant ones, are left out.
/// It shrinks to fewer rules, and those to single findings.
pub fn rule_sets() -> impl Strategy<Value = RuleSet> {
    (vec(outlines(), 1..7), any::<Sides>()).prop_map(|(outlines, sides)| {
        let rules = outlines.iter().enumerate().map(|(place, outline)| {
            let id = format!("rule-{}", place + 1);
            let rule = outline.rule(&id, sides);
            (id, rule)
        });
        without_refused(rules.collect(), |rules| {
            let set = RuleSet::builder("random rules");
            rules.iter().fold(set, |set, (_, rule)| set.add(rule.clone())).build()
        })
    })
}

/// The set without the changes that are an error in the builder. It always succeeds: one rule alone is a set, and so
/// are the built-in rules without a change.
fn without_refused<T>(
    mut changes: Vec<(String, T)>,
    build: impl Fn(&[(String, T)]) -> Result<RuleSet, RuleSetError>,
) -> RuleSet {
    loop {
        let faults = match build(&changes) {
            Ok(set) => return set,
            Err(faults) => faults,
        };
        if changes.len() <= 1 {
            return build(&[]).unwrap_or_else(|_| RuleSet::built_in());
        }
        let refused: BTreeSet<&str> = faults.iter().map(|fault| fault.rule.as_str()).collect();
        let (before, is_good) = (changes.len(), |id: &String| !refused.contains(id.as_str()));
        // A change may make another rule redundant, so the rule in error may be none of the changes; and two rules may
        // make each other redundant.
        if changes.iter().any(|(id, _)| is_good(id)) {
            changes.retain(|(id, _)| is_good(id));
        }
        if changes.len() == before {
            changes.pop();
        }
    }
}

/// A change of the built-in rules.
#[derive(Clone, Debug)]
enum Change {
    SwitchOff,
    Urgency(Urgency),
    Add(RuleBuf),
}

impl Change {
    fn apply(&self, set: RuleSetBuilder, id: &str) -> RuleSetBuilder {
        match (self, RULES.iter().find(|rule| rule.id == id)) {
            (Self::SwitchOff, _) => set.switch_off(id, "generated at random"),
            (Self::Urgency(urgency), Some(rule)) => set.replace(with_urgency(*rule, *urgency)),
            (Self::Add(rule), _) => set.add(rule.clone()),
            (Self::Urgency(_), None) => set,
        }
    }
}

/// A rule with another urgency, with a reason if a source is more urgent.
fn with_urgency(rule: Rule<'static>, urgency: Urgency) -> Rule<'static> {
    let setting = if urgency == rule.urgency { rule.setting } else { urgency.usual_setting() };
    let mut changed = Rule { urgency, setting, milder_because: None, ..rule };
    if changed.most_urgent_source() > urgency {
        changed.milder_because = Some("Generated at random.");
    }
    changed
}

/// The built-in rules with up to three of them switched off, up to three with another urgency, and up to three of
/// [`rules`] added. Changes that would be an error in the builder are left out. It shrinks to fewer changes.
pub fn edited_built_in() -> impl Strategy<Value = RuleSet> {
    let urgencies = select(Urgency::ALL.get(1..).unwrap_or_default());
    let off = vec(select(RULES).prop_map(|rule| (rule, Change::SwitchOff)), 0..4);
    let other =
        vec((select(RULES), urgencies).prop_map(|(rule, urgency)| (rule, Change::Urgency(urgency))), 0..4);
    // The built-in rules count long durations and high ages, so rules that count low ones could cover everybody with them.
    let sides = [true; Measure::ALL.len()];
    (off, other, vec(outlines(), 0..4)).prop_map(move |(off, other, outlines)| {
        let mut changes: Vec<(String, Change)> = Vec::new();
        for (rule, change) in off.into_iter().chain(other) {
            if changes.iter().all(|(id, _)| id != rule.id) {
                changes.push((rule.id.into(), change));
            }
        }
        for (place, outline) in outlines.iter().enumerate() {
            let id = format!("random-{}", place + 1);
            changes.push((id.clone(), Change::Add(outline.rule(&id, sides))));
        }
        without_refused(changes, |changes| {
            let set = RuleSet::change_built_in("the built-in rules, edited at random");
            changes.iter().fold(set, |set, (id, change)| change.apply(set, id)).build()
        })
    })
}
