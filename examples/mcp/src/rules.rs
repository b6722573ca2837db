//! Sets of rules that arrive as arguments.

use backpain::rule::{LocalSource, RuleBuf, WhenBuf};
use backpain::{Condition, Measure, RuleSet, Setting, Sex, Source, Urgency};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::tools::Object;

/// What `diff_rules` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DiffArguments {
    /// The set before. Without it, the built-in rules.
    #[schemars(skip_serializing_if = "Option::is_none")]
    pub(crate) old: Option<Object<Set>>,
    /// The set after. A change of the built-in rules has `add`, `replace` or `switch_off`. A whole set has `rules`, as the
    /// resource `backpain://rules` writes it.
    pub(crate) new: Object<Set>,
}

/// A set of rules: a change of the built-in ones, or a whole set as the crate writes it.
#[derive(Deserialize, JsonSchema)]
#[serde(
    deny_unknown_fields,
    expecting = "an object: a set of rules such as {\"edition\": \"clinic-a 2026.2\", \"switch_off\": []}"
)]
pub(crate) struct Set {
    /// The name of the set.
    edition: String,
    /// The rules of a whole set. Without it, the built-in rules.
    #[schemars(skip_serializing_if = "Option::is_none")]
    rules: Option<Vec<Object<Written>>>,
    /// The rules of a whole set that are switched off.
    #[schemars(skip_serializing_if = "Option::is_none")]
    switched_off: Option<Vec<Object<SwitchedOff>>>,
    /// The hash of a whole set. It is compared.
    #[schemars(skip_serializing_if = "Option::is_none")]
    rules_hash: Option<String>,
    /// Further rules.
    #[schemars(skip_serializing_if = "Option::is_none")]
    add: Option<Vec<Object<Written>>>,
    /// Rules in the place of those of the same id.
    #[schemars(skip_serializing_if = "Option::is_none")]
    replace: Option<Vec<Object<Written>>>,
    /// The ids of rules that no longer count, each with the reason.
    #[schemars(skip_serializing_if = "Option::is_none")]
    switch_off: Option<Vec<Object<SwitchOff>>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(
    deny_unknown_fields,
    expecting = "an object such as {\"rule\": \"pain-on-straining\", \"reason\": \"all are seen\"}"
)]
struct SwitchOff {
    rule: String,
    reason: String,
}

#[derive(Deserialize, JsonSchema)]
#[serde(
    deny_unknown_fields,
    expecting = "an object such as {\"rule\": {…}, \"reason\": \"all are seen\"}, with the whole rule"
)]
struct SwitchedOff {
    rule: Object<Written>,
    reason: String,
}

/// A rule.
#[derive(Deserialize, JsonSchema)]
#[serde(
    deny_unknown_fields,
    expecting = "an object such as {\"id\": \"ours\", \"suspects\": \"spinal-infection\", \"urgency\": \"emergency\", \"when\": {\"has\": \"fever\"}, \"rationale\": \"…\", \"sources\": […]}"
)]
#[schemars(rename = "RuleGiven")]
struct Written {
    id: String,
    suspects: Condition,
    urgency: Urgency,
    /// Without it, the usual place for the urgency.
    #[schemars(skip_serializing_if = "Option::is_none")]
    setting: Option<Setting>,
    when: Object<Criterion>,
    /// The criterion in words. It may be left out, and is compared if not.
    #[schemars(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    rationale: String,
    sources: Vec<Object<Cited>>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    milder_because: Option<String>,
}

/// A criterion: one of `has`, `measure` with `from` and `to`, `sex`, `all`, `any`, or `at_least` with `of`.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object such as {\"has\": \"fever\"}")]
struct Criterion {
    #[schemars(skip_serializing_if = "Option::is_none")]
    has: Option<String>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    measure: Option<Measure>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    from: Option<u16>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    to: Option<u16>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    sex: Option<Sex>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    all: Option<Vec<Object<Self>>>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Object<Self>>>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    at_least: Option<u8>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    of: Option<Vec<Object<Self>>>,
}

/// A source: an id of the bibliography, or of a work of one's own with its title.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object such as {\"id\": \"good-practice\"}")]
#[schemars(rename = "SourceGiven")]
struct Cited {
    id: String,
    #[schemars(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    publisher: Option<String>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[schemars(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// How soon it says that the person must be seen, if it does.
    #[schemars(skip_serializing_if = "Option::is_none")]
    position: Option<Urgency>,
}

