//! JSON Schemas (2020-12) of what the crate reads and writes as JSON, for [schemars](https://docs.rs/schemars/1).
//!
//! ```
//! use backpain::schema::Contract;
//!
//! let schema = Contract::Presentation.schema();
//! let fever = schema.pointer("/properties/answers/properties/fever").unwrap();
//! assert_eq!(fever["$ref"], "#/$defs/Answer"); // `yes`, `no`, `unknown` or `declined`: never true or false
//! ```
//!
//! The repository has each as a file in
//! [`docs/schema/`](https://github.com/backpain-rs/backpain/tree/main/docs/schema). They come from the structs, the
//! vocabularies and the ranges that read and write, so a new finding or key is in them at once.
//!
//! An input that its schema accepts can still be refused by the reader, which checks what a schema cannot say:
//!
//! - statements that contradict each other, such as a pregnancy of a man, or a duration above the age;
//! - a key that is given twice, and a number that is whole but written as `58.0`;
//! - a week that cannot be: overlong days, a time that the clocks skip, weekly totals beside sessions of the same kind, a
//!   spell of sitting that ends when it begins, or a change of the clocks by more than an hour;
//! - days of a diary out of order, a question that is replied to twice, `back` beside answers, a choice beside a question that
//!   it replaces, and "none of these" for an item that the form asks line by line.
//!
//! What the schema refuses, the reader refuses too. The schemas of outputs have exactly the keys that are written. The
//! reader of a report of causes or of activity ignores others.

mod inputs;

use alloc::string::String;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::diary::WithDiary;
use crate::interview::{Replies, StepReport, StepRequest};
use crate::json::Record;
use crate::rule_set::{Difference, Load};
use crate::vocabulary::vocabulary;
use crate::{Presentation, RuleSet, activity, cause, self_care, triage};

vocabulary! {
    /// An input or output of the crate. Its id is the name of its file in `docs/schema/`, and its name is the title.
    #[non_exhaustive]
    pub enum Contract, "a schema", with {
        /// Whether it is read by the crate, and not written as an answer.
        is_input: bool,
    } {
        /// A presentation: what is said of one person
        Presentation "presentation" { is_input: true }
        /// A presentation with a diary of pain
        SelfCareInput "self-care-input" { is_input: true }
        /// A week of activity and sitting, to be checked
        Week "week" { is_input: true }
        /// What was replied in an interview
        InterviewReplies "interview-replies" { is_input: true }
        /// What a program sends for the next step of an interview
        InterviewRequest "interview-request" { is_input: true }
        /// The next step of an interview
        InterviewStep "interview-step" { is_input: false }
        /// The report of a triage
        TriageReport "triage-report" { is_input: false }
        /// The causes that fit
        CausesReport "causes-report" { is_input: false }
        /// A plan of self-care, or where to go instead
        SelfCareReport "self-care-report" { is_input: false }
        /// A week against a guideline
        ActivityReport "activity-report" { is_input: false }
        /// A set of rules
        RuleSet "rule-set" { is_input: false }
        /// What differs between two sets of rules
        RuleSetDifference "rule-set-difference" { is_input: false }
        /// How many people each rule lifts
        Load "load" { is_input: false }
    }
}

impl Contract {
    /// The schema.
    #[must_use]
    pub fn schema(self) -> Schema {
        let title = self.name();
        match self {
            Self::Presentation => of::<Record<Presentation>>(title),
            Self::SelfCareInput => of::<Record<WithDiary>>(title),
            Self::Week => of::<Record<activity::Request>>(title),
            Self::InterviewReplies => of::<Replies>(title),
            Self::InterviewRequest => of::<Record<StepRequest>>(title),
            Self::InterviewStep => of::<StepReport>(title),
            Self::TriageReport => of::<triage::Report>(title),
            Self::CausesReport => of::<cause::Report>(title),
            Self::SelfCareReport => of::<self_care::Report>(title),
            Self::ActivityReport => of::<activity::Report>(title),
            Self::RuleSet => of::<RuleSet>(title),
            Self::RuleSetDifference => of::<Difference>(title),
            Self::Load => of::<Load>(title),
        }
    }
}

/// The schema of a type as it is written, with this title. An app gives its own outputs, which have reports of the crate
/// inside, a schema in the same style with it.
///
/// Its objects have no other keys than those that are written, and its descriptions are the first paragraphs of the docs.
#[must_use]
pub fn of<T: JsonSchema + ?Sized>(title: &str) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings =
        settings.with_transform(RecursiveTransform(close)).with_transform(RecursiveTransform(describe));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".into(), title.into());
    schema
}

/// Permits no other keys than those that are named.
fn close(schema: &mut Schema) {
    let is_object = schema.get("type").is_some_and(|kind| kind == "object");
    if is_object && schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        schema.insert("additionalProperties".into(), false.into());
    }
}

/// Leaves of a description what is of use outside Rust.
fn describe(schema: &mut Schema) {
    if let Some(description) = schema.get("description").and_then(|text| text.as_str()).map(plain) {
        schema.insert("description".into(), description.into());
    }
}

/// The first paragraph of a doc comment on one line, without the marks of links and code.
fn plain(docs: &str) -> String {
    let paragraph = docs.split("\n\n").next().unwrap_or_default();
    let mut text = String::new();
    let mut rest = paragraph;
    while let Some((before, link)) = rest.split_once('[') {
        let Some((shown, after)) = link.split_once(']') else { break };
        text.push_str(before);
        text.push_str(shown);
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
    }
    text.push_str(rest);
    text.replace('\n', " ").replace("`None`", "null").replace('`', "")
}

/// The schema of a value in which `null` is the same as leaving it out.
fn optional<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Option<T>>()
}
