//! Headers: written otherwise, renamed, blank, there twice.

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, Quoting};
use super::super::rng::Rng;
use super::super::table::{AMOUNT, AT, COLUMNS, CONTACT, ID};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("header_case", header_case),
    pollution("header_blanks", header_blanks),
    pollution("header_labels", header_labels),
    pollution("header_curly_quotes", header_curly),
    pollution("header_custom_suffix", header_suffix),
    pollution("header_mark_and_quotes", header_mark),
    pollution("header_mapped_in_config", header_mapped),
    pollution("header_renamed", header_renamed),
    pollution("header_twice_unmapped", header_twice_unmapped),
    pollution("header_twice_mapped", header_twice_mapped),
    pollution("header_blank", header_blank),
];

fn renamed(rng: &mut Rng, name: impl Fn(&mut Rng, &str) -> String) -> Case {
    let mut draft = Draft::clean(rng);
    for header in &mut draft.header {
        *header = name(rng, header);
    }
    Case::plain(rng, draft)
}

fn header_case(rng: &mut Rng) -> Case {
    renamed(rng, |rng, name| match rng.below(3) {
        0 => name.to_uppercase(),
        1 => titled(name, "_"),
        _ => name.to_owned(),
    })
}

/// `handed_off_at` as `Handed Off At`, with that mark between the words.
fn titled(name: &str, mark: &str) -> String {
    let word = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    name.split('_').map(word).collect::<Vec<_>>().join(mark)
}

fn header_blanks(rng: &mut Rng) -> Case {
    renamed(rng, |rng, name| match rng.below(4) {
        0 => format!(" {name}"),
        1 => format!("{name}  "),
        2 => format!("\u{a0}{name}\u{a0}"),
        _ => format!("\t{name} "),
    })
}

fn header_labels(rng: &mut Rng) -> Case {
    renamed(rng, |rng, name| titled(name, rng.pick(&[" ", " ", "  ", "_", "\u{a0}"])))
}

fn header_curly(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let (told, found) = rng.pick(&[
        ("Prospect's name", "Prospect’s Name"),
        ("The \"prospect\"", "The “prospect”"),
        ("Prospect’s name", "prospect's name"),
        ("'Prospect'", "‘Prospect’"),
    ]);
    draft.told.headers.insert(CONTACT, vec![told.to_owned()]);
    found.clone_into(&mut draft.header[CONTACT]);
    Case::plain(rng, draft)
}

/// `__c` as Salesforce ends custom fields, `_c` as Fivetran lands them.
fn header_suffix(rng: &mut Rng) -> Case {
    renamed(rng, |rng, name| match rng.below(3) {
        0 => format!("{}__c", titled(name, "_")),
        1 => format!("{name}_c"),
        _ => name.to_owned(),
    })
}

fn header_mark(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.quoting = Quoting::All;
    Case::written(rng, vec![draft], |text| format!("\u{feff}{text}").into_bytes())
}

fn header_mapped(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let names = ["Handoff Ref", "Übergabe-Nr.", "Record ID (18)"];
    let found = rng.pick(&names);
    draft.told.headers.insert(ID, names.map(str::to_owned).to_vec());
    found.clone_into(&mut draft.header[ID]);
    draft.told.headers.insert(AMOUNT, vec!["Deal size".to_owned(), "Betrag (€)".to_owned()]);
    "BETRAG (€)".clone_into(&mut draft.header[AMOUNT]);
    Case::plain(rng, draft)
}

/// A required column under another name: the message names the key that maps it.
fn header_renamed(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let column = rng.pick(&[ID, AT]);
    let name = COLUMNS[column].name;
    let near = rng.once_in(2);
    draft.header[column] = if near { format!("{name}s") } else { "Übergabe".to_owned() };
    let (text, _) = draft.text(rng);
    let missing = format!("no column `{name}`");
    let key = format!("sources.crm.handoffs.{name}");
    let nearest = if near { format!("`{name}s`") } else { "Übergabe".to_owned() };
    Case::refused("a.csv", text.into_bytes(), &[&missing, &key, &nearest])
}

/// Adds a column of that name behind a chance place.
fn add(rng: &mut Rng, draft: &mut Draft, name: &str) {
    let place = rng.below(draft.header.len() + 1);
    draft.header.insert(place, name.to_owned());
    for row in &mut draft.rows {
        row.cells.insert(place, (rng.pick(&["", "x", "2"])).to_owned());
    }
}

fn header_twice_unmapped(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for _ in 0..2 + rng.below(2) {
        add(rng, &mut draft, "Region");
    }
    Case::plain(rng, draft)
}

/// Which of the two is meant can't be known.
fn header_twice_mapped(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let name = COLUMNS[rng.pick(&[ID, CONTACT, AT, AMOUNT])].name;
    add(rng, &mut draft, name);
    let (text, _) = draft.text(rng);
    let twice = format!("2 columns are called `{name}`");
    let key = format!("sources.crm.handoffs.{name}");
    Case::refused("a.csv", text.into_bytes(), &[&twice, &key])
}

fn header_blank(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for name in ["", " ", ""].iter().take(1 + rng.below(3)) {
        add(rng, &mut draft, name);
    }
    Case::plain(rng, draft)
}
