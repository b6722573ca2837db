//! Presentations as lists of statements, so that they shrink by leaving statements out.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::numbers::{numbers, turning_points_of, usual, usual_first};
use super::vocabulary::{finding_sets, findings, findings_of_polarity};
use crate::Question;
use crate::presentation::{Builder, Statement};
use crate::red_flags::{RULES, detect};
use crate::rule::{Rule, When, WhenBuf};
use crate::triage::Standing;
use crate::{
    Answer, Condition, Finding, FindingSet, Measure, Polarity, Presentation, RiskFactor, Sex, triage,
};

const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();

/// What is said of somebody, before it is known whether it fits together.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// Answered no unless something else was said.
    denied: FindingSet,
    pub(super) statements: Vec<Statement>,
}

impl Said {
    /// Says one thing after another; what contradicts the things before, or is not accepted, is left out.
    fn presentation(&self, accepts: impl Fn(&Presentation) -> bool) -> Presentation {
        self.deny_the_rest(say_all(Presentation::EMPTY, &self.statements, accepts))
    }

    fn deny_the_rest(&self, presentation: Presentation) -> Presentation {
        let denied = self.denied.intersection(presentation.unasked());
        let said = denied.iter().fold(presentation.to_builder(), Builder::no);
        said.build().unwrap_or(presentation) // what nothing entails can be denied
    }
}

/// What was said and this; `None` if it was said already or contradicts it.
pub(super) fn say(so_far: &Presentation, statement: Statement) -> Option<Presentation> {
    let answered = match statement {
        Statement::Answer(finding, _) => so_far.said_yes().union(so_far.said_no()).contains(finding),
        Statement::Measurement(measure, _) => so_far.measurement(measure).is_some(),
        Statement::Sex(_) => so_far.sex().is_some(),
    };
    if answered { None } else { so_far.to_builder().say(statement).ok()?.build().ok() }
}

fn say_all<'a>(
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

/// One thing that may be said of somebody.
fn statements() -> impl Strategy<Value = Statement> + Clone {
    let answer = prop_oneof![2 => Just(Answer::No), 1 => Just(Answer::Declined), 5 => Just(Answer::Yes)];
    prop_oneof![
        6 => (answer, findings()).prop_map(|(answer, finding)| Statement::Answer(finding, answer)),
        1 => any::<Sex>().prop_map(Statement::Sex),
        3 => measurements(),
    ]
}

/// The most statements.
const MOST: usize = 90;

pub(super) fn said() -> impl Strategy<Value = Said> + Clone {
    let few_or_many = prop_oneof![
        3 => vec(statements(), 0..8),
        2 => vec(statements(), 0..30),
        1 => vec(statements(), 0..MOST),
    ];
    // A list loses members first and then makes the others simpler, after which more may be needless:
    // these, which are all true until they shrink, leave them out.
    let needed = vec(prop::bool::weighted(1.0), MOST);
    (finding_sets(), few_or_many, needed).prop_map(|(denied, statements, needed)| {
        let needed = statements.into_iter().zip(needed).filter(|&(_, needed)| needed);
        Said { denied, statements: needed.map(|(statement, _)| statement).collect() }
    })
}

