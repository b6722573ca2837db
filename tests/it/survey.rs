//! Survey scoring compared with the published examples and records, and the laws of the protocols.

use backpain::activity::survey::{
    Entered, GpaqError, IpaqError, PREVALENCE, Prevalence, Standardisation, Target, brfss, gpaq, ipaq,
};
use backpain::source::Seen;
use backpain::{Age, Sex, Source};
use proptest::prelude::*;

mod ipaq_short_form {
    use super::*;
    use ipaq::{Answers, Asked, Category, Change, Score, score};

    /// Vigorous, moderate, walking: days and minutes.
    fn daily(items: [(i32, i32); 3]) -> Answers {
        let [vigorous, moderate, walking] = items.map(|(days, minutes)| Entered::daily(days, minutes));
        Answers::new(vigorous, moderate, walking)
    }

    fn scored(items: [(i32, i32); 3]) -> Score {
        score(&daily(items)).unwrap()
    }

    const MISSING: Entered = Entered::new(None, None, None);

    /// The ten records of a public test file (LCBC-UiO/questionnaires, `ipaq.tsv`), scored by the protocol;
    /// MET-minutes in tenths.
    #[test]
    fn published_records() {
        let day = Entered::daily;
        let rows = [
            (1, day(0, 0), day(1, 30), day(7, 60), Some((15_060, Category::Moderate))),
            (2, MISSING, day(3, 90), day(3, 20), None),
            (3, day(3, 60), day(1, 60), day(7, 60), Some((30_660, Category::High))),
            (4, day(3, 60), day(3, 60), day(7, 25), Some((27_375, Category::High))),
            (5, day(0, 0), day(1, 60), day(3, 90), Some((11_310, Category::Low))),
            (6, day(2, 210), day(4, 120), day(3, 20), Some((49_980, Category::High))),
            (
                7,
                day(4, 60),
                Entered::new(Some(0), None, None),
                Entered::new(Some(0), None, None),
                Some((19_200, Category::High)),
            ),
            (8, day(3, 25), day(5, 15), day(5, 75), Some((21_375, Category::High))),
            (9, day(0, 0), day(4, 180), day(7, 60), Some((42_660, Category::High))),
            (10, day(3, 45), MISSING, day(4, 30), None),
        ];
        for (row, vigorous, moderate, walking, expected) in rows {
            let answers = Answers::new(vigorous, moderate, walking);
            let found = score(&answers).ok().map(|score| (score.met_minutes_tenths(), score.category()));
            assert_eq!(found, expected, "row {row}");
        }
        assert_eq!(
            scored([(2, 210), (4, 120), (3, 20)]).uncut_met_minutes_tenths(),
            54_780,
            "row 6, not cut"
        );
    }

    /// E17 to E22: answers, MET-minutes in tenths and category, and the minutes that a guideline counts.
    #[test]
    fn e17_to_e22() {
        let rows = [
            ("E17", [(0, 0), (1, 720), (6, 10)], 9_180, Category::Moderate, 780),
            ("E18", [(0, 0), (0, 0), (7, 130)], 30_030, Category::High, 910),
            ("E18 one less", [(0, 0), (0, 0), (7, 129)], 29_799, Category::Moderate, 903),
            ("E19", [(3, 63), (0, 0), (0, 0)], 15_120, Category::High, 378),
            ("E19 one less", [(3, 62), (0, 0), (0, 0)], 14_880, Category::Moderate, 372),
            ("E20", [(0, 0), (0, 0), (7, 9)], 0, Category::Low, 63),
            ("E20 one more", [(0, 0), (0, 0), (7, 10)], 2_310, Category::Low, 70),
            ("E22", [(0, 0), (1, 60), (3, 90)], 11_310, Category::Low, 330),
        ];
        for (id, items, tenths, category, equivalent) in rows {
            let score = scored(items);
            assert_eq!((score.met_minutes_tenths(), score.category()), (tenths, category), "{id}");
            let minutes = |asked| score.reported_minutes(asked);
            let counted = 2 * minutes(Asked::Vigorous) + minutes(Asked::Moderate) + minutes(Asked::Walking);
            assert_eq!(counted, equivalent, "{id}");
        }
        let uncut = scored([(0, 0), (1, 720), (6, 10)]);
        assert_eq!(
            (uncut.uncut_met_minutes_tenths(), uncut.uncut_category()),
            (30_780, Category::High),
            "E17"
        );
        assert_eq!(
            score(&daily([(7, 321), (7, 320), (7, 320)])).map_err(|error| error.to_string()),
            Err("the daily times come to 961 minutes; permitted are at most 960 together".to_owned()),
            "E21"
        );
        let kept = scored([(7, 320), (7, 320), (7, 320)]);
        assert_eq!((kept.met_minutes_tenths(), kept.category()), (192_780, Category::High), "E21");
    }

