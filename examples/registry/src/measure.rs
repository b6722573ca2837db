//! Measures the query beside the bare batch function.

use core::time::Duration;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use backpain::RuleSet;
use cpu_time::ProcessTime;
use datafusion::arrow::array::RecordBatch;
use datafusion::common::{DataFusionError, Result, exec_err};
use datafusion::datasource::MemTable;
use datafusion::prelude::SessionContext;
use futures::StreamExt;

use crate::answers::Answers;
use crate::check::answers_of;
use crate::generate::number;
use crate::{functions, progress, query, rules, session};

/// How often each is measured, in turn.
const ROUNDS: usize = 3;

/// The query that is measured.
pub const QUERY: &str = "SELECT urgency, count(*) FROM triaged GROUP BY urgency";

/// What one way takes for all visits.
#[derive(Clone, Copy, Debug)]
struct Taken {
    wall: Duration,
    cpu: Duration,
}

/// Measures and prints. The visits are held in memory, for the bare function and for the query over columns in memory.
///
/// # Errors
///
/// If a query fails.
pub async fn print(files: &SessionContext, threads: usize) -> Result<()> {
    let columns = files.sql("SELECT * FROM visits").await?;
    let schema = Arc::clone(columns.schema().inner());
    let partitions = progress::wait(columns.collect_partitioned()).await?;
    let memory = session::local();
    memory.register_table("visits", Arc::new(MemTable::try_new(schema, partitions)?))?;
    session::add_views(&memory).await?;
    let answers = memory.sql("SELECT answers FROM triaged").await?.collect().await?;
    let rows: usize = answers.iter().map(RecordBatch::num_rows).sum();
    if rows == 0 {
        return exec_err!("there are no visits to measure");
    }
    let rules = rules::of(None)?;

    let progress = progress::bar("rounds");
    progress.set_length(number(ROUNDS)?);
    let mut taken: [Vec<Taken>; 5] = Default::default();
    for _ in 0..ROUNDS {
        let [bare, bare_all, in_memory, read, query] = &mut taken;
        bare.push(bare_function(&answers, rules, 1)?);
        bare_all.push(bare_function(&answers, rules, threads)?);
        in_memory.push(timed(async || query::run(&memory, QUERY).await.map(drop)).await?);
        read.push(timed(async || drain(files).await).await?);
        query.push(timed(async || query::run(files, QUERY).await.map(drop)).await?);
        progress.inc(1);
    }
    progress.finish_and_clear();
    let names = [
        "the bare function, columns in memory, 1 thread".to_owned(),
        format!("the bare function, columns in memory, {threads} threads"),
        "the query, columns in memory".to_owned(),
        "reading the columns from Parquet, no function".to_owned(),
        "the query, from Parquet".to_owned(),
    ];
    println!("{rows} visits, median of {ROUNDS}: {QUERY}\n");
    println!("| what | million visits/s | ns of CPU a visit | CPU, times the bare function |");
    println!("|---|---|---|---|");
    let mut least = None;
    for (name, taken) in names.iter().zip(&mut taken) {
        let (wall, cpu) = (median(taken, |taken| taken.wall), median(taken, |taken| taken.cpu));
        let least = *least.get_or_insert(cpu);
        let (rows, nanoseconds) = (count(rows), cpu.as_secs_f64() * 1e9);
        println!(
            "| {name} | {:.1} | {:.1} | {:.1} |",
            rows / wall.as_secs_f64() / 1e6,
            nanoseconds / rows,
            cpu.as_secs_f64() / least.as_secs_f64()
        );
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a few million are exact")]
fn count(rows: usize) -> f64 {
    rows as f64
}

fn median(taken: &mut [Taken], of: fn(&Taken) -> Duration) -> Duration {
    taken.sort_by_key(of);
    taken.get(taken.len() / 2).map(of).unwrap_or_default()
}

async fn timed(work: impl AsyncFnOnce() -> Result<()>) -> Result<Taken> {
    let (wall, cpu) = (Instant::now(), ProcessTime::now());
    work().await?;
    Ok(Taken { wall: wall.elapsed(), cpu: cpu.elapsed() })
}

/// The triage of all batches, on so many threads. Batches are shared out beforehand.
fn bare_function(batches: &[RecordBatch], rules: &RuleSet, threads: usize) -> Result<Taken> {
    let answers = batches.iter().map(answers_of).collect::<Result<Vec<_>>>()?;
    let columns = answers.iter().map(Answers::columns).collect::<Result<Vec<_>>>()?;
    let share = columns.len().div_ceil(threads.max(1));
    let (wall, cpu) = (Instant::now(), ProcessTime::now());
    thread::scope(|scope| {
        let of_share = |columns| {
            scope.spawn(move || -> Result<()> {
                for columns in columns {
                    core::hint::black_box(functions::triage(columns, rules)?);
                }
                Ok(())
            })
        };
        let workers: Vec<_> = columns.chunks(share).map(of_share).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| exec_err!("a thread that measures has panicked"))
        })
    })?;
    Ok(Taken { wall: wall.elapsed(), cpu: cpu.elapsed() })
}

/// Reads everything that a triage needs, on all cores, and does nothing with it.
async fn drain(session: &SessionContext) -> Result<()> {
    let streams = session.sql("SELECT answers FROM triaged").await?.execute_stream_partitioned().await?;
    let each = streams.into_iter().map(|mut batches| {
        tokio::spawn(async move {
            while let Some(batch) = batches.next().await.transpose()? {
                core::hint::black_box(batch);
            }
            Ok::<(), DataFusionError>(())
        })
    });
    for reader in each.collect::<Vec<_>>() {
        match reader.await {
            Ok(done) => done?,
            Err(error) => return exec_err!("{error}"),
        }
    }
    Ok(())
}
