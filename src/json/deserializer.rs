//! Reads types with a derived `Deserialize` from the tree, so that their errors have a path as well.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::tree::{Entries, Node, Value, Values};
use super::{Cursor, InputError, InputProblem};
use crate::UnknownIdError;

impl Cursor<'_, '_> {
    /// Reads a value with its derived `Deserialize`.
    pub(crate) fn derived<T: for<'de> de::Deserialize<'de>>(&self) -> Result<T, InputError> {
        let mut path = self.path();
        T::deserialize(self.value()).map_err(|error| {
            append(&mut path, &error.path);
            InputError { path, ..error }
        })
    }
}

/// Joins two parts of a path.
fn append(path: &mut String, below: &str) {
    if !path.is_empty() && !below.is_empty() && !below.starts_with('[') {
        path.push('.');
    }
    path.push_str(below);
}

impl InputError {
    /// The same error, further up: `step` is the key, the index in brackets or the path that leads to it.
    pub(crate) fn below(self, step: String) -> Self {
        let mut path = step;
        append(&mut path, &self.path);
        Self { path, ..self }
    }
}

impl de::Error for InputError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { path: String::new(), problem: InputProblem::Other(message.to_string().into()) }
    }

    fn invalid_type(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        // serde describes these in Rust's terms.
        let given = if matches!(unexpected, de::Unexpected::Unit | de::Unexpected::Option) {
            "`null`".to_string()
        } else if unexpected == de::Unexpected::Seq {
            "a list".to_string()
        } else if unexpected == de::Unexpected::Map {
            "an object".to_string()
        } else {
            crate::text::shown(&unexpected.to_string()).to_string()
        };
        // serde names a struct by its Rust name, which means nothing to the sender.
        let expected = expected.to_string();
        let expected = if expected.starts_with("struct ") { "an object" } else { &expected };
        Self::custom(format!("{given} is not permitted; give {expected}"))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let error = UnknownIdError::new("a key that is permitted here", field, expected);
        Self { path: crate::text::shown(field).to_string(), problem: InputProblem::UnknownKey(error) }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { path: field.into(), problem: InputProblem::Missing }
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self { path: field.into(), problem: InputProblem::Twice }
    }
}

impl<'t> IntoDeserializer<'t, InputError> for Value<'t, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'t> Deserializer<'t> for Value<'t, '_> {
    type Error = InputError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, InputError> {
        match self.node() {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Integer(number) => match (u64::try_from(*number), i64::try_from(*number)) {
                (Ok(number), _) => visitor.visit_u64(number),
                (_, Ok(number)) => visitor.visit_i64(number),
                _ => visitor.visit_i128(*number),
            },
            Node::Other(written) => Err(de::Error::invalid_type(de::Unexpected::Other(written), &visitor)),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(_) => visitor.visit_seq(Items { items: self.items(), index: 0 }),
            Node::Object(_) => visitor.visit_map(Members { entries: self.entries(), last: None }),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, InputError> {
        if matches!(self.node(), Node::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, InputError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InputError> {
        if let Node::Text(text) = self.node() {
            visitor.visit_enum(StrDeserializer::<InputError>::new(text))
        } else {
            self.deserialize_any(visitor)
        }
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

struct Items<'t, 'de> {
    items: Values<'t, 'de>,
    index: usize,
}

impl<'t> SeqAccess<'t> for Items<'t, '_> {
    type Error = InputError;

    fn next_element_seed<T: DeserializeSeed<'t>>(&mut self, seed: T) -> Result<Option<T::Value>, InputError> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let step = self.index;
        self.index += 1;
        seed.deserialize(item).map(Some).map_err(|error| error.below(format!("[{step}]")))
    }
}

struct Members<'t, 'de> {
    entries: Entries<'t, 'de>,
    last: Option<(&'t str, Value<'t, 'de>)>,
}

impl<'t> MapAccess<'t> for Members<'t, '_> {
    type Error = InputError;

    fn next_key_seed<K: DeserializeSeed<'t>>(&mut self, seed: K) -> Result<Option<K::Value>, InputError> {
        self.last = self.entries.next();
        let Some((key, _)) = self.last else { return Ok(None) };
        seed.deserialize(StrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'t>>(&mut self, seed: V) -> Result<V::Value, InputError> {
        let Some((key, value)) = self.last else { return Err(de::Error::custom("a value without a key")) };
        seed.deserialize(value).map_err(|error| error.below(crate::text::shown(key).to_string()))
    }
}
