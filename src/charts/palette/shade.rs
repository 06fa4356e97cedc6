//! Lighter and darker shades of a colour that stay the same colour to the eye.
//!
//! Source: B. Ottosson, "A perceptual color space for image processing" (Oklab), 2020.

use super::rgb::Rgb;

/// Steps into which the way from black to white is cut.
const STEPS: u32 = 500;
/// Halvings of the way to the strongest colour that a screen can show.
const HALVINGS: u32 = 16;
/// How far a channel may lie beside what a screen can show before it counts as outside.
const SLACK: f64 = 1e-4;

/// From channels to what the three kinds of cones in an eye take up.
const CONES: [[f64; 3]; 3] = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
/// From the cones' answer to lightness and the two axes.
const AXES: [[f64; 3]; 3] = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
/// From lightness and axes to the cones' answer.
const CONES_OF_AXES: [[f64; 3]; 3] = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
];
/// From what the cones take up to channels.
const CHANNELS: [[f64; 3]; 3] = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];

/// A colour by how light it is to the eye, and by its two opponent axes.
#[derive(Clone, Copy, Debug)]
struct Lab {
    light: f64,
    green_red: f64,
    blue_yellow: f64,
}

/// The shade nearest to a colour, lighter or darker, that passes; `None` where none does.
pub(super) fn nearest(colour: Rgb, passes: impl Fn(Rgb) -> bool) -> Option<Rgb> {
    let lab = Lab::of(colour);
    (0..=STEPS).map(part).find_map(|step| {
        [lab.light - step, lab.light + step]
            .into_iter()
            .filter(|light| (0.0..=1.0).contains(light))
            .map(|light| lab.at(light))
            .find(|shade| passes(*shade))
    })
}

/// The darkest shade of a colour, counted from black, that passes; `None` where none does.
pub(super) fn darkest(colour: Rgb, passes: impl Fn(Rgb) -> bool) -> Option<Rgb> {
    let lab = Lab::of(colour);
    (0..=STEPS).map(part).map(|light| lab.at(light)).find(|shade| passes(*shade))
}

/// So many steps as a part of the way from black to white.
fn part(step: u32) -> f64 {
    f64::from(step) / f64::from(STEPS)
}

fn times(matrix: &[[f64; 3]; 3], of: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(of).map(|(one, other)| one * other).sum())
}

impl Lab {
    fn of(colour: Rgb) -> Self {
        let cones = times(&CONES, colour.linear()).map(f64::cbrt);
        let [light, green_red, blue_yellow] = times(&AXES, cones);
        Self { light, green_red, blue_yellow }
    }

    /// The channels without the curve of the screen; outside 0–1 where no screen can show it.
    fn linear(self) -> [f64; 3] {
        let cones = times(&CONES_OF_AXES, [self.light, self.green_red, self.blue_yellow]);
        times(&CHANNELS, cones.map(|cone| cone * cone * cone))
    }

    /// The same hue at another lightness, as strong as a screen can show it.
    fn at(self, light: f64) -> Rgb {
        let faded = |strength: f64| {
            let lab = Self {
                light,
                green_red: self.green_red * strength,
                blue_yellow: self.blue_yellow * strength,
            };
            lab.linear()
        };
        let shows = |linear: [f64; 3]| {
            linear.iter().all(|channel| (-SLACK..=1.0 + SLACK).contains(channel))
        };
        if shows(faded(1.0)) {
            return Rgb::of_linear(faded(1.0));
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            if shows(faded(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Rgb::of_linear(faded(low))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Rgb = Rgb::new(0xFF_FFFF);

    #[test]
    fn a_colour_that_passes_is_its_own_nearest_shade() {
        for number in [0x00_0000, 0xFF_FFFF, 0xFF_0000, 0x0B_5FA5, 0x12_3456, 0xFF_FF00] {
            let colour = Rgb::new(number);
            assert_eq!(nearest(colour, |_| true), Some(colour), "{colour}");
        }
    }

    #[test]
    fn the_nearest_shade_keeps_the_hue_and_goes_no_further_than_it_must() {
        let passes = |shade: Rgb| shade.contrast(WHITE) >= 4.5;
        for (number, expected) in [(0xE6_9F00, "amber"), (0x56_B4E9, "sky"), (0xF0_E442, "yellow")]
        {
            let (colour, shade) = (Rgb::new(number), nearest(Rgb::new(number), passes).unwrap());
            let ratio = shade.contrast(WHITE);
            assert!((4.5..4.65).contains(&ratio), "{expected} {shade} {ratio}");
            let hue = |lab: Lab| lab.blue_yellow.atan2(lab.green_red);
            let turned = hue(Lab::of(colour)) - hue(Lab::of(shade));
            assert!(turned.abs() < 0.06, "{expected} {shade} {turned}");
        }
    }

    #[test]
    fn there_may_be_no_shade() {
        assert_eq!(nearest(Rgb::new(0x0B_5FA5), |_| false), None);
        assert_eq!(darkest(Rgb::new(0x0B_5FA5), |_| false), None);
    }
}
