//! What a ZIP archive holds, and whether it unpacks to more than a workbook may.
//!
//! The reader of workbooks keeps some parts in memory and believes what they say of themselves. So
//! every part is unpacked once before, to nowhere, and held to the size that the archive states.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::read::DeflateDecoder;

use super::error::{IngestError, shown};

/// Bytes that all parts of a workbook may unpack to.
const WHOLE_LIMIT: u64 = 1 << 30;
/// Bytes that a part which is held in memory may unpack to.
const HELD_LIMIT: u64 = 256 << 20;
/// Bytes of the list of parts; a workbook has some dozen.
const LIST_LIMIT: u64 = 16 << 20;
/// Bytes of the shortest text in the list of shared texts: `<t/>`.
const SHORTEST_TEXT: u64 = 4;
/// A record at the end of the archive, with the longest comment behind it.
const END_REACH: u64 = 22 + 65_535;

/// A part of the archive.
struct Part {
    name: String,
    method: u16,
    packed: u64,
    unpacked: u64,
    at: u64,
}

impl Part {
    /// Whether the part is one of those that are read: markup, no picture.
    fn is_markup(&self) -> bool {
        let end = self.name.rsplit_once('.').map(|(_, end)| end.to_lowercase());
        matches!(end.as_deref(), Some("xml" | "rels"))
    }

    fn is_sheet(&self) -> bool {
        self.name.to_lowercase().contains("worksheets/")
    }
}

/// Refuses an archive that is no workbook, or one that unpacks to too much.
///
/// # Errors
/// [`IngestError::Binary`], [`IngestError::Workbook`], [`IngestError::WorkbookSize`].
pub(super) fn check_parts(path: &Path) -> Result<(), IngestError> {
    let file = shown(path);
    let broken = |cause: String| IngestError::Workbook { file: file.clone(), cause };
    let mut archive = File::open(path).map_err(|error| broken(error.to_string()))?;
    let parts = parts(&mut archive).map_err(|error| {
        if named_workbook(path) { broken(error.to_string()) } else { unlisted(&file) }
    })?;
    let has = |end: &str| parts.iter().any(|part| part.name.to_lowercase().ends_with(end));
    if !has("workbook.xml") {
        return Err(not_a_workbook(&file, &parts));
    }
    let total = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(part.unpacked));
    let too_large = |part: &str, found: u64, limit: u64| IngestError::WorkbookSize {
        file: file.clone(),
        part: part.to_owned(),
        found: found >> 20,
        limit: limit >> 20,
    };
    if total > WHOLE_LIMIT {
        return Err(too_large("all sheets together", total, WHOLE_LIMIT));
    }
    for part in parts.iter().filter(|part| part.is_markup()) {
        if part.unpacked > HELD_LIMIT && !part.is_sheet() {
            return Err(too_large(&part.name, part.unpacked, HELD_LIMIT));
        }
        measure(&mut archive, part).map_err(|cause| broken(format!("{}: {cause}", part.name)))?;
    }
    Ok(())
}

fn named_workbook(path: &Path) -> bool {
    let is = |end: &std::ffi::OsStr| {
        end.eq_ignore_ascii_case("xlsx") || end.eq_ignore_ascii_case("xlsm")
    };
    path.extension().is_some_and(is)
}

/// An archive whose parts can't be listed, under a name that is no workbook's.
fn unlisted(file: &str) -> IngestError {
    IngestError::Binary {
        file: file.to_owned(),
        found: "a ZIP archive, as Excel workbooks are".to_owned(),
        help: "save the sheet as CSV UTF-8, or unpack the archive".to_owned(),
    }
}

fn not_a_workbook(file: &str, parts: &[Part]) -> IngestError {
    let has = |end: &str| parts.iter().any(|part| part.name.to_lowercase().ends_with(end));
    let (found, help) = if has("workbook.bin") {
        ("a binary Excel workbook (.xlsb)", "save it as .xlsx, or the sheet as CSV UTF-8")
    } else if has("content.xml") {
        ("an OpenDocument file (.ods)", "save it as .xlsx, or the sheet as CSV UTF-8")
    } else if has(".iwa") {
        ("a Numbers document", "export it as .xlsx or CSV")
    } else {
        ("a ZIP archive that is no Excel workbook", "unpack the archive")
    };
    IngestError::Binary { file: file.to_owned(), found: found.to_owned(), help: help.to_owned() }
}

/// The parts that the archive lists.
fn parts(archive: &mut (impl Read + Seek)) -> std::io::Result<Vec<Part>> {
    let size = archive.seek(SeekFrom::End(0))?;
    let start = size.saturating_sub(END_REACH);
    let end = read_at(archive, start, size - start)?;
    let found = end.windows(4).rposition(|bytes| bytes == b"PK\x05\x06");
    let record = found.and_then(|at| end.get(at..)).ok_or_else(|| bad("it is cut off"))?;
    let mut length = number(record, 12, 4)?;
    let mut offset = number(record, 16, 4)?;
    if length == u64::from(u32::MAX) || offset == u64::from(u32::MAX) {
        // The locator in front of the record says where the record for large archives stands.
        let at = found.and_then(|at| at.checked_sub(20)).and_then(|at| end.get(at..));
        let locator = at.filter(|bytes| bytes.starts_with(b"PK\x06\x07"));
        let at = number(locator.ok_or_else(|| bad("its list of parts is damaged"))?, 8, 8)?;
        let large = read_at(archive, at, 56)?;
        (length, offset) = (number(&large, 40, 8)?, number(&large, 48, 8)?);
    }
    if length > LIST_LIMIT {
        return Err(bad("it lists more parts than a workbook has"));
    }
    let list = read_at(archive, offset, length)?;
    let mut parts = Vec::new();
    let mut rest = list.as_slice();
    while rest.starts_with(b"PK\x01\x02") {
        let (part, behind) = listed_part(rest)?;
        parts.push(part);
        rest = behind;
    }
    Ok(parts)
}

