//! Enumerates the smallest ways in which a rule fires. Exact comparison of rules and rule sets is built on this.
//!
//! A rule is a conjunction of clauses, and each clause holds by one of its literals. Everybody for whom a rule fires
//! has therefore said at least what one of these ways says. If numbers are taken from every stretch between the numbers
//! at which some rule changes, comparing over these ways is the same as comparing over all people.

use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::ops::ControlFlow;

use super::error::OutOfStepsError;
use crate::engine::{Conjunction, Single, Unmet};
use crate::order;
use crate::presentation::{
    AT_LEAST, ONLY_FEMALE, ONLY_PREGNANT, Presentation, PresentationBuilder, Question, QuestionSet, Ranges,
    Statement, everything_entailing,
};
use crate::quantity::{Measure, Sex};
use crate::rule::{Rule, When};
use crate::{Finding, FindingSet};

/// Numbers of measurements.
type Numbers = Vec<(Measure, u16)>;

/// What numbers and findings say about measurements, computed once for a search.
pub(super) struct Limits {
    /// The pairs of measurements in which the first limits the second.
    bounding: Vec<(Measure, Measure)>,
    /// For each of [`Measure::ALL`], the questions whose answers limit it.
    questions: [QuestionSet; Measure::COUNT],
    /// For each of [`Measure::ALL`] and each edge, in order: where the measurement and those that limit it are cut.
    cuts: RefCell<[Vec<(u16, Numbers)>; Measure::COUNT]>,
}

impl Limits {
    pub(super) fn new() -> Self {
        let (bounding, nothing) = (bounding_pairs(), Presentation::EMPTY.evidence().ranges);
        let mut questions = [QuestionSet::EMPTY; Measure::COUNT];
        for (&measure, questions) in Measure::ALL.iter().zip(&mut questions) {
            let by = bounding.iter().filter(|(_, bounded)| *bounded == measure).map(|(by, _)| *by);
            questions.extend(by.chain([measure]).map(Question::Measure));
            let limits = |finding: &Finding| {
                let of = |ranges: &Ranges| ranges.get(measure as usize).copied();
                ranges_of(Statement::Yes(*finding)).is_some_and(|ranges| of(&ranges) != of(&nothing))
            };
            questions.extend(Finding::ALL.iter().copied().filter(limits).map(Question::Finding));
        }
        Self { bounding, questions, cuts: RefCell::default() }
    }

    /// The questions of which at least one must be answered to make the clause hold.
    pub(super) fn questions_of(&self, clause: &Unmet<'_>) -> QuestionSet {
        clause.singles().fold(QuestionSet::EMPTY, |questions, single| {
            questions.union(match single {
                Single::Has(finding) => everything_entailing(finding).into(),
                Single::Between(measure, ..) => {
                    self.questions.get(measure as usize).copied().unwrap_or_default()
                }
                Single::Is(Sex::Male) => QuestionSet::of(&[Question::Sex]),
                Single::Is(Sex::Female) => QuestionSet::from(ONLY_FEMALE)
                    .union(QuestionSet::of(&[Question::Sex, Question::Measure(Measure::PregnancyWeeks)])),
            })
        })
    }

    /// Measurements bound one another, so each is also cut where its bound on another reaches an edge.
    fn cut(&self, measure: Measure, edge: u16, numbers: &mut Numbers) {
        let mut cuts = self.cuts.borrow_mut();
        let Some(cuts) = cuts.get_mut(measure as usize) else { return };
        let place = cuts.binary_search_by_key(&edge, |(edge, _)| *edge);
        let place = place.unwrap_or_else(|place| {
            let mut cut = Vec::from([(measure, edge)]);
            for &(by, _) in self.bounding.iter().filter(|(_, bounded)| *bounded == measure) {
                cut.extend(reaching(by, measure, edge).into_iter().flatten().map(|number| (by, number)));
            }
            cuts.insert(place, (edge, cut));
            place
        });
        numbers.extend(cuts.get(place).into_iter().flat_map(|(_, cut)| cut));
    }
}

/// For each measurement, one number from every stretch between those at which a rule begins or ends, and the findings
/// that limit a measurement. Each comes with what it says of every measurement.
pub(super) struct Cells(Vec<(Statement, Ranges)>);

