//! Which way of quoting a file uses, by how well its first records come out.

use super::dialect::{Dialect, Escape, Padding};
use super::fields::Tail;
use super::records::Next;
use super::sniff::{has, shape};

/// Records that are looked at where a file shows marks of another way.
const RECORDS: u64 = 20_000;
/// Longest record that is looked at.
const LONGEST: usize = 1 << 20;

/// What records come out as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Measure {
    /// How many there are.
    pub(super) records: u64,
    /// Those with as many fields as the header.
    pub(super) even: u64,
    /// Quotes that stand where none should.
    pub(super) stray: u64,
    /// Fields between quotes.
    pub(super) quoted: u64,
}

impl Measure {
    /// Whether records come out better than by the other way.
    fn beats(&self, other: &Self) -> bool {
        self.even > other.even || (self.even == other.even && self.stray < other.stray)
    }
}

/// Measures the first records of a text.
pub(super) fn measure(
    (dialect, width): (Dialect, usize),
    (bytes, tail): (&[u8], Tail),
    records: u64,
) -> Measure {
    let shape = shape(dialect, width, LONGEST);
    let (mut at, mut fields) = (0, Vec::new());
    let mut measure = Measure::default();
    while measure.records < records && at < bytes.len() {
        at = match shape.next(bytes, at, tail, &mut fields) {
            Next::Blank { next } => next,
            Next::Spoilt { next, .. } => {
                measure.records += 1;
                next
            }
            Next::Record { next, stray, .. } => {
                measure.records += 1;
                measure.even += u64::from(fields.len() == width);
                measure.stray += u64::from(stray);
                let quoted = |start: usize| {
                    start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&dialect.quote)
                };
                measure.quoted += fields.iter().filter(|field| quoted(field.start)).count() as u64;
                next
            }
            Next::Short | Next::TooLong => break,
        };
    }
    measure
}

/// The dialect with such other rules as bring the records of the text out better.
///
/// A rule is tried only where the text shows a mark of it, so that plain files cost nothing.
pub(super) fn refine((dialect, width): (Dialect, usize), text: (&[u8], Tail)) -> Dialect {
    let (bytes, _) = text;
    let Dialect { delimiter, quote, .. } = dialect;
    let measured = |dialect: Dialect| measure((dialect, width), text, RECORDS);
    let mut best = dialect;
    let apostrophes = || bytes.starts_with(b"'") || has(bytes, &[delimiter, b'\'']);
    if quote == b'"' && width > 1 && !has(bytes, b"\"") && apostrophes() {
        let (single, plain) = (Dialect { quote: b'\'', ..best }, measured(best));
        let found = measured(single);
        let is_habit = found.quoted * 2 >= found.records || found.even > plain.even;
        if is_habit && found.even >= plain.even && found.stray * 3 <= found.quoted {
            best = single;
        }
    }
    if has(bytes, &[b'\\', best.quote]) {
        let changed = Dialect { escape: Escape::Backslash, ..best };
        if measured(changed).beats(&measured(best)) {
            best = changed;
        }
    }
    let quote = best.quote;
    let blanks = [
        [delimiter, b' ', quote],
        [delimiter, b'\t', quote],
        [quote, b' ', delimiter],
        [quote, b'\t', delimiter],
    ];
    if best.padding == Padding::None && blanks.iter().any(|blanks| has(bytes, blanks)) {
        let changed = Dialect { padding: Padding::Blanks, ..best };
        if measured(changed).beats(&measured(best)) {
            best = changed;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refined(text: &str) -> String {
        let Dialect { quote, escape, padding, .. } =
            refine((Dialect::plain(b','), 3), (text.as_bytes(), Tail::End));
        format!("{} {escape:?} {padding:?}", char::from(quote))
    }

    const PLAIN: &str = "\" Doubled None";

    #[test]
    fn plain_files_stay_plain() {
        assert_eq!(refined("1,a,b\n2,\"c,d\",\"e \"\"f\"\"\"\n"), PLAIN);
        assert_eq!(refined("1,'s-Hertogenbosch,b\n2,'t Hof,x\n3,O'Neill,y\n"), PLAIN);
        assert_eq!(refined("1,'00123,b\n2,'00124,c\n"), PLAIN);
        assert_eq!(refined("1,\"C:\\dir\\\",b\n2,c,d\n"), PLAIN);
        assert_eq!(refined("1,a, b\n2, c,d\n"), PLAIN);
    }

    #[test]
    fn backslashes_before_quotes_are_a_habit_when_the_records_come_out_better() {
        assert_eq!(refined("1,\"say \\\"hi\\\" now\",b\n2,c,d\n"), "\" Backslash None");
        assert_eq!(refined("1,\"say \\\"yes\\\", then go\",b\n2,c,d\n"), "\" Backslash None");
    }

    #[test]
    fn apostrophes_around_most_values_are_quotes() {
        assert_eq!(refined("'1','a, b','c'\n'2','it''s','d'\n"), "' Doubled None");
        assert_eq!(refined("1,'a, b',c\n2,d,e\n"), "' Doubled None");
        assert_eq!(refined("'1','it\\'s','c'\n'2','d','e'\n"), "' Backslash None");
    }

    #[test]
    fn blanks_beside_quotes_belong_to_neither_field() {
        assert_eq!(refined("1, \"a, b\", c\n2, d, e\n"), "\" Doubled Blanks");
        assert_eq!(refined("\"1\" , \"a\" , \"b\"\n"), "\" Doubled Blanks");
    }
}
