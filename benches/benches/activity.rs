//! What a week costs: adding it up, the verdict, reading and writing it.
//!
//! `cargo bench --manifest-path benches/Cargo.toml --bench activity`; divide by the number of items shown.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail by panicking")]

use core::hint::black_box;

use backpain::Age;
use backpain::activity::{
    Activity, Clock, Day, Guideline, Intensity, Minutes, Request, Session, Verdict, Week, check,
};
use backpain::json::Record;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

const LINES: &str = include_str!("../../examples/data/weeks.jsonl");

fn session(number: usize, placed: bool) -> Session {
    let activity = Activity::ALL.iter().copied().cycle().nth(number * 7).unwrap();
    let day = Day::ALL.iter().copied().cycle().nth(number).unwrap();
    let session = Session::of(activity, day).minutes(Minutes::new(25).unwrap());
    let hour = u16::try_from(6 + number % 15).unwrap();
    if placed { session.start(Clock::new(hour, 30).unwrap()) } else { session }
}

fn build(sessions: &[Session]) -> Week {
    Week::builder().age(Age::new(41).unwrap()).pregnant(false).sessions(sessions).build().unwrap()
}

fn verdict(report: &Verdict<'_>) {
    black_box((
        report.aerobic(),
        report.strength(),
        report.balance(),
        report.overall(),
        report.equivalent_minutes(),
        report.level(),
        report.shortfall(),
    ));
}

/// Adds up and judges fifty sessions, either all with a start or none.
#[divan::bench(args = [true, false])]
fn week_of_50_sessions(bencher: Bencher, placed: bool) {
    let sessions: Vec<Session> = (0..50).map(|number| session(number, placed)).collect();
    bencher.bench_local(|| verdict(&check(&build(black_box(&sessions)), Guideline::Who2020)));
}

#[divan::bench]
fn ways_to_close(bencher: Bencher) {
    let week = build(&[session(5, false)]);
    bencher.bench_local(|| black_box(check(black_box(&week), Guideline::Who2020).ways().count()));
}

/// This many weeks of records of one minute each, to show that the time grows with their number.
#[divan::bench(args = [1, 4, 13, 52])]
fn weeks_of_minute_records(bencher: Bencher, weeks: usize) {
    let minute = |number: u16| {
        let day = Day::ALL.iter().copied().nth(usize::from(number / 1_440)).unwrap();
        let clock = Clock::new(number % 1_440 / 60, number % 60).unwrap();
        let intensity = if number.is_multiple_of(7) { Intensity::Moderate } else { Intensity::Light };
        Session::at(intensity, day).minutes(Minutes::new(1).unwrap()).start(clock)
    };
    let week: Vec<Session> = (0..10_080).map(minute).collect();
    let year: Vec<Vec<Session>> = vec![week; weeks];
    bencher.counter(ItemsCount::new(weeks * 10_080)).bench_local(|| {
        for week in &year {
            verdict(&check(&build(black_box(week)), Guideline::Us2018));
        }
    });
}

#[divan::bench]
fn line_in_line_out(bencher: Bencher) {
    let mut output = Vec::with_capacity(1 << 20);
    bencher.counter(ItemsCount::new(LINES.lines().count())).counter(BytesCount::of_str(LINES)).bench_local(
        || {
            output.clear();
            for line in LINES.lines() {
                let record: Record<Request> = serde_json::from_str(black_box(line)).unwrap();
                serde_json::to_writer(&mut output, &record.value.report().with_id(record.id)).unwrap();
            }
            black_box(&output);
        },
    );
}