    /// The old rule of three times twenty minutes is moderate here, and 120 minutes for a guideline (E9).
    #[test]
    fn e9_three_short_runs_are_moderate() {
        let score = scored([(3, 20), (0, 0), (0, 0)]);
        assert_eq!((score.met_minutes_tenths(), score.category()), (4_800, Category::Moderate));
        assert_eq!(2 * score.reported_minutes(Asked::Vigorous), 120);
        assert_eq!(scored([(3, 19), (0, 0), (0, 0)]).category(), Category::Low);
        assert_eq!(scored([(2, 30), (0, 0), (0, 0)]).category(), Category::Low);
    }

    /// Both sides of each branch that makes a person moderate.
    #[test]
    fn moderate_by_each_branch() {
        let rows = [
            ("walking alone", [(0, 0), (0, 0), (5, 30)], Category::Moderate),
            ("a minute less", [(0, 0), (0, 0), (5, 29)], Category::Low),
            ("a day less", [(0, 0), (0, 0), (4, 30)], Category::Low),
            ("moderate alone", [(0, 0), (5, 30), (0, 0)], Category::Moderate),
            ("both together", [(0, 0), (2, 30), (3, 30)], Category::Moderate),
            ("one of them short", [(0, 0), (2, 30), (3, 29)], Category::Low),
            ("600 MET-minutes on 5 days", [(0, 0), (5, 29), (1, 10)], Category::Moderate), // 580 + 33
            ("the same on 4", [(0, 0), (4, 60), (0, 0)], Category::Low),
            ("exactly 600 on 5", [(1, 25), (4, 25), (0, 0)], Category::Moderate), // 200 + 400
            ("8 less on 5", [(1, 24), (4, 25), (0, 0)], Category::Low),
        ];
        for (row, items, category) in rows {
            assert_eq!(scored(items).category(), category, "{row}");
        }
    }

    #[test]
    fn what_cannot_be_scored_says_why() {
        let none = Entered::daily(0, 0);
        let with = |vigorous| score(&Answers::new(vigorous, none, none));
        assert_eq!(with(MISSING), Err(IpaqError::DaysMissing(Asked::Vigorous)));
        assert_eq!(with(Entered::new(Some(3), None, None)), Err(IpaqError::TimeMissing(Asked::Vigorous)));
        for days in [-1, 8, 9, 10, 99, i32::MAX] {
            let refused = with(Entered::daily(days, 30)).unwrap_err();
            let said = format!("vigorous: {days} is out of range; permitted are 0 to 7 days");
            assert!(refused.to_string().starts_with(&said), "{refused}");
        }
        for minutes in [-1, 1_441, 7_777, 9_999, i32::MAX, i32::MIN] {
            assert!(matches!(with(Entered::daily(3, minutes)), Err(IpaqError::Time { .. })), "{minutes}");
        }
        assert!(matches!(with(Entered::new(Some(3), Some(-1), Some(90))), Err(IpaqError::Time { .. })));
        assert!(matches!(with(Entered::new(Some(1), Some(i32::MAX), None)), Err(IpaqError::Time { .. })));
        assert!(matches!(
            with(Entered::new(Some(1), Some(17), None)),
            Err(IpaqError::TooMuch { minutes: 1_020, .. })
        ));
        assert!(with(Entered::new(Some(1), Some(16), Some(0))).is_ok());
    }

