//! The diary: which entries are errors, how the pain develops, and which questions the diary answers.

use backpain::diary::*;
use backpain::presentation::Statement;
use backpain::*;
use proptest::prelude::*;

fn entries(days: &[(u32, u16)]) -> Vec<Entry> {
    days.iter().map(|&(day, score)| Entry::scored(day, score).unwrap()).collect()
}

fn trend(days: &[(u32, u16)]) -> Trend {
    Diary::new(entries(days)).unwrap().trend()
}

#[test]
fn the_rule_by_example() {
    for (days, expected) in [
        (&[][..], Trend::TooLittleData),
        (&[(5, 7)], Trend::TooLittleData),
        (&[(0, 9), (6, 1)], Trend::TooLittleData), // six days
        (&[(0, 9), (7, 1)], Trend::Improving),
        (&[(0, 7), (14, 5)], Trend::Improving), // 2 points
        (&[(0, 3), (14, 2)], Trend::Improving), // a third
        (&[(0, 8), (14, 7)], Trend::Steady),
        (&[(0, 4), (3, 9), (14, 4)], Trend::Steady), // a flare that passed is not a trend
        (&[(0, 5), (14, 5)], Trend::Steady),
        (&[(0, 0), (14, 1)], Trend::Steady),
        (&[(0, 0), (14, 2)], Trend::Worsening),
        (&[(0, 4), (14, 6)], Trend::Worsening),
        (&[(0, 6), (20, 0), (40, 5)], Trend::Recurrent),
        (&[(0, 6), (20, 0), (40, 5), (60, 0)], Trend::Recurrent), // gone again, but it came back
        (&[(0, 6), (20, 0), (40, 1)], Trend::Improving),          // hardly there
        (&[(0, 6), (20, 1), (40, 6)], Trend::Steady),             // never gone
        (&[(0, 1), (20, 0), (40, 6)], Trend::Worsening),          // hardly there before
        (&[(0, 2), (14, 3)], Trend::Steady),                      // one point is not a trend
        (&[(0, 8), (7, 1), (9, 6)], Trend::Steady),               // it was better, but is no longer
        (&[(0, 8), (7, 4), (9, 5)], Trend::Improving),            // a point up and down does not count
        (&[(0, 6), (3, 2), (9, 6)], Trend::Steady),
    ] {
        assert_eq!(trend(days), expected, "{days:?}");
    }
    assert_eq!(trend(&[(u32::MAX - 7, 8), (u32::MAX, 2)]), Trend::Improving);
}

#[test]
fn refusals_name_the_entry() {
    let of = |days: &[(u32, u16)]| Diary::new(entries(days)).unwrap_err().to_string();
    assert_eq!(
        of(&[(1, 5), (3, 5), (2, 5)]),
        "entry 3 is of day 2, which is before day 3; give the days in order, earliest first"
    );
    assert_eq!(of(&[(1, 5), (1, 5)]), "entry 2 is of day 1 again; give one score for each day");
    assert_eq!(
        Entry::scored(1, 11).unwrap_err().to_string(),
        "pain: 11 is out of range; permitted are 0 to 10 points"
    );
}

#[test]
fn a_trend_is_written_as_its_id() {
    let written: Vec<String> = Trend::ALL.iter().map(|trend| format!("[{trend:>15}]")).collect();
    assert_eq!(
        written,
        [
            "[      recurrent]",
            "[      improving]",
            "[         steady]",
            "[      worsening]",
            "[too-little-data]"
        ]
    );
    assert!(Trend::ALL.iter().all(|trend| trend.plain().ends_with('.')));
}

#[test]
fn gaps_are_counted_and_nothing_is_assumed_of_them() {
    let diary = Diary::new(entries(&[(1, 6), (2, 6), (60, 5), (61, 2)])).unwrap();
    assert_eq!((diary.span_days(), diary.longest_gap()), (60, 58));
    assert_eq!((Diary::EMPTY.span_days(), Diary::EMPTY.longest_gap()), (0, 0));
    assert_eq!(diary.trend(), Trend::Improving);
}

