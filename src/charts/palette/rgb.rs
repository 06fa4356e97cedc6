//! A colour of a screen: its text, its luminance, its contrast with another.

use std::fmt;

/// A colour by its three channels, as `#0B5FA5` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb([u8; 3]);

impl Rgb {
    /// The colour of a number: `0x0B5FA5`; what stands above 24 bits is no part of it.
    pub const fn new(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes();
        Self([red, green, blue])
    }

    /// The colour that a text names, `#` and six hexadecimal digits; of anything else none.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_plain.then(|| u32::from_str_radix(digits, 16).ok().map(Self::new)).flatten()
    }

    /// Relative luminance, from 0 to 1 (WCAG 2.2).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio of two colours, from 1 to 21, whichever is the lighter one (WCAG 2.2).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// So many percent of this colour laid over another, channel by channel, as screens blend.
    #[must_use]
    pub fn over(self, ground: Self, percent: u8) -> Self {
        let part = u32::from(percent.min(100));
        let mut mixed = [0; 3];
        for (mixed, (mine, its)) in mixed.iter_mut().zip(self.0.into_iter().zip(ground.0)) {
            let sum = u32::from(mine) * part + u32::from(its) * (100 - part) + 50;
            *mixed = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The channels without the curve of the screen, each from 0 to 1.
    pub(super) fn linear(self) -> [f64; 3] {
        self.0.map(|channel| {
            let level = f64::from(channel) / 255.0;
            if level <= 0.040_45 { level / 12.92 } else { ((level + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The nearest colour with these channels without the curve of the screen.
    pub(super) fn of_linear(linear: [f64; 3]) -> Self {
        Self(linear.map(|part| {
            let part = part.clamp(0.0, 1.0);
            let level = if part <= 0.003_130_8 {
                part * 12.92
            } else {
                1.055 * part.powf(1.0 / 2.4) - 0.055
            };
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "rounded, and from 0 to 255"
            )]
            let channel = (level * 255.0).round() as u8;
            channel
        }))
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Rgb = Rgb::new(0xFF_FFFF);

    /// White, black and the grey that is quoted as the lightest that passes on white.
    #[test]
    fn contrast_is_that_of_the_formula() {
        let on_white = |text| format!("{:.2}", Rgb::parse(text).unwrap().contrast(WHITE));
        assert_eq!(on_white("#000000"), "21.00");
        assert_eq!(on_white("#FFFFFF"), "1.00");
        assert_eq!(on_white("#767676"), "4.54");
        assert_eq!(on_white("#777777"), "4.48");
        let palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442"];
        let found = palette.map(on_white);
        assert_eq!(found, ["5.19", "3.87", "3.42", "3.06", "2.25", "2.31", "1.32"]);
        assert_eq!(on_white("#00B0F0"), "2.48");
    }

    #[test]
    fn contrast_does_not_ask_which_is_in_front() {
        let (one, two) = (Rgb::new(0x0B_5FA5), Rgb::new(0x14_181F));
        assert_eq!(one.contrast(two).to_bits(), two.contrast(one).to_bits());
    }

    #[test]
    fn a_colour_is_a_sign_and_six_digits_and_nothing_else() {
        assert_eq!(Rgb::parse("#0b5Fa5"), Some(Rgb::new(0x0B_5FA5)));
        assert_eq!(Rgb::parse("#0b5Fa5").unwrap().to_string(), "#0B5FA5");
        for text in [
            "",
            "#",
            "0B5FA5",
            "#FFF",
            "#0B5FA5 ",
            " #0B5FA5",
            "#0B5FA5FF",
            "#+B5FA5",
            "#-00001",
            "#0B5FAG",
            "#0B5FA5;}",
            "#\u{ff10}B5FA",
            "#０B5FA5",
            "red",
            "rgb(1,2,3)",
            "var(--s1)",
            "url(https://x.example/a)",
            "#fff}</style><script>",
            "expression(1)",
            "#0B5FA5/**/",
            "\u{202e}#0B5FA5",
        ] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
    }

    #[test]
    fn one_colour_over_another_is_between_them() {
        let (blue, white) = (Rgb::new(0x0B_5FA5), WHITE);
        assert_eq!(blue.over(white, 0), white);
        assert_eq!(blue.over(white, 100), blue);
        assert_eq!(blue.over(white, 50).to_string(), "#85AFD2");
    }

    #[test]
    fn the_curve_of_the_screen_goes_both_ways() {
        for number in (0..0x0100_0000).step_by(65_793 / 3) {
            let colour = Rgb::new(number);
            assert_eq!(Rgb::of_linear(colour.linear()), colour);
        }
    }
}
