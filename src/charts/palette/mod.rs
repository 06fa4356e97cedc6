//! The palette: nine colours in two themes, as they are built in or as somebody dresses the page.

mod legible;
mod rgb;
mod shade;

use std::collections::BTreeMap;

pub use legible::{Faint, Ground};
pub use rgb::Rgb;

/// Light or dark paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// Dark ink on white paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// A colour by its job; the page may set each by its CSS variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
/// Legible by the pairs of [`Palette::dressed`].
pub const COLOURS: [(Colour, &str, Rgb, Rgb); 9] = [
    (Colour::Ink, "--ink", Rgb::new(0x1B_2430), Rgb::new(0xE8_ECF2)),
    (Colour::Muted, "--muted", Rgb::new(0x5B_6675), Rgb::new(0xA3_AEBD)),
    (Colour::Axis, "--axis", Rgb::new(0x8A_94A3), Rgb::new(0x6B_7684)),
    (Colour::S1, "--s1", Rgb::new(0x0B_5FA5), Rgb::new(0x6C_B8F2)),
    (Colour::Good, "--good", Rgb::new(0x00_795A), Rgb::new(0x3C_C79A)),
    (Colour::Bad, "--bad", Rgb::new(0xB8_4A00), Rgb::new(0xFF_9A5C)),
    (Colour::Bench, "--bench", Rgb::new(0x8A_4B9C), Rgb::new(0xD9_A3E8)),
    (Colour::Warn, "--warn", Rgb::new(0x8F_6200), Rgb::new(0xF0_C04A)),
    (Colour::Paper, "--paper", Rgb::new(0xFF_FFFF), Rgb::new(0x14_181F)),
];

/// Colours by their jobs, for one theme.
pub type Given = BTreeMap<Colour, Rgb>;

/// The colours that a page wears: those built in, but for those given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    light: Given,
    dark: Given,
}

impl Colour {
    /// The CSS variable: `--s1`.
    pub fn variable(self) -> &'static str {
        self.row().1
    }

    /// The colour that is built in: `#0B5FA5`.
    pub fn built_in(self, theme: Theme) -> Rgb {
        match theme {
            Theme::Light => self.row().2,
            Theme::Dark => self.row().3,
        }
    }

    fn row(self) -> (Self, &'static str, Rgb, Rgb) {
        COLOURS.into_iter().find(|&(colour, ..)| colour == self).unwrap_or(COLOURS[0])
    }
}

impl Palette {
    /// The palette with these colours in place of those built in.
    ///
    /// A colour given for light paper alone is lightened for dark paper until it is as far from it
    /// as from white, or as the one built in, whichever is nearer.
    ///
    /// # Errors
    /// A [`Faint`] for each colour, given or lightened, that is not legible where it stands: text
    /// reaches 4.5 and lines reach 3 on the paper, text also on what is shaded and tinted.
    pub fn dressed(light: &Given, dark: &Given) -> Result<Self, Vec<Faint>> {
        let mut palette = Self { light: light.clone(), dark: dark.clone() };
        let mut faint = palette.faint(Theme::Light, light);
        let alone = light.iter().filter(|(colour, _)| !dark.contains_key(colour));
        let lightened: Given = alone
            .filter(|(colour, _)| faint.iter().all(|faint| faint.colour != **colour))
            .map(|(colour, given)| (*colour, palette.lightened(*colour, *given)))
            .collect();
        palette.dark.extend(&lightened);
        for colour in lightened.keys() {
            palette.mend(*colour);
        }
        let in_dark = palette.dark.clone();
        faint.extend(
            palette.faint(Theme::Dark, &in_dark).into_iter().map(|found| Faint {
                is_lightened: lightened.contains_key(&found.colour),
                ..found
            }),
        );
        if faint.is_empty() { Ok(palette) } else { Err(faint) }
    }

