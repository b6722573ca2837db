//! Reads a report as far as its own words go; whether they are true is for the checks.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Certificate;
use super::refusal::Refusal;
use super::tree::{DEEPEST, Levels, Read, Tree, each, fields, flag, join, needed, text, word, wrong};
use crate::presentation::Id;
use crate::presentation::old::{Checked, Key, Record, Value, refuse_scalars};
use crate::triage::AssumeNo;
use crate::{Condition, Presentation, Setting, Urgency};
use crate::{Policy, Question};

/// What a report says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "as in the JSON")]
pub(super) struct Report {
    pub(super) id: Option<Id>,
    pub(super) at_least: Urgency,
    pub(super) at_most: Urgency,
    pub(super) advised: Urgency,
    pub(super) settled: bool,
    pub(super) assessed: bool,
    pub(super) red_flags: Vec<RedFlag>,
    pub(super) next_question: Option<NextQuestion>,
    pub(super) unanswered: Vec<Question>,
    pub(super) setting: Setting,
    pub(super) advice: String,
    pub(super) safety_net: String,
    pub(super) assumes_no: bool,
    pub(super) edition: String,
    pub(super) rules_hash: String,
    pub(super) policy: Policy,
    pub(super) without_examination: bool,
    pub(super) given: Presentation,
    pub(super) other_rules: Vec<OtherRule>,
}

/// A rule that fires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RedFlag {
    pub(super) rule: String,
    pub(super) suspects: Condition,
    pub(super) urgency: Urgency,
    pub(super) because: Vec<Question>,
    pub(super) rationale: String,
    pub(super) sources: Vec<String>,
}

/// A rule that does not fire, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OtherRule {
    pub(super) rule: String,
    pub(super) why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    RefutedBy(Vec<Question>),
    PendingOn(Vec<Question>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NextQuestion {
    pub(super) finding: Question,
    pub(super) question: String,
}

const KEYS: [&str; 16] = [
    "id",
    "urgency",
    "assessed",
    "red_flags",
    "next_question",
    "unanswered",
    "setting",
    "advice",
    "safety_net",
    "assumed_no",
    "edition",
    "rules_hash",
    "policy",
    "without_examination",
    "given",
    "other_rules",
];
const URGENCY_KEYS: [&str; 4] = ["at_least", "at_most", "advised", "settled"];
const RED_FLAG_KEYS: [&str; 6] = ["rule", "suspects", "urgency", "because", "rationale", "sources"];
const QUESTION_KEYS: [&str; 2] = ["finding", "question"];
const OTHER_RULE_KEYS: [&str; 3] = ["rule", "refuted_by", "pending_on"];

/// The report's parts, once its syntax was read.
struct Top;

impl Top {
    #[expect(clippy::unused_self, reason = "as the other visitors refuse")]
    fn refuse(self, _: Value<'_>) -> Read<Report> {
        Err(Refusal::NotAnObject)
    }
}

impl<'de> Deserialize<'de> for Certificate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Top).map(Self)
    }
}

impl<'de> Visitor<'de> for Top {
    type Value = Read<Report>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report")
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
        let (mut given, mut entries) = (None, Vec::new());
        while let Some(key) = map.next_key_seed(Key(str::to_owned))? {
            if key == "given" {
                let Checked(read) = map.next_value()?;
                if given.replace(read).is_some() {
                    entries.push((key.clone(), Tree::Plain(Value::Null))); // twice, which is told below
                }
                entries.push((key, Tree::Plain(Value::Null)));
            } else {
                entries.push((key, map.next_value_seed(Levels(DEEPEST))?));
            }
        }
        Ok(fields(Tree::Object(entries), "", &KEYS).and_then(|parts| report(parts, given)))
    }
}

