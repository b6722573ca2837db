//! What a change of the rules changes for patients, exactly.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::ops::ControlFlow;

use super::LoadChange;
use super::RuleSet;
use super::error::OutOfStepsError;
use super::firing::{Cells, Firings, Limits, Steps};
use crate::Policy;
use crate::Urgency;
use crate::engine::Conjunction;
use crate::order;
use crate::owned::report;
use crate::presentation::{Presentation, QuestionSet};
use crate::rule::{Cited, LocalSource, Reference, Rule, hash};

/// How many steps the search for the effect of a change may take, for each policy.
const MOST_STEPS: usize = 400_000;
/// A changed rule may take one in so many of the steps that are left, or more if fewer changed rules are left.
const SHARES: usize = 8;
/// Looking at the questions of this many rules costs as much as one step.
const RULES_A_STEP: usize = 64;
/// Checking whether this many rules fire costs as much as one step.
const FIRINGS_A_STEP: usize = 16;

/// What differs between two rule sets: the rules, and what they mean for people.
///
/// # How it is exact
///
/// Nothing is sampled, and each policy is searched by itself. Suppose that the old rules give a person the urgency *a*,
/// and the new rules a higher urgency *b*. Then:
///
/// 1. A new rule of urgency *b* fires for this person that the old set does not have in the same form. Unless *a* is the
///    mildest urgency, an old rule of urgency *a*, the rival, fires too. No new rule above *b* fires, and no old rule above
///    *a*.
/// 2. The person's statements include a smallest way in which the rule and its rival fire together. Those statements alone
///    already shift from *a* to *b*, because fewer statements never fire more rules. It is therefore enough to try the
///    smallest ways in which each added, removed or changed rule fires, alone for the mildest urgency and together with
///    each rival for the others.
/// 3. Such a way answers only questions that one of the two rules asks, or that settle such a question. A third rule that
///    needs an answer to any other question never fires in it. So of all other rules only those count that need no more.
///    Numbers are taken from every stretch between those at which one of these few rules begins or ends, and between those
///    at which a bound of another number reaches such a number.
/// 4. Clauses that share no question need a statement each. That is the least that a rule and a rival can take. Rivals are
///    tried in the order of that number, and one that needs as many statements as a witness that is known is left out.
///
/// If none of these ways shifts, [`at_least`](crate::Triage::at_least) is the same for all people, whatever they have
/// answered, and so is the urgency of all people who have answered everything. Where the bounds are tight ([`RuleSet`]
/// says where they are not), `at_most` follows. The advice on unfinished answers can still differ for somebody who would
/// rather not answer a question that another rule form does not need. The witness of a shift is the fewest statements that
/// cause it; where three numbers bound each other, fewer can exist.
///
/// # What it costs
///
/// Sets that are equal are only compared. Otherwise every rule is looked at a few times, and once more for each rule that
/// differs, so that the cost grows with the number of rules. One edit among 100 rules takes under a millisecond, ten among
/// 10,000 some 70 ms ([`docs/growth.md`](https://github.com/backpain-rs/backpain/blob/main/docs/growth.md)).
///
/// A rule can fire in so many ways that they cannot all be tried, and a new set can have nothing in common with the old
/// one. The search for each policy therefore ends after 400,000 steps, about half a second, of which each rule gets a share.
/// What was found until then is true. [`untried`](Self::untried) names the rules that may change more, and
/// [`is_complete`](Self::is_complete) says whether there are any.
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[must_use]
pub struct Difference {
    old: RulesVersion,
    new: RulesVersion,
    added: Vec<String>,
    removed: Vec<Removed>,
    changed: Vec<Changed>,
    shifts: Vec<Shift>,
    cautious_shifts: Vec<Shift>,
    complete: bool,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    untried: Vec<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    load: Option<LoadChange>,
}

