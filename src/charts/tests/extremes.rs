//! The figures of cohorts, steps, touches, calls and scores with nothing, everything and far too
//! much in them.

use super::super::cadence_lanes::{self, CadenceLanes, Lane};
use super::super::cohort_curves::{self, CohortCurves};
use super::super::ordered_bands::{self, OrderedBands};
use super::super::score_bars;
use super::super::sla_states::{SlaPanels, draw_panels};
use super::super::stall_bars::{self, StallBars};
use super::super::talk_strip::{self, TalkRow};
use super::super::{Counts, Estimate, SampleSize, ShareColumn, Size};
use super::super::{funnel_plot, nanoplot, ramp_curve};
use super::seeded::Dice;
use super::xml::{Element, elements};
use super::{cohorts, lanes};

/// The first seed that gives an input as wished.
fn full<T>(make: fn(&mut Dice) -> T, is_full: fn(&T) -> bool) -> T {
    (1..199).map(|seed| make(&mut Dice::new(seed))).find(is_full).unwrap()
}

fn words(svg: &str) -> Vec<String> {
    elements(svg).into_iter().filter(|e| e.tag == "text").map(|e| e.words).collect()
}

#[track_caller]
fn says(svg: &str, wanted: &str) {
    assert!(words(svg).iter().any(|w| w == wanted), "{wanted}: {:?}", words(svg));
}

#[test]
fn a_figure_without_rows_says_so() {
    let mut dice = Dice::new(1);
    let bands = OrderedBands { bands: Vec::new(), apart: None, ..cohorts::bands(&mut dice) };
    let ramp = ramp_curve::RampCurve { months: Vec::new(), ..cohorts::ramp(&mut dice) };
    let curves = CohortCurves { cohorts: Vec::new(), ..cohorts::curves(&mut dice) };
    let stall = StallBars { steps: Vec::new(), ..lanes::stall(&mut dice) };
    let funnel = funnel_plot::FunnelPlot { points: Vec::new(), ..lanes::funnel(&mut dice) };
    let cadence = CadenceLanes { lanes: Vec::new(), ..lanes::cadence(&mut dice) };
    let talk = talk_strip::TalkStrip { rows: Vec::new(), ..lanes::talk(&mut dice) };
    let scores = score_bars::ScoreBars { rows: Vec::new(), ..lanes::scores(&mut dice) };
    let panels = SlaPanels { panels: Vec::new(), ..lanes::panels(&mut dice) };
    for size in Size::ALL {
        for svg in [
            ordered_bands::draw(&bands, size),
            ramp_curve::draw(&ramp, size),
            cohort_curves::draw(&curves, size),
            stall_bars::draw(&stall, size),
            funnel_plot::draw(&funnel, size),
            cadence_lanes::draw(&cadence, size),
            talk_strip::draw(&talk, size),
            score_bars::draw(&scores, size),
            draw_panels(&panels, size),
        ] {
            says(&svg.unwrap(), "Nothing to show yet");
        }
    }
}

#[test]
fn three_hundred_rows_are_cut_and_the_rest_is_counted() {
    let mut dice = Dice::new(2);
    let mut talk = full(lanes::talk, |t| !t.rows.is_empty());
    talk.rows = vec![talk.rows[0].clone(); 300];
    let mut scores = full(lanes::scores, |s| !s.rows.is_empty());
    scores.rows = vec![scores.rows[0].clone(); 300];
    let mut cadence = full(lanes::cadence, |c| !c.lanes.is_empty());
    cadence.lanes = vec![cadence.lanes[0].clone(); 300];
    let mut panels = full(lanes::panels, |p| p.panels.iter().any(|p| !p.rows.is_empty()));
    for panel in &mut panels.panels {
        panel.rows = vec![panel.rows[0].clone(); 300];
    }
    let mut funnel = lanes::funnel(&mut dice);
    let point = full(lanes::funnel, |f| !f.points.is_empty()).points[0].clone();
    funnel.points = vec![point; 300];
    for size in Size::ALL {
        says(&talk_strip::draw(&talk, size).unwrap(), "and 260 more, not drawn");
        says(&score_bars::draw(&scores, size).unwrap(), "and 270 more, not drawn");
        says(&cadence_lanes::draw(&cadence, size).unwrap(), "and 280 more, not drawn");
        says(&draw_panels(&panels, size).unwrap(), "and 270 more, not drawn");
        assert!(funnel_plot::draw(&funnel, size).unwrap().len() < 40_000);
    }
}

