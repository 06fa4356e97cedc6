//! Small figures of cohorts, steps, touches, calls and scores, pinned as they were looked at.

use super::super::cadence_lanes::{self, CadenceLanes, Channel, Lane, Touch, TouchState};
use super::super::cohort_curves::{
    self, CohortCurve, CohortCurves, DayEstimate, DayMark, DayShare,
};
use super::super::funnel_plot::{self, FunnelLimit, FunnelPlot, FunnelPoint};
use super::super::nanoplot::{self, Nanoplot};
use super::super::ordered_bands::{self, OrderedBands};
use super::super::ramp_curve::{self, RampCurve};
use super::super::score_bars::{self, ScoreBars, ScoreRow};
use super::super::sla_states::{SlaPanel, SlaPanels, SlaRow, draw_panels};
use super::super::stall_bars::{self, StallBars, StallStep};
use super::super::talk_strip::{self, TalkBand, TalkRow, TalkStrip};
use super::super::{
    Benchmark, Caption, Counts, Estimate, SampleSize, ShareColumn, Side, Signal, Size, Verdict,
};

fn caption(title: &str) -> Caption {
    let desc = "The numbers in words".to_owned();
    Caption { id: "fig".to_owned(), title: title.to_owned(), desc, words: super::english() }
}

fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

fn level(value: f64, label: &str) -> Benchmark {
    Benchmark { value, label: label.to_owned(), source: "vendor survey".to_owned() }
}

fn column(label: &str, hits: u32, n: u32) -> ShareColumn {
    let value = f64::from(hits) / f64::from(n);
    let share = Some(Estimate { value, low: value * 0.75, high: value + (1.0 - value) * 0.25 });
    let sample = if n < 8 { SampleSize::Small } else { SampleSize::Enough };
    ShareColumn { label: label.to_owned(), counts: Counts { hits, n }, share, sample }
}

fn cohort(name: &str, observed_until: f64) -> CohortCurve {
    let step = |day: f64, value: f64| {
        let share = Estimate { value, low: value - 0.1, high: value + 0.1 };
        DayEstimate { day, share }
    };
    let reached = vec![step(3.0, 0.2), step(10.0, 0.4), step(25.0, 0.55)];
    CohortCurve {
        name: name.to_owned(),
        note: "n 64".to_owned(),
        reached: reached.into_iter().filter(|s| s.day <= observed_until).collect(),
        lost: vec![DayShare { day: 5.0, share: 0.1 }],
        observed_until,
    }
}

