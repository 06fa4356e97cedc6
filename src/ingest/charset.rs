//! In which encoding a file is written: by its mark, by the config, or by what its bytes show.

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::error::IngestError;
use super::letters::Letters;

/// The mark that UTF-8 files may start with.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";
/// Letters that are no UTF-8, for each that is, above which a file is not taken for UTF-8.
const FEW: u64 = 10;
/// One in so many bytes without a letter in Windows-1252, and a file is not taken for it.
const STRANGE_ONE_IN: u64 = 100;

/// An encoding, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Charset {
    /// The encoding.
    pub(super) encoding: &'static Encoding,
    /// How it is known.
    pub(super) ground: Ground,
}

/// How an encoding is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// No byte speaks against it yet.
    Presumed,
    /// The file starts with its mark; with another one than the config names.
    Mark(Option<&'static Encoding>),
    /// Every second byte is NUL.
    Nuls,
    /// The config names it.
    Configured,
    /// Most letters are of it.
    Letters,
    /// It is guessed, since the line of this number is no UTF-8; how the line reads by the guess,
    /// and letters that are UTF-8 all the same.
    Guess(u64, String, u64),
}

impl Charset {
    /// The encoding of a file that starts with these bytes.
    ///
    /// # Errors
    /// [`IngestError::Encoding`] for UTF-32, [`IngestError::EncodingName`] for a name that is none.
    pub(super) fn of(file: &str, start: &[u8], named: Option<&str>) -> Result<Self, IngestError> {
        let named = named.map(|label| known(file, label)).transpose()?;
        let utf32 = |order: &str, from: &str| IngestError::Encoding {
            file: file.to_owned(),
            line: 1,
            found: format!("the mark of UTF-32, {order} byte first"),
            from: from.to_owned(),
        };
        let marked = |encoding: &'static Encoding| Self {
            encoding,
            ground: Ground::Mark(named.filter(|named| *named != encoding)),
        };
        Ok(match start {
            [0xFF, 0xFE, 0, 0, ..] => return Err(utf32("low", "UTF-32LE")),
            [0, 0, 0xFE, 0xFF, ..] => return Err(utf32("high", "UTF-32BE")),
            [0xFF, 0xFE, ..] => marked(UTF_16LE),
            [0xFE, 0xFF, ..] => marked(UTF_16BE),
            _ if start.starts_with(BOM) => marked(UTF_8),
            _ => match (named, by_nuls(start)) {
                (Some(encoding), _) => Self { encoding, ground: Ground::Configured },
                (None, Some(encoding)) => Self { encoding, ground: Ground::Nuls },
                (None, None) => Self { encoding: UTF_8, ground: Ground::Presumed },
            },
        })
    }

    /// The encoding of a file that is no UTF-8 in places, by all of its letters.
    ///
    /// # Errors
    /// [`IngestError::UnknownEncoding`] when it is none that can be guessed.
    pub(super) fn by(letters: Letters, file: &str, origin: &str) -> Result<Self, IngestError> {
        let Some((line, reads)) = letters.first else {
            return Ok(Self { encoding: UTF_8, ground: Ground::Letters });
        };
        if letters.foreign <= letters.utf8.saturating_mul(FEW) {
            return Ok(Self { encoding: UTF_8, ground: Ground::Letters });
        }
        if letters.strange.saturating_mul(STRANGE_ONE_IN) > letters.foreign {
            return Err(IngestError::UnknownEncoding {
                file: file.to_owned(),
                line,
                found: reads,
                origin: origin.to_owned(),
            });
        }
        Ok(Self { encoding: WINDOWS_1252, ground: Ground::Guess(line, reads, letters.utf8) })
    }

    /// Bytes of the marks that these bytes start with; some tools write it twice.
    pub(super) fn marks(&self, start: &[u8]) -> usize {
        let mark: &[u8] = match self.encoding {
            encoding if encoding == UTF_16LE => b"\xFF\xFE",
            encoding if encoding == UTF_16BE => b"\xFE\xFF",
            encoding if encoding == UTF_8 => BOM,
            _ => return 0,
        };
        let marks = start.chunks_exact(mark.len()).take_while(|chunk| *chunk == mark).count();
        marks * mark.len()
    }

    /// The encoding's name.
    pub(super) fn name(&self) -> &'static str {
        name_of(self.encoding)
    }

    /// The encoding and what is worth saying of it, for the ledger.
    pub(super) fn words(&self) -> String {
        let name = self.name();
        match &self.ground {
            Ground::Guess(line, ..) => format!(
                "{name} (guessed: line {line} is no UTF-8; the key `encoding` sets another)"
            ),
            Ground::Configured if self.encoding != UTF_8 => format!("{name} (as configured)"),
            Ground::Nuls => format!("{name} (recognised by its NUL bytes)"),
            _ => name.to_owned(),
        }
    }

    /// What a reader should know of how the encoding was found.
    pub(super) fn note(&self, file: &str, origin: &str) -> Option<String> {
        let name = self.name();
        let set = format!("set encoding = \"…\" in the section of source `{origin}`");
        match &self.ground {
            Ground::Guess(line, reads, utf8) => {
                let doubt = match utf8 {
                    0 => String::new(),
                    1 => "; 1 letter looks like UTF-8 and will look wrong".to_owned(),
                    many => format!("; {many} letters look like UTF-8 and will look wrong"),
                };
                Some(format!(
                    "{file}: read as {name}, a guess: line {line} is no UTF-8, and by the guess it \
                     reads `{reads}` (ISO-8859-1 has the same letters and is read so too){doubt}; \
                     where that looks wrong, {set}"
                ))
            }
            Ground::Mark(Some(other)) => Some(format!(
                "{file}: starts with the mark of {name} and is read so, though the config names {}",
                name_of(other)
            )),
            Ground::Nuls => Some(format!(
                "{file}: read as {name} without its mark, since every second byte is NUL; if that \
                 is wrong, {set}"
            )),
            _ => None,
        }
    }
}

