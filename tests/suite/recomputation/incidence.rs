//! Aalen and Johansen's shares of two endings, by the formulas as they are printed.

use super::waits::{Estimate, Z, real};

/// How a wait stands: 1 the event, 2 the other ending, 3 open.
pub(super) type Cut = (i64, u8);

/// What is known at a time: at risk, ended by either, by each, and the share open before it.
struct Moment {
    time: i64,
    at_risk: f64,
    ended: f64,
    by: [f64; 2],
    before: f64,
    shares: [f64; 2],
    open: f64,
}

fn moments(waits: &[Cut]) -> Vec<Moment> {
    let mut times: Vec<i64> = waits.iter().map(|(time, _)| *time).collect();
    times.sort_unstable();
    times.dedup();
    let mut found: Vec<Moment> = Vec::new();
    for time in times {
        let count = |is: &dyn Fn(&Cut) -> bool| real(waits.iter().filter(|w| is(w)).count() as u64);
        let at_risk = count(&|(t, _)| *t >= time);
        let by = [1, 2].map(|cause| count(&|(t, ending)| *t == time && *ending == cause));
        let ended = by[0] + by[1];
        let (before, shares) =
            found.last().map_or((1.0, [0.0; 2]), |last| (last.open, last.shares));
        let shares = [0, 1].map(|cause| shares[cause] + before * by[cause] / at_risk);
        let open = before * (1.0 - ended / at_risk);
        found.push(Moment { time, at_risk, ended, by, before, shares, open });
    }
    found
}

/// Marubini and Valsecchi's variance of a share at the last of some moments, term by term.
fn variance(moments: &[Moment], cause: usize) -> f64 {
    let share = moments.last().unwrap().shares[cause];
    let term = |m: &Moment| {
        let left = share - m.shares[cause];
        let (n, d, own) = (m.at_risk, m.ended, m.by[cause]);
        let first = if n > d { left * left * d / (n * (n - d)) } else { 0.0 };
        let second = m.before * m.before * own * (n - own) / (n * n * n);
        first + second - 2.0 * left * m.before * own / (n * n)
    };
    moments.iter().map(term).sum::<f64>().max(0.0)
}

fn band(moments: &[Moment], cause: usize) -> Option<(f64, f64)> {
    let share = moments.last()?.shares[cause];
    (share > 0.0 && share < 1.0 - 1e-9).then(|| {
        let spread = Z * variance(moments, cause).sqrt() / (share * share.ln().abs());
        (share.powf(spread.exp()), share.powf((-spread).exp()))
    })
}

/// The share that ended by a cause (0 the event, 1 the other ending) by a time, the time included.
pub(super) fn ended_by(waits: &[Cut], cause: usize, mark: i64) -> Estimate {
    let all = moments(waits);
    let Some(last) = all.last() else { return (None, None, None) };
    let count = all.iter().filter(|m| m.time <= mark).count();
    if count == 0 {
        return (Some(0.0), None, None);
    }
    if last.time < mark && last.open > 1e-12 {
        return (None, None, None);
    }
    let band = band(&all[..count], cause);
    (Some(all[count - 1].shares[cause]), band.map(|b| b.0), band.map(|b| b.1))
}

/// The time by which half of all have ended with the event.
pub(super) fn half(waits: &[Cut]) -> Estimate {
    let all = moments(waits);
    let seconds = |place: usize| real(all[place].time.unsigned_abs());
    let least = 0.5 - 1e-9;
    let bands: Vec<_> = (0..all.len()).map(|place| band(&all[..=place], 0)).collect();
    let first = |is: &dyn Fn((f64, f64)) -> bool| {
        bands.iter().position(|band| band.is_some_and(is)).map(seconds)
    };
    let reached = all.iter().position(|m| m.shares[0] >= least);
    let estimate = reached.map(|place| {
        let share = all[place].shares[0];
        if share > 0.5 + 1e-9 {
            return seconds(place);
        }
        let rise = (place..all.len()).find(|&later| all[later].shares[0] > share);
        f64::midpoint(seconds(place), seconds(rise.unwrap_or(all.len() - 1)))
    });
    (estimate, first(&|band| band.1 >= least), first(&|band| band.0 >= least))
}

#[test]
fn without_censoring_a_share_is_a_count() {
    let waits = [(1, 1), (2, 2), (3, 1), (4, 2), (5, 2)];
    let close = |one: Option<f64>, other: f64| assert!((one.unwrap() - other).abs() < 1e-12);
    close(ended_by(&waits, 0, 3).0, 0.4);
    close(ended_by(&waits, 1, 5).0, 0.6);
    assert_eq!(half(&waits).0, None);
    let open = [(1, 1), (2, 3), (3, 1)];
    close(ended_by(&open, 0, 3).0, 1.0);
}