    /// Hours and minutes are never offset against each other, and an error shows what was entered.
    #[test]
    fn negative_entries_have_no_score() {
        let none = Entered::daily(0, 0);
        for (hours, minutes, said) in [
            (Some(-1), Some(90), "-1 h 90 min"),
            (Some(2), Some(-30), "2 h -30 min"),
            (None, Some(-10), "-10 min"),
            (Some(25), None, "25 h"),
            (Some(i32::MIN), Some(i32::MIN), "-2147483648 h -2147483648 min"),
        ] {
            for days in [0, 3] {
                let entry = Entered::new(Some(days), hours, minutes);
                let error = score(&Answers::new(none, none, entry)).unwrap_err();
                assert!(
                    error.to_string().starts_with(&format!("walking: {said} is not a time on one day;")),
                    "{error}"
                );
            }
        }
    }

    #[test]
    fn every_change_is_reported() {
        let none = Entered::daily(0, 0);
        let changes = |vigorous| {
            let score = score(&Answers::new(vigorous, none, none)).unwrap();
            score.changes().map(|(_, change)| change).collect::<Vec<_>>()
        };
        assert_eq!(changes(Entered::daily(3, 60)), []);
        for hours in [15, 30, 45, 60, 90] {
            for minutes in [None, Some(0), Some(hours)] {
                let item = Entered::new(Some(3), Some(hours), minutes);
                assert_eq!(changes(item), [Change::MinutesInHoursBox], "{hours} {minutes:?}");
                let score = score(&Answers::new(item, none, none)).unwrap();
                assert_eq!(score.reported_minutes(Asked::Vigorous), 3 * u32::try_from(hours).unwrap());
            }
        }
        assert_eq!(changes(Entered::new(Some(0), None, None)), [Change::NoTimeOnNoDays]);
        assert_eq!(changes(Entered::daily(0, 30)), [Change::TimeOnNoDays]);
        assert_eq!(changes(Entered::daily(3, 9)), [Change::UnderTenMinutes]);
        assert_eq!(changes(Entered::daily(3, 10)), []);
        assert_eq!(changes(Entered::daily(3, 180)), []);
        assert_eq!(changes(Entered::daily(3, 181)), [Change::AboveThreeHours]);
        assert_eq!(Change::UnderTenMinutes.seen(), Seen::Recalled);
        assert_eq!(Change::AboveThreeHours.seen(), Seen::SecondHand);
        assert!(ipaq::AGES.contains(&15) && ipaq::AGES.contains(&69) && !ipaq::AGES.contains(&70));
    }

    proptest! {
        /// More of anything never lowers a category. Beyond the day's limit there is no category.
        #[test]
        fn more_is_never_less(
            items in proptest::array::uniform3((0_i32..=7, 0_i32..=320)),
            which in 0_usize..3,
            more in (0_i32..=7, 0_i32..=200),
        ) {
            let mut after = items;
            after[which].0 = (items[which].0 + more.0).min(7);
            after[which].1 = (items[which].1 + more.1).min(320);
            let (before, after) = (scored(items), scored(after));
            prop_assert!(after.category() >= before.category());
            prop_assert!(after.met_minutes_tenths() >= before.met_minutes_tenths());
            prop_assert!(after.uncut_met_minutes_tenths() >= after.met_minutes_tenths());
            prop_assert!(after.uncut_category() >= after.category());
            prop_assert!(after.met_minutes_tenths() <= 192_780);
        }

        /// Hours and minutes mean what their sum means.
        #[test]
        fn hours_are_sixty_minutes(days in 0_i32..=7, hours in 1_i32..=14, minutes in 0_i32..=59) {
            let none = Entered::daily(0, 0);
            let scored = |vigorous| {
                let score = score(&Answers::new(vigorous, none, none)).unwrap();
                let minutes = score.reported_minutes(Asked::Vigorous);
                (score.met_minutes_tenths(), score.category(), minutes, score.changes().collect::<Vec<_>>())
            };
            let split = Entered::new(Some(days), Some(hours), Some(minutes));
            prop_assert_eq!(scored(split), scored(Entered::daily(days, hours * 60 + minutes)));
        }

        #[test]
        fn no_record_panics(raw in proptest::array::uniform9(proptest::option::of(any::<i32>()))) {
            let [a, b, c, d, e, f, g, h, i] = raw;
            let answers = Answers::new(Entered::new(a, b, c), Entered::new(d, e, f), Entered::new(g, h, i));
            if let Ok(score) = score(&answers) {
                prop_assert!(score.met_minutes_tenths() <= 192_780);
            }
        }
    }
}

mod gpaq_second_version {
    use super::*;
    use gpaq::{Answers, Change, Domain, Entry, Level, Score, protocol_score, score};

