//! Presentations as JSON, to the contract: every key optional, an unknown key an error.

use alloc::string::String;
use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::{Answer, Builder, Contradiction, Presentation};
use crate::error::Excerpt;
use crate::quantity::Measure;
use crate::{Finding, FindingSet, OutOfRange, Sex, UnknownId};

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
/// so that a program can say which field to mend. Reading it fails only where the syntax is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a transparent wrapper")]
pub struct Checked(pub Result<Record, InputError>);

/// Why a record was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Not a JSON object.
    #[error("a presentation is a JSON object, such as {{\"age\": 58, \"answers\": {{\"fever\": \"no\"}}}}")]
    NotAnObject,
    /// A key that the contract does not have, at the top or among the answers.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownKey {
        /// Where it stands.
        field: &'static str,
        /// What it may have been meant for.
        error: UnknownId,
    },
    /// A key given twice.
    #[error("{field}: given twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// The key.
        field: &'static str,
    },
    /// A number outside its range.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// A value of the wrong kind.
    #[error("{field}: {given} is not permitted; {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// The key.
        field: &'static str,
        /// What was given.
        given: Given,
        /// What is permitted.
        expected: Expected,
    },
    /// A text that is none of the permitted ones.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownValue {
        /// The key.
        field: &'static str,
        /// The nearest permitted one.
        error: UnknownId,
    },
    /// Two answers that cannot both be true.
    #[error("{0}")]
    Contradiction(#[from] Contradiction),
}

impl InputError {
    /// The field to mend: a top-level key, or the id of a finding; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NotAnObject => None,
            Self::UnknownKey { error, .. } => Some(error.given()),
            Self::Twice { field } | Self::WrongKind { field, .. } | Self::UnknownValue { field, .. } => {
                Some(field)
            }
            Self::OutOfRange(error) => Some(error.field),
            Self::Contradiction(error) => Some(error.second.id()),
        }
    }
}

/// A value as it was given, shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given(Scalar);

/// What a key permits, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected(Permitted);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Permitted {
    Number(Measure),
    Sex,
    Answer,
    Answers,
    Id,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Permitted::Number(measure) => {
                let (min, max) = measure.limits();
                write!(
                    f,
                    "give a whole number from {min} to {max} {}, or leave it out if not known",
                    measure.unit()
                )
            }
            Permitted::Sex => f.write_str("give `female` or `male`, or leave it out if not known"),
            Permitted::Answer => f.write_str("give `yes`, `no`, `unknown` or `declined`"),
            Permitted::Answers => f.write_str("give an object of finding ids and answers"),
            Permitted::Id => f.write_str("give a text or a whole number"),
        }
    }
}

/// Any JSON value, small enough to be quoted in an error.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scalar {
    Null,
    Bool(bool),
    Integer(i64),
    Fraction(Excerpt),
    Text(String),
    List,
    Object,
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Scalar::Null => f.write_str("`null`"),
            Scalar::Bool(value) => write!(f, "`{value}`"),
            Scalar::Integer(number) => write!(f, "`{number}`"),
            Scalar::Fraction(number) => write!(f, "`{number}`"),
            Scalar::Text(text) => write!(f, "the text `{}`", Excerpt::new(text)),
            Scalar::List => f.write_str("a list"),
            Scalar::Object => f.write_str("an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Scalar;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E: de::Error>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Bool(value))
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Scalar, E> {
                Ok(Scalar::Integer(value))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Scalar, E> {
                Ok(i64::try_from(value).map_or_else(|_| fraction(value), Scalar::Integer))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Scalar, E> {
                Ok(fraction(value))
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(value.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::List)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Object)
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}

fn fraction(number: impl fmt::Display) -> Scalar {
    Scalar::Fraction(Excerpt::new(&alloc::format!("{number}")))
}

/// Resolves a key while it is borrowed from the input.
struct Key<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Key<F> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Key<F> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

/// A top-level key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Id,
    Sex,
    Answers,
    Measure(Measure),
}

impl Field {
    fn all() -> impl Iterator<Item = Self> {
        [Self::Id, Self::Sex, Self::Answers]
            .into_iter()
            .chain(Measure::ALL.iter().copied().map(Self::Measure))
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Sex => "sex",
            Self::Answers => "answers",
            Self::Measure(measure) => measure.id(),
        }
    }

    const fn bit(self) -> u16 {
        match self {
            Self::Id => 1,
            Self::Sex => 2,
            Self::Answers => 4,
            Self::Measure(measure) => 8 << measure as u16,
        }
    }

    fn parse(key: &str) -> Result<Self, UnknownId> {
        Self::all()
            .find(|field| field.key() == key)
            .ok_or_else(|| UnknownId::new("a key of a presentation", key, Self::all().map(Self::key)))
    }
}

#[derive(Default)]
struct Draft {
    id: Option<Id>,
    said: Option<Builder>,
    seen: u16,
    error: Option<InputError>,
}

impl Draft {
    /// Keeps the first thing that is wrong.
    fn note(&mut self, outcome: Result<(), InputError>) {
        if let Err(error) = outcome {
            self.error.get_or_insert(error);
        }
    }

    fn said(&self) -> Builder {
        self.said.unwrap_or(Builder::new())
    }

