//! Simulated visits, the same ones every time.
//!
//! The people are those of `examples/population`: of each ten thousand, every class has its share, and the first ten
//! thousand are the published population. They are no study. What is added here makes them a registry: a practice, a date, a
//! second visit for one in eight, answers that nobody wrote down, and now and then an age that was mistyped.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use backpain::{
    Finding, FindingSet, Kind, Measure, Polarity, Presentation, Question, RiskFactor, Statement, Symptom,
};
use datafusion::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Int64Array, RecordBatch, StringArray, UInt16Array,
};
use datafusion::arrow::buffer::{BooleanBuffer, NullBuffer};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::Result;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use crate::answers::{column_name, missing_name};
use crate::population::{self, BACKGROUND, CLASSES};

/// How many people are made at a time. Every class has its share of each block.
pub const BLOCK: u32 = population::SIZE;

/// How many practices there are.
pub const PRACTICES: u16 = 200;

/// 1 January 2026, in days since 1970.
const NEW_YEAR: i32 = 20_454;

/// One visit.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Visit {
    /// The number of the visit.
    pub visit: i64,
    /// The number of the person.
    pub person: i64,
    /// The practice, from 1.
    pub practice: u16,
    /// In days since 1970.
    pub date: i32,
    /// What the person said.
    pub said: Presentation,
    /// The age was typed with a 2 before it, so that the row is no presentation.
    pub mistyped: bool,
}

impl Visit {
    /// The presentation of the row, unless it is none.
    #[must_use]
    pub fn presentation(&self) -> Option<&Presentation> {
        (!self.mistyped).then_some(&self.said)
    }
}

/// What the registry asks, in the order of its columns: what a rule may use and needs no examiner, and what the simulated
/// people have besides.
pub static ASKED: LazyLock<Vec<Question>> = LazyLock::new(|| {
    let open = Presentation::EMPTY.open().findings().difference(FindingSet::of_kind(Kind::Sign));
    let concerning = open.iter().filter(|finding| finding.polarity() == Polarity::Concerning);
    let background = BACKGROUND.iter().map(|row| row.finding);
    let of_classes = CLASSES.iter().flat_map(|class| {
        class.features.iter().map(|feature| feature.finding).chain(class.essence.iter().copied())
    });
    let findings: FindingSet = concerning.chain(background).chain(of_classes).collect();
    let is_asked = |question: &&Question| match question {
        Question::Finding(finding) => findings.contains(*finding),
        Question::Measure(_) | Question::Sex => true,
    };
    Question::ALL.iter().filter(is_asked).copied().collect()
});

/// Of which questions the registry also keeps why there is no answer.
pub static EXPLAINED: LazyLock<[Question; 4]> = LazyLock::new(|| {
    [
        Question::Measure(Measure::PregnancyWeeks),
        Symptom::SexualFunctionChange.into(),
        Symptom::SaddleSensoryChange.into(),
        RiskFactor::HistoryOfCancer.into(),
    ]
});

static PLACES: LazyLock<HashMap<Question, usize>> = LazyLock::new(|| {
    let places = ASKED.iter().enumerate().map(|(place, &question)| (question, place));
    places.collect()
});

/// The columns that are of the visit. Every other column holds answers, so that a misspelt one is an error.
pub const OF_VISIT: [(&str, DataType); 4] = [
    ("visit", DataType::Int64),
    ("person", DataType::Int64),
    ("practice", DataType::UInt16),
    ("date", DataType::Date32),
];

/// The columns of the registry.
pub static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    let of_visit = OF_VISIT.map(|(name, kind)| Field::new(name, kind, false));
    let answers = ASKED.iter().map(|&question| {
        let kind = match question {
            Question::Finding(_) => DataType::Boolean,
            Question::Measure(_) => DataType::UInt16,
            Question::Sex => DataType::Utf8,
        };
        Field::new(column_name(question), kind, true)
    });
    let missing = EXPLAINED.iter().map(|&question| Field::new(missing_name(question), DataType::Utf8, true));
    Arc::new(Schema::new(of_visit.into_iter().chain(answers).chain(missing).collect::<Vec<_>>()))
});

/// The random numbers of a block. Each block has a stream.
struct Draw(ChaCha8Rng);

