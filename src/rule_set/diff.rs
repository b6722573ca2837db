//! What a change of the rules changes for patients, exactly.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::LoadChange;
use super::RuleSet;
use super::firing::{Cells, Firings, OutOfSteps, Steps};
use crate::Policy;
use crate::Urgency;
use crate::engine::Conjunction;
use crate::presentation::Presentation;
use crate::rule::{Cited, LocalSource, Reference, Rule, hash};

/// How many steps the search for the effect of a change may take, for each policy. Each step evaluates every block of
/// both sets.
const MOST_STEPS: usize = 400_000;
/// The most ways in which one changed rule may fire.
const MOST_WAYS: usize = 20_000;

/// What differs between two rule sets: the rules, and what they mean for people.
///
/// # How it is exact
///
/// Nothing is sampled, and each policy is searched by itself. Suppose that the old rules give a person the urgency *a*,
/// and the new rules a higher urgency *b*. Then a new rule of urgency *b* fires for this person that the old set does not
/// have in the same form, and, unless *a* is the mildest urgency, an old rule of urgency *a* fires too. The person's
/// statements include a smallest way in which the one rule fires, and a smallest way in which the other does. Those
/// statements alone already shift from *a* to *b*, because fewer statements never fire more rules. It is therefore enough
/// to try each smallest way in which each added, removed or changed rule fires, alone and joined with each smallest way in
/// which each rule of each other urgency fires, with a number from every stretch between the numbers at which some rule
/// begins or ends.
///
/// If none of these ways shifts, [`at_least`](crate::Triage::at_least) is the same for all people, whatever they have
/// answered, and so is the urgency of all people who have answered everything. Where the bounds are tight ([`RuleSet`]
/// says where they are not), `at_most` and the advice on unfinished answers follow. The witness of a shift is the
/// fewest statements that cause it.
///
/// # What it costs
///
/// The cost grows with the number of changed rules times the ways in which all rules fire. The built-in rules against an
/// edited copy take some milliseconds. The search ends after 400,000 steps for each policy, fewer for very large sets,
/// and [`is_complete`](Self::is_complete) says whether it did.
///
/// ```
/// use backpain::Urgency;
/// use backpain::RuleSet;
///
/// let old = RuleSet::built_in();
/// let new = RuleSet::change_built_in("clinic-a 2026.2")
///     .switch_off("ces-longstanding", "all of them go to the spinal team by letter")
///     .build()?;
/// let difference = RuleSet::diff(&old, &new);
/// assert!(difference.is_complete());
/// assert!(difference.shifts().iter().all(|shift| shift.to < shift.from)); // no person is seen sooner
/// let to_self_care = difference.shifts().iter().find(|shift| shift.to == Urgency::SelfCare).unwrap();
/// assert_eq!(to_self_care.from, Urgency::SameDay);
/// assert_eq!(to_self_care.by, ["ces-longstanding"]);
/// # Ok::<(), backpain::rule_set::RuleSetError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Difference {
    pub(super) editions: [String; 2],
    pub(super) hashes: [u128; 2],
    pub(super) added: Vec<String>,
    pub(super) removed: Vec<(String, Option<String>)>,
    pub(super) changed: Vec<Changed>,
    pub(super) shifts: Vec<Shift>,
    pub(super) cautious_shifts: Vec<Shift>,
    pub(super) complete: bool,
    pub(super) load: Option<LoadChange>,
}

/// A rule that both sets have, and how it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changed {
    /// The rule's id.
    pub rule: String,
    /// Each part that differs, as it was and as it is.
    pub parts: Vec<(&'static str, String, String)>,
}

/// A kind of change for people: from one urgency to another, with a person to whom it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shift {
    /// The urgency under the old rules.
    pub from: Urgency,
    /// The urgency under the new rules.
    pub to: Urgency,
    /// The fewest statements that cause the shift; everything else is open.
    pub witness: Presentation,
    /// The rules that cause it: the new rules that fire if the urgency rises, the old rules that fired if it falls.
    pub by: Vec<String>,
}

impl RuleSet {
    /// What differs for people and in the rules. [`Difference`] explains how this is computed and what it costs.
    pub fn diff(old: &Self, new: &Self) -> Difference {
        let by_id =
            |set| -> BTreeMap<&str, Rule<'_>> { Self::rules(set).map(|rule| (rule.id, rule)).collect() };
        let (known, kept) = (by_id(old), by_id(new));
        let reasons: BTreeMap<&str, &str> =
            new.switched_off().map(|(rule, reason)| (rule.id, reason)).collect();
        let reason = |rule: &Rule<'_>| reasons.get(rule.id).map(|reason| String::from(*reason));
        let (shifts, complete) = Search::new(old, new, Policy::Default).run();
        let (cautious_shifts, cautious_complete) = Search::new(old, new, Policy::Cautious).run();
        Difference {
            editions: [old.edition().into(), new.edition().into()],
            hashes: [old.hash(), new.hash()],
            added: new
                .rules()
                .filter(|rule| !known.contains_key(rule.id))
                .map(|rule| rule.id.into())
                .collect(),
            removed: old
                .rules()
                .filter(|rule| !kept.contains_key(rule.id))
                .map(|rule| (rule.id.into(), reason(&rule)))
                .collect(),
            changed: old.rules().filter_map(|rule| changed(rule, *kept.get(rule.id)?)).collect(),
            shifts,
            cautious_shifts,
            complete: complete && cautious_complete,
            load: None,
        }
    }

