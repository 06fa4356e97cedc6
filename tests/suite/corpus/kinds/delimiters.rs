//! What stands between two cells, and the line in which Excel is told of it.

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, End, Quoting};
use super::super::rng::Rng;
use super::pollution;

const DELIMITERS: [(char, &str); 6] = [
    (',', "comma"),
    (';', "semicolon"),
    ('\t', "tab"),
    ('|', "pipe"),
    ('^', "caret"),
    ('`', "backquote"),
];

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("delimiter_comma", |rng| delimited(rng, 0)),
    pollution("delimiter_semicolon", |rng| delimited(rng, 1)),
    pollution("delimiter_tab", |rng| delimited(rng, 2)),
    pollution("delimiter_pipe", |rng| delimited(rng, 3)),
    pollution("delimiter_caret", |rng| delimited(rng, 4)),
    pollution("delimiter_backquote", |rng| delimited(rng, 5)),
    pollution("sep_line", sep_line),
];

fn delimited(rng: &mut Rng, which: usize) -> Case {
    let mut draft = Draft::clean(rng);
    let (delimiter, name) = DELIMITERS[which];
    draft.style.delimiter = delimiter;
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::Needless, Quoting::All]);
    Case::plain(rng, draft).format(name)
}

/// `sep=;` in front of the header, as files for Excel have it.
fn sep_line(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let (delimiter, name) = rng.pick(&DELIMITERS);
    draft.style.delimiter = delimiter;
    draft.style.end = End::One(rng.pick(&["\n", "\r\n"]));
    let line = format!("{}={delimiter}", rng.pick(&["sep", "sep", "SEP"]));
    draft.before.push(if rng.once_in(4) { format!("\"{line}\"") } else { line });
    draft.repairs("lines_before_the_header_skipped", 1);
    Case::plain(rng, draft).format(name)
}
