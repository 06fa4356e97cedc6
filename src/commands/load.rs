//! From what was typed to a model with its facts built: the part that most commands share.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};

use super::console::say;
use super::inputs::{self, Configured};
use super::progress::Bar;
use super::{CommandError, actions};
use crate::calendar::start_of_date;
use crate::catalog::Catalog;
use crate::cli::InputArgs;
use crate::config::{Config, Unplaced, WhyUnplaced};
use crate::engine::{Execution, PolarsSql};
use crate::ingest::{self, Rejects};
use crate::measured::Measured;
use crate::model::{Model, ModelError, Rows, Scope, Settings, Staged, WeekPlan};
use crate::quality::{Check, FileLedger};

/// Everything that reading and building gave.
pub(super) struct Loaded {
    /// The config.
    pub(super) config: Config,
    /// The queries and templates.
    pub(super) catalog: Catalog,
    /// The engine, in which every table can be queried.
    pub(super) engine: PolarsSql,
    /// Values that shape the figures; knows every person's calendar.
    pub(super) settings: Settings,
    /// The weeks.
    pub(super) plan: WeekPlan,
    /// The counts.
    pub(super) measured: Measured,
    /// What each file brought.
    pub(super) files: Vec<FileLedger>,
    /// Rows that were not loaded, per source.
    pub(super) rejects: Vec<Rejects>,
    /// What ingest found; the model's checks stand in `measured`.
    pub(super) checks: Vec<Check>,
    /// What a reader should know of how the data was taken.
    pub(super) notes: Vec<String>,
}

impl Loaded {
    /// Every check: of the files, then of the tables.
    pub(super) fn all_checks(&self) -> Vec<Check> {
        self.checks.iter().chain(&self.measured.checks).cloned().collect()
    }

    /// Rows that were not loaded.
    pub(super) fn rejected(&self) -> u64 {
        self.rejects.iter().map(Rejects::rows).sum()
    }
}

/// What reading gave, where nothing can be built of it.
pub(super) struct Books {
    /// What each file brought.
    pub(super) files: Vec<FileLedger>,
    /// Rows that were not loaded, per source.
    pub(super) rejects: Vec<Rejects>,
    /// What ingest found, and the mapping of the sources as far as it came.
    pub(super) checks: Vec<Check>,
    /// What a reader should know of how the data was taken.
    pub(super) notes: Vec<String>,
    /// Why there is no more.
    pub(super) why: ModelError,
}

/// Reads the exports and counts what the scope asks for.
pub(super) fn load(
    args: &InputArgs,
    templates: Option<&PathBuf>,
    scope: &Scope,
) -> Result<Loaded, CommandError> {
    load_or_books(args, templates, scope)?.map_err(|books| books.why.into())
}

/// The same; exports without a handoff, or without a table that has to be there, still give what was
/// read of them.
pub(super) fn load_or_books(
    args: &InputArgs,
    templates: Option<&PathBuf>,
    scope: &Scope,
) -> Result<Result<Loaded, Box<Books>>, CommandError> {
    let configured = inputs::config(args)?;
    let catalog = catalog(args, &configured, templates)?;
    configured.config.check_metrics(&metric_names(&catalog)?)?;
    let calendars = configured.calendars()?;
    let settings = Settings::of(&configured.config, calendars);
    let mut bar = Bar::new();
    let mut read = read(args, &configured, &mut bar)?;
    let mut agreed = match scope.rows {
        Rows::Counts | Rows::Facts => None,
        Rows::Checks | Rows::Review => actions::read(&configured, &mut bar)?,
    };
    bar.step("computing");
    let mut ground = Ground { configured, catalog, settings, engine: engine() };
    let mut mapped = Vec::new();
    let mut built = ground.build(args, (&read.sources, &mut mapped), scope);
    if let (Ok((plan, measured)), Some(intake)) = (&mut built, &mut agreed) {
        let Ground { engine, catalog, .. } = &mut ground;
        let known = actions::Known { catalog, people: &measured.people, plan };
        measured.actions = actions::count(engine, &known, intake)?;
    }
    bar.finish();
    read.extend(agreed);
    let Read { files, rejects, mut checks, notes, .. } = read;
    match built {
        Ok((plan, measured)) => {
            let Ground { configured, catalog, settings, engine } = ground;
            let config = configured.config;
            Ok(Ok(Loaded {
                config,
                catalog,
                engine,
                settings,
                plan,
                measured,
                files,
                rejects,
                checks,
                notes,
            }))
        }
        Err(CommandError::Model(
            why @ (ModelError::NoHandoff | ModelError::MissingTable { .. }),
        )) => {
            checks.extend(mapped);
            Ok(Err(Box::new(Books { files, rejects, checks, notes, why })))
        }
        Err(error) => Err(error),
    }
}

