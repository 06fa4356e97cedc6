//! An invented company taken from its rows to the analysis, in process and by the stages' own doors.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use batonpass::analysis::handover::OwedCadence;
use batonpass::analysis::{Analysis, Context, analyse};
use batonpass::calendar::start_of_date;
use batonpass::catalog::Catalog;
use batonpass::config::Config;
use batonpass::engine::{Execution, PolarsSql};
use batonpass::ingest;
use batonpass::measured::{Measured, Slice};
use batonpass::model::{Model, Rows, Scope, Settings, Staged, WeekPlan};
use batonpass::sample::{CsvSink, Plan, generate};

/// Weeks are cut and the data speaks where the generator's company sits.
const CONFIG: &str = "[report]\nzone = \"America/New_York\"\n";
/// Business seconds of the follow-up target, the default of the config.
const TARGET_S: i64 = 3_600;

/// The counts of a company and what the analysis makes of them.
pub(crate) struct Told {
    /// The counts.
    pub(crate) measured: Measured,
    /// The analysis.
    pub(crate) analysis: Analysis,
}

/// Generates the plan's exports and takes them through ingest, model and analysis.
pub(crate) fn told(plan: &Plan, slices: &[Slice], rows: Rows) -> Told {
    let folder = tempfile::tempdir().unwrap();
    let files = write(plan, folder.path());
    let config = Config::parse(CONFIG, "baton.toml").unwrap();
    let measured = measure(plan, &config, &files, &Scope { slices: slices.to_vec(), rows });
    let analysis = analyse(&measured, &context(&config));
    Told { measured, analysis }
}

/// Writes the exports as CSV; the files' paths.
fn write(plan: &Plan, folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut sink = CsvSink::new(|table| {
        let path = folder.join(format!("{table}.csv"));
        files.push(path.clone());
        Ok(BufWriter::new(File::create_new(path)?))
    })
    .unwrap();
    generate(plan, &mut sink).unwrap();
    sink.finish().unwrap();
    files
}

fn measure(plan: &Plan, config: &Config, files: &[PathBuf], scope: &Scope) -> Measured {
    let one_thread = ingest::Settings { threads: 1, ..ingest::Settings::default() };
    let staged: Vec<Staged> = config
        .sources(files)
        .sources
        .iter()
        .map(|source| Staged {
            name: source.name.clone(),
            family: source.family.clone(),
            rungs: source.rungs.clone(),
            files: Vec::new(),
            tables: ingest::read(source, &one_thread, &mut ())
                .unwrap()
                .tables
                .into_iter()
                .map(|table| (table.name, table.rows, table.present))
                .collect(),
        })
        .collect();
    let catalog = Catalog::built_in().unwrap();
    let mut settings =
        Settings::of(config, config.calendars(&std::collections::BTreeMap::new()).unwrap());
    let mut engine = PolarsSql::new(Execution::InMemory);
    let mut model = Model::stage(&mut engine, &catalog, &mut settings, &staged).unwrap();
    let after = start_of_date(plan.last_day.succ_opt().unwrap(), config.report.zone).unwrap();
    let weeks = WeekPlan::of(&config.report, model.report_schedule(), after - 60, None).unwrap();
    model.build_facts(&weeks).unwrap();
    model.measure(&weeks, scope).unwrap()
}

/// The thresholds of the config's defaults, as the command hands them on.
fn context(config: &Config) -> Context {
    Context {
        zone: config.report.zone,
        maturity_days: config.report.maturity_days,
        inquiry_days: config.report.inquiry_days,
        stall_days: config.stall.limits(),
        sla_s: TARGET_S,
        marks_s: Vec::new(),
        min_compared: u64::from(config.report.min_compared),
        not_logged_limit: f64::from(config.hold.not_logged_limit_percent) / 100.0,
        worklist_rows: 0,
        worklist_days: config.report.worklist_days,
        benchmarks: batonpass::analysis::Benchmarks::new(),
        charts: batonpass::analysis::ChartRules::new(better(), []),
        playbook: batonpass::analysis::Agreed::default(),
        due: Box::new(|_, _, _| None),
        cadence: OwedCadence { touches: 3, days: 3, channels: 3 },
        calls: batonpass::analysis::CallTerms { window_days: 3, talk_limit: 6_500 },
        next_day_without: Box::new(|_, _| None),
        routing: batonpass::analysis::RoutingTerms::default(),
        link: Box::new(|_| None),
    }
}

/// Which way is good, as the built-in queries say.
fn better() -> std::collections::BTreeMap<String, batonpass::review::Better> {
    let catalog = Catalog::built_in().unwrap();
    let queries = catalog.in_folder("metrics").unwrap();
    let of_query = |query: &&batonpass::catalog::Query| {
        let better = match query.header.metric.as_ref()?.better {
            batonpass::catalog::Better::Higher => batonpass::review::Better::Higher,
            batonpass::catalog::Better::Lower => batonpass::review::Better::Lower,
            batonpass::catalog::Better::Neither => return None,
        };
        Some((query.table().to_owned(), better))
    };
    queries.iter().filter_map(of_query).collect()
}