report! {
    /// The name of a version of the rules.
    pub struct RulesVersion {
        /// The edition of the rules.
        pub edition: String,
        /// The hash of the rules: 32 hexadecimal digits.
        pub rules_hash: String,
    }

    /// A rule that only the old set has.
    pub struct Removed {
        /// The rule's id.
        pub rule: String,
        /// The reason, if it was switched off.
        pub switched_off_because: Option<String>,
    }

    /// A rule that both sets have, and how it differs.
    pub struct Changed {
        /// The rule's id.
        pub rule: String,
        /// Each part that differs, by its key in the JSON of a rule.
        pub parts: BTreeMap<String, ChangedPart>,
    }

    /// A part of a rule that differs.
    pub struct ChangedPart {
        /// The part in the old rule.
        pub was: String,
        /// The part in the new rule.
        pub is: String,
    }

    /// A kind of change for people: from one urgency to another, with a person to whom it happens.
    pub struct Shift {
        /// The urgency under the old rules.
        pub from: Urgency,
        /// The urgency under the new rules.
        pub to: Urgency,
        /// The fewest statements that cause the shift, or close to it; everything else is open.
        pub witness: Presentation,
        /// The rules that cause it: the new rules that fire if the urgency rises, the old rules that fired if it falls.
        pub by: Vec<String>,
    }
}

impl RulesVersion {
    fn of(set: &RuleSet) -> Self {
        Self { edition: set.edition().into(), rules_hash: format!("{:032x}", set.hash()) }
    }
}

impl RuleSet {
    /// What differs for people and in the rules. [`Difference`] explains how this is computed and what it costs.
    pub fn diff(old: &Self, new: &Self) -> Difference {
        // Different rules can be made to have one hash, so it decides nothing by itself.
        if old.hash() == new.hash() && old.rules().eq(new.rules()) {
            return Difference {
                old: RulesVersion::of(old),
                new: RulesVersion::of(new),
                added: Vec::new(),
                removed: Vec::new(),
                changed: Vec::new(),
                shifts: Vec::new(),
                cautious_shifts: Vec::new(),
                complete: true,
                untried: Vec::new(),
                load: None,
            };
        }
        let sets = [ById::of(old), ById::of(new)];
        let [known, kept] = &sets;
        let reason = |rule: &Rule<'_>| {
            let mut off = new.switched_off();
            off.find(|(off, _)| off.id == rule.id).map(|(_, reason)| String::from(reason))
        };
        let (shifts, mut untried) = Search::run(&sets, Policy::Default);
        let is_cautious = |rule: Rule<'_>| rule.urgency_under(Policy::Cautious) == rule.urgency;
        let cautious_shifts = if old.rules().chain(new.rules()).all(is_cautious) {
            shifts.clone()
        } else {
            let (cautious_shifts, more_untried) = Search::run(&sets, Policy::Cautious);
            for id in more_untried {
                insert(&mut untried, id);
            }
            cautious_shifts
        };
        Difference {
            old: RulesVersion::of(old),
            new: RulesVersion::of(new),
            added: new
                .rules()
                .filter(|rule| known.get(rule.id).is_none())
                .map(|rule| rule.id.into())
                .collect(),
            removed: old
                .rules()
                .filter(|rule| kept.get(rule.id).is_none())
                .map(|rule| Removed { rule: rule.id.into(), switched_off_because: reason(&rule) })
                .collect(),
            changed: old.rules().filter_map(|rule| changed(rule, kept.get(rule.id)?)).collect(),
            shifts,
            cautious_shifts,
            complete: untried.is_empty(),
            untried,
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
    /// The edition and hash of the old rules.
    #[must_use]
    pub const fn old_rules(&self) -> &RulesVersion {
        &self.old
    }

    /// The edition and hash of the new rules.
    #[must_use]
    pub const fn new_rules(&self) -> &RulesVersion {
        &self.new
    }

    /// The ids of the rules that only the new set has.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.added
    }

    /// The rules that only the old set has, each with the reason if it was switched off.
    #[must_use]
    pub fn removed(&self) -> &[Removed] {
        &self.removed
    }

    /// The rules that both sets have and that differ.
    #[must_use]
    pub fn changed(&self) -> &[Changed] {
        &self.changed
    }

    /// Every kind of change for people by the rules' own urgencies, those to or from the most urgent first. If the list is
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
    pub fn is_complete(&self) -> bool {
        self.complete && self.untried.is_empty()
    }

