//! How safe one treatment is for one person, with every reason.

use alloc::vec::Vec;

use super::dose::Dose;
use super::group::Group;
use super::limits::{LIMITS, Limit, STOPS, Stop};
use super::rule::{AppliesTo, Safety, SafetyRule};
use super::safety::{ADULT, RULES};
use crate::presentation::{Evidence, Presentation, QuestionSet};
use crate::quantity::{Age, Measure};
use crate::rule::Truth;
use crate::set::Bits;
use crate::triage::{Options, Triage, triage_with};
use crate::{Treatment, Urgency};

/// How safe one treatment is as self-care for one person, with every reason.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Check<'a> {
    treatment: Treatment,
    triage: Triage<'a>,
    at_least: Safety,
    at_most: Safety,
}

/// Why a treatment is not [`Fine`](Safety::Fine).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// The rule.
    pub rule: &'static SafetyRule,
    /// How safe the treatment is by this rule: the rule's own level if it holds for certain, and at most
    /// [`Safety::AskFirst`] while it may or may not hold.
    pub level: Safety,
    /// Whether the rule holds for certain.
    pub certain: bool,
    /// The questions whose answers decide whether the rule holds; none if it is certain. While a danger sign is
    /// possible, these are the questions of the [triage](Triage::unanswered).
    pub open: QuestionSet,
}

/// Checks one treatment for one person: the strictest level of all rules that hold, and "ask first" while an open
/// question could forbid the treatment.
///
/// ```
/// use backpain::self_care::{Safety, check};
/// use backpain::{Age, Factor, Presentation, RiskFactor, Treatment};
///
/// let person = Presentation::builder()
///     .age(Age::new(70)?)
///     .no(RiskFactor::AnticoagulantUse)
///     .yes(Factor::NsaidAllergy)
///     .build()?;
/// let ibuprofen = check(Treatment::OverTheCounterNsaid, &person);
/// assert_eq!(ibuprofen.level(), Safety::Contraindicated);
/// assert_eq!(ibuprofen.reasons().next().unwrap().rule.id, "nsaid-allergy");
///
/// // Whether the skin is numb is not known, and numb skin would forbid heat.
/// let heat = check(Treatment::Heat, &person);
/// assert_eq!(heat.level(), Safety::AskFirst);
/// assert!(heat.open().contains(Factor::NumbSkin.into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(treatment: Treatment, presentation: &Presentation) -> Check<'static> {
    check_with(treatment, presentation, Options::new())
}

/// Checks one treatment, with options for the triage that decides whether there is a danger sign.
pub fn check_with<'a>(treatment: Treatment, presentation: &Presentation, options: Options<'a>) -> Check<'a> {
    Check::new(treatment, &triage_with(presentation, options))
}

impl<'a> Check<'a> {
    pub(crate) fn new(treatment: Treatment, triage: &Triage<'a>) -> Self {
        let (mut at_least, mut at_most) = (Safety::Fine, Safety::Fine);
        for (rule, truth) in rules(treatment, triage) {
            match truth {
                Truth::Certain => {
                    at_least = at_least.max(rule.level);
                    at_most = at_most.max(rule.level);
                }
                Truth::Pending => at_most = at_most.max(rule.level),
                Truth::Refuted => {}
            }
        }
        Self { treatment, triage: *triage, at_least, at_most }
    }

    /// The treatment that was checked.
    #[must_use]
    pub const fn treatment(&self) -> Treatment {
        self.treatment
    }

    /// How safe it is: the level that is certain, and "ask first" while an open question could make it stricter than
    /// "take care".
    #[must_use]
    pub fn level(&self) -> Safety {
        self.at_least.max(self.at_most.min(Safety::AskFirst))
    }

    /// The safest level that answers to the open questions could give.
    #[must_use]
    pub const fn at_least(&self) -> Safety {
        self.at_least
    }

    /// The strictest level that answers to the open questions could give.
    #[must_use]
    pub const fn at_most(&self) -> Safety {
        self.at_most
    }

    /// Every reason, the strictest first. Among equally strict ones the certain ones come first, in the order of
    /// [`RULES`].
    pub fn reasons(&self) -> impl Iterator<Item = Reason> + use<> {
        let rank = |reason: &Reason| (reason.level, reason.certain);
        let mut reasons: Vec<Reason> = Vec::new();
        for reason in self.reasons_by_rule() {
            let place = reasons.partition_point(|earlier| rank(earlier) >= rank(&reason));
            reasons.insert(place, reason);
        }
        reasons.into_iter()
    }

