//! The words of figures in English, for the tests of this room.

use std::sync::{Arc, LazyLock};

use super::super::words::Words;

static ENGLISH: LazyLock<Arc<Words>> = LazyLock::new(|| Arc::new(words()));

/// The words as the page's English phrases give them.
pub(crate) fn english() -> Arc<Words> {
    Arc::clone(&ENGLISH)
}

fn said(text: &str) -> String {
    text.to_owned()
}

fn words() -> Words {
    Words {
        decimal: said("."),
        group: said(","),
        group_from: 4,
        percent: said("{value}%"),
        points: said("{points} points"),
        minutes: said("{minutes} min"),
        hours: said("{hours} h"),
        hours_minutes: said("{hours} h {minutes} m"),
        one_day: said("1 day"),
        days: said("{days} days"),
        n: said("n"),
        n_is: said("n {n}"),
        hits_of_n: said("{hits} of {n}"),
        small_n: said("small n"),
        hidden: said("n < {n}, not shown"),
        maturing: said("still maturing"),
        observed: said("observed"),
        interval: said("95% interval"),
        interval_is: said("95% CI {range}"),
        share_interval: said("share, 95% interval"),
        raw: said("raw"),
        raw_interval: said("raw, 95% interval"),
        compared: said("Compared with {name}"),
        axis_part: said("Axis shows {low} to {high} only"),
        nothing: said("Nothing to show yet"),
        left_out: said("and {n} more, not drawn"),
        mean: said("Mean {value}"),
        channels: said("PELSCO"),
        limit: said("Limit {value}"),
        limits: said("limits"),
        signal_better: said("signal: better"),
        signal_worse: said("signal: worse"),
        above: said("above"),
        below: said("below"),
        above_limits: said("above the limits"),
        below_limits: said("below the limits"),
        met: said("met"),
        late: said("late"),
        open_within: said("open, in time"),
        open_breached: said("open, breached"),
        by_mix: said("Mix of segments: {points} points"),
        by_rate: said("Rate within segments: {points} points"),
        waiting_here: said("still waiting here"),
        within: said("{share} within it"),
        one_call: said("one call"),
        median: said("median"),
        median_is: said("median {share}"),
        stack: said("a stack of {n} stands for {n} calls or more"),
    }
}
