//! Where the header of a file stands, what it says, and which byte stands between two fields.

use crate::contract::source::SourceTable;

use super::dialect::{Dialect, Padding};
use super::error::IngestError;
use super::fields::{Field, Tail, line_after, split_line};
use super::headers::matches;
use super::quoting::{Measure, measure, refine};
use super::records::{Likeness, Next, Shape, lines_between};

/// Bytes that may stand between fields, in the order in which a tie is settled, and their names.
const DELIMITERS: [(u8, &str); 6] = [
    (b',', "comma"),
    (b';', "semicolon"),
    (b'\t', "tab"),
    (b'|', "pipe"),
    (b'^', "caret"),
    (b'`', "backquote"),
];
/// Records that are looked at to tell delimiters apart.
const RECORDS: u64 = 100;
/// Lines among which the header is looked for; blank ones don't count.
const LINES: usize = 50;
/// Longest header that is looked for below the first line, in bytes.
const LONGEST_HEADER: usize = 64 << 10;

/// The header of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The file's marks.
    pub(super) dialect: Dialect,
    /// Name of the byte between two fields.
    pub(super) delimiter: &'static str,
    /// The headers, in order.
    pub(super) names: Vec<String>,
    /// The headers as they stand in the text, without what stands around them.
    pub(super) marks: Vec<Vec<u8>>,
    /// Blank lines in front.
    pub(super) blank_lines: u64,
    /// Other lines in front.
    pub(super) preamble_lines: u64,
    /// Number of the first of these.
    pub(super) preamble_at: u64,
    /// Physical lines of the header.
    pub(super) lines: u64,
    /// Its offset.
    pub(super) start: usize,
    /// Offset of the first record.
    pub(super) end: usize,
}

impl Header {
    /// Physical lines down to the first record.
    pub(super) fn lines_before(&self) -> u64 {
        self.blank_lines + self.preamble_lines + self.lines
    }
}

/// The beginning of a file.
#[derive(Clone, Copy)]
pub(super) struct Beginning<'a> {
    /// The file, for messages.
    pub(super) file: &'a str,
    /// What it is read into.
    pub(super) table: &'a SourceTable,
    /// Its first text.
    pub(super) bytes: &'a [u8],
    /// Whether that is all.
    pub(super) tail: Tail,
    /// Longest record in bytes.
    pub(super) longest: usize,
}

/// A line that may be the header.
struct Candidate {
    header: Header,
    named: usize,
}

/// The header, split at the delimiter that fits best: it names most of the table's columns, then
/// gives most records the header's number of fields, then most fields.
///
/// # Errors
/// [`IngestError::TooLong`] when no line ends within the limit; [`IngestError::Empty`].
pub(super) fn sniff(beginning: &Beginning<'_>) -> Result<Header, IngestError> {
    let told = beginning.told();
    let mut best: Option<((usize, u64, usize), Header)> = None;
    let mut failure = None;
    let head = beginning.head();
    let occurs = |&(byte, _): &(u8, &str)| byte == DELIMITERS[0].0 || head.contains(&byte);
    for delimiter in told.into_iter().chain(DELIMITERS.into_iter().filter(occurs)) {
        for dialect in beginning.dialects(delimiter.0) {
            let candidate = match beginning.candidate((dialect, delimiter.1)) {
                Ok(Some(candidate)) => candidate,
                Ok(None) => continue,
                Err(error) => {
                    failure.get_or_insert(error);
                    continue;
                }
            };
            let Candidate { header, named } = candidate;
            if dialect.quote != b'"' && !beginning.prefers(&header) {
                continue;
            }
            let even =
                if header.names.len() > 1 { beginning.measure(&header, RECORDS).even } else { 0 };
            let score = (named, even, header.names.len());
            if best.as_ref().is_none_or(|(known, _)| score > *known) {
                best = Some((score, header));
            }
        }
        // A delimiter that the file itself names is taken at its word.
        if told == Some(delimiter) && best.as_ref().is_some_and(|((named, ..), _)| *named > 0) {
            break;
        }
    }
    match (best, failure) {
        (Some(((0, ..), _)) | None, Some(failure)) => Err(failure),
        (Some((_, header)), _) => Ok(beginning.finish(header)),
        (None, None) => Err(IngestError::Empty { file: beginning.file.to_owned() }),
    }
}

