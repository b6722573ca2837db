//! Weeks compared with the guidelines: the published worked examples, every boundary, and where guidelines differ.

use backpain::activity::{
    Activity, Aerobic, Assumption, Clock, Day, Days, Deferral, Episode, Guideline, Intensity, Level, Minutes,
    Options, Outcome, Population, Recommendation, Session, Verdict, WayKind, Week, WeekError, Weekly, check,
    check_with,
};
use backpain::{Age, Presentation, RiskFactor, Symptom, triage};

const WHO: Guideline = Guideline::Who2020;
const US: Guideline = Guideline::Us2018;
const UK: Guideline = Guideline::Uk2019;
const CANADA: Guideline = Guideline::Canada2020;
const AUSTRALIA: Guideline = Guideline::Australia2021;

fn minutes(minutes: u16) -> Minutes {
    Minutes::new(minutes).unwrap()
}

fn at(intensity: Intensity, day: Day, length: u16) -> Session {
    Session::at(intensity, day).minutes(minutes(length))
}

fn of(activity: Activity, day: Day, length: u16) -> Session {
    Session::of(activity, day).minutes(minutes(length))
}

fn week(age: u16, sessions: &[Session]) -> Week {
    Week::builder().age(Age::new(age).unwrap()).pregnant(false).sessions(sessions).build().unwrap()
}

/// Moderate minutes, vigorous minutes and days of strength work, each spread over as many days as needed.
fn sessions(moderate: u16, vigorous: u16, strength_days: usize) -> Vec<Session> {
    let mut sessions = vec![
        at(Intensity::Moderate, Day::Monday, moderate),
        at(Intensity::Vigorous, Day::Wednesday, vigorous),
    ];
    sessions.extend(Day::ALL[..strength_days].iter().map(|&day| of(Activity::ResistanceTraining, day, 20)));
    sessions
}

/// Equivalent minutes, aerobic, both, level, and what is missing: moderate, vigorous, strength days.
type Expected = (u32, Outcome, Outcome, Option<Level>, (u32, u32, u32));

#[track_caller]
fn expect(name: &str, report: &Verdict<'_>, (worth, aerobic, both, level, missing): Expected) {
    assert_eq!(report.equivalent_minutes().settled(), Some(worth), "{name}");
    assert_eq!((report.aerobic(), report.overall()), (aerobic, both), "{name}");
    assert_eq!(report.level(), level, "{name}");
    let short = report.shortfall().unwrap();
    assert_eq!(short.at_least, short.at_most, "{name}");
    let short = short.at_most;
    let found = (short.moderate_minutes, short.vigorous_minutes.unwrap(), short.strength_days);
    assert_eq!(found, missing, "{name}");
}

use Level::{Active, HighlyActive, Inactive, InsufficientlyActive};
use Outcome::{Met, NotMet, NotRequired, Unknown};