    fn of(domains: &[(Domain, i32, i32)]) -> Score {
        score(&answers(domains)).unwrap()
    }

    fn answers(domains: &[(Domain, i32, i32)]) -> Answers {
        let said = domains.iter().fold(Answers::new(), |said, &(domain, days, minutes)| {
            said.with(domain, Entry::daily(days, minutes))
        });
        said.rest_no()
    }

    use Domain::{ModerateRecreation, ModerateWork, Travel, VigorousRecreation, VigorousWork};

    /// The samples of a public scorer (MatthieuGG/GPAQ-scores), with the results that it publishes.
    #[test]
    fn published_samples() {
        let first = answers(&[(Travel, 6, 60), (VigorousRecreation, 4, 30)]).sitting(Some(3), Some(0));
        assert_eq!(first.sitting_minutes(), Some(180));
        let first = score(&first).unwrap();
        assert_eq!((first.met_minutes(), first.level()), (2_400, Level::High));
        assert_eq!(first.minutes(Travel) * 4, 1_440);
        assert_eq!(first.minutes(VigorousRecreation) * 8, 960);
        let second = of(&[(VigorousWork, 1, 80), (Travel, 5, 60), (VigorousRecreation, 5, 15)]);
        assert_eq!((second.met_minutes(), second.level()), (640 + 1_200 + 600, Level::High));
        // The third has -1 days, 61 minutes in the box for minutes, and a yes with blanks.
        let third =
            Answers::new().with(VigorousWork, Entry::new(Some(true), Some(-1), Some(0), Some(61))).rest_no();
        assert!(matches!(score(&third), Err(GpaqError::Days { domain: VigorousWork, days: Some(-1), .. })));
        let blanks = Answers::new().with(Travel, Entry::new(Some(true), None, None, None)).rest_no();
        assert!(matches!(score(&blanks), Err(GpaqError::Days { domain: Travel, days: None, .. })));
    }

    /// E26 to E29.
    #[test]
    fn e26_to_e29() {
        let e26 = of(&[(Travel, 6, 60), (VigorousRecreation, 4, 30)]);
        assert_eq!((e26.met_minutes(), e26.level(), e26.meets_600()), (2_400, Level::High, true), "E26");
        let weekly = |score: &Score| {
            (score.weekly().vigorous_minutes.unwrap(), score.weekly().moderate_minutes.unwrap())
        };
        assert_eq!(weekly(&e26), (120, 360), "E26: 360 + 240 = 600");
        let e27 = of(&[(ModerateRecreation, 4, 37)]);
        assert_eq!((e27.met_minutes(), e27.meets_600()), (592, false), "E27");
        assert_eq!(weekly(&e27), (0, 148), "E27");

        let e28 =
            Answers::new().with(ModerateWork, Entry::new(Some(true), Some(5), Some(15), None)).rest_no();
        let e28 = score(&e28).unwrap();
        assert_eq!((e28.minutes(ModerateWork), e28.met_minutes()), (75, 300), "E28");
        assert_eq!(e28.changes().collect::<Vec<_>>(), [(ModerateWork, Change::MinutesInHoursBox)], "E28");

        let e29: Vec<_> = Domain::ALL.iter().map(|&domain| (domain, 7, 960)).collect();
        assert_eq!(protocol_score(&answers(&e29)).unwrap().met_minutes(), 188_160, "E29");
        assert!(
            matches!(score(&answers(&e29)), Err(GpaqError::ImpossibleDay { minutes: 4_800, .. })),
            "E29: 80 hours a day"
        );
    }

    /// A known time is never mistaken for a code: every number of minutes counts as itself.
    #[test]
    fn a_known_time_is_no_code() {
        for minutes in 10..=960 {
            let score = of(&[(Travel, 1, minutes)]);
            assert_eq!(i32::try_from(score.minutes(Travel)), Ok(minutes));
            assert_eq!(score.changes().count(), 0, "{minutes}");
        }
    }

    #[test]
    fn the_lines_of_600_and_1200() {
        for (minutes, meets) in
            [(29, (false, false)), (30, (true, false)), (59, (true, false)), (60, (true, true))]
        {
            let score = of(&[(Travel, 5, minutes)]);
            assert_eq!((score.meets_600(), score.meets_1200()), meets, "{minutes}");
        }
    }