#[test]
fn it_fills_what_it_knows() {
    use Answer::{Unknown, Yes};
    let filled = |days: &[(u32, u16)], said: &Presentation| {
        Diary::new(entries(days)).unwrap().fill(said).build().unwrap()
    };
    let nothing = Presentation::EMPTY;
    let answers = |of: &Presentation| {
        [Symptom::KeepsComingBack, Symptom::GettingWorse, Symptom::NotImprovingWithSelfCare]
            .map(|symptom| of.answer(symptom))
    };
    for (days, expected) in [
        (&[(0, 4)][..], [Unknown, Unknown, Unknown]),
        (&[(0, 4), (14, 6)], [Unknown, Yes, Yes]),
        (&[(0, 4), (13, 6)], [Unknown, Yes, Unknown]),
        (&[(0, 4), (14, 4)], [Unknown, Unknown, Yes]),
        (&[(0, 4), (13, 4)], [Unknown, Unknown, Unknown]),
        (&[(0, 2), (14, 2)], [Unknown, Unknown, Yes]),
        (&[(0, 1), (14, 1)], [Unknown, Unknown, Unknown]), // it hardly hurts
        (&[(0, 8), (14, 4)], [Unknown, Unknown, Unknown]),
        (&[(0, 8), (9, 0), (14, 4)], [Yes, Unknown, Unknown]),
        (&[(0, 3), (9, 0), (14, 9)], [Yes, Yes, Unknown]),
    ] {
        assert_eq!(answers(&filled(days, &nothing)), expected, "{days:?}");
    }
    assert_eq!(filled(&[(0, 4), (1, 7)], &nothing).pain().map(Pain::get), Some(7));
    assert_eq!(filled(&[], &nothing), nothing);
    // What the person said is never made milder.
    let said =
        Presentation::builder().yes(Symptom::GettingWorse).pain(Pain::new(9).unwrap()).build().unwrap();
    let after = filled(&[(0, 8), (14, 4)], &said);
    assert_eq!((after.answer(Symptom::GettingWorse), after.pain()), (Yes, Pain::new(9).ok()));
    let milder = Presentation::builder().pain(Pain::new(3).unwrap()).build().unwrap();
    assert_eq!(filled(&[(0, 8), (4, 9)], &milder).pain(), Pain::new(9).ok());
    let declined = Presentation::builder().declined(Symptom::GettingWorse).build().unwrap();
    assert_eq!(filled(&[(0, 8), (14, 4)], &declined).answer(Symptom::GettingWorse), Answer::Declined);
}

fn diaries() -> impl Strategy<Value = Vec<(u32, u16)>> {
    proptest1::diaries()
        .prop_map(|diary| diary.entries().iter().map(|entry| (entry.day, entry.pain.get())).collect())
}

/// From better to worse; `None` for a trend without a place in the order.
fn order(trend: Trend) -> Option<u8> {
    match trend {
        Trend::Improving => Some(0),
        Trend::Steady => Some(1),
        Trend::Worsening => Some(2),
        Trend::Recurrent | Trend::TooLittleData => None,
    }
}

proptest! {
    #[test]
    fn where_the_count_of_days_begins_never_matters(days in diaries(), shift in 0..1_000_000_u32) {
        let shifted: Vec<_> = days.iter().map(|&(day, score)| (day + shift, score)).collect();
        prop_assert_eq!(trend(&days), trend(&shifted));
    }

    #[test]
    fn more_pain_at_the_end_never_looks_better(days in diaries(), more in 0..=10_u16) {
        let mut worse = days.clone();
        if let Some(last) = worse.last_mut() {
            last.1 = last.1.max(more);
        }
        if let (Some(before), Some(after)) = (order(trend(&days)), order(trend(&worse))) {
            prop_assert!(before <= after);
        }
        prop_assert!(trend(&days) != Trend::Recurrent || trend(&worse) == Trend::Recurrent || worse.last() != days.last());
    }

    #[test]
    fn once_it_has_come_back_it_has(days in diaries(), step in 1..20_u32, score in 0..=10_u16) {
        if trend(&days) == Trend::Recurrent {
            let mut longer = days.clone();
            longer.push((days.last().unwrap().0 + step, score));
            prop_assert_eq!(trend(&longer), Trend::Recurrent);
        }
    }

    /// Filling in answers can settle a question, but never changes a yes.
    #[test]
    fn filling_never_takes_a_yes_away(days in diaries(), said in proptest1::presentations()) {
        let filled = Diary::new(entries(&days)).unwrap().fill(&said).build().unwrap();
        prop_assert!(said.present().is_subset(filled.present()));
        prop_assert!(triage(&filled).at_least() >= triage(&said).at_least());
        // Scores can contradict a no, but never add one.
        let no = |person: &Presentation| -> FindingSet {
            let said = |statement| if let Statement::No(finding) = statement { Some(finding) } else { None };
            person.to_builder().statements().filter_map(said).collect()
        };
        prop_assert!(no(&filled).is_subset(no(&said)));
    }

    #[test]
    fn exactly_the_rising_days_are_a_diary(days in prop::collection::vec((0..30_u32, 0..=10_u16), 0..6)) {
        let rising = days.windows(2).all(|pair| pair[0].0 < pair[1].0);
        prop_assert_eq!(Diary::new(entries(&days)).is_ok(), rising);
    }
}
