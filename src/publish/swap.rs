//! Puts a finished folder in its place.

use std::fs;
use std::path::Path;

use super::PublishError;
use super::folder::{aside, at, remove, sync_folder};

/// Puts `staged` where `place` is; an older folder there is replaced whole.
///
/// On Linux the two folders change names in one step, so that a reader finds one or the other.
/// Where the system can't, the older one is moved aside first and moved back on failure.
pub(super) fn replace(staged: &Path, place: &Path) -> Result<(), PublishError> {
    if !place.exists() {
        fs::rename(staged, place).map_err(at(place, "move the folder to its place"))?;
    } else if exchange(staged, place) {
        remove(staged)?;
    } else {
        step_aside(staged, place)?;
    }
    place.parent().map_or(Ok(()), sync_folder)
}

fn step_aside(staged: &Path, place: &Path) -> Result<(), PublishError> {
    let old = aside(place);
    remove(&old)?;
    fs::rename(place, &old).map_err(at(place, "move the older review aside"))?;
    if let Err(cause) = fs::rename(staged, place) {
        // The older review goes back; if even that fails it is still there, under its hidden name.
        let _back = fs::rename(&old, place);
        return Err(at(place, "move the folder to its place")(cause));
    }
    remove(&old)
}

#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
