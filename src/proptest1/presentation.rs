//! Presentations as lists of statements, so that they shrink by leaving statements out.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::numbers::{numbers, usual_first};
use super::vocabulary::{finding_sets, findings, findings_of_polarity};
use crate::Question;
use crate::presentation::{PREGNANCY, PresentationBuilder, Statement};
use crate::red_flags::RULES;
use crate::rule::Rule;
use crate::triage::Standing;
use crate::{Answer, Condition, Finding, FindingSet, Measure, Polarity, Presentation, Sex, triage};

/// The statements about a person, before contradictions are removed.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// Answered no unless a statement says otherwise.
    denied: FindingSet,
    statements: Vec<Statement>,
}

impl Said {
    /// The same, after these statements.
    pub(super) fn preceded_by(self, first: impl Iterator<Item = Statement>) -> Self {
        Self { denied: self.denied, statements: first.chain(self.statements).collect() }
    }

    /// Adds one statement after another, without those that contradict an earlier one or are not accepted.
    pub(super) fn presentation(&self, accepts: impl Fn(&Presentation) -> bool) -> Presentation {
        self.deny_the_rest(say_all(Presentation::EMPTY, &self.statements, accepts))
    }

    fn deny_the_rest(&self, presentation: Presentation) -> Presentation {
        let denied = self.denied.intersection(presentation.unasked().findings());
        let said = denied.iter().fold(presentation.to_builder(), PresentationBuilder::no);
        said.build().unwrap_or(presentation) // what nothing entails can be denied
    }
}

/// Adds a statement; `None` if it is answered already or would be a contradiction.
fn say(so_far: &Presentation, statement: Statement) -> Option<Presentation> {
    let answered = match statement.question() {
        Question::Finding(finding) => so_far.said_yes().union(so_far.said_no()).contains(finding),
        Question::Measure(measure) => so_far.measurement(measure).is_some(),
        Question::Sex => so_far.sex().is_some(),
    };
    if answered { None } else { so_far.to_builder().say(statement).ok()?.build().ok() }
}

pub(super) fn say_all<'a>(
    so_far: Presentation,
    statements: impl IntoIterator<Item = &'a Statement>,
    accepts: impl Fn(&Presentation) -> bool,
) -> Presentation {
    statements
        .into_iter()
        .fold(so_far, |so_far, &statement| say(&so_far, statement).filter(&accepts).unwrap_or(so_far))
}

fn measurements() -> impl Strategy<Value = Statement> + Clone {
    let each = Measure::ALL.iter().map(|&measure| {
        numbers(measure).prop_map(move |number| Statement::Measurement(measure, number)).boxed()
    });
    prop::strategy::Union::new(each)
}

/// A number or the sex that the person does not know or would rather not say.
fn unanswered() -> impl Strategy<Value = Statement> + Clone {
    let measures = Measure::ALL.iter().map(|&measure| Question::Measure(measure));
    let questions: Vec<Question> = measures.chain([Question::Sex]).collect();
    (select(questions), any::<bool>()).prop_map(|(question, declined)| {
        if declined { Statement::Declined(question) } else { Statement::Unknown(question) }
    })
}

/// One statement about a person.
fn statements() -> impl Strategy<Value = Statement> + Clone {
    let answer = prop_oneof![
        1 => Just(Answer::Unknown),
        4 => Just(Answer::No),
        2 => Just(Answer::Declined),
        10 => Just(Answer::Yes)
    ];
    prop_oneof![
        12 => (answer, findings()).prop_map(|(answer, finding)| Statement::answer(finding, answer)),
        2 => any::<Sex>().prop_map(Statement::Sex),
        6 => measurements(),
        1 => unanswered(),
    ]
}

/// The most statements.
const MOST: usize = 90;