/// The encoding of that label.
fn known(file: &str, label: &str) -> Result<&'static Encoding, IngestError> {
    let encoding = Encoding::for_label(label.as_bytes());
    encoding
        .filter(|encoding| *encoding != REPLACEMENT)
        .ok_or_else(|| IngestError::EncodingName { file: file.to_owned(), label: label.to_owned() })
}

fn name_of(encoding: &'static Encoding) -> &'static str {
    if encoding == WINDOWS_1252 { "Windows-1252" } else { encoding.name() }
}

/// UTF-16 by its NUL bytes, which stand in every second place where text is mostly Latin.
fn by_nuls(start: &[u8]) -> Option<&'static Encoding> {
    let nul = |first: usize| start.iter().skip(first).step_by(2).filter(|&&byte| byte == 0).count();
    let half = start.len() / 2;
    let (even, odd) = (nul(0), nul(1));
    if odd * 10 > half * 7 && even * 10 < half {
        return Some(UTF_16LE);
    }
    (even * 10 > half * 7 && odd * 10 < half).then_some(UTF_16BE)
}

/// Refuses what is no text, by the first bytes of a file.
///
/// # Errors
/// [`IngestError::Binary`].
pub(super) fn check_kind(file: &str, start: &[u8]) -> Result<(), IngestError> {
    match start {
        [b'P', b'K', 3, 4, ..] => binary(
            file,
            "a ZIP archive, as Excel workbooks are",
            "save the sheet as CSV UTF-8, or unpack the archive",
        ),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            binary(file, "an old Excel workbook", "save the sheet as CSV UTF-8")
        }
        [b'%', b'P', b'D', b'F', ..] => binary(file, "a PDF", "export the rows as CSV"),
        _ => Ok(()),
    }
}

/// Refuses what is no text or nothing at all, by the first text of a file.
///
/// # Errors
/// [`IngestError::Empty`], [`IngestError::Binary`].
pub(super) fn check_text(file: &str, text: &[u8]) -> Result<(), IngestError> {
    if text.trim_ascii().is_empty() {
        return Err(IngestError::Empty { file: file.to_owned() });
    }
    let look = text.get(..LOOK).unwrap_or(text);
    let control = |byte: &&u8| matches!(**byte, 0..=8 | 14..=26 | 28..=31 | 127);
    if look.iter().filter(control).count() * 20 > look.len() {
        return binary(file, "bytes that no text holds", "export the rows as CSV");
    }
    Ok(())
}

/// Bytes that are looked at to tell text from other things.
const LOOK: usize = 64 << 10;

fn binary(file: &str, found: &str, help: &str) -> Result<(), IngestError> {
    let (file, found, help) = (file.to_owned(), found.to_owned(), help.to_owned());
    Err(IngestError::Binary { file, found, help })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(start: &[u8], named: Option<&str>) -> String {
        let charset = Charset::of("a.csv", start, named).unwrap();
        format!("{} {:?}", charset.name(), charset.ground)
    }

    #[test]
    fn a_mark_says_more_than_the_config_and_the_config_more_than_the_bytes() {
        assert_eq!(of(b"id,note", None), "UTF-8 Presumed");
        assert_eq!(of(b"\xEF\xBB\xBFid", None), "UTF-8 Mark(None)");
        assert_eq!(of(b"\xEF\xBB\xBFid", Some("utf-8")), "UTF-8 Mark(None)");
        assert_eq!(of(b"\xFF\xFEi\0", None), "UTF-16LE Mark(None)");
        assert!(of(b"\xFE\xFF\0i", Some("latin1")).starts_with("UTF-16BE Mark(Some("));
        assert_eq!(of(b"i\0d\0,\0", None), "UTF-16LE Nuls");
        assert_eq!(of(b"\0i\0d\0,", None), "UTF-16BE Nuls");
        assert_eq!(of(b"i\0d\0,\0", Some("utf-8")), "UTF-8 Configured");
        assert_eq!(of(b"id", Some("iso-8859-1")), "Windows-1252 Configured");
    }

    #[test]
    fn a_name_that_is_no_encoding_is_refused() {
        for label in ["utf-99", "iso-2022-kr"] {
            assert!(Charset::of("a.csv", b"id", Some(label)).is_err(), "{label}");
        }
        assert!(Charset::of("a.csv", b"\xFF\xFE\0\0i\0\0\0", None).is_err());
    }

    #[test]
    fn letters_decide_between_utf8_with_bad_rows_and_another_encoding() {
        let by = |utf8, foreign, strange| {
            let first = Some((3, "Müller".to_owned()));
            let letters = Letters { utf8, foreign, strange, first };
            Charset::by(letters, "a.csv", "crm").map(|charset| charset.words())
        };
        assert_eq!(by(20, 3, 0).unwrap(), "UTF-8");
        assert_eq!(by(1, 10, 0).unwrap(), "UTF-8");
        assert!(by(0, 1, 0).unwrap().starts_with("Windows-1252 (guessed: line 3 is no UTF-8"));
        assert!(by(1, 11, 0).unwrap().starts_with("Windows-1252"));
        assert!(by(0, 50, 1).is_err());
    }
}
