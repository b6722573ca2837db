//! Rules that are built at run time, such as one whose age comes from a clinic's settings.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use super::error::{DEEPEST, MOST_PARTS, WhenError};
use super::{Cited, LocalSource, Members, Reference, Rule, Sources, When};
use crate::quantity::{Measure, Sex};
use crate::{Condition, Finding, Setting, Source, Urgency};

/// A criterion built at run time, as [`When`] is at compile time.
///
/// A criterion may be nested 32 deep and have 2,000 parts. If it is deeper or longer, only the error is kept. Building
/// a rule set reports it, like every other error in a criterion.
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
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use]
pub struct WhenBuf(Tree);

/// A criterion that is never nested deeper than [`DEEPEST`], so that recursion over it is safe.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Tree {
    Has(Finding),
    Between(Measure, u16, u16),
    Is(Sex),
    All(Box<[WhenBuf]>),
    Any(Box<[WhenBuf]>),
    AtLeast(u8, Box<[WhenBuf]>),
    /// Not a criterion.
    Error(WhenError),
}

impl WhenBuf {
    /// The finding is present.
    pub fn has(finding: impl Into<Finding>) -> Self {
        Self(Tree::Has(finding.into()))
    }

    /// The finding of this id is present. If the id is misspelt, building a rule set reports it, with the nearest id.
    pub fn named(id: &str) -> Self {
        id.parse::<Finding>().map_or_else(|error| Self(Tree::Error(WhenError::Misspelt(error))), Self::has)
    }

    /// The number is at least the first and at most the second, in the measurement's own unit.
    pub const fn between(measure: Measure, low: u16, high: u16) -> Self {
        Self(Tree::Between(measure, low, high))
    }

    /// The person is of this sex.
    pub const fn is(sex: Sex) -> Self {
        Self(Tree::Is(sex))
    }

    /// Every member holds.
    pub fn all(members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, Tree::All)
    }

    /// At least one member holds.
    pub fn any(members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, Tree::Any)
    }

    /// At least this many members hold. They are findings, numbers and sex, each listed once.
    pub fn at_least(needed: u8, members: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::list(members, |members| Tree::AtLeast(needed, members))
    }

    fn list(
        members: impl IntoIterator<Item = impl Into<Self>>,
        tree: impl FnOnce(Box<[Self]>) -> Tree,
    ) -> Self {
        let list = Self(tree(members.into_iter().map(Into::into).collect()));
        let is_too_large =
            |member: &&Self| matches!(member.0, Tree::Error(WhenError::TooDeep | WhenError::TooLong));
        if let Some(too_large) = list.members().iter().find(is_too_large) {
            return too_large.clone();
        }
        let (depth, parts) = list.size();
        if depth > DEEPEST {
            Self(Tree::Error(WhenError::TooDeep))
        } else if parts > MOST_PARTS {
            Self(Tree::Error(WhenError::TooLong))
        } else {
            list
        }
    }

    /// How deep it is nested, and how many parts it has.
    fn size(&self) -> (usize, usize) {
        let sizes = self.members().iter().map(Self::size);
        sizes.fold((1, 1), |(depth, parts), (member_depth, member_parts)| {
            (depth.max(member_depth + 1), parts + member_parts)
        })
    }

    /// How many parts it has.
    pub(crate) fn parts(&self) -> usize {
        let (_, parts) = self.size();
        parts
    }

    pub(crate) fn members(&self) -> &[Self] {
        match &self.0 {
            Tree::All(members) | Tree::Any(members) | Tree::AtLeast(_, members) => members,
            Tree::Has(_) | Tree::Between(..) | Tree::Is(_) | Tree::Error(_) => &[],
        }
    }

    /// The error, if it is not a criterion.
    pub(crate) const fn error(&self) -> Option<WhenError> {
        if let Tree::Error(error) = self.0 { Some(error) } else { None }
    }

    /// The criterion to evaluate. An error never holds; no rule set contains one.
    #[inline]
    pub(crate) const fn as_when(&self) -> When<'_> {
        match &self.0 {
            Tree::Has(finding) => When::Has(*finding),
            Tree::Between(measure, low, high) => When::Between(*measure, *low, *high),
            Tree::Is(sex) => When::Is(*sex),
            Tree::All(members) => When::All(Members::built(members)),
            Tree::Any(members) => When::Any(Members::built(members)),
            Tree::AtLeast(needed, members) => When::AtLeast(*needed, Members::built(members)),
            Tree::Error(_) => When::Any(Members::of(&[])),
        }
    }

    /// Copies at most this many levels and parts of a criterion.
    fn copy(when: When<'_>, levels: usize, parts: &mut usize) -> Self {
        let Some(left) = parts.checked_sub(1) else { return Self(Tree::Error(WhenError::TooLong)) };
        *parts = left;
        let Some(levels) = levels.checked_sub(1) else { return Self(Tree::Error(WhenError::TooDeep)) };
        // A member that is too long ends the list: the rest is not read.
        let mut copies = |members: Members<'_>| -> Vec<Self> {
            let mut copies = Vec::new();
            for member in members.iter() {
                copies.push(Self::copy(member, levels, parts));
                if *parts == 0 {
                    break;
                }
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
}

/// As a clinician reads it, or the error.
impl fmt::Debug for WhenBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Tree::Error(error) => write!(f, "no criterion: {error}"),
            Tree::Has(_)
            | Tree::Between(..)
            | Tree::Is(_)
            | Tree::All(_)
            | Tree::Any(_)
            | Tree::AtLeast(..) => write!(f, "{}", self.as_when()),
        }
    }
}

/// Copies a criterion written in the program.
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

/// A rule built at run time, as [`Rule`] is at compile time.
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
#[derive(Clone, PartialEq, Eq, Hash)]
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

    /// Adds a source, and how soon it says the person must be seen, if it does.
    pub fn source(self, source: Source, position: Option<Urgency>) -> Self {
        self.cited(Cited { source: Reference::Listed(source), position })
    }

    /// Adds a source that is not in the crate's bibliography.
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

    #[inline]
    pub(crate) fn as_rule(&self) -> Rule<'_> {
        Rule {
            id: &self.id,
            suspects: self.suspects,
            urgency: self.urgency,
            setting: self.setting,
            when: self.when.as_when(),
            rationale: &self.rationale,
            sources: Sources::built(&self.sources),
            milder_because: self.milder_because.as_deref(),
        }
    }
}

/// Copies a rule written in the program.
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
            crate::text::shown(&self.id),
            self.suspects,
            self.urgency,
            self.setting,
            self.when
        )
    }
}

/// A source and its position, owned.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct CitedBuf {
    source: ReferenceBuf,
    position: Option<Urgency>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
