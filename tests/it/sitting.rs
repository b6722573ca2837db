//! Sitting, breaks and the schedule, compared with a minute-by-minute oracle.

use backpain::Source;
use backpain::activity::effort::{Scale, TalkTest};
use backpain::activity::sitting::{
    AdviceKind, BreakRule, DOSE_RESPONSE, EVIDENCE, LIMITS, Log, PeriodKind, Posture, Report, Schedule,
    SittingBand, Spell,
};
use backpain::activity::{Clock, Day, Span, walking};
use proptest::prelude::*;

fn clock(minute: u16) -> Clock {
    Clock::new(minute / 60, minute % 60).unwrap()
}

fn held(posture: Posture, day: Day, from: (u16, u16), to: (u16, u16)) -> Spell {
    Spell::new(posture, day, clock(from.0 * 60 + from.1), clock(to.0 * 60 + to.1)).unwrap()
}

fn sit(from: (u16, u16), to: (u16, u16)) -> Spell {
    held(Posture::Sitting, Day::Monday, from, to)
}

/// This many minutes from nine in the morning.
fn sit_for(minutes: u16) -> Spell {
    sit((9, 0), (9 + minutes / 60, minutes % 60))
}

fn whole_week() -> [Spell; 7] {
    let day = |&day| held(Posture::Sitting, day, (0, 0), (24, 0));
    core::array::from_fn(|index| day(&Day::ALL[index]))
}

fn hourly(spells: impl IntoIterator<Item = Spell>) -> Report {
    spells.into_iter().collect::<Log>().check(BreakRule::HOURLY)
}

fn longest(report: &Report) -> u16 {
    report.longest.map_or(0, Span::minutes)
}

/// The example of the contract: nine to half past twelve.
#[test]
fn the_contracts_morning() {
    let report = hourly([sit((9, 0), (12, 30))]);
    assert_eq!((longest(&report), report.breaks_missed, report.breaks_due), (210, 3, 3));
    assert_eq!((report.minutes[0], report.minutes[1]), (210, 0));
}

/// A break is due after each full hour. A person who gets up in that minute takes it.
#[test]
fn around_each_hour() {
    let rows =
        [(1, 0, 0), (59, 0, 0), (60, 1, 0), (61, 1, 1), (119, 1, 1), (120, 2, 1), (121, 2, 2), (180, 3, 2)];
    for (minutes, due, missed) in rows {
        let report = hourly([sit_for(minutes)]);
        assert_eq!((report.breaks_due, report.breaks_missed), (due, missed), "{minutes}");
    }
    let half_hourly = Log::from_iter([sit((9, 0), (10, 0))]).check(BreakRule::HALF_HOURLY);
    assert_eq!((half_hourly.breaks_due, half_hourly.breaks_missed), (3, 2));
    let own = Log::from_iter([sit((9, 0), (10, 0))]).check(BreakRule::own(30, 5).unwrap());
    assert_eq!((own.breaks_due, own.breaks_missed, own.rule.kind()), (2, 1, AdviceKind::Own));
    assert!(BreakRule::own(0, 5).is_err() && BreakRule::own(481, 5).is_err());
    assert!(BreakRule::own(30, 0).is_err() && BreakRule::own(30, 61).is_err());
    assert!(BreakRule::own(480, 60).is_ok() && BreakRule::own(1, 1).is_ok());
}

#[test]
fn records_that_touch_are_one_stretch_and_a_minute_between_breaks_it() {
    assert_eq!(longest(&hourly([sit((9, 0), (10, 0)), sit((10, 0), (11, 0))])), 120);
    let parted = hourly([sit((10, 1), (11, 0)), sit((9, 0), (10, 0))]);
    assert_eq!((longest(&parted), parted.breaks_missed, parted.other_breaks), (60, 0, 1));
}

#[test]
fn active_breaks_are_apart_from_standing() {
    let report = hourly([
        sit((9, 0), (9, 50)),
        held(Posture::Active, Day::Monday, (9, 50), (10, 0)),
        sit((10, 0), (10, 50)),
        held(Posture::Standing, Day::Monday, (10, 50), (11, 0)),
        sit((11, 0), (11, 50)),
        sit((12, 0), (12, 50)),
        held(Posture::Sitting, Day::Tuesday, (9, 0), (9, 50)), // the night is not a break
    ]);
    let breaks = (report.active_breaks, report.standing_breaks, report.other_breaks);
    assert_eq!((breaks, report.breaks_missed), ((1, 1, 1), 0));
}

