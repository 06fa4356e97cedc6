//! The palette: nine colours in two themes.

/// Light or dark paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on white paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// A colour by its job; the page may set each by its CSS variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Text.
    Ink,
    /// Secondary text, mean lines.
    Muted,
    /// Axes, grid (thinned), small n.
    Axis,
    /// The one data series.
    S1,
    /// Better than expected; never the only sign of it.
    Good,
    /// Worse than expected; never the only sign of it.
    Bad,
    /// Benchmarks and targets.
    Bench,
    /// Warnings.
    Warn,
    /// What the chart stands on.
    Paper,
}

/// Every colour: the job, the CSS variable, on light paper, on dark paper.
///
/// Contrast by the WCAG 2.2 formula: text colours reach 4.5 on their paper, `axis` reaches 3.
pub const COLOURS: [(Colour, &str, &str, &str); 9] = [
    (Colour::Ink, "--ink", "#1B2430", "#E8ECF2"),
    (Colour::Muted, "--muted", "#5B6675", "#A3AEBD"),
    (Colour::Axis, "--axis", "#8A94A3", "#6B7684"),
    (Colour::S1, "--s1", "#0B5FA5", "#6CB8F2"),
    (Colour::Good, "--good", "#00795A", "#3CC79A"),
    (Colour::Bad, "--bad", "#B84A00", "#FF9A5C"),
    (Colour::Bench, "--bench", "#8A4B9C", "#D9A3E8"),
    (Colour::Warn, "--warn", "#8F6200", "#F0C04A"),
    (Colour::Paper, "--paper", "#FFFFFF", "#14181F"),
];

impl Colour {
    /// The CSS variable: `--s1`.
    pub fn variable(self) -> &'static str {
        self.row().1
    }

    /// The colour itself: `#0B5FA5`.
    pub fn hex(self, theme: Theme) -> &'static str {
        match theme {
            Theme::Light => self.row().2,
            Theme::Dark => self.row().3,
        }
    }

    fn row(self) -> (Self, &'static str, &'static str, &'static str) {
        COLOURS.into_iter().find(|&(colour, ..)| colour == self).unwrap_or(COLOURS[0])
    }
}

/// The colour variables of one theme, for a `:root` rule: `--ink:#1B2430;--muted:…`.
pub fn palette_variables(theme: Theme) -> String {
    let rules = COLOURS.iter().map(|(colour, variable, ..)| {
        let hex = colour.hex(theme);
        [variable, ":", hex, ";"].concat()
    });
    rules.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap());
        relative_luminance([channel(1), channel(3), channel(5)])
    }

    /// WCAG 2.2, "relative luminance".
    fn relative_luminance(rgb: [f64; 3]) -> f64 {
        let linear = rgb.map(|c| {
            let c = c / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(a: f64, b: f64) -> f64 {
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_reaches_four_and_a_half_and_lines_three() {
        for theme in [Theme::Light, Theme::Dark] {
            let paper = luminance(Colour::Paper.hex(theme));
            for (colour, ..) in COLOURS.into_iter().filter(|row| row.0 != Colour::Paper) {
                let needed = if colour == Colour::Axis { 3.0 } else { 4.5 };
                let found = contrast(luminance(colour.hex(theme)), paper);
                assert!(found >= needed, "{colour:?} {theme:?} {found}");
            }
        }
    }

    #[test]
    fn the_figure_in_a_heat_cell_stays_legible_on_every_step() {
        for theme in [Theme::Light, Theme::Dark] {
            let channels = |colour: Colour| {
                let hex = colour.hex(theme);
                [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()))
            };
            let (s1, paper) = (channels(Colour::S1), channels(Colour::Paper));
            for (step, text) in [(0.06, Colour::Ink), (0.5, Colour::Ink), (1.0, Colour::Paper)] {
                let mixed = [0, 1, 2].map(|i| step * s1[i] + (1.0 - step) * paper[i]);
                let found = contrast(relative_luminance(mixed), luminance(text.hex(theme)));
                assert!(found >= 4.5, "{step} {theme:?} {found}");
            }
        }
    }
}
