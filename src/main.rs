//! `baton`: measures the handoff from SDR to AE and writes the weekly review.

use std::io::Write;
use std::process::ExitCode;

use batonpass::cli::Cli;
use batonpass::commands::{Ending, chain, run};
use clap::Parser;

/// Exit code of a run that published, but breached what `--fail-on` names.
const BREACHED: u8 = 3;

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(Ending::Done) => ExitCode::SUCCESS,
        Ok(Ending::Breached) => ExitCode::from(BREACHED),
        Err(error) => {
            // Nothing can be done about a stderr that is gone.
            let _told = writeln!(std::io::stderr(), "{}", chain(&error));
            ExitCode::from(error.exit_code())
        }
    }
}