    fn reasons_by_rule(&self) -> impl Iterator<Item = Reason> + '_ {
        rules(self.treatment, &self.triage).filter_map(|(rule, truth)| match truth {
            Truth::Certain => {
                Some(Reason { rule, level: rule.level, certain: true, open: QuestionSet::EMPTY })
            }
            Truth::Pending => Some(Reason {
                rule,
                level: rule.level.min(Safety::AskFirst),
                certain: false,
                open: open(&rule.applies_to, &self.triage),
            }),
            Truth::Refuted => None,
        })
    }

    /// The questions whose answers could still change the level, including declined ones.
    #[must_use]
    pub fn open(&self) -> QuestionSet {
        self.reasons_by_rule()
            .filter(|reason| reason.rule.level > self.at_least)
            .fold(QuestionSet::EMPTY, |all, reason| all.union(reason.open))
    }

    /// The doses on its labels, country by country.
    ///
    /// Labels for people of another age are left out. A label that names no age is assumed to be for adults, which is
    /// judgement. While the level is stricter than "take care" no dose is given, because the person must ask first.
    pub fn doses(&self) -> impl Iterator<Item = &'static Dose> + Clone + use<> {
        let (youngest, oldest) = self.triage.given().evidence().range(Measure::Age);
        let may_be_taken = self.level() <= Safety::TakeCare;
        Dose::of(self.treatment).filter(move |dose| {
            may_be_taken
                && dose.from_age.map_or(ADULT, Age::get) <= oldest
                && dose.to_age.is_none_or(|to| to.get() >= youngest)
        })
    }

    /// How to use it safely, without limits that cannot apply to this person.
    pub fn limits(&self) -> impl Iterator<Item = &'static Limit> + Clone + use<'a> {
        let triage = self.triage;
        limits(self.treatment).filter(move |limit| truth(&limit.applies_to, &triage) != Truth::Refuted)
    }

    /// When to stop it.
    pub fn stops(&self) -> impl Iterator<Item = &'static Stop> + Clone + use<> {
        stops(self.treatment)
    }
}

fn rules(treatment: Treatment, triage: &Triage<'_>) -> impl Iterator<Item = (&'static SafetyRule, Truth)> {
    let evidence = triage.given().evidence();
    rules_for(treatment).map(move |rule| (rule, truth_by(&rule.applies_to, triage, &evidence)))
}

fn rules_for(treatment: Treatment) -> impl Iterator<Item = &'static SafetyRule> {
    let mut groups: Bits<{ Group::ALL.len().div_ceil(64) }> = Bits::EMPTY;
    for group in Group::ALL.iter().filter(|group| group.contains(treatment)) {
        groups.insert(*group as usize);
    }
    RULES.iter().filter(move |rule| groups.contains(rule.group as usize))
}

/// Whether what is certain forbids the treatment, or makes the person ask first. That only a professional gives it does not
/// count.
pub(crate) fn is_spoken_against(treatment: Treatment, triage: &Triage<'_>) -> bool {
    let evidence = triage.given().evidence();
    let mut strict = rules_for(treatment)
        .filter(|rule| rule.level >= Safety::AskFirst && rule.group != Group::ByProfessional);
    strict.any(|rule| truth_by(&rule.applies_to, triage, &evidence) == Truth::Certain)
}

/// Whether a rule or a limit applies to the person, given the answers so far.
pub(super) fn truth(applies_to: &AppliesTo, triage: &Triage<'_>) -> Truth {
    truth_by(applies_to, triage, &triage.given().evidence())
}

/// The same, with the evidence of what was given.
fn truth_by(applies_to: &AppliesTo, triage: &Triage<'_>, evidence: &Evidence) -> Truth {
    match applies_to {
        AppliesTo::Everyone => Truth::Certain,
        AppliesTo::InDanger => {
            Truth::of(triage.at_least() >= Urgency::SameDay, triage.advised() >= Urgency::SameDay)
        }
        AppliesTo::Those(when) => when.truth(evidence),
    }
}

/// The questions that decide whether it applies.
pub(super) fn open(applies_to: &AppliesTo, triage: &Triage<'_>) -> QuestionSet {
    match applies_to {
        AppliesTo::Everyone => QuestionSet::EMPTY,
        AppliesTo::InDanger => triage.left(Urgency::SelfCare).open,
        AppliesTo::Those(when) => when.open(&triage.given().evidence()),
    }
}

/// How to use a treatment safely, for anybody.
pub fn limits(treatment: Treatment) -> impl Iterator<Item = &'static Limit> + Clone {
    LIMITS.iter().filter(move |limit| limit.group.contains(treatment))
}

/// When to stop a treatment.
pub fn stops(treatment: Treatment) -> impl Iterator<Item = &'static Stop> + Clone {
    STOPS.iter().filter(move |stop| stop.group.contains(treatment))
}
