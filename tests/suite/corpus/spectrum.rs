//! The twelve cases of the csv-spectrum project, with values of our own and the same traps.

use std::collections::BTreeMap;

use batonpass::contract::source::{Source, SourceColumn, SourceTable};
use batonpass::contract::{Kind, Need};
use batonpass::engine::Relation;
use batonpass::ingest::{Settings, read};
use chrono_tz::Tz;

/// One file and the rows that every reader of CSV must find in it.
struct Case {
    name: &'static str,
    text: &'static [u8],
    names: &'static [&'static str],
    rows: &'static [&'static [&'static str]],
}

const CASES: [Case; 12] = [
    Case {
        name: "comma_in_quotes",
        text: b"given,family,street,town,code\nEva,Roth,4 Mill Lane,\"Bray, Wicklow\",00417",
        names: &["given", "family", "street", "town", "code"],
        rows: &[&["Eva", "Roth", "4 Mill Lane", "Bray, Wicklow", "00417"]],
    },
    Case {
        name: "empty",
        text: b"x,y,z\n7,\"\",\"\"\n8,9,10",
        names: &["x", "y", "z"],
        rows: &[&["7", "", ""], &["8", "9", "10"]],
    },
    Case {
        name: "empty_crlf",
        text: b"x,y,z\r\n7,\"\",\"\"\r\n8,9,10",
        names: &["x", "y", "z"],
        rows: &[&["7", "", ""], &["8", "9", "10"]],
    },
    Case {
        name: "escaped_quotes",
        text: b"x,y\n5,\"well \"\"well\"\" well\"\n6,7\n",
        names: &["x", "y"],
        rows: &[&["5", "well \"well\" well"], &["6", "7"]],
    },
    Case {
        name: "json",
        text: b"id,body\n9,\"{\"\"kind\"\": \"\"Call\"\", \"\"took\"\": [12.5, 0.25]}\"\n",
        names: &["id", "body"],
        rows: &[&["9", "{\"kind\": \"Call\", \"took\": [12.5, 0.25]}"]],
    },
    Case {
        name: "location_coordinates",
        text: "Phone of the site,Where it is,Town,County\n\
               0871234567,53\u{fffd}20'52.4\"N 6\u{fffd}15'35.1\"W,Dublin,Fingal"
            .as_bytes(),
        names: &["Phone of the site", "Where it is", "Town", "County"],
        rows: &[&["0871234567", "53\u{fffd}20'52.4\"N 6\u{fffd}15'35.1\"W", "Dublin", "Fingal"]],
    },
    Case {
        name: "newlines",
        text: b"x,y,z\n1,2,3\n\"It was a dark \nand stormy night\",5,6\n7,8,9\n",
        names: &["x", "y", "z"],
        rows: &[
            &["1", "2", "3"],
            &["It was a dark \nand stormy night", "5", "6"],
            &["7", "8", "9"],
        ],
    },
    Case {
        name: "newlines_crlf",
        text: b"x,y,z\r\n1,2,3\r\n\"It was a dark \r\nand stormy night\",5,6\r\n7,8,9\r\n",
        names: &["x", "y", "z"],
        rows: &[
            &["1", "2", "3"],
            &["It was a dark \r\nand stormy night", "5", "6"],
            &["7", "8", "9"],
        ],
    },
    Case {
        name: "quotes_and_newlines",
        text: b"x,y\n5,\"well \n\"\"well\"\" \nwell\"\n6,7\n",
        names: &["x", "y"],
        rows: &[&["5", "well \n\"well\" \nwell"], &["6", "7"]],
    },
    Case {
        name: "simple",
        text: b"x,y,z\n4,5,6\n",
        names: &["x", "y", "z"],
        rows: &[&["4", "5", "6"]],
    },
    Case {
        name: "simple_crlf",
        text: b"x,y,z\r\n4,5,6\r\n",
        names: &["x", "y", "z"],
        rows: &[&["4", "5", "6"]],
    },
    Case {
        name: "utf8",
        text: "x,y,z\n4,5,6\n7,8,\u{292}o\u{df}\u{e9}\u{1f680}\n".as_bytes(),
        names: &["x", "y", "z"],
        rows: &[&["4", "5", "6"], &["7", "8", "\u{292}o\u{df}\u{e9}\u{1f680}"]],
    },
];

fn column(name: &str) -> SourceColumn {
    SourceColumn {
        name: name.to_owned(),
        headers: vec![name.to_owned()],
        kind: Kind::Text,
        need: Need::Optional,
        values: BTreeMap::new(),
        date_format: None,
        config_key: format!("sources.crm.t.{name}"),
    }
}

fn source(case: &Case, file: std::path::PathBuf) -> Source {
    let table = SourceTable {
        name: "t".to_owned(),
        files: vec![file],
        columns: case.names.iter().map(|name| column(name)).collect(),
        key: Vec::new(),
        newest: None,
        prefixes: Vec::new(),
    };
    Source {
        name: "crm".to_owned(),
        kind: "custom".to_owned(),
        family: "custom".to_owned(),
        encoding: None,
        zone: Tz::UTC,
        date_order: None,
        rungs: Vec::new(),
        tables: vec![table],
    }
}

#[test]
fn the_twelve_cases_of_csv_spectrum_pass() {
    let folder = tempfile::tempdir().unwrap();
    for case in &CASES {
        let path = folder.path().join(format!("{}.csv", case.name));
        std::fs::write(&path, case.text).unwrap();
        let intake = read(&source(case, path), &Settings::default(), &mut ()).unwrap();
        let Relation::Frame(frame) = &intake.tables[0].rows else { unreachable!("it is small") };
        let cell = |name: &str, row: usize| {
            let text = frame.column(name).unwrap().str().unwrap().get(row);
            text.unwrap_or_default().to_owned()
        };
        let row = |row: usize| case.names.iter().map(|name| cell(name, row)).collect::<Vec<_>>();
        let found: Vec<Vec<String>> = (0..frame.height()).map(row).collect();
        assert_eq!(found, case.rows, "{}", case.name);
        assert_eq!((intake.rejects.rows(), intake.rejects.cells()), (0, 0), "{}", case.name);
        assert!(intake.files[0].balances(), "{}", case.name);
    }
}
