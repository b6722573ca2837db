//! Reads what stands beside the keys of a presentation, and hands those on.

use alloc::vec::Vec;
use core::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};

use super::refusal::{Expected, InputError, Permitted, Place};
use super::{Checked, Record};
use crate::diary::{Diary, Entry};
use crate::person::{Builder, Factor, FactorSet};
use crate::presentation::old::{self as presentation, Fault, Key, Object, Value, refuse_scalars};
use crate::quantity::Measure;
use crate::{Answer, UnknownId};

const FACTORS: &str = "factors";
const DIARY: &str = "diary";
const DAY: &str = "day";
const PAIN: &str = "pain";

fn wrong(place: Place, field: &'static str, given: Value<'_>, permitted: Permitted) -> InputError {
    InputError::WrongKind { place, field, given: given.into(), expected: Expected(permitted) }
}

/// What a record has beyond its presentation.
struct Draft {
    /// Once the key was seen.
    factors: Option<Builder>,
    diary: Option<Vec<Entry>>,
    error: Option<InputError>,
}

impl Draft {
    const EMPTY: Self = Self { factors: None, diary: None, error: None };

    /// Keeps the first thing that is wrong.
    fn note(&mut self, outcome: Result<(), InputError>) {
        if let Err(error) = outcome {
            self.error.get_or_insert(error);
        }
    }

    fn answer(&mut self, factor: Factor, value: Value<'_>) -> Result<(), InputError> {
        let field = factor.id();
        let answer: Answer = match value {
            Value::Text(text) => text.parse().map_err(|error| InputError::UnknownAnswer { field, error })?,
            given @ (Value::Null
            | Value::Bool(_)
            | Value::Integer(_)
            | Value::Other(_)
            | Value::List
            | Value::Object) => return Err(wrong(Place::Record, field, given, Permitted::Answer)),
        };
        let said = self.factors.unwrap_or(Builder::new());
        self.factors = Some(said.answer(factor, answer));
        Ok(())
    }

    fn entry(&mut self, entry: usize, [day, pain]: [Option<Value<'_>>; 2]) -> Result<(), InputError> {
        let place = Place::Entry(entry);
        let day = whole(place, DAY, day, Permitted::Day)?;
        let pain = whole(place, PAIN, pain, Permitted::Score)?;
        let day = u32::try_from(day).map_err(|_| InputError::Day { entry, day })?;
        let scored = u16::try_from(pain)
            .map_err(|_| Measure::Pain.out_of_range(pain))
            .and_then(|score| Entry::scored(day, score))
            .map_err(|error| InputError::Score { entry, error })?;
        self.diary.get_or_insert_default().push(scored);
        Ok(())
    }

    fn finish(self, presentation: presentation::Checked) -> Result<Record, InputError> {
        let presentation::Record { id, presentation, .. } = presentation.0.map_err(with_record_keys)?;
        if let Some(error) = self.error {
            return Err(error);
        }
        let person = self.factors.unwrap_or(Builder::new()).build()?;
        person.fits(&presentation)?;
        let entries = self.diary.unwrap_or_default();
        if let Err(error) = Diary::new(&entries) {
            return Err(error.into());
        }
        Ok(Record { id, presentation, person, entries })
    }
}

/// An entry says both: a value that is `null` or absent is missing.
fn whole(
    place: Place,
    field: &'static str,
    value: Option<Value<'_>>,
    permitted: Permitted,
) -> Result<i64, InputError> {
    match value {
        None | Some(Value::Null) => Err(InputError::Missing { place, field, expected: Expected(permitted) }),
        Some(Value::Integer(number)) => Ok(number),
        Some(given) => Err(wrong(place, field, given, permitted)),
    }
}

/// What a presentation refuses, said with the keys of a record in mind.
fn with_record_keys(error: presentation::InputError) -> InputError {
    if let presentation::InputError::UnknownKey { field, error } = &error {
        if *field != "answers" {
            let keys = presentation::keys().chain([FACTORS, DIARY]);
            return InputError::UnknownKey(UnknownId::new("a key of a record", error.given(), keys));
        }
        if let Ok(factor) = error.given().parse() {
            return InputError::FactorAmongAnswers(factor);
        }
    }
    InputError::Presentation(error)
}

/// Reads the object of factors into a draft.
struct Factors<'a>(&'a mut Draft);

