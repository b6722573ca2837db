//! Evaluates rules: the rules resolved to clauses, which of them fire or may fire for a presentation, and the
//! smallest explanations.

mod block;
mod clauses;
mod conjunction;
mod cover;
mod explanation;
mod literal;
mod scale;
mod table;
mod tally;

pub(crate) use block::{Block, Resolved};
pub(crate) use conjunction::{Conjunction, Single};
pub(crate) use explanation::{Explanation, Reader};
pub(crate) use literal::TooMuch;
pub(crate) use table::{Compiled, Lists, Table, Trial};
