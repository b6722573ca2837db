//! Rule sets: the built-in rules, the built-in rules changed, or somebody's own.

mod block;
mod builder;
mod check;
mod diff;
mod fault;
mod firing;
mod text;

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::Policy;
use crate::presentation::{Evidence, Presentation, everything_entailed};
use crate::rule::{Rule, RuleBuf, hash};
use crate::{Finding, FindingSet, Polarity, Urgency};
use block::Block;

pub use builder::RuleSetBuilder;
pub use diff::{Changed, Difference, Shift};
pub use fault::{Fault, Faults, Problem};
pub use text::Markdown;

/// Rules that were checked together and resolved once, ready to triage by.
///
/// It keeps the promises of the built-in rules, with two reservations.
///
/// - **Tightness.** Each criterion is judged by itself, so the bounds are sound for any rules; they are tight as long
///   as no two criteria on numbers or sex deny each other. Where rules divide everybody between them (one for under
///   50 and one for from 50, one for women and one for men), each waits until the number is known, and the lower
///   bound may be lower than any completion's: write the milder of the two for everybody. Where one rule asks for
///   two things that nobody is (under 20 in one part, from 60 in another), the upper bound may be higher than any
///   completion's. A rule for men stops waiting when a pregnancy is told of, and one for weeks of pregnancy waits
///   while a pregnancy is only possible. [`laws::tight`](crate::laws::tight) finds such rules.
/// - **Completeness.** The built-in rules use every concerning finding; of a set of your own,
///   [`unused_findings`](Self::unused_findings) and its Markdown tell which no rule asks for.
///
/// ```
/// use backpain::rule::words::*;
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
/// let rules = RuleSet::change_built_in("clinic-a 2026.1")
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
/// What is wrong is told all at once, each fault with its rule and place:
///
/// ```
/// use backpain::rule::{RuleBuf, WhenBuf};
/// use backpain::RuleSet;
/// use backpain::{Condition, RiskFactor, Source, Urgency};
///
/// let when = WhenBuf::all([WhenBuf::named("feverr"), WhenBuf::has(RiskFactor::PoorPosture)]);
/// let rule = RuleBuf::new("ours", Condition::SpinalInfection, Urgency::SameDay, when).because("Fever.");
/// let faults = RuleSet::builder("clinic-a 2026.1").add(rule).build().unwrap_err();
/// assert_eq!(
///     faults.to_string(),
///     "3 faults in the rules\n\
///      ours: it has no source\n\
///      ours, all[0]: `feverr` is not a finding; the nearest is `fever`\n\
///      ours, all[1]: `poor-posture` is a neutral finding, and only concerning ones may raise the urgency"
/// );
/// ```
#[derive(Clone)]
pub struct RuleSet {
    edition: Box<str>,
    rules: Vec<RuleBuf>,
    switched_off: Vec<(RuleBuf, Box<str>)>,
    /// Those with the most urgent rules first.
    blocks: Vec<Block>,
    hash: u128,
}

impl RuleSet {
    /// The built-in rules as a set.
    #[must_use]
    pub fn built_in() -> Self {
        Self::of_edition(crate::red_flags::EDITION, crate::red_flags::RULES)
    }

