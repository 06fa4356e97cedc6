//! The mapping of Zoho CRM that `docs/sources/zoho` offers, over invented files of Zoho's shape.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const CONFIG: &str = "docs/sources/zoho/baton.toml";

/// Two names in one column, as some accounts have it, and one that is split.
const USERS: &str = "\
USER_ID,First Name,Last Name,Email
31,,Ada Brook,ada@finch.example
32,,Ben Cole,ben@finch.example
33,,Cleo Dunn,cleo@finch.example
34,Dana,Ek,dana@finch.example
";

const LEADS: &str = "\
LEADID,Last Name,Company,Lead Owner,Email,Mobile,Website,Industry,Lead Source,Lead Status,Created Time,CONVERTED,month_Created Time1
501,Asp,Fernhill Mills,Ada Brook,asp@fernhill.example,,,Pharma,Partner,Contacted,\"02 Mar, 2026 10:00:00\",Yes,March
502,Bly,Quarry Lane,Ada Brook,bly@quarry.example,,,Pharma,Partner,Contacted,\"02 Mar, 2026 10:00:00\",Yes,March
503,Cay,Otter Works,Ben Cole,cay@otter.example,,,Pharma,Partner,Contacted,\"02 Mar, 2026 10:00:00\",Yes,March
504,Dow,Pine Row,Ben Cole,dow@pine.example,,,Pharma,Partner,Contacted,\"20 Mar, 2026 10:00:00\",Yes,March
505,Eck,Low Field,Ada Brook,eck@low.example,,,Pharma,Partner,Contacted,\"02 Mar, 2026 10:00:00\",No,March
";

/// 502 stands twice; 503 goes from Ben Cole to himself; 504 is older than its lead; 505 has no date.
const POTENTIALS: &str = "\
Potential Name,Potential Owner,Created Time,Closing Date,Amount,Expected Revenue,Stage,Forecast Type,LEADID
\"Asp, J\",Cleo Dunn,\"17 Mar, 2026 10:00:00\",\"19 Mar, 2026 12:00:00\",\"$22,700.00\",\"$9,600.00\",Closed Won,Won,501
\"Bly, J\",Dana Ek,\"17 Mar, 2026 10:00:00\",\"29 May, 2026 12:00:00\",\"$1,000.50\",\"$9,600.00\",Prospect,Open,502
\"Bly, J\",Dana Ek,\"18 Mar, 2026 10:00:00\",\"29 May, 2026 12:00:00\",\"$1,000.50\",\"$9,600.00\",Prospect,Open,502
\"Cay, J\",Ben Cole,\"17 Mar, 2026 10:00:00\",\"19 Mar, 2026 12:00:00\",\"$9,000.00\",\"$9,600.00\",Closed Lost,Lost,503
\"Dow, J\",Cleo Dunn,\"16 Mar, 2026 10:00:00\",\"29 May, 2026 12:00:00\",\"$9,000.00\",\"$9,600.00\",Prospect,Open,504
\"Eck, J\",Cleo Dunn,soon,\"29 May, 2026 12:00:00\",\"$9,000.00\",\"$9,600.00\",Prospect,Open,505
";

/// Contact 502 was made from lead 501: the number says nothing, the address does.
const CONTACTS: &str = "\
CONTACTID,Last Name,Contact Owner Id,Contact Owner,Account Id,Email
502,Asp,33,Cleo Dunn,1,ASP@fernhill.example
503,Nim,33,Cleo Dunn,2,nim@elsewhere.example
";

/// The fourth names its lead by Who Id alone, the fifth nobody.
const EVENTS: &str = "\
EVENTID,Event Owner,Event Owner Id,Subject,Start DateTime,End DateTime,CONTACTID,ACCOUNTID,POTENTIALID,LEADID,Who Id Id
1,Cleo Dunn,33,Demo,2026-03-17 10:30:00,2026-07-17 11:00:00,502,,,,502
2,Ada Brook,31,Demo,2026-02-20 09:00:00,2026-07-17 11:00:00,502,,,,502
3,Ben Cole,32,Demo,2026-02-27 09:00:00,2026-07-17 11:00:00,,,,503,503
4,Ada Brook,31,Demo,2026-03-20 09:00:00,2026-07-17 11:00:00,,,,,505
5,Ada Brook,31,Demo,2026-03-20 09:00:00,2026-07-17 11:00:00,,,,,
";

/// The second names a potential, which has no number in the other files; the third is inbound.
const CALLS: &str = "\
TASKID,Call Start Time,Call Owner,Call Type,CONTACTID,ACCOUNTID,POTENTIALID,LEADID,Who Id Id
1,2026-03-18 11:00:00,Dana Ek,Outbound,,,0,502,
2,2026-03-18 11:00:00,Cleo Dunn,Outbound,,,26521,0,
3,2026-03-17 12:00:00,Cleo Dunn,Inbound,,,,504,
4,2026-03-23 09:00:00,Ada Brook,Outbound,,,,505,
";

/// The exports in a folder of their own.
fn exports() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("Users.csv", USERS),
        ("Leads.csv", LEADS),
        ("Potentials.csv", POTENTIALS),
        ("Contacts.csv", CONTACTS),
        ("Events.csv", EVENTS),
        ("Calls.csv", CALLS),
    ];
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// Runs a command of the binary over the exports.
#[track_caller]
fn run(command: &str, exports: &Path, more: &[&str]) -> Output {
    let done = Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("BATON_CONFIG")
        .args([command, exports.to_str().unwrap(), "--config", CONFIG, "--cache"])
        .arg(exports.join("cache"))
        .args(more)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    done
}

