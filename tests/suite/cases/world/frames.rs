//! Sheets as frames of the types that the reading queries rely on.

use std::collections::BTreeSet;

use batonpass::catalog::{Catalog, Holds, Returned};
use batonpass::contract::{self, BRIEF_COMPONENTS, Kind};
use batonpass::engine::{Addition, TextRule, frame_of};
use batonpass::table::{Column, Table, Values, WordBuilder};
use polars::frame::DataFrame;

use super::super::sheet::Sheet;
use super::super::value;
use batonpass::calendar::slot_of;

/// Tables that are made without SQL: their columns and whether each holds text.
const MADE: [(&str, &[(&str, bool)]); 10] = [
    ("automated_actors", &[("actor_id", true)]),
    ("criteria_lists", &[("criteria_met", true), ("criteria", true)]),
    ("criteria_members", &[("criteria", true), ("criterion", true)]),
    ("dates", &[("day_no", false), ("day", true), ("month", true)]),
    ("person_calendars", &[("person_id", true), ("calendar_key", false)]),
    (
        "routing_rules",
        &[
            ("rule_no", false),
            ("name", true),
            ("conditions", false),
            ("judges", false),
            ("to_account_owner", false),
            ("names_teams", false),
        ],
    ),
    ("routing_words", &[("rule_no", false), ("kind", true), ("word", true)]),
    (
        "routing_sizes",
        &[("rule_no", false), ("one", false), ("size_min", false), ("size_max", false)],
    ),
    ("routing_aes", &[("rule_no", false), ("ae_id", true)]),
    ("routing_names", &[("of_people", false), ("is_known", false), ("told", true)]),
];

/// Columns of a table and whether each holds text, by the contract or by the header of the query
/// that makes it.
pub(super) fn columns(catalog: &Catalog, table: &str) -> Option<Vec<(String, bool)>> {
    let own = |list: &[(&str, bool)]| list.iter().map(|(n, t)| ((*n).to_owned(), *t)).collect();
    if let Some((_, columns)) = MADE.iter().find(|(name, _)| *name == table) {
        return Some(own(columns));
    }
    let canonical = match table {
        "people_exported" | "people_configured" => "people",
        _ => table,
    };
    if let Some(found) = contract::table(canonical) {
        let columns = found.columns.iter().map(|c| (c.name.to_owned(), c.kind.is_text()));
        return Some(columns.chain(own(&[("_file", false), ("_line", false)])).collect());
    }
    let (query, more): (_, &[&str]) = match table {
        "handoff_cells" | "appointment_cells" | "inquiry_cells" | "target_cells" => {
            (format!("cells/{table}"), &["slice", "member"])
        }
        _ => (format!("facts/{table}"), &[]),
    };
    let returned = &catalog.query(&query)?.header.returns;
    let typed = |column: &Returned| (column.name.clone(), column.holds == Holds::Text);
    let more = more.iter().map(|name| ((*name).to_owned(), true));
    Some(more.chain(returned.iter().map(typed)).collect())
}

/// The columns that a sheet gives, typed.
pub(super) fn given(sheet: &Sheet, columns: &[(String, bool)]) -> Result<DataFrame, String> {
    known(sheet, columns)?;
    let given = columns.iter().filter(|(name, _)| sheet.index(name).is_some());
    let columns = given.map(|(name, is_text)| column(sheet, name, *is_text));
    frame(columns.collect::<Result<_, _>>()?)
}

/// All columns: those that a sheet doesn't give are blank, but for slots and keys of the clock,
/// which follow from the instants beside them.
pub(super) fn whole(
    sheet: &Sheet,
    columns: &[(String, bool)],
    as_of: Option<i64>,
) -> Result<DataFrame, String> {
    known(sheet, columns)?;
    let mut all = Vec::new();
    for (name, is_text) in columns {
        if sheet.index(name).is_none() && !is_text {
            let values = followed(sheet, name, as_of)?;
            all.push(Column { name: name.clone(), values: Values::Whole(values) });
        } else {
            all.push(column(sheet, name, *is_text)?);
        }
    }
    frame(all)
}

