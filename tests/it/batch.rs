//! Many people at once get what each of them gets alone.

use backpain::batch::{BatchError, Bitmap, Column, Columns, People, RowError};
use backpain::presentation::PresentationBuilder;
use backpain::proptest1::{presentations, rule_sets, with_a_red_flag, with_completion};
use backpain::rule::{RuleBuf, WhenBuf};
use backpain::triage::{AssumeNo, Bounds};
use backpain::{
    Answer, Condition, Finding, Measure, Options, Pain, Polarity, Policy, PregnancyWeeks, Presentation,
    RiskFactor, RuleSet, Sex, Source, Symptom, Urgency,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::load::population::everybody;

/// Every way in which a triage can be asked for.
fn options() -> Vec<Options<'static>> {
    let all_no = AssumeNo::because("a form with tick boxes only").unwrap();
    [Options::new(), Options::new().assume_no(all_no)]
        .into_iter()
        .flat_map(|options| [options, options.without_examination()])
        .flat_map(|options| [options, options.policy(Policy::Cautious)])
        .collect()
}

/// Compares each person of the columns with a triage of that person alone.
fn agrees(columns: &Columns<'_>, rules: &RuleSet, options: Options<'_>) {
    let mut bounds = vec![None; columns.rows()];
    columns.triage_by(rules, options, &mut bounds).unwrap();
    let words = columns.rows().div_ceil(64);
    let mut fired = vec![u64::MAX; words * rules.rules().count()];
    columns.fired_by(rules, options, &mut fired).unwrap();
    for (row, bounds) in bounds.iter().enumerate() {
        let person = columns.presentation(row).ok();
        let alone = person.map(|person| rules.triage_with(&person, options));
        assert_eq!(*bounds, alone.as_ref().map(Bounds::of), "{person:?} {options:?}");
        let is_set = |rule: usize| fired[rule * words + row / 64] >> (row % 64) & 1 == 1;
        let together = rules.rules().enumerate().filter(|(place, _)| is_set(*place)).map(|(_, rule)| rule.id);
        let mut alone: Vec<&str> =
            alone.iter().flat_map(|triage| triage.fired().map(|rule| rule.id).collect::<Vec<_>>()).collect();
        let mut together: Vec<&str> = together.collect();
        alone.sort_unstable();
        together.sort_unstable();
        assert_eq!(together, alone, "{person:?} {options:?}");
    }
    // What lies behind the last person belongs to nobody.
    let last = columns.rows() % 64;
    if last != 0 {
        assert!(fired.chunks(words).all(|words| words.last().unwrap() >> last == 0));
    }
}

fn people() -> impl Strategy<Value = Vec<Presentation>> {
    let person =
        prop_oneof![presentations(), with_a_red_flag(), with_completion().prop_map(|(person, _)| person)];
    proptest::collection::vec(person, 0..200)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn everybody_gets_what_they_get_alone(people in people()) {
        let (rules, people) = (RuleSet::built_in(), people.iter().collect::<People>());
        for options in options() {
            agrees(&people.columns(), &rules, options);
        }
    }

    #[test]
    fn by_rules_of_ones_own(people in people(), rules in rule_sets()) {
        let people: People = people.iter().collect();
        for options in options() {
            agrees(&people.columns(), &rules, options);
        }
    }

    #[test]
    fn presentations_become_columns_and_come_back(people in people()) {
        let columns: People = people.iter().collect();
        prop_assert_eq!(columns.rows(), people.len());
        for (row, person) in people.iter().enumerate() {
            prop_assert_eq!(columns.columns().presentation(row), Ok(*person));
        }
        let rows = people.len();
        prop_assert_eq!(columns.columns().presentation(rows), Err(RowError::NoRow { rows }));
    }

    /// A part of the rows begins and ends anywhere, also within a byte.
    #[test]
    fn a_part_of_the_rows_is_as_the_whole(people in people(), from in 0_usize..200, to in 0_usize..200) {
        let people: People = people.iter().collect();
        let (all, options) = (people.columns(), Options::new());
        let mut whole = vec![None; all.rows()];
        all.triage(options, &mut whole).unwrap();
        let part = all.range(from..to);
        let (from, to) = (from.min(whole.len()), to.min(whole.len()));
        let expected = &whole[from..to.max(from)];
        prop_assert_eq!(part.rows(), expected.len());
        let mut results = vec![None; part.rows()];
        part.triage(options, &mut results).unwrap();
        prop_assert_eq!(results, expected);
        if part.rows() > 0 {
            prop_assert_eq!(part.presentation(0), all.presentation(from));
        }
        agrees(&part, &RuleSet::built_in(), options);
    }
}