/// E1 to E16, E33 and E37: weeks of adults by the American guideline, whose numbers equal WHO's.
#[test]
fn worked_examples_of_adults() {
    let on =
        |days: &[Day], make: &dyn Fn(Day) -> Session| days.iter().map(|&day| make(day)).collect::<Vec<_>>();
    let five = &Day::ALL[..5];
    let strength = |days: usize| on(&Day::ALL[..days], &|day| of(Activity::ResistanceTraining, day, 20));
    let with = |mut first: Vec<Session>, second: Vec<Session>| {
        first.extend(second);
        first
    };
    let walk = |length: u16| move |day| of(Activity::BriskWalking, day, length);
    let e14 = Day::ALL.iter().flat_map(|&day| [at(Intensity::Moderate, day, 4); 3]).collect();
    let e3 = vec![
        of(Activity::Running, Day::Tuesday, 30),
        of(Activity::Running, Day::Saturday, 30),
        of(Activity::BriskWalking, Day::Thursday, 30),
    ];
    let e15 = with(
        on(&Day::ALL[..3], &|day| of(Activity::VeryBriskWalking, day, 30)),
        on(&Day::ALL[3..5], &|day| of(Activity::JoggingAndWalking, day, 20)),
    );
    let e37 = vec![
        at(Intensity::Moderate, Day::Tuesday, 150),
        of(Activity::ResistanceTraining, Day::Monday, 20),
        of(Activity::ResistanceTraining, Day::Monday, 20),
    ];
    let table: Vec<(&str, Vec<Session>, Expected)> = vec![
        (
            "E1 the CDC's 30 minutes on 5 days",
            with(on(five, &walk(30)), strength(2)),
            (150, Met, Met, Some(Active), (0, 0, 0)),
        ),
        ("E2 75 vigorous", sessions(0, 75, 2), (150, Met, Met, Some(Active), (0, 0, 0))),
        ("E3 the NHS's two runs and a fast walk", e3, (150, Met, NotMet, Some(Active), (0, 0, 2))),
        (
            "E4 one minute short",
            sessions(149, 0, 2),
            (149, NotMet, NotMet, Some(InsufficientlyActive), (1, 1, 0)),
        ),
        (
            "E5 light activity for hours",
            on(five, &|day| at(Intensity::Light, day, 240)),
            (0, NotMet, NotMet, Some(Inactive), (150, 75, 2)),
        ),
        ("E6 300 is active", sessions(300, 0, 2), (300, Met, Met, Some(Active), (0, 0, 0))),
        ("E7 301 is highly active", sessions(301, 0, 2), (301, Met, Met, Some(HighlyActive), (0, 0, 0))),
        ("E8 150 vigorous", sessions(0, 150, 1), (300, Met, NotMet, Some(Active), (0, 0, 1))),
        ("E8 151 vigorous", sessions(0, 151, 1), (302, Met, NotMet, Some(HighlyActive), (0, 0, 1))),
        (
            "E9 the old rule of 3 x 20 vigorous",
            sessions(0, 60, 2),
            (120, NotMet, NotMet, Some(InsufficientlyActive), (30, 15, 0)),
        ),
        (
            "E10 twice a week is insufficient",
            on(&Day::ALL[..2], &walk(30)),
            (60, NotMet, NotMet, Some(InsufficientlyActive), (90, 45, 2)),
        ),
        ("E11 a mix", sessions(90, 30, 2), (150, Met, Met, Some(Active), (0, 0, 0))),
        (
            "E12 a smaller mix",
            sessions(20, 20, 0),
            (60, NotMet, NotMet, Some(InsufficientlyActive), (90, 45, 2)),
        ),
        (
            "E13 the vigorous shortfall is rounded up",
            sessions(0, 20, 0),
            (40, NotMet, NotMet, Some(InsufficientlyActive), (110, 55, 2)),
        ),
        ("E14 short bouts count", e14, (84, NotMet, NotMet, Some(InsufficientlyActive), (66, 33, 2))),
        ("E15 5 and 6 METs", e15, (170, Met, NotMet, Some(Active), (0, 0, 2))),
        (
            "E16 500 MET-minutes of running",
            vec![of(Activity::SteadyRunning, Day::Monday, 50)],
            (100, NotMet, NotMet, Some(InsufficientlyActive), (50, 25, 2)),
        ),
        (
            "E33 yoga is not aerobic",
            on(&Day::ALL[..3], &|day| of(Activity::Yoga, day, 60)),
            (0, NotMet, NotMet, Some(Inactive), (150, 75, 0)),
        ),
        ("E37 days, not sessions", e37, (150, Met, NotMet, Some(Active), (0, 0, 1))),
    ];
    for (name, sessions, expected) in table {
        let week = week(40, &sessions);
        expect(name, &check(&week, US), expected);
        expect(name, &check(&week, WHO), expected);
    }
}

/// E23: 70 years, 150 minutes, two days each of strength and balance work.
#[test]
fn e23_balance_days_of_older_adults() {
    let mut sessions = sessions(150, 0, 2);
    sessions.extend(Day::ALL[..2].iter().map(|&day| of(Activity::BalanceTraining, day, 15)));
    let week = week(70, &sessions);
    let who = check(&week, WHO);
    assert_eq!((who.aerobic(), who.strength(), who.balance(), who.overall()), (Met, Met, NotMet, NotMet));
    assert_eq!(who.shortfall().unwrap().at_most.balance_days, Some(1));
    assert_eq!(who.level(), Some(Active));
    for guideline in [US, UK, CANADA] {
        assert_eq!(check(&week, guideline).overall(), Met, "{guideline}");
    }
    let way = who.ways().next().unwrap();
    assert_eq!((way.moderate_minutes(), way.balance_days), (0, 1));
}

/// E24: 12 years, six days of 70 minutes and one without any.
#[test]
fn e24_average_or_every_day() {
    let sessions: Vec<Session> = Day::ALL[..6]
        .iter()
        .enumerate()
        .flat_map(|(index, &day)| {
            let intensity = if index < 3 { Intensity::Vigorous } else { Intensity::Moderate };
            let strength = (index < 3).then(|| of(Activity::ResistanceTraining, day, 10));
            [Some(at(intensity, day, 70)), strength]
        })
        .flatten()
        .collect();
    let week = week(12, &sessions);
    let who = check(&week, WHO);
    assert_eq!((who.aerobic(), who.strength(), who.overall()), (Met, Met, Met));
    assert_eq!(who.equivalent_minutes().settled(), Some(420));
    assert_eq!((who.level(), who.balance()), (None, NotRequired));
    let us = check(&week, US);
    assert_eq!((us.aerobic(), us.strength(), us.overall()), (NotMet, Met, NotMet));
    assert_eq!(us.shortfall().unwrap().at_most.moderate_minutes, 60);
    let way = us.ways().next().unwrap();
    assert_eq!(way.on(Day::Sunday).moderate_minutes, 60);
    assert_eq!(way.moderate_minutes(), 60);
}