fn report(
    parts: [Option<Tree>; KEYS.len()],
    given: Option<Result<Record, crate::presentation::old::InputError>>,
) -> Read<Report> {
    let [
        id,
        urgency,
        assessed,
        red_flags,
        next_question,
        unanswered,
        setting,
        advice,
        safety_net,
        assumed_no,
        edition,
        rules_hash,
        policy,
        without_examination,
        _,
        other_rules,
    ] = parts;
    let edition = needed(edition, "", "edition", text)?;
    let given = given.ok_or(Refusal::NotExplained { missing: "given" })?;
    let given = given.map_err(|error| Refusal::Given(error.into()))?;
    if given.id.is_some() {
        let expected = "its id at the top, and none in `given`";
        return Err(wrong("given.id", Tree::Plain(Value::Text("id".into())), expected));
    }
    if policy.is_none() {
        return Err(Refusal::NotExplained { missing: "policy" });
    }
    if other_rules.is_none() {
        return Err(Refusal::NotExplained { missing: "other_rules" });
    }
    let urgency = needed(urgency, "", "urgency", |tree, place| fields(tree, place, &URGENCY_KEYS))?;
    let [at_least, at_most, advised, settled] = urgency;
    Ok(Report {
        id: id.map_or(Ok(None), read_id)?,
        at_least: needed(at_least, "urgency", "at_least", word)?,
        at_most: needed(at_most, "urgency", "at_most", word)?,
        advised: needed(advised, "urgency", "advised", word)?,
        settled: needed(settled, "urgency", "settled", flag)?,
        assessed: needed(assessed, "", "assessed", flag)?,
        red_flags: needed(red_flags, "", "red_flags", |tree, place| each(tree, place, red_flag))?,
        next_question: needed(next_question, "", "next_question", question)?,
        unanswered: needed(unanswered, "", "unanswered", topics)?,
        setting: needed(setting, "", "setting", word)?,
        advice: needed(advice, "", "advice", text)?,
        safety_net: needed(safety_net, "", "safety_net", text)?,
        assumes_no: needed(assumed_no, "", "assumed_no", reason)?,
        edition,
        rules_hash: needed(rules_hash, "", "rules_hash", text)?,
        policy: needed(policy, "", "policy", word)?,
        without_examination: without_examination.map_or(Ok(false), only_true)?,
        given: given.presentation,
        other_rules: needed(other_rules, "", "other_rules", |tree, place| each(tree, place, other_rule))?,
    })
}

fn red_flag(tree: Tree, place: &str) -> Read<RedFlag> {
    let [rule, suspects, urgency, because, rationale, sources] = fields(tree, place, &RED_FLAG_KEYS)?;
    Ok(RedFlag {
        rule: needed(rule, place, "rule", text)?,
        suspects: needed(suspects, place, "suspects", word)?,
        urgency: needed(urgency, place, "urgency", word)?,
        because: needed(because, place, "because", topics)?,
        rationale: needed(rationale, place, "rationale", text)?,
        sources: needed(sources, place, "sources", |tree, place| each(tree, place, text))?,
    })
}

fn other_rule(tree: Tree, place: &str) -> Read<OtherRule> {
    let [rule, refuted_by, pending_on] = fields(tree, place, &OTHER_RULE_KEYS)?;
    let rule = needed(rule, place, "rule", text)?;
    let why = match (refuted_by, pending_on) {
        (refuted_by, None) => Why::RefutedBy(needed(refuted_by, place, "refuted_by", topics)?),
        (None, pending_on) => Why::PendingOn(needed(pending_on, place, "pending_on", topics)?),
        (Some(_), Some(both)) => {
            return Err(wrong(&join(place, "pending_on"), both, "it only where there is no `refuted_by`"));
        }
    };
    Ok(OtherRule { rule, why })
}

fn question(tree: Tree, place: &str) -> Read<Option<NextQuestion>> {
    if matches!(tree, Tree::Plain(Value::Null)) {
        return Ok(None);
    }
    let [finding, question] = fields(tree, place, &QUESTION_KEYS)?;
    Ok(Some(NextQuestion {
        finding: needed(finding, place, "finding", word)?,
        question: needed(question, place, "question", text)?,
    }))
}

fn read_id(tree: Tree) -> Read<Option<Id>> {
    match tree {
        Tree::Plain(Value::Null) => Ok(None),
        Tree::Plain(Value::Text(text)) => Ok(Some(Id::Text(text.into_owned()))),
        Tree::Plain(Value::Integer(number)) => Ok(Some(Id::Number(number.into()))),
        other @ (Tree::Plain(_) | Tree::List(_) | Tree::Object(_)) => {
            Err(wrong("id", other, "a text or a whole number"))
        }
    }
}

/// Whether answers were assumed, for whichever reason.
fn reason(tree: Tree, place: &str) -> Read<bool> {
    match tree {
        Tree::Plain(Value::Null) => Ok(false),
        Tree::Plain(Value::Text(text)) if AssumeNo::because(&text).is_ok() => Ok(true),
        other @ (Tree::Plain(_) | Tree::List(_) | Tree::Object(_)) => {
            Err(wrong(place, other, "a reason on one line, or `null`"))
        }
    }
}

fn only_true(tree: Tree) -> Read<bool> {
    match tree {
        Tree::Plain(Value::Bool(true)) => Ok(true),
        other @ (Tree::Plain(_) | Tree::List(_) | Tree::Object(_)) => {
            Err(wrong("without_examination", other, "`true`, or no such key"))
        }
    }
}

/// Findings, measurements and the sex, each at most once.
fn topics(tree: Tree, place: &str) -> Read<Vec<Question>> {
    let topics: Vec<Question> = each(tree, place, word)?;
    for (number, topic) in topics.iter().enumerate() {
        if topics.iter().take(number).any(|before| before == topic) {
            return Err(Refusal::Twice { field: format!("{place}[{number}]") });
        }
    }
    Ok(topics)
}
