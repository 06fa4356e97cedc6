//! Whole intakes on files written for the purpose, and the laws that hold for every file.

mod books;
mod date_orders;
mod encodings;
mod kept_tables;
mod laws;
mod newest;
mod notes;
mod repairs;
mod spectrum;
mod typed_files;
mod whole_files;
mod workbooks;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono_tz::Tz;
use polars::frame::DataFrame;

use crate::contract::source::{Source, SourceColumn, SourceTable};
use crate::contract::{Kind, Need};
use crate::engine::Relation;

use super::{IngestError, Intake, Settings, read};

/// A column called as its header is.
pub(super) fn column(name: &str, kind: Kind, need: Need) -> SourceColumn {
    SourceColumn {
        name: name.to_owned(),
        headers: vec![name.to_owned()],
        kind,
        need,
        values: BTreeMap::new(),
        date_format: None,
        config_key: format!("sources.crm.t.{name}"),
    }
}

/// An optional column of text.
pub(super) fn text(name: &str) -> SourceColumn {
    column(name, Kind::Text, Need::Optional)
}

/// Files in a folder of their own, and the source that reads them.
pub(super) struct Desk {
    pub(super) folder: tempfile::TempDir,
    pub(super) source: Source,
    pub(super) settings: Settings,
}

impl Desk {
    /// One table with these columns, its zone UTC.
    pub(super) fn new(columns: Vec<SourceColumn>) -> Self {
        let table = SourceTable {
            name: "t".to_owned(),
            files: Vec::new(),
            columns,
            key: Vec::new(),
            newest: None,
            prefixes: Vec::new(),
        };
        let source = Source {
            name: "crm".to_owned(),
            kind: "canonical".to_owned(),
            family: "canonical".to_owned(),
            encoding: None,
            rungs: Vec::new(),
            zone: Tz::UTC,
            date_order: None,
            tables: vec![table],
        };
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { threads: 1, ..Settings::default() };
        Self { folder, source, settings }
    }

    /// Rows are merged by this column.
    pub(super) fn key(mut self, name: &str) -> Self {
        self.source.tables[0].key.push(name.to_owned());
        self
    }

    /// Adds a file.
    pub(super) fn file(&mut self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        self.source.tables[0].files.push(path.clone());
        path
    }

    pub(super) fn read(&self) -> Result<Intake, IngestError> {
        read(&self.source, &self.settings, &mut ())
    }

    /// The words of the error, the folder's name taken out.
    pub(super) fn error(&self) -> String {
        let folder = format!("{}/", self.folder.path().display());
        match self.read() {
            Ok(_) => "no error".to_owned(),
            Err(error) => error.to_string().replace(&folder, ""),
        }
    }
}

/// Reads one file of text columns.
pub(super) fn intake_of(names: &[&str], bytes: &[u8]) -> Intake {
    let mut desk = Desk::new(names.iter().map(|name| text(name)).collect());
    desk.file("a.csv", bytes);
    desk.read().unwrap()
}

/// The first table's frame.
pub(super) fn frame(intake: &Intake) -> DataFrame {
    match &intake.tables[0].rows {
        Relation::Frame(frame) => frame.clone(),
        Relation::Parquet(_) => unreachable!("the table is in memory"),
    }
}

/// The table's rows as text, `_file` and `_line` left out; a blank is `~`.
pub(super) fn rows(frame: &DataFrame) -> Vec<Vec<String>> {
    let value = |column: &polars::prelude::Column, row: usize| match column.get(row).unwrap() {
        polars::prelude::AnyValue::Null => "~".to_owned(),
        other => other.get_str().map_or_else(|| other.to_string(), str::to_owned),
    };
    let kept = |column: &&polars::prelude::Column| !column.name().starts_with('_');
    (0..frame.height())
        .map(|row| frame.columns().iter().filter(kept).map(|column| value(column, row)).collect())
        .collect()
}

/// One whole column.
pub(super) fn whole(frame: &DataFrame, name: &str) -> Vec<Option<i64>> {
    frame.column(name).unwrap().i64().unwrap().iter().collect()
}
