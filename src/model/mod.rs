//! Runs the queries: source tables become canonical, canonical become facts, facts become counts.
//!
//! In:    source tables from ingest, the catalog's queries, plain settings and calendars.
//! Out:   [`crate::measured::Measured`], and an engine in which every table can be queried.
//! Never: reads a file of the user's, knows a statistic, words anything.

mod actions;
mod briefs;
mod cells;
mod checks;
mod clock;
mod collect;
mod criteria;
mod facts;
mod layout;
mod lists;
mod people;
mod places;
mod routing;
mod sections;
mod settings;
mod slices;
mod staging;
mod unite;
mod waits;
mod weeks;

pub use actions::{ActionCells, ActionCounts, ActionScope, count_action, members, slice_of};
pub use briefs::{Asked, brief_tables, candidates, gate_tables, routed_table};
pub use checks::check_names;
pub use settings::{Settings, calendar_of};
pub use staging::Staged;
pub use weeks::{PeriodError, WeekPlan, period_name};

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::engine::{Engine, EngineError};
use crate::measured::{Behind, CallRows, Measured, Routing, Slice};
use crate::quality::Check;
use crate::table::{Table, TableError};

/// What a run of the model can fail at.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A query was refused or failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// Rows could not be brought in or taken out of the engine.
    #[error(transparent)]
    Frame(#[from] crate::engine::FrameError),
    /// The catalog's queries read one another in a circle.
    #[error(transparent)]
    Catalog(#[from] crate::catalog::CatalogError),
    /// A query returned something else than its header says.
    #[error("query `{query}` returned something else than its header says")]
    Shape {
        /// Name of the query.
        query: String,
        /// What was wrong with it.
        #[source]
        cause: TableError,
    },
    /// The calendars can't cover the times in the data.
    #[error("the calendar `{calendar}` can't cover the times in the data")]
    Clock {
        /// The calendar, in words.
        calendar: String,
        /// Why not.
        #[source]
        cause: crate::calendar::ClockError,
    },
    /// A table that the review can't do without is missing.
    #[error(
        "no table `{table}` in the exports\n  found: {found}\n  help:  export it, or map it in the \
         config under [source.tables] (see docs/sources)"
    )]
    MissingTable {
        /// The canonical table.
        table: &'static str,
        /// The tables there are.
        found: String,
    },
    /// The data has no instant at which to look at it.
    #[error(
        "the exports hold no handoff\n  help:  check the files and the date columns, or pass --as-of"
    )]
    NoHandoff,
    /// A query that the catalog should hold is not there.
    #[error("the catalog has no query `{query}`")]
    MissingQuery {
        /// Its name.
        query: String,
    },
}

/// How much of the catalog a command needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Slices to count.
    pub slices: Vec<Slice>,
    /// Whether the worklist and the rows behind findings are wanted.
    pub rows: Rows,
}

/// What is wanted beside the counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Counts only.
    Counts,
    /// Counts, and the facts stay to be asked for rows.
    Facts,
    /// Also the checks.
    Checks,
    /// Also the checks, the worklist and the rows behind findings.
    Review,
}

/// A model whose canonical tables are in place.
pub struct Model<'a, E: Engine> {
    engine: &'a mut E,
    catalog: &'a Catalog,
    settings: &'a mut Settings,
    present: BTreeSet<String>,
    checks: Vec<Check>,
    files: Vec<String>,
    routing: Routing,
}

impl<'a, E: Engine> Model<'a, E> {
    /// Maps the sources onto the canonical tables.
    ///
    /// # Errors
    /// [`ModelError`] when a staging query fails or a required table is missing.
    pub fn stage(
        engine: &'a mut E,
        catalog: &'a Catalog,
        settings: &'a mut Settings,
        sources: &[Staged],
    ) -> Result<Self, ModelError> {
        let found = staging::stage(engine, catalog, settings, sources)?;
        let staging::Found { present, checks } = found;
        let files = sources.iter().flat_map(|source| source.files.clone()).collect();
        let routing = Routing::default();
        Ok(Self { engine, catalog, settings, present, checks, files, routing })
    }

    /// What mapping the sources found out.
    pub fn found(&self) -> &[Check] {
        &self.checks
    }

