//! Each rule is proven against a plain reading, over every answer to its own questions. Every rule is needed.

use crate::support::oracle::{Ended, Support, circumstances, completions, holds, support};
use crate::support::{no_to_the_rest, parallel};
use backpain::Question;
use backpain::presentation::PresentationBuilder;
use backpain::red_flags::RULES;
use backpain::rule::{Rule, When};
use backpain::triage::{Standing, Triage};
use backpain::{Answer, Finding, FindingSet, Measure, Presentation, Urgency, triage};

/// Whether the rule certainly fires, and whether it may.
fn verdict(rule: &Rule<'_>, presentation: &Presentation) -> (bool, bool) {
    let triage = triage(presentation);
    let fired = triage.fired().any(|fired| fired.id == rule.id);
    (fired, fired || is_pending(rule, &triage))
}

fn is_pending(rule: &Rule<'_>, triage: &Triage<'_>) -> bool {
    triage.pending().any(|pending| pending.id == rule.id)
}

const THREE: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

/// Tries every answer to every one of the findings.
fn every_assignment(findings: &[Finding], said: PresentationBuilder, check: &mut impl FnMut(&Presentation)) {
    match findings {
        [] => {
            if let Ok(presentation) = said.build() {
                check(&presentation);
            }
        }
        [first, rest @ ..] => {
            for answer in THREE {
                every_assignment(rest, said.answer(*first, answer), check);
            }
        }
    }
}

/// Supports of up to this many findings are enumerated completely.
const WHOLE: usize = 8;

/// Promises 1, 2 and 5 for each rule of at most eight findings. Every answer to every finding is tried, with every
/// number on either side of each boundary: the rule is certain exactly when it holds in every completion, and
/// possible exactly when it holds in one. All completions are tried, and the explanation alone decides the rule.
#[test]
fn narrow_rules_mean_what_they_say_over_their_whole_support() {
    let narrow = RULES.iter().map(|rule| (rule, support(rule)));
    let narrow: Vec<_> = narrow.filter(|(_, support)| support.findings.len() <= WHOLE).collect();
    let with_circumstances = |(rule, support): &(&'static Rule<'static>, Support)| {
        circumstances(support).into_iter().map(|said| (*rule, said)).collect::<Vec<_>>()
    };
    let work: Vec<_> = narrow.iter().flat_map(with_circumstances).collect();
    let cases = parallel::sum(&work, |&(rule, circumstance)| {
        let (support, mut cases) = (support(rule), 0);
        every_assignment(&support.findings, circumstance, &mut |presentation| {
            cases += 1;
            let (mut always, mut ever) = (true, false);
            for completion in completions(&support, presentation) {
                let holds = holds(&rule.when, &completion);
                always &= holds;
                ever |= holds;
            }
            assert_eq!(verdict(rule, presentation), (always, ever), "{}: {presentation:?}", rule.id);
            explains(rule, presentation, always, ever);
        });
        cases
    });
    println!("{cases} assignments of {} rules", narrow.len());
    assert!(cases > 100_000 && narrow.len() > RULES.len() / 2);
}

fn explains(rule: &Rule<'_>, presentation: &Presentation, certain: bool, possible: bool) {
    let triage = triage(presentation);
    match triage.standing(rule.id).unwrap() {
        Standing::Fired(by) => {
            assert!(!is_pending(rule, &triage), "{}: {presentation:?}", rule.id);
            assert!(
                certain && verdict(rule, &presentation.restricted_to(by)).0,
                "{}: {presentation:?}",
                rule.id
            );
        }
        Standing::Refuted(by) => {
            assert!(
                !possible && !verdict(rule, &presentation.restricted_to(by)).1,
                "{}: {presentation:?}",
                rule.id
            );
        }
        Standing::Pending(on) => assert!(possible && !certain && !on.is_empty(), "{}", rule.id),
    }
}

/// One list of a wide rule, to be enumerated while each other list has one answer throughout.
struct Piece {
    rule: &'static Rule<'static>,
    list: Vec<Finding>,
    others: Vec<Vec<Finding>>,
    circumstance: PresentationBuilder,
}

/// The same for the wider rules, list by list. A criterion is a tree whose branches list findings. Each list (cut at
/// six) is enumerated completely, with three answers to each finding, while every other list is answered all no, all
/// unknown and all yes, in every combination, with every number and sex. Only mixtures within two lists at once are not
/// tried; the rest of a rule depends only on whether a list holds, may hold or does not. Only the two extreme
/// completions are tried. That is enough because there is no negation, as the narrow rules show with all their
/// completions.
#[test]
fn wide_rules_mean_what_they_say_list_by_list() {
    let wide: Vec<_> = RULES.iter().filter(|rule| support(rule).findings.len() > WHOLE).collect();
    let work: Vec<Piece> = wide.iter().flat_map(|rule| pieces_of(rule)).collect();
    let cases = parallel::sum(&work, |Piece { rule, list, others, circumstance }| {
        let (support, mut cases) = (support(rule), 0);
        for context in contexts(others, *circumstance) {
            every_assignment(list, context, &mut |presentation| {
                cases += 1;
                let expected = at_the_ends(rule, &support, presentation);
                assert_eq!(verdict(rule, presentation), expected, "{}: {presentation:?}", rule.id);
                if cases % 1009 == 0 {
                    assert_eq!(expected, at_built_ends(rule, &support, presentation), "{presentation:?}");
                    explains(rule, presentation, expected.0, expected.1);
                }
            });
        }
        cases
    });
    println!("{cases} assignments of {} rules", wide.len());
    assert!(cases > 100_000 && wide.len() > 3);
}

