//! How values are written: words of the file for words of the contract, formats of dates.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::DateTime;
use chrono::format::{Item, Parsed, StrftimeItems};

use crate::config::problem::{Fault, Problems};
use crate::config::tree::{Node, Table};
use crate::contract::Kind;

/// Words for yes and no that a flag's values can be mapped to.
const FLAG_WORDS: [&str; 2] = ["1", "0"];

/// 2026-11-16 08:30:15 UTC: a moment whose day, month, hour, minute and second all differ.
const SAMPLE_SECONDS: i64 = 1_794_817_815;

/// The encoding of a source's files, checked for whether it is one.
pub(super) fn encoding(source: &Table, problems: &mut Problems) -> Option<String> {
    let node = source.given("encoding")?;
    let label = node.text()?;
    if encoding_rs::Encoding::for_label(label.as_bytes()).is_none() {
        let expected = "the name of an encoding, such as `\"windows-1252\"` or `\"utf-16le\"`";
        let (expected, found) = (expected.to_owned(), format!("{label:?}"));
        problems.add(&node.place, Fault::Wrong { expected, found });
    }
    Some(label.to_owned())
}

/// The words of a column, checked against what the column can hold.
pub(super) fn values(
    table: &Table,
    kind: Kind,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    let mut lines = BTreeMap::new();
    for (written, node) in table.in_order() {
        let Some(word) = node.text() else { continue };
        check_word(word, node, kind, problems);
        // Ingest compares without regard to case and outer blanks.
        if let Some(line) = lines.insert(written.trim().to_lowercase(), node.place.line) {
            let words = format!(
                "stands on line {line} already: case and outer blanks don't matter; keep one of them"
            );
            problems.contradiction(&node.place, words);
        }
        words.insert(written.to_owned(), word.to_owned());
    }
    words
}

/// The format of a column, checked for whether a date can be read by it.
pub(super) fn format(node: &Node, kind: Kind, problems: &mut Problems) -> Option<String> {
    let format = node.text()?;
    if !matches!(kind, Kind::Instant | Kind::Day) {
        let words = format!("a format is for instants and days; this column is {}", kind.words());
        problems.contradiction(&node.place, words);
    } else if !reads_a_date(format) {
        let expected =
            "a format by which a date can be read, such as `\"%d.%m.%Y %H:%M\"`".to_owned();
        problems.add(&node.place, Fault::Wrong { expected, found: format!("{format:?}") });
    }
    Some(format.to_owned())
}

fn check_word(word: &str, node: &Node, kind: Kind, problems: &mut Problems) {
    let known: &[&str] = match kind {
        _ if word.is_empty() => return,
        Kind::Text => return,
        Kind::Choice(words) => words,
        Kind::Flag | Kind::DayOnly(_) => &FLAG_WORDS,
        Kind::Integer if word.parse::<i64>().is_ok() => return,
        Kind::Integer => {
            let expected = "a whole number in quotes, such as `\"250\"`".to_owned();
            problems.add(&node.place, Fault::Wrong { expected, found: format!("{word:?}") });
            return;
        }
        Kind::Instant | Kind::Day | Kind::Cents | Kind::Share => {
            let words = format!(
                "`{word}`: values of a column that is {} can only be mapped to `\"\"`, a blank",
                kind.words()
            );
            problems.contradiction(&node.place, words);
            return;
        }
    };
    if !known.contains(&word) {
        let known = known.iter().map(|word| (*word).to_owned()).collect();
        problems.not_one_of(&node.place, word, ("a word of the contract", known));
    }
}

/// Whether a moment that is written by the format can be read by it again.
fn reads_a_date(format: &str) -> bool {
    let items: Vec<Item<'_>> = StrftimeItems::new(format).collect();
    if items.iter().any(|item| matches!(item, Item::Error)) {
        return false;
    }
    let Some(sample) = DateTime::from_timestamp(SAMPLE_SECONDS, 0) else {
        return false;
    };
    let mut text = String::new();
    let mut parsed = Parsed::new();
    write!(text, "{}", sample.format_with_items(items.iter())).is_ok()
        && chrono::format::parse(&mut parsed, &text, items.iter()).is_ok()
        && (parsed.to_naive_date().is_ok() || parsed.to_naive_datetime_with_offset(0).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_reads_a_date_or_is_refused() {
        for format in [
            "%Y-%m-%d",
            "%d.%m.%Y %H:%M",
            "%Y-%m-%dT%H:%M:%S%.3fZ",
            "%+",
            "%s",
            "%d-%b-%Y",
            "%m/%d/%Y, %I:%M %p",
            "%Y-%m-%d %H:%M:%S %z",
        ] {
            assert!(reads_a_date(format), "{format}");
        }
        for format in ["%H:%M", "%Y-%m", "DD/MM/YYYY", "%Q", "%d/%m", ""] {
            assert!(!reads_a_date(format), "{format}");
        }
    }
}
