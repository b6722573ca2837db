//! A person beside a presentation, as JSON: the presentation's keys, and `factors` and `diary`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::{Builder, Contradiction, Factor, FactorSet, Person};
use crate::diary::{Diary, DiaryError, Entry};
use crate::presentation::{self, Id, Presentation};
use crate::quantity::Measure;
use crate::{Answer, Finding, OutOfRange, UnknownId};

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

/// Why a record was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// The presentation is at fault.
    #[error(transparent)]
    Presentation(#[from] presentation::InputError),
    /// A key that no record has.
    #[error("record: {0}")]
    UnknownKey(UnknownId),
    /// A factor that does not exist.
    #[error("factors: {0}")]
    UnknownFactor(UnknownId),
    /// A finding among the factors.
    #[error("factors: `{0}` is a finding; give it under `answers`")]
    FindingAmongFactors(Finding),
    /// A factor among the answers.
    #[error("answers: `{0}` is a factor; give it under `factors`")]
    FactorAmongAnswers(Factor),
    /// A key given twice.
    #[error("{field}: given twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// The key.
        field: &'static str,
    },
    /// A value of the wrong kind.
    #[error("{field}: give {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// The key.
        field: &'static str,
        /// What is permitted.
        expected: &'static str,
    },
    /// A text that is no answer.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownAnswer {
        /// The factor.
        field: &'static str,
        /// The nearest permitted one.
        error: UnknownId,
    },
    /// Two statements that cannot both be true.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// A score that the scale does not have.
    #[error("diary: entry {entry}: {error}")]
    #[non_exhaustive]
    Score {
        /// Which entry, from 1.
        entry: usize,
        /// The permitted range.
        error: OutOfRange,
    },
    /// An entry that is no day and score.
    #[error(
        "diary: entry {entry}: give a day and a score, both whole numbers, such as {{\"day\": 3, \"pain\": 5}}"
    )]
    #[non_exhaustive]
    Entry {
        /// Which entry, from 1.
        entry: usize,
    },
    /// Days that are out of order or given twice.
    #[error(transparent)]
    Diary(#[from] DiaryError),
}

impl InputError {
    /// The field to mend, as for a presentation; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Presentation(error) => error.field(),
            Self::UnknownKey(error) | Self::UnknownFactor(error) => Some(error.given()),
            Self::FindingAmongFactors(finding) => Some(finding.id()),
            Self::FactorAmongAnswers(factor) => Some(factor.id()),
            Self::Twice { field } | Self::WrongKind { field, .. } | Self::UnknownAnswer { field, .. } => {
                Some(field)
            }
            Self::Contradiction(error) => Some(error.second.id()),
            Self::Score { .. } | Self::Entry { .. } | Self::Diary(_) => Some(DIARY),
        }
    }
}

const FACTORS: &str = "factors";
const DIARY: &str = "diary";