/// What is said of somebody whom these rules concern: one way in which one of them fires, their other findings,
/// numbers and sex, and more besides.
pub(super) fn said_about(rules: &[Rule<'_>]) -> impl Strategy<Value = Said> + Clone + use<> {
    let needed = vec(prop::bool::weighted(1.0), 24);
    (ways_to_fire(rules), vec(statements_about(rules), 0..8), said(), needed).prop_map(
        |(way, statements, said, needed)| {
            let statements = way.into_iter().chain(statements).zip(needed);
            let needed = statements.filter(|&(_, needed)| needed).map(|(statement, _)| statement);
            Said { denied: said.denied, statements: needed.chain(said.statements).collect() }
        },
    )
}

/// Three times of four, the statements by which one of the rules fires: a conjunction of several findings is hardly ever
/// met by chance. It shrinks to none.
fn ways_to_fire(rules: &[Rule<'_>]) -> impl Strategy<Value = Vec<Statement>> + Clone + use<> {
    let rules: Vec<WhenBuf> = rules.iter().map(|rule| WhenBuf::from(rule.when)).collect();
    (prop::bool::weighted(0.75), any::<Index>(), vec(any::<Index>(), 8)).prop_map(
        move |(fires, which, dice)| {
            let mut way = Vec::new();
            if fires && !rules.is_empty() {
                add_way(which.get(&rules).as_when(), &mut dice.iter().cycle(), &mut way);
            }
            way
        },
    )
}

/// The statements by which the criterion holds; where there is a choice, the dice choose.
fn add_way<'a>(when: When<'_>, dice: &mut impl Iterator<Item = &'a Index>, way: &mut Vec<Statement>) {
    let mut throw = |sides: usize| dice.next().map_or(0, |index| index.index(sides.max(1)));
    match when {
        When::Has(finding) => way.push(Statement::Answer(finding, Answer::Yes)),
        When::Is(sex) => way.push(Statement::Sex(sex)),
        When::Between(measure, low, high) => {
            let number = if throw(2) == 0 { low } else { high };
            way.push(Statement::Measurement(measure, number));
        }
        When::All(members) => members.iter().for_each(|member| add_way(member, dice, way)),
        When::Any(members) => {
            let chosen = throw(members.len());
            members.iter().skip(chosen).take(1).for_each(|member| add_way(member, dice, way));
        }
        When::AtLeast(needed, members) => {
            let first = throw(members.len());
            let chosen = members.iter().chain(members.iter()).skip(first).take(usize::from(needed));
            chosen.for_each(|member| add_way(member, dice, way));
        }
    }
}

/// One thing that the rules ask for.
fn statements_about(rules: &[Rule<'_>]) -> impl Strategy<Value = Statement> + Clone + use<> {
    let asked = rules.iter().fold(FindingSet::EMPTY, |asked, rule| asked.union(rule.when.findings()));
    let findings: Vec<Finding> =
        if asked.is_empty() { Finding::ALL.to_vec() } else { asked.iter().collect() };
    let answer = prop_oneof![3 => Just(Answer::No), 1 => Just(Answer::Declined), 4 => Just(Answer::Yes)];
    let numbers: Vec<Statement> = Measure::ALL
        .iter()
        .flat_map(|&measure| {
            let points = turning_points_of(rules, measure).into_iter();
            points.map(move |point| Statement::Measurement(measure, point))
        })
        .collect();
    prop_oneof![
        6 => (answer, select(findings)).prop_map(|(answer, finding)| Statement::Answer(finding, answer)),
        1 => any::<Sex>().prop_map(Statement::Sex),
        3 => select(numbers),
    ]
}

/// Presentations of people whom these rules concern; they shrink as [`presentations`] do.
pub(super) fn people(rules: &[Rule<'_>]) -> impl Strategy<Value = Presentation> + Clone + use<> {
    said_about(rules).prop_map(|said| said.presentation(|_| true))
}

/// As [`with_completion`], of people whom these rules concern and who have some of what they ask for.
pub(super) fn people_with_completion(
    rules: &[Rule<'_>],
) -> impl Strategy<Value = (Presentation, Presentation)> + Clone + use<> {
    (rests(), vec(statements_about(rules), 0..6), said_about(rules)).prop_map(|(rest, more, said)| {
        let presentation = said.presentation(|_| true);
        (presentation, rest.complete(say_all(presentation, &more, |_| true), |_| true))
    })
}

/// As [`milder_and_worse`], of people whom these rules concern.
pub(super) fn people_milder_and_worse(
    rules: &[Rule<'_>],
) -> impl Strategy<Value = (Presentation, Presentation)> + Clone + use<> {
    let asked = rules.iter().fold(FindingSet::EMPTY, |asked, rule| asked.union(rule.when.findings()));
    let concerning = asked.iter().filter(|finding| finding.polarity() == Polarity::Concerning);
    let mut findings: Vec<Finding> = concerning.collect();
    if findings.is_empty() {
        let any = Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning);
        findings = any.collect();
    }
    pairs(prop_oneof![select(findings), findings_of_polarity(Polarity::Concerning)], said_about(rules))
}

/// Any presentation: from almost nothing answered to everything, with few yeses or many, declined
/// questions, sex, and numbers at and around those at which built-in rules change.
///
/// It shrinks by leaving statements out, then by making those that are left milder: no before declined
/// before yes, numbers toward usual ones.
pub fn presentations() -> impl Strategy<Value = Presentation> + Clone {
    said().prop_map(|said| said.presentation(|_| true))
}

impl Arbitrary for Presentation {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        presentations().boxed()
    }
}

/// Presentations for which no built-in rule fires for certain; some still may. They shrink as
/// [`presentations`] do.
pub fn without_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    said().prop_map(|said| said.presentation(has_no_red_flag))
}

fn has_no_red_flag(presentation: &Presentation) -> bool {
    detect(presentation).fired().next().is_none()
}

/// How everything that is left open turns out.
#[derive(Clone, Debug)]
struct Rest {
    yes: FindingSet,
    /// One for each of [`Measure::ALL`].
    numbers: Vec<u16>,
    sex: Sex,
    /// Whether somebody of whom no pregnancy was said has one that is dated.
    dated: bool,
}

fn rests() -> impl Strategy<Value = Rest> + Clone {
    let numbers: Vec<_> = Measure::ALL.iter().map(|&measure| numbers(measure).boxed()).collect();
    (prop::bool::weighted(0.1), finding_sets(), any::<Sex>(), numbers)
        .prop_map(|(dated, yes, sex, numbers)| Rest { yes, numbers, sex, dated })
}

impl Rest {
    /// Answers everything that is open; of what is not accepted, the milder.
    fn complete(&self, presentation: Presentation, accepts: impl Fn(&Presentation) -> bool) -> Presentation {
        let first_of = |so_far: Presentation, statements: &[Statement]| {
            let said = statements.iter().filter_map(|&statement| say(&so_far, statement));
            said.into_iter().find(&accepts).unwrap_or(so_far)
        };
        let other = if self.sex == Sex::Female { Sex::Male } else { Sex::Female };
        let mut so_far = first_of(presentation, &[Statement::Sex(self.sex), Statement::Sex(other)]);
        let mut weeks = usual(Measure::PregnancyWeeks);
        for (&measure, &number) in Measure::ALL.iter().zip(&self.numbers) {
            if measure == Measure::PregnancyWeeks {
                weeks = number;
                continue;
            }
            let fitting = [number, usual(measure)].map(|number| {
                // Pain began at no age that is yet to come.
                let number = match measure {
                    Measure::Age => so_far.age_at_onset().map_or(number, |onset| onset.get().max(number)),
                    Measure::AgeAtOnset => so_far.age().map_or(number, |age| age.get().min(number)),
                    Measure::Duration
                    | Measure::Pain
                    | Measure::PregnancyWeeks
                    | Measure::WeeksWithoutImprovement => number,
                };
                Statement::Measurement(measure, number)
            });
            so_far = first_of(so_far, &fitting);
        }
        let weeks = Statement::Measurement(Measure::PregnancyWeeks, weeks);
        if self.dated && so_far.answer(PREGNANCY) != Answer::No {
            so_far = first_of(so_far, &[weeks]);
        }
        for &finding in Finding::ALL {
            if matches!(so_far.answer(finding), Answer::Yes | Answer::No) {
                continue;
            }
            let said = if self.yes.contains(finding) {
                say(&so_far, Statement::Answer(finding, Answer::Yes))
            } else {
                None
            };
            // Whoever is pregnant knows for how many weeks.
            let said =
                said.map(|said| if finding == PREGNANCY { say(&said, weeks).unwrap_or(said) } else { said });
            let no = || say(&so_far, Statement::Answer(finding, Answer::No));
            so_far = said.filter(&accepts).or_else(no).unwrap_or(so_far);
        }
        if so_far.answer(PREGNANCY) == Answer::Yes { first_of(so_far, &[weeks]) } else { so_far }
    }
}

/// A presentation, and one of its completions: every finding is answered yes or no, and sex and every
/// measurement are given, except weeks of pregnancy of somebody who is not pregnant.
///
/// The completion shrinks first, toward no and usual numbers; then the presentation, as
/// [`presentations`] do.
pub fn with_completion() -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    (rests(), said()).prop_map(|(rest, said)| {
        let presentation = said.presentation(|_| true);
        (presentation, rest.complete(presentation, |_| true))
    })
}

/// Presentations that leave nothing open: every finding is answered yes or no, and sex and every
/// measurement are given, except weeks of pregnancy of somebody who is not pregnant.
///
/// They shrink toward no and usual numbers.
pub fn fully_answered() -> impl Strategy<Value = Presentation> + Clone {
    rests().prop_map(|rest| rest.complete(Presentation::EMPTY, |_| true))
}

/// Presentations that leave nothing open, and for which no built-in rule can fire. They shrink as those
/// that are [`fully_answered`] do.
pub fn fully_answered_without_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    rests().prop_map(|rest| rest.complete(Presentation::EMPTY, has_no_red_flag))
}

