//! The files, the checks and the verdict, for people.

use std::fmt::Write as _;

use super::wrap::{grouped, hanging, share};
use super::{Judged, verdict_words};
use crate::quality::{Check, FileLedger, Group, Severity, verdict};

/// Where the words of a check start.
const WORDS: usize = 33;

/// All of it.
pub(super) fn text(judged: &Judged<'_>) -> String {
    let mut text = files(judged.files);
    text.push('\n');
    text.push_str(&checks(judged.checks));
    for note in judged.notes {
        text.push_str(&hanging("note: ", note));
    }
    if !judged.notes.is_empty() {
        text.push('\n');
    }
    text.push_str(&verdict_lines(judged.checks));
    text
}

/// What each file brought: rows, and where every line went.
fn files(files: &[FileLedger]) -> String {
    let mut text = format!(
        "{:<34}{:>10}{:>12}{:>12}{:>12}\n",
        "FILES", "rows read", "= loaded", "+ rejected", "+ merged"
    );
    for file in files {
        let name = format!("{} → {}", file.file, file.table);
        let counts =
            [file.records, file.loaded.records, file.rejected.records, file.merged.records];
        let [read, loaded, rejected, merged] = counts.map(grouped);
        let numbers = format!("{read:>10}{loaded:>12}{rejected:>12}{merged:>12}");
        // Writing into a String can't fail.
        let _ = if name.chars().count() < 34 {
            writeln!(text, "{name:<34}{numbers}")
        } else {
            writeln!(text, "{name}\n{:<34}{numbers}", "")
        };
        text.push_str(&hanging("    ", &format!("{}; {}", file.format, lines(file))));
    }
    text
}

/// `1,731 lines = 1 header + 2 blank + 1,721 loaded + 3 rejected + 4 merged`, without what is none.
fn lines(file: &FileLedger) -> String {
    let parts = [
        (file.preamble_lines, "preamble"),
        (file.header_lines, "header"),
        (file.blank_lines, "blank"),
        (file.footer_lines, "footer"),
        (file.loaded.lines, "loaded"),
        (file.rejected.lines, "rejected"),
        (file.merged.lines, "merged"),
    ];
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(count, what)| format!("{} {what}", grouped(*count))).collect();
    if parts.is_empty() {
        return format!("{} lines", grouped(file.lines));
    }
    format!("{} lines = {}", grouped(file.lines), parts.join(" + "))
}

/// The checks that found something, group by group, the weightiest first.
fn checks(checks: &[Check]) -> String {
    let mut text = format!(
        "{:<6}{:>8} {:>9}{:>8} {}\n",
        "CHECKS", "found", "of", "share", "! a caveat, !! figures can't be trusted"
    );
    for group in Group::ALL {
        let mut found: Vec<&Check> =
            checks.iter().filter(|c| c.group() == group && c.is_told()).collect();
        found.sort_by_key(|check| std::cmp::Reverse(check.severity));
        if !found.is_empty() {
            text.push_str(group.word());
            text.push('\n');
        }
        for check in found {
            text.push_str(&lines_of(check));
        }
    }
    let quiet = checks.iter().filter(|check| !check.is_told()).count();
    // Writing into a String can't fail.
    let _ = writeln!(text, "{quiet} more checks found nothing\n");
    text
}

/// One check: the numbers, what was found, what was done, an example.
fn lines_of(check: &Check) -> String {
    let mark = match check.severity {
        Severity::Fine => "",
        Severity::Caveat => "!",
        Severity::Serious => "!!",
    };
    let (found, of) = (grouped(check.found), grouped(check.of));
    let numbers = format!("{mark:>4} {found:>9} {of:>9}{:>8}", share(check.found, check.of));
    let mut text = hanging(&format!("{numbers:<WORDS$}"), &check.what);
    let under = " ".repeat(WORDS);
    if !check.done.is_empty() {
        text.push_str(&hanging(&format!("{under}→ "), &check.done));
    }
    if let Some(example) = &check.example {
        text.push_str(&hanging(&format!("{under}e.g. "), example));
    }
    text
}

/// The verdict and the checks that decided it.
fn verdict_lines(checks: &[Check]) -> String {
    let mut text = format!("VERDICT: {}\n", verdict_words(verdict(checks)));
    for check in super::deciding(checks) {
        let words = format!("{} ({} of {})", check.what, grouped(check.found), grouped(check.of));
        text.push_str(&hanging("  because of  ", &words));
    }
    text
}

impl Check {
    /// Whether there is anything to tell of it.
    fn is_told(&self) -> bool {
        self.found > 0
    }
}
