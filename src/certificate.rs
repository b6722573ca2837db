//! Proves an explained report from its data alone, even a year later.
//!
//! A report made by [`Triage::explained_report`](crate::Triage::explained_report) holds what the person said and why
//! each rule fires, cannot fire, or waits. [`verify`] checks every line of it against the rules of its edition:
//!
//! ```
//! use backpain::red_flags::RULES_HASH;
//! use backpain::triage::Report;
//! use backpain::{Presentation, Symptom, Urgency, certificate, triage};
//!
//! let presentation = Presentation::builder().yes(Symptom::Fever).build()?;
//! let mut report: Report = triage(&presentation).explained_report();
//! assert_eq!(certificate::verify(&report, RULES_HASH)?.at_least, Urgency::SameDay);
//!
//! report.urgency.at_least = Urgency::SelfCare;
//! let error = certificate::verify(&report, RULES_HASH).unwrap_err();
//! assert_eq!(error.to_string(), "urgency.at_least: the report says self-care; proven is same-day");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! To read a report from JSON with an error that has a path, use
//! `json::Checked<Report>` (feature `serde`).
//!
//! # What is proven
//!
//! - Each red flag is a rule of the set, unchanged. The answers that it names were given, they fire the rule by
//!   themselves, no smaller set of the given answers does, and the rule fires on everything that was given. (If there
//!   are too many answers to try every smaller set, the proof is only that none of those named can be left out.)
//! - Each other rule either is refuted by the answers that it names, none of which can be left out, and by everything
//!   given; or it waits for exactly the questions that it names. No rule is missing or named twice.
//! - Therefore the bounds, the advice, the setting, the state and the open questions are correct.
//! - Everything else, such as the order of lists and the next question, is what this version of the crate reports for
//!   the same answers: they are triaged again, and the reports are compared.
//!
//! # What is not proven
//!
//! That the person gave these answers. Reports are not signed: a report made from invented answers verifies. `id` and
//! the wording of `assumed_no` are not checked either.
//!
//! # What is shared with the engine
//!
//! The proofs evaluate ranges and criteria by plain recursion over the rules as they are written, not with the engine.
//! They share with it the vocabulary and its table of what one answer settles, the rule table, the texts a person reads, the check of the reason in `assumed_no`, and the reader of presentations. Only the last comparison
//! uses the engine itself.
//!
//! # Work
//!
//! The searches stop at a fixed bound, whatever the report contains.

mod error;
mod facts;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use crate::language::Language;
use crate::presentation::Statement;
use crate::rule::Rule;
use crate::triage::{AssumeNo, Bounds, NotFired, OtherRule, Outcome, RedFlag, Report, State};
use crate::{FindingSet, Options, Presentation, Question, QuestionSet, RuleSet, Urgency, red_flags};
use error::shortened;
use facts::Facts;

pub use error::CertificateError;

/// The most sets of statements to try over a whole report when looking for a smaller one.
const MOST_TRIALS: u64 = 200_000;

/// A report in which every line is true.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Verified {
    /// The edition of the rules.
    pub edition: String,
    /// Their hash. In JSON it is 32 hexadecimal digits.
    #[cfg_attr(feature = "serde", serde(with = "crate::json::hash"))]
    pub rules_hash: u128,
    /// The lowest urgency of any way to answer what is open.
    pub at_least: Urgency,
    /// The highest.
    pub at_most: Urgency,
    /// What to act on.
    pub advised: Urgency,
}

/// Verifies a report by the built-in rules of its edition. They must have this hash: the one that you recorded while
/// that edition was in force, or the hash of this crate's own table if you trust it.
///
/// # Errors
///
/// [`CertificateError`]: the first line that is not true, or why it is not an explained report of an edition.
pub fn verify(report: &Report, rules_hash: u128) -> Result<Verified, CertificateError> {
    let edition = red_flags::edition(&report.edition).map_err(CertificateError::UnknownEdition)?;
    if edition.hash != rules_hash {
        let (edition, hash) = (edition.id, edition.hash);
        return Err(CertificateError::OtherRules { edition, hash, asked: rules_hash });
    }
    Audit::of(report, edition.rules.to_vec())?.verify(edition.hash, |given, options| {
        edition.rule_set().triage_with(given, options).explained_report()
    })
}