    /// What [`diff`](Self::diff) finds, and how the [load](crate::rule_set::Load) changes on these people: how many of
    /// them each rule lifts, and how many move from one urgency to another.
    ///
    /// The shifts say which changes are possible for anybody. The load says how often they happen among these people.
    ///
    /// ```
    /// use backpain::{Presentation, RuleSet, Symptom, Urgency};
    ///
    /// let people = [Presentation::builder().yes(Symptom::PainOnStraining).build()?];
    /// let new = RuleSet::change_built_in("clinic-a 2026.2")
    ///     .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
    ///     .build()?;
    /// let difference = RuleSet::diff_with(&RuleSet::built_in(), &new, &people);
    /// let moved = difference.load().unwrap().moved[0];
    /// assert_eq!((moved.from, moved.to, moved.people), (Urgency::WithinTwoWeeks, Urgency::SelfCare, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn diff_with<'p>(
        old: &Self,
        new: &Self,
        people: impl IntoIterator<Item = &'p Presentation>,
    ) -> Difference {
        Difference { load: Some(LoadChange::between(old, new, people)), ..Self::diff(old, new) }
    }
}

impl Difference {
    /// The ids of the rules that only the new set has.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.added
    }

    /// The ids of the rules that only the old set has, each with the reason if it was switched off.
    #[must_use]
    pub fn removed(&self) -> &[(String, Option<String>)] {
        &self.removed
    }

    /// The rules that both sets have and that differ.
    #[must_use]
    pub fn changed(&self) -> &[Changed] {
        &self.changed
    }

    /// Every kind of change for people by the rules' own urgencies, those to the most urgent first. If the list is
    /// empty and the search [is complete](Self::is_complete), no person's urgency changes, whatever the person answers.
    #[must_use]
    pub fn shifts(&self) -> &[Shift] {
        &self.shifts
    }

    /// The same under the [cautious policy](Policy::Cautious).
    #[must_use]
    pub fn cautious_shifts(&self) -> &[Shift] {
        &self.cautious_shifts
    }

    /// Whether every way was tried. If not, there may be other kinds of change, and smaller witnesses.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// How the load changes, if [`RuleSet::diff_with`] was given people to count it on.
    #[must_use]
    pub const fn load(&self) -> Option<&LoadChange> {
        self.load.as_ref()
    }
}

fn changed(old: Rule<'_>, new: Rule<'_>) -> Option<Changed> {
    use alloc::string::ToString;
    let sources = |rule: &Rule<'_>| rule.sources.iter().map(source).collect::<Vec<_>>().join(", ");
    let parts = [
        ("suspects", old.suspects.to_string(), new.suspects.to_string()),
        ("urgency", old.urgency.to_string(), new.urgency.to_string()),
        ("setting", old.setting.to_string(), new.setting.to_string()),
        ("when", old.when.to_string(), new.when.to_string()),
        ("rationale", old.rationale.into(), new.rationale.into()),
        ("sources", sources(&old), sources(&new)),
        (
            "milder_because",
            old.milder_because.unwrap_or_default().into(),
            new.milder_because.unwrap_or_default().into(),
        ),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, old, new)| old != new).collect();
    (!parts.is_empty()).then(|| Changed { rule: old.id.into(), parts })
}

/// A source in full, since a work that is not in the bibliography can change under its id.
fn source(cited: Cited<'_>) -> String {
    let mut text = String::from(cited.source.id());
    if let Reference::Local(LocalSource { id: _, title, publisher, year, address }) = cited.source {
        let year = year.map_or(String::new(), |year| format!("{year}, "));
        text.extend([" (", title, ", ", publisher, ", ", &year, address, ")"]);
    }
    if let Some(position) = cited.position {
        text.extend([": ", position.id()]);
    }
    text
}

/// The effect under one policy.
struct Search<'a> {
    old: &'a RuleSet,
    new: &'a RuleSet,
    policy: Policy,
    cells: Cells,
    steps: Steps,
    found: Found,
}

/// The fewest statements of each kind of shift.
type Found = BTreeMap<(Urgency, Urgency), (usize, Presentation)>;

/// Which of two sets has a rule that the other does not have in the same form: the new one where the urgency rises, the
/// old one where it falls. The leading set's urgency is the higher.
#[derive(Clone, Copy)]
enum Leader {
    New,
    Old,
}

impl Leader {
    const fn shift(self, leading: Urgency, other: Urgency) -> (Urgency, Urgency) {
        match self {
            Self::New => (other, leading),
            Self::Old => (leading, other),
        }
    }
}