/// E25: pregnant, 120 moderate minutes.
#[test]
fn e25_pregnancy() {
    let sessions = [at(Intensity::Moderate, Day::Monday, 120)];
    let week = Week::builder().age(Age::new(30).unwrap()).pregnant(true).sessions(sessions).build().unwrap();
    for guideline in [WHO, US] {
        let report = check(&week, guideline);
        assert_eq!((report.aerobic(), report.strength()), (NotMet, NotRequired));
        assert_eq!((report.population(), report.level()), (Some(Population::Pregnancy), None));
        let short = report.shortfall().unwrap().at_most;
        assert_eq!((short.moderate_minutes, short.vigorous_minutes), (30, None));
        assert!(report.ways().all(|way| way.vigorous_minutes() == 0));
        assert!(report.ways().next().is_some());
    }
    assert_eq!(check(&week, UK).strength(), NotMet); // twice a week there
    let used_to_it = [at(Intensity::Moderate, Day::Monday, 100), at(Intensity::Vigorous, Day::Friday, 10)];
    let week = Week::builder().postpartum(true).sessions(used_to_it).build().unwrap();
    assert_eq!(check(&week, WHO).shortfall().unwrap().at_most.vigorous_minutes, Some(15));
}

/// E34 to E36: partial knowledge.
#[test]
fn e34_to_e36_partial_knowledge() {
    let e34 = [at(Intensity::Vigorous, Day::Monday, 80), Session::at(Intensity::Moderate, Day::Tuesday)];
    let missing = Days::of(&[Day::Saturday, Day::Sunday]);
    let known = Week::builder().age(Age::new(40).unwrap()).sessions(e34).missing(missing).build().unwrap();
    let report = check(&known, US);
    assert_eq!((report.aerobic(), report.strength(), report.overall()), (Met, Unknown, Unknown));
    assert_eq!((report.equivalent_minutes().at_least, report.level()), (160, None));

    let unknown = Session::unknown(Day::Friday).minutes(minutes(40));
    let e35 = week(40, &[at(Intensity::Moderate, Day::Monday, 50), unknown]);
    let report = check(&e35, US);
    let bounds = report.equivalent_minutes();
    assert_eq!((bounds.at_least, bounds.at_most), (50, 130));
    assert_eq!((report.aerobic(), report.overall()), (NotMet, NotMet));
    assert_eq!(report.level(), Some(InsufficientlyActive));
    let short = report.shortfall().unwrap();
    assert_eq!((short.at_least.moderate_minutes, short.at_most.moderate_minutes), (20, 100));

    let e36 = week(40, &[at(Intensity::Moderate, Day::Monday, 100), unknown]);
    let report = check(&e36, US);
    let bounds = report.equivalent_minutes();
    assert_eq!((bounds.at_least, bounds.at_most), (100, 180));
    assert_eq!((report.aerobic(), report.level()), (Unknown, None));
    let open: Vec<String> = report.open().map(|open| open.to_string()).collect();
    assert_eq!(open, ["On Friday: could you still talk while you did it, and could you sing?"]);
}

/// E38: one run, recorded by the watch and by the phone.
#[test]
fn e38_one_run_recorded_twice() {
    let run =
        |minute, length| of(Activity::Running, Day::Monday, length).start(Clock::new(8, minute).unwrap());
    let week = week(40, &[run(0, 40), run(2, 38)]);
    let report = check(&week, US);
    assert_eq!(report.equivalent_minutes().settled(), Some(80));
    let short = report.shortfall().unwrap().at_most;
    assert_eq!((report.aerobic(), short.moderate_minutes, short.vigorous_minutes), (NotMet, 70, Some(35)));
    assert_eq!(report.adjustments().count(), 1);
}

/// E29 and E31: more than a day or a week can hold.
#[test]
fn e29_and_e31_impossible_weeks_are_refused() {
    let e29 = [of(Activity::Walking, Day::Monday, 960); 5];
    let error = Week::builder().sessions(e29).build().unwrap_err();
    assert!(matches!(error, WeekError::DayTooLong { day: Day::Monday, minutes: 4_800, .. }), "{error}");
    let e31 = [at(Intensity::Vigorous, Day::Friday, 599); 99];
    assert!(Week::builder().sessions(e31).build().is_err());
    let whole = [at(Intensity::Moderate, Day::Friday, 1_440)];
    let week = week(40, &whole);
    assert_eq!(week.adjustments().next().unwrap().kind.id(), "implausible");
    let over = [whole[0], at(Intensity::Light, Day::Friday, 1)];
    assert!(Week::builder().sessions(over).build().is_err());
}

/// E39: 480 minutes of sitting a day.
#[test]
fn e39_only_canada_limits_sitting() {
    use backpain::activity::sitting::{Posture, Spell};
    let sat = |length: u16| -> Vec<Spell> {
        let (start, end) = (Clock::new(9, 0).unwrap(), Clock::new(9 + length / 60, length % 60).unwrap());
        Day::ALL.iter().map(|&day| Spell::new(Posture::Sitting, day, start, end).unwrap()).collect()
    };
    for (length, canada) in [(480, Met), (481, NotMet)] {
        let week =
            Week::builder().age(Age::new(40).unwrap()).sessions([]).sitting(sat(length)).build().unwrap();
        assert_eq!(check(&week, CANADA).sitting_limit(), canada);
        for guideline in [WHO, US, UK, AUSTRALIA] {
            assert_eq!(check(&week, guideline).sitting_limit(), NotRequired);
        }
    }
    assert_eq!(check(&week(40, &[]), CANADA).sitting_limit(), Unknown);
}

