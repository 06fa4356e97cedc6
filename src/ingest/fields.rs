//! One line of CSV text into fields; no line is longer than its line end, unless a quote is open.

use super::dialect::{Dialect, Escape, Run};

/// How a field stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    /// Bare, or between quotes with no quote inside.
    Plain,
    /// Between quotes of this kind, with some of them inside: doubled, or stray.
    Inner(u8),
    /// As before, but a backslash makes the quote or backslash behind it text.
    Escaped(u8),
}

/// One field: where its value starts and ends, its outer quotes left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Whether quotes stand inside.
    pub(super) quoting: Quoting,
}

impl Field {
    /// The value with doubled quotes made single; `scratch` is overwritten where that is needed.
    pub(super) fn value<'a>(self, bytes: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        let raw = bytes.get(self.start..self.end).unwrap_or_default();
        match self.quoting {
            Quoting::Plain => return raw,
            Quoting::Inner(quote) => unquote(raw, quote, scratch),
            Quoting::Escaped(quote) => unescape(raw, quote, scratch),
        }
        scratch
    }

    /// Whether nothing but blanks stands in it.
    pub(super) fn is_blank(self, bytes: &[u8]) -> bool {
        bytes.get(self.start..self.end).unwrap_or_default().trim_ascii().is_empty()
    }

    /// A quoted field of the dialect; `inner` tells whether quotes were met inside.
    pub(super) fn quoted(
        bytes: &[u8],
        range: (usize, usize),
        dialect: Dialect,
        inner: Inner,
    ) -> Self {
        let (start, end) = range;
        let escaped = dialect.escape == Escape::Backslash
            && bytes.get(start..end).unwrap_or_default().contains(&b'\\');
        let quoting = match inner {
            _ if escaped => Quoting::Escaped(dialect.quote),
            Inner::Quotes => Quoting::Inner(dialect.quote),
            Inner::NoQuotes => Quoting::Plain,
        };
        Self { start, end, quoting }
    }
}

/// Whether quotes stand inside a quoted field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    /// None.
    NoQuotes,
    /// Some.
    Quotes,
}

/// Makes doubled quotes single.
fn unquote(raw: &[u8], quote: u8, into: &mut Vec<u8>) {
    into.clear();
    let mut rest = raw;
    while let Some(at) = rest.iter().position(|&byte| byte == quote) {
        let (before, from) = rest.split_at(at);
        let run = quotes(from, quote);
        into.extend_from_slice(before);
        into.extend(std::iter::repeat_n(quote, run.div_ceil(2)));
        rest = from.get(run..).unwrap_or_default();
    }
    into.extend_from_slice(rest);
}

/// Takes off the backslashes before quotes and backslashes, and makes doubled quotes single.
fn unescape(raw: &[u8], quote: u8, into: &mut Vec<u8>) {
    into.clear();
    let mut rest = raw;
    while let Some(at) = rest.iter().position(|&byte| byte == quote || byte == b'\\') {
        let (before, from) = rest.split_at(at);
        into.extend_from_slice(before);
        let taken = match from {
            [b'\\', next, ..] if *next == quote || *next == b'\\' => {
                into.push(*next);
                2
            }
            [b'\\', ..] => {
                into.push(b'\\');
                1
            }
            _ => {
                let run = quotes(from, quote);
                into.extend(std::iter::repeat_n(quote, run.div_ceil(2)));
                run
            }
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    into.extend_from_slice(rest);
}

/// How far the text of a line reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// The record ends with its line; the next starts there.
    Whole {
        /// Offset of the next record.
        next: usize,
        /// Quotes that stand where none should, kept as text.
        stray: u32,
    },
    /// A quoted field reaches past the line end.
    Quoted,
    /// The bytes end before the line does.
    Short,
}

/// Whether the bytes at hand are the last of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    /// The file goes on.
    More,
    /// The file ends here.
    End,
}

/// Length of the run of quotes that the bytes start with.
pub(super) fn quotes(bytes: &[u8], quote: u8) -> usize {
    bytes.iter().position(|&byte| byte != quote).unwrap_or(bytes.len())
}

/// Bytes of the line end at that offset: 1 or 2; `None` where a lone CR might yet get its LF.
pub(super) fn line_end(bytes: &[u8], at: usize, tail: Tail) -> Option<usize> {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(2),
        (Some(b'\r'), None) if tail == Tail::More => None,
        _ => Some(1),
    }
}

/// Start of the physical line after the one that holds `at`.
pub(super) fn line_after(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.iter().position(|&byte| byte == b'\n' || byte == b'\r') {
        Some(stop) => at + stop + line_end(bytes, at + stop, Tail::End).unwrap_or(1),
        None => bytes.len(),
    }
}

/// How often a byte occurs.
#[expect(clippy::naive_bytecount, reason = "the compiler makes SIMD of it; no crate is needed")]
pub(super) fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().filter(|&&byte| byte == wanted).count()
}

/// Physical lines that start in these bytes: line ends, and a rest without one.
pub(super) fn count_lines(bytes: &[u8]) -> u64 {
    let pairs = if bytes.contains(&b'\r') {
        bytes.windows(2).filter(|pair| pair == b"\r\n").count()
    } else {
        0
    };
    let rest = usize::from(!matches!(bytes.last(), None | Some(b'\n' | b'\r')));
    (count(bytes, b'\n') + count(bytes, b'\r') - pairs + rest) as u64
}

