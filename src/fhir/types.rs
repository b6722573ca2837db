//! The small types of FHIR that the resources share, and values that are kept as they are.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use crate::json::{Cursor, InputError, InputProblem, Node};

/// Text that is mostly the crate's own.
pub(super) type Text = Cow<'static, str>;

/// A code of a system.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Coding {
    /// The system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<Text>,
    /// The code.
    pub code: Text,
    /// What a person reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<Text>,
}

impl Coding {
    pub(super) fn new(system: impl Into<Text>, code: impl Into<Text>, display: impl Into<Text>) -> Self {
        Self { system: Some(system.into()), code: code.into(), display: Some(display.into()) }
    }

    /// Whether it is the same code, whatever is displayed.
    pub(super) fn is(&self, other: &Self) -> bool {
        (&self.system, &self.code) == (&other.system, &other.code)
    }
}

/// A concept: codes, words, or both.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct CodeableConcept {
    /// The codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coding: Vec<Coding>,
    /// The words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// Something that FHIR has no element for.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Extension {
    /// What it is.
    pub url: Text,
    /// The value.
    #[serde(flatten)]
    pub value: ExtensionValue,
}

/// The value of an extension.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub enum ExtensionValue {
    /// A truth value.
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    /// A whole number.
    #[serde(rename = "valueInteger")]
    Integer(u16),
    /// A code without a system.
    #[serde(rename = "valueCode")]
    Code(Text),
    /// A code.
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    /// A concept.
    #[serde(rename = "valueCodeableConcept")]
    CodeableConcept(CodeableConcept),
}

impl Extension {
    pub(super) fn new(url: impl Into<Text>, value: ExtensionValue) -> Self {
        Self { url: url.into(), value }
    }

    /// A concept that is a single code, as many settings of a questionnaire are.
    pub(super) fn coded(url: &'static str, system: &'static str, code: &'static str) -> Self {
        let coding = Coding { system: Some(system.into()), code: code.into(), display: None };
        let concept = CodeableConcept { coding: vec![coding], text: None };
        Self::new(url, ExtensionValue::CodeableConcept(concept))
    }
}

/// A remark.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Annotation {
    /// The remark.
    pub text: Text,
}

/// A value that is written as it was read, such as the subject of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept(Json);

#[derive(Clone, Debug, PartialEq)]
enum Json {
    Null,
    Bool(bool),
    Integer(i128),
    Decimal(f64),
    Text(Box<str>),
    List(Vec<Kept>),
    Object(Vec<(Box<str>, Kept)>),
}

impl Kept {
    /// A reference, such as `Patient/7`.
    ///
    /// ```
    /// let subject = backpain::fhir::Kept::reference("Patient/7");
    /// assert_eq!(serde_json::to_string(&subject)?, r#"{"reference":"Patient/7"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn reference(to: &str) -> Self {
        Self(Json::Object(vec![("reference".into(), Self(Json::Text(to.into())))]))
    }

    pub(super) fn list(members: Vec<Self>) -> Self {
        Self(Json::List(members))
    }

    /// An extension with a code.
    pub(super) fn extension(url: &str, code: &str) -> Self {
        let text = |text: &str| Self(Json::Text(text.into()));
        Self(Json::Object(vec![("url".into(), text(url)), ("valueCode".into(), text(code))]))
    }

    /// A text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        if let Json::Text(text) = &self.0 { Some(text) } else { None }
    }

    /// The members of a list, if it is one.
    pub(super) fn members(&self) -> &[Self] {
        if let Json::List(members) = &self.0 { members } else { &[] }
    }

    /// The member of an object.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Json::Object(entries) = &self.0 else { return None };
        entries.iter().find(|(known, _)| **known == *key).map(|(_, value)| value)
    }

    /// Whether it is an object with something in it, as every element of FHIR is.
    pub(super) fn is_element(&self) -> bool {
        matches!(&self.0, Json::Object(entries) if !entries.is_empty())
    }

    /// Reads a whole value. What is nested too deeply for the reader is an error, because it would be lost.
    pub(super) fn read(value: Cursor<'_, '_>) -> Result<Self, InputError> {
        Ok(Self(match value.node() {
            Node::Null => Json::Null,
            Node::Bool(truth) => Json::Bool(*truth),
            Node::Integer(number) => Json::Integer(*number),
            Node::Other(written) => {
                let number = written.parse().ok().filter(|number: &f64| number.is_finite());
                Json::Decimal(number.ok_or_else(|| value.wrong_kind("give a number of JSON"))?)
            }
            Node::Text(text) => Json::Text((**text).into()),
            Node::List(_) | Node::Object(_) if value.is_deepest() => {
                return Err(value.other("nested too deeply; leave it out"));
            }
            Node::List(_) => Json::List(value.list("give a list", Self::read)?),
            Node::Object(_) => {
                let (mut entries, mut keys) = (Vec::new(), BTreeSet::new());
                for (key, member) in value.entries("give an object")? {
                    if !keys.insert(key) {
                        return Err(member.error(InputProblem::Twice)); // nobody could tell which one counts
                    }
                    entries.push((key.into(), Self::read(member)?));
                }
                Json::Object(entries)
            }
        }))
    }
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(truth) => serializer.serialize_bool(*truth),
            Json::Integer(number) => match i64::try_from(*number) {
                Ok(number) => serializer.serialize_i64(number),
                Err(_) => serializer.serialize_i128(*number),
            },
            Json::Decimal(number) => serializer.serialize_f64(*number),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(members) => serializer.collect_seq(members),
            Json::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (&**key, value)))
            }
        }
    }
}

/// Whether a text is the id of a resource. Anything else would make a reference lead elsewhere.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
}

/// Elements that are kept as they are, with their keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rest(pub(super) Vec<(&'static str, Kept)>);

impl Rest {
    pub(super) fn get(&self, key: &str) -> Option<&Kept> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }
}

impl Serialize for Rest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
