//! Any bytes as an export, through the door that every file takes: encoding, marks, header, rows,
//! types, books; read whole and in blocks, which must come to the same.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

/// The file that the bytes are put into, one per process; best on a file system in memory.
static SCRATCH: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("baton-csv-door-{}", std::process::id())));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if std::fs::write(&*SCRATCH, bytes).is_ok() {
        batonpass::ingest::fuzz::csv(&SCRATCH);
    }
});
