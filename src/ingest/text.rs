//! A file as UTF-8 text, whatever its encoding, decoded as it is read.

use std::path::Path;

use encoding_rs::{Decoder, DecoderResult, UTF_8};

use super::charset::{Charset, check_kind};
use super::error::{IngestError, shown};
use super::input::Input;

/// Bytes read ahead of the text, by which the encoding is found.
const AHEAD: usize = 64 << 10;
/// Stands for bytes that mean nothing in the file's encoding: no UTF-8, so that its row is refused.
const BROKEN: u8 = 0xFF;

/// A file that is read as text; its marks of encoding are taken off.
pub(super) struct Text {
    input: Input,
    /// How its bytes are read.
    pub(super) charset: Charset,
    /// Bytes read and not yet handed out, from `at` on: as they are, or decoded.
    ready: Vec<u8>,
    at: usize,
    decoding: Option<Decoding>,
}

struct Decoding {
    decoder: Decoder,
    /// Bytes read and not yet decoded.
    raw: Vec<u8>,
    ended: bool,
}

impl Text {
    /// Opens a file; `charset` is what an earlier look at it has settled, `named` what the config says.
    ///
    /// # Errors
    /// Those of [`Input::open`], of [`Charset::of`], and [`IngestError::Binary`].
    pub(super) fn open(
        path: &Path,
        charset: Option<&Charset>,
        named: Option<&str>,
    ) -> Result<Self, IngestError> {
        let mut input = Input::open(path)?;
        let mut ahead = Vec::new();
        input.fill(&mut ahead, AHEAD)?;
        let file = shown(path);
        check_kind(&file, &ahead)?;
        let charset = match charset {
            Some(charset) => charset.clone(),
            None => Charset::of(&file, &ahead, named)?,
        };
        let marks = charset.marks(&ahead);
        if charset.encoding == UTF_8 {
            return Ok(Self { input, charset, ready: ahead, at: marks, decoding: None });
        }
        let decoder = charset.encoding.new_decoder_without_bom_handling();
        let raw = ahead.split_off(marks);
        let decoding = Some(Decoding { decoder, raw, ended: false });
        Ok(Self { input, charset, ready: Vec::new(), at: 0, decoding })
    }

    /// What is read.
    pub(super) fn input(&self) -> &Input {
        &self.input
    }

    /// Reads the rest and gives the SHA-256 of the file's bytes.
    ///
    /// # Errors
    /// Those of [`Input::finish`].
    pub(super) fn finish(self) -> Result<String, IngestError> {
        self.input.finish()
    }

    /// Reads until `into` holds `wanted` bytes of text; fewer only at the end of the file.
    ///
    /// # Errors
    /// Those of reading.
    pub(super) fn fill(&mut self, into: &mut Vec<u8>, wanted: usize) -> Result<(), IngestError> {
        self.hand_out(into, wanted);
        let Some(decoding) = &mut self.decoding else {
            return self.input.fill(into, wanted);
        };
        while into.len() < wanted && !decoding.ended {
            // All of it was handed out.
            self.ready.clear();
            self.at = 0;
            decoding.decode(&mut self.input, &mut self.ready)?;
            let count = self.ready.len().min(wanted - into.len());
            into.extend_from_slice(self.ready.get(..count).unwrap_or_default());
            self.at = count;
        }
        Ok(())
    }

    fn hand_out(&mut self, into: &mut Vec<u8>, wanted: usize) {
        let rest = self.ready.get(self.at..).unwrap_or_default();
        let count = rest.len().min(wanted.saturating_sub(into.len()));
        into.extend_from_slice(rest.get(..count).unwrap_or_default());
        self.at += count;
    }
}

impl Decoding {
    /// Decodes the next bytes into `ready`.
    fn decode(&mut self, input: &mut Input, ready: &mut Vec<u8>) -> Result<(), IngestError> {
        let wanted = self.raw.len().max(AHEAD);
        input.fill(&mut self.raw, wanted)?;
        self.ended = self.raw.len() < wanted;
        let mut at = 0;
        loop {
            let rest = self.raw.get(at..).unwrap_or_default();
            let room = self.decoder.max_utf8_buffer_length_without_replacement(rest.len());
            let start = ready.len();
            ready.resize(start + room.unwrap_or(rest.len() * 3 + 16), 0);
            let into = ready.get_mut(start..).unwrap_or_default();
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(rest, into, self.ended);
            at += read;
            ready.truncate(start + written);
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => ready.push(BROKEN),
            }
        }
        self.raw.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text by pieces of each size, which must all be the same.
    fn read(bytes: &[u8], named: Option<&str>) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(&path, bytes).unwrap();
        let by = |step: usize| {
            let mut text = Text::open(&path, None, named).unwrap();
            let mut whole = Vec::new();
            loop {
                let wanted = whole.len() + step;
                text.fill(&mut whole, wanted).unwrap();
                if whole.len() < wanted {
                    break whole;
                }
            }
        };
        let whole = by(1 << 20);
        for step in [1, 5, 4096, 70_000] {
            assert_eq!(by(step), whole, "{step}");
        }
        whole
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_comes_out_as_utf8_without_its_mark() {
        let text = "id,note\n1,Zoë 🚀 名前\n".repeat(9000);
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let marked = utf16(&format!("\u{feff}{text}"), bytes);
            assert_eq!(read(&marked, None), text.as_bytes());
        }
        for marks in ["", "\u{feff}", "\u{feff}\u{feff}"] {
            assert_eq!(read(format!("{marks}{text}").as_bytes(), None), text.as_bytes());
        }
        assert_eq!(read(b"Zo\xEB \x80", Some("latin1")), "Zoë €".as_bytes());
        assert_eq!(read(b"\x83\x65\x83\x58\x83\x67", Some("shift_jis")), "テスト".as_bytes());
    }

    #[test]
    fn what_means_nothing_in_the_encoding_is_no_utf8_either() {
        let half = [b"\xFF\xFEa\0".as_slice(), b"\x3D\xD8", b"b\0", b"c"].concat();
        assert_eq!(read(&half, None), b"a\xFFb\xFF");
    }
}
