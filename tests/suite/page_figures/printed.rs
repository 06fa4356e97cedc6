//! How the page prints a tidy row: whole percentages from a few handoffs on, counts, durations.

use crate::published::{Key, Value};

/// From so many on a share is a percentage; from so many on it has a decimal.
const PERCENT_FROM: u64 = 5;
const DECIMAL_FROM: u64 = 1000;
/// Metrics of which the page prints how many, not what share.
const COUNTED: [&str; 4] = [
    "follow_up_sla_state",
    "acknowledgement_sla_state",
    "confirmation_sla_state",
    "feedback_distribution",
];
/// Seconds of a business day, nine to five, and of a day.
const BUSINESS_DAY: f64 = 28_800.0;
const DAY: f64 = 86_400.0;
pub(super) const NONE: &str = "–";
/// Waits in business time, and by the wall clock.
const BUSINESS_WAITS: [&str; 3] = ["follow_up_wait", "acceptance_wait", "step_age"];
const WALL_WAITS: [&str; 3] = ["follow_up_wait_wall", "conversion_wait", "sales_cycle"];

/// What stands where the row's number stands.
pub(super) fn value(key: &Key, row: &Value) -> String {
    match (key[0].as_str(), row.estimate) {
        (metric, _) if COUNTED.contains(&metric) => grouped(row.achieved),
        (_, None) if row.eligible == 0 => NONE.to_owned(),
        ("follow_up_wait" | "follow_up_wait_wall", None) => "over half wait".to_owned(),
        (_, None) => NONE.to_owned(),
        (metric, Some(seconds)) if BUSINESS_WAITS.contains(&metric) => {
            duration(seconds, (BUSINESS_DAY, "business day"))
        }
        (metric, Some(seconds)) if WALL_WAITS.contains(&metric) => duration(seconds, (DAY, "day")),
        ("brief_components" | "brief_score_by_components", Some(mean)) => format!("{mean:.1}"),
        (_, Some(_)) if row.eligible < PERCENT_FROM => count(row),
        (_, Some(share)) => percent(share, row.eligible),
    }
}

/// `17 of 30`; nothing where there is none.
pub(super) fn count(row: &Value) -> String {
    format!("{} of {}", grouped(row.achieved), grouped(row.eligible))
}

/// The interval of the row's number: `39–73%`, `38–91 min`.
pub(super) fn interval(key: &Key, row: &Value) -> String {
    let ends = row.low.zip(row.high);
    match key[0].as_str() {
        "follow_up_wait" | "step_age" => return waits(row),
        "acceptance_wait" => return spelled(row, (BUSINESS_DAY, "business day")),
        metric if WALL_WAITS.contains(&metric) => return spelled(row, (DAY, "day")),
        _ => {}
    }
    let Some((low, high)) = ends.filter(|_| row.eligible >= PERCENT_FROM) else {
        return NONE.to_owned();
    };
    let (low, high) = (end(low, row.eligible), end(high, row.eligible));
    format!("{}–{high}", low.trim_end_matches('%'))
}

/// What stands beside a tile or a fact; `None` where the words are not the row's.
pub(super) fn evidence(key: &Key, row: &Value) -> Option<String> {
    match key[0].as_str() {
        "follow_up_wait_wall" | "brief_components" => None,
        "follow_up_wait" => {
            let open = row.eligible - row.achieved;
            let open = if open == 0 { String::new() } else { format!(", {open} still waiting") };
            let counted = format!("median of {} handoffs{open}", grouped(row.eligible));
            Some(format!("{counted}, 95% interval {}", waits(row)))
        }
        _ => Some(format!("{}, 95% interval {}", count(row), interval(key, row))),
    }
}

/// What stands below a metric's figure in the table of all metrics.
pub(super) fn at_a_glance(key: &Key, row: &Value) -> String {
    match key[0].as_str() {
        "brief_components" => format!("of {} handoffs", grouped(row.eligible)),
        "follow_up_wait" | "follow_up_within_target" => {
            format!("of {} handoffs, {}", grouped(row.eligible), interval(key, row))
        }
        "sdr_feedback_score" if row.eligible == 0 => "no scored handoffs".to_owned(),
        "feedback_score" | "sdr_feedback_score" if row.eligible < PERCENT_FROM => {
            "too few scored handoffs for a percentage".to_owned()
        }
        _ => format!("{}, {}", count(row), interval(key, row)),
    }
}