    #[expect(clippy::expect_used, reason = "a test resolves the rules of every edition")]
    pub(crate) fn of_edition(id: &str, rules: &[Rule<'_>]) -> Self {
        let rules = rules.iter().copied().map(RuleBuf::from).collect();
        Self::resolved(id.into(), rules, Vec::new()).expect("the built-in rules resolve")
    }

    /// Begins with the built-in rules, to add to them, replace or switch off. The edition is the name under
    /// which reports say that they were made with these rules.
    pub fn change_built_in(edition: &str) -> RuleSetBuilder {
        RuleSetBuilder::new(edition).add_all(crate::red_flags::RULES)
    }

    /// Begins with no rule. The edition is the name under which reports say that they were made with these
    /// rules.
    pub fn builder(edition: &str) -> RuleSetBuilder {
        RuleSetBuilder::new(edition)
    }

    fn resolved(
        edition: Box<str>,
        rules: Vec<RuleBuf>,
        switched_off: Vec<(RuleBuf, Box<str>)>,
    ) -> Result<Self, Faults> {
        let blocks = block::pack(&rules)?;
        let hash = rules.iter().fold(hash::EMPTY, |hash, rule| hash::with(hash, &rule.as_rule()));
        Ok(Self { edition, rules, switched_off, blocks, hash })
    }

    /// The same rules in the opposite order, for the law that their order never matters.
    pub(crate) fn reversed(&self) -> Option<Self> {
        let rules = self.rules.iter().rev().cloned().collect();
        Self::resolved(self.edition.clone(), rules, self.switched_off.clone()).ok()
    }

    /// The name under which reports say that they were made with these rules.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// A hash of everything that the rules in force say; of the built-in rules it is
    /// [`RULES_HASH`](crate::red_flags::RULES_HASH). It tells sets apart; it is no seal against forgery.
    #[must_use]
    pub const fn hash(&self) -> u128 {
        self.hash
    }

    /// The rules in force, in the order in which they were given.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> + Clone {
        self.rules.iter().map(RuleBuf::as_rule)
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

    /// The concerning findings that change nothing: no rule in force asks for them, or for what they entail.
    /// The built-in rules leave none.
    #[must_use]
    pub fn unused_findings(&self) -> FindingSet {
        let used = self.rules().fold(FindingSet::EMPTY, |used, rule| used.union(rule.when.findings()));
        let is_unused = |finding: &Finding| {
            finding.polarity() == Polarity::Concerning
                && everything_entailed(*finding).intersection(used).is_empty()
        };
        FindingSet::ALL.iter().filter(is_unused).collect()
    }

    /// The lowest and the highest urgency of any way to answer what is open: what
    /// [`triage`](Self::triage) finds, without the advice.
    #[inline]
    #[must_use]
    pub fn bounds(&self, presentation: &Presentation, policy: Policy) -> (Urgency, Urgency) {
        self.bounds_in(&presentation.evidence(), policy)
    }

    #[inline]
    pub(crate) fn bounds_in(&self, evidence: &Evidence, policy: Policy) -> (Urgency, Urgency) {
        self.blocks.iter().fold((Urgency::SelfCare, Urgency::SelfCare), |(least, most), block| {
            let hits = block.screen(evidence);
            (least.max(hits.at_least(policy)), most.max(hits.at_most(policy)))
        })
    }

    pub(crate) fn fired_in(&self, evidence: Evidence) -> impl Iterator<Item = Rule<'_>> + Clone {
        self.fired_places(evidence).filter_map(|place| self.rules.get(place)).map(RuleBuf::as_rule)
    }

    /// Where in the set the rules stand that fire.
    fn fired_places(&self, evidence: Evidence) -> impl Iterator<Item = usize> + Clone {
        self.blocks.iter().flat_map(move |block| block.screen(&evidence).fired())
    }

    pub(crate) fn pending_in(&self, evidence: Evidence) -> impl Iterator<Item = Rule<'_>> + Clone {
        let places = self.blocks.iter().flat_map(move |block| block.screen(&evidence).pending());
        places.filter_map(|place| self.rules.get(place)).map(RuleBuf::as_rule)
    }
}

/// Two sets are equal when the same rules are in force and switched off, under the same edition.
impl PartialEq for RuleSet {
    fn eq(&self, other: &Self) -> bool {
        self.edition == other.edition && self.rules == other.rules && self.switched_off == other.switched_off
    }
}

impl Eq for RuleSet {}

impl core::fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RuleSet")
            .field("edition", &self.edition)
            .field("rules", &self.rules)
            .field("switched_off", &self.switched_off)
            .finish_non_exhaustive()
    }
}
