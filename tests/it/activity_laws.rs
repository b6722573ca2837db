//! Laws of the check, over random weeks.

use backpain::Age;
use backpain::activity::{
    Activity, Aerobic, Bounds, Clock, Day, DayTally, Days, Guideline, Intensity, Minutes, Outcome, Session,
    Split, Verdict, Week, Weekly, check, report,
};
use backpain::proptest1::{self, whole_sessions};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

fn minutes(minutes: u16) -> Minutes {
    Minutes::new(minutes).unwrap()
}

fn clock(minute: u16) -> Clock {
    Clock::new(minute / 60, minute % 60).unwrap()
}

/// Sessions of a known length.
fn sessions() -> impl Strategy<Value = Vec<Session>> {
    proptest::collection::vec(whole_sessions(), 0..10)
}

#[derive(Clone, Copy, Debug)]
struct Person {
    age: Option<u16>,
    pregnant: bool,
}

fn person() -> impl Strategy<Value = Person> {
    (
        proptest::option::weighted(0.9, select(vec![0, 1, 3, 5, 10, 17, 18, 19, 40, 64, 65, 80])),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(age, pregnant)| Person { age, pregnant })
}

fn build(person: Person, sessions: &[Session], missing: Days) -> Week {
    let mut builder = Week::builder().pregnant(person.pregnant).sessions(sessions).missing(missing);
    if let Some(age) = person.age {
        builder = builder.age(Age::new(age).unwrap());
    }
    builder.build().unwrap()
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotMet => 0,
        Outcome::Unknown => 1,
        Outcome::Met | Outcome::NotRequired => 2,
    }
}

fn outcomes(report: &Verdict<'_>) -> [u8; 4] {
    [report.aerobic(), report.strength(), report.balance(), report.overall()].map(rank)
}

/// The minutes of a week, one by one, each with its lowest and highest possible intensity.
fn by_hand(sessions: &[Session], age: Option<Age>, worth: impl Fn(Option<Intensity>) -> u32) -> (u32, u32) {
    let mut low: Vec<Vec<Option<Intensity>>> = vec![vec![None; 10_080]; 1];
    let mut high = low.clone();
    let (mut least, mut most) = (0, 0);
    for session in sessions {
        let still = session.activity.is_some_and(Activity::is_still);
        let aerobic = session.activity.is_none_or(Activity::is_aerobic);
        let (lowest, highest) = match (still, aerobic, session.effort(age)) {
            (true, ..) => (None, None),
            (false, false, _) => (Some(Intensity::Light), Some(Intensity::Light)),
            (false, true, Some(intensity)) => (Some(intensity), Some(intensity)),
            (false, true, None) => (Some(Intensity::Light), Some(Intensity::Vigorous)),
        };
        let length = session.minutes.unwrap().get();
        match session.start {
            None => {
                least += u32::from(length) * worth(lowest);
                most += u32::from(length) * worth(highest);
            }
            Some(start) => {
                let start = session.day.index() * 1_440 + usize::from(start.minutes());
                for minute in start..(start + usize::from(length)).min(10_080) {
                    low[0][minute] = low[0][minute].max(lowest);
                    high[0][minute] = high[0][minute].max(highest);
                }
            }
        }
    }
    least += low[0].iter().map(|&intensity| worth(intensity)).sum::<u32>();
    most += high[0].iter().map(|&intensity| worth(intensity)).sum::<u32>();
    (least, most)
}

