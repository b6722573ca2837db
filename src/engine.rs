//! Evaluates rules: resolves them to clauses, finds which fire or may fire for a presentation, and finds the smallest
//! explanations.

mod block;
mod clauses;
mod conjunction;
mod cover;
mod crowd;
mod error;
mod explanation;
mod ground;
mod lanes;
mod literal;
mod scale;
mod table;
mod tally;

pub(crate) use block::{Block, Resolved, Row};
pub(crate) use conjunction::{Conjunction, Single, Unmet};
pub(crate) use crowd::Crowd;
pub(crate) use error::ResolveError;
pub(crate) use explanation::{Explanation, Reader};
pub(crate) use lanes::{Extremes, Known, Lane, LaneBytes, Levels, PEOPLE, WORDS, bytes_of};
pub(crate) use table::{Compiled, Lists, Table, Trial};
