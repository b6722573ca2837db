//! The promises of a triage as laws that you can check. The subject of a check is a [`RuleSet`](crate::RuleSet), the
//! built-in rules ([`BuiltIn`]), or your own triage function, for which you implement [`Triages`].
//!
//! A law is a function of a subject and of people. It returns a [`LawError`] with what was promised and what came
//! instead. With the feature `proptest1`, `proptest1::check_laws` checks all laws on many generated people, the same
//! ones every time.
//!
//! ```
//! use backpain::laws::{self, BuiltIn};
//! use backpain::{Presentation, Symptom};
//!
//! let person = Presentation::builder().yes(Symptom::Fever).build()?;
//! let answered = person.to_builder().no(Symptom::LegPain).build()?;
//! laws::sound(&BuiltIn, &person, &answered)?;
//! laws::monotone(&BuiltIn, &Presentation::EMPTY, &person)?;
//! laws::explained(&BuiltIn, &person)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | law | protects the patient from | catches, for example |
//! |---|---|---|
//! | `sound` | a danger that was called impossible, or a certainty that a later answer takes back | a question that was not asked is read as no |
//! | `tight` | alarm that no answer could justify, which teaches people to ignore it | the highest urgency stays possible whatever is answered |
//! | `monotone` | being sent home because one more thing is wrong | an answer of yes stops a rule from firing |
//! | `order-free` | advice that depends on which rule or answer came first | the urgency is looked up by a rule's place in the list |
//! | `explained` | a result that no clinician can check | a reason names an answer that it does not need |
//! | `no-false-all-clear` | being reassured because a question was never asked | only what is certain is advised |
//! | `live` | a warning sign that is in the list but has no effect | a rule can never fire |
//!
//! Laws check internal consistency only. What rules mean is tested separately, against a reference evaluator.
//!
//! [`interview`] has the laws of an interview.
//!
//! The functions are in this file, [`Triages`] is in `subject.rs`, the names of the laws are in `law.rs`.

mod error;
pub mod interview;
mod law;
mod live;
mod subject;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::presentation::{PresentationBuilder, Statement, shown_by};
use crate::quantity::Measure;
use crate::triage::Standing;
use crate::{Answer, Finding, FindingSet, Polarity, Presentation, Question, QuestionSet, Urgency};

pub use error::LawError;
pub use law::Law;
pub use live::live;
pub use subject::{BuiltIn, Triages};

/// **Sound**: whatever else is answered, the urgency stays within the bounds. In symbols, with `c` for `completion`:
/// `at_least(p) <= at_least(c)` and `at_most(c) <= at_most(p)`. A rule that fires keeps firing, a refuted rule never
/// fires, and no rule that fires is more urgent than `at_least`.
///
/// It protects the patient from a danger that was called impossible. `completion` says everything that `person` says
/// and more; [`Triages::gravest`] returns one. **Where it does not, nothing is checked and the result is `Ok`**: ask
/// [`completes`].
///
/// # Errors
///
/// [`LawError`]: the person, what the completion adds, both bounds, and the rules that fire in the completion.
pub fn sound<S: Triages + ?Sized>(
    subject: &S,
    person: &Presentation,
    completion: &Presentation,
) -> Result<(), LawError> {
    if !completes(completion, person) {
        return Ok(());
    }
    let (bounds, narrower) = (subject.bounds(person), subject.bounds(completion));
    let (fired, later) = (subject.fired(person), subject.fired(completion));
    let error = |promised: &str, came: String| {
        LawError::new(Law::Sound, promised.into(), came)
            .person("person", person)
            .person_from("and then", completion, person)
    };
    if narrower.0 < bounds.0 || narrower.1 > bounds.1 {
        let promised = format!("{}, whatever else is answered", range(bounds));
        return Err(error(&promised, range(narrower)).rules(subject, &later, completion));
    }
    if let Some(lost) = fired.iter().find(|id| !later.contains(id)) {
        let error = error("a rule that fires keeps firing", "it no longer fires".into());
        return Err(error.rules(subject, [lost], completion));
    }
    let is_refuted = |id: &&String| matches!(subject.standing(person, id), Some(Standing::Refuted(_)));
    if let Some(raised) = later.iter().filter(|id| !fired.contains(id)).find(is_refuted) {
        let error = error("a refuted rule never fires", "it fires".into());
        return Err(error.rules(subject, [raised], completion));
    }
    let rules = subject.rules();
    let is_above = |id: &&String| rules.iter().any(|rule| rule.id == **id && rule.urgency > bounds.0);
    match fired.iter().find(is_above) {
        None => Ok(()),
        Some(id) => {
            let error = error("at least as urgent as every rule that fires", range(bounds));
            Err(error.rules(subject, [id], person))
        }
    }
}

