//! `baton check`: reads and judges; publishes nothing.

use std::fmt::Write as _;

use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending};
use crate::cli::{CheckArgs, CheckFormat, FailOn};
use crate::measured::Slice;
use crate::model::{Rows, Scope};
use crate::quality::{Check, FileLedger, Severity, Verdict, verdict};
use crate::report::rejects_csv;

/// Prints the table of checks and what each file brought.
pub(super) fn run(args: &CheckArgs) -> Result<Ending, CommandError> {
    let scope = Scope { slices: vec![Slice::All], rows: Rows::Checks };
    let loaded = load::load(&args.input, None, &scope)?;
    let checks = loaded.all_checks();
    if let Some(path) = &args.rejects {
        let rejects = super::report::all_rejects(&loaded)?;
        crate::publish::write_file(path, rejects_csv(&rejects)?.as_bytes())?;
        say(&format!("{} rejects are in {}", rejects.len(), path.display()));
    }
    match args.format {
        CheckFormat::Table => out(words(&loaded, &checks).as_bytes())?,
        CheckFormat::Json => out(&json(&loaded, &checks)?)?,
    }
    Ok(ending(args.fail_on, verdict(&checks)))
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

fn words(loaded: &Loaded, checks: &[Check]) -> String {
    let mut text = String::from("Files\n");
    loaded.files.iter().for_each(|file| file_words(&mut text, file));
    text.push_str("\nChecks\n");
    for check in checks.iter().filter(|check| check.found > 0) {
        check_words(&mut text, check);
    }
    let clean = checks.iter().filter(|check| check.found == 0).count();
    // Writing into a String can't fail.
    let _ = writeln!(text, "  {clean} checks found nothing\n");
    for note in &loaded.notes {
        let _ = writeln!(text, "Note: {note}");
    }
    let _ = writeln!(text, "Verdict: {}", verdict_words(verdict(checks)));
    text
}

fn file_words(text: &mut String, file: &FileLedger) {
    let _ = writeln!(
        text,
        "  {}  ({})  {} rows read = {} loaded + {} rejected + {} merged; {} lines = {} header + {} \
         blank + {} loaded + {} rejected + {} merged",
        file.file,
        file.format,
        file.records,
        file.loaded.records,
        file.rejected.records,
        file.merged.records,
        file.lines,
        file.header_lines,
        file.blank_lines,
        file.loaded.lines,
        file.rejected.lines,
        file.merged.lines
    );
}

fn check_words(text: &mut String, check: &Check) {
    let mark = match check.severity {
        Severity::Fine => "  ",
        Severity::Caveat => "! ",
        Severity::Serious => "!!",
    };
    let example =
        check.example.as_ref().map_or_else(String::new, |example| format!("; e.g. {example}"));
    let _ = writeln!(
        text,
        "{mark}{:>8} of {:<8} {}: {}{example}",
        check.found, check.of, check.what, check.done
    );
}

fn json(loaded: &Loaded, checks: &[Check]) -> Result<Vec<u8>, CommandError> {
    let value = serde_json::json!({
        "verdict": verdict(checks),
        "checks": checks,
        "files": loaded.files,
        "rejected": loaded.rejected(),
        "notes": loaded.notes,
    });
    let mut bytes = serde_json::to_vec_pretty(&value)
        .map_err(|error| CommandError::Output(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
