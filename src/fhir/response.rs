//! A filled-in questionnaire, as it was sent: its form is checked here, and its meaning in `answers.rs`.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Questionnaire;
use super::types::{Coding, Kept, Rest};
use crate::Id;
use crate::json::{Cursor, Input, InputError, InputProblem, Record, read_without_id};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How far a response has come.
    #[expect(clippy::exhaustive_enums, reason = "FHIR has no others")]
    pub enum Status, "a status of a response (`in-progress`, `completed`, `amended`, `entered-in-error`, `stopped`)" {
        /// More is to come
        InProgress "in-progress";
        /// Complete
        Completed "completed";
        /// Changed after it was complete
        Amended "amended";
        /// It should never have been sent
        EnteredInError "entered-in-error";
        /// The person stopped before the end
        Stopped "stopped";
    }
}

/// A filled-in questionnaire.
///
/// Reading checks that everything is there and of the right type; [`presentation`](super::Definition::presentation) checks
/// what it means. The [module](super#what-is-read) lists what may be there.
///
/// ```
/// use backpain::fhir::QuestionnaireResponse;
/// use backpain::json::Checked;
///
/// let json = r#"{"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": 5}]}"#;
/// let Checked::<QuestionnaireResponse>(read) = serde_json::from_str(json)?;
/// assert_eq!(read.unwrap_err().to_string(), "item[0].linkId: `5` is not permitted; give a text");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType")]
#[non_exhaustive]
pub struct QuestionnaireResponse {
    /// The id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) contained: Vec<Contained>,
    /// The questionnaire: its canonical address, or `#` and the id of a contained one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questionnaire: Option<String>,
    /// How far it has come.
    pub status: Status,
    /// The items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<ResponseItem>,
}

/// A resource inside the response.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Contained {
    Kept(Kept),
    /// What `$next-question` has asked.
    Asked(Box<Questionnaire>),
}

impl Contained {
    pub(super) fn has_id(&self, id: &str) -> bool {
        match self {
            Self::Kept(kept) => kept.get("id").and_then(Kept::text) == Some(id),
            Self::Asked(asked) => asked.id.as_deref() == Some(id),
        }
    }

    pub(super) fn is_questionnaire(&self, id: &str) -> bool {
        let is_questionnaire = match self {
            Self::Kept(kept) => kept.get("resourceType").and_then(Kept::text) == Some("Questionnaire"),
            Self::Asked(_) => true,
        };
        is_questionnaire && self.has_id(id)
    }

    /// The questionnaires that it asks a part of.
    pub(super) fn derived_from(&self) -> Vec<&str> {
        match self {
            Self::Kept(kept) => {
                let derived = kept.get("derivedFrom").map_or(&[][..], Kept::members);
                derived.iter().filter_map(Kept::text).collect()
            }
            Self::Asked(asked) => asked.derived_from.iter().map(String::as_str).collect(),
        }
    }
}

/// A group, or a question with its answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResponseItem {
    /// The link id.
    #[serde(rename = "linkId")]
    pub link_id: String,
    #[serde(flatten)]
    pub(super) rest: Rest,
    /// The answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<ResponseAnswer>,
    /// The items of a group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<ResponseItem>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseAnswer {
    /// The value.
    pub value: Value,
    /// The items below the answer.
    pub item: Vec<ResponseItem>,
    of_coding: Rest,
    rest: Rest,
}

/// The value of an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `valueCoding`
    Coding(Coding),
    /// `valueInteger`
    Integer(i64),
    /// A type that no item of these questionnaires takes, with its key, such as `valueBoolean`.
    Other(&'static str, Kept),
}

impl QuestionnaireResponse {
    pub(super) fn new(questionnaire: String, item: Vec<ResponseItem>) -> Self {
        let (contained, rest) = (Vec::new(), Rest::default());
        let (id, status) = (None, Status::Completed);
        Self { id, status, questionnaire: Some(questionnaire), item, contained, rest }
    }

