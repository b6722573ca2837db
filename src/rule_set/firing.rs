//! Every smallest way in which a rule fires: the ground on which rules and sets are compared exactly.
//!
//! A rule is a conjunction of clauses, and each clause holds by one of its literals. So every person for
//! whom a rule fires has said at least what one of these ways says, and as long as numbers are taken from
//! every stretch between the numbers at which some rule changes, comparing over these ways is comparing
//! over all people.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::RuleSet;
use crate::engine::{Clauses, Derived, Dictionary, Literals};
use crate::engine::{findings_of, holds, is_met};
use crate::presentation::{Evidence, Presentation, PresentationBuilder, everything_entailing};
use crate::quantity::{Measure, Sex};
use crate::rule::{Rule, When};
use crate::{FindingSet, RiskFactor};

/// For each measurement one number of every stretch between those at which a rule begins or ends.
pub(super) struct Cells([Vec<u16>; Measure::ALL.len()]);

impl Cells {
    pub(super) fn of<'a>(sets: impl IntoIterator<Item = &'a RuleSet>) -> Self {
        let mut cells = Measure::ALL.iter().map(|measure| [measure.limits().0].into());
        let mut cells = Self(core::array::from_fn(|_| cells.next().unwrap_or_default()));
        for rule in sets.into_iter().flat_map(RuleSet::rules) {
            rule.when.each_single(&mut |single| {
                if let When::Between(measure, low, high) = single {
                    cells.cut(measure, low, high);
                }
            });
        }
        for numbers in &mut cells.0 {
            numbers.sort_unstable();
            numbers.dedup();
        }
        cells
    }

    fn cut(&mut self, measure: Measure, low: u16, high: u16) {
        // Back pain never began at an age not yet reached, so the two are cut at the same numbers: else the one
        // number of a stretch may lie too low for the other's.
        let ages = [Measure::Age, Measure::AgeAtOnset];
        let cut = if ages.contains(&measure) { ages } else { [measure; 2] };
        for measure in cut {
            if let Some(numbers) = self.0.get_mut(measure as usize) {
                numbers.push(low);
                numbers.extend(high.checked_add(1).filter(|&number| number <= measure.limits().1));
            }
        }
    }

    fn within(&self, measure: Measure, low: u16, high: u16) -> impl Iterator<Item = u16> + '_ {
        let numbers = self.0.get(measure as usize).into_iter().flatten().copied();
        numbers.filter(move |number| (low..=high).contains(number))
    }
}

/// The search took more steps than it was given.
#[derive(Clone, Copy, Debug)]
pub(super) struct OutOfSteps;

/// Whether the one who looks has seen enough.
type Seen = ControlFlow<()>;

pub(super) struct Firings<'a> {
    cells: &'a Cells,
    steps: &'a mut usize,
    /// What must hold of everybody who is shown, and of whoever says less.
    holds: Option<&'a dyn Fn(&Presentation) -> bool>,
    /// Whether statements are tried that say more than a literal needs, which can serve two at once: for
    /// the fewest statements, where otherwise the least that they say is wanted.
    fewest: bool,
}

/// A rule's clauses with the meaning of their literals.
pub(super) struct Resolved {
    dictionary: Dictionary,
    clauses: Vec<Literals>,
}

impl Resolved {
    /// A rule of a set can always be resolved: it was, when the set was built.
    pub(super) fn of(rule: &Rule<'_>) -> Self {
        let none = Self { dictionary: Dictionary::new(), clauses: Vec::new() };
        let resolved = rule.when.clauses(Dictionary::new());
        resolved.map_or(none, |(dictionary, clauses): (Dictionary, Clauses)| Self {
            dictionary,
            clauses: clauses.iter().collect(),
        })
    }
}

impl<'a> Firings<'a> {
    pub(super) const fn new(cells: &'a Cells, steps: &'a mut usize) -> Self {
        Self { cells, steps, holds: None, fewest: false }
    }

    pub(super) const fn fewest(cells: &'a Cells, steps: &'a mut usize) -> Self {
        Self { cells, steps, holds: None, fewest: true }
    }

    /// Leaves out everybody of whom this does not hold; nor may it hold of whoever says more.
    pub(super) const fn while_holds(mut self, holds: &'a dyn Fn(&Presentation) -> bool) -> Self {
        self.holds = Some(holds);
        self
    }

    /// Shows every smallest way in which the rule fires, until one has been enough.
    pub(super) fn of(
        &mut self,
        rule: &Rule<'_>,
        show: &mut dyn FnMut(&Presentation) -> Seen,
    ) -> Result<Seen, OutOfSteps> {
        self.beyond(&Presentation::EMPTY, &Resolved::of(rule), show)
    }