impl<'a> Beginning<'a> {
    /// The delimiter that a line `sep=;` names, as Excel writes it.
    fn told(&self) -> Option<(u8, &'static str)> {
        let end = line_after(self.bytes, 0);
        let line = self.bytes.get(..end).unwrap_or_default();
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = line.strip_prefix(b"\"").unwrap_or(line);
        let line = line.strip_suffix(b"\"").unwrap_or(line);
        let (key, value) = line.split_at_checked(4)?;
        let [byte] = value else { return None };
        if !key.eq_ignore_ascii_case(b"sep=") || byte.is_ascii_alphanumeric() || !byte.is_ascii() {
            return None;
        }
        let known = DELIMITERS.into_iter().find(|(known, _)| known == byte);
        Some(known.unwrap_or((*byte, "the byte that its first line names")))
    }

    /// The text in which the header must begin.
    fn head(&self) -> &'a [u8] {
        self.bytes.get(..LONGEST_HEADER).unwrap_or(self.bytes)
    }

    /// The ways of quoting that the header could be written in.
    fn dialects(&self, delimiter: u8) -> Vec<Dialect> {
        let plain = Dialect::plain(delimiter);
        let head = self.head();
        let mut dialects = vec![plain];
        if head.starts_with(b"'") || has(head, &[delimiter, b'\'']) {
            dialects.push(Dialect { quote: b'\'', ..plain });
        }
        if has(head, &[delimiter, b' ', b'"']) || has(head, b"\" ") {
            dialects.push(Dialect { padding: Padding::Blanks, ..plain });
        }
        dialects
    }

    /// Of the first lines the one that names most of the table's columns; the first one if none
    /// names more.
    fn candidate(&self, marks: (Dialect, &'static str)) -> Result<Option<Candidate>, IngestError> {
        let mut best: Option<Candidate> = None;
        let few = self.table.columns.len().min(2);
        let (mut at, mut seen) = (0, 0);
        while at < self.bytes.len() && seen < LINES {
            let next = line_after(self.bytes, at);
            if !self.is_blank((at, next), marks.0) {
                seen += 1;
                let found = if best.is_none() {
                    self.first(at, marks)?
                } else {
                    Some(self.later(at, marks))
                };
                let Some(found) = found else { return Ok(best) };
                let more = |best: &Candidate| found.named > best.named && found.named >= few;
                if best.as_ref().is_none_or(more) {
                    best = Some(found);
                }
            }
            at = next;
        }
        Ok(best)
    }

    /// Whether nothing but blanks and delimiters stands in the line.
    fn is_blank(&self, line: (usize, usize), dialect: Dialect) -> bool {
        let text = self.bytes.get(line.0..line.1).unwrap_or_default();
        text.iter().all(|&byte| byte.is_ascii_whitespace() || byte == dialect.delimiter)
    }

    /// The first line as a header, however long it is.
    fn first(
        &self,
        at: usize,
        marks: (Dialect, &'static str),
    ) -> Result<Option<Candidate>, IngestError> {
        let mut fields = Vec::new();
        // No width is known yet; no quote in a header may swallow lines for want of one.
        match shape(marks.0, usize::MAX, self.longest).next(self.bytes, at, self.tail, &mut fields)
        {
            Next::Blank { .. } => Ok(None),
            Next::Record { next, .. } | Next::Spoilt { next, .. } => {
                Ok(Some(self.read((at, next), marks, &fields)))
            }
            Next::Short | Next::TooLong => Err(IngestError::TooLong {
                file: self.file.to_owned(),
                line: lines_between(self.bytes, 0, at) + 1,
                limit: self.longest as u64,
            }),
        }
    }

    /// A later line as a header; a line that is none names nothing.
    fn later(&self, at: usize, marks: (Dialect, &'static str)) -> Candidate {
        let end = self.bytes.len().min(at.saturating_add(LONGEST_HEADER.min(self.longest)));
        let tail = if end == self.bytes.len() { self.tail } else { Tail::More };
        let bytes = self.bytes.get(..end).unwrap_or_default();
        let mut fields = Vec::new();
        let mut next = at;
        let shape = shape(marks.0, usize::MAX, LONGEST_HEADER);
        if let Next::Record { next: end, .. } = shape.next(bytes, at, tail, &mut fields) {
            next = end;
        } else {
            fields.clear();
        }
        self.read((at, next), marks, &fields)
    }

    fn read(
        &self,
        range: (usize, usize),
        marks: (Dialect, &'static str),
        fields: &[Field],
    ) -> Candidate {
        let mut scratch = Vec::new();
        let texts: Vec<String> = fields
            .iter()
            .map(|field| {
                let value = field.value(self.bytes, &mut scratch);
                String::from_utf8_lossy(value).replace('\0', "")
            })
            .collect();
        let named = if texts.is_empty() { 0 } else { matches(self.table, &texts) };
        let header = Header {
            dialect: marks.0,
            delimiter: marks.1,
            names: texts,
            marks: fields.iter().map(|field| name_in(self.bytes, *field).to_vec()).collect(),
            blank_lines: 0,
            preamble_lines: 0,
            preamble_at: 0,
            lines: lines_between(self.bytes, range.0, range.1),
            start: range.0,
            end: range.1,
        };
        Candidate { header, named }
    }

    fn measure(&self, header: &Header, records: u64) -> Measure {
        let body = self.bytes.get(header.end..).unwrap_or_default();
        measure((header.dialect, header.names.len()), (body, self.tail), records)
    }

    /// Whether more fields of the first records stand between this header's quotes than between the
    /// usual ones: a few words in apostrophes don't make a way of quoting.
    fn prefers(&self, header: &Header) -> bool {
        let body = self.bytes.get(header.end..).unwrap_or_default();
        let quoted = |dialect: Dialect| {
            measure((dialect, header.names.len()), (body, self.tail), RECORDS).quoted
        };
        let usual = quoted(Dialect { quote: b'"', ..header.dialect });
        usual == 0 || quoted(header.dialect) > usual
    }

    /// Counts the lines in front, looks closer at the quotes, and drops headers of nothing.
    fn finish(&self, mut header: Header) -> Header {
        let mut at = 0;
        while at < header.start {
            let next = line_after(self.bytes, at);
            if self.is_blank((at, next), header.dialect) {
                header.blank_lines += 1;
            } else {
                header.preamble_lines += 1;
                if header.preamble_at == 0 {
                    header.preamble_at = header.blank_lines + 1;
                }
            }
            at = next;
        }
        let body = self.bytes.get(header.end..).unwrap_or_default();
        header.dialect = refine((header.dialect, header.names.len()), (body, self.tail));
        let named = header.names.iter().rposition(|name| !name.trim().is_empty());
        let width = named.map_or(header.names.len(), |last| last + 1);
        if width < header.names.len() {
            let even = |width| measure((header.dialect, width), (body, self.tail), RECORDS).even;
            if even(width) > even(header.names.len()) {
                header.names.truncate(width);
                header.marks.truncate(width);
            }
        }
        header
    }

    /// The first of the lines in front of the header for which the question is answered with yes.
    pub(super) fn find_before(
        &self,
        header: &Header,
        is_row: &dyn Fn(&[u8], &[Field]) -> bool,
    ) -> Option<(u64, &'a [u8])> {
        let (mut at, mut line, mut fields) = (0, 1, Vec::new());
        while at < header.start {
            let next = line_after(self.bytes, at);
            split_line(self.bytes, at, header.dialect, self.tail, &mut fields);
            if is_row(self.bytes, &fields) {
                return self.bytes.get(at..next).map(|text| (line, text));
            }
            at = next;
            line += 1;
        }
        None
    }
}

/// A field as a header: without blanks, mark and quotes around it.
pub(super) fn name_in(bytes: &[u8], field: Field) -> &[u8] {
    let text = bytes.get(field.start..field.end).unwrap_or_default().trim_ascii();
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let text = text.strip_prefix(b"\"").unwrap_or(text);
    text.strip_suffix(b"\"").unwrap_or(text).trim_ascii()
}

/// Whether the bytes hold these somewhere.
pub(super) fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Records of this many fields, about whose types nothing is known.
pub(super) fn shape(dialect: Dialect, width: usize, longest: usize) -> Shape<'static> {
    Shape { dialect, width, longest, likeness: &|_: &[u8], _: &[Field]| Likeness::Unknown }
}
