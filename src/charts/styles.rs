//! The style rules of every class that a figure uses.

use super::canvas::dress::USUAL_FONT;
use super::canvas::ink::{INKS, Property};

/// The style rules of every class that a figure uses.
///
/// They name the colour variables and no colour, so that one drawing serves light and dark paper.
/// Lengths are in quarter design pixels. Which of the two designs shows is the page's affair.
pub fn palette_css() -> String {
    let mut css = format!(
        "svg.chart{{display:block;width:100%;height:auto;overflow:visible;\
         font-size:{USUAL_FONT}px;stroke-linejoin:round;stroke-linecap:round}}\n\
         .chart text{{font-family:inherit;font-variant-numeric:tabular-nums}}\n\
         .chart .b{{font-weight:600}}\n.chart .m{{text-anchor:middle}}\n.chart .e{{text-anchor:end}}\n",
    );
    for &(_, class, properties) in INKS {
        let mut rule = format!(".chart .{class}{{");
        if class.starts_with("s-") {
            rule.push_str("fill:none;");
        }
        for property in properties {
            let words = match property {
                Property::Paint(name, colour) => [name, ":var(", colour.variable(), ");"].concat(),
                Property::Set(name, value) => [name, ":", value, ";"].concat(),
            };
            rule.push_str(&words);
        }
        css.push_str(rule.trim_end_matches(';'));
        css.push_str("}\n");
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_name_variables_and_no_colour() {
        let css = palette_css();
        assert!(css.contains(".chart .s-bench{fill:none;stroke:var(--bench);"), "{css}");
        assert!(!css.contains('#'), "{css}");
    }
}
