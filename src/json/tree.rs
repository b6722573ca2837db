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

/// Any value: its nodes in the order in which they are written, in one list, because a list for each level would take
/// longer to make than to read.
///
/// A list or object nested deeper than [`DEEPEST`] is read as empty. Nothing that the crate reads is so deep, so the
/// reader reports a value of the wrong kind above it.
#[derive(Debug)]
pub(crate) struct Tree<'de>(Vec<Node<'de>>);

/// A value without its members, which come next.
#[derive(Debug)]
pub(crate) enum Node<'de> {
    Null,
    Bool(bool),
    Integer(i128),
    /// A value that no reader of this crate permits, such as a fraction, as it is written.
    Other(Box<str>),
    Text(Cow<'de, str>),
    /// How many nodes its members take.
    List(usize),
    /// How many nodes its keys and members take. A key is a text, and its member comes next.
    Object(usize),
}

/// A value of a tree: its own node, and those of its members.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'t, 'de>(&'t [Node<'de>]);

/// The members of a list.
pub(super) struct Values<'t, 'de>(&'t [Node<'de>]);

/// The members of an object, each with its key.
pub(super) struct Entries<'t, 'de>(&'t [Node<'de>]);

impl<'de> Tree<'de> {
    pub(super) fn root(&self) -> Value<'_, 'de> {
        Value(&self.0)
    }
}

impl<'t, 'de> Value<'t, 'de> {
    pub(crate) const fn node(self) -> &'t Node<'de> {
        if let [node, ..] = self.0 { node } else { &Node::Null }
    }

    /// The members of a list.
    pub(super) fn items(self) -> Values<'t, 'de> {
        if let [Node::List(_), members @ ..] = self.0 { Values(members) } else { Values(&[]) }
    }

    /// The members of an object, each with its key.
    pub(super) fn entries(self) -> Entries<'t, 'de> {
        if let [Node::Object(_), members @ ..] = self.0 { Entries(members) } else { Entries(&[]) }
    }
}

impl<'t, 'de> Iterator for Values<'t, 'de> {
    type Item = Value<'t, 'de>;

    fn next(&mut self) -> Option<Value<'t, 'de>> {
        let members = match self.0.first()? {
            Node::List(nodes) | Node::Object(nodes) => *nodes,
            Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Other(_) | Node::Text(_) => 0,
        };
        let (value, rest) = self.0.split_at_checked(1 + members)?;
        self.0 = rest;
        Some(Value(value))
    }
}

impl<'t, 'de> Iterator for Entries<'t, 'de> {
    type Item = (&'t str, Value<'t, 'de>);

    fn next(&mut self) -> Option<Self::Item> {
        let (Node::Text(key), rest) = self.0.split_first()? else { return None };
        let mut values = Values(rest);
        let value = values.next()?;
        self.0 = values.0;
        Some((key, value))
    }
}

/// How many lists and objects may be nested in each other. FHIR, the deepest input, needs 14 for the settings of an item of a
/// form that is contained in a filled-in one.
pub(super) const DEEPEST: u8 = 24;

/// The key under which `serde_json` hides a number in an object when its feature `arbitrary_precision` is on.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut nodes = Vec::with_capacity(128);
        Place { nodes: &mut nodes, levels: DEEPEST }.deserialize(deserializer)?;
        Ok(Self(nodes))
    }
}

/// Adds a value of at most this many levels to the nodes.
struct Place<'p, 'de> {
    nodes: &'p mut Vec<Node<'de>>,
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
    fn push_node<E>(self, node: Node<'de>) -> Result<(), E> {
        self.nodes.push(node);
        Ok(())
    }
}

/// Adds a text, which most values are. `extend` makes it where it is kept; `push` makes it elsewhere and copies it, and
/// the processor waits for that copy longer than it reads the text.
#[inline]
fn put_text<'de>(nodes: &mut Vec<Node<'de>>, text: &'de str) {
    nodes.extend(core::iter::once(text).map(|text| Node::Text(Cow::Borrowed(text))));
}

fn number(text: &str) -> Node<'static> {
    text.parse().map_or_else(|_| Node::Other(text.into()), Node::Integer)
}

impl<'de> Visitor<'de> for Place<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.push_node(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.push_node(Node::Null)
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
        self.push_node(Node::Text(name.into()))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.push_node(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.push_node(Node::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.push_node(Node::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.push_node(Node::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        let node = i128::try_from(value)
            .map_or_else(|_| Node::Other(alloc::format!("{value}").into()), Node::Integer);
        self.push_node(node)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.push_node(Node::Other(alloc::format!("{value:?}").into())) // `58.0`, as it was written, not `58`
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<(), E> {
        self.push_node(Node::Other("bytes".into()))
    }

    fn visit_borrowed_str<E: de::Error>(self, value: &'de str) -> Result<(), E> {
        put_text(self.nodes, value);
        Ok(())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.push_node(Node::Text(Cow::Owned(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { nodes, levels } = self;
        let place = nodes.len();
        nodes.push(Node::List(0));
        if let Some(levels) = levels.checked_sub(1) {
            while list.next_element_seed(Place { nodes, levels })?.is_some() {}
        } else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
        }
        close(nodes, place, Node::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { nodes, levels } = self;
        let place = nodes.len();
        nodes.push(Node::Object(0));
        if let Some(levels) = levels.checked_sub(1) {
            while map.next_key_seed(Place { nodes, levels: 0 })?.is_some() {
                if !matches!(nodes.last(), Some(Node::Text(_))) {
                    return Err(de::Error::custom("a key of an object is a text"));
                }
                map.next_value_seed(Place { nodes, levels })?;
            }
        } else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        }
        match nodes.get(place + 1..) {
            // Beside another key it is a key like any other, or what is beside it would be lost.
            Some([Node::Text(key), Node::Text(digits)]) if key == ARBITRARY_PRECISION => {
                let number = number(digits);
                nodes.truncate(place);
                nodes.push(number);
            }
            _ => close(nodes, place, Node::Object),
        }
        Ok(())
    }
}

/// Enters in the node of a list or an object how many nodes came after it.
fn close<'de>(nodes: &mut [Node<'de>], place: usize, node: fn(usize) -> Node<'de>) {
    if let [opened, members @ ..] = nodes.get_mut(place..).unwrap_or_default() {
        *opened = node(members.len());
    }
}
