//! Many troubles in one file, each by chance and each with its own result: none may hide another.

use encoding_rs::WINDOWS_1252;

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, End, Fate, Quoting};
use super::super::rng::Rng;
use super::super::table::{
    AMOUNT, AT, COLUMNS, COMPANY, CONNECTED, DECISION, DUE, Letters, NOTE, SIZE, money,
};
use super::dates::prove;
use super::edges::{add_footer, add_preamble, repeat_header};
use super::lines::scattered;
use super::numbers::spoil;
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("mixture_in_utf8", |rng| mixture(rng, Script::Utf8)),
    pollution("mixture_with_mark", |rng| mixture(rng, Script::Mark)),
    pollution("mixture_in_utf16", |rng| mixture(rng, Script::Utf16)),
    pollution("mixture_in_windows_1252", |rng| mixture(rng, Script::Windows)),
];

/// How the text is put into bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Utf8,
    Mark,
    Utf16,
    Windows,
}

impl Script {
    fn bytes(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Mark => format!("\u{feff}{text}").into_bytes(),
            Self::Utf16 => {
                format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect()
            }
            Self::Windows => {
                let (bytes, _, unmappable) = WINDOWS_1252.encode(text);
                assert!(!unmappable, "{text}");
                bytes.into_owned()
            }
        }
    }
}

fn mixture(rng: &mut Rng, script: Script) -> Case {
    let letters = if script == Script::Windows { Letters::Windows } else { Letters::All };
    let mut draft = Draft::in_letters(rng, letters);
    draft.style.delimiter = rng.pick(&[',', ';', '\t', '|', '^', '`']);
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::Needless, Quoting::All]);
    draft.style.end = rng.pick(&[End::One("\n"), End::One("\r\n"), End::One("\r"), End::Mixed]);
    draft.style.last_end = rng.once_in(2);
    if rng.once_in(3) {
        for header in &mut draft.header {
            *header = header.to_uppercase().replace('_', " ");
        }
    }
    texts(rng, &mut draft);
    values(rng, &mut draft);
    refused(rng, &mut draft);
    around(rng, &mut draft);
    Case::written(rng, vec![draft], |text| script.bytes(&text))
}

fn texts(rng: &mut Rng, draft: &mut Draft) {
    let texts = [
        "first\nsecond",
        "a\r\n\r\nb",
        "said \"no\",\nthen \"yes\"",
        "a;b|c^d`e\tf",
        "\"",
        "'quoted'",
    ];
    for at in draft.some(rng, 8) {
        draft.rows[at].text(rng.pick(&[COMPANY, NOTE]), rng.pick(&texts));
    }
}

fn values(rng: &mut Rng, draft: &mut Draft) {
    match rng.below(4) {
        0 => prove(rng, draft, "%-m/%-d/%Y"),
        1 => prove(rng, draft, "%d.%m.%Y"),
        2 => prove(rng, draft, "%d-%b-%Y"),
        _ => {}
    }
    match rng.below(3) {
        0 => draft.spell(AMOUNT, |cents| format!("${} ", money(cents, ",", "."))),
        1 => draft.spell(AMOUNT, |cents| format!("{} €", money(cents, ".", ","))),
        _ => {}
    }
    let nothing = rng.pick(&["", "N/A", "-"]);
    for column in [DUE, DECISION, AMOUNT, SIZE, CONNECTED] {
        draft.respell(column, |cell| if cell.is_empty() { nothing } else { cell }.to_owned());
    }
}

/// Cells and rows that are refused, among the others.
fn refused(rng: &mut Rng, draft: &mut Draft) {
    if rng.once_in(2) {
        spoil(rng, draft, SIZE, &["ten", "51-200"]);
    }
    for at in draft.some(rng, 3) {
        // The first row's date may be the one that proves the order.
        let row = &mut draft.rows[at];
        if at == 0 || !row.cells_refused.is_empty() {
            continue;
        }
        if rng.once_in(2) {
            "soon".clone_into(&mut row.cells[AT]);
            row.fate = Fate::Refused(Some(AT));
        } else {
            row.cells.push("one too many".to_owned());
            row.fate = Fate::Refused(None);
        }
    }
}

/// What stands in front, between and behind.
fn around(rng: &mut Rng, draft: &mut Draft) {
    if rng.once_in(3) {
        add_preamble(rng, draft);
    }
    if rng.once_in(3) {
        repeat_header(rng, draft, "");
    }
    if rng.once_in(2) {
        let cells = vec![""; COLUMNS.len()].join(&draft.style.delimiter.to_string());
        scattered(rng, draft, &[String::new(), "  ".to_owned(), cells]);
    }
    if rng.once_in(3) {
        add_footer(rng, draft, "");
    }
}
