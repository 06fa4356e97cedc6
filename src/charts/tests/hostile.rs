//! Words that try to be markup, and inputs with nothing or everything in them.

use super::super::dot_plot::{self, DotPlot, DotRow, RowFlag};
use super::super::follow_up_curve::{self, FollowUpCurve, TimeAxis, business_ticks};
use super::super::weekly_rate::{self, Maturity, RateWeek, WeeklyRate};
use super::super::{Benchmark, Caption, Counts, Estimate, Size, control_chart, sparkline};
use super::seeded::Dice;
use super::weeks;
use super::xml::{Element, elements};

/// What a CRM field may hold.
const HOSTILE: &str =
    "</text><script>alert(\"1\")</script>&amp;\u{0}\u{202E}\n]]> class=\"f-s1\" 'x'";

fn caption() -> Caption {
    let words = HOSTILE.to_owned();
    Caption { id: "h".to_owned(), title: words.clone(), desc: words, words: super::english() }
}

fn week(share: f64) -> RateWeek {
    RateWeek {
        label: "3 Nov".to_owned(),
        counts: Some(Counts { hits: 0, n: 9 }),
        share: Some(Estimate { value: share, low: share, high: share }),
        maturity: Maturity::Matured,
        signal: None,
    }
}

fn weekly(weeks: Vec<RateWeek>) -> WeeklyRate {
    WeeklyRate { caption: caption(), weeks, benchmarks: Vec::new() }
}

fn row(name: &str) -> DotRow {
    let share = Some(Estimate { value: 1.0, low: 0.7, high: 1.0 });
    let counts = Counts { hits: 9, n: 9 };
    DotRow { name: name.to_owned(), counts, share, shrunk: Some(1.0), flag: RowFlag::None }
}

fn dots(rows: Vec<DotRow>) -> DotPlot {
    let label = HOSTILE.to_owned();
    let level = Benchmark { value: 0.5, label: label.clone(), source: label.clone() };
    DotPlot {
        caption: caption(),
        rows,
        team: Some(level.clone()),
        benchmark: Some(level),
        counts_heading: label.clone(),
        shrunk_words: label,
    }
}

fn words(all: &[Element]) -> Vec<&str> {
    all.iter().filter(|e| e.tag == "text").map(|e| e.words.as_str()).collect()
}

#[test]
fn words_of_the_caller_never_become_markup() {
    for size in Size::ALL {
        let svg = dot_plot::draw(&dots(vec![row(HOSTILE)]), size).unwrap();
        let all = elements(&svg);
        assert!(all.iter().all(|e| e.tag != "script"), "{svg}");
        let name = "</text><script>alert(\"1\")</script>&amp; ]]> class=\"f-s1\" 'x'";
        assert_eq!(all[1].words, name);
        assert!(all.iter().any(|e| e.tag == "title" && e.words == name), "{svg}");
        assert!(!svg.contains('\u{0}') && !svg.contains('\u{202E}') && !svg.contains('\n'));
    }
}

#[test]
fn a_name_of_eighty_characters_is_cut_and_kept_in_full_for_the_pointer() {
    let name = "Bartholomew ".repeat(7).trim().to_owned();
    for size in Size::ALL {
        let all = elements(&dot_plot::draw(&dots(vec![row(&name)]), size).unwrap());
        assert!(words(&all).iter().any(|w| w.starts_with("Barth") && w.ends_with('…')));
        assert!(all.iter().any(|e| e.tag == "title" && e.words == name));
    }
}

#[test]
fn words_too_wide_for_the_margin_stand_in_two_lines_and_keep_their_value() {
    let label = "Reunión diaria 85,9 %".to_owned();
    let benchmarks = vec![Benchmark { value: 0.859, label, source: String::new() }];
    let input = WeeklyRate { benchmarks, ..weekly(vec![week(0.6), week(0.7)]) };
    let all = elements(&weekly_rate::draw(&input, Size::Wide).unwrap());
    let words = words(&all);
    assert!(words.contains(&"Reunión diaria") && words.contains(&"85,9 %"), "{words:?}");
}

#[test]
fn nothing_to_show_is_said() {
    let ticks = business_ticks(&super::english(), 480.0);
    let current = follow_up_curve::Curve {
        name: "This week".to_owned(),
        steps: Vec::new(),
        censored: Vec::new(),
        observed_until: 0.0,
        waiting: vec![0; ticks.len()],
    };
    let curve = FollowUpCurve {
        caption: caption(),
        current,
        prior: None,
        marks: Vec::new(),
        ticks,
        axis: TimeAxis::Linear,
        waiting_words: String::new(),
    };
    for size in Size::ALL {
        for svg in [
            weekly_rate::draw(&weekly(Vec::new()), size).unwrap(),
            dot_plot::draw(&dots(Vec::new()), size).unwrap(),
            follow_up_curve::draw(&curve, size).unwrap(),
        ] {
            assert!(words(&elements(&svg)).contains(&"Nothing to show yet"), "{svg}");
        }
    }
}