/// E40: Canada adds moderate and vigorous minutes together.
#[test]
fn e40_canada_counts_vigorous_minutes_once() {
    let week = week(40, &sessions(0, 75, 2));
    let report = check(&week, CANADA);
    assert_eq!((report.aerobic(), report.equivalent_minutes().settled()), (NotMet, Some(75)));
    let short = report.shortfall().unwrap().at_most;
    assert_eq!((short.moderate_minutes, short.vigorous_minutes), (75, Some(75)));
    assert_eq!(report.level(), None);
    for guideline in [WHO, US, UK, AUSTRALIA] {
        assert_eq!(check(&week, guideline).aerobic(), Met);
    }
}

/// T-15: 149 moderate and 74 vigorous minutes are nearly twice the target, so the target is met.
#[test]
fn t_15_a_vigorous_minute_is_worth_two() {
    let report_of = |moderate, vigorous| {
        let week = week(40, &sessions(moderate, vigorous, 2));
        let report = check(&week, US);
        (report.equivalent_minutes().settled(), report.aerobic())
    };
    assert_eq!(report_of(149, 74), (Some(297), Met));
    assert_eq!(report_of(2, 74), (Some(150), Met));
    assert_eq!(report_of(1, 74), (Some(149), NotMet));
}

/// T-16: strength, balance and age have separate verdicts, and unknown minutes are bounds, not zero.
#[test]
fn t_16_parts_are_separate_and_unknown_is_not_zero() {
    let mut done = sessions(200, 0, 1);
    done.push(of(Activity::TaiChi, Day::Sunday, 40));
    done.push(Session::unknown(Day::Saturday).minutes(minutes(30)));
    let older = week(66, &done);
    let report = check(&older, WHO);
    assert_eq!((report.aerobic(), report.strength(), report.balance()), (Met, Met, NotMet));
    let bounds = report.equivalent_minutes();
    assert_eq!((bounds.at_least, bounds.at_most), (200, 260));
    let younger = week(64, &done);
    assert_eq!(check(&younger, WHO).balance(), NotRequired);
    assert_eq!(check(&younger, WHO).overall(), Met);
}

/// Every whole number of minutes near every boundary for adults.
#[test]
fn every_mix_of_minutes_is_decided_by_the_formula() {
    for moderate in 0..=302 {
        for vigorous in 0..=152 {
            let done = [
                at(Intensity::Moderate, Day::Monday, moderate),
                at(Intensity::Vigorous, Day::Tuesday, vigorous),
            ];
            let week = week(40, &done);
            let (worth, sum) = (u32::from(moderate + 2 * vigorous), u32::from(moderate + vigorous));
            let report = check(&week, US);
            assert_eq!(report.equivalent_minutes().settled(), Some(worth));
            assert_eq!(report.aerobic() == Met, worth >= 150, "{moderate} {vigorous}");
            let level = match worth {
                0 => Inactive,
                1..=149 => InsufficientlyActive,
                150..=300 => Active,
                _ => HighlyActive,
            };
            assert_eq!(report.level(), Some(level));
            let short = report.shortfall().unwrap().at_most;
            assert_eq!(short.moderate_minutes, 150_u32.saturating_sub(worth));
            assert_eq!(short.vigorous_minutes, Some((151_u32.saturating_sub(worth)) / 2));
            assert_eq!(check(&week, CANADA).aerobic() == Met, sum >= 150);
        }
    }
}

#[test]
fn strength_and_balance_days_around_every_boundary() {
    for guideline in Guideline::ALL.iter().copied() {
        for age in [5, 12, 30, 70] {
            let row = Recommendation::at_age(guideline, Age::new(age).unwrap());
            for days in 0..=7 {
                let of_each = |activity| Day::ALL[..days].iter().map(move |&day| of(activity, day, 10));
                let done: Vec<_> =
                    of_each(Activity::Squats).chain(of_each(Activity::BalanceTraining)).collect();
                let week = week(age, &done);
                let report = check(&week, guideline);
                let judged = |asked: u8| match asked {
                    0 => NotRequired,
                    asked if days >= usize::from(asked) => Met,
                    _ => NotMet,
                };
                assert_eq!(report.strength(), judged(row.map_or(0, |row| row.strength_days)));
                assert_eq!(report.balance(), judged(row.map_or(0, |row| row.balance_days)));
            }
        }
    }
}

/// The first year of a band, and who belongs to it.
type Band = (u16, Option<Population>);

