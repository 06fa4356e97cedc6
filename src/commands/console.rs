//! The terminal: the one place that prints.

use std::io::{IsTerminal, Write};

use tracing_subscriber::filter::LevelFilter;

use super::CommandError;
use crate::cli::LogFormat;

/// Starts the log on stderr.
pub(super) fn log(verbose: u8, format: LogFormat) {
    let level = match verbose {
        0 => LevelFilter::WARN,
        1 => LevelFilter::INFO,
        _ => LevelFilter::DEBUG,
    };
    let log = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .with_target(false);
    // A second start (in tests) changes nothing.
    let _started = match format {
        LogFormat::Text => log.with_ansi(colour()).try_init(),
        LogFormat::Json => log.json().try_init(),
    };
}

/// Whether stderr is a terminal that wants colour.
fn colour() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty())
}

/// Writes data to stdout; a reader that has gone away ends the output quietly.
pub(super) fn out(bytes: &[u8]) -> Result<(), CommandError> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(cause) if cause.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|cause| CommandError::Output(cause.to_string())),
    }
}

/// Says something to the person at the terminal; under cron too, for it is the result.
pub(super) fn say(words: &str) {
    let mut stderr = std::io::stderr().lock();
    // Nothing can be done about a stderr that is gone.
    let _said = writeln!(stderr, "{words}");
}
