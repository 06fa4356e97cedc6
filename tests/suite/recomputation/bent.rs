//! Exports bent so that rules come into play which the sample data seldom needs.

use std::path::Path;

use chrono::{DateTime, TimeDelta};

/// The rows of a file, head first, to be bent cell by cell.
struct Sheet {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn read(folder: &Path, table: &str) -> Self {
        let mut reader = csv::Reader::from_path(folder.join(format!("{table}.csv"))).unwrap();
        let words = |row: &csv::StringRecord| row.iter().map(str::to_owned).collect();
        let head = words(reader.headers().unwrap());
        Self { head, rows: reader.records().map(|row| words(&row.unwrap())).collect() }
    }

    fn write(&self, folder: &Path, table: &str) {
        let mut writer = csv::Writer::from_path(folder.join(format!("{table}.csv"))).unwrap();
        writer.write_record(&self.head).unwrap();
        for row in &self.rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
    }

    fn at(&self, column: &str) -> usize {
        self.head.iter().position(|head| head == column).unwrap()
    }

    /// Puts a text into every `step`th row from `first` on.
    fn set(&mut self, column: &str, (first, step): (usize, usize), text: &str) {
        let at = self.at(column);
        for row in self.rows.iter_mut().skip(first).step_by(step) {
            text.clone_into(&mut row[at]);
        }
    }

    /// Moves an instant in every `step`th row from `first` on; what is blank or broken stays.
    fn shift(&mut self, column: &str, (first, step): (usize, usize), by: TimeDelta) {
        let at = self.at(column);
        for row in self.rows.iter_mut().skip(first).step_by(step) {
            if let Ok(instant) = DateTime::parse_from_rfc3339(&row[at]) {
                row[at] = (instant + by).to_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string();
            }
        }
    }

    /// Repeats every `step`th row at the end.
    fn repeat(&mut self, step: usize) {
        let again: Vec<Vec<String>> = self.rows.iter().step_by(step).cloned().collect();
        self.rows.extend(again);
    }
}

/// Bends exports in place.
pub(super) fn bend(folder: &Path) {
    handoffs(folder);
    meetings(folder);
    let mut activities = Sheet::read(folder, "activities");
    activities.set("handoff_id", (0, 2), "");
    activities.set("direction", (3, 6), "");
    activities.set("automated", (5, 9), "");
    activities.shift("occurred_at", (4, 8), TimeDelta::days(-3));
    activities.shift("occurred_at", (7, 11), TimeDelta::seconds(-3_700));
    activities.set("channel", (6, 13), "");
    activities.set("direction", (8, 15), "inbound");
    activities.write(folder, "activities");
    let mut outcomes = Sheet::read(folder, "outcomes");
    outcomes.set("handoff_id", (0, 2), "");
    outcomes.shift("opportunity_created_at", (1, 5), TimeDelta::days(-9));
    outcomes.shift("opportunity_created_at", (2, 7), TimeDelta::days(-25));
    outcomes.shift("opportunity_created_at", (3, 6), TimeDelta::days(20));
    outcomes.set("lead_id", (1, 4), "");
    outcomes.shift("closed_at", (4, 9), TimeDelta::days(120));
    outcomes.set("closed_at", (5, 9), "");
    outcomes.write(folder, "outcomes");
    let mut leads = Sheet::read(folder, "leads");
    leads.shift("created_at", (2, 9), TimeDelta::days(-20));
    leads.set("source", (3, 7), "");
    leads.write(folder, "leads");
    syncs_and_targets(folder);
    let mut feedback = Sheet::read(folder, "feedback");
    feedback.repeat(2);
    let first = feedback.rows.len() * 2 / 3;
    feedback.set("score", (first, 2), "2");
    feedback.set("score", (5, 40), "9");
    feedback.set("given_by", (1, 6), "");
    feedback.set("brief_score", (2, 9), "7");
    feedback.shift("given_at", (first, 3), TimeDelta::hours(5));
    feedback.shift("given_at", (first + 1, 3), TimeDelta::hours(-5));
    feedback.write(folder, "feedback");
}

