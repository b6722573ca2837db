//! The file in which an interview is kept, so that it can go on later.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use backpain::interview::Replies;
use backpain::text::shown;

/// What the file holds.
#[derive(Default, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saved {
    pub(crate) for_another: bool,
    pub(crate) replies: Replies,
}

/// Reads the file; `None` if there is none yet.
pub(crate) fn read(path: &Path) -> io::Result<Option<Saved>> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text.map_err(|error| named(path, &error))?,
    };
    serde_json::from_str(&text).map(Some).map_err(|error| named(path, &error))
}

/// Writes beside the file and renames, so that what was there before is never half overwritten.
pub(crate) fn write(path: &Path, saved: &Saved) -> io::Result<()> {
    let mut beside = OsString::from(path);
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let write = || {
        let mut options = OpenOptions::new();
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600); // nobody else reads it
        let mut file = options.write(true).create(true).truncate(true).open(&beside)?;
        serde_json::to_writer_pretty(&mut file, saved)?;
        writeln!(file)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(|error| named(path, &error))
}

pub(crate) fn name(path: &Path) -> String {
    shown(&path.to_string_lossy()).to_string()
}

fn named(path: &Path, error: &dyn core::error::Error) -> io::Error {
    io::Error::other(format!("{}: {error}", path.to_string_lossy()))
}