/// Both sides of every age band of each guideline.
#[test]
fn every_age_belongs_to_its_band() {
    use Population::{Adult, Child, Infant, OlderAdult, Preschooler, Toddler};
    let bands: [(Guideline, &[Band]); 5] = [
        (
            WHO,
            &[
                (0, Some(Infant)),
                (1, Some(Toddler)),
                (3, Some(Preschooler)),
                (5, Some(Child)),
                (18, Some(Adult)),
                (65, Some(OlderAdult)),
            ],
        ),
        (
            US,
            &[(0, None), (3, Some(Preschooler)), (6, Some(Child)), (18, Some(Adult)), (65, Some(OlderAdult))],
        ),
        (
            UK,
            &[
                (0, Some(Infant)),
                (1, Some(Toddler)),
                (3, Some(Preschooler)),
                (5, Some(Child)),
                (19, Some(Adult)),
                (65, Some(OlderAdult)),
            ],
        ),
        (
            CANADA,
            &[
                (0, Some(Infant)),
                (1, Some(Toddler)),
                (3, Some(Preschooler)),
                (5, Some(Child)),
                (18, Some(Adult)),
                (65, Some(OlderAdult)),
            ],
        ),
        (
            AUSTRALIA,
            &[
                (0, Some(Infant)),
                (1, Some(Toddler)),
                (5, Some(Child)),
                (18, Some(Adult)),
                (65, Some(OlderAdult)),
            ],
        ),
    ];
    for (guideline, bands) in bands {
        for age in 0..=120 {
            let expected = bands.iter().rev().find(|(from, _)| age >= *from).unwrap().1;
            assert_eq!(check(&week(age, &[]), guideline).population(), expected, "{guideline} {age}");
            // No age falls into two bands.
            let rows = Recommendation::ALL.iter().filter(|row| {
                row.guideline == guideline && row.ages.is_some_and(|(from, to)| (from..=to).contains(&age))
            });
            assert_eq!(rows.count(), usize::from(expected.is_some()), "{guideline} {age}");
        }
        let populations = Recommendation::ALL.iter().filter(|row| row.guideline == guideline);
        assert!(populations.clone().any(|row| row.population == Population::Pregnancy));
        assert!(populations.map(|row| row.population as u8).is_sorted());
    }
}

/// D1 to D5: children.
#[test]
fn d1_to_d5_children() {
    let each_day = |light: u16, moderate: u16| -> Vec<Session> {
        let on = |&day| [at(Intensity::Light, day, light), at(Intensity::Moderate, day, moderate)];
        Day::ALL.iter().flat_map(on).collect()
    };
    // D1: there is no number to compare a week with, so nothing is promised either way.
    assert_eq!(check(&week(0, &each_day(300, 0)), WHO).overall(), Unknown);
    assert!(check(&week(0, &each_day(0, 0)), WHO).ways().next().is_none());
    // D2: any intensity, every day.
    assert_eq!(check(&week(1, &each_day(180, 0)), WHO).aerobic(), Met);
    assert_eq!(check(&week(1, &each_day(179, 0)), WHO).aerobic(), NotMet);
    assert_eq!(check(&week(1, &each_day(179, 0)), WHO).shortfall().unwrap().at_most.moderate_minutes, 7);
    // Sitting still is not activity.
    let still: Vec<_> = Day::ALL.iter().map(|&day| of(Activity::SittingQuietly, day, 300)).collect();
    assert_eq!(check(&week(1, &still), WHO).aerobic(), NotMet);
    // D3: one hour of it moderate.
    assert_eq!(check(&week(3, &each_day(120, 60)), WHO).aerobic(), Met);
    assert_eq!(check(&week(3, &each_day(150, 59)), WHO).aerobic(), NotMet);
    assert_eq!(check(&week(3, &each_day(180, 0)), AUSTRALIA).aerobic(), Met); // asks for no moderate hour
    assert_eq!(check(&week(3, &each_day(180, 60)), US).aerobic(), Unknown); // a target in the text, not a guideline
    // D4: vigorous days are part of a child's aerobic activity.
    let hours = |vigorous: usize| -> Vec<Session> {
        let intensity = |index| if index < vigorous { Intensity::Vigorous } else { Intensity::Moderate };
        Day::ALL.iter().enumerate().map(|(index, &day)| at(intensity(index), day, 60)).collect()
    };
    for guideline in [WHO, US, CANADA] {
        assert_eq!(check(&week(10, &hours(3)), guideline).aerobic(), Met, "{guideline}");
        assert_eq!(check(&week(10, &hours(2)), guideline).aerobic(), NotMet, "{guideline}");
        assert_eq!(
            check(&week(10, &hours(2)), guideline).shortfall().unwrap().at_most.vigorous_days,
            Some(1)
        );
    }
    assert_eq!(check(&week(10, &hours(0)), UK).aerobic(), Met);
    // D5: a child is not an adult: 419 minutes in the week are not enough for WHO.
    let mut short = hours(3);
    short[6] = at(Intensity::Moderate, Day::Sunday, 59);
    assert_eq!(check(&week(17, &short), WHO).shortfall().unwrap().at_most.moderate_minutes, 1);
    assert_eq!(check(&week(18, &short), WHO).aerobic(), Met);
    assert_eq!(check(&week(18, &short), UK).aerobic(), NotMet); // still a child there
    assert_eq!(check(&week(2, &hours(7)), US).overall(), NotRequired); // the guideline does not cover this age
}

