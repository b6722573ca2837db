//! The promises of a triage as laws that anybody can check: of a [`RuleSet`](crate::RuleSet), of the built-in rules
//! ([`BuiltIn`]), or of a triage function of one's own that implements [`Triages`].
//!
//! A law is a function of a subject and of people. It returns [`Broken`] with what was promised and what
//! came. With the feature `proptest1`, `proptest1::check_laws` checks all of them over many generated
//! people, the same ones every time. The *subject* is what is being tested:
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
//! | law | protects the patient from | rules with that fault |
//! |---|---|---|
//! | `sound` | a danger that was called impossible, or a certainty that a further answer takes back | a question that was not asked is read as no |
//! | `tight` | alarm that no answer could bear out, which teaches people to ignore it | the highest urgency stays open whatever is answered |
//! | `monotone` | being sent home because one more thing is wrong | a rule that an answer of yes takes back |
//! | `order-free` | advice that hangs on which rule or answer came first | the rules are taken to be sorted, and the urgency is read by the place |
//! | `explained` | a result that no clinician can check | a reason that needs fewer answers than it names |
//! | `no-false-all-clear` | being reassured because a question was never put | only what is certain is advised |
//! | `live` | a warning sign that is on the list and never heard | a rule that can never fire |
//!
//! Each fault is bundled in [`broken`], so that a law can be seen to catch it. A law compares a subject
//! with itself: that a criterion means what it says is tested against a plain reading of it elsewhere.

pub mod broken;
mod failure;
mod live;
mod subject;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::Question;
use crate::presentation::{Builder, Statement};
use crate::quantity::Measure;
use crate::vocabulary::vocabulary;
use crate::{Answer, Finding, Polarity, Presentation, RiskFactor, Urgency};

pub use failure::Broken;
pub use live::live;
pub use subject::{BuiltIn, Standing, Triages};

vocabulary! {
    /// The laws, in the order of the promises; each is a function of this module.
    #[non_exhaustive]
    pub enum Law, "a law" {
        /// Sound
        Sound "sound";
        /// Tight
        Tight "tight";
        /// Monotone
        Monotone "monotone";
        /// Order-free
        OrderFree "order-free";
        /// Explained
        Explained "explained";
        /// No false all-clear
        NoFalseAllClear "no-false-all-clear";
        /// Live
        Live "live";
    }
}

/// What a law says and is for.
struct Facts {
    words: &'static str,
    symbols: &'static str,
    protects_from: &'static str,
    fault: &'static str,
}

impl Law {
    const fn facts(self) -> Facts {
        match self {
            Self::Sound => Facts {
                words: "Whatever more is answered, the urgency stays within the bounds that were given; a rule \
                        that fires goes on firing, one that is refuted never fires, and no rule that fires is \
                        more urgent than the lower bound.",
                symbols: "c completes p => at_least(p) <= at_least(c) and at_most(c) <= at_most(p)",
                protects_from: "a danger that was called impossible, or a certainty that a further answer takes back",
                fault: "a question that was not asked is read as no",
            },
            Self::Tight => Facts {
                words: "Both bounds are reached: the mildest completion has the lower one for its urgency, \
                        the gravest the upper one.",
                symbols: "m = mildest(p), g = gravest(p) complete p; at_least(m) = at_most(m) = at_least(p); \
                          at_least(g) = at_most(g) = at_most(p)",
                protects_from: "alarm that no answer could bear out, which teaches people to ignore it",
                fault: "the highest urgency stays open whatever is answered",
            },
            Self::Monotone => Facts {
                words: "A concerning answer that moves from no to unknown to yes never lowers a bound.",
                symbols: "p <= q => at_least(p) <= at_least(q) and at_most(p) <= at_most(q)",
                protects_from: "being sent home because one more thing is wrong",
                fault: "a rule that an answer of yes takes back",
            },
            Self::OrderFree => Facts {
                words: "The order of the answers and of the rules never matters.",
                symbols: "triage(rules, p) = triage(reversed(rules), reversed(p))",
                protects_from: "advice that hangs on which rule or answer came first",
                fault: "the rules are taken to be sorted, and the urgency is read by the place",
            },
            Self::Explained => Facts {
                words: "A rule that fires names answers that fire it alone, and none that it does not need; one \
                        that cannot fire names answers that refute it alone; one that waits names open questions.",
                symbols: "fired(r, p, s) => fired(r, s) and for all t in s: not fired(r, s - t); \
                          refuted(r, p, s) => refuted(r, s); pending(r, p, q) => q is open in p, q is not empty",
                protects_from: "a result that no clinician can check",
                fault: "a reason that needs fewer answers than it names",
            },
            Self::NoFalseAllClear => Facts {
                words: "The advice is never milder than certain, and never milder than the same day while a \
                        question that was not asked could make it so urgent; a declined question alone sends nobody.",
                symbols: "advised(p) = max(at_least(p), min(at_most(p with declined as no), same-day))",
                protects_from: "being reassured because a question was never put",
                fault: "only what is certain is advised",
            },
            Self::Live => Facts {
                words: "Every rule has a source and fires for somebody for whom no other rule says as much.",
                symbols: "for all r: sources(r) is not empty and there is p: fired(r, p) and no other rule that \
                          fires for p suspects the same as urgently",
                protects_from: "a warning sign that is on the list and never heard",
                fault: "a rule that can never fire",
            },
        }
    }