    /// Minutes typed as hours, with the content of the other box.
    #[test]
    fn minutes_in_the_hours_box() {
        for hours in [15, 30, 45, 60] {
            for minutes in [None, Some(0), Some(hours), Some(77), Some(88), Some(99)] {
                let said = Answers::new()
                    .with(Travel, Entry::new(Some(true), Some(5), Some(hours), minutes))
                    .rest_no();
                let score = score(&said).unwrap();
                assert_eq!(score.minutes(Travel), 5 * u32::try_from(hours).unwrap(), "{hours} {minutes:?}");
                assert_eq!(score.changes().collect::<Vec<_>>(), [(Travel, Change::MinutesInHoursBox)]);
            }
        }
        // 15 h 20 min is 920 minutes; 30 h and any other minutes is more than 16 hours.
        let said = |hours, minutes| {
            score(
                &Answers::new()
                    .with(Travel, Entry::new(Some(true), Some(1), Some(hours), Some(minutes)))
                    .rest_no(),
            )
        };
        assert_eq!(said(15, 20).unwrap().minutes(Travel), 920);
        assert_eq!(
            said(30, 5).unwrap_err().to_string(),
            "travel: 30 h 5 min does not go with 1 day; permitted are 10 to 960 minutes a day, and none on no days"
        );
        assert!(said(90, 0).is_err(), "90 is not read as minutes here");
    }

    /// Codes become 0. With a yes, 0 minutes is not a valid answer.
    #[test]
    fn codes_become_zero() {
        let said = |yes, days, hours, minutes| {
            score(&Answers::new().with(Travel, Entry::new(yes, days, hours, minutes)).rest_no())
        };
        for (hours, minutes) in [(7, 77), (8, 88), (9, 99), (77, 77), (0, 99)] {
            let found = said(Some(true), Some(5), Some(hours), Some(minutes)).unwrap_err();
            assert!(
                matches!(
                    found,
                    GpaqError::Time { domain: Travel, entered: Entered { days: Some(5), .. }, .. }
                ),
                "{hours} {minutes}"
            );
        }
        let kept = said(Some(true), Some(5), Some(1), Some(88)).unwrap();
        assert_eq!(kept.minutes(Travel), 300, "1 hour and not known");
        assert_eq!(kept.changes().collect::<Vec<_>>(), [(Travel, Change::CodeAsZero)]);
        assert_eq!(kept.changes().count(), 1);
        // Answered no, and the days declined.
        let denied = said(Some(false), Some(99), Some(99), Some(99)).unwrap();
        assert_eq!((denied.met_minutes(), denied.changes().count()), (0, 1));
        assert!(matches!(
            said(Some(true), Some(99), Some(1), Some(0)),
            Err(GpaqError::Days { domain: Travel, days: Some(99), .. })
        ));
    }

    #[test]
    fn what_is_valid_in_a_domain() {
        let said = |yes, days, minutes| {
            score(&Answers::new().with(Travel, Entry::new(yes, days, Some(0), minutes)).rest_no())
                .map(|score| score.minutes(Travel))
        };
        assert_eq!(said(Some(true), Some(1), Some(10)), Ok(10));
        assert_eq!(said(Some(true), Some(7), Some(960)), Ok(6_720));
        assert!(said(Some(true), Some(1), Some(9)).is_err() && said(Some(true), Some(7), Some(961)).is_err());
        assert!(said(Some(true), Some(0), Some(30)).is_err() && said(Some(true), Some(8), Some(30)).is_err());
        assert!(said(Some(false), Some(1), Some(30)).is_err() && said(Some(false), None, Some(30)).is_err());
        assert_eq!(said(Some(false), None, None), Ok(0));
        assert_eq!(said(None, None, Some(0)), Ok(0), "blank with nothing is valid beside a no");
        assert!(said(None, Some(3), Some(30)).is_err(), "no yes, but days");
        assert_eq!(score(&Answers::new()), Err(GpaqError::NothingAnswered));
        let time_only = Answers::new().with(Travel, Entry::new(None, Some(3), Some(1), None));
        assert_eq!(score(&time_only), Err(GpaqError::NothingAnswered));
    }

