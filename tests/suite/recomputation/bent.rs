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
    activities.write(folder, "activities");
    let mut outcomes = Sheet::read(folder, "outcomes");
    outcomes.set("handoff_id", (0, 2), "");
    outcomes.shift("opportunity_created_at", (1, 5), TimeDelta::days(-9));
    outcomes.shift("opportunity_created_at", (2, 7), TimeDelta::days(-25));
    outcomes.shift("opportunity_created_at", (3, 6), TimeDelta::days(20));
    outcomes.write(folder, "outcomes");
    let mut feedback = Sheet::read(folder, "feedback");
    feedback.repeat(2);
    let first = feedback.rows.len() * 2 / 3;
    feedback.set("score", (first, 2), "2");
    feedback.set("score", (5, 40), "9");
    feedback.set("given_by", (1, 6), "");
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
    sheet.write(folder, "handoffs");
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
    sheet.write(folder, "meetings");
}
