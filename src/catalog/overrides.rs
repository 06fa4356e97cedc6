//! Reads a user's own queries and templates from a folder, as (name, text).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::CatalogError;

/// Folders nest no deeper than `staging/<kind>/`; a link in a circle must end somewhere.
const MAX_DEPTH: usize = 4;

/// A file of overrides.
pub(super) struct Override {
    /// Where it lies.
    pub(super) path: PathBuf,
    /// Its path under the folder, with `/`.
    pub(super) name: String,
    /// Its text.
    pub(super) text: String,
}

/// Reads every file under a folder, by name; hidden files are passed over.
///
/// # Errors
/// [`CatalogError::Unreadable`] for what can't be read as UTF-8 text.
pub(super) fn read(folder: &Path) -> Result<Vec<Override>, CatalogError> {
    let mut files = Vec::new();
    walk(folder, "", 0, &mut files)?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn walk(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut Vec<Override>,
) -> Result<(), CatalogError> {
    let unreadable = |path: &Path, cause| CatalogError::Unreadable { path: path.to_owned(), cause };
    if depth > MAX_DEPTH {
        let cause = io::Error::other(format!("folders nest deeper than {MAX_DEPTH}"));
        return Err(unreadable(folder, cause));
    }
    for entry in fs::read_dir(folder).map_err(|cause| unreadable(folder, cause))? {
        let path = entry.map_err(|cause| unreadable(folder, cause))?.path();
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if file_name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{file_name}");
        if path.is_dir() {
            walk(&path, &format!("{name}/"), depth + 1, files)?;
        } else {
            let text = fs::read_to_string(&path).map_err(|cause| unreadable(&path, cause))?;
            files.push(Override { path, name, text });
        }
    }
    Ok(())
}
