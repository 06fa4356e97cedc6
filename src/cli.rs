//! What can be typed; decides nothing.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

/// Measures the handoff from SDR to AE from your CRM's exports, and writes the weekly review.
#[derive(Debug, Parser)]
#[command(name = "baton", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Say more on stderr; twice for the queries that are run.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// Form of the log on stderr.
    #[arg(long, global = true, value_enum, default_value = "text", env = "BATON_LOG_FORMAT")]
    pub log_format: LogFormat,
}

/// Form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the review of the last complete week.
    #[command(after_help = "Examples:
  baton report exports/ --config baton.toml --out /mnt/share/handoffs
  baton report 'exports/*.csv.gz' --week 2026-W46
  baton report sample_data/canonical --config sample_data/baton.toml")]
    Report(ReportArgs),
    /// Write a brief and an introduction e-mail for each meeting ahead.
    #[command(after_help = "Examples:
  baton briefs exports/ --config baton.toml --out /mnt/share/briefs
  baton briefs exports/ --ae 'Dana Reyes'
  baton briefs exports/ --handoff H-2041 --handoff H-2042
  baton briefs exports/ --since 2026-11-13")]
    Briefs(BriefsArgs),
    /// Look at exports, say what they are, and draft a baton.toml for them.
    #[command(after_help = "Examples:
  baton init exports/
  baton init exports/ --out crm/baton.toml
  baton init 'exports/*.csv' --out - | less")]
    Init(InitArgs),
    /// Read and judge the exports; publish nothing.
    #[command(after_help = "Examples:
  baton check exports/
  baton check exports/ --rejects rejects.csv --format json
  baton check exports/ --gate --ids next.txt --gate-csv to_fill.csv
  baton check exports/ --routing --since 2026-11-09 --routing-csv routing.csv")]
    Check(CheckArgs),
    /// Print the metrics as tidy rows.
    #[command(after_help = "Examples:
  baton metrics exports/ --by sdr --metric hold_rate
  baton metrics exports/ --format csv > metrics.csv")]
    Metrics(MetricsArgs),
    /// Run SQL over source, canonical and fact tables.
    #[command(after_help = "Examples:
  baton query exports/ 'SELECT sdr_id, COUNT(*) AS n FROM handoffs GROUP BY sdr_id'
  baton query exports/ --tables
  baton query exports/ -f my.sql --format csv")]
    Query(QueryArgs),
    /// Print a built-in query, template, metric or the config's keys.
    #[command(after_help = "Examples:
  baton show metric hold_rate
  baton show query facts/appointments > my/queries/facts/appointments.sql
  baton show config > baton.toml")]
    Show(ShowArgs),
    /// Write an invented company's exports.
    #[command(after_help = "Examples:
  baton sample --out exports
  baton sample --out exports --layout salesforce
  baton sample --out big --handoffs 1000000 --format parquet")]
    Sample(SampleArgs),
}

/// Where the data comes from and how it is read.
#[derive(Args, Clone, Debug)]
pub struct InputArgs {
    /// Folders, files or patterns: .csv .tsv .csv.gz .xlsx .parquet; default: what the config names.
    pub exports: Vec<String>,
    /// Config file; default: baton.toml here, if there is one.
    #[arg(short, long, value_name = "FILE", env = "BATON_CONFIG")]
    pub config: Option<PathBuf>,
    /// Instant that the data speaks for, as 2026-11-15T23:59:00-05:00, or a day (its end, in the
    /// report's zone); default: the newest past event.
    #[arg(long, value_name = "INSTANT", env = "BATON_AS_OF")]
    pub as_of: Option<String>,
    /// Week to review, as 2026-W46; default: the last complete one.
    #[arg(long, value_name = "WEEK", env = "BATON_WEEK")]
    pub week: Option<String>,
    /// Folder of .sql files that replace built-in queries.
    #[arg(long, value_name = "DIR", env = "BATON_QUERIES")]
    pub queries: Option<PathBuf>,
    /// Folder for converted inputs, so that a second run skips the text.
    #[arg(long, value_name = "DIR", env = "BATON_CACHE")]
    pub cache: Option<PathBuf>,
}

