//! Runs SQL and prints the results.

use std::time::Instant;

use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::datatypes::Int64Type;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::{DataFusionError, Result};
use datafusion::prelude::SessionContext;
use datafusion::sql::parser::DFParser;

use crate::progress;

/// The results of each statement of a text.
///
/// # Errors
///
/// If a statement is no SQL, or fails.
pub async fn run(session: &SessionContext, sql: &str) -> Result<Vec<Vec<RecordBatch>>> {
    let mut results = Vec::new();
    for statement in DFParser::parse_sql(sql)? {
        let plan = session.state().statement_to_plan(statement).await?;
        let frame = session.execute_logical_plan(plan).await?;
        // An empty result has no batch of its own, but still has columns.
        let empty = RecordBatch::new_empty(std::sync::Arc::clone(frame.schema().inner()));
        let mut batches = frame.collect().await?;
        if batches.is_empty() {
            batches.push(empty);
        }
        results.push(batches);
    }
    Ok(results)
}

/// Runs a text and prints each result as a table, and how long it took.
///
/// # Errors
///
/// As [`run`].
pub async fn print(session: &SessionContext, sql: &str) -> Result<()> {
    let start = Instant::now();
    for batches in progress::wait(run(session, sql)).await? {
        if batches.iter().all(|batch| batch.num_columns() == 0) {
            continue; // a setting
        }
        let rows: usize = batches.iter().map(RecordBatch::num_rows).sum();
        println!(
            "{}\n{rows} rows in {:.2} s\n",
            pretty_format_batches(&batches)?,
            start.elapsed().as_secs_f64()
        );
    }
    Ok(())
}

/// How many visits are no presentation, and how many there are. Their levels are null.
///
/// # Errors
///
/// As [`run`].
pub async fn refused(session: &SessionContext) -> Result<(i64, i64)> {
    let results = run(session, "SELECT count(refused(answers)), count(*) FROM triaged").await?;
    let row = results.iter().flatten().find(|batch| batch.num_rows() == 1);
    let count = |column: usize| {
        let counts = row.and_then(|row| row.columns().get(column)?.as_primitive_opt::<Int64Type>());
        counts.and_then(|counts| counts.iter().next().flatten())
    };
    match (count(0), count(1)) {
        (Some(refused), Some(visits)) => Ok((refused, visits)),
        _ => Err(DataFusionError::Internal("a count has one row".to_owned())),
    }
}