/// **Tight**: both bounds are reached. In symbols: `m = mildest(p)` and `g = gravest(p)` complete `p`,
/// `at_least(m) = at_most(m) = at_least(p)` and `at_least(g) = at_most(g) = at_most(p)`.
///
/// It protects the patient from alarm that no answer could justify, which teaches people to ignore it. Rules that
/// together cover everybody, such as one for women and one for men, break it: write the milder one for everybody, as
/// [`RuleSet`](crate::RuleSet) explains.
///
/// # Errors
///
/// [`LawError`]: the person, what is added by the completion that misses its bound, and the rules that decide there.
pub fn tight<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), LawError> {
    let (least, most) = subject.bounds(person);
    for (label, completion, bound) in
        [("mildest", subject.mildest(person), least), ("gravest", subject.gravest(person), most)]
    {
        let came = subject.bounds(&completion);
        let completes = completes(&completion, person);
        if completes && came == (bound, bound) {
            continue;
        }
        let promised = format!("{}; {bound} for the {label} completion", range((least, most)));
        let came = if completes { range(came) } else { "one that changes an answer".to_string() };
        return Err(LawError::new(Law::Tight, promised, came)
            .person("person", person)
            .person_from(label, &completion, person)
            .rules_between(subject, &completion, person));
    }
    Ok(())
}

/// **Monotone**: a concerning answer that changes from no to unknown to yes never lowers a bound. In symbols:
/// `p <= q => at_least(p) <= at_least(q)` and `at_most(p) <= at_most(q)`.
///
/// It protects the patient from being sent home because one more thing is wrong. `worse` differs from `milder` only in
/// concerning answers that are worse, and in neutral findings. An answer that shows the sex rules out what only the other sex
/// can have, so both must be of the same sex, or of none that is known. **Where it differs otherwise, nothing is checked and
/// the result is `Ok`**: ask [`is_worse`].
///
/// # Errors
///
/// [`LawError`]: the milder person, what is worse in the other, both bounds, and the rules that differ.
pub fn monotone<S: Triages + ?Sized>(
    subject: &S,
    milder: &Presentation,
    worse: &Presentation,
) -> Result<(), LawError> {
    if !is_worse(worse, milder) {
        return Ok(());
    }
    let (low, high) = (subject.bounds(milder), subject.bounds(worse));
    if low.0 <= high.0 && low.1 <= high.1 {
        return Ok(());
    }
    let promised = format!("nothing milder than {}", range(low));
    Err(LawError::new(Law::Monotone, promised, range(high))
        .person("milder", milder)
        .person_from("worse", worse, milder)
        .rules_between(subject, milder, worse))
}

/// **Order-free**: the order of the answers and of the rules never matters. In symbols:
/// `triage(rules, p) = triage(reversed(rules), reversed(p))`.
///
/// It protects the patient from advice that depends on which rule or answer came first. The rules are reversed where
/// [`Triages::reversed`] can do so. The order of JSON keys is not checked here.
///
/// # Errors
///
/// [`LawError`]: the person, the result in both orders, and the rules that fire in only one of them.
pub fn order_free<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), LawError> {
    match subject.reversed() {
        Some(other) => same_in_another_order(subject, &*other, person),
        None => same_in_another_order(subject, subject, person),
    }
}

