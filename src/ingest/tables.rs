//! The tables of a source, read side by side and put together in their order.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::checks::Findings;
use super::error::IngestError;
use super::intake::{Intake, read_table};
use super::rejects::Rejects;
use super::settings::{Progress, Settings, Step};
use crate::contract::source::Source;
use crate::quality::FileLedger;

/// What one table brought. Its list of files starts with blanks for those of the tables before it,
/// so that a file has one number whichever table is read first.
struct Part {
    intake: Intake,
    findings: Findings,
    first_file: usize,
}

/// Reads every table; at most as many at a time as there are threads.
///
/// # Errors
/// That of the first table, in the source's order, that has one.
pub(super) fn read(
    source: &Source,
    settings: &Settings,
    progress: &mut dyn Progress,
) -> Result<Intake, IngestError> {
    let mut whole = empty(settings, 0);
    let mut findings = Findings::default();
    for (_, part) in parts(source, settings, progress) {
        let part = part?;
        whole.tables.extend(part.intake.tables);
        whole.files.extend(part.intake.files.into_iter().skip(part.first_file));
        whole.notes.extend(part.intake.notes);
        for reject in part.intake.rejects.read_from(0)? {
            whole.rejects.push(reject?)?;
        }
        findings.absorb(part.findings);
    }
    whole.checks = findings.checks();
    Ok(whole)
}

fn parts(
    source: &Source,
    settings: &Settings,
    progress: &mut dyn Progress,
) -> BTreeMap<usize, Result<Part, IngestError>> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    let progress = Mutex::new(progress);
    let work = || {
        let mut progress = Shared(&progress);
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= source.tables.len() {
                break;
            }
            let part = part(source, index, settings, &mut progress);
            done.lock().unwrap_or_else(PoisonError::into_inner).insert(index, part);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..settings.threads.clamp(1, source.tables.len().max(1)) {
            scope.spawn(work);
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn part(
    source: &Source,
    index: usize,
    settings: &Settings,
    progress: &mut dyn Progress,
) -> Result<Part, IngestError> {
    let first_file = source.tables[..index].iter().map(|table| table.files.len()).sum();
    let mut intake = empty(settings, first_file);
    let findings = read_table(source, &source.tables[index], settings, (&mut intake, progress))?;
    Ok(Part { intake, findings, first_file })
}

fn empty(settings: &Settings, files_before: usize) -> Intake {
    let folder: &Path = settings.cache.as_ref().unwrap_or(&settings.scratch);
    Intake {
        tables: Vec::new(),
        files: vec![FileLedger::default(); files_before],
        rejects: Rejects::new(settings.rejects_in_memory, folder),
        checks: Vec::new(),
        notes: Vec::new(),
    }
}

/// One listener for tables that are read side by side.
struct Shared<'a, 'b>(&'a Mutex<&'b mut dyn Progress>);

impl Progress for Shared<'_, '_> {
    fn advanced(&mut self, step: Step<'_>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).advanced(step);
    }
}
