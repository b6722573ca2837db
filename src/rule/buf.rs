//! Rules that are built at run time, such as one whose age comes from a clinic's settings.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use super::flaw::{DEEPEST, MOST_PARTS};
use super::members::Node;
use super::{Cited, LocalSource, Members, Reference, Rule, Sources, When};
use crate::quantity::{Measure, Sex};
use crate::{Condition, Finding, Setting, Source, UnknownId, Urgency};

/// A criterion built at run time: what [`When`] is in a program's text.
///
/// Whatever is wrong with it is told when a rule set is built of it.
///
/// ```
/// use backpain::rule::WhenBuf;
/// use backpain::{Measure, Symptom};
///
/// let oldest = 70; // from a clinic's settings
/// let when = WhenBuf::all([
///     WhenBuf::between(Measure::Age, oldest, 120),
///     WhenBuf::any([WhenBuf::has(Symptom::NightPain), WhenBuf::named("weight-loss")]),
/// ]);
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct WhenBuf {
    /// Every part behind its members, the first member last.
    nodes: Vec<Node>,
    depth: usize,
    /// Texts that are no finding, with the place of their node.
    misspelt: Vec<UnknownId>,
    /// Whether it has more parts than anybody reads; then they are no longer kept.
    is_too_long: bool,
}

impl WhenBuf {
    const fn empty() -> Self {
        Self { nodes: Vec::new(), depth: 0, misspelt: Vec::new(), is_too_long: false }
    }

    fn single(node: Node) -> Self {
        Self { nodes: [node].into(), depth: 1, misspelt: Vec::new(), is_too_long: false }
    }

    /// The finding is there.
    pub fn has(finding: impl Into<Finding>) -> Self {
        Self::single(Node::Has(finding.into()))
    }

    /// The finding of this id is there. An id that is misspelt is told, with the nearest, when the rule
    /// set is built.
    pub fn named(id: &str) -> Self {
        match id.parse::<Finding>() {
            Ok(finding) => Self::has(finding),
            Err(error) => Self { misspelt: [error].into(), ..Self::single(Node::Misspelt(0)) },
        }
    }

    /// The number is at least the first and at most the second, in the measurement's own unit.
    pub fn between(measure: Measure, low: u16, high: u16) -> Self {
        Self::single(Node::Between(measure, low, high))
    }

    /// The person is of this sex.
    pub fn is(sex: Sex) -> Self {
        Self::single(Node::Is(sex))
    }

    /// Every one holds.
    pub fn all(members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, |parts| Node::All { parts })
    }

    /// At least one holds.
    pub fn any(members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, |parts| Node::Any { parts })
    }

    /// At least so many hold, of findings, numbers and sex, each listed once.
    pub fn at_least(needed: u8, members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, |parts| Node::AtLeast { needed, parts })
    }

    fn list(members: impl IntoIterator<Item = impl Into<Self>>, root: impl FnOnce(usize) -> Node) -> Self {
        let members: Vec<Self> = members.into_iter().map(Into::into).collect();
        // The first member stands last; a single one is taken over as it is, so that deep nesting costs little.
        let mut list = members.into_iter().rev().reduce(Self::followed_by).unwrap_or_else(Self::empty);
        list.nodes.push(root(list.nodes.len()));
        list.depth += 1;
        list.forget_if_too_long();
        list
    }

    fn forget_if_too_long(&mut self) {
        if self.nodes.len() > MOST_PARTS {
            self.is_too_long = true;
            self.nodes = [Node::Any { parts: 0 }].into();
            self.misspelt = Vec::new();
        }
    }

    fn followed_by(mut self, other: Self) -> Self {
        let known = self.misspelt.len();
        self.nodes.extend(other.nodes.into_iter().map(|node| match node {
            Node::Misspelt(place) => Node::Misspelt(place + known),
            Node::Has(_)
            | Node::Between(..)
            | Node::Is(_)
            | Node::All { .. }
            | Node::Any { .. }
            | Node::AtLeast { .. } => node,
        }));
        self.depth = self.depth.max(other.depth);
        self.misspelt.extend(other.misspelt);
        self.is_too_long |= other.is_too_long;
        self.forget_if_too_long();
        self
    }

    fn copy(when: When<'_>, levels: usize, parts: &mut usize) -> Self {
        *parts = parts.saturating_sub(1);
        let mut copies = |members: Members<'_>| -> Vec<Self> {
            let mut copies = Vec::new();
            for member in members.iter() {
                if *parts == 0 {
                    break;
                }
                copies.push(match levels.checked_sub(1) {
                    Some(levels) => Self::copy(member, levels, parts),
                    None => Self::list(Vec::<Self>::new(), |parts| Node::Any { parts }),
                });
            }
            copies
        };
        match when {
            When::Has(finding) => Self::has(finding),
            When::Between(measure, low, high) => Self::between(measure, low, high),
            When::Is(sex) => Self::is(sex),
            When::All(members) => Self::all(copies(members)),
            When::Any(members) => Self::any(copies(members)),
            When::AtLeast(needed, members) => Self::at_least(needed, copies(members)),
        }
    }

    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) const fn is_too_long(&self) -> bool {
        self.is_too_long
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(crate) fn misspelt(&self, place: usize) -> Option<UnknownId> {
        self.misspelt.get(place).copied()
    }

    /// Only for what is not nested too deep to be read.
    pub(crate) fn as_when(&self) -> When<'_> {
        let root = Members::built(&self.nodes).split_first();
        root.map_or(When::Any(Members::of(&[])), |(when, _)| when)
    }
}