    /// The ids of the rules that differ and that may cause changes that are not listed, because they fire in too many ways
    /// to try them all. Nothing is left untried if the difference [is complete](Self::is_complete).
    #[must_use]
    pub fn untried(&self) -> &[String] {
        &self.untried
    }

    /// How the load changes, if [`RuleSet::diff_with`] was given people to count it on.
    #[must_use]
    pub const fn load(&self) -> Option<&LoadChange> {
        self.load.as_ref()
    }
}

/// Adds an id to a list that is in order.
fn insert(ids: &mut Vec<String>, id: String) {
    if let Err(place) = ids.binary_search(&id) {
        ids.insert(place, id);
    }
}

/// The parts of a rule in which two can differ, in the order in which people read them.
pub(super) const PARTS: [&str; 7] =
    ["suspects", "urgency", "setting", "when", "rationale", "sources", "milder_because"];

fn changed(old: Rule<'_>, new: Rule<'_>) -> Option<Changed> {
    use alloc::string::ToString;
    if old == new {
        return None;
    }
    let sources = |rule: &Rule<'_>| rule.sources.iter().map(source).collect::<Vec<_>>().join(", ");
    let optional = |text: Option<&str>| String::from(text.unwrap_or_default());
    let parts: [(String, String); PARTS.len()] = [
        (old.suspects.to_string(), new.suspects.to_string()),
        (old.urgency.to_string(), new.urgency.to_string()),
        (old.setting.to_string(), new.setting.to_string()),
        (old.when.to_string(), new.when.to_string()),
        (old.rationale.into(), new.rationale.into()),
        (sources(&old), sources(&new)),
        (optional(old.milder_because), optional(new.milder_because)),
    ];
    let parts = PARTS.iter().zip(parts).filter(|(_, (old, new))| old != new);
    let parts: BTreeMap<_, _> =
        parts.map(|(part, (was, is))| (String::from(*part), ChangedPart { was, is })).collect();
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

/// A rule of one of the two sets, as the search sees it.
struct Known<'a> {
    place: usize,
    rule: Rule<'a>,
    urgency: Urgency,
    conjunction: Conjunction<'a>,
    /// For each clause, the questions of which at least one must be answered to make it hold. It is empty for a clause
    /// that always holds.
    needs: Box<[QuestionSet]>,
}

impl Known<'_> {
    /// Everything of which something may be said so that the rule fires.
    fn questions(&self) -> QuestionSet {
        self.needs.iter().fold(QuestionSet::EMPTY, |asks, needs| asks.union(*needs))
    }

    /// Whether it can fire for a person who answers no other questions.
    fn can_fire_within(&self, questions: QuestionSet) -> bool {
        self.needs.iter().all(|needs| needs.is_empty() || !needs.intersection(questions).is_empty())
    }
}

/// The rules of one of the two sets, the most urgent first.
struct Side<'a>(Vec<Known<'a>>);

impl<'a> Side<'a> {
    fn of(set: &'a RuleSet, policy: Policy, limits: &Limits) -> Self {
        let nothing = Presentation::EMPTY.evidence();
        let rules: Vec<(usize, Rule<'a>)> = set.rules().enumerate().collect();
        let rules = order::largest_first(&rules, |(_, rule)| rule.urgency_under(policy).level());
        let known = |(place, rule): (usize, Rule<'a>)| {
            let conjunction = set.table().conjunction(place)?;
            let mut needs = Vec::new();
            for (clause_place, clause) in conjunction.unmet(&nothing) {
                needs.resize(clause_place, QuestionSet::EMPTY);
                needs.push(limits.questions_of(&clause));
            }
            let (urgency, needs) = (rule.urgency_under(policy), needs.into());
            Some(Known { place, rule, urgency, conjunction, needs })
        };
        Self(rules.into_iter().filter_map(known).collect())
    }

    /// The rules that are more urgent than this.
    fn above(&self, urgency: Urgency) -> &[Known<'a>] {
        let end = self.0.partition_point(|known| known.urgency > urgency);
        self.0.split_at(end).0
    }

    /// The rules of this urgency.
    fn at(&self, urgency: Urgency) -> &[Known<'a>] {
        let (_, rest) = self.0.split_at(self.above(urgency).len());
        rest.split_at(rest.partition_point(|known| known.urgency == urgency)).0
    }

    /// The rules at these places in the set.
    fn only(&self, places: &[usize]) -> impl Iterator<Item = &Known<'a>> {
        self.0.iter().filter(|known| places.binary_search(&known.place).is_ok())
    }
}

