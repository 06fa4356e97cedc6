//! Files that hold no rows, or are no text at all: refused in words.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::super::case::{Case, Pollution};
use super::super::draft::Draft;
use super::super::rng::Rng;
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("empty_file", empty),
    pollution("header_alone", header_alone),
    pollution("pdf", pdf),
    pollution("zip", zip),
    pollution("picture", picture),
    pollution("old_workbook", old_workbook),
    pollution("noise", noise),
    pollution("packed_and_cut_off", cut_off),
    pollution("web_page", web_page),
];

fn empty(rng: &mut Rng) -> Case {
    let bytes = rng.pick(&[&b""[..], b"\xEF\xBB\xBF", b"\n\n\r\n", b"  \n\t\n", b"\r"]);
    Case::refused("a.csv", bytes.to_vec(), &["is empty", "help:"])
}

fn header_alone(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.rows.clear();
    draft.style.last_end = rng.once_in(2);
    Case::plain(rng, draft)
}

/// So many bytes of chance.
fn chance(rng: &mut Rng, count: usize) -> Vec<u8> {
    (0..count).map(|_| rng.next().to_be_bytes()[0]).collect()
}

fn with_noise(rng: &mut Rng, start: &[u8]) -> Vec<u8> {
    let count = 200 + rng.below(3000);
    [start.to_vec(), chance(rng, count)].concat()
}

fn pdf(rng: &mut Rng) -> Case {
    let bytes =
        with_noise(rng, b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
    Case::refused("handoffs.csv", bytes, &["handoffs.csv", "PDF", "help:"])
}

fn zip(rng: &mut Rng) -> Case {
    let bytes = with_noise(rng, b"PK\x03\x04\x14\0\0\0\x08\0handoffs.csv");
    Case::refused("handoffs.csv", bytes, &["handoffs.csv", "ZIP", "help:"])
}

fn picture(rng: &mut Rng) -> Case {
    let start = rng.pick(&[
        &b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\0"[..],
        b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01",
        b"GIF89a\x01\0\x01\0",
    ]);
    let bytes = with_noise(rng, start);
    Case::refused("handoffs.csv", bytes, &["handoffs.csv", "is no CSV text", "help:"])
}

fn old_workbook(rng: &mut Rng) -> Case {
    let bytes = with_noise(rng, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0");
    Case::refused("handoffs.csv", bytes, &["handoffs.csv", "old Excel workbook", "help:"])
}

fn noise(rng: &mut Rng) -> Case {
    let bytes = with_noise(rng, b"");
    Case::refused("handoffs.csv", bytes, &["handoffs.csv", "help:"])
}

fn cut_off(rng: &mut Rng) -> Case {
    let draft = Draft::clean(rng);
    let (text, _) = draft.text(rng);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    let whole = encoder.finish().unwrap();
    let kept = 12 + rng.below(whole.len() - 13);
    Case::refused("a.csv.gz", whole[..kept].to_vec(), &["can't be unpacked", "help:"])
}

/// The log-in page that was saved in the export's place.
fn web_page(rng: &mut Rng) -> Case {
    let title = rng.pick(&["Login | CRM", "Log in, please", "Sign in"]);
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n<body>\n<p>Your log-in has expired; \
         log in again.</p>\n</body></html>\n"
    );
    Case::refused("a.csv", page.into_bytes(), &["a.csv", "help:"])
}
