//! `[report.colours]`: the colours that the pages wear, held to their contrast.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::charts::{Colour, Faint, Given, Palette, Rgb, Theme};
use crate::config::problem::Problems;
use crate::config::tree::Table;

/// The keys and what each colours. The paper is no key: contrast is held to the one that is built in,
/// and print is always on white.
const KEYS: [(&str, Colour); 8] = [
    ("brand", Colour::S1),
    ("ink", Colour::Ink),
    ("muted", Colour::Muted),
    ("axis", Colour::Axis),
    ("good", Colour::Good),
    ("bad", Colour::Bad),
    ("benchmark", Colour::Bench),
    ("warning", Colour::Warn),
];

/// The key of the table with the colours of dark paper.
const DARK: &str = "dark";

/// The colours given in place of those built in; each is legible where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Colours {
    light: BTreeMap<&'static str, String>,
    dark: BTreeMap<&'static str, String>,
    #[serde(skip)]
    palette: Palette,
}

impl Colours {
    /// The colours that the pages wear.
    pub fn palette(&self) -> &Palette {
        &self.palette
    }
}

/// The typed section.
pub(super) fn colours(table: &Table, problems: &mut Problems) -> Colours {
    let empty = Table::default();
    let in_dark = table.table(DARK).unwrap_or(&empty);
    let (light, dark) = (given(table), given(in_dark));
    let palette = Palette::dressed(&light, &dark).unwrap_or_else(|faint| {
        for faint in faint {
            let key = key(faint.colour);
            let home = if dark_is_given(&faint) { in_dark } else { table };
            problems.contradiction(&home.place_of(key), words(&faint));
        }
        Palette::default()
    });
    Colours { light: named(&light), dark: named(&dark), palette }
}

/// Whether the colour at fault is one that was given for dark paper.
fn dark_is_given(faint: &Faint) -> bool {
    faint.theme == Theme::Dark && !faint.is_lightened
}

fn given(table: &Table) -> Given {
    let read = |name| Rgb::parse(table.given(name)?.text()?);
    KEYS.into_iter().filter_map(|(name, colour)| Some((colour, read(name)?))).collect()
}

fn named(given: &Given) -> BTreeMap<&'static str, String> {
    given.iter().map(|(colour, rgb)| (key(*colour), rgb.to_string())).collect()
}

fn key(colour: Colour) -> &'static str {
    KEYS.into_iter().find(|(_, of)| *of == colour).map_or("paper", |(name, _)| name)
}

/// What is found, where it stands, how far it stands out there, and what would.
fn words(faint: &Faint) -> String {
    let theme = match faint.theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let (found, on) = (faint.found, faint.on);
    let ground = match faint.ground.tint {
        Colour::Paper => format!("on the {theme} page's `{on}`"),
        Colour::Axis => format!("on `{on}`, the {theme} page's shaded parts,"),
        tint => format!("on `{on}`, which is {} % of `{}`,", faint.ground.percent, key(tint)),
    };
    let who = match (faint.front == faint.colour, faint.is_lightened) {
        (true, false) => format!("`{found}`"),
        (true, true) => format!("`{found}`, to which it is lightened for dark paper,"),
        (false, _) => format!("`{}` `{found}`", key(faint.front)),
    };
    let what = if faint.needed > 4.0 { "text" } else { "lines" };
    // Rounded down: what is too faint should not look as if it were enough.
    let ratio = (faint.ratio * 100.0).floor() / 100.0;
    let needed = faint.needed;
    let help = match (faint.nearest, faint.is_lightened) {
        (Some(nearest), false) => format!("the nearest shade that does is `{nearest}`"),
        (_, true) => format!("give one that does under `report.colours.{DARK}`"),
        (None, false) => "no shade of it does beside the other colours".to_owned(),
    };
    format!("{who} has a contrast of {ratio:.2} {ground} and {what} should have {needed}; {help}")
}
