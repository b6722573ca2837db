//! Shows on standard error how far a command has come, so that standard output has nothing but results. Nothing is shown
//! unless standard error is a terminal.

use core::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar that counts something, such as `people`. How many there are is set once it is known.
#[must_use]
pub fn bar(what: &str) -> ProgressBar {
    let template = format!("{{bar:40}} {{human_pos}} of {{human_len}} {what}, {{elapsed}}, {{eta}} left");
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::no_length().with_style(style)
}

/// Waits for a query and shows for how long, because the engine does not say how far it has come.
pub async fn wait<T>(query: impl Future<Output = T>) -> T {
    let style = ProgressStyle::with_template("{spinner} {elapsed}");
    let clock =
        ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    clock.enable_steady_tick(Duration::from_millis(200));
    let result = query.await;
    clock.finish_and_clear();
    result
}
