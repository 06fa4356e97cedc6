//! The overview of the sample year: every month counts what its weeks count.

use batonpass::measured::{Slice, Span};
use batonpass::review::{OverviewValue, Ripeness, Variation};
use batonpass::units::date;

use crate::planted::year;

/// (achieved, eligible) of the weeks whose fourth day lies in the month of `start`.
fn counted(metric: &str, start: chrono::NaiveDate) -> (u64, u64) {
    use chrono::Datelike;
    let of_month = |week: i32| {
        let thursday = date(week + 3);
        (thursday.year(), thursday.month()) == (start.year(), start.month())
    };
    let review = year().measured.weeks.review;
    let cells = year().measured.cells(metric, Slice::All, Span::Weekly).iter();
    let own = cells.filter(|cell| cell.week_start <= review && of_month(cell.week_start));
    own.fold((0, 0), |sum, cell| (sum.0 + cell.achieved, sum.1 + cell.eligible))
}

/// One test, for the sample year takes seconds to count.
#[test]
fn a_month_counts_what_its_weeks_count() {
    let rows = &year().analysis.overview.rows;
    let names: Vec<&str> = rows.iter().map(|row| row.metric.as_str()).collect();
    insta::assert_snapshot!(names.join(" "), @"acceptance_rate acknowledgement_sla brief_completeness brief_components brief_reviewed_before_meeting confirmation_sla feedback_response feedback_score follow_up_sla follow_up_wait follow_up_within_target handoff_to_opportunity_rate hold_rate never_followed_up outcome_not_logged same_day_follow_up sdr_feedback_response sdr_feedback_score show_rate talk_ratio three_three_three win_rate won_per_1000_inquiries");
    let mut checked = 0;
    for row in rows {
        assert_eq!((row.weeks.len(), row.months.len()), (6, 12), "{}", row.metric);
        // SDRs score so seldom that a week may be without.
        let is_empty = matches!(row.latest, OverviewValue::Share(share) if share.eligible == 0);
        assert_eq!(row.variation == Variation::TooFew, is_empty, "{}", row.metric);
        let judged = row.months.iter().filter(|month| month.ripeness != Ripeness::Maturing);
        for month in judged {
            let name = format!("{} {}", row.metric, month.start);
            let of_handoffs = counted("handoffs", month.start).1;
            match month.value {
                OverviewValue::Share(share) => {
                    let counted = counted(&row.metric, month.start);
                    assert_eq!((share.achieved, share.eligible), counted, "{name}");
                }
                OverviewValue::Median(median) => assert_eq!(median.n, of_handoffs, "{name}"),
                OverviewValue::Reached { n, .. } | OverviewValue::Mean { n, .. } => {
                    assert_eq!(n, of_handoffs, "{name}");
                }
            }
            checked += 1;
        }
    }
    assert!(checked > 200, "{checked}");
}