    /// What it promises, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        self.facts().words
    }

    /// What it promises, in symbols: `p`, `q` and `c` are people, `r` is a rule, `s` are statements.
    #[must_use]
    pub const fn symbols(self) -> &'static str {
        self.facts().symbols
    }

    /// What it protects the patient from.
    #[must_use]
    pub const fn protects_from(self) -> &'static str {
        self.facts().protects_from
    }

    /// The fault of the rules in [`broken`] that it catches.
    #[must_use]
    pub const fn fault(self) -> &'static str {
        self.facts().fault
    }
}

/// The bounds as they are read.
fn between((least, most): (Urgency, Urgency)) -> String {
    format!("at least {least}, at most {most}")
}

/// **Sound**: whatever more is answered, the urgency stays within the bounds that were given. In symbols,
/// with `c` for `completion`: `at_least(p) <= at_least(c)` and `at_most(c) <= at_most(p)`. A rule that fires
/// goes on firing, one that is refuted never fires, and no rule that fires is more urgent than `at_least`.
///
/// It protects the patient from a danger that was called impossible. `completion` says everything that
/// `person` says and more, such as [`Triages::gravest`] gives. **If it does not, nothing is checked and the result
/// is `Ok`**: [`completes`] tells.
///
/// # Errors
///
/// [`Broken`]: the person, what the completion adds, both bounds, and the rules that fire in the completion.
pub fn sound<S: Triages + ?Sized>(
    subject: &S,
    person: &Presentation,
    completion: &Presentation,
) -> Result<(), Broken> {
    if !completes(completion, person) {
        return Ok(());
    }
    let (bounds, narrower) = (subject.bounds(person), subject.bounds(completion));
    let (fired, later) = (subject.fired(person), subject.fired(completion));
    let broken = |promised: String, came: String| {
        Broken::new(Law::Sound, promised, came).person("person", person).and("and then", completion, person)
    };
    if narrower.0 < bounds.0 || narrower.1 > bounds.1 {
        let promised = format!("{}, whatever else is answered", between(bounds));
        return Err(broken(promised, between(narrower)).rules(subject, &later, completion));
    }
    if let Some(lost) = fired.iter().find(|id| !later.contains(id)) {
        return Err(broken("a rule that fires goes on firing".into(), "it no longer fires".into()).rules(
            subject,
            [lost],
            completion,
        ));
    }
    let refuted = |id: &&String| matches!(subject.standing(person, id), Some(Standing::Refuted(_)));
    if let Some(raised) = later.iter().find(refuted) {
        return Err(broken("a rule that is refuted never fires".into(), "it fires".into()).rules(
            subject,
            [raised],
            completion,
        ));
    }
    let above = |id: &&String| subject.rules().iter().any(|rule| rule.id == **id && rule.urgency > bounds.0);
    match fired.iter().find(above) {
        None => Ok(()),
        Some(id) => Err(broken("at least as urgent as every rule that fires".into(), between(bounds)).rules(
            subject,
            [id],
            person,
        )),
    }
}

