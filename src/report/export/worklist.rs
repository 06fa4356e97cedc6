//! `worklist.csv`: every handoff to act on.

use crate::report::error::ReportError;
use crate::report::words::phrases::Phrases;
use crate::report::words::{action, moment};
use crate::review::{Reason, Review};

use super::sheet::{Out, Sheet};

const HEAD: [&str; 18] = [
    "handoff_id",
    "account",
    "sdr_id",
    "sdr",
    "ae_id",
    "ae",
    "reason",
    "why_now",
    "clock",
    "clock_business_seconds",
    "next_step",
    "due_at",
    "meeting_at",
    "brief_complete",
    "brief_components",
    "missing",
    "touches",
    "link",
];

/// Every item of the worklist, most pressing first; times in the report's zone.
pub(crate) fn worklist_csv(p: &Phrases, review: &Review) -> Result<String, ReportError> {
    let zone = review.head.zone;
    let day_seconds = review.follow_up.business_day_seconds;
    let mut sheet = Sheet::new("worklist.csv", &HEAD);
    for item in &review.worklist.items {
        let brief = |part: Option<u64>| part.map_or(Out::text(""), Out::whole);
        sheet.push(vec![
            Out::text(&item.handoff_id),
            Out::text(&item.account),
            Out::text(&item.sdr_id),
            Out::text(&item.sdr),
            Out::text(&item.ae_id),
            Out::text(&item.ae),
            Out::text(reason(item.reason)),
            Out::text(action::why(p, item)),
            Out::text(action::clock(p, item, day_seconds)),
            Out::whole(item.clock_seconds),
            Out::text(action::next_step(p, item, zone)),
            Out::text(moment::iso_instant(item.due_at, zone)),
            Out::text(item.meeting_at.map_or_else(String::new, |at| moment::iso_instant(at, zone))),
            brief(item.brief.map(|(complete, _)| complete)),
            brief(item.brief.map(|(_, of)| of)),
            Out::text(item.missing.join("; ")),
            Out::whole(item.touches),
            Out::text(item.link.as_deref().unwrap_or_default()),
        ]);
    }
    sheet.text()
}

/// The reason as machines name it.
fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::SlaBreached => "sla_breached",
        Reason::SlaDueSoon => "sla_due_soon",
        Reason::MeetingSoonBriefIncomplete => "meeting_soon_brief_incomplete",
        Reason::NoShowNotRebooked => "no_show_not_rebooked",
        Reason::TouchOwed => "touch_owed",
        Reason::Quiet => "quiet",
        Reason::Undecided => "undecided",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn every_item_is_in_the_file_and_nothing_in_it_runs() {
        let review = fixture::rich();
        let text = worklist_csv(crate::report::tests::phrases(), &review).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), review.worklist.items.len());
        let cells = rows.iter().flat_map(csv::StringRecord::iter);
        assert!(cells.clone().all(|cell| !cell.starts_with(['=', '@', '\t'])));
        assert!(cells.clone().any(|cell| cell.starts_with("'=HYPERLINK(")));
    }
}
