//! Bytes of a file, unpacked if need be, fingerprinted on the way, and refused when they are no text.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use sha2::{Digest, Sha256};

use super::error::{IngestError, shown};

/// Bytes that are looked at to tell text from other things.
const LOOK: usize = 64 << 10;
/// The mark that UTF-8 files may start with.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// An open file.
pub(super) struct Input {
    file: String,
    size: u64,
    body: Body,
}

enum Body {
    Plain(Tap),
    Gz(Box<MultiGzDecoder<BufReader<Tap>>>),
}

/// Reads a file and fingerprints what it reads.
struct Tap {
    file: File,
    hash: Sha256,
    read: u64,
}

impl Read for Tap {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(into)?;
        self.hash.update(into.get(..count).unwrap_or_default());
        self.read += count as u64;
        Ok(count)
    }
}

impl Input {
    /// Opens a file; one that starts like a gzip archive is unpacked.
    ///
    /// # Errors
    /// [`IngestError::NoFile`], and [`IngestError::Gzip`] for a `.gz` that is none.
    pub(super) fn open(path: &Path) -> Result<Self, IngestError> {
        let file = shown(path);
        let no_file = |error: std::io::Error| IngestError::NoFile {
            file: file.clone(),
            cause: error.to_string(),
        };
        let mut handle = File::open(path).map_err(no_file)?;
        let meta = handle.metadata().map_err(no_file)?;
        if meta.is_dir() {
            return Err(IngestError::NoFile { file, cause: "it is a folder".to_owned() });
        }
        let start = head(&mut handle).map_err(no_file)?;
        let tap = Tap { file: handle, hash: Sha256::new(), read: 0 };
        let named_gz = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("gz"));
        let body = if start.starts_with(&[0x1F, 0x8B]) {
            Body::Gz(Box::new(MultiGzDecoder::new(BufReader::with_capacity(LOOK, tap))))
        } else if named_gz && meta.len() > 0 {
            return Err(IngestError::Gzip { file, cause: "it is no gzip archive".to_owned() });
        } else {
            Body::Plain(tap)
        };
        Ok(Self { file, size: meta.len(), body })
    }

    /// Opens a file whose bytes are taken as they are.
    ///
    /// # Errors
    /// [`IngestError::NoFile`].
    pub(super) fn raw(path: &Path) -> Result<Self, IngestError> {
        let file = shown(path);
        let opened = File::open(path).and_then(|handle| Ok((handle.metadata()?.len(), handle)));
        match opened {
            Ok((size, handle)) => {
                let body = Body::Plain(Tap { file: handle, hash: Sha256::new(), read: 0 });
                Ok(Self { file, size, body })
            }
            Err(error) => Err(IngestError::NoFile { file, cause: error.to_string() }),
        }
    }

    /// Bytes on disk.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Bytes read from the disk so far.
    pub(super) fn done(&self) -> u64 {
        match &self.body {
            Body::Plain(tap) => tap.read,
            Body::Gz(gz) => gz.get_ref().get_ref().read,
        }
    }

    /// How the file is packed, for the ledger.
    pub(super) fn packing(&self) -> &'static str {
        match &self.body {
            Body::Plain(_) => "",
            Body::Gz(_) => ", gzip",
        }
    }

    /// Reads until `into` holds `wanted` bytes; fewer only at the end of the file.
    ///
    /// # Errors
    /// [`IngestError::Unreadable`] or [`IngestError::Gzip`].
    pub(super) fn fill(&mut self, into: &mut Vec<u8>, wanted: usize) -> Result<(), IngestError> {
        let missing = wanted.saturating_sub(into.len()) as u64;
        let read = match &mut self.body {
            Body::Plain(tap) => tap.take(missing).read_to_end(into),
            Body::Gz(gz) => gz.as_mut().take(missing).read_to_end(into),
        };
        read.map(|_| ()).map_err(|error| self.broken(&error))
    }

    /// Reads what is left and gives the SHA-256 of the whole file.
    ///
    /// # Errors
    /// [`IngestError::Unreadable`].
    pub(super) fn finish(self) -> Result<String, IngestError> {
        let file = self.file;
        let mut tap = match self.body {
            Body::Plain(tap) => tap,
            Body::Gz(gz) => gz.into_inner().into_inner(),
        };
        std::io::copy(&mut tap, &mut std::io::sink())
            .map_err(|error| IngestError::Unreadable { file, cause: error.to_string() })?;
        Ok(hex(&tap.hash.finalize()))
    }

    fn broken(&self, error: &std::io::Error) -> IngestError {
        let (file, cause) = (self.file.clone(), error.to_string());
        match self.body {
            Body::Plain(_) => IngestError::Unreadable { file, cause },
            Body::Gz(_) => IngestError::Gzip { file, cause },
        }
    }
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The first few bytes; the file is left at its start.
fn head(file: &mut File) -> std::io::Result<Vec<u8>> {
    let mut start = Vec::new();
    file.take(8).read_to_end(&mut start)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(start)
}

/// Whether the file starts as Parquet files do.
pub(super) fn looks_like_parquet(path: &Path) -> bool {
    let start = File::open(path).and_then(|mut file| head(&mut file));
    start.is_ok_and(|start| start.starts_with(b"PAR1"))
}

/// Refuses what is no UTF-8 CSV text, by the first bytes of the file.
///
/// # Errors
/// [`IngestError::Empty`], [`IngestError::Encoding`], [`IngestError::Binary`].
pub(super) fn check_text(file: &str, bytes: &[u8]) -> Result<(), IngestError> {
    let look = bytes.get(..LOOK).unwrap_or(bytes);
    let encoding = |found: &str, from: &str| {
        let (file, found, from) = (file.to_owned(), found.to_owned(), from.to_owned());
        Err(IngestError::Encoding { file, line: 1, found, from })
    };
    let binary = |found: &str, help: &str| {
        let (file, found, help) = (file.to_owned(), found.to_owned(), help.to_owned());
        Err(IngestError::Binary { file, found, help })
    };
    if bytes.strip_prefix(BOM).unwrap_or(bytes).trim_ascii().is_empty() {
        return Err(IngestError::Empty { file: file.to_owned() });
    }
    match look {
        [0xFF, 0xFE, ..] => return encoding("the mark of UTF-16, low byte first", "UTF-16LE"),
        [0xFE, 0xFF, ..] => return encoding("the mark of UTF-16, high byte first", "UTF-16BE"),
        [b'P', b'K', 3, 4, ..] => {
            return binary(
                "a ZIP archive, as Excel workbooks are",
                "save the sheet as CSV UTF-8, or unpack the archive",
            );
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            return binary("an old Excel workbook", "save the sheet as CSV UTF-8");
        }
        [b'%', b'P', b'D', b'F', ..] => return binary("a PDF", "export the rows as CSV"),
        _ => {}
    }
    let nul = |first: usize| look.iter().skip(first).step_by(2).filter(|&&byte| byte == 0).count();
    let half = look.len() / 2;
    if nul(1) * 10 > half * 7 && nul(0) * 10 < half {
        return encoding("every second byte is NUL, as in UTF-16, low byte first", "UTF-16LE");
    }
    if nul(0) * 10 > half * 7 && nul(1) * 10 < half {
        return encoding("every second byte is NUL, as in UTF-16, high byte first", "UTF-16BE");
    }
    let control = |byte: &&u8| matches!(**byte, 0..=8 | 14..=26 | 28..=31 | 127);
    if look.iter().filter(control).count() * 20 > look.len() {
        return binary("bytes that no text holds", "export the rows as CSV");
    }
    Ok(())
}
