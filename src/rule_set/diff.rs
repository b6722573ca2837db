//! What a change of the rules changes for patients, exactly.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::RuleSet;
use super::firing::{Cells, Firings, OutOfSteps, Resolved};
use crate::Policy;
use crate::Urgency;
use crate::presentation::Presentation;
use crate::rule::{Cited, LocalSource, Reference, Rule};

/// How many steps the search for the effect of a change may take.
const MOST_STEPS: usize = 20_000_000;
/// In how many ways one changed rule may fire.
const MOST_WAYS: usize = 200_000;

/// What differs between two rule sets: the rules, and what they mean for people.
///
/// # How it is exact
///
/// Nothing is sampled, and each policy is searched by itself. Take somebody whose urgency differs, say from *a* under the old rules to a higher *b*
/// under the new ones. A new rule of urgency *b* fires for them that the old set does not have as it is,
/// and, unless *a* is the mildest urgency, an old rule of urgency *a*. What they said holds a smallest way in which the one fires, and a
/// smallest way in which the other does; those statements alone already shift from *a* to *b*, since fewer statements
/// fire no rule more. So it is enough to try, for every rule that was added, removed or
/// changed, each smallest way in which it fires, alone and joined with each smallest way in which each rule of each
/// other urgency fires, with a number from every stretch between the numbers at which some rule begins or ends.
/// If none of them shifts, then [`at_least`](crate::Triage::at_least) is the same for everybody, whatever they have answered, and so is
/// the urgency of everybody who has answered everything. Where the bounds are tight ([`RuleSet`] says where they
/// are not), `at_most` and the advice on unfinished answers follow. The statements that shift and are fewest are the
/// witness.
///
/// # What it costs
///
/// It grows with the number of changed rules times the ways in which all rules fire: well under a second for
/// the built-in rules against an edited copy. Beyond twenty million steps it gives up and says so:
/// [`is_complete`](Self::is_complete).
///
/// ```
/// use backpain::Urgency;
/// use backpain::RuleSet;
///
/// let old = RuleSet::built_in();
/// let new = RuleSet::change_built_in("clinic-a 2026.1")
///     .switch_off("ces-longstanding", "all of them go to the spinal team by letter")
///     .build()?;
/// let difference = RuleSet::diff(&old, &new);
/// assert!(difference.is_complete());
/// assert!(difference.shifts().iter().all(|shift| shift.to < shift.from)); // nobody is seen sooner
/// let to_self_care = difference.shifts().iter().find(|shift| shift.to == Urgency::SelfCare).unwrap();
/// assert_eq!(to_self_care.from, Urgency::SameDay);
/// assert_eq!(to_self_care.by, ["ces-longstanding"]);
/// # Ok::<(), backpain::rule_set::Faults>(())
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
}

/// A rule that both sets have, and what of it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changed {
    /// The rule's id.
    pub rule: String,
    /// Each part that differs, as it was and as it is.
    pub parts: Vec<(&'static str, String, String)>,
}

/// A kind of change for people: from one urgency to another, with somebody to whom it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shift {
    /// The urgency under the old rules.
    pub from: Urgency,
    /// The urgency under the new rules.
    pub to: Urgency,
    /// The fewest statements that shift so, everything else open.
    pub witness: Presentation,
    /// The rules that do it: where the urgency rises, the new ones that fire; where it falls, the old ones
    /// that did.
    pub by: Vec<String>,
}

impl RuleSet {
    /// What differs for people and in the rules: how it is worked out, and what it costs, stands with
    /// [`Difference`].
    pub fn diff(old: &Self, new: &Self) -> Difference {
        let find = |set: &Self, rule: &Rule<'_>| set.rule(rule.id).is_some();
        let reason = |rule: &Rule<'_>| {
            let mut off = new.switched_off();
            off.find(|(off, _)| off.id == rule.id).map(|(_, reason)| reason.into())
        };
        let (shifts, complete) = Search::new(old, new, Policy::Default).run();
        let (cautious_shifts, cautious_complete) = Search::new(old, new, Policy::Cautious).run();
        Difference {
            editions: [old.edition().into(), new.edition().into()],
            hashes: [old.hash(), new.hash()],
            added: new.rules().filter(|rule| !find(old, rule)).map(|rule| rule.id.into()).collect(),
            removed: old
                .rules()
                .filter(|rule| !find(new, rule))
                .map(|rule| (rule.id.into(), reason(&rule)))
                .collect(),
            changed: old.rules().filter_map(|rule| changed(rule, new.rule(rule.id)?)).collect(),
            shifts,
            cautious_shifts,
            complete: complete && cautious_complete,
        }
    }
}

