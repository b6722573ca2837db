//! Errors in a single rule, without their location. At compile time the first error stops the build; a rule set that is
//! built at run time collects all of them.

use super::{Members, Reference, Rule, When};
use crate::quantity::Measure;
use crate::text::{Distinct, is_blank, same};
use crate::vocabulary::is_kebab_case;
use crate::{Finding, FindingSet, Polarity, Setting, Urgency};

/// How deep a criterion may be nested.
pub(crate) const DEEPEST: usize = 32;
/// How many parts a criterion may have.
pub(crate) const MOST_PARTS: usize = 2_000;

/// An error in one part of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum WhenError {
    /// A neutral finding never moves the urgency, so no rule may use it.
    #[error("`{0}` {NEUTRAL}")]
    Neutral(Finding),
    /// The measurement never has such a number, or the range ends before it begins.
    #[error(
        "{} from {low} to {high} is no range of it; give numbers from {} to {}, the lower one first",
        measure.id(), measure.limits().0, measure.limits().1
    )]
    OutOfRange {
        /// The measurement.
        measure: Measure,
        /// The lower number given.
        low: u16,
        /// The higher number given.
        high: u16,
    },
    /// `all`, `any` or `at least` without members.
    #[error("it has no member")]
    Empty,
    /// More are needed than there are, or none.
    #[error("at least {needed} of {members} can never hold, or always does; give 1 to {members}")]
    Count {
        /// How many are needed.
        needed: u8,
        /// How many there are.
        members: usize,
    },
    /// A count of members that are not findings, numbers or sex.
    #[error("a count takes findings, numbers and sex only; write `all` and `any` around it")]
    CountOfLists,
    /// A list that has one member twice.
    #[error("it has one member twice, which would count once; leave one out")]
    Twice,
    /// Nested too deep to be read.
    #[error("it is nested more than {DEEPEST} deep")]
    TooDeep,
    /// Too long to be read.
    #[error("it has more than {MOST_PARTS} parts; split it into several rules")]
    TooLong,
    /// A text that is not a finding.
    #[error("{0}")]
    Misspelt(crate::UnknownIdError),
}

const NEUTRAL: &str = "is a neutral finding, and only concerning ones may raise the urgency";

impl WhenError {
    /// The message for a compiler error, which cannot print numbers: a finding that it names, and the rest.
    const fn message(self) -> (Option<Finding>, &'static str) {
        let message = match self {
            Self::Neutral(finding) => return (Some(finding), NEUTRAL),
            Self::OutOfRange { .. } => "a number in it is outside the measurement's range",
            Self::Empty => "`all`, `any` or `at_least` in it has no member",
            Self::Count { .. } => "an `at_least` in it can never hold, or always does",
            Self::CountOfLists => "an `at_least` in it takes findings, numbers and sex only",
            Self::Twice => "`all`, `any` or `at_least` in it has one member twice; leave one out",
            Self::TooDeep => "its criterion is nested too deep",
            Self::TooLong => "its criterion has too many parts",
            Self::Misspelt(_) => "a finding in it is misspelt",
        };
        (None, message)
    }
}

/// An error in a rule, apart from its criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RuleError {
    /// The id is not kebab-case, or too long.
    #[error("its id is not up to 64 lower-case letters and digits, in words joined by single hyphens")]
    BadId,
    /// It has no source.
    #[error("it has no source")]
    NoSource,
    /// A local source has a bad id or no title, or has the id of a work of the bibliography.
    #[error(
        "a local source needs a title, and a kebab-case id that no work of the bibliography has; cite such a work \
         without `local`"
    )]
    BadSource,
    /// A work is cited twice.
    #[error("it cites one source twice")]
    CitedTwice,
    /// It does not say why.
    #[error("it has no `because`")]
    NoRationale,
    /// A rule of the mildest urgency changes nothing.
    #[error("its urgency is `self-care`, which everybody has without a rule; leave it out")]
    Mildest,
    /// The setting does not suit the urgency.
    #[error("`{setting}` is no place for `{urgency}`; give one such as `{}`", urgency.usual_setting())]
    WrongPlace {
        /// The rule's urgency.
        urgency: Urgency,
        /// The rule's setting.
        setting: Setting,
    },
    /// A cited source is more urgent, and the rule does not say why it is milder.
    #[error(
        "it is milder than one of its sources, which says `{0}`; say why in `milder because`, or raise it"
    )]
    MilderThanSource(Urgency),
    /// It gives a reason for being milder than its sources, and is not.
    #[error("it says why it is milder than its sources, and none of them is more urgent")]
    NotMilder,
}

