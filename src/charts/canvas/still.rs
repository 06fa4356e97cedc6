//! A drawn figure with its colours written in: for PNG, e-mail and viewers without stylesheets.

use std::fmt::Write as _;

use super::super::palette::{Colour, Theme};
use super::dress::USUAL_FONT;
use super::ink::{INKS, Property};

/// Fonts named when no page gives one.
const FONTS: &str = "Inter, DejaVu Sans, Helvetica, Arial, sans-serif";

/// The same figure as a file that stands alone: attributes for classes, a paper below the marks.
///
/// `svg` is what a figure's `draw` gave; `var()` and stylesheets are unknown to PNG converters.
pub fn with_inline_colours(svg: &str, theme: Theme) -> String {
    let mut out = String::with_capacity(svg.len() * 2);
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("class=\"") {
        out.push_str(before);
        let (class, after) = after.split_once('"').unwrap_or((after, ""));
        if class.starts_with("chart ") {
            out.push_str("xmlns=\"http://www.w3.org/2000/svg\" ");
            let _ = write!(
                out,
                "font-family=\"{FONTS}\" font-size=\"{USUAL_FONT}\" stroke-linejoin=\"round\" stroke-linecap=\"round\""
            );
        } else {
            out.push_str(&attributes(class, theme));
        }
        rest = after;
    }
    out.push_str(rest);
    let paper = Colour::Paper.built_in(theme);
    let sheet = format!("</desc><rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>");
    out.replacen("</desc>", &sheet, 1)
}

fn attributes(class: &str, theme: Theme) -> String {
    let mut out = Vec::new();
    for word in class.split(' ') {
        match word {
            "b" => out.push("font-weight=\"600\"".to_owned()),
            "m" => out.push("text-anchor=\"middle\"".to_owned()),
            "e" => out.push("text-anchor=\"end\"".to_owned()),
            _ => {}
        }
        if word.starts_with("s-") {
            out.push("fill=\"none\"".to_owned());
        }
        let known = INKS.iter().find(|row| row.1 == word);
        for property in known.map_or(&[][..], |row| row.2) {
            out.push(match property {
                Property::Paint(name, colour) => format!("{name}=\"{}\"", colour.built_in(theme)),
                Property::Set(name, value) => format!("{name}=\"{value}\""),
            });
        }
    }
    out.join(" ")
}