impl Cells {
    pub(super) fn of<'r>(limits: &Limits, rules: impl IntoIterator<Item = Rule<'r>>) -> Self {
        let mut edges: Numbers = Measure::ALL.iter().map(|&measure| (measure, measure.limits().0)).collect();
        for rule in rules {
            rule.when.each_single(&mut |single| {
                if let When::Between(measure, low, high) = single {
                    edges.push((measure, low));
                    edges.extend(high.checked_add(1).map(|above| (measure, above)));
                }
            });
        }
        sort(&mut edges);
        let mut numbers = Vec::new();
        for (measure, edge) in edges {
            limits.cut(measure, edge, &mut numbers);
        }
        sort(&mut numbers);
        let numbers = numbers.iter().map(|&(measure, number)| Statement::Measurement(measure, number));
        let findings = AT_LEAST.iter().map(|(finding, ..)| *finding).chain(ONLY_PREGNANT);
        let statements = numbers.chain(findings.map(Statement::Yes));
        Self(statements.filter_map(|statement| Some((statement, ranges_of(statement)?))).collect())
    }

    /// The statements that put this measurement between the two numbers, given what it can be already. Where two
    /// statements on other measurements are needed, one for each end, the first of them is among these.
    fn within(
        &self,
        (measure, low, high): (Measure, u16, u16),
        (at_least, at_most): (u16, u16),
    ) -> impl Iterator<Item = Statement> + '_ {
        let is_partly_enough = at_least < low && high < measure.limits().1;
        let fits = move |(statement, ranges): &&(Statement, Ranges)| {
            ranges.get(measure as usize).is_some_and(|&(least, most)| {
                let (least, most) = (least.max(at_least), most.min(at_most));
                let is_of_another = matches!(statement, Statement::Measurement(of, _) if *of != measure);
                low <= least && (most <= high || is_partly_enough && is_of_another)
            })
        };
        self.0.iter().filter(fits).map(|&(statement, _)| statement)
    }

    fn of_measure(&self, measure: Measure) -> impl Iterator<Item = Statement> + '_ {
        let statements = self.0.iter().map(|&(statement, _)| statement);
        statements.filter(move |statement| statement.question() == Question::Measure(measure))
    }
}

fn sort(numbers: &mut Numbers) {
    let key = |&(measure, number): &(Measure, u16)| measure as usize * 0x1_0000 + usize::from(number);
    *numbers = order::smallest_first(numbers, key);
    numbers.dedup();
}

/// What a statement says about every measurement, if it is permitted.
fn ranges_of(statement: Statement) -> Option<Ranges> {
    Some(Presentation::builder().say(statement).ok()?.build().ok()?.evidence().ranges)
}

/// The pairs of measurements in which the first limits the second.
fn bounding_pairs() -> Vec<(Measure, Measure)> {
    let nothing = Presentation::EMPTY.evidence();
    let mut pairs = Vec::new();
    for &by in Measure::ALL {
        let (least, most) = by.limits();
        let said = [least, most].map(|number| ranges_of(Statement::Measurement(by, number)));
        for &measure in Measure::ALL.iter().filter(|measure| **measure != by) {
            let usual = Some(nothing.range(measure));
            let is_limited = |ranges: &Ranges| ranges.get(measure as usize).copied() != usual;
            if said.iter().flatten().any(is_limited) {
                pairs.push((by, measure));
            }
        }
    }
    pairs
}

/// The first number of a measurement from which another is certainly at least this edge, and the first from which it
/// may be. The two measurements rise together.
fn reaching(by: Measure, measure: Measure, edge: u16) -> [Option<u16>; 2] {
    let first = |reaches: fn((u16, u16), u16) -> bool| {
        let (mut low, mut high) = by.limits();
        let reached = |number| {
            let ranges = ranges_of(Statement::Measurement(by, number))?;
            ranges.get(measure as usize).map(|&range| reaches(range, edge))
        };
        if reached(high) != Some(true) {
            return None;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if reached(middle) == Some(true) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    };
    [first(|(least, _), edge| least >= edge), first(|(_, most), edge| most >= edge)]
}

/// The steps that a search has left.
pub(super) struct Steps(Cell<usize>);

impl Steps {
    pub(super) const fn new(steps: usize) -> Self {
        Self(Cell::new(steps))
    }

    /// Spends this many of them.
    pub(super) fn spend(&self, steps: usize) -> Result<(), OutOfStepsError> {
        let left = self.0.get().checked_sub(steps);
        self.0.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(OutOfStepsError)
    }

    pub(super) fn left(&self) -> usize {
        self.0.get()
    }

    pub(super) fn are_spent(&self) -> bool {
        self.0.get() == 0
    }
}

/// Whether enough ways were shown.
type Seen = ControlFlow<()>;

/// What must hold for everybody who is shown, and for everybody who says less: given the person, and how many statements
/// that is.
type Holds<'a> = dyn Fn(&Presentation, usize) -> bool + 'a;

pub(super) struct Firings<'a> {
    cells: &'a Cells,
    steps: &'a Steps,
    holds: Option<&'a Holds<'a>>,
    /// How many steps it costs to look at one person.
    cost: usize,
    /// Whether to try statements that say more than a literal needs, because they can serve two literals at once. That
    /// finds the fewest statements, but not the statements that say least.
    fewest: bool,
}

