//! Sitting, breaks and the schedule, against a minute-by-minute oracle.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use backpain::Source;
use backpain::activity::effort::{Scale, TalkTest};
use backpain::activity::sitting::{
    BreakRule, DOSE_RESPONSE, EVIDENCE, LIMITS, Log, MINUTES_A_WEEK, Posture, Report, Schedule, SittingBand,
    Span, Standing, StepKind, Stretch, minute_of_week,
};
use backpain::activity::walking;
use proptest::prelude::*;

fn span(posture: Posture, from: (u16, u16, u16), to: (u16, u16, u16)) -> Span {
    let minute = |(day, hour, minute)| minute_of_week(day, hour, minute).unwrap();
    Span::new(posture, minute(from), minute(to)).unwrap()
}

fn sit(day: u16, from: (u16, u16), to: (u16, u16)) -> Span {
    span(Posture::Sitting, (day, from.0, from.1), (day, to.0, to.1))
}

fn hourly(spans: impl IntoIterator<Item = Span>) -> Report {
    spans.into_iter().collect::<Log>().check(BreakRule::HOURLY)
}

fn longest(report: &Report) -> u16 {
    report.longest().map_or(0, Stretch::minutes)
}

/// The example of the contract: nine to half past twelve.
#[test]
fn the_contracts_morning() {
    let report = hourly([sit(0, (9, 0), (12, 30))]);
    assert_eq!((longest(&report), report.breaks_missed(), report.breaks_due()), (210, 3, 3));
    assert_eq!(report.minutes_on(0), Some(210));
    assert_eq!((report.minutes_on(1), report.minutes_on(7)), (Some(0), None));
}

/// A break falls due after each full hour; who gets up in that minute takes it.
#[test]
fn around_each_hour() {
    let rows =
        [(1, 0, 0), (59, 0, 0), (60, 1, 0), (61, 1, 1), (119, 1, 1), (120, 2, 1), (121, 2, 2), (180, 3, 2)];
    for (minutes, due, missed) in rows {
        let report = hourly([Span::new(Posture::Sitting, 540, 540 + minutes).unwrap()]);
        assert_eq!((report.breaks_due(), report.breaks_missed()), (due, missed), "{minutes}");
    }
    let half_hourly = Log::from_iter([sit(0, (9, 0), (10, 0))]).check(BreakRule::HALF_HOURLY);
    assert_eq!((half_hourly.breaks_due(), half_hourly.breaks_missed()), (3, 2));
    let own = Log::from_iter([sit(0, (9, 0), (10, 0))]).check(BreakRule::own(30, 5).unwrap());
    assert_eq!((own.breaks_due(), own.breaks_missed(), own.rule().standing()), (2, 1, Standing::Own));
    assert!(BreakRule::own(0, 5).is_err() && BreakRule::own(481, 5).is_err());
    assert!(BreakRule::own(30, 0).is_err() && BreakRule::own(30, 61).is_err());
    assert!(BreakRule::own(480, 60).is_ok() && BreakRule::own(1, 1).is_ok());
}

#[test]
fn records_that_touch_are_one_stretch_and_a_minute_between_breaks_it() {
    assert_eq!(longest(&hourly([sit(0, (9, 0), (10, 0)), sit(0, (10, 0), (11, 0))])), 120);
    let parted = hourly([sit(0, (10, 1), (11, 0)), sit(0, (9, 0), (10, 0))]);
    assert_eq!((longest(&parted), parted.breaks_missed(), parted.other_breaks()), (60, 0, 1));
}

#[test]
fn active_breaks_are_apart_from_standing() {
    let report = hourly([
        sit(0, (9, 0), (9, 50)),
        span(Posture::Active, (0, 9, 50), (0, 10, 0)),
        sit(0, (10, 0), (10, 50)),
        span(Posture::Standing, (0, 10, 50), (0, 11, 0)),
        sit(0, (11, 0), (11, 50)),
        sit(0, (12, 0), (12, 50)),
        sit(1, (9, 0), (9, 50)), // the night is no break
    ]);
    let breaks = (report.active_breaks(), report.standing_breaks(), report.other_breaks());
    assert_eq!((breaks, report.breaks_missed()), ((1, 1, 1), 0));
}

