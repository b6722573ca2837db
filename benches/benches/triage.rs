//! The cost of a triage, compared with the simplest hand-written code for the same rules:
//! `cargo bench --manifest-path benches/Cargo.toml --bench triage`.
//!
//! It prints the time for a whole crowd of people; divide by the number of items shown. Only ratios within one run are
//! meaningful.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a benchmark may fail by panicking"
)]

use core::hint::black_box;
use std::sync::LazyLock;

use backpain::RuleSet;
use backpain::json::Record;
use backpain::red_flags::RULES;
use backpain::rule::Rule;
use backpain::{Answer, Finding, Presentation, Sex, Urgency, triage};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

const LINES: &str = include_str!("../../examples/data/presentations.jsonl");

fn people() -> Vec<Presentation> {
    LINES.lines().map(|line| serde_json::from_str::<Record<Presentation>>(line).unwrap().value).collect()
}

/// The bundled people, repeated in an order without a pattern. A processor learns the branches of a few people in a
/// row, and then hand-written code looks faster than it is.
fn crowd() -> Vec<Presentation> {
    let (people, mut state) = (people(), 0x9e37_79b9_7f4a_7c15_u64);
    let draw = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        people[usize::try_from(state % people.len() as u64).unwrap()]
    };
    (0..4096).map(draw).collect()
}

/// Everything answered: the questions that the bundled presentations leave open are answered no.
fn answered() -> Vec<Presentation> {
    crowd().iter().map(|person| triage(person).mildest()).collect()
}

/// Every second finding unanswered.
fn half() -> Vec<Presentation> {
    let forget = |person: &Presentation| {
        let kept = Finding::ALL.iter().step_by(2);
        kept.fold(person.to_builder(), |said, &finding| said.answer(finding, Answer::Unknown))
            .build()
            .unwrap()
    };
    answered().iter().map(forget).collect()
}

fn nothing() -> Vec<Presentation> {
    vec![Presentation::EMPTY; crowd().len()]
}

/// Bounds, fired rules and suspected conditions, by all the built-in rules.
#[divan::bench(args = ["answered", "half", "nothing", "random"])]
fn bounds_and_reasons(bencher: Bencher, which: &str) {
    let people = crowd_of(which);
    bencher.counter(ItemsCount::new(people.len())).bench_local(|| {
        for person in &people {
            let triage = triage(black_box(person));
            black_box((triage.at_least(), triage.at_most(), triage.fired().count(), triage.suspected()));
        }
    });
}

/// The same people, from bounds to advice, by the built-in rules.
#[divan::bench(args = ["answered", "half", "nothing", "random"])]
fn triage_by_the_built_in_rules(bencher: Bencher, which: &str) {
    let people = crowd_of(which);
    bencher.counter(ItemsCount::new(people.len())).bench_local(|| {
        for person in &people {
            black_box(triage(black_box(person)).advised());
        }
    });
}

/// The same by the same rules as a set that was resolved at run time.
#[divan::bench(args = ["answered", "half", "nothing", "random"])]
fn triage_by_a_set(bencher: Bencher, which: &str) {
    let (people, set) = (crowd_of(which), RuleSet::built_in());
    bencher.counter(ItemsCount::new(people.len())).bench_local(|| {
        for person in &people {
            black_box(set.triage(black_box(person)).advised());
        }
    });
}

/// Checking and resolving the built-in rules as a set, each compared with every other.
#[divan::bench]
fn build_a_set() -> RuleSet {
    RuleSet::change_built_in("bench").build().unwrap()
}

/// The exact effect on people of switching one rule off.
#[divan::bench]
fn difference_of_two_sets(bencher: Bencher) {
    let (old, new) = (
        RuleSet::built_in(),
        RuleSet::change_built_in("bench").switch_off("child", "a bench").build().unwrap(),
    );
    bencher.bench_local(|| RuleSet::diff(black_box(&old), black_box(&new)));
}

/// The rules on cauda equina syndrome, fracture and infection.
const SUBSET: [Rule<'static>; subset().1] = {
    let (all, count) = subset();
    let mut rules = [RULES[0]; subset().1];
    let mut place = 0;
    while place < count {
        rules[place] = RULES[all[place]];
        place += 1;
    }
    rules
};

const fn subset() -> ([usize; RULES.len()], usize) {
    let (mut places, mut count, mut place) = ([0; RULES.len()], 0, 0);
    while place < RULES.len() {
        use backpain::Condition::{
            CaudaEquinaSyndrome, SpinalEpiduralAbscess, SpinalInfection, VertebralFracture,
        };
        if matches!(
            RULES[place].suspects,
            CaudaEquinaSyndrome | VertebralFracture | SpinalInfection | SpinalEpiduralAbscess
        ) {
            places[count] = place;
            count += 1;
        }
        place += 1;
    }
    (places, count)
}

