//! A line without an end: refused by its line number, in bounded memory.

use std::io::{Read, Write};
use std::process::{Child, Stdio};

use crate::desk::{Desk, HANDOFFS};

/// Bytes of the line.
const MIB: usize = 1 << 20;
/// The line is so many MiB long.
const LENGTH: usize = 200;
/// What the run may hold at most, in KiB. A tenth of the line would do; the rest is the binary.
const MOST_KIB: u64 = 400 * 1024;

const WORDS: &str = "exports/handoffs.csv:5: the record has more than 16777216 bytes
  help:  a quote may be open from here on, or the line ends are missing; mend the line or raise the limit";

/// The most memory that a process has held, as its system tells while it lives; `None` elsewhere.
fn peak_kib(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

#[test]
fn a_line_of_two_hundred_megabytes_is_refused_in_bounded_memory() {
    let desk = Desk::with_exports();
    let mut file = std::fs::File::create(desk.path("exports/handoffs.csv")).unwrap();
    file.write_all(HANDOFFS.as_bytes()).unwrap();
    let piece = vec![b'x'; MIB];
    (0..LENGTH).for_each(|_| file.write_all(&piece).unwrap());
    drop(file);
    let mut child = desk
        .command(&["report", "exports", "--out", "out"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut peak = None;
    let status = loop {
        peak = peak.max(peak_kib(&child));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::yield_now();
    };
    let mut words = String::new();
    child.stderr.take().unwrap().read_to_string(&mut words).unwrap();
    assert_eq!((status.code(), words.trim_end()), (Some(1), WORDS));
    assert_eq!(desk.published(), Vec::<String>::new());
    assert!(peak.is_none_or(|peak| peak < MOST_KIB), "{peak:?} KiB");
}

#[test]
fn the_same_line_packed_into_a_few_kilobytes_is_refused_too() {
    let desk = Desk::with_exports();
    std::fs::remove_file(desk.path("exports/handoffs.csv")).unwrap();
    let packed = |bytes: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    // Members of a gzip file follow one another; the text is theirs together.
    let mut bytes = packed(HANDOFFS.as_bytes());
    bytes.extend(packed(&vec![b'x'; MIB]).repeat(LENGTH));
    assert!(bytes.len() < MIB);
    desk.write("exports/handoffs.csv.gz", bytes);
    let words = WORDS.replace("handoffs.csv", "handoffs.csv.gz");
    desk.refused(&desk.report(&[]), 1, &words);
}
