//! What kind of file a path leads to: by its first bytes, then by its ending.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::csv_file::{Task, survey_csv};
use super::error::{IngestError, shown};
use super::parquet::survey_parquet;
use super::survey::{Reach, Survey};
use super::xlsx::survey_xlsx;

/// Bytes that are looked at.
const LOOK: u64 = 512;
/// `EncryptedPackage` as old containers write names: two bytes to a character.
const ENCRYPTED: [u8; 32] = *b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// How the rows of a file are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    /// As text, packed or not.
    Text,
    /// As a Parquet file.
    Parquet,
    /// As a sheet of an Excel workbook.
    Workbook,
}

impl Container {
    /// The container of a file; a file that can't be opened is left to the reader of text.
    ///
    /// # Errors
    /// [`IngestError::Binary`] and [`IngestError::Locked`] for what no reader reads.
    pub(super) fn of(path: &Path) -> Result<Self, IngestError> {
        let mut start = Vec::new();
        let opened = File::open(path).and_then(|file| file.take(LOOK).read_to_end(&mut start));
        let refused = |found: &str, help: &str| IngestError::Binary {
            file: shown(path),
            found: found.to_owned(),
            help: help.to_owned(),
        };
        match start.as_slice() {
            [b'P', b'A', b'R', b'1', ..] => Ok(Self::Parquet),
            [b'P', b'K', 3, 4, ..] => Ok(Self::Workbook),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(if holds(path, &ENCRYPTED) {
                IngestError::Locked { file: shown(path) }
            } else {
                let help = "open it and save it as .xlsx, or the sheet as CSV UTF-8";
                refused("an old Excel workbook (.xls)", help)
            }),
            start if is_markup(start) => Err(refused(
                "a web page or XML, as some tools write under the name .xls",
                "export as CSV, or open it in a spreadsheet and save it as .xlsx",
            )),
            _ if opened.is_ok() && named(path, &["parquet", "pq"]) => Ok(Self::Parquet),
            _ => Ok(Self::Text),
        }
    }
}

/// What a file's texts say of how they are written: by its beginning, where that is enough and the
/// file is text, else by all of it.
///
/// # Errors
/// Those of reading the file that come before its rows.
pub(super) fn survey_file(task: &Task<'_>, reach: Reach) -> Result<Survey, IngestError> {
    match Container::of(task.path)? {
        Container::Text => survey_csv(task, reach),
        Container::Parquet => survey_parquet(task),
        Container::Workbook => survey_xlsx(task),
    }
}

/// Whether the path ends in one of these.
fn named(path: &Path, endings: &[&str]) -> bool {
    let is = |end: &std::ffi::OsStr| endings.iter().any(|name| end.eq_ignore_ascii_case(name));
    path.extension().is_some_and(is)
}

/// Whether the text starts as HTML and XML do, and no CSV.
fn is_markup(start: &[u8]) -> bool {
    let text = start.strip_prefix(super::charset::BOM).unwrap_or(start).trim_ascii_start();
    let starts = |with: &str| {
        text.get(..with.len()).is_some_and(|text| text.eq_ignore_ascii_case(with.as_bytes()))
    };
    ["<!doctype html", "<html", "<head", "<meta", "<table", "<?xml", "<div", "<style"]
        .into_iter()
        .any(starts)
}

/// Whether the file holds these bytes.
fn holds(path: &Path, wanted: &[u8]) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let mut bytes = Vec::new();
    loop {
        let keep = bytes.len().saturating_sub(wanted.len());
        bytes.drain(..keep);
        match (&mut file).take(1 << 20).read_to_end(&mut bytes) {
            Ok(0) | Err(_) => return false,
            Ok(_) if bytes.windows(wanted.len()).any(|window| window == wanted) => return true,
            Ok(_) => {}
        }
    }
}