fn waits(row: &Value) -> String {
    let said = |seconds: f64| duration(seconds, (BUSINESS_DAY, "business day"));
    match (row.low, row.high) {
        (None, None) => NONE.to_owned(),
        (None, Some(high)) => format!("up to {}", said(high)),
        (Some(low), None) => format!("{} or more", said(low)),
        (Some(low), Some(high)) => {
            let (low, high) = (said(low), said(high));
            let is_minutes = |text: &str| text.ends_with(" min") && !text.contains(" h ");
            match low.strip_suffix(" min").filter(|_| is_minutes(&low) && is_minutes(&high)) {
                Some(low) => format!("{low}–{high}"),
                None => format!("{low} to {high}"),
            }
        }
    }
}

/// Both ends of a wait, each in full.
fn spelled(row: &Value, day: (f64, &str)) -> String {
    match (row.low.map(|s| duration(s, day)), row.high.map(|s| duration(s, day))) {
        (None, None) => NONE.to_owned(),
        (None, Some(high)) => format!("up to {high}"),
        (Some(low), None) => format!("{low} or more"),
        (Some(low), Some(high)) => format!("{low} to {high}"),
    }
}

fn grouped(number: u64) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", number / 1000, number % 1000)
    }
}

/// An end of an interval: a decimal more where whole steps would make it none or all.
fn end(share: f64, of: u64) -> String {
    let step = if of < DECIMAL_FROM { 1.0 } else { 0.1 };
    let from_the_edge = share.min(1.0 - share) * 100.0;
    if from_the_edge <= 0.0
        || (share < 0.5 && from_the_edge >= step / 2.0)
        || from_the_edge > step / 2.0
    {
        return percent(share, of);
    }
    let finer = step / 10.0;
    let edge = ((from_the_edge / finer).round() * finer).max(finer);
    let digits = if of < DECIMAL_FROM { 1 } else { 2 };
    let percent = if share < 0.5 { edge } else { 100.0 - edge };
    format!("{percent:.digits$}%")
}

fn percent(share: f64, of: u64) -> String {
    let percent = share * 100.0;
    let (step, digits) = if of < DECIMAL_FROM { (1.0, 0) } else { (0.1, 1) };
    if percent > 0.0 && percent < step / 2.0 {
        return format!("<{step:.digits$}%");
    }
    if percent < 100.0 && percent >= 100.0 - step / 2.0 {
        return format!(">{:.digits$}%", 100.0 - step);
    }
    let rounded = (percent / step).round() * step;
    format!("{rounded:.digits$}%")
}

/// `64 min`, `2 h`, `3 h 10 min`, `1.4 business days`.
fn duration(seconds: f64, (day, word): (f64, &str)) -> String {
    let minutes = (seconds / 60.0).round();
    let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
    if seconds >= day {
        let days = format!("{:.1}", seconds / day);
        let days = days.strip_suffix(".0").unwrap_or(&days);
        let plural = if days == "1" { "" } else { "s" };
        return format!("{days} {word}{plural}");
    }
    if seconds > 0.0 && seconds < 30.0 {
        return "under 1 min".to_owned();
    }
    match (hours, rest) {
        (1.0.., 0.0) => format!("{hours:.0} h"),
        (..2.0, _) => format!("{minutes:.0} min"),
        _ => format!("{hours:.0} h {rest:.0} min"),
    }
}

#[test]
fn figures_are_printed_as_people_say_them() {
    assert_eq!(
        [0.566, 0.004, 0.999, 1.0].map(|share| percent(share, 30)),
        ["57%", "<1%", ">99%", "100%"]
    );
    assert_eq!(percent(0.1234, 1000), "12.3%");
    assert_eq!(
        [0.0, 0.0001, 0.996, 1.0].map(|share| end(share, 30)),
        ["0%", "0.1%", "99.6%", "100%"]
    );
    let said = [40.0, 3_840.0, 7_200.0, 11_400.0, 40_320.0]
        .map(|seconds| duration(seconds, (BUSINESS_DAY, "business day")));
    assert_eq!(said, ["1 min", "64 min", "2 h", "3 h 10 min", "1.4 business days"]);
}
