//! Which files are read: config, exports, patterns.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::CommandError;
use crate::cli::InputArgs;
use crate::config::{Calendars, Config, FoundFiles, Placed};

/// The config file that is taken when none is named.
const DEFAULT_CONFIG: &str = "baton.toml";
/// Endings of files that are taken from a folder.
const ENDINGS: [&str; 12] = [
    ".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".csv.zst", ".tsv.zst", ".txt.zst",
    ".xlsx", ".xlsm", ".parquet",
];

/// The config, and the folder that its paths are relative to.
pub(super) struct Configured {
    /// The config.
    pub(super) config: Config,
    /// Folder of the config file; here when there is none.
    pub(super) folder: PathBuf,
    /// Whether a config file was read.
    pub(super) from_file: bool,
}

/// Reads the config named, or the default one.
pub(super) fn config(args: &InputArgs) -> Result<Configured, CommandError> {
    let path = args.config.clone().or_else(|| {
        let default = PathBuf::from(DEFAULT_CONFIG);
        default.is_file().then_some(default)
    });
    let Some(path) = path else {
        let config = Config::default();
        return Ok(Configured { config, folder: PathBuf::from("."), from_file: false });
    };
    let text = read(&path).map_err(|error| CommandError::Usage(error.to_string()))?;
    let config = Config::parse(&text, &path.display().to_string())?;
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = folder.map_or_else(|| PathBuf::from("."), Path::to_owned);
    Ok(Configured { config, folder, from_file: true })
}

/// The ids of a file: one a line, blank lines and a header apart; each once, in order.
pub(super) fn ids(path: &Path) -> Result<Vec<String>, CommandError> {
    const HEADERS: [&str; 3] = ["handoff_id", "lead_id", "id"];
    let text = read(path).map_err(|error| CommandError::Usage(error.to_string()))?;
    let lines = text.trim_start_matches('\u{feff}').lines();
    let words = lines.map(|line| line.trim().trim_matches('"'));
    let words = words.filter(|word| !word.is_empty() && !HEADERS.contains(word));
    let ids: BTreeSet<String> = words.map(str::to_owned).collect();
    if ids.is_empty() {
        return Err(CommandError::Usage(format!(
            "{}: no id in it\n  help:  write an id of a handoff or a lead a line",
            path.display()
        )));
    }
    Ok(ids.into_iter().collect())
}

impl Configured {
    /// The calendars, with the holiday files that the config names.
    pub(super) fn calendars(&self) -> Result<Calendars, CommandError> {
        let mut texts = BTreeMap::new();
        for wanted in self.config.files_wanted() {
            texts.insert(wanted.path.clone(), read(&self.folder.join(&wanted.path))?);
        }
        Ok(self.config.calendars(&texts)?)
    }

    /// The sources to read: the exports named, or what the config's patterns find.
    pub(super) fn placed(&self, exports: &[String]) -> Result<Placed, CommandError> {
        if exports.is_empty() {
            return self.by_patterns();
        }
        Ok(self.config.sources(&self::exports(exports)?))
    }

    fn by_patterns(&self) -> Result<Placed, CommandError> {
        let patterns = self.config.patterns();
        if patterns.is_empty() {
            return Err(CommandError::Usage(no_exports(self.from_file)));
        }
        let mut found = Vec::new();
        for pattern in patterns {
            let path = self.folder.join(&pattern.pattern);
            let files = glob(&path.to_string_lossy())?;
            if files.is_empty() {
                tracing::warn!("{}:{} finds no file", pattern.pattern, pattern.line);
            }
            found.push(FoundFiles { of: pattern, files });
        }
        Ok(self.config.sources_of_patterns(&found))
    }
}

fn no_exports(has_config: bool) -> String {
    let first = if has_config {
        "the config names no files, and no exports were given"
    } else {
        "no exports were given, and there is no baton.toml here"
    };
    format!(
        "{first}\n  help:  baton report FOLDER   with handoffs.csv, leads.csv, people.csv …\n         \
         baton sample --out exports && baton report exports   to see what comes out"
    )
}

/// The files that were named, each once, in order.
pub(super) fn exports(named: &[String]) -> Result<Vec<PathBuf>, CommandError> {
    let mut files = BTreeSet::new();
    for export in named {
        files.extend(resolve(export)?);
    }
    Ok(files.into_iter().collect())
}

/// The files of a folder, of a pattern, or the file itself.
fn resolve(export: &str) -> Result<Vec<PathBuf>, CommandError> {
    let path = Path::new(export);
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let files = if path.is_dir() { in_folder(path)? } else { glob(export)? };
    if files.is_empty() {
        return Err(CommandError::Usage(format!(
            "`{export}` finds no export\n  help:  name a folder, a file or a pattern in quotes; \
             files end in {}",
            ENDINGS.join(" ")
        )));
    }
    Ok(files)
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let cause = |cause| CommandError::Disk { path: folder.to_owned(), action: "list it", cause };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(cause)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && has_ending(path))
        .collect();
    files.sort();
    Ok(files)
}

fn has_ending(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
    // While a workbook is open, its program keeps a file of its own beside it.
    let is_export = |name: &String| !name.starts_with("~$") && !name.starts_with('.');
    name.filter(is_export).is_some_and(|name| ENDINGS.iter().any(|end| name.ends_with(end)))
}

fn glob(pattern: &str) -> Result<Vec<PathBuf>, CommandError> {
    let found = glob::glob(pattern).map_err(|error| {
        CommandError::Usage(format!(
            "`{pattern}` is no pattern: {error}\n  help:  * ? [a-z] are understood"
        ))
    })?;
    let mut files: Vec<PathBuf> =
        found.filter_map(Result::ok).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

/// The text of a file.
pub(super) fn read(path: &Path) -> Result<String, CommandError> {
    std::fs::read_to_string(path).map_err(|cause| CommandError::Disk {
        path: path.to_owned(),
        action: "read it",
        cause,
    })
}

/// Whether something lies there.
pub(super) fn is_there(path: &Path) -> bool {
    path.exists()
}

/// A file's path from a folder, with `/` between folders; without a folder, as it was named.
pub(super) fn from_folder(folder: Option<&Path>, file: &Path) -> Result<String, CommandError> {
    let whole = |path: &Path| {
        std::fs::canonicalize(path).map_err(|cause| CommandError::Disk {
            path: path.to_owned(),
            action: "find it",
            cause,
        })
    };
    let found: PathBuf = match folder {
        None => file.components().filter(|part| *part != Component::CurDir).collect(),
        Some(folder) => relative(&whole(folder)?, &whole(file)?),
    };
    let parts = found.components().map(|part| match part {
        Component::RootDir => String::new(),
        part => part.as_os_str().to_string_lossy().into_owned(),
    });
    let path = parts.collect::<Vec<_>>().join("/");
    Ok(path)
}

/// The way from one folder to a file, both whole.
fn relative(folder: &Path, file: &Path) -> PathBuf {
    let shared = folder.components().zip(file.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(file.components().skip(shared)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_folder_of_the_config() {
        let way = |folder: &str, file: &str| relative(Path::new(folder), Path::new(file));
        assert_eq!(way("/a/b", "/a/b/c.csv"), PathBuf::from("c.csv"));
        assert_eq!(way("/a/b", "/a/d/c.csv"), PathBuf::from("../d/c.csv"));
        assert_eq!(from_folder(None, Path::new("./x/c.csv")).unwrap(), "x/c.csv");
        assert_eq!(from_folder(None, Path::new("/x/c.csv")).unwrap(), "/x/c.csv");
    }
}