impl Factors<'_> {
    fn refuse(self, value: Value<'_>) {
        self.0.note(Err(wrong(Place::Record, FACTORS, value, Permitted::Factors)));
    }

    fn key(key: &str) -> Result<Factor, InputError> {
        key.parse().map_err(|error| match key.parse() {
            Ok(finding) => InputError::FindingAmongFactors(finding),
            Err(_) => InputError::UnknownFactor(error),
        })
    }
}

impl<'de> DeserializeSeed<'de> for Factors<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Factors<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of factor ids and answers")
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(()) // `null` is nothing said, as an absent key
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.refuse(Value::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = FactorSet::EMPTY;
        while let Some(key) = map.next_key_seed(Key(Self::key))? {
            let value = map.next_value::<Value<'de>>()?;
            let outcome = key.and_then(|factor| {
                if seen.contains(factor) {
                    return Err(InputError::Twice { place: Place::Record, field: factor.id() });
                }
                seen = seen.with(factor);
                self.0.answer(factor, value)
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

/// Reads the list of entries into a draft.
struct Entries<'a>(&'a mut Draft);

impl Entries<'_> {
    fn refuse(self, value: Value<'_>) {
        self.0.note(Err(wrong(Place::Record, DIARY, value, Permitted::Diary)));
    }

    fn fault(entry: usize, fault: Fault<'_>) -> InputError {
        match fault {
            Fault::NotAnObject(value) => {
                InputError::Entry { entry, given: value.into(), expected: Expected(Permitted::Entry) }
            }
            Fault::UnknownKey(error) => InputError::UnknownEntryKey { entry, error },
            Fault::Twice(field) => InputError::Twice { place: Place::Entry(entry), field },
        }
    }
}

impl<'de> DeserializeSeed<'de> for Entries<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of days and scores")
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.refuse(Value::Object);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for number in 1.. {
            let seed = Object { keys: &[DAY, PAIN], kind: "a key of a diary entry" };
            let Some(values) = list.next_element_seed(seed)? else { break };
            let values = values.map_err(|fault| Self::fault(number, fault));
            let outcome = values.and_then(|values| self.0.entry(number, values));
            self.0.note(outcome);
        }
        Ok(())
    }
}

/// A key as it is sieved: one of a record alone, or what the presentation made of it.
enum Sieved<T> {
    Factors,
    Diary,
    Presentation(T),
}

/// The keys of a presentation, with the others taken out on the way.
struct Sieve<'a, A> {
    map: A,
    draft: &'a mut Draft,
}

impl<'de, A: MapAccess<'de>> Sieve<'_, A> {
    fn factors(&mut self) -> Result<(), A::Error> {
        if self.draft.factors.replace(Builder::new()).is_some() {
            self.draft.note(Err(InputError::Twice { place: Place::Record, field: FACTORS }));
        }
        self.map.next_value_seed(Factors(self.draft))
    }

    fn diary(&mut self) -> Result<(), A::Error> {
        if self.draft.diary.replace(Vec::new()).is_some() {
            self.draft.note(Err(InputError::Twice { place: Place::Record, field: DIARY }));
        }
        self.map.next_value_seed(Entries(self.draft))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Sieve<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let mut seed = Some(seed); // taken by the first key that is not ours, with which this ends
        let mut sieve = |key: &str| match key {
            FACTORS => Sieved::Factors,
            DIARY => Sieved::Diary,
            key => {
                let key: StrDeserializer<'_, A::Error> = key.into_deserializer();
                Sieved::Presentation(seed.take().map(|seed| seed.deserialize(key)))
            }
        };
        while let Some(key) = self.map.next_key_seed(Key(&mut sieve))? {
            match key {
                Sieved::Factors => self.factors()?,
                Sieved::Diary => self.diary()?,
                Sieved::Presentation(key) => return key.transpose(),
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Reads the record as a whole.
struct Top;

impl Top {
    #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
    fn refuse(self, _: Value<'_>) -> Checked {
        Checked(Err(InputError::NotAnObject))
    }
}

impl<'de> Visitor<'de> for Top {
    type Value = Checked;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a presentation with `factors` and `diary`")
    }
    refuse_scalars!();
    fn visit_unit<E: de::Error>(self) -> Result<Checked, E> {
        Ok(self.refuse(Value::Null))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Checked, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.refuse(Value::List))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Checked, A::Error> {
        let mut draft = Draft::EMPTY;
        let sieve = Sieve { map, draft: &mut draft };
        let presentation = presentation::Checked::deserialize(MapAccessDeserializer::new(sieve))?;
        Ok(Checked(draft.finish(presentation)))
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Top)
    }
}