#[test]
fn none_lies_on_the_floor_and_all_at_the_top() {
    let height = |share: f64| {
        let svg = weekly_rate::draw(&weekly(vec![week(share)]), Size::Wide).unwrap();
        let all = elements(&svg);
        all.iter().find(|e| e.tag == "circle").unwrap().number("cy")
    };
    // 24 design pixels above the plot, 236 of plot, four units to the pixel.
    assert!((height(1.0) - 96.0).abs() < 0.5 && (height(0.0) - 1040.0).abs() < 0.5);
    assert!((height(0.5) - 568.0).abs() < 0.5);
}

#[test]
fn a_gap_breaks_the_line() {
    let gap = RateWeek { share: None, ..week(0.5) };
    let lines = |weeks: Vec<RateWeek>| {
        let svg = weekly_rate::draw(&weekly(weeks), Size::Wide).unwrap();
        elements(&svg).iter().filter(|e| e.attribute("class") == Some("s-s1")).count()
    };
    assert_eq!(lines(vec![week(0.5), week(0.6), week(0.7), week(0.6)]), 1);
    assert_eq!(lines(vec![week(0.5), week(0.6), gap.clone(), week(0.7), week(0.6)]), 2);
    assert_eq!(lines(vec![week(0.5), gap, week(0.6)]), 0);
}

#[test]
fn an_unknown_week_of_a_sparkline_is_not_zero() {
    let spark = |values: Vec<Option<f64>>| sparkline::Sparkline {
        caption: caption(),
        values,
        mean: None,
        limits: None,
        benchmarks: Vec::new(),
        last_signal: None,
    };
    let known = sparkline::draw(&spark(vec![Some(5.0), None, Some(5.0)]), Size::Wide).unwrap();
    let circles = elements(&known);
    let heights: Vec<f64> =
        circles.iter().filter(|e| e.tag == "circle").map(|e| e.number("cy")).collect();
    assert_eq!(heights.len(), 3, "two lone weeks and the mark of the last");
    assert!(heights.iter().all(|h| (h - heights[0]).abs() < 0.5), "{heights:?}");
}

/// One label per annotated point, however crowded the plot.
#[test]
fn no_value_is_dropped_for_want_of_room() {
    for seed in 1..=40 {
        for size in Size::ALL {
            let input = weeks::curve(&mut Dice::new(seed));
            let all = elements(&follow_up_curve::draw(&input, size).unwrap());
            let dots = all.iter().filter(|e| e.tag == "circle").count();
            let large = all.iter().filter(|e| e.attribute("font-size") == Some("60")).count();
            assert_eq!(dots, large, "seed {seed}");
            let input = weeks::weekly(&mut Dice::new(seed));
            let all = elements(&weekly_rate::draw(&input, size).unwrap());
            let said = words(&all).iter().any(|w| w.starts_with("95% CI"));
            let is_judged = |w: &RateWeek| w.maturity == Maturity::Matured && w.share.is_some();
            assert_eq!(said, input.weeks.iter().any(is_judged), "seed {seed}");
            let input = weeks::control(&mut Dice::new(seed));
            let all = elements(&control_chart::draw(&input, size).unwrap());
            let said = all.iter().any(|e| e.attribute("font-size") == Some("60"));
            assert_eq!(said, input.points.iter().any(|p| p.value.is_some()), "seed {seed}");
        }
    }
}

#[test]
fn an_ordinary_figure_stays_under_fourteen_kilobytes() {
    for size in Size::ALL {
        let mut dice = Dice::new(5);
        let weeks = (0..13).map(|at| RateWeek { label: Dice::week(at), ..week(0.6) }).collect();
        let svg = weekly_rate::draw(&weekly(weeks), size).unwrap();
        assert!(svg.len() < 14_000, "{}", svg.len());
        let svg = dot_plot::draw(&dots((0..11).map(|_| row("Dana R.")).collect()), size).unwrap();
        assert!(svg.len() < 14_000, "{}", svg.len());
        let svg = follow_up_curve::draw(&weeks::curve(&mut dice), size).unwrap();
        assert!(svg.len() < 14_000, "{}", svg.len());
    }
}
