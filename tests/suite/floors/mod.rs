//! The laws of the house, held over the text of its files.

mod rooms;
mod source;
mod texts;
mod words;

use std::path::Path;
use std::sync::OnceLock;

use source::Source;

/// Folders in which nothing is ours.
const NOT_OURS: [&str; 4] = ["target", "node_modules", ".git", "reports"];

/// Every file of the repository that is text, as (path with `/`, text).
fn texts() -> &'static [(String, String)] {
    static TEXTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut found = Vec::new();
        walk(Path::new(env!("CARGO_MANIFEST_DIR")), "", &mut found);
        assert!(found.len() > 300, "an empty house passes every law");
        found
    })
}

fn walk(folder: &Path, below: &str, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().into_string().unwrap();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            walk(&entry.path(), &path, found);
        } else if let Ok(text) = String::from_utf8(std::fs::read(entry.path()).unwrap()) {
            found.push((path, text));
        }
    }
}

/// The sources that are compiled into library and binary: all of `src` but its tests.
fn compiled() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let is_source = |path: &str| path.starts_with("src/") && ending(path) == "rs";
        let rust = texts().iter().filter(|(path, _)| is_source(path));
        let mut sources: Vec<Source> = rust.map(|(path, text)| Source::parse(path, text)).collect();
        let tests: Vec<String> =
            sources.iter().flat_map(|source| source.test_modules.iter().cloned()).collect();
        let is_test = |path: &str| {
            let below = |module: &String| path.strip_prefix(module.as_str());
            tests.iter().filter_map(below).any(|rest| rest == ".rs" || rest.starts_with('/'))
        };
        sources.retain(|source| !is_test(&source.path));
        sources
    })
}

/// What stands behind the last point of a name.
fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}
