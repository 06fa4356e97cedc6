//! The one list of colours, and the one list of roles that marks may take; CSS is derived from it.

use super::super::palette::Colour::{self, Axis, Bad, Bench, Good, Ink as Text, Muted, Paper, S1};

/// What a mark is for. Decides its class, and so its colour, width and dash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    Grid,
    Row,
    AxisLine,
    Series,
    Prior,
    BenchLine,
    TargetLine,
    RuleLine,
    TeamLine,
    MeanLine,
    LimitLine,
    BandEdge,
    Interval,
    IntervalGood,
    IntervalBad,
    IntervalLight,
    IntervalThin,
    Shrunk,
    Censor,
    Link,
    Stripe,
    StripeKey,
    Frame,
    FrameBad,
    Band,
    Zone,
    Limits,
    BenchBand,
    Dot,
    DotGood,
    DotBad,
    DotMuted,
    Hollow,
    HollowLight,
    FillGood,
    FillBad,
    FillMet,
    FillLate,
    FillPaper,
    FillSoft,
    TextMain,
    TextMuted,
    TextSeries,
    TextGood,
    TextBad,
    TextBench,
    TextOnDark,
    HaloMain,
    HaloMuted,
    HaloSeries,
    HaloGood,
    HaloBad,
    HaloBench,
    Curve2,
    Curve3,
    Curve4,
    Pip,
    Owed,
    FillPrior,
    FillMid,
    Whisker,
}

/// One property of a class.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Property {
    /// A colour variable: `fill: var(--s1)`.
    Paint(&'static str, Colour),
    /// Any other presentation property.
    Set(&'static str, &'static str),
}

use Property::{Paint, Set};