fn pieces_of(rule: &'static Rule<'static>) -> Vec<Piece> {
    let support = support(rule);
    let lists = pieces(&apart(lists(&rule.when)));
    assert_eq!(lists.iter().map(Vec::len).sum::<usize>(), support.findings.len(), "{}", rule.id);
    let mut all = Vec::new();
    for (place, list) in lists.iter().enumerate() {
        let others = lists.iter().enumerate().filter(|(other, _)| *other != place);
        let others: Vec<Vec<Finding>> = others.map(|(_, list)| list.clone()).collect();
        all.extend(circumstances(&support).into_iter().map(|circumstance| Piece {
            rule,
            list: list.clone(),
            others: others.clone(),
            circumstance,
        }));
    }
    all
}

/// Whether the rule holds in the mildest and in the gravest completion of the findings, over all completions of
/// numbers and sex.
fn at_the_ends(rule: &Rule<'_>, support: &Support, person: &Presentation) -> (bool, bool) {
    let is_open = |measure: Measure| person.measurement(measure).is_none();
    if support.measures.iter().any(|(measure, _)| is_open(*measure)) || support.sex && person.sex().is_none()
    {
        return at_built_ends(rule, support, person);
    }
    let end = |open_is_yes| holds(&rule.when, &Ended { person, open_is_yes });
    (end(false), end(true))
}

/// The same by building every completion.
fn at_built_ends(rule: &Rule<'_>, support: &Support, person: &Presentation) -> (bool, bool) {
    let (mut always, mut ever) = (true, false);
    for end in [Answer::No, Answer::Yes] {
        for completion in completions(support, &ended(support, person, end)) {
            let holds = holds(&rule.when, &completion);
            always &= holds;
            ever |= holds;
        }
    }
    (always, ever)
}

/// The findings of a criterion, by the branch that lists them.
fn lists(when: &When<'_>) -> Vec<Vec<Finding>> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the enum is open to other crates")]
    match when {
        When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
            let (mut named, mut lists) = (Vec::new(), Vec::new());
            for member in members.iter() {
                match member {
                    When::Has(finding) => named.push(finding),
                    other => lists.extend(self::lists(&other)),
                }
            }
            lists.push(named);
            lists.retain(|list| !list.is_empty());
            lists
        }
        When::Has(finding) => vec![vec![*finding]],
        _ => Vec::new(), // a number or the sex
    }
}

/// Lists longer than six are cut, and each piece is a separate list.
fn pieces(lists: &[Vec<Finding>]) -> Vec<Vec<Finding>> {
    lists.iter().flat_map(|list| list.chunks(6)).map(<[Finding]>::to_vec).collect()
}

/// Lists that share a finding are merged, so that no finding is answered twice.
fn apart(lists: Vec<Vec<Finding>>) -> Vec<Vec<Finding>> {
    lists.into_iter().fold(Vec::new(), |apart: Vec<Vec<Finding>>, list| {
        let (sharing, mut others): (Vec<_>, Vec<_>) =
            apart.into_iter().partition(|other| other.iter().any(|finding| list.contains(finding)));
        let mut merged = list;
        for finding in sharing.into_iter().flatten() {
            if !merged.contains(&finding) {
                merged.push(finding);
            }
        }
        others.push(merged);
        others
    })
}

/// Every combination of lists answered all no, all unknown or all yes.
fn contexts(lists: &[Vec<Finding>], said: PresentationBuilder) -> Vec<PresentationBuilder> {
    lists.iter().fold(vec![said], |contexts, list| {
        let with = |said: PresentationBuilder, answer| {
            list.iter().fold(said, |said, &finding| said.answer(finding, answer))
        };
        contexts.into_iter().flat_map(|said| THREE.map(|answer| with(said, answer))).collect()
    })
}

fn ended(support: &Support, presentation: &Presentation, end: Answer) -> Presentation {
    let open = support.findings.iter().filter(|&&finding| presentation.answer(finding) == Answer::Unknown);
    open.fold(presentation.to_builder(), |said, &finding| said.answer(finding, end)).build().unwrap()
}