fn engine() -> PolarsSql {
    PolarsSql::new(Execution::Streaming)
}

/// What the facts are built on.
struct Ground {
    configured: Configured,
    catalog: Catalog,
    settings: Settings,
    engine: PolarsSql,
}

impl Ground {
    /// Maps the sources, builds the facts and counts; what the mapping found is kept in any case.
    fn build(
        &mut self,
        args: &InputArgs,
        (sources, mapped): (&[Staged], &mut Vec<Check>),
        scope: &Scope,
    ) -> Result<(WeekPlan, Measured), CommandError> {
        let Self { configured, catalog, settings, engine } = self;
        let mut model = Model::stage(engine, catalog, settings, sources)?;
        mapped.extend_from_slice(model.found());
        let newest = model.newest_event()?;
        let plan = plan(args, &configured.config, &model, newest)?;
        model.build_facts(&plan)?;
        let measured = model.measure(&plan, scope)?;
        Ok((plan, measured))
    }
}

/// Metrics that are computed beside those that have a query of their own name, each with the metric
/// whose query gives its rows.
const COMPUTED: [(&str, &str); 11] = [
    ("follow_up_wait_wall", "follow_up_wait"),
    ("follow_up_within_target", "follow_up_wait"),
    ("acceptance_wait_wall", "acceptance_wait"),
    ("acceptance_within_business_day", "acceptance_wait"),
    ("rejection_within_business_day", "acceptance_wait"),
    ("conversion_within_maturity", "conversion_wait"),
    ("disqualification_within_maturity", "conversion_wait"),
    ("won_within_inquiry_days", "sales_cycle"),
    ("lost_within_inquiry_days", "sales_cycle"),
    ("ramp_conversion", "cohort_conversion"),
    ("ramp_brief_completeness", "cohort_conversion"),
];

/// The metric whose query gives a metric's rows: itself, unless it is computed beside another.
pub(super) fn base_query(metric: &str) -> &str {
    COMPUTED.iter().find(|(name, _)| *name == metric).map_or(metric, |(_, query)| query)
}

/// Names of all metrics, in order.
pub(super) fn metric_names(catalog: &Catalog) -> Result<Vec<&str>, CommandError> {
    let queries = catalog.in_folder("metrics")?;
    let mut names: Vec<&str> = queries.into_iter().map(crate::catalog::Query::table).collect();
    names.extend(COMPUTED.map(|(name, _)| name));
    names.sort_unstable();
    Ok(names)
}

/// The queries and templates, with what the flags or the config put in their place.
fn catalog(
    args: &InputArgs,
    configured: &Configured,
    templates: Option<&PathBuf>,
) -> Result<Catalog, CommandError> {
    let of_config = |folder: &Option<PathBuf>| folder.as_ref().map(|f| configured.folder.join(f));
    let queries = args.queries.clone().or_else(|| of_config(&configured.config.queries));
    let templates = templates.cloned().or_else(|| of_config(&configured.config.templates));
    let catalog = Catalog::built_in()?;
    Ok(catalog.with_overrides(queries.as_deref(), templates.as_deref())?)
}

/// What ingest gave, of all sources.
struct Read {
    sources: Vec<Staged>,
    files: Vec<FileLedger>,
    rejects: Vec<Rejects>,
    checks: Vec<Check>,
    notes: Vec<String>,
}

