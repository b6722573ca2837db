//! Proves an explained report from its JSON alone, a year later as well.
//!
//! A report with [`Report::explained`](crate::triage::Report::explained) holds what was given and why each
//! rule fires, cannot fire, or waits. [`verify`] checks every line of it against the rules of its edition:
//!
//! ```
//! use backpain::certificate::{self, Certificate};
//! use backpain::red_flags::RULES_HASH;
//! use backpain::{Presentation, Symptom, Urgency, triage};
//!
//! let presentation = Presentation::builder().yes(Symptom::Fever).build()?;
//! let text = serde_json::to_string(&triage(&presentation).report().explained())?;
//!
//! let certificate: Certificate = serde_json::from_str(&text)?;
//! assert_eq!(certificate::verify(&certificate, RULES_HASH)?.at_least, Urgency::SameDay);
//!
//! let tampered = text.replace(r#""at_least":"same-day""#, r#""at_least":"self-care""#);
//! let refusal = certificate::verify(&serde_json::from_str(&tampered)?, RULES_HASH).unwrap_err();
//! assert_eq!(refusal.to_string(), "urgency.at_least: the report says self-care; proven is same-day");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It shares the vocabulary and the rule table with the engine, and nothing else: entailments, ranges and
//! criteria are read afresh, by plain recursion over the rules as they are written.
//!
//! # What is proven
//!
//! - Each red flag is a rule of the set, as the set has it, and the answers that it names were given, fire it
//!   alone, and no fewer of those given do. (With so many answers that fewer cannot all be tried, only that
//!   none of those named can be left out.)
//! - Each other rule is refuted by the answers that it names, of which none can be left out, or waits for
//!   exactly the questions that it names. No rule is missing or named twice.
//! - Therefore the bounds, the advice, the setting, the texts and the open questions are what they should be.
//!
//! # What is not
//!
//! A report cannot prove that its person answered so: `id` and the wording of `assumed_no` are free, and so is
//! an answer on which no line of the report rests. A policy, an assumption or a missing examination that
//! changes no line for this person is believed. Lists may stand in any order, except that what is more
//! urgent comes first. Of a rule of several counts over the same many findings, the search for the smallest set has a
//! bound on either side, and a true report may be refused as not the smallest. There is no seal: whoever can forge answers can make a true report of them.
//!
//! # Bad input
//!
//! `serde_json::from_str` refuses what is cut short, trails or is nested too deep, and everything else is a
//! [`Refusal`]. Reading descends no further than a report is nested; what lies deeper is skipped by the format,
//! which `serde_json` does without recursion. The searches have a bound that depends on nothing in the report.

mod facts;
mod read;
mod refusal;
mod tree;

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;

use crate::presentation::{Id, Statement};
use crate::rule::Rule;
use crate::triage::words::Outcome;
use crate::{Answer, Finding, FindingSet, Urgency, red_flags};
use crate::{Question, RuleSet};
use facts::Facts;
use read::{OtherRule, RedFlag, Report, Why};
use refusal::said;

pub use refusal::Refusal;

/// How many sets of statements are tried over a whole report, to see that none is smaller.
const MOST_TRIALS: u64 = 200_000;

/// A report as it was read, true or not: `serde_json::from_str::<Certificate>(text)` fails only where the JSON
/// is broken, cut short, or followed by something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate(Result<Report, Refusal>);

impl Certificate {
    /// What the report says that its presentation is called. Nothing proves it.
    #[must_use]
    pub fn id(&self) -> Option<&Id> {
        self.0.as_ref().ok()?.id.as_ref()
    }

    /// The edition of the rules that the report says it was made with; `None` if it is no report.
    #[must_use]
    pub fn edition(&self) -> Option<&str> {
        Some(&self.0.as_ref().ok()?.edition)
    }

    fn report(&self) -> Result<&Report, Refusal> {
        self.0.as_ref().map_err(Clone::clone)
    }
}

/// A report of which every line is true.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The edition of the rules.
    pub edition: String,
    /// Their hash.
    pub rules_hash: u128,
    /// The lowest urgency of any way to answer what is open.
    pub at_least: Urgency,
    /// The highest.
    pub at_most: Urgency,
    /// What to act on.
    pub advised: Urgency,
}