/// Arguments of `report`.
#[derive(Args, Clone, Debug)]
pub struct ReportArgs {
    /// Where the data comes from.
    #[command(flatten)]
    pub input: InputArgs,
    /// Folder to publish into.
    #[arg(short, long, value_name = "DIR", default_value = "reports", env = "BATON_OUT")]
    pub out: PathBuf,
    /// Folder of templates that replace built-in ones.
    #[arg(long, value_name = "DIR", env = "BATON_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// Exit with 3 when the checks come out at this or worse; the review is published all the same.
    #[arg(long, value_enum, value_name = "LEVEL", env = "BATON_FAIL_ON")]
    pub fail_on: Option<FailOn>,
    /// Do nothing when inputs, config and version are those of the review that is there.
    #[arg(long, env = "BATON_IF_CHANGED")]
    pub if_changed: bool,
    /// Give everybody a file of their own below people/, where there are more than forty.
    #[arg(long, env = "BATON_SPLIT")]
    pub split: bool,
}

/// Arguments of `briefs`.
#[derive(Args, Clone, Debug)]
pub struct BriefsArgs {
    /// Where the data comes from.
    #[command(flatten)]
    pub input: InputArgs,
    /// Folder to publish into; one of its own, not that of the reviews.
    #[arg(short, long, value_name = "DIR", default_value = "briefs", env = "BATON_BRIEFS_OUT")]
    pub out: PathBuf,
    /// Folder of templates that replace built-in ones.
    #[arg(long, value_name = "DIR", env = "BATON_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// Only this handoff, whatever is ahead of it; may be given several times.
    #[arg(long, value_name = "ID", conflicts_with = "since")]
    pub handoff: Vec<String>,
    /// Only the handoffs of this AE, by id or name.
    #[arg(long, value_name = "NAME")]
    pub ae: Option<String>,
    /// Open handoffs from this instant or day on, in place of those with a meeting ahead.
    #[arg(long, value_name = "INSTANT")]
    pub since: Option<String>,
}

/// What makes a published run end with exit code 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A check with a caveat.
    Warning,
    /// A check by which figures should not be trusted.
    Error,
}

/// Arguments of `init`.
#[derive(Args, Clone, Debug)]
pub struct InitArgs {
    /// Folders, files or patterns of the exports; default: the current folder.
    pub exports: Vec<String>,
    /// File to write, which must not be there yet; - prints it.
    #[arg(short, long, value_name = "FILE", default_value = "baton.toml")]
    pub out: PathBuf,
}

/// Arguments of `check`.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
    /// Where the data comes from.
    #[command(flatten)]
    pub input: InputArgs,
    /// Form of the table.
    #[arg(long, value_enum, default_value = "table")]
    pub format: CheckFormat,
    /// Also write every row that was not loaded into this CSV file.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// Exit with 3 when the checks come out at this or worse.
    #[arg(long, value_enum, value_name = "LEVEL", env = "BATON_FAIL_ON")]
    pub fail_on: Option<FailOn>,
    /// Instead of the checks: which mandatory fields are blank in the open handoffs of the last
    /// days, per SDR; exit with 3 when any is.
    #[arg(long, conflicts_with_all = ["rejects", "fail_on"], group = "of_handoffs")]
    pub gate: bool,
    /// Instead of the checks: which routing rule each handoff of the last 28 days met, and who
    /// received it; exit with 3 when any was misrouted.
    #[arg(long, conflicts_with_all = ["rejects", "fail_on"], group = "of_handoffs")]
    pub routing: bool,
    /// Look at these handoffs or leads only: a file with an id a line.
    #[arg(long, value_name = "FILE", requires = "of_handoffs")]
    pub ids: Option<PathBuf>,
    /// Look at handoffs from this day or instant on.
    #[arg(long, value_name = "DAY", requires = "routing", conflicts_with = "ids")]
    pub since: Option<String>,
    /// Also write which rule each handoff met into this CSV file.
    #[arg(long, value_name = "FILE", requires = "routing")]
    pub routing_csv: Option<PathBuf>,
    /// Also write what is to be filled into this CSV file.
    #[arg(long, value_name = "FILE", requires = "gate")]
    pub gate_csv: Option<PathBuf>,
}

