//! Writes simulated visits as Parquet files, in parts and on all cores.

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use datafusion::common::{DataFusionError, Result, exec_err};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::Compression;
use datafusion::parquet::file::properties::WriterProperties;
use indicatif::ProgressBar;

use crate::people::{self, BLOCK, SCHEMA};
use crate::progress;

/// A part has at most so many blocks of people.
const BLOCKS_OF_A_PART: u32 = 50;

/// There are so many parts at least, if there are as many blocks, so that a query can be spread.
const LEAST_PARTS: u32 = 16;

/// What is kept in a row group, and so at least in memory while it is written.
const ROWS_OF_A_GROUP: usize = 131_072;

/// Where the files of the visits are.
#[must_use]
pub fn visits(data: &Path) -> PathBuf {
    data.join("visits")
}

/// Where the file of the practices is.
#[must_use]
pub fn practices(data: &Path) -> PathBuf {
    data.join("practices.parquet")
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// How many visits.
    pub visits: u64,
    /// How many of them are no presentation.
    pub refused: u64,
    /// How many bytes the files have.
    pub bytes: u64,
}

/// Writes the visits of so many people below a directory, in place of those that are there.
///
/// # Errors
///
/// If a file cannot be written, or if the directory has files that are none of these.
pub fn generate(data: &Path, people: u32, threads: usize, is_quiet: bool) -> Result<Written> {
    let directory = visits(data);
    remove(&directory)?;
    fs::create_dir_all(&directory)?;
    let mut writer =
        ArrowWriter::try_new(File::create(practices(data))?, people::practices()?.schema(), None)?;
    writer.write(&people::practices()?)?;
    writer.close()?;

    let blocks = people.div_ceil(BLOCK);
    let blocks_of_a_part = blocks.div_ceil(LEAST_PARTS).clamp(1, BLOCKS_OF_A_PART);
    let parts = blocks.div_ceil(blocks_of_a_part);
    let progress = if is_quiet { ProgressBar::hidden() } else { progress::bar("people") };
    progress.set_length(people.into());
    let (next, count) = (AtomicU32::new(0), Counts::default());
    let work = || -> Result<()> {
        loop {
            let part = next.fetch_add(1, Ordering::Relaxed);
            if part >= parts {
                return Ok(());
            }
            let first = part * blocks_of_a_part;
            let path = directory.join(format!("part-{part:05}.parquet"));
            let written = write(&path, first..blocks.min(first + blocks_of_a_part), people, &progress)?;
            count.add(written);
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| exec_err!("a thread that writes a part has panicked"))
        })
    })?;
    progress.finish_and_clear();
    Ok(count.sum())
}

/// Removes the parts of an earlier population, and nothing else.
fn remove(directory: &Path) -> Result<()> {
    if !directory.exists() {
        return Ok(());
    }
    let paths = fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let is_part = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "parquet");
    if let Some(other) = paths.iter().find(|path| !is_part(path)) {
        return exec_err!("{} is no Parquet file; choose another directory", other.display());
    }
    paths.iter().try_for_each(|path| Ok(fs::remove_file(path)?))
}

#[derive(Default)]
struct Counts {
    visits: AtomicU64,
    refused: AtomicU64,
    bytes: AtomicU64,
}

impl Counts {
    fn add(&self, written: Written) {
        self.visits.fetch_add(written.visits, Ordering::Relaxed);
        self.refused.fetch_add(written.refused, Ordering::Relaxed);
        self.bytes.fetch_add(written.bytes, Ordering::Relaxed);
    }

    fn sum(self) -> Written {
        Written {
            visits: self.visits.into_inner(),
            refused: self.refused.into_inner(),
            bytes: self.bytes.into_inner(),
        }
    }
}

fn write(path: &Path, blocks: core::ops::Range<u32>, people: u32, progress: &ProgressBar) -> Result<Written> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::LZ4_RAW)
        .set_max_row_group_row_count(Some(ROWS_OF_A_GROUP))
        .build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, Arc::clone(&SCHEMA), Some(properties))?;
    let mut written = Written::default();
    for block in blocks {
        let of_block = BLOCK.min(people - block * BLOCK);
        let visits = people::block(block, of_block);
        writer.write(&people::batch(&visits)?)?;
        let refused = visits.iter().filter(|visit| visit.presentation().is_none()).count();
        written.visits += number(visits.len())?;
        written.refused += number(refused)?;
        progress.inc(of_block.into());
    }
    writer.close()?;
    written.bytes = fs::metadata(path)?.len();
    Ok(written)
}

pub(crate) fn number(count: usize) -> Result<u64> {
    u64::try_from(count).map_err(|error| DataFusionError::External(error.into()))
}