/// A walk in the middle of a recorded sitting breaks it, and the report says that it did.
#[test]
fn what_needs_evidence_overrules_sitting() {
    let report = hourly([sit(0, (9, 0), (12, 0)), span(Posture::Active, (0, 10, 0), (0, 10, 10))]);
    assert_eq!((longest(&report), report.overruled(), report.active_breaks()), (110, 10, 1));
    assert_eq!(report.minutes_on(0), Some(170));
}

#[test]
fn duplicates_count_once_and_are_reported() {
    let once = hourly([sit(0, (9, 0), (12, 30))]);
    let twice = hourly([sit(0, (9, 0), (12, 30)), sit(0, (9, 0), (12, 30))]);
    assert_eq!((longest(&twice), twice.breaks_missed()), (longest(&once), once.breaks_missed()));
    assert_eq!((once.repeated(), twice.repeated()), (0, 210));
    let week = Span::new(Posture::Sitting, 0, MINUTES_A_WEEK).unwrap();
    assert_eq!(hourly(vec![week; 11]).repeated(), 10 * u32::from(MINUTES_A_WEEK));
}

#[test]
fn midnight_parts_the_days_and_not_the_stretch() {
    let report = hourly([span(Posture::Sitting, (0, 23, 0), (1, 1, 30))]);
    assert_eq!((longest(&report), report.breaks_missed()), (150, 2));
    assert_eq!((report.minutes_on(0), report.minutes_on(1)), (Some(60), Some(90)));
    let whole = hourly([Span::new(Posture::Sitting, 0, MINUTES_A_WEEK).unwrap()]);
    assert!((0..7).all(|day| whole.minutes_on(day) == Some(1_440)));
}

#[test]
fn impossible_times_are_refused() {
    assert!(minute_of_week(7, 0, 0).is_err() && minute_of_week(0, 25, 0).is_err());
    assert!(minute_of_week(0, 9, 60).is_err() && minute_of_week(0, 24, 1).is_err());
    assert_eq!(minute_of_week(6, 24, 0), Ok(MINUTES_A_WEEK));
    for (start, end) in [(10, 10), (10, 9), (10_080, 10_081), (0, 10_081), (65_535, 65_535)] {
        assert!(Span::new(Posture::Sitting, start, end).is_err(), "{start} {end}");
    }
    let span = Span::new(Posture::Standing, 0, 10_080).unwrap();
    assert_eq!((span.posture(), span.start(), span.end()), (Posture::Standing, 0, 10_080));
}

#[test]
fn an_empty_log_says_nothing() {
    let report = hourly([]);
    assert_eq!((report.longest(), report.breaks_due(), report.overruled()), (None, 0, 0));
    assert_eq!(Log::default(), Log::new());
}

/// E39: eight hours pass Canada's limit and a minute more does not; the WHO has no verdict.
#[test]
fn e39_and_the_published_bands() {
    let verdicts = |minutes| LIMITS.iter().map(move |limit| (limit.source, limit.allows(minutes)));
    let expected = |canada| vec![(Source::WhoSedentary, None), (Source::CanadaSitting, Some(canada))];
    assert_eq!(verdicts(480).collect::<Vec<_>>(), expected(true));
    assert_eq!(verdicts(481).collect::<Vec<_>>(), expected(false));
    for (minutes, band) in [
        (0, SittingBand::Under6Hours),
        (359, SittingBand::Under6Hours),
        (360, SittingBand::From6To8Hours),
        (480, SittingBand::From6To8Hours),
        (481, SittingBand::Over8Hours),
        (1_440, SittingBand::Over8Hours),
    ] {
        assert_eq!(SittingBand::of(minutes), band, "{minutes}");
    }
    assert!(!SittingBand::SOURCES.contains(&Source::WhoSedentary));
}