/// As it is read; of what is nested too deep, how deep.
impl fmt::Debug for WhenBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.depth > DEEPEST {
            write!(f, "a criterion nested {} deep", self.depth)
        } else if self.is_too_long {
            write!(f, "a criterion of more than {MOST_PARTS} parts")
        } else {
            write!(f, "{}", self.as_when())
        }
    }
}

/// Copies a criterion of the program's text. Of what is nested too deep, or too long, only so much is copied
/// as shows that it is.
impl From<When<'_>> for WhenBuf {
    fn from(when: When<'_>) -> Self {
        Self::copy(when, DEEPEST, &mut (MOST_PARTS + 1))
    }
}

impl From<Finding> for WhenBuf {
    fn from(finding: Finding) -> Self {
        Self::has(finding)
    }
}

/// A rule built at run time: what [`Rule`] is in a program's text.
///
/// ```
/// use backpain::rule::{RuleBuf, WhenBuf};
/// use backpain::{Condition, Measure, RiskFactor, Setting, Source, Urgency};
///
/// let from_age = 80;
/// let when = WhenBuf::all([WhenBuf::has(RiskFactor::MinorTrauma), WhenBuf::between(Measure::Age, from_age, 120)]);
/// let rule = RuleBuf::new("local-frail-fall", Condition::VertebralFracture, Urgency::Emergency, when)
///     .at(Setting::EmergencyDepartment)
///     .because("Our X-ray department is in the hospital.")
///     .source(Source::GoodPractice, None);
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct RuleBuf {
    pub(crate) id: Box<str>,
    suspects: Condition,
    urgency: Urgency,
    setting: Setting,
    pub(crate) when: WhenBuf,
    rationale: Box<str>,
    sources: Vec<CitedBuf>,
    milder_because: Option<Box<str>>,
}

impl RuleBuf {
    /// When this holds, suspect this condition, and act this soon, at the usual place for that urgency.
    pub fn new(id: &str, suspects: Condition, urgency: Urgency, when: impl Into<WhenBuf>) -> Self {
        Self {
            id: id.into(),
            suspects,
            urgency,
            setting: urgency.usual_setting(),
            when: when.into(),
            rationale: Box::default(),
            sources: Vec::new(),
            milder_because: None,
        }
    }

    /// Where the person is best seen.
    pub const fn at(mut self, setting: Setting) -> Self {
        self.setting = setting;
        self
    }

    /// Why, in a sentence for a clinician.
    pub fn because(mut self, rationale: &str) -> Self {
        self.rationale = rationale.into();
        self
    }

    /// One more source, and how soon it says the person must be seen, if it does.
    pub fn source(self, source: Source, position: Option<Urgency>) -> Self {
        self.cited(Cited { source: Reference::Listed(source), position })
    }

    /// One more source that is not in the crate's bibliography.
    pub fn local_source(self, source: LocalSource<'_>, position: Option<Urgency>) -> Self {
        self.cited(Cited { source: Reference::Local(source), position })
    }

    fn cited(mut self, cited: Cited<'_>) -> Self {
        self.sources.push(CitedBuf::from(cited));
        self
    }

    /// Why it is milder than the most urgent of its sources.
    pub fn milder_because(mut self, reason: &str) -> Self {
        self.milder_because = Some(reason.into());
        self
    }

    /// Only where the criterion is not nested too deep to be read.
    pub(crate) fn as_rule(&self) -> Rule<'_> {
        self.as_rule_when(self.when.as_when())
    }

    /// The rule with another criterion, for what concerns the rest of it.
    pub(crate) fn as_rule_when<'a>(&'a self, when: When<'a>) -> Rule<'a> {
        Rule {
            id: &self.id,
            suspects: self.suspects,
            urgency: self.urgency,
            setting: self.setting,
            when,
            rationale: &self.rationale,
            sources: Sources::built(&self.sources),
            milder_because: self.milder_because.as_deref(),
        }
    }
}

/// Copies a rule of the program's text.
impl From<Rule<'_>> for RuleBuf {
    fn from(rule: Rule<'_>) -> Self {
        Self {
            id: rule.id.into(),
            suspects: rule.suspects,
            urgency: rule.urgency,
            setting: rule.setting,
            when: rule.when.into(),
            rationale: rule.rationale.into(),
            sources: rule.sources.iter().map(CitedBuf::from).collect(),
            milder_because: rule.milder_because.map(Into::into),
        }
    }
}

/// Every part of it, as it is read.
impl fmt::Debug for RuleBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "rule \"{}\" suspects {} urgency {} at {} when {:?}",
            self.id, self.suspects, self.urgency, self.setting, self.when
        )
    }
}

/// A source and its position, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CitedBuf {
    source: ReferenceBuf,
    position: Option<Urgency>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ReferenceBuf {
    Listed(Source),
    Local { id: Box<str>, title: Box<str>, publisher: Box<str>, year: Option<u16>, address: Box<str> },
}

impl CitedBuf {
    pub(crate) const fn as_cited(&self) -> Cited<'_> {
        let source = match &self.source {
            ReferenceBuf::Listed(source) => Reference::Listed(*source),
            ReferenceBuf::Local { id, title, publisher, year, address } => {
                Reference::Local(LocalSource { id, title, publisher, year: *year, address })
            }
        };
        Cited { source, position: self.position }
    }
}

impl From<Cited<'_>> for CitedBuf {
    fn from(cited: Cited<'_>) -> Self {
        let source = match cited.source {
            Reference::Listed(source) => ReferenceBuf::Listed(source),
            Reference::Local(LocalSource { id, title, publisher, year, address }) => ReferenceBuf::Local {
                id: id.into(),
                title: title.into(),
                publisher: publisher.into(),
                year,
                address: address.into(),
            },
        };
        Self { source, position: cited.position }
    }
}