/// Any value, as far as a record needs to know it.
enum Value {
    Null,
    Text(String),
    Integer(i64),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    Other,
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Value, E> {
                Ok(Value::Other)
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
                Ok(Value::Integer(value))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
                Ok(i64::try_from(value).map_or(Value::Other, Value::Integer))
            }
            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
                Ok(Value::Other)
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
                Ok(Value::Text(value.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Value::List(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Value::Object(entries))
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}

/// What a record has beyond its presentation.
#[derive(Default)]
struct Draft {
    factors: Option<Result<Builder, InputError>>,
    diary: Option<Result<Vec<Entry>, InputError>>,
    twice: Option<&'static str>,
}

/// The keys of a presentation, with the others taken out on the way.
struct Sieve<'a, A> {
    map: A,
    draft: &'a mut Draft,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Sieve<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key::<String>()? {
            match key.as_str() {
                FACTORS => {
                    let read = factors(self.map.next_value()?);
                    if self.draft.factors.replace(read).is_some() {
                        self.draft.twice = Some(FACTORS);
                    }
                }
                DIARY => {
                    let read = diary(self.map.next_value()?);
                    if self.draft.diary.replace(read).is_some() {
                        self.draft.twice = Some(DIARY);
                    }
                }
                key => {
                    let key: StrDeserializer<'_, A::Error> = key.into_deserializer();
                    return seed.deserialize(key).map(Some);
                }
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

fn factors(value: Value) -> Result<Builder, InputError> {
    let entries = match value {
        Value::Object(entries) => entries,
        Value::Null => return Ok(Builder::new()),
        Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Other => {
            return Err(InputError::WrongKind {
                field: FACTORS,
                expected: "an object of factor ids and answers, such as {\"kidney-disease\": \"no\"}",
            });
        }
    };
    let (mut said, mut seen) = (Builder::new(), FactorSet::EMPTY);
    for (key, value) in entries {
        let factor: Factor = key.parse().map_err(|error| match key.parse() {
            Ok(finding) => InputError::FindingAmongFactors(finding),
            Err(_) => InputError::UnknownFactor(error),
        })?;
        let field = factor.id();
        if seen.contains(factor) {
            return Err(InputError::Twice { field });
        }
        seen = seen.with(factor);
        let Value::Text(text) = value else {
            return Err(InputError::WrongKind { field, expected: "`yes`, `no`, `unknown` or `declined`" });
        };
        let answer: Answer = text.parse().map_err(|error| InputError::UnknownAnswer { field, error })?;
        said = said.answer(factor, answer);
    }
    Ok(said)
}

fn diary(value: Value) -> Result<Vec<Entry>, InputError> {
    let entries = match value {
        Value::List(entries) => entries,
        Value::Null => return Ok(Vec::new()),
        Value::Text(_) | Value::Integer(_) | Value::Object(_) | Value::Other => {
            return Err(InputError::WrongKind {
                field: DIARY,
                expected: "a list of days and scores, such as [{\"day\": 3, \"pain\": 5}]",
            });
        }
    };
    let mut read = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let entry_number = index + 1;
        let refused = InputError::Entry { entry: entry_number };
        let Value::Object(keys) = entry else { return Err(refused) };
        let (mut day, mut pain) = (None, None);
        for (key, value) in keys {
            let Value::Integer(number) = value else { return Err(refused) };
            let place = match key.as_str() {
                "day" => &mut day,
                "pain" => &mut pain,
                _ => return Err(refused),
            };
            if place.replace(number).is_some() {
                return Err(refused);
            }
        }
        let (Some(day), Some(pain)) = (day, pain) else { return Err(refused) };
        let Ok(day) = u32::try_from(day) else { return Err(refused) };
        let scored = u16::try_from(pain)
            .map_err(|_| Measure::Pain.out_of_range(pain))
            .and_then(|score| Entry::scored(day, score));
        read.push(scored.map_err(|error| InputError::Score { entry: entry_number, error })?);
    }
    match Diary::new(&read) {
        Err(error) => Err(InputError::Diary(error)),
        Ok(_) => Ok(read),
    }
}

/// What a presentation refuses, said with the keys of a record in mind.
fn with_record_keys(error: presentation::InputError) -> InputError {
    if let presentation::InputError::UnknownKey { field, error } = &error {
        if *field != "answers" {
            let keys = ["id", "sex", "answers", FACTORS, DIARY].into_iter();
            let keys = keys.chain(Measure::ALL.iter().map(|measure| measure.id()));
            return InputError::UnknownKey(UnknownId::new("a key of a record", error.given(), keys));
        }
        if let Ok(factor) = error.given().parse() {
            return InputError::FactorAmongAnswers(factor);
        }
    }
    InputError::Presentation(error)
}

impl Draft {
    fn with(self, presentation: presentation::Checked) -> Result<Record, InputError> {
        let presentation::Record { id, presentation, .. } = presentation.0.map_err(with_record_keys)?;
        if let Some(field) = self.twice {
            return Err(InputError::Twice { field });
        }
        let person = self.factors.unwrap_or(Ok(Builder::new()))?.build()?;
        person.fits(&presentation)?;
        let entries = self.diary.unwrap_or(Ok(Vec::new()))?;
        Ok(Record { id, presentation, person, entries })
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Checked;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a presentation with `factors` and `diary`")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Checked, A::Error> {
                let mut draft = Draft::default();
                let sieve = Sieve { map, draft: &mut draft };
                let presentation = presentation::Checked::deserialize(MapAccessDeserializer::new(sieve))?;
                Ok(Checked(draft.with(presentation)))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Checked::deserialize(deserializer)?.0.map_err(|error| de::Error::custom(error.to_string()))
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