/// Presentations for which at least one built-in rule fires for certain: every rule in turn, by each of
/// the ways in which it can fire, and with more said besides.
///
/// They shrink as [`presentations`] do, down to the statements without which the rule does not fire.
pub fn with_a_red_flag() -> impl Strategy<Value = Presentation> + Clone {
    firing(RULES.iter().collect())
}

/// Presentations that make one suspect the condition: a built-in rule that says so fires for certain.
/// They shrink as those [with a red flag](with_a_red_flag) do.
pub fn suspected(condition: Condition) -> impl Strategy<Value = Presentation> + Clone {
    firing(RULES.iter().filter(|rule| rule.suspects as usize == condition as usize).collect())
}

/// A choice from nothing panics.
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
    (said(), vec(any::<Index>(), 0..6), select(rules)).prop_map(|(said, denied, rule)| {
        let findings: Vec<Finding> = rule.when.findings().iter().collect();
        let denied = denied.iter().filter(|_| !findings.is_empty());
        let denied: Vec<_> =
            denied.map(|index| Statement::Answer(*index.get(&findings), Answer::No)).collect();
        // What is said leaves the rule possible, but not by every way.
        let possible = |presentation: &Presentation| score(rule, presentation) < REFUTED;
        let presentation = say_all(Presentation::EMPTY, denied.iter().chain(&said.statements), possible);
        said.deny_the_rest(fire(rule, &presentation))
    })
}