/// The least number of statements that make these rules fire: clauses that share no question need one each.
fn fewest_statements<'r>(needs: impl Iterator<Item = &'r QuestionSet>) -> usize {
    let (mut answered, mut fewest) = (QuestionSet::EMPTY, 0);
    for needs in needs.filter(|needs| !needs.is_empty()) {
        if answered.intersection(*needs).is_empty() {
            answered = answered.union(*needs);
            fewest += 1;
        }
    }
    fewest
}

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

/// One kind of shift that a changed rule may cause.
struct Kind<'s, 'a> {
    shift: (Urgency, Urgency),
    rule: &'s Known<'a>,
    /// The rules that must not fire: those of either set that are more urgent than the set is in this shift.
    forbidden: [&'s [Known<'a>]; 2],
    /// The rules of the other set of which one must fire, unless the other urgency is the mildest.
    rivals: Option<&'s [Known<'a>]>,
}

/// The effect under one policy.
struct Search<'a> {
    limits: &'a Limits,
    steps: Steps,
    found: Vec<Found>,
}

/// A kind of shift, the fewest statements that are known to cause it, and how many those are.
type Found = ((Urgency, Urgency), Presentation, usize);

impl Search<'_> {
    /// The kinds of shift, and the ids of the rules whose ways were not all tried.
    fn run([old, new]: &[ById<'_>; 2], policy: Policy) -> (Vec<Shift>, Vec<String>) {
        let places = [old.differing(new, policy), new.differing(old, policy)];
        let mut untried = Vec::new();
        if places.iter().all(Vec::is_empty) {
            return (Vec::new(), untried);
        }
        let limits = Limits::new();
        let [was, is] = [old, new].map(|rules| Side::of(rules.set, policy, &limits));
        let [from_old, from_new] = &places;
        let old_lead = was.only(from_old).map(|rule| (Leader::Old, &was, rule, &is));
        let new_lead = is.only(from_new).map(|rule| (Leader::New, &is, rule, &was));
        // Small witnesses first: they spare the search for larger ones.
        let changed: Vec<_> = old_lead.chain(new_lead).collect();
        let changed = order::smallest_first(&changed, |(_, _, rule, _)| fewest_statements(rule.needs.iter()));
        let (mut search, mut steps) =
            (Search { limits: &limits, steps: Steps::new(0), found: Vec::new() }, MOST_STEPS);
        for (turn, (leader, leading, rule, other)) in changed.iter().enumerate() {
            // A rule with very many ways leaves enough steps for the others.
            let share = steps / (changed.len() - turn).min(SHARES);
            search.steps = Steps::new(share);
            if search.led_by(*leader, rule, leading, other).is_err() {
                insert(&mut untried, rule.rule.id.into());
            }
            steps -= share - search.steps.left();
        }
        (search.shifts(old.set, new.set, policy), untried)
    }

    /// Tries every kind of shift that this rule of the leading set may cause.
    fn led_by(
        &mut self,
        leader: Leader,
        rule: &Known<'_>,
        leading: &Side<'_>,
        other: &Side<'_>,
    ) -> Result<(), OutOfStepsError> {
        let highest = rule.urgency;
        for (place, &milder) in Urgency::ALL.iter().enumerate().filter(|(_, level)| **level < highest) {
            self.kind(&Kind {
                shift: leader.shift(highest, milder),
                rule,
                forbidden: [leading.above(highest), other.above(milder)],
                rivals: (place > 0).then(|| other.at(milder)),
            })?;
        }
        Ok(())
    }

    /// The fewest statements that cause this kind of shift, unless as few are known.
    fn kind(&mut self, kind: &Kind<'_, '_>) -> Result<(), OutOfStepsError> {
        let found = self.found.iter().find(|(shift, ..)| *shift == kind.shift);
        let known = found.map_or(usize::MAX, |(.., statements)| *statements);
        let alone = fewest_statements(kind.rule.needs.iter());
        if alone >= known {
            return Ok(());
        }
        let mut tried: Vec<(usize, Option<&Known<'_>>)> = match kind.rivals {
            None => [(alone, None)].into(),
            Some(rivals) => {
                if let (None, _) = self.smallest(kind, None, usize::MAX)? {
                    return Ok(()); // whatever else fires
                }
                self.steps.spend(rivals.len() / RULES_A_STEP)?;
                let both = |rival: &Known<'_>| fewest_statements(kind.rule.needs.iter().chain(&rival.needs));
                rivals.iter().map(|rival| (both(rival), Some(rival))).collect()
            }
        };
        tried.retain(|(fewest, _)| *fewest < known);
        tried = order::smallest_first(&tried, |(fewest, _)| *fewest);
        let mut most = 0;
        while let Some(&(fewest, _)) = tried.first() {
            most = fewest.max(most + 1);
            if most >= known {
                break;
            }
            let mut left = Vec::new();
            for (fewest, rival) in tried {
                let (found, others_say_more) =
                    if fewest > most { (None, true) } else { self.smallest(kind, rival, most)? };
                if let Some(person) = found {
                    self.found.retain(|(shift, ..)| *shift != kind.shift);
                    self.found.push((kind.shift, person, most));
                    return Ok(());
                }
                if others_say_more {
                    left.push((fewest, rival));
                }
            }
            tried = left;
        }
        Ok(())
    }

    /// Somebody for whom the rule and the rival fire and no forbidden rule does, who says at most this much, and whether
    /// people who say more were left out.
    fn smallest(
        &self,
        kind: &Kind<'_, '_>,
        rival: Option<&Known<'_>>,
        most: usize,
    ) -> Result<(Option<Presentation>, bool), OutOfStepsError> {
        let rules = || [kind.rule].into_iter().chain(rival);
        let asks = rules().fold(QuestionSet::EMPTY, |asks, rule| asks.union(rule.questions()));
        let forbidden = || kind.forbidden.into_iter().flatten();
        self.steps.spend(forbidden().count() / RULES_A_STEP)?;
        let forbidden: Vec<&Known<'_>> = forbidden().filter(|rule| rule.can_fire_within(asks)).collect();
        let cells = Cells::of(self.limits, rules().chain(forbidden.iter().copied()).map(|known| known.rule));
        let conjunctions: Vec<Conjunction<'_>> = rules().map(|rule| rule.conjunction).collect();
        let (others_say_more, mut found) = (Cell::new(false), None);
        let holds = |person: &Presentation, statements: usize| {
            let evidence = person.evidence();
            let unmet = rules().flat_map(|rule| {
                rule.conjunction.unmet(&evidence).filter_map(|(place, _)| rule.needs.get(place))
            });
            if statements + fewest_statements(unmet) > most {
                others_say_more.set(true);
                return false;
            }
            !forbidden.iter().any(|rule| rule.conjunction.fires(&evidence))
        };
        let firings =
            Firings::fewest(&cells, &self.steps).while_holds(&holds, 1 + forbidden.len() / FIRINGS_A_STEP);
        let _seen = firings.of(&conjunctions, &mut |person| {
            found = Some(*person);
            ControlFlow::Break(())
        })?;
        Ok((found, others_say_more.get()))
    }

    fn shifts(self, old: &RuleSet, new: &RuleSet, policy: Policy) -> Vec<Shift> {
        let shift = |((from, to), witness, _): Found| {
            let set = if from < to { new } else { old };
            let deciding =
                set.fired_in(witness.evidence()).filter(|rule| rule.urgency_under(policy) == from.max(to));
            Shift { from, to, witness, by: deciding.map(|rule| rule.id.into()).collect() }
        };
        // First the shifts that concern the highest urgency, and of these the ones to the highest.
        let found = order::smallest_first(&self.found, |((from, _), ..)| from.level());
        let found = order::largest_first(&found, |((from, to), ..)| from.max(to).level() * 8 + to.level());
        found.into_iter().map(shift).collect()
    }
}