impl<'a> Firings<'a> {
    pub(super) const fn new(cells: &'a Cells, steps: &'a Steps) -> Self {
        Self { cells, steps, holds: None, cost: 1, fewest: false }
    }

    pub(super) const fn fewest(cells: &'a Cells, steps: &'a Steps) -> Self {
        Self { cells, steps, holds: None, cost: 1, fewest: true }
    }

    /// Leaves out the people for whom this does not hold, at so many steps each. Then it must not hold for people who say
    /// more, either.
    pub(super) const fn while_holds(mut self, holds: &'a Holds<'a>, cost: usize) -> Self {
        (self.holds, self.cost) = (Some(holds), cost);
        self
    }

    /// Shows every smallest way in which all of these rules fire, until the caller has seen enough.
    pub(super) fn of(
        &self,
        rules: &[Conjunction<'_>],
        show: &mut dyn FnMut(&Presentation) -> Seen,
    ) -> Result<Seen, OutOfStepsError> {
        self.extend(rules, (Presentation::EMPTY.to_builder(), 0), FindingSet::EMPTY, show)
    }

    /// Meets the first clause that does not hold yet by each of its literals. Literals that were tried before stay
    /// unsaid, so that no way is shown twice.
    fn extend(
        &self,
        rules: &[Conjunction<'_>],
        (said, statements): (PresentationBuilder, usize),
        mut unsaid: FindingSet,
        show: &mut dyn FnMut(&Presentation) -> Seen,
    ) -> Result<Seen, OutOfStepsError> {
        self.steps.spend(self.cost)?;
        let Ok(person) = said.build() else { return Ok(Seen::Continue(())) };
        let is_ruled_out = self.holds.is_some_and(|holds| !holds(&person, statements));
        if is_ruled_out || !person.present().intersection(unsaid).is_empty() {
            return Ok(Seen::Continue(()));
        }
        let evidence = person.evidence();
        let Some(clause) = rules.iter().find_map(|rule| rule.first_unmet(&evidence)) else {
            return Ok(show(&person));
        };
        for single in clause.singles() {
            for more in self.ways(&person, single) {
                if self.extend(rules, (more, statements + 1), unsaid, show)?.is_break() {
                    return Ok(Seen::Break(()));
                }
            }
            if let Single::Has(finding) = single {
                unsaid = unsaid.with(finding);
            }
        }
        Ok(Seen::Continue(()))
    }

    /// The ways to say one thing more so that a literal holds that does not hold yet.
    fn ways(&self, person: &Presentation, single: Single) -> Vec<PresentationBuilder> {
        let said = person.to_builder();
        let measured = |statement: Statement| {
            let is_new = match statement.question() {
                Question::Measure(measure) => person.measurement(measure).is_none(),
                Question::Finding(finding) => !person.present().contains(finding),
                Question::Sex => true,
            };
            if is_new { said.say(statement).ok() } else { None }
        };
        match single {
            Single::Has(finding) => {
                let stronger = if self.fewest { everything_entailing(finding) } else { FindingSet::EMPTY };
                stronger.with(finding).iter().map(|statement| said.yes(statement)).collect()
            }
            Single::Between(measure, low, high) => {
                let already = person.evidence().range(measure);
                self.cells.within((measure, low, high), already).filter_map(measured).collect()
            }
            Single::Is(sex) => {
                let mut ways: Vec<PresentationBuilder> = Vec::new();
                ways.extend(person.sex().is_none().then(|| said.sex(sex)));
                if self.fewest && sex == Sex::Female {
                    ways.extend(ONLY_FEMALE.iter().map(|finding| said.yes(finding)));
                    ways.extend(self.cells.of_measure(Measure::PregnancyWeeks).filter_map(measured));
                }
                ways
            }
        }
    }
}