/// The same for a caller that has the reversed rules already, since reversing builds a rule set.
pub(crate) fn same_in_another_order<S: Triages + ?Sized, O: Triages + ?Sized>(
    subject: &S,
    other: &O,
    person: &Presentation,
) -> Result<(), LawError> {
    let mut said: Vec<Statement> = person.statements().collect();
    said.reverse();
    // Every statement was within its limits before, so it still is.
    let add = |said: PresentationBuilder, statement| said.say(statement).unwrap_or(said);
    let again = said.into_iter().fold(Presentation::builder(), add).build().unwrap_or(*person);
    let describe = |bounds, advised, fired: &[String]| {
        let fired = if fired.is_empty() { "none".into() } else { fired.join(", ") };
        format!("{}, advised {advised}, fires: {fired}", range(bounds))
    };
    let mut fired = [subject.fired(person), other.fired(&again)];
    for ids in &mut fired {
        ids.sort_unstable();
    }
    let [here, there] = &fired;
    let (bounds, advised) = (subject.bounds(person), subject.advised(person));
    let (other_bounds, other_advised) = (other.bounds(&again), other.advised(&again));
    if here == there && bounds == other_bounds && advised == other_advised && again == *person {
        return Ok(());
    }
    let lost = here.iter().filter(|id| !there.contains(id));
    let gained = there.iter().filter(|id| !here.contains(id));
    let apart: Vec<&String> = lost.chain(gained).collect();
    let promised = describe(bounds, advised, here);
    let came = format!("in the opposite order: {}", describe(other_bounds, other_advised, there));
    let error = LawError::new(Law::OrderFree, promised, came).person("person", person);
    Err(if apart.is_empty() {
        error.rules_between(subject, person, person)
    } else {
        error.rules(subject, apart, person)
    })
}

/// **Explained**: a rule that fires names answers that fire it alone, and none that it does not need; a rule that
/// cannot fire names answers that refute it alone; a rule that waits names open questions. In symbols:
/// `fired(r, p, s) => fired(r, s)` and for every `t` in `s` not `fired(r, s - t)`; `refuted(r, p, s) => refuted(r, s)`;
/// `pending(r, p, q) =>` `q` is open in `p` and not empty. Where no rule waits, `at_least` is the urgency of the most
/// urgent rule that fires.
///
/// It protects the patient from a result that no clinician can check.
///
/// # Errors
///
/// [`LawError`]: the person, the answers or questions that were named, and the rule.
pub fn explained<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), LawError> {
    let (fired, rules, standings) = (subject.fired(person), subject.rules(), subject.standings(person));
    let (mut highest, mut waits) = (Urgency::SelfCare, false);
    for (place, rule) in rules.iter().enumerate() {
        let id = rule.id;
        let fires_for = |person: &Presentation| subject.fired(person).iter().any(|fired| fired == id);
        let error = |promised: &str, came: String| {
            let error = LawError::new(Law::Explained, promised.into(), came);
            Err(error.person("person", person).rules(subject, [id], person))
        };
        let listed = fired.iter().any(|fired| fired == id);
        let Some(standing) = standings.get(place).copied().flatten() else {
            return error("every rule fires, is refuted or waits", "it is not among the rules".into());
        };
        if listed != matches!(standing, Standing::Fired(_)) {
            let came = format!("listed as firing: {listed}; its standing: {}", kind(standing));
            return error("the rules listed as firing are those whose standing says so", came);
        }
        let is_answered =
            |questions: QuestionSet| questions.iter().all(|question| is_answered(person, question));
        match standing {
            Standing::Fired(because) => {
                highest = highest.max(rule.urgency);
                if !is_answered(because) || !fires_for(&person.restricted_to(because)) {
                    let came = format!("{} do not", names(because));
                    return error("the named answers alone fire the rule", came);
                }
                for needless in because {
                    if fires_for(&person.restricted_to(because.without(needless))) {
                        let came = format!("{}; it fires without {needless}", names(because));
                        return error("every named answer is needed", came);
                    }
                }
            }
            Standing::Refuted(by) => {
                let alone = subject.standing(&person.restricted_to(by), id);
                if !is_answered(by) || !matches!(alone, Some(Standing::Refuted(_))) {
                    let came = format!("{} do not", names(by));
                    return error("the named answers alone refute the rule", came);
                }
            }
            Standing::Pending(on) => {
                waits = true;
                if on.is_empty() || on.iter().any(|question| self::is_answered(person, question)) {
                    return error("the named questions are open", format!("named: {}", names(on)));
                }
            }
        }
    }
    let least = subject.bounds(person).0;
    if waits || least == highest {
        return Ok(());
    }
    let promised = format!("{highest}, the urgency of the most urgent rule that fires");
    Err(LawError::new(Law::Explained, promised, format!("at least {least}"))
        .person("person", person)
        .rules(subject, &fired, person))
}