/// Verifies a report by the built-in rules of its edition, which must have this hash: the one that you recorded
/// while that edition was in force, or that of this crate's own table if you trust it.
///
/// ```
/// use backpain::certificate::{self, Certificate};
/// use backpain::{Presentation, red_flags, triage};
///
/// let text = serde_json::to_string(&triage(&Presentation::EMPTY).report().explained())?;
/// let certificate: Certificate = serde_json::from_str(&text)?;
/// let edition = red_flags::edition(certificate.edition().ok_or("no report")?)?;
/// certificate::verify(&certificate, edition.hash)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`Refusal`]: the first line that is not true, or why it is no explained report of an edition.
pub fn verify(certificate: &Certificate, rules_hash: u128) -> Result<Verified, Refusal> {
    let report = certificate.report()?;
    let edition = red_flags::edition(&report.edition).map_err(Refusal::UnknownEdition)?;
    if edition.hash != rules_hash {
        return Err(Refusal::OtherRules { edition: edition.id, hash: edition.hash, asked: rules_hash });
    }
    Audit::of(report, edition.rules.to_vec()).verify(edition.hash)
}

/// Verifies a report by somebody's own rules.
///
/// ```
/// use backpain::certificate::{self, Certificate};
/// use backpain::{Presentation, RuleSet};
///
/// let rules = RuleSet::change_built_in("clinic-a 2026.1").switch_off("pain-on-straining", "seen anyway").build()?;
/// let text = serde_json::to_string(&rules.triage(&Presentation::EMPTY).report().explained())?;
/// let certificate: Certificate = serde_json::from_str(&text)?;
/// assert!(certificate::verify_by(&certificate, &rules).is_ok());
/// assert!(certificate::verify_by(&certificate, &RuleSet::built_in()).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`Refusal`]: the first line that is not true, or why it is no explained report by these rules.
pub fn verify_by(certificate: &Certificate, rules: &RuleSet) -> Result<Verified, Refusal> {
    let report = certificate.report()?;
    if report.edition != rules.edition() {
        return Err(Refusal::OtherEdition { says: said(&report.edition), rules: rules.edition().into() });
    }
    Audit::of(report, rules.rules().collect()).verify(rules.hash())
}

/// One report, its rules, and what its answers say.
struct Audit<'a> {
    report: &'a Report,
    rules: Vec<Rule<'a>>,
    /// Everything said of the person, and assumed.
    statements: Vec<Statement>,
    facts: Facts,
    /// The open questions that were not to be put.
    left_out: FindingSet,
    /// How many more sets of statements may be tried.
    trials: u64,
}

/// What the report proves of a rule.
enum Proven {
    Fires,
    CannotFire,
    WaitsFor(Vec<Question>),
}

impl<'a> Audit<'a> {
    fn of(report: &'a Report, rules: Vec<Rule<'a>>) -> Self {
        let mut statements: Vec<Statement> = report.given.statements().collect();
        let mut facts = Facts::of(statements.iter().copied());
        if report.assumes_no {
            statements.extend(facts.unasked().iter().map(|finding| Statement::Answer(finding, Answer::No)));
            facts = Facts::of(statements.iter().copied());
        }
        let left_out = facts.left_out(report.without_examination);
        Self { report, rules, statements, facts, left_out, trials: MOST_TRIALS }
    }

    fn verify(mut self, rules_hash: u128) -> Result<Verified, Refusal> {
        let report = self.report;
        must_be("rules_hash", &*report.rules_hash, &*alloc::format!("{rules_hash:032x}"))?;
        let proven = self.every_rule()?;
        self.bounds(&proven)?;
        self.questions(&proven)?;
        Ok(Verified {
            edition: report.edition.clone(),
            rules_hash,
            at_least: report.at_least,
            at_most: report.at_most,
            advised: report.advised,
        })
    }