/// D6 to D12: adults, older adults, pregnancy and long-term conditions.
#[test]
fn d6_to_d12_guidelines_differ() {
    // D10: Australia asks people aged 65 for 30 minutes on most days.
    let on_days = |days: usize, length| -> Vec<Session> {
        let mut done: Vec<_> =
            Day::ALL[..days].iter().map(|&day| at(Intensity::Moderate, day, length)).collect();
        done.extend([of(Activity::Yoga, Day::Monday, 30), of(Activity::Yoga, Day::Friday, 30)]);
        done
    };
    assert_eq!(check(&week(65, &on_days(5, 30)), AUSTRALIA).overall(), Met);
    assert_eq!(check(&week(65, &on_days(4, 60)), AUSTRALIA).aerobic(), NotMet);
    assert_eq!(check(&week(64, &on_days(4, 60)), AUSTRALIA).aerobic(), Met);
    assert_eq!(
        check(&week(65, &on_days(4, 60)), AUSTRALIA).shortfall().unwrap().at_most.moderate_minutes,
        30
    );
    // D9: the American guideline names no number of days for balance work, the British one two, WHO three.
    let report = |guideline| check(&week(65, &on_days(5, 30)), guideline).balance();
    assert_eq!((report(US), report(UK), report(WHO)), (Met, Met, NotMet));
    let once = |guideline| check(&week(65, &[of(Activity::Yoga, Day::Monday, 30)]), guideline).balance();
    assert_eq!((once(US), once(UK), once(WHO)), (Met, NotMet, NotMet));
    // No guideline calls more than the upper figure wrong.
    for guideline in Guideline::ALL.iter().copied() {
        let much: Vec<_> = Day::ALL.iter().map(|&day| of(Activity::CircuitTraining, day, 240)).collect();
        let report = check(&week(30, &much), guideline).overall();
        assert_eq!(report, Met, "{guideline}");
    }
    for row in Recommendation::ALL {
        assert!(!row.sources.is_empty() && !row.remark.is_empty());
        if let Aerobic::Week { minutes, up_to: Some(up_to), .. } = row.aerobic {
            assert_eq!((minutes, up_to), (150, 300));
        }
    }
    // D12: the same figures, as far as the person is able.
    let week = Week::builder().age(Age::new(40).unwrap()).disability().sessions([]).build().unwrap();
    let report = check(&week, WHO);
    assert_eq!(report.shortfall().unwrap().at_most.moderate_minutes, 150);
    assert!(report.ways().all(|way| way.as_able && way.to_string().contains("as you can")));
}

/// D13 and D14: the back takes priority.
#[test]
fn d13_and_d14_the_back_comes_first() {
    let week = week(40, &sessions(30, 0, 0));
    let with = |options| check_with(&week, WHO, options);
    let of = |presentation: Presentation| Options::new().triage(&triage(&presentation));

    let flagged = of(Presentation::builder().yes(Symptom::SaddleSensoryChange).build().unwrap());
    let cancer = Presentation::builder().yes(RiskFactor::HistoryOfCancer).yes(Symptom::NightPain);
    let cancer = of(cancer.build().unwrap());
    let unasked = of(Presentation::EMPTY);
    for (options, reason) in [
        (flagged, Deferral::RedFlag),
        (cancer, Deferral::RedFlag),
        (unasked, Deferral::RedFlagsUnresolved),
        (unasked.episode(Episode::Recovered), Deferral::RedFlagsUnresolved),
        (Options::new().episode(Episode::Acute), Deferral::AcuteEpisode),
    ] {
        let report = with(options);
        assert_eq!(report.deferred(), Some(reason));
        assert!(report.shortfall().is_none() && report.ways().next().is_none());
        assert!(report.walking_programme().is_none());
        assert!(!reason.advice().is_empty());
        assert_eq!(report.level(), Some(InsufficientlyActive)); // the level is unchanged
    }
    let all_no = backpain::Finding::ALL
        .iter()
        .fold(Presentation::builder(), |said, &finding| said.no(finding))
        .age(Age::new(40).unwrap())
        .sex(backpain::Sex::Male)
        .age_at_onset(backpain::AgeAtOnset::new(40).unwrap())
        .weeks_without_improvement(backpain::WeeksWithoutImprovement::new(0).unwrap());
    let lasting = |days| of(all_no.duration(backpain::Duration::new(days).unwrap()).build().unwrap());
    assert_eq!(with(lasting(27)).deferred(), Some(Deferral::AcuteEpisode));
    assert_eq!(with(lasting(28)).deferred(), None);
    assert_eq!(with(lasting(3).episode(Episode::Recovered)).deferred(), None);
    let recovered = with(Options::new().episode(Episode::Recovered));
    assert_eq!(recovered.walking_programme().unwrap().weeks().last().unwrap().total(), 150);
    assert!(recovered.shortfall().is_some());
    assert!(with(Options::new()).walking_programme().is_none());
}

