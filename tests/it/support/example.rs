//! The examples as programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `cargo test` builds the examples before it runs the tests; a run of one test file alone (`--test pinned`)
/// needs `cargo build --examples --all-features` first.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let directory = test.ancestors().nth(2).unwrap().join("examples");
    directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// An example, to be run in the root of the repository.
pub(crate) fn command(name: &str) -> Command {
    let mut command = Command::new(example(name));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    command
}

/// What an example does in the root of the repository.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Output {
    command(name).args(arguments).output().unwrap()
}
