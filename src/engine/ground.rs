//! The statements that explanations are made of.

use core::cmp::Reverse;

use super::block::Block;
use super::literal::{Derived, Literals, NONE, derived_of, findings_of, literals_of, meets, without};
use crate::presentation::{ENTAIL, Evidence, Presentation, limiting};
use crate::quantity::Measure;
use crate::{Finding, Question, QuestionSet};

/// One statement, and what it says by itself in the literals of a block: what it makes certain, or what it makes
/// impossible.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    pub(super) question: Question,
    /// How many findings it denies, and its index among the statements. The widest denials come first, so that narrower
    /// ones need not repeat them.
    order: (Reverse<usize>, usize),
    pub(super) says: Literals,
}

/// How many statements seldom bear on one rule. Room for all of them takes longer to prepare than the search.
pub(super) const FEW_GROUNDS: usize = 12;
/// One for each question.
pub(super) const MOST_GROUNDS: usize = Finding::COUNT + Measure::ALL.len() + 1;
/// A place that no ground has.
pub(super) const NO_GROUND: u8 = u8::MAX;
const _: () = assert!(MOST_GROUNDS <= NO_GROUND as usize, "the place of a ground is a byte");

/// The grounds of one explanation, kept without an allocation.
#[derive(Clone)]
pub(super) struct Grounds<const MOST: usize> {
    places: [Ground; MOST],
    len: usize,
    /// What is certain for everybody.
    pub(super) always: Literals,
}

impl<const MOST: usize> Grounds<MOST> {
    pub(super) const fn empty() -> Self {
        Self { places: [Ground::new(Question::Sex, NONE); MOST], len: 0, always: NONE }
    }

    /// Becomes the statements that make something certain that is asked for. Returns whether there is room for all.
    pub(super) fn fill_affirming(
        &mut self,
        presentation: &Presentation,
        block: &Block,
        asks: Literals,
    ) -> bool {
        let nothing = Presentation::EMPTY.evidence();
        let (always, _) = block.literals(&nothing);
        (self.len, self.always) = (0, always);
        let mut bearing = QuestionSet::from(findings_of(asks).union(ENTAIL));
        for (_, derived) in block.dictionary.among(asks) {
            bearing = bearing.union(match derived {
                Derived::Between(measure, ..) => limiting(measure),
                Derived::Is(_) => limiting(Measure::PregnancyWeeks),
                Derived::AtLeast(..) => QuestionSet::EMPTY, // its members are asked for, too
            });
        }
        for question in presentation.affirmed().intersection(bearing) {
            let alone = presentation.evidence_of(question);
            let (certain, _) = numbers_and_sex(block, &alone, &nothing).unwrap_or((always, NONE));
            let gives = literals_of(alone.certain, derived_of(without(certain, always)));
            if meets(gives, asks) && !self.add(Ground::new(question, gives), &alone) {
                return false;
            }
        }
        self.sort();
        true
    }

    /// Becomes the statements that make something impossible. Returns whether there is room for all.
    pub(super) fn fill_denying(&mut self, presentation: &Presentation, block: &Block) -> bool {
        let nothing = Presentation::EMPTY.evidence();
        let (_, ever) = block.literals(&nothing);
        self.len = 0;
        for question in presentation.answered() {
            let alone = presentation.evidence_of(question);
            let (_, possible) = numbers_and_sex(block, &alone, &nothing).unwrap_or((NONE, ever));
            let findings = nothing.possible.difference(alone.possible);
            let denies = literals_of(findings, derived_of(without(ever, possible)));
            if denies != NONE && !self.add(Ground::new(question, denies), &alone) {
                return false;
            }
        }
        self.sort();
        true
    }

    fn add(&mut self, ground: Ground, alone: &Evidence) -> bool {
        let Some(place) = self.places.get_mut(self.len) else { return false };
        let denied = Presentation::EMPTY.evidence().possible.difference(alone.possible);
        *place = Ground { order: (Reverse(denied.len()), self.len), ..ground };
        self.len += 1;
        true
    }

    fn sort(&mut self) {
        let said = self.places.get_mut(..self.len).unwrap_or_default();
        said.sort_unstable_by_key(|ground| ground.order);
    }

    pub(super) fn as_slice(&self) -> &[Ground] {
        self.places.get(..self.len).unwrap_or_default()
    }
}

impl Ground {
    pub(super) const fn new(question: Question, says: Literals) -> Self {
        Self { question, order: (Reverse(0), 0), says }
    }
}

/// The certain and the possible literals if the evidence says anything of numbers or sex.
fn numbers_and_sex(block: &Block, alone: &Evidence, nothing: &Evidence) -> Option<(Literals, Literals)> {
    let says_more = alone.ranges != nothing.ranges || alone.sex != nothing.sex;
    says_more.then(|| block.literals(alone))
}
