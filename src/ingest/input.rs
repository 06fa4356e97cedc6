//! Bytes of a file, unpacked if need be, and fingerprinted on the way.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use sha2::{Digest, Sha256};

use super::error::{IngestError, shown};
use super::zst::{Zst, is_zst};

/// Bytes read from the disk at a time where a file is packed.
const LOOK: usize = 64 << 10;

/// An open file.
pub(super) struct Input {
    file: String,
    size: u64,
    body: Body,
}

enum Body {
    Plain(Tap),
    Gz(Box<MultiGzDecoder<BufReader<Tap>>>),
    Zst(Box<Zst<BufReader<Tap>>>),
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
    /// Opens a file; one that starts like a gzip or Zstandard archive is unpacked.
    ///
    /// # Errors
    /// [`IngestError::NoFile`]; [`IngestError::Gzip`] and [`IngestError::Zst`] for one that is named
    /// like an archive and is none.
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
        let named = |ends: &[&str]| {
            let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
            meta.len() > 0 && ends.iter().any(|known| end.eq_ignore_ascii_case(known))
        };
        let body = if start.starts_with(&[0x1F, 0x8B]) {
            Body::Gz(Box::new(MultiGzDecoder::new(BufReader::with_capacity(LOOK, tap))))
        } else if is_zst(&start) {
            Body::Zst(Box::new(Zst::new(BufReader::with_capacity(LOOK, tap))))
        } else if named(&["gz"]) {
            return Err(IngestError::Gzip { file, cause: "it is no gzip archive".to_owned() });
        } else if named(&["zst", "zstd"]) {
            return Err(IngestError::Zst { file, cause: "it is no Zstandard archive".to_owned() });
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
            Body::Zst(zst) => zst.source().get_ref().read,
        }
    }

    /// How the file is packed, for the ledger.
    pub(super) fn packing(&self) -> &'static str {
        match &self.body {
            Body::Plain(_) => "",
            Body::Gz(_) => ", gzip",
            Body::Zst(_) => ", Zstandard",
        }
    }

    /// Reads until `into` holds `wanted` bytes; fewer only at the end of the file.
    ///
    /// # Errors
    /// [`IngestError::Unreadable`], [`IngestError::Gzip`] or [`IngestError::Zst`].
    pub(super) fn fill(&mut self, into: &mut Vec<u8>, wanted: usize) -> Result<(), IngestError> {
        let missing = wanted.saturating_sub(into.len()) as u64;
        let read = match &mut self.body {
            Body::Plain(tap) => tap.take(missing).read_to_end(into),
            Body::Gz(gz) => gz.as_mut().take(missing).read_to_end(into),
            Body::Zst(zst) => zst.as_mut().take(missing).read_to_end(into),
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
            Body::Zst(zst) => zst.into_source().into_inner(),
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
            Body::Zst(_) => IngestError::Zst { file, cause },
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
