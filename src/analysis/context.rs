//! What the analysis is told beside the counts.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::chart_rules::ChartRules;
use super::handover::OwedCadence;
use super::routing::{BY_ROUTING, MISROUTED};
use crate::measured::Measured;
use crate::review::{Benchmark, SwitchedOff};

/// Benchmarks by metric.
pub type Benchmarks = BTreeMap<String, Vec<Benchmark>>;

/// The instant by which something is due: from calendar key, instant and business seconds.
type Due = Box<dyn Fn(i64, i64, i64) -> Option<i64> + Send + Sync>;

/// The end of a business day: from calendar key and the last touch.
type NextDay = Box<dyn Fn(i64, Option<i64>) -> Option<i64> + Send + Sync>;

/// A link into the CRM for a handoff, if configured.
type Link = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// Plain thresholds and names; made from the config by the caller.
pub struct Context {
    /// Zone of the report.
    pub zone: Tz,
    /// Age in days at which conversion is judged.
    pub maturity_days: u32,
    /// Age in days at which it is judged whether a deal was won.
    pub inquiry_days: u32,
    /// Business days that a handoff may stand in each step, in the order of the steps.
    pub stall_days: [u32; 6],
    /// Target of the follow-up SLA in business seconds.
    pub sla_s: i64,
    /// Marks on the follow-up curve in business seconds.
    pub marks_s: Vec<i64>,
    /// Fewest eligible that are compared with others.
    pub min_compared: u64,
    /// Share of appointments without an outcome above which it is a finding.
    pub not_logged_limit: f64,
    /// Items of the worklist on the first page.
    pub worklist_rows: usize,
    /// Days that the worklist reaches back.
    pub worklist_days: u32,
    /// Reference lines.
    pub benchmarks: Benchmarks,
    /// Which way is good, and where limits start anew.
    pub charts: ChartRules,
    /// What was agreed on how to hand off.
    pub playbook: Agreed,
    /// When so many business seconds after an instant have passed on a calendar.
    pub due: Due,
    /// What a quiet prospect is owed.
    pub cadence: OwedCadence,
    /// What else is agreed on outreach and calls.
    pub calls: super::CallTerms,
    /// The end of the business day that runs or comes next at the as-of instant, or of the one after
    /// it when the second, an instant, lies on it: by calendar key.
    pub next_day_without: NextDay,
    /// What is agreed on routing beside the rules.
    pub routing: RoutingTerms,
    /// Link into the CRM.
    pub link: Link,
}

/// What is agreed on routing beside the rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingTerms {
    /// Share of misrouted handoffs above which it is a finding.
    pub misrouted_limit: f64,
    /// Weights of AEs in the share of handoffs, by id; of others the usual one.
    pub weights: BTreeMap<String, u32>,
}

/// The playbook as the config gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreed {
    /// Its version, in the company's own words.
    pub version: Option<String>,
    /// The day from which it holds.
    pub date: Option<chrono::NaiveDate>,
    /// Every element.
    pub elements: Vec<Element>,
}

/// One element of the playbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Name: `slas`.
    pub element: String,
    /// Who answers for it.
    pub owners: Vec<String>,
    /// The adherence that is aimed at, as a share.
    pub target: Option<f64>,
}

impl Agreed {
    /// Whether anything was agreed at all.
    pub(super) fn is_kept(&self) -> bool {
        let said = |element: &Element| !element.owners.is_empty() || element.target.is_some();
        self.version.is_some() || self.date.is_some() || self.elements.iter().any(said)
    }

    /// Who answers for an element; several are named one after another.
    pub(super) fn owner(&self, element: &str) -> Option<String> {
        let found = self.elements.iter().find(|of| of.element == element)?;
        (!found.owners.is_empty()).then(|| found.owners.join(", "))
    }
}

impl Context {
    /// Reference lines of a metric.
    pub(super) fn benchmarks(&self, metric: &str) -> Vec<Benchmark> {
        self.benchmarks.get(metric).cloned().unwrap_or_default()
    }
}

