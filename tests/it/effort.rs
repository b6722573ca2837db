//! Intensity from the values that people know: every cut point, on both sides.

use backpain::activity::Intensity::{self, Light, Moderate, Vigorous};
use backpain::activity::effort::{
    Basis, CADENCE, Formula, HeartRateReserve, MaximalHeartRate, RELATIVE_CADENCE, Scale, TalkTest, cadence,
    is_sedentary, met_60_plus, relative_cadence, resolve,
};
use backpain::activity::sitting::Posture;
use backpain::{Age, Source};

fn age(years: u16) -> Age {
    Age::new(years).unwrap()
}

/// The published bands, from the texts: scale, reading, class.
#[test]
fn published_bands() {
    let rows = [
        (Scale::Borg, 6, Light),
        (Scale::Borg, 9, Light),
        (Scale::Borg, 11, Light),
        (Scale::Borg, 12, Moderate),
        (Scale::Borg, 13, Moderate),
        (Scale::Borg, 14, Vigorous),
        (Scale::Borg, 17, Vigorous),
        (Scale::Borg, 18, Vigorous),
        (Scale::Borg, 20, Vigorous),
        (Scale::ZeroToTen, 0, Light),
        (Scale::ZeroToTen, 4, Light),
        (Scale::ZeroToTen, 5, Moderate),
        (Scale::ZeroToTen, 6, Moderate),
        (Scale::ZeroToTen, 7, Vigorous),
        (Scale::ZeroToTen, 10, Vigorous),
        (Scale::Reserve, 39, Light),
        (Scale::Reserve, 40, Moderate),
        (Scale::Reserve, 59, Moderate),
        (Scale::Reserve, 60, Vigorous),
        (Scale::Reserve, 90, Vigorous),
        (Scale::Maximum, 63, Light),
        (Scale::Maximum, 64, Moderate),
        (Scale::Maximum, 76, Moderate),
        (Scale::Maximum, 77, Vigorous),
        (Scale::Maximum, 101, Vigorous),
        (Scale::OxygenUptake, 45, Light),
        (Scale::OxygenUptake, 46, Moderate),
        (Scale::OxygenUptake, 63, Moderate),
        (Scale::OxygenUptake, 64, Vigorous),
        (Scale::Met, 9, Light),
        (Scale::Met, 29, Light),
        (Scale::Met, 30, Moderate),
        (Scale::Met, 59, Moderate),
        (Scale::Met, 60, Vigorous),
        (Scale::Met, 230, Vigorous),
    ];
    for (scale, reading, class) in rows {
        assert_eq!(scale.intensity(reading), Ok(class), "{scale} {reading}");
    }
    assert_eq!(Scale::ALL.len(), 6);
}

/// Over every reading of every scale: an error outside the limits, never decreasing inside, and each class begins where
/// the scale says.
#[test]
fn harder_readings_are_never_easier_classes() {
    for &scale in Scale::ALL {
        let (min, max) = scale.limits();
        let mut before = Light;
        for reading in 0..=400 {
            match scale.intensity(reading) {
                Ok(class) => {
                    assert!((min..=max).contains(&reading) && class >= before, "{scale} {reading}");
                    if class > before {
                        assert_eq!(reading, scale.from(class), "{scale}");
                    }
                    before = class;
                }
                Err(refused) => {
                    assert!(reading < min || reading > max, "{scale} {reading}");
                    let said = refused.to_string();
                    assert!(said.contains(scale.id()) && said.contains(scale.unit()), "{said}");
                }
            }
        }
        assert_eq!(before, Vigorous, "{scale}");
        assert!(scale.from(Light) < scale.from(Moderate) && !scale.sources().is_empty());
        assert!(scale.question().ends_with('?'));
    }
}

#[test]
fn the_talk_test_is_ordered_as_intensity_is() {
    let classes: Vec<_> = TalkTest::ALL.iter().map(|answer| answer.intensity()).collect();
    assert_eq!(classes, Intensity::ALL);
    assert_eq!("can-talk".parse(), Ok(TalkTest::CanTalk));
    assert_eq!("can-tlak".parse::<TalkTest>().unwrap_err().nearest(), Some("can-talk"));
}