/// Form of the table of checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// Arguments of `metrics`.
#[derive(Args, Clone, Debug)]
pub struct MetricsArgs {
    /// Where the data comes from.
    #[command(flatten)]
    pub input: InputArgs,
    /// Form of the rows.
    #[arg(long, value_enum, default_value = "table")]
    pub format: RowFormat,
    /// Only this slice, beside the whole: team, sdr, ae, pair, `transfer_method`, framework,
    /// criterion, source, industry, `company_size`, territory, routing, `sync_cadence`,
    /// `follow_up_band`, tenure, month, week; or two at once as team+source. May be given several
    /// times.
    #[arg(long, value_name = "SLICE")]
    pub by: Vec<String>,
    /// Only this metric; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub metric: Vec<String>,
}

/// Form of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// For people.
    Table,
    /// One JSON list.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// CSV, safe to open in a spreadsheet.
    Csv,
    /// Parquet.
    Parquet,
}

/// Arguments of `query`.
#[derive(Args, Clone, Debug)]
pub struct QueryArgs {
    /// Where the data comes from.
    #[command(flatten)]
    pub input: InputArgs,
    /// Read the query from this file; else the last argument is the query.
    #[arg(short, long, value_name = "FILE", conflicts_with = "tables")]
    pub file: Option<PathBuf>,
    /// List the tables with their columns and meanings.
    #[arg(long)]
    pub tables: bool,
    /// Form of the rows.
    #[arg(long, value_enum, default_value = "table")]
    pub format: RowFormat,
}

/// Arguments of `show`.
#[derive(Args, Clone, Debug)]
pub struct ShowArgs {
    /// What to print.
    #[arg(value_enum)]
    pub what: Shown,
    /// Name of the query, template or metric; without one, the names are listed.
    pub name: Option<String>,
}

/// What `show` can print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shown {
    /// A built-in query.
    Query,
    /// A built-in template.
    Template,
    /// Every key of the config with its default.
    Config,
    /// The config's JSON Schema.
    Schema,
    /// A metric in words and SQL.
    Metric,
}

/// Arguments of `sample`.
#[derive(Args, Clone, Debug)]
pub struct SampleArgs {
    /// Folder to write into; it must be empty or not exist.
    #[arg(short, long, value_name = "DIR")]
    pub out: PathBuf,
    /// Number of handoffs.
    #[arg(long, value_name = "N", default_value_t = 1500)]
    pub handoffs: u64,
    /// Seed of every random draw; default: the one of the sample data.
    #[arg(long, value_name = "NUM")]
    pub seed: Option<u64>,
    /// How the tables are laid out.
    #[arg(long, value_enum, default_value = "canonical")]
    pub layout: SampleLayout,
    /// Form of the files.
    #[arg(long, value_enum, default_value = "csv")]
    pub format: SampleFormat,
    /// Plant no effect: everybody works alike.
    #[arg(long)]
    pub no_effects: bool,
    /// Strew in no trouble: every row is as it should be.
    #[arg(long)]
    pub no_troubles: bool,
}

/// Layouts of the sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SampleLayout {
    /// The canonical tables.
    Canonical,
    /// Salesforce's objects with API names, as CSV.
    Salesforce,
    /// A HubSpot portal's exports, as CSV.
    Hubspot,
}

/// Forms of the sample's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SampleFormat {
    /// CSV.
    Csv,
    /// Parquet.
    Parquet,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
