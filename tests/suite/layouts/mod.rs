//! CRMs' own layouts: the same company gives the same figures, and each rule shows on an organisation
//! that fits into the head.

mod identical;
mod landed;
mod page;
mod report;
mod salesforce;

use std::path::Path;
use std::process::{Command, Output};

use batonpass::catalog::Catalog;
use batonpass::config::Config;
use batonpass::engine::{Engine, Execution, PolarsSql, table_of};
use batonpass::ingest;
use batonpass::model::{Model, Settings, Staged};
use batonpass::quality::{Check, Severity};
use batonpass::table::{Table, Values};

/// Exports as they stand once they are mapped.
struct Mapped {
    engine: PolarsSql,
    checks: Vec<Check>,
    /// Rows that ingest refused, and those it loaded, per table of the source.
    refused: u64,
}

/// Work on a stack as deep as the binary's: Polars is not optimised here, and its plans are deep.
fn deeply<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let deep = std::thread::Builder::new().stack_size(8 << 20);
        deep.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

/// Takes these files through ingest and staging, in process: what a rule makes of a row shows there.
fn mapped(config: &str, files: &[(&str, &str)]) -> Mapped {
    deeply(|| map(config, files))
}

fn map(config: &str, files: &[(&str, &str)]) -> Mapped {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<_> = files.iter().map(|(name, _)| folder.path().join(name)).collect();
    for (path, (_, text)) in paths.iter().zip(files) {
        std::fs::write(path, text).unwrap();
    }
    let config = Config::parse(config, "baton.toml").unwrap();
    let one_thread = ingest::Settings { threads: 1, ..ingest::Settings::default() };
    let mut refused = 0;
    let placed = config.sources(&paths);
    assert_eq!(placed.unplaced, []);
    let mut staged = Vec::new();
    for source in &placed.sources {
        let intake = ingest::read(source, &one_thread, &mut ()).unwrap();
        refused += intake.files.iter().map(|file| file.rejected.records).sum::<u64>();
        let tables = intake.tables.into_iter();
        staged.push(Staged {
            name: source.name.clone(),
            family: source.family.clone(),
            rungs: source.rungs.clone(),
            files: Vec::new(),
            tables: tables.map(|table| (table.name, table.rows, table.present)).collect(),
        });
    }
    let catalog = Catalog::built_in().unwrap();
    let calendars = config.calendars(&std::collections::BTreeMap::new()).unwrap();
    let mut settings = Settings::of(&config, calendars);
    let mut engine = PolarsSql::new(Execution::Streaming);
    let model = Model::stage(&mut engine, &catalog, &mut settings, &staged).unwrap();
    let checks = model.found().to_vec();
    Mapped { engine, checks, refused }
}

impl Mapped {
    /// What a query answers, cells joined by commas; a blank is empty.
    fn rows(&mut self, sql: &str) -> Vec<String> {
        let table = deeply(|| table_of(&self.engine.run("test", sql).unwrap()).unwrap());
        (0..table.rows()).map(|row| line(&table, row)).collect()
    }

    /// How often a check found something, and how serious it is; `None` where nothing was found.
    fn found(&self, name: &str) -> Option<(u64, Severity)> {
        let check = self.checks.iter().find(|check| check.name == name)?;
        Some((check.found, check.severity)).filter(|(found, _)| *found > 0)
    }
}

fn line(table: &Table, row: usize) -> String {
    let cells = table.columns().iter().map(|column| match &column.values {
        Values::Whole(values) => values[row].map_or_else(String::new, |value| value.to_string()),
        _ => table.text(&column.name).unwrap().at(row).unwrap_or_default().to_owned(),
    });
    cells.collect::<Vec<_>>().join(",")
}

/// The binary, in that folder, with a cache of its own.
fn baton(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
    for name in ["BATON_CONFIG", "BATON_AS_OF", "BATON_WEEK", "BATON_QUERIES", "BATON_CACHE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).env("XDG_CACHE_HOME", folder.join("cache"));
    command.args(args).output().unwrap()
}

/// Epoch seconds of an instant of March 2026, UTC: `2T10:00` is Monday the second.
fn march(text: &str) -> i64 {
    let (day, time) = text.split_once('T').unwrap();
    let text = format!("2026-03-{day:0>2}T{time}:00Z");
    chrono::DateTime::parse_from_rfc3339(&text).unwrap().timestamp()
}
