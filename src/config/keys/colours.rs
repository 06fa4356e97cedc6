//! The keys of `[report.colours]`.

use super::{Absent, Key, Section, Shape, optional};

/// The colours of light paper and, in a table of its own, of dark paper.
pub(super) static COLOURS: Section = Section {
    meaning: "Your own colours in place of those built in; each is held to its contrast.",
    keys: &[
        light("brand", "\"#6A1B9A\"", "Colour of the data, of links and of labels."),
        light("ink", "\"#222222\"", "Colour of text."),
        light("muted", "\"#5A5A5A\"", "Colour of secondary text and of mean lines."),
        light(
            "axis",
            "\"#8C8C8C\"",
            "Colour of axes, of lines between rows and of small numbers' marks.",
        ),
        light("good", "\"#1B6E3C\"", "Colour of what is better; a shape and a word say it too."),
        light("bad", "\"#B3261E\"", "Colour of what is worse; a shape and a word say it too."),
        light("benchmark", "\"#6B4E9B\"", "Colour of benchmarks and agreed limits."),
        light("warning", "\"#8A5A00\"", "Colour of warnings."),
        Key {
            name: "dark",
            shape: Shape::Table(&DARK),
            absent: Absent::Default("{}"),
            unit: "",
            example: "{}",
            meaning: DARK.meaning,
        },
    ],
};

static DARK: Section = Section {
    meaning: "The same on dark paper. What is not given is lightened from the one of light paper.",
    keys: &[
        dark("brand", "\"#CE93D8\"", "Colour of the data, of links and of labels on dark paper."),
        dark("ink", "\"#EEEEEE\"", "Colour of text on dark paper."),
        dark("muted", "\"#B0B0B0\"", "Colour of secondary text and of mean lines on dark paper."),
        dark(
            "axis",
            "\"#777777\"",
            "Colour of axes, of lines between rows and of small numbers' marks on dark paper.",
        ),
        dark("good", "\"#81C995\"", "Colour of what is better on dark paper."),
        dark("bad", "\"#FF8A80\"", "Colour of what is worse on dark paper."),
        dark("benchmark", "\"#C5B3E6\"", "Colour of benchmarks and agreed limits on dark paper."),
        dark("warning", "\"#FFCA5F\"", "Colour of warnings on dark paper."),
    ],
};

const fn light(name: &'static str, example: &'static str, meaning: &'static str) -> Key {
    optional(name, Shape::Colour, "the one built in", (example, meaning))
}

const fn dark(name: &'static str, example: &'static str, meaning: &'static str) -> Key {
    optional(
        name,
        Shape::Colour,
        "lightened from the one of light paper, or built in",
        (example, meaning),
    )
}
