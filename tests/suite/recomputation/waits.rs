//! Wilson's interval, and Kaplan and Meier's curve with its median, as the textbooks have them.

/// The 97.5 % quantile of the normal distribution.
pub(super) const Z: f64 = 1.959_963_984_540_054;
/// How near the curve must come to one half to lie on it.
const ON_HALF: f64 = 1e-9;

/// A number with the two ends of its interval.
pub(super) type Estimate = (Option<f64>, Option<f64>, Option<f64>);

/// A count as a real number; counts here are far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "counts and seconds of a year are far below 2^52")]
pub(super) fn real(count: u64) -> f64 {
    count as f64
}

/// A share with Wilson's interval; nothing without rows.
pub(super) fn wilson(achieved: u64, eligible: u64) -> Estimate {
    if eligible == 0 {
        return (None, None, None);
    }
    let (p, low, high) = wilson_of(real(achieved), real(eligible));
    let low = if achieved == 0 { Some(0.0) } else { low };
    let high = if achieved == eligible { Some(1.0) } else { high };
    (p, low, high)
}

/// Wilson's interval of any part of so many, its ends cut to 0 and 1.
pub(super) fn wilson_of(x: f64, n: f64) -> Estimate {
    let p = x / n;
    let centre = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    (Some(p), Some((centre - half).max(0.0)), Some((centre + half).min(1.0)))
}

/// The share still waiting after a time, with its log-log band where it has one.
struct Step {
    time: i64,
    survival: f64,
    band: Option<(f64, f64)>,
}

/// The curve at every time at which a wait ended or was cut off.
fn curve(waits: &[(i64, bool)]) -> Vec<Step> {
    let mut times: Vec<i64> = waits.iter().map(|(time, _)| *time).collect();
    times.sort_unstable();
    times.dedup();
    let (mut survival, mut greenwood) = (1.0_f64, 0.0_f64);
    let mut steps = Vec::new();
    for time in times {
        let at_risk = real(waits.iter().filter(|(t, _)| *t >= time).count() as u64);
        let events = real(waits.iter().filter(|(t, ended)| *t == time && *ended).count() as u64);
        survival *= 1.0 - events / at_risk;
        if events < at_risk {
            greenwood += events / (at_risk * (at_risk - events));
        }
        let moves = survival > 0.0 && survival < 1.0;
        let band = moves.then(|| {
            let theta = Z * greenwood.sqrt() / survival.ln().abs();
            (survival.powf(theta.exp()), survival.powf((-theta).exp()))
        });
        steps.push(Step { time, survival, band });
    }
    steps
}

/// The median wait with Brookmeyer and Crowley's interval; `None` where it is not reached.
pub(super) fn median(waits: &[(i64, bool)]) -> Estimate {
    let steps = curve(waits);
    let seconds = |time: i64| real(time.unsigned_abs());
    let first = |at_half: &dyn Fn(&Step) -> bool| {
        steps.iter().find(|step| at_half(step)).map(|step| seconds(step.time))
    };
    let half = 0.5 + ON_HALF;
    let low = first(&|step| step.band.is_some_and(|band| band.0 <= half));
    let high = first(&|step| step.band.is_some_and(|band| band.1 <= half));
    let reached = steps.iter().position(|step| step.survival <= half);
    let estimate = reached.map(|index| {
        let (here, rest) = (&steps[index], &steps[index..]);
        if here.survival < 0.5 - ON_HALF {
            return seconds(here.time);
        }
        // The curve runs flat on one half: the middle of the flat piece, as R gives it.
        let drop = rest.iter().find(|step| step.survival < 0.5 - ON_HALF);
        let end = drop.or(rest.last()).unwrap();
        f64::midpoint(seconds(here.time), seconds(end.time))
    });
    (estimate, low, high)
}

/// The share followed up by a time, the time included.
pub(super) fn reached_by(waits: &[(i64, bool)], mark: i64) -> Estimate {
    let steps = curve(waits);
    let Some(last) = steps.last() else { return (None, None, None) };
    let Some(step) = steps.iter().rev().find(|step| step.time <= mark) else {
        return (Some(0.0), None, None);
    };
    if last.time < mark && last.survival > 0.0 {
        return (None, None, None);
    }
    let band = step.band.map(|(low, high)| (1.0 - high, 1.0 - low));
    (Some(1.0 - step.survival), band.map(|band| band.0), band.map(|band| band.1))
}

#[test]
fn the_published_figures_are_met() {
    let close = |one: Option<f64>, other: f64| assert!((one.unwrap() - other).abs() < 1e-9);
    let (_, low, high) = wilson(81, 263);
    close(low, 0.255_288_519_878);
    close(high, 0.366_209_576_983);
    // Freireich et al. (1963), Blood 21, 699-716: weeks of remission under 6-MP.
    let weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
    let relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    let waits: Vec<(i64, bool)> =
        weeks.into_iter().zip(relapse.map(|relapse| relapse == 1)).collect();
    assert_eq!(median(&waits), (Some(23.0), Some(13.0), None));
    close(reached_by(&waits, 10).0, 0.247_058_823_529);
}
