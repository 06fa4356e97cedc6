//! A calendar entry for the time to prepare, as iCalendar.
//!
//! Source: RFC 5545.

use chrono::DateTime;

use crate::review::Instant;

/// Octets of a content line, without its end (section 3.1).
const LONGEST_LINE: usize = 75;

/// An entry.
pub(super) struct Entry<'a> {
    /// What tells it from every other, and is the same in every run.
    pub(super) uid: &'a str,
    /// When the data spoke.
    pub(super) stamp: Instant,
    /// Start.
    pub(super) from: Instant,
    /// End.
    pub(super) until: Instant,
    /// Title.
    pub(super) summary: &'a str,
    /// Text; lines parted by `\n`.
    pub(super) description: &'a str,
}

/// The file of one entry; `None` for an instant that no calendar holds.
pub(super) fn calendar(entry: &Entry<'_>) -> Option<String> {
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Baton//Briefs//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", text(entry.uid)),
        format!("DTSTAMP:{}", utc(entry.stamp)?),
        format!("DTSTART:{}", utc(entry.from)?),
        format!("DTEND:{}", utc(entry.until)?),
        format!("SUMMARY:{}", text(entry.summary)),
        format!("DESCRIPTION:{}", text(entry.description)),
        "TRANSP:OPAQUE".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// An instant in form 2 of section 3.3.5.
fn utc(at: Instant) -> Option<String> {
    Some(DateTime::from_timestamp(at.0, 0)?.format("%Y%m%dT%H%M%SZ").to_string())
}

/// A value of type TEXT (section 3.3.11); controls other than the end of a line are dropped.
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A content line with its end, folded between letters.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(letter);
        width += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(summary: &'a str, description: &'a str) -> Entry<'a> {
        Entry {
            uid: "prep-1@baton.invalid",
            stamp: Instant(1_794_805_140),
            from: Instant(1_794_836_700),
            until: Instant(1_794_837_600),
            summary,
            description,
        }
    }

    #[test]
    fn an_entry_reads_as_the_standard_has_it() {
        let file = calendar(&entry("Prepare: Helio; Sons, Ltd", "one\ntwo \\ three")).unwrap();
        assert_eq!(
            file,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Baton//Briefs//EN\r\nBEGIN:VEVENT\r\n\
             UID:prep-1@baton.invalid\r\nDTSTAMP:20261116T045900Z\r\n\
             DTSTART:20261116T134500Z\r\nDTEND:20261116T140000Z\r\n\
             SUMMARY:Prepare: Helio\\; Sons\\, Ltd\r\nDESCRIPTION:one\\ntwo \\\\ three\r\n\
             TRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn lines_fold_at_75_octets_between_letters_and_unfold_to_the_same() {
        let long = "ü€🙂 words ".repeat(40);
        let file = calendar(&entry(&long, "x")).unwrap();
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{long}\r\n")));
    }

    #[test]
    fn a_value_cannot_begin_a_property_of_its_own() {
        let file = calendar(&entry("x\r\nATTACH:https://evil.example\r\n", "y")).unwrap();
        assert!(!file.contains("\r\nATTACH"), "{file}");
    }
}