/// The simulated people of primary care, all of them.
#[test]
fn the_simulated_people_get_what_they_get_alone() {
    let people: Vec<Presentation> = everybody().collect();
    let columns: People = people.iter().collect();
    for options in [Options::new(), Options::new().without_examination()] {
        let mut bounds = vec![None; people.len()];
        columns.columns().triage(options, &mut bounds).unwrap();
        for (person, bounds) in people.iter().zip(bounds) {
            assert_eq!(bounds, Some(Bounds::of(&backpain::triage_with(person, options))));
        }
    }
}

/// Counts of many, and more rules than fit in a block.
#[test]
fn long_counts_and_many_rules() {
    let concerning: Vec<Finding> =
        Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning).collect();
    let count = |needed, of: usize| WhenBuf::at_least(needed, concerning[..of].iter().copied());
    let rule = |id: String, urgency, when| {
        RuleBuf::new(&id, Condition::VertebralFracture, urgency, when)
            .source(Source::GoodPractice, None)
            .because("A test.")
    };
    let built = |rules: Vec<RuleBuf>| {
        rules.into_iter().fold(RuleSet::builder("a test"), backpain::rule_set::RuleSetBuilder::add).build()
    };
    let mut sets: Vec<RuleSet> = [count(1, 3), count(7, 30), count(8, 20), count(12, 20)]
        .into_iter()
        .filter_map(|when| built(vec![rule("count".into(), Urgency::SameDay, when)]).ok())
        .collect();
    assert_eq!(sets.len(), 4);
    let alone: Vec<Finding> =
        concerning.iter().copied().filter(|finding| finding.entails().is_empty()).collect();
    let pairs = (0..600).map(|place| {
        let pair = [alone[place % 50], alone[50 + place / 50]];
        rule(format!("pair-{place}"), Urgency::ALL[place % 4 + 1], WhenBuf::all(pair))
    });
    sets.push(built(pairs.collect()).unwrap());
    let mut runner = TestRunner::deterministic();
    let people = proptest::collection::vec(with_a_red_flag(), 300).new_tree(&mut runner).unwrap().current();
    let counted = (0..40).filter_map(|of| {
        concerning[..of].iter().fold(Presentation::builder(), |said, finding| said.yes(*finding)).build().ok()
    });
    let people: People = people.into_iter().chain(counted).collect::<Vec<_>>().iter().collect();
    for set in &sets {
        agrees(&people.columns(), set, Options::new());
    }
}