/// **No false all-clear**: the advice is never milder than what is certain, and never milder than the same day while a
/// question that was not asked could make it that urgent; a declined question alone does not raise it. In symbols:
/// `advised(p) = max(at_least(p), min(at_most(p with declined as no), same-day))`. A declined question that an open
/// one would show may count as open.
///
/// It protects the patient from being reassured because a question was never asked.
///
/// # Errors
///
/// [`LawError`]: the person, both urgencies, and the rules that fire or wait.
pub fn no_false_all_clear<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), LawError> {
    let least = subject.bounds(person).0;
    let declined_as_no = |findings: FindingSet| {
        let said =
            findings.iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap_or(*person);
        (least.max(subject.bounds(&said).1.min(Urgency::SameDay)), said)
    };
    let (mildest, asked) = declined_as_no(person.declined().findings());
    // A question that is still open can show a declined one, which may then be true after all.
    let open = person.open().difference(person.declined()).findings();
    let is_shown = |finding: &Finding| !shown_by(*finding).intersection(open).is_empty();
    let gravest =
        declined_as_no(person.declined().findings().iter().filter(|finding| !is_shown(finding)).collect()).0;
    let came = subject.advised(person);
    if (mildest..=gravest).contains(&came) {
        return Ok(());
    }
    let promised = if came < mildest { mildest } else { gravest };
    let promised = format!("{promised} is advised: {}", range(subject.bounds(person)));
    Err(LawError::new(Law::NoFalseAllClear, promised, format!("{came} is advised"))
        .person("person", person)
        .rules_between(subject, &asked, person))
}

/// Bounds, as an error shows them.
fn range((least, most): (Urgency, Urgency)) -> String {
    format!("at least {least}, at most {most}")
}

/// A standing, as an error shows it.
const fn kind(standing: Standing) -> &'static str {
    match standing {
        Standing::Fired(_) => "fires",
        Standing::Refuted(_) => "refuted",
        Standing::Pending(_) => "waits",
    }
}

fn is_answered(person: &Presentation, question: Question) -> bool {
    match question {
        Question::Finding(finding) => matches!(person.answer(finding), Answer::Yes | Answer::No),
        Question::Measure(measure) => person.measurement(measure).is_some(),
        Question::Sex => person.sex().is_some(),
    }
}

fn names(questions: QuestionSet) -> String {
    let ids: Vec<&str> = questions.iter().map(Question::id).collect();
    if ids.is_empty() { "no answers".into() } else { ids.join(", ") }
}

/// Whether everything that is certain of the person is also certain of the completion, and repeating the person's
/// answers on the completion changes nothing. The completion need not answer everything.
#[must_use]
pub fn completes(completion: &Presentation, person: &Presentation) -> bool {
    let mut answers = person.statements().filter(|statement| statement.is_answer());
    let both = answers.try_fold(completion.to_builder(), PresentationBuilder::say);
    both.is_ok_and(|both| {
        both.build().is_ok_and(|both| {
            both.present() == completion.present()
                && both.absent() == completion.absent()
                && person.absent().is_subset(completion.absent())
                && has_measurements_of(completion, person)
        })
    })
}

fn has_measurements_of(other: &Presentation, person: &Presentation) -> bool {
    let is_same = |measure: &Measure| {
        person.measurement(*measure).is_none() || person.measurement(*measure) == other.measurement(*measure)
    };
    Measure::ALL.iter().all(is_same) && (person.sex().is_none() || person.sex() == other.sex())
}

/// Whether the first differs from the second only in concerning answers, each at least as bad, and in neutral ones. If
/// the answers of one settle the sex, as breastfeeding does, those of the other must settle it too.
#[must_use]
pub fn is_worse(worse: &Presentation, milder: &Presentation) -> bool {
    let badness = |person: &Presentation, finding| match person.answer(finding) {
        Answer::No => 0,
        Answer::Unknown | Answer::Declined => 1,
        Answer::Yes => 2,
    };
    let mut concerning = Finding::ALL.iter().filter(|finding| finding.polarity() == Polarity::Concerning);
    concerning.all(|&finding| badness(milder, finding) <= badness(worse, finding))
        && milder.known_sex() == worse.known_sex()
        && has_measurements_of(worse, milder)
        && has_measurements_of(milder, worse)
}
