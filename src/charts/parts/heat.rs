//! The single-hue steps of a grid of shares.

use super::super::canvas::ink::Ink;
use super::super::words::{Words, fill};
use super::keys::{Entry, Sample};

/// From pale to full: the fill and the ink of the words on it.
const STEPS: [(Ink, Ink); 5] = [
    (Ink::Heat1, Ink::TextMain),
    (Ink::Heat2, Ink::TextMain),
    (Ink::Heat3, Ink::TextMain),
    (Ink::Heat4, Ink::TextMain),
    (Ink::Heat5, Ink::TextOnDark),
];

/// Five steps of equal width; the last is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Heat {
    /// Width of a step, in percent: 5, 10 or 20.
    step: u8,
}

impl Heat {
    /// The finest steps of which the last is still reached by the largest share.
    pub(crate) fn up_to(largest: f64) -> Self {
        let step = match largest {
            l if l <= 0.25 => 5,
            l if l <= 0.5 => 10,
            _ => 20,
        };
        Self { step }
    }

    /// The number of the step of a share, from 0 to 4.
    pub(crate) fn index(self, share: f64) -> usize {
        let reached = |step: u8| share >= f64::from(step * self.step) / 100.0 - 1e-9;
        usize::from((1..5_u8).rev().find(|&step| reached(step)).unwrap_or(0))
    }

    /// Fill and ink of a step.
    pub(crate) fn inks(index: usize) -> (Ink, Ink) {
        STEPS[index.min(STEPS.len() - 1)]
    }

    /// What the steps mean.
    pub(crate) fn key(self, said: &Words) -> Vec<Entry> {
        let words = (0..5_u8).map(|step| match (step, step * self.step) {
            (0, _) => fill(&said.under, &[("share", &said.as_percent(&self.step.to_string()))]),
            (4, low) => fill(&said.and_over, &[("share", &said.as_percent(&low.to_string()))]),
            (_, low) => said.as_percent(&format!("{low}–{}", low + self.step - 1)),
        });
        words.zip(STEPS).map(|(words, (ink, _))| Entry::new(Sample::Patch(ink), words)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_on_a_boundary_belongs_to_the_step_above() {
        let heat = Heat::up_to(0.9);
        let found = [0.0, 0.199, 0.2, 0.6, 0.8, 1.0].map(|share| heat.index(share));
        assert_eq!(found, [0, 0, 1, 3, 4, 4]);
    }

    #[test]
    fn small_shares_get_fine_steps() {
        let words = |largest: f64| {
            let all: Vec<String> = Heat::up_to(largest)
                .key(&super::super::super::tests::english())
                .into_iter()
                .map(|e| e.words)
                .collect();
            all.join(", ")
        };
        assert_eq!(words(0.2), "under 5%, 5–9%, 10–14%, 15–19%, 20% and over");
        assert_eq!(words(0.8), "under 20%, 20–39%, 40–59%, 60–79%, 80% and over");
    }
}
