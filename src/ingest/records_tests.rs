//! Records on paper: what a reader of the text would take for rows.

use super::*;

/// Every record as its fields joined by `|`, spoilt ones as `!lines`, blank lines as `_`.
fn read(text: &str, width: usize) -> Vec<String> {
    let bytes = text.as_bytes();
    // The first column of the tables drawn here is a number.
    let likeness = |bytes: &[u8], fields: &[Field]| {
        let mut scratch = Vec::new();
        let first = fields[0].value(bytes, &mut scratch);
        let digits = !first.is_empty() && first.iter().all(u8::is_ascii_digit);
        if digits { Likeness::Row } else { Likeness::NotRow }
    };
    let shape =
        Shape { dialect: Dialect::plain(b','), width, longest: 1 << 20, likeness: &likeness };
    let (mut at, mut fields, mut found) = (0, Vec::new(), Vec::new());
    while at < bytes.len() {
        let next = shape.next(bytes, at, Tail::End, &mut fields);
        at = match next {
            Next::Blank { next } => {
                found.push("_".to_owned());
                next
            }
            Next::Record { next, .. } => {
                let mut scratch = Vec::new();
                let values = fields.iter().map(|field| {
                    String::from_utf8_lossy(field.value(bytes, &mut scratch)).replace('\n', "/")
                });
                found.push(values.collect::<Vec<_>>().join("|"));
                next
            }
            Next::Spoilt { next, .. } => {
                found.push(format!("!{}", lines_between(bytes, at, next)));
                next
            }
            Next::Short | Next::TooLong => unreachable!("{next:?}"),
        };
    }
    found
}

#[test]
fn a_field_over_several_lines_is_one_field() {
    assert_eq!(read("1,\"a\nb\",c\n2,d,e\n", 3), ["1|a/b|c", "2|d|e"]);
    assert_eq!(read("1,\"x, y, z\n\n\nq\",c\n\n2,d,e", 3), ["1|x, y, z///q|c", "_", "2|d|e"]);
}

#[test]
fn pasted_rows_inside_quotes_stay_text() {
    assert_eq!(read("1,\"see:\n7,a,b\n8,c,d\",x\n2,d,e\n", 3), ["1|see:/7,a,b/8,c,d|x", "2|d|e"]);
}

#[test]
fn a_stray_quote_costs_one_line() {
    assert_eq!(read("1,\"a,b\n2,c,d\n3,\"e\",f\n4,g,h\n", 3), ["!1", "2|c|d", "3|e|f", "4|g|h"]);
    assert_eq!(read("1,\"a,b\n2,c,d\n3,e,f\n", 3), ["!1", "2|c|d", "3|e|f"]);
    assert_eq!(read("1,\"a,b\n2,c,d\n3,e\",f\n4,g,h\n", 3), ["!1", "2|c|d", "3|e\"|f", "4|g|h"]);
    assert_eq!(read("\"1\",\"a\",\"b\n\"2\",\"c\",\"d\"\n", 3), ["!1", "2|c|d"]);
}

#[test]
fn reading_resumes_at_a_row_that_itself_spans_lines() {
    assert_eq!(read("1,\"a,b\n2,\"c\nc\",d\n3,e,f\n", 3), ["!1", "2|c/c|d", "3|e|f"]);
}

#[test]
fn a_quote_that_never_closes_takes_no_row_with_it() {
    assert_eq!(read("1,a,b\n2,c,\"cut off", 3), ["1|a|b", "!1"]);
    assert_eq!(read("1,a,b\n2,c,\"cut\noff", 3), ["1|a|b", "!2"]);
}

#[test]
fn a_hundred_swallowed_rows_are_noticed_early() {
    use std::fmt::Write as _;
    let mut text = "0,\"a,b\n".to_owned();
    for id in 1..=100 {
        writeln!(text, "{id},c,d").unwrap();
    }
    text.push_str("101,e\",f\n");
    let found = read(&text, 3);
    assert_eq!((found.len(), found[0].as_str(), found[1].as_str()), (102, "!1", "1|c|d"));
}

#[test]
fn a_long_note_is_never_broken_up() {
    let note = "dear all, thanks, see you\n".repeat(400);
    assert_eq!(read(&format!("1,\"{note}\",x\n2,c,d\n"), 3).len(), 2);
    let quoting = "he said \"yes\" and left\n".repeat(3);
    assert_eq!(read(&format!("1,\"{quoting}\",x\n2,c,d\n"), 3).len(), 2);
}
