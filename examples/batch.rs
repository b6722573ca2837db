//! Triages many people at once, on every core: `batch [PEOPLE]`.
//!
//! The people are the 10,000 simulated ones of `docs/alarm-load.md`, again and again, without any sign that only an
//! examiner finds. Their answers are kept by columns, as a registry keeps them.

#[expect(dead_code, reason = "the other examples use the rest of it")]
#[path = "support/output.rs"]
mod output;
#[expect(dead_code, reason = "the example alarm_load uses the rest of it")]
mod population;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::batch::{BatchError, Columns, People};
use backpain::triage::Bounds;
use backpain::{Options, Presentation, Urgency};
use rayon::prelude::*;

const HELP: &str = "\
Triages many simulated people at once, on every core, and counts where they end.

usage: batch [PEOPLE]

PEOPLE is how many, 1000000 without it.

exit status: 0 if everybody was assessed, 1 if not, 2 for misuse
";

/// How many people a thread takes at a time. A multiple of 512, so that no step of it is half empty.
const PART: usize = 16 * 1_024;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let count = match arguments[..] {
        [] => Ok(1_000_000),
        ["--help"] => return output::help("batch", HELP),
        [count] => count.parse().map_err(|_| format!("`{count}` is not a number of people")),
        [_, ref more @ ..] => Err(format!("`{}` is too much", more.join(" "))),
    };
    let count: usize = match count {
        Ok(count) => count,
        Err(error) => return output::misuse("batch", &error, HELP),
    };
    let simulated: Vec<Presentation> = population::everybody().collect();
    let people: People = simulated.iter().cycle().take(count).collect();
    output::status("batch", report(&people.columns()))
}

/// Prints how many people there are at each urgency.
fn report(people: &Columns<'_>) -> io::Result<bool> {
    let mut bounds = vec![None; people.rows()];
    triage(people, &mut bounds).map_err(io::Error::other)?;
    let mut output = io::stdout().lock();
    for urgency in Urgency::ALL.iter().rev() {
        let advised = bounds.iter().flatten().filter(|bounds| bounds.advised == *urgency).count();
        writeln!(output, "{advised:>12}  {}", urgency.name())?;
    }
    let refused = bounds.iter().filter(|bounds| bounds.is_none()).count();
    if refused > 0 {
        writeln!(output, "{refused:>12}  not assessed, because something they said cannot be")?;
    }
    Ok(refused == 0)
}

/// The bounds and the advice of each row. Each thread takes some of the rows, and their part of the results.
fn triage(people: &Columns<'_>, bounds: &mut [Option<Bounds>]) -> Result<(), BatchError> {
    let options = Options::new().without_examination();
    bounds.par_chunks_mut(PART).enumerate().try_for_each(|(part, bounds)| {
        let first = part * PART;
        people.range(first..first + bounds.len()).triage(options, bounds)
    })
}