/// More people than are read at a time, and the rules, options and answers that matter to few: what is declined or unknown
/// late in the table, weeks of a pregnancy, pain that cannot be 0, and long counts.
#[test]
fn late_rows_and_rare_answers() {
    let concerning: Vec<Finding> =
        Finding::ALL.iter().copied().filter(|finding| finding.polarity() == Polarity::Concerning).collect();
    let rule = |id: &str, suspects, urgency, when: WhenBuf| {
        RuleBuf::new(id, suspects, urgency, when).source(Source::GoodPractice, None).because("A test.")
    };
    let rules = RuleSet::builder("rare")
        .add(rule(
            "pregnant",
            Condition::VertebralFracture,
            Urgency::Routine,
            WhenBuf::has(RiskFactor::PossiblePregnancy),
        ))
        .add(rule(
            "weeks",
            Condition::HipFracture,
            Urgency::SameDay,
            WhenBuf::between(Measure::PregnancyWeeks, 13, 45),
        ))
        .add(rule(
            "pain",
            Condition::InternalBleeding,
            Urgency::WithinTwoWeeks,
            WhenBuf::between(Measure::Pain, 1, 10),
        ))
        .build()
        .unwrap();
    let count = WhenBuf::at_least(20, concerning[..40].iter().copied());
    let count = rule("count", Condition::VertebralFracture, Urgency::Emergency, count);
    let many = RuleSet::builder("count").add(count).build().unwrap();
    let said = |change: fn(PresentationBuilder) -> PresentationBuilder| {
        change(Presentation::builder()).build().unwrap()
    };
    let weeks = PregnancyWeeks::new(20).unwrap();
    let rare = [
        said(|said| said.pregnancy_weeks(PregnancyWeeks::new(20).unwrap())),
        said(|said| said.pregnancy_weeks(PregnancyWeeks::MIN).pain(Pain::MIN)), // no rule can fire
        said(|said| said.declined(RiskFactor::PossiblePregnancy)),
        said(|said| said.unknown(RiskFactor::PossiblePregnancy)),
        said(|said| said.yes(Symptom::UncontrolledPain)),
        said(|said| said.yes(RiskFactor::PossiblePregnancy).declined(Measure::Pain)),
        Presentation::builder().pregnancy_weeks(weeks).yes(RiskFactor::PossiblePregnancy).build().unwrap(),
        said(|said| said.declined(Symptom::SaddleSensoryChange).declined(Symptom::Fever)),
    ];
    let counted = (0..40).filter_map(|of| {
        concerning[..of].iter().fold(Presentation::builder(), |said, finding| said.yes(*finding)).build().ok()
    });
    let some: Vec<Presentation> = rare.into_iter().chain(counted).collect();
    let people: People = some.iter().cycle().take(1_300).collect();
    for rules in [&rules, &many, &RuleSet::built_in()] {
        for options in options() {
            agrees(&people.columns(), rules, options);
        }
        let part = people.columns().range(100..1_300).range(450..1_200);
        assert_eq!(part.presentation(7), Ok(some[(100 + 450 + 7) % some.len()]));
        agrees(&part, rules, Options::new());
    }
    // Two numbers that do not fit together.
    let mut columns = Columns::new(2);
    columns.numbers(Measure::Age, Column::new(&[5, 9])).unwrap();
    columns.numbers(Measure::WeeksWithoutImprovement, Column::new(&[400, 400])).unwrap();
    agrees(&columns, &rules, Options::new());
    assert!(columns.presentation(0).is_err() && columns.presentation(1).is_ok());
    // Who would rather not say is not unknown too.
    let (nobody, everybody) = ([0], [1]);
    let column = Column::new(Bitmap::new(&nobody)).valid(Bitmap::new(&nobody));
    let mut columns = Columns::new(1);
    let both = column.unknown(Bitmap::new(&everybody)).declined(Bitmap::new(&everybody));
    columns.answers(Symptom::Fever, both).unwrap();
    assert_eq!(columns.presentation(0).unwrap().answer(Symptom::Fever), Answer::Declined);
    agrees(&columns, &rules, Options::new().without_examination());
}

/// What a row of a table may hold, whether it makes sense or not: an answer by the place of its question among the findings
/// that settle others, or a number.
#[derive(Clone, Debug)]
enum Cell {
    Answer(usize, bool),
    Number(Measure, u16),
    Sex(Sex),
}

/// Findings that settle others or are settled by them.
fn related() -> Vec<Finding> {
    let entailed: Vec<Finding> = Finding::ALL.iter().flat_map(|finding| finding.entails()).copied().collect();
    let of_women = |finding: Finding| Presentation::builder().yes(finding).sex(Sex::Male).build().is_err();
    let of_pain = [Symptom::UncontrolledPain.finding(), Symptom::UnremittingPain.finding()];
    let is_related = |finding: &Finding| {
        !finding.entails().is_empty()
            || entailed.contains(finding)
            || of_women(*finding)
            || of_pain.contains(finding)
    };
    Finding::ALL.iter().copied().filter(is_related).collect()
}