/// Verifies a report by the rules of a set.
///
/// ```
/// use backpain::{Presentation, RuleSet, certificate};
///
/// let rules = RuleSet::change_built_in("clinic-a 2026.2").switch_off("pain-on-straining", "seen anyway").build()?;
/// let report = rules.triage(&Presentation::EMPTY).explained_report();
/// assert!(certificate::verify_with_rules(&report, &rules).is_ok());
/// assert!(certificate::verify_with_rules(&report, &RuleSet::built_in()).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CertificateError`]: the first line that is not true, or why it is not an explained report by these rules.
pub fn verify_with_rules(report: &Report, rules: &RuleSet) -> Result<Verified, CertificateError> {
    if report.edition != rules.edition() {
        let (says, rules) = (shortened(&report.edition), rules.edition().into());
        return Err(CertificateError::OtherEdition { says, rules });
    }
    Audit::of(report, rules.rules().collect())?
        .verify(rules.hash(), |given, options| rules.triage_with(given, options).explained_report())
}

/// One report, its rules, and what its answers say.
struct Audit<'a> {
    report: &'a Report,
    given: &'a Presentation,
    other_rules: &'a [OtherRule],
    options: Options<'a>,
    rules: Vec<Rule<'a>>,
    /// Every answer that was given or assumed.
    answers: Vec<Statement>,
    /// The statements by which some part of a rule could hold, each with what it says alone.
    affirming: Vec<(Statement, Facts)>,
    facts: Facts,
    /// The open questions that were not to be asked.
    left_out: FindingSet,
    /// The findings that the rules ask for.
    ask: FindingSet,
    /// How many more sets of statements may be tried.
    trials: u64,
}

/// An entry of a list of the report, or a key of it. It is written out only for an error.
#[derive(Clone, Copy)]
struct Path {
    list: &'static str,
    index: usize,
    /// Empty for the entry itself.
    key: &'static str,
}

impl Path {
    const fn at(self, key: &'static str) -> Self {
        Self { key, ..self }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { list, index, key } = self;
        let dot = if key.is_empty() { "" } else { "." };
        write!(f, "{list}[{index}]{dot}{key}")
    }
}

/// What the report proves about a rule.
enum Proven {
    Fires,
    CannotFire,
    WaitsFor(QuestionSet),
}

impl<'a> Audit<'a> {
    fn of(report: &'a Report, rules: Vec<Rule<'a>>) -> Result<Self, CertificateError> {
        let missing = |missing| CertificateError::NotExplained { missing };
        let given = report.given.as_ref().ok_or(missing("given"))?;
        let policy = report.policy.ok_or(missing("policy"))?;
        let other_rules = report.other_rules.as_deref().ok_or(missing("other_rules"))?;
        let mut options =
            Options { policy, without_examination: report.without_examination, ..Options::new() };
        let mut statements: Vec<Statement> = given.statements().collect();
        let mut facts = Facts::of(statements.iter().copied());
        if let Some(reason) = &report.assumed_no {
            let assumed = AssumeNo::because(reason);
            options.assume_no =
                Some(assumed.map_err(|_| untrue("assumed_no", reason, "a reason on one line"))?);
            let denied = facts.unasked().difference(FindingSet::SELF_CARE_ONLY);
            statements.extend(denied.iter().map(Statement::No));
            facts = Facts::of(statements.iter().copied());
        }
        let left_out = facts.left_out(report.without_examination);
        let ask = rules.iter().fold(FindingSet::EMPTY, |ask, rule| ask.union(rule.when.findings()));
        let answers = statements.iter().copied().filter(|made| made.is_answer()).collect();
        let alone = statements.iter().map(|made| (*made, Facts::of([*made])));
        let affirming = alone.filter(|(_, alone)| !alone.only_deny()).collect();
        Ok(Self {
            report,
            given,
            other_rules,
            options,
            rules,
            answers,
            affirming,
            facts,
            left_out,
            ask,
            trials: MOST_TRIALS,
        })
    }