#[test]
fn none_and_all_stand_at_the_ends_of_the_axis() {
    let column = |share: f64, hits: u32| ShareColumn {
        label: "1".to_owned(),
        counts: Counts { hits, n: 9 },
        share: Some(Estimate { value: share, low: share, high: share }),
        sample: SampleSize::Enough,
    };
    let months = vec![column(0.0, 0), column(1.0, 9)];
    let ramp = ramp_curve::RampCurve { months, ..cohorts::ramp(&mut Dice::new(4)) };
    let svg = ramp_curve::draw(&ramp, Size::Wide).unwrap();
    let all = elements(&svg);
    let is_grid = |e: &&Element| e.attribute("class").is_some_and(|c| c.starts_with("s-axis"));
    let floor = all.iter().find(is_grid).unwrap().attribute("d").unwrap().to_owned();
    let dots: Vec<f64> = all
        .iter()
        .filter(|e| e.tag == "circle" && e.attribute("class") == Some("d-s1"))
        .map(|e| e.number("cy"))
        .collect();
    let [.., none, all] = dots[..] else { panic!("two dots: {dots:?}") };
    assert!(floor.contains(&format!(" {none:.0}h")), "{floor} {none}");
    // 210 design pixels of plot, four units to the pixel.
    assert!((none - all - 840.0).abs() < 0.5, "{none} {all}");
}

#[test]
fn a_lane_ends_where_it_could_be_seen() {
    let lane = |seen_until| Lane {
        name: "Helio Labs".to_owned(),
        note: String::new(),
        touches: Vec::new(),
        seen_until,
    };
    let reach = |seen_until| {
        let lanes = vec![lane(seen_until)];
        let input = CadenceLanes { lanes, last_day: 10, ..lanes_base() };
        let svg = cadence_lanes::draw(&input, Size::Wide).unwrap();
        let link = elements(&svg).into_iter().find(|e| e.attribute("class") == Some("s-link"));
        let path = link.unwrap().attribute("d").unwrap().to_owned();
        path.rsplit('h').next().unwrap().parse::<u32>().unwrap()
    };
    let (day_2, day_4, day_10) = (reach(2), reach(4), reach(10));
    assert!(day_4.abs_diff(2 * day_2) <= 2 && day_10.abs_diff(5 * day_2) <= 5);
    assert_eq!(reach(40), day_10);
}

fn lanes_base() -> CadenceLanes {
    full(lanes::cadence, |c| c.window < 10)
}

#[test]
fn a_strip_of_one_call_has_one_mark() {
    let mut talk = full(lanes::talk, |t| !t.rows.is_empty());
    let name = "Dana R.".to_owned();
    talk.rows = vec![TalkRow { name, calls: vec![0.5], median: None }];
    let svg = talk_strip::draw(&talk, Size::Wide).unwrap();
    let pips = elements(&svg).into_iter().find(|e| e.attribute("class") == Some("s-pip"));
    assert_eq!(pips.unwrap().attribute("d").unwrap().matches('M').count(), 1);
    says(&svg, "n 1");
}

#[test]
fn a_curve_ends_where_observation_ends() {
    let mut curves = full(cohorts::curves, |c| !c.cohorts.is_empty() && c.last_day > 29.0);
    curves.cohorts.truncate(1);
    curves.banded = None;
    curves.cohorts[0].observed_until = curves.last_day / 2.0;
    let svg = cohort_curves::draw(&curves, Size::Narrow).unwrap();
    let line = elements(&svg)
        .into_iter()
        .rfind(|e| e.attribute("class") == Some("s-s1") && e.attribute("d").unwrap().len() > 14);
    let path = line.unwrap().attribute("d").unwrap().to_owned();
    let across: f64 = path
        .split('h')
        .skip(1)
        .map(|step| step.split(['v', 'l', 'h', ' ']).next().unwrap().parse::<f64>().unwrap())
        .sum();
    // Half of 304 design pixels, four units to the pixel.
    assert!((across - 608.0).abs() < 8.0, "{across} {path}");
}

#[test]
fn a_nanoplot_stays_under_one_kilobyte() {
    for seed in 1..30 {
        let mut plot = cohorts::nano(&mut Dice::new(seed));
        plot.caption.title = "Handoff to opportunity: 57%, no signal".to_owned();
        plot.caption.desc = "Last six weeks 61, 58, 63, 60, 59, 57%; mean 62%".to_owned();
        plot.months = (0..12_u32).map(|m| Some(f64::from(m * 7 % 11))).collect();
        plot.weeks = (0..6_u32).map(|w| Some(f64::from(w * 5 % 7))).collect();
        (plot.unripe_months, plot.unripe_weeks) = (2, 5);
        for size in Size::ALL {
            let svg = nanoplot::draw(&plot, size).unwrap();
            assert!(svg.len() < 1000, "{} {svg}", svg.len());
        }
    }
}
