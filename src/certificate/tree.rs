//! JSON as it stands, no deeper than a report has it, and what can be read from its parts.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::refusal::Refusal;
use crate::UnknownId;
use crate::presentation::old::{Key, Value, find, refuse_scalars};

pub(super) type Read<T> = Result<T, Refusal>;

/// How deep lists and objects stand in each other below a key of a report.
pub(super) const DEEPEST: usize = 3;

/// JSON as it stands, no deeper than a report has it.
pub(super) enum Tree {
    /// What is nested deeper is a list or an object without its members.
    Plain(Value<'static>),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// Reads a tree of at most so many levels.
#[derive(Clone, Copy)]
pub(super) struct Levels(pub(super) usize);

impl Levels {
    #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
    fn refuse(self, value: Value<'static>) -> Tree {
        Tree::Plain(value)
    }
}

impl<'de> DeserializeSeed<'de> for Levels {
    type Value = Tree;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Levels {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a part of a report")
    }

    refuse_scalars!();

    fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
        Ok(self.refuse(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let Some(below) = self.0.checked_sub(1) else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(self.refuse(Value::List));
        };
        let mut members = Vec::new();
        while let Some(member) = list.next_element_seed(Self(below))? {
            members.push(member);
        }
        Ok(Tree::List(members))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let Some(below) = self.0.checked_sub(1) else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(self.refuse(Value::Object));
        };
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(Key(str::to_owned))? {
            entries.push((key, map.next_value_seed(Self(below))?));
        }
        Ok(Tree::Object(entries))
    }
}

/// The values of an object in the order of the keys.
pub(super) fn fields<const N: usize>(
    tree: Tree,
    place: &str,
    keys: &'static [&'static str; N],
) -> Read<[Option<Tree>; N]> {
    let entries = match tree {
        Tree::Object(entries) => entries,
        other @ (Tree::Plain(_) | Tree::List(_)) => return Err(wrong(place, other, "an object")),
    };
    let mut values = [const { None }; N];
    for (key, value) in entries {
        let index = find(keys, "a key of a report", &key)
            .map_err(|error| Refusal::UnknownKey { place: place.into(), error: error.into() })?;
        if values.get_mut(index).is_none_or(|slot| slot.replace(value).is_some()) {
            return Err(Refusal::Twice { field: join(place, &key) });
        }
    }
    Ok(values)
}

/// Reads what stands under a key that every report has.
pub(super) fn needed<T>(
    tree: Option<Tree>,
    place: &str,
    key: &str,
    read: impl FnOnce(Tree, &str) -> Read<T>,
) -> Read<T> {
    let field = join(place, key);
    match tree {
        Some(tree) => read(tree, &field),
        None => Err(Refusal::Missing { field }),
    }
}

pub(super) fn each<T>(tree: Tree, place: &str, read: impl Fn(Tree, &str) -> Read<T>) -> Read<Vec<T>> {
    match tree {
        Tree::List(members) => {
            let members = members.into_iter().enumerate();
            members.map(|(number, member)| read(member, &format!("{place}[{number}]"))).collect()
        }
        other @ (Tree::Plain(_) | Tree::Object(_)) => Err(wrong(place, other, "a list")),
    }
}

pub(super) fn text(tree: Tree, place: &str) -> Read<String> {
    match tree {
        Tree::Plain(Value::Text(text)) => Ok(text.into_owned()),
        other @ (Tree::Plain(_) | Tree::List(_) | Tree::Object(_)) => Err(wrong(place, other, "a text")),
    }
}

pub(super) fn word<T: FromStr<Err = UnknownId>>(tree: Tree, place: &str) -> Read<T> {
    let text = text(tree, place)?;
    text.parse()
        .map_err(|error: UnknownId| Refusal::UnknownValue { field: place.into(), error: error.into() })
}

pub(super) fn flag(tree: Tree, place: &str) -> Read<bool> {
    match tree {
        Tree::Plain(Value::Bool(flag)) => Ok(flag),
        other @ (Tree::Plain(_) | Tree::List(_) | Tree::Object(_)) => {
            Err(wrong(place, other, "`true` or `false`"))
        }
    }
}

pub(super) fn wrong(field: &str, tree: Tree, expected: &'static str) -> Refusal {
    let given = match tree {
        Tree::Plain(value) => value,
        Tree::List(_) => Value::List,
        Tree::Object(_) => Value::Object,
    };
    Refusal::WrongKind { field: field.into(), given: given.into(), expected }
}

pub(super) fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.into() } else { format!("{place}.{key}") }
}
