//! Numbers as exports write them, and what they are.

use super::*;

#[track_caller]
fn check(text: &str, mark: Mark, cents: Option<i64>) {
    let found = parse_number(text.as_bytes(), mark, 2).map(|number| number.value);
    assert_eq!(found, cents, "{text}");
}

#[test]
fn money_is_read_as_people_write_it() {
    check("$22,700.00", Mark::Dot, Some(2_270_000));
    check("1.234,50 €", Mark::Comma, Some(123_450));
    check("$84,362.50", Mark::Dot, Some(8_436_250));
    check("(1,200)", Mark::Dot, Some(-120_000));
    check("-$5", Mark::Dot, Some(-500));
    check("USD 1,000", Mark::Dot, Some(100_000));
    check("1 234,5 EUR", Mark::Comma, Some(123_450));
    check("12'500", Mark::Dot, Some(1_250_000));
    check("12,34,567.5", Mark::Dot, Some(123_456_750));
    check(".5", Mark::Dot, Some(50));
    check("0.005", Mark::Dot, Some(1));
    check("$342.09K", Mark::Dot, Some(34_209_000));
    check("1.5M", Mark::Dot, Some(150_000_000));
    check("1.234.567,89", Mark::Comma, Some(123_456_789));
    check("1\u{a0}234,50\u{a0}€", Mark::Comma, Some(123_450));
    check("1\u{202f}234,50", Mark::Comma, Some(123_450));
    check("1’234.50", Mark::Dot, Some(123_450));
    check("12,34,567.00", Mark::Dot, Some(123_456_700));
    check("1,234.50-", Mark::Dot, Some(-123_450));
    check("$(1,200.00)", Mark::Dot, Some(-120_000));
    check("R$ 1.234,50", Mark::Comma, Some(123_450));
    check("Fr. 1'234.50", Mark::Dot, Some(123_450));
    check("Rs. 500", Mark::Dot, Some(50_000));
    check("1 200 kr", Mark::Comma, Some(120_000));
    check("US$1,000", Mark::Dot, Some(100_000));
    check("1.2E3", Mark::Dot, Some(120_000));
    check("1,2e+3", Mark::Comma, Some(120_000));
    check("12500E-2", Mark::Dot, Some(12_500));
    check("1250E-4", Mark::Dot, Some(13));
    check("1E-9", Mark::Dot, Some(0));
}

#[test]
fn what_is_no_number_is_refused() {
    for text in [
        "",
        "-",
        "$",
        "1,50",
        "1..5",
        "12a",
        "1,2345",
        "1e",
        "1e5.0",
        "1E99",
        "--5",
        "-5-",
        "(5",
        "(-5)",
        "-(5)",
        "kr",
        "9999999999999999999",
    ] {
        check(text, Mark::Dot, None);
    }
}

#[test]
fn a_mark_is_proven_by_its_digits() {
    let proofs = [
        ("1234", Proof::Nothing),
        ("1,234", Proof::Unclear(Mark::Comma)),
        ("1.234", Proof::Unclear(Mark::Dot)),
        ("0.434", Proof::Is(Mark::Dot)),
        ("1,5", Proof::Is(Mark::Comma)),
        ("1,234.5", Proof::Is(Mark::Dot)),
        ("1.234,50 €", Proof::Is(Mark::Comma)),
        ("1,234,567", Proof::Is(Mark::Dot)),
        ("1.23E4", Proof::Is(Mark::Dot)),
        ("Rs. 500", Proof::Nothing),
        ("Fr. 1'234.50", Proof::Is(Mark::Dot)),
        ("1,234 kr.", Proof::Unclear(Mark::Comma)),
    ];
    for (text, proof) in proofs {
        assert_eq!(mark_of(text.as_bytes()), proof, "{text}");
    }
}
