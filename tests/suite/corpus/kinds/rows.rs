//! Rows that are there twice, files of one table that overlap, and files that are packed.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use super::super::case::{Case, File, Pollution};
use super::super::draft::{Draft, Fate, Quoting, Row};
use super::super::rng::Rng;
use super::super::table::{AMOUNT, AT, COLUMNS, ID, NOTE, Value, spelled};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("identical_rows", identical),
    pollution("same_key_other_values", last_wins),
    pollution("same_key_newest_wins", newest_wins),
    pollution("same_key_without_a_key", keyless),
    pollution("weekly_slices", slices),
    pollution("packed_gz", |rng| packed(rng, Packing::Gz)),
    pollution("packed_zst", |rng| packed(rng, Packing::Zst)),
];

/// The same row again.
fn twin(row: &Row) -> Row {
    Row::of(row.values.clone())
}

/// Puts a later row of the same key behind some rows.
fn repeated(rng: &mut Rng, later: impl Fn(&mut Rng, &mut Row)) -> Draft {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 6) {
        let mut twin = twin(&draft.rows[at]);
        later(rng, &mut twin);
        draft.rows[at].fate = Fate::Merged;
        let place = at + 1 + rng.below(draft.rows.len() - at);
        draft.rows.insert(place, twin);
    }
    draft
}

fn identical(rng: &mut Rng) -> Case {
    let draft = repeated(rng, |_, _| {});
    Case::plain(rng, draft)
}

/// Gives the row another amount and note.
fn change(rng: &mut Rng, row: &mut Row) {
    let amount = Value::Whole(rng.within(500_000_001, 600_000_000));
    row.cells[AMOUNT] = spelled(AMOUNT, &amount);
    row.values[AMOUNT] = amount;
    row.text(NOTE, "changed since");
}

fn last_wins(rng: &mut Rng) -> Case {
    let draft = repeated(rng, change);
    Case::plain(rng, draft)
}

/// The newest by a column, not by its place.
fn newest_wins(rng: &mut Rng) -> Case {
    let mut draft = repeated(rng, |rng, row| {
        change(rng, row);
        let Value::Whole(at) = &mut row.values[AT] else { return };
        // Half of the later rows are older.
        *at += if rng.once_in(2) { -rng.within(1, 90_000) } else { rng.within(0, 90_000) };
        row.cells[AT] = spelled(AT, &row.values[AT]);
    });
    draft.told.newest = Some(COLUMNS[AT].name);
    for at in 0..draft.rows.len() {
        let group = draft.rows.iter().enumerate();
        let group = group.filter(|(_, row)| row.values[ID] == draft.rows[at].values[ID]);
        // Among equals the last.
        let newest = group.max_by_key(|(place, row)| (row.values[AT].clone(), *place));
        let is_newest = newest.is_some_and(|(place, _)| place == at);
        draft.rows[at].fate = if is_newest { Fate::Loaded } else { Fate::Merged };
    }
    Case::plain(rng, draft)
}

fn keyless(rng: &mut Rng) -> Case {
    let mut draft = repeated(rng, |_, _| {});
    draft.told.keyed = false;
    for row in &mut draft.rows {
        row.fate = Fate::Loaded;
    }
    Case::plain(rng, draft)
}

/// Exports of weeks that overlap, each written in its own way; the newest file wins.
fn slices(rng: &mut Rng) -> Case {
    let mut whole = Draft::clean(rng);
    let count = 2 + rng.below(3);
    let size = whole.rows.len() / count + 1;
    let mut drafts: Vec<Draft> = Vec::new();
    for _ in 0..count {
        let mut draft = Draft::clean(rng);
        draft.style.delimiter = rng.pick(&[',', ';', '\t']);
        draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::All]);
        let rows = size.min(whole.rows.len());
        draft.rows = whole.rows.drain(..rows).collect();
        if let Some(before) = drafts.last_mut() {
            for at in before.some(rng, 4) {
                let mut twin = twin(&before.rows[at]);
                if twin.values != before.rows[at].values || before.rows[at].fate != Fate::Loaded {
                    continue;
                }
                change(rng, &mut twin);
                before.rows[at].fate = Fate::Merged;
                draft.rows.insert(0, twin);
            }
        }
        drafts.push(draft);
    }
    Case::written(rng, drafts, String::into_bytes)
}

#[derive(Clone, Copy)]
enum Packing {
    Gz,
    Zst,
}

/// Packed, under a name that says so or not.
fn packed(rng: &mut Rng, packing: Packing) -> Case {
    let draft = Draft::clean(rng);
    let mut case = Case::written(rng, vec![draft], |text| match packing {
        Packing::Gz => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(text.as_bytes()).unwrap();
            encoder.finish().unwrap()
        }
        Packing::Zst => compress_to_vec(text.as_bytes(), CompressionLevel::Fastest),
    });
    let name = match packing {
        Packing::Gz => rng.pick(&["a.csv.gz", "a.CSV.GZ", "a.csv"]),
        Packing::Zst => rng.pick(&["a.csv.zst", "a.csv.ZST", "a.csv"]),
    };
    let bytes = case.files.remove(0).bytes;
    case.files.push(File { name: name.to_owned(), bytes });
    case
}
