//! What every record is read with: keys while they are borrowed, and objects of a few plain values.

use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::value::Value;
use crate::UnknownId;

/// Resolves a key while it is borrowed from the input.
pub(crate) struct Key<F>(pub(crate) F);

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

/// The methods of a visitor for everything but `null`, a list and an object: they hand the value to its
/// method `refuse`.
macro_rules! refuse_scalars {
    () => {
        $crate::presentation::old::refuse_scalars! {
            visit_bool(bool) => $crate::presentation::old::Value::Bool;
            visit_i64(i64) => $crate::presentation::old::Value::Integer;
            visit_u64(u64) => |value| {
                i64::try_from(value)
                    .map_or_else(|_| $crate::presentation::old::other(value), $crate::presentation::old::Value::Integer)
            };
            visit_f64(f64) => $crate::presentation::old::other;
            visit_str(&str) => |text: &str| {
                $crate::presentation::old::Value::Text(alloc::borrow::Cow::Owned(text.into()))
            };
        }
    };
    ($($visit:ident($Type:ty) => $value:expr;)+) => {
        $(
            fn $visit<E: serde::de::Error>(self, value: $Type) -> Result<Self::Value, E> {
                Ok(self.refuse($value(value)))
            }
        )+
    };
}
pub(crate) use refuse_scalars;

/// An object with these keys, each at most once, and plain values.
pub(crate) struct Object<const N: usize> {
    pub(crate) keys: &'static [&'static str; N],
    /// What a key of it is called in an error.
    pub(crate) kind: &'static str,
}

/// Why there is no such object; the first thing that is wrong.
pub(crate) enum Fault<'de> {
    /// Another kind of value stands there.
    NotAnObject(Value<'de>),
    UnknownKey(UnknownId),
    Twice(&'static str),
}

/// The values in the order of the keys; `None` where a key is absent.
pub(crate) type Fields<'de, const N: usize> = Result<[Option<Value<'de>>; N], Fault<'de>>;

impl<const N: usize> Object<N> {
    #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
    const fn refuse(self, value: Value<'_>) -> Fields<'_, N> {
        Err(Fault::NotAnObject(value))
    }
}

/// Where in the list a key stands, from the first.
pub(crate) fn find(keys: &'static [&'static str], kind: &'static str, key: &str) -> Result<usize, UnknownId> {
    let found = keys.iter().position(|&known| known == key);
    found.ok_or_else(|| UnknownId::new(kind, key, keys.iter().copied()))
}

impl<'de, const N: usize> DeserializeSeed<'de> for Object<N> {
    type Value = Fields<'de, N>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, const N: usize> Visitor<'de> for Object<N> {
    type Value = Fields<'de, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.refuse(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.refuse(Value::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self { keys, kind } = self;
        let mut values = [const { None }; N];
        let mut fault = None;
        while let Some(key) = map.next_key_seed(Key(|key: &str| find(keys, kind, key)))? {
            let value = map.next_value::<Value<'de>>()?;
            match key {
                Err(unknown) => {
                    fault.get_or_insert(Fault::UnknownKey(unknown));
                }
                Ok(index) => {
                    let (Some(slot), Some(&key)) = (values.get_mut(index), keys.get(index)) else {
                        continue;
                    };
                    if slot.replace(value).is_some() {
                        fault.get_or_insert(Fault::Twice(key));
                    }
                }
            }
        }
        Ok(fault.map_or(Ok(values), Err))
    }
}
