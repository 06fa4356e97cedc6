//! The list of agreed actions: read as an export is, checked against metrics and members, counted.

use std::collections::BTreeMap;

use super::CommandError;
use super::inputs::Configured;
use super::load::metric_names;
use crate::catalog::{Better, Catalog, Query, Unit};
use crate::config::nearest;
use crate::contract::source::{Source, SourceColumn, SourceTable};
use crate::contract::{Kind, Need};
use crate::engine::{Engine, EngineError, PolarsSql, table_of};
use crate::ingest::{self, Intake, Progress};
use crate::measured::{Action, Dimension, Person};
use crate::model::{
    ActionCells, ActionCounts, ActionScope, WeekPlan, count_action, members, slice_of,
};
use crate::quality::{Check, Reject, Severity};
use crate::table::Table;

/// Name of the table, in books and in the engine.
const TABLE: &str = "agreed_actions";
/// Column of the file, kind, need.
const COLUMNS: [(&str, Kind, Need); 5] = [
    ("date", Kind::Day, Need::Required),
    ("owner", Kind::Text, Need::Optional),
    ("metric", Kind::Text, Need::Required),
    ("slice", Kind::Text, Need::Optional),
    ("text", Kind::Text, Need::Required),
];
/// The one metric of waits that can be judged.
const WAITS: &str = "follow_up_wait";
/// Metrics with a share that can't be set side by side before and after.
const NOT_COMPARED: [&str; 2] = ["handoff_to_opportunity_so_far", "quota_attainment"];

/// The file as ingest read it; `None` when the config names none.
pub(super) fn read(
    configured: &Configured,
    progress: &mut dyn Progress,
) -> Result<Option<Intake>, CommandError> {
    let Some(file) = &configured.config.actions else { return Ok(None) };
    let path = configured.folder.join(file);
    let path = path.strip_prefix(".").map_or_else(|_| path.clone(), ToOwned::to_owned);
    let settings =
        ingest::Settings { scratch: std::env::temp_dir(), ..ingest::Settings::default() };
    let mut intake = ingest::read(&source(configured, path), &settings, progress)?;
    // Whether the exports can carry a review doesn't hang on this file: it has one check of its own.
    intake.checks.clear();
    Ok(Some(intake))
}

fn source(configured: &Configured, path: std::path::PathBuf) -> Source {
    let column = |(name, kind, need): (&str, Kind, Need)| SourceColumn {
        name: name.to_owned(),
        headers: vec![name.to_owned()],
        kind,
        need,
        values: BTreeMap::new(),
        date_format: None,
        config_key: "actions.file".to_owned(),
    };
    Source {
        name: "actions".to_owned(),
        kind: "canonical".to_owned(),
        family: "canonical".to_owned(),
        encoding: None,
        zone: configured.config.report.zone,
        date_order: None,
        rungs: Vec::new(),
        tables: vec![SourceTable {
            name: TABLE.to_owned(),
            files: vec![path],
            columns: COLUMNS.into_iter().map(column).collect(),
            key: Vec::new(),
            newest: None,
            prefixes: Vec::new(),
        }],
    }
}

/// The one line on the file in the table of checks; `None` when every action is judged.
pub(super) fn check(intake: &Intake) -> Option<Check> {
    let records: u64 = intake.files.iter().map(|file| file.records).sum();
    let found = intake.rejects.rows();
    (found > 0).then(|| Check {
        name: "actions_not_judged".to_owned(),
        what: "agreed actions that can’t be judged as they are written".to_owned(),
        found,
        of: records,
        done: "left out; the rejects name line, column and reason".to_owned(),
        example: None,
        severity: Severity::Caveat,
    })
}

/// A line of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    number: u64,
    date: i32,
    owner: String,
    metric: String,
    slice: String,
    text: String,
}

/// What actions are checked against.
pub(super) struct Known<'a> {
    /// Queries, for the metrics.
    pub(super) catalog: &'a Catalog,
    /// People, by id.
    pub(super) people: &'a BTreeMap<String, Person>,
    /// The review's weeks.
    pub(super) plan: &'a WeekPlan,
}

/// Checks every line, counts the good ones, and enters the others into the books.
pub(super) fn count(
    engine: &mut PolarsSql,
    known: &Known<'_>,
    intake: &mut Intake,
) -> Result<Vec<Action>, CommandError> {
    let mut actions = Vec::new();
    let mut refused = Vec::new();
    let mut kept = ActionCells::default();
    let file = intake.files.first().map(|file| file.file.clone()).unwrap_or_default();
    for line in lines(engine, intake)? {
        match scope(engine, known, &line)? {
            Ok((scope, member)) => {
                let counts = count_action(engine, known.catalog, &mut kept, &scope)?;
                actions.push(counted(line, &scope, member, counts));
            }
            Err((column, value, reason)) => {
                let (file, column) = (file.clone(), column.to_owned());
                refused.push(Reject { file, line: line.number, column, value, reason });
            }
        }
    }
    intake.refuse(refused)?;
    Ok(actions)
}

/// The lines that ingest took, in the order of the file.
fn lines(engine: &mut PolarsSql, intake: &mut Intake) -> Result<Vec<Line>, CommandError> {
    let Some(table) = intake.tables.pop() else { return Ok(Vec::new()) };
    engine.register(TABLE, table.rows)?;
    let sql = "SELECT a._line AS line, a.date AS agreed_on, a.owner AS owned_by, \
               a.metric AS metric, a.slice AS slice, a.text AS agreed FROM agreed_actions a \
               ORDER BY line";
    let rows = table_of(&engine.run("agreed actions", sql)?).map_err(EngineError::from)?;
    engine.forget(TABLE);
    let broken = |error: crate::table::TableError| CommandError::Output(error.to_string());
    read_lines(&rows).map_err(broken)
}