    #[test]
    fn sitting_is_a_time_of_day() {
        let sitting = |hours, minutes| Answers::new().sitting(hours, minutes).sitting_minutes();
        assert_eq!(sitting(Some(3), Some(0)), Some(180));
        assert_eq!(sitting(None, Some(45)), Some(45));
        assert_eq!(sitting(Some(24), Some(0)), Some(1_440));
        assert_eq!(sitting(Some(24), Some(1)), None);
        assert_eq!(sitting(Some(25), None), None);
        assert_eq!(sitting(Some(77), Some(77)), None);
        assert_eq!(sitting(Some(-1), Some(60)), None);
        assert_eq!(sitting(None, None), None);
    }

    /// Each branch of moderate, and its near misses.
    #[test]
    fn levels_by_each_branch() {
        type Row = (&'static str, &'static [(Domain, i32, i32)], Level);
        let rows: &[Row] = &[
            ("high by vigorous days", &[(VigorousWork, 3, 63)], Level::High), // 1512
            ("12 less", &[(VigorousWork, 3, 62)], Level::Moderate),           // 1488
            ("high by days together", &[(Travel, 7, 108)], Level::High),      // 3024
            ("the line itself", &[(Travel, 5, 100), (ModerateWork, 2, 125)], Level::High), // 2000 + 1000
            ("4 less", &[(Travel, 4, 131), (ModerateWork, 3, 75)], Level::Moderate), // 2096 + 900
            ("a", &[(Travel, 5, 30)], Level::Moderate),
            ("a, 20 less", &[(Travel, 5, 29)], Level::Low),
            ("b", &[(VigorousWork, 2, 20), (VigorousRecreation, 2, 20)], Level::Moderate),
            ("b, 1 + 2", &[(VigorousWork, 1, 20), (VigorousRecreation, 2, 20)], Level::Moderate),
            ("b, one short", &[(VigorousWork, 2, 25), (VigorousRecreation, 2, 10)], Level::Low),
            ("c", &[(VigorousWork, 3, 10), (VigorousRecreation, 3, 20)], Level::Moderate),
            ("c, both short, 480", &[(VigorousWork, 3, 10), (VigorousRecreation, 3, 10)], Level::Low),
            ("d", &[(VigorousWork, 2, 25), (VigorousRecreation, 3, 25)], Level::Moderate),
            ("d alone", &[(VigorousRecreation, 3, 20)], Level::Moderate),
            ("d, short", &[(VigorousRecreation, 3, 19)], Level::Low),
            ("e", &[(ModerateWork, 3, 30), (ModerateRecreation, 2, 30)], Level::Moderate),
            ("nothing", &[], Level::Low),
        ];
        for &(row, domains, level) in rows {
            assert_eq!(of(domains).level(), level, "{row}");
        }
    }

    #[test]
    fn a_day_is_shared_only_where_it_must_be() {
        // 3 and 4 days of 16 hours can alternate; 4 and 4 cannot.
        let apart = answers(&[(VigorousWork, 3, 960), (Travel, 4, 960)]);
        assert!(score(&apart).is_ok());
        let shared = answers(&[(VigorousWork, 4, 960), (Travel, 4, 960)]);
        assert!(matches!(score(&shared), Err(GpaqError::ImpossibleDay { minutes: 1_920, .. })));
        let full = answers(&[(VigorousWork, 7, 960), (Travel, 7, 480)]);
        assert!(score(&full).is_ok(), "exactly a day");
        let over = answers(&[(VigorousWork, 7, 960), (Travel, 1, 481)]);
        assert!(matches!(score(&over), Err(GpaqError::ImpossibleDay { minutes: 1_441, .. })));
        // No two need to share a day, but the week is still too short.
        let week = answers(&[
            (VigorousWork, 3, 960),
            (Travel, 3, 960),
            (ModerateWork, 3, 960),
            (VigorousRecreation, 3, 960),
        ]);
        assert!(matches!(score(&week), Err(GpaqError::ImpossibleDay { minutes: 1_646, .. })));
    }

