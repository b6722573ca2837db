//! What can be wrong with a rule, told apart from where: when the crate is compiled the first flaw stops
//! the build, and a rule set that is built at run time collects all of them.

use super::{Rule, When};
use crate::quantity::Measure;
use crate::{Finding, Polarity, Setting, Urgency};

/// How deep a criterion may be nested.
pub(crate) const DEEPEST: usize = 32;
/// How many parts a criterion may have.
pub(crate) const MOST_PARTS: usize = 2_000;

/// What can be wrong with one part of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WhenFlaw {
    /// A neutral finding never moves the urgency, so no rule may use it.
    #[error("`{0}` is a neutral finding, and only concerning ones may raise the urgency")]
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
    /// `all`, `any` or `at least` of nothing.
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
    /// A count of something else than findings, numbers and sex.
    #[error("a count takes findings, numbers and sex only; write `all` and `any` around it")]
    CountOfLists,
    /// A count that names one member twice.
    #[error("a count names a member twice, which would count it once")]
    CountedTwice,
    /// Nested too deep to be read by anybody.
    #[error("it is nested more than {DEEPEST} deep")]
    TooDeep,
    /// Too long to be read by anybody.
    #[error("it has more than {MOST_PARTS} parts; split it into several rules")]
    TooLong,
    /// Text that is no finding.
    #[error("{0}")]
    Misspelt(crate::UnknownId),
}

impl WhenFlaw {
    /// For an error of the compiler, which cannot print values.
    const fn message(self) -> &'static str {
        match self {
            Self::Neutral(_) => "it uses a neutral finding, and only concerning ones may raise the urgency",
            Self::OutOfRange { .. } => "a number in it is outside the measurement's range",
            Self::Empty => "`all`, `any` or `at_least` in it has no member",
            Self::Count { .. } => "an `at_least` in it can never hold, or always does",
            Self::CountOfLists => "an `at_least` in it takes findings, numbers and sex only",
            Self::CountedTwice => "an `at_least` in it names a member twice",
            Self::TooDeep => "its criterion is nested too deep",
            Self::TooLong => "its criterion has too many parts",
            Self::Misspelt(_) => "a finding in it is misspelt",
        }
    }
}

/// What can be wrong with a rule, apart from its criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RuleFlaw {
    /// The id is not kebab-case, or too long.
    #[error("its id is not up to 64 lower-case letters and digits, in words joined by single hyphens")]
    BadId,
    /// Nobody says so.
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
    /// Nobody says why.
    #[error("it has no `because`")]
    NoRationale,
    /// A rule of the mildest urgency changes nothing.
    #[error("its urgency is `self-care`, which everybody has without a rule; leave it out")]
    Mildest,
    /// Nobody of that urgency is seen there.
    #[error("`{setting}` is no place for `{urgency}`; give one such as `{}`", urgency.usual_setting())]
    WrongPlace {
        /// The rule's urgency.
        urgency: Urgency,
        /// The rule's setting.
        setting: Setting,
    },
    /// A cited source sees the person sooner, and the rule does not say why it does not.
    #[error(
        "it is milder than one of its sources, which says `{0}`; say why in `milder because`, or raise it"
    )]
    MilderThanSource(Urgency),
    /// It gives a reason for being milder than its sources, and is not.
    #[error("it says why it is milder than its sources, and none of them is more urgent")]
    NotMilder,
}

