//! How a law that does not hold is told.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::{Law, Standing, Triages};
use crate::presentation::Statement;
use crate::{Answer, Presentation};

/// A law that does not hold: for whom, what was promised, what came, and the rules involved.
///
/// `Display` writes it on several lines, a person as a clinician reads one; see
/// [`broken`](super::broken) for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(Box<Told>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    law: Law,
    people: Vec<(&'static str, Presentation)>,
    said: Vec<String>,
    promised: String,
    came: String,
    rules: Vec<(String, String)>,
}

/// The most rules that are written; the others are counted.
const MOST_RULES: usize = 5;
/// From so many answers of no on, they are counted instead of listed.
const MANY: usize = 6;

impl Broken {
    pub(super) fn new(law: Law, promised: String, came: String) -> Self {
        Self(Box::new(Told { law, people: Vec::new(), said: Vec::new(), promised, came, rules: Vec::new() }))
    }

    pub(super) fn person(mut self, label: &'static str, person: &Presentation) -> Self {
        self.0.said.push(words(person.statements().collect()));
        self.0.people.push((label, *person));
        self
    }

    /// A person who is told by what differs from another.
    pub(super) fn and(mut self, label: &'static str, person: &Presentation, from: &Presentation) -> Self {
        let known: Vec<Statement> = from.statements().collect();
        let new = person.statements().filter(|statement| !known.contains(statement));
        let open = known.iter().filter_map(|statement| match *statement {
            Statement::Answer(finding, _) if person.answer(finding) == Answer::Unknown => {
                Some(Statement::Answer(finding, Answer::Unknown))
            }
            Statement::Answer(..) | Statement::Measurement(..) | Statement::Sex(_) => None,
        });
        self.0.said.push(words(new.chain(open).collect()));
        self.0.people.push((label, *person));
        self
    }

    /// These rules, each with how it stands for a person.
    pub(super) fn rules<S: Triages + ?Sized>(
        mut self,
        subject: &S,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
        person: &Presentation,
    ) -> Self {
        let rules = subject.rules();
        for id in ids {
            let id = id.as_ref();
            let when = rules.iter().find(|rule| rule.id == id).map(|rule| rule.when.to_string());
            let standing = subject.standing(person, id).map_or("unknown", |standing| standing.kind());
            let urgency = rules.iter().find(|rule| rule.id == id).map(|rule| rule.urgency.id());
            let told = alloc::format!(
                "{}, {standing}; when {}",
                urgency.unwrap_or_default(),
                when.unwrap_or_default()
            );
            self.0.rules.push((id.to_string(), told));
        }
        self
    }

    /// The rules that stand otherwise for the two people; if there is none, those that fire or wait. The
    /// most urgent first.
    pub(super) fn rules_at<S: Triages + ?Sized>(
        self,
        subject: &S,
        one: &Presentation,
        other: &Presentation,
    ) -> Self {
        let kind = |person, id| subject.standing(person, id).map(|standing| standing.kind());
        let mut rules = subject.rules();
        rules.sort_by_key(|rule| core::cmp::Reverse(rule.urgency));
        let apart = rules.iter().filter(|rule| kind(one, rule.id) != kind(other, rule.id));
        let mut ids: Vec<String> = apart.map(|rule| rule.id.to_string()).collect();
        if ids.is_empty() {
            let refuted = |id| matches!(subject.standing(other, id), Some(Standing::Refuted(_)));
            let open = rules.iter().filter(|rule| !refuted(rule.id));
            ids = open.map(|rule| rule.id.to_string()).collect();
        }
        self.rules(subject, ids, one)
    }

    /// The law that does not hold.
    #[must_use]
    pub fn law(&self) -> Law {
        self.0.law
    }

    /// The people for whom it does not hold, in the order in which the law takes them; for
    /// [`live`](super::live) there is none.
    pub fn people(&self) -> impl Iterator<Item = &Presentation> + Clone {
        self.0.people.iter().map(|(_, person)| person)
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
        self.0.rules.iter().map(|(id, _)| id.as_str())
    }
}

/// `fever: yes, age: 70`; many answers of no are counted.
fn words(said: Vec<Statement>) -> String {
    if said.is_empty() {
        return "nothing was said".into();
    }
    let is_no = |statement: &Statement| matches!(statement, Statement::Answer(_, Answer::No));
    let (no, other): (Vec<_>, Vec<_>) = said.into_iter().partition(is_no);
    let count = no.len();
    let listed = if count < MANY { no } else { Vec::new() };
    let mut words: Vec<String> = other.iter().chain(&listed).map(ToString::to_string).collect();
    if listed.len() < count {
        words.push(alloc::format!("{count} other findings: no"));
    }
    words.join(", ")
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "not {}: {}", self.0.law, self.0.law.words())?;
        for ((label, _), said) in self.0.people.iter().zip(&self.0.said) {
            writeln!(f, "  {:<9} {said}", alloc::format!("{label}:"))?;
        }
        writeln!(f, "  promised: {}", self.0.promised)?;
        write!(f, "  came:     {}", self.0.came)?;
        for (id, told) in self.0.rules.iter().take(MOST_RULES) {
            write!(f, "\n  rule      {} ({told})", id.escape_debug())?;
        }
        match self.0.rules.len().saturating_sub(MOST_RULES) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more rules"),
        }
    }
}

impl core::error::Error for Broken {}