/// **Tight**: both bounds are reached. In symbols: `m = mildest(p)` and `g = gravest(p)` say all that `p` says,
/// `at_least(m) = at_most(m) = at_least(p)` and `at_least(g) = at_most(g) = at_most(p)`.
///
/// It protects the patient from alarm that no answer could bear out, which teaches people to ignore it. Rules that
/// divide everybody between them break it: write the milder one for everybody, as
/// [`RuleSet`](crate::RuleSet) says.
///
/// # Errors
///
/// [`Broken`]: the person, what the completion that misses its bound adds, and the rules that decide there.
pub fn tight<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), Broken> {
    let (least, most) = subject.bounds(person);
    for (which, completion, bound) in
        [("mildest", subject.mildest(person), least), ("gravest", subject.gravest(person), most)]
    {
        let came = subject.bounds(&completion);
        let completes = completes(&completion, person);
        if completes && came == (bound, bound) {
            continue;
        }
        let promised = format!("{}; {bound} for the {which} completion", between((least, most)));
        let came = if completes { between(came) } else { "one that takes back what was said".to_string() };
        return Err(Broken::new(Law::Tight, promised, came)
            .person("person", person)
            .and(which, &completion, person)
            .rules_at(subject, &completion, person));
    }
    Ok(())
}

/// **Monotone**: a concerning answer that moves from no to unknown to yes never lowers a bound. In symbols:
/// `p <= q => at_least(p) <= at_least(q)` and `at_most(p) <= at_most(q)`.
///
/// It protects the patient from being sent home because one more thing is wrong. `worse` differs from
/// `milder` in concerning answers that are worse and in nothing else, except neutral findings. **If it differs
/// otherwise, nothing is checked and the result is `Ok`**: [`is_worse`] tells.
///
/// # Errors
///
/// [`Broken`]: the milder person, what is worse of the other, both bounds, and the rules that stand otherwise.
pub fn monotone<S: Triages + ?Sized>(
    subject: &S,
    milder: &Presentation,
    worse: &Presentation,
) -> Result<(), Broken> {
    if !is_worse(worse, milder) {
        return Ok(());
    }
    let (low, high) = (subject.bounds(milder), subject.bounds(worse));
    if low.0 <= high.0 && low.1 <= high.1 {
        return Ok(());
    }
    let promised = format!("nothing milder than {}", between(low));
    Err(Broken::new(Law::Monotone, promised, between(high))
        .person("milder", milder)
        .and("worse", worse, milder)
        .rules_at(subject, milder, worse))
}

/// **Order-free**: the order of the answers and of the rules never matters. In symbols:
/// `triage(rules, p) = triage(reversed(rules), reversed(p))`.
///
/// It protects the patient from advice that hangs on which rule or answer came first. The rules are
/// reversed where [`Triages::reversed`] can; the keys of JSON are out of its sight.
///
/// # Errors
///
/// [`Broken`]: the person, the result in both orders, and the rules that fire in one of them only.
pub fn order_free<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), Broken> {
    match subject.reversed() {
        Some(other) => same_in_another_order(subject, &*other, person),
        None => same_in_another_order(subject, subject, person),
    }
}

