//! Headers as exports write them, and the columns that they are taken for.

use std::collections::BTreeMap;

use super::*;
use crate::contract::Kind;

fn column(aliases: &[&str], need: Need) -> SourceColumn {
    SourceColumn {
        name: "c".to_owned(),
        headers: aliases.iter().map(ToString::to_string).collect(),
        kind: Kind::Text,
        need,
        values: BTreeMap::new(),
        date_format: None,
        config_key: "sources.crm.t.c".to_owned(),
    }
}

fn table(columns: Vec<SourceColumn>) -> SourceTable {
    SourceTable {
        name: "t".to_owned(),
        files: Vec::new(),
        columns,
        key: Vec::new(),
        newest: None,
        prefixes: vec!["property_".to_owned(), "properties.".to_owned()],
    }
}

fn names(headers: &[&str]) -> Vec<String> {
    headers.iter().map(ToString::to_string).collect()
}

fn find(aliases: &[&str], headers: &[&str]) -> Result<Option<usize>, String> {
    let table = table(vec![column(aliases, Need::Optional)]);
    let found = fields_of("a.csv", &table, &names(headers));
    assert_eq!(matches(&table, &names(headers)), usize::from(found != Ok(vec![None])));
    found.map(|found| found[0]).map_err(|error| error.to_string())
}

#[track_caller]
fn is(alias: &str, header: &str) {
    assert_eq!(find(&[alias], &["x", header]), Ok(Some(1)), "{alias} {header}");
}

#[test]
fn what_does_not_matter_is_overlooked() {
    for header in [
        "CreatedDate",
        "created_date",
        "Created Date",
        "  created-date ",
        "\u{feff}Created\u{a0}Date",
        "\"Created Date\"",
        "“Created Date”",
        "CREATED.DATE",
        "Created Date__c",
        "created_date_c",
        "property_createddate",
        "properties.CreatedDate",
        "Property_created_date__c",
    ] {
        is("Created Date", header);
    }
    is("Lead's Owner", "Lead’s Owner");
    is("No_Show__c", "no_show_c");
    is("No_Show__c", "No Show");
    is("Company / Account", "company/account");
}

#[test]
fn another_name_is_another_column() {
    for header in ["Create Date", "Date Created", "property_", "CreatedDate__cc", ""] {
        assert_eq!(find(&["Created Date"], &[header]), Ok(None), "{header}");
    }
}

#[test]
fn the_first_alias_that_the_file_has_wins() {
    assert_eq!(find(&["Owner", "OwnerId"], &["OwnerId", "owner"]), Ok(Some(1)));
    assert_eq!(find(&["Owner", "OwnerId"], &["OwnerId", "x"]), Ok(Some(0)));
}

#[test]
fn the_better_fit_wins_and_equal_ones_are_asked_about() {
    assert_eq!(find(&["Status"], &["Status__c", "Status"]), Ok(Some(1)));
    assert!(find(&["Status__c"], &["status", "STATUS_C", "status_c"]).is_err());
    assert_eq!(find(&["Status__c"], &["status", "STATUS__C", "Status__c"]), Ok(Some(2)));
    assert_eq!(find(&["Status__c"], &["status", "STATUS__C"]), Ok(Some(1)));
    assert_eq!(find(&["email"], &["E-Mail", "Email"]), Ok(Some(1)));
    assert!(find(&["email"], &["E-Mail", "e.mail"]).is_err());
    assert_eq!(find(&["createdate"], &["property_createdate", "createdate"]), Ok(Some(1)));
    assert_eq!(
        find(&["Status"], &["x", "status", "STATUS"]),
        Err("a.csv: 2 columns are called `Status`, and it is mapped\n  found: x, status, STATUS\n  \
             help:  rename one in the export, or map another header with the key `sources.crm.t.c`"
            .to_owned())
    );
}

#[test]
fn a_missing_column_names_its_aliases_and_the_nearest_header_that_is_free() {
    let owner = column(&["Lead Owner", "lead_owner", "Owner"], Need::Required);
    let mut table = table(vec![owner, column(&["Lead Owners"], Need::Optional)]);
    let error = |table: &SourceTable, headers: &[&str]| {
        fields_of("a.csv", table, &names(headers)).unwrap_err().to_string()
    };
    assert_eq!(
        error(&table, &["Lead Owners", " Lead Ownr", "x"]),
        "a.csv: no column `Lead Owner` (nor `Owner`); is it `Lead Ownr`?\n  \
         found: Lead Owners, Lead Ownr, x\n  help:  map it with the key `sources.crm.t.c`"
    );
    assert!(
        error(&table, &["Lead Owners", "x"])
            .starts_with("a.csv: no column `Lead Owner` (nor `Owner`)\n")
    );
    table.columns.pop();
    assert!(error(&table, &["Lead Owners", "x"]).contains("; is it `Lead Owners`?"));
}

#[test]
fn one_header_may_serve_several_columns() {
    let table = table(vec![column(&["id"], Need::Required), column(&["Id"], Need::Optional)]);
    assert_eq!(fields_of("a.csv", &table, &names(&["x", "ID"])), Ok(vec![Some(1), Some(1)]));
}
