//! Zstandard archives: frames one behind the other, unpacked as they are read.

use std::io::{BufRead, Error, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// How archives start.
const MAGIC: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

/// Whether these are the first bytes of an archive, or of a frame that is to be skipped.
pub(super) fn is_zst(start: &[u8]) -> bool {
    start.starts_with(&MAGIC)
        || matches!(start, [first, 0x2A, 0x4D, 0x18, ..] if *first & 0xF0 == 0x50)
}

/// Unpacks what it reads.
pub(super) struct Zst<R> {
    source: R,
    decoder: FrameDecoder,
    /// Bytes that the open frame has given so far.
    given: Option<u64>,
}

impl<R: BufRead> Zst<R> {
    /// Nothing unpacked yet.
    pub(super) fn new(source: R) -> Self {
        Self { source, decoder: FrameDecoder::new(), given: None }
    }

    /// What is unpacked.
    pub(super) fn source(&self) -> &R {
        &self.source
    }

    /// What is unpacked, given back.
    pub(super) fn into_source(self) -> R {
        self.source
    }

    /// Opens the next frame; `false` at the end of the archive.
    fn open(&mut self) -> Result<bool, Error> {
        loop {
            if self.source.fill_buf()?.is_empty() {
                return Ok(false);
            }
            let length = match self.decoder.init(&mut self.source) {
                Ok(()) => {
                    self.given = Some(0);
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => u64::from(length),
                Err(error) => return Err(Error::other(error.to_string())),
            };
            let skipped =
                std::io::copy(&mut (&mut self.source).take(length), &mut std::io::sink())?;
            if skipped < length {
                return Err(Error::other("the last frame is cut off"));
            }
        }
    }

    /// The next bytes of the open frame; none at its end.
    fn unpack(&mut self, into: &mut [u8]) -> Result<usize, Error> {
        while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
            let strategy = BlockDecodingStrategy::UptoBytes(into.len());
            self.decoder
                .decode_blocks(&mut self.source, strategy)
                .map_err(|error| Error::other(error.to_string()))?;
        }
        self.decoder.read(into)
    }
}

impl<R: BufRead> Read for Zst<R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize, Error> {
        if into.is_empty() {
            return Ok(0);
        }
        loop {
            let Some(given) = self.given else {
                if self.open()? {
                    continue;
                }
                return Ok(0);
            };
            let count = self.unpack(into)?;
            if count > 0 {
                self.given = Some(given + count as u64);
                return Ok(count);
            }
            let promised = self.decoder.content_size();
            if promised != 0 && promised != given {
                let words = format!("a frame has {given} bytes where {promised} are promised");
                return Err(Error::other(words));
            }
            self.given = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, Error> {
        let mut text = Vec::new();
        Zst::new(bytes).read_to_end(&mut text)?;
        Ok(text)
    }

    #[test]
    fn frames_follow_one_another_and_some_are_skipped() {
        let frame = |text: &[u8]| compress_to_vec(text, CompressionLevel::Fastest);
        let long = b"id,note\n".repeat(100_000);
        let skipped = [0x53, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, b'a', b'b', b'c'];
        let bytes =
            [skipped.to_vec(), frame(&long), frame(b""), skipped.to_vec(), frame(b"x")].concat();
        assert!(is_zst(&bytes) && is_zst(&frame(b"x")) && !is_zst(b"id,note"));
        assert_eq!(unpacked(&bytes).unwrap(), [long, b"x".to_vec()].concat());
    }

    #[test]
    fn an_archive_that_is_cut_off_is_an_error_and_never_less_text() {
        let bytes = compress_to_vec(b"some text, some more".as_slice(), CompressionLevel::Fastest);
        for end in 1..bytes.len() {
            assert!(unpacked(&bytes[..end]).is_err(), "{end}");
        }
        assert!(unpacked(&[&bytes, b"abcd".as_slice()].concat()).is_err());
    }
}