    /// Hours and minutes are never offset against each other, and an error shows what was entered.
    #[test]
    fn negative_entries_have_no_score() {
        for (hours, minutes, said) in [
            (Some(-1), Some(90), "-1 h 90 min"),
            (Some(2), Some(-30), "2 h -30 min"),
            (Some(-2), None, "-2 h"),
            (None, Some(-10), "-10 min"),
            (Some(15), Some(-15), "15 h -15 min"),
            (Some(-1), Some(60), "-1 h 60 min"),
        ] {
            for (yes, days) in [(true, 5), (false, 0)] {
                let entry = Entry::new(Some(yes), Some(days), hours, minutes);
                let error = score(&Answers::new().with(Travel, entry).rest_no()).unwrap_err();
                assert!(
                    error.to_string().starts_with(&format!("travel: {said} does not go with")),
                    "{error}"
                );
            }
        }
    }

    fn records() -> impl Strategy<Value = Vec<(Domain, i32, i32)>> {
        let one = |&domain: &Domain| (Just(domain), 1_i32..=7, 10_i32..=280);
        let all: Vec<_> = Domain::ALL.iter().map(one).collect();
        (all, proptest::collection::vec(any::<bool>(), 5)).prop_map(|(all, kept)| {
            all.into_iter().zip(kept).filter_map(|(row, kept)| kept.then_some(row)).collect()
        })
    }

    proptest! {
        /// Each domain counts by its METs, and the total does not depend on the order of answering.
        #[test]
        fn the_total_is_the_sum_of_the_domains(rows in records()) {
            let by_hand: i32 = rows.iter().map(|&(domain, days, minutes)| {
                days * minutes * if domain.is_vigorous() { 8 } else { 4 }
            }).sum();
            let score = of(&rows);
            prop_assert_eq!(score.met_minutes(), u32::try_from(by_hand).unwrap());
            let turned: Vec<_> = rows.iter().rev().copied().collect();
            prop_assert_eq!(of(&turned), score);
            let weekly = score.weekly();
            let (vigorous, moderate) = (u32::from(weekly.vigorous_minutes.unwrap()), u32::from(weekly.moderate_minutes.unwrap()));
            prop_assert_eq!(4 * (2 * vigorous + moderate), score.met_minutes(), "vigorous counts twice");
            prop_assert_eq!(score.meets_600(), 2 * vigorous + moderate >= 150, "600 is 150 minutes here");
        }

        #[test]
        fn no_record_panics(raw in proptest::collection::vec((proptest::option::of(any::<bool>()), proptest::array::uniform3(proptest::option::of(any::<i32>()))), 5)) {
            let said = raw.iter().zip(Domain::ALL).fold(Answers::new(), |said, (&(yes, [days, hours, minutes]), &domain)| {
                said.with(domain, Entry::new(yes, days, hours, minutes))
            });
            if let Ok(score) = protocol_score(&said.sitting(raw[0].1[0], raw[1].1[1])) {
                prop_assert!(score.met_minutes() <= 188_160);
            }
        }
    }
}

mod telephone_survey {
    use super::*;
    use brfss::{Bout, meets_strength, minutes, vigorous_from_hundredths, weekly_thousandths};

    fn age(years: u16) -> Age {
        Age::new(years).unwrap()
    }

    #[test]
    fn duration_codes() {
        for (code, expected) in [(45, 45), (90, 90), (130, 90), (959, 599), (1, 1), (759, 479), (800, 480)] {
            assert_eq!(minutes(code), Ok(Some(expected)), "{code}");
        }
        assert_eq!((minutes(777), minutes(999)), (Ok(None), Ok(None)));
        for code in [0, 760, 799, 960, 998, 1_000, 7_777, 9_999] {
            assert!(minutes(code).is_err(), "{code}");
        }
    }

    /// The permitted range in an error never includes the invalid number.
    #[test]
    fn an_error_names_the_code_and_those_that_exist() {
        assert_eq!(
            minutes(760).unwrap_err().to_string(),
            "duration: 760 is not a code of the survey; permitted are 1 to 759 and 800 to 959 (hours and minutes as HMM), 777 and 999"
        );
        assert_eq!(
            weekly_thousandths(200).unwrap_err().to_string(),
            "frequency: 200 is not a code of the survey; permitted are 101 to 199 (times a week), 201 to 299 (times a month), 777, 888 and 999"
        );
    }

