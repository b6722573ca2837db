//! The statements that explanations are made of.

use core::cmp::Reverse;

use super::literal::Literals;
use crate::presentation::Ranges;
use crate::quantity::{Measure, Sex};
use crate::{Finding, Question};

/// What one statement says by itself, in the literals of a block.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    pub(super) question: Question,
    /// How many findings it denies, and its index among the statements. The widest denials come first, so that narrower
    /// ones need not repeat them.
    pub(super) order: (Reverse<u32>, u8),
    /// What it makes certain.
    pub(super) gives: Literals,
    /// What it makes impossible.
    pub(super) denies: Literals,
    pub(super) ranges: Ranges,
    pub(super) sex: Option<Sex>,
}

/// One for each question.
pub(super) const MOST_GROUNDS: usize = Finding::COUNT + Measure::ALL.len() + 1;
const _: () = assert!(MOST_GROUNDS <= 1 << u8::BITS, "the place of a ground is a byte");
