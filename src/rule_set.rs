//! Rule sets: the built-in rules, the built-in rules changed, or rules of a clinic.
//!
#![doc = include_str!("../docs/your-own-rules.md")]

mod build;
mod built_in;
mod check;
mod diff;
mod error;
mod firing;
#[cfg(feature = "serde")]
mod json;
mod load;
mod text;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::Policy;
use crate::engine::Table;
use crate::presentation::{Evidence, Presentation};
use crate::rule::{Rule, RuleBuf, hash};
use crate::{Finding, FindingSet, Polarity, Urgency};

pub use build::RuleSetBuilder;
pub(crate) use built_in::BUILT_IN;
pub use diff::{Changed, ChangedPart, Difference, Removed, RulesVersion, Shift};
pub use error::{ErrorKind, RuleSetError, SetError};
pub use load::{Load, LoadChange, Moved, RuleLoad};
pub use text::Markdown;

/// Rules that were checked together and resolved once, ready for triage.
///
/// A set keeps the promises of the built-in rules, with two reservations.
///
/// - **Tightness.** The engine judges each criterion by itself. The bounds are therefore sound for any rules, but they
///   are tight only if no two criteria on numbers or sex exclude each other. If two rules divide all people between
///   them (one for under 50 and one for 50 and over, or one for women and one for men), each of them waits until the
///   number is known, and the lower bound may be lower than that of any completion. In that case, write the milder of
///   the two rules for all ages. If one rule asks for two things that exclude each other (under 20 in one part, 60
///   and over in another), the upper bound may be higher than that of any completion. A rule for men stops waiting
///   when a pregnancy is reported, and a rule for weeks of pregnancy waits while a pregnancy is only possible.
///   [`laws::tight`](crate::laws::tight) finds such rules.
/// - **Completeness.** The built-in rules use every concerning finding. For your own rules,
///   [`unused_findings`](Self::unused_findings) and the Markdown list the findings that no rule asks for.
///
/// A set takes at most 10,000 rules, and each rule has to be small enough to be resolved, explained and compared in
/// bounded time. [`RuleSetError`] names what is too large.
///
/// ```
/// use backpain::rule::terms::*;
/// use backpain::RuleSet;
/// use backpain::{Presentation, RiskFactor, Duration, Urgency, triage};
///
/// backpain::rules! {
///     const OURS;
///
///     rule "clinic-a-new-pain-on-blood-thinner"
///         suspects InternalBleeding
///         urgency Emergency at EmergencyDepartment
///         when all(&[AnticoagulantUse, under(Measure::Duration, 43)]);
///         because "Our scanner is in the hospital, and nobody waits for a bleed to show.";
///         sources [GoodPractice]
/// }
///
/// let rules = RuleSet::change_built_in("clinic-a 2026.2")
///     .add_all(OURS)
///     .switch_off("pain-on-straining", "every one of our patients is seen within a week anyway")
///     .build()?;
///
/// let person = Presentation::builder()
///     .yes(RiskFactor::AnticoagulantUse)
///     .duration(Duration::new(3)?)
///     .build()?;
/// assert_eq!(rules.triage(&person).at_least(), Urgency::Emergency);
/// assert!(triage(&person).at_least() < Urgency::Emergency);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`build`](RuleSetBuilder::build) reports all errors at once, each with its rule and place:
///
/// ```
/// use backpain::rule::{RuleBuf, WhenBuf};
/// use backpain::RuleSet;
/// use backpain::{Condition, RiskFactor, Source, Urgency};
///
/// let when = WhenBuf::all([WhenBuf::named("feverr"), WhenBuf::has(RiskFactor::PoorPosture)]);
/// let rule = RuleBuf::new("ours", Condition::SpinalInfection, Urgency::SameDay, when).because("Fever.");
/// let error = RuleSet::builder("clinic-a 2026.2").add(rule).build().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "3 errors in the rules\n\
///      ours: it has no source\n\
///      ours, all[0]: `feverr` is not a finding; the nearest is `fever`\n\
///      ours, all[1]: `poor-posture` is a neutral finding, and only concerning ones may raise the urgency"
/// );
/// ```
#[derive(Clone)]
pub struct RuleSet {
    edition: Cow<'static, str>,
    rules: Rules,
    switched_off: Vec<(RuleBuf, Box<str>)>,
    table: Table,
    hash: u128,
}

/// The rules in force: a table in the program, or rules built at run time.
#[derive(Clone)]
enum Rules {
    Written(&'static [Rule<'static>]),
    Built(Box<[RuleBuf]>),
}

impl Rules {
    #[inline]
    fn get(&self, index: usize) -> Option<Rule<'_>> {
        match self {
            Self::Written(rules) => rules.get(index).copied(),
            Self::Built(rules) => rules.get(index).map(RuleBuf::as_rule),
        }
    }

    fn iter(&self) -> impl Iterator<Item = Rule<'_>> + Clone {
        (0..).map_while(|index| self.get(index))
    }
}

