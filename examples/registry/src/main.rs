//! The command line of the registry: `registry --help`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use backpain_registry::cluster::{self, Executor};
use backpain_registry::{check, generate, measure, progress, query, rules, session};
use datafusion::common::{DataFusionError, Result};
use datafusion::prelude::SessionContext;

const HELP: &str = "\
Simulated visits in Parquet files, and the triage of them in SQL. Simulated people are no study.

usage: registry demo      [--people N] [--data DIR]
       registry generate  [--people N] [--data DIR]
       registry query     FILE... | --sql TEXT  [--data DIR] [--scheduler URL]
       registry check     [--data DIR] [--scheduler URL]
       registry measure   [--data DIR]
       registry scheduler [--bind HOST] [--host NAME] [--port N]
       registry executor  [--bind HOST] [--host NAME] [--port N] [--scheduler URL] [--slots N]
                          [--work DIR]

  demo       generates, runs every query of the package, and compares the counts
  generate   writes Parquet files of so many people below DIR
  query      runs SQL files and prints the results
  check      compares what SQL counts with what the library counts, for both rule sets
  measure    the throughput of the query beside the bare batch function
  scheduler  runs the scheduler of a cluster
  executor   runs an executor of a cluster

  --people N       200000 if it is not given
  --data DIR       target/registry-data if it is not given; on a cluster, the same path everywhere
  --scheduler URL  such as df://localhost:50050; without it, query and check run in this process
  --bind HOST      the address to listen at, 127.0.0.1 if it is not given
  --host NAME      the name by which the other machines reach this one, localhost if it is not given
  --port N         50050 for a scheduler, and 50051 for an executor, which also takes the next one
  --slots N        how many tasks an executor runs at once, one a core if it is not given
  --work DIR       where an executor keeps what the next step of a query needs; a temporary directory otherwise
  --help           this text

exit status: 0 if all went well, 1 if not, 2 for misuse
";

/// The queries of the package.
const QUERIES: &[(&str, &str)] = &[
    ("urgency.sql", include_str!("../queries/urgency.sql")),
    ("practices.sql", include_str!("../queries/practices.sql")),
    ("months.sql", include_str!("../queries/months.sql")),
    ("repeat_visits.sql", include_str!("../queries/repeat_visits.sql")),
    ("alarm_load.sql", include_str!("../queries/alarm_load.sql")),
    ("changed_rules.sql", include_str!("../queries/changed_rules.sql")),
    ("one_rule.sql", include_str!("../queries/one_rule.sql")),
    ("refused.sql", include_str!("../queries/refused.sql")),
];

struct Arguments {
    command: String,
    files: Vec<PathBuf>,
    sql: Option<String>,
    people: u32,
    data: PathBuf,
    scheduler: Option<String>,
    bind: String,
    host: String,
    port: Option<u16>,
    slots: Option<usize>,
    work: Option<String>,
}

/// Nothing if help is wanted.
fn arguments() -> core::result::Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::*;
    let mut read = Arguments {
        command: String::new(),
        files: Vec::new(),
        sql: None,
        people: 200_000,
        data: "target/registry-data".into(),
        scheduler: None,
        bind: "127.0.0.1".to_owned(),
        host: "localhost".to_owned(),
        port: None,
        slots: None,
        work: None,
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("people") => read.people = parser.value()?.parse()?,
            Long("data") => read.data = parser.value()?.into(),
            Long("sql") => read.sql = Some(parser.value()?.string()?),
            Long("scheduler") => read.scheduler = Some(parser.value()?.string()?),
            Long("bind") => read.bind = parser.value()?.string()?,
            Long("host") => read.host = parser.value()?.string()?,
            Long("port") => read.port = Some(parser.value()?.parse()?),
            Long("work") => read.work = Some(parser.value()?.string()?),
            Long("slots") => read.slots = Some(parser.value()?.parse()?),
            Value(command) if read.command.is_empty() => read.command = command.string()?,
            Value(file) if read.command == "query" => read.files.push(file.into()),
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected()),
        }
    }
    Ok(Some(read))
}

/// Writes what a scheduler and an executor report to standard error.
struct Stderr;

impl log::Log for Stderr {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        eprintln!("{} {}: {}", record.level(), record.target(), record.args());
    }

    fn flush(&self) {}
}

/// Warnings and errors, or what `RUST_LOG` says: `info` shows the tasks of a query.
fn log_to_stderr() {
    let wanted = std::env::var("RUST_LOG").ok().and_then(|level| level.parse().ok());
    if log::set_logger(&Stderr).is_ok() {
        log::set_max_level(wanted.unwrap_or(log::LevelFilter::Warn));
    }
}

fn main() -> ExitCode {
    log_to_stderr();
    let read = match arguments() {
        Ok(Some(read)) if !read.command.is_empty() => read,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Ok(Some(_)) => return misuse("a command is missing"),
        Err(error) => return misuse(&error.to_string()),
    };
    // Planning a struct of many columns goes deep.
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(32 << 20).build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(async { tokio::spawn(run(read)).await }),
        Err(error) => return failed(&error.into()),
    };
    match result {
        Ok(Ok(true)) => ExitCode::SUCCESS,
        Ok(Ok(false)) => ExitCode::FAILURE,
        Ok(Err(Failure::Misuse(error))) => misuse(&error),
        Ok(Err(Failure::Failed(error))) => failed(&error),
        Err(error) => failed(&DataFusionError::External(error.into())),
    }
}

