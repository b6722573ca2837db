//! The same functions on a Ballista cluster: a scheduler, executors and a client, each a process of this program.
//!
//! Everybody who plans or runs a part of a query needs the functions, so each of the three registers them. A function goes
//! over the wire as its name, the edition and the hash of its rules; an executor with other rules refuses the query.

use core::net::AddrParseError;
use std::sync::Arc;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::config::TaskSchedulingPolicy;
use ballista_core::error::BallistaError;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::common::{DataFusionError, Result};
use datafusion::prelude::{SessionConfig, SessionContext};

use crate::{functions, session};

/// How often an executor says that it lives.
const HEARTBEAT: u64 = 1;

/// After how many seconds of silence an executor counts as lost.
const LOST: u64 = 5;

/// Into how many tasks a step of a query is cut, whatever the number of cores here.
const PARTITIONS: usize = 16;

/// The settings of the client, the scheduler and the executors.
fn config() -> SessionConfig {
    // A field of a struct that is read early loses its table's name on the way to the scheduler.
    let early = "datafusion.optimizer.enable_leaf_expression_pushdown";
    session::config().with_target_partitions(PARTITIONS).upgrade_for_ballista().set_bool(early, false)
}

/// Runs a scheduler until it is ended.
///
/// # Errors
///
/// If the port is taken, or if an address is none.
pub async fn scheduler(bind_host: &str, external_host: &str, port: u16) -> Result<()> {
    let config = SchedulerConfig {
        bind_host: bind_host.to_owned(),
        external_host: external_host.to_owned(),
        bind_port: port,
        scheduling_policy: TaskSchedulingPolicy::PushStaged,
        executor_timeout_seconds: LOST,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: 60,
        override_config_producer: Some(Arc::new(config)),
        override_session_builder: Some(Arc::new(|config| Ok(session::state(config)))),
        ..SchedulerConfig::default()
    };
    let address = format!("{bind_host}:{port}")
        .parse()
        .map_err(|error| DataFusionError::External(Box::<AddrParseError>::new(error)))?;
    let cluster = BallistaCluster::new_from_config(&config).await.map_err(failed)?;
    start_server(cluster, address, Arc::new(config)).await.map_err(failed)
}

/// Where an executor is and what it may use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Executor {
    /// The host of the scheduler.
    pub scheduler_host: String,
    /// The port of the scheduler.
    pub scheduler_port: u16,
    /// The address that it listens at.
    pub bind_host: String,
    /// The name by which others reach it.
    pub external_host: String,
    /// The port for results; the next one is for tasks.
    pub port: u16,
    /// How many tasks it runs at once.
    pub slots: usize,
    /// Where it keeps what the next step of a query needs, or a temporary directory.
    pub work: Option<String>,
}

impl Executor {
    /// An executor on this machine.
    #[must_use]
    pub fn on_this_machine(port: u16) -> Self {
        Self {
            scheduler_host: "localhost".to_owned(),
            scheduler_port: SchedulerConfig::default().bind_port,
            bind_host: "127.0.0.1".to_owned(),
            external_host: "localhost".to_owned(),
            port,
            slots: std::thread::available_parallelism().map_or(1, core::num::NonZero::get),
            work: None,
        }
    }

    /// Runs it until it is ended.
    ///
    /// # Errors
    ///
    /// If a port is taken, or if the scheduler is not there.
    pub async fn run(self) -> Result<()> {
        let mut registry = BallistaFunctionRegistry::default();
        let functions = functions::all().map(|function| (function.name().to_owned(), Arc::new(function)));
        registry.scalar_functions.extend(functions);
        let config = ExecutorProcessConfig {
            bind_host: self.bind_host,
            external_host: Some(self.external_host),
            port: self.port,
            grpc_port: self.port + 1,
            scheduler_host: self.scheduler_host,
            scheduler_port: self.scheduler_port,
            scheduler_connect_timeout_seconds: 30,
            vcores: self.slots,
            work_dir: self.work,
            task_scheduling_policy: TaskSchedulingPolicy::PushStaged,
            executor_heartbeat_interval_seconds: HEARTBEAT,
            override_function_registry: Some(Arc::new(registry)),
            override_config_producer: Some(Arc::new(config)),
            ..ExecutorProcessConfig::default()
        };
        start_executor_process(Arc::new(config)).await.map_err(failed)
    }
}

/// A session whose queries a cluster runs.
///
/// # Errors
///
/// If the address is none, such as `df://localhost:50050`.
pub async fn client(scheduler: &str) -> Result<SessionContext> {
    let session = SessionContext::remote_with_state(scheduler, session::state(config())).await?;
    functions::all().for_each(|function| session.register_udf(function)); // they do not survive the change of the state
    Ok(session)
}

fn failed(error: BallistaError) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}