/// A walk in the middle of a recorded sitting interrupts it, and the report says so.
#[test]
fn what_needs_evidence_overrules_sitting() {
    let report = hourly([sit((9, 0), (12, 0)), held(Posture::Active, Day::Monday, (10, 0), (10, 10))]);
    assert_eq!((longest(&report), report.overruled, report.active_breaks), (110, 10, 1));
    assert_eq!(report.minutes[0], 170);
}

#[test]
fn duplicates_count_once_and_are_reported() {
    let once = hourly([sit((9, 0), (12, 30))]);
    let twice = hourly([sit((9, 0), (12, 30)), sit((9, 0), (12, 30))]);
    assert_eq!((longest(&twice), twice.breaks_missed), (longest(&once), once.breaks_missed));
    assert_eq!((once.repeated, twice.repeated), (0, 210));
    assert_eq!(hourly([whole_week(); 11].into_iter().flatten()).repeated, 10 * 10_080);
}

#[test]
fn midnight_parts_the_days_and_not_the_stretch() {
    let report = hourly([sit((23, 0), (1, 30))]);
    assert_eq!((longest(&report), report.breaks_missed), (150, 2));
    assert_eq!((report.minutes[0], report.minutes[1]), (60, 90));
    let whole = hourly(whole_week());
    assert_eq!(longest(&whole), 10_080);
    assert!(whole.minutes == [1_440; 7]);
}

/// 24:00 is the start of the next day, wherever it occurs.
#[test]
fn at_24_00_the_next_day_begins() {
    let spell = |from, to| Spell::new(Posture::Sitting, Day::Monday, clock(from), clock(to));
    for (from, to) in [(600, 600), (0, 0), (1_440, 1_440), (1_440, 0)] {
        assert!(spell(from, to).is_err(), "{from} {to}");
    }
    for ((from, to), (monday, tuesday)) in
        [((0, 1_440), (1_440, 0)), ((1_440, 60), (0, 60)), ((1_380, 60), (60, 60)), ((1_380, 1_440), (60, 0))]
    {
        let report = hourly([spell(from, to).unwrap()]);
        let found = (report.minutes[0], report.minutes[1]);
        assert_eq!(found, (monday, tuesday), "{from} {to}");
    }
}

/// The time after the week is counted once, like everything else.
#[test]
fn sitting_after_the_week_is_counted_once() {
    let night = |from, to| held(Posture::Sitting, Day::Sunday, from, to);
    let report = hourly([
        night((23, 0), (6, 5)),
        night((23, 0), (6, 5)),
        night((22, 0), (1, 0)),
        night((24, 0), (2, 0)),
    ]);
    assert_eq!((report.after_week, report.minutes[6]), (365, 120));
}

#[test]
fn an_empty_log_says_nothing() {
    let report = hourly([]);
    assert_eq!((report.longest, report.breaks_due, report.overruled), (None, 0, 0));
}

/// E39: eight hours are within Canada's limit and one minute more is not; the WHO has no verdict.
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
        assert_ne!(rule.kind(), AdviceKind::Own);
    }
    assert!(EVIDENCE.iter().any(|fact| fact.sources == [Source::WhoSedentary]));
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
            (PeriodKind::Sit, 540, 560),
            (PeriodKind::Stand, 560, 568),
            (PeriodKind::Walk, 568, 570),
            (PeriodKind::Sit, 570, 590),
            (PeriodKind::Stand, 590, 598),
            (PeriodKind::Stretch, 598, 600),
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

fn spells() -> impl Strategy<Value = Vec<Spell>> {
    // Only a few days, so that spells meet.
    let one = (proptest::sample::select(Posture::ALL), 0_usize..3, 0_u16..=1_440, 0_u16..=1_440);
    let one = one.prop_filter_map("no time", |(posture, day, start, end)| {
        Spell::new(posture, Day::ALL[day], clock(start), clock(end)).ok()
    });
    proptest::collection::vec(one, 0..12)
}

