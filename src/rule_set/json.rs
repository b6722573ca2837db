//! Rule sets and their differences as data.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use super::{Changed, Difference, LoadChange, RuleSet, Shift};
use crate::rule::{Cited, Reference, Rule, When};
use crate::{Condition, Finding, Presentation, Setting, Sex, Urgency};

fn hexadecimal(hash: u128) -> String {
    format!("{hash:032x}")
}

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
            rules_hash: hexadecimal(self.hash()),
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

/// What differs between two sets.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DifferenceData<'a> {
    old: EditionData<'a>,
    new: EditionData<'a>,
    added: &'a [String],
    removed: Vec<Removed<'a>>,
    changed: &'a [Changed],
    shifts: &'a [Shift],
    cautious_shifts: &'a [Shift],
    complete: bool,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    #[cfg_attr(feature = "schemars1", schemars(default))]
    untried: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    load: Option<&'a LoadChange>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct EditionData<'a> {
    edition: &'a str,
    rules_hash: String,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Removed<'a> {
    rule: &'a str,
    switched_off_because: Option<&'a str>,
}

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ([old, new], [old_hash, new_hash]) = (&self.editions, self.hashes);
        let removed = self
            .removed
            .iter()
            .map(|(rule, reason)| Removed { rule, switched_off_because: reason.as_deref() });
        let data = DifferenceData {
            old: EditionData { edition: old, rules_hash: hexadecimal(old_hash) },
            new: EditionData { edition: new, rules_hash: hexadecimal(new_hash) },
            added: &self.added,
            removed: removed.collect(),
            changed: &self.changed,
            shifts: &self.shifts,
            cautious_shifts: &self.cautious_shifts,
            complete: self.is_complete(),
            untried: &self.untried,
            load: self.load(),
        };
        data.serialize(serializer)
    }
}

/// A rule that changed, and the parts that changed.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ChangedData<'a> {
    rule: &'a str,
    parts: BTreeMap<&'a str, Part<'a>>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Part<'a> {
    was: &'a str,
    is: &'a str,
}

impl Serialize for Changed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = self.parts.iter().map(|(part, was, is)| (*part, Part { was, is }));
        ChangedData { rule: &self.rule, parts: parts.collect() }.serialize(serializer)
    }
}

/// A kind of change, with the fewest statements that cause it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ShiftData<'a> {
    from: Urgency,
    to: Urgency,
    witness: &'a Presentation,
    by: &'a [String],
}

impl Serialize for Shift {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { from, to, witness, by } = self;
        ShiftData { from: *from, to: *to, witness, by }.serialize(serializer)
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
    Difference, Difference: DifferenceData<'_>;
    Changed, Changed: ChangedData<'_>;
    Shift, Shift: ShiftData<'_>;
}
