//! Counts of agreed actions: one metric of one member, week by week before and since.

use super::cells::{Counted, Sums};
use super::slices::KINDS;
use super::{ModelError, WeekPlan, run_table, shape};
use std::ops::RangeInclusive;

use crate::catalog::Catalog;
use crate::engine::{Engine, Relation, frame_of, table_of};
use crate::measured::{Dimension, Slice, WeekCount, WeekRange, WeekWait};
use crate::table::{Table, TableError};
use crate::units::WEEK_DAYS;

/// The metric that is rows of waits, not counts.
const WAITS: &str = "follow_up_wait";
/// The table that holds the one member looked at.
const MEMBER: &str = "action_member";

/// What is to be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionScope {
    /// Metric.
    pub metric: String,
    /// What it is sliced by; `None` for everything together.
    pub slice: Option<Dimension>,
    /// The member, as the facts name it; empty for everything together.
    pub member: String,
    /// The weeks before.
    pub before: WeekRange,
    /// The whole weeks since.
    pub after: WeekRange,
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    /// Counts by week.
    pub weeks: Vec<WeekCount>,
    /// Waits, for a metric of waits.
    pub waits: Vec<WeekWait>,
}

impl WeekPlan {
    /// The weeks before a day's week and the whole weeks since, as far as a metric can be judged.
    pub fn around(&self, day: i32, metric: &str) -> (WeekRange, WeekRange) {
        let back = (i32::try_from(self.weeks.count).unwrap_or(1) - 1) * WEEK_DAYS;
        let review = self.weeks.review;
        let week = review + (day - review).div_euclid(WEEK_DAYS) * WEEK_DAYS;
        let last = match metric {
            "handoff_to_opportunity_rate" => self.weeks.matured,
            "won_per_1000_inquiries" | "win_rate" => self.inquiries.last,
            _ => review,
        };
        let before = WeekRange { first: week - WEEK_DAYS - back, last: week - WEEK_DAYS };
        (before, WeekRange { first: week + WEEK_DAYS, last })
    }
}

/// The members of a dimension, in order.
///
/// # Errors
/// [`ModelError`] when the facts can't be asked.
pub fn members<E: Engine>(engine: &mut E, of: Dimension) -> Result<Vec<String>, ModelError> {
    let (join, name) = (join_sql(of), name_sql(of));
    let text = format!(
        "SELECT DISTINCT {name} AS member FROM fact_handoffs f{join}\nWHERE {name} IS NOT NULL\n\
         ORDER BY member"
    );
    let table = table_of(&engine.run("members", &text)?)?;
    let names = table.text("member").map_err(shape("members"))?;
    Ok((0..table.rows()).filter_map(|row| names.at(row).map(str::to_owned)).collect())
}

/// The rows that the last action was counted from, kept for the next one: of one kind of facts only.
#[derive(Default)]
pub struct ActionCells(Option<(&'static str, Counted)>);

impl ActionCells {
    /// What each row of that kind counts for, counted anew only where another kind was kept.
    fn of<E: Engine>(
        &mut self,
        engine: &mut E,
        catalog: &Catalog,
        cells: &'static str,
    ) -> Result<&Counted, ModelError> {
        let kept = self.0.take().filter(|(kind, _)| *kind == cells);
        let found = match kept {
            Some(found) => found,
            None => (cells, Counted::of(engine, catalog, cells)?),
        };
        Ok(&self.0.insert(found).1)
    }
}

/// Counts one action. The cells that the metrics are summed from are made anew for it, so that this
/// comes after everything else is counted; the facts must stay as they are while `kept` is used.
///
/// # Errors
/// [`ModelError`] when a query fails or returns something else than its header says.
pub fn count_action<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    kept: &mut ActionCells,
    scope: &ActionScope,
) -> Result<ActionCounts, ModelError> {
    if scope.metric == WAITS { waits(engine, scope) } else { weeks(engine, catalog, kept, scope) }
}

/// The join and the condition that leave only the handoffs of the action's member and weeks.
fn narrowed(scope: &ActionScope) -> String {
    let (first, last) = weeks_of(scope).into_inner();
    let join = scope.slice.map_or_else(String::new, |one| {
        let (join, name) = (join_sql(one), name_sql(one));
        format!("{join}\nINNER JOIN {MEMBER} a ON {name} = a.member")
    });
    format!("FROM fact_handoffs f{join}\nWHERE f.week_start >= {first} AND f.week_start <= {last}")
}

/// First days of the weeks from the first one before to the last one since.
fn weeks_of(scope: &ActionScope) -> RangeInclusive<i64> {
    let last = scope.after.last.max(scope.before.last);
    i64::from(scope.before.first)..=i64::from(last)
}

/// What the fact table `f` is joined with before a member of the dimension has a name.
fn join_sql(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Criterion => "\nINNER JOIN criteria_members m ON f.criteria = m.criteria",
        _ => "",
    }
}

