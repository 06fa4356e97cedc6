//! Colours of one's own: what is taken, what is refused, and in which words.

use super::{parsed, problems};
use crate::charts::{Colour, Theme};

#[test]
fn a_brand_is_worn_in_both_themes() {
    let text = "[report.colours]\nbrand = '#6a1b9a'\nbad = '#B00020'\ndark = { bad = '#FF8A80' }\n";
    let colours = parsed(text).report.colours;
    let worn = |colour, theme| colours.palette().colour(colour, theme).to_string();
    assert_eq!(worn(Colour::S1, Theme::Light), "#6A1B9A");
    insta::assert_snapshot!(worn(Colour::S1, Theme::Dark), @"#D19AFF");
    assert_eq!(worn(Colour::Bad, Theme::Light), "#B00020");
    assert_eq!(worn(Colour::Bad, Theme::Dark), "#FF8A80");
    assert_eq!(worn(Colour::Ink, Theme::Dark), "#E8ECF2");
}

#[test]
fn a_faint_colour_is_refused_with_its_ratio_and_a_shade_that_is_not() {
    let text = "
[report.colours]
brand = '#F2A900'
axis = '#C0C0C0'
[report.colours.dark]
brand = '#3B0A57'
good = '#1B5E20'
";
    insta::assert_snapshot!(problems(text), @r##"
the config has 4 problems
baton.toml:3: `report.colours.brand`: `#F2A900` has a contrast of 1.87 on `#F7F7F7`, the light page's shaded parts, and text should have 4.5; the nearest shade that does is `#946500`
baton.toml:4: `report.colours.axis`: `#C0C0C0` has a contrast of 1.81 on the light page's `#FFFFFF` and lines should have 3; the nearest shade that does is `#949494`
baton.toml:6: `report.colours.dark.brand`: `#3B0A57` has a contrast of 1.01 on `#1F242C`, the dark page's shaded parts, and text should have 4.5; the nearest shade that does is `#A577C9`
baton.toml:7: `report.colours.dark.good`: `#1B5E20` has a contrast of 1.98 on `#1F242C`, the dark page's shaded parts, and text should have 4.5; the nearest shade that does is `#579958`
"##);
    insta::assert_snapshot!(problems("[report.colours]\nbrand = '#000000'"), @r##"baton.toml:2: `report.colours.brand`: `ink` `#1B2430` has a contrast of 3.96 on `#808080`, which is 50 % of `brand`, and text should have 4.5; the nearest shade that does is `#141414`"##);
    insta::assert_snapshot!(problems("[report.colours]\nink = '#5B6675'\nbrand = '#000000'"), @r##"baton.toml:2: `report.colours.ink`: `#5B6675` has a contrast of 1.47 on `#808080`, which is 50 % of `brand`, and text should have 4.5; the nearest shade that does is `#101824`"##);
}

/// The shade that is suggested passes when it is taken.
#[test]
fn what_is_suggested_passes() {
    for brand in ["#F2A900", "#FFFFFF", "#56B4E9", "#F0E442", "#000000", "#00B0F0", "#E60000"] {
        let words = problems(&format!("[report.colours]\nbrand = '{brand}'"));
        let (_, shade) = words.rsplit_once("shade that does is `").unwrap();
        parsed(&format!("[report.colours]\nbrand = '{}'", shade.trim_end_matches('`')));
    }
}

#[test]
fn what_is_no_colour_never_reaches_the_page() {
    for hostile in [
        "red",
        "#FFF",
        "#0B5FA5;}body{display:none}",
        "#0B5FA5</style><script>alert(1)</script>",
        "url(https://x.example/a.png)",
        "var(--paper)",
        "#0B5FA5/*",
    ] {
        let text = format!("[report.colours]\nbrand = \"{hostile}\"");
        let words = problems(&text);
        assert!(
            words.starts_with("baton.toml:2: `report.colours.brand` should be a colour of six"),
            "{words}"
        );
    }
    insta::assert_snapshot!(problems("[report.colours]\nbrand = 'red'\npaper = '#000000'"), @r##"
the config has 2 problems
baton.toml:2: `report.colours.brand` should be a colour of six hexadecimal digits, such as `"#0B5FA5"`, found `'red'`
baton.toml:3: `report.colours.paper` is not a key; there are `brand`, `ink`, `muted`, `axis`, `good`, `bad`, `benchmark`, `warning`, `dark`
"##);
}