impl RuleError {
    /// The message for a compiler error, which cannot print values.
    const fn message(self) -> &'static str {
        match self {
            Self::BadId => "its id is not lower-case words joined by single hyphens",
            Self::NoSource => "it has no source",
            Self::BadSource => {
                "a local source needs a title, and a kebab-case id that no work of the bibliography has"
            }
            Self::CitedTwice => "it cites one source twice",
            Self::NoRationale => "it has no `because`",
            Self::Mildest => "its urgency is `SelfCare`, which everybody has without a rule; leave it out",
            Self::WrongPlace { .. } => {
                "its place (`at`) does not see people of its urgency: see `Setting::sees`"
            }
            Self::MilderThanSource(_) => {
                "it is milder than one of its sources; add `milder because \"...\"` after them, or raise it"
            }
            Self::NotMilder => "it says why it is milder than its sources, and none of them is more urgent",
        }
    }

    /// One of each error, to check for.
    const EACH: &'static [Self] = &[
        Self::BadId,
        Self::NoSource,
        Self::BadSource,
        Self::CitedTwice,
        Self::NoRationale,
        Self::Mildest,
        Self::WrongPlace { urgency: Urgency::SelfCare, setting: Setting::Home },
        Self::MilderThanSource(Urgency::Emergency),
        Self::NotMilder,
    ];

    const fn found_in(self, rule: &Rule<'_>) -> Option<Self> {
        let highest = rule.most_urgent_source();
        let milder = highest.level() > rule.urgency.level();
        let reason = match rule.milder_because {
            Some(reason) => !is_blank(reason),
            None => false,
        };
        let found = match self {
            Self::BadId => !is_kebab_case(rule.id),
            Self::NoSource => rule.sources.is_empty(),
            Self::BadSource => rule.has_bad_source(),
            Self::CitedTwice => rule.cites_twice(),
            Self::NoRationale => is_blank(rule.rationale),
            Self::Mildest => rule.urgency.level() == 0,
            Self::WrongPlace { .. } => {
                if rule.urgency.level() > 0 && !rule.setting.sees(rule.urgency) {
                    return Some(Self::WrongPlace { urgency: rule.urgency, setting: rule.setting });
                }
                false
            }
            Self::MilderThanSource(_) => {
                if milder && !reason {
                    return Some(Self::MilderThanSource(highest));
                }
                false
            }
            Self::NotMilder => rule.milder_because.is_some() && !milder,
        };
        if found { Some(self) } else { None }
    }
}

impl Rule<'_> {
    /// All errors in the rule, apart from its criterion.
    pub(crate) fn errors(&self) -> impl Iterator<Item = RuleError> {
        RuleError::EACH.iter().filter_map(|error| error.found_in(self))
    }

    const fn cites_twice(&self) -> bool {
        let mut rest = self.sources;
        while let Some((cited, others)) = rest.split_first() {
            let mut later = others;
            while let Some((other, more)) = later.split_first() {
                if same(cited.source.id(), other.source.id()) {
                    return true;
                }
                later = more;
            }
            rest = others;
        }
        false
    }

    const fn has_bad_source(&self) -> bool {
        let mut rest = self.sources;
        while let Some((cited, others)) = rest.split_first() {
            if let Reference::Local(local) = cited.source {
                let is_listed = crate::Source::has_id(local.id);
                if is_listed || !is_kebab_case(local.id) || is_blank(local.title) {
                    return true;
                }
            }
            rest = others;
        }
        false
    }
}

