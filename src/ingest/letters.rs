//! What the bytes outside ASCII of a whole file are: letters of UTF-8, or of something else.

use std::path::Path;

use encoding_rs::WINDOWS_1252;

use super::error::IngestError;
use super::input::Input;

/// Bytes read at a time.
const STEP: usize = 1 << 20;
/// Bytes shown on either side of the first that is no UTF-8.
const SHOWN: usize = 30;

/// Letters of a file, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters {
    /// Those of UTF-8.
    pub(super) utf8: u64,
    /// Places that are no UTF-8.
    pub(super) foreign: u64,
    /// Among these, bytes that mean nothing in Windows-1252.
    pub(super) strange: u64,
    /// Line of the first place that is no UTF-8, and how the line reads as Windows-1252.
    pub(super) first: Option<(u64, String)>,
}

/// Counts a file's letters.
///
/// # Errors
/// Those of reading.
pub(super) fn letters_of(path: &Path) -> Result<Letters, IngestError> {
    let mut input = Input::open(path)?;
    let mut counter = Counter::default();
    let mut bytes = Vec::new();
    loop {
        let wanted = bytes.len() + STEP;
        input.fill(&mut bytes, wanted)?;
        let ended = bytes.len() < wanted;
        let rest = counter.take(&bytes, ended);
        if ended {
            return Ok(counter.letters);
        }
        let keep = bytes.len() - rest;
        // What may have to be shown stays, too; it was counted, and is only looked back at.
        counter.counted = keep.min(SHOWN);
        bytes.drain(..keep - counter.counted);
    }
}

#[derive(Default)]
struct Counter {
    letters: Letters,
    lines: u64,
    last: u8,
    /// Bytes at the start of the next that were counted before.
    counted: usize,
}

impl Counter {
    /// Counts, and tells how many bytes at the end are still to be counted.
    fn take(&mut self, bytes: &[u8], ended: bool) -> usize {
        let mut at = self.counted;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let Err(error) = std::str::from_utf8(rest) else {
                self.valid(rest);
                return 0;
            };
            let (valid, bad) = rest.split_at(error.valid_up_to());
            self.valid(valid);
            at += valid.len();
            let length = match error.error_len() {
                Some(length) => length,
                None if ended => bad.len(),
                None => return bad.len(),
            };
            let found = bad.get(..length).unwrap_or_default();
            self.letters.foreign += 1;
            let strange = |byte: &&u8| matches!(**byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
            self.letters.strange += found.iter().filter(strange).count() as u64;
            if self.letters.first.is_none() {
                self.letters.first = Some((self.lines + 1, around(bytes, at)));
            }
            self.last = found.last().copied().unwrap_or(0);
            at += length;
        }
    }

    fn valid(&mut self, text: &[u8]) {
        let leads = text.iter().filter(|&&byte| byte >= 0xC0).count();
        self.letters.utf8 += leads as u64;
        if self.letters.first.is_none() {
            for &byte in text {
                let ends = byte == b'\r' || (byte == b'\n' && self.last != b'\r');
                self.lines += u64::from(ends);
                self.last = byte;
            }
        }
    }
}

/// The text around an offset, within its line.
fn around(bytes: &[u8], at: usize) -> String {
    let ends = |&byte: &u8| byte == b'\n' || byte == b'\r';
    let before = bytes.get(at.saturating_sub(SHOWN)..at).unwrap_or_default();
    let before = before.rsplit(ends).next().unwrap_or_default();
    let behind = bytes.get(at..bytes.len().min(at + SHOWN)).unwrap_or_default();
    let behind = behind.split(ends).next().unwrap_or_default();
    let text = [before, behind].concat();
    WINDOWS_1252.decode_without_bom_handling(&text).0.trim().replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters, by parts of each size.
    #[track_caller]
    fn check(bytes: &[u8], expected: (u64, u64, u64), first: Option<(u64, &str)>) {
        for size in [1, 2, 3, 7, 1000] {
            let mut counter = Counter::default();
            let mut pending = Vec::new();
            for part in bytes.chunks(size) {
                pending.extend_from_slice(part);
                let rest = counter.take(&pending, false);
                let keep = pending.len() - rest;
                counter.counted = keep.min(SHOWN);
                pending.drain(..keep - counter.counted);
            }
            counter.take(&pending, true);
            let Letters { utf8, foreign, strange, first: found } = counter.letters;
            assert_eq!((utf8, foreign, strange), expected, "{size}");
            let line = found.as_ref().map(|(line, _)| *line);
            assert_eq!(line, first.map(|(line, _)| line), "{size}");
            if size == 1000 {
                assert_eq!(found.map(|(_, text)| text), first.map(|(_, text)| text.to_owned()));
            }
        }
    }

    #[test]
    fn letters_are_counted_alike_however_the_bytes_come() {
        check(b"plain\r\ntext\n", (0, 0, 0), None);
        check("é名🚀\n".as_bytes(), (3, 0, 0), None);
        check(b"a\r\nb\rc\nM\xFCller;Z\xFCrich\r\n", (0, 2, 0), Some((4, "Müller;Zürich")));
        check(b"\xC3\xA9 \xE9 \x81\n", (1, 2, 1), Some((1, "Ã© é \u{81}")));
        check(b"cut \xE5\x90", (0, 1, 1), Some((1, "cut å\u{90}")));
    }
}
