//! `[report]`: what the review covers, how its weeks are cut, and when it keeps silent.

use chrono::Weekday;
use chrono_tz::Tz;
use serde::Serialize;

use crate::config::colours::{Colours, colours};
use crate::config::plain;
use crate::config::problem::Problems;
use crate::config::tree::Table;

/// What the review covers, how its weeks are cut, and when it keeps silent.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Title of the page.
    pub title: String,
    /// The company's name, for the head of the page.
    pub company: Option<String>,
    /// Locale of the page's words, numbers and dates: `en-GB`.
    pub locale: String,
    /// Zone in which days and weeks are cut and times are shown.
    #[serde(serialize_with = "plain::zone")]
    pub zone: Tz,
    /// First day of a week.
    #[serde(serialize_with = "plain::weekday")]
    pub week_start: Weekday,
    /// Weeks shown in trends, the newest included.
    pub weeks: u32,
    /// Age in days at which a handoff counts in the handoff-to-opportunity rate.
    pub maturity_days: u32,
    /// Age in days at which an inquiry counts in the deals won per 1,000 inquiries.
    pub inquiry_days: u32,
    /// A group of fewer handoffs than this is shown, but not compared.
    pub min_compared: u32,
    /// A rate of fewer than this is printed as `x of n` without a percentage.
    pub min_percent: u32,
    /// Rows of the worklist on the first page.
    pub worklist_rows: u32,
    /// Handoffs older than this many days are counted in the worklist, not listed.
    pub worklist_days: u32,
    /// A finding is raised when more handoffs than this were misrouted, in percent.
    pub misrouted_limit_percent: u32,
    /// Instant that the data speaks for, in UTC epoch seconds; `None`: the newest past event.
    pub as_of: Option<i64>,
    /// The colours that the pages wear.
    pub colours: Colours,
}

/// The typed section.
pub(super) fn report(table: &Table, problems: &mut Problems) -> Report {
    let report = Report {
        title: table.text("title"),
        company: table.optional_text("company"),
        locale: table.text("locale"),
        zone: table.optional_zone("zone").unwrap_or(Tz::UTC),
        week_start: table.text("week_start").parse().unwrap_or(Weekday::Mon),
        weeks: table.whole("weeks"),
        maturity_days: table.whole("maturity_days"),
        inquiry_days: table.whole("inquiry_days"),
        min_compared: table.whole("min_compared"),
        min_percent: table.whole("min_percent"),
        worklist_rows: table.whole("worklist_rows"),
        worklist_days: table.whole("worklist_days"),
        misrouted_limit_percent: table.whole("misrouted_limit_percent"),
        as_of: table.optional_instant("as_of"),
        colours: colours(table.table("colours").unwrap_or(&Table::default()), problems),
    };
    let (percent, compared) = (report.min_percent, report.min_compared);
    if percent > compared {
        let name =
            if table.given("min_percent").is_some() { "min_percent" } else { "min_compared" };
        problems.contradiction(
            &table.place_of(name),
            format!(
                "`min_percent` is {percent} and `min_compared` {compared}: what is compared should \
                 have a percentage; `min_percent` should be at most `min_compared`"
            ),
        );
    }
    report
}