static SUBSET_RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    RuleSet::builder("bench").add_all(&SUBSET).build().unwrap_or_else(|error| panic!("{error}"))
});

#[divan::bench(args = ["answered", "half", "nothing", "flagged", "random"])]
fn subset_by_the_crate(bencher: Bencher, which: &str) {
    let people = crowd_of(which);
    bencher.counter(ItemsCount::new(people.len())).bench_local(|| {
        for person in &people {
            let screening = SUBSET_RULES.triage(black_box(person));
            black_box((
                screening.at_least(),
                screening.at_most(),
                screening.fired().count(),
                screening.suspected(),
            ));
        }
    });
}

include!("by_hand.rs");

/// The people for whom a rule of the subset fires.
fn flagged(people: Vec<Presentation>) -> Vec<Presentation> {
    let fires = |person: &Presentation| SUBSET_RULES.triage(person).fired().next().is_some();
    people.into_iter().filter(fires).collect()
}

/// People with a third of all answers yes, a third no and a third unknown. Nobody is like that, but every branch is
/// taken.
fn random() -> Vec<Presentation> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let answers = [Answer::Yes, Answer::No, Answer::Unknown];
    let person = |_| {
        let age = backpain::Age::new(u16::try_from(draw(100)).unwrap()).unwrap();
        let sex = Sex::ALL[usize::try_from(draw(2)).unwrap()];
        Finding::ALL.iter().fold(Presentation::builder().age(age).sex(sex), |said, &finding| {
            let with = said.answer(finding, answers[usize::try_from(draw(3)).unwrap()]);
            if with.build().is_ok() { with } else { said } // it contradicts what was said
        })
    };
    (0..4096).map(person).map(|said| said.build().unwrap()).collect()
}

fn crowd_of(which: &str) -> Vec<Presentation> {
    match which {
        "answered" => answered(),
        "half" => half(),
        "nothing" => nothing(),
        "random" => random(),
        _ => flagged(answered()),
    }
}

/// Only what is certain, as most apps do.
#[divan::bench(args = ["answered", "half", "nothing", "flagged", "random"])]
fn subset_by_hand(bencher: Bencher, which: &str) {
    let people = crowd_of(which);
    let by_hand: Vec<ByHand> = people.iter().map(ByHand::of).collect();
    for (by_hand, person) in by_hand.iter().zip(&people) {
        let screening = SUBSET_RULES.triage(person);
        let (urgency, reasons) = by_hand.assess();
        assert_eq!(urgency, screening.at_least(), "the rivals must agree");
        let ids: std::collections::BTreeSet<_> = screening.fired().map(|rule| rule.id.to_owned()).collect();
        assert_eq!(ids, reasons.into_iter().collect(), "the rivals must agree");
    }
    bencher.counter(ItemsCount::new(by_hand.len())).bench_local(|| {
        for person in &by_hand {
            black_box(black_box(person).assess());
        }
    });
}

/// What the crate is asked for: bounds, reasons, suspected conditions.
#[divan::bench(args = ["answered", "half", "nothing", "flagged", "random"])]
fn subset_by_hand_with_bounds(bencher: Bencher, which: &str) {
    let people = crowd_of(which);
    let by_hand: Vec<ByHand> = people.iter().map(ByHand::of).collect();
    for (by_hand, person) in by_hand.iter().zip(&people) {
        let (assessment, screening) = (by_hand.assess_with_bounds(), SUBSET_RULES.triage(person));
        let bounds = (screening.at_least(), screening.at_most());
        assert_eq!((assessment.at_least, assessment.at_most), bounds, "the rivals must agree");
        assert_eq!(assessment.reasons.len(), screening.fired().count(), "the rivals must agree");
    }
    bencher.counter(ItemsCount::new(by_hand.len())).bench_local(|| {
        for person in &by_hand {
            black_box(black_box(person).assess_with_bounds());
        }
    });
}

#[divan::bench]
fn read_json(bencher: Bencher) {
    bencher.counter(ItemsCount::new(LINES.lines().count())).counter(BytesCount::of_str(LINES)).bench_local(
        || {
            for line in LINES.lines() {
                black_box(serde_json::from_str::<Record<Presentation>>(black_box(line)).unwrap());
            }
        },
    );
}

#[divan::bench]
fn line_in_line_out(bencher: Bencher) {
    let mut output = Vec::with_capacity(1 << 20);
    bencher.counter(ItemsCount::new(LINES.lines().count())).bench_local(|| {
        output.clear();
        for line in LINES.lines() {
            let record: Record<Presentation> = serde_json::from_str(black_box(line)).unwrap();
            let triage = triage(&record.value);
            let mut report = triage.report();
            report.id.clone_from(&record.id);
            serde_json::to_writer(&mut output, &report).unwrap();
        }
        black_box(&output);
    });
}
