//! Laws of the tidy rows: parts add up to wholes, ends enclose estimates, order plays no part.

mod shuffle;

use std::collections::BTreeMap;

use crate::page_figures::html::elements;
use crate::published::{Key, REVIEW, SAMPLE, SETTINGS, Value, YEAR, baton, review};

/// Slices of which every handoff and every inquiry has one member.
const WHOLE: [&str; 6] =
    ["team", "transfer_method", "source", "industry", "company_size", "territory"];
/// Slices of which every handoff has one member, and an inquiry none.
const OF_HANDOFFS: [&str; 7] =
    ["framework", "routing", "sync_cadence", "follow_up_band", "tenure", "month", "week"];
/// The metric of inquiries.
const INQUIRIES: &str = "won_per_1000_inquiries";
/// Slices that leave out self-handoffs and people whom no list names.
const PEOPLE: [&str; 3] = ["sdr", "ae", "pair"];
/// Metrics that are no sums of handoffs over all slices: curves, a mean without a row for the whole
/// window, money, and what is told of everything together only.
const NO_SUMS: [&str; 9] = [
    "acceptance_wait_wall",
    "step_age",
    "cohort_conversion",
    "ramp_conversion",
    "ramp_brief_completeness",
    "follow_up_wait",
    "follow_up_wait_wall",
    "follow_up_within_target",
    "quota_attainment",
];
/// Parts of metrics that have some.
const PARTED: [&str; 18] = [
    "brief_score_by_components",
    "stage_stuck",
    "stage_overstay",
    "brief_component",
    "brief_field",
    "conversion_by_missing",
    "feedback_distribution",
    "follow_up_sla_state",
    "acknowledgement_sla_state",
    "confirmation_sla_state",
    "acceptance_state",
    "rejection_reason",
    "talk_ratio_band",
    "stage_stall",
    "response_band",
    "routing_delay",
    "conversion_by_routing",
    "hold_rate_by_cadence",
];

/// Times, of which no share is said.
const TIMES: [&str; 7] = [
    "follow_up_wait",
    "follow_up_wait_wall",
    "acceptance_wait",
    "acceptance_wait_wall",
    "conversion_wait",
    "sales_cycle",
    "step_age",
];
/// Shares of a curve: unknown beyond the longest wait watched.
const OF_CURVES: [&str; 7] = [
    "follow_up_within_target",
    "acceptance_within_business_day",
    "rejection_within_business_day",
    "conversion_within_maturity",
    "disqualification_within_maturity",
    "won_within_inquiry_days",
    "lost_within_inquiry_days",
];

/// Means, and the most that a row adds to the sum.
const MEANS: [(&str, u64); 2] = [("brief_components", 6), ("brief_score_by_components", 5)];

type Rows = BTreeMap<Key, Value>;
/// Metric and part.
type Subject = (String, String);
/// Achieved and eligible.
type Sum = (u64, u64);

/// The part of a row of everything together, or of a member.
fn part(key: &Key) -> String {
    let [metric, slice, member, ..] = key;
    match member.rsplit_once('/') {
        _ if !PARTED.contains(&metric.as_str()) => String::new(),
        Some((_, part)) if slice != "all" => part.to_owned(),
        _ => member.clone(),
    }
}

/// Sums over the rows of a slice and period, by metric and part.
fn sums(rows: &Rows, slice: &str, period: &str) -> BTreeMap<Subject, Sum> {
    let mut sums: BTreeMap<Subject, Sum> = BTreeMap::new();
    let of = |key: &Key| key[1] == slice && key[3] == period && !NO_SUMS.contains(&key[0].as_str());
    for (key, row) in rows.iter().filter(|(key, _)| of(key)) {
        let sum = sums.entry((key[0].clone(), part(key))).or_default();
        *sum = (sum.0 + row.achieved, sum.1 + row.eligible);
    }
    sums
}

#[test]
fn members_of_a_slice_add_up_to_the_whole() {
    let rows = REVIEW.rows();
    let whole = sums(&rows, "all", "window");
    assert!(whole.len() > 40, "{whole:?}");
    for slice in WHOLE {
        assert_eq!(sums(&rows, slice, "window"), whole, "{slice}");
    }
    let of_handoffs = |((metric, _), _): &(&Subject, &Sum)| metric != INQUIRIES;
    let handoffs: BTreeMap<Subject, Sum> =
        whole.iter().filter(of_handoffs).map(|(subject, sum)| (subject.clone(), *sum)).collect();
    for slice in OF_HANDOFFS {
        assert_eq!(sums(&rows, slice, "window"), handoffs, "{slice}");
    }
}

