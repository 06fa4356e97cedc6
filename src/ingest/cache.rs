//! Typed tables kept between runs, so that the text of large exports is parsed once.
//!
//! An entry is a folder named by a fingerprint of everything that its rows depend on: the bytes of
//! the exports, how they are read, and the version of the tool. It is written beside its place and
//! renamed into it, so that another run sees all of it or nothing. Its files' lengths and SHA-256
//! stand in it; an entry that doesn't match them is thrown away and written anew.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use super::checks::Findings;
use super::error::{IngestError, shown};
use super::input::{Input, hex};
use super::rejects::{Spooled, scratch};
use super::settings::Settings;
use super::stored::StoredLedger;
use crate::contract::source::{Source, SourceTable};

/// Raised whenever the same exports would be read into other rows by the same version.
const LAYOUT: u32 = 2;
/// Name of the description in an entry's folder.
const ENTRY: &str = "entry.json";
/// Name of the rejects in an entry's folder.
const REJECTS: &str = "rejects.jsonl";
/// Tells the folders of one process apart.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// What an entry says of its table.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Entry {
    /// The books of its exports.
    pub(super) ledgers: Vec<StoredLedger>,
    /// What was found wrong.
    pub(super) findings: Findings,
    /// Decisions, in words.
    pub(super) notes: Vec<String>,
    /// Columns that some file brought.
    pub(super) present: BTreeSet<String>,
    /// Rows.
    pub(super) row_count: u64,
    /// Files with the rows, then the one with the rejects.
    pub(super) files: Vec<StoredFile>,
}

/// A file of an entry, and how to know it again.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct StoredFile {
    name: String,
    bytes: u64,
    sha256: String,
}

/// A place in the cache, taken or free.
pub(super) struct Slot {
    place: PathBuf,
}

/// About how many bytes of text a byte of a file stands for, by the time that reading takes.
fn weight(path: &Path) -> u64 {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    match end.as_deref() {
        Some("gz" | "zst") => PACKED,
        Some("xlsx" | "xlsm") => WORKBOOK,
        _ => 1,
    }
}

/// How much smaller packed exports are than their text, roughly.
const PACKED: u64 = 8;
/// Markup, packed: a million cells take 6 MB and as long as 100 MB of text.
const WORKBOOK: u64 = 16;

/// A folder in which an entry is being written; removed when it is not published.
pub(super) struct Draft {
    folder: PathBuf,
}

impl Drop for Draft {
    fn drop(&mut self) {
        // It is gone when it was published; a leftover is harmless.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Draft {
    /// Where to write.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Slot {
    /// The place of a table whose exports are larger than the threshold; `None` without a cache.
    ///
    /// # Errors
    /// Those of reading the exports.
    pub(super) fn of(
        source: &Source,
        table: &SourceTable,
        first_file: usize,
        settings: &Settings,
    ) -> Result<Option<Self>, IngestError> {
        let Some(cache) = &settings.cache else { return Ok(None) };
        let mut bytes = 0;
        for path in &table.files {
            bytes += Input::open(path)?.size().saturating_mul(weight(path));
        }
        if bytes <= settings.cache_above {
            return Ok(None);
        }
        let mut hash = Sha256::new();
        let mut add = |text: String| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        };
        add(format!("{} {LAYOUT} {first_file}", env!("CARGO_PKG_VERSION")));
        add(format!("{} {:?} {}", source.zone, source.date_order, settings.longest_record));
        add(format!("{:?} {:?} {:?}", table.name, table.key, table.columns));
        add(format!("{:?} {:?} {:?}", source.encoding, table.newest, table.prefixes));
        for path in &table.files {
            add(shown(path));
            add(Input::open(path)?.finish()?);
        }
        Ok(Some(Self { place: cache.join(hex(&hash.finalize())) }))
    }

    /// The entry that stands there, if it is whole; the rows' files come with it.
    pub(super) fn read(&self) -> Option<(Entry, Vec<PathBuf>)> {
        let text = std::fs::read(self.place.join(ENTRY)).ok()?;
        let entry: Entry = serde_json::from_slice(&text).ok()?;
        let whole =
            |file: &StoredFile| StoredFile::of(&self.place, &file.name).as_ref() == Some(file);
        if !entry.files.iter().all(whole) {
            return None;
        }
        let rows = entry.files.iter().filter(|file| file.name != REJECTS);
        let files = rows.map(|file| self.place.join(&file.name)).collect();
        Some((entry, files))
    }

