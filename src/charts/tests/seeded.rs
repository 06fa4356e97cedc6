//! Numbers and words from a seed, and one drawing of every figure from each seed.

use super::super::{
    Benchmark, Caption, ChartError, Counts, Estimate, SampleSize, Side, Signal, Size, Verdict,
};
use super::{cohorts, lanes, people, weeks};

/// Names that are hard on a layout: long, right to left, wide, joined, marked up, empty.
const NAMES: [&str; 12] = [
    "Dana R.",
    "Jo",
    "Bartholomew Alexander Featherstonehaugh-Cholmondeley von und zu Hohenstein-Waldburg",
    "محمد بن عبد الرحمن الطويل الاسم جدا جدا جدا",
    "👩‍🚀 Núria 🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦🇨🇦",
    "田中 さくら 田中 さくら 田中 さくら 田中 さくら",
    "<b>Bobby</b> & \"Co\"",
    "Zoë\u{0301}\u{0301}\u{0301}",
    "",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "Mid-market",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A stream of numbers that is the same for the same seed (xorshift).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Zero or more, below `bound`.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let high = u32::try_from(self.0 >> 40).unwrap();
        high % bound.max(1)
    }

    /// In 0–1, both ends included.
    pub(super) fn share(&mut self) -> f64 {
        f64::from(self.below(1001)) / 1000.0
    }

    pub(super) fn one_in(&mut self, chances: u32) -> bool {
        self.below(chances) == 0
    }

    pub(super) fn name(&mut self) -> String {
        NAMES[self.below(12) as usize].to_owned()
    }

    pub(super) fn caption(&mut self) -> Caption {
        Caption {
            id: "fig-1".to_owned(),
            title: self.name(),
            desc: self.name(),
            words: super::english(),
        }
    }

    /// Mostly tens, at times a hundred thousand.
    pub(super) fn counts(&mut self) -> Counts {
        let n = if self.one_in(12) { 90_000 + self.below(9_000) } else { self.below(60) };
        Counts { hits: self.below(n + 1), n }
    }

    /// An estimate with an interval around it; at times none.
    pub(super) fn estimate(&mut self) -> Option<Estimate> {
        let value = self.share();
        let low = value * self.share();
        let high = value + (1.0 - value) * self.share();
        (!self.one_in(9)).then_some(Estimate { value, low, high: high.min(1.0) })
    }

    pub(super) fn signal(&mut self) -> Option<Signal> {
        let side = if self.one_in(2) { Side::Above } else { Side::Below };
        let verdict = if self.one_in(2) { Verdict::Better } else { Verdict::Worse };
        self.one_in(5).then_some(Signal { side, verdict })
    }

    pub(super) fn sample(&mut self) -> SampleSize {
        if self.one_in(4) { SampleSize::Small } else { SampleSize::Enough }
    }

    pub(super) fn benchmark(&mut self) -> Benchmark {
        let value = self.share();
        let label = format!("Benchmark {:.1}%", value * 100.0);
        let source = if self.one_in(3) { String::new() } else { self.name() };
        Benchmark { value, label, source }
    }

    /// `3 Nov`, a week apart.
    pub(super) fn week(at: u32) -> String {
        let day = at * 7 + 2;
        format!("{} {}", day % 30 + 1, MONTHS[(day / 30 % 12) as usize])
    }

    /// None, one, or up to `most`.
    pub(super) fn rows(&mut self, most: u32) -> u32 {
        match self.below(8) {
            0 => 0,
            1 => 1,
            _ => self.below(most + 1),
        }
    }
}

/// One drawing.
pub(super) struct Drawn {
    pub(super) what: String,
    pub(super) svg: String,
}

/// Every figure in both designs.
pub(super) fn every_figure(seed: u64) -> Vec<Drawn> {
    let mut out = Vec::new();
    for size in Size::ALL {
        let mut keep = |kind: &str, svg: Result<String, ChartError>| {
            let what = format!("{kind} {} seed {seed}", size.word());
            out.push(Drawn { svg: svg.unwrap_or_else(|e| panic!("{what}: {e}")), what });
        };
        for (kind, svg) in weeks::drawn(&mut Dice::new(seed), size) {
            keep(kind, svg);
        }
        for (kind, svg) in people::drawn(&mut Dice::new(seed), size) {
            keep(kind, svg);
        }
        for (kind, svg) in cohorts::drawn(&mut Dice::new(seed), size) {
            keep(kind, svg);
        }
        for (kind, svg) in lanes::drawn(&mut Dice::new(seed), size) {
            keep(kind, svg);
        }
    }
    out
}