/// Nobody is left out of two slices at once that hold everybody, whichever comes first.
#[test]
fn two_slices_at_once_add_up_to_the_whole_and_to_each_of_them() {
    let two = ["tenure+source", "source+tenure"];
    let args = ["metrics", SAMPLE, "--config", SETTINGS, "--format", "csv"];
    let slices = two.into_iter().chain(["source"]).flat_map(|slice| ["--by", slice]);
    let printed = baton(&args.into_iter().chain(slices).collect::<Vec<_>>());
    let mut reader = csv::Reader::from_reader(printed.as_bytes());
    let mut sums: BTreeMap<(String, String, String), Sum> = BTreeMap::new();
    for row in reader.records().map(Result::unwrap) {
        let cell = |at: usize| row[at].to_owned();
        let is_sum = !NO_SUMS.contains(&&row[0]) && !PARTED.contains(&&row[0]);
        if is_sum && &row[0] != INQUIRIES && &row[3] == "window" {
            let source = match &row[1] {
                "tenure+source" => row[2].split_once(" | ").unwrap().1.to_owned(),
                "source+tenure" => row[2].split_once(" | ").unwrap().0.to_owned(),
                _ => cell(2),
            };
            let count = |at: usize| row[at].parse::<u64>().unwrap();
            for member in [source, "anybody".to_owned()] {
                let sum = sums.entry((cell(0), cell(1), member)).or_default();
                *sum = (sum.0 + count(6), sum.1 + count(7));
            }
        }
    }
    let of = |slice: &str| -> BTreeMap<(&str, &str), Sum> {
        let own = sums.iter().filter(|((_, one, member), _)| one == slice && !member.is_empty());
        own.map(|((metric, _, member), sum)| ((metric.as_str(), member.as_str()), *sum)).collect()
    };
    assert!(of("source").len() > 60);
    for slice in two {
        assert_eq!(of(slice), of("source"), "{slice}");
    }
}

#[test]
fn weeks_add_up_to_the_window() {
    let rows = REVIEW.rows();
    assert_eq!(sums(&rows, "all", "week"), sums(&rows, "all", "window"));
}

#[test]
fn people_never_hold_more_than_the_whole() {
    let rows = REVIEW.rows();
    let whole = sums(&rows, "all", "window");
    for slice in PEOPLE {
        for (subject, (achieved, eligible)) in sums(&rows, slice, "window") {
            let all = whole[&subject];
            assert!(achieved <= all.0 && eligible <= all.1, "{slice} {subject:?}");
        }
    }
}

/// How many rows a check of the trust section found.
fn found(page: &str, check: &str) -> u64 {
    let table =
        elements(page, "table").find(|t| t.attribute("id").as_deref() == Some("checks-data"));
    let (_, rows) = table.unwrap().cells();
    let row = rows.iter().find(|row| row[0].text() == check);
    let row = row.unwrap_or_else(|| panic!("the trust section has no check `{check}`"));
    row[1].text().split(' ').next().unwrap().replace(',', "").parse().unwrap()
}

#[test]
fn what_people_lack_of_the_whole_is_what_the_trust_section_says_was_left_out() {
    let rows = YEAR.rows();
    let handoffs = |slice: &str| {
        let subject = ("handoffs".to_owned(), String::new());
        sums(&rows, slice, "window")[&subject].1
    };
    let whole = handoffs("all");
    assert_eq!(YEAR.file()["head"]["handoffs_in_all"], whole, "the window holds every handoff");
    let own = found(&YEAR.page, "handoffs of a person to themselves");
    let unknown =
        found(&YEAR.page, "handoffs by or to somebody whom the people table does not know");
    assert_eq!(whole - handoffs("pair"), own + unknown);
    // In the sample data it is AEs that no list names, never SDRs.
    assert_eq!((whole - handoffs("sdr"), whole - handoffs("ae")), (own, own + unknown));
    assert!(own > 0 && unknown > 0);
}

/// What each table of people says it leaves out, by slice and metric.
fn left_out(page: &str) -> BTreeMap<(String, String), u64> {
    let section =
        elements(page, "section").find(|s| s.attribute("id").as_deref() == Some("people"));
    let mut notes = BTreeMap::new();
    for table in elements(section.unwrap().inner, "table") {
        let id = table.attribute("id").unwrap();
        let Some((slice, metric)) = id.strip_suffix("-data").and_then(|id| id.split_once('-'))
        else {
            continue;
        };
        let caption = elements(table.inner, "caption").next().unwrap().text();
        let said = caption.split_once(" left out of this table").map(|(before, _)| before);
        let count = said.map_or(0, |before| before.rsplit(' ').nth(1).unwrap().parse().unwrap());
        notes.insert((slice.to_owned(), metric.replace('-', "_")), count);
    }
    notes
}