/// The same where the rules in the other order are at hand.
pub(crate) fn same_in_another_order<S: Triages + ?Sized, O: Triages + ?Sized>(
    subject: &S,
    other: &O,
    person: &Presentation,
) -> Result<(), Broken> {
    let mut said: Vec<Statement> = person.statements().collect();
    said.reverse();
    let again = said.into_iter().fold(Presentation::builder(), say).build();
    let again = again.unwrap_or(*person);
    let told = |bounds, advised, fired: &[String]| {
        let fired = if fired.is_empty() { "none".into() } else { fired.join(", ") };
        format!("{}, advised {advised}, fires: {fired}", between(bounds))
    };
    let mut fired = [subject.fired(person), other.fired(&again)];
    for ids in &mut fired {
        ids.sort_unstable();
    }
    let [here, there] = &fired;
    let promised = told(subject.bounds(person), subject.advised(person), here);
    let came = told(other.bounds(&again), other.advised(&again), there);
    if promised == came && again == *person {
        return Ok(());
    }
    let apart =
        here.iter().filter(|id| !there.contains(id)).chain(there.iter().filter(|id| !here.contains(id)));
    let apart: Vec<&String> = apart.collect();
    let broken = Broken::new(Law::OrderFree, promised, format!("in the opposite order: {came}"));
    let broken = broken.person("person", person);
    Err(if apart.is_empty() {
        broken.rules_at(subject, person, person)
    } else {
        broken.rules(subject, apart, person)
    })
}

/// **Explained**: a rule that fires names answers that fire it alone, and none that it does not need; one that
/// cannot fire names answers that refute it alone; one that waits names open questions. In symbols:
/// `fired(r, p, s) => fired(r, s)` and for every `t` in `s` not `fired(r, s - t)`;
/// `refuted(r, p, s) => refuted(r, s)`; `pending(r, p, q) =>` `q` is open in `p` and not empty. Where no rule
/// waits, `at_least` is that of the most urgent rule that fires.
///
/// It protects the patient from a result that no clinician can check.
///
/// # Errors
///
/// [`Broken`]: the person, the answers or questions that were named, and the rule.
pub fn explained<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), Broken> {
    let (fired, rules) = (subject.fired(person), subject.rules());
    let (mut highest, mut waits) = (Urgency::SelfCare, false);
    for rule in &rules {
        let id = rule.id;
        let heard_of = |person: &Presentation| subject.fired(person).iter().any(|fired| fired == id);
        let broken = |promised: &str, came: String| {
            let broken = Broken::new(Law::Explained, promised.into(), came);
            Err(broken.person("person", person).rules(subject, [id], person))
        };
        let listed = fired.iter().any(|fired| fired == id);
        let Some(standing) = subject.standing(person, id) else {
            return broken("every rule fires, is refuted or waits", "it is not among the rules".into());
        };
        if listed != matches!(standing, Standing::Fired(_)) {
            return broken(
                "the rules that fire are those that say so",
                format!("listed as firing: {listed}; it says: {}", standing.kind()),
            );
        }
        let topics = names(standing.topics());
        match &standing {
            Standing::Fired(because) => {
                highest = highest.max(rule.urgency);
                if !because.iter().all(|&topic| is_said(person, topic)) || !heard_of(&alone(person, because))
                {
                    return broken(
                        "the answers that are named fire the rule alone",
                        format!("{topics} do not"),
                    );
                }
                for &needless in because {
                    let rest: Vec<Question> =
                        because.iter().copied().filter(|topic| *topic != needless).collect();
                    if heard_of(&alone(person, &rest)) {
                        let came = format!("{topics}; it fires without {needless}");
                        return broken("no answer is named that is not needed", came);
                    }
                }
            }
            Standing::Refuted(by) => {
                let still = subject.standing(&alone(person, by), id);
                if !by.iter().all(|&topic| is_said(person, topic))
                    || !matches!(still, Some(Standing::Refuted(_)))
                {
                    let came = format!("{topics} do not");
                    return broken("the answers that are named refute the rule alone", came);
                }
            }
            Standing::Pending(on) => {
                waits = true;
                if on.is_empty() || on.iter().any(|&topic| is_said(person, topic)) {
                    return broken("the questions that are named are open", format!("on: {topics}"));
                }
            }
        }
    }
    let least = subject.bounds(person).0;
    if waits || least == highest {
        return Ok(());
    }
    let promised = format!("{highest}, of the most urgent rule that fires");
    Err(Broken::new(Law::Explained, promised, format!("at least {least}"))
        .person("person", person)
        .rules(subject, &fired, person))
}