/// Role, class, properties. Lengths are in quarter design pixels, the unit of the drawing.
///
/// Classes: `s-` strokes (never filled), `f-` fills, `d-` dots with a rim of paper,
/// `o-` hollow marks, `t-` text, `h-` text with a halo of paper.
#[rustfmt::skip]
pub(crate) const INKS: &[(Ink, &str, &[Property])] = &[
    (Ink::Grid, "s-grid", &[Paint("stroke", Axis), Set("stroke-width", "4"), Set("stroke-opacity", ".28")]),
    (Ink::Row, "s-row", &[Paint("stroke", Axis), Set("stroke-width", "4"), Set("stroke-opacity", ".18")]),
    (Ink::AxisLine, "s-axis", &[Paint("stroke", Axis), Set("stroke-width", "5")]),
    (Ink::Series, "s-s1", &[Paint("stroke", S1), Set("stroke-width", "9")]),
    (Ink::Prior, "s-prior", &[Paint("stroke", Muted), Set("stroke-width", "6")]),
    (Ink::BenchLine, "s-bench", &[Paint("stroke", Bench), Set("stroke-width", "6"), Set("stroke-dasharray", "20 14")]),
    (Ink::TargetLine, "s-target", &[Paint("stroke", Bench), Set("stroke-width", "6"), Set("stroke-dasharray", "20 14")]),
    (Ink::RuleLine, "s-rule", &[Paint("stroke", Muted), Set("stroke-width", "5"), Set("stroke-dasharray", "1 10")]),
    (Ink::TeamLine, "s-team", &[Paint("stroke", Muted), Set("stroke-width", "6")]),
    (Ink::MeanLine, "s-mean", &[Paint("stroke", Muted), Set("stroke-width", "6")]),
    (Ink::LimitLine, "s-limit", &[Paint("stroke", Muted), Set("stroke-width", "5"), Set("stroke-dasharray", "10 10")]),
    (Ink::BandEdge, "s-edge", &[Paint("stroke", S1), Set("stroke-width", "4"), Set("stroke-opacity", ".45")]),
    (Ink::Interval, "s-int", &[Paint("stroke", S1), Set("stroke-width", "12")]),
    (Ink::IntervalGood, "s-int-good", &[Paint("stroke", Good), Set("stroke-width", "12")]),
    (Ink::IntervalBad, "s-int-bad", &[Paint("stroke", Bad), Set("stroke-width", "12")]),
    (Ink::IntervalLight, "s-int-axis", &[Paint("stroke", Axis), Set("stroke-width", "7")]),
    (Ink::IntervalThin, "s-int-s1", &[Paint("stroke", S1), Set("stroke-width", "6"), Set("stroke-opacity", ".6")]),
    (Ink::Shrunk, "s-shrunk", &[Paint("stroke", Text), Set("stroke-width", "10"), Set("stroke-linecap", "butt")]),
    (Ink::Censor, "s-censor", &[Paint("stroke", S1), Set("stroke-width", "6"), Set("stroke-linecap", "butt")]),
    (Ink::Link, "s-link", &[Paint("stroke", Axis), Set("stroke-width", "4")]),
    (Ink::Stripe, "s-stripe", &[Paint("stroke", Bad), Set("stroke-width", "72"), Set("stroke-dasharray", "7 17"), Set("stroke-linecap", "butt")]),
    (Ink::StripeKey, "s-stripe-key", &[Paint("stroke", Bad), Set("stroke-width", "44"), Set("stroke-dasharray", "7 17"), Set("stroke-linecap", "butt")]),
    (Ink::Frame, "s-frame", &[Paint("stroke", Muted), Set("stroke-width", "5")]),
    (Ink::FrameBad, "s-frame-bad", &[Paint("stroke", Bad), Set("stroke-width", "6")]),
    (Ink::Band, "f-band", &[Paint("fill", S1), Set("fill-opacity", ".18")]),
    (Ink::Zone, "f-zone", &[Paint("fill", Axis), Set("fill-opacity", ".13")]),
    (Ink::Limits, "f-limits", &[Paint("fill", Axis), Set("fill-opacity", ".13")]),
    (Ink::BenchBand, "f-bench-band", &[Paint("fill", Bench), Set("fill-opacity", ".13")]),
    (Ink::Dot, "d-s1", &[Paint("fill", S1), Paint("stroke", Paper), Set("stroke-width", "6")]),
    (Ink::DotGood, "d-good", &[Paint("fill", Good), Paint("stroke", Paper), Set("stroke-width", "6")]),
    (Ink::DotBad, "d-bad", &[Paint("fill", Bad), Paint("stroke", Paper), Set("stroke-width", "6")]),
    (Ink::DotMuted, "d-muted", &[Paint("fill", Muted), Paint("stroke", Paper), Set("stroke-width", "6")]),
    (Ink::Hollow, "o-s1", &[Paint("fill", Paper), Paint("stroke", S1), Set("stroke-width", "8")]),
    (Ink::HollowLight, "o-axis", &[Paint("fill", Paper), Paint("stroke", Axis), Set("stroke-width", "8")]),
    (Ink::FillGood, "f-good", &[Paint("fill", Good)]),
    (Ink::FillBad, "f-bad", &[Paint("fill", Bad)]),
    (Ink::FillMet, "f-met", &[Paint("fill", S1)]),
    (Ink::FillLate, "f-late", &[Paint("fill", Bad), Set("fill-opacity", ".38")]),
    (Ink::FillPaper, "f-paper", &[Paint("fill", Paper)]),
    (Ink::FillSoft, "f-soft", &[Paint("fill", S1), Set("fill-opacity", ".5")]),
    (Ink::TextMain, "t-ink", &[Paint("fill", Text)]),
    (Ink::TextMuted, "t-muted", &[Paint("fill", Muted)]),
    (Ink::TextSeries, "t-s1", &[Paint("fill", S1)]),
    (Ink::TextGood, "t-good", &[Paint("fill", Good)]),
    (Ink::TextBad, "t-bad", &[Paint("fill", Bad)]),
    (Ink::TextBench, "t-bench", &[Paint("fill", Bench)]),
    (Ink::TextOnDark, "t-paper", &[Paint("fill", Paper)]),
    (Ink::HaloMain, "h-ink", &[Paint("fill", Text), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::HaloMuted, "h-muted", &[Paint("fill", Muted), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::HaloSeries, "h-s1", &[Paint("fill", S1), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::HaloGood, "h-good", &[Paint("fill", Good), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::HaloBad, "h-bad", &[Paint("fill", Bad), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::HaloBench, "h-bench", &[Paint("fill", Bench), Paint("stroke", Paper), Set("stroke-width", "14"), Set("paint-order", "stroke")]),
    (Ink::Curve2, "s-c2", &[Paint("stroke", S1), Set("stroke-width", "5")]),
    (Ink::Curve3, "s-c3", &[Paint("stroke", S1), Set("stroke-width", "6"), Set("stroke-dasharray", "30 14")]),
    (Ink::Curve4, "s-c4", &[Paint("stroke", Muted), Set("stroke-width", "6"), Set("stroke-dasharray", "30 12 2 12")]),
    (Ink::Pip, "s-pip", &[Paint("stroke", S1), Set("stroke-width", "14"), Set("stroke-linecap", "round")]),
    (Ink::Owed, "o-owed", &[Paint("fill", Paper), Paint("stroke", Muted), Set("stroke-width", "5"), Set("stroke-dasharray", "9 9")]),
    (Ink::FillPrior, "f-prior", &[Paint("fill", Axis)]),
    (Ink::FillMid, "f-mid", &[Paint("fill", Axis), Set("fill-opacity", ".32")]),
    (Ink::Whisker, "s-whisker", &[Paint("stroke", Muted), Set("stroke-width", "7")]),
];

impl Ink {
    /// The place of this role in the list, counted from one: the red channel of its tag.
    pub(crate) fn tag(self) -> u8 {
        let place = INKS.iter().position(|&(ink, _, _)| ink == self);
        place.and_then(|i| u8::try_from(i + 1).ok()).unwrap_or(0)
    }
}

/// The class of a tag; `None` for a colour that no figure asked for.
pub(crate) fn class_of(tag: u8) -> Option<&'static str> {
    let place = usize::from(tag).checked_sub(1)?;
    INKS.get(place).map(|&(_, class, _)| class)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_role_has_one_class_of_its_own() {
        let classes: BTreeSet<_> = INKS.iter().map(|&(_, class, _)| class).collect();
        assert_eq!(classes.len(), INKS.len());
        for &(ink, class, _) in INKS {
            assert_eq!(class_of(ink.tag()), Some(class));
        }
        assert_eq!(class_of(0), None);
        assert_eq!(INKS.last().map(|row| row.0), Some(Ink::Whisker));
    }
}