/// Promise 5: the statements that fire a rule are a smallest set, not only one that cannot be made smaller. For every
/// set of statements that bear on the rule, including those that entail its findings, all its subsets are tried to find
/// the smallest one that fires the rule. Rules with up to ten such statements are tested.
#[test]
fn no_smaller_set_of_statements_fires_the_rule() {
    let (mut compared, mut rules) = (0_u32, 0);
    for rule in RULES {
        let support = support(rule);
        let named: FindingSet = support.findings.iter().copied().collect();
        let bears = |finding: &Finding| {
            let yes = Presentation::builder().yes(*finding).build().unwrap();
            !yes.present().intersection(named).is_empty()
        };
        let findings: Vec<Finding> = Finding::ALL.iter().copied().filter(bears).collect();
        let statements = findings.len() + support.measures.len() + usize::from(support.sex);
        if statements > 10 {
            continue;
        }
        rules += 1;
        for circumstance in circumstances(&support) {
            let whole = findings.iter().fold(circumstance, |said, &finding| said.yes(finding));
            let Ok(whole) = whole.build() else { continue };
            let mut topics: Vec<Question> = findings.iter().copied().map(Question::Finding).collect();
            topics.extend(
                Measure::ALL
                    .iter()
                    .copied()
                    .filter(|&m| whole.measurement(m).is_some())
                    .map(Question::Measure),
            );
            topics.extend(whole.sex().map(|_| Question::Sex));
            compared += compare_with_all_subsets(rule, &whole, &topics);
        }
    }
    println!("{compared} firing sets of {rules} rules");
    assert!(compared > 1_000 && rules > RULES.len() / 2);
}

fn compare_with_all_subsets(rule: &Rule<'_>, whole: &Presentation, topics: &[Question]) -> u32 {
    let mut smallest = vec![None::<usize>; 1 << topics.len()];
    let mut compared = 0;
    for subset in 0..smallest.len() {
        let members = (0..topics.len()).filter(|place| subset >> place & 1 == 1);
        let said = members.clone().fold(Presentation::builder(), |said, place| match topics[place] {
            Question::Finding(finding) => said.yes(finding),
            Question::Measure(measure) => said.measure(measure, whole.measurement(measure).unwrap()).unwrap(),
            Question::Sex => said.sex(whole.sex().unwrap()),
        });
        let person = said.build().unwrap();
        let within = members.filter_map(|place| smallest[subset & !(1 << place)]).min();
        let fires = verdict(rule, &person).0;
        assert!(fires || within.is_none(), "{}: more statements fire less", rule.id);
        smallest[subset] = within.or(fires.then_some(subset.count_ones() as usize));
        if let Some(least) = smallest[subset] {
            let Some(Standing::Fired(by)) = triage(&person).standing(rule.id) else {
                panic!("{} fires", rule.id)
            };
            assert_eq!(by.len(), least, "{}: {person:?}", rule.id);
            compared += 1;
        }
    }
    compared
}

/// The urgency of the whole table against the simplest reading of it, for every one and every two findings answered
/// yes, with the rest answered no and with the rest left open, and for every number at which a rule changes.
#[test]
fn every_pair_of_findings_gets_the_highest_of_its_rules() {
    let plainly = |person: &Presentation| {
        let holding = RULES.iter().filter(|rule| holds(&rule.when, person));
        holding.map(|rule| rule.urgency).max().unwrap_or(Urgency::SelfCare)
    };
    let mut pairs = 0_u32;
    for (place, &first) in Finding::ALL.iter().enumerate() {
        for &second in &Finding::ALL[place..] {
            let mut only = Presentation::builder().yes(first).yes(second).build().unwrap();
            if *only.range(Measure::PregnancyWeeks).start() > 0 {
                only = only.to_builder().measure(Measure::PregnancyWeeks, 20).unwrap().build().unwrap();
            }
            let person = no_to_the_rest(&only);
            assert_eq!(triage(&person).at_least(), plainly(&person), "{first}, {second}");
            assert_eq!(triage(&only).at_least(), plainly(&only), "{first}, {second} alone");
            pairs += 1;
        }
    }
    println!("{pairs} pairs");
}

/// Promise 7, and T-12: every rule can fire, and fires for some person for whom no other rule with the same condition
/// and setting is as urgent.
#[test]
fn t_12_every_rule_can_fire_and_is_needed() {
    for rule in RULES {
        let support = support(rule);
        let needed = circumstances(&support).into_iter().any(|said| {
            (0..=support.findings.len().min(5)).any(|size| {
                subsets(&support.findings, size).into_iter().any(|findings| {
                    let said = findings.iter().fold(said, |said, &finding| said.yes(finding));
                    said.build().is_ok_and(|person| {
                        verdict(rule, &person).0
                            && triage(&person).fired().all(|other| {
                                other.id == rule.id
                                    || other.suspects != rule.suspects
                                    || other.setting != rule.setting
                                    || other.urgency < rule.urgency
                            })
                    })
                })
            })
        });
        assert!(needed, "{} is made redundant by another rule", rule.id);
    }
}

fn subsets(findings: &[Finding], size: usize) -> Vec<Vec<Finding>> {
    match (size, findings) {
        (0, _) => vec![Vec::new()],
        (_, []) => Vec::new(),
        (_, [first, rest @ ..]) => {
            let mut with = subsets(rest, size - 1);
            for subset in &mut with {
                subset.push(*first);
            }
            with.extend(subsets(rest, size));
            with
        }
    }
}
