//! From raw SVG to the page's SVG: classes for tag colours, titles, shorter lines.
//!
//! plotters-svg writes one element per line and escapes words and attributes, so a line scanner
//! that knows `key="value"` is enough. What it does not know, it refuses.

use std::fmt::Write as _;

use super::super::error::ChartError;
use super::super::inputs::{Caption, Size};
use super::ink::class_of;
use super::paint::{UNITS, paint};
use super::scene::Scene;
use super::text::clean;

/// Font size in drawing units that an element without `font-size` has: 11 design pixels, as most.
pub(crate) const USUAL_FONT: &str = "44";

/// What a figure is called on the page.
pub(crate) struct Name<'a> {
    pub(crate) kind: &'static str,
    pub(crate) caption: &'a Caption,
    pub(crate) size: Size,
}

/// The finished figure.
pub(crate) fn draw(scene: &Scene, name: &Name<'_>) -> Result<String, ChartError> {
    let raw = paint(scene, &name.caption.id)?;
    let tips: Vec<&str> = scene.marks.iter().filter_map(|m| m.tip.as_deref()).collect();
    let mut out = root(scene, name);
    let mut joint = None;
    for line in raw.lines() {
        let dressed = match line {
            _ if line.starts_with("<svg") => Some(String::new()),
            "</svg>" | "</text>" => Some(line.to_owned()),
            _ if line.starts_with('<') => element(line, &tips),
            words => Some(words.trim().to_owned()),
        };
        let Some(dressed) = dressed else {
            let figure = name.caption.id.clone();
            return Err(ChartError::Backend { figure, found: line.to_owned() });
        };
        append(&mut out, &dressed, &mut joint);
    }
    Ok(out)
}

/// Adds an element; a bare path that follows one of its own class becomes part of it.
///
/// `joint` is how the last element begins when it may be continued.
fn append(out: &mut String, element: &str, joint: &mut Option<String>) {
    let parts = element.strip_suffix("\"/>").and_then(|bare| bare.split_once(" d=\""));
    let found = parts.filter(|(head, _)| may_be_joined(head));
    match (found, joint.as_deref()) {
        (Some((head, steps)), Some(open)) if open == head => {
            out.truncate(out.len() - "\"/>".len());
            out.push_str(steps);
            out.push_str("\"/>");
        }
        _ => out.push_str(element),
    }
    *joint = found.map(|(head, _)| head.to_owned());
}

/// Strokes, and the fills that never lie on their own kind.
fn may_be_joined(head: &str) -> bool {
    ["s-", "f-h", "f-met"].iter().any(|class| {
        head.strip_prefix("<path class=\"").is_some_and(|rest| rest.starts_with(class))
    })
}

/// The five characters that mean something in XML, escaped.
pub(crate) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

fn root(scene: &Scene, name: &Name<'_>) -> String {
    let Name { kind, caption, size } = name;
    let id = &caption.id;
    format!(
        "<svg viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" \
         class=\"chart {kind} {}\">\
         <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        (scene.width * UNITS).round(),
        (scene.height * UNITS).round(),
        size.word(),
        escape(&clean(&caption.title)),
        escape(&clean(&caption.desc)),
    )
}

/// One element of plotters in our words; `None` when it is not what the pinned version writes.
fn element(line: &str, tips: &[&str]) -> Option<String> {
    let open = line.trim_start_matches('<').trim_end_matches('>');
    let (open, closed) = open.strip_suffix('/').map_or((open, false), |inner| (inner, true));
    let (tag, attributes) = open.split_once(' ')?;
    let attributes = attributes_of(attributes)?;
    let colour = attributes
        .iter()
        .find(|(key, value)| matches!(*key, "fill" | "stroke") && value.starts_with('#'))?;
    let (ink, tip) = tag_of(colour.1)?;
    let bold = if attributes.contains(&("font-weight", "bold")) { " b" } else { "" };
    let anchor = anchor(&attributes);
    let (tag, shape) = match tag {
        "polyline" => ("path", path(&attributes, "")?),
        "polygon" => ("path", path(&attributes, "z")?),
        "rect" | "circle" | "text" => (tag, kept(&attributes)),
        _ => return None,
    };
    let title = match tip.checked_sub(1) {
        None => String::new(),
        Some(index) => format!("<title>{}</title>", escape(tips.get(index)?)),
    };
    let head = format!("<{tag} class=\"{}{bold}{anchor}\"{shape}", class_of(ink)?);
    Some(match (closed, title.is_empty()) {
        (true, true) => format!("{head}/>"),
        (true, false) => format!("{head}>{title}</{tag}>"),
        (false, _) => format!("{head}>{title}"),
    })
}