pub(super) fn said_strategy() -> impl Strategy<Value = Said> + Clone {
    let few_or_many = prop_oneof![
        3 => vec(statements(), 0..8),
        2 => vec(statements(), 0..30),
        1 => vec(statements(), 0..MOST),
    ];
    // Proptest first removes members of a list and then simplifies the rest, which may make more of them needless.
    // These flags, all true until they shrink, remove those.
    let needed = vec(prop::bool::weighted(1.0), MOST);
    (finding_sets(), few_or_many, needed).prop_map(|(denied, statements, needed)| {
        let needed = statements.into_iter().zip(needed).filter(|&(_, needed)| needed);
        Said { denied, statements: needed.map(|(statement, _)| statement).collect() }
    })
}

/// Any presentation: from almost nothing answered to everything, with few yeses or many, declined questions, sex, and
/// numbers at and around those at which built-in rules change.
///
/// It shrinks by removing statements, then by making the rest milder: unknown before no before declined before yes,
/// numbers toward usual ones.
pub fn presentations() -> impl Strategy<Value = Presentation> + Clone {
    said_strategy().prop_map(|said| said.presentation(|_| true))
}

arbitrary! { Presentation by presentations(); }

/// Presentations for which no built-in rule fires for certain; some rules still may. They shrink as [`presentations`]
/// do.
pub fn without_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    said_strategy().prop_map(|said| said.presentation(has_no_red_flag))
}

fn has_no_red_flag(presentation: &Presentation) -> bool {
    triage(presentation).fired().next().is_none()
}

/// An answer to everything that is still open.
#[derive(Clone, Debug)]
pub(super) struct Rest {
    yes: FindingSet,
    /// One for each of [`Measure::ALL`].
    numbers: Vec<u16>,
    sex: Sex,
    /// Whether weeks of pregnancy are given although no pregnancy was mentioned.
    dated: bool,
}

pub(super) fn rest_strategy() -> impl Strategy<Value = Rest> + Clone {
    let numbers: Vec<_> = Measure::ALL.iter().map(|&measure| numbers(measure).boxed()).collect();
    (prop::bool::weighted(0.1), finding_sets(), any::<Sex>(), numbers)
        .prop_map(|(dated, yes, sex, numbers)| Rest { yes, numbers, sex, dated })
}

impl Rest {
    /// Answers everything that is open. If an answer is not accepted, the milder one is given.
    pub(super) fn complete(
        &self,
        presentation: Presentation,
        accepts: impl Fn(&Presentation) -> bool,
    ) -> Presentation {
        let first_of = |so_far: Presentation, statements: &[Statement]| {
            let said = statements.iter().filter_map(|&statement| say(&so_far, statement));
            said.into_iter().find(&accepts).unwrap_or(so_far)
        };
        let other = if self.sex == Sex::Female { Sex::Male } else { Sex::Female };
        let mut so_far = first_of(presentation, &[Statement::Sex(self.sex), Statement::Sex(other)]);
        let mut weeks = Measure::PregnancyWeeks.usual();
        for (&measure, &number) in Measure::ALL.iter().zip(&self.numbers) {
            if measure == Measure::PregnancyWeeks {
                weeks = number;
                continue;
            }
            let range = so_far.range(measure);
            let fitting = [number, measure.usual()].map(|number| number.clamp(*range.start(), *range.end()));
            so_far = first_of(so_far, &fitting.map(|number| Statement::Measurement(measure, number)));
        }
        let weeks = Statement::Measurement(Measure::PregnancyWeeks, weeks);
        so_far = with_weeks_if_pregnant(so_far, weeks);
        if self.dated && so_far.answer(PREGNANCY) != Answer::No {
            so_far = first_of(so_far, &[weeks]);
        }
        for finding in FindingSet::ALL.difference(FindingSet::SELF_CARE_ONLY) {
            if matches!(so_far.answer(finding), Answer::Yes | Answer::No) {
                continue;
            }
            let said = if self.yes.contains(finding) { say(&so_far, Statement::Yes(finding)) } else { None };
            let no = || say(&so_far, Statement::No(finding));
            so_far = said
                .map(|said| with_weeks_if_pregnant(said, weeks))
                .filter(&accepts)
                .or_else(no)
                .unwrap_or(so_far);
        }
        so_far
    }
}

