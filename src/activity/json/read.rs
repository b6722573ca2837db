//! Reads a week key by key.

use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::draft::{Draft, wrong};
use super::{Checked, InputError, Place};
use crate::activity::tally::Tally;
use crate::presentation::old::{self as presentation, Fault, Key, Object, Value, find, refuse_scalars};

const KEYS: [&str; 12] = [
    "id",
    "guideline",
    "age",
    "pregnant",
    "postpartum",
    "chronic_condition",
    "disability",
    "sessions",
    "sitting",
    "missing_days",
    "back_pain",
    "presentation",
];
const SESSION_KEYS: [&str; 5] = ["day", "activity", "intensity", "minutes", "start"];
const SITTING_KEYS: [&str; 3] = ["day", "start", "end"];

#[derive(Clone, Copy)]
enum ListOf {
    Sessions,
    Sitting,
    MissingDays,
}

impl ListOf {
    const fn expected(self) -> (&'static str, &'static str) {
        match self {
            Self::Sessions => (
                "sessions",
                "a list of sessions such as `[{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}]`",
            ),
            Self::Sitting => {
                ("sitting", "a list such as `[{\"day\": \"mon\", \"start\": \"09:00\", \"end\": \"12:30\"}]`")
            }
            Self::MissingDays => ("missing_days", "a list of days such as `[\"sat\", \"sun\"]`"),
        }
    }
}

struct List<'a>(&'a mut Draft, ListOf);

impl List<'_> {
    fn refuse(self, value: Value<'_>) {
        let (field, expected) = self.1.expected();
        self.0.note(Err(wrong(Place::Week, field, value, expected)));
    }

    fn fault(&self, place: Place, fault: Fault<'_>) -> InputError {
        match fault {
            Fault::NotAnObject(value) => {
                let (field, expected) = self.1.expected();
                wrong(Place::Week, field, value, expected)
            }
            Fault::UnknownKey(error) => InputError::UnknownKey { place, error },
            Fault::Twice(field) => InputError::Twice { place, field },
        }
    }
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1.expected().1)
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(()) // `null` is nothing said, as an absent key
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.refuse(Value::Object);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        match self.1 {
            ListOf::Sessions => {
                self.0.sessions.get_or_insert(Tally::EMPTY); // an empty list says that nothing was done
                for number in 1.. {
                    let seed = Object { keys: &SESSION_KEYS, kind: "a key of a session" };
                    let Some(values) = list.next_element_seed(seed)? else { break };
                    let values = values.map_err(|fault| self.fault(Place::Session(number), fault));
                    let outcome = values.and_then(|values| self.0.session(number, values));
                    self.0.note(outcome);
                }
            }
            ListOf::Sitting => {
                self.0.sitting.get_or_insert_default();
                for number in 1.. {
                    let seed = Object { keys: &SITTING_KEYS, kind: "a key of sitting" };
                    let Some(values) = list.next_element_seed(seed)? else { break };
                    let values = values.map_err(|fault| self.fault(Place::Sitting(number), fault));
                    let outcome = values.and_then(|values| self.0.sitting(number, values));
                    self.0.note(outcome);
                }
            }
            ListOf::MissingDays => {
                while let Some(value) = list.next_element::<Value<'de>>()? {
                    let outcome = self.0.missing(value);
                    self.0.note(outcome);
                }
            }
        }
        Ok(())
    }
}

/// Reads the week as a whole.
struct Top;

impl Top {
    #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
    fn refuse(self, _: Value<'_>) -> Draft {
        let mut draft = Draft::new();
        draft.note(Err(InputError::NotAnObject));
        draft
    }
}

/// Reads the object of the presentation into a draft.
struct Nested<'a>(&'a mut Draft);

impl Nested<'_> {
    fn refuse(self, value: Value<'_>) {
        self.0.note(Err(wrong(Place::Week, "presentation", value, "a presentation, which is an object")));
    }
}

impl<'de> DeserializeSeed<'de> for Nested<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a presentation")
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.refuse(Value::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match presentation::Checked::deserialize(MapAccessDeserializer::new(map))?.0 {
            Ok(record) => self.0.presentation = Some(record.presentation),
            Err(error) => self.0.note(Err(InputError::Presentation(error))),
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Top {
    type Value = Draft;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a week")
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
        let mut draft = Draft::new();
        let mut seen = 0_u16;
        while let Some(key) = map.next_key_seed(Key(|key: &str| find(&KEYS, "a key of a week", key)))? {
            let index = match key {
                Ok(index) => index,
                Err(error) => {
                    map.next_value::<IgnoredAny>()?;
                    draft.note(Err(InputError::UnknownKey { place: Place::Week, error }));
                    continue;
                }
            };
            let Some(&field) = KEYS.get(index) else { continue };
            if seen >> index & 1 == 1 {
                draft.note(Err(InputError::Twice { place: Place::Week, field }));
            }
            seen |= 1 << index;
            match field {
                "sessions" => map.next_value_seed(List(&mut draft, ListOf::Sessions))?,
                "sitting" => map.next_value_seed(List(&mut draft, ListOf::Sitting))?,
                "missing_days" => map.next_value_seed(List(&mut draft, ListOf::MissingDays))?,
                "presentation" => map.next_value_seed(Nested(&mut draft))?,
                field => {
                    let outcome = draft.scalar(field, map.next_value::<Value<'de>>()?);
                    draft.note(outcome);
                }
            }
        }
        Ok(draft)
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(deserializer.deserialize_any(Top)?.finish()))
    }
}
