//! A person beside a presentation, as JSON: the presentation's keys, and `factors` and `diary`.

mod read;
mod refusal;

use alloc::vec::Vec;

use serde::de::{self, Deserializer};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::Person;
use crate::Answer;
use crate::diary::{Diary, Entry};
use crate::presentation::{Id, Presentation};

pub use refusal::{Expected, InputError, Place};

/// A presentation, what else is known of the person, and a diary of pain, in one JSON object.
///
/// ```
/// use backpain::{Answer, Factor, person::Record};
///
/// let record: Record = serde_json::from_str(
///     r#"{"id": "case-7", "age": 58, "answers": {"fever": "no"}, "factors": {"kidney-disease": "yes"},
///         "diary": [{"day": 1, "pain": 6}, {"day": 9, "pain": 4}]}"#,
/// )?;
/// assert_eq!(record.person.answer(Factor::KidneyDisease), Answer::Yes);
/// assert_eq!(record.diary().span_days(), 8);
/// let error = serde_json::from_str::<Record>(r#"{"factors": {"diabetes": "yes"}}"#).unwrap_err();
/// assert!(error.to_string().starts_with("factors: `diabetes` is a finding; give it under `answers`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// What it is called, if anything.
    pub id: Option<Id>,
    /// The answers and measurements, as they were given.
    pub presentation: Presentation,
    /// What else is known.
    pub person: Person,
    entries: Vec<Entry>,
}

impl Record {
    /// The diary; without an entry if none was given.
    pub fn diary(&self) -> Diary<'_> {
        Diary::new(&self.entries).unwrap_or(Diary::EMPTY) // checked when it was read
    }

    /// The presentation with what the diary tells.
    pub fn presentation_with_diary(&self) -> Presentation {
        // What a diary fills in neither entails nor contradicts anything.
        self.diary().fill(&self.presentation).build().unwrap_or(self.presentation)
    }
}

/// A record read as far as its syntax goes: what is wrong with its content is kept as a typed error.
/// Reading it fails only where the syntax is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a transparent wrapper")]
pub struct Checked(pub Result<Record, InputError>);

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Checked::deserialize(deserializer)?.0.map_err(de::Error::custom)
    }
}

/// Writes the answers as said: `{"kidney-disease": "yes"}`.
impl Serialize for Person {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (set, answer) in
            [(self.said.yes, Answer::Yes), (self.said.no, Answer::No), (self.said.declined, Answer::Declined)]
        {
            for factor in set.iter() {
                map.serialize_entry(&factor, answer.id())?;
            }
        }
        map.end()
    }
}
