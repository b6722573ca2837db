//! A triage, its explanations and the verdict on a week do not allocate.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;
use std::alloc::System;

use backpain::Policy;
use backpain::Presentation;
use backpain::cause::rank;
use backpain::json::Record;
use backpain::triage::{Options, triage, triage_with};

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

struct Counting;

#[expect(unsafe_code, reason = "writing an allocator is unsafe; this one counts and delegates")]
// SAFETY: every call is passed unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps the promises that the system's allocator needs.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the promises that the system's allocator needs.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(work: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.with(Cell::get);
    work();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn triage_causes_and_their_explanations_allocate_nothing() {
    assert!(allocations(|| drop(core::hint::black_box(Box::new(1)))) > 0, "the allocator counts");
    for line in include_str!("../examples/data/presentations.jsonl").lines() {
        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
        let counted = allocations(|| {
            let result = triage(&record.value);
            let bounds = (result.at_least(), result.at_most(), result.advised(), result.setting());
            let counts = (result.fired().count(), result.pending().count(), result.suspected());
            let explained: usize = result.red_flags().map(|(_, because)| because.len()).sum();
            let open = (result.next_question(), result.unanswered().count());
            let cautious = triage_with(&record.value, Options::new().policy(Policy::Cautious)).at_least();
            core::hint::black_box((bounds, counts, explained, open, cautious));
            let consistent = rank(&record.value);
            for fit in consistent.causes().chain(consistent.outweighed()) {
                let sides = (fit.speaks_for().count(), fit.speaks_against().count());
                core::hint::black_box((fit.cause(), sides, fit.open_questions().count()));
            }
        });
        assert_eq!(counted, 0, "{line}");
    }
}

#[test]
fn a_week_and_its_verdict_allocate_nothing() {
    use backpain::activity::{Activity, Clock, Day, Guideline, Minutes, Session, Week, check};
    let session = |number: usize| {
        let activity = Activity::ALL[number % Activity::ALL.len()];
        let session = Session::of(activity, Day::ALL[number % 7]).minutes(Minutes::new(20).unwrap());
        if number % 2 == 0 { session.start(Clock::new(8, 0).unwrap()) } else { session }
    };
    let sessions: Vec<Session> = (0..50).map(session).collect();
    let counted = allocations(|| {
        let week = Week::builder().age(backpain::Age::new(70).unwrap()).sessions(sessions).build().unwrap();
        for &guideline in Guideline::ALL {
            let report = check(&week, guideline);
            let outcomes = (report.aerobic(), report.strength(), report.balance(), report.overall());
            let numbers = (report.equivalent_minutes(), report.level(), report.shortfall());
            let lists = (report.ways().count(), report.open().count(), report.adjustments().count());
            core::hint::black_box((outcomes, numbers, lists));
        }
    });
    assert_eq!(counted, 0);
}

#[test]
fn many_people_at_once_allocate_nothing() {
    use backpain::batch::People;
    let people: Vec<Presentation> = include_str!("../examples/data/presentations.jsonl")
        .lines()
        .map(|line| serde_json::from_str::<Record<Presentation>>(line).unwrap().value)
        .collect();
    let (people, rules) = (people.iter().collect::<People>(), backpain::RuleSet::built_in());
    let mut bounds = vec![None; people.rows()];
    let mut fired = vec![0; people.rows().div_ceil(64) * rules.rules().count()];
    let counted = allocations(|| {
        people.columns().triage(Options::new().without_examination(), &mut bounds).unwrap();
        people.columns().fired_by(&rules, Options::new(), &mut fired).unwrap();
    });
    assert_eq!(counted, 0);
}