/// A pregnancy needs its weeks to be a complete answer.
fn with_weeks_if_pregnant(so_far: Presentation, weeks: Statement) -> Presentation {
    let is_pregnant = so_far.answer(PREGNANCY) == Answer::Yes || so_far.is_pregnant_undated();
    if is_pregnant { say(&so_far, weeks).unwrap_or(so_far) } else { so_far }
}

/// A presentation, and one of its completions: every finding is answered yes or no, and sex and every
/// measurement are given, except weeks of pregnancy if the person is not pregnant, and what matters to
/// [self-care only](FindingSet::SELF_CARE_ONLY).
///
/// The completion shrinks first, toward no and usual numbers; then the presentation, as
/// [`presentations`] do.
pub fn with_completion() -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    (rest_strategy(), said_strategy()).prop_map(|(rest, said)| {
        let presentation = said.presentation(|_| true);
        (presentation, rest.complete(presentation, |_| true))
    })
}

/// Presentations that leave nothing open: every finding is answered yes or no, and sex and every
/// measurement are given, except weeks of pregnancy if the person is not pregnant, and what matters to
/// [self-care only](FindingSet::SELF_CARE_ONLY).
///
/// They shrink toward no and usual numbers.
pub fn fully_answered() -> impl Strategy<Value = Presentation> + Clone {
    rest_strategy().prop_map(|rest| rest.complete(Presentation::EMPTY, |_| true))
}

/// Presentations with nothing open, for which no built-in rule can fire. They shrink as [`fully_answered`] does.
pub fn fully_answered_without_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    rest_strategy().prop_map(|rest| rest.complete(Presentation::EMPTY, has_no_red_flag))
}

/// Presentations for which at least one built-in rule fires for certain: any of the rules, in any way in which it can
/// fire, with other answers added.
///
/// They shrink as [`presentations`] do, down to the statements that the rule needs to fire.
pub fn with_a_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    firing(RULES.iter().collect())
}

/// Presentations in which the condition is suspected: a built-in rule that suspects it fires for certain. They shrink
/// as [`with_a_red_flag`] does.
pub fn suspected(condition: Condition) -> impl Strategy<Value = Presentation> + Clone {
    firing(RULES.iter().filter(|rule| rule.suspects as usize == condition as usize).collect())
}

/// Checked here, because a choice from nothing panics.
const _: () = {
    let mut conditions = Condition::ALL;
    while let [condition, more @ ..] = conditions {
        let mut rules = RULES;
        let mut is_suspected = false;
        while let [rule, rest @ ..] = rules {
            is_suspected |= rule.suspects as usize == *condition as usize;
            rules = rest;
        }
        assert!(is_suspected, "no rule suspects a condition");
        conditions = more;
    }
};

fn firing(rules: Vec<&'static Rule>) -> impl Strategy<Value = Presentation> + Clone {
    (said_strategy(), vec(any::<Index>(), 0..6), select(rules)).prop_map(|(said, denied, rule)| {
        let findings: Vec<Finding> = rule.when.findings().iter().collect();
        let denied = denied.iter().filter(|_| !findings.is_empty());
        let denied: Vec<_> = denied.map(|index| Statement::No(*index.get(&findings))).collect();
        // The statements may rule out some ways for the rule to fire, but not all.
        let possible = |presentation: &Presentation| score(rule, presentation) < REFUTED;
        let presentation = say_all(Presentation::EMPTY, denied.iter().chain(&said.statements), possible);
        said.deny_the_rest(say_what_fires(rule, &presentation))
    })
}

/// The score of a refuted rule.
const REFUTED: u8 = 2;

fn score(rule: &Rule, presentation: &Presentation) -> u8 {
    let triage = triage(presentation);
    if triage.fired().any(|fired| fired.id == rule.id) {
        0
    } else if triage.pending().any(|pending| pending.id == rule.id) {
        1
    } else {
        REFUTED
    }
}

