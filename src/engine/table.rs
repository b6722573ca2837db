//! A table of rules: resolved when the crate is compiled, or when a set is built.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use super::block::{Block, Column, Columns, Draft, Placed, Ranked, Resolved, Row, WORDS};
use super::clauses::{Part, Resolver};
use super::error::ResolveError;
use super::literal::{Literals, NONE, either, findings_of};
use super::tally::Sheet;
use crate::order;
use crate::presentation::Evidence;
use crate::rule::Rule;
use crate::{FindingSet, Policy, Urgency};

/// Resolved rules, ready to be evaluated and explained.
#[derive(Clone)]
pub(crate) struct Table {
    /// The rules in the order in which they were given.
    pub(super) resolved: Cow<'static, [Resolved]>,
    /// The blocks, those with the most urgent rules first.
    pub(super) blocks: Cow<'static, [Block]>,
    /// The findings that its rules ask for.
    findings: FindingSet,
}

/// A table that is resolved when the crate is compiled.
pub(crate) struct Compiled<const RULES: usize> {
    draft: Draft,
    resolved: [Resolved; RULES],
}

/// The lists of a compiled table, at the lengths that the rules need.
pub(crate) struct Lists<
    const RULES: usize,
    const CLAUSES: usize,
    const PARTS: usize,
    const STEPS: usize,
    const COLUMNS: usize,
    const SHEETS: usize,
> {
    clauses: [Literals; CLAUSES],
    parts: [Part; PARTS],
    steps: [u16; STEPS],
    rules: [Placed; RULES],
    columns: [Column<WORDS>; COLUMNS],
    sheets: [Sheet; SHEETS],
}

#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled, where it stops the build"
)]
impl<const RULES: usize> Compiled<RULES> {
    /// Resolves rules that [`rules!`](crate::rules) checked, one group at a time. A rule that cannot be resolved stops
    /// the build.
    pub(crate) const fn of(rules: &[Rule<'_>]) -> Self {
        assert!(rules.len() == RULES, "RULES is how many there are");
        crate::rule::error::assert_ids_differ(rules); // across the groups
        let mut compiled = Self { draft: Draft::EMPTY, resolved: [Resolved::EMPTY; RULES] };
        let (mut resolver, mut level) = (Resolver::EMPTY, Urgency::ALL.len());
        while level > 0 {
            level -= 1;
            let mut index = 0;
            while index < RULES {
                if rules[index].urgency.level() == level {
                    compiled.resolved[index] = match compiled.draft.add(index, &rules[index], &mut resolver) {
                        Ok(added) => added,
                        Err(ResolveError::Rules) => {
                            panic!("the rules need more clauses: raise `engine::block::WORDS`")
                        }
                        Err(too_much) => panic!("{}", too_much.message()),
                    };
                }
                index += 1;
            }
        }
        compiled
    }

    pub(crate) const fn clause_count(&self) -> usize {
        self.draft.clauses().len()
    }

    pub(crate) const fn part_count(&self) -> usize {
        self.draft.parts().len()
    }

    pub(crate) const fn step_count(&self) -> usize {
        self.draft.steps().len()
    }

    pub(crate) const fn column_count(&self) -> usize {
        self.draft.column_count()
    }

    pub(crate) const fn sheet_count(&self) -> usize {
        self.draft.sheet_count()
    }

    pub(crate) const fn lists<
        const CLAUSES: usize,
        const PARTS: usize,
        const STEPS: usize,
        const COLUMNS: usize,
        const SHEETS: usize,
    >(
        &self,
    ) -> Lists<RULES, CLAUSES, PARTS, STEPS, COLUMNS, SHEETS> {
        let mut lists = Lists {
            clauses: [super::literal::NONE; CLAUSES],
            parts: [Part::EMPTY; PARTS],
            steps: [0; STEPS],
            rules: [Placed::EMPTY; RULES],
            columns: [Column::EMPTY; COLUMNS],
            sheets: [Sheet::EMPTY; SHEETS],
        };
        let (clauses, parts) = (self.draft.clauses(), self.draft.parts());
        let mut place = 0;
        while place < CLAUSES {
            lists.clauses[place] = clauses[place];
            place += 1;
        }
        place = 0;
        while place < PARTS {
            lists.parts[place] = parts[place];
            place += 1;
        }
        place = 0;
        while place < STEPS {
            lists.steps[place] = self.draft.steps()[place];
            place += 1;
        }
        place = 0;
        while place < RULES {
            lists.rules[place] = self.draft.rules()[place];
            place += 1;
        }
        self.draft.lay_out(&mut lists.columns);
        self.draft.fill(&mut lists.sheets);
        lists
    }

    pub(crate) const fn resolved(&self) -> [Resolved; RULES] {
        self.resolved
    }

    pub(crate) const fn block<
        const CLAUSES: usize,
        const PARTS: usize,
        const STEPS: usize,
        const COLUMNS: usize,
        const SHEETS: usize,
    >(
        &self,
        lists: &'static Lists<RULES, CLAUSES, PARTS, STEPS, COLUMNS, SHEETS>,
    ) -> Block {
        self.draft.block(
            Columns::Wide(Cow::Borrowed(&lists.columns)),
            Cow::Borrowed(&lists.sheets),
            Cow::Borrowed(&lists.clauses),
            Cow::Borrowed(&lists.parts),
            Cow::Borrowed(&lists.steps),
            Cow::Borrowed(&lists.rules),
        )
    }
}

/// Tries rules one by one.
pub(crate) struct Trial(Box<(Draft, Resolver)>);

impl Trial {
    pub(crate) fn new() -> Self {
        Self(Box::new((Draft::EMPTY, Resolver::EMPTY)))
    }