    /// Checks what the report says of each rule; every rule of the set is there, once.
    fn every_rule(&mut self) -> Result<Vec<(Rule<'a>, Proven)>, Refusal> {
        let report = self.report;
        let mut left: BTreeMap<&str, Rule<'a>> = self.rules.iter().map(|rule| (rule.id, *rule)).collect();
        let mut proven = Vec::new();
        let mut urgency_before = Urgency::Emergency;
        for flag in &report.red_flags {
            let rule = take(&mut left, &self.rules, "red_flags", &flag.rule)?;
            self.red_flag(&rule, flag)?;
            if flag.urgency > urgency_before {
                return Err(untrue(rule.id, "red_flags", "a milder one before it", "that it stands first"));
            }
            urgency_before = flag.urgency;
            proven.push((rule, Proven::Fires));
        }
        for other in &report.other_rules {
            let rule = take(&mut left, &self.rules, "other_rules", &other.rule)?;
            proven.push((rule, self.other_rule(&rule, other)?));
        }
        match left.into_values().next() {
            Some(rule) => {
                Err(untrue(rule.id, "other_rules", "nothing of it", verdict(self.facts.holds(rule.when))))
            }
            None => Ok(proven),
        }
    }

    /// The lower bound's witness: the table has it so, and the answers that it names are enough and needed.
    fn red_flag(&mut self, rule: &Rule<'_>, flag: &RedFlag) -> Result<(), Refusal> {
        let sources: Vec<&str> = rule.sources.iter().map(|cited| cited.source.id()).collect();
        must_be_of(rule.id, "suspects", &flag.suspects, &rule.suspects)?;
        must_be_of(rule.id, "urgency", &flag.urgency, &rule.urgency_under(self.report.policy))?;
        must_be_of(rule.id, "rationale", &*flag.rationale, rule.rationale)?;
        if flag.sources != sources {
            return Err(untrue(rule.id, "sources", flag.sources.join(", "), sources.join(", ")));
        }
        let because = self.made("because", rule, &flag.because)?;
        enough_and_needed("because", rule, &because, true)?;
        match self.fewer(rule, because.len()) {
            Some(fewer) => Err(untrue(rule.id, "because", ids(&flag.because), fewer)),
            None => Ok(()),
        }
    }

    fn other_rule(&self, rule: &Rule<'_>, other: &OtherRule) -> Result<Proven, Refusal> {
        match &other.why {
            Why::RefutedBy(topics) => {
                let refuted_by = self.made("refuted_by", rule, topics)?;
                enough_and_needed("refuted_by", rule, &refuted_by, false)?;
                Ok(Proven::CannotFire)
            }
            Why::PendingOn(topics) => {
                let truth = self.facts.holds(rule.when);
                if truth.is_some() {
                    return Err(untrue(rule.id, "pending_on", ids(topics), verdict(truth)));
                }
                let open = self.facts.open(rule.when);
                if open.len() != topics.len() || !topics.iter().all(|topic| open.contains(topic)) {
                    return Err(untrue(rule.id, "pending_on", ids(topics), ids(&open)));
                }
                Ok(Proven::WaitsFor(open))
            }
        }
    }

    /// The statements about these topics, each of which must have been made.
    fn made(
        &self,
        field: &'static str,
        rule: &Rule<'_>,
        topics: &[Question],
    ) -> Result<Vec<Statement>, Refusal> {
        let made = |topic: &Question| {
            let mut about = self.statements.iter().filter(|made| made.id() == topic.id());
            let made = about.find(|made| facts::answers(**made)).copied();
            made.ok_or_else(|| untrue(rule.id, field, topic, "no answer to it, for none was given"))
        };
        topics.iter().map(made).collect()
    }

    /// Fewer statements than these many that fire the rule as well. Whatever fires it still does with more, so
    /// only sets of one fewer are tried, made of statements by which some part of the rule holds.
    fn fewer(&mut self, rule: &Rule<'_>, count: usize) -> Option<String> {
        let meets = |made: &Statement| Facts::of([*made]).meets_a_part(rule.when);
        let bearing: Vec<Statement> = self.statements.iter().copied().filter(meets).collect();
        let fewer = count.checked_sub(1)?;
        self.trials = self.trials.checked_sub(ways_to_choose(bearing.len(), fewer, self.trials)?)?;
        let mut chosen = Vec::new();
        if !fires_with(rule, &mut chosen, &bearing, fewer) {
            return None;
        }
        let names: Vec<&str> = chosen.iter().map(|made| made.id()).collect();
        Some(alloc::format!("that fewer fire it: {}", names.join(", ")))
    }