    /// Hands over the rejects of an entry.
    ///
    /// # Errors
    /// [`IngestError::Scratch`], and those of `take`.
    pub(super) fn replay(
        &self,
        take: &mut dyn FnMut(Spooled) -> Result<(), IngestError>,
    ) -> Result<(), IngestError> {
        let path = self.place.join(REJECTS);
        let file = File::open(&path).map_err(|error| scratch(&path, &error))?;
        for line in BufReader::new(file).lines() {
            let reject = line.and_then(|line| Ok(serde_json::from_str(&line)?));
            take(reject.map_err(|error| scratch(&path, &error))?)?;
        }
        Ok(())
    }

    /// A folder beside the place to write an entry in.
    ///
    /// # Errors
    /// [`IngestError::Scratch`].
    pub(super) fn draft(&self) -> Result<Draft, IngestError> {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = self.place.with_extension(format!("{}-{number}.tmp", std::process::id()));
        // A folder of that name was left behind by a process that is gone.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).map_err(|error| scratch(&folder, &error))?;
        Ok(Draft { folder })
    }

    /// Publishes what was written: rows' files, rejects, description; gives the rows' files.
    ///
    /// # Errors
    /// [`IngestError::Scratch`], and those of the rejects.
    pub(super) fn publish(
        &self,
        draft: &Draft,
        mut entry: Entry,
        rejects: impl Iterator<Item = Result<Spooled, IngestError>>,
    ) -> Result<Vec<PathBuf>, IngestError> {
        let folder = draft.folder().to_owned();
        let mut names: Vec<String> = entry.files.iter().map(|file| file.name.clone()).collect();
        write_lines(&folder.join(REJECTS), rejects)?;
        names.push(REJECTS.to_owned());
        let stored = |name: &String| {
            StoredFile::of(&folder, name).ok_or_else(|| IngestError::Scratch {
                path: shown(&folder.join(name)),
                cause: "what was written can't be read back".to_owned(),
            })
        };
        entry.files = names.iter().map(stored).collect::<Result<_, _>>()?;
        let path = folder.join(ENTRY);
        let text = serde_json::to_vec(&entry).map_err(|error| scratch(&path, &error.into()))?;
        write_synced(&path, &text).map_err(|error| scratch(&path, &error))?;
        self.take_place(&folder)?;
        let rows = entry.files.iter().filter(|file| file.name != REJECTS);
        Ok(rows.map(|file| self.place.join(&file.name)).collect())
    }

    /// Renames the folder into its place; a whole entry that came first stays.
    fn take_place(&self, folder: &Path) -> Result<(), IngestError> {
        if std::fs::rename(folder, &self.place).is_ok() || self.read().is_some() {
            return Ok(());
        }
        // What stands there is damaged: it is moved out of the way first, so that the place is
        // never half an entry.
        let aside = folder.with_extension("damaged");
        let _ = std::fs::rename(&self.place, &aside);
        let _ = std::fs::remove_dir_all(&aside);
        match std::fs::rename(folder, &self.place) {
            Err(error) if self.read().is_none() => Err(scratch(&self.place, &error)),
            _ => Ok(()),
        }
    }
}

impl StoredFile {
    /// The file of that name by its name only, to be filled by [`Slot::publish`].
    pub(super) fn named(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name: name.unwrap_or_default(), bytes: 0, sha256: String::new() }
    }

    fn of(folder: &Path, name: &str) -> Option<Self> {
        let input = Input::raw(&folder.join(name)).ok()?;
        let bytes = input.size();
        Some(Self { name: name.to_owned(), bytes, sha256: input.finish().ok()? })
    }
}

fn write_lines(
    path: &Path,
    rejects: impl Iterator<Item = Result<Spooled, IngestError>>,
) -> Result<(), IngestError> {
    let wrong = |error: std::io::Error| scratch(path, &error);
    let mut file = BufWriter::new(File::create(path).map_err(wrong)?);
    for reject in rejects {
        let mut line = serde_json::to_vec(&reject?).map_err(|error| wrong(error.into()))?;
        line.push(b'\n');
        file.write_all(&line).map_err(wrong)?;
    }
    file.into_inner().map_err(|error| wrong(error.into_error()))?.sync_all().map_err(wrong)
}

fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