/// What each metric needs: any one column of each group. A metric not listed needs only handoffs.
const NEEDS: [(&str, &[&[&str]]); 37] = [
    ("handoff_to_opportunity_rate", &[&["outcomes.opportunity_created_at"]]),
    ("handoff_to_opportunity_so_far", &[&["outcomes.opportunity_created_at"]]),
    ("conversion_by_missing", &[&["outcomes.opportunity_created_at"], BRIEF]),
    ("hold_rate", &[&["meetings.outcome"]]),
    ("show_rate", &[&["meetings.outcome"]]),
    ("outcome_not_logged", &[&["meetings.outcome"]]),
    ("follow_up_wait", TOUCHED),
    ("follow_up_sla", TOUCHED),
    ("brief_completeness", &[BRIEF]),
    ("brief_components", &[BRIEF]),
    ("feedback_score", &[&["feedback.score"]]),
    ("feedback_response", &[&["feedback.score"]]),
    ("sdr_feedback_score", &[&["feedback.score"], &["feedback.given_by"]]),
    ("brief_score_by_components", &[&["feedback.score"], &["feedback.brief_score"], BRIEF]),
    ("transfer_method", &[&["handoffs.transfer_method"]]),
    ("acknowledgement_sla", &[&["handoffs.acknowledged_at"]]),
    ("confirmation_sla", &[&["handoffs.confirmation_sent_at"]]),
    ("brief_reviewed_before_meeting", &[&["handoffs.brief_reviewed_at"], MET]),
    ("acceptance_rate", &[&["handoffs.decision"]]),
    ("rejection_reason", &[&["handoffs.decision"], &["handoffs.rejection_reason"]]),
    ("win_rate", &[&["outcomes.result"]]),
    ("won_per_1000_inquiries", &[&["outcomes.result"]]),
    ("three_three_three", QUIET),
    ("talk_ratio", &[&["meetings.outcome"], &["meetings.talk_ratio"]]),
    ("stage_stall", &[STEPS]),
    ("response_band", &[&["outcomes.opportunity_created_at"], TOUCHED[0]]),
    ("routing_delay", &[&["handoffs.qualified_at"]]),
    (MISROUTED, &[]),
    (BY_ROUTING, &[&["outcomes.opportunity_created_at"]]),
    ("hold_rate_by_cadence", &[&["meetings.outcome"], &["syncs.held_at"]]),
    ("acceptance_wait", &[&["handoffs.decision"], &["handoffs.decided_at"]]),
    ("conversion_wait", &[&["outcomes.opportunity_created_at"]]),
    ("cohort_conversion", &[&["outcomes.opportunity_created_at"]]),
    ("ramp", &[&["outcomes.opportunity_created_at"], &["people.started_on"]]),
    ("sales_cycle", &[&["outcomes.result"], &["outcomes.closed_at"]]),
    ("stage_stuck", &[STEPS]),
    ("quota_attainment", &[&["targets.quota"], &["targets.attained"]]),
];

/// What it needs to know who stayed quiet, and by what they were reached out to.
const QUIET: &[&[&str]] =
    &[&["activities.channel"], &["activities.direction"], &["meetings.outcome"]];

/// What the start of an appointment needs.
const MET: &[&str] = &["meetings.scheduled_for"];

/// What any step after the handoff needs.
const STEPS: &[&str] = &[
    "handoffs.decision",
    "activities.occurred_at",
    "meetings.scheduled_for",
    "outcomes.opportunity_created_at",
];

/// What follow-up needs.
const TOUCHED: &[&[&str]] = &[&["activities.occurred_at", "meetings.outcome"]];

/// Fields of the brief that only a handoff can hold.
const BRIEF: &[&str] = &[
    "handoffs.pain_points",
    "handoffs.trigger",
    "handoffs.engagement_history",
    "handoffs.stakeholders",
    "handoffs.timeline",
    "handoffs.budget",
    "handoffs.objections",
    "handoffs.next_step",
    "handoffs.promised",
    "handoffs.ae_preparation",
];

/// Metrics that follow another's switch.
const FOLLOWS: [(&str, &str); 24] = [
    ("follow_up_sla_state", "follow_up_sla"),
    ("same_day_follow_up", "follow_up_sla"),
    ("never_followed_up", "follow_up_sla"),
    ("brief_component", "brief_completeness"),
    ("brief_field", "brief_completeness"),
    ("feedback_distribution", "feedback_score"),
    ("sdr_feedback_response", "sdr_feedback_score"),
    ("follow_up_wait_wall", "follow_up_wait"),
    ("follow_up_within_target", "follow_up_wait"),
    ("acknowledgement_sla_state", "acknowledgement_sla"),
    ("confirmation_sla_state", "confirmation_sla"),
    ("acceptance_state", "acceptance_rate"),
    ("talk_ratio_band", "talk_ratio"),
    ("acceptance_wait_wall", "acceptance_wait"),
    ("acceptance_within_business_day", "acceptance_wait"),
    ("rejection_within_business_day", "acceptance_wait"),
    ("conversion_within_maturity", "conversion_wait"),
    ("disqualification_within_maturity", "conversion_wait"),
    ("won_within_inquiry_days", "sales_cycle"),
    ("lost_within_inquiry_days", "sales_cycle"),
    ("ramp_conversion", "ramp"),
    ("ramp_brief_completeness", "ramp"),
    ("step_age", "stage_stuck"),
    ("stage_overstay", "stage_stuck"),
];