    /// The colour for a job.
    pub fn colour(&self, colour: Colour, theme: Theme) -> Rgb {
        let given = match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
        };
        given.get(&colour).copied().unwrap_or_else(|| colour.built_in(theme))
    }

    /// So many percent of a colour on its paper.
    pub fn tint(&self, colour: Colour, percent: u8, theme: Theme) -> Rgb {
        self.colour(colour, theme).over(self.colour(Colour::Paper, theme), percent)
    }

    /// The colour variables of one theme, for a `:root` rule: `--ink:#1B2430;--muted:…`.
    pub fn variables(&self, theme: Theme) -> String {
        let rule = |(colour, variable, ..): (Colour, &str, Rgb, Rgb)| {
            format!("{variable}:{};", self.colour(colour, theme))
        };
        COLOURS.into_iter().map(rule).collect()
    }

    /// A colour of light paper for dark paper.
    fn lightened(&self, colour: Colour, given: Rgb) -> Rgb {
        let paper = self.colour(Colour::Paper, Theme::Dark);
        let most = colour.built_in(Theme::Dark).contrast(paper);
        let wanted = given.contrast(self.colour(Colour::Paper, Theme::Light)).min(most);
        shade::darkest(given, |shade| shade.contrast(paper) >= wanted).unwrap_or(given)
    }

    /// Moves a lightened colour to its nearest shade that is legible wherever it stands.
    fn mend(&mut self, colour: Colour) {
        if let Some(shade) = self.nearest(colour, Theme::Dark) {
            self.dark.insert(colour, shade);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(colours: &[(Colour, u32)]) -> Given {
        colours.iter().map(|(colour, number)| (*colour, Rgb::new(*number))).collect()
    }

    fn in_light(colours: &[(Colour, u32)]) -> Result<Palette, Vec<Faint>> {
        Palette::dressed(&given(colours), &Given::new())
    }

    /// Contrasts on white and on #14181F as published with the palette.
    #[test]
    fn the_contrast_of_every_colour_is_known() {
        let known = [
            (Colour::Ink, "15.65", "15.01"),
            (Colour::Muted, "5.83", "7.92"),
            (Colour::Axis, "3.07", "3.86"),
            (Colour::S1, "6.57", "8.28"),
            (Colour::Good, "5.41", "8.33"),
            (Colour::Bad, "5.23", "8.50"),
            (Colour::Bench, "5.89", "8.77"),
            (Colour::Warn, "5.36", "10.46"),
        ];
        for (colour, light, dark) in known {
            let on = |theme| colour.built_in(theme).contrast(Colour::Paper.built_in(theme));
            let found = [Theme::Light, Theme::Dark].map(|theme| format!("{:.2}", on(theme)));
            assert_eq!(found, [light, dark], "{colour:?}");
        }
    }

    #[test]
    fn nothing_given_is_the_palette_that_is_built_in() {
        let palette = Palette::dressed(&Given::new(), &Given::new()).unwrap();
        assert_eq!(palette, Palette::default());
        assert!(palette.variables(Theme::Light).starts_with("--ink:#1B2430;--muted:#5B6675;"));
        assert!(palette.variables(Theme::Dark).ends_with("--paper:#14181F;"));
    }

    #[test]
    fn a_colour_that_is_given_for_both_is_taken_as_it_is() {
        let (light, dark) = (given(&[(Colour::S1, 0x6A_1B9A)]), given(&[(Colour::S1, 0xCE_93D8)]));
        let palette = Palette::dressed(&light, &dark).unwrap();
        assert!(palette.variables(Theme::Light).contains("--s1:#6A1B9A;"));
        assert!(palette.variables(Theme::Dark).contains("--s1:#CE93D8;"));
        assert!(palette.variables(Theme::Dark).contains("--bad:#FF9A5C;"));
    }

    /// As far from dark paper as from white, and never further than the one built in.
    #[test]
    fn a_colour_for_light_paper_alone_is_lightened_for_dark() {
        for number in [0x6A_1B9A, 0xC2_185B, 0x00_695C, 0x0B_5FA5, 0x8A_3E00, 0x00_2060, 0x4E_342E]
        {
            let palette = in_light(&[(Colour::S1, number)]).unwrap();
            let (light, dark) = (Rgb::new(number), palette.colour(Colour::S1, Theme::Dark));
            let wanted = light.contrast(Rgb::new(0xFF_FFFF)).min(8.28);
            let found = dark.contrast(Colour::Paper.built_in(Theme::Dark));
            assert!(
                (wanted - 0.1..wanted + 0.3).contains(&found),
                "{light} {dark} {found} {wanted}"
            );
        }
    }

    #[test]
    fn a_faint_colour_is_refused_with_its_nearest_shade_that_is_not() {
        let faint = in_light(&[(Colour::S1, 0xF2_A900)]).unwrap_err();
        let [faint] = faint.as_slice() else { panic!("{faint:?}") };
        assert_eq!(
            (faint.theme, faint.colour, faint.is_lightened),
            (Theme::Light, Colour::S1, false)
        );
        assert!(faint.ratio < faint.needed, "{faint:?}");
        let shade = faint.nearest.unwrap();
        assert!(Palette::dressed(&Given::from([(Colour::S1, shade)]), &Given::new()).is_ok());
    }

    /// Lines need less than text.
    #[test]
    fn lines_may_be_fainter_than_text() {
        assert!(in_light(&[(Colour::Axis, 0x90_9090)]).is_ok());
        assert!(in_light(&[(Colour::Axis, 0x9A_9A9A)]).is_err());
        assert!(in_light(&[(Colour::Muted, 0x90_9090)]).is_err());
    }

    /// Half black is a grey on which dark figures can't be read.
    #[test]
    fn a_colour_so_dark_that_words_on_its_tint_drown_is_refused() {
        let faint = in_light(&[(Colour::S1, 0x00_0000)]).unwrap_err();
        let [faint] = faint.as_slice() else { panic!("{faint:?}") };
        assert_eq!((faint.colour, faint.front), (Colour::S1, Colour::Ink));
        assert_eq!(faint.ground, Ground { tint: Colour::S1, percent: 50 });
        assert!(in_light(&[(Colour::S1, 0x00_2060)]).is_ok());
    }

    /// Whatever is taken is legible in both themes, wherever it stands.
    #[test]
    fn whatever_is_taken_is_legible() {
        let mut taken = 0;
        for step in 0..600_u32 {
            let number = step.wrapping_mul(2_654_435_761) >> 8;
            for colour in [Colour::S1, Colour::Bad, Colour::Muted] {
                let Ok(palette) = in_light(&[(colour, number)]) else { continue };
                taken += 1;
                for theme in [Theme::Light, Theme::Dark] {
                    assert_eq!(palette.faint(theme, &COLOURS.map(|row| (row.0, row.2)).into()), []);
                }
            }
        }
        assert!(taken > 200, "{taken}");
    }
}
