//! What is measured, over the bundled people: `ratios.rs` measures the time of each, `instructions.rs` lets the
//! instructions be counted.

use core::hint::black_box;

use backpain::batch::People;
use backpain::cause::rank_with;
use backpain::certificate::verify;
use backpain::diary::WithDiary;
use backpain::interview::{Form, Interview, Step};
use backpain::json::{Checked, Input, Record};
use backpain::red_flags::{RULES, RULES_HASH};
use backpain::self_care::plan_with;
use backpain::triage::Report;
use backpain::{Answer, Finding, Options, Policy, Presentation, RuleSet, triage};
use serde::Serialize;

use crate::floor::{Certificate, Line, Plain};

/// The bundled people, and the texts that are read and written about them.
pub(crate) struct Data {
    lines: Vec<&'static str>,
    people: Vec<Presentation>,
    /// Enough of them to fill whole steps of a batch.
    held: People,
    /// 24 of the built-in rules, the built-in set, and the same with one rule switched off.
    few: RuleSet,
    built_in: RuleSet,
    changed: RuleSet,
    /// The interview of each person before each screen.
    interviews: Vec<Interview<'static>>,
    plain: Vec<Plain<'static>>,
    certificates: Vec<&'static str>,
    self_care_people: Vec<Presentation>,
    self_care: Vec<Plain<'static>>,
    causes_people: Vec<Presentation>,
    causes: Vec<Plain<'static>>,
}

/// A figure: its name, how many items it goes through, and what it does.
pub(crate) type Figure = (&'static str, fn(&Data) -> usize, fn(&Data));

/// In the order in which they are printed.
pub(crate) const FIGURES: &[Figure] = &[
    (
        "bounds",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                black_box(data.built_in.bounds(person, Policy::Default));
            });
        },
    ),
    (
        "a triage",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                let _triage = black_box(triage(person));
            })
        },
    ),
    (
        "bounds by 24 rules",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                black_box(data.few.bounds(person, Policy::Default));
            });
        },
    ),
    (
        "a triage by 24 rules",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                let _triage = black_box(data.few.triage(person));
            })
        },
    ),
    (
        "24 rules, from whole sets",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                let (yes, no) = black_box((person.present(), person.absent()));
                let said = Presentation::builder().answer_all(yes, Answer::Yes).answer_all(no, Answer::No);
                let said = person.sex().into_iter().fold(said, |said, sex| said.sex(sex));
                let _triage = black_box(data.few.triage(&said.build().unwrap_or_default()));
            })
        },
    ),
    (
        "a person by columns",
        |data| data.held.rows(),
        |data| {
            let mut bounds = vec![None; data.held.rows()];
            data.held.columns().triage(Options::new(), &mut bounds).unwrap();
            black_box(bounds);
        },
    ),
    (
        "setting one answer",
        |data| data.people.len() * Finding::ALL.len(),
        |data| {
            for _ in &data.people {
                let findings = Finding::ALL.iter();
                let said = findings.fold(Presentation::builder(), |said, &finding| {
                    said.answer(black_box(finding), black_box(Answer::No))
                });
                let _said = black_box(said);
            }
        },
    ),
    (
        "building a presentation",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                let _built = black_box(black_box(person.to_builder()).build().unwrap_or_default());
            })
        },
    ),
    (
        "the floor of a line",
        |data| data.lines.len(),
        |data| {
            each(&data.lines, |line| {
                black_box(read_floor::<Line<'_>>(line));
            })
        },
    ),
    (
        "reading a line",
        |data| data.lines.len(),
        |data| {
            each(&data.lines, |line| {
                black_box(read::<Presentation>(line));
            })
        },
    ),
    (
        "open questions",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                black_box(triage(person).unanswered().count());
            })
        },
    ),
    (
        "a report's data",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                black_box(triage(person).report());
            })
        },
    ),
    (
        "the floor of a report",
        |data| data.people.len(),
        |data| {
            written(&data.plain, |report, output| {
                write(report, output);
            })
        },
    ),
    (
        "a report as JSON",
        |data| data.people.len(),
        |data| {
            written(&data.people, |person, output| {
                write(&triage(person).report(), output);
            })
        },
    ),
    (
        "the floor of both",
        |data| data.lines.len(),
        |data| {
            let mut reports = data.plain.iter();
            written(&data.lines, |line, output| {
                black_box(read_floor::<Line<'_>>(line));
                reports.next().into_iter().for_each(|report| write(report, output));
            });
        },
    ),
    (
        "a line in and a report out",
        |data| data.lines.len(),
        |data| {
            written(&data.lines, |line, output| {
                let record = read::<Presentation>(line);
                let mut report = triage(&record.value).report();
                report.id = record.id;
                write(&report, output);
            })
        },
    ),
    (
        "standing of all rules",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                triage(person).standings().for_each(|standing| {
                    black_box(standing);
                });
            })
        },
    ),
    (
        "an explained report's data",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                black_box(triage(person).explained_report());
            })
        },
    ),
    (
        "an explained report as JSON",
        |data| data.people.len(),
        |data| {
            written(&data.people, |person, output| {
                write(&triage(person).explained_report(), output);
            })
        },
    ),
    (
        "the floor of a certificate",
        |data| data.certificates.len(),
        |data| {
            each(&data.certificates, |text| {
                black_box(read_floor::<Certificate<'_>>(text));
            })
        },
    ),
    (
        "reading a certificate",
        |data| data.certificates.len(),
        |data| {
            each(&data.certificates, |text| {
                black_box(read::<Report>(text));
            })
        },
    ),
    (
        "a certificate read and verified",
        |data| data.certificates.len(),
        |data| {
            each(&data.certificates, |text| {
                let report = read::<Report>(text).value;
                black_box(verify(&report, RULES_HASH).is_ok());
            });
        },
    ),
    (
        "building a rule set",
        |_| 1,
        |_| {
            black_box(RuleSet::change_built_in("benchmark").build().unwrap());
        },
    ),
    (
        "a difference of one rule",
        |_| 1,
        |data| {
            let _difference = black_box(RuleSet::diff(&data.built_in, &data.changed));
        },
    ),
    (
        "the mildest completion",
        |data| data.people.len(),
        |data| {
            each(&data.people, |person| {
                let _mildest = black_box(triage(person).mildest());
            });
        },
    ),
    (
        "a plan",
        |data| data.self_care_people.len(),
        |data| {
            each(&data.self_care_people, |person| {
                let _plan = black_box(plan_with(person, options()));
            })
        },
    ),
    (
        "the floor of self-care",
        |data| data.self_care_people.len(),
        |data| {
            written(&data.self_care, write);
        },
    ),
    (
        "a self-care report as JSON",
        |data| data.self_care_people.len(),
        |data| {
            written(&data.self_care_people, |person, output| {
                write(&plan_with(person, options()).report(), output);
            });
        },
    ),
    (
        "a ranking of causes",
        |data| data.causes_people.len(),
        |data| {
            each(&data.causes_people, |person| {
                let _causes = black_box(rank_with(person, options()));
            })
        },
    ),
    (
        "the floor of causes",
        |data| data.causes_people.len(),
        |data| {
            written(&data.causes, write);
        },
    ),
    (
        "a causes report as JSON",
        |data| data.causes_people.len(),
        |data| {
            written(&data.causes_people, |person, output| {
                write(&rank_with(person, options()).report(), output);
            });
        },
    ),
    (
        "the next screen",
        |data| data.interviews.len(),
        |data| {
            each(&data.interviews, |interview| {
                black_box(interview.clone().next());
            })
        },
    ),
    (
        "at most so many screens",
        |data| data.interviews.len(),
        |data| {
            each(&data.interviews, |interview| {
                black_box(interview.progress());
            })
        },
    ),
];

