//! The one style block: the palette in both themes, the page's rules, the figures' rules.

use crate::charts::{Theme, palette_css, palette_variables};

/// The whole style of a page. Paper is always light.
pub(crate) fn style(rules: &str) -> String {
    let (light, dark) = (palette_variables(Theme::Light), palette_variables(Theme::Dark));
    format!(
        ":root{{color-scheme:light;{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n\
         :root[data-theme=dark]{{color-scheme:dark;{dark}}}\n\
         @media print{{:root,:root[data-theme],:root:not([data-theme=light])\
         {{color-scheme:light;{light}}}}}\n\
         {}\n{}",
        palette_css().trim_end(),
        rules.trim()
    )
}
