//! How a file sets its fields apart and puts them between quotes.

use super::fields::{Tail, quotes};

/// The marks of a file, and their rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    /// Byte between two fields.
    pub(super) delimiter: u8,
    /// Byte around fields.
    pub(super) quote: u8,
    /// How a quote stands inside quotes.
    pub(super) escape: Escape,
    /// What may stand between a quote and the delimiter beside it.
    pub(super) padding: Padding,
}

/// How a quote stands inside quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// Twice.
    Doubled,
    /// Behind a backslash; twice is understood too.
    Backslash,
}

/// What may stand between a quote and the delimiter beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Padding {
    /// Nothing.
    None,
    /// Blanks.
    Blanks,
}

/// What a run of quotes inside a quoted field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Quotes that belong to the text, so many bytes of them.
    Inner(usize),
    /// As before, but one of them should have been doubled.
    Stray(usize),
    /// The last of so many quotes closes the field; what follows it stands at `stop`.
    Closes {
        /// Bytes of the run.
        length: usize,
        /// Offset of the delimiter, the line end, or the end of the bytes.
        stop: usize,
    },
    /// The bytes end too early to tell.
    Short,
}

impl Dialect {
    /// Fields as most exports write them, between delimiters of this kind.
    pub(super) fn plain(delimiter: u8) -> Self {
        Self { delimiter, quote: b'"', escape: Escape::Doubled, padding: Padding::None }
    }

    /// Whether the byte ends a field that is not quoted.
    #[inline]
    pub(super) fn ends(self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'\n' || byte == b'\r'
    }

    fn is_padding(self, byte: u8) -> bool {
        matches!(byte, b' ' | b'\t') && byte != self.delimiter
    }

    /// Where the text of a quoted field starts, if the field at `at` is one.
    #[inline]
    pub(super) fn opens(self, bytes: &[u8], at: usize) -> Option<usize> {
        if bytes.get(at) == Some(&self.quote) {
            return Some(at + 1);
        }
        if self.padding == Padding::None {
            return None;
        }
        let stop = self.behind_padding(bytes, at);
        (bytes.get(stop) == Some(&self.quote)).then_some(stop + 1)
    }

    fn behind_padding(self, bytes: &[u8], at: usize) -> usize {
        let rest = bytes.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| self.is_padding(**byte)).count()
    }

    /// What the run of quotes at `at` is, in a field whose text starts at `start`.
    #[inline]
    pub(super) fn run(self, bytes: &[u8], (start, at): (usize, usize), tail: Tail) -> Run {
        if self.escape == Escape::Backslash {
            let before = bytes.get(start..at).unwrap_or_default();
            let slashes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
            if !slashes.is_multiple_of(2) {
                return Run::Inner(1);
            }
        }
        let length = quotes(bytes.get(at..).unwrap_or_default(), self.quote);
        let odd = !length.is_multiple_of(2);
        let mut stop = at + length;
        if self.padding == Padding::Blanks {
            stop = self.behind_padding(bytes, stop);
        }
        match bytes.get(stop) {
            None if tail == Tail::More => Run::Short,
            Some(&byte) if !self.ends(byte) => {
                if odd {
                    Run::Stray(length)
                } else {
                    Run::Inner(length)
                }
            }
            _ if odd => Run::Closes { length, stop },
            _ => Run::Inner(length),
        }
    }
}