    /// What is kept as it was read, such as `subject`, `authored` and `author`.
    ///
    /// ```
    /// use backpain::fhir::{Kept, QuestionnaireResponse};
    ///
    /// let json = r#"{"resourceType": "QuestionnaireResponse", "status": "stopped", "subject": {"reference": "Patient/7"}}"#;
    /// let response: QuestionnaireResponse = serde_json::from_str(json)?;
    /// assert_eq!(response.get("subject"), Some(&Kept::reference("Patient/7")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Kept> {
        self.rest.get(key)
    }

    /// Sets the subject, in the place of any earlier one.
    #[must_use]
    pub fn with_subject(mut self, subject: Kept) -> Self {
        self.rest.0.retain(|(key, _)| *key != "subject");
        self.rest.0.push(("subject", subject));
        self
    }
}

impl ResponseItem {
    pub(super) fn new(link_id: String, answer: Option<Value>, item: Vec<Self>) -> Self {
        let answer = answer.into_iter().map(ResponseAnswer::new).collect();
        Self { link_id, answer, item, rest: Rest::default() }
    }
}

impl ResponseAnswer {
    fn new(value: Value) -> Self {
        Self { value, item: Vec::new(), of_coding: Rest::default(), rest: Rest::default() }
    }

    /// The key of its value.
    pub(super) const fn key(&self) -> &'static str {
        match self.value {
            Value::Coding(_) => "valueCoding",
            Value::Integer(_) => "valueInteger",
            Value::Other(key, _) => key,
        }
    }
}

/// The elements of an object: those to read, those to keep, and those that would change the meaning of the rest.
macro_rules! elements {
    ($object:ident, $kind:literal, $expected:literal =>
        read $($read:ident $key:literal),+; keep in $rest:ident $($kept:literal),+; refuse $($refused:literal),+) => {
        const KEEP: &[&str] = &[$($kept),+];
        let [$($read,)+ more @ ..] =
            $object.fields(&[$($key,)+ $($kept,)+ $($refused),+], $kind, $expected)?;
        let (kept, refused) = more.split_at_checked(KEEP.len()).unwrap_or_default();
        if let Some(refused) = refused.iter().flatten().next() {
            return Err(refused.other("it may change the meaning of the rest, so nothing can be read from it"));
        }
        let mut $rest = Rest::default();
        for (key, kept) in KEEP.iter().zip(kept) {
            if let Some(kept) = kept {
                $rest.0.push((key, Kept::read(*kept)?));
            }
        }
    };
}

impl Input for QuestionnaireResponse {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        elements! { object, "an element of a QuestionnaireResponse", "give a QuestionnaireResponse of FHIR R4" =>
            read kind "resourceType", id "id", status "status", questionnaire "questionnaire", contained "contained",
                item "item";
            keep in rest "meta", "language", "text", "extension", "identifier", "basedOn", "partOf", "subject", "encounter",
                "authored", "author", "source", "_language", "_authored";
            refuse "implicitRules", "modifierExtension"
        }
        let kind = kind.ok_or_else(|| object.error_at(&["resourceType"], InputProblem::Missing))?;
        let expected = "give `QuestionnaireResponse`";
        if kind.text(expected)? != "QuestionnaireResponse" {
            return Err(kind.wrong_kind(expected));
        }
        let status = status.ok_or_else(|| object.error_at(&["status"], InputProblem::Missing))?;
        let id = id.map(|id| id.text("give a text")).transpose()?.map(String::from);
        let value = Self {
            id,
            status: status.word("give the status of a response")?,
            questionnaire: read_text(questionnaire)?,
            item: read_items(item)?,
            contained: contained.map_or(Ok(Vec::new()), |list| {
                nonempty_list(list, |resource| Kept::read(resource).map(Contained::Kept))
            })?,
            rest,
        };
        Ok(Record { id: value.id.clone().map(Id::from), value })
    }
}

read_without_id! { QuestionnaireResponse }

fn read_text(text: Option<Cursor<'_, '_>>) -> Result<Option<String>, InputError> {
    text.map(|text| text.text("give a text").map(String::from)).transpose()
}

/// A list with at least one member.
fn nonempty_list<T, F>(list: Cursor<'_, '_>, read: F) -> Result<Vec<T>, InputError>
where
    F: Fn(Cursor<'_, '_>) -> Result<T, InputError>,
{
    let members = list.list("give a list", read)?;
    if members.is_empty() {
        return Err(list.other("FHIR has no empty lists, and nothing here is nested so deeply; leave it out"));
    }
    Ok(members)
}