fn attributes_of(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (key, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        out.push((key, value));
        rest = after.trim_start();
    }
    Some(out)
}

/// Role and number of the tip from `#RRGGBB`.
fn tag_of(colour: &str) -> Option<(u8, usize)> {
    let number = u32::from_str_radix(colour.strip_prefix('#')?, 16).ok()?;
    let [_, ink, high, low] = number.to_be_bytes();
    Some((ink, usize::from(u16::from_be_bytes([high, low]))))
}

/// The class of words that don't begin at their place, shorter than the attribute.
fn anchor(attributes: &[(&str, &str)]) -> &'static str {
    let found = attributes.iter().find(|(key, _)| *key == "text-anchor");
    match found.map(|(_, value)| *value) {
        Some("middle") => " m",
        Some("end") => " e",
        _ => "",
    }
}

/// The attributes that say where a mark is; the rest is the stylesheet's.
fn kept(attributes: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for &(key, value) in attributes {
        let value = match (key, value) {
            ("x" | "y" | "width" | "height" | "cx" | "cy" | "r", _) => value.to_owned(),
            ("font-size", _) => match whole(value) {
                size if size == USUAL_FONT => continue,
                size => size,
            },
            _ => continue,
        };
        let _ = write!(out, " {key}=\"{value}\"");
    }
    out
}

/// 52.00000000000001 is 52.
fn whole(value: &str) -> String {
    value.parse::<f64>().map_or_else(|_| value.to_owned(), |v| format!("{:.0}", v.round()))
}

/// Points as a path of relative steps, which is half as long.
fn path(attributes: &[(&str, &str)], end: &str) -> Option<String> {
    let (_, points) = attributes.iter().find(|(key, _)| *key == "points")?;
    let mut out = String::from(" d=\"");
    let mut before: Option<(i32, i32)> = None;
    for pair in points.split_whitespace() {
        let (x, y) = pair.split_once(',')?;
        let (x, y) = (x.parse::<i32>().ok()?, y.parse::<i32>().ok()?);
        let _ = match before.map(|(x0, y0)| (x - x0, y - y0)) {
            None => write!(out, "M{x} {y}"),
            Some((dx, 0)) => along(&mut out, 'h', dx),
            Some((0, dy)) => along(&mut out, 'v', dy),
            Some((dx, dy)) if dy < 0 => write!(out, "l{dx}{dy}"),
            Some((dx, dy)) => write!(out, "l{dx} {dy}"),
        };
        before = Some((x, y));
    }
    out.push_str(end);
    out.push('"');
    Some(out)
}