/// The member of the dimension as an expression over what is joined so.
fn name_sql(dimension: Dimension) -> String {
    match dimension {
        Dimension::Criterion => "m.criterion".to_owned(),
        other => format!("f.{}", other.column()),
    }
}

fn weeks<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    kept: &mut ActionCells,
    scope: &ActionScope,
) -> Result<ActionCounts, ModelError> {
    let name = format!("metrics/{}", scope.metric);
    let query = catalog.query(&name);
    let reads = |cells: &str| {
        query.is_some_and(|query| query.header.reads.iter().any(|read| read == cells))
    };
    let missing = || ModelError::MissingQuery { query: name.clone() };
    let kind = KINDS.iter().find(|kind| reads(kind.cells)).ok_or_else(missing)?;
    let rows = kept.of(engine, catalog, kind.cells)?;
    let Some(members) = rows.members(slice_of(scope))? else {
        return Ok(ActionCounts::default());
    };
    let weeks = weeks_of(scope);
    let mut sums = Sums::of(rows);
    sums.add("action", &members.only(&scope.member), |week| weeks.contains(&week).then_some(week))?;
    sums.register(engine, kind.cells)?;
    let table = run_table(engine, catalog, &name)?;
    let weeks = counted(&table).map_err(shape(&name))?;
    Ok(ActionCounts { weeks, waits: Vec::new() })
}

fn counted(table: &Table) -> Result<Vec<WeekCount>, TableError> {
    let (weeks, achieved, eligible) =
        (table.whole("week_start")?, table.whole("achieved")?, table.whole("eligible")?);
    let count = |value: Option<i64>| u64::try_from(value.unwrap_or(0)).unwrap_or(0);
    let of_row = |row: usize| {
        Some(WeekCount {
            week_start: i32::try_from(weeks[row]?).ok()?,
            achieved: count(achieved[row]),
            eligible: count(eligible[row]),
        })
    };
    Ok((0..table.rows()).filter_map(of_row).collect())
}

fn waits<E: Engine>(engine: &mut E, scope: &ActionScope) -> Result<ActionCounts, ModelError> {
    let query = "waits of an action";
    let member = super::settings::words("member", std::iter::once(Some(scope.member.as_str())));
    let one = Table::new(vec![member]).map_err(shape(MEMBER))?;
    engine.register(MEMBER, Relation::Frame(frame_of(&one)?))?;
    let text = format!(
        "SELECT\n    f.handoff_id AS handoff_id,\n    f.week_start AS week_start,\n    \
         f.wait_business_s AS wait_business_s,\n    f.is_followed_up AS is_followed_up\n{}\nORDER BY \
         week_start, handoff_id",
        narrowed(scope)
    );
    let found = engine.run(query, &text);
    engine.forget(MEMBER);
    let table = table_of(&found?)?;
    let waits = waited(&table).map_err(shape(query))?;
    Ok(ActionCounts { weeks: Vec::new(), waits })
}

fn waited(table: &Table) -> Result<Vec<WeekWait>, TableError> {
    let (weeks, seconds, ended) = (
        table.whole("week_start")?,
        table.whole("wait_business_s")?,
        table.whole("is_followed_up")?,
    );
    let of_row = |row: usize| {
        Some(WeekWait {
            week_start: i32::try_from(weeks[row]?).ok()?,
            business_s: seconds[row]?.max(0),
            ended: ended[row] == Some(1),
        })
    };
    Ok((0..table.rows()).filter_map(of_row).collect())
}

/// The slice of a scope.
pub fn slice_of(scope: &ActionScope) -> Slice {
    scope.slice.map_or(Slice::All, Slice::One)
}
