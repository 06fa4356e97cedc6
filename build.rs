//! Writes the list of the queries and templates that are compiled in, by walking their folders.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// A folder, what its files end in, and the name of its list.
const FOLDERS: [(&str, &[&str], &str); 2] = [
    ("queries", &["sql"], "QUERIES"),
    ("report_templates", &["html", "css", "js", "ftl", "txt", "toml"], "TEMPLATES"),
];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut text = String::new();
    for (folder, endings, list) in FOLDERS {
        writeln!(io::stdout(), "cargo:rerun-if-changed={folder}")?;
        let mut files = Vec::new();
        walk(&root.join(folder), "", endings, &mut files)?;
        files.sort();
        let _ = writeln!(text, "/// Name and text of each file under `{folder}/`.");
        let _ = writeln!(text, "pub(super) const {list}: &[(&str, &str)] = &[");
        for name in files {
            let _ = writeln!(text, "    ({name:?}, include_str!({})),", place(folder, &name));
        }
        text.push_str("];\n");
    }
    fs::write(out.join("catalog.rs"), text)
}

/// Where a file is, from wherever the package lies: two clones may share a target folder.
fn place(folder: &str, name: &str) -> String {
    format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})", format!("/{folder}/{name}"))
}

fn walk(folder: &Path, prefix: &str, endings: &[&str], files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{prefix}{file_name}");
        if path.is_dir() {
            walk(&path, &format!("{name}/"), endings, files)?;
        } else if path.extension().is_some_and(|found| endings.iter().any(|e| found == *e)) {
            files.push(name);
        }
    }
    Ok(())
}
