//! A scheduler and two executors as processes; one executor is killed during a query.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use core::time::Duration;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Instant;

use backpain_registry::{check, cluster, generate, query, rules, session};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use indicatif::ProgressBar;
use tokio::time::{sleep, timeout};

/// Ends the process with the test, whatever becomes of it.
struct Process(Child);

impl Process {
    fn start(arguments: &[&str]) -> Self {
        Self(Command::new(env!("CARGO_BIN_EXE_registry")).args(arguments).spawn().unwrap())
    }

    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _already_dead = self.0.kill();
        let _already_waited = self.0.wait();
    }
}

/// A port that is free, and the next one too.
fn free_port() -> u16 {
    let mut tries = (0..100).filter_map(|_| {
        let first = TcpListener::bind("127.0.0.1:0").ok()?;
        let port = first.local_addr().ok()?.port();
        TcpListener::bind(("127.0.0.1", port.checked_add(1)?)).ok()?;
        Some(port)
    });
    tries.next().unwrap()
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_mins(1), "{what}");
        sleep(Duration::from_millis(5)).await;
    }
}

/// How many results of tasks an executor keeps.
fn results(directory: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(directory) else { return 0 };
    let each = entries.filter_map(Result::ok).map(|entry| entry.path());
    each.map(|path| if path.is_dir() { results(&path) } else { 1 }).sum()
}

async fn answer(session: &SessionContext, sql: &str) -> String {
    let results = query::run(session, sql).await.unwrap();
    pretty_format_batches(results.last().unwrap()).unwrap().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_executor_is_lost_and_the_answer_is_right() {
    let directory = tempfile::tempdir().unwrap();
    let written = generate::generate(directory.path(), 160_000, 2, true).unwrap();
    let local = session::local();
    session::add_tables(&local, directory.path()).await.unwrap();

    let port = free_port();
    let url = format!("df://localhost:{port}");
    let _scheduler = Process::start(&["scheduler", "--port", &port.to_string()]);
    until("the scheduler listens", || TcpStream::connect(("127.0.0.1", port)).is_ok()).await;
    let works = ["one", "two"].map(|name| directory.path().join(name));
    let [mut lost, _kept] = works.each_ref().map(|work| {
        let port = free_port();
        let (port, work) = (port.to_string(), work.to_str().unwrap());
        Process::start(&["executor", "--scheduler", &url, "--port", &port, "--slots", "1", "--work", work])
    });

    let remote = cluster::client(&url).await.unwrap();
    session::add_tables(&remote, directory.path()).await.unwrap();
    let warm = query::refused(&remote).await.unwrap();
    assert_eq!(warm.1, i64::try_from(written.visits).unwrap());

    let rules = rules::of(Some(rules::CLINIC)).unwrap();
    let [before, others] = works.each_ref().map(|work| results(work));
    let count = {
        let remote = remote.clone();
        tokio::spawn(async move { check::by_sql(&remote, rules).await })
    };
    // Both have written what the next step needs, and the query goes on.
    until("both executors are at work", || {
        results(&works[0]) > before + 2 && results(&works[1]) > others + 2
    })
    .await;
    lost.kill();
    assert!(!count.is_finished(), "the query was over before the executor was killed");
    std::fs::remove_dir_all(&works[0]).unwrap(); // as if its machine were gone

    let Ok(count) = timeout(Duration::from_mins(2), count).await else {
        panic!("the query hangs without the executor");
    };
    let count = count.unwrap().unwrap();
    let expected = check::count(&local, &local, rules, &ProgressBar::hidden()).await.unwrap();
    assert!(expected.agree());
    assert_eq!(count, expected.by_sql);
    assert_eq!(count.values().sum::<u64>(), written.visits);

    // The executor that is left answers every query of the package, also those with joins and windows.
    let queries = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    for entry in std::fs::read_dir(queries).unwrap() {
        let path = entry.unwrap().path();
        let sql = std::fs::read_to_string(&path).unwrap();
        assert_eq!(answer(&remote, &sql).await, answer(&local, &sql).await, "{}", path.display());
    }
}