impl Draw {
    fn of(block: u32) -> Self {
        let mut numbers = ChaCha8Rng::seed_from_u64(population::SEED);
        numbers.set_stream(u64::from(block));
        Self(numbers)
    }

    /// A whole number below the limit.
    fn below(&mut self, limit: u32) -> u32 {
        let scaled = (u64::from(self.0.next_u32()) * u64::from(limit)) >> 32;
        u32::try_from(scaled).unwrap_or(0)
    }

    fn one_in(&mut self, count: u32) -> bool {
        self.below(count) == 0
    }
}

/// The visits of the first people of a block, at most [`BLOCK`].
#[must_use]
pub fn block(number: u32, people: u32) -> Vec<Visit> {
    let mut draw = Draw::of(number);
    let mut drawn: Vec<Presentation> = Vec::new();
    for class in CLASSES {
        let first = number * class.of_10_000;
        drawn.extend((first..first + class.of_10_000).map(|number| class.person(number)));
    }
    for place in (1_u32..BLOCK).rev() {
        drawn.swap(place as usize, draw.below(place + 1) as usize);
    }
    drawn.truncate(people as usize);

    let mut visits = Vec::with_capacity(drawn.len() + drawn.len() / 4);
    for (place, said) in (0_i64..).zip(drawn) {
        let person = i64::from(number) * i64::from(BLOCK) + place;
        let practice = u16::try_from(draw.below(PRACTICES.into())).unwrap_or(0) + 1;
        let date = NEW_YEAR + draw.day(365);
        let mut visit = |nth: i64, date: i32, said: Presentation, draw: &mut Draw| {
            let said = draw.written_down(&said);
            let mistyped = draw.one_in(5_000) && said.age().is_some();
            visits.push(Visit { visit: 2 * person + nth, person, practice, date, said, mistyped });
        };
        visit(0, date, said, &mut draw);
        if draw.one_in(8) {
            let days = 1 + draw.day(60);
            let said = draw.later(&said, days);
            visit(1, date + days, said, &mut draw);
        }
    }
    visits
}

impl Draw {
    fn day(&mut self, days: u32) -> i32 {
        i32::try_from(self.below(days)).unwrap_or(0)
    }

    /// What was written down of what the person said: one answer in 64 was not, and one in 128 of some questions is
    /// unknown, or declined.
    fn written_down(&mut self, said: &Presentation) -> Presentation {
        let mut written = said.to_builder();
        for statement in said.statements() {
            let question = statement.question();
            if EXPLAINED.contains(&question) && self.one_in(64) {
                written = if self.one_in(2) { written.unknown(question) } else { written.declined(question) };
            } else if self.one_in(64) && question != Question::Sex {
                written = written.unasked(question);
            }
        }
        written.build().unwrap_or(*said)
    }

    /// The same person some days later: half of what was present is gone, and one in two has something new.
    fn later(&mut self, said: &Presentation, days: i32) -> Presentation {
        let mut now = said.to_builder();
        let days = u16::try_from(days).unwrap_or(0);
        for statement in said.statements() {
            let change = if let Statement::Measurement(Measure::Duration, before) = statement {
                now.measure(Measure::Duration, before + days).unwrap_or(now)
            } else if let Statement::Yes(finding @ Finding::Symptom(_)) = statement
                && self.one_in(2)
            {
                now.no(finding)
            } else {
                continue;
            };
            if change.build().is_ok() {
                now = change;
            }
        }
        let absent = said.absent();
        if self.one_in(2) && !absent.is_empty() {
            let place = self.below(u32::try_from(absent.len()).unwrap_or(1)) as usize;
            for finding in absent.iter().skip(place).take(1) {
                let change = now.yes(finding);
                if change.build().is_ok() {
                    now = change;
                }
            }
        }
        now.build().unwrap_or(*said)
    }
}

/// The values of a column and whether each is known.
#[derive(Default)]
struct Cells<T> {
    values: Vec<T>,
    valid: Vec<bool>,
}

impl<T: Clone + Default> Cells<T> {
    fn of_nobody(rows: usize) -> Self {
        Self { values: vec![T::default(); rows], valid: vec![false; rows] }
    }

    fn set(&mut self, row: usize, value: T) {
        if let (Some(cell), Some(valid)) = (self.values.get_mut(row), self.valid.get_mut(row)) {
            (*cell, *valid) = (value, true);
        }
    }
}