impl RuleFlaw {
    /// For an error of the compiler, which cannot print values.
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
            Self::WrongPlace { .. } => "its place (`at`) sees nobody of its urgency: see `Setting::sees`",
            Self::MilderThanSource(_) => {
                "it is milder than one of its sources; add `milder because \"...\"` after them, or raise it"
            }
            Self::NotMilder => "it says why it is milder than its sources, and none of them is more urgent",
        }
    }

    /// One of each, to look for.
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
            Some(reason) => !crate::text::is_blank(reason),
            None => false,
        };
        let found = match self {
            Self::BadId => !crate::vocabulary::is_kebab_case(rule.id),
            Self::NoSource => rule.sources.is_empty(),
            Self::BadSource => rule.has_bad_source(),
            Self::CitedTwice => rule.cites_twice(),
            Self::NoRationale => crate::text::is_blank(rule.rationale),
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
    /// Everything that is wrong with the rule, apart from its criterion.
    pub(crate) fn flaws(&self) -> impl Iterator<Item = RuleFlaw> {
        RuleFlaw::EACH.iter().filter_map(|flaw| flaw.found_in(self))
    }

    const fn cites_twice(&self) -> bool {
        let mut rest = self.sources;
        while let Some((cited, others)) = rest.split_first() {
            let mut later = others;
            while let Some((other, more)) = later.split_first() {
                if crate::text::same(cited.source.id(), other.source.id()) {
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
            if let super::Reference::Local(local) = cited.source {
                let is_listed = crate::Source::has_id(local.id);
                if is_listed
                    || !crate::vocabulary::is_kebab_case(local.id)
                    || crate::text::is_blank(local.title)
                {
                    return true;
                }
            }
            rest = others;
        }
        false
    }
}

impl When<'_> {
    /// What is wrong with this part, whatever its members are like.
    pub(crate) const fn flaw_here(self) -> Option<WhenFlaw> {
        match self {
            Self::Has(finding) => match finding.polarity() {
                Polarity::Concerning => None,
                Polarity::Neutral => Some(WhenFlaw::Neutral(finding)),
            },
            Self::Between(measure, low, high) => {
                let (min, max) = measure.limits();
                if min <= low && low <= high && high <= max {
                    None
                } else {
                    Some(WhenFlaw::OutOfRange { measure, low, high })
                }
            }
            Self::Is(_) => None,
            Self::All(members) | Self::Any(members) => {
                if members.is_empty() {
                    Some(WhenFlaw::Empty)
                } else {
                    None
                }
            }
            Self::AtLeast(needed, members) => {
                let count = members.len();
                if needed == 0 || needed as usize > count {
                    return Some(WhenFlaw::Count { needed, members: count });
                }
                let mut rest = members;
                while let Some((first, others)) = rest.split_first() {
                    if !first.is_single() {
                        return Some(WhenFlaw::CountOfLists);
                    }
                    let mut later = others;
                    while let Some((other, more)) = later.split_first() {
                        if first.is_same_single(other) {
                            return Some(WhenFlaw::CountedTwice);
                        }
                        later = more;
                    }
                    rest = others;
                }
                None
            }
        }
    }

    const fn is_single(self) -> bool {
        matches!(self, Self::Has(_) | Self::Between(..) | Self::Is(_))
    }

    const fn is_same_single(self, other: Self) -> bool {
        match (self, other) {
            (Self::Has(a), Self::Has(b)) => a.index() == b.index(),
            (Self::Between(a, low, high), Self::Between(b, other_low, other_high)) => {
                a as usize == b as usize && low == other_low && high == other_high
            }
            (Self::Is(a), Self::Is(b)) => a as usize == b as usize,
            _ => false,
        }
    }

    const fn assert_good(self, rule: &str) {
        if let Some(flaw) = self.flaw_here() {
            stop(rule, flaw.message());
        }
        if let Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) = self {
            let mut rest = members;
            while let Some((first, others)) = rest.split_first() {
                first.assert_good(rule);
                rest = others;
            }
        }
    }
}

/// Refuses, when the crate is compiled, a table with a fault.
///
/// # Panics
///
/// When compiled, if a rule has a flaw: with the rule's id and what to do.
#[doc(hidden)] // for the macro `rules!`
pub const fn assert_good(rules: &[Rule<'_>]) {
    let mut rest = rules;
    while let [rule, tail @ ..] = rest {
        let mut flaws = RuleFlaw::EACH;
        while let [flaw, others @ ..] = flaws {
            if let Some(flaw) = flaw.found_in(rule) {
                stop(rule.id, flaw.message());
            }
            flaws = others;
        }
        rule.when.assert_good(rule.id);
        let mut others = tail;
        while let [other, more @ ..] = others {
            if crate::text::same(rule.id, other.id) {
                stop(rule.id, "its id is given twice");
            }
            others = more;
        }
        rest = tail;
    }
}

/// Stops the build, and says of which rule.
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled, where it stops the build; the text is cut to its room"
)]
const fn stop(rule: &str, message: &str) -> ! {
    let (mut text, mut length) = ([0_u8; 256], 0);
    let parts: [&[u8]; 3] = [rule.as_bytes(), b": ", message.as_bytes()];
    let mut part = 0;
    while part < parts.len() {
        let mut place = 0;
        while place < parts[part].len() && length < text.len() {
            text[length] = parts[part][place];
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
