//! Reads the files of a case through the library, and compares value by value.

use std::collections::BTreeMap;
use std::path::Path;

use batonpass::contract::source::{Source, SourceColumn, SourceTable};
use batonpass::engine::Relation;
use batonpass::ingest::{Intake, Settings, read};
use polars::frame::DataFrame;
use polars::prelude::AnyValue;

use super::case::{Case, Expected, Loaded, Refused, Rows, said};
use super::draft::Told;
use super::rng::Rng;
use super::table::{COLUMNS, ID, Value, Values};

/// What came of one case.
#[derive(Default)]
pub(super) struct Outcome {
    /// Rows that had to be loaded.
    pub(super) good: usize,
    /// Of these, the rows that were not, or with another value.
    pub(super) lost: usize,
    /// Rows and lines that had to be kept out.
    pub(super) bad: usize,
    /// Rows that were loaded and should not have been, or not so.
    pub(super) wrong: usize,
    /// What differed, in words; empty: the case passed.
    pub(super) faults: Vec<String>,
}

/// Writes the files into the folder and reads them.
pub(super) fn run(case: &Case, folder: &Path, rng: &mut Rng) -> Outcome {
    let mut source = source(&case.told);
    for file in &case.files {
        let path = folder.join(&file.name);
        std::fs::write(&path, &file.bytes).unwrap();
        source.tables[0].files.push(path);
    }
    // None of these may change what is read.
    let settings = Settings {
        threads: 1 + rng.below(2),
        block: rng.pick(&[2 << 20, 2 << 20, 64, 1000]),
        scratch: folder.to_owned(),
        ..Settings::default()
    };
    match (&case.expected, read(&source, &settings, &mut ())) {
        (Expected::Rows(rows), Ok(intake)) => compared(rows, &intake),
        (Expected::Rows(rows), Err(error)) => Outcome {
            good: rows.loaded.len(),
            lost: rows.loaded.len(),
            bad: rows.bad(),
            wrong: 0,
            faults: vec![format!("was refused: {error}")],
        },
        (Expected::Refused(words), Ok(intake)) => {
            let wrong = usize::try_from(intake.tables[0].row_count).unwrap();
            let faults = vec![format!("was read, and {words:?} is what it should be refused with")];
            Outcome { bad: 1, wrong: wrong.max(1), faults, ..Outcome::default() }
        }
        (Expected::Refused(words), Err(error)) => {
            let error = error.to_string();
            let missing = words.iter().filter(|word| !error.contains(word.as_str()));
            let faults = missing.map(|word| format!("`{word}` is not in: {error}")).collect();
            Outcome { bad: 1, faults, ..Outcome::default() }
        }
    }
}

impl Rows {
    fn bad(&self) -> usize {
        let rows = self.refused.iter().filter(|refused| !self.is_loaded(refused)).count();
        rows + usize::try_from(self.merged + self.nothing).unwrap() + self.kept_out.len()
    }

    fn is_loaded(&self, refused: &Refused) -> bool {
        let same = |row: &Loaded| (row.file, row.line) == (refused.file, refused.line);
        self.loaded.iter().any(same)
    }
}

fn source(told: &Told) -> Source {
    let columns = COLUMNS.iter().enumerate().map(|(at, column)| SourceColumn {
        name: column.name.to_owned(),
        headers: told.headers.get(&at).cloned().unwrap_or_else(|| vec![column.name.to_owned()]),
        kind: column.kind,
        need: column.need,
        values: told.words.get(&at).cloned().unwrap_or_default(),
        date_format: None,
        config_key: format!("sources.crm.handoffs.{}", column.name),
    });
    let key = if told.keyed { vec![COLUMNS[ID].name.to_owned()] } else { Vec::new() };
    let table = SourceTable {
        name: "handoffs".to_owned(),
        files: Vec::new(),
        columns: columns.collect(),
        key,
        newest: told.newest.map(str::to_owned),
        prefixes: Vec::new(),
    };
    Source {
        name: "crm".to_owned(),
        kind: "canonical".to_owned(),
        family: "canonical".to_owned(),
        encoding: told.encoding.clone(),
        zone: told.zone,
        date_order: told.date_order,
        rungs: Vec::new(),
        tables: vec![table],
    }
}