#[test]
fn cohort_curves_of_a_mature_and_a_young_cohort() {
    let input = CohortCurves {
        caption: caption("October is no slower than September"),
        cohorts: vec![cohort("September", 45.0), cohort("October", 12.0)],
        banded: Some(0),
        last_day: 45.0,
        maturity: Some(DayMark { day: 30.0, label: "mature at 30 days".to_owned() }),
        reached_words: "Became an opportunity".to_owned(),
        lost_words: "Disqualified".to_owned(),
        axis_words: "Days since the handoff".to_owned(),
    };
    insta::assert_snapshot!(lines(&cohort_curves::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn ordered_bands_with_one_apart() {
    let input = OrderedBands {
        caption: caption("Sooner touched, more often converted"),
        bands: vec![column("≤ 1 h", 30, 40), column("1–4 h", 12, 24), column("later", 2, 6)],
        apart: Some(column("not touched", 2, 20)),
        reference: Some(level(0.51, "All 51%")),
        axis_words: "Business time to the first follow-up".to_owned(),
        note: "Trend: 12 points lower per band, interval 4 to 20.".to_owned(),
    };
    insta::assert_snapshot!(lines(&ordered_bands::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn ramp_curve_with_a_small_first_month() {
    let input = RampCurve {
        caption: caption("New SDRs reach the team in month three"),
        months: vec![column("1", 1, 6), column("2", 9, 30), column("3", 20, 36)],
        reference: Some(level(0.55, "Team 55%")),
        axis_words: "Months since the first handoff".to_owned(),
    };
    insta::assert_snapshot!(lines(&ramp_curve::draw(&input, Size::Narrow).unwrap()));
}

#[test]
fn nanoplot_with_a_gap_a_signal_and_what_is_not_final() {
    let input = Nanoplot {
        caption: caption("Conversion fell"),
        months: vec![Some(0.6), Some(0.7), None, Some(0.65), Some(0.7)],
        weeks: vec![Some(0.62), None, Some(0.6), Some(0.4), Some(0.3)],
        unripe_months: 1,
        unripe_weeks: 1,
        band: Some((0.5, 0.8)),
        mean: Some(0.65),
        last_signal: Some(Signal { side: Side::Below, verdict: Verdict::Worse }),
    };
    insta::assert_snapshot!(lines(&nanoplot::draw(&input, Size::Narrow).unwrap()));
}

#[test]
fn stall_bars_of_three_steps() {
    let step = |name: &str, reached: u32, prior: u32, between: &str, side: [&str; 2]| StallStep {
        name: name.to_owned(),
        reached,
        prior: Some(prior),
        between: between.to_owned(),
        side: side.map(str::to_owned),
    };
    let input = StallBars {
        caption: caption("Most stall before a meeting is booked"),
        steps: vec![
            step("Handed off", 64, 60, "", ["", ""]),
            step("Followed up", 55, 57, "9 fewer, 86% go on", ["0.6 days", "4"]),
            step("Meeting booked", 24, 31, "31 fewer, 44% go on", ["4.2 days", "20"]),
        ],
        now_words: "last 4 weeks".to_owned(),
        prior_words: "4 weeks before".to_owned(),
        side_words: ["Median age".to_owned(), "Stuck".to_owned()],
    };
    insta::assert_snapshot!(lines(&stall_bars::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn funnel_plot_with_one_outside() {
    let point = |name: &str, hits: u32, n: u32, outside| FunnelPoint {
        name: name.to_owned(),
        counts: Counts { hits, n },
        share: f64::from(hits) / f64::from(n),
        outside,
    };
    let below = Some(Signal { side: Side::Below, verdict: Verdict::Worse });
    let limits = [(5, 0.5), (20, 0.3), (60, 0.2)].map(|(n, w): (u32, f64)| FunnelLimit {
        n,
        inner: (0.6 - w * 0.6, 0.6 + w * 0.6),
        outer: (0.6 - w, (0.6 + w).min(1.0)),
    });
    let input = FunnelPlot {
        caption: caption("One SDR stands below the limits"),
        points: vec![point("Dana R.", 12, 40, below), point("Jo", 13, 20, None)],
        centre: level(0.6, "Team 60%"),
        limits: limits.into(),
        limit_words: ["95% limits".to_owned(), "99.8% limits".to_owned()],
        axis_words: "Handoffs".to_owned(),
    };
    insta::assert_snapshot!(lines(&funnel_plot::draw(&input, Size::Narrow).unwrap()));
}

#[test]
fn cadence_lanes_with_a_touch_owed() {
    let made = |day, channel| Touch { day, channel: Some(channel), state: TouchState::Made };
    let owed = Touch { day: 3, channel: Some(Channel::LinkedIn), state: TouchState::Owed };
    let lane = |name: &str, note: &str, touches, seen_until| Lane {
        name: name.to_owned(),
        note: note.to_owned(),
        touches,
        seen_until,
    };
    let phone_and_mail = vec![made(0, Channel::Phone), made(1, Channel::Email), owed];
    let three_on_a_day =
        vec![made(1, Channel::Phone), made(1, Channel::Sms), made(1, Channel::Chat)];
    let input = CadenceLanes {
        caption: caption("One of two is owed a touch"),
        lanes: vec![
            lane("Helio Labs", "2 of 3", phone_and_mail, 3),
            lane("Brightwater", "3 of 3", three_on_a_day, 10),
        ],
        last_day: 10,
        window: 3,
        window_words: "3 touches by 3 channels in 3 days".to_owned(),
        axis_words: "Business days since the handoff".to_owned(),
        channel_words: super::lanes::CHANNELS.map(|(c, words)| (c, words.to_owned())).into(),
        owed_words: "owed".to_owned(),
    };
    insta::assert_snapshot!(lines(&cadence_lanes::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn talk_strip_of_two() {
    let row = |name: &str, calls: &[f64], median| TalkRow {
        name: name.to_owned(),
        calls: calls.to_vec(),
        median,
    };
    let input = TalkStrip {
        caption: caption("Milo talks more than half of the call"),
        rows: vec![row("Milo F.", &[0.5, 0.505, 0.6, 0.7], Some(0.55)), row("Ada P.", &[], None)],
        band: Some(TalkBand { low: 0.43, high: 0.46, label: "43–46%, vendor survey".to_owned() }),
        rule: Some(level(0.65, "65%")),
        axis_words: "Share of the call that the AE talks".to_owned(),
    };
    insta::assert_snapshot!(lines(&talk_strip::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn score_bars_with_one_hidden() {
    let row = |name: &str, note: &str, scores| ScoreRow {
        name: name.to_owned(),
        note: note.to_owned(),
        scores,
    };
    let input = ScoreBars {
        caption: caption("Briefs are rated lower than follow-up"),
        rows: vec![
            row("AEs about SDRs", "20 of 30 answered (67%)", [2, 4, 6, 5, 3]),
            row("Milo F.", "3 of 9 answered (33%)", [1, 1, 1, 0, 0]),
        ],
        score_words: ["1 poor", "2", "3", "4", "5 excellent"].map(str::to_owned),
    };
    insta::assert_snapshot!(lines(&score_bars::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn sla_panels_of_two_promises() {
    let row = |met, late, open_within, open_breached| SlaRow {
        name: "Dana R.".to_owned(),
        met,
        late,
        open_within,
        open_breached,
        within: None,
    };
    let panel = |heading: &str, row| SlaPanel { heading: heading.to_owned(), rows: vec![row] };
    let input = SlaPanels {
        caption: caption("Acknowledged in time, reviewed late"),
        panels: vec![
            panel("Acknowledged within 1 hour", row(8, 1, 1, 0)),
            panel("Reviewed before the meeting", row(2, 5, 1, 2)),
        ],
    };
    insta::assert_snapshot!(lines(&draw_panels(&input, Size::Wide).unwrap()));
}