fn read_items(list: Option<Cursor<'_, '_>>) -> Result<Vec<ResponseItem>, InputError> {
    list.map_or(Ok(Vec::new()), |list| nonempty_list(list, read_item))
}

fn read_item(object: Cursor<'_, '_>) -> Result<ResponseItem, InputError> {
    elements! { object, "an element of an item", "give an item: an object with a `linkId`" =>
        read link_id "linkId", answer "answer", item "item";
        keep in rest "id", "text", "definition", "extension", "_text";
        refuse "modifierExtension"
    }
    let link_id = read_text(link_id)?.ok_or_else(|| object.error_at(&["linkId"], InputProblem::Missing))?;
    let answer = answer.map_or(Ok(Vec::new()), |list| nonempty_list(list, read_answer))?;
    Ok(ResponseItem { link_id, answer, item: read_items(item)?, rest })
}

fn read_answer(object: Cursor<'_, '_>) -> Result<ResponseAnswer, InputError> {
    const OTHERS: [&str; 10] = [
        "valueBoolean",
        "valueDecimal",
        "valueDate",
        "valueDateTime",
        "valueTime",
        "valueString",
        "valueUri",
        "valueAttachment",
        "valueQuantity",
        "valueReference",
    ];
    elements! { object, "an element of an answer", "give an answer: an object with a value" =>
        read coding "valueCoding", integer "valueInteger", item "item", a "valueBoolean", b "valueDecimal",
            c "valueDate", d "valueDateTime", e "valueTime", f "valueString", g "valueUri", h "valueAttachment",
            i "valueQuantity", j "valueReference";
        keep in rest "id", "extension";
        refuse "modifierExtension"
    }
    let others = OTHERS.into_iter().zip([a, b, c, d, e, f, g, h, i, j]);
    let mut others = others.filter_map(|(key, value)| Some((key, value?)));
    let (value, of_coding) = match (coding, integer, others.next(), others.next()) {
        (Some(coding), None, None, None) => {
            let (coding, rest) = read_coding(coding)?;
            (Value::Coding(coding), rest)
        }
        (None, Some(number), None, None) => {
            let value = number.small_integer().ok_or_else(|| number.wrong_kind("give a whole number"))?;
            (Value::Integer(value), Rest::default())
        }
        (None, None, Some((key, value)), None) => (Value::Other(key, Kept::read(value)?), Rest::default()),
        (None, None, None, None) => {
            return Err(object.other("no value; give `valueCoding` or `valueInteger`"));
        }
        _ => return Err(object.other("more than one value; give one")),
    };
    Ok(ResponseAnswer { value, item: read_items(item)?, of_coding, rest })
}

fn read_coding(object: Cursor<'_, '_>) -> Result<(Coding, Rest), InputError> {
    let expected = "give a coding: an object with a `system` and a `code`";
    elements! { object, "an element of a coding", "give a coding: an object with a `system` and a `code`" =>
        read system "system", code "code", display "display";
        keep in rest "version", "userSelected", "id", "extension", "_display";
        refuse "modifierExtension"
    }
    let code = code.ok_or_else(|| object.error_at(&["code"], InputProblem::Missing))?.text(expected)?;
    let [system, display] = [read_text(system)?, read_text(display)?].map(|text| text.map(Into::into));
    Ok((Coding { system, code: String::from(code).into(), display }, rest))
}

impl Serialize for ResponseAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Whole<'a> {
            #[serde(flatten)]
            coding: &'a Coding,
            #[serde(flatten)]
            rest: &'a Rest,
        }

        let mut map = serializer.serialize_map(None)?;
        match &self.value {
            Value::Coding(coding) => {
                map.serialize_entry("valueCoding", &Whole { coding, rest: &self.of_coding })?;
            }
            Value::Integer(number) => map.serialize_entry("valueInteger", number)?,
            Value::Other(key, value) => map.serialize_entry(key, value)?,
        }
        for (key, value) in &self.rest.0 {
            map.serialize_entry(key, value)?;
        }
        if !self.item.is_empty() {
            map.serialize_entry("item", &self.item)?;
        }
        map.end()
    }
}