    fn verify(
        mut self,
        rules_hash: u128,
        triage_again: impl FnOnce(&Presentation, Options<'a>) -> Report,
    ) -> Result<Verified, CertificateError> {
        let report = self.report;
        must_be("rules_hash", &*report.rules_hash, &*format!("{rules_hash:032x}"))?;
        let proven = self.every_rule()?;
        let unanswered = self.unanswered(&proven);
        self.check_bounds(&proven, unanswered.len())?;
        if !are_the_same(&report.unanswered, unanswered) {
            return Err(untrue("unanswered", ids(&report.unanswered), ids_of(unanswered)));
        }
        let again = triage_again(self.given, self.options);
        self.check_rest(&again)?;
        let Bounds { at_least, at_most, advised, .. } = report.urgency;
        Ok(Verified { edition: report.edition.clone(), rules_hash, at_least, at_most, advised })
    }

    /// Checks what the report says of each rule, and that it names every rule of the set once.
    fn every_rule(&mut self) -> Result<Vec<(Rule<'a>, Proven)>, CertificateError> {
        let mut left: Vec<Option<Rule<'a>>> = self.rules.iter().copied().map(Some).collect();
        let mut proven = Vec::new();
        for (index, flag) in self.report.red_flags.iter().enumerate() {
            let path = Path { list: "red_flags", index, key: "" };
            let rule = self.take_rule(&mut left, path, &flag.rule)?;
            self.red_flag(path, &rule, flag)?;
            proven.push((rule, Proven::Fires));
        }
        for (index, other) in self.other_rules.iter().enumerate() {
            let path = Path { list: "other_rules", index, key: "" };
            let rule = self.take_rule(&mut left, path, &other.rule)?;
            proven.push((rule, self.other_rule(path, &rule, other)?));
        }
        match left.into_iter().flatten().next() {
            Some(rule) => {
                let proven = format!("{} about `{}`", verdict(self.facts.holds(rule.when)), rule.id);
                Err(untrue("other_rules", "nothing", proven))
            }
            None => Ok(proven),
        }
    }

    /// The rule of this id, unless it was named before.
    fn take_rule(
        &self,
        left: &mut [Option<Rule<'a>>],
        path: Path,
        id: &str,
    ) -> Result<Rule<'a>, CertificateError> {
        let named = left.iter_mut().find(|rule| rule.is_some_and(|rule| rule.id == id));
        named.and_then(Option::take).ok_or_else(|| {
            let known = self.rules.iter().any(|rule| rule.id == id);
            let proven = if known { "that it was named before" } else { "that there is no such rule" };
            untrue(path.at("rule"), id, proven)
        })
    }

    /// Checks that the flag matches the table, fires on everything given, and names answers that are enough and needed.
    fn red_flag(&mut self, path: Path, rule: &Rule<'_>, flag: &RedFlag) -> Result<(), CertificateError> {
        let at = |key| path.at(key);
        let sources = || rule.sources.iter().map(|cited| cited.source.id());
        must_be(at("suspects"), &flag.suspects, &rule.suspects)?;
        must_be(at("urgency"), &flag.urgency, &rule.urgency_under(self.options.policy))?;
        must_be(at("rationale"), &*flag.rationale, rule.rationale)?;
        if !flag.sources.iter().map(|source| &**source).eq(sources()) {
            let sources: Vec<&str> = sources().collect();
            return Err(untrue(at("sources"), flag.sources.join(", "), sources.join(", ")));
        }
        let because = self.statements_about(at("because"), &flag.because)?;
        self.is_enough_and_needed(at("because"), rule, &because, true)?;
        match self.find_smaller(rule, because.len()) {
            Some(fewer) => Err(untrue(at("because"), ids(&flag.because), fewer)),
            None => Ok(()),
        }
    }

    fn other_rule(&self, path: Path, rule: &Rule<'_>, other: &OtherRule) -> Result<Proven, CertificateError> {
        match &other.reason {
            NotFired::RefutedBy(questions) => {
                let path = path.at("refuted_by");
                let refuted_by = self.statements_about(path, questions)?;
                self.is_enough_and_needed(path, rule, &refuted_by, false)?;
                Ok(Proven::CannotFire)
            }
            NotFired::PendingOn(questions) => {
                let path = path.at("pending_on");
                let open = self.facts.open(rule.when);
                if open.is_empty() {
                    return Err(untrue(path, ids(questions), verdict(self.facts.holds(rule.when))));
                }
                if !are_the_same(questions, open) {
                    return Err(untrue(path, ids(questions), ids_of(open)));
                }
                Ok(Proven::WaitsFor(open))
            }
        }
    }

    /// The statements about these questions. It is an error if one was not answered.
    fn statements_about(
        &self,
        path: Path,
        questions: &[Question],
    ) -> Result<Vec<Statement>, CertificateError> {
        let made = |question: &Question| {
            let made = self.answers.iter().find(|made| made.question() == *question);
            made.copied().ok_or_else(|| untrue(path, question, "that no answer was given to it"))
        };
        questions.iter().map(made).collect()
    }

    /// Checks that the statements decide the rule this way, that each is needed, and that everything given agrees.
    fn is_enough_and_needed(
        &self,
        path: Path,
        rule: &Rule<'_>,
        statements: &[Statement],
        fires: bool,
    ) -> Result<(), CertificateError> {
        let named = || statements.iter().map(|made| made.question().id()).collect::<Vec<_>>().join(", ");
        let alone = Facts::of(statements.iter().copied()).holds(rule.when);
        if alone != Some(fires) {
            let says = if statements.is_empty() { "nothing".into() } else { named() };
            return Err(untrue(path, says, format!("that with this alone {}", verdict(alone))));
        }
        let everything = self.facts.holds(rule.when);
        if everything != Some(fires) {
            return Err(untrue(path, named(), format!("that over everything given {}", verdict(everything))));
        }
        for needless in statements {
            let others = statements.iter().copied().filter(|other| other != needless);
            if Facts::of(others).holds(rule.when) == Some(fires) {
                let proven = format!("the same without {}", needless.question().id());
                return Err(untrue(path, named(), proven));
            }
        }
        Ok(())
    }

    /// Names a smaller set of statements that fires the rule too. A rule that fires on a set also fires on any larger
    /// one, so only sets with one statement fewer are tried. They contain only statements by which some part of the
    /// rule holds.
    fn find_smaller(&mut self, rule: &Rule<'_>, count: usize) -> Option<String> {
        // What only denies makes no part hold, because the language has no "not".
        let meet = self.affirming.iter().filter(|(_, alone)| alone.meets_a_part(rule.when));
        let bearing: Vec<Statement> = meet.map(|(made, _)| *made).collect();
        let fewer = count.checked_sub(1)?;
        self.trials = self.trials.checked_sub(ways_to_choose(bearing.len(), fewer, self.trials)?)?;
        let mut chosen = Vec::new();
        if !fires_with(rule, &mut chosen, &bearing, fewer) {
            return None;
        }
        let names: Vec<&str> = chosen.iter().map(|made| made.question().id()).collect();
        Some(format!("that fewer fire it: {}", names.join(", ")))
    }

    /// Checks the urgencies, the state, and what the person reads.
    fn check_bounds(&self, proven: &[(Rule<'a>, Proven)], unanswered: usize) -> Result<(), CertificateError> {
        let report = self.report;
        let urgency = |rule: &Rule<'_>| rule.urgency_under(self.options.policy);
        let fired =
            || proven.iter().filter(|(_, proven)| matches!(proven, Proven::Fires)).map(|(rule, _)| rule);
        let may_fire = proven.iter().filter(|(_, proven)| !matches!(proven, Proven::CannotFire));
        let at_least = fired().map(urgency).max().unwrap_or(Urgency::SelfCare);
        let at_most = may_fire.clone().map(|(rule, _)| urgency(rule)).max().unwrap_or(Urgency::SelfCare);
        // Questions that were declined, or that need an examiner, do not by themselves raise the advice.
        let asked = self.facts.leaving_out(self.left_out, self.ask);
        let may_fire = may_fire.filter(|(rule, _)| asked.holds(rule.when) != Some(false));
        let asked_at_most = may_fire.map(|(rule, _)| urgency(rule)).max().unwrap_or(Urgency::SelfCare);
        let advised = at_least.max(asked_at_most.min(Urgency::SameDay));
        let setting = fired()
            .filter(|rule| urgency(rule) == advised)
            .map(|rule| rule.setting_under(self.options.policy))
            .min()
            .unwrap_or(advised.usual_setting());
        let assessed = self.given.statements().any(Statement::is_assessment);
        let state = match () {
            () if at_least == Urgency::Emergency => State::EmergencyCertain,
            () if !assessed => State::NotAssessed,
            () if unanswered > 0 => State::Unfinished,
            () => State::AdviceCertain,
        };
        must_be("urgency.at_least", &report.urgency.at_least, &at_least)?;
        must_be("urgency.at_most", &report.urgency.at_most, &at_most)?;
        must_be("urgency.advised", &report.urgency.advised, &advised)?;
        must_be("urgency.settled", &report.urgency.settled, &(at_least == at_most))?;
        must_be("assessed", &report.assessed, &assessed)?;
        must_be("state", &report.state, &state)?;
        must_be("setting", &report.setting, &setting)?;
        let declined = self.facts.declined();
        let waits_for_declined = |proven: &Proven| matches!(proven, Proven::WaitsFor(open) if !open.intersection(declined).is_empty());
        let waiting =
            proven.iter().filter(|(rule, proven)| urgency(rule) > at_least && waits_for_declined(proven));
        let declined_at_most = waiting.map(|(rule, _)| urgency(rule)).max();
        let does_not_know = self.given.statements().any(|said| matches!(said, Statement::Unknown(_)));
        let outcome = Outcome {
            state,
            at_least,
            declined_at_most,
            advised,
            setting,
            unanswered,
            declined: declined.len(),
            does_not_know,
        };
        must_be("advice", &report.advice, &outcome.advice(&Language::ENGLISH))?;
        must_be("safety_net", &report.safety_net, &outcome.safety_net(&Language::ENGLISH))
    }

    /// The questions that are left to ask: a rule that could raise the urgency waits for each.
    fn unanswered(&self, proven: &[(Rule<'a>, Proven)]) -> QuestionSet {
        let urgency = |rule: &Rule<'_>| rule.urgency_under(self.options.policy);
        let fired = proven.iter().filter(|(_, proven)| matches!(proven, Proven::Fires));
        let at_least = fired.map(|(rule, _)| urgency(rule)).max().unwrap_or(Urgency::SelfCare);
        let asked = self.facts.leaving_out(self.left_out, self.ask);
        let mut unanswered = QuestionSet::EMPTY;
        for (rule, proven) in proven {
            let Proven::WaitsFor(questions) = proven else { continue };
            if urgency(rule) > at_least && asked.holds(rule.when).is_none() {
                unanswered = unanswered.union(self.facts.to_ask(*questions, self.left_out, self.ask));
            }
        }
        unanswered
    }

    /// Checks what the proofs leave open: the order of lists, and the next question.
    fn check_rest(&self, again: &Report) -> Result<(), CertificateError> {
        let report = self.report;
        let rules = |report: &Report| {
            let ids: Vec<&str> = report.red_flags.iter().map(|flag| &*flag.rule).collect();
            ids.join(", ")
        };
        must_be("red_flags", &rules(report), &rules(again))?;
        for (index, (flag, again)) in report.red_flags.iter().zip(&again.red_flags).enumerate() {
            let path = Path { list: "red_flags", index, key: "because" };
            must_name(path, &flag.because, &again.because)?;
        }
        must_name("unanswered", &report.unanswered, &again.unanswered)?;
        must_name("declined", &report.declined, &again.declined)?;
        if report.next_question != again.next_question {
            let next = |report: &Report| match &report.next_question {
                Some(next) => format!("{}: {} {}", next.finding, next.question, next.why),
                None => "none".into(),
            };
            return Err(untrue("next_question", next(report), next(again)));
        }
        let others = again.other_rules.as_deref().unwrap_or_default();
        for (index, (other, again)) in self.other_rules.iter().zip(others).enumerate() {
            if other != again {
                let named = |other: &OtherRule| match &other.reason {
                    NotFired::RefutedBy(by) => format!("{}: refuted by {}", other.rule, ids(by)),
                    NotFired::PendingOn(on) => format!("{}: pending on {}", other.rule, ids(on)),
                };
                let path = Path { list: "other_rules", index, key: "" };
                return Err(untrue(path, named(other), named(again)));
            }
        }
        Ok(())
    }
}

/// Whether the rule fires with the chosen statements and that many more of the rest. If so, `chosen` then has them all.
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

/// The number of ways to choose that many; `None` if it exceeds `most`.
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

fn ids_of(questions: QuestionSet) -> String {
    ids(&questions.iter().collect::<Vec<_>>())
}

/// The same questions, each once, in any order.
fn are_the_same(says: &[Question], proven: QuestionSet) -> bool {
    says.len() == proven.len() && says.iter().copied().collect::<QuestionSet>() == proven
}

/// The same questions in the same order.
fn must_name(path: impl Display, says: &[Question], proven: &[Question]) -> Result<(), CertificateError> {
    if says == proven { Ok(()) } else { Err(untrue(path, ids(says), ids(proven))) }
}

fn must_be<T: PartialEq + Display + ?Sized>(
    path: impl Display,
    says: &T,
    proven: &T,
) -> Result<(), CertificateError> {
    if says == proven { Ok(()) } else { Err(untrue(path, says, proven)) }
}

fn untrue(path: impl Display, says: impl Display, proven: impl Display) -> CertificateError {
    let (says, proven) = (shortened(&says.to_string()), proven.to_string());
    CertificateError::Untrue { path: path.to_string(), says, proven }
}
