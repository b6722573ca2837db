//! The input as a tree that borrows text where the format allows it.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

/// Any value.
///
/// A list or object nested deeper than [`DEEPEST`] is read as empty. Nothing that the crate reads is so deep, so the
/// reader reports a value of the wrong kind above it.
#[derive(Debug)]
pub(crate) enum Tree<'de> {
    Null,
    Bool(bool),
    Integer(i128),
    /// A value that no reader of this crate permits, such as a fraction, as it is written.
    Other(Box<str>),
    Text(Cow<'de, str>),
    List(Vec<Self>),
    Object(Vec<(Cow<'de, str>, Self)>),
}

/// How many lists and objects may be nested in each other. FHIR, the deepest input, needs 14 for the settings of an item of a
/// form that is contained in a filled-in one.
pub(super) const DEEPEST: u8 = 24;

/// The key under which `serde_json` hides a number in an object when its feature `arbitrary_precision` is on.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tree = Self::Null;
        Place { tree: &mut tree, levels: DEEPEST }.deserialize(deserializer)?;
        Ok(tree)
    }
}

/// Reads a tree of at most this many levels where it is kept, because moving every value takes longer than reading it.
struct Place<'p, 'de> {
    tree: &'p mut Tree<'de>,
    levels: u8,
}

impl<'de> DeserializeSeed<'de> for Place<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Place<'_, 'de> {
    #[expect(clippy::unnecessary_wraps, reason = "every visit ends with it")]
    fn put<E>(self, tree: Tree<'de>) -> Result<(), E> {
        *self.tree = tree;
        Ok(())
    }
}

fn number(text: &str) -> Tree<'static> {
    text.parse().map_or_else(|_| Tree::Other(text.into()), Tree::Integer)
}

impl<'de> Visitor<'de> for Place<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.put(Tree::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.put(Tree::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    /// RON and YAML have names that are not in quotes or that have a tag.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let (name, variant) = data.variant::<String>()?;
        variant.unit_variant()?;
        self.put(Tree::Text(name.into()))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.put(Tree::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.put(Tree::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.put(Tree::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.put(Tree::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        let tree = i128::try_from(value)
            .map_or_else(|_| Tree::Other(alloc::format!("{value}").into()), Tree::Integer);
        self.put(tree)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.put(Tree::Other(alloc::format!("{value:?}").into())) // `58.0`, as it was written, not `58`
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<(), E> {
        self.put(Tree::Other("bytes".into()))
    }

    fn visit_borrowed_str<E: de::Error>(self, value: &'de str) -> Result<(), E> {
        self.put(Tree::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.put(Tree::Text(Cow::Owned(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut members = Vec::new();
        let Some(levels) = self.levels.checked_sub(1) else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return self.put(Tree::List(members));
        };
        members.push(Tree::Null);
        while let Some(tree) = members.last_mut() {
            if list.next_element_seed(Place { tree, levels })?.is_none() {
                break;
            }
            members.push(Tree::Null);
        }
        members.pop();
        self.put(Tree::List(members))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut entries = Vec::new();
        let Some(levels) = self.levels.checked_sub(1) else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return self.put(Tree::Object(entries));
        };
        let mut key = Tree::Null;
        while map.next_key_seed(Place { tree: &mut key, levels: 0 })?.is_some() {
            let Tree::Text(key) = core::mem::replace(&mut key, Tree::Null) else {
                return Err(de::Error::custom("a key of an object is a text"));
            };
            entries.push((key, Tree::Null));
            let Some((_, tree)) = entries.last_mut() else { break };
            map.next_value_seed(Place { tree, levels })?;
        }
        match &*entries {
            // Beside another key it is a key like any other, or what is beside it would be lost.
            [(key, Tree::Text(digits))] if key == ARBITRARY_PRECISION => self.put(number(digits)),
            _ => self.put(Tree::Object(entries)),
        }
    }
}
