//! What was seen, in words.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::ingest::Looks;

use super::foreign::Foreign;
use super::near::{near, telling};
use super::placing::{By, Looked, Placed, Placing};
use super::toml_text::plain;

/// Headers that are named as worth a look, per file.
const SHOWN: usize = 8;
/// Files that are named as speaking for a kind.
const FILES: usize = 6;
/// Headers that are named as speaking for a kind, per file.
const EVIDENCE: usize = 5;

/// A file that can't be read.
pub(super) struct Unread {
    /// Where it lies.
    pub(super) path: PathBuf,
    /// Why not.
    pub(super) why: String,
}

/// What speaks for the kind, where each file goes, and what is left over.
pub(super) fn known(best: &Placing<'_>, next: Option<&Placing<'_>>, files: &[Looked]) -> String {
    let mut text = format!("source: {} ({})\n", best.known.kind, best.known.title);
    text.push_str(&evidence(best, files));
    // Writing into a String can't fail.
    if let Some(next) = next.filter(|next| next.score > 0) {
        let _ = writeln!(
            text,
            "  runner-up: {}: {} of {} files, {} points against {}",
            next.known.kind,
            next.placed.len(),
            files.len(),
            next.score,
            best.score
        );
    }
    text.push_str("files:\n");
    for placed in &best.placed {
        text.push_str(&placed_line(best, placed, files));
    }
    for (file, why) in &best.others {
        let _ = writeln!(text, "  {}: not used: {why}", files[*file].glimpse.file);
    }
    for line in missing(best) {
        let _ = writeln!(text, "  {line}");
    }
    text.push_str(&questions(best, files));
    text.push_str(&left_over(best, files));
    text
}

/// Headers that are nearly a column's.
fn questions(best: &Placing<'_>, files: &[Looked]) -> String {
    let mut text = String::new();
    for placed in &best.placed {
        let (table, file) = (best.table(placed.table), &files[placed.file].glimpse);
        for near in near(table, &placed.at, &file.columns) {
            let (column, header) = (&table.columns[near.column], &file.columns[near.header].header);
            // Writing into a String can't fail.
            let _ = writeln!(
                text,
                "  {}: is {} the `{}` of {}?",
                file.file,
                plain(header),
                column.name,
                table.name
            );
        }
    }
    if text.is_empty() { text } else { format!("questions, for which the file has lines:\n{text}") }
}

/// Headers and marks that spoke for the kind, and what spoke against it.
fn evidence(best: &Placing<'_>, files: &[Looked]) -> String {
    let mut text = String::new();
    // Writing into a String can't fail.
    if !best.marks.is_empty() {
        let _ = writeln!(text, "  for it: only such exports have {}", best.marks.join(", "));
    }
    for placed in best.placed.iter().take(FILES) {
        let file = &files[placed.file].glimpse;
        let headers = placed.used().into_iter().filter_map(|at| file.columns.get(at));
        let named: Vec<String> = headers.take(EVIDENCE).map(|c| plain(&c.header)).collect();
        let name = file.file.rsplit('/').next().unwrap_or(&file.file);
        let _ = writeln!(text, "  for it: {name} has {}", named.join(", "));
    }
    if !best.known.marks.is_empty() && best.marks.is_empty() {
        let _ = writeln!(text, "  against it: no file has {}", best.known.marks.join(" or "));
    }
    if !best.others.is_empty() {
        let _ = writeln!(
            text,
            "  against it: {} of {} files have no place in it",
            best.others.len(),
            files.len()
        );
    }
    text
}

fn placed_line(best: &Placing<'_>, placed: &Placed, files: &[Looked]) -> String {
    let file = &files[placed.file].glimpse;
    let table = best.table(placed.table);
    let by = match placed.by {
        By::Name => "by its name",
        By::Headers => "by its headers",
    };
    format!(
        "  {} → {} {by}: {} of its {} columns ({})\n",
        file.file,
        table.name,
        placed.used().len(),
        file.columns.len(),
        file.format
    )
}

/// Tables that have no file.
fn missing(best: &Placing<'_>) -> Vec<String> {
    let tables = best.known.tables.iter().enumerate();
    let without = tables.filter(|(index, _)| best.files_of(*index).next().is_none());
    let names: Vec<&str> = without.map(|(_, table)| table.name.as_str()).collect();
    if names.is_empty() { Vec::new() } else { vec![format!("no file for: {}", names.join(", "))] }
}

/// Headers that nothing is read from, where they look as if they mattered.
fn left_over(best: &Placing<'_>, files: &[Looked]) -> String {
    let mut text = String::new();
    for placed in &best.placed {
        let file = &files[placed.file].glimpse;
        let asked = near(best.table(placed.table), &placed.at, &file.columns);
        let mut found = telling(placed, &file.columns, SHOWN);
        found.retain(|at| asked.iter().all(|near| near.header != *at));
        let named: Vec<String> = found
            .iter()
            .filter_map(|at| file.columns.get(*at))
            .map(|column| {
                let looks = if matches!(column.looks, Looks::Dates(_)) { " (dates)" } else { "" };
                format!("{}{looks}", plain(&column.header))
            })
            .collect();
        if !named.is_empty() {
            // Writing into a String can't fail.
            let _ = writeln!(text, "  {}: {}", file.file, named.join(", "));
        }
    }
    if text.is_empty() { text } else { format!("not read, but worth a look:\n{text}") }
}

/// What is said where no kind fits.
pub(super) fn unknown(best: &Placing<'_>, tool: Option<Foreign>, files: &[Looked]) -> String {
    let mut text = match tool {
        Some(tool) => format!(
            "source: custom: these look like exports of {}, for which {} has a mapping\n",
            tool.name, tool.page
        ),
        None => "source: custom: no known kind of export has such files\n  docs/sources/zoho.md \
                 shows a mapping step by step\n"
            .to_owned(),
    };
    // Writing into a String can't fail.
    if best.score > 0 && tool.is_none() {
        let _ = writeln!(
            text,
            "  nearest: {}: {} of {} files",
            best.known.kind,
            best.placed.len(),
            files.len()
        );
    }
    text.push_str("files:\n");
    for file in files {
        let _ = writeln!(
            text,
            "  {}: {} columns ({})",
            file.glimpse.file,
            file.glimpse.columns.len(),
            file.glimpse.format,
        );
    }
    text
}

/// The files that could not be read.
pub(super) fn unread(unread: &[Unread]) -> Vec<String> {
    let line = |unread: &Unread| {
        let first = unread.why.lines().next().unwrap_or_default();
        let path = unread.path.display().to_string();
        if first.contains(&path) {
            format!("not read: {first}")
        } else {
            format!("not read: {path}: {first}")
        }
    };
    unread.iter().map(line).collect()
}

/// What to do next.
pub(super) fn next(out: &Path, is_known: bool) -> String {
    let config = if out == Path::new("baton.toml") {
        String::new()
    } else {
        format!(" --config {}", out.display())
    };
    let first = if is_known { "" } else { "write the queries that the file names, then  " };
    format!("  next:  {first}baton check{config}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_next_names_the_config_where_it_has_another_name() {
        assert_eq!(next(Path::new("baton.toml"), true), "  next:  baton check");
        assert_eq!(next(Path::new("a/b.toml"), true), "  next:  baton check --config a/b.toml");
    }
}
