//! Each rule, proven over its own support against a naive oracle; and the table as a whole alive.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

mod support;

use backpain::red_flags::{self, RULES};
use backpain::rule::{Policy, Rule};
use backpain::triage::Standing;
use backpain::{Answer, Finding, Presentation, triage};
use support::{circumstances, completions, holds, support};

fn verdict(rule: &Rule, presentation: &Presentation) -> (bool, bool) {
    let detected = red_flags::detect(presentation);
    let fired = detected.fired().any(|fired| fired.id == rule.id);
    let pending = detected.pending().any(|pending| pending.id == rule.id);
    assert!(!(fired && pending));
    (fired, fired || pending)
}

/// Assigns yes, no and unknown to the findings in every way.
fn every_assignment(
    findings: &[Finding],
    said: backpain::presentation::Builder,
    check: &mut impl FnMut(&Presentation),
) {
    match findings {
        [] => {
            if let Ok(presentation) = said.build() {
                check(&presentation);
            }
        }
        [first, rest @ ..] => {
            for answer in [Answer::Yes, Answer::No, Answer::Unknown] {
                every_assignment(rest, said.answer(*first, answer), check);
            }
        }
    }
}

/// Promises 1, 2 and 5 for each rule alone: certain exactly when it holds in every completion, possible
/// exactly when it holds in one. Supports of up to six findings are enumerated whole, by brute force
/// over all completions. Wider ones are split: their findings are enumerated six at a time, every
/// window of six and the rest all answered no, all unknown or all yes, which covers every pair of
/// neighbours in the criterion; the completions of the rest are then its two extremes.
#[test]
fn every_rule_means_what_it_says_over_its_own_support() {
    const WHOLE: usize = 6;
    let mut cases = 0_u64;
    for rule in RULES {
        let support = support(rule);
        let circumstances = circumstances(&support);
        let windows: Vec<&[Finding]> = if support.findings.len() <= WHOLE {
            vec![&support.findings]
        } else {
            support.findings.windows(4).collect()
        };
        for window in windows {
            let rest: Vec<Finding> =
                support.findings.iter().copied().filter(|finding| !window.contains(finding)).collect();
            let others: &[Answer] = if rest.is_empty() {
                &[Answer::Unknown]
            } else {
                &[Answer::No, Answer::Unknown, Answer::Yes]
            };
            for &other in others {
                for &circumstance in &circumstances {
                    let said = rest.iter().fold(circumstance, |said, &finding| said.answer(finding, other));
                    every_assignment(window, said, &mut |presentation| {
                        cases += 1;
                        let (certain, possible) = verdict(rule, presentation);
                        let (mut always, mut ever) = (true, false);
                        let ends: &[Answer] = if other == Answer::Unknown && !rest.is_empty() {
                            &[Answer::Yes, Answer::No]
                        } else {
                            &[other]
                        };
                        for &end in ends {
                            let ended = rest.iter().fold(presentation.to_builder(), |said, &finding| {
                                if presentation.answer(finding) == Answer::Unknown {
                                    said.answer(finding, end)
                                } else {
                                    said
                                }
                            });
                            let Ok(ended) = ended.build() else { continue };
                            for completion in completions(&support, &ended) {
                                let holds = holds(&rule.when, &completion);
                                always &= holds;
                                ever |= holds;
                            }
                        }
                        assert_eq!((certain, possible), (always, ever), "{}: {presentation:?}", rule.id);
                        if cases % 7 == 0 {
                            let standing = triage(presentation).standing(rule);
                            match standing {
                                Standing::Fired(by) => {
                                    assert!(
                                        certain && verdict(rule, &by.alone(presentation)).0,
                                        "{}",
                                        rule.id
                                    );
                                }
                                Standing::Refuted(by) => {
                                    assert!(
                                        !possible && !verdict(rule, &by.alone(presentation)).1,
                                        "{}: {presentation:?}",
                                        rule.id
                                    );
                                }
                                Standing::Pending(on) => {
                                    assert!(possible && !certain && on.count() > 0, "{}", rule.id);
                                }
                            }
                        }
                    });
                }
            }
        }
    }
    println!("{cases} assignments of {} rules", RULES.len());
    assert!(cases > 50_000);
}

/// Promise 7, and T-12: every rule can fire, and fires for somebody for whom no other rule of the same
/// condition and setting is as urgent.
#[test]
fn t_12_every_rule_can_fire_and_is_needed() {
    for rule in RULES {
        let support = support(rule);
        let needed = circumstances(&support).into_iter().any(|said| {
            (1..=support.findings.len().min(6)).chain([0]).any(|size| {
                subsets(&support.findings, size.min(4)).into_iter().any(|findings| {
                    let said = findings.iter().fold(said, |said, &finding| said.yes(finding));
                    said.build().is_ok_and(|person| {
                        verdict(rule, &person).0
                            && red_flags::detect(&person).fired().all(|other| {
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

/// T-6: whether the rest is open or answered no.
#[test]
fn t_06_fever_with_back_pain_is_never_the_lowest_level() {
    let fever = Presentation::builder().yes(backpain::Symptom::Fever).build().unwrap();
    assert_eq!(triage(&fever).at_least(), backpain::Urgency::SameDay);
    let all_no = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    let only_fever = all_no.yes(backpain::Symptom::Fever).build().unwrap();
    assert_eq!(red_flags::detect(&only_fever).at_least(Policy::Default), backpain::Urgency::SameDay);
}

/// The rendered table is the committed one. `BLESS=1 cargo test` writes it anew.
#[test]
fn docs_rules_md_is_the_table_rendered() {
    let rendered = render();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &rendered).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == rendered, "docs/rules.md is out of date: run `BLESS=1 cargo test --test rules`");
}

fn render() -> String {
    let mut text = format!(
        "# The built-in rules\n\nEdition {}, hash `{:032x}`, {} rules. Rendered from the table in `src/red_flags/`; \
         a test keeps the two equal.\nThe urgency of a person is the highest of all rules that hold. A source's own \
         position stands in brackets behind it.\n*Good practice* marks a rule that rests on no text that was read. \
         *Disputed* marks a rule whose sources differ.\n\n\
         | rule | suspects | urgency | where | when | because | sources |\n|---|---|---|---|---|---|---|\n",
        red_flags::EDITION,
        red_flags::RULES_HASH,
        RULES.len(),
    );
    for rule in RULES {
        let sources: Vec<String> = rule
            .sources
            .iter()
            .map(|cited| {
                cited.position.map_or_else(
                    || cited.source.to_string(),
                    |position| format!("{} ({position})", cited.source),
                )
            })
            .collect();
        let mark = if rule.is_good_practice() {
            " *Good practice.*"
        } else if rule.is_disputed() {
            " *Disputed.*"
        } else {
            ""
        };
        let row = format!(
            "| `{}` | {} | {} | {} | {} | {}{mark} | {} |\n",
            rule.id,
            rule.suspects.name(),
            rule.urgency,
            rule.setting,
            rule.when,
            rule.because,
            sources.join(", "),
        );
        text.push_str(&row);
    }
    text + "\n" + include_str!("data/rules-account.md")
}