#[test]
fn only_a_seated_posture_is_sedentary() {
    for (posture, met, sedentary) in [
        (Posture::Sitting, 10, true),
        (Posture::Sitting, 15, true),
        (Posture::Sitting, 16, false),
        (Posture::Standing, 13, false),
        (Posture::Active, 15, false),
    ] {
        assert_eq!(is_sedentary(posture, met), Ok(sedentary), "{posture} {met}");
    }
    assert!(is_sedentary(Posture::Sitting, 301).is_err());
}

/// The worked example of the source: age 55, 62 at rest, 60% of the reserve is 123.8, printed as 124.
#[test]
fn karvonens_worked_example() {
    let maximum = MaximalHeartRate::estimated(age(55), Formula::TwoTwentyLessAge);
    assert_eq!(maximum.tenths(), 1_650);
    let reserve = HeartRateReserve::new(62, maximum).unwrap();
    assert_eq!(reserve.at(60), Ok(124));
    assert_eq!((reserve.at(0), reserve.at(100)), (Ok(62), Ok(165)));
    assert!(reserve.at(101).is_err());
    // 123 is under 60% and 124 above; 40% is 103.2.
    let classes = [103, 104, 123, 124].map(|rate| reserve.intensity(rate).unwrap());
    assert_eq!(classes, [Light, Moderate, Moderate, Vigorous]);
}

#[test]
fn the_two_formulas_differ_by_six_at_sixty() {
    let [old, new] = [Formula::TwoTwentyLessAge, Formula::TwoOhEightLessSevenTenths]
        .map(|formula| MaximalHeartRate::estimated(age(60), formula));
    assert_eq!((old.tenths(), new.tenths()), (1_600, 1_660));
    // 64% of 160 is 102.4, and of 166 it is 106.2.
    assert_eq!((old.intensity(103), new.intensity(103)), (Ok(Moderate), Ok(Light)));
    assert_eq!((old.from(Moderate), new.from(Moderate)), (103, 107));
    assert_eq!((old.from(Vigorous), new.from(Vigorous)), (124, 128)); // 123.2 and 127.8
}

/// Every age, resting rate and heart rate against exact fractions. The zones agree with the classes.
#[test]
fn heart_rates_are_classed_by_exact_fractions() {
    for years in [1, 20, 55, 60, 61, 65, 90, 120] {
        for &formula in Formula::ALL {
            let maximum = MaximalHeartRate::estimated(age(years), formula);
            let top = u32::from(maximum.tenths());
            for rate in 20_u16..=250 {
                let percent_floor = u16::try_from(u32::from(rate) * 1_000 / top).unwrap();
                let expected = Scale::Maximum.intensity(percent_floor.min(150)).unwrap();
                assert_eq!(maximum.intensity(rate), Ok(expected), "{years} {formula} {rate}");
                for class in [Moderate, Vigorous] {
                    assert_eq!(rate >= maximum.from(class), expected >= class);
                }
                for resting in [40_u16, 62, 90] {
                    let reserve = HeartRateReserve::new(resting, maximum).unwrap();
                    let above = u32::from(rate.saturating_sub(resting)) * 1_000;
                    let share = u16::try_from(above / (top - u32::from(resting) * 10)).unwrap();
                    let expected = Scale::Reserve.intensity(share.min(150)).unwrap();
                    assert_eq!(reserve.intensity(rate), Ok(expected), "{years} {formula} {resting} {rate}");
                    for class in [Moderate, Vigorous] {
                        assert_eq!(rate >= reserve.from(class), expected >= class);
                    }
                }
            }
            assert!(maximum.intensity(19).is_err() && maximum.intensity(251).is_err());
        }
    }
}