#[test]
fn each_table_of_people_says_how_many_it_leaves_out() {
    let rows = REVIEW.rows();
    let whole = sums(&rows, "all", "window");
    let notes = left_out(&REVIEW.page);
    assert_eq!(notes.len(), 12, "{notes:?}");
    for ((slice, metric), count) in notes {
        let subject = (metric, String::new());
        let members = sums(&rows, &slice, "window")[&subject];
        assert_eq!(count, whole[&subject].1 - members.1, "{slice} {subject:?}");
    }
}

#[test]
fn nobody_achieves_what_they_are_not_eligible_for_and_intervals_enclose_estimates() {
    for (key, row) in REVIEW.rows() {
        let name = key.join("|");
        if key[0] == "quota_attainment" {
            continue; // Money: more than the quota can be attained.
        }
        let mean = MEANS.iter().find(|(mean, _)| *mean == key[0]);
        let most = mean.map_or(1, |(_, most)| *most);
        assert!(row.achieved <= most * row.eligible, "{name}: {row:?}");
        let (low, high) = (row.low.unwrap_or(0.0), row.high.unwrap_or(f64::INFINITY));
        if let Some(estimate) = row.estimate {
            assert!(low <= estimate && estimate <= high, "{name}: {row:?}");
        }
        let is_wait = TIMES.contains(&key[0].as_str());
        if !is_wait && mean.is_none() {
            let mut ends = [row.low, row.estimate, row.high].into_iter().flatten();
            assert!(ends.all(|end| (0.0..=1.0).contains(&end)), "{name}: {row:?}");
        }
        // Beyond the longest wait watched, the share within the target is unknown too.
        if !is_wait && !OF_CURVES.contains(&key[0].as_str()) {
            assert_eq!(row.estimate.is_none(), row.eligible == 0, "{name}: {row:?}");
        }
    }
}

/// Parts of a metric in every slice: the four states, the five scores, the six components.
#[test]
fn parts_of_a_metric_add_up_in_every_slice_and_week() {
    let rows = REVIEW.rows();
    let mut parts: BTreeMap<(String, Key), Sum> = BTreeMap::new();
    for (key, row) in &rows {
        let part = part(key);
        if PARTED.contains(&key[0].as_str()) {
            let mut whole = key.clone();
            whole[2] = key[2].strip_suffix(&part).unwrap().trim_end_matches('/').to_owned();
            let sum = parts.entry((key[0].clone(), whole)).or_default();
            *sum = (sum.0 + row.achieved, row.eligible);
        }
    }
    let of = |metric: &str, key: &Key| {
        let mut key = key.clone();
        metric.clone_into(&mut key[0]);
        rows.get(&key)
    };
    let mut compared = 0;
    for ((metric, key), (achieved, eligible)) in &parts {
        let expected = match metric.as_str() {
            "follow_up_sla_state"
            | "acknowledgement_sla_state"
            | "confirmation_sla_state"
            | "acceptance_state"
            | "stage_stall" => of("handoffs", key).map(|all| (all.eligible, all.eligible)),
            "talk_ratio_band" => of("talk_ratio", key).map(|all| (all.eligible, all.eligible)),
            "rejection_reason" => of("acceptance_rate", key)
                .map(|decided| decided.eligible - decided.achieved)
                .map(|rejected| (rejected, rejected)),
            "feedback_distribution" => {
                of("feedback_score", key).map(|scored| (scored.eligible, scored.eligible))
            }
            "brief_component" => {
                of("brief_components", key).map(|mean| (mean.achieved, mean.eligible))
            }
            _ => continue,
        };
        if let Some(expected) = expected {
            assert_eq!((*achieved, *eligible), expected, "{metric} {}", key.join("|"));
            compared += 1;
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn the_order_of_rows_in_the_files_plays_no_part() {
    for seed in [1, 2] {
        let folder = tempfile::tempdir().unwrap();
        shuffle::copy(SAMPLE.as_ref(), folder.path(), seed);
        let shuffled = review(folder.path());
        assert!(shuffled.metrics == REVIEW.metrics, "seed {seed}: metrics.json differs");
    }
}