    /// Whether the rule can be resolved alone, and how many pairs of clauses that compares.
    pub(crate) fn resolve(&mut self, rule: &Rule<'_>) -> Result<usize, ResolveError> {
        let (draft, resolver) = &mut *self.0;
        draft.clear();
        draft.add(0, rule, resolver)?;
        Ok(resolver.work())
    }
}

const fn asked_by(mut resolved: &[Resolved]) -> FindingSet {
    let mut asked = NONE;
    while let [rule, more @ ..] = resolved {
        asked = either(asked, rule.asks);
        resolved = more;
    }
    findings_of(asked)
}

impl Table {
    /// A table that was compiled.
    pub(crate) const fn compiled(resolved: &'static [Resolved], blocks: &'static [Block]) -> Self {
        Self {
            findings: asked_by(resolved),
            resolved: Cow::Borrowed(resolved),
            blocks: Cow::Borrowed(blocks),
        }
    }

    /// The findings that its rules ask for.
    pub(crate) const fn findings(&self) -> FindingSet {
        self.findings
    }

    /// Resolves rules when a set is built, in at most `most_blocks` blocks.
    pub(crate) fn of<'r>(
        rules: impl Iterator<Item = Rule<'r>>,
        most_blocks: usize,
    ) -> Result<Self, ResolveError> {
        let rules: Vec<(usize, Rule<'r>)> = rules.enumerate().collect();
        let rules = order::largest_first(&rules, |(_, rule)| rule.urgency.level());
        let mut resolved = vec![Resolved::EMPTY; rules.len()];
        let (mut trial, mut blocks) = (Trial::new(), Vec::new());
        let (draft, scratch) = &mut *trial.0;
        for (index, rule) in &rules {
            let mut added = draft.add(*index, rule, scratch);
            if added.is_err() && !draft.clauses().is_empty() && blocks.len() + 1 < most_blocks {
                blocks.push(draft.resolve());
                draft.clear();
                added = draft.add(*index, rule, scratch);
            }
            if let Some(place) = resolved.get_mut(*index) {
                *place = Resolved { block: blocks.len(), ..added? };
            }
        }
        blocks.push(draft.resolve());
        Ok(Self { findings: asked_by(&resolved), resolved: resolved.into(), blocks: blocks.into() })
    }

    /// The lowest and the highest urgency of any completion.
    #[inline]
    pub(crate) fn bounds(&self, evidence: &Evidence, policy: Policy) -> (Urgency, Urgency) {
        self.assess(evidence, policy).1
    }

    /// The same, and the places of the rules of the first block that fire in every completion.
    #[inline]
    pub(crate) fn assess(&self, evidence: &Evidence, policy: Policy) -> (Row, (Urgency, Urgency)) {
        let (mut fired, mut of_others) = (Row::default(), Row::default());
        let Some((first, others)) = self.blocks.split_first() else {
            return (fired, (Urgency::SelfCare, Urgency::SelfCare));
        };
        let mut bounds = first.assess(evidence, policy, &mut fired);
        for block in others {
            let (at_least, at_most) = block.assess(evidence, policy, &mut of_others);
            bounds = (bounds.0.max(at_least), bounds.1.max(at_most));
        }
        (fired, bounds)
    }

    /// The rules that fire in every completion, each with its urgency, the most urgent under the default policy first.
    #[inline]
    pub(crate) fn fired(
        &self,
        evidence: Evidence,
        policy: Policy,
    ) -> impl Iterator<Item = Ranked> + Clone + use<'_> {
        self.blocks.iter().flat_map(move |block| block.rules_at(block.fired(&evidence), policy))
    }

    /// The same, given the places of those of the first block.
    #[inline]
    pub(crate) fn fired_after(
        &self,
        first: Row,
        evidence: Evidence,
        policy: Policy,
    ) -> impl Iterator<Item = Ranked> + Clone + use<'_> {
        self.blocks.iter().enumerate().flat_map(move |(place, block)| {
            let fired = if place == 0 { first } else { block.fired(&evidence) };
            block.rules_at(fired, policy)
        })
    }

    /// The same for the rules that fire in some completions but not in all.
    #[inline]
    pub(crate) fn pending(
        &self,
        evidence: Evidence,
        policy: Policy,
    ) -> impl Iterator<Item = Ranked> + Clone + use<'_> {
        self.blocks.iter().flat_map(move |block| block.rules_at(block.pending(&evidence), policy))
    }
}

impl Draft {
    fn columns<const WIDTH: usize>(&self) -> Vec<Column<WIDTH>> {
        let mut columns = vec![Column::EMPTY; self.column_count()];
        self.lay_out(&mut columns);
        columns
    }

    fn resolve(&self) -> Block {
        let columns = if self.is_narrow() {
            Columns::Narrow(self.columns().into())
        } else {
            Columns::Wide(self.columns().into())
        };
        let (clauses, parts, steps) = (self.clauses().to_vec(), self.parts().to_vec(), self.steps().to_vec());
        let (rules, mut sheets) = (self.rules().to_vec(), vec![Sheet::EMPTY; self.sheet_count()]);
        self.fill(&mut sheets);
        self.block(columns, sheets.into(), clauses.into(), parts.into(), steps.into(), rules.into())
    }
}