    /// The urgencies, and what the person reads.
    fn bounds(&self, proven: &[(Rule<'a>, Proven)]) -> Result<(), Refusal> {
        let report = self.report;
        let urgency = |rule: &Rule<'_>| rule.urgency_under(report.policy);
        let fired =
            || proven.iter().filter(|(_, proven)| matches!(proven, Proven::Fires)).map(|(rule, _)| rule);
        let may_fire = proven.iter().filter(|(_, proven)| !matches!(proven, Proven::CannotFire));
        let at_least = fired().map(urgency).max().unwrap_or(Urgency::SelfCare);
        let at_most = may_fire.clone().map(|(rule, _)| urgency(rule)).max().unwrap_or(Urgency::SelfCare);
        // What was declined, or cannot be examined, does not by itself raise the advice.
        let asked = self.facts.leaving_out(self.left_out);
        let may_fire = may_fire.filter(|(rule, _)| asked.holds(rule.when) != Some(false));
        let asked_at_most = may_fire.map(|(rule, _)| urgency(rule)).max().unwrap_or(Urgency::SelfCare);
        let advised = at_least.max(asked_at_most.min(Urgency::SameDay));
        let setting = fired()
            .filter(|rule| urgency(rule) == advised)
            .map(|rule| rule.setting_under(report.policy))
            .min()
            .unwrap_or(advised.usual_setting());
        let assessed = report.given.statements().any(facts::answers);
        must_be("urgency.at_least", &report.at_least, &at_least)?;
        must_be("urgency.at_most", &report.at_most, &at_most)?;
        must_be("urgency.advised", &report.advised, &advised)?;
        must_be("urgency.settled", &report.settled, &(at_least == at_most))?;
        must_be("assessed", &report.assessed, &assessed)?;
        must_be("setting", &report.setting, &setting)?;
        let outcome = Outcome { assessed, at_least, at_most, advised, setting };
        must_be("advice", &*report.advice, outcome.advice())?;
        must_be("safety_net", &*report.safety_net, outcome.safety_net())
    }

    /// What is open, and what is asked next.
    fn questions(&self, proven: &[(Rule<'a>, Proven)]) -> Result<(), Refusal> {
        let report = self.report;
        let put = |topic: &Question| !matches!(topic, Question::Finding(finding) if self.left_out.contains(*finding));
        // Each open question, the most urgent rule that waits for it, and whether one of the highest bound does.
        let mut open: Vec<(Question, Urgency)> = Vec::new();
        let mut decisive: Vec<Question> = Vec::new();
        for (rule, proven) in proven {
            let Proven::WaitsFor(topics) = proven else { continue };
            for &topic in topics.iter().filter(|topic| put(topic)) {
                match open.iter_mut().find(|(known, _)| *known == topic) {
                    Some((_, urgency)) => *urgency = rule.urgency.max(*urgency),
                    None => open.push((topic, rule.urgency)),
                }
                if rule.urgency_under(report.policy) == report.at_most && !decisive.contains(&topic) {
                    decisive.push(topic);
                }
            }
        }
        open.sort_by_key(|(_, urgency)| core::cmp::Reverse(*urgency));
        let topics: Vec<Question> = open.iter().map(|(topic, _)| *topic).collect();
        let pressing =
            |topic: &Question| open.iter().find(|(known, _)| known == topic).map(|(_, urgency)| *urgency);
        let same = topics.len() == report.unanswered.len()
            && report.unanswered.iter().all(|topic| topics.contains(topic));
        if !same || !report.unanswered.is_sorted_by_key(|topic| core::cmp::Reverse(pressing(topic))) {
            return Err(untrue("", "unanswered", ids(&report.unanswered), ids(&topics)));
        }
        let candidates = match () {
            () if report.settled => &[][..],
            () if decisive.is_empty() => &topics,
            () => &decisive,
        };
        self.next_question(candidates, &put)
    }

    /// The next question is one of the candidates, or an open one that such a one presupposes.
    fn next_question(&self, candidates: &[Question], put: &dyn Fn(&Question) -> bool) -> Result<(), Refusal> {
        let Some(next) = &self.report.next_question else {
            let none = candidates.is_empty();
            return if none { Ok(()) } else { Err(untrue("", "next_question", "none", ids(candidates))) };
        };
        let topic = next.finding;
        let entails = |candidate: &Question, finding: Finding| matches!(candidate, Question::Finding(candidate) if candidate.entails().contains(&finding));
        let presupposed = match topic {
            Question::Finding(finding) => {
                self.facts.unasked().contains(finding)
                    && put(&topic)
                    && candidates.iter().any(|candidate| entails(candidate, finding))
            }
            Question::Measure(_) | Question::Sex => false,
        };
        if !presupposed && !candidates.contains(&topic) {
            return Err(untrue("", "next_question.finding", topic, ids(candidates)));
        }
        must_be("next_question.question", &*next.question, topic.text())
    }
}

/// The rule of this id, unless it was taken before.
fn take<'a>(
    left: &mut BTreeMap<&str, Rule<'a>>,
    rules: &[Rule<'_>],
    field: &'static str,
    id: &str,
) -> Result<Rule<'a>, Refusal> {
    if let Some(rule) = left.remove(id) {
        return Ok(rule);
    }
    if rules.iter().any(|rule| rule.id == id) {
        return Err(untrue(id, field, "it a second time", "it once"));
    }
    let nearest = crate::text::nearest(id, rules.iter().map(|rule| rule.id));
    Err(Refusal::NoSuchRule { field, rule: id.into(), nearest: nearest.unwrap_or_default().into() })
}

/// The statements alone decide the rule so, and no longer do if one is left out.
fn enough_and_needed(
    field: &'static str,
    rule: &Rule<'_>,
    statements: &[Statement],
    fires: bool,
) -> Result<(), Refusal> {
    let named = || statements.iter().map(|made| made.id()).collect::<Vec<_>>().join(", ");
    let alone = Facts::of(statements.iter().copied()).holds(rule.when);
    if alone != Some(fires) {
        let says = if statements.is_empty() { "nothing".into() } else { named() };
        return Err(untrue(rule.id, field, says, alloc::format!("that with this alone {}", verdict(alone))));
    }
    for needless in statements {
        let others = statements.iter().copied().filter(|other| other != needless);
        if Facts::of(others).holds(rule.when) == Some(fires) {
            let proven = alloc::format!("the same without {}", needless.id());
            return Err(untrue(rule.id, field, named(), proven));
        }
    }
    Ok(())
}

/// Whether the rule fires with so many of the rest beside those chosen; then those are the chosen.
fn fires_with(rule: &Rule<'_>, chosen: &mut Vec<Statement>, rest: &[Statement], more: usize) -> bool {
    if more == 0 {
        return Facts::of(chosen.iter().copied()).holds(rule.when) == Some(true);
    }
    let mut rest = rest;
    while let [first, others @ ..] = rest {
        chosen.push(*first);
        if fires_with(rule, chosen, others, more - 1) {
            return true;
        }
        chosen.pop();
        rest = others;
    }
    false
}

/// In how many ways so many can be chosen; `None` if that is more than the most.
fn ways_to_choose(of: usize, chosen: usize, most: u64) -> Option<u64> {
    let Some(others) = of.checked_sub(chosen) else { return Some(0) };
    let (mut ways, fewer) = (1_u64, chosen.min(others));
    for step in 0..fewer {
        ways = ways.checked_mul(u64::try_from(of - step).ok()?)? / (u64::try_from(step).ok()? + 1);
        if ways > most {
            return None;
        }
    }
    Some(ways)
}

fn verdict(truth: Option<bool>) -> &'static str {
    match truth {
        Some(true) => "it fires",
        Some(false) => "it cannot fire",
        None => "it is open",
    }
}

fn ids(topics: &[Question]) -> String {
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id()).collect();
    if ids.is_empty() { "nothing".into() } else { ids.join(", ") }
}

fn must_be<T: PartialEq + Display + ?Sized>(
    field: &'static str,
    says: &T,
    proven: &T,
) -> Result<(), Refusal> {
    must_be_of("", field, says, proven)
}

fn must_be_of<T: PartialEq + Display + ?Sized>(
    rule: &str,
    field: &'static str,
    says: &T,
    proven: &T,
) -> Result<(), Refusal> {
    if says == proven { Ok(()) } else { Err(untrue(rule, field, says, proven)) }
}

fn untrue(rule: &str, field: &'static str, says: impl Display, proven: impl Display) -> Refusal {
    Refusal::Untrue {
        rule: said(rule),
        field,
        says: said(&says.to_string()),
        proven: said(&proven.to_string()),
    }
}