#[test]
fn no_break_rule_poses_as_a_guideline() {
    assert_eq!(BreakRule::default(), BreakRule::HOURLY);
    assert!(BreakRule::HOURLY.sources().contains(&Source::FoundingArticle));
    for rule in BreakRule::ALL {
        assert!(!rule.sources().is_empty() && !rule.name().is_empty(), "{}", rule.id());
        assert!(!rule.sources().contains(&Source::WhoSedentary), "{}", rule.id());
        assert_ne!(rule.standing(), Standing::Own);
    }
    assert!(EVIDENCE.iter().any(|row| row.source == Source::WhoSedentary));
    assert!(DOSE_RESPONSE.iter().all(|row| row.relative_risk > 100));
}

#[test]
fn a_day_in_half_hours() {
    let steps: Vec<_> = Schedule::new(9 * 60, 10 * 60, BreakRule::HALF_HOURLY)
        .unwrap()
        .map(|step| (step.kind, step.start, step.end))
        .collect();
    assert_eq!(
        steps,
        [
            (StepKind::Sit, 540, 560),
            (StepKind::Stand, 560, 568),
            (StepKind::Walk, 568, 570),
            (StepKind::Sit, 570, 590),
            (StepKind::Stand, 590, 598),
            (StepKind::Stretch, 598, 600),
        ]
    );
    assert!(Schedule::new(600, 600, BreakRule::HOURLY).is_err());
    assert!(Schedule::new(1_440, 1_441, BreakRule::HOURLY).is_err());
    assert!(Schedule::new(0, 1_441, BreakRule::HOURLY).is_err());
}

fn rules() -> impl Strategy<Value = BreakRule> {
    prop_oneof![
        proptest::sample::select(BreakRule::ALL),
        (1_u16..=480, 1_u16..=60).prop_map(|(sitting, length)| BreakRule::own(sitting, length).unwrap()),
    ]
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    // A few days, so that spans meet.
    let one = (proptest::sample::select(Posture::ALL), 0_u16..4_000, 1_u16..400)
        .prop_map(|(posture, start, minutes)| Span::new(posture, start, start + minutes).unwrap());
    proptest::collection::vec(one, 0..30)
}

