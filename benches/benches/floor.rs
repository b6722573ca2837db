//! What any program would pay `serde_json` for the same bytes: the floor that the figures are compared with.

use core::fmt;
use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Number;

/// A line of presentations, read into a plain struct that borrows its texts. Nothing is looked up or checked.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
pub(crate) struct Line<'a> {
    #[serde(borrow)]
    id: Option<&'a str>,
    #[serde(borrow)]
    sex: Option<&'a str>,
    #[serde(borrow)]
    age: Option<Plain<'a>>,
    #[serde(borrow)]
    duration_days: Option<Plain<'a>>,
    #[serde(borrow)]
    pain: Option<Plain<'a>>,
    #[serde(borrow)]
    pregnancy_weeks: Option<Plain<'a>>,
    #[serde(borrow)]
    age_at_onset: Option<Plain<'a>>,
    #[serde(borrow)]
    weeks_without_improvement: Option<Plain<'a>>,
    #[serde(borrow)]
    answers: Option<Answers<'a>>,
}

/// The answers as a list of their texts: a map would take longer.
#[expect(dead_code, reason = "only read")]
struct Answers<'a>(Vec<(&'a str, &'a str)>);

impl<'de: 'a, 'a> Deserialize<'de> for Answers<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Answers<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("answers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers<'de>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Answers(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// An explained report, read into plain structs in the same way.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
pub(crate) struct Certificate<'a> {
    #[serde(borrow)]
    id: Option<&'a str>,
    state: &'a str,
    urgency: Urgency<'a>,
    assessed: bool,
    #[serde(borrow)]
    red_flags: Vec<RedFlag<'a>>,
    #[serde(borrow)]
    next_question: Option<NextQuestion<'a>>,
    #[serde(borrow)]
    unanswered: Vec<&'a str>,
    #[serde(borrow)]
    declined: Vec<&'a str>,
    setting: &'a str,
    advice: Cow<'a, str>,
    safety_net: Cow<'a, str>,
    assumed_no: Option<&'a str>,
    edition: &'a str,
    rules_hash: &'a str,
    policy: Option<&'a str>,
    given: Option<Line<'a>>,
    other_rules: Vec<OtherRule<'a>>,
}

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
struct Urgency<'a> {
    at_least: &'a str,
    at_most: &'a str,
    advised: &'a str,
    settled: bool,
}

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
struct RedFlag<'a> {
    rule: &'a str,
    suspects: &'a str,
    urgency: &'a str,
    #[serde(borrow)]
    because: Vec<&'a str>,
    rationale: Cow<'a, str>,
    #[serde(borrow)]
    sources: Vec<&'a str>,
}

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
struct NextQuestion<'a> {
    finding: &'a str,
    question: &'a str,
    why: &'a str,
}

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
struct OtherRule<'a> {
    rule: &'a str,
    #[serde(borrow)]
    refuted_by: Option<Vec<&'a str>>,
    #[serde(borrow)]
    pending_on: Option<Vec<&'a str>>,
}

/// Data that borrows its texts. Writing it writes the bytes that it was read from, but for spaces.
pub(crate) enum Plain<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(&'a str),
    /// A text with escapes.
    Escaped(String),
    List(Vec<Self>),
    Object(Vec<(&'a str, Self)>),
}

impl<'de: 'a, 'a> Deserialize<'de> for Plain<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Plain<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Plain<'de>, E> {
                Ok(Plain::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Plain<'de>, E> {
                Ok(Plain::Bool(value))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Plain<'de>, E> {
                Ok(Plain::Number(number.into()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Plain<'de>, E> {
                Ok(Plain::Number(number.into()))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Plain<'de>, E> {
                Ok(Plain::Text(text))
            }

            fn visit_str<E>(self, text: &str) -> Result<Plain<'de>, E> {
                Ok(Plain::Escaped(text.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Plain<'de>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Plain::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Plain<'de>, A::Error> {
                let mut object = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    object.push(pair);
                }
                Ok(Plain::Object(object))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Escaped(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}