/// Without an age, the week is judged as an adult's: what only older adults need stays unknown.
#[test]
fn an_age_that_was_not_said_leaves_open_what_depends_on_it() {
    let done = sessions(150, 0, 2);
    let week = Week::builder().sessions(done.clone()).build().unwrap();
    let report = check(&week, WHO);
    assert_eq!((report.aerobic(), report.strength()), (Met, Met));
    assert_eq!((report.balance(), report.overall(), report.population()), (Unknown, Unknown, None));
    assert_eq!(report.assumptions().map(Assumption::id).collect::<Vec<_>>(), ["adult", "not-pregnant"]);
    assert_eq!(report.open().next().unwrap().to_string(), "How old are you?");
    let mut more = done;
    more.extend(Day::ALL[..3].iter().map(|&day| of(Activity::BalanceTraining, day, 10)));
    let week = Week::builder().sessions(more).build().unwrap();
    assert_eq!(check(&week, WHO).overall(), Met);
    let nothing = Week::builder().sessions([]).build().unwrap();
    assert_eq!(check(&nothing, WHO).overall(), NotMet);
}

/// Missing is unknown, not zero. The same holds for a week without sessions.
#[test]
fn missing_days_are_unknown() {
    let done = sessions(60, 0, 1);
    let weekend = Days::of(&[Day::Sunday]);
    let week =
        Week::builder().age(Age::new(40).unwrap()).sessions(done.clone()).missing(weekend).build().unwrap();
    let report = check(&week, WHO);
    assert_eq!((report.aerobic(), report.strength(), report.overall()), (Unknown, Unknown, Unknown));
    assert_eq!(report.equivalent_minutes().at_most, 60 + 2_880);
    assert_eq!((report.strength_days().at_least, report.strength_days().at_most), (1, 2));
    let nothing = Week::builder().age(Age::new(40).unwrap()).build().unwrap();
    assert_eq!(check(&nothing, WHO).overall(), Unknown);
    let error = Week::builder().sessions(done.clone()).missing(Days::of(&[Day::Monday])).build().unwrap_err();
    assert_eq!(error.to_string(), "`missing_days: mon` and a session on mon contradict each other");
}

/// The longest that sessions without a length can last, when two of them have starts.
#[test]
fn sessions_without_a_length_reach_from_the_earliest_start() {
    let open = |day, hour| Session::of(Activity::CircuitTraining, day).start(Clock::new(hour, 0).unwrap());
    let week = week(
        40,
        &[open(Day::Sunday, 22), open(Day::Sunday, 20), open(Day::Thursday, 6), open(Day::Thursday, 8)],
    );
    let most = |day| week.on(day).at_most.vigorous;
    assert_eq!(most(Day::Sunday), 4 * 60);
    assert_eq!((most(Day::Thursday), most(Day::Friday)), (18 * 60, 8 * 60)); // each may last a day
    let report = check(&week, US);
    assert_eq!((report.equivalent_minutes().at_least, report.aerobic()), (0, Unknown));
    let days = report.strength_days();
    assert_eq!((days.at_least, days.at_most), (2, 3)); // it was done, and may have run into Friday
    assert_eq!(report.open().map(|open| open.unknown.id()).collect::<Vec<_>>(), ["length", "length"]);
}

/// A way is planned into the minutes left in each day. There is no way if too few are left.
#[test]
fn ways_fit_into_their_days() {
    let busy = |left: u16| -> Vec<Session> {
        Day::ALL.iter().map(|&day| at(Intensity::Light, day, 1_440 - left)).collect()
    };
    let full = week(40, &busy(20));
    let kinds: Vec<_> = check(&full, US).ways().map(|way| way.kind).collect();
    assert_eq!(kinds, [WayKind::VigorousOnly, WayKind::Mix]); // 150 minutes do not fit into 140
    let roomy = week(40, &busy(22));
    let way = check(&roomy, US).ways().next().unwrap();
    assert_eq!(way.moderate_minutes(), 150);
    assert!(Day::ALL.iter().all(|&day| way.on(day).moderate_minutes <= 22));
}

/// Midnight and the week's edge.
#[test]
fn sessions_that_cross_midnight_are_split() {
    let late = Clock::new(23, 30).unwrap();
    let done = [
        of(Activity::Running, Day::Monday, 60).start(late),
        of(Activity::CircuitTraining, Day::Sunday, 60).start(late),
    ];
    let week = week(40, &done);
    assert_eq!(week.on(Day::Monday).at_least.vigorous, 30);
    assert_eq!(week.on(Day::Tuesday).at_least.vigorous, 30);
    assert_eq!(week.on(Day::Sunday).at_least.vigorous, 30);
    let said: Vec<String> = week.adjustments().map(|adjustment| adjustment.to_string()).collect();
    assert_eq!(
        said,
        [
            "mon: 30 minutes after midnight count for the next day",
            "30 minutes after Sunday midnight belong to the next week"
        ]
    );
    assert_eq!(check(&week, US).equivalent_minutes().settled(), Some(180));
}