impl Difference {
    /// The ids of the rules that only the new set has.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.added
    }

    /// The ids of the rules that only the old set has, each with the reason where it was switched off.
    #[must_use]
    pub fn removed(&self) -> &[(String, Option<String>)] {
        &self.removed
    }

    /// The rules that both sets have and that differ.
    #[must_use]
    pub fn changed(&self) -> &[Changed] {
        &self.changed
    }

    /// Every kind of change for people by the rules' own urgencies, those to the most urgent first. If there
    /// is none and the search [is complete](Self::is_complete), nobody's urgency changes, whatever they answer.
    #[must_use]
    pub fn shifts(&self) -> &[Shift] {
        &self.shifts
    }

    /// The same under the [cautious policy](Policy::Cautious).
    #[must_use]
    pub fn cautious_shifts(&self) -> &[Shift] {
        &self.cautious_shifts
    }

    /// Whether every way was tried. If not, there may be kinds of change besides, and witnesses may not be
    /// the smallest.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
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
    steps: usize,
    found: Found,
}

/// The fewest statements of each kind of shift.
type Found = BTreeMap<(Urgency, Urgency), (usize, Presentation)>;

/// Which of two sets has a rule that the other does not have as it is: where the urgency rises the new one,
/// where it falls the old one. The leading set's urgency is the higher.
#[derive(Clone, Copy)]
enum Led {
    ByNew,
    ByOld,
}

impl Led {
    const fn shift(self, leading: Urgency, other: Urgency) -> (Urgency, Urgency) {
        match self {
            Self::ByNew => (other, leading),
            Self::ByOld => (leading, other),
        }
    }
}

impl<'a> Search<'a> {
    fn new(old: &'a RuleSet, new: &'a RuleSet, policy: Policy) -> Self {
        Self { old, new, policy, cells: Cells::of([old, new]), steps: MOST_STEPS, found: BTreeMap::new() }
    }

    /// The kinds of shift, and whether every way was tried.
    fn run(mut self) -> (Vec<Shift>, bool) {
        let (old, new) = (self.old, self.new);
        let tried = self.led(Led::ByNew, new, old).and_then(|()| self.led(Led::ByOld, old, new));
        (self.shifts(), tried.is_ok())
    }

    fn led(&mut self, led: Led, leading: &RuleSet, other: &RuleSet) -> Result<(), OutOfSteps> {
        let policy = self.policy;
        let same = |rule: &Rule<'_>, known: &Rule<'_>| {
            known.urgency_under(policy) == rule.urgency_under(policy) && known.when == rule.when
        };
        for rule in leading.rules().filter(|rule| !other.rules().any(|known| same(rule, &known))) {
            let mut ways: Vec<Presentation> = Vec::new();
            let ended = Firings::fewest(&self.cells, &mut self.steps).of(&rule, &mut |person| {
                ways.push(*person);
                if ways.len() < MOST_WAYS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })?;
            ways.sort_by_key(statements);
            for way in &ways {
                let urgencies = (urgency(leading, policy, way), urgency(other, policy, way));
                note(&mut self.found, led, way, urgencies);
            }
            let highest = rule.urgency_under(policy);
            for milder in Urgency::ALL.iter().copied().filter(|&level| level < highest) {
                self.joined(led, &ways, (leading, highest), (other, milder))?;
            }
            if ended.is_break() {
                return Err(OutOfSteps);
            }
        }
        Ok(())
    }

    /// Each way joined with each way in which the other set comes to a milder urgency.
    fn joined(
        &mut self,
        led: Led,
        ways: &[Presentation],
        (leading, highest): (&RuleSet, Urgency),
        (other, milder): (&RuleSet, Urgency),
    ) -> Result<(), OutOfSteps> {
        let policy = self.policy;
        let rivals = other.rules().filter(|rule| rule.urgency_under(policy) == milder);
        let rivals: Vec<Resolved> = rivals.map(|rule| Resolved::of(&rule)).collect();
        let found = &mut self.found;
        for way in ways {
            if urgency(leading, policy, way) != highest || urgency(other, policy, way) >= milder {
                continue; // saying more lowers neither
            }
            for rival in &rivals {
                // A join says at least one thing more, so it cannot be smaller than what is as small.
                let best = found.get(&led.shift(highest, milder));
                if best.is_some_and(|(fewest, _)| *fewest <= statements(way) + 1) {
                    break;
                }
                let stays = |person: &Presentation| urgency(other, policy, person) <= milder;
                let mut firings = Firings::fewest(&self.cells, &mut self.steps).while_holds(&stays);
                let _all_shown = firings.beyond(way, rival, &mut |join| {
                    let urgencies = (urgency(leading, policy, join), urgency(other, policy, join));
                    note(found, led, join, urgencies);
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

/// Keeps a person whom the sets see differently, if they say less than whoever was found before.
fn note(found: &mut Found, led: Led, person: &Presentation, (leading, other): (Urgency, Urgency)) {
    if leading > other {
        let size = statements(person);
        let best = found.entry(led.shift(leading, other)).or_insert((size, *person));
        if size < best.0 {
            *best = (size, *person);
        }
    }
}

/// How many statements were made of a person.
fn statements(person: &Presentation) -> usize {
    person.statements().count()
}
