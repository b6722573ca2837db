//! The error of a law that does not hold.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::{Law, Triages, kind};
use crate::order;
use crate::presentation::Statement;
use crate::triage::Standing;
use crate::{Answer, Presentation, Question};

/// A law that does not hold: for whom, what was promised, what came instead, and the rules involved.
///
/// `Display` writes several lines:
///
/// ```text
/// not no-false-all-clear: The advice is never milder than what is certain, and never milder than the same day ...
///   person:   nothing was said
///   promised: same-day is advised: at least self-care, at most emergency
///   came:     self-care is advised
///   rule      saddle (emergency, waits; when saddle-sensory-change)
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawError(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    law: Law,
    people: Vec<Person>,
    promised: String,
    came: String,
    rules: Vec<RuleLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Person {
    label: &'static str,
    presentation: Presentation,
    said: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct RuleLine {
    id: String,
    /// Its urgency, whether it fires, and its criterion.
    description: String,
}

/// At most this many rules are written; the rest are counted.
const MOST_RULES: usize = 5;
/// From this many no answers on, they are counted instead of listed.
const MANY: usize = 6;

impl LawError {
    pub(super) fn new(law: Law, promised: String, came: String) -> Self {
        Self(Box::new(Details { law, people: Vec::new(), promised, came, rules: Vec::new() }))
    }

    /// Adds a person, with everything that was said.
    pub(super) fn person(mut self, label: &'static str, presentation: &Presentation) -> Self {
        let said = list(presentation.statements().collect());
        self.0.people.push(Person { label, presentation: *presentation, said });
        self
    }

    /// Adds a person, with only what differs from another.
    pub(super) fn person_from(
        mut self,
        label: &'static str,
        presentation: &Presentation,
        from: &Presentation,
    ) -> Self {
        let known: Vec<Statement> = from.statements().collect();
        let new = presentation.statements().filter(|statement| !known.contains(statement));
        let open = known.iter().filter_map(|statement| match *statement {
            Statement::Yes(finding)
            | Statement::No(finding)
            | Statement::Declined(Question::Finding(finding))
                if presentation.answer(finding) == Answer::Unknown =>
            {
                Some(Statement::Unknown(Question::Finding(finding)))
            }
            Statement::Yes(_)
            | Statement::No(_)
            | Statement::Declined(_)
            | Statement::Unknown(_)
            | Statement::Measurement(..)
            | Statement::Sex(_) => None,
        });
        let said = list(new.chain(open).collect());
        self.0.people.push(Person { label, presentation: *presentation, said });
        self
    }

    /// Adds these rules, each with its standing for a person.
    pub(super) fn rules<S: Triages + ?Sized>(
        mut self,
        subject: &S,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
        person: &Presentation,
    ) -> Self {
        let rules = subject.rules();
        for id in ids {
            let id = id.as_ref();
            let rule = rules.iter().find(|rule| rule.id == id);
            let urgency = rule.map_or("", |rule| rule.urgency.id());
            let standing = subject.standing(person, id).map_or("unknown", kind);
            let when = rule.map(|rule| rule.when.to_string()).unwrap_or_default();
            let description = alloc::format!("{urgency}, {standing}; when {when}");
            self.0.rules.push(RuleLine { id: id.to_string(), description });
        }
        self
    }

    /// Adds the rules that differ between the two people; if none does, those that fire or wait. The most urgent
    /// come first.
    pub(super) fn rules_between<S: Triages + ?Sized>(
        self,
        subject: &S,
        one: &Presentation,
        other: &Presentation,
    ) -> Self {
        let kind_for = |person, id| subject.standing(person, id).map(kind);
        let rules = order::largest_first(&subject.rules(), |rule| rule.urgency.level());
        let apart = rules.iter().filter(|rule| kind_for(one, rule.id) != kind_for(other, rule.id));
        let mut ids: Vec<String> = apart.map(|rule| rule.id.to_string()).collect();
        if ids.is_empty() {
            let is_refuted = |id| matches!(subject.standing(other, id), Some(Standing::Refuted(_)));
            let open = rules.iter().filter(|rule| !is_refuted(rule.id));
            ids = open.map(|rule| rule.id.to_string()).collect();
        }
        self.rules(subject, ids, one)
    }

    /// The law that does not hold.
    #[must_use]
    pub fn law(&self) -> Law {
        self.0.law
    }

    /// The people for whom it does not hold, in the order of the law's arguments. [`live`](super::live()) names no
    /// person.
    pub fn people(&self) -> impl Iterator<Item = &Presentation> + Clone {
        self.0.people.iter().map(|person| &person.presentation)
    }

    /// What was promised.
    #[must_use]
    pub fn promised(&self) -> &str {
        &self.0.promised
    }

    /// What came instead.
    #[must_use]
    pub fn came(&self) -> &str {
        &self.0.came
    }

    /// The ids of the rules involved.
    pub fn rule_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.rules.iter().map(|rule| rule.id.as_str())
    }
}

/// `fever: yes, age: 70`. Many answers of no are counted instead of listed.
fn list(said: Vec<Statement>) -> String {
    if said.is_empty() {
        return "nothing was said".into();
    }
    let is_no = |statement: &Statement| matches!(statement, Statement::No(_));
    let (no, other): (Vec<_>, Vec<_>) = said.into_iter().partition(is_no);
    let count = no.len();
    let listed = if count < MANY { no } else { Vec::new() };
    let mut words: Vec<String> = other.iter().chain(&listed).map(ToString::to_string).collect();
    if listed.len() < count {
        words.push(alloc::format!("{count} other findings: no"));
    }
    words.join(", ")
}

impl fmt::Display for LawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "not {}: {}", self.0.law, self.0.law.promise())?;
        for person in &self.0.people {
            writeln!(f, "  {:<9} {}", alloc::format!("{}:", person.label), person.said)?;
        }
        writeln!(f, "  promised: {}", self.0.promised)?;
        write!(f, "  came:     {}", self.0.came)?;
        for rule in self.0.rules.iter().take(MOST_RULES) {
            write!(f, "\n  rule      {} ({})", rule.id.escape_debug(), rule.description)?;
        }
        match self.0.rules.len().saturating_sub(MOST_RULES) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more rules"),
        }
    }
}

impl core::error::Error for LawError {}
