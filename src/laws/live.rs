//! Whether every rule has an effect, tried on people built from the rule's own criterion.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::ops::ControlFlow;

use super::{Law, LawError, Triages};
use crate::Presentation;
use crate::presentation::PresentationBuilder;
use crate::quantity::Measure;
use crate::rule::{Rule, TurningPoints, When};

/// The most people that are tried for one rule.
const MOST_PEOPLE: usize = 100_000;
/// The most parts of criteria that are visited for one rule, whether or not they lead to a person.
const MOST_STEPS: usize = 1_000_000;

/// **Live**: every rule has a source, and fires for some person for whom no other rule that suspects the same is as
/// urgent. In symbols: for every `r`, `sources(r)` is not empty, and there is a `p` with `fired(r, p)` and no
/// `fired(q, p)` that makes `r` redundant.
///
/// It protects the patient from a warning sign that is in the list but has no effect. The people are built from the
/// rule's own findings, the numbers at which any rule changes, and its sex. At most 100,000 are tried for a rule; a rule
/// that none of them shows to be needed is an error.
///
/// # Errors
///
/// [`LawError`]: the rule, and the one that makes it redundant if one does.
pub fn live<S: Triages + ?Sized>(subject: &S) -> Result<(), LawError> {
    let rules = subject.rules();
    let edges = Edges::of(&rules);
    for rule in &rules {
        let error = |promised: &str, came: String| {
            let error = LawError::new(Law::Live, promised.into(), came);
            Err(error.rules(subject, [rule.id], &Presentation::EMPTY))
        };
        if rule.sources.is_empty() {
            return error("every rule has a source", "it has none".into());
        }
        let mut seen = Seen { subject, rules: &rules, rule, tried: 0, rival: None, fired: false };
        edges.steps.set(0);
        let found = edges.ways(rule.when, Presentation::builder(), &mut |said| seen.is_needed(said));
        if found.is_break() && seen.tried <= MOST_PEOPLE && !edges.is_spent() {
            continue;
        }
        return match (seen.fired, seen.rival) {
            (true, Some(rival)) => error(
                "every rule is needed by some person",
                format!("whenever it fires, another as urgent does too, such as `{rival}`"),
            ),
            _ => error("every rule fires for some person", format!("for none of {} people", seen.tried)),
        };
    }
    Ok(())
}

/// What the people tried so far show about a rule.
struct Seen<'a, S: ?Sized> {
    subject: &'a S,
    rules: &'a [Rule<'a>],
    rule: &'a Rule<'a>,
    tried: usize,
    fired: bool,
    rival: Option<String>,
}

impl<S: Triages + ?Sized> Seen<'_, S> {
    /// Stops at the first person for whom the rule is needed, or after too many.
    fn is_needed(&mut self, said: PresentationBuilder) -> ControlFlow<()> {
        self.tried += 1;
        if self.tried > MOST_PEOPLE {
            return ControlFlow::Break(());
        }
        let Ok(person) = said.build() else { return ControlFlow::Continue(()) };
        // Another program may need an explicit no before it is certain.
        let denied = || person.unasked().findings().iter().fold(said, PresentationBuilder::no).build().ok();
        let is_in = |ids: &Vec<String>| ids.iter().any(|id| id == self.rule.id);
        let alone = Some(self.subject.fired(&person)).filter(is_in);
        let Some(fired) = alone.or_else(|| denied().map(|person| self.subject.fired(&person)).filter(is_in))
        else {
            return ControlFlow::Continue(());
        };
        self.fired = true;
        let others = self.rules.iter().filter(|other| other.id != self.rule.id);
        let mut rivals = others.filter(|other| other.outdoes(self.rule));
        match rivals.find(|rival| fired.iter().any(|id| id == rival.id)) {
            None => ControlFlow::Break(()),
            Some(rival) => {
                self.rival = Some(rival.id.into());
                ControlFlow::Continue(())
            }
        }
    }
}

/// The numbers at which any of the rules begins or ends.
struct Edges {
    points: TurningPoints,
    /// How many parts of criteria were visited for the rule, including dead ends.
    steps: Cell<usize>,
}

type Next<'a> = &'a mut dyn FnMut(PresentationBuilder) -> ControlFlow<()>;

impl Edges {
    fn of(rules: &[Rule<'_>]) -> Self {
        Self { points: TurningPoints::of(rules.iter().copied()), steps: Cell::new(0) }
    }

    fn is_spent(&self) -> bool {
        self.steps.get() > MOST_STEPS
    }

    /// Calls `next` with each way to extend what was said so that the criterion holds.
    fn ways(&self, when: When<'_>, said: PresentationBuilder, next: Next<'_>) -> ControlFlow<()> {
        self.steps.set(self.steps.get() + 1);
        if self.is_spent() {
            return ControlFlow::Break(());
        }
        match when {
            When::Has(finding) => next(said.yes(finding)),
            When::Is(sex) => next(said.sex(sex)),
            When::Between(measure, low, high) => self.numbers(measure, low, high, said, next),
            When::All(members) => {
                let members: Vec<When<'_>> = members.iter().collect();
                self.ways_of_some(&members, members.len(), said, next)
            }
            When::Any(members) => members.iter().try_for_each(|member| self.ways(member, said, next)),
            When::AtLeast(needed, members) => {
                let members: Vec<When<'_>> = members.iter().collect();
                self.ways_of_some(&members, usize::from(needed), said, next)
            }
        }
    }

    /// The same for each choice of that many members.
    fn ways_of_some(
        &self,
        members: &[When<'_>],
        needed: usize,
        said: PresentationBuilder,
        next: Next<'_>,
    ) -> ControlFlow<()> {
        match members {
            _ if needed == 0 => next(said),
            [first, rest @ ..] if needed <= members.len() => {
                self.ways(*first, said, &mut |said| self.ways_of_some(rest, needed - 1, said, next))?;
                self.ways_of_some(rest, needed, said, next)
            }
            _ => ControlFlow::Continue(()),
        }
    }

    /// The same for each number in the range at which a rule changes, or for the number that was said already.
    fn numbers(
        &self,
        measure: Measure,
        low: u16,
        high: u16,
        said: PresentationBuilder,
        next: Next<'_>,
    ) -> ControlFlow<()> {
        let stretch = low..=high;
        if let Some(number) = said.build().ok().and_then(|person| person.measurement(measure)) {
            return if stretch.contains(&number) { next(said) } else { ControlFlow::Continue(()) };
        }
        let points = self.points.numbers(measure).iter().filter(|number| stretch.contains(number));
        points.filter_map(|&number| said.measure(measure, number).ok()).try_for_each(next)
    }
}