/// Records a way in addition to a week.
fn record(week: &mut Value, way: &report::Way, vigorous_days: u32) {
    if let Some(totals) = week.get_mut("weekly") {
        let mut add = |key: &str, number: u32| {
            if number > 0 {
                totals[key] = (totals[key].as_u64().unwrap_or(0) + u64::from(number)).into();
            }
        };
        add("moderate_minutes", way.moderate_minutes);
        add("vigorous_minutes", way.vigorous_minutes);
        add("strength_days", way.strength_days);
        add("balance_days", way.balance_days);
        if way.vigorous_days > 0 {
            let days = u64::from(vigorous_days + way.vigorous_days);
            let minutes = totals["vigorous_minutes"].as_u64().unwrap_or(0).max(days);
            totals["vigorous_minutes"] = minutes.into();
            totals["vigorous_days"] = days.into();
        }
        return;
    }
    let sessions = week["sessions"].as_array_mut().unwrap();
    for added in &way.days {
        let minutes = [("moderate", added.moderate_minutes), ("vigorous", added.vigorous_minutes)];
        for (intensity, minutes) in minutes.into_iter().filter(|(_, minutes)| *minutes > 0) {
            sessions.push(json!({"day": added.day, "intensity": intensity, "minutes": minutes}));
        }
        let some = [
            ("running", added.some_vigorous),
            ("resistance-training", added.strength),
            ("balance-training", added.balance),
        ];
        for (activity, _) in some.into_iter().filter(|(_, so)| *so) {
            sessions.push(json!({"day": added.day, "activity": activity, "minutes": 1}));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn more_activity_never_lowers_an_outcome(
        done in sessions(), more in whole_sessions(), person in person(), guideline in select(Guideline::ALL),
        missing in prop::bool::weighted(0.3),
    ) {
        let touched = |day| done.iter().chain([&more]).any(|session| session.day == day);
        let missing: Days = Day::ALL.iter().copied().filter(|&day| missing && !touched(day)).collect();
        let before = build(person, &done, missing);
        let mut longer = done.clone();
        longer.push(more);
        let after = build(person, &longer, missing);
        let (before, after) = (check(&before, guideline), check(&after, guideline));
        for (less, more) in outcomes(&before).into_iter().zip(outcomes(&after)) {
            prop_assert!(less <= more, "{:?} {:?}", outcomes(&before), outcomes(&after));
        }
        prop_assert!(before.equivalent_minutes().at_least <= after.equivalent_minutes().at_least);
        prop_assert!(after.level() >= before.level() || after.level().is_none());
    }

    #[test]
    fn splitting_reordering_and_repeating_change_nothing(
        done in sessions(), cut in 1_u16..100, seed in any::<u64>(), person in person(), guideline in select(Guideline::ALL),
    ) {
        let mut split = Vec::new();
        for &session in &done {
            let length = session.minutes.unwrap().get();
            match session.start {
                // A piece that begins after the end of the day belongs to the next day.
                Some(start) if cut < length && start.minutes() + cut < 1_440 => {
                    let rest = session.minutes(minutes(length - cut)).start(clock(start.minutes() + cut));
                    split.extend([rest, session.minutes(minutes(cut)), session]); // and the original once more
                }
                None if cut < length => {
                    split.extend([session.minutes(minutes(cut)), session.minutes(minutes(length - cut))]);
                }
                _ => split.push(session),
            }
        }
        let mut state = seed | 1;
        for index in (1..split.len()).rev() {
            state ^= state << 13; state ^= state >> 7; state ^= state << 17;
            split.swap(index, usize::try_from(state % (index as u64 + 1)).unwrap());
        }
        let (one, other) = (build(person, &done, Days::EMPTY), build(person, &split, Days::EMPTY));
        prop_assert!(one.days().eq(other.days()));
        let (one, other) = (check(&one, guideline), check(&other, guideline));
        prop_assert_eq!(outcomes(&one), outcomes(&other));
        prop_assert!(one.ways().eq(other.ways()));
    }

    #[test]
    fn minutes_are_those_that_counting_one_by_one_finds(done in sessions(), person in person()) {
        let week = build(person, &done, Days::EMPTY);
        for &guideline in Guideline::ALL {
            let report = check(&week, guideline);
            let Some(row) = report.recommendations().next() else { continue };
            let worth = |intensity| match (row.aerobic, intensity) {
                (Aerobic::Week { .. }, None | Some(Intensity::Light)) | (_, None) => 0,
                (Aerobic::Week { vigorous_counts, .. }, Some(Intensity::Vigorous)) => u32::from(vigorous_counts),
                (Aerobic::EachDay { of, .. }, Some(intensity)) => u32::from(intensity >= of),
                _ => 1,
            };
            let bounds = report.equivalent_minutes();
            prop_assert_eq!((bounds.at_least, bounds.at_most), by_hand(&done, week.age(), worth), "{}", guideline);
        }
    }

    #[test]
    fn ways_to_close_do_close(
        done in sessions(), person in person(), guideline in select(Guideline::ALL), unsure in prop::bool::ANY,
    ) {
        let mut done = done;
        if unsure {
            done.push(Session::at(Intensity::Moderate, Day::Wednesday));
        }
        let missing: Days = Day::ALL
            .iter().copied().filter(|&day| day > Day::Friday && unsure && done.iter().all(|session| session.day != day))
            .collect();
        let week = build(person, &done, missing);
        let report = check(&week, guideline);
        let mut kinds = Vec::new();
        for way in report.ways() {
            let mut after = done.clone();
            for &day in Day::ALL {
                let added = way.on(day);
                after.push(Session::at(Intensity::Moderate, day).minutes(minutes(added.moderate_minutes)));
                after.push(Session::at(Intensity::Vigorous, day).minutes(minutes(added.vigorous_minutes)));
                if added.some_vigorous {
                    after.push(Session::at(Intensity::Vigorous, day).minutes(minutes(1)));
                }
                if added.strength {
                    after.push(Session::of(Activity::ResistanceTraining, day).minutes(minutes(10)));
                }
                if added.balance {
                    after.push(Session::of(Activity::BalanceTraining, day).minutes(minutes(10)));
                }
            }
            after.retain(|session| !missing.contains(session.day));
            let after = build(person, &after, missing);
            prop_assert_eq!(check(&after, guideline).overall(), Outcome::Met, "{}", way);
            prop_assert!(!kinds.contains(&way.kind));
            kinds.push(way.kind);
            prop_assert!(way.to_string().ends_with('.'));
        }
        let short = report.shortfall();
        let nothing = short.is_none_or(|short| short.at_most.is_nothing());
        prop_assert_eq!(nothing, rank(report.overall()) == 2 || short.is_none());
        // If whole days are unknown, too few days may be left to plan on.
        prop_assert!(nothing || !kinds.is_empty() || !missing.is_empty());
    }

    /// Every way that is proposed for a week can be read by the crate when recorded in addition to it, and closes the
    /// gap.
    #[test]
    fn every_proposed_way_can_be_recorded_and_closes_the_gap(
        week in proptest1::weeks(), guideline in select(Guideline::ALL),
        full in proptest::collection::vec((select(Day::ALL), 1_200_u16..=1_500), 0..7),
    ) {
        let mut week = week;
        for (day, minutes) in full {
            let mut fuller = serde_json::to_value(&week).unwrap();
            let Some(sessions) = fuller["sessions"].as_array_mut() else { continue };
            sessions.push(json!({"day": day, "intensity": "light", "minutes": minutes}));
            week = serde_json::from_value(fuller).unwrap_or(week);
        }
        let verdict = check(&week, guideline);
        for way in verdict.report().ways {
            let mut after = serde_json::to_value(&week).unwrap();
            record(&mut after, &way, verdict.vigorous_days().at_least);
            let read = serde_json::from_value::<Week>(after.clone());
            prop_assert!(read.is_ok(), "{} {:?} {}", read.unwrap_err(), way, after);
            prop_assert_eq!(check(&read.unwrap(), guideline).overall(), Outcome::Met, "{:?} {}", way, after);
        }
    }

    /// Whatever sessions add up to a week's totals, their verdict is within the verdict on the totals.
    #[test]
    fn totals_say_nothing_that_their_sessions_do_not(
        done in sessions(), person in person(), guideline in select(Guideline::ALL), given in any::<[bool; 6]>(),
    ) {
        let week = build(person, &done, Days::EMPTY);
        prop_assume!(week.days().all(|(_, day)| day.at_least == day.at_most));
        let days = |so: &dyn Fn(DayTally) -> bool| week.days().filter(|(_, day)| so(*day)).count();
        let minutes = |of: &dyn Fn(Split) -> u16| week.days().map(|(_, day)| of(day.at_least)).sum::<u16>();
        let days = |so| u16::try_from(days(so)).unwrap();
        let [light, moderate, vigorous, vigorous_days, strength, balance] = given;
        let totals = Weekly {
            light_minutes: light.then(|| minutes(&|split| split.light)),
            moderate_minutes: moderate.then(|| minutes(&|split| split.moderate)),
            vigorous_minutes: vigorous.then(|| minutes(&|split| split.vigorous)),
            vigorous_days: vigorous_days.then(|| days(&|day| day.at_least.vigorous > 0)),
            strength_days: strength.then(|| days(&|day| day.strength)),
            balance_days: balance.then(|| days(&|day| day.balance)),
        };
        let builder = Week::builder().pregnant(person.pregnant).weekly(totals);
        let builder = person.age.map_or(builder.clone(), |age| builder.age(Age::new(age).unwrap()));
        let by_totals = builder.build().unwrap();
        let (exact, bounded) = (check(&week, guideline), check(&by_totals, guideline));
        let within = |bounds: Bounds<u32>, found: Bounds<u32>| {
            bounds.at_least <= found.at_least && found.at_most <= bounds.at_most
        };
        prop_assert!(within(bounded.equivalent_minutes(), exact.equivalent_minutes()));
        prop_assert!(within(bounded.vigorous_days(), exact.vigorous_days()));
        for (exact, bounded) in outcomes(&exact).into_iter().zip(outcomes(&bounded)) {
            prop_assert!(bounded == 1 || bounded == exact, "{:?}", totals);
        }
        let missing = |verdict: &Verdict<'_>| {
            let short = verdict.shortfall()?;
            Some(Bounds { at_least: short.at_least.moderate_minutes, at_most: short.at_most.moderate_minutes })
        };
        if let (Some(exact), Some(bounded)) = (missing(&exact), missing(&bounded)) {
            prop_assert!(within(bounded, exact), "{:?} {:?} {:?}", totals, bounded, exact);
        }
        if given == [true; 6] && exact.recommendations().all(|row| matches!(row.aerobic, Aerobic::Week { .. })) {
            prop_assert_eq!(outcomes(&exact), outcomes(&bounded), "everything is known");
        }
    }

    /// However the unknown parts turn out, the verdict stays within the bounds, and both bounds can be reached.
    #[test]
    fn bounds_contain_every_completion_and_are_attained(
        done in sessions(), person in person(), guideline in select(Guideline::ALL),
        open_start in proptest::option::of(0_u16..1_440), open in select(vec![None, Some(Intensity::Moderate), Some(Intensity::Vigorous)]),
        has_missing in any::<bool>(), choice in proptest::collection::vec((select(Intensity::ALL), 0_u16..=1_440), 20),
    ) {
        // If measured and stated effort differ, the age decides, which is not completed here.
        let age = person.age.map(|age| Age::new(age).unwrap());
        prop_assume!(done.iter().all(|session| session.effort(age).is_some() || session.intensity.is_none()));
        // One session of unknown length, on a day on which everything else has a time or nothing else is open.
        let lengthless = Session::unknown(Day::Tuesday);
        let lengthless = open.map_or(lengthless, |intensity| lengthless.intensity(intensity));
        let lengthless = open_start.map_or(lengthless, |start| lengthless.start(clock(start)));
        let mut given = done.clone();
        given.push(lengthless);
        let missing: Days = Day::ALL
            .iter().copied().filter(|&day| has_missing && given.iter().all(|session| session.day != day)).collect();
        let week = build(person, &given, missing);
        let report = check(&week, guideline);
        let bounds = report.equivalent_minutes();

        let complete = |pick: &dyn Fn(usize) -> (Intensity, u16)| -> Vec<Session> {
            let mut all: Vec<Session> = Vec::new();
            for (index, &session) in given.iter().enumerate() {
                let (intensity, length) = pick(index);
                let unknown = session.effort(week.age()).is_none();
                let session = if unknown { session.intensity(intensity) } else { session };
                all.push(if session.minutes.is_none() { session.minutes(minutes(length)) } else { session });
            }
            for (index, day) in missing.iter().enumerate() {
                let (intensity, length) = pick(10 + index);
                let room = 1_440 - week.on(day).recorded;
                all.push(Session::at(intensity, day).minutes(minutes(length.min(room))));
            }
            all
        };
        let inside = |all: &[Session]| -> Option<u32> {
            let mut builder = Week::builder().pregnant(person.pregnant).sessions(all);
            if let Some(age) = person.age {
                builder = builder.age(Age::new(age).unwrap());
            }
            let completed = builder.build().ok()?; // a length may not fit into its day
            let found = check(&completed, guideline);
            let minutes = found.equivalent_minutes().settled().unwrap();
            assert!((bounds.at_least..=bounds.at_most).contains(&minutes), "{minutes} in {bounds:?}");
            for (settled, open) in outcomes(&found).into_iter().zip(outcomes(&report)) {
                assert!(open == 1 || settled == open || person.age.is_none(), "{found:?}");
            }
            if let Some(level) = report.level() {
                assert_eq!(found.level(), Some(level));
            }
            Some(minutes)
        };
        inside(&complete(&|index| choice[index]));

        // The minimum: everything unknown is light, and as short as possible.
        let least = inside(&complete(&|_| (Intensity::Light, 0)));
        prop_assert_eq!(least, Some(bounds.at_least));
        // The maximum: everything unknown is vigorous, and as long as its days have room.
        let longest = (1..=1_440).rev().find_map(|length| {
            inside(&complete(&|index| (Intensity::Vigorous, if index < 10 && index == done.len() { length } else { 1_440 })))
        });
        let apart = done.iter().any(|session| session.start.is_none());
        if open_start.is_none() || !apart && missing.is_empty() {
            prop_assert_eq!(longest, Some(bounds.at_most));
        }
    }

    #[test]
    fn a_vigorous_minute_is_worth_two_where_the_guideline_says_so(vigorous in 1_u16..=300, guideline in select(Guideline::ALL)) {
        let one = |intensity, length| {
            let done = [Session::at(intensity, Day::Friday).minutes(minutes(length))];
            check(&build(Person { age: Some(40), pregnant: false }, &done, Days::EMPTY), guideline).equivalent_minutes()
        };
        let twice = one(Intensity::Vigorous, vigorous) == one(Intensity::Moderate, 2 * vigorous);
        prop_assert_eq!(twice, guideline != Guideline::Canada2020);
    }
}
