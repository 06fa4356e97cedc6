//! One file per subcommand; `report` is the recipe and alone knows all stages.
//!
//! In:    what was typed.
//! Out:   files, rows on stdout, words on stderr, an exit code.
//! Never: computes a figure. Only here the clock, the environment and the terminal are known.

mod actions;
mod briefs;
mod check;
mod console;
mod error;
mod gate;
mod init;
mod inputs;
mod load;
mod metrics;
mod progress;
mod query;
mod report;
mod routing;
mod rows;
mod sample;
mod show;

pub use error::{CommandError, chain};

use crate::cli::{Cli, Command};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Done.
    Done,
    /// Done, but a check was breached that `--fail-on` names.
    Breached,
}

/// Carries out what was typed.
///
/// # Errors
/// [`CommandError`], whose exit code says whether it was the arguments or the run.
pub fn run(cli: &Cli) -> Result<Ending, CommandError> {
    console::log(cli.verbose, cli.log_format);
    match &cli.command {
        Command::Report(args) => report::run(args),
        Command::Briefs(args) => briefs::run(args),
        Command::Check(args) if args.gate => gate::run(args),
        Command::Check(args) if args.routing => routing::run(args),
        Command::Check(args) => check::run(args),
        Command::Init(args) => init::run(args),
        Command::Metrics(args) => metrics::run(args),
        Command::Query(args) => query::run(args),
        Command::Show(args) => show::run(args),
        Command::Sample(args) => sample::run(args),
    }
}
