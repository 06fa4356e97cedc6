//! What holds for any text at all.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::parsed;
use crate::config::{Config, is_filled};

/// Pieces of a config, valid and not, to be put together in any order.
const PIECES: [&str; 14] = [
    "[report]\n",
    "[[source]]\n",
    "name = 'crm'\n",
    "kind = 'custom'\n",
    "[source.tables.t]\n",
    "columns = { id = 'Id', at = { header = 3 } }\n",
    "[calendar]\n",
    "windows = { mon = ['09:00-17:00', '16:00-18:01'] }\n",
    "hours = 'mon-fri 09:00-17:00'\n",
    "special_days.2026-12-24 = []\n",
    "weeks = 999999999999999999999\n",
    "x = [1, {a = 2},\n",
    "\"\" = \"\"\n",
    "zone = 'Ünïcode'\n",
];

/// The same cases on every run.
fn seeded() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(20_261_116),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(seeded())]

    #[test]
    fn any_text_is_answered_and_every_line_is_one_of_the_file(text in "\\PC{0,80}(\n\\PC{0,40}){0,5}") {
        answered(&text);
    }

    #[test]
    fn any_order_of_pieces_is_answered(order in prop::collection::vec(0..PIECES.len(), 0..12)) {
        answered(&order.into_iter().map(|index| PIECES[index]).collect::<String>());
    }

    #[test]
    fn a_reference_with_a_line_taken_out_is_answered(line in 0_usize..500) {
        let reference = Config::reference();
        let mut lines: Vec<&str> = reference.lines().collect();
        if line < lines.len() {
            lines.remove(line);
        }
        answered(&lines.join("\n"));
    }

    #[test]
    fn any_calendar_file_is_answered(text in "((BEGIN|END|DTSTART|DTEND|DURATION|RRULE|X)[:;](VEVENT|VALARM|20261225|20261226|P1D|P99999999999999999999D|\\PC{0,5})\r?\n){0,12}") {
        let config = parsed("[calendar]\nholidays_file = 'a.ics'");
        let _ = config.calendars(&BTreeMap::from([(PathBuf::from("a.ics"), text)]));
    }

    #[test]
    fn blanks_around_a_text_never_fill_it(text in "\\PC{0,8}", blanks in "[ \t\n]{0,4}") {
        let rule = Config::default().brief.junk;
        prop_assert_eq!(is_filled(&text, &rule), is_filled(&format!("{blanks}{text}{blanks}"), &rule));
    }

    #[test]
    fn an_id_stays_one_step_of_the_address(id in "\\PC{0,20}") {
        let links = parsed("[links]\nhandoff = 'https://crm.example/h/{id}/view'").links;
        let address = links.handoff(&id).unwrap();
        let inside = &address["https://crm.example/h/".len()..address.len() - "/view".len()];
        prop_assert!(inside.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)), "{}", address);
    }
}

fn answered(text: &str) {
    if let Err(errors) = Config::parse(text, "baton.toml") {
        let lines = text.matches('\n').count() + 1;
        assert!(!errors.problems().is_empty());
        for problem in errors.problems() {
            assert!((1..=lines).contains(&problem.line), "{problem}\nin\n{text}");
        }
    }
}
