//! A bar on a terminal for work above a second; silence under cron.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{Progress, Step};

/// Work shorter than this shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar over the bytes of the file being read.
pub(super) struct Bar {
    drawn: ProgressBar,
    started: Instant,
    shown: bool,
}

impl Bar {
    /// A bar that is not shown yet.
    pub(super) fn new() -> Self {
        let drawn = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) =
            ProgressStyle::with_template("{msg} {wide_bar} {bytes} of {total_bytes} {eta}")
        {
            drawn.set_style(style);
        }
        Self { drawn, started: Instant::now(), shown: !std::io::stderr().is_terminal() }
    }

    /// Says what is being done after reading.
    pub(super) fn step(&mut self, words: &'static str) {
        self.show();
        self.drawn.set_message(words);
        tracing::info!("{words}");
    }

    /// Removes the bar.
    pub(super) fn finish(&self) {
        self.drawn.finish_and_clear();
    }

    fn show(&mut self) {
        if !self.shown && self.started.elapsed() >= PATIENCE {
            self.drawn.set_draw_target(ProgressDrawTarget::stderr());
            self.shown = true;
        }
    }
}

impl Progress for Bar {
    fn advanced(&mut self, step: Step<'_>) {
        self.show();
        self.drawn.set_length(step.total);
        self.drawn.set_position(step.done);
        self.drawn.set_message(step.file.to_owned());
    }
}