/// The first part of a list, and what stands behind it.
fn listed_part(list: &[u8]) -> std::io::Result<(Part, &[u8])> {
    let length = |at: usize| Ok::<_, std::io::Error>(usize::from(number16(list, at)?));
    let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
    let cut = || bad("its list of parts is cut off");
    let text = list.get(46..46 + name).ok_or_else(cut)?;
    let extra_bytes = list.get(46 + name..46 + name + extra).ok_or_else(cut)?;
    let rest = list.get(46 + name + extra + comment..).ok_or_else(cut)?;
    let mut large = large_sizes(extra_bytes);
    let mut value = |at: usize| match number(list, at, 4)? {
        // Sizes that don't fit stand in the extra field, in this order.
        value if value == u64::from(u32::MAX) => large.next().ok_or_else(cut),
        value => Ok(value),
    };
    let unpacked = value(24)?;
    let packed = value(20)?;
    let at = value(42)?;
    if number16(list, 8)? & 1 == 1 {
        return Err(bad("its parts are encrypted"));
    }
    let name = String::from_utf8_lossy(text).into_owned();
    Ok((Part { name, method: number16(list, 10)?, packed, unpacked, at }, rest))
}

/// The numbers of the extra field for large archives.
fn large_sizes(extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut rest = extra;
    let mut field: &[u8] = &[];
    while let (Ok(tag), Ok(length)) = (number16(rest, 0), number16(rest, 2)) {
        let end = 4 + usize::from(length);
        if tag == 1 {
            field = rest.get(4..end).unwrap_or_default();
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    field.as_chunks::<8>().0.iter().map(|bytes| u64::from_le_bytes(*bytes))
}

/// Unpacks a part to nowhere.
fn measure(archive: &mut (impl Read + Seek), part: &Part) -> std::io::Result<()> {
    let header = read_at(archive, part.at, 30)?;
    if !header.starts_with(b"PK\x03\x04") {
        return Err(bad("it is damaged"));
    }
    let before = u64::from(number16(&header, 26)?) + u64::from(number16(&header, 28)?);
    archive.seek(SeekFrom::Start(part.at.saturating_add(30 + before)))?;
    let packed = BufReader::new(archive.take(part.packed));
    let mut body: Box<dyn Read> = match part.method {
        0 => Box::new(packed),
        8 => Box::new(DeflateDecoder::new(packed)),
        other => return Err(bad(&format!("it is packed by method {other}, not by deflate"))),
    };
    let texts = part.name.to_lowercase().ends_with("sharedstrings.xml");
    let mut claims = Claims::default();
    let mut buffer = vec![0; 64 << 10];
    let mut unpacked = 0;
    loop {
        let count = body.read(&mut buffer)?;
        if count == 0 {
            return Ok(());
        }
        unpacked += count as u64;
        if unpacked > part.unpacked {
            return Err(bad("it unpacks to more than the archive says"));
        }
        if texts && claims.most(buffer.get(..count).unwrap_or_default()) > part.unpacked {
            return Err(bad("it says that it holds more texts than there is room for"));
        }
    }
}

/// Numbers of texts that the list of shared texts claims to hold.
#[derive(Default)]
struct Claims {
    carry: Vec<u8>,
}

impl Claims {
    /// Bytes that the largest claim in these bytes would need at least.
    fn most(&mut self, bytes: &[u8]) -> u64 {
        const NAME: &[u8] = b"uniqueCount";
        /// The name, `="`, and as many digits as matter.
        const REACH: usize = 40;
        self.carry.extend_from_slice(bytes);
        let mut most = 0;
        for (at, _) in self.carry.windows(NAME.len()).enumerate().filter(|(_, name)| *name == NAME)
        {
            let behind = self.carry.get(at + NAME.len()..).unwrap_or_default();
            let near = behind.iter().take(REACH - NAME.len());
            let digits = near.skip_while(|byte| !byte.is_ascii_digit());
            let digits = digits.take_while(|byte| byte.is_ascii_digit());
            let claim = digits.fold(0_u64, |sum, digit| {
                sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
            });
            most = most.max(claim.saturating_mul(SHORTEST_TEXT));
        }
        let keep = self.carry.len().saturating_sub(REACH);
        self.carry.drain(..keep);
        most
    }
}

fn read_at(archive: &mut (impl Read + Seek), at: u64, length: u64) -> std::io::Result<Vec<u8>> {
    archive.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    archive.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(bad("it is cut off")) }
}

fn number(bytes: &[u8], at: usize, length: usize) -> std::io::Result<u64> {
    let bytes = bytes.get(at..at + length).ok_or_else(|| bad("it is cut off"))?;
    Ok(bytes.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

fn number16(bytes: &[u8], at: usize) -> std::io::Result<u16> {
    Ok(u16::try_from(number(bytes, at, 2)?).unwrap_or(u16::MAX))
}

fn bad(cause: &str) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, cause.to_owned())
}
