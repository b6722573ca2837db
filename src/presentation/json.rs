//! Presentations as JSON: every key optional, an unknown key an error.
//!
//! The keys are `id` (a text or a whole number, echoed), `age`, `age_at_onset`, `duration_days`, `pain`,
//! `pregnancy_weeks` and `weeks_without_improvement` (whole numbers, or `null` where not known), `sex`
//! (`female` or `male`), and `answers`: an object of finding ids and `yes`, `no`, `unknown` or `declined`.

mod object;
mod read;
mod refusal;
mod value;

use alloc::string::String;
use core::fmt;

use serde::de::{self, Deserializer};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::{Answer, Builder, Presentation};
use crate::quantity::Measure;

pub(crate) use object::{Fault, Key, Object, find, refuse_scalars};
pub(crate) use read::keys;
pub use refusal::{Expected, Given, InputError};
pub(crate) use value::{Value, other};

/// What somebody else calls a presentation; it is echoed as it came.
#[expect(clippy::exhaustive_enums, reason = "an id in JSON is a text or a number")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Id {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

/// A presentation and the id that it came with.
///
/// ```
/// use backpain::{Symptom, Answer, presentation::Record};
///
/// let record: Record = serde_json::from_str(r#"{"id": "case-7", "age": 58, "answers": {"fever": "no"}}"#)?;
/// assert_eq!(record.presentation.answer(Symptom::Fever), Answer::No);
/// let error = serde_json::from_str::<Record>(r#"{"answers": {"feverr": "no"}}"#).unwrap_err();
/// assert!(error.to_string().starts_with("answers: `feverr` is not a finding; the nearest is `fever`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
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

/// Reads past an `id`; use [`Record`] to keep it.
impl<'de> Deserialize<'de> for Presentation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Record::deserialize(deserializer)?.presentation)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.presentation, self.id.as_ref(), serializer)
    }
}

impl Serialize for Presentation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self, None, serializer)
    }
}

/// Writes what was said, not what it entails: reading it back entails the same.
fn write<S: Serializer>(
    presentation: &Presentation,
    id: Option<&Id>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    struct Said<'a>(&'a Builder);
    impl Serialize for Said<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            for (set, answer) in
                [(self.0.yes, Answer::Yes), (self.0.no, Answer::No), (self.0.declined, Answer::Declined)]
            {
                for finding in set.iter() {
                    map.serialize_entry(&finding, answer.id())?;
                }
            }
            map.end()
        }
    }
    let mut map = serializer.serialize_map(None)?;
    if let Some(id) = id {
        map.serialize_entry("id", id)?;
    }
    for &measure in Measure::ALL {
        if let Some(number) = presentation.measurement(measure) {
            map.serialize_entry(measure.id(), &number)?;
        }
    }
    if let Some(sex) = presentation.sex() {
        map.serialize_entry("sex", sex.id())?;
    }
    map.serialize_entry("answers", &Said(&presentation.said))?;
    map.end()
}
