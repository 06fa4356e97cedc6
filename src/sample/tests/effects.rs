//! What the planted effects do to a sample, by counts that a person can check.

use std::collections::BTreeMap;

use super::year;
use crate::sample::{Effect, Effects, Handoff, MemorySink, Moment};

const DAY: i64 = 86_400;
/// 2026-10-17T04:59:00Z: handoffs before it are 30 days old when the data ends.
const MATURE: i64 = 1_792_213_140;
/// 2026-08-17T04:00:00Z: the last 13 weeks begin.
const RECENT: i64 = 1_786_939_200;
/// 2026-10-05T04:00:00Z: the hard week begins.
const HARD_WEEK: i64 = 1_791_172_800;

fn at(moment: Moment) -> Option<i64> {
    match moment {
        Moment::At(at) => Some(at),
        Moment::Blank | Moment::Unreadable(_) => None,
    }
}

/// `part` of `whole` handoffs.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    part: u32,
    whole: u32,
}

impl Share {
    fn of(handoffs: impl Iterator<Item = bool>) -> Self {
        handoffs.fold(Self::default(), |share, hit| Self {
            part: share.part + u32::from(hit),
            whole: share.whole + 1,
        })
    }

    fn and(self, other: Self) -> Self {
        Self { part: self.part + other.part, whole: self.whole + other.whole }
    }

    fn percent(self) -> u32 {
        self.part * 100 / self.whole.max(1)
    }
}

/// The mature handoffs, each with whether it became an opportunity within 30 days, and its size.
fn mature(rows: &MemorySink) -> Vec<(&Handoff, bool, i64)> {
    let created: BTreeMap<_, _> = rows
        .outcomes
        .iter()
        .map(|row| (row.handoff_id.as_str(), at(row.opportunity_created_at)))
        .collect();
    let sizes: BTreeMap<_, _> =
        rows.leads.iter().map(|row| (row.lead_id.as_str(), row.company_size)).collect();
    let judge = |row: &'_ Handoff| {
        let handed_off_at = at(row.handed_off_at).filter(|at| *at < MATURE)?;
        let size = (*sizes.get(row.lead_id.as_str())?)?;
        let created_at = created.get(row.handoff_id.as_str()).copied().flatten();
        let window = handed_off_at - 7 * DAY..=handed_off_at + 30 * DAY;
        Some((created_at.is_some_and(|at| window.contains(&at)), size))
    };
    rows.handoffs
        .iter()
        .filter_map(|row| judge(row).map(|(converts, size)| (row, converts, size)))
        .collect()
}

/// Recent handoffs of AE-03, and of the others, that were touched within an hour.
fn quick(rows: &MemorySink) -> (Share, Share) {
    let mut first: BTreeMap<&str, i64> = BTreeMap::new();
    for row in rows.activities.iter().filter(|row| row.direction == "outbound") {
        if let (Some(when), Some(false)) = (at(row.occurred_at), row.automated)
            && row.actor_id.starts_with("AE")
        {
            first.entry(&row.lead_id).and_modify(|at| *at = when.min(*at)).or_insert(when);
        }
    }
    let share = |is_slow: bool| {
        Share::of(rows.handoffs.iter().filter_map(|row| {
            let handed_off_at = at(row.handed_off_at).filter(|at| *at >= RECENT)?;
            ((row.ae_id == "AE-03") == is_slow).then(|| {
                first.get(row.lead_id.as_str()).is_some_and(|at| *at < handed_off_at + DAY / 24)
            })
        }))
    };
    (share(true), share(false))
}

fn blank_budgets(rows: &MemorySink) -> (Share, Share) {
    let share = |forgets: bool| {
        let of = rows.handoffs.iter().filter(|row| (row.sdr_id == "SDR-04") == forgets);
        Share::of(of.map(|row| row.brief[5].is_empty()))
    };
    (share(true), share(false))
}

#[test]
fn the_slow_ae_is_slow_where_it_is_planted_and_only_there() {
    let pooled = |effects: &Effects| {
        let years = (1..=6).map(|seed| quick(&year(seed, effects.clone())));
        years.fold(<(Share, Share)>::default(), |(slow, others), (one, rest)| {
            (slow.and(one), others.and(rest))
        })
    };
    let (slow, others) = pooled(&Effects::of(&[Effect::SlowAe]));
    assert!(slow.whole > 300 && slow.percent() * 3 < others.percent() * 2, "{slow:?} {others:?}");
    let (slow, others) = pooled(&Effects::none());
    assert!(slow.percent().abs_diff(others.percent()) <= 6, "{slow:?} {others:?}");
}

#[test]
fn the_budget_is_forgotten_by_one() {
    let (one, others) = blank_budgets(&year(55, Effects::planted()));
    assert!((56..=74).contains(&one.percent()), "{one:?}");
    assert!((9..=15).contains(&others.percent()), "{others:?}");
    let (one, _) = blank_budgets(&year(55, Effects::none()));
    assert!((5..=19).contains(&one.percent()), "{one:?}");
}

#[test]
fn the_hard_week_is_of_large_companies_and_its_rates_are_the_usual_ones() {
    let week = HARD_WEEK..HARD_WEEK + 7 * DAY;
    for (effects, huge, converts) in
        [(Effects::planted(), 80..=100, 10..=45), (Effects::none(), 0..=35, 42..=82)]
    {
        let rows = year(55, effects);
        let handoffs = mature(&rows);
        let of_week =
            || handoffs.iter().filter(|(row, ..)| week.contains(&at(row.handed_off_at).unwrap()));
        let large = Share::of(of_week().map(|(.., size)| *size > 1_000));
        let rate = Share::of(of_week().map(|(_, converts, _)| *converts));
        assert!(huge.contains(&large.percent()), "{large:?}");
        assert!(converts.contains(&rate.percent()), "{rate:?}");
    }
}

#[test]
fn joined_calls_convert_better_in_every_band_and_worse_in_all() {
    let bands = [1..=50, 51..=200, 201..=1_000, 1_001..=9_000];
    let rows = year(55, Effects::planted());
    let handoffs = mature(&rows);
    let rate = |joined: bool, sizes: &std::ops::RangeInclusive<i64>| {
        let of = handoffs.iter().filter(|(row, _, size)| {
            (row.transfer_method == "live_join") == joined && sizes.contains(size)
        });
        Share::of(of.map(|(_, converts, _)| *converts)).percent()
    };
    for sizes in &bands {
        assert!(rate(true, sizes) > rate(false, sizes), "{sizes:?}");
    }
    assert!(rate(true, &(1..=9_000)) + 10 < rate(false, &(1..=9_000)));
}

/// Ten samples of 1,500 without effects: the methods' rates differ by what chance allows.
#[test]
fn without_effects_no_method_size_or_source_converts_otherwise() {
    let mut shares: BTreeMap<String, Share> = BTreeMap::new();
    for seed in 1..=10 {
        let rows = year(seed, Effects::none());
        for (row, converts, size) in mature(&rows) {
            let band = size.max(1).ilog10();
            for slice in [row.transfer_method.to_owned(), format!("1e{band}"), row.ae_id.clone()] {
                let share = shares.entry(slice).or_default();
                share.part += u32::from(converts);
                share.whole += 1;
            }
        }
    }
    for (slice, share) in shares.iter().filter(|(_, share)| share.whole > 500) {
        let milli = f64::from(share.part) / f64::from(share.whole);
        let error = (0.617 * 0.383 / f64::from(share.whole)).sqrt();
        assert!((milli - 0.617).abs() < 3.7 * error, "{slice}: {share:?}");
    }
}
