//! The one style block: the palette in both themes, the page's rules, the figures' rules.

use crate::charts::{Palette, Theme, palette_css};

use super::templates::Templates;

/// The whole style of a page that needs no rules but the page's own.
pub(crate) fn page_style(templates: &Templates) -> String {
    style(templates.palette(), templates.style())
}

/// The whole style of a page with these rules. Paper is always light.
pub(crate) fn style(palette: &Palette, rules: &str) -> String {
    let (light, dark) = (palette.variables(Theme::Light), palette.variables(Theme::Dark));
    format!(
        ":root{{color-scheme:light;{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n\
         :root[data-theme=dark]{{color-scheme:dark;{dark}}}\n\
         @media print{{:root,:root[data-theme],:root:not([data-theme=light])\
         {{color-scheme:light;{light}}}}}\n\
         {}\n{}",
        palette_css().trim_end(),
        lean(rules)
    )
}

/// Rules without comments, indents and the blanks that say nothing.
fn lean(rules: &str) -> String {
    let mut bare = String::with_capacity(rules.len());
    let mut rest = rules;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let lines: Vec<&str> = bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut out = lines.join("\n");
    for (long, short) in [
        (": ", ":"),
        ("; ", ";"),
        (" { ", "{"),
        (" {", "{"),
        (";}", "}"),
        ("; }", "}"),
        (" }", "}"),
        (", ", ","),
    ] {
        out = out.replace(long, short);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_keep_their_meaning_without_blanks_and_comments() {
        let rules = "/* Head */\n.a > .b:not(.c), d { color: var(--s1); margin: 0 4px; }\n\n@media print {\n  e { f: g }\n}\n";
        let lean = lean(rules);
        assert_eq!(
            lean,
            ".a > .b:not(.c),d{color:var(--s1);margin:0 4px}\n@media print{\ne{f:g}\n}"
        );
    }
}