fn read_lines(rows: &Table) -> Result<Vec<Line>, crate::table::TableError> {
    let (numbers, dates) = (rows.whole("line")?, rows.whole("agreed_on")?);
    let texts = ["owned_by", "metric", "slice", "agreed"].map(|name| rows.text(name));
    let [owners, metrics, slices, agreed] = texts;
    let (owners, metrics, slices, agreed) = (owners?, metrics?, slices?, agreed?);
    let line = |row: usize| {
        let word = |of: &crate::table::Words<'_>| of.at(row).unwrap_or_default().to_owned();
        Some(Line {
            number: u64::try_from(numbers[row]?).ok()?,
            date: i32::try_from(dates[row]?).ok()?,
            owner: word(&owners),
            metric: word(&metrics),
            slice: word(&slices),
            text: word(&agreed),
        })
    };
    Ok((0..rows.rows()).filter_map(line).collect())
}

/// What is wrong with a line: column, value, reason.
type Wrong = (&'static str, String, String);

/// What is to be counted for a line and how its member is called, or why nothing is.
fn scope(
    engine: &mut PolarsSql,
    known: &Known<'_>,
    line: &Line,
) -> Result<Result<(ActionScope, String), Wrong>, CommandError> {
    if let Err(reason) = metric(known.catalog, &line.metric)? {
        return Ok(Err(("metric", line.metric.clone(), reason)));
    }
    let found = match dimension(&line.slice) {
        Ok(None) => Ok((None, String::new(), String::new())),
        Ok(Some((one, member))) => {
            let there = members(engine, one)?;
            member_of(known, (one, member), &there)
                .map(|found| (Some(one), found.clone(), called(known, one, &found)))
        }
        Err(reason) => Err(reason),
    };
    let (before, after) = known.plan.around(line.date, &line.metric);
    Ok(match found {
        Ok((slice, member, name)) => {
            let metric = line.metric.clone();
            Ok((ActionScope { metric, slice, member, before, after }, name))
        }
        Err(reason) => Err(("slice", line.slice.clone(), reason)),
    })
}

/// The name that may be meant, as the end of a reason; nothing where none is like it.
fn or_nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(found, known).map_or_else(String::new, |near| format!("; nearest: {near}"))
}

/// Whether a metric can be judged before and after.
fn metric(catalog: &Catalog, name: &str) -> Result<Result<(), String>, CommandError> {
    let Some(query) = catalog.query(&format!("metrics/{name}")) else {
        let near = or_nearest(name, metric_names(catalog)?);
        return Ok(Err(format!("no metric of that name{near}")));
    };
    Ok(if is_judged(query) {
        Ok(())
    } else {
        Err("can’t be judged before and after: only a share with a good direction and without \
             parts can, and follow_up_wait"
            .to_owned())
    })
}

/// A share with a good direction and without parts, or the wait for the AE.
fn is_judged(query: &Query) -> bool {
    let has_parts = query.header.returns.iter().any(|column| column.name == "part");
    let is_share = query
        .header
        .metric
        .as_ref()
        .is_some_and(|metric| metric.unit == Unit::Ratio && metric.better != Better::Neither);
    let name = query.table();
    name == WAITS || is_share && !has_parts && !NOT_COMPARED.contains(&name)
}

/// The dimension and the member that a slice names; `None` for everything together.
fn dimension(slice: &str) -> Result<Option<(Dimension, &str)>, String> {
    if slice.trim().is_empty() || slice.trim() == "all" {
        return Ok(None);
    }
    let names = Dimension::EVERY.map(Dimension::name).into_iter();
    let names: Vec<&str> = names.filter(|name| Dimension::named(name).is_some()).collect();
    let (name, member) = slice.split_once('=').unwrap_or((slice, ""));
    match Dimension::named(name.trim()) {
        Some(one) if !member.trim().is_empty() => Ok(Some((one, member.trim()))),
        Some(one) => Err(format!("no member is named; write {}=… or all", one.name())),
        None => {
            let near = or_nearest(name, names.iter().copied());
            Err(format!(
                "no slice of that name{near}; write all, or one of {} with its member",
                names.join(", ")
            ))
        }
    }
}

/// The member as the facts name it: by its own name, or of a person by the id.
fn member_of(
    known: &Known<'_>,
    (one, member): (Dimension, &str),
    there: &[String],
) -> Result<String, String> {
    if let Some(found) = there.iter().find(|found| *found == member) {
        return Ok(found.clone());
    }
    let alike = |name: &str| name.trim().to_lowercase() == member.to_lowercase();
    let found: Vec<&String> = there.iter().filter(|id| alike(&called(known, one, id))).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => {
            let known_names: Vec<String> = there.iter().map(|id| called(known, one, id)).collect();
            let near = or_nearest(member, known_names.iter().map(String::as_str));
            Err(format!("the exports have no such {}{near}", one.name()))
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|id| id.as_str()).collect();
            Err(format!("several have that name; write one of the ids {}", ids.join(", ")))
        }
    }
}

/// How readers call a member.
fn called(known: &Known<'_>, one: Dimension, member: &str) -> String {
    let person = matches!(one, Dimension::Sdr | Dimension::Ae).then(|| known.people.get(member));
    person.flatten().map_or_else(|| member.to_owned(), |person| person.name.clone())
}

fn counted(line: Line, scope: &ActionScope, member: String, counts: ActionCounts) -> Action {
    Action {
        date: line.date,
        owner: line.owner,
        metric: line.metric,
        slice: slice_of(scope),
        member,
        text: line.text,
        before: scope.before,
        after: scope.after,
        weeks: counts.weeks,
        waits: counts.waits,
    }
}
