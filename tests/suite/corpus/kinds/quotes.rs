//! Quotes: too many, too few, of another sign, escaped in another way, left open.

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, Escape, Fate, Quoting};
use super::super::rng::Rng;
use super::super::table::{COMPANY, CONTACT, NOTE};
use super::pollution;

/// Stands where a raw text comes in once the line is written.
const MARK: &str = "\u{e001}";

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("all_quoted", |rng| quoted(rng, Quoting::All)),
    pollution("needless_quotes", |rng| quoted(rng, Quoting::Needless)),
    pollution("doubled_quotes", doubled),
    pollution("backslash_escapes", backslash),
    pollution("backslashes_in_text", backslashes_in_text),
    pollution("single_quotes", single),
    pollution("apostrophes_in_text", apostrophes),
    pollution("stray_quote_in_bare_text", stray_in_bare),
    pollution("stray_quote_in_quoted_text", stray_in_quoted),
    pollution("blanks_around_quotes", padded),
    pollution("quote_never_closed", never_closed),
    pollution("quote_swallows_lines", swallows),
];

fn quoted(rng: &mut Rng, quoting: Quoting) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.quoting = quoting;
    Case::plain(rng, draft)
}

/// Sets texts of some rows.
fn set(rng: &mut Rng, draft: &mut Draft, texts: &[&str]) {
    for at in draft.some(rng, 6) {
        let column = rng.pick(&[COMPANY, CONTACT, NOTE]);
        draft.rows[at].text(column, rng.pick(texts));
    }
}

fn doubled(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let texts = ["the \"best\" firm", "\"all of it\"", "\"", "\"\"", "ends in \"", "a\",\"b"];
    set(rng, &mut draft, &texts);
    Case::plain(rng, draft)
}

/// `"he said \"no\", twice"`, a backslash itself doubled.
fn backslash(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.escape = Escape::Backslash;
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::All]);
    let texts =
        ["he said \"no\", twice", "\"all, of it\"", "5\" disks, 3\" holes", "\"C:\\new, old\""];
    set(rng, &mut draft, &texts);
    // One text that can be read in no other way.
    draft.rows[0].text(NOTE, "asked: \"who, when\", and left");
    Case::plain(rng, draft)
}

/// Backslashes that escape nothing, at the end of quoted text too.
fn backslashes_in_text(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let texts =
        ["C:\\exports\\new", "\\\\server\\share", "either\\or, or both", "N\\A", "back, slash\\"];
    set(rng, &mut draft, &texts);
    Case::plain(rng, draft)
}

/// Every quote is `'`, and one inside is doubled.
fn single(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.quote = '\'';
    draft.style.quoting = rng.pick(&[Quoting::All, Quoting::All, Quoting::Needed]);
    draft.rows[0].text(COMPANY, "Byrne, Daly & Co.");
    draft.rows[1].text(COMPANY, "O'Neill, O'Brien");
    Case::plain(rng, draft)
}

/// Apostrophes at both ends of texts that nobody has quoted.
fn apostrophes(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let texts =
        ["'s-Hertogenbosch Labs", "'t Hof", "Rock 'n' Roll", "the boys'", "'so-called'", "'"];
    set(rng, &mut draft, &texts);
    Case::plain(rng, draft)
}

/// Writes the line with the raw text in the place of the column's cell.
fn put(rng: &mut Rng, draft: &mut Draft, at: usize, column: usize, raw: &str) {
    MARK.clone_into(&mut draft.rows[at].cells[column]);
    let cells = draft.rows[at].cells.clone();
    draft.rows[at].raw = Some(draft.line(rng, &cells).replace(MARK, raw));
}

/// Raw texts, what they say, and how many quotes in them are text.
fn stray(rng: &mut Rng, texts: &[(&str, &str, usize)]) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 4) {
        let (raw, says, quotes) = rng.pick(texts);
        let column = rng.pick(&[COMPANY, CONTACT, NOTE]);
        draft.rows[at].text(column, says);
        put(rng, &mut draft, at, column, raw);
        draft.repairs("stray_quotes_kept_as_text", quotes);
    }
    Case::plain(rng, draft)
}

fn stray_in_bare(rng: &mut Rng) -> Case {
    stray(
        rng,
        &[
            ("5\" disks", "5\" disks", 1),
            ("Bob \"The Rock\" Stone", "Bob \"The Rock\" Stone", 2),
            ("ends in one\"", "ends in one\"", 1),
        ],
    )
}

fn stray_in_quoted(rng: &mut Rng) -> Case {
    stray(
        rng,
        &[
            ("\"say \"hi\" now\"", "say \"hi\" now", 2),
            ("\"5\" disks\"", "5\" disks", 1),
            ("\"Bob \"The Rock\" Stone\"", "Bob \"The Rock\" Stone", 2),
        ],
    )
}

/// `"a", "b"`, as people and scripts write it.
fn padded(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.quoting = Quoting::All;
    let (before, after) = rng.pick(&[(" ", ""), (" ", " "), ("", " ")]);
    // Texts with the very signs inside would not be told from the file's own.
    let joint = "\",\"";
    let line = |line: String| line.replace(joint, &format!("\"{after},{before}\""));
    for row in 0..draft.rows.len() {
        let cells = draft.rows[row].cells.clone();
        draft.rows[row].raw = Some(line(draft.line(rng, &cells)));
    }
    let header = line(draft.line(rng, &draft.header.clone()));
    Case::written(rng, vec![draft], |text| {
        let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
        format!("{header}\n{rest}").into_bytes()
    })
}

/// The last row opens a quote, and the file ends.
fn never_closed(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let last = draft.rows.len() - 1;
    open(rng, &mut draft, last, "\"never closed");
    draft.style.last_end = rng.once_in(2);
    Case::plain(rng, draft)
}

/// Rows open a quote that nothing of theirs closes; the rows below must not go with them.
fn swallows(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let last = draft.rows.len() - 1;
    let mut before = None;
    for at in draft.some(rng, 3) {
        // Two in a row would be one reject of two lines.
        if at == last || before.is_some_and(|before| before + 1 == at) {
            continue;
        }
        before = Some(at);
        open(rng, &mut draft, at, "\"opened here");
        draft.repairs("stray_quote_swallowed_lines", 1);
    }
    Case::plain(rng, draft)
}

/// Opens a quote in a row that has no other quote which could close it.
fn open(rng: &mut Rng, draft: &mut Draft, at: usize, raw: &str) {
    draft.rows[at].text(COMPANY, "Plain Ltd");
    draft.rows[at].text(CONTACT, "Bob Plain");
    draft.rows[at].text(NOTE, "none");
    let column = rng.pick(&[COMPANY, CONTACT, NOTE]);
    put(rng, draft, at, column, raw);
    draft.rows[at].fate = Fate::Refused(None);
}
