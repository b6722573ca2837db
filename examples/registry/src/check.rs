//! Compares what SQL counts with what the library counts.

use std::collections::BTreeMap;

use backpain::{RuleSet, Urgency};
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Int64Type, UInt8Type};
use datafusion::common::{DataFusionError, Result};
use datafusion::prelude::SessionContext;
use futures::StreamExt;
use indicatif::ProgressBar;

use crate::answers::Answers;
use crate::functions::{self, OPTIONS};
use crate::generate::number;
use crate::query;

/// The advised urgency and the bounds of a visit, or nothing for a row that is no presentation.
pub type Levels = Option<[Urgency; 3]>;

/// How many visits have the same levels.
pub type Count = BTreeMap<Levels, u64>;

/// What three ways to count have found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// `GROUP BY` of the functions.
    pub by_sql: Count,
    /// The batch function of the library, over the same columns.
    pub by_batch: Count,
    /// The library's triage of each presentation by itself.
    pub one_by_one: Count,
}

impl Counts {
    /// Whether all agree.
    #[must_use]
    pub fn agree(&self) -> bool {
        self.by_sql == self.by_batch && self.by_batch == self.one_by_one
    }

    /// How many visits were counted.
    #[must_use]
    pub fn visits(&self) -> u64 {
        self.one_by_one.values().sum()
    }

    /// How many of them are no presentation.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.one_by_one.get(&None).copied().unwrap_or(0)
    }
}

/// Counts all visits three times. The bar moves with the visits that are triaged one by one, which takes the longest.
///
/// # Errors
///
/// If a query fails.
pub async fn count(
    session: &SessionContext,
    local: &SessionContext,
    rules: &RuleSet,
    progress: &ProgressBar,
) -> Result<Counts> {
    let (by_batch, one_by_one) = by_library(local, rules, progress).await?;
    Ok(Counts { by_sql: by_sql(session, rules).await?, by_batch, one_by_one })
}

/// Counts by `GROUP BY`.
///
/// # Errors
///
/// If the query fails.
pub async fn by_sql(session: &SessionContext, rules: &RuleSet) -> Result<Count> {
    let edition = rules.edition();
    let sql = format!(
        "SELECT advised(answers, '{edition}'), at_least(answers, '{edition}'), at_most(answers, '{edition}'), count(*)
         FROM triaged GROUP BY 1, 2, 3"
    );
    let mut count = Count::new();
    for batch in query::run(session, &sql).await?.iter().flatten() {
        read(batch, &mut count)?;
    }
    Ok(count)
}

fn read(batch: &RecordBatch, count: &mut Count) -> Result<()> {
    let wrong = || DataFusionError::Internal("the count has three levels and a number".to_owned());
    let [advised, at_least, at_most, visits] = batch.columns() else { return Err(wrong()) };
    let visits = visits.as_primitive_opt::<Int64Type>().ok_or_else(wrong)?;
    for (row, &visits) in visits.values().iter().enumerate() {
        let level = |column: &dyn Array| {
            let levels = column.as_primitive_opt::<UInt8Type>()?;
            levels.is_valid(row).then(|| Urgency::ALL.get(usize::from(levels.value(row))).copied()).flatten()
        };
        let levels = match (level(advised), level(at_least), level(at_most)) {
            (Some(advised), Some(at_least), Some(at_most)) => Some([advised, at_least, at_most]),
            (None, None, None) => None,
            _ => return Err(wrong()),
        };
        *count.entry(levels).or_insert(0) += u64::try_from(visits).map_err(|_| wrong())?;
    }
    Ok(())
}

/// Counts by the batch function, and by a triage of each presentation.
async fn by_library(
    session: &SessionContext,
    rules: &RuleSet,
    progress: &ProgressBar,
) -> Result<(Count, Count)> {
    let visits = session.table("visits").await?.count().await?;
    progress.set_length(number(visits)?);
    let (mut by_batch, mut one_by_one) = (Count::new(), Count::new());
    let mut batches = session.sql("SELECT answers FROM triaged").await?.execute_stream().await?;
    while let Some(batch) = batches.next().await.transpose()? {
        let answers = answers_of(&batch)?;
        let columns = answers.columns()?;
        for (row, bounds) in functions::triage(&columns, rules)?.iter().enumerate() {
            let of_batch = bounds.as_ref().map(|bounds| [bounds.advised, bounds.at_least, bounds.at_most]);
            *by_batch.entry(of_batch).or_insert(0) += 1;
            let single = columns.presentation(row).ok().map(|person| {
                let triage = rules.triage_with(&person, OPTIONS);
                [triage.advised(), triage.at_least(), triage.at_most()]
            });
            *one_by_one.entry(single).or_insert(0) += 1;
        }
        progress.inc(number(batch.num_rows())?);
    }
    Ok((by_batch, one_by_one))
}

/// The answers in the only column of a batch.
///
/// # Errors
///
/// If it has another.
pub fn answers_of(batch: &RecordBatch) -> Result<Answers<'_>> {
    match batch.columns() {
        [answers] if answers.as_struct_opt().is_some() => Answers::of(answers.as_struct()),
        _ => Err(DataFusionError::Internal("the batch has a column of answers".to_owned())),
    }
}
