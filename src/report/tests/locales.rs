//! Numbers, dates and times as each locale that we ship spells them, after CLDR.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::report::compose;
use crate::report::tests::{fixture, templates};
use crate::report::words::{duration, moment, number};

/// The locales that we ship.
const LOCALES: [&str; 4] = ["en-GB", "en-US", "de-DE", "es-ES"];

/// A way to spell something, and what each of [`LOCALES`] makes of it.
#[derive(Clone)]
struct Spelled {
    what: &'static str,
    by: [String; 4],
    expected: [&'static str; 4],
}

fn by(spell: impl Fn(&super::Phrases) -> String) -> [String; 4] {
    LOCALES.map(|locale| {
        let p = templates().phrases(locale).unwrap();
        assert_eq!(p.locale(), locale);
        spell(&p).replace(['\u{a0}', '\u{202f}'], "~")
    })
}

fn date(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// `~` is a space at which no line breaks.
fn numbers() -> Vec<Spelled> {
    vec![
        Spelled {
            what: "four digits",
            by: by(|p| number::grouped(p, 1234)),
            expected: ["1,234", "1,234", "1.234", "1234"],
        },
        Spelled {
            what: "five digits",
            by: by(|p| number::grouped(p, 12_345)),
            expected: ["12,345", "12,345", "12.345", "12.345"],
        },
        Spelled {
            what: "seven digits",
            by: by(|p| number::counted(p, 1_234_567, "handoff")),
            expected: [
                "1,234,567 handoffs",
                "1,234,567 handoffs",
                "1.234.567 Übergaben",
                "1.234.567 traspasos",
            ],
        },
        Spelled {
            what: "decimals",
            by: by(|p| number::decimal(p, -12_345.67, 1)),
            expected: ["-12,345.7", "-12,345.7", "-12.345,7", "-12.345,7"],
        },
    ]
}

fn shares() -> Vec<Spelled> {
    vec![
        Spelled {
            what: "percent",
            by: by(|p| number::percent(p, 0.567, 2000)),
            expected: ["56.7%", "56.7%", "56,7~%", "56,7~%"],
        },
        Spelled {
            what: "a range of percent",
            by: by(|p| number::percent_range(p, 0.39, 0.73, 30)),
            expected: ["39–73%", "39–73%", "39–73~%", "39–73~%"],
        },
        Spelled {
            what: "a p-value",
            by: by(|p| number::p_value(p, 0.042)),
            expected: ["p~=~0.042", "p~=~0.042", "p~=~0,042", "p~=~0,042"],
        },
        Spelled {
            what: "a wait",
            by: by(|p| duration::business(p, 40_320.0, 28_800)),
            expected: [
                "1.4 business days",
                "1.4 business days",
                "1,4 Arbeitstage",
                "1,4 días hábiles",
            ],
        },
    ]
}

fn dates() -> Vec<Spelled> {
    vec![
        Spelled {
            what: "a short day",
            by: by(|p| moment::day(p, date(2026, 3, 9))),
            expected: ["9 Mar", "Mar 9", "9. März", "9 mar"],
        },
        Spelled {
            what: "a full day",
            by: by(|p| moment::full_day(p, date(2026, 11, 9))),
            expected: [
                "9 November 2026",
                "November 9, 2026",
                "9. November 2026",
                "9 de noviembre de 2026",
            ],
        },
        Spelled {
            what: "a week",
            by: by(|p| moment::span(p, date(2026, 11, 9), date(2026, 11, 15))),
            expected: [
                "9–15 November 2026",
                "November 9–15, 2026",
                "9.–15. November 2026",
                "9–15 de noviembre de 2026",
            ],
        },
        Spelled {
            what: "a week over the end of a month",
            by: by(|p| moment::span(p, date(2026, 9, 28), date(2026, 10, 4))),
            expected: [
                "28 September – 4 October 2026",
                "September 28 – October 4, 2026",
                "28. September – 4. Oktober 2026",
                "28 de septiembre – 4 de octubre de 2026",
            ],
        },
    ]
}

fn times() -> Vec<Spelled> {
    // Monday 2026-11-16, 19:05 UTC: five past two in the afternoon in New York.
    let afternoon = 1_794_855_900;
    vec![
        Spelled {
            what: "an instant",
            by: by(|p| moment::instant(p, afternoon, Tz::America__New_York)),
            expected: [
                "Mon 16 Nov, 14:05",
                "Mon, Nov 16, 2:05~PM",
                "Mo, 16. Nov., 14:05",
                "lun 16 nov, 14:05",
            ],
        },
        Spelled {
            what: "midnight and noon",
            by: by(|p| {
                let at = |seconds| moment::time(p, seconds, Tz::UTC);
                format!("{} {}", at(0), at(43_200))
            }),
            expected: ["00:00 12:00", "12:00~AM 12:00~PM", "00:00 12:00", "00:00 12:00"],
        },
    ]
}

#[test]
fn every_locale_spells_numbers_and_dates_its_own_way() {
    for Spelled { what, by, expected } in [numbers(), shares(), dates(), times()].concat() {
        assert_eq!(by.each_ref().map(String::as_str), expected, "{what}");
    }
}

#[test]
fn a_page_names_its_locale_and_its_marks() {
    let marks = BTreeMap::from([
        ("en-GB", [",", "."]),
        ("en-US", [",", "."]),
        ("de-DE", [".", ","]),
        ("es-ES", [".", ","]),
    ]);
    for (locale, [group, decimal]) in marks {
        let mut review = fixture::quiet();
        review.head.locale = locale.into();
        let pages = compose(&review, &templates()).unwrap();
        for page in [&pages.review_html, &pages.summary_html] {
            assert!(page.contains(&format!("<html lang=\"{locale}\">")), "{locale}");
        }
        let page = &pages.review_html;
        assert!(page.contains(&format!("data-group=\"{group}\"")), "{locale}");
        assert!(page.contains(&format!("data-decimal=\"{decimal}\"")), "{locale}");
    }
}
