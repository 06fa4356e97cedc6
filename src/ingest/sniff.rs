//! Which byte stands between two fields, and what the header says.

use crate::contract::source::SourceTable;

use super::error::IngestError;
use super::fields::{Field, Tail};
use super::headers::matches;
use super::records::{Likeness, Next, Shape, lines_between};

/// Bytes that may stand between fields, in the order in which a tie is settled, and their names.
const DELIMITERS: [(u8, &str); 4] =
    [(b',', "comma"), (b';', "semicolon"), (b'\t', "tab"), (b'|', "pipe")];
/// Records that are looked at.
const RECORDS: usize = 100;

/// The header of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Byte between two fields.
    pub(super) delimiter: u8,
    /// Its name.
    pub(super) delimiter_name: &'static str,
    /// The headers, in order.
    pub(super) names: Vec<String>,
    /// Blank lines in front.
    pub(super) blank_lines: u64,
    /// Physical lines of the header.
    pub(super) lines: u64,
    /// Offset of the first record.
    pub(super) end: usize,
}

/// The header, split at the delimiter that fits best: it names most of the table's columns, then
/// gives most records the header's number of fields, then most fields.
///
/// # Errors
/// [`IngestError::TooLong`] when no line ends within the limit; [`IngestError::Empty`].
pub(super) fn sniff(
    file: &str,
    table: &SourceTable,
    sample: (&[u8], Tail),
    longest: usize,
) -> Result<Header, IngestError> {
    let mut best: Option<((usize, usize, usize), Header)> = None;
    for delimiter in DELIMITERS {
        let header = header(file, sample, delimiter, longest)?;
        let Some(header) = header else { continue };
        let named = matches(table, &header.names);
        let even = even_records(&header, sample, longest);
        let score =
            (named, even.min(RECORDS * usize::from(header.names.len() > 1)), header.names.len());
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, header));
        }
    }
    best.map(|(_, header)| header).ok_or_else(|| IngestError::Empty { file: file.to_owned() })
}

fn shape(delimiter: u8, width: usize, longest: usize) -> Shape<'static> {
    Shape { delimiter, width, longest, likeness: &|_: &[u8], _: &[Field]| Likeness::Unknown }
}

fn header(
    file: &str,
    sample: (&[u8], Tail),
    delimiter: (u8, &'static str),
    longest: usize,
) -> Result<Option<Header>, IngestError> {
    let (bytes, tail) = sample;
    // No width is known yet; no quote in a header may swallow lines for want of one.
    let shape = shape(delimiter.0, usize::MAX, longest);
    let (mut at, mut blank_lines, mut fields) = (0, 0, Vec::new());
    while at < bytes.len() {
        let next = match shape.next(bytes, at, tail, &mut fields) {
            Next::Blank { next } => {
                blank_lines += 1;
                at = next;
                continue;
            }
            Next::Record { next, .. } | Next::Spoilt { next, .. } => next,
            Next::Short | Next::TooLong => {
                let (line, limit) = (blank_lines + 1, longest as u64);
                return Err(IngestError::TooLong { file: file.to_owned(), line, limit });
            }
        };
        let mut scratch = Vec::new();
        let name =
            |field: &Field| String::from_utf8_lossy(field.value(bytes, &mut scratch)).into_owned();
        return Ok(Some(Header {
            delimiter: delimiter.0,
            delimiter_name: delimiter.1,
            names: fields.iter().map(name).collect(),
            blank_lines,
            lines: lines_between(bytes, at, next),
            end: next,
        }));
    }
    Ok(None)
}

/// How many of the first records have as many fields as the header.
fn even_records(header: &Header, sample: (&[u8], Tail), longest: usize) -> usize {
    let (bytes, tail) = sample;
    let shape = shape(header.delimiter, header.names.len(), longest);
    let (mut at, mut even, mut fields) = (header.end, 0, Vec::new());
    for _ in 0..RECORDS {
        if at >= bytes.len() {
            break;
        }
        at = match shape.next(bytes, at, tail, &mut fields) {
            Next::Blank { next } | Next::Spoilt { next, .. } => next,
            Next::Record { next, .. } => {
                even += usize::from(fields.len() == header.names.len());
                next
            }
            Next::Short | Next::TooLong => break,
        };
    }
    even
}