/// The minutes of the week that a spell fills.
fn minutes_of(spell: Spell) -> core::ops::Range<usize> {
    let start = spell.day().index() * 1_440 + usize::from(spell.start().minutes());
    let mut end = spell.day().index() * 1_440 + usize::from(spell.end().minutes());
    if end <= start {
        end += 1_440;
    }
    start..end
}

proptest! {
    /// The sets of minutes compared with a plain array of minutes.
    #[test]
    fn a_report_counts_minute_by_minute(spells in spells(), rule in rules()) {
        let report = spells.iter().copied().collect::<Log>().check(rule);
        let mut minutes = vec![(false, false); 10_080];
        for spell in &spells {
            for minute in &mut minutes[minutes_of(*spell)] {
                if spell.posture() == Posture::Sitting { minute.0 = true } else { minute.1 = true }
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
        prop_assert_eq!((longest(&report), report.breaks_due, report.breaks_missed), (most, due, missed));
        let seated = minutes.iter().filter(|(sitting, up)| *sitting && !*up).count();
        let by_day: usize = report.minutes.into_iter().map(usize::from).sum();
        prop_assert_eq!(by_day, seated);
        let overruled = minutes.iter().filter(|(sitting, up)| *sitting && *up).count();
        prop_assert_eq!(usize::from(report.overruled), overruled);
    }

    #[test]
    fn the_order_of_records_and_splitting_them_change_nothing(spells in spells(), at in 0_usize..12, rule in rules()) {
        let report = spells.iter().copied().collect::<Log>().check(rule);
        let turned = spells.iter().rev().copied().collect::<Log>().check(rule);
        prop_assert_eq!(&turned, &report);
        let mut split = spells.clone();
        let within_a_day = |spell: &&Spell| spell.start() < spell.end() && minutes_of(**spell).len() > 1;
        if let Some(spell) = spells.get(at).filter(within_a_day) {
            let middle = clock(spell.start().minutes().midpoint(spell.end().minutes()));
            split[at] = Spell::new(spell.posture(), spell.day(), spell.start(), middle).unwrap();
            split.push(Spell::new(spell.posture(), spell.day(), middle, spell.end()).unwrap());
        }
        prop_assert_eq!(split.into_iter().collect::<Log>().check(rule), report);
    }

    /// Periods follow each other, and a person who keeps to them misses no break.
    #[test]
    fn a_schedule_kept_misses_no_break(start in 0_u16..1_000, minutes in 1_u16..440, rule in rules()) {
        let steps: Vec<_> = Schedule::new(start, start + minutes, rule).unwrap().collect();
        prop_assert_eq!(steps[0].start, start);
        prop_assert_eq!(steps[steps.len() - 1].end, start + minutes);
        prop_assert!(steps.windows(2).all(|pair| pair[0].end == pair[1].start && pair[0].kind != pair[1].kind));
        let log: Log = steps.iter().map(|step| {
            let posture = if step.kind == PeriodKind::Sit {
                Posture::Sitting
            } else if step.kind == PeriodKind::Stand {
                Posture::Standing
            } else {
                Posture::Active
            };
            Spell::new(posture, Day::Monday, clock(step.start), clock(step.end)).unwrap()
        }).collect();
        let report = log.check(rule);
        prop_assert_eq!((report.breaks_missed, report.standing_breaks, report.other_breaks), (0, 0, 0));
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
    // Slower than the people in the trial.
    assert!(Plan::USUAL.weeks().nth(11).unwrap().total() <= 130);
}

/// Written for patients: at most grade 7 overall.
#[test]
fn what_a_person_reads_is_plain() {
    let mut text: Vec<String> = walking::ADVICE.iter().map(ToString::to_string).collect();
    text.extend(walking::Plan::USUAL.weeks().map(|week| week.to_string()));
    text.extend(PeriodKind::ALL.iter().map(|kind| format!("{}.", kind.name())));
    text.extend(TalkTest::ALL.iter().map(|answer| format!("{}.", answer.name())));
    text.extend(Scale::ALL.iter().map(|scale| scale.question().to_string()));
    let grade = crate::support::reading::grade(&text.join(" "));
    assert!(grade <= 7.0, "grade {grade:.1}");
}
