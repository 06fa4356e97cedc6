//! Which file goes to which table of which source.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::canonical::source_columns;
use super::{Layout, Pattern, SourceConfig};
use crate::config::Config;
use crate::contract;
use crate::contract::source::{Source, SourceTable};

/// A pattern of file names that the caller is to resolve, relative to the config file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePattern {
    /// Source it belongs to.
    pub source: String,
    /// Table of a custom source; `None` for a canonical one, whose files are told apart by name.
    pub table: Option<String>,
    /// The pattern as the config gives it.
    pub pattern: String,
    /// Key that gives it, for messages.
    pub key: String,
    /// Line of the config that gives it.
    pub line: usize,
}

/// The files that a pattern was resolved to, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFiles {
    /// The pattern.
    pub of: FilePattern,
    /// The files.
    pub files: Vec<PathBuf>,
}

/// The sources to ingest, and the files that found no table.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The sources that have a file, in the order of the config.
    pub sources: Vec<Source>,
    /// The files that nothing is read from.
    pub unplaced: Vec<Unplaced>,
}

/// A file that nothing is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// The file.
    pub file: PathBuf,
    /// Why, and what would be right.
    pub why: WhyUnplaced,
}

/// Why a file has no table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyUnplaced {
    /// Its name starts with no table's name and matches no pattern.
    NoTable,
    /// More than one table would take it: `source.table` each.
    Several(Vec<String>),
}

/// A table of a source, by index and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    source: usize,
    table: String,
}

impl fmt::Display for WhyUnplaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTable => {
                let names: Vec<&str> = contract::TABLES.iter().map(|table| table.name).collect();
                write!(
                    f,
                    "its name should start with a table's: `{}`, as in `handoffs_2026-W46.csv`; or \
                     describe it under `[source.tables]`",
                    names.join("`, `")
                )
            }
            Self::Several(targets) => write!(
                f,
                "more than one table would take it: `{}`; give the sources patterns in `files` \
                 that tell them apart",
                targets.join("`, `")
            ),
        }
    }
}

impl Config {
    /// The patterns of all sources, for the caller to resolve when no exports are named.
    pub fn patterns(&self) -> Vec<FilePattern> {
        let of = |source: &SourceConfig, table: Option<&str>, pattern: &Pattern| FilePattern {
            source: source.name.clone(),
            table: table.map(str::to_owned),
            pattern: pattern.text.clone(),
            key: pattern.place.path.clone(),
            line: pattern.place.line,
        };
        let mut all = vec![];
        for source in &self.sources {
            match &source.layout {
                Layout::Canonical(canonical) => {
                    all.extend(canonical.patterns.iter().map(|pattern| of(source, None, pattern)));
                }
                Layout::BuiltIn(built_in) => {
                    all.extend(built_in.patterns.iter().map(|pattern| of(source, None, pattern)));
                    all.extend(built_in.tables.iter().flat_map(|(name, table)| {
                        table.patterns.iter().map(|pattern| of(source, Some(name), pattern))
                    }));
                }
                Layout::Custom(tables) => all.extend(tables.iter().flat_map(|table| {
                    table.patterns.iter().map(|pattern| of(source, Some(&table.name), pattern))
                })),
            }
        }
        all
    }

    /// The sources of files that were named in place of the config's patterns: each goes to the
    /// table whose pattern matches its name, else to the canonical table that its name starts with.
    pub fn sources(&self, exports: &[PathBuf]) -> Placed {
        let sources = self.sources_or_built_in();
        let targets = exports.iter().map(|file| (file, target_of(file, &sources)));
        self.placed(&sources, targets)
    }

    /// The sources of files that the config's own patterns were resolved to.
    pub fn sources_of_patterns(&self, found: &[FoundFiles]) -> Placed {
        let target = |of: &FilePattern, file: &Path| {
            let source = self.sources.iter().position(|source| source.name == of.source);
            let by_name = |source: usize| match &self.sources.get(source)?.layout {
                Layout::BuiltIn(built_in) => built_in.table_of(file),
                Layout::Canonical(_) | Layout::Custom(_) => table_of(file),
            };
            let table = of.table.clone().or_else(|| Some(by_name(source?)?.to_owned()));
            match (source, table) {
                (Some(source), Some(table)) => Ok(Target { source, table }),
                _ => Err(WhyUnplaced::NoTable),
            }
        };
        let targets = found
            .iter()
            .flat_map(|found| found.files.iter().map(move |file| (file, target(&found.of, file))));
        self.placed(&self.sources, targets)
    }

    fn sources_or_built_in(&self) -> Vec<SourceConfig> {
        if self.sources.is_empty() { vec![SourceConfig::built_in()] } else { self.sources.clone() }
    }