proptest! {
    /// The bits against a plain array of minutes.
    #[test]
    fn a_report_counts_minute_by_minute(spans in spans(), rule in rules()) {
        let report = spans.iter().copied().collect::<Log>().check(rule);
        let mut minutes = vec![(false, false); usize::from(MINUTES_A_WEEK)];
        for span in &spans {
            for minute in &mut minutes[usize::from(span.start())..usize::from(span.end())] {
                if span.posture() == Posture::Sitting { minute.0 = true } else { minute.1 = true }
            }
        }
        let (mut run, mut most, mut due, mut missed) = (0_u16, 0, 0, 0);
        for &(sitting, up) in &minutes {
            if sitting && !up {
                if run > 0 && run % rule.due_after() == 0 { missed += 1 }
                run += 1;
                if run % rule.due_after() == 0 { due += 1 }
                most = most.max(run);
            } else {
                run = 0;
            }
        }
        prop_assert_eq!((longest(&report), report.breaks_due(), report.breaks_missed()), (most, due, missed));
        let seated = minutes.iter().filter(|(sitting, up)| *sitting && !*up).count();
        let by_day: usize = (0..7).filter_map(|day| report.minutes_on(day)).map(usize::from).sum();
        prop_assert_eq!(by_day, seated);
        let overruled = minutes.iter().filter(|(sitting, up)| *sitting && *up).count();
        prop_assert_eq!(usize::from(report.overruled()), overruled);
    }

    #[test]
    fn the_order_of_records_and_splitting_them_change_nothing(spans in spans(), at in 0_usize..30, rule in rules()) {
        let report = spans.iter().copied().collect::<Log>().check(rule);
        let turned = spans.iter().rev().copied().collect::<Log>().check(rule);
        prop_assert_eq!(&turned, &report);
        let mut split = spans.clone();
        if let Some(span) = spans.get(at).filter(|span| span.end() - span.start() > 1) {
            let middle = span.start().midpoint(span.end());
            split[at] = Span::new(span.posture(), span.start(), middle).unwrap();
            split.push(Span::new(span.posture(), middle, span.end()).unwrap());
        }
        prop_assert_eq!(split.into_iter().collect::<Log>().check(rule), report);
    }

    /// Steps follow on each other, and who keeps to them misses no break.
    #[test]
    fn a_schedule_kept_misses_no_break(start in 0_u16..1_000, minutes in 1_u16..440, rule in rules()) {
        let steps: Vec<_> = Schedule::new(start, start + minutes, rule).unwrap().collect();
        prop_assert_eq!(steps[0].start, start);
        prop_assert_eq!(steps[steps.len() - 1].end, start + minutes);
        prop_assert!(steps.windows(2).all(|pair| pair[0].end == pair[1].start && pair[0].kind != pair[1].kind));
        let log: Log = steps.iter().map(|step| {
            let posture = if step.kind == StepKind::Sit {
                Posture::Sitting
            } else if step.kind == StepKind::Stand {
                Posture::Standing
            } else {
                Posture::Active
            };
            Span::new(posture, step.start, step.end).unwrap()
        }).collect();
        let report = log.check(rule);
        prop_assert_eq!((report.breaks_missed(), report.standing_breaks(), report.other_breaks()), (0, 0, 0));
        prop_assert!(longest(&report) <= rule.due_after());
    }

    /// A walking plan begins where the person is, never goes back and ends at the target.
    #[test]
    fn a_walking_plan_builds_up(days in 1_u16..=5, minutes in 5_u16..=30, weeks in 4_u16..=26) {
        let plan: Vec<_> = walking::Plan::new(days, minutes, weeks).unwrap().weeks().collect();
        prop_assert_eq!(plan.len(), usize::from(weeks));
        prop_assert_eq!((plan[0].days, plan[0].minutes, plan[0].number), (days, minutes, 1));
        let last = plan[plan.len() - 1];
        prop_assert_eq!((last.total(), last.number), (150, weeks));
        for pair in plan.windows(2) {
            prop_assert!(pair[1].days >= pair[0].days && pair[1].minutes >= pair[0].minutes);
            // Even steps: no week adds more than its share, rounded up.
            prop_assert!(pair[1].days - pair[0].days <= (5 - days).div_ceil(weeks - 1));
            prop_assert!(pair[1].minutes - pair[0].minutes <= (30 - minutes).div_ceil(weeks - 1));
        }
    }
}

#[test]
fn walking_beyond_the_target_or_too_fast_is_refused() {
    use walking::Plan;
    for (days, minutes, weeks) in [(0, 10, 16), (6, 10, 16), (3, 4, 16), (3, 31, 16), (3, 10, 3), (3, 10, 27)]
    {
        assert!(Plan::new(days, minutes, weeks).is_err(), "{days} {minutes} {weeks}");
    }
    assert_eq!(Plan::new(3, 10, 16), Ok(Plan::USUAL));
    let one_day = Plan::new(1, 30, 4).unwrap().weeks().next().unwrap();
    assert_eq!(one_day.to_string(), "Week 1: walk 30 minutes on 1 day.");
    // Slower than the trial's people went.
    assert!(Plan::USUAL.weeks().nth(11).unwrap().total() <= 130);
}

/// Written for patients: at most grade 7 over the whole.
#[test]
fn what_a_person_reads_is_plain() {
    let mut text: Vec<String> = walking::ADVICE.iter().map(ToString::to_string).collect();
    text.extend(walking::Plan::USUAL.weeks().map(|week| week.to_string()));
    text.extend(StepKind::ALL.iter().map(|kind| format!("{}.", kind.name())));
    text.extend(TalkTest::ALL.iter().map(|answer| format!("{}.", answer.name())));
    text.extend(Scale::ALL.iter().map(|scale| scale.question().to_string()));
    let grade = crate::support::reading::grade(&text.join(" "));
    assert!(grade <= 7.0, "grade {grade:.1}");
}