    /// The newest past event in the data, epoch seconds.
    ///
    /// # Errors
    /// [`ModelError::NoHandoff`] when there is no handoff at all.
    pub fn newest_event(&mut self) -> Result<i64, ModelError> {
        settings::newest_event(self.engine)
    }

    /// The schedule by which the report's weeks are cut.
    pub fn report_schedule(&self) -> &crate::calendar::Schedule {
        let calendars = &self.settings.calendars;
        &calendars.schedules()[calendars.report_index()]
    }

    /// Registers settings and clock, and builds every fact table.
    ///
    /// # Errors
    /// [`ModelError`] when a query fails or a calendar can't cover the data.
    pub fn build_facts(&mut self, weeks: &WeekPlan) -> Result<(), ModelError> {
        settings::register(self.engine, self.settings, weeks, &self.present)?;
        clock::register(self.engine, self.settings, weeks.as_of)?;
        criteria::register(self.engine, self.settings)?;
        self.routing = routing::register(self.engine, self.settings, &self.present)?;
        facts::build(self.engine, self.catalog)
    }

    /// Counts the metrics.
    ///
    /// # Errors
    /// [`ModelError`] when a query fails or returns something else than its header says.
    pub fn measure(&mut self, weeks: &WeekPlan, scope: &Scope) -> Result<Measured, ModelError> {
        if scope.rows == Rows::Counts {
            facts::keep_only_facts(self.engine);
        }
        slices::build(self.engine, self.catalog, weeks, &scope.slices)?;
        let mut measured = collect::collect(self.engine, self.catalog, weeks, &scope.slices)?;
        measured.present.clone_from(&self.present);
        measured.business_day_s = self.settings.calendars.business_day_seconds();
        measured.checks.clone_from(&self.checks);
        measured.routing.clone_from(&self.routing);
        if matches!(scope.rows, Rows::Checks | Rows::Review) {
            measured.checks.extend(checks::run(self.engine, self.catalog, &self.files)?);
        }
        if scope.rows == Rows::Review {
            measured.worklist = self.table("review/worklist")?;
            measured.briefs = self.table("review/recent_briefs")?;
            measured.sections = sections::run(self.engine, self.catalog)?;
            measured.routing.by_rule = self.table("review/routed_by_rule")?;
            measured.routing.misrouted = self.table("review/misrouted_handoffs")?;
            measured.routing.load = self.table("review/ae_load")?;
            measured.earlier_waits = self.table("review/earlier_waits")?;
            measured.behind = self.behind()?;
            measured.calls = self.calls()?;
            let older = self.table("review/older_open")?;
            measured.older_open = collect::single(&older, "review/older_open", "older")?;
        }
        Ok(measured)
    }

    /// What findings are made of beside the counts.
    fn behind(&mut self) -> Result<Behind, ModelError> {
        Ok(Behind {
            criteria: self.table("review/criteria")?,
            scores: self.table("review/scores")?,
            rows: self.table("review/finding_rows")?,
        })
    }

    /// Touches of quiet prospects, and talk in first meetings.
    fn calls(&mut self) -> Result<CallRows, ModelError> {
        Ok(CallRows {
            quiet: self.table("review/quiet_touches")?,
            talks: self.table("review/first_talks")?,
        })
    }

    fn table(&mut self, query: &str) -> Result<Table, ModelError> {
        run_table(self.engine, self.catalog, query)
    }
}

/// Runs a query of the catalog and takes its rows out of the engine.
fn run_table<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    query: &str,
) -> Result<Table, ModelError> {
    let frame = engine.run(query, sql(catalog, query)?)?;
    Ok(crate::engine::table_of(&frame)?)
}

/// The text of a query of the catalog.
fn sql<'a>(catalog: &'a Catalog, query: &str) -> Result<&'a str, ModelError> {
    let found = catalog.query(query).map(|query| query.sql.as_str());
    found.ok_or_else(|| ModelError::MissingQuery { query: query.to_owned() })
}

/// Wraps a table's fault with the query that returned it.
fn shape(query: &str) -> impl Fn(TableError) -> ModelError + '_ {
    |cause| ModelError::Shape { query: query.to_owned(), cause }
}