/// An explanation shows the minutes that counted: overlaps are merged before minutes are summed.
#[test]
fn minutes_past_an_edge_are_counted_once() {
    let late = |day, minutes| of(Activity::Running, day, minutes).start(Clock::new(23, 30).unwrap());
    let midnight = |day, minutes| of(Activity::Walking, day, minutes).start(Clock::END_OF_DAY);
    let open = |day| Session::of(Activity::Running, day).start(Clock::END_OF_DAY);
    for (sessions, said) in [
        (
            vec![late(Day::Monday, 60), late(Day::Monday, 60)],
            vec![("counted-once", "mon", 30), ("split-at-midnight", "mon", 30), ("counted-once", "tue", 30)],
        ),
        (
            vec![late(Day::Monday, 40), late(Day::Monday, 60)],
            vec![("counted-once", "mon", 30), ("split-at-midnight", "mon", 30), ("counted-once", "tue", 10)],
        ),
        (
            vec![late(Day::Sunday, 395), late(Day::Sunday, 90)],
            vec![("counted-once", "sun", 30), ("after-the-week", "", 365)],
        ),
        (vec![late(Day::Sunday, 60), midnight(Day::Sunday, 45)], vec![("after-the-week", "", 45)]),
        (vec![midnight(Day::Monday, 20)], vec![]),
        (vec![open(Day::Sunday)], vec![("session-after-the-week", "", 0)]),
        (vec![midnight(Day::Sunday, 0)], vec![("session-after-the-week", "", 0)]),
        (vec![open(Day::Saturday)], vec![]),
    ] {
        let week = week(40, &sessions);
        let found: Vec<_> = week
            .adjustments()
            .map(|one| (one.kind.id(), one.day.map_or("", Day::id), one.minutes.unwrap_or(0)))
            .collect();
        assert_eq!(found, said, "{sessions:?}");
    }
}

/// A start at 24:00 is the start of the next day for everything: the day's totals, missing days and strength days.
#[test]
fn at_24_00_the_next_day_begins() {
    let lifted = of(Activity::ResistanceTraining, Day::Monday, 30).start(Clock::END_OF_DAY);
    let weeks = [Day::Monday, Day::Tuesday]
        .map(|day| Week::builder().sessions([lifted]).missing(Days::of(&[day])).build());
    assert!(weeks[0].is_ok());
    assert!(matches!(weeks[1], Err(WeekError::OnMissingDay { day: Day::Tuesday, .. })));
    let week = week(40, &[lifted]);
    assert!(!week.on(Day::Monday).strength && week.on(Day::Tuesday).strength);
    assert_eq!((week.on(Day::Monday).recorded, week.on(Day::Tuesday).recorded), (0, 30));
}

/// A survey's score can be compared with a guideline.
#[test]
fn scores_of_surveys_are_weekly_totals() {
    use backpain::activity::survey::{Entered, gpaq, ipaq};
    let build = |totals: Weekly| Week::builder().age(Age::new(40).unwrap()).weekly(totals).build().unwrap();
    let daily = Entered::daily;
    let score = ipaq::score(&ipaq::Answers::new(daily(2, 30), daily(0, 0), daily(5, 20))).unwrap();
    let week = build(score.weekly());
    assert_eq!(check(&week, US).equivalent_minutes().settled(), Some(2 * 60 + 100));
    assert_eq!((check(&week, US).aerobic(), check(&week, US).strength()), (Met, Unknown));
    let answers = gpaq::Answers::new()
        .with(gpaq::Domain::Travel, gpaq::Entry::daily(5, 20))
        .with(gpaq::Domain::VigorousWork, gpaq::Entry::daily(1, 20))
        .rest_no();
    let week = build(gpaq::score(&answers).unwrap().weekly());
    assert_eq!(
        (check(&week, US).equivalent_minutes().settled(), check(&week, US).aerobic()),
        (Some(140), NotMet)
    );
}

/// The person's own rating of effort overrides the table. Light strength work does not make a strength day.
#[test]
fn a_stated_intensity_stands() {
    let hard_walk = of(Activity::BriskWalking, Day::Monday, 30).intensity(Intensity::Vigorous);
    let light_weights = of(Activity::ResistanceTraining, Day::Tuesday, 30).intensity(Intensity::Light);
    let hard_weights = of(Activity::ResistanceTraining, Day::Friday, 30).intensity(Intensity::Vigorous);
    let empty = of(Activity::ResistanceTraining, Day::Saturday, 0);
    let week = week(40, &[hard_walk, light_weights, hard_weights, empty]);
    let report = check(&week, US);
    assert_eq!(report.equivalent_minutes().settled(), Some(60));
    assert_eq!(report.strength_days().settled(), Some(1));
    let ids: Vec<_> = report.adjustments().map(|adjustment| adjustment.kind.id()).collect();
    assert_eq!(ids, ["stated-intensity", "too-light", "nothing-done"]);
}

/// Written for patients: short sentences, and at most grade 7 overall (Flesch and Kincaid).
#[test]
fn what_a_person_reads_is_plain() {
    let mut text = String::new();
    for (age, done) in
        [(40, sessions(30, 10, 0)), (70, sessions(100, 0, 1)), (10, sessions(60, 0, 0)), (2, vec![])]
    {
        let week = week(age, &done);
        check(&week, WHO).ways().for_each(|way| text.extend([way.to_string(), " ".into()]));
    }
    for reason in Deferral::ALL {
        text.push_str(reason.advice());
        text.push(' ');
    }
    let grade = crate::support::reading::grade(&text);
    assert!(grade <= 7.0, "grade {grade:.1}: {text}");
}
