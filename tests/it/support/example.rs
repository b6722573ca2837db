//! Runs the examples as programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `cargo test` builds the examples before it runs the tests. To run one test binary alone (`--test it`), first run
/// `cargo build --examples --all-features`.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let directory = test.ancestors().nth(2).unwrap().join("examples");
    directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// An example that runs in the root of the repository.
pub(crate) fn command(name: &str) -> Command {
    let mut command = Command::new(example(name));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    command
}

/// Runs an example in the root of the repository.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Output {
    command(name).args(arguments).output().unwrap()
}
