//! Reads a presentation key by key, and keeps the first thing that is wrong.

use core::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::object::{Key, refuse_scalars};
use super::refusal::{InputError, Permitted, wrong_kind};
use super::value::Value;
use super::{Checked, Record};
use crate::presentation::Id;
use crate::presentation::{Answer, PresentationBuilder};
use crate::quantity::Measure;
use crate::{Finding, FindingSet, Sex, UnknownId};

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
            .ok_or_else(|| UnknownId::new("a key of a presentation", key, keys()))
    }
}

/// Every top-level key.
pub(crate) fn keys() -> impl Iterator<Item = &'static str> {
    Field::all().map(Field::key)
}

struct Draft {
    id: Option<Id>,
    said: PresentationBuilder,
    seen: u16,
    error: Option<InputError>,
}

impl Draft {
    const EMPTY: Self = Self { id: None, said: PresentationBuilder::new(), seen: 0, error: None };
    const NOT_AN_OBJECT: Self = Self { error: Some(InputError::NotAnObject), ..Self::EMPTY };

    /// Keeps the first thing that is wrong.
    fn note(&mut self, outcome: Result<(), InputError>) {
        if let Err(error) = outcome {
            self.error.get_or_insert(error);
        }
    }

    fn id(&mut self, value: Value<'_>) -> Result<(), InputError> {
        self.id = match value {
            Value::Null => None,
            Value::Text(text) => Some(Id::Text(text.into_owned())),
            Value::Integer(number) => Some(Id::Number(number.into())),
            given @ (Value::Bool(_) | Value::Other(_) | Value::List | Value::Object) => {
                return Err(wrong_kind("id", given, Permitted::Id));
            }
        };
        Ok(())
    }

    fn sex(&mut self, value: Value<'_>) -> Result<(), InputError> {
        match value {
            Value::Null => Ok(()),
            Value::Text(text) => {
                let sex: Sex =
                    text.parse().map_err(|error| InputError::UnknownValue { field: "sex", error })?;
                self.said = self.said.sex(sex);
                Ok(())
            }
            given @ (Value::Bool(_) | Value::Integer(_) | Value::Other(_) | Value::List | Value::Object) => {
                Err(wrong_kind("sex", given, Permitted::Sex))
            }
        }
    }

    fn measure(&mut self, measure: Measure, value: Value<'_>) -> Result<(), InputError> {
        match value {
            Value::Null => Ok(()),
            Value::Integer(value) => {
                let number = u16::try_from(value).map_err(|_| measure.out_of_range(value))?;
                self.said = self.said.measure(measure, number)?;
                Ok(())
            }
            given @ (Value::Bool(_) | Value::Other(_) | Value::Text(_) | Value::List | Value::Object) => {
                Err(wrong_kind(measure.id(), given, Permitted::Number(measure)))
            }
        }
    }
}

/// Reads the object of answers into a draft.
struct Answers<'a>(&'a mut Draft);

impl<'de> DeserializeSeed<'de> for Answers<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Answers<'_> {
    fn refuse(self, value: Value<'_>) {
        self.0.note(Err(wrong_kind("answers", value, Permitted::Answers)));
    }
}

impl<'de> Visitor<'de> for Answers<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of finding ids and answers")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(()) // `null` is nothing answered, as an absent key
    }

    refuse_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.refuse(Value::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = FindingSet::EMPTY;
        while let Some(key) = map.next_key_seed(Key(str::parse::<Finding>))? {
            let value = map.next_value::<Value<'_>>()?;
            let outcome =
                key.map_err(|error| InputError::UnknownKey { field: "answers", error }).and_then(|finding| {
                    let field = finding.id();
                    if seen.contains(finding) {
                        return Err(InputError::Twice { field });
                    }
                    seen = seen.with(finding);
                    match value {
                        Value::Text(text) => {
                            let answer: Answer =
                                text.parse().map_err(|error| InputError::UnknownValue { field, error })?;
                            self.0.said.set(finding, answer);
                            Ok(())
                        }
                        given @ (Value::Null
                        | Value::Bool(_)
                        | Value::Integer(_)
                        | Value::Other(_)
                        | Value::List
                        | Value::Object) => Err(wrong_kind(field, given, Permitted::Answer)),
                    }
                });
            self.0.note(outcome);
            if self.0.error.is_some() {
                // One is enough, and to look for the nearest of many wrong ids takes long.
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl Object {
            #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
            fn refuse(self, _: Value<'_>) -> Draft {
                Draft::NOT_AN_OBJECT
            }
        }
        impl<'de> Visitor<'de> for Object {
            type Value = Draft;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a presentation")
            }
            refuse_scalars!();
            fn visit_unit<E: de::Error>(self) -> Result<Draft, E> {
                Ok(self.refuse(Value::Null))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Draft, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(self.refuse(Value::List))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft, A::Error> {
                let mut draft = Draft::EMPTY;
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
                    let value = map.next_value::<Value<'_>>()?;
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
        let draft = deserializer.deserialize_any(Object)?;
        let outcome = match draft.error {
            Some(error) => Err(error),
            None => draft
                .said
                .build()
                .map(|presentation| Record { id: draft.id, presentation })
                .map_err(InputError::Contradiction),
        };
        Ok(Self(outcome))
    }
}
