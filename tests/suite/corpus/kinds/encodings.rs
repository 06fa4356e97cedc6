//! Bytes: marks, UTF-16, the code pages of Western Europe, what is broken, NULs.

use encoding_rs::Encoding;

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, End, Fate, Quoting};
use super::super::rng::Rng;
use super::super::table::{AMOUNT, AT, COMPANY, CONTACT, Letters, NOTE};
use super::pollution;

/// Becomes bytes that are no UTF-8.
const BROKEN: char = '\u{e000}';

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("byte_order_mark", byte_order_mark),
    pollution("utf16_le_with_mark", |rng| utf16(rng, Half::Low, true)),
    pollution("utf16_be_with_mark", |rng| utf16(rng, Half::High, true)),
    pollution("utf16_le_without_mark", |rng| utf16(rng, Half::Low, false)),
    pollution("utf16_be_without_mark", |rng| utf16(rng, Half::High, false)),
    pollution("windows_1252", |rng| page(rng, Letters::Windows)),
    pollution("latin_1", |rng| page(rng, Letters::Latin)),
    pollution("encoding_in_config", told),
    pollution("broken_utf8_in_one_row", broken),
    pollution("nul_bytes", nuls),
];

fn byte_order_mark(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::All]);
    let mark = rng.pick(&["\u{feff}", "\u{feff}", "\u{feff}\u{feff}"]);
    Case::written(rng, vec![draft], |text| format!("{mark}{text}").into_bytes())
}

/// Which half of a unit comes first.
#[derive(Clone, Copy)]
enum Half {
    Low,
    High,
}

fn utf16(rng: &mut Rng, first: Half, mark: bool) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.delimiter = rng.pick(&[',', '\t']);
    draft.style.end = End::One(rng.pick(&["\n", "\r\n"]));
    let bytes = move |text: String| {
        let text = if mark { format!("\u{feff}{text}") } else { text };
        let unit = |unit: u16| match first {
            Half::Low => unit.to_le_bytes(),
            Half::High => unit.to_be_bytes(),
        };
        text.encode_utf16().flat_map(unit).collect()
    };
    let name = match first {
        Half::Low => "UTF-16LE",
        Half::High => "UTF-16BE",
    };
    Case::written(rng, vec![draft], bytes).format(name)
}

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable, "{label} lacks a letter of {text}");
    bytes.into_owned()
}

/// A code page that nothing names: found from the bytes.
fn page(rng: &mut Rng, letters: Letters) -> Case {
    let mut draft = Draft::in_letters(rng, letters);
    draft.style.delimiter = rng.pick(&[',', ';']);
    Case::written(rng, vec![draft], |text| encoded(&text, "windows-1252")).format("indows-1252")
}

fn told(rng: &mut Rng) -> Case {
    let mut draft = Draft::in_letters(rng, Letters::Latin);
    let label = rng.pick(&["windows-1252", "iso-8859-15", "macintosh", "windows-1254"]);
    draft.told.encoding = Some(label.to_owned());
    Case::written(rng, vec![draft], |text| encoded(&text, label))
}

/// One row of another encoding, or cut, in a file that is UTF-8 all over.
fn broken(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for row in &mut draft.rows {
        row.text(CONTACT, "Zoë Müller");
    }
    let at = rng.below(draft.rows.len());
    let column = rng.pick(&[COMPANY, NOTE]);
    draft.rows[at].text(column, &format!("M{BROKEN}ller"));
    draft.rows[at].fate = Fate::Refused(None);
    let bytes = rng.pick(&[&b"\xFC"[..], b"\xE2\x82", b"\xFF", b"\xC3("]);
    Case::written(rng, vec![draft], |text| {
        let parts: Vec<&[u8]> = text.split(BROKEN).map(str::as_bytes).collect();
        parts.join(bytes)
    })
}

fn nuls(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 4) {
        draft.rows[at].text(COMPANY, "Plain Ltd");
        for column in [COMPANY, AMOUNT, AT] {
            let cell = &mut draft.rows[at].cells[column];
            if cell.len() > 4 && rng.once_in(2) {
                cell.insert(3, '\0');
                draft.repairs("nul_bytes_dropped", 1);
            }
        }
    }
    Case::plain(rng, draft)
}
