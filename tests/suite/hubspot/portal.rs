//! A small portal: its files, its config, and what Baton makes of them.

use std::path::PathBuf;

use batonpass::catalog::Catalog;
use batonpass::config::Config;
use batonpass::engine::{Engine, Execution, PolarsSql, table_of};
use batonpass::ingest;
use batonpass::model::{Model, Settings, Staged};
use batonpass::quality::Check;
use batonpass::table::{Column, Values};
use chrono::DateTime;
use tempfile::TempDir;

/// The owners: each has a user id of its own, and Zed's owner id is Ada's user id.
pub(super) const OWNERS: &str = "\
id,userId,email,firstName,lastName,archived
11,901,ada@finch.example,Ada,Brook,false
12,902,ben@finch.example,Ben,Cole,false
13,903,cleo@finch.example,Cleo,Dunn,true
14,904,mo@finch.example,Mo,Hart,false
901,905,zed@finch.example,Zed,Ott,false
";

/// The users behind them: Ada is an SDR, Ben, Cleo and Zed are AEs, Mo manages SDRs.
pub(super) const USERS: &str = "\
User ID,Email,Job title,Main team,Manager,Time zone
901,ada@finch.example,Sales Development Rep,North,Mo Hart,America/New_York
902,ben@finch.example,\"Account Executive, Mid-Market\",North,Mo Hart,America/Chicago
903,cleo@finch.example,AE,North,mo@finch.example,America/New_York
904,mo@finch.example,SDR Manager,North,,America/New_York
905,zed@finch.example,Account Executive,North,14,America/New_York
";

/// Files and config in a folder of their own.
pub(super) struct Portal {
    folder: TempDir,
    config: String,
}

impl Portal {
    /// A source of that kind, with what else the config says of it.
    pub(super) fn new(kind: &str, config: &str) -> Self {
        let config = format!(
            "[report]\nzone = \"UTC\"\n\n[[source]]\nname = \"crm\"\nkind = \"{kind}\"\n{config}"
        );
        Self { folder: tempfile::tempdir().unwrap(), config }
    }

    /// A portal whose zone is UTC, with its people.
    pub(super) fn with_people(config: &str) -> Self {
        let portal = Self::new("hubspot", &format!("zone = \"UTC\"\n{config}"));
        portal.file("owners.csv", OWNERS).file("users.csv", USERS)
    }

    /// The same with that file.
    pub(super) fn file(self, name: &str, text: &str) -> Self {
        std::fs::write(self.folder.path().join(name), text).unwrap();
        self
    }

    /// Its exports, mapped onto the canonical tables.
    pub(super) fn mapped(&self) -> Mapped {
        let config = Config::parse(&self.config, "baton.toml").unwrap();
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let placed = config.sources(&files);
        assert!(placed.unplaced.is_empty(), "{:?}", placed.unplaced);
        let reading = ingest::Settings { cache: None, ..ingest::Settings::default() };
        let intake = ingest::read(&placed.sources[0], &reading, &mut ()).unwrap();
        let source = &placed.sources[0];
        let staged = Staged {
            name: source.name.clone(),
            family: source.family.clone(),
            rungs: source.rungs.clone(),
            files: intake.files.iter().map(|ledger| ledger.file.clone()).collect(),
            tables: intake.tables.into_iter().map(|t| (t.name, t.rows, t.present)).collect(),
        };
        let mut settings = Settings::of(&config, config.calendars(&[].into()).unwrap());
        let mut engine = PolarsSql::new(Execution::InMemory);
        let catalog = Catalog::built_in().unwrap();
        let model = Model::stage(&mut engine, &catalog, &mut settings, &[staged]).unwrap();
        let checks = model.found().iter().chain(&intake.checks).cloned().collect();
        Mapped { engine, checks, rejected: intake.rejects.rows() }
    }
}

/// Canonical tables in which to look.
pub(super) struct Mapped {
    engine: PolarsSql,
    checks: Vec<Check>,
    /// Rows that were not loaded.
    pub(super) rejected: u64,
}

impl Mapped {
    /// The rows of a query, cells joined by commas.
    pub(super) fn rows(&mut self, sql: &str) -> Vec<String> {
        let table = table_of(&self.engine.run("test", sql).unwrap()).unwrap();
        let row = |row| {
            let cells = table.columns().iter().map(|column| cell(column, row));
            cells.collect::<Vec<_>>().join(",")
        };
        (0..table.rows()).map(row).collect()
    }

    /// What a check found.
    pub(super) fn found(&self, name: &str) -> u64 {
        self.checks.iter().find(|check| check.name == name).map_or(0, |check| check.found)
    }

    /// The names of the checks that found something.
    pub(super) fn names(&self) -> Vec<&str> {
        let found = self.checks.iter().filter(|check| check.found > 0);
        found.map(|check| check.name.as_str()).collect()
    }
}

fn cell(column: &Column, row: usize) -> String {
    match &column.values {
        Values::Whole(values) => values[row].map_or_else(String::new, |value| value.to_string()),
        Values::Text { words, codes } => {
            codes[row].map_or_else(String::new, |code| words[code as usize].clone())
        }
        Values::Real(_) => unreachable!("a mapping has no such numbers"),
    }
}

/// Epoch seconds of an instant of 2026, written `03-02 10:00`.
pub(super) fn at(text: &str) -> i64 {
    let (day, time) = text.split_once(' ').unwrap();
    DateTime::parse_from_rfc3339(&format!("2026-{day}T{time}:00Z")).unwrap().timestamp()
}
