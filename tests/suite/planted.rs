//! What the sample year plants is found and named, and nothing else is.

use batonpass::measured::Slice;
use batonpass::model::{Rows, period_name};
use batonpass::review::{Direction, FindingKind, PersonKind};
use batonpass::sample::Plan;

use crate::company::{Told, told};

/// The year of `sample_data`, which a test of the generator holds to be this plan's.
pub(crate) fn year() -> &'static Told {
    static YEAR: std::sync::OnceLock<Told> = std::sync::OnceLock::new();
    YEAR.get_or_init(|| told(&Plan::default(), &Slice::of_review(), Rows::Review))
}

/// The one finding of a kind.
#[track_caller]
fn only<T>(of: impl Fn(&FindingKind) -> Option<T>) -> T {
    let mut found: Vec<T> =
        year().analysis.findings.iter().filter_map(|finding| of(&finding.kind)).collect();
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn the_slow_ae_is_named_with_a_wait_four_times_as_long() {
    let (id, name, own, others) = only(|kind| match kind {
        FindingKind::SlowOrFastAe { id, name, median_seconds, others_seconds, .. } => {
            Some((id.clone(), name.clone(), *median_seconds, *others_seconds))
        }
        _ => None,
    });
    assert_eq!((id.as_str(), name.as_str()), ("AE-03", "Boris Jarvovant"));
    let times = own.unwrap() / others.unwrap();
    assert!((2.0..6.0).contains(&times), "planted is four times, found {times}");
}

#[test]
fn the_sdr_who_forgets_the_budget_is_named_with_the_field() {
    let (id, name, field, own, others, missing) = only(|kind| match kind {
        FindingKind::MissingInBrief { id, name, field, share, others, missing_of_last, .. } => {
            let shares = (share.estimate.unwrap(), others.estimate.unwrap());
            Some((id.clone(), name.clone(), field.clone(), shares.0, shares.1, *missing_of_last))
        }
        _ => None,
    });
    assert_eq!(
        (id.as_str(), name.as_str(), field.as_str()),
        ("SDR-04", "Wendy Pelveldane", "budget")
    );
    assert!((0.15..0.55).contains(&own), "planted is 35 of 100 filled, found {own}");
    assert!((0.80..0.95).contains(&others), "planted is 88 of 100 filled, found {others}");
    assert_eq!(missing, (8, 10), "as the README of the sample counts them");
}

#[test]
fn the_week_of_large_companies_is_told_as_a_shift_of_mix_by_company_size() {
    let (metric, week, direction) = year()
        .analysis
        .findings
        .iter()
        .find_map(|finding| match &finding.kind {
            FindingKind::Signal { metric, week, .. } => {
                Some((metric.clone(), *week, finding.direction))
            }
            _ => None,
        })
        .unwrap();
    assert_eq!(
        (metric.as_str(), period_name(week).as_str()),
        ("handoff_to_opportunity_rate", "2026-W41")
    );
    assert_eq!(direction, Some(Direction::Concern));
    let split = |factor: &str| {
        let of_week = |split: &&batonpass::review::MixRate| split.week == week;
        year().analysis.mix_rates.iter().filter(of_week).find(|split| split.factor == factor)
    };
    let sizes = split("company_size").unwrap();
    assert!(sizes.mix < -0.2, "the mix explains most of the fall: {}", sizes.mix);
    assert!(sizes.mix.abs() > 2.0 * sizes.rate.abs(), "mix {} rate {}", sizes.mix, sizes.rate);
    let grown = sizes.segments.iter().max_by_key(|s| s.now.eligible).unwrap();
    assert_eq!((grown.name.as_str(), grown.now.eligible), ("1001+", 35));
}

#[test]
fn live_join_is_told_to_look_worse_in_all_and_to_be_better_within_sizes() {
    let (method, raw, adjusted) = only(|kind| match kind {
        FindingKind::Reversal { method, raw, adjusted, .. } => {
            Some((method.clone(), *raw, *adjusted))
        }
        _ => None,
    });
    assert_eq!(method, "live_join");
    assert!(raw < 0.0 && adjusted.0 > 0.0, "raw {raw}, adjusted {adjusted:?}");
}

#[test]
fn nothing_but_what_is_planted_is_found() {
    let told = |kind: &FindingKind| match kind {
        FindingKind::SlowOrFastAe { id, .. } => format!("slow or fast {id}"),
        FindingKind::MissingInBrief { id, field, .. } => format!("missing {field} {id}"),
        FindingKind::Signal { metric, week, .. } => {
            format!("signal {metric} {}", period_name(*week))
        }
        FindingKind::Reversal { method, .. } => format!("reversal {method}"),
        other => format!("{other:?}"),
    };
    let mut found: Vec<String> =
        year().analysis.findings.iter().map(|finding| told(&finding.kind)).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "missing budget SDR-04",
            "reversal live_join",
            "signal handoff_to_opportunity_rate 2026-W41",
            "slow or fast AE-03",
        ]
    );
}

#[test]
fn the_tables_of_people_flag_the_two_who_were_planted_and_nobody_else() {
    let mut flagged = Vec::new();
    for table in &year().analysis.people {
        for row in table.rows.iter().filter(|row| row.flag.is_some()) {
            let kind = match table.kind {
                PersonKind::Sdr => "sdr",
                PersonKind::Ae => "ae",
            };
            flagged.push(format!("{} by {kind}: {}", table.metric, row.id));
        }
    }
    assert_eq!(flagged, ["brief_completeness by sdr: SDR-04", "follow_up_sla by ae: AE-03"]);
    let below: Vec<(&str, usize)> = year()
        .analysis
        .briefs
        .iter()
        .flat_map(|briefs| &briefs.by_sdr)
        .flat_map(|row| {
            let marks = row.below.iter().enumerate().filter(|(_, below)| **below);
            marks.map(|(component, _)| (row.id.as_str(), component))
        })
        .collect();
    // `decision_context`, the fourth component, holds the budget.
    assert_eq!(below, [("SDR-04", 3)]);
}
