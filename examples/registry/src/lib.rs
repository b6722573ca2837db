//! A registry of people with back pain: many visits in Parquet files, and the triage of them as SQL functions of Apache
//! `DataFusion`, in one process or on a Ballista cluster.
//!
//! The README of the package says what can be asked. In short:
//!
//! ```sql
//! SELECT urgency, count(*) FROM triaged GROUP BY urgency
//! ```

pub mod answers;
pub mod check;
pub mod cluster;
pub mod functions;
pub mod generate;
pub mod measure;
pub mod people;
pub mod progress;
pub mod query;
pub mod rules;
pub mod session;

#[expect(dead_code, reason = "the example alarm_load uses the rest of it")]
#[path = "../../population/mod.rs"]
mod population;
