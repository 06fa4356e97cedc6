//! One run at a time in a folder.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::PublishError;
use super::folder::at;

/// Name of the lock file.
pub(super) const NAME: &str = ".baton-lock";

/// The right to publish into a folder, held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    folder: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the folder's lock, creating the folder when it is not there.
    ///
    /// # Errors
    /// [`PublishError::Locked`] when another run holds it, [`PublishError::Disk`] when the folder
    /// can't be created.
    pub fn take(folder: &Path) -> Result<Self, PublishError> {
        fs::create_dir_all(folder).map_err(at(folder, "create the folder"))?;
        let path = folder.join(NAME);
        let file = File::create(&path).map_err(at(&path, "create the lock file"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { folder: folder.to_owned(), _file: file }),
            Err(TryLockError::WouldBlock) => Err(PublishError::Locked { path: folder.to_owned() }),
            // Some shares know no locks: publishing still is whole or not at all.
            Err(TryLockError::Error(cause)) if cause.kind() == std::io::ErrorKind::Unsupported => {
                Ok(Self { folder: folder.to_owned(), _file: file })
            }
            Err(TryLockError::Error(cause)) => Err(at(&path, "lock it")(cause)),
        }
    }

    /// The folder that is locked.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
