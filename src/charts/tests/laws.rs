//! The contract of the output, for every figure.

use std::collections::BTreeSet;

use super::super::{Theme, palette_css, with_inline_colours};
use super::seeded::every_figure;
use super::xml::elements;

/// Seeds looked at; each gives forty drawings.
const SEEDS: std::ops::RangeInclusive<u64> = 200..=211;

#[test]
fn a_figure_is_an_image_with_a_title_and_a_description() {
    for drawn in SEEDS.flat_map(every_figure) {
        let all = elements(&drawn.svg);
        let root = &all[0];
        let ids = "fig-1-t fig-1-d";
        assert_eq!(root.attribute("role"), Some("img"), "{}", drawn.what);
        assert_eq!(root.attribute("aria-labelledby"), Some(ids), "{}", drawn.what);
        assert!(root.attribute("class").unwrap().starts_with("chart "), "{}", drawn.what);
        let named: Vec<_> = all.iter().filter_map(|e| e.attribute("id")).collect();
        assert_eq!(named.join(" "), ids, "{}", drawn.what);
        assert_eq!((all[1].tag.as_str(), all[2].tag.as_str()), ("title", "desc"));
    }
}

#[test]
fn colours_fonts_and_sizes_are_left_to_the_page() {
    let css = palette_css();
    for drawn in SEEDS.flat_map(every_figure) {
        let all = elements(&drawn.svg);
        for element in &all {
            for key in ["style", "font-family", "fill", "stroke", "opacity", "onload", "href"] {
                assert_eq!(element.attribute(key), None, "{} {element:?}", drawn.what);
            }
            for class in element.attribute("class").unwrap_or("chart").split(' ') {
                let is_ruled = css.contains(&format!(".{class}{{"));
                let is_root = element.tag == "svg";
                assert!(is_ruled || is_root || class == "chart", "{} {class}", drawn.what);
            }
        }
        assert_eq!(all[0].attribute("width").or(all[0].attribute("height")), None);
    }
}

#[test]
fn every_coordinate_is_finite_and_in_the_frame() {
    for drawn in SEEDS.flat_map(every_figure) {
        assert!(!drawn.svg.contains("NaN") && !drawn.svg.contains("inf\""), "{}", drawn.what);
        let all = elements(&drawn.svg);
        let view = all[0].attribute("viewBox").unwrap();
        let extent: Vec<f64> = view.split(' ').map(|v| v.parse().unwrap()).collect();
        for element in &all {
            for (key, limit) in
                [("x", extent[2]), ("cx", extent[2]), ("y", extent[3]), ("cy", extent[3])]
            {
                if element.attribute(key).is_some() {
                    let value = element.number(key);
                    assert!((0.0..=limit).contains(&value), "{} {element:?}", drawn.what);
                }
            }
            for key in ["width", "height", "r"] {
                assert!(element.attribute(key).is_none_or(|v| v.parse::<u32>().is_ok()));
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for (a, b) in every_figure(7).into_iter().zip(every_figure(7)) {
        assert_eq!(a.svg, b.svg, "{}", a.what);
    }
}

#[test]
fn the_standing_figure_has_colours_and_no_classes() {
    for theme in [Theme::Light, Theme::Dark] {
        for drawn in every_figure(11) {
            let still = with_inline_colours(&drawn.svg, theme);
            let all = elements(&still);
            assert!(all.iter().all(|e| e.attribute("class").is_none()), "{}", drawn.what);
            assert!(!still.contains("var("), "{}", drawn.what);
            assert_eq!(all[0].attribute("xmlns"), Some("http://www.w3.org/2000/svg"));
            let painted = all.iter().filter(|e| e.tag == "text");
            assert!(painted.into_iter().all(|e| e.attribute("fill").is_some()), "{}", drawn.what);
        }
    }
}

#[test]
fn every_class_of_the_stylesheet_is_used_somewhere() {
    let figures: Vec<_> = SEEDS.flat_map(every_figure).collect();
    let used: BTreeSet<String> = figures
        .iter()
        .flat_map(|d| elements(&d.svg))
        .filter_map(|e| e.attribute("class").map(str::to_owned))
        .flat_map(|c| c.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let unused: Vec<_> = super::super::canvas::ink::INKS
        .iter()
        .map(|row| row.1)
        .filter(|class| !used.contains(*class))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}
