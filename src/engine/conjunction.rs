//! The clauses of one rule, used to enumerate every way in which it fires.

use super::block::Block;
use super::literal::{Derived, Literals, both, count, either, findings_of, literals_of, meets, without};
use super::table::Table;
use crate::Finding;
use crate::presentation::Evidence;
use crate::quantity::{Measure, Sex};

/// The clauses of one rule, each of which holds when one of its literals does.
#[derive(Clone, Copy)]
pub(crate) struct Conjunction<'a> {
    block: &'a Block,
    clauses: &'a [Literals],
}

/// A literal that is not a count.
#[derive(Clone, Copy)]
pub(crate) enum Single {
    Has(Finding),
    Between(Measure, u16, u16),
    Is(Sex),
}

/// A clause that does not hold yet.
pub(crate) struct Unmet<'a> {
    block: &'a Block,
    /// Its literals, and the members of its counts.
    wide: Literals,
    certain: Literals,
}

impl Table {
    /// The clauses of the rule at this index.
    pub(crate) fn conjunction(&self, index: usize) -> Option<Conjunction<'_>> {
        let resolved = self.resolved.get(index)?;
        let block = self.blocks.get(resolved.block)?;
        Some(Conjunction { block, clauses: block.clauses_of(resolved) })
    }
}

impl<'a> Conjunction<'a> {
    /// The first clause that does not hold in every completion.
    pub(crate) fn first_unmet(self, evidence: &Evidence) -> Option<Unmet<'a>> {
        self.unmet(evidence).next().map(|(_, clause)| clause)
    }

    /// Each clause that does not hold in every completion, with its place among the clauses.
    pub(crate) fn unmet(self, evidence: &Evidence) -> impl Iterator<Item = (usize, Unmet<'a>)> + use<'a> {
        let Self { block, clauses } = self;
        let (certain, _) = block.literals(evidence);
        let unmet = clauses.iter().enumerate().filter(move |(_, clause)| !block.holds(**clause, certain));
        unmet.map(move |(place, clause)| (place, Unmet { block, wide: block.with_members(*clause), certain }))
    }

    /// Whether the rule fires.
    pub(crate) fn fires(self, evidence: &Evidence) -> bool {
        let quick = |clause: &Literals| {
            // Most clauses are of findings only, and most people have none of them.
            meets(*clause, literals_of(evidence.certain, u64::MAX))
        };
        self.clauses.iter().all(quick) && self.first_unmet(evidence).is_none()
    }
}

impl<'a> Unmet<'a> {
    /// The literals that do not hold yet and that would satisfy the clause or count towards it.
    pub(crate) fn singles(&self) -> impl Iterator<Item = Single> + use<'a> {
        let left = without(self.wide, self.certain);
        let others = self.block.dictionary.among(left).filter_map(|(_, literal)| match literal {
            Derived::Between(measure, low, high) => Some(Single::Between(measure, low, high)),
            Derived::Is(sex) => Some(Single::Is(sex)),
            Derived::AtLeast(..) => None,
        });
        findings_of(left).iter().map(Single::Has).chain(others)
    }
}

impl Block {
    /// Whether the clause holds, if these literals are certain.
    pub(super) fn holds(&self, clause: Literals, certain: Literals) -> bool {
        meets(clause, certain)
            || self.dictionary.among(clause).any(|(_, literal)| match literal {
                Derived::AtLeast(needed, members) => count(both(members, certain)) >= u32::from(needed),
                Derived::Between(..) | Derived::Is(_) => false,
            })
    }

    pub(super) fn has_count(&self, clause: Literals) -> bool {
        self.dictionary.among(clause).any(|(_, literal)| matches!(literal, Derived::AtLeast(..)))
    }

    /// The literals of the clause, and the members of its counts.
    pub(super) fn with_members(&self, clause: Literals) -> Literals {
        self.dictionary.among(clause).fold(clause, |wide, (_, literal)| match literal {
            Derived::AtLeast(_, members) => either(wide, members),
            Derived::Between(..) | Derived::Is(_) => wide,
        })
    }
}