impl When<'_> {
    /// The error in this part, apart from its members.
    pub(crate) const fn error_here(self) -> Option<WhenError> {
        match self {
            Self::Has(finding) => match finding.polarity() {
                Polarity::Concerning => None,
                Polarity::Neutral => Some(WhenError::Neutral(finding)),
            },
            Self::Between(measure, low, high) => {
                let (min, max) = measure.limits();
                if min <= low && low <= high && high <= max {
                    None
                } else {
                    Some(WhenError::OutOfRange { measure, low, high })
                }
            }
            Self::Is(_) => None,
            Self::All(members) | Self::Any(members) => {
                if members.is_empty() {
                    Some(WhenError::Empty)
                } else if members.has_one_twice() {
                    Some(WhenError::Twice)
                } else {
                    None
                }
            }
            Self::AtLeast(needed, members) => {
                let count = members.len();
                if needed == 0 || needed as usize > count {
                    Some(WhenError::Count { needed, members: count })
                } else if members.has_a_list() {
                    Some(WhenError::CountOfLists)
                } else if members.has_one_twice() {
                    Some(WhenError::Twice)
                } else {
                    None
                }
            }
        }
    }

    /// Whether the two are written alike. Empty lists are errors already, so they are never alike.
    const fn is_alike(self, other: Self) -> bool {
        match (self, other) {
            (Self::Has(a), Self::Has(b)) => a.index() == b.index(),
            (Self::Between(a, low, high), Self::Between(b, other_low, other_high)) => {
                a as usize == b as usize && low == other_low && high == other_high
            }
            (Self::Is(a), Self::Is(b)) => a as usize == b as usize,
            (Self::All(a), Self::All(b)) | (Self::Any(a), Self::Any(b)) => !a.is_empty() && a.are_alike(b),
            (Self::AtLeast(needed, a), Self::AtLeast(other, b)) => needed == other && a.are_alike(b),
            _ => false,
        }
    }

    const fn assert_good(self, rule: &str, levels: usize) {
        if levels == 0 {
            stop(rule, WhenError::TooDeep.message());
        }
        if let Some(error) = self.error_here() {
            stop(rule, error.message());
        }
        if let Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) = self {
            let mut rest = members;
            while let Some((first, others)) = rest.split_first() {
                first.assert_good(rule, levels - 1);
                rest = others;
            }
        }
    }
}

impl Members<'_> {
    const fn has_a_list(self) -> bool {
        let mut rest = self;
        while let Some((first, others)) = rest.split_first() {
            if !matches!(first, When::Has(_) | When::Between(..) | When::Is(_)) {
                return true;
            }
            rest = others;
        }
        false
    }

    const fn has_one_twice(self) -> bool {
        let (mut findings, mut rest) = (FindingSet::EMPTY, self);
        while let Some((first, others)) = rest.split_first() {
            rest = others;
            if let When::Has(finding) = first {
                if findings.contains(finding) {
                    return true;
                }
                findings = findings.with(finding);
                continue;
            }
            let mut later = others;
            while let Some((other, more)) = later.split_first() {
                if first.is_alike(other) {
                    return true;
                }
                later = more;
            }
        }
        false
    }

    const fn are_alike(self, others: Self) -> bool {
        let (mut left, mut right) = (self, others);
        loop {
            match (left.split_first(), right.split_first()) {
                (None, None) => return true,
                (Some((a, more)), Some((b, others))) if a.is_alike(b) => (left, right) = (more, others),
                _ => return false,
            }
        }
    }
}

/// Stops the build of the crate at the first table with an error.
///
/// # Panics
///
/// When compiled, if a rule has an error: with the rule's id and what to do.
#[doc(hidden)] // for the macro `rules!`
pub const fn assert_good(rules: &[Rule<'_>]) {
    let mut rest = rules;
    while let [rule, tail @ ..] = rest {
        let mut errors = RuleError::EACH;
        while let [error, others @ ..] = errors {
            if let Some(error) = error.found_in(rule) {
                stop(rule.id, (None, error.message()));
            }
            errors = others;
        }
        rule.when.assert_good(rule.id, DEEPEST);
        rest = tail;
    }
    assert_ids_differ(rules);
}

/// Stops the build of the crate at an id that two rules have.
pub(crate) const fn assert_ids_differ(rules: &[Rule<'_>]) {
    let (mut rest, mut distinct) = (rules, Distinct::EMPTY);
    while let [rule, tail @ ..] = rest {
        if !distinct.add(rule.id) {
            stop(rule.id, (None, "its id is given twice"));
        }
        rest = tail;
    }
}

/// Stops the build, and names the rule.
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled, where it stops the build; the text is cut to its room"
)]
const fn stop(rule: &str, (finding, message): (Option<Finding>, &str)) -> ! {
    let (mut text, mut length) = ([0_u8; 256], 0);
    let parts = match finding {
        Some(finding) => [rule, ": `", finding.id(), "` ", message],
        None => [rule, ": ", message, "", ""],
    };
    let mut part = 0;
    while part < parts.len() {
        let (bytes, mut place) = (parts[part].as_bytes(), 0);
        while place < bytes.len() && length < text.len() {
            text[length] = bytes[place];
            length += 1;
            place += 1;
        }
        part += 1;
    }
    match core::str::from_utf8(text.split_at(length).0) {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("{}", message),
    }
}
