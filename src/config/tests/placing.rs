//! Which file goes to which table of which source.

use std::path::PathBuf;

use chrono_tz::Tz;

use super::parsed;
use crate::config::{Config, FoundFiles, Placed};
use crate::contract::source::DateOrder;
use crate::contract::{Kind, Need};

fn paths(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

/// Each table as `source.table: files`, then what was not placed.
fn drawn(placed: &Placed) -> String {
    let mut lines = vec![];
    for source in &placed.sources {
        for table in &source.tables {
            let files: Vec<_> = table.files.iter().map(|file| file.to_string_lossy()).collect();
            lines.push(format!("{}.{}: {}", source.name, table.name, files.join(" ")));
        }
    }
    lines.extend(
        placed.unplaced.iter().map(|file| format!("{}: {}", file.file.display(), file.why)),
    );
    lines.join("\n")
}

#[test]
fn canonical_files_need_no_config() {
    let placed = Config::default().sources(&paths(&[
        "x/handoffs.csv",
        "x/handoffs_2026-W46.csv.gz",
        "x/Handoffs.parquet",
        "x/leads-old.tsv",
        "x/people 2.csv",
        "x/leadsource.csv",
        "x/notes.txt",
        "x/handoffs.csv",
    ]));
    insta::assert_snapshot!(drawn(&placed), @r#"
exports.leads: x/leads-old.tsv
exports.handoffs: x/handoffs.csv x/handoffs_2026-W46.csv.gz x/Handoffs.parquet
exports.people: x/people 2.csv
x/leadsource.csv: its name should start with a table's: `leads`, `handoffs`, `meetings`, `activities`, `outcomes`, `stages`, `people`, `feedback`, `syncs`, `targets`, as in `handoffs_2026-W46.csv`; or describe it under `[source.tables]`
x/notes.txt: its name should start with a table's: `leads`, `handoffs`, `meetings`, `activities`, `outcomes`, `stages`, `people`, `feedback`, `syncs`, `targets`, as in `handoffs_2026-W46.csv`; or describe it under `[source.tables]`
"#);
    let source = &placed.sources[0];
    assert_eq!(
        (source.kind.as_str(), source.zone, source.date_order),
        ("canonical", Tz::UTC, None)
    );
    let handoffs = source.tables.iter().find(|table| table.name == "handoffs").unwrap();
    assert_eq!(handoffs.key, ["handoff_id"]);
    assert_eq!(handoffs.columns.len(), crate::contract::table("handoffs").unwrap().columns.len());
    assert!(handoffs.columns.iter().all(|column| column.header() == column.name));
}

#[test]
fn headers_values_and_formats_reach_the_source() {
    let config = parsed(
        "[report]\nzone = 'Europe/Berlin'\n[[source]]\nname = 'crm'\nkind = 'canonical'\n\
         date_order = 'month-day'\n[source.columns.meetings]\noutcome = 'Result'\n\
         [source.values.meetings.outcome]\n'No Show' = 'no_show'\n\
         [source.formats.meetings]\nscheduled_for = '%m/%d/%Y %H:%M'",
    );
    let placed = config.sources(&paths(&["meetings.csv"]));
    let source = &placed.sources[0];
    assert_eq!((source.zone, source.date_order), (Tz::Europe__Berlin, Some(DateOrder::MonthDay)));
    let column = |name: &str| source.tables[0].columns.iter().find(|c| c.name == name).unwrap();
    assert_eq!(column("outcome").header(), "Result");
    assert_eq!(column("outcome").values["No Show"], "no_show");
    assert_eq!(column("outcome").config_key, "source.columns.meetings.outcome");
    assert_eq!(column("scheduled_for").date_format.as_deref(), Some("%m/%d/%Y %H:%M"));
    assert_eq!(column("scheduled_for").need, Need::Required);
}

const TWO: &str = "
[[source]]
name = 'crm'
kind = 'canonical'
files = ['crm/*.csv']
[[source]]
name = 'dialler'
kind = 'custom'
zone = 'America/New_York'
[source.tables.calls]
files = ['dialler/Call*.csv', 'activities_dialler.csv']
key = ['id']
[source.tables.calls.columns]
id = 'Call Id'
at = { header = 'Started', kind = 'instant', required = true, format = '%d.%m.%Y %H:%M' }
";

#[test]
fn a_custom_table_has_its_own_columns() {
    let placed = parsed(TWO).sources(&paths(&["CallLog.csv"]));
    let source = &placed.sources[0];
    assert_eq!((source.name.as_str(), source.kind.as_str()), ("dialler", "custom"));
    assert_eq!(source.zone, Tz::America__New_York);
    let table = &source.tables[0];
    assert_eq!((table.name.as_str(), table.key.join(",").as_str()), ("calls", "id"));
    let columns: Vec<_> = table.columns.iter().map(|c| (c.header(), c.kind, c.need)).collect();
    assert_eq!(
        columns,
        [("Call Id", Kind::Text, Need::Optional), ("Started", Kind::Instant, Need::Required)]
    );
    assert_eq!(table.columns[1].config_key, "source.tables.calls.columns.at");
    assert_eq!(table.columns[1].date_format.as_deref(), Some("%d.%m.%Y %H:%M"));
}

#[test]
fn named_exports_go_where_a_pattern_or_their_name_says() {
    let placed = parsed(TWO).sources(&paths(&[
        "new/Calls.csv",
        "new/activities_dialler.csv",
        "new/handoffs.csv",
        "new/leads.parquet",
        "new/other.csv",
    ]));
    insta::assert_snapshot!(drawn(&placed), @r#"
crm.leads: new/leads.parquet
crm.handoffs: new/handoffs.csv
dialler.calls: new/Calls.csv
new/activities_dialler.csv: more than one table would take it: `crm.activities`, `dialler.calls`; give the sources patterns in `files` that tell them apart
new/other.csv: its name should start with a table's: `leads`, `handoffs`, `meetings`, `activities`, `outcomes`, `stages`, `people`, `feedback`, `syncs`, `targets`, as in `handoffs_2026-W46.csv`; or describe it under `[source.tables]`
"#);
}

#[test]
fn the_patterns_of_the_config_are_resolved_by_the_caller() {
    let config = parsed(TWO);
    let patterns = config.patterns();
    let shown: Vec<_> = patterns
        .iter()
        .map(|p| format!("{} {:?} {} {}:{}", p.source, p.table, p.pattern, p.key, p.line))
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
crm None crm/*.csv source[1].files[1]:5
dialler Some("calls") dialler/Call*.csv source[2].tables.calls.files[1]:11
dialler Some("calls") activities_dialler.csv source[2].tables.calls.files[2]:11
"#);
    let files =
        [paths(&["crm/leads.csv", "crm/readme.csv"]), paths(&["dialler/CallX.csv"]), vec![]];
    let found: Vec<FoundFiles> =
        patterns.into_iter().zip(files).map(|(of, files)| FoundFiles { of, files }).collect();
    insta::assert_snapshot!(drawn(&config.sources_of_patterns(&found)), @r#"
crm.leads: crm/leads.csv
dialler.calls: dialler/CallX.csv
crm/readme.csv: its name should start with a table's: `leads`, `handoffs`, `meetings`, `activities`, `outcomes`, `stages`, `people`, `feedback`, `syncs`, `targets`, as in `handoffs_2026-W46.csv`; or describe it under `[source.tables]`
"#);
}

#[test]
fn a_file_that_two_tables_would_take_is_not_guessed_at() {
    let text = "[[source]]\nname = 'a'\nkind = 'canonical'\n[[source]]\nname = 'b'\nkind = 'canonical'\n\
                files = ['b/*_b.csv']";
    let placed = parsed(text).sources(&paths(&["leads.csv", "leads_b.csv"]));
    insta::assert_snapshot!(drawn(&placed), @r#"
b.leads: leads_b.csv
leads.csv: more than one table would take it: `a.leads`, `b.leads`; give the sources patterns in `files` that tell them apart
"#);
}