/// A rule set whose rules are found by their ids.
struct ById<'a> {
    set: &'a RuleSet,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> ById<'a> {
    fn of(set: &'a RuleSet) -> Self {
        let mut places = BTreeMap::new();
        for (place, rule) in set.rules().enumerate() {
            places.insert(rule.id, place);
        }
        Self { set, places }
    }

    fn get(&self, id: &str) -> Option<Rule<'a>> {
        self.places.get(id).and_then(|&place| self.set.rule_at(place))
    }

    /// The places of the rules that the other set does not have in the same form.
    fn differing(&self, other: &Self, policy: Policy) -> Vec<usize> {
        let is_same = |rule: &Rule<'_>, other: &Rule<'_>| {
            rule.urgency_under(policy) == other.urgency_under(policy) && rule.when == other.when
        };
        let mut differing: Vec<(usize, Rule<'_>)> = self.set.rules().enumerate().collect();
        differing.retain(|(_, rule)| !other.get(rule.id).is_some_and(|other| is_same(rule, &other)));
        if !differing.is_empty() {
            // A rule may have got another id.
            let hash = |rule: &Rule<'_>| (hash::criterion(hash::EMPTY, &rule.when) & 0xffff_ffff) as usize;
            let others: Vec<_> = other.set.rules().map(|rule| (hash(&rule), rule)).collect();
            let others = order::smallest_first(&others, |(hash, _)| *hash);
            differing.retain(|(_, rule)| {
                let hash = hash(rule);
                let (_, alike) = others.split_at(others.partition_point(|(other, _)| *other < hash));
                let mut alike = alike.iter().take_while(|(other, _)| *other == hash);
                !alike.any(|(_, other)| is_same(rule, other))
            });
        }
        differing.into_iter().map(|(place, _)| place).collect()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::Rules;
    use super::*;
    use crate::presentation::PresentationBuilder;
    use crate::quantity::{Measure, Sex};
    use crate::rule::{RuleBuf, WhenBuf};
    use crate::{Condition, Finding, FindingSet, RiskFactor, Source, Symptom};

    const FINDINGS: [Finding; 5] = [
        Symptom::NightPain.finding(),
        Symptom::LegPain.finding(),
        Symptom::LegPainBothSides.finding(), // entails the one before it
        Symptom::UncontrolledPain.finding(), // cannot be with a pain of 0
        RiskFactor::PossiblePregnancy.finding(),
    ];

    /// Criteria on every measurement, of which some bound each other.
    const RANGES: [(Measure, u16, u16); 8] = [
        (Measure::Age, 50, 120),
        (Measure::AgeAtOnset, 50, 120),
        (Measure::Duration, 0, 27),
        (Measure::Duration, 28, 400), // also after weeks without improvement, in a baby
        (Measure::WeeksWithoutImprovement, 4, 6_261),
        (Measure::Pain, 1, 10),
        (Measure::Pain, 7, 10),
        (Measure::PregnancyWeeks, 1, 12),
    ];

    /// Numbers from each stretch between the ends of those criteria, and between the numbers that bound such an end: nobody
    /// has been in pain for 20,000 days before the age of 50.
    const NUMBERS: [(Measure, &[u16]); 6] = [
        (Measure::Age, &[0, 30, 60]),
        (Measure::AgeAtOnset, &[30, 60]),
        (Measure::Duration, &[10, 100, 500, 20_000]),
        (Measure::WeeksWithoutImprovement, &[0, 5, 2_700]),
        (Measure::Pain, &[0, 3, 8]),
        (Measure::PregnancyWeeks, &[10, 20]),
    ];

    /// Everybody who can be told apart by those criteria, with how many statements they make.
    static EVERYBODY: LazyLock<Vec<(usize, Presentation)>> = LazyLock::new(|| {
        let mut people = vec![Presentation::builder()];
        for finding in FINDINGS {
            people = people.into_iter().flat_map(|said| [said, said.yes(finding)]).collect();
        }
        people =
            people.into_iter().flat_map(|said| [said, said.sex(Sex::Female), said.sex(Sex::Male)]).collect();
        for (measure, numbers) in NUMBERS {
            let with = |said: PresentationBuilder| {
                let known = numbers.iter().map(move |&number| said.measure(measure, number).unwrap());
                known.chain([said])
            };
            people = people.into_iter().flat_map(with).filter(|said| said.build().is_ok()).collect();
        }
        people.iter().map(|said| (said.statements().count(), said.build().unwrap())).collect()
    });

    fn criterion() -> impl Strategy<Value = WhenBuf> {
        let single = prop_oneof![
            4 => proptest::sample::select(&FINDINGS[..]).prop_map(WhenBuf::has),
            3 => proptest::sample::select(&RANGES[..])
                .prop_map(|(measure, low, high)| WhenBuf::between(measure, low, high)),
            1 => proptest::sample::select(Sex::ALL).prop_map(WhenBuf::is),
        ];
        let some = proptest::collection::vec(single.clone(), 1..4);
        let list = prop_oneof![
            2 => single,
            2 => some.clone().prop_map(WhenBuf::any),
            2 => some.clone().prop_map(WhenBuf::all),
            1 => proptest::sample::subsequence(&FINDINGS[..], 2..5).prop_map(|some| WhenBuf::at_least(2, some)),
        ];
        proptest::collection::vec(list, 1..4).prop_map(WhenBuf::all)
    }

    /// A rule, and the position of a source that the cautious policy follows.
    fn rule() -> impl Strategy<Value = (Urgency, Option<Urgency>, WhenBuf)> {
        let urgency = proptest::sample::select(&Urgency::ALL[1..]);
        (urgency.clone(), proptest::option::weighted(0.2, urgency), criterion())
    }

    fn set_of(rules: &[(Urgency, Option<Urgency>, WhenBuf)]) -> RuleSet {
        let rule = |(place, (urgency, position, when)): (usize, &(Urgency, Option<Urgency>, WhenBuf))| {
            RuleBuf::new(&format!("rule-{place}"), Condition::SpinalInfection, *urgency, when.clone())
                .source(Source::NhsUkBackPain, *position)
        };
        let rules: Vec<RuleBuf> = rules.iter().enumerate().map(rule).collect();
        RuleSet::resolved("a test".into(), Rules::Built(rules.into()), Vec::new()).unwrap()
    }

    /// Which kinds of shift occur among everybody, and how few statements cause each.
    fn met(old: &RuleSet, new: &RuleSet, policy: Policy) -> BTreeMap<(Urgency, Urgency), usize> {
        let mut met = BTreeMap::new();
        for (statements, person) in &*EVERYBODY {
            let shift = (old.bounds(person, policy).0, new.bounds(person, policy).0);
            if shift.0 != shift.1 {
                let fewest = met.entry(shift).or_insert(usize::MAX);
                *fewest = (*fewest).min(*statements);
            }
        }
        met
    }

    fn sizes(shifts: &[Shift]) -> BTreeMap<(Urgency, Urgency), usize> {
        let size = |shift: &Shift| shift.witness.statements().count();
        shifts.iter().map(|shift| ((shift.from, shift.to), size(shift))).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

        /// The difference lists exactly the kinds of shift that occur, each with the fewest statements that cause it.
        #[test]
        fn it_is_exact(
            mut rules in proptest::collection::vec(rule(), 2..6),
            edited in proptest::collection::vec(rule(), 0..3),
        ) {
            let old = set_of(&rules);
            for (known, edited) in rules.iter_mut().zip(edited) {
                *known = edited;
            }
            let new = set_of(&rules);
            let difference = RuleSet::diff(&old, &new);
            prop_assert_eq!(difference.untried(), &[] as &[String]);
            prop_assert_eq!(sizes(difference.shifts()), met(&old, &new, Policy::Default), "{}", difference);
            prop_assert_eq!(sizes(difference.cautious_shifts()), met(&old, &new, Policy::Cautious), "{}", difference);
        }
    }

    /// Two statements that bound a third measurement from both sides make a rule fire, though neither does.
    #[test]
    fn two_bounds_meet_in_the_middle() {
        let between = |(measure, low, high)| WhenBuf::between(measure, low, high);
        let lasting = (Urgency::Routine, None, between((Measure::Duration, 28, 400)));
        let urgent = |range| (Urgency::Emergency, None, between(range));
        let blocked =
            [urgent((Measure::Duration, 28, 60)), urgent((Measure::Duration, 61, 400)), lasting.clone()];
        let (old, new) = (set_of(&blocked[..2]), set_of(&blocked));
        let difference = RuleSet::diff(&old, &new);
        let [shift] = difference.shifts() else { panic!("{difference}") };
        assert_eq!(shift.to, Urgency::Routine);
        assert_eq!(shift.witness.statements().count(), 2, "{shift}");
        assert!(shift.witness.duration().is_none(), "{shift}");
    }

    /// Rules of which the milder one never matters, although that shows in none of its ways before the last statement.
    fn very_many_ways(lists: usize) -> [(Urgency, Option<Urgency>, WhenBuf); 2] {
        let findings: Vec<Finding> = FindingSet::ALL.iter().take(4 * lists).collect();
        let when = WhenBuf::all(findings.chunks(4).map(|list| WhenBuf::any(list.iter().copied())));
        [(Urgency::Emergency, None, when.clone()), (Urgency::Routine, None, when)]
    }

    #[test]
    fn a_rule_that_fires_in_too_many_ways_is_named() {
        let [urgent, mild] = very_many_ways(12);
        let fever = (Urgency::SameDay, None, WhenBuf::has(Symptom::Fever));
        let (old, new) = (set_of(core::slice::from_ref(&urgent)), set_of(&[urgent, mild, fever]));
        let difference = RuleSet::diff(&old, &new);
        assert!(!difference.is_complete());
        assert_eq!(difference.untried(), ["rule-1"]);
        assert!(
            sizes(difference.shifts()).contains_key(&(Urgency::SelfCare, Urgency::SameDay)),
            "{difference}"
        );
        let text = difference.to_string();
        assert!(text.contains("  NOT COMPLETE: rule-1 fires in too many ways"), "{text}");
        let [urgent, mild] = very_many_ways(3);
        let (old, new) = (set_of(core::slice::from_ref(&urgent)), set_of(&[urgent, mild]));
        assert!(RuleSet::diff(&old, &new).is_complete() && RuleSet::diff(&old, &new).shifts().is_empty());
    }

    /// A few changes among very many rules are compared in full, although every pair of rules would be more than the
    /// search may try.
    #[test]
    fn few_changes_among_many_rules_are_complete() {
        let mut draw = crate::draw::draws();
        let concerning: Vec<Finding> = FindingSet::ALL.iter().take(140).collect();
        let rules: Vec<_> = (0..3_000)
            .map(|_| {
                let mut list = || WhenBuf::any([0; 2].map(|_| concerning[draw(140)]));
                let when = WhenBuf::all([list(), list(), list()]);
                let numbered =
                    WhenBuf::between(Measure::Duration, u16::try_from(draw(2_000)).unwrap(), 43_830);
                (Urgency::ALL[1 + draw(4)], None, WhenBuf::all([when, numbered]))
            })
            .collect();
        let fewer: Vec<_> = rules.iter().enumerate().filter(|(place, _)| place % 300 != 7).collect();
        let fewer: Vec<_> = fewer.into_iter().map(|(_, rule)| rule.clone()).collect();
        let difference = RuleSet::diff(&set_of(&rules), &set_of(&fewer));
        assert_eq!(difference.untried(), &[] as &[String]);
        assert!(!difference.shifts().is_empty());
        assert!(difference.shifts().iter().all(|shift| shift.to < shift.from));
        for shift in difference.shifts() {
            let end = |rules: &[_]| set_of(rules).bounds(&shift.witness, Policy::Default).0;
            assert_eq!((end(&rules), end(&fewer)), (shift.from, shift.to));
        }
    }
}
