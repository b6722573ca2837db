//! Rule sets as data.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use super::RuleSet;
use crate::rule::{Cited, Reference, Rule, When};
use crate::{Condition, Finding, Setting, Sex, Urgency};

/// A rule set: its rules in force, and those that are switched off.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SetData<'a> {
    edition: &'a str,
    rules_hash: String,
    rules: Vec<Rule<'a>>,
    switched_off: Vec<SwitchedOff<'a>>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SwitchedOff<'a> {
    reason: &'a str,
    rule: Rule<'a>,
}

impl Serialize for RuleSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = SetData {
            edition: self.edition(),
            rules_hash: format!("{:032x}", self.hash()),
            rules: self.rules().collect(),
            switched_off: self.switched_off().map(|(rule, reason)| SwitchedOff { reason, rule }).collect(),
        };
        data.serialize(serializer)
    }
}

/// Everything that a rule says; `text` is its criterion in words.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RuleData<'a> {
    id: &'a str,
    suspects: Condition,
    urgency: Urgency,
    setting: Setting,
    when: When<'a>,
    text: String,
    rationale: &'a str,
    sources: Vec<Cited<'a>>,
    milder_because: Option<&'a str>,
}

impl Serialize for Rule<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Rule { id, suspects, urgency, setting, when, rationale, sources, milder_because } = *self;
        let (text, sources) = (when.to_string(), sources.iter().collect());
        let data =
            RuleData { id, suspects, urgency, setting, when, text, rationale, sources, milder_because };
        data.serialize(serializer)
    }
}

/// A source, and how soon it says that the person must be seen.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CitedData<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    year: Option<u16>,
    address: &'a str,
    position: Option<Urgency>,
}

impl Serialize for Cited<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (publisher, year, address) = match self.source {
            Reference::Listed(source) => (source.publisher(), source.year(), source.address()),
            Reference::Local(local) => (local.publisher, local.year, local.address),
        };
        let (id, title) = (self.source.id(), self.source.title());
        CitedData { id, title, publisher, year, address, position: self.position }.serialize(serializer)
    }
}

/// A criterion; its keys show which kind it is.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum WhenData<'a> {
    Has { has: Finding },
    Between { measure: &'static str, from: u16, to: u16 },
    Is { sex: Sex },
    All { all: Vec<When<'a>> },
    Any { any: Vec<When<'a>> },
    AtLeast { at_least: u8, of: Vec<When<'a>> },
}

impl Serialize for When<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = match *self {
            When::Has(has) => WhenData::Has { has },
            When::Between(measure, from, to) => WhenData::Between { measure: measure.id(), from, to },
            When::Is(sex) => WhenData::Is { sex },
            When::All(members) => WhenData::All { all: members.iter().collect() },
            When::Any(members) => WhenData::Any { any: members.iter().collect() },
            When::AtLeast(at_least, members) => WhenData::AtLeast { at_least, of: members.iter().collect() },
        };
        data.serialize(serializer)
    }
}

/// Gives a type the schema of the struct that it is written as.
macro_rules! schema_as {
    ($($Type:ty, $name:ident: $Data:ty;)+) => {$(
        crate::vocabulary::schema_by_hand! { $Type, $name: <$Data as schemars::JsonSchema>::json_schema }
    )+};
}

schema_as! {
    RuleSet, RuleSet: SetData<'_>;
    Rule<'_>, Rule: RuleData<'_>;
    Cited<'_>, Cited: CitedData<'_>;
    When<'_>, When: WhenData<'_>;
}
