//! A part of a set that is resolved together: as much as the bit masks of one engine hold.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use super::fault::{Fault, Faults, Problem};
use crate::engine::Hits;
use crate::engine::{Clauses, Dictionary, TooMany};
use crate::engine::{Core, Layout, Table, bytes_in, fill, lay_out};
use crate::presentation::Evidence;
use crate::rule::RuleBuf;

/// Some two hundred rules.
const WORDS: usize = 4;
/// Each is up to some 200 kB.
const MOST_BLOCKS: usize = 400;

#[derive(Clone)]
pub(super) struct Block {
    bytes: Vec<usize>,
    tables: Vec<Table<WORDS>>,
    core: Box<Core<WORDS>>,
}

impl Block {
    #[inline]
    pub(super) fn screen(&self, evidence: &Evidence) -> Hits<'_, WORDS> {
        self.core.screen(&self.bytes, &self.tables, evidence)
    }
}

/// The rules in blocks, the most urgent first.
pub(super) fn pack(rules: &[RuleBuf]) -> Result<Vec<Block>, Faults> {
    let mut order: Vec<usize> = (0..rules.len()).collect();
    order.sort_by_key(|&place| core::cmp::Reverse(rules.get(place).map(|rule| rule.as_rule().urgency)));
    let (mut blocks, mut draft) = (Vec::new(), Draft::EMPTY);
    for (place, rule) in order.into_iter().filter_map(|place| Some((place, rules.get(place)?))) {
        if draft.add(place, rule).is_err() {
            blocks.push(core::mem::replace(&mut draft, Draft::EMPTY).resolve(rules));
            if blocks.len() == MOST_BLOCKS {
                return Err(Faults([Fault::of("", Problem::TooManyBlocks)].into()));
            }
            draft.add(place, rule).map_err(|too_many| {
                Faults([Fault::of(&rule.id, Problem::TooMuch(too_many.into()))].into())
            })?;
        }
    }
    blocks.push(draft.resolve(rules));
    Ok(blocks)
}

/// Whether the rule can be resolved by itself.
pub(super) fn check(rule: &RuleBuf) -> Result<(), TooMany> {
    let mut alone = Draft::EMPTY;
    alone.add(0, rule)
}

/// The rules of a block, before they are resolved.
struct Draft {
    dictionary: Dictionary,
    layout: Layout,
    /// Each rule's place in the set, its clauses and the first of their bits.
    rules: Vec<(usize, Clauses, usize)>,
}

impl Draft {
    const EMPTY: Self = Self { dictionary: Dictionary::new(), layout: Layout::EMPTY, rules: Vec::new() };

    /// Adds a rule, unless there is no room for it.
    fn add(&mut self, place: usize, rule: &RuleBuf) -> Result<(), TooMany> {
        let (dictionary, clauses) = rule.as_rule().when.clauses(self.dictionary)?;
        dictionary.check()?;
        let (layout, first) = self.layout.place(clauses.len());
        if layout.words() > WORDS {
            return Err(TooMany::Clauses);
        }
        self.dictionary = dictionary;
        self.layout = layout;
        self.rules.push((place, clauses, first));
        Ok(())
    }

    fn resolve(self, rules: &[RuleBuf]) -> Block {
        let used = self.rules.iter().fold(0, |used, (_, clauses, _)| {
            used | clauses.iter().fold(0, |used, clause| used | bytes_in(clause))
        });
        let bytes: Vec<usize> = (0..u32::BITS as usize).filter(|byte| used >> byte & 1 == 1).collect();
        let mut tables = vec![Table::EMPTY; bytes.len()];
        let mut core = Box::new(Core::EMPTY);
        for (place, clauses, first) in &self.rules {
            if let Some(rule) = rules.get(*place) {
                lay_out(&mut tables, &bytes, clauses, *first);
                core.place(*place, &rule.as_rule(), clauses, *first);
            }
        }
        core.resolve_derived(&self.dictionary);
        fill(&mut tables);
        Block { bytes, tables, core }
    }
}