impl<'a> Search<'a> {
    fn new(old: &'a RuleSet, new: &'a RuleSet, policy: Policy) -> Self {
        Self {
            old,
            new,
            policy,
            cells: Cells::of([old, new]),
            steps: Steps::new(
                MOST_STEPS / (old.table().block_count() + new.table().block_count()).div_ceil(2),
            ),
            found: BTreeMap::new(),
        }
    }

    /// The kinds of shift, and whether every way was tried.
    fn run(mut self) -> (Vec<Shift>, bool) {
        let (old, new) = (self.old, self.new);
        let tried = self.led_by(Leader::New, new, old).and_then(|()| self.led_by(Leader::Old, old, new));
        (self.shifts(), tried.is_ok())
    }

    fn led_by(&mut self, leader: Leader, leading: &RuleSet, other: &RuleSet) -> Result<(), OutOfSteps> {
        let policy = self.policy;
        let mut known: BTreeMap<(Urgency, u128), Vec<Rule<'_>>> = BTreeMap::new();
        let key = |rule: &Rule<'_>| (rule.urgency_under(policy), hash::criterion(hash::EMPTY, &rule.when));
        for rule in other.rules() {
            known.entry(key(&rule)).or_default().push(rule);
        }
        for (place, rule) in leading.rules().enumerate() {
            let Some(conjunction) = leading.table().conjunction(place) else { continue };
            if known.get(&key(&rule)).into_iter().flatten().any(|known| known.when == rule.when) {
                continue;
            }
            let mut ways: Vec<Presentation> = Vec::new();
            let ended = Firings::fewest(&self.cells, &self.steps).of(conjunction, &mut |person| {
                ways.push(*person);
                if ways.len() < MOST_WAYS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })?;
            ways.sort_by_key(statements);
            for way in &ways {
                self.steps.take(1)?;
                let urgencies = (urgency(leading, policy, way), urgency(other, policy, way));
                keep_smallest(&mut self.found, leader, way, urgencies);
            }
            let highest = rule.urgency_under(policy);
            for milder in Urgency::ALL.iter().copied().filter(|&level| level < highest) {
                self.joined(leader, &ways, (leading, highest), (other, milder))?;
            }
            if ended.is_break() {
                return Err(OutOfSteps);
            }
        }
        Ok(())
    }

    /// Joins each way with each way in which the other set gives a milder urgency.
    fn joined(
        &mut self,
        leader: Leader,
        ways: &[Presentation],
        (leading, highest): (&RuleSet, Urgency),
        (other, milder): (&RuleSet, Urgency),
    ) -> Result<(), OutOfSteps> {
        let policy = self.policy;
        let rivals = other.rules().enumerate().filter(|(_, rule)| rule.urgency_under(policy) == milder);
        let rivals: Vec<Conjunction<'_>> =
            rivals.filter_map(|(place, _)| other.table().conjunction(place)).collect();
        let found = &mut self.found;
        for way in ways {
            if urgency(leading, policy, way) != highest || urgency(other, policy, way) >= milder {
                continue; // saying more lowers neither
            }
            for &rival in &rivals {
                // A join says at least one thing more, so it cannot be smaller than a witness of that size.
                let best = found.get(&leader.shift(highest, milder));
                if best.is_some_and(|(fewest, _)| *fewest <= statements(way) + 1) {
                    break;
                }
                let stays = |person: &Presentation| urgency(other, policy, person) <= milder;
                let firings = Firings::fewest(&self.cells, &self.steps).while_holds(&stays);
                let _all_shown = firings.beyond(way, rival, &mut |join| {
                    let urgencies = (urgency(leading, policy, join), urgency(other, policy, join));
                    keep_smallest(found, leader, join, urgencies);
                    ControlFlow::Continue(())
                })?;
            }
        }
        Ok(())
    }

    fn shifts(&self) -> Vec<Shift> {
        let policy = self.policy;
        let mut shifts: Vec<Shift> = self
            .found
            .iter()
            .map(|(&(from, to), &(_, witness))| {
                let set = if from < to { self.new } else { self.old };
                let deciding = set
                    .fired_in(witness.evidence())
                    .filter(|rule| rule.urgency_under(policy) == from.max(to));
                Shift { from, to, witness, by: deciding.map(|rule| rule.id.into()).collect() }
            })
            .collect();
        shifts.sort_by_key(|shift| core::cmp::Reverse((shift.from.max(shift.to), shift.to)));
        shifts
    }
}

fn urgency(set: &RuleSet, policy: Policy, person: &Presentation) -> Urgency {
    set.bounds(person, policy).0
}

/// Keeps the person if the urgency differs between the sets and the person says less than the one kept before.
fn keep_smallest(
    found: &mut Found,
    leader: Leader,
    person: &Presentation,
    (leading, other): (Urgency, Urgency),
) {
    if leading > other {
        let size = statements(person);
        let best = found.entry(leader.shift(leading, other)).or_insert((size, *person));
        if size < best.0 {
            *best = (size, *person);
        }
    }
}

/// The number of statements about a person.
fn statements(person: &Presentation) -> usize {
    person.statements().count()
}
