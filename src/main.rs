//! `baton`: measures the handoff from SDR to AE and writes the weekly review.

use std::io::Write;
use std::process::ExitCode;

use batonpass::cli::Cli;
use batonpass::commands::{Ending, chain, run};
use clap::Parser;

/// Exit code of a run that published, but breached what `--fail-on` names.
const BREACHED: u8 = 3;

/// Stack of the thread that works, in bytes: the engine resolves deep plans by recursion, and the first
/// thread's stack is the system's to choose (1 MiB on some).
const STACK: usize = 64 * 1024 * 1024;

fn main() -> ExitCode {
    let cli = Cli::parse();
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(STACK);
        match worker.spawn_scoped(scope, || work(&cli)) {
            Ok(working) => working.join().unwrap_or(ExitCode::FAILURE),
            // No thread to be had: it may still go well on this one.
            Err(_) => work(&cli),
        }
    })
}

fn work(cli: &Cli) -> ExitCode {
    match run(cli) {
        Ok(Ending::Done) => ExitCode::SUCCESS,
        Ok(Ending::Breached) => ExitCode::from(BREACHED),
        Err(error) => {
            // Nothing can be done about a stderr that is gone.
            let _told = writeln!(std::io::stderr(), "{}", chain(&error));
            ExitCode::from(error.exit_code())
        }
    }
}