fn cells() -> impl Strategy<Value = Vec<Cell>> {
    let number = |measure: Measure| {
        let (least, most) = measure.limits();
        prop_oneof![least.saturating_sub(1)..=least + 12, most - 1..=most + 1, 0..=u16::MAX]
            .prop_map(move |number| Cell::Number(measure, number))
    };
    let cell = prop_oneof![
        12 => (0..related().len(), any::<bool>()).prop_map(|(place, yes)| Cell::Answer(place, yes)),
        1 => proptest::sample::select(Measure::ALL).prop_flat_map(number),
        1 => proptest::sample::select(Sex::ALL).prop_map(Cell::Sex),
    ];
    proptest::collection::vec(cell, 0..8)
}

fn set(bits: &mut [u8], row: usize, value: bool) {
    bits[row / 8] = bits[row / 8] & !(1 << (row % 8)) | u8::from(value) << (row % 8);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A person who is no presentation gets no bounds, and nobody else is affected.
    #[test]
    fn who_is_no_presentation_is_refused_alone(rows in proptest::collection::vec(cells(), 150), offset in 0_usize..20) {
        let related = related();
        let bytes = (rows.len() + offset).div_ceil(8);
        let mut answers = vec![[vec![0; bytes], vec![0; bytes]]; related.len()];
        let mut numbers = vec![(vec![0; rows.len()], vec![0; bytes]); Measure::ALL.len()];
        let mut sexes = [vec![0; bytes], vec![0; bytes]];
        for (row, cells) in rows.iter().enumerate() {
            for cell in cells {
                let ([values, valid], value) = match *cell {
                    Cell::Answer(place, yes) => (&mut answers[place], yes),
                    Cell::Sex(sex) => (&mut sexes, sex == Sex::Female),
                    Cell::Number(measure, number) => {
                        let (numbers, valid) = &mut numbers[measure as usize];
                        numbers[row] = number;
                        set(valid, offset + row, true);
                        continue;
                    }
                };
                set(values, offset + row, value);
                set(valid, offset + row, true);
            }
        }
        let bits = |bytes| Bitmap::new(bytes).after(offset);
        let mut columns = Columns::new(rows.len());
        for (finding, [values, valid]) in related.iter().zip(&answers) {
            columns.answers(*finding, Column::new(bits(values)).valid(bits(valid))).unwrap();
        }
        for (measure, (numbers, valid)) in Measure::ALL.iter().zip(&numbers) {
            columns.numbers(*measure, Column::new(&numbers[..]).valid(bits(valid))).unwrap();
        }
        columns.female(Column::new(bits(&sexes[0])).valid(bits(&sexes[1]))).unwrap();
        for options in options() {
            agrees(&columns, &RuleSet::built_in(), options);
        }
        let refused = (0..rows.len()).filter(|row| columns.presentation(*row).is_err()).count();
        prop_assert!(refused > 0 && refused < rows.len(), "{refused}");
    }
}

/// Each measurement at its limits and beyond, without anything else.
#[test]
fn a_number_out_of_range_is_refused() {
    for &measure in Measure::ALL {
        let (least, most) = measure.limits();
        let numbers = [least.wrapping_sub(1), least, most, most + 1, u16::MAX, most - 1];
        let mut columns = Columns::new(numbers.len());
        columns.numbers(measure, Column::new(&numbers)).unwrap();
        let mut bounds = [None; 6];
        columns.triage(Options::new(), &mut bounds).unwrap();
        assert_eq!(
            bounds.map(|bounds| bounds.is_some()),
            [false, true, true, false, false, true],
            "{measure}"
        );
        assert!(matches!(columns.presentation(3), Err(RowError::OutOfRange(_))));
    }
}