fn compared(rows: &Rows, intake: &Intake) -> Outcome {
    let Relation::Frame(frame) = &intake.tables[0].rows else { unreachable!("it is small") };
    let mut found = loaded_of(frame);
    let mut faults = Vec::new();
    let mut lost = 0;
    for row in &rows.loaded {
        if let Some(at) = found.iter().position(|found| found == row) {
            found.swap_remove(at);
            continue;
        }
        lost += 1;
        let near = found.iter().find(|found| (found.file, found.line) == (row.file, row.line));
        faults.push(lost_row(row, near));
    }
    let wrong = found.len();
    faults.extend(found.iter().map(|row| format!("loaded wrongly: {}", words_of(row))));
    refusals(rows, intake, &mut faults);
    books(rows, intake, &mut faults);
    Outcome { good: rows.loaded.len(), lost, bad: rows.bad(), wrong, faults }
}

fn lost_row(row: &Loaded, near: Option<&Loaded>) -> String {
    let Some(near) = near else { return format!("lost: {}", words_of(row)) };
    let differing = (0..COLUMNS.len()).filter(|at| row.values[*at] != near.values[*at]);
    let words = differing.map(|at| {
        format!("{} {} for {}", COLUMNS[at].name, said(&near.values[at]), said(&row.values[at]))
    });
    format!("line {}: {}", row.line, words.collect::<Vec<_>>().join(", "))
}

fn words_of(row: &Loaded) -> String {
    let values: Vec<String> = row.values.iter().map(said).collect();
    format!("file {} line {}: {}", row.file, row.line, values.join(" "))
}

fn loaded_of(frame: &DataFrame) -> Vec<Loaded> {
    let number = |name: &str, row: usize| match value(frame, name, row) {
        Value::Whole(whole) => whole,
        other => unreachable!("{name} is {}", said(&other)),
    };
    let rows = (0..frame.height()).map(|row| Loaded {
        file: usize::try_from(number("_file", row)).unwrap(),
        line: u64::try_from(number("_line", row)).unwrap(),
        values: COLUMNS.iter().map(|column| value(frame, column.name, row)).collect::<Values>(),
    });
    rows.collect()
}

fn value(frame: &DataFrame, name: &str, row: usize) -> Value {
    match frame.column(name).unwrap().get(row).unwrap() {
        AnyValue::Null => Value::Blank,
        AnyValue::Int64(whole) => Value::Whole(whole),
        other => Value::Text(other.get_str().unwrap().to_owned()),
    }
}

/// Every refusal and no other, each with its file, line and column.
fn refusals(rows: &Rows, intake: &Intake, faults: &mut Vec<String>) {
    let mut expected = rows.refused.clone();
    let place = |file: &str| intake.files.iter().position(|ledger| ledger.file == file);
    for reject in intake.rejects.read_all().unwrap().map(Result::unwrap) {
        let at = expected.iter().position(|refused| {
            Some(refused.file) == place(&reject.file)
                && refused.line == reject.line
                && refused.column == reject.column
                && refused.value.as_ref().is_none_or(|value| *value == reject.value)
        });
        let kept_out = |(file, line): &(usize, u64)| {
            Some(*file) == place(&reject.file) && *line == reject.line
        };
        match at {
            Some(at) => drop(expected.swap_remove(at)),
            None if rows.kept_out.iter().any(kept_out) => {}
            None => faults.push(format!(
                "refused: line {} {} {:?}: {}",
                reject.line, reject.column, reject.value, reject.reason
            )),
        }
    }
    faults.extend(expected.iter().map(|refused| format!("not refused: {refused:?}")));
}

/// Lines and records add up, to the numbers that were written.
fn books(rows: &Rows, intake: &Intake, faults: &mut Vec<String>) {
    let mut repaired: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut loaded, mut merged) = (0, 0);
    for (ledger, &lines) in intake.files.iter().zip(&rows.lines) {
        if !ledger.balances() || ledger.lines != lines {
            faults.push(format!("the books of {lines} lines: {ledger:?}"));
        }
        loaded += ledger.loaded.records;
        merged += ledger.merged.records;
        for (name, count) in &ledger.repaired {
            *repaired.entry(name).or_default() += count;
        }
    }
    if (loaded, merged) != (rows.loaded.len() as u64, rows.merged) {
        faults.push(format!("{loaded} loaded, {merged} merged; {} were to merge", rows.merged));
    }
    let row_count = intake.tables[0].row_count;
    if row_count != loaded {
        faults.push(format!("the table says {row_count} rows, the books {loaded}"));
    }
    let cut = repaired.get("footer_lines_cut_off").copied().unwrap_or_default();
    if !rows.kept_out.is_empty() && cut <= rows.kept_out.len() as u64 {
        repaired.remove("footer_lines_cut_off");
    }
    if repaired != rows.repaired {
        faults.push(format!("repaired {repaired:?}, not {:?}", rows.repaired));
    }
    let format = &intake.files[0].format;
    if !format.contains(rows.format) {
        faults.push(format!("the format is `{format}`, and `{}` is not in it", rows.format));
    }
}