/// The columns of the contract that a canonical table lacks.
pub(super) fn absent(table: &str, there: &BTreeSet<String>) -> Vec<Addition> {
    let Some(table) = contract::table(table) else { return vec![] };
    let absent = |name: &str, is_text: bool| {
        let name = name.to_owned();
        if is_text { Addition::NoText { name } } else { Addition::NoWhole { name } }
    };
    let columns = table.columns.iter().map(|column| (column.name, column.kind.is_text()));
    columns
        .chain([("_file", false), ("_line", false)])
        .filter(|(name, _)| !there.contains(*name))
        .map(|(name, is_text)| absent(name, is_text))
        .collect()
}

/// Slots of a canonical table's instants, and flags of its brief's fields.
pub(super) fn derived(table: &str, rule: &TextRule) -> Vec<Addition> {
    let Some(table) = contract::table(table) else { return vec![] };
    let mut additions = Vec::new();
    for column in table.columns {
        let of = column.name.to_owned();
        if column.kind == Kind::Instant {
            additions.push(Addition::Slot { name: format!("{of}_slot"), of });
        } else if is_brief(table.name, column.name) {
            let name = format!("{of}_filled");
            additions.push(if column.kind.is_text() {
                Addition::Filled { name, of, rule: rule.clone() }
            } else {
                Addition::Known { name, of }
            });
        }
    }
    additions
}

fn is_brief(table: &str, column: &str) -> bool {
    let mut fields = BRIEF_COMPONENTS.iter().flat_map(|(_, fields)| fields.iter());
    matches!(table, "handoffs" | "leads") && fields.any(|field| *field == column)
}

fn known(sheet: &Sheet, columns: &[(String, bool)]) -> Result<(), String> {
    let is_known = |name: &String| columns.iter().any(|(known, _)| known == name);
    match sheet.columns.iter().find(|name| !is_known(name)) {
        Some(unknown) => Err(format!("the table has no column `{unknown}`")),
        None => Ok(()),
    }
}

fn column(sheet: &Sheet, name: &str, is_text: bool) -> Result<Column, String> {
    let values = if is_text {
        let mut words = WordBuilder::default();
        let index = sheet.index(name);
        sheet.rows.iter().for_each(|row| words.push(index.and_then(|at| row[at].as_deref())));
        words.finish()
    } else {
        Values::Whole(wholes(sheet, name)?)
    };
    Ok(Column { name: name.to_owned(), values })
}

/// The whole numbers of a column; blank where the sheet doesn't have it.
fn wholes(sheet: &Sheet, name: &str) -> Result<Vec<Option<i64>>, String> {
    let Some(index) = sheet.index(name) else { return Ok(vec![None; sheet.rows.len()]) };
    let number = |row: &Vec<Option<String>>| {
        row[index].as_deref().map(|text| value::whole(name, text)).transpose()
    };
    sheet.rows.iter().map(number).collect()
}

/// `x_slot` of `x_at`, `x_for` or `x`; `x_clock_key` of the AE's calendar and `x_at` or the as-of
/// instant; the company's calendar where none is named.
fn followed(sheet: &Sheet, name: &str, as_of: Option<i64>) -> Result<Vec<Option<i64>>, String> {
    let rows = sheet.rows.len();
    let instants = |base: &str| -> Result<Vec<Option<i64>>, String> {
        let names = [format!("{base}_at"), format!("{base}_for"), base.to_owned()];
        match names.iter().find(|name| sheet.index(name).is_some()) {
            Some(name) => wholes(sheet, name),
            None if base == "as_of" => Ok(vec![as_of; rows]),
            None => Ok(vec![None; rows]),
        }
    };
    let slots = |base| Ok(instants(base)?.into_iter().map(|at| at.map(slot_of)));
    if name == "ae_calendar_key" {
        return Ok(vec![Some(0); rows]);
    }
    if let Some(base) = name.strip_suffix("_clock_key") {
        let calendars = wholes(sheet, "ae_calendar_key")?;
        let keys = slots(base)?.zip(calendars);
        return Ok(keys.map(|(slot, calendar)| Some(slot? + calendar.unwrap_or(0))).collect());
    }
    match name.strip_suffix("_slot") {
        Some(base) => slots(base).map(Iterator::collect),
        None => Ok(vec![None; rows]),
    }
}

fn frame(columns: Vec<Column>) -> Result<DataFrame, String> {
    let table = Table::new(columns).map_err(|error| error.to_string())?;
    frame_of(&table).map_err(|error| error.to_string())
}