/// Only what is valid counts; a question without a column was asked of nobody.
#[test]
fn a_value_that_is_not_valid_is_unknown() {
    let (yes, nobody) = ([0b11], [0]);
    let mut columns = Columns::new(2);
    columns
        .answers(Symptom::SaddleSensoryChange, Column::new(Bitmap::new(&yes)).valid(Bitmap::new(&[0b01])))
        .unwrap();
    let mut bounds = [None; 2];
    columns.triage(Options::new(), &mut bounds).unwrap();
    assert_eq!(bounds.map(|bounds| bounds.unwrap().at_least), [Urgency::Emergency, Urgency::SelfCare]);
    assert_eq!(columns.presentation(1), Ok(Presentation::EMPTY));
    columns.answers(Symptom::SaddleSensoryChange, Column::new(Bitmap::new(&nobody))).unwrap();
    columns.triage(Options::new(), &mut bounds).unwrap();
    assert_eq!(columns.presentation(0).unwrap().answer(Symptom::SaddleSensoryChange), Answer::No);
    assert_eq!(bounds.map(|bounds| bounds.unwrap().at_least), [Urgency::SelfCare; 2]);
}

#[test]
fn what_does_not_fit_together_is_an_error() {
    let (short, bytes) = ([0_u8; 1], [0_u8; 2]);
    let rows = |column, given, needed| Err(BatchError::Rows { column, given, needed });
    let (mut columns, rules) = (Columns::new(9), RuleSet::built_in());
    let values = Bitmap::new(&bytes);
    assert_eq!(
        columns.answers(Symptom::Fever, Column::new(Bitmap::new(&short))).map(|_| ()),
        rows("fever", 8, 9)
    );
    assert_eq!(
        columns.answers(Symptom::Fever, Column::new(values.after(8))).map(|_| ()),
        rows("fever", 8, 9)
    );
    for column in [
        Column::new(values).valid(Bitmap::new(&short)),
        Column::new(values).valid(values).unknown(Bitmap::new(&short)),
        Column::new(values).valid(values).declined(Bitmap::EMPTY),
    ] {
        assert!(columns.answers(Symptom::Fever, column).is_err());
    }
    assert_eq!(columns.numbers(Measure::Age, Column::new(&[1; 8])).map(|_| ()), rows("age", 8, 9));
    assert_eq!(columns.female(Column::new(Bitmap::EMPTY)).map(|_| ()), rows("sex", 0, 9));
    for column in [Column::new(values).unknown(values), Column::new(values).declined(values)] {
        let refused = Err(BatchError::Validity { column: "fever" });
        assert_eq!(columns.answers(Symptom::Fever, column).map(|_| ()), refused);
    }
    assert_eq!(columns.triage(Options::new(), &mut [None; 8]), rows("results", 8, 9));
    let words = |needed| Err(BatchError::Words { given: 0, needed });
    assert_eq!(columns.fired_by(&rules, Options::new(), &mut []), words(rules.rules().count()));
    assert_eq!(Columns::new(usize::MAX).fired_by(&rules, Options::new(), &mut []), words(usize::MAX));
    let part = columns.range(3..9).answers(Symptom::Fever, Column::new(Bitmap::new(&short))).map(|_| ());
    assert_eq!(part, rows("fever", 8, 9));
    assert!(Bitmap::new(&bytes).after(usize::MAX).rows() == 0);
    assert_eq!(Columns::new(0).triage(Options::new(), &mut []), Ok(()));
    let error = columns.triage(Options::new(), &mut []).unwrap_err();
    assert_eq!(error.to_string(), "`results` has 0 rows; 9 are needed");
}

/// The example counts on every core what a triage of each person alone counts.
#[test]
fn the_example_counts_as_one_by_one() {
    let output = crate::support::example::run("batch", &["10000"]);
    assert_eq!(output.status.code(), Some(0));
    let advised = |urgency| {
        let options = Options::new().without_examination();
        everybody().filter(|person| backpain::triage_with(person, options).advised() == urgency).count()
    };
    let lines =
        Urgency::ALL.iter().rev().map(|urgency| format!("{:>12}  {}", advised(*urgency), urgency.name()));
    assert!(String::from_utf8(output.stdout).unwrap().lines().eq(lines));
    for misused in [&["many"][..], &["1", "2"], &["-1"]] {
        assert_eq!(crate::support::example::run("batch", misused).status.code(), Some(2), "{misused:?}");
    }
}