/// Splits the line at `start` into `fields`, which is overwritten.
pub(super) fn split_line(
    bytes: &[u8],
    start: usize,
    dialect: Dialect,
    tail: Tail,
    fields: &mut Vec<Field>,
) -> Line {
    fields.clear();
    let mut at = start;
    let mut stray = 0;
    loop {
        let (field, stop) = if let Some(text) = dialect.opens(bytes, at) {
            match quoted(bytes, text, dialect, tail) {
                Quoted::Closed { field, stop, stray: found } => {
                    stray += found;
                    (field, stop)
                }
                Quoted::LineEnd => return Line::Quoted,
                Quoted::Short => return Line::Short,
            }
        } else {
            let (end, found) = bare(bytes, at, dialect);
            stray += found;
            (Field { start: at, end, quoting: Quoting::Plain }, end)
        };
        fields.push(field);
        match bytes.get(stop) {
            Some(&byte) if byte == dialect.delimiter => at = stop + 1,
            Some(_) => {
                return match line_end(bytes, stop, tail) {
                    Some(length) => Line::Whole { next: stop + length, stray },
                    None => Line::Short,
                };
            }
            None if tail == Tail::More => return Line::Short,
            None => return Line::Whole { next: bytes.len(), stray },
        }
    }
}

/// End of the bare field that starts there, and the stray quotes in it; an apostrophe is none.
fn bare(bytes: &[u8], start: usize, dialect: Dialect) -> (usize, u32) {
    let rest = bytes.get(start..).unwrap_or_default();
    let counts = dialect.quote == b'"';
    let mut stray = 0;
    let end = rest
        .iter()
        .position(|&byte| {
            stray += u32::from(byte == b'"' && counts);
            dialect.ends(byte)
        })
        .unwrap_or(rest.len());
    (start + end, stray)
}

/// Where a quoted field ends on its line.
enum Quoted {
    Closed { field: Field, stop: usize, stray: u32 },
    LineEnd,
    Short,
}

/// The quoted field whose text starts there.
fn quoted(bytes: &[u8], start: usize, dialect: Dialect, tail: Tail) -> Quoted {
    let mut at = start;
    let mut inner = Inner::NoQuotes;
    let mut stray = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let ends = |&byte: &u8| byte == dialect.quote || byte == b'\n' || byte == b'\r';
        let Some(stop) = rest.iter().position(ends) else { return Quoted::Short };
        at += stop;
        if rest.get(stop) != Some(&dialect.quote) {
            return Quoted::LineEnd;
        }
        match dialect.run(bytes, (start, at), tail) {
            Run::Short => return Quoted::Short,
            Run::Closes { length, stop } => {
                if length > 1 {
                    inner = Inner::Quotes;
                }
                let field = Field::quoted(bytes, (start, at + length - 1), dialect, inner);
                return Quoted::Closed { field, stop, stray };
            }
            Run::Inner(length) => at += length,
            Run::Stray(length) => {
                stray += 1;
                at += length;
            }
        }
        inner = Inner::Quotes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str], stray: u32) {
        let bytes = text.as_bytes();
        let mut fields = Vec::new();
        let line = split_line(bytes, 0, Dialect::plain(b','), Tail::End, &mut fields);
        assert!(matches!(line, Line::Whole { stray: found, .. } if found == stray), "{line:?}");
        let mut scratch = Vec::new();
        let values: Vec<String> = fields
            .iter()
            .map(|field| String::from_utf8(field.value(bytes, &mut scratch).to_vec()).unwrap())
            .collect();
        assert_eq!(values, expected, "{text}");
    }

    #[test]
    fn quotes_are_taken_off_and_doubled_ones_made_single() {
        check("a,b,c\n", &["a", "b", "c"], 0);
        check("a,\"b,c\",d\r\n", &["a", "b,c", "d"], 0);
        check("\"a \"\"b\"\" c\",\"\",\"\"\"\"", &["a \"b\" c", "", "\""], 0);
        check("", &[""], 0);
        check(",", &["", ""], 0);
    }

    #[test]
    fn a_quote_inside_text_stays_text_and_is_counted() {
        check("5\" disk,b", &["5\" disk", "b"], 1);
        check("\"say \"hi\" now\",b", &["say \"hi\" now", "b"], 2);
    }

    #[test]
    fn a_line_that_can_not_be_decided_yet_says_so() {
        let mut fields = Vec::new();
        let comma = Dialect::plain(b',');
        let mut split = |text: &str, tail| split_line(text.as_bytes(), 0, comma, tail, &mut fields);
        assert_eq!(split("a,b", Tail::More), Line::Short);
        assert_eq!(split("a,b\r", Tail::More), Line::Short);
        assert_eq!(split("a,\"b\"", Tail::More), Line::Short);
        assert_eq!(split("a,b\r", Tail::End), Line::Whole { next: 4, stray: 0 });
        assert_eq!(split("a,\"b\nc\"\n", Tail::End), Line::Quoted);
        assert_eq!(split("a,\"b", Tail::End), Line::Short);
    }

    #[test]
    fn every_line_end_is_one_line() {
        for (text, lines) in
            [("", 0), ("a", 1), ("a\n", 1), ("a\r\nb", 2), ("a\rb\r", 2), ("\n\r", 2)]
        {
            assert_eq!(count_lines(text.as_bytes()), lines, "{text:?}");
        }
    }
}