/// **No false all-clear**: the advice is never milder than certain, and never milder than the same day while a
/// question that was not asked could make it so urgent; a declined question alone sends nobody. In symbols:
/// `advised(p) = max(at_least(p), min(at_most(p with declined as no), same-day))`.
///
/// It protects the patient from being reassured because a question was never put.
///
/// # Errors
///
/// [`Broken`]: the person, both urgencies, and the rules that fire or wait.
pub fn no_false_all_clear<S: Triages + ?Sized>(subject: &S, person: &Presentation) -> Result<(), Broken> {
    let asked = person.declined().iter().fold(person.to_builder(), Builder::no).build().unwrap_or(*person);
    let (least, most) = (subject.bounds(person).0, subject.bounds(&asked).1);
    let (promised, came) = (least.max(most.min(Urgency::SameDay)), subject.advised(person));
    if promised == came {
        return Ok(());
    }
    let said = format!("{promised} is advised: {}", between((least, most)));
    Err(Broken::new(Law::NoFalseAllClear, said, format!("{came} is advised"))
        .person("person", person)
        .rules_at(subject, &asked, person))
}

/// What was said of a person is within its limits, so that it can be said again.
fn say(said: Builder, statement: Statement) -> Builder {
    said.say(statement).unwrap_or(said)
}

/// What was said about these topics, put into an empty presentation.
fn alone(person: &Presentation, topics: &[Question]) -> Presentation {
    let said = topics.iter().filter_map(|topic| match *topic {
        Question::Finding(finding) => Some(Statement::Answer(finding, person.answer(finding))),
        Question::Measure(measure) => {
            person.measurement(measure).map(|number| Statement::Measurement(measure, number))
        }
        Question::Sex => person.sex().map(Statement::Sex),
    });
    // A part of what fits together fits together.
    said.fold(Presentation::builder(), say).build().unwrap_or(Presentation::EMPTY)
}

fn is_said(person: &Presentation, topic: Question) -> bool {
    match topic {
        Question::Finding(finding) => matches!(person.answer(finding), Answer::Yes | Answer::No),
        Question::Measure(measure) => person.measurement(measure).is_some(),
        Question::Sex => person.sex().is_some(),
    }
}

fn names(topics: &[Question]) -> String {
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id()).collect();
    if ids.is_empty() { "no answers".into() } else { ids.join(", ") }
}

/// Whether everything that was said of the person holds of the completion too: a pregnancy that was denied has no
/// weeks. It need not answer everything.
#[must_use]
pub fn completes(completion: &Presentation, person: &Presentation) -> bool {
    let denied = person.answer(RiskFactor::PossiblePregnancy) == Answer::No;
    let dated = denied && person.pregnancy_weeks().is_none() && completion.pregnancy_weeks().is_some();
    !dated
        && person.present().is_subset(completion.present())
        && person.absent().is_subset(completion.absent())
        && has_measurements_of(completion, person)
}

fn has_measurements_of(other: &Presentation, person: &Presentation) -> bool {
    let known = |measure: &Measure| {
        person.measurement(*measure).is_none() || person.measurement(*measure) == other.measurement(*measure)
    };
    Measure::ALL.iter().all(known) && (person.sex().is_none() || person.sex() == other.sex())
}

/// Whether the two differ in nothing but concerning answers, each of which is at least as bad of the first, and
/// neutral ones.
#[must_use]
pub fn is_worse(worse: &Presentation, milder: &Presentation) -> bool {
    let badness = |person: &Presentation, finding| match person.answer(finding) {
        Answer::No => 0,
        Answer::Unknown | Answer::Declined => 1,
        Answer::Yes => 2,
    };
    let mut concerning = Finding::ALL.iter().filter(|finding| finding.polarity() == Polarity::Concerning);
    concerning.all(|&finding| badness(milder, finding) <= badness(worse, finding))
        && has_measurements_of(worse, milder)
        && has_measurements_of(milder, worse)
}
