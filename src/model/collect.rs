//! Takes the metrics' counts out of the engine.

use std::collections::BTreeMap;

use super::slices::cell_slice;
use super::{ModelError, WeekPlan, shape, waits};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::measured::{
    Belongs, Cell, CellKey, Dimension, Measured, Members, Person, Routing, Slice, Span,
};
use crate::table::{Table, Words};

/// Runs every metric's query and collects its cells.
pub(super) fn collect<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    plan: &WeekPlan,
    slices: &[Slice],
) -> Result<Measured, ModelError> {
    let known = known_slices(slices);
    let mut measured = Measured {
        weeks: plan.weeks,
        inquiries: plan.inquiries,
        as_of: plan.as_of,
        members: Members::default(),
        cells: BTreeMap::new(),
        waits: BTreeMap::new(),
        cycles_from: plan.cycles_from,
        cohorts: Vec::new(),
        cohorts_from: plan.cohorts_from,
        people: people(engine)?,
        present: std::collections::BTreeSet::new(),
        checks: Vec::new(),
        worklist: Table::default(),
        older_open: 0,
        briefs: Table::default(),
        sections: Vec::new(),
        actions: Vec::new(),
        earlier_waits: Table::default(),
        calls: crate::measured::CallRows::default(),
        routing: Routing::default(),
        behind: crate::measured::Behind::default(),
        handoffs_in_all: 0,
        week_sdrs: 0,
        week_aes: 0,
        business_day_s: 0,
    };
    for query in catalog.in_folder("metrics")? {
        tracing::debug!(query = query.name, "counting");
        let frame = engine.run(&query.name, &query.sql)?;
        let table = crate::engine::table_of(&frame)?;
        take(&table, query.table(), &known, &mut measured).map_err(shape(&query.name))?;
    }
    let all = run_table_sql(engine, "handoffs in all", "SELECT COUNT(*) AS n FROM handoff_spans")?;
    measured.handoffs_in_all = single(&all, "handoffs in all", "n")?;
    let query = "people of the week";
    let sql = "SELECT COUNT(DISTINCT d.sdr_id) AS sdrs, COUNT(DISTINCT d.ae_id) AS aes \
               FROM handoff_dims d CROSS JOIN settings s WHERE d.week_start = s.review_week";
    let people = run_table_sql(engine, query, sql)?;
    measured.week_sdrs = single(&people, query, "sdrs")?;
    measured.week_aes = single(&people, query, "aes")?;
    Ok(measured)
}

/// Takes one metric's rows or cells.
fn take(
    table: &Table,
    metric: &str,
    known: &Known,
    measured: &mut Measured,
) -> Result<(), crate::table::TableError> {
    if waits::are_cohorts(table) {
        measured.cohorts = waits::cohorts(table, &mut measured.members)?;
    } else if waits::are_waits(table) {
        for (part, list) in waits::waits(table, &mut measured.members)? {
            let name = if part.is_empty() { metric.to_owned() } else { format!("{metric}/{part}") };
            measured.waits.insert(name, list);
        }
    } else {
        cells(table, metric, known, measured)?;
    }
    Ok(())
}

/// The one whole number of a one-row result; 0 when it is blank.
pub(super) fn single(table: &Table, query: &str, column: &str) -> Result<u64, ModelError> {
    let values = table.whole(column).map_err(shape(query))?;
    let value = values.first().copied().flatten().unwrap_or(0);
    Ok(u64::try_from(value).unwrap_or(0))
}

fn run_table_sql<E: Engine>(engine: &mut E, name: &str, sql: &str) -> Result<Table, ModelError> {
    let frame = engine.run(name, sql)?;
    Ok(crate::engine::table_of(&frame)?)
}

fn people<E: Engine>(engine: &mut E) -> Result<BTreeMap<String, Person>, ModelError> {
    let query = "people";
    let sql = "SELECT person_id, name, started_on FROM people ORDER BY person_id";
    let table = run_table_sql(engine, query, sql)?;
    let ids = table.text("person_id").map_err(shape(query))?;
    let names = table.text("name").map_err(shape(query))?;
    let started = table.whole("started_on").map_err(shape(query))?;
    let rows = (0..table.rows()).filter_map(|row| {
        let id = ids.at(row)?;
        let name = names.at(row).unwrap_or(id).to_owned();
        Some((id.to_owned(), Person { name, started_on: started.get(row).copied().flatten() }))
    });
    Ok(rows.collect())
}

/// Slices and spans by what the cells call them.
type Known = BTreeMap<String, (Slice, Span)>;

fn known_slices(slices: &[Slice]) -> Known {
    let spans = [Span::Weekly, Span::Window, Span::MaturedWindow];
    let each = |slice: Slice| spans.map(|span| (cell_slice(slice, span), (slice, span)));
    slices.iter().copied().flat_map(each).collect()
}

fn cells(
    table: &Table,
    metric: &str,
    known: &Known,
    measured: &mut Measured,
) -> Result<(), crate::table::TableError> {
    let (slices, members) = (table.text("slice")?, table.text("member")?);
    let parts = if table.has("part") { Some(table.text("part")?) } else { None };
    let (weeks, achieved, eligible) =
        (table.whole("week_start")?, table.whole("achieved")?, table.whole("eligible")?);
    let codes = recoded(&members, &mut measured.members);
    let mut lists: BTreeMap<(Option<u32>, Option<u32>), Vec<Cell>> = BTreeMap::new();
    let at = |codes: &[Option<u32>], row: usize| codes.get(row).copied().flatten();
    for row in 0..table.rows() {
        let part = parts.as_ref().and_then(|parts| at(parts.codes(), row));
        let Some(member) = at(members.codes(), row).and_then(|code| codes.get(code as usize))
        else {
            continue;
        };
        lists.entry((at(slices.codes(), row), part)).or_default().push(Cell {
            member: *member,
            week_start: days(weeks[row]),
            achieved: count(achieved[row]),
            eligible: count(eligible[row]),
        });
    }
    for ((slice, part), list) in lists {
        let word = |words: &Words<'_>, code: Option<u32>| {
            code.and_then(|code| words.words().get(code as usize).cloned()).unwrap_or_default()
        };
        let Some(&(slice, span)) = known.get(&word(&slices, slice)) else { continue };
        let part = parts.as_ref().map(|parts| word(parts, part)).unwrap_or_default();
        let key = CellKey { metric: metric.to_owned(), slice, span, part };
        measured.cells.insert(key, list);
    }
    Ok(())
}

/// The table's word codes, as codes of the shared list of members.
pub(super) fn recoded(words: &Words<'_>, members: &mut Members) -> Vec<u32> {
    words.words().iter().map(|word| members.code(word)).collect()
}

pub(super) fn days(value: Option<i64>) -> i32 {
    value.and_then(|days| i32::try_from(days).ok()).unwrap_or(i32::MIN)
}

fn count(value: Option<i64>) -> u64 {
    value.and_then(|count| u64::try_from(count).ok()).unwrap_or(0)
}

/// Of every row the members of those dimensions whose columns the table has.
pub(super) fn belongs(
    table: &Table,
    members: &mut Members,
) -> Result<Vec<Belongs>, crate::table::TableError> {
    let mut rows = vec![Belongs::default(); table.rows()];
    for dimension in Dimension::EVERY.into_iter().filter(|one| table.has(one.column())) {
        let words = table.text(dimension.column())?;
        let codes = recoded(&words, members);
        for (row, code) in rows.iter_mut().zip(words.codes()) {
            let member = code.and_then(|code| codes.get(code as usize).copied());
            *row = row.to(dimension, member);
        }
    }
    Ok(rows)
}
