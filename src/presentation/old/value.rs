//! Any JSON value: a text is borrowed where the input allows it, so that reading copies nothing.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::text::Excerpt;

pub(crate) enum Value<'de> {
    Null,
    Bool(bool),
    Integer(i64),
    /// A fraction, or a number too large to be any measurement, as it reads.
    Other(Excerpt),
    Text(Cow<'de, str>),
    List,
    Object,
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Value<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E: de::Error>(self) -> Result<Value<'de>, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value<'de>, E> {
                Ok(Value::Bool(value))
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value<'de>, E> {
                Ok(Value::Integer(value))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value<'de>, E> {
                Ok(i64::try_from(value).map_or_else(|_| other(value), Value::Integer))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value<'de>, E> {
                Ok(other(value))
            }
            fn visit_borrowed_str<E: de::Error>(self, value: &'de str) -> Result<Value<'de>, E> {
                Ok(Value::Text(Cow::Borrowed(value)))
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<Value<'de>, E> {
                Ok(Value::Text(Cow::Owned(value.into())))
            }
            fn visit_string<E: de::Error>(self, value: String) -> Result<Value<'de>, E> {
                Ok(Value::Text(Cow::Owned(value)))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Value::List)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Value::Object)
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}

/// As it was written: `58.0`, not `58`.
pub(crate) fn other<'de>(number: impl fmt::Debug) -> Value<'de> {
    Value::Other(Excerpt::new(&alloc::format!("{number:?}")))
}