    /// Shows every smallest way to say more of a person so that the rule fires.
    pub(super) fn beyond(
        &mut self,
        person: &Presentation,
        rule: &Resolved,
        show: &mut dyn FnMut(&Presentation) -> Seen,
    ) -> Result<Seen, OutOfSteps> {
        self.extend(rule, person.to_builder(), FindingSet::EMPTY, show)
    }

    /// Meets the first clause that does not hold yet by each of its literals. Those tried before stay
    /// unsaid, so that no way is shown twice.
    fn extend(
        &mut self,
        rule: &Resolved,
        said: PresentationBuilder,
        mut unsaid: FindingSet,
        show: &mut dyn FnMut(&Presentation) -> Seen,
    ) -> Result<Seen, OutOfSteps> {
        *self.steps = self.steps.checked_sub(1).ok_or(OutOfSteps)?;
        let Ok(person) = said.build() else { return Ok(Seen::Continue(())) };
        let is_ruled_out = self.holds.is_some_and(|holds| !holds(&person));
        if is_ruled_out || !person.present().intersection(unsaid).is_empty() {
            return Ok(Seen::Continue(()));
        }
        let evidence = person.evidence();
        let Some(clause) = rule.clauses.iter().find(|clause| !holds(**clause, &rule.dictionary, &evidence))
        else {
            return Ok(show(&person));
        };
        for literals in alternatives(*clause, &rule.dictionary) {
            for more in self.ways(&person, &evidence, literals, &rule.dictionary) {
                if self.extend(rule, more, unsaid, show)?.is_break() {
                    return Ok(Seen::Break(()));
                }
            }
            // A count can need more of what was said already: that cannot stay unsaid.
            unsaid = unsaid.union(findings_of(literals).difference(evidence.certain));
        }
        Ok(Seen::Continue(()))
    }

    /// The ways to make one literal hold that does not yet.
    fn ways(
        &self,
        person: &Presentation,
        evidence: &Evidence,
        literal: Literals,
        dictionary: &Dictionary,
    ) -> Vec<PresentationBuilder> {
        let said = person.to_builder();
        let mut ways = Vec::new();
        for finding in findings_of(literal).difference(evidence.certain).iter() {
            let stronger = if self.fewest { everything_entailing(finding) } else { FindingSet::EMPTY };
            ways.extend(stronger.with(finding).iter().map(|statement| said.yes(statement)));
        }
        let [.., derived] = literal;
        for (_, derived) in dictionary.among(derived) {
            if is_met(derived, evidence) {
                continue;
            }
            match derived {
                Derived::Between(measure, low, high) => {
                    self.numbers(person, measure, (low, high), &mut ways);
                    if self.fewest {
                        match measure {
                            Measure::Age => self.numbers(person, Measure::AgeAtOnset, (low, high), &mut ways),
                            Measure::AgeAtOnset => self.numbers(person, Measure::Age, (low, high), &mut ways),
                            Measure::Duration
                            | Measure::Pain
                            | Measure::PregnancyWeeks
                            | Measure::WeeksWithoutImprovement => {}
                        }
                    }
                }
                Derived::Is(sex) => {
                    if person.sex().is_none() {
                        ways.push(said.sex(sex));
                    }
                    if self.fewest && sex == Sex::Female {
                        ways.push(said.yes(RiskFactor::PossiblePregnancy));
                        self.numbers(
                            person,
                            Measure::PregnancyWeeks,
                            Measure::PregnancyWeeks.limits(),
                            &mut ways,
                        );
                    }
                }
                // Told apart by `alternatives`.
                Derived::AtLeast(..) => {}
            }
        }
        ways
    }

    fn numbers(
        &self,
        person: &Presentation,
        measure: Measure,
        (low, high): (u16, u16),
        ways: &mut Vec<PresentationBuilder>,
    ) {
        if person.measurement(measure).is_none() {
            let said = person.to_builder();
            ways.extend(
                self.cells.within(measure, low, high).filter_map(|number| said.measure(measure, number).ok()),
            );
        }
    }
}

/// The literals of a clause, one by one, and the members of a count instead of the count.
fn alternatives(clause: Literals, dictionary: &Dictionary) -> Vec<Literals> {
    let mut singles = Vec::new();
    let [.., derived] = clause;
    for finding in findings_of(clause).iter() {
        let [a, b, c] = FindingSet::EMPTY.with(finding).words();
        singles.push([a, b, c, 0]);
    }
    for (place, literal) in dictionary.among(derived) {
        match literal {
            Derived::AtLeast(_, members) => singles.extend(alternatives(members, dictionary)),
            Derived::Between(..) | Derived::Is(_) => singles.push([0, 0, 0, 1 << place]),
        }
    }
    singles
}
