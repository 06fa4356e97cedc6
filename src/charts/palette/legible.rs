//! Which colours stand on which, and whether they can be told apart there.
//!
//! Source: WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (graphics, 3).

use super::Colour::{self, Axis, Bad, Bench, Good, Ink, Muted, Paper, S1, Warn};
use super::{Given, Palette, Rgb, Theme, shade};

/// What text reaches.
const TEXT: f64 = 4.5;
/// What lines and marks reach.
const LINES: f64 = 3.0;

/// Plain paper.
const PLAIN: Ground = Ground { tint: Paper, percent: 100 };
/// Callouts, totals, and what a figure shades.
const SHADED: Ground = Ground { tint: Axis, percent: 13 };

/// Everything that is read, and what it stands on.
///
/// White words on a full colour are the colour on white: the ratio is the same.
const PAIRS: [(Colour, Ground, f64); 18] = [
    (Ink, PLAIN, TEXT),
    (Ink, SHADED, TEXT),
    (Muted, PLAIN, TEXT),
    (Muted, SHADED, TEXT),
    (S1, PLAIN, TEXT),
    (S1, SHADED, TEXT),
    (Good, PLAIN, TEXT),
    (Good, SHADED, TEXT),
    (Bad, PLAIN, TEXT),
    (Bad, SHADED, TEXT),
    (Bench, PLAIN, TEXT),
    (Bench, SHADED, TEXT),
    (Warn, PLAIN, TEXT),
    (Warn, SHADED, TEXT),
    (Axis, PLAIN, LINES),
    (Ink, Ground { tint: S1, percent: 50 }, TEXT),
    (Ink, Ground { tint: Bad, percent: 38 }, TEXT),
    (Ink, Ground { tint: Axis, percent: 32 }, TEXT),
];

/// So many percent of a colour laid on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The colour that is laid on.
    pub tint: Colour,
    /// How much of it.
    pub percent: u8,
}

/// A colour that is not legible where it stands, or lets nothing be legible on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Faint {
    /// On which paper.
    pub theme: Theme,
    /// The colour at fault.
    pub colour: Colour,
    /// Whether it was not given, but lightened from the one of light paper.
    pub is_lightened: bool,
    /// Whose words or marks can't be told from the ground: the colour at fault, or one on its tint.
    pub front: Colour,
    /// The front as it is.
    pub found: Rgb,
    /// What the front stands on.
    pub ground: Ground,
    /// The ground as it is.
    pub on: Rgb,
    /// Their contrast ratio.
    pub ratio: f64,
    /// The least that it should be.
    pub needed: f64,
    /// The nearest shade of the colour at fault that passes wherever it stands.
    pub nearest: Option<Rgb>,
}

impl Palette {
    /// What is not legible because of a given colour: of each the worst.
    pub(super) fn faint(&self, theme: Theme, given: &Given) -> Vec<Faint> {
        let mut list: Vec<Faint> = vec![];
        for (front, ground, needed) in PAIRS {
            let at_fault = [front, ground.tint].into_iter().find(|side| given.contains_key(side));
            let (Some(colour), ratio) = (at_fault, self.ratio(front, ground, theme)) else {
                continue;
            };
            if ratio >= needed {
                continue;
            }
            let faint = Faint {
                theme,
                colour,
                is_lightened: false,
                front,
                found: self.colour(front, theme),
                ground,
                on: self.tint(ground.tint, ground.percent, theme),
                ratio,
                needed,
                nearest: None,
            };
            match list.iter_mut().find(|other| other.colour == colour) {
                Some(other) if other.ratio / other.needed <= ratio / needed => {}
                Some(other) => *other = faint,
                None => list.push(faint),
            }
        }
        let at_fault: Vec<Colour> = list.iter().map(|faint| faint.colour).collect();
        for faint in &mut list {
            let others = at_fault.iter().filter(|colour| **colour != faint.colour);
            faint.nearest = self.without(others, theme).nearest(faint.colour, theme);
        }
        list
    }

    /// The nearest shade of a colour that is legible wherever it stands, the others as they are.
    pub(super) fn nearest(&self, colour: Colour, theme: Theme) -> Option<Rgb> {
        shade::nearest(self.colour(colour, theme), |shade| {
            let mut tried = self.clone();
            match theme {
                Theme::Light => tried.light.insert(colour, shade),
                Theme::Dark => tried.dark.insert(colour, shade),
            };
            PAIRS
                .iter()
                .filter(|(front, ground, _)| *front == colour || ground.tint == colour)
                .all(|(front, ground, needed)| tried.ratio(*front, *ground, theme) >= *needed)
        })
    }

    /// The same with these as they are built in.
    fn without<'a>(&self, colours: impl Iterator<Item = &'a Colour>, theme: Theme) -> Self {
        let mut palette = self.clone();
        let given = match theme {
            Theme::Light => &mut palette.light,
            Theme::Dark => &mut palette.dark,
        };
        for colour in colours {
            given.remove(colour);
        }
        palette
    }

    fn ratio(&self, front: Colour, ground: Ground, theme: Theme) -> f64 {
        let on = self.tint(ground.tint, ground.percent, theme);
        self.colour(front, theme).contrast(on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::COLOURS;

    #[test]
    fn what_is_built_in_is_legible_wherever_it_stands() {
        let all: Given = COLOURS.map(|row| (row.0, row.2)).into();
        for theme in [Theme::Light, Theme::Dark] {
            assert_eq!(Palette::default().faint(theme, &all), []);
        }
    }

    /// The tints that figures lay under words are those of the list.
    #[test]
    fn the_tints_are_those_of_the_figures() {
        let css = crate::charts::palette_css();
        for rule in [
            ".f-zone{fill:var(--axis);fill-opacity:.13}",
            ".f-limits{fill:var(--axis);fill-opacity:.13}",
            ".f-soft{fill:var(--s1);fill-opacity:.5}",
            ".f-late{fill:var(--bad);fill-opacity:.38}",
            ".f-mid{fill:var(--axis);fill-opacity:.32}",
        ] {
            assert!(css.contains(rule), "{rule}: {css}");
        }
    }
}
