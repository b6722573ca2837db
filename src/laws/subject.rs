//! What the laws need from a triage.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::rule::Rule;
use crate::rule_set::BUILT_IN;
use crate::triage::Standing;
use crate::{Presentation, RuleSet, Urgency};

/// A triage that the laws can check: a [`RuleSet`], [`BuiltIn`], or your own program that ports the rules or asks a
/// service. Its answers must depend only on its arguments: no state, no clock.
///
/// To test a port, implement this trait for it. The port in this example has an error: it reads every question that was
/// not asked as no.
///
/// ```
/// use backpain::laws::{self, Triages};
/// use backpain::rule::{Rule, RuleBuf};
/// use backpain::triage::Standing;
/// use backpain::{Answer, Condition, Presentation, Question, QuestionSet, RuleSet, Source, Symptom, Urgency};
///
/// struct Port(RuleSet);
///
/// impl Port {
///     fn answer(person: &Presentation) -> Urgency {
///         match person.answer(Symptom::Fever) {
///             Answer::Yes => Urgency::SameDay,
///             _ => Urgency::SelfCare, // the error
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
///         let fever = QuestionSet::of(&[Question::Finding(Symptom::Fever.finding())]);
///         (rule == "fever").then(|| match person.answer(Symptom::Fever) {
///             Answer::Yes => Standing::Fired(fever),
///             Answer::No => Standing::Refuted(fever),
///             Answer::Unknown | Answer::Declined => Standing::Pending(fever),
///         })
///     }
///     // The completions are those of the original rules.
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
/// let error = laws::tight(&port, &Presentation::EMPTY).unwrap_err();
/// assert_eq!(error.came(), "at least same-day, at most same-day"); // but the port said: at most self-care
/// # Ok::<(), backpain::rule_set::RuleSetError>(())
/// ```
pub trait Triages {
    /// The rules, in order.
    fn rules(&self) -> Vec<Rule<'_>>;

    /// The lowest and the highest urgency over all ways to answer what is open.
    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency);

    /// The urgency to act on.
    fn advised(&self, person: &Presentation) -> Urgency;

    /// The ids of the rules that fire, in any order.
    fn fired(&self, person: &Presentation) -> Vec<String>;

    /// Whether the rule with this id fires, cannot fire or waits, and why; `None` if no rule has the id.
    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing>;

    /// The same for every rule, in the order of [`rules`](Self::rules). It asks for each rule; override it if there is a
    /// cheaper way.
    fn standings(&self, person: &Presentation) -> Vec<Option<Standing>> {
        self.rules().iter().map(|rule| self.standing(person, rule.id)).collect()
    }

    /// A least urgent completion.
    fn mildest(&self, person: &Presentation) -> Presentation;

    /// A most urgent completion.
    fn gravest(&self, person: &Presentation) -> Presentation;

    /// The same triage with its rules in the opposite order; `None` if the order cannot be chosen.
    fn reversed(&self) -> Option<Box<dyn Triages + '_>> {
        None
    }
}

/// The built-in rules, as [`triage()`](crate::triage()) applies them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "there is one set of built-in rules")]
pub struct BuiltIn;

macro_rules! triages {
    ($($Subject:ty, $self:ident => $rules:expr;)+) => {$(
        impl Triages for $Subject {
            fn rules(&$self) -> Vec<Rule<'_>> {
                $rules.rules().collect()
            }

            fn bounds(&$self, person: &Presentation) -> (Urgency, Urgency) {
                let result = $rules.triage(person);
                (result.at_least(), result.at_most())
            }

            fn advised(&$self, person: &Presentation) -> Urgency {
                $rules.triage(person).advised()
            }

            fn fired(&$self, person: &Presentation) -> Vec<String> {
                $rules.triage(person).fired().map(|rule| rule.id.to_string()).collect()
            }

            fn standing(&$self, person: &Presentation, rule: &str) -> Option<Standing> {
                $rules.triage(person).standing(rule)
            }

            fn standings(&$self, person: &Presentation) -> Vec<Option<Standing>> {
                $rules.triage(person).standings().map(|(_, standing)| Some(standing)).collect()
            }

            fn mildest(&$self, person: &Presentation) -> Presentation {
                $rules.triage(person).mildest()
            }

            fn gravest(&$self, person: &Presentation) -> Presentation {
                $rules.triage(person).gravest()
            }

            fn reversed(&$self) -> Option<Box<dyn Triages + '_>> {
                Some(Box::new($rules.reversed()?))
            }
        }
    )+};
}

triages! {
    BuiltIn, self => BUILT_IN;
    RuleSet, self => self;
}
