//! A session that knows the functions and the tables of a registry.
//!
//! | table | rows |
//! |---|---|
//! | `visits` | the files: `visit`, `person`, `practice`, `date`, and a column for each question |
//! | `practices` | `practice`, `region`, `size` |
//! | `rules` | `edition`, `rule`, `level`, `suspects`: each rule of each set |
//! | `triaged` | the visits with `answers` as a struct, `age`, `sex`, the levels `advised`, `at_least` and `at_most`, and `urgency`, the id of the advised one |
//!
//! What a query does not use of `triaged` is neither read nor computed.

use std::path::Path;

use backpain::rule::Rule;
use datafusion::common::{DataFusionError, Result, exec_err};
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

use crate::people::OF_VISIT;
use crate::{functions, generate, rules};

/// The settings of a session. A batch has as many rows as keep the cost of each call small.
#[must_use]
pub fn config() -> SessionConfig {
    SessionConfig::new().with_batch_size(16_384)
}

/// A state with the functions, for a session, a scheduler or the tests of a cluster.
#[must_use]
pub fn state(config: SessionConfig) -> SessionState {
    let mut state = SessionStateBuilder::new().with_config(config).with_default_features();
    state.scalar_functions().get_or_insert_default().extend(functions::all().map(std::sync::Arc::new));
    state.build()
}

/// A session in this process.
#[must_use]
pub fn local() -> SessionContext {
    SessionContext::new_with_state(state(config()))
}

/// Adds the tables of a data directory.
///
/// # Errors
///
/// If the files cannot be read, or if a column is neither of the visit nor a question.
pub async fn add_tables(session: &SessionContext, data: &Path) -> Result<()> {
    let (visits, practices) = (generate::visits(data), generate::practices(data));
    for path in [&visits, &practices] {
        if !path.exists() {
            return exec_err!("{} does not exist; `registry generate` writes it", path.display());
        }
    }
    let options = ParquetReadOptions::default;
    session.register_parquet("visits", text(&visits)?, options()).await?;
    session.register_parquet("practices", text(&practices)?, options()).await?;
    add_views(session).await
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| DataFusionError::Configuration(format!("{} is not UTF-8", path.display())))
}

/// Adds what is computed from a table `visits`: the view `triaged`, and the table of the rules.
///
/// # Errors
///
/// If a column of `visits` is neither of the visit nor a question, or has another type than its answers need.
pub async fn add_views(session: &SessionContext) -> Result<()> {
    let visits = session.table("visits").await?;
    let names = || visits.schema().fields().iter().map(|field| field.name().as_str());
    let is_of_visit = |name: &&str| OF_VISIT.iter().any(|(of_visit, _)| of_visit == name);
    let (of_visit, answers): (Vec<&str>, Vec<&str>) = names().partition(is_of_visit);
    let arguments: Vec<String> = answers.iter().map(|name| format!("'{name}', \"{name}\"")).collect();
    let kept = answers.iter().filter(|name| ["age", "sex"].contains(name));
    let kept: Vec<String> = of_visit.iter().chain(kept).map(|name| format!("\"{name}\"")).collect();
    let kept = kept.join(", ");
    run(
        session,
        &format!(
            "CREATE VIEW triaged AS
             SELECT {kept}, answers, advised(answers) AS advised, urgency(advised(answers)) AS urgency,
                 at_least(answers) AS at_least, at_most(answers) AS at_most
             FROM (SELECT {kept}, named_struct({}) AS answers FROM visits)",
            arguments.join(", ")
        ),
    )
    .await?;
    let rows: Vec<String> =
        rules::sets()?.iter().flat_map(|set| set.rules().map(|rule| row(set.edition(), &rule))).collect();
    run(
        session,
        &format!(
            "CREATE VIEW rules AS
             SELECT edition, rule, level(urgency) AS level, urgency, suspects
             FROM (VALUES {}) AS rules (edition, rule, urgency, suspects)",
            rows.join(", ")
        ),
    )
    .await
}

fn row(edition: &str, rule: &Rule<'_>) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let texts = [edition, rule.id, rule.urgency.id(), rule.suspects.id()].map(quoted);
    format!("({})", texts.join(", "))
}

async fn run(session: &SessionContext, sql: &str) -> Result<()> {
    session.sql(sql).await?.collect().await?;
    Ok(())
}