#[test]
fn impossible_heart_rates_are_refused() {
    assert!(MaximalHeartRate::measured(89).is_err() && MaximalHeartRate::measured(251).is_err());
    let maximum = MaximalHeartRate::measured(90).unwrap();
    assert_eq!(maximum.tenths(), 900);
    assert!(HeartRateReserve::new(89, maximum).is_ok() && HeartRateReserve::new(19, maximum).is_err());
    assert_eq!(
        HeartRateReserve::new(90, maximum).unwrap_err().to_string(),
        "resting_heart_rate: 90 is out of range; permitted are 20 to 89 beats a minute"
    );
}

#[test]
fn cadence_by_age() {
    let rows = [
        (21, 99, Light),
        (21, 100, Moderate),
        (40, 129, Moderate),
        (41, 130, Vigorous),
        (60, 100, Moderate),
        (61, 99, Light),
        (85, 100, Moderate),
        (85, 130, Vigorous),
    ];
    for (years, steps, class) in rows {
        assert_eq!(cadence(steps, age(years)), Ok(class), "{years} {steps}");
    }
    let relative = [
        (21, 119, Light),
        (30, 120, Moderate),
        (30, 134, Moderate),
        (30, 135, Vigorous),
        (31, 130, Vigorous),
        (40, 119, Light),
        (41, 115, Moderate),
        (50, 125, Vigorous),
        (51, 110, Moderate),
        (60, 120, Vigorous),
        (60, 109, Light),
    ];
    for (years, steps, class) in relative {
        assert_eq!(relative_cadence(steps, age(years)), Ok(class), "{years} {steps}");
    }
    for years in 0..=120 {
        assert_eq!(cadence(100, age(years)).is_ok(), (21..=85).contains(&years), "{years}");
        assert_eq!(relative_cadence(100, age(years)).is_ok(), (21..=60).contains(&years), "{years}");
    }
    assert!(cadence(300, age(30)).is_ok() && cadence(301, age(30)).is_err());
    assert_eq!(
        cadence(100, age(86)).unwrap_err().to_string(),
        "age: 86 is out of range; permitted are 21 to 85 years"
    );
    for table in [CADENCE, RELATIVE_CADENCE] {
        assert!(table.windows(2).all(|pair| pair[0].to + 1 == pair[1].from));
        assert!(table.iter().all(|row| row.moderate < row.vigorous && !row.sources.is_empty()));
    }
}

#[test]
fn from_65_on_ones_own_effort_counts() {
    let own = Some(Moderate);
    let of_walk = Some(Light);
    for (years, expected) in [(64, (Light, Basis::Absolute)), (65, (Moderate, Basis::Relative))] {
        assert_eq!(resolve(Some(age(years)), own, of_walk), Some(expected), "{years}");
    }
    assert_eq!(resolve(None, own, of_walk), None, "the age would decide");
    assert_eq!(resolve(None, own, own), Some((Moderate, Basis::Absolute)));
    for years in [None, Some(age(30)), Some(age(80))] {
        assert_eq!(resolve(years, own, None), Some((Moderate, Basis::Relative)));
        assert_eq!(resolve(years, None, of_walk), Some((Light, Basis::Absolute)));
        assert_eq!(resolve(years, None, None), None);
    }
}

/// 3.5 / 2.7, rounded to the nearest tenth.
#[test]
fn a_met_from_sixty_on_is_a_smaller_uptake() {
    for (met, older) in [(0, 0), (10, 13), (27, 35), (30, 39), (35, 45), (54, 70), (60, 78), (300, 389)] {
        assert_eq!(met_60_plus(met), Ok(older), "{met}");
    }
    for met in 0..=300_u16 {
        let older = met_60_plus(met).unwrap();
        let error = i32::from(older) * 27 - i32::from(met) * 35;
        assert!(error.abs() <= 13, "{met} -> {older}");
    }
    assert!(met_60_plus(301).is_err());
}

#[test]
fn every_formula_names_its_source() {
    assert_eq!(Formula::TwoTwentyLessAge.source(), Source::MaximalHeartRate220);
    assert_eq!(Formula::TwoOhEightLessSevenTenths.source(), Source::MaximalHeartRate208);
}