    /// E32, and the code that is a number: 99 times a week.
    #[test]
    fn e32_and_frequency_codes() {
        for (code, expected, strong) in [
            (101, 1_000, false),
            (102, 2_000, true),
            (199, 99_000, true),
            (208, 1_867, false),
            (209, 2_100, true),
            (888, 0, false),
        ] {
            let weekly = weekly_thousandths(code).unwrap().unwrap();
            assert_eq!((weekly, meets_strength(weekly)), (expected, strong), "{code}");
        }
        assert_eq!((weekly_thousandths(777), weekly_thousandths(999)), (Ok(None), Ok(None)));
        for code in [0, 100, 200, 300, 776, 9_999] {
            assert!(weekly_thousandths(code).is_err(), "{code}");
        }
    }

    /// The table of cuts by age; 859 is the codebook's published maximum.
    #[test]
    fn the_vigorous_cut_falls_with_age() {
        let rows = [
            (18, 859, 709),
            (35, 699, 601),
            (45, 604, 537),
            (55, 510, 474),
            (65, 416, 411),
            (70, 369, 379),
            (72, 350, 366),
            (75, 321, 347),
            (80, 274, 315),
        ];
        for (years, male, female) in rows {
            assert_eq!(vigorous_from_hundredths(age(years), Sex::Male), male, "{years}");
            assert_eq!(vigorous_from_hundredths(age(years), Sex::Female), female, "{years}");
        }
        for years in 18..120 {
            for &sex in Sex::ALL {
                assert!(
                    vigorous_from_hundredths(age(years + 1), sex)
                        <= vigorous_from_hundredths(age(years), sex)
                );
            }
        }
    }

    /// E30: at 72 a man's slow walk counts twice, at 71 it does not; women follow at 75.
    #[test]
    fn e30_a_slow_walk_becomes_vigorous() {
        let walk = Bout { met_tenths: 35, minutes: 15, weekly_thousandths: 5_000 };
        assert_eq!(walk.weekly_minutes(), 75);
        for (sex, from) in [(Sex::Male, 72), (Sex::Female, 75)] {
            assert_eq!(walk.equivalent_minutes(age(from - 1), sex), 75, "{sex}");
            assert_eq!(walk.equivalent_minutes(age(from), sex), 150, "{sex}");
        }
        // At least 3 METs are required: lighter activity earns nothing at any age.
        let stroll = Bout { met_tenths: 29, ..walk };
        assert_eq!(stroll.equivalent_minutes(age(90), Sex::Male), 0);
    }

    /// E31: two real records, beyond the minutes of a week.
    #[test]
    fn e31_no_cap() {
        let often = Bout {
            met_tenths: 100,
            minutes: minutes(959).unwrap().unwrap(),
            weekly_thousandths: weekly_thousandths(199).unwrap().unwrap(),
        };
        assert_eq!(often.equivalent_minutes(age(40), Sex::Male), 118_602);
        assert!(often.weekly_minutes() > 10_080);
        let most = Bout { met_tenths: u16::MAX, minutes: u16::MAX, weekly_thousandths: u32::MAX };
        assert_eq!(most.equivalent_minutes(age(40), Sex::Male), 2 * most.weekly_minutes());
        assert!(most.weekly_minutes() > u32::MAX.into()); // nothing is cut off
    }
}

/// A figure alone means little: each row has its own survey, year, definition and adjustment.
#[test]
fn prevalence_figures_are_told_apart() {
    for (place, row) in PREVALENCE.iter().enumerate() {
        assert!((1_000..6_000).contains(&row.hundredths) && (2008..=2023).contains(&row.year), "{row:?}");
        let same = |other: &&Prevalence| {
            (other.target, other.population, other.survey, other.year, other.standardisation)
                == (row.target, row.population, row.survey, row.year, row.standardisation)
        };
        assert_eq!(PREVALENCE.iter().position(|other| same(&other)), Some(place), "{row:?}");
    }
    let of_2023 = |standardisation| {
        let row = PREVALENCE.iter().find(|row| row.year == 2023 && row.standardisation == standardisation);
        row.unwrap().hundredths
    };
    let with_unknown = of_2023(Standardisation::WeightedWithUnknown);
    let known = of_2023(Standardisation::WeightedKnown);
    assert_eq!(known - with_unknown, 505, "the same survey, five points apart");
    assert_eq!(Prevalence::aim_for_2030(Target::Both), 2_970);
    assert!(PREVALENCE.iter().all(|row| row.source.seen() >= Seen::SecondHand));
    assert!(PREVALENCE.iter().any(|row| row.source == Source::NchsBrief443 && row.hundredths == 2_420));
}