/// The most blocks in a set; each takes up to some 200 kB.
const MOST_BLOCKS: usize = 400;

impl RuleSet {
    /// Starts with the built-in rules, to add to them, replace or switch off. The edition is the name that reports give
    /// for these rules.
    pub fn change_built_in(edition: &str) -> RuleSetBuilder {
        RuleSetBuilder::new(edition).add_all(crate::red_flags::RULES)
    }

    /// Starts without rules. The edition is the name that reports give for these rules.
    pub fn builder(edition: &str) -> RuleSetBuilder {
        RuleSetBuilder::new(edition)
    }

    fn resolved(
        edition: Cow<'static, str>,
        rules: Rules,
        switched_off: Vec<(RuleBuf, Box<str>)>,
    ) -> Result<Self, RuleSetError> {
        let table = Table::of(rules.iter(), MOST_BLOCKS)
            .map_err(|_| RuleSetError::of_set(ErrorKind::TooManyBlocks))?;
        let hash = rules.iter().fold(hash::EMPTY, |hash, rule| hash::with(hash, &rule));
        Ok(Self { edition, rules, switched_off, table, hash })
    }

    /// The same rules in the opposite order, for the law that their order never matters.
    pub(crate) fn reversed(&self) -> Option<Self> {
        let mut rules: Vec<RuleBuf> = self.rules().map(RuleBuf::from).collect();
        rules.reverse();
        Self::resolved(self.edition.clone(), Rules::Built(rules.into()), self.switched_off.clone()).ok()
    }

    /// The name that reports give for these rules.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// A hash of everything that the rules in force say. For the built-in rules it is
    /// [`RULES_HASH`](crate::red_flags::RULES_HASH). It distinguishes sets; it does not protect against forgery.
    #[must_use]
    pub const fn hash(&self) -> u128 {
        self.hash
    }

    /// The rules in force, in the order in which they were given.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> + Clone {
        self.rules.iter()
    }

    /// The rule of this id, if it is in force.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<Rule<'_>> {
        self.rules().find(|rule| rule.id == id)
    }

    /// The rules that were switched off, each with the reason.
    pub fn switched_off(&self) -> impl Iterator<Item = (Rule<'_>, &str)> + Clone {
        self.switched_off.iter().map(|(rule, reason)| (rule.as_rule(), &**reason))
    }

    /// The concerning findings that have no effect, because no rule in force asks for them or for what a yes to them
    /// settles. The built-in rules leave none unused.
    #[must_use]
    pub fn unused_findings(&self) -> FindingSet {
        let nothing = Presentation::EMPTY.evidence();
        let changes = |evidence: &Evidence, rule: Rule<'_>| {
            let mut changes = false;
            rule.when.each_single(&mut |single| changes |= single.truth(evidence) != single.truth(&nothing));
            changes
        };
        let is_used = |finding: Finding| {
            let person = Presentation::builder().yes(finding).build();
            person.is_ok_and(|person| self.rules().any(|rule| changes(&person.evidence(), rule)))
        };
        let concerning = FindingSet::ALL.iter().filter(|finding| finding.polarity() == Polarity::Concerning);
        concerning.filter(|&finding| !is_used(finding)).collect()
    }

    /// The lowest and the highest urgency of any way to answer the open questions: what
    /// [`triage`](Self::triage) finds, without the advice.
    #[inline]
    #[must_use]
    pub fn bounds(&self, presentation: &Presentation, policy: Policy) -> (Urgency, Urgency) {
        self.table.bounds(&presentation.evidence(), policy)
    }

    pub(crate) const fn table(&self) -> &Table {
        &self.table
    }

    /// The rule at this index among the rules in force.
    #[inline] // most callers need a field or two
    pub(crate) fn rule_at(&self, index: usize) -> Option<Rule<'_>> {
        self.rules.get(index)
    }

    /// The rules that fire in every completion, the most urgent first.
    pub(crate) fn fired_in(&self, evidence: Evidence) -> impl Iterator<Item = Rule<'_>> + Clone {
        self.table.fired(evidence, Policy::Default).filter_map(|(index, _)| self.rule_at(index))
    }

    /// The rules that fire in some completions but not in all, the most urgent first.
    pub(crate) fn pending_in(&self, evidence: Evidence) -> impl Iterator<Item = Rule<'_>> + Clone {
        self.table.pending(evidence, Policy::Default).filter_map(|(index, _)| self.rule_at(index))
    }
}

/// Two sets are equal if the same rules are in force and switched off, under the same edition.
impl PartialEq for RuleSet {
    fn eq(&self, other: &Self) -> bool {
        self.edition == other.edition
            && self.rules().eq(other.rules())
            && self.switched_off == other.switched_off
    }
}

impl Eq for RuleSet {}

impl core::fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let rules: Vec<RuleBuf> = self.rules().map(RuleBuf::from).collect();
        f.debug_struct("RuleSet")
            .field("edition", &self.edition)
            .field("rules", &rules)
            .field("switched_off", &self.switched_off)
            .finish_non_exhaustive()
    }
}
