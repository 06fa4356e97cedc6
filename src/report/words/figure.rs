//! The fixed words of figures, as the phrases have them.

use crate::charts::Words;

use super::phrases::{Phrases, say};

/// Every fixed word of a figure; a blank is left as `{name}`, which the figure fills.
pub(crate) fn words(p: &Phrases) -> Words {
    Words {
        decimal: say!(p, "number-decimal"),
        group: say!(p, "number-group"),
        group_from: p.grouping().from,
        percent: say!(p, "number-percent", value = "{value}"),
        points: say!(p, "figure-points", points = "{points}"),
        minutes: say!(p, "chart-minutes", minutes = "{minutes}"),
        hours: say!(p, "chart-hours", hours = "{hours}"),
        hours_minutes: say!(p, "chart-hours-minutes", hours = "{hours}", minutes = "{minutes}"),
        one_day: say!(p, "chart-one-day"),
        days: say!(p, "chart-days", days = "{days}"),
        n: say!(p, "chart-n"),
        n_is: say!(p, "chart-n-is", n = "{n}"),
        hits_of_n: say!(p, "share-count", achieved = "{hits}", eligible = "{n}"),
        small_n: say!(p, "chart-small-n"),
        hidden: say!(p, "chart-hidden", n = "{n}"),
        maturing: say!(p, "chart-maturing"),
        observed: say!(p, "chart-observed"),
        interval: say!(p, "chart-interval"),
        interval_is: say!(p, "chart-interval-is", range = "{range}"),
        share_interval: say!(p, "chart-share-interval"),
        raw: say!(p, "chart-raw"),
        raw_interval: say!(p, "chart-raw-interval"),
        compared: say!(p, "chart-compared", name = "{name}"),
        axis_part: say!(p, "chart-axis-part", low = "{low}", high = "{high}"),
        nothing: say!(p, "chart-nothing"),
        left_out: say!(p, "chart-left-out", n = "{n}"),
        mean: say!(p, "chart-mean", value = "{value}"),
        channels: say!(p, "chart-channels"),
        limit: say!(p, "chart-limit", value = "{value}"),
        limits: say!(p, "chart-limits"),
        signal_better: say!(p, "chart-signal-better"),
        signal_worse: say!(p, "chart-signal-worse"),
        above: say!(p, "chart-above"),
        below: say!(p, "chart-below"),
        above_limits: say!(p, "chart-above-limits"),
        below_limits: say!(p, "chart-below-limits"),
        met: say!(p, "chart-met"),
        late: say!(p, "chart-late"),
        open_within: say!(p, "chart-open-within"),
        open_breached: say!(p, "chart-open-breached"),
        by_mix: say!(p, "chart-by-mix", points = "{points}"),
        by_rate: say!(p, "chart-by-rate", points = "{points}"),
        waiting_here: say!(p, "chart-waiting-here"),
        within: say!(p, "chart-within", share = "{share}"),
        one_call: say!(p, "chart-one-call"),
        median: say!(p, "chart-median"),
        median_is: say!(p, "chart-median-is", share = "{share}"),
        stack: say!(p, "chart-stack", n = "{n}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::english;
    use crate::report::tests::phrases;

    #[test]
    fn the_figures_are_tested_with_the_words_of_the_page() {
        assert_eq!(words(phrases()), *english());
    }
}
