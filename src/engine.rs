//! Evaluates rules: the rules resolved to clauses, which of them fire or may fire for a presentation, and the
//! smallest explanations.

mod clauses;
mod scale;
mod screening;
mod table;
mod tally;
mod witness;

pub(crate) use clauses::{Clauses, Derived, Dictionary, Literals, TooMany};
pub(crate) use screening::Hits;
pub use screening::Screening;
pub(crate) use table::Engine;
pub(crate) use table::{Core, Layout, Table, bytes_in, fill, lay_out};
pub(crate) use witness::{findings_of, holds, is_met};
