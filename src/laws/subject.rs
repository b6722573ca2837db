//! What the laws ask of something that triages.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::red_flags::RULES;
use crate::rule::Rule;
use crate::triage::{self, Triage};
use crate::{Presentation, Urgency, triage as by_built_in};
use crate::{Question, RuleSet};

/// Something that triages: a [`RuleSet`], [`BuiltIn`], or a program of one's own that ports the rules or asks
/// a service. What it answers must follow from what it is given: no state, no clock.
///
/// A port is tested by answering for it. Here it is a program that takes everybody with a fever for the same
/// day, asks for nothing else, and forgets that what was not asked may be so:
///
/// ```
/// use backpain::laws::{self, BuiltIn, Standing, Triages};
/// use backpain::rule::{Rule, RuleBuf};
/// use backpain::{Question, RuleSet};
/// use backpain::{Answer, Condition, Presentation, Source, Symptom, Urgency};
///
/// struct Port(RuleSet);
///
/// impl Port {
///     fn answer(person: &Presentation) -> Urgency {
///         match person.answer(Symptom::Fever) {
///             Answer::Yes => Urgency::SameDay,
///             _ => Urgency::SelfCare, // the fault
///         }
///     }
/// }
///
/// impl Triages for Port {
///     fn rules(&self) -> Vec<Rule<'_>> {
///         self.0.rules().collect()
///     }
///     fn bounds(&self, person: &Presentation) -> (Urgency, Urgency) {
///         (Self::answer(person), Self::answer(person))
///     }
///     fn advised(&self, person: &Presentation) -> Urgency {
///         Self::answer(person)
///     }
///     fn fired(&self, person: &Presentation) -> Vec<String> {
///         if Self::answer(person) == Urgency::SameDay { vec!["fever".into()] } else { Vec::new() }
///     }
///     fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing> {
///         let fever = vec![Question::Finding(Symptom::Fever.into())];
///         (rule == "fever").then(|| match person.answer(Symptom::Fever) {
///             Answer::Yes => Standing::Fired(fever),
///             Answer::No => Standing::Refuted(fever),
///             Answer::Unknown | Answer::Declined => Standing::Pending(fever),
///         })
///     }
///     // Completions are the same by the rules that are ported.
///     fn mildest(&self, person: &Presentation) -> Presentation {
///         self.0.triage(person).mildest()
///     }
///     fn gravest(&self, person: &Presentation) -> Presentation {
///         self.0.triage(person).gravest()
///     }
/// }
///
/// let rule = RuleBuf::new("fever", Condition::SpinalInfection, Urgency::SameDay, Symptom::Fever.finding())
///     .because("Fever.")
///     .source(Source::NhsUkBackPain, None);
/// let port = Port(RuleSet::builder("port 1").add(rule).build()?);
/// let broken = laws::tight(&port, &Presentation::EMPTY).unwrap_err();
/// assert_eq!(broken.came(), "at least same-day, at most same-day"); // though it said: at most self-care
/// # Ok::<(), backpain::rule_set::Faults>(())
/// ```
pub trait Triages {
    /// The rules, in their order.
    fn rules(&self) -> Vec<Rule<'_>>;

    /// The lowest and the highest urgency of any way to answer what is open.
    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency);

    /// The urgency to act on.
    fn advised(&self, person: &Presentation) -> Urgency;

    /// The ids of the rules that fire, in any order.
    fn fired(&self, person: &Presentation) -> Vec<String>;

    /// Whether the rule of this id fires, cannot fire, or waits; `None` if there is no such rule.
    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing>;

    /// A completion that is least urgent.
    fn mildest(&self, person: &Presentation) -> Presentation;

    /// A completion that is most urgent.
    fn gravest(&self, person: &Presentation) -> Presentation;

    /// The same with its rules in the opposite order; `None` where the order cannot be chosen.
    fn reversed(&self) -> Option<Box<dyn Triages + '_>> {
        None
    }
}

/// Whether a rule fires, cannot fire, or waits: the [`triage::Standing`] of a subject that need not be this
/// crate's own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "certain, impossible or undecided: there is no fourth")]
pub enum Standing {
    /// It fires, by what was said about these; none of them is needless.
    Fired(Vec<Question>),
    /// It cannot fire, because of what was said about these.
    Refuted(Vec<Question>),
    /// It waits for these questions.
    Pending(Vec<Question>),
}

impl Standing {
    /// What it names: answers of a rule that fires or is refuted, questions of one that waits.
    #[must_use]
    pub fn topics(&self) -> &[Question] {
        match self {
            Self::Fired(topics) | Self::Refuted(topics) | Self::Pending(topics) => topics,
        }
    }

    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Fired(_) => "fires",
            Self::Refuted(_) => "refuted",
            Self::Pending(_) => "waits",
        }
    }
}

impl From<triage::Standing> for Standing {
    fn from(standing: triage::Standing) -> Self {
        match standing {
            triage::Standing::Fired(because) => Self::Fired(because.iter().collect()),
            triage::Standing::Refuted(by) => Self::Refuted(by.iter().collect()),
            triage::Standing::Pending(on) => Self::Pending(on.iter().collect()),
        }
    }
}

/// The built-in rules, as [`triage()`](crate::triage()) reads them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "there is one set of built-in rules")]
pub struct BuiltIn;

fn fired(result: &Triage<'_>) -> Vec<String> {
    result.fired().map(|rule| rule.id.to_string()).collect()
}

impl Triages for BuiltIn {
    fn rules(&self) -> Vec<Rule<'_>> {
        RULES.to_vec()
    }

    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency) {
        let result = by_built_in(person);
        (result.at_least(), result.at_most())
    }

    fn advised(&self, person: &Presentation) -> Urgency {
        by_built_in(person).advised()
    }

    fn fired(&self, person: &Presentation) -> Vec<String> {
        fired(&by_built_in(person))
    }

    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing> {
        by_built_in(person).standing(rule).map(Standing::from)
    }

    fn mildest(&self, person: &Presentation) -> Presentation {
        by_built_in(person).mildest()
    }

    fn gravest(&self, person: &Presentation) -> Presentation {
        by_built_in(person).gravest()
    }

    fn reversed(&self) -> Option<Box<dyn Triages + '_>> {
        Some(Box::new(RuleSet::built_in().reversed()?))
    }
}

impl Triages for RuleSet {
    fn rules(&self) -> Vec<Rule<'_>> {
        Self::rules(self).collect()
    }

    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency) {
        let result = self.triage(person);
        (result.at_least(), result.at_most())
    }

    fn advised(&self, person: &Presentation) -> Urgency {
        self.triage(person).advised()
    }

    fn fired(&self, person: &Presentation) -> Vec<String> {
        fired(&self.triage(person))
    }

    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing> {
        self.triage(person).standing(rule).map(Standing::from)
    }

    fn mildest(&self, person: &Presentation) -> Presentation {
        self.triage(person).mildest()
    }

    fn gravest(&self, person: &Presentation) -> Presentation {
        self.triage(person).gravest()
    }

    fn reversed(&self) -> Option<Box<dyn Triages + '_>> {
        Some(Box::new(Self::reversed(self)?))
    }
}
