//! Puts a review on the share: whole or not at all.
//!
//! In:    names and bytes of the files of one review, and a function that composes the index.
//! Out:   a folder that a reader sees either as it was or as it is, never half.
//! Never: knows what is in a file, overwrites in place, follows a name out of its folder.

mod folder;
mod lock;
mod swap;

pub use lock::Lock;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files of a folder by name; a name may hold `/` for folders below it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Composes the index from the reviews there are, as (period, folder), oldest first.
pub type Index<'a> = &'a dyn Fn(&[(String, PathBuf)]) -> Vec<u8>;

/// What publishing can fail at. Nothing is published then.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// A file or folder could not be written, read or moved.
    #[error("{path}: could not {action}\n  {cause}\n  help:  check the folder's permissions and the free space; nothing was published", path = path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// The system's words.
        #[source]
        cause: std::io::Error,
    },
    /// Another run is publishing into the same folder.
    #[error("{path}: another run is publishing here\n  help:  wait for it to end, or give this one another --out", path = path.display())]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// A folder that holds what another command publishes.
    #[error("{path}: folders here hold `{found}`: reviews and briefs can't share a folder\n  help:  give each an --out of its own", path = path.display())]
    OtherKind {
        /// The folder.
        path: PathBuf,
        /// The file by which it was seen.
        found: String,
    },
    /// A name that would leave its folder.
    #[error(
        "`{name}` is no name for a file of a review\n  help:  use letters, digits, `-`, `_`, `.` and `/`"
    )]
    Name {
        /// The name.
        name: String,
    },
}

/// Publishes one review and the folder's index; `latest` becomes a copy of the review when it is
/// the newest by name.
///
/// # Errors
/// [`PublishError`]; the folder is then as it was before, but for hidden leavings that the next
/// run removes.
pub fn publish(
    lock: &Lock,
    period: &str,
    files: &Files,
    index: Index<'_>,
) -> Result<PathBuf, PublishError> {
    publish_as(lock, period, files, (REVIEW, index))
}

/// Publishes one run of briefs and the folder's index, as [`publish`] does a review.
///
/// # Errors
/// [`PublishError`]; [`PublishError::OtherKind`] when the folder holds reviews, whose index would be
/// overwritten.
pub fn publish_briefs(
    lock: &Lock,
    run: &str,
    files: &Files,
    index: Index<'_>,
) -> Result<PathBuf, PublishError> {
    publish_as(lock, run, files, (BRIEFS, index))
}

/// File by which a folder is known to be a review, or a run of briefs.
const REVIEW: &str = "run.json";
const BRIEFS: &str = "briefs.json";

fn publish_as(
    lock: &Lock,
    name: &str,
    files: &Files,
    (mark, index): (&str, Index<'_>),
) -> Result<PathBuf, PublishError> {
    let out = lock.folder();
    folder::check_name(name)?;
    folder::sweep(out)?;
    let other = if mark == REVIEW { BRIEFS } else { REVIEW };
    if !folder::marked(out, other)?.is_empty() {
        return Err(PublishError::OtherKind { path: out.to_owned(), found: other.to_owned() });
    }
    let staged = folder::stage(out, name, files)?;
    swap::replace(&staged, &out.join(name))?;
    let there = folder::marked(out, mark)?;
    if there.last().is_some_and(|(newest, _)| newest == name) {
        let staged = folder::stage(out, "latest", files)?;
        swap::replace(&staged, &out.join("latest"))?;
    }
    folder::write_file(out, "index.html", &index(&there))?;
    folder::sweep(out)?;
    Ok(out.join(name))
}

/// Writes one file beside its final place and moves it there.
///
/// # Errors
/// [`PublishError::Disk`]; an older file of that name is then untouched.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    folder::write_file(folder, name, bytes)
}

/// Whether a file was written that must not have been there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewFile {
    /// It was.
    Written,
    /// A file of that name is there; it is as it was.
    ThereAlready,
}

/// Writes a file where there is none yet.
///
/// # Errors
/// [`PublishError::Disk`]; no half of a file is left then.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<NewFile, PublishError> {
    folder::write_new(path, bytes)
}

#[cfg(test)]
mod tests;