enum Failure {
    Misuse(String),
    Failed(DataFusionError),
}

impl From<DataFusionError> for Failure {
    fn from(error: DataFusionError) -> Self {
        Self::Failed(error)
    }
}

fn misuse(error: &str) -> ExitCode {
    eprint!("registry: {error}\n\n{HELP}");
    ExitCode::from(2)
}

fn failed(error: &DataFusionError) -> ExitCode {
    eprintln!("registry: {}", error.strip_backtrace());
    ExitCode::FAILURE
}

/// Whether all went well.
async fn run(read: Arguments) -> core::result::Result<bool, Failure> {
    let threads = std::thread::available_parallelism().map_or(1, core::num::NonZero::get);
    match read.command.as_str() {
        "demo" => {
            write(&read, threads)?;
            let session = open(&read).await?;
            for (name, sql) in QUERIES {
                println!("queries/{name}");
                query::print(&session, sql).await?;
            }
            say_refused(&session).await?;
            return Ok(compare(&session, &session).await?);
        }
        "generate" => write(&read, threads)?,
        "query" => {
            if read.files.is_empty() == read.sql.is_none() {
                return Err(Failure::Misuse("`query` needs files or --sql".to_owned()));
            }
            let session = open(&read).await?;
            for file in &read.files {
                let sql = std::fs::read_to_string(file);
                let sql =
                    sql.map_err(|error| DataFusionError::Execution(format!("{}: {error}", file.display())))?;
                println!("{}", file.display());
                query::print(&session, &sql).await?;
            }
            if let Some(sql) = &read.sql {
                query::print(&session, sql).await?;
            }
            say_refused(&session).await?;
        }
        "check" => {
            let session = open(&read).await?;
            let local = session::local();
            session::add_tables(&local, &read.data).await?;
            return Ok(compare(&session, &local).await?);
        }
        "measure" => measure::print(&open(&read).await?, threads).await?,
        "scheduler" => cluster::scheduler(&read.bind, &read.host, read.port.unwrap_or(50050)).await?,
        "executor" => executor(read)?.run().await?,
        other => return Err(Failure::Misuse(format!("`{other}` is not a command"))),
    }
    Ok(true)
}

async fn open(read: &Arguments) -> Result<SessionContext> {
    let session = match &read.scheduler {
        Some(scheduler) => cluster::client(scheduler).await?,
        None => session::local(),
    };
    session::add_tables(&session, &std::path::absolute(&read.data)?).await?;
    Ok(session)
}

fn write(read: &Arguments, threads: usize) -> Result<()> {
    let start = Instant::now();
    let written = generate::generate(&read.data, read.people, threads, false)?;
    println!(
        "{} visits of {} people in {}, {} MB, in {:.0} s; {} of them are no presentation\n",
        written.visits,
        read.people,
        read.data.display(),
        written.bytes / 1_000_000,
        start.elapsed().as_secs_f64(),
        written.refused
    );
    Ok(())
}

async fn say_refused(session: &SessionContext) -> Result<()> {
    let (refused, visits) = progress::wait(query::refused(session)).await?;
    println!(
        "{refused} of {visits} visits are no presentation: their urgency is null (queries/refused.sql says why)\n"
    );
    Ok(())
}

/// Whether SQL and the library count the same by each rule set.
async fn compare(session: &SessionContext, local: &SessionContext) -> Result<bool> {
    let mut all_agree = true;
    for rules in rules::sets()? {
        let progress = progress::bar("visits");
        let counts = check::count(session, local, rules, &progress).await?;
        progress.finish_and_clear();
        let (visits, refused, edition) = (counts.visits(), counts.refused(), rules.edition());
        if counts.agree() {
            println!(
                "rules {edition}: SQL, the batch function and each triage by itself agree on {visits} visits, {refused} of \
                 them no presentation"
            );
        } else {
            println!("rules {edition}: the counts of {visits} visits differ\n{counts:#?}");
            all_agree = false;
        }
    }
    Ok(all_agree)
}

fn executor(read: Arguments) -> core::result::Result<Executor, Failure> {
    let mut executor = Executor::on_this_machine(read.port.unwrap_or(50051));
    if let Some(scheduler) = read.scheduler {
        let address = scheduler.rsplit('/').next().unwrap_or_default();
        let Some((host, port)) = address.rsplit_once(':') else {
            return Err(Failure::Misuse(format!("`{scheduler}` is not like df://localhost:50050")));
        };
        let port = port.parse().map_err(|_| Failure::Misuse(format!("`{port}` is not a port")))?;
        (executor.scheduler_host, executor.scheduler_port) = (host.to_owned(), port);
    }
    (executor.bind_host, executor.external_host) = (read.bind, read.host);
    executor.slots = read.slots.unwrap_or(executor.slots);
    executor.work = read.work;
    Ok(executor)
}