/// A step along an axis; one that goes on where the step before it led makes that one longer.
fn along(out: &mut String, axis: char, by: i32) -> std::fmt::Result {
    let last = out.rfind(|c: char| c.is_ascii_alphabetic());
    let before = last.filter(|&at| out[at..].starts_with(axis));
    let before = before.and_then(|at| Some((at, out[at + 1..].parse::<i32>().ok()?)));
    match before.filter(|(_, step)| step.signum() == by.signum()) {
        Some((at, step)) => {
            out.truncate(at);
            write!(out, "{axis}{}", step + by)
        }
        None => write!(out, "{axis}{by}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::english;
    use super::super::geometry::{Point, Rect};
    use super::super::ink::Ink;
    use super::super::scene::Label;
    use super::*;

    fn scene() -> Scene {
        let mut scene = Scene::new(60.0, &english());
        scene.height = 20.0;
        scene.rule(Ink::Grid, (0.0, 10.0), (60.0, 10.0));
        scene.rect(Ink::Zone, Rect::new((1.0, 2.0), (3.0, 5.0)));
        scene.dot(Ink::Dot, Point::new(30.0, 10.0), 4.0).tip("a & <b>");
        scene.write(Label::new("\"it's\" </text>", 13.0, Point::new(60.0, 10.0)).bold().end());
        scene
    }

    fn caption() -> Caption {
        Caption {
            id: "a".to_owned(),
            title: "T < U".to_owned(),
            desc: "D".to_owned(),
            words: english(),
        }
    }

    /// Fails when a new plotters writes something else.
    #[test]
    fn plotters_writes_what_the_scanner_knows() {
        insta::assert_snapshot!(paint(&scene(), "a").unwrap(), @r##"
        <svg width="240" height="80" viewBox="0 0 240 80" xmlns="http://www.w3.org/2000/svg">
        <polyline fill="none" opacity="1" stroke="#010000" stroke-width="1" points="0,40 240,40 "/>
        <rect x="4" y="12" width="4" height="8" opacity="1" fill="#1A0000" stroke="none"/>
        <circle cx="120" cy="40" r="16" opacity="1" fill="#1D0001" stroke="none" stroke-width="1"/>
        <text x="240" y="59" dy="0.76em" text-anchor="end" font-family="sans-serif" font-size="52.00000000000001" opacity="1" fill="#2A0000" font-weight="bold">
        &quot;it&apos;s&quot; &lt;/text&gt;
        </text>
        </svg>
        "##);
    }

    #[test]
    fn colours_become_classes_and_words_stay_words() {
        let caption = caption();
        let name = Name { kind: "test", caption: &caption, size: Size::Wide };
        let svg = draw(&scene(), &name).unwrap();
        insta::assert_snapshot!(svg.replace("><", ">\n<"), @r##"
        <svg viewBox="0 0 240 80" role="img" aria-labelledby="a-t a-d" class="chart test wide">
        <title id="a-t">T &lt; U</title>
        <desc id="a-d">D</desc>
        <path class="s-grid" d="M0 40h240"/>
        <rect class="f-zone" x="4" y="12" width="4" height="8"/>
        <circle class="d-s1" cx="120" cy="40" r="16">
        <title>a &amp; &lt;b&gt;</title>
        </circle>
        <text class="t-muted b e" x="240" y="59" font-size="52">&quot;it&apos;s&quot; &lt;/text&gt;</text>
        </svg>
        "##);
    }

    #[test]
    fn strokes_of_one_kind_that_follow_one_another_are_one_element() {
        let mut scene = Scene::new(60.0, &english());
        scene.height = 20.0;
        scene.rule(Ink::Grid, (0.0, 10.0), (60.0, 10.0));
        scene.rule(Ink::Grid, (5.0, 5.0), (5.0, 5.0));
        scene.rule(Ink::Grid, (0.0, 15.0), (60.0, 15.0)).tip("its own words");
        scene.rule(Ink::Row, (0.0, 20.0), (60.0, 20.0));
        let caption = caption();
        let svg =
            draw(&scene, &Name { kind: "test", caption: &caption, size: Size::Wide }).unwrap();
        let (_, marks) = svg.split_once("</desc>").unwrap();
        insta::assert_snapshot!(marks.replace("><", ">\n<"), @r#"
        <path class="s-grid" d="M0 40h240M20 20h0"/>
        <path class="s-grid" d="M0 60h240">
        <title>its own words</title>
        </path>
        <path class="s-row" d="M0 80h240"/>
        </svg>
        "#);
    }

    #[test]
    fn an_unknown_element_is_refused() {
        assert_eq!(element("<ellipse fill=\"#010000\"/>", &[]), None);
        assert_eq!(element("<rect x=\"1\" fill=\"red\"/>", &[]), None);
        assert_eq!(element("<rect x=\"1\" fill=\"#FF0000\"/>", &[]), None);
    }

    #[test]
    fn a_point_outside_the_frame_never_reaches_plotters() {
        for x in [-0.5, 60.5, f64::NAN, f64::INFINITY] {
            let mut scene = scene();
            scene.rule(Ink::Grid, (0.0, 10.0), (x, 10.0));
            assert!(paint(&scene, "a").is_err(), "{x}");
        }
    }
}
