//! The text of small figures, one element per line, to be read in a review.

use super::super::sla_states::{self, SlaRow, SlaStates};
use super::super::sparkline::{self, Sparkline};
use super::super::weekly_rate::{self, Maturity, RateWeek, WeeklyRate};
use super::super::{Benchmark, Caption, Counts, Estimate, Side, Signal, Size, Verdict};

fn caption(title: &str) -> Caption {
    let desc = "The numbers in words".to_owned();
    Caption { id: "fig".to_owned(), title: title.to_owned(), desc, words: super::english() }
}

fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn sparkline_with_a_gap_and_a_signal() {
    let input = Sparkline {
        caption: caption("Conversion fell"),
        values: vec![Some(0.7), Some(0.8), None, Some(0.7), Some(0.5)],
        mean: Some(0.7),
        limits: Some((0.55, 0.85)),
        benchmarks: vec![0.732],
        last_signal: Some(Signal { side: Side::Below, verdict: Verdict::Worse }),
    };
    insta::assert_snapshot!(lines(&sparkline::draw(&input, Size::Wide).unwrap()));
}

#[test]
fn sla_states_of_one_person() {
    let row = SlaRow {
        name: "Dana R.".to_owned(),
        met: 6,
        late: 2,
        open_within: 1,
        open_breached: 1,
        within: Some(0.64),
    };
    let input = SlaStates { caption: caption("Dana keeps six of ten"), rows: vec![row] };
    insta::assert_snapshot!(lines(&sla_states::draw(&input, Size::Narrow).unwrap()));
}

#[test]
fn weekly_rate_of_a_matured_and_a_maturing_week() {
    let week = |label: &str, value: f64, maturity| RateWeek {
        label: label.to_owned(),
        counts: Some(Counts { hits: 17, n: 30 }),
        share: Some(Estimate { value, low: value - 0.1, high: value + 0.1 }),
        maturity,
        signal: None,
    };
    let benchmark = Benchmark {
        value: 0.732,
        label: "Benchmark 73.2%".to_owned(),
        source: "vendor survey".to_owned(),
    };
    let weeks =
        vec![week("3 Nov", 0.57, Maturity::Matured), week("10 Nov", 0.2, Maturity::Maturing)];
    let input = WeeklyRate { caption: caption("Too early"), weeks, benchmarks: vec![benchmark] };
    insta::assert_snapshot!(lines(&weekly_rate::draw(&input, Size::Wide).unwrap()));
}