impl Set {
    /// Checks the rules. `key` is where the set is in the arguments.
    pub(crate) fn build(self, key: &str) -> Result<RuleSet, String> {
        let whole = self.rules.is_some();
        if !whole && (self.switched_off.is_some() || self.rules_hash.is_some()) {
            return Err(format!(
                "{key}: `switched_off` and `rules_hash` belong to a whole set; give `rules`, or `switch_off`"
            ));
        }
        let mut set =
            if whole { RuleSet::builder(&self.edition) } else { RuleSet::change_built_in(&self.edition) };
        for Object(rule) in self.rules.unwrap_or_default() {
            set = set.add(rule.rule(key)?);
        }
        for Object(SwitchedOff { rule: Object(rule), reason }) in self.switched_off.unwrap_or_default() {
            let id = rule.id.clone();
            set = set.add(rule.rule(key)?).switch_off(&id, &reason);
        }
        for Object(rule) in self.add.unwrap_or_default() {
            set = set.add(rule.rule(key)?);
        }
        for Object(rule) in self.replace.unwrap_or_default() {
            set = set.replace(rule.rule(key)?);
        }
        for Object(SwitchOff { rule, reason }) in self.switch_off.unwrap_or_default() {
            set = set.switch_off(&rule, &reason);
        }
        let set = set.build().map_err(|error| format!("{key}: {error}"))?;
        let hash = format!("{:032x}", set.hash());
        match self.rules_hash {
            Some(given) if given != hash => Err(format!(
                "{key}.rules_hash: the rules given have the hash {hash}; correct it, or leave it out"
            )),
            _ => Ok(set),
        }
    }
}

impl Written {
    fn rule(self, set: &str) -> Result<RuleBuf, String> {
        let wrong = |what: String| format!("{set}, {}: {what}", backpain::text::shown(&self.id));
        let when = self.when.0.when().map_err(wrong)?;
        if self.text.is_some_and(|text| text != format!("{when:?}")) {
            return Err(wrong(format!(
                "`text` is not what `when` says: {when:?}; correct it, or leave it out"
            )));
        }
        let mut rule = RuleBuf::new(&self.id, self.suspects, self.urgency, when).because(&self.rationale);
        if let Some(setting) = self.setting {
            rule = rule.at(setting);
        }
        if let Some(reason) = self.milder_because {
            rule = rule.milder_because(&reason);
        }
        for Object(cited) in self.sources {
            rule = cited.cite(rule).map_err(wrong)?;
        }
        Ok(rule)
    }
}

impl Cited {
    fn cite(self, rule: RuleBuf) -> Result<RuleBuf, String> {
        let Self { id, title, publisher, year, address, position } = self;
        let Ok(listed) = id.parse::<Source>() else {
            let text = |text: Option<String>| text.unwrap_or_default();
            let (title, publisher, address) = (text(title), text(publisher), text(address));
            let local =
                LocalSource { id: &id, title: &title, publisher: &publisher, year, address: &address };
            return Ok(rule.local_source(local, position));
        };
        let same = |given: Option<String>, is: &str| given.is_none_or(|given| given == is);
        let agrees = same(title, listed.name())
            && same(publisher, listed.publisher())
            && same(address, listed.address())
            && year.is_none_or(|year| Some(year) == listed.year());
        if agrees {
            Ok(rule.source(listed, position))
        } else {
            Err(format!(
                "`{listed}` is in the bibliography and is another work there; give its id alone, or another id"
            ))
        }
    }
}

impl Criterion {
    fn when(&self) -> Result<WhenBuf, String> {
        let list = |members: &[Object<Self>]| {
            members.iter().map(|member| member.0.when()).collect::<Result<Vec<_>, _>>()
        };
        let Self { has, measure, from, to, sex, all, any, at_least, of } = self;
        let number = measure.is_some() || from.is_some() || to.is_some();
        let count = at_least.is_some() || of.is_some();
        let kinds = [has.is_some(), number, sex.is_some(), all.is_some(), any.is_some(), count];
        let only = kinds.iter().filter(|kind| **kind).count() == 1;
        match (has, (measure, from, to), sex, all, any, (at_least, of)) {
            (Some(finding), ..) if only => Ok(WhenBuf::named(finding)),
            (_, (Some(measure), Some(from), Some(to)), ..) if only => Ok(WhenBuf::between(*measure, *from, *to)),
            (_, _, Some(sex), ..) if only => Ok(WhenBuf::is(*sex)),
            (_, _, _, Some(all), ..) if only => Ok(WhenBuf::all(list(all)?)),
            (_, _, _, _, Some(any), _) if only => Ok(WhenBuf::any(list(any)?)),
            (.., (Some(at_least), Some(of))) if only => Ok(WhenBuf::at_least(*at_least, list(of)?)),
            _ => Err("a criterion has one of `has`, `measure` with `from` and `to`, `sex`, `all`, `any`, or `at_least` \
                      with `of`"
                .into()),
        }
    }
}