/// Leads handed off again and again, rows that stand twice and differ, fields that say little.
fn handoffs(folder: &Path) {
    let mut sheet = Sheet::read(folder, "handoffs");
    let lead = sheet.at("lead_id");
    for index in (4..sheet.rows.len()).step_by(4) {
        let earlier = sheet.rows[index - 3][lead].clone();
        sheet.rows[index][lead] = earlier;
    }
    sheet.repeat(10);
    let first = sheet.rows.len() - sheet.rows.len() / 12;
    sheet.set("transfer_method", (first, 2), "cold");
    sheet.set("budget", (0, 7), "é");
    sheet.set("timeline", (1, 7), "Q3");
    sheet.set("objections", (2, 7), "...");
    sheet.set("promised", (3, 7), " None ");
    agreements(&mut sheet);
    sheet.write(folder, "handoffs");
}

/// Answers given before the handoff, long after it or not yet; decisions of tomorrow.
fn agreements(sheet: &mut Sheet) {
    let tomorrow = "2026-11-16T15:00:00Z";
    for column in ["acknowledged_at", "confirmation_sent_at", "brief_reviewed_at"] {
        sheet.shift(column, (1, 6), TimeDelta::days(-2));
        sheet.shift(column, (2, 6), TimeDelta::minutes(100));
        sheet.shift(column, (3, 6), TimeDelta::days(4));
        sheet.set(column, (4, 18), tomorrow);
    }
    sheet.set("decision", (5, 11), "rejected");
    sheet.set("decided_at", (6, 17), tomorrow);
    for (index, reason) in ["a", "b", "c", "d", "e", "f"].into_iter().enumerate() {
        sheet.set("rejection_reason", (5 + 11 * index, 66), reason);
    }
    sheet.set("routing", (4, 9), "");
    sheet.shift("qualified_at", (3, 8), TimeDelta::days(-3));
    sheet.shift("qualified_at", (5, 8), TimeDelta::hours(2));
}

/// Pairs that meet beside their teams, quotas of nothing, of managers and of nobody known.
fn syncs_and_targets(folder: &Path) {
    let mut syncs = Sheet::read(folder, "syncs");
    syncs.set("sdr_id", (0, 3), "SDR-01");
    syncs.set("ae_id", (0, 3), "AE-05");
    syncs.set("sdr_id", (1, 7), "SDR-02");
    syncs.write(folder, "syncs");
    let mut targets = Sheet::read(folder, "targets");
    targets.set("quota", (3, 20), "0");
    targets.set("attained", (4, 9), "91000.50");
    targets.set("person_id", (5, 17), "MGR-01");
    targets.set("person_id", (6, 17), "AE-99");
    targets.set("person_id", (7, 17), "SDR-03");
    targets.write(folder, "targets");
}

/// Meetings known by their lead, booked early or late, of another host, cancelled too late.
fn meetings(folder: &Path) {
    let mut sheet = Sheet::read(folder, "meetings");
    sheet.set("handoff_id", (0, 2), "");
    sheet.shift("booked_at", (0, 3), TimeDelta::days(-10));
    sheet.shift("booked_at", (4, 9), TimeDelta::days(60));
    sheet.set("host_id", (2, 5), "SDR-01");
    sheet.set("outcome", (5, 13), "cancelled");
    sheet.set("cancelled_by", (5, 13), "prospect");
    sheet.set("cancelled_by", (5, 39), "host");
    sheet.set("cancelled_at", (5, 26), "2026-11-15T20:00:00Z");
    sheet.set("calendar_uid", (1, 2), "");
    for (index, ratio) in ["0.35", "0.43", "0.46", "0.65", "0.6501"].into_iter().enumerate() {
        sheet.set("talk_ratio", (index, 11), ratio);
    }
    sheet.set("talk_ratio", (6, 11), "");
    sheet.write(folder, "meetings");
}