    fn placed<'a>(
        &self,
        sources: &[SourceConfig],
        targets: impl Iterator<Item = (&'a PathBuf, Result<Target, WhyUnplaced>)>,
    ) -> Placed {
        let mut files: BTreeMap<Target, Vec<PathBuf>> = BTreeMap::new();
        let mut unplaced: Vec<Unplaced> = vec![];
        for (file, target) in targets {
            match target {
                Ok(target) => {
                    let list = files.entry(target).or_default();
                    if !list.contains(file) {
                        list.push(file.clone());
                    }
                }
                Err(why) => unplaced.push(Unplaced { file: file.clone(), why }),
            }
        }
        let typed = |(index, source): (usize, &SourceConfig)| Source {
            name: source.name.clone(),
            kind: source.kind().to_owned(),
            family: source.family().to_owned(),
            encoding: source.encoding.clone(),
            zone: source.own_zone().unwrap_or(self.report.zone),
            rungs: source.rungs().to_vec(),
            date_order: source.date_order,
            tables: source.tables(&|table| {
                files.get(&Target { source: index, table: table.to_owned() }).cloned()
            }),
        };
        let sources = sources.iter().enumerate().map(typed);
        Placed { sources: sources.filter(|source| !source.tables.is_empty()).collect(), unplaced }
    }
}

impl SourceConfig {
    /// The tables that have a file.
    fn tables(&self, files_of: &dyn Fn(&str) -> Option<Vec<PathBuf>>) -> Vec<SourceTable> {
        match &self.layout {
            Layout::Canonical(canonical) => contract::TABLES
                .iter()
                .filter_map(|table| {
                    Some(SourceTable {
                        name: table.name.to_owned(),
                        files: files_of(table.name)?,
                        columns: source_columns(table, canonical.mappings.get(table.name)),
                        key: table.key.iter().map(|name| (*name).to_owned()).collect(),
                        newest: None,
                        prefixes: vec![],
                    })
                })
                .collect(),
            Layout::BuiltIn(built_in) => built_in.source_tables(files_of),
            Layout::Custom(tables) => tables
                .iter()
                .filter_map(|table| {
                    Some(SourceTable {
                        name: table.name.clone(),
                        files: files_of(&table.name)?,
                        columns: table.source_columns(),
                        key: table.key.clone(),
                        newest: None,
                        prefixes: vec![],
                    })
                })
                .collect(),
        }
    }
}

/// The table that takes a file: the only one, or the only one with a pattern that matches.
fn target_of(file: &Path, sources: &[SourceConfig]) -> Result<Target, WhyUnplaced> {
    let mut matching = vec![];
    let mut by_name = vec![];
    for (index, source) in sources.iter().enumerate() {
        match &source.layout {
            Layout::Canonical(canonical) => {
                let Some(table) = table_of(file) else { continue };
                let target = Target { source: index, table: table.to_owned() };
                let matches = canonical.patterns.iter().any(|pattern| pattern.matches(file));
                if matches { matching.push(target) } else { by_name.push(target) }
            }
            Layout::BuiltIn(built_in) => {
                let Some(table) = built_in.table_of(file) else { continue };
                let target = Target { source: index, table: table.to_owned() };
                if built_in.names(file) { matching.push(target) } else { by_name.push(target) }
            }
            Layout::Custom(tables) => matching.extend(
                tables
                    .iter()
                    .filter(|table| table.patterns.iter().any(|pattern| pattern.matches(file)))
                    .map(|table| Target { source: index, table: table.name.clone() }),
            ),
        }
    }
    let mut candidates = if matching.is_empty() { by_name } else { matching };
    match (candidates.pop(), candidates.as_slice()) {
        (None, _) => Err(WhyUnplaced::NoTable),
        (Some(only), []) => Ok(only),
        (Some(last), _) => {
            candidates.push(last);
            let name =
                |target: &Target| format!("{}.{}", sources[target.source].name, target.table);
            Err(WhyUnplaced::Several(candidates.iter().map(name).collect()))
        }
    }
}

impl Pattern {
    /// Whether the last part of the pattern matches the file's name.
    pub(super) fn matches(&self, file: &Path) -> bool {
        let last = self.text.rsplit(['/', '\\']).next().unwrap_or(&self.text);
        let name = file.file_name().map(|name| name.to_string_lossy());
        let pattern = glob::Pattern::new(last);
        name.zip(pattern.ok()).is_some_and(|(name, pattern)| pattern.matches(&name))
    }
}

/// The canonical table that a file's name starts with.
fn table_of(file: &Path) -> Option<&'static str> {
    let name = file.file_name()?.to_string_lossy().to_lowercase();
    longest_start(&name, contract::TABLES.iter().map(|table| table.name))
}

/// The longest of the tables that a name starts with, up to its end or to `_`, `-`, `.` or a blank.
fn longest_start<'a>(name: &str, tables: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let starts = |table: &&str| {
        name.strip_prefix(*table)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-', '.', ' ']))
    };
    tables.filter(starts).max_by_key(|table| table.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_table_name_wins() {
        let among = |name| longest_start(name, ["lead", "lead_history", "leads"].into_iter());
        assert_eq!(among("lead_history_2026.csv"), Some("lead_history"));
        assert_eq!(among("lead_2026.csv"), Some("lead"));
        assert_eq!(among("leads"), Some("leads"));
        assert_eq!(among("leadership.csv"), None);
        assert_eq!(among("my_leads.csv"), None);
    }
}
