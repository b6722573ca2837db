//! The report as JSON. It is worked out while it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Standing, Triage};
use crate::presentation::Id;
use crate::rule::Rule;
use crate::{Policy, Question};

/// A triage as a value to be written: `serde_json::to_string(&triage.report())`.
///
/// ```
/// use backpain::{Presentation, RiskFactor, Symptom, triage};
///
/// let presentation = Presentation::builder().yes(RiskFactor::HistoryOfCancer).yes(Symptom::NightPain).build()?;
/// let report = serde_json::to_value(triage(&presentation).report())?;
/// assert_eq!(report["red_flags"][0]["rule"], "spinal-metastases-pain");
/// assert_eq!(report["red_flags"][0]["because"], serde_json::json!(["night-pain", "history-of-cancer"]));
/// assert_eq!(report["urgency"]["at_least"], "same-day");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Report<'a> {
    triage: &'a Triage<'a>,
    id: Option<&'a Id>,
    explained: bool,
}

impl<'a> Report<'a> {
    pub(super) const fn new(triage: &'a Triage<'a>) -> Self {
        Self { triage, id: None, explained: false }
    }

    /// Echoes the id that the presentation came with.
    pub const fn id(mut self, id: Option<&'a Id>) -> Self {
        self.id = id;
        self
    }

    /// Adds what was given and, under `other_rules`, why each other rule does not fire: refuted by
    /// which answers, or pending on which questions.
    pub const fn explained(mut self) -> Self {
        self.explained = true;
        self
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let triage = self.triage;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("urgency", &Bounds(triage))?;
        map.serialize_entry("assessed", &triage.is_assessed())?;
        map.serialize_entry("red_flags", &RedFlags(triage))?;
        map.serialize_entry("next_question", &triage.next_question().map(NextQuestion))?;
        map.serialize_entry("unanswered", &Unanswered(triage))?;
        map.serialize_entry("setting", &triage.setting())?;
        map.serialize_entry("advice", triage.advice())?;
        map.serialize_entry("safety_net", triage.safety_net())?;
        map.serialize_entry("assumed_no", &triage.options().assume_no.map(|assumed| assumed.reason()))?;
        map.serialize_entry("edition", triage.edition())?;
        map.serialize_entry("rules_hash", &alloc::format!("{:032x}", triage.rules_hash()))?;
        let options = triage.options();
        if self.explained || options.policy != Policy::Default {
            map.serialize_entry("policy", &alloc::format!("{}", options.policy))?;
        }
        if options.without_examination {
            map.serialize_entry("without_examination", &true)?;
        }
        if self.explained {
            map.serialize_entry("given", triage.given())?;
            map.serialize_entry("other_rules", &OtherRules(triage))?;
        }
        map.end()
    }
}

struct Bounds<'a>(&'a Triage<'a>);

impl Serialize for Bounds<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("at_least", &self.0.at_least())?;
        map.serialize_entry("at_most", &self.0.at_most())?;
        map.serialize_entry("advised", &self.0.advised())?;
        map.serialize_entry("settled", &self.0.is_settled())?;
        map.end()
    }
}

struct RedFlags<'a>(&'a Triage<'a>);

impl Serialize for RedFlags<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let policy = self.0.options().policy;
        serializer.collect_seq(self.0.red_flags().map(|(rule, because)| RedFlag {
            rule,
            urgency: rule.urgency_under(policy),
            because: because.iter(),
        }))
    }
}

struct RedFlag<'a, B> {
    rule: Rule<'a>,
    urgency: crate::Urgency,
    because: B,
}

impl<B: Iterator<Item = Question> + Clone> Serialize for RedFlag<'_, B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("rule", self.rule.id)?;
        map.serialize_entry("suspects", &self.rule.suspects)?;
        map.serialize_entry("urgency", &self.urgency)?;
        map.serialize_entry("because", &Ids(self.because.clone()))?;
        map.serialize_entry("rationale", self.rule.rationale)?;
        map.serialize_entry("sources", &Sources(self.rule))?;
        map.end()
    }
}

struct Ids<I>(I);

impl<I: Iterator<Item = Question> + Clone> Serialize for Ids<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone().map(Question::id))
    }
}

struct Sources<'a>(Rule<'a>);

impl Serialize for Sources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.sources.iter().map(|cited| cited.source.id()))
    }
}

struct NextQuestion(Question);

impl Serialize for NextQuestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("finding", self.0.id())?;
        map.serialize_entry("question", self.0.text())?;
        map.end()
    }
}

struct Unanswered<'a>(&'a Triage<'a>);

impl Serialize for Unanswered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.unanswered().map(Question::id))
    }
}

struct OtherRules<'a>(&'a Triage<'a>);

impl Serialize for OtherRules<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.rules().filter_map(|rule| match self.0.standing_of(&rule) {
            Standing::Fired(_) => None,
            standing @ (Standing::Refuted(_) | Standing::Pending(_)) => Some(OtherRule { rule, standing }),
        }))
    }
}

struct OtherRule<'a> {
    rule: Rule<'a>,
    standing: Standing,
}

impl Serialize for OtherRule<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("rule", self.rule.id)?;
        match self.standing {
            Standing::Fired(by) => map.serialize_entry("fired_by", &Ids(by.iter()))?,
            Standing::Refuted(by) => map.serialize_entry("refuted_by", &Ids(by.iter()))?,
            Standing::Pending(on) => map.serialize_entry("pending_on", &Ids(on.iter()))?,
        }
        map.end()
    }
}
