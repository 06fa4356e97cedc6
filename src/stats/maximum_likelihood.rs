//! The beta-binomial prior by maximum likelihood: a check on the moment fit.

use crate::stats::number::real;
use crate::stats::shrinkage::Prior;
use crate::stats::tally::Tally;

/// Rows of prior knowledge beyond which the likelihood is taken to have no maximum: the groups
/// do not differ.
const BOUNDARY_ROWS: f64 = 1e6;
/// Steps after which the search ends; Newton's method needs about ten.
const MAX_STEPS: u32 = 200;
/// The longest step on the logarithmic scale of a shape.
const LONGEST_STEP: f64 = 2.0;
/// A step shorter than this ends the search.
const SHORTEST_STEP: f64 = 1e-12;
/// Where the search begins when the moments see no difference between the groups.
const START_RHO: f64 = 0.1;

/// The log-likelihood at a pair of shapes, with its slopes and curvatures.
#[derive(Clone, Copy, Debug, Default)]
struct Likelihood {
    value: f64,
    slope: [f64; 2],
    /// Second derivatives: by alpha, by beta, by both.
    curvature: [f64; 3],
}

impl Prior {
    /// The prior under which the groups' counts are most likely; `None` where the moment fit has
    /// none either. The report is built on [`Prior::by_moments`]; this stands beside it in the
    /// appendix, to show that the choice of fit does not carry the message.
    ///
    /// Source: Griffiths (1973), Biometrics 29, 637-648.
    pub fn by_likelihood(groups: &[Tally]) -> Option<Self> {
        let moments = Self::kleinman(groups)?;
        let start =
            Self { rho: if moments.rho > 0.0 { moments.rho } else { START_RHO }, ..moments };
        let mut shapes = start.shapes()?;
        let mut here = Likelihood::at(groups, shapes);
        for _ in 0..MAX_STEPS {
            let step = here.step(shapes);
            let (next, there) = halved(groups, shapes, here.value, step);
            let moved = (next[0] / shapes[0]).ln().abs().max((next[1] / shapes[1]).ln().abs());
            (shapes, here) = (next, there);
            if shapes[0] + shapes[1] > BOUNDARY_ROWS {
                return Some(Self { mean: moments.mean, rho: 0.0 });
            }
            if moved < SHORTEST_STEP {
                break;
            }
        }
        let rows = shapes[0] + shapes[1];
        Some(Self { mean: shapes[0] / rows, rho: 1.0 / (rows + 1.0) })
    }
}

/// Takes the step on the logarithmic scale, halved until the likelihood does not fall.
fn halved(
    groups: &[Tally],
    from: [f64; 2],
    value: f64,
    mut step: [f64; 2],
) -> ([f64; 2], Likelihood) {
    for _ in 0..60 {
        let next = [from[0] * step[0].exp(), from[1] * step[1].exp()];
        let there = Likelihood::at(groups, next);
        if there.value >= value {
            return (next, there);
        }
        step = step.map(|s| s / 2.0);
    }
    (from, Likelihood::at(groups, from))
}

impl Likelihood {
    /// The gamma functions of the beta-binomial differ by whole numbers, so their logarithms are
    /// finite sums: no special function is needed.
    fn at(groups: &[Tally], [alpha, beta]: [f64; 2]) -> Self {
        let mut sum = Self::default();
        for group in groups {
            let hits = rising(alpha, group.achieved());
            let misses = rising(beta, group.missed());
            let rows = rising(alpha + beta, group.eligible());
            sum.value += hits[0] + misses[0] - rows[0];
            sum.slope[0] += hits[1] - rows[1];
            sum.slope[1] += misses[1] - rows[1];
            sum.curvature[0] += rows[2] - hits[2];
            sum.curvature[1] += rows[2] - misses[2];
            sum.curvature[2] += rows[2];
        }
        sum
    }

    /// Newton's step for the logarithms of the shapes, or uphill where the surface is not convex.
    fn step(&self, [alpha, beta]: [f64; 2]) -> [f64; 2] {
        let slope = [alpha * self.slope[0], beta * self.slope[1]];
        let by_alpha = alpha * alpha * self.curvature[0] + slope[0];
        let by_beta = beta * beta * self.curvature[1] + slope[1];
        let by_both = alpha * beta * self.curvature[2];
        let determinant = by_alpha * by_beta - by_both * by_both;
        let step = if by_alpha < 0.0 && determinant > 0.0 {
            [
                (by_both * slope[1] - by_beta * slope[0]) / determinant,
                (by_both * slope[0] - by_alpha * slope[1]) / determinant,
            ]
        } else {
            slope
        };
        step.map(|s| s.clamp(-LONGEST_STEP, LONGEST_STEP))
    }
}

/// Σ ln(start + j), Σ 1/(start + j) and Σ 1/(start + j)² for j below `terms`.
fn rising(start: f64, terms: u64) -> [f64; 3] {
    (0..terms).fold([0.0; 3], |[logs, firsts, seconds], j| {
        let term = start + real(j);
        [logs + term.ln(), firsts + 1.0 / term, seconds + 1.0 / (term * term)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{close, counts, list, number, read};

    /// What an optimiser may differ by from another.
    const OPTIMISED: f64 = 1e-5;

    #[test]
    fn every_likelihood_fit_agrees_with_scipy_and_vgam() {
        for case in list(&read("beta_binomial_eb.json"), "cases") {
            let rows = counts(&case["x"]).into_iter().zip(counts(&case["n"]));
            let groups: Vec<Tally> = rows.map(|(x, n)| Tally::new(x, n).unwrap()).collect();
            let expected = &case["mle"];
            let found = Prior::by_likelihood(&groups).unwrap();
            close(found.rho, number(&expected["rho"]), OPTIMISED);
            let Some([alpha, beta]) = found.shapes() else {
                assert_eq!(expected["boundary"].as_bool(), Some(true));
                continue;
            };
            close(found.mean, number(&expected["mu"]), OPTIMISED);
            close(alpha, number(&expected["alpha"]), OPTIMISED);
            close(beta, number(&expected["beta"]), OPTIMISED);
        }
    }

    /// The slopes are zero at a maximum; a shape moved either way makes the data less likely.
    #[test]
    fn the_fit_stands_on_a_summit() {
        let groups = [(2, 20), (9, 12), (15, 40), (4, 30)].map(|(x, n)| Tally::new(x, n).unwrap());
        let [alpha, beta] = Prior::by_likelihood(&groups).unwrap().shapes().unwrap();
        let top = Likelihood::at(&groups, [alpha, beta]).value;
        for shapes in [[alpha * 1.01, beta], [alpha * 0.99, beta], [alpha, beta * 1.01]] {
            assert!(Likelihood::at(&groups, shapes).value < top);
        }
    }
}