/// What switches the metrics of routing on, beside columns.
const RULES: &str = "[[routing]] in the config";

/// What the metrics of routing lack: rules, or the columns that the rules ask for.
fn unruled(measured: &Measured) -> Vec<String> {
    let routing = &measured.routing;
    if routing.rules.is_empty() { vec![RULES.to_owned()] } else { routing.lacking.clone() }
}

/// What happens to a handoff, and the column that says when: without it, who did not move on can't
/// be told from who did on an unknown day.
const DATED: [(&str, &str); 3] = [
    ("handoffs.decision", "handoffs.decided_at"),
    ("meetings.scheduled_for", "meetings.booked_at"),
    ("outcomes.result", "outcomes.closed_at"),
];

/// Dates that are missing of what the exports do tell.
fn undated(measured: &Measured) -> Vec<String> {
    let has = |column: &str| measured.present.contains(column);
    let lacking = DATED.iter().filter(|(what, when)| has(what) && !has(when));
    lacking.map(|(_, when)| (*when).to_owned()).collect()
}

/// Metrics that the exports can't tell, with what would switch them on.
pub fn switched_off(measured: &Measured) -> Vec<SwitchedOff> {
    let lacking = |groups: &[&[&str]]| -> Vec<String> {
        let missing =
            groups.iter().filter(|group| !group.iter().any(|c| measured.present.contains(*c)));
        missing.map(|group| group.join(" or ")).collect()
    };
    let others = |metric: &str| match metric {
        "stage_stuck" => undated(measured),
        MISROUTED | BY_ROUTING => unruled(measured),
        _ => vec![],
    };
    let needs = NEEDS.iter().map(|&(metric, groups)| {
        (metric, lacking(groups).into_iter().chain(others(metric)).collect::<Vec<_>>())
    });
    let mut off: Vec<SwitchedOff> = needs
        .filter(|(_, needs)| !needs.is_empty())
        .map(|(metric, needs)| SwitchedOff { metric: metric.to_owned(), needs })
        .collect();
    let followers: Vec<SwitchedOff> = FOLLOWS
        .iter()
        .filter_map(|(metric, leader)| {
            let leader = off.iter().find(|off| off.metric == *leader)?;
            Some(SwitchedOff { metric: (*metric).to_owned(), needs: leader.needs.clone() })
        })
        .collect();
    off.extend(followers);
    off
}

/// The columns that a metric needs, any one of those joined by “or”; none when handoffs do.
pub fn needs(metric: &str) -> Vec<String> {
    let leader = FOLLOWS.iter().find(|(name, _)| *name == metric);
    let leader = leader.map_or(metric, |(_, leader)| leader);
    let groups =
        NEEDS.iter().find(|(name, _)| *name == leader).map_or(&[][..], |(_, groups)| groups);
    let rules = matches!(leader, MISROUTED | BY_ROUTING).then(|| RULES.to_owned());
    rules.into_iter().chain(groups.iter().map(|group| group.join(" or "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract;

    #[test]
    fn what_a_metric_needs_are_columns_of_the_contract() {
        for (metric, groups) in NEEDS {
            for name in groups.iter().copied().flatten() {
                let (table, column) = name.split_once('.').unwrap();
                let found = contract::table(table).and_then(|table| table.column(column));
                assert!(found.is_some(), "{metric}: `{name}`");
            }
        }
    }

    #[test]
    fn what_follows_a_switch_follows_one_that_there_is() {
        for (metric, leader) in FOLLOWS {
            assert!(NEEDS.iter().any(|(name, _)| *name == leader), "{metric}: `{leader}`");
            assert!(NEEDS.iter().all(|(name, _)| *name != metric), "{metric} has two switches");
        }
    }
}
