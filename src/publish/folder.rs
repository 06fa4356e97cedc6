//! Folders on the way to their place, and those in it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Files, NewFile, PublishError};

/// Start of the names of folders and files that are on their way.
const HIDDEN: &str = ".baton-";

/// Turns a system error into ours.
pub(super) fn at<'a>(
    path: &'a Path,
    action: &'static str,
) -> impl FnOnce(std::io::Error) -> PublishError + 'a {
    move |cause| PublishError::Disk { path: path.to_owned(), action, cause }
}

/// Refuses a name that could leave its folder or hide in it.
pub(super) fn check_name(name: &str) -> Result<(), PublishError> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    if name.split('/').all(plain) {
        Ok(())
    } else {
        Err(PublishError::Name { name: name.to_owned() })
    }
}

/// Writes the files into a hidden folder on the same volume and makes them durable.
pub(super) fn stage(out: &Path, name: &str, files: &Files) -> Result<PathBuf, PublishError> {
    let staged = out.join(format!("{HIDDEN}new-{name}"));
    remove(&staged)?;
    fs::create_dir_all(&staged).map_err(at(&staged, "create the folder"))?;
    let mut folders = BTreeSet::from([staged.clone()]);
    let mut written = Vec::new();
    for (file, bytes) in files {
        check_name(file)?;
        let path = staged.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(at(parent, "create the folder"))?;
            folders.insert(parent.to_owned());
        }
        fs::write(&path, bytes).map_err(at(&path, "write the file"))?;
        written.push(path);
    }
    make_durable(&staged, &written, &folders)?;
    Ok(staged)
}

/// From so many files on the whole volume is made durable at once: each file by itself takes the
/// disk's time, a thousand of them most of a minute.
const MANY: usize = 64;

/// Makes the files durable, then the folders that name them.
fn make_durable(
    staged: &Path,
    files: &[PathBuf],
    folders: &BTreeSet<PathBuf>,
) -> Result<(), PublishError> {
    if files.len() >= MANY && sync_volume(staged)? {
        return Ok(());
    }
    for path in files {
        let file = File::options().write(true).open(path).map_err(at(path, "open the file"))?;
        file.sync_all().map_err(at(path, "make the file durable"))?;
    }
    folders.iter().rev().try_for_each(|folder| sync_folder(folder))
}

/// Makes durable all that was written to the folder's volume; `false` where the system can't.
#[cfg(target_os = "linux")]
fn sync_volume(folder: &Path) -> Result<bool, PublishError> {
    let opened = File::open(folder).map_err(at(folder, "open the folder"))?;
    let done = rustix::fs::syncfs(&opened);
    done.map_err(|error| at(folder, "make the volume durable")(error.into()))?;
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
fn sync_volume(_: &Path) -> Result<bool, PublishError> {
    Ok(false)
}

/// Writes one file beside its place and moves it there.
pub(super) fn write_file(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), PublishError> {
    let staged = folder.join(format!("{HIDDEN}new-{name}"));
    let path = folder.join(name);
    write_durably(&staged, bytes)?;
    fs::rename(&staged, &path).map_err(at(&path, "move the file to its place"))?;
    sync_folder(folder)
}

/// Writes a file where there is none; a half of it is removed again.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<NewFile, PublishError> {
    let mut file = match File::create_new(path) {
        Err(cause) if cause.kind() == std::io::ErrorKind::AlreadyExists => {
            return Ok(NewFile::ThereAlready);
        }
        opened => opened.map_err(at(path, "create the file"))?,
    };
    match file.write_all(bytes).and_then(|()| file.sync_all()) {
        Ok(()) => Ok(NewFile::Written),
        Err(cause) => {
            remove(path)?;
            Err(at(path, "write the file")(cause))
        }
    }
}

/// The folders that hold a file of that name, as (name, path), oldest first.
pub(super) fn marked(out: &Path, mark: &str) -> Result<Vec<(String, PathBuf)>, PublishError> {
    let entries = fs::read_dir(out).map_err(at(out, "list the folder"))?;
    let mut found: Vec<(String, PathBuf)> = entries
        .filter_map(Result::ok)
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, path)| {
            name != "latest" && !name.starts_with('.') && path.join(mark).is_file()
        })
        .collect();
    found.sort();
    Ok(found)
}

/// Removes what an interrupted run left on its way.
pub(super) fn sweep(out: &Path) -> Result<(), PublishError> {
    let entries = fs::read_dir(out).map_err(at(out, "list the folder"))?;
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(HIDDEN) && name != super::lock::NAME {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Where a folder that is being replaced waits.
pub(super) fn aside(place: &Path) -> PathBuf {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
    place.with_file_name(format!("{HIDDEN}old-{}", name.unwrap_or_default()))
}

/// Removes a file or folder if it is there.
pub(super) fn remove(path: &Path) -> Result<(), PublishError> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(at(path, "remove it")(cause))
        }
        _ => Ok(()),
    }
}

/// Makes a folder's entries durable.
pub(super) fn sync_folder(folder: &Path) -> Result<(), PublishError> {
    let opened = File::open(folder).map_err(at(folder, "open the folder"))?;
    match opened.sync_all() {
        // Shares that can't sync a folder say so; the files themselves are synced.
        Err(cause) if cause.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
        done => done.map_err(at(folder, "make the folder durable")),
    }
}

fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let mut file = File::create(path).map_err(at(path, "create the file"))?;
    file.write_all(bytes).map_err(at(path, "write the file"))?;
    file.sync_all().map_err(at(path, "make the file durable"))
}