impl Read {
    /// Enters the list of agreed actions into the books.
    fn extend(&mut self, agreed: Option<ingest::Intake>) {
        let Some(intake) = agreed else { return };
        self.checks.extend(actions::check(&intake));
        self.files.extend(intake.files);
        self.rejects.push(intake.rejects);
        self.notes.extend(intake.notes);
    }
}

fn read(args: &InputArgs, configured: &Configured, bar: &mut Bar) -> Result<Read, CommandError> {
    let placed = configured.placed(&args.exports)?;
    tell_unplaced(&placed.unplaced);
    let settings = ingest::Settings {
        cache: cache(args),
        scratch: std::env::temp_dir(),
        ..ingest::Settings::default()
    };
    let mut read = Read {
        sources: Vec::new(),
        files: Vec::new(),
        rejects: Vec::new(),
        checks: Vec::new(),
        notes: configured.config.notes.iter().map(|note| note.advice().to_owned()).collect(),
    };
    for source in &placed.sources {
        let intake = ingest::read(source, &settings, bar)?;
        read.sources.push(Staged {
            name: source.name.clone(),
            family: source.family.clone(),
            rungs: source.rungs.clone(),
            files: intake.files.iter().map(|ledger| ledger.file.clone()).collect(),
            tables: intake.tables.into_iter().map(|t| (t.name, t.rows, t.present)).collect(),
        });
        read.files.extend(intake.files);
        read.rejects.push(intake.rejects);
        read.checks.extend(intake.checks);
        read.notes.extend(intake.notes);
    }
    Ok(read)
}

/// Says which files nothing is read from: those without a table in one line, each other with its why.
fn tell_unplaced(unplaced: &[Unplaced]) {
    let (strange, others): (Vec<&Unplaced>, Vec<&Unplaced>) =
        unplaced.iter().partition(|unplaced| unplaced.why == WhyUnplaced::NoTable);
    for unplaced in others {
        say(&format!("{}: not read: {}", unplaced.file.display(), unplaced.why));
    }
    if let Some(first) = strange.first() {
        let names = strange.iter().map(|unplaced| unplaced.file.display().to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        say(&format!("not read: {names}\n  help:  {}", first.why));
    }
}

/// The cache folder: the one named, else the user's own.
fn cache(args: &InputArgs) -> Option<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let of_user = || std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    args.cache.clone().or_else(|| of_user().map(|folder| folder.join("baton")))
}

/// The weeks: as asked for, at the instant asked for, else at the newest past event.
fn plan(
    args: &InputArgs,
    config: &Config,
    model: &Model<'_, PolarsSql>,
    newest: i64,
) -> Result<WeekPlan, CommandError> {
    let asked = args.as_of.as_deref().map(|text| instant(text, config)).transpose()?;
    let as_of = asked.or(config.report.as_of).unwrap_or(newest);
    Ok(WeekPlan::of(&config.report, model.report_schedule(), as_of, args.week.as_deref())?)
}

/// The instant of `--since`.
pub(super) fn since(text: &str, config: &Config) -> Result<i64, CommandError> {
    instant_or_start(text, config).ok_or_else(|| {
        CommandError::Usage(format!(
            "--since `{text}` is neither an instant nor a day\n  help:  write \
             2026-11-13T09:00:00-05:00, or 2026-11-13 for its start in the report's zone"
        ))
    })
}

/// An instant with an offset, or the start of a day in the report's zone.
fn instant_or_start(text: &str, config: &Config) -> Option<i64> {
    let instant = DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp());
    let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    instant.or_else(|| start_of_date(day()?, config.report.zone))
}

/// An instant with an offset, or the end of a day in the report's zone.
fn instant(text: &str, config: &Config) -> Result<i64, CommandError> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Ok(instant.timestamp());
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let end = day.and_then(|day| start_of_date(day.succ_opt()?, config.report.zone));
    end.map(|end| end - 1).ok_or_else(|| {
        CommandError::Usage(format!(
            "--as-of `{text}` is neither an instant nor a day\n  help:  write \
             2026-11-15T23:59:00-05:00, or 2026-11-15 for its end in the report's zone"
        ))
    })
}
