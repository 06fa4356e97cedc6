//! The stored seeds of the fuzz targets, and changed copies of them, as plain tests.

use std::panic::RefUnwindSafe;
use std::path::Path;

use batonpass::ingest::fuzz;

use super::rng::Rng;

/// Fewest seeds of a target.
const FEWEST: usize = 40;
/// Bytes that mean something to one of the doors.
const TOKENS: [&[u8]; 24] = [
    b"\"",
    b"\"\"",
    b"'",
    b"\\\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r\n",
    b"\r",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xFC",
    b"\xE2\x82",
    b"sep=;\n",
    b"Grand Totals",
    b"25/03/2026",
    b"03/25/2026",
    b"2026-02-30",
    b" PM",
    b"+14:00",
    b"99999999999999999999",
    b"1.234,50",
];

/// Name and bytes of every seed, by name.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut seeds: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect();
    seeds.sort();
    assert!(seeds.len() >= FEWEST, "{} seeds of {target}", seeds.len());
    seeds
}

/// A copy with a few places changed; `other` is where foreign pieces come from.
fn changed(rng: &mut Rng, seed: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=rng.below(4) {
        let at = rng.below(bytes.len() + 1);
        let end = (at + 1 + rng.below(16)).min(bytes.len());
        match rng.below(6) {
            0 => drop(bytes.splice(at..at, rng.pick(&TOKENS).iter().copied())),
            1 => drop(bytes.splice(at..end, rng.pick(&TOKENS).iter().copied())),
            2 => drop(bytes.drain(at..end)),
            3 => bytes.extend_from_within(at..end),
            4 if at < bytes.len() => bytes[at] ^= 1 << rng.below(8),
            _ => {
                let from = rng.below(other.len() + 1);
                let to = (from + rng.below(64)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
        }
    }
    bytes
}

/// Gives the bytes to the target, and says which they were when it panics.
#[track_caller]
fn check(name: &str, bytes: &[u8], target: &(dyn Fn(&[u8]) + RefUnwindSafe)) {
    let outcome = std::panic::catch_unwind(|| target(bytes));
    assert!(outcome.is_ok(), "{name}: {}", bytes.escape_ascii());
}

fn check_all(name: &str, target: &(dyn Fn(&[u8]) + RefUnwindSafe), copies: usize) {
    let seeds = seeds(name);
    for (seed, bytes) in &seeds {
        check(seed, bytes, target);
    }
    let mut rng = Rng::of(name, 0);
    for copy in 0..copies {
        let (seed, bytes) = &seeds[rng.below(seeds.len())];
        let (_, other) = &seeds[rng.below(seeds.len())];
        let bytes = changed(&mut rng, bytes, other);
        check(&format!("copy {copy} of {seed}"), &bytes, target);
    }
}

#[test]
fn no_seed_and_no_changed_copy_of_one_brings_the_csv_door_down() {
    let folder = tempfile::tempdir().unwrap();
    let scratch = folder.path().join("a.csv");
    let door = |bytes: &[u8]| {
        std::fs::write(&scratch, bytes).unwrap();
        fuzz::csv(&scratch);
    };
    check_all("csv_door", &door, 2_000);
}

#[test]
fn no_seed_and_no_changed_copy_of_one_brings_the_date_parser_down() {
    check_all("date_parser", &fuzz::date, 1_000_000);
}
