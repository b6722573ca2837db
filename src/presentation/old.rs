#![allow(unreachable_pub, missing_docs, reason = "on its way out")]
//! Presentations as JSON: every key optional, an unknown key an error.
//!
//! The keys are `id` (a text or a whole number, echoed), `age`, `age_at_onset`, `duration_days`, `pain`,
//! `pregnancy_weeks` and `weeks_without_improvement` (whole numbers, or `null` where not known), `sex`
//! (`female` or `male`), and `answers`: an object of finding ids and `yes`, `no`, `unknown` or `declined`.

mod object;
mod read;
mod refusal;
mod value;

use serde::Deserialize;
use serde::de::{self, Deserializer};

use super::{Id, Presentation};

pub(crate) use object::{Fault, Key, Object, refuse_scalars};
pub(crate) use read::keys;
pub use refusal::{Expected, Given, InputError};
pub(crate) use value::{Value, other};

/// A presentation and the id that it came with.
///
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// What it is called, if anything.
    pub id: Option<Id>,
    /// The answers and measurements.
    pub presentation: Presentation,
}

/// A record read as far as its syntax goes: what is wrong with its content is kept as a typed error,
/// so that a program can say which field to mend. Reading it fails only where the JSON itself is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a transparent wrapper")]
pub struct Checked(pub Result<Record, InputError>);

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Checked::deserialize(deserializer)?.0.map_err(de::Error::custom)
    }
}
