//! Writes tables as Excel workbooks, as spreadsheet programs hold them: one shared text per word,
//! numbers, flags and dates as cells of their own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use chrono::{NaiveTime, TimeZone};

/// The parts of every workbook but its rows and texts.
const PARTS: [(&str, &str); 4] = [
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Export" sheetId="1" r:id="r1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    (
        "xl/styles.xml",
        r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>"#,
    ),
];

/// Writes the rows as the one sheet of a workbook, the first as its header.
pub(crate) fn write_workbook(path: &Path, rows: &[Vec<String>]) {
    let mut texts = Texts::default();
    let mut sheet = "<worksheet><sheetData>".to_owned();
    for (number, row) in (1..).zip(rows) {
        write!(sheet, "<row r=\"{number}\">").unwrap();
        for (column, value) in row.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
            let cell = texts.cell(value, number == 1);
            write!(sheet, "<c r=\"{}{number}\"{cell}</c>", letters(column)).unwrap();
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let mut archive = Archive::default();
    for (name, text) in PARTS {
        archive.add(name, text);
    }
    archive.add("xl/worksheets/sheet1.xml", &sheet);
    archive.add("xl/sharedStrings.xml", &texts.part());
    std::fs::write(path, archive.finish()).unwrap();
}

/// Texts that cells share.
#[derive(Default)]
struct Texts {
    numbers: BTreeMap<String, usize>,
    list: String,
}

impl Texts {
    /// What follows the place of a cell: its type, style and value.
    fn cell(&mut self, value: &str, is_header: bool) -> String {
        if let (Some(number), false) = (number_of(value), is_header) {
            return format!("><v>{number}</v>");
        }
        if let (Some((style, serial)), false) = (serial_of(value), is_header) {
            return format!(" s=\"{style}\"><v>{serial}</v>");
        }
        match value {
            "true" => " t=\"b\"><v>1</v>".to_owned(),
            "false" => " t=\"b\"><v>0</v>".to_owned(),
            _ => {
                let next = self.numbers.len();
                let number = *self.numbers.entry(value.to_owned()).or_insert(next);
                if number == next {
                    let plain =
                        value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                    write!(self.list, "<si><t xml:space=\"preserve\">{plain}</t></si>").unwrap();
                }
                format!(" t=\"s\"><v>{number}</v>")
            }
        }
    }

    fn part(&self) -> String {
        format!("<sst uniqueCount=\"{}\">{}</sst>", self.numbers.len(), self.list)
    }
}

/// A number that a spreadsheet would take for one: no leading zero, no more than 15 digits.
fn number_of(value: &str) -> Option<&str> {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let plain = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let padded = value.len() > 1 && value.starts_with('0') && !value.starts_with("0.");
    (plain && !padded && (1..=15).contains(&digits)).then_some(value)
}

/// The zone in which sheets show times: the one in which the sample's are read.
const ZONE: chrono_tz::Tz = chrono_tz::America::New_York;

/// Style and serial number of a date, or of an instant of UTC as the zone's clock shows it. Midnight
/// would be a date without a time of day, and an hour that occurs twice could be either.
fn serial_of(value: &str) -> Option<(usize, f64)> {
    let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    if let Ok(day) = chrono::NaiveDate::parse_from_str(value, "%Y-%m-%d") {
        let days = i32::try_from(day.signed_duration_since(epoch).num_days()).unwrap();
        return Some((1, f64::from(days)));
    }
    let utc = chrono::NaiveDateTime::parse_from_str(value, "%Y-%m-%dT%H:%M:%SZ").ok()?;
    let local = utc.and_utc().with_timezone(&ZONE).naive_local();
    ZONE.from_local_datetime(&local).single()?;
    let seconds = local.signed_duration_since(epoch.and_time(NaiveTime::MIN)).as_seconds_f64();
    (local.time() != NaiveTime::MIN).then_some((2, seconds / 86_400.0))
}

/// `A`, `B` … `AA`.
fn letters(column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at).unwrap());
    match column.checked_sub(26) {
        None => letter(column).to_string(),
        Some(rest) => format!("{}{}", letter(rest / 26), letter(rest % 26)),
    }
}

/// A ZIP archive whose parts are not packed.
#[derive(Default)]
struct Archive {
    body: Vec<u8>,
    list: Vec<u8>,
    count: u16,
}

impl Archive {
    fn add(&mut self, name: &str, text: &str) {
        let mut crc = flate2::Crc::new();
        crc.update(text.as_bytes());
        let size = u32::try_from(text.len()).unwrap();
        let at = u32::try_from(self.body.len()).unwrap();
        let name_length = u16::try_from(name.len()).unwrap();
        // Version, flags, method, time, date, checksum, sizes, length of the name.
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        for number in [crc.sum(), size, size] {
            head.extend(number.to_le_bytes());
        }
        head.extend(name_length.to_le_bytes());
        head.extend([0, 0]);
        self.body.extend(b"PK\x03\x04");
        self.body.extend(&head);
        self.body.extend(name.as_bytes());
        self.body.extend(text.as_bytes());
        self.list.extend(b"PK\x01\x02\x14\0");
        self.list.extend(&head);
        self.list.extend([0; 10]);
        self.list.extend(at.to_le_bytes());
        self.list.extend(name.as_bytes());
        self.count += 1;
    }

    fn finish(mut self) -> Vec<u8> {
        let (at, length) = (self.body.len(), self.list.len());
        self.body.append(&mut self.list);
        self.body.extend(b"PK\x05\x06\0\0\0\0");
        for _ in 0..2 {
            self.body.extend(self.count.to_le_bytes());
        }
        for number in [length, at] {
            self.body.extend(u32::try_from(number).unwrap().to_le_bytes());
        }
        self.body.extend([0, 0]);
        self.body
    }
}