/// What `baton check` tells of the exports.
fn checked() -> Value {
    let folder = exports();
    serde_json::from_slice(&run("check", folder.path(), &["--format", "json"]).stdout).unwrap()
}

/// The rows that a query gives, as CSV without its header.
fn rows(sql: &str) -> Vec<String> {
    let folder = exports();
    let file = folder.path().join("question.sql");
    std::fs::write(&file, sql).unwrap();
    let done = run("query", folder.path(), &["--format", "csv", "-f", file.to_str().unwrap()]);
    String::from_utf8(done.stdout).unwrap().lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn every_row_of_the_exports_is_loaded_rejected_or_merged() {
    let told = checked();
    let count = |file: &Value, what: &str| file[what]["records"].as_u64().unwrap();
    let books: BTreeMap<&str, [u64; 4]> = told["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let parts = ["loaded", "rejected", "merged"].map(|what| count(file, what));
            let read = file["records"].as_u64().unwrap();
            (file["table"].as_str().unwrap(), [read, parts[0], parts[1], parts[2]])
        })
        .collect();
    let expected = BTreeMap::from([
        ("calls", [4, 4, 0, 0]),
        ("contacts", [2, 2, 0, 0]),
        ("events", [5, 5, 0, 0]),
        ("leads", [5, 5, 0, 0]),
        ("potentials", [6, 4, 1, 1]),
        ("users", [4, 4, 0, 0]),
    ]);
    assert_eq!(books, expected);
}

#[test]
fn the_checks_count_what_contradicts_itself() {
    let told = checked();
    let found: BTreeMap<&str, (u64, u64)> = told["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| {
            let of = |what: &str| check[what].as_u64().unwrap();
            (check["name"].as_str().unwrap(), (of("found"), of("of")))
        })
        .collect();
    // Lead 504 came after its potential.
    assert_eq!(found["handoff_before_lead"], (1, 4));
    // Events 2 and 3, of the four whose Who Id is the number of a lead.
    assert_eq!(found["event_before_lead"], (2, 4));
    // The same two, by the leads that they are really of.
    assert_eq!(found["event_before_handoff"], (2, 5));
    // Event 5 and call 2.
    assert_eq!(found["orphan_activities"], (2, 9));
    assert_eq!(found["self_handoffs"], (1, 4));
    assert_eq!(found["unknown_people"], (0, 4));
    // The handoff is the potential's creation: there is nothing to compare.
    assert_eq!(found["opportunity_before_lead"], (0, 0));
}

#[test]
fn a_handoff_goes_from_the_leads_owner_to_the_potentials() {
    let told = rows(
        "SELECT handoff_id, sdr_id, ae_id, is_followed_up, wait_business_s, touches, \
         never_achieved FROM fact_handoffs ORDER BY handoff_id",
    );
    let day = 8 * 3600;
    let waits = [
        "501,Ada Brook,Cleo Dunn,1,1800,1,0".to_owned(),
        "502,Ada Brook,Dana Ek,1,3600,1,0".to_owned(),
        // From the 17th, 10:00, to Monday the 23rd, 9:00: seven hours and three days.
        format!("503,Ben Cole,Ben Cole,0,{},0,1", 7 * 3600 + 3 * day),
        format!("504,Ben Cole,Cleo Dunn,0,{},0,1", 7 * 3600 + 4 * day),
    ];
    assert_eq!(told, waits);
}

#[test]
fn a_touch_goes_to_the_lead_of_its_contact_not_to_the_lead_of_that_number() {
    let told = rows("SELECT activity_id, lead_id FROM activities ORDER BY activity_id");
    let leads = [
        "call-1,502",
        "call-2,",
        "call-3,504",
        "call-4,505",
        "event-1,501",
        "event-2,501",
        "event-3,503",
        "event-4,505",
        "event-5,",
    ];
    assert_eq!(told, leads);
}

#[test]
fn a_closing_date_counts_only_where_the_potential_is_closed() {
    let told = rows(
        "SELECT handoff_id, result, amount, CASE WHEN closed_at IS NULL THEN 'open' ELSE 'closed' \
         END AS state FROM outcomes ORDER BY handoff_id",
    );
    let ends = [
        "501,won,2270000,closed",
        "502,open,100050,open",
        "503,lost,900000,closed",
        "504,open,900000,open",
    ];
    assert_eq!(told, ends);
}

#[test]
fn the_review_accounts_for_every_handoff_and_says_what_it_can_not_tell() {
    let folder = exports();
    let out = folder.path().join("reviews");
    let done = run("report", folder.path(), &["--out", out.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("4 handoffs in the week, 4 in all"), "{said}");
    let page = std::fs::read_to_string(out.join("2026-W12/review.html")).unwrap();
    for missing in ["outcomes.opportunity_created_at", "meetings.outcome", "handoffs.pain_points"] {
        assert!(page.contains(missing), "{missing}");
    }
    let metrics = std::fs::read_to_string(out.join("2026-W12/metrics.csv")).unwrap();
    for off in ["handoff_to_opportunity_rate,", "hold_rate,", "brief_completeness,"] {
        assert_eq!(metrics.lines().filter(|line| line.starts_with(off)).count(), 0, "{off}");
    }
}
