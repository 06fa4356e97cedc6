//! Copies of exports with the rows of every file in another order.

use std::path::Path;

/// Factor and addend of Knuth's MMIX generator (The Art of Computer Programming, 3.3.4).
const FACTOR: u64 = 6_364_136_223_846_793_005;
const ADDEND: u64 = 1_442_695_040_888_963_407;

/// Numbers that look random and are the same for a seed.
struct Dice(u64);

impl Dice {
    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(FACTOR).wrapping_add(ADDEND);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Writes every CSV file of a folder into another one, its rows shuffled.
pub(super) fn copy(from: &Path, to: &Path, seed: u64) {
    let mut dice = Dice(seed);
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
        let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let before = rows.clone();
        // The head of the file stays where it is.
        for last in (2..rows.len()).rev() {
            rows.swap(last, 1 + dice.below(last));
        }
        assert!(rows.len() < 3 || rows != before, "{} was not shuffled", path.display());
        let mut writer = csv::Writer::from_path(to.join(path.file_name().unwrap())).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
    }
}
