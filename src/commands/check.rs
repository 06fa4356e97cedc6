//! `baton check`: reads and judges; publishes nothing.

mod table;
mod wrap;

use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending};
use crate::cli::{CheckArgs, CheckFormat, FailOn};
use crate::ingest::Rejects;
use crate::measured::Slice;
use crate::model::{Rows, Scope};
use crate::quality::{Check, FileLedger, Severity, Verdict, verdict};
use crate::report::rejects_csv;

/// What was read and what is to be said of it.
struct Judged<'a> {
    files: &'a [FileLedger],
    rejects: &'a [Rejects],
    checks: &'a [Check],
    notes: &'a [String],
}

/// Prints the table of checks and what each file brought.
pub(super) fn run(args: &CheckArgs) -> Result<Ending, CommandError> {
    let scope = Scope { slices: vec![Slice::All], rows: Rows::Checks };
    match load::load_or_books(&args.input, None, &scope)? {
        Ok(loaded) => {
            let checks = loaded.all_checks();
            let Loaded { files, rejects, notes, .. } = &loaded;
            tell(args, &Judged { files, rejects, checks: &checks, notes })?;
            Ok(ending(args.fail_on, verdict(&checks)))
        }
        Err(books) => {
            let mut checks = vec![no_handoff()];
            checks.extend(books.checks.iter().cloned());
            let load::Books { files, rejects, notes, .. } = &*books;
            tell(args, &Judged { files, rejects, checks: &checks, notes })?;
            Err(books.why.into())
        }
    }
}

/// Writes the rejects and prints the rest.
fn tell(args: &CheckArgs, judged: &Judged<'_>) -> Result<(), CommandError> {
    if let Some(path) = &args.rejects {
        let rejects = super::report::read_rejects(judged.rejects)?;
        crate::publish::write_file(path, rejects_csv(&rejects)?.as_bytes())?;
        say(&format!("{} rejects are in {}", rejects.len(), path.display()));
    }
    match args.format {
        CheckFormat::Table => out(table::text(judged).as_bytes()),
        CheckFormat::Json => out(&json(judged)?),
    }
}

/// What stands for all checks of the tables where there is nothing to look at.
fn no_handoff() -> Check {
    Check {
        name: "no_handoff".to_owned(),
        what: "exports without a handoff".to_owned(),
        found: 1,
        of: 1,
        done: "nothing can be counted; beside the files, only their mapping was checked".to_owned(),
        example: None,
        severity: Severity::Serious,
    }
}

/// Whether the verdict is one that `--fail-on` names.
pub(super) fn ending(fail_on: Option<FailOn>, verdict: Verdict) -> Ending {
    let breached = match fail_on {
        None => false,
        Some(FailOn::Warning) => verdict != Verdict::Usable,
        Some(FailOn::Error) => verdict == Verdict::NotUsable,
    };
    if breached { Ending::Breached } else { Ending::Done }
}

/// The verdict in words.
pub(super) fn verdict_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "usable",
        Verdict::UsableWithCaveats => "usable with caveats",
        Verdict::NotUsable => "not usable",
    }
}

/// The checks that decided the verdict: the weightiest ones, unless all is fine.
fn deciding(checks: &[Check]) -> impl Iterator<Item = &Check> {
    let worst = checks.iter().map(|check| check.severity).max().unwrap_or(Severity::Fine);
    checks.iter().filter(move |check| worst != Severity::Fine && check.severity == worst)
}

fn json(judged: &Judged<'_>) -> Result<Vec<u8>, CommandError> {
    let failed = |error: serde_json::Error| CommandError::Output(error.to_string());
    let mut checks = Vec::new();
    for check in judged.checks {
        let mut value = serde_json::to_value(check).map_err(failed)?;
        if let Some(fields) = value.as_object_mut() {
            fields.insert("group".to_owned(), check.group().word().into());
        }
        checks.push(value);
    }
    let value = serde_json::json!({
        "verdict": verdict(judged.checks),
        "because_of": deciding(judged.checks).map(|check| &check.name).collect::<Vec<_>>(),
        "checks": checks,
        "files": judged.files,
        "rejected": judged.rejects.iter().map(Rejects::rows).sum::<u64>(),
        "notes": judged.notes,
    });
    let mut bytes = serde_json::to_vec_pretty(&value).map_err(failed)?;
    bytes.push(b'\n');
    Ok(bytes)
}
