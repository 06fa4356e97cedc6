//! Every row and cell that was refused: the first ones in memory, the rest in a file of our own.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::quality::Reject;

use super::error::{IngestError, shown};
use super::misread::Cost;

/// Tells the files of one process apart.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// All rejects of an intake, in the order of files and lines.
#[derive(Debug)]
pub struct Rejects {
    kept: Vec<Spooled>,
    limit: usize,
    folder: PathBuf,
    spool: Option<Spool>,
    rows: u64,
    cells: u64,
}

#[derive(Debug)]
struct Spool {
    path: PathBuf,
    writer: BufWriter<File>,
    count: u64,
    bytes: u64,
}

impl Drop for Spool {
    fn drop(&mut self) {
        // It holds nothing that anybody could miss; a leftover is harmless.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// A state to which [`Rejects`] can be taken back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    kept: usize,
    count: u64,
    bytes: u64,
    rows: u64,
    cells: u64,
}

/// A reject as it stands in a file of our own.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Spooled {
    file: String,
    line: u64,
    column: String,
    value: String,
    reason: String,
    cost: Cost,
}

impl Spooled {
    /// A reject and its cost.
    pub(super) fn new(reject: Reject, cost: Cost) -> Self {
        let Reject { file, line, column, value, reason } = reject;
        Self { file, line, column, value, reason, cost }
    }

    fn reject(self) -> Reject {
        let Self { file, line, column, value, reason, .. } = self;
        Reject { file, line, column, value, reason }
    }
}

impl Rejects {
    /// None yet; at most `limit` are held in memory, the rest in a file in `folder`.
    pub(super) fn new(limit: usize, folder: &Path) -> Self {
        Self { kept: Vec::new(), limit, folder: folder.to_owned(), spool: None, rows: 0, cells: 0 }
    }

    /// Rows that were not loaded.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Cells of loaded rows that could not be read and count as blank.
    pub fn cells(&self) -> u64 {
        self.cells
    }

    /// All rejects in the order of files and lines, those of the spool read back.
    ///
    /// # Errors
    /// [`IngestError::Scratch`] when the spool can't be opened; each item too, when it can't be read.
    pub fn read_all(
        &self,
    ) -> Result<impl Iterator<Item = Result<Reject, IngestError>> + '_, IngestError> {
        Ok(self.read_from(0)?.map(|spooled| spooled.map(Spooled::reject)))
    }

    /// The rejects behind the first so many.
    ///
    /// # Errors
    /// As [`Self::read_all`].
    pub(super) fn read_from(
        &self,
        first: u64,
    ) -> Result<impl Iterator<Item = Result<Spooled, IngestError>> + '_, IngestError> {
        let spooled = match &self.spool {
            Some(spool) => Some(spool.read()?),
            None => None,
        };
        let all = self.kept.iter().cloned().map(Ok).chain(spooled.into_iter().flatten());
        Ok(all.skip(usize::try_from(first).unwrap_or(usize::MAX)))
    }

    /// How many there are.
    pub(super) fn count(&self) -> u64 {
        self.kept.len() as u64 + self.spool.as_ref().map_or(0, |spool| spool.count)
    }

    /// Adds one.
    ///
    /// # Errors
    /// [`IngestError::Scratch`].
    pub(super) fn push(&mut self, reject: Spooled) -> Result<(), IngestError> {
        match reject.cost {
            Cost::Row => self.rows += 1,
            Cost::Cell => self.cells += 1,
        }
        if self.spool.is_none() && self.kept.len() < self.limit {
            self.kept.push(reject);
            return Ok(());
        }
        let spool = match self.spool.take() {
            Some(spool) => spool,
            None => Spool::create(&self.folder)?,
        };
        self.spool.insert(spool).write(&reject)
    }

    /// Puts those in memory into the order of their lines: of one file, that is.
    pub(super) fn sort_by_line(&mut self) {
        self.kept.sort_by_key(|reject| reject.line);
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            kept: self.kept.len(),
            count: self.spool.as_ref().map_or(0, |spool| spool.count),
            bytes: self.spool.as_ref().map_or(0, |spool| spool.bytes),
            rows: self.rows,
            cells: self.cells,
        }
    }

    /// Forgets what came after the mark.
    pub(super) fn rewind(&mut self, mark: Mark) {
        self.kept.truncate(mark.kept);
        if mark.count == 0 {
            self.spool = None;
        } else if let Some(spool) = &mut self.spool {
            spool.count = mark.count;
            spool.bytes = mark.bytes;
        }
        self.rows = mark.rows;
        self.cells = mark.cells;
    }
}

impl Spool {
    fn create(folder: &Path) -> Result<Self, IngestError> {
        std::fs::create_dir_all(folder).map_err(|error| scratch(folder, &error))?;
        loop {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let path = folder.join(format!("baton-rejects-{}-{number}.tmp", std::process::id()));
            match OpenOptions::new().read(true).write(true).create_new(true).open(&path) {
                Ok(file) => {
                    return Ok(Self { path, writer: BufWriter::new(file), count: 0, bytes: 0 });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(scratch(&path, &error)),
            }
        }
    }

    fn write(&mut self, reject: &Spooled) -> Result<(), IngestError> {
        let wrong = |path: &Path, error: std::io::Error| scratch(path, &error);
        let mut text =
            serde_json::to_vec(reject).map_err(|error| wrong(&self.path, error.into()))?;
        text.push(b'\n');
        self.writer
            .seek(SeekFrom::Start(self.bytes))
            .and_then(|_| self.writer.write_all(&text))
            .and_then(|()| self.writer.flush())
            .map_err(|error| wrong(&self.path, error))?;
        self.bytes += text.len() as u64;
        self.count += 1;
        Ok(())
    }

    fn read(
        &self,
    ) -> Result<impl Iterator<Item = Result<Spooled, IngestError>> + use<>, IngestError> {
        let path = self.path.clone();
        let file = File::open(&path).map_err(|error| scratch(&path, &error))?;
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        let spooled = move |line: std::io::Result<String>| {
            let spooled = line.and_then(|line| Ok(serde_json::from_str::<Spooled>(&line)?));
            spooled.map_err(|error| scratch(&path, &error))
        };
        Ok(BufReader::new(file).lines().take(count).map(spooled))
    }
}

/// What the system says of a path of our own.
pub(super) fn scratch(path: &Path, error: &std::io::Error) -> IngestError {
    IngestError::Scratch { path: shown(path), cause: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reject(line: u64) -> Reject {
        let text = |text: &str| text.to_owned();
        Reject {
            file: text("a.csv"),
            line,
            column: text("c"),
            value: text("\"\n"),
            reason: text("r"),
        }
    }

    #[test]
    fn rejects_beyond_the_bound_are_kept_in_a_file_and_come_back_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let mut rejects = Rejects::new(2, folder.path());
        for line in 1..=5 {
            rejects.push(Spooled::new(reject(line), Cost::Row)).unwrap();
        }
        let mark = rejects.mark();
        rejects.push(Spooled::new(reject(9), Cost::Cell)).unwrap();
        rejects.rewind(mark);
        rejects.push(Spooled::new(reject(6), Cost::Cell)).unwrap();
        let found: Vec<Reject> = rejects.read_all().unwrap().map(Result::unwrap).collect();
        assert_eq!(found, (1..=6).map(reject).collect::<Vec<_>>());
        assert_eq!((rejects.rows(), rejects.cells()), (5, 1));
        drop(rejects);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