/// More than a rule that fires or may fire scores.
const REFUTED: u8 = 2;

fn score(rule: &Rule, presentation: &Presentation) -> u8 {
    let detected = detect(presentation);
    if detected.fired().any(|fired| fired.id == rule.id) {
        0
    } else if detected.pending().any(|pending| pending.id == rule.id) {
        1
    } else {
        REFUTED
    }
}

/// The presentation with as little more said as makes the rule fire.
fn fire(rule: &Rule, presentation: &Presentation) -> Presentation {
    let yes = rule.when.findings().iter().map(|finding| Statement::Answer(finding, Answer::Yes));
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

/// A pair of presentations of which the second is worse: one or more concerning answers are moved from no
/// to unknown, from unknown to yes or from no to yes, with what they entail; everything else is equal.
///
/// It shrinks to fewer moves first, then to less else that is said.
pub fn milder_and_worse() -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    pairs(findings_of_polarity(Polarity::Concerning), said())
}

fn pairs(
    which: impl Strategy<Value = Finding> + Clone,
    said: impl Strategy<Value = Said> + Clone,
) -> impl Strategy<Value = (Presentation, Presentation)> + Clone {
    let steps = [(Answer::No, Answer::Unknown), (Answer::Unknown, Answer::Yes), (Answer::No, Answer::Yes)];
    let moves = vec((select(steps.to_vec()), which), 1..6);
    (moves, said).prop_map(|(moves, said)| {
        let mut pair = (Presentation::EMPTY, Presentation::EMPTY);
        for ((from, to), finding) in moves {
            let said = |so_far: &Presentation, answer| so_far.to_builder().answer(finding, answer).build();
            if let (Ok(milder), Ok(worse)) = (said(&pair.0, from), said(&pair.1, to)) {
                pair = still_apart(milder, worse).unwrap_or(pair);
            }
        }
        let apart: Vec<Finding> = Finding::ALL
            .iter()
            .copied()
            .filter(|&finding| pair.0.answer(finding) != pair.1.answer(finding))
            .collect();
        let denied = said.denied.iter().map(|finding| Statement::Answer(finding, Answer::No));
        for statement in said.statements.iter().copied().chain(denied) {
            if matches!(statement, Statement::Answer(finding, _) if apart.contains(&finding)) {
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
