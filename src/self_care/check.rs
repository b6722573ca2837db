use super::dose::Dose;
use super::limits::{LIMITS, Limit, STOPS, Stop};
use super::rule::{Safety, SafetyRule};
use super::safety::{ADULT, RULES};
use super::who::{Known, Open};
use crate::Treatment;
use crate::person::Person;
use crate::presentation::Presentation;
use crate::quantity::Age;
use crate::rule::Truth;

/// How safe one treatment is as self-care for one person, with every reason.
#[derive(Clone, Copy)]
#[must_use]
pub struct Check {
    treatment: Treatment,
    known: Known,
    at_least: Safety,
    at_most: Safety,
}

/// Why a treatment is not simply fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// The rule.
    pub rule: &'static SafetyRule,
    /// How safe the treatment is by this rule, as far as it is known: the rule's own level if it
    /// holds, and no stricter than [`Safety::AskFirst`] while it may or may not.
    pub level: Safety,
    /// What is still to be asked before it is known whether the rule holds.
    pub open: Open,
}

impl Reason {
    /// Whether the rule holds for certain.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.open.is_empty()
    }
}

/// Checks one treatment for one person: the strictest level of all rules that hold, and "ask first"
/// where something that is not known could forbid it.
///
/// ```
/// use backpain::self_care::{Safety, check};
/// use backpain::{Age, Factor, Person, Presentation, RiskFactor, Sex, Treatment};
///
/// let presentation = Presentation::builder().age(Age::new(70)?).no(RiskFactor::AnticoagulantUse).build()?;
/// let person = Person::builder().yes(Factor::NsaidAllergy).build()?;
/// let ibuprofen = check(Treatment::OverTheCounterNsaid, &presentation, &person);
/// assert_eq!(ibuprofen.level(), Safety::Contraindicated);
/// assert_eq!(ibuprofen.reasons().next().unwrap().rule.id, "nsaid-allergy");
///
/// // Nobody said whether the skin is numb, and numb skin would forbid heat.
/// let heat = check(Treatment::Heat, &presentation, &person);
/// assert_eq!(heat.level(), Safety::AskFirst);
/// assert!(heat.open().questions().any(|question| question.id() == "numb-skin"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(treatment: Treatment, presentation: &Presentation, person: &Person) -> Check {
    check_known(treatment, Known::of(presentation, person))
}

pub(super) fn check_known(treatment: Treatment, known: Known) -> Check {
    let (mut at_least, mut at_most) = (Safety::Fine, Safety::Fine);
    for (rule, truth) in rules(treatment, known) {
        match truth {
            Truth::Certain => {
                at_least = at_least.max(rule.level);
                at_most = at_most.max(rule.level);
            }
            Truth::Pending => at_most = at_most.max(rule.level),
            Truth::Refuted => {}
        }
    }
    Check { treatment, known, at_least, at_most }
}

fn rules(treatment: Treatment, known: Known) -> impl Iterator<Item = (&'static SafetyRule, Truth)> {
    RULES
        .iter()
        .filter(move |rule| rule.of.contains(treatment))
        .map(move |rule| (rule, rule.who.truth(&known)))
}

impl Check {
    /// The treatment that was checked.
    #[must_use]
    pub const fn treatment(&self) -> Treatment {
        self.treatment
    }

    /// How safe it is: what is certain, and "ask first" while something open could make it stricter
    /// than "take care".
    #[must_use]
    pub fn level(&self) -> Safety {
        self.at_least.max(self.at_most.min(Safety::AskFirst))
    }

    /// The safest that any answer to what is open could make it.
    #[must_use]
    pub const fn at_least(&self) -> Safety {
        self.at_least
    }

    /// The strictest that any answer to what is open could make it.
    #[must_use]
    pub const fn at_most(&self) -> Safety {
        self.at_most
    }

    /// Every reason, the strictest first; among equals those that are certain, in the order of
    /// [`RULES`].
    pub fn reasons(&self) -> impl Iterator<Item = Reason> + '_ {
        let order = Safety::ALL.iter().rev().flat_map(|&level| [(level, true), (level, false)]);
        order.flat_map(|(level, certain)| {
            self.all_reasons().filter(move |reason| reason.level == level && reason.is_certain() == certain)
        })
    }

    fn all_reasons(&self) -> impl Iterator<Item = Reason> + '_ {
        rules(self.treatment, self.known).filter_map(|(rule, truth)| match truth {
            Truth::Certain => Some(Reason { rule, level: rule.level, open: Open::NOTHING }),
            Truth::Pending => Some(Reason {
                rule,
                level: rule.level.min(Safety::AskFirst),
                open: rule.who.open(&self.known),
            }),
            Truth::Refuted => None,
        })
    }

    /// The questions whose answers could still change the level.
    pub fn open(&self) -> Open {
        self.all_reasons()
            .filter(|reason| reason.rule.level > self.at_least)
            .map(|reason| reason.open)
            .fold(Open::NOTHING, Open::union)
    }

    /// What labels say of its dose, country by country; those for people of another age are left out,
    /// and those that name no age are taken to be for adults, which is judgement. There is none while the level is stricter than
    /// "take care": a dose is no use to somebody who is to ask first.
    pub fn doses(&self) -> impl Iterator<Item = &'static Dose> + Clone + use<> {
        let (youngest, oldest) = self.known.ages();
        let may_be_taken = self.level() <= Safety::TakeCare;
        Dose::of(self.treatment).filter(move |dose| {
            may_be_taken
                && dose.from_age.map_or(ADULT, Age::get) <= oldest
                && dose.to_age.is_none_or(|to| to.get() >= youngest)
        })
    }

    /// How it is used safely; what cannot concern this person is left out.
    pub fn limits(&self) -> impl Iterator<Item = &'static Limit> + Clone + use<> {
        let known = self.known;
        limits(self.treatment).filter(move |limit| limit.who.truth(&known) != Truth::Refuted)
    }

    /// When to stop it.
    pub fn stops(&self) -> impl Iterator<Item = &'static Stop> + Clone + use<> {
        stops(self.treatment)
    }
}

/// How anybody uses a treatment safely.
pub fn limits(treatment: Treatment) -> impl Iterator<Item = &'static Limit> + Clone {
    LIMITS.iter().filter(move |limit| limit.of.contains(treatment))
}

/// When to stop a treatment.
pub fn stops(treatment: Treatment) -> impl Iterator<Item = &'static Stop> + Clone {
    STOPS.iter().filter(move |stop| stop.of.contains(treatment))
}