/// Adds the fewest answers that make the rule fire.
fn say_what_fires(rule: &Rule, presentation: &Presentation) -> Presentation {
    let yes = rule.when.findings().iter().map(Statement::Yes);
    let yes: Vec<_> = yes.collect();
    let mut whole = say_all(*presentation, &yes, |_| true);
    let best = |so_far: Presentation, statements: &mut dyn Iterator<Item = Statement>| {
        let said = statements.filter_map(|statement| say(&so_far, statement));
        said.min_by_key(|said| score(rule, said)).unwrap_or(so_far)
    };
    whole = best(whole, &mut Sex::ALL.iter().map(|&sex| Statement::Sex(sex)));
    for &measure in Measure::ALL {
        let points = usual_first(measure);
        whole = best(whole, &mut points.iter().map(|&point| Statement::Measurement(measure, point)));
    }
    let Some(Standing::Fired(because)) = triage(&whole).standing(rule.id) else { return whole };
    let fired = because.iter().fold(presentation.to_builder(), |said, topic| match topic {
        Question::Finding(finding) => said.answer(finding, whole.answer(finding)),
        Question::Measure(measure) => {
            let number = whole.measurement(measure).and_then(|number| said.measure(measure, number).ok());
            number.unwrap_or(said)
        }
        Question::Sex => whole.sex().map_or(said, |sex| said.sex(sex)),
    });
    fired.build().unwrap_or(whole)
}

/// A pair of presentations, the second of which is worse: one or more concerning answers change from no to unknown,
/// from unknown to yes or from no to yes, with what they entail. Everything else is equal.
///
/// It shrinks to fewer changes first, then to fewer other statements.
pub fn milder_and_worse() -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    pairs(findings_of_polarity(Polarity::Concerning), said_strategy())
}

pub(super) fn pairs(
    which: impl Strategy<Value = Finding> + Clone,
    said: impl Strategy<Value = Said> + Clone,
) -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    let steps = [(Answer::No, Answer::Unknown), (Answer::Unknown, Answer::Yes), (Answer::No, Answer::Yes)];
    let moves = vec((select(steps.to_vec()), which), 1..6);
    (moves, said).prop_map(|(moves, said)| {
        let mut pair = (Presentation::EMPTY, Presentation::EMPTY);
        for ((from, to), finding) in moves {
            let said = |so_far: &Presentation, answer| {
                let so_far = so_far.to_builder();
                if answer == Answer::Unknown {
                    so_far.unasked(finding)
                } else {
                    so_far.answer(finding, answer)
                }
                .build()
            };
            if let (Ok(milder), Ok(worse)) = (said(&pair.0, from), said(&pair.1, to)) {
                pair = still_apart(milder, worse).unwrap_or(pair);
            }
        }
        // A yes can show the sex, which rules out what only the other sex can have. Then both people are of that sex.
        if let Some(sex) = pair.1.known_sex().map(Statement::Sex) {
            let same = say(&pair.0, sex).zip(say(&pair.1, sex));
            pair = same.unwrap_or(pair);
        }
        let apart: Vec<Finding> = Finding::ALL
            .iter()
            .copied()
            .filter(|&finding| pair.0.answer(finding) != pair.1.answer(finding))
            .collect();
        let denied = said.denied.iter().map(Statement::No);
        for statement in said.statements.iter().copied().chain(denied) {
            if matches!(statement.question(), Question::Finding(finding) if apart.contains(&finding)) {
                continue;
            }
            if let (Some(milder), Some(worse)) = (say(&pair.0, statement), say(&pair.1, statement)) {
                pair = still_apart(milder, worse).unwrap_or(pair);
            }
        }
        pair
    })
}

fn still_apart(milder: Presentation, worse: Presentation) -> Option<(Presentation, Presentation)> {
    let apart = milder.present() != worse.present() || milder.absent() != worse.absent();
    apart.then_some((milder, worse))
}
