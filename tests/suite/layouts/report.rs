//! Salesforce's reports: labels, quotes, names in the place of ids, a footer behind the rows.

use super::{Mapped, mapped, march};

/// Who is what stands in the config: the report on users has no role.
const CONFIG: &str = "\
[report]
zone = \"America/New_York\"
as_of = \"2026-03-20T12:00:00Z\"

[[source]]
name = \"crm\"
kind = \"salesforce_report\"
zone = \"Etc/UTC\"
date_order = \"month-day\"

[people.\"Ada Brook\"]
name = \"Ada Brook\"
role = \"sdr\"

[people.\"Cleo Dunn\"]
name = \"Cleo Dunn\"
role = \"ae\"
";

const LEADS: &str = "\
\"Lead ID\",\"Lead Owner\",\"First Name\",\"Last Name\",\"Title\",\"Company / Account\",\"Email\",\"Lead Source\",\"Lead Status\",\"Create Date\",\"Pain Points\"\n\
\"00Q000000000L01\",\"Cleo Dunn\",\"June\",\"Asp\",\"COO\",\"Fernhill \"\"Mills\"\"\",\"asp@fernhill.example\",\"Web\",\"Working\",\"3/1/2026, 9:00 AM\",\"Slow planning\"\n\
\"00Q000000000l01\",\"Ada Brook\",\"Otto\",\"Bly\",\"\",\"Quarry Lane\",\"\",\"Web\",\"Open - Not Contacted\",\"3/1/2026, 9:05 AM\",\"\"\n\
\"\"\n\
\"\"\n\
\"Grand Totals (2 records)\"\n\
\"Copyright © 2000-2026 salesforce.com, inc. All rights reserved.\"\n\
\"Confidential Information - Do Not Distribute\"\n";

const HISTORY: &str = "\
\"Lead ID\",\"Field / Event\",\"Old Value\",\"New Value\",\"Edited By\",\"Edit Date\"\n\
\"00Q000000000L01\",\"Owner\",\"Inbound Queue\",\"Ada Brook\",\"Ada Brook\",\"3/1/2026, 10:00 AM\"\n\
\"00Q000000000L01\",\"Lead Owner\",\"Ada Brook\",\"Cleo Dunn\",\"Ada Brook\",\"3/2/2026, 2:15 PM\"\n\
\"00Q000000000L01\",\"Pain Points\",\"\",\"Slow planning\",\"Cleo Dunn\",\"3/2/2026, 3:15 PM\"\n";

const TASKS: &str = "\
\"Activity ID\",\"Lead ID\",\"Subject\",\"Assigned\",\"Created By\",\"Task Subtype\",\"Status\",\"Completed Date/Time\",\"Date\",\"Call Type\"\n\
\"00T000000000T01\",\"00Q000000000L01\",\"Call\",\"Ada Brook\",\"Cleo Dunn\",\"Call\",\"Completed\",\"3/2/2026, 2:40 PM\",\"3/2/2026\",\"Outbound\"\n\
\"00T000000000T02\",\"00Q000000000L01\",\"Mail\",\"Cleo Dunn\",\"Cleo Dunn\",\"Email\",\"Completed\",\"\",\"3/3/2026\",\"\"\n";

fn exports() -> Mapped {
    let files = [("Leads.csv", LEADS), ("Lead History.csv", HISTORY), ("Tasks.csv", TASKS)];
    mapped(CONFIG, &files)
}

#[test]
fn names_stand_for_people_and_labels_for_columns() {
    let mut exports = exports();
    let sql = "SELECT lead_id, sdr_id, ae_id, handed_off_at, rung FROM handoffs ORDER BY lead_id";
    let at = march("2T14:15");
    assert_eq!(
        exports.rows(sql),
        [format!("00Q000000000L01,Ada Brook,Cleo Dunn,{at},owner_change")]
    );
    // The letters of an id differ by case alone: two leads.
    let leads =
        exports.rows("SELECT lead_id, contact_name, created_at FROM leads ORDER BY lead_id");
    let expected = [
        format!("00Q000000000L01,June Asp,{}", march("1T09:00")),
        format!("00Q000000000l01,Otto Bly,{}", march("1T09:05")),
    ];
    assert_eq!(leads, expected);
    // The footer loses no row and makes none.
    assert_eq!(exports.refused, 0);
}

#[test]
fn who_logged_a_task_did_it_and_a_date_alone_is_a_day() {
    let rows = exports().rows(
        "SELECT activity_id, actor_id, occurred_at, occurred_day_only FROM activities \
         ORDER BY activity_id",
    );
    let expected = [
        format!("00T000000000T01,Cleo Dunn,{},0", march("2T14:40")),
        format!("00T000000000T02,Cleo Dunn,{},1", march("3T00:00")),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn what_was_filled_in_after_the_handoff_was_blank_at_it() {
    let rows = exports().rows("SELECT COALESCE(pain_points, 'blank') AS pain FROM handoffs");
    assert_eq!(rows, ["blank"]);
}