impl Data {
    /// Every one of so many of the bundled people.
    pub(crate) fn bundled(every: usize) -> Self {
        let lines = include_str!("../../examples/data/presentations.jsonl").lines();
        let lines: Vec<&str> = lines.step_by(every).collect();
        let people: Vec<Presentation> = lines.iter().map(|line| read::<Presentation>(line).value).collect();
        let self_care: Vec<Presentation> = include_str!("../../examples/data/self_care.jsonl")
            .lines()
            .map(|line| read::<WithDiary>(line).value.filled())
            .collect();
        let causes: Vec<Presentation> = include_str!("../../examples/data/causes.jsonl")
            .lines()
            .map(|line| read::<Presentation>(line).value)
            .collect();
        let explained = |person: &Presentation| kept(&triage(person).explained_report());
        Self {
            interviews: people.iter().flat_map(steps).collect(),
            held: people.iter().cycle().take(2_048).collect(),
            few: few_rules(),
            built_in: RuleSet::built_in(),
            changed: RuleSet::change_built_in("benchmark")
                .switch_off("ces-longstanding", "to see what it costs to compare")
                .build()
                .unwrap(),
            plain: people.iter().map(|person| parsed(&triage(person).report())).collect(),
            certificates: people.iter().map(explained).collect(),
            self_care: self_care
                .iter()
                .map(|person| parsed(&plan_with(person, options()).report()))
                .collect(),
            self_care_people: self_care,
            causes: causes.iter().map(|person| parsed(&rank_with(person, options()).report())).collect(),
            causes_people: causes,
            lines,
            people,
        }
    }
}

/// Nobody examines the people at home.
const fn options() -> Options<'static> {
    Options::new().without_examination()
}

/// Every sixth of the built-in rules, so that all groups are among them.
fn few_rules() -> RuleSet {
    let rules: Vec<_> = RULES.iter().step_by(6).take(24).copied().collect();
    RuleSet::builder("24 rules").add_all(&rules).build().unwrap()
}

/// The interview of this person before each screen.
fn steps(person: &Presentation) -> Vec<Interview<'static>> {
    let mut interview = Interview::new(&Form::BUILT_IN);
    let mut steps = Vec::new();
    while let Step::Ask(screen) = interview.next() {
        steps.push(interview.clone());
        screen.items().iter().for_each(|&item| interview.reply_as(item, person));
    }
    steps
}

fn each<T>(items: &[T], work: impl FnMut(&T)) {
    items.iter().for_each(work);
}

/// Writes about each item into the same buffer.
fn written<T>(items: &[T], mut work: impl FnMut(&T, &mut Vec<u8>)) {
    let mut output = Vec::with_capacity(1 << 20);
    for item in items {
        output.clear();
        work(item, &mut output);
        black_box(&output);
    }
}

fn write(value: &impl Serialize, output: &mut Vec<u8>) {
    serde_json::to_writer(output, value).unwrap();
}

fn read<T: Input>(text: &str) -> Record<T> {
    serde_json::from_str::<Checked<T>>(text).unwrap().0.unwrap()
}

fn read_floor<'a, T: serde::Deserialize<'a>>(text: &'a str) -> T {
    serde_json::from_str(text).unwrap()
}

/// The text of a value, kept until the program ends.
fn kept(value: &impl Serialize) -> &'static str {
    serde_json::to_string(value).unwrap().leak()
}

fn parsed(value: &impl Serialize) -> Plain<'static> {
    read_floor(kept(value))
}
