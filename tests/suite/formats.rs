//! The same rows in another form give the same figures.

use std::io::Write;
use std::path::Path;

use crate::desk::Desk;
use crate::workbook::write_workbook;

/// The files of a review that hold figures.
const FIGURES: [&str; 3] = ["metrics.json", "metrics.csv", "worklist.csv"];

/// Reviews exports of the sample's company and gives the files with figures.
#[track_caller]
fn figures(desk: &Desk, exports: &str, out: &str) -> Vec<String> {
    let config = format!("{}/sample_data/baton.toml", env!("CARGO_MANIFEST_DIR"));
    let ran = desk.baton(&["report", exports, "--config", &config, "--out", out]);
    assert_eq!(ran.code, 0, "{ran:?}");
    FIGURES.iter().map(|name| desk.read(&format!("{out}/2026-W46/{name}"))).collect()
}

#[track_caller]
fn same(desk: &Desk, one: &str, other: &str) {
    let (first, second) = (figures(desk, one, "out/one"), figures(desk, other, "out/other"));
    for ((name, first), second) in FIGURES.iter().zip(first).zip(second) {
        assert!(first.lines().count() > 10, "{name}");
        assert!(first == second, "{name} differs between {one} and {other}");
    }
}

/// Writes the sample's tables once more; `write` gets the table's file and its text.
fn rewritten(desk: &Desk, write: impl Fn(&Path, &[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_data/canonical");
    std::fs::create_dir_all(desk.path("other")).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        write(&desk.path("other").join(path.file_name().unwrap()), &std::fs::read(&path).unwrap());
    }
}

fn canonical() -> String {
    format!("{}/sample_data/canonical", env!("CARGO_MANIFEST_DIR"))
}

/// Every table with this delimiter.
#[track_caller]
fn check_delimiter(delimiter: u8) {
    let desk = Desk::with_exports();
    rewritten(&desk, |path, text| {
        let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
        let mut out = csv::WriterBuilder::new().delimiter(delimiter).from_path(path).unwrap();
        rows.byte_records().for_each(|row| out.write_byte_record(&row.unwrap()).unwrap());
        out.flush().unwrap();
    });
    same(&desk, &canonical(), "other");
}

#[test]
fn semicolons_give_the_figures_of_commas() {
    check_delimiter(b';');
}

#[test]
fn tabs_give_the_figures_of_commas() {
    check_delimiter(b'\t');
}

#[test]
fn pipes_give_the_figures_of_commas() {
    check_delimiter(b'|');
}

#[test]
fn packed_files_give_the_figures_of_plain_ones() {
    let desk = Desk::with_exports();
    rewritten(&desk, |path, text| {
        let file = std::fs::File::create(path.with_extension("csv.gz")).unwrap();
        let mut packer = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        packer.write_all(text).unwrap();
        packer.finish().unwrap();
    });
    same(&desk, &canonical(), "other");
}

#[test]
fn parquet_gives_the_figures_of_csv() {
    let desk = Desk::with_exports();
    for format in ["csv", "parquet"] {
        let shape = ["--handoffs", "700", "--seed", "9", "--no-troubles", "--format", format];
        let ran = desk.baton(&[&["sample", "--out", format], &shape[..]].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    same(&desk, "csv", "parquet");
}

/// The sample's tables as workbooks, or as CSV where `as_csv` says so.
fn workbooks(desk: &Desk, as_csv: &[&str]) {
    rewritten(desk, |path, text| {
        if as_csv.contains(&path.file_stem().unwrap().to_str().unwrap()) {
            return std::fs::write(path, text).unwrap();
        }
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
        let cells = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
        let rows: Vec<Vec<String>> = reader.records().map(|row| cells(row.unwrap())).collect();
        write_workbook(&path.with_extension("xlsx"), &rows);
    });
}

#[test]
fn workbooks_give_the_figures_of_csv_and_go_with_it_in_one_table() {
    let desk = Desk::with_exports();
    workbooks(&desk, &["feedback", "syncs"]);
    let leads = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_data/canonical/leads.csv");
    let text = std::fs::read_to_string(leads).unwrap();
    let (first, rest) = text.split_at(text.len() / 2);
    let (whole, begun) = first.rsplit_once('\n').unwrap();
    let header = text.lines().next().unwrap();
    desk.write("other/leads_1.csv", format!("{whole}\n"));
    let rest = format!("{header}\n{begun}{rest}");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(rest.as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    write_workbook(&desk.path("other/leads_2.xlsx"), &rows);
    std::fs::remove_file(desk.path("other/leads.xlsx")).unwrap();
    same(&desk, &canonical(), "other");
}