/// Visits as a batch of the [`SCHEMA`].
///
/// # Errors
///
/// None, because every column has a row for each visit.
pub fn batch(visits: &[Visit]) -> Result<RecordBatch> {
    let rows = visits.len();
    let mut findings: Vec<Cells<bool>> = ASKED.iter().map(|_| Cells::of_nobody(rows)).collect();
    let mut numbers: Vec<Cells<u16>> = Measure::ALL.iter().map(|_| Cells::of_nobody(rows)).collect();
    let mut sexes: Vec<Option<&str>> = vec![None; rows];
    let mut missing: Vec<Vec<Option<&str>>> = EXPLAINED.iter().map(|_| vec![None; rows]).collect();
    for (row, visit) in visits.iter().enumerate() {
        for statement in visit.said.statements() {
            let why = match statement {
                Statement::Yes(finding) | Statement::No(finding) => {
                    let place = PLACES.get(&finding.into()).copied();
                    let cells = place.and_then(|place| findings.get_mut(place));
                    if let Some(cells) = cells {
                        cells.set(row, statement == Statement::Yes(finding));
                    }
                    continue;
                }
                Statement::Measurement(measure, number) => {
                    let mistyped = if visit.mistyped && measure == Measure::Age { 200 } else { 0 };
                    let cells = numbers.get_mut(measure as usize);
                    if let Some(cells) = cells {
                        cells.set(row, number + mistyped);
                    }
                    continue;
                }
                Statement::Sex(sex) => {
                    if let Some(cell) = sexes.get_mut(row) {
                        *cell = Some(sex.id());
                    }
                    continue;
                }
                Statement::Unknown(_) => "unknown",
                Statement::Declined(_) => "declined",
                _ => continue,
            };
            let place = EXPLAINED.iter().position(|&question| question == statement.question());
            let cell = place.and_then(|place| missing.get_mut(place)).and_then(|cells| cells.get_mut(row));
            if let Some(cell) = cell {
                *cell = Some(why);
            }
        }
    }
    let each = || visits.iter();
    let mut columns: Vec<ArrayRef> = vec![
        Arc::new(Int64Array::from_iter_values(each().map(|visit| visit.visit))),
        Arc::new(Int64Array::from_iter_values(each().map(|visit| visit.person))),
        Arc::new(UInt16Array::from_iter_values(each().map(|visit| visit.practice))),
        Arc::new(Date32Array::from_iter_values(each().map(|visit| visit.date))),
    ];
    for (question, cells) in ASKED.iter().zip(findings) {
        columns.push(match question {
            Question::Finding(_) => {
                let valid = NullBuffer::from(cells.valid);
                Arc::new(BooleanArray::new(BooleanBuffer::from(cells.values), Some(valid)))
            }
            Question::Measure(measure) => {
                let cells = numbers.get_mut(*measure as usize).map(core::mem::take).unwrap_or_default();
                Arc::new(UInt16Array::new(cells.values.into(), Some(NullBuffer::from(cells.valid))))
            }
            Question::Sex => Arc::new(StringArray::from(core::mem::take(&mut sexes))),
        });
    }
    columns.extend(missing.into_iter().map(|cells| Arc::new(StringArray::from(cells)) as ArrayRef));
    Ok(RecordBatch::try_new(Arc::clone(&SCHEMA), columns)?)
}

/// The practices: their number, a region and a size.
///
/// # Errors
///
/// None, because every column has a row for each practice.
pub fn practices() -> Result<RecordBatch> {
    let (regions, sizes) = (["north", "east", "south", "west"], ["small", "middle", "large"]);
    let of = |words: &[&'static str], practice: u16| words.get(usize::from(practice) % words.len()).copied();
    let schema = Schema::new(vec![
        Field::new("practice", DataType::UInt16, false),
        Field::new("region", DataType::Utf8, true),
        Field::new("size", DataType::Utf8, true),
    ]);
    let columns: Vec<ArrayRef> = vec![
        Arc::new(UInt16Array::from_iter_values(1..=PRACTICES)),
        Arc::new((1..=PRACTICES).map(|practice| of(&regions, practice)).collect::<StringArray>()),
        Arc::new((1..=PRACTICES).map(|practice| of(&sizes, practice / 4)).collect::<StringArray>()),
    ];
    Ok(RecordBatch::try_new(Arc::new(schema), columns)?)
}