    fn id(&mut self, value: Scalar) -> Result<(), InputError> {
        self.id = match value {
            Scalar::Null => None,
            Scalar::Text(text) => Some(Id::Text(text)),
            Scalar::Integer(number) => Some(Id::Number(number)),
            given @ (Scalar::Bool(_) | Scalar::Fraction(_) | Scalar::List | Scalar::Object) => {
                return Err(wrong_kind("id", given, Permitted::Id));
            }
        };
        Ok(())
    }

    fn sex(&mut self, value: Scalar) -> Result<(), InputError> {
        match value {
            Scalar::Null => Ok(()),
            Scalar::Text(text) => {
                let sex: Sex =
                    text.parse().map_err(|error| InputError::UnknownValue { field: "sex", error })?;
                self.said = Some(self.said().sex(sex));
                Ok(())
            }
            given @ (Scalar::Bool(_)
            | Scalar::Integer(_)
            | Scalar::Fraction(_)
            | Scalar::List
            | Scalar::Object) => Err(wrong_kind("sex", given, Permitted::Sex)),
        }
    }

    fn measure(&mut self, measure: Measure, value: Scalar) -> Result<(), InputError> {
        match value {
            Scalar::Null => Ok(()),
            Scalar::Integer(value) => {
                let number = u16::try_from(value).map_err(|_| measure.out_of_range(value))?;
                self.said = Some(self.said().measure(measure, number)?);
                Ok(())
            }
            given @ (Scalar::Bool(_)
            | Scalar::Fraction(_)
            | Scalar::Text(_)
            | Scalar::List
            | Scalar::Object) => Err(wrong_kind(measure.id(), given, Permitted::Number(measure))),
        }
    }
}

fn wrong_kind(field: &'static str, given: Scalar, permitted: Permitted) -> InputError {
    InputError::WrongKind { field, given: Given(given), expected: Expected(permitted) }
}

/// Reads the object of answers into a draft.
struct Answers<'a>(&'a mut Draft);

impl<'de> DeserializeSeed<'de> for Answers<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! not_an_object {
    ($($visit:ident($Type:ty) => $scalar:expr;)+) => {
        $(
            fn $visit<E: de::Error>(self, value: $Type) -> Result<Self::Value, E> {
                self.0.note(Err(wrong_kind("answers", $scalar(value), Permitted::Answers)));
                Ok(())
            }
        )+
    };
}

impl<'de> Visitor<'de> for Answers<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of finding ids and answers")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(()) // `null` is nothing answered, as an absent key
    }

    not_an_object! {
        visit_bool(bool) => Scalar::Bool;
        visit_i64(i64) => Scalar::Integer;
        visit_u64(u64) => fraction;
        visit_f64(f64) => fraction;
        visit_str(&str) => |text: &str| Scalar::Text(text.into());
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.0.note(Err(wrong_kind("answers", Scalar::List, Permitted::Answers)));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = FindingSet::EMPTY;
        while let Some(key) = map.next_key_seed(Key(str::parse::<Finding>))? {
            let value = map.next_value::<Scalar>()?;
            let outcome =
                key.map_err(|error| InputError::UnknownKey { field: "answers", error }).and_then(|finding| {
                    let field = finding.id();
                    if seen.contains(finding) {
                        return Err(InputError::Twice { field });
                    }
                    seen = seen.with(finding);
                    match value {
                        Scalar::Text(text) => {
                            let answer: Answer =
                                text.parse().map_err(|error| InputError::UnknownValue { field, error })?;
                            self.0.said = Some(self.0.said().answer(finding, answer));
                            Ok(())
                        }
                        given @ (Scalar::Null
                        | Scalar::Bool(_)
                        | Scalar::Integer(_)
                        | Scalar::Fraction(_)
                        | Scalar::List
                        | Scalar::Object) => Err(wrong_kind(field, given, Permitted::Answer)),
                    }
                });
            self.0.note(outcome);
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Draft;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a presentation")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft, A::Error> {
                let mut draft = Draft::default();
                while let Some(key) = map.next_key_seed(Key(Field::parse))? {
                    let field = match key {
                        Ok(field) => field,
                        Err(error) => {
                            map.next_value::<IgnoredAny>()?;
                            draft.note(Err(InputError::UnknownKey { field: "presentation", error }));
                            continue;
                        }
                    };
                    if draft.seen & field.bit() != 0 {
                        draft.note(Err(InputError::Twice { field: field.key() }));
                    }
                    draft.seen |= field.bit();
                    if field == Field::Answers {
                        map.next_value_seed(Answers(&mut draft))?;
                        continue;
                    }
                    let value = map.next_value::<Scalar>()?;
                    let outcome = match field {
                        Field::Id => draft.id(value),
                        Field::Sex => draft.sex(value),
                        Field::Measure(measure) => draft.measure(measure, value),
                        Field::Answers => Ok(()),
                    };
                    draft.note(outcome);
                }
                Ok(draft)
            }
        }
        let draft = deserializer.deserialize_map(Object)?;
        let outcome = match draft.error {
            Some(error) => Err(error),
            None => draft
                .said()
                .build()
                .map(|presentation| Record { id: draft.id, presentation })
                .map_err(InputError::Contradiction),
        };
        Ok(Self(outcome))
    }
}

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
