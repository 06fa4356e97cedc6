//! An organisation of sixteen leads in Salesforce's own files: each rung of the ladder, and what must
//! not be taken for a handoff.

mod org;

use batonpass::quality::Severity;

use super::{Mapped, baton, mapped, march};
use org::{CONFIG, files};

/// Lead, SDR, AE, when and by which rung, of every handoff.
const HANDOFFS: &str = "SELECT h.lead_id AS lead, s.name AS sdr, COALESCE(a.name, h.ae_id) AS ae, \
     h.handed_off_at AS at, h.rung AS rung FROM handoffs h \
     LEFT JOIN people s ON h.sdr_id = s.person_id LEFT JOIN people a ON h.ae_id = a.person_id \
     ORDER BY lead, at";

fn exports() -> Mapped {
    mapped(CONFIG, &files())
}

/// The handoffs, with the last three letters of the lead's fifteen and the day and time.
fn handoffs(exports: &mut Mapped) -> Vec<String> {
    let rows = exports.rows(HANDOFFS);
    rows.iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            let at = chrono::DateTime::from_timestamp(cells[3].parse().unwrap(), 0).unwrap();
            let at = at.format("%-dT%H:%M");
            format!("{} {} > {} {at} {}", &cells[0][12..15], cells[1], cells[2], cells[4])
        })
        .collect()
}

#[test]
fn each_lead_is_handed_off_by_the_surest_rung_that_applies() {
    assert_eq!(
        handoffs(&mut exports()),
        [
            // Written by names and by ids; what the merged copy did belongs to it.
            "L01 Ada > Cleo 2T10:00 owner_change",
            // From one AE to the next is no handoff: Cleo keeps the credit.
            "L02 Ada > Cleo 2T11:00 owner_change",
            // A queue lies in between: Ada gave it, when Dan got it.
            "L04 Ada > Dan 3T09:30 owner_change",
            // Recycled: back to an SDR, and away again.
            "L05 Ada > Cleo 2T12:00 owner_change",
            "L05 Ben > Dan 9T12:00 owner_change",
            // The history begins with the next AE: the booking before it tells.
            "L06 Ada > Cleo 3T14:00 meeting_booked",
            // The conversion has no time, the opportunity of that day has.
            "L09 Ada > Cleo 4T15:30 conversion",
            // The record names it outright; the change of owner came later.
            "L11 Ben > Dan 4T08:00 explicit",
            // Somebody who is no user got it.
            "L12 Ada > 005000000000Zed 4T09:00 owner_change",
            // By names alone.
            "L14 Ben > Cleo 4T10:00 owner_change",
            // An older opportunity tells no time: nine o'clock.
            "L15 Ben > Dan 5T09:00 conversion",
            // A tool booked it for an SDR.
            "L16 Ada > Dan 5T11:00 meeting_booked",
        ]
    );
}

#[test]
fn the_config_says_which_rungs_count() {
    let explicit = format!("{CONFIG}rungs = [\"explicit\"]\n");
    let mut exports = mapped(&explicit, &files());
    assert_eq!(handoffs(&mut exports), ["L11 Ben > Dan 4T08:00 explicit"]);
    let lower = format!("{CONFIG}rungs = [\"conversion\", \"meeting_booked\"]\n");
    let mut exports = mapped(&lower, &files());
    let found = handoffs(&mut exports);
    assert!(found.contains(&"L06 Ada > Cleo 3T14:00 meeting_booked".to_owned()), "{found:?}");
    assert_eq!(found.len(), 5, "{found:?}");
}

#[test]
fn a_touch_belongs_to_who_logged_it_and_to_the_lead_whatever_became_of_it() {
    let sql = "SELECT t.activity_id AS id, t.lead_id AS lead, p.name AS actor, \
         t.occurred_at AS at, t.occurred_day_only AS day_only, t.channel AS channel, \
         t.direction AS direction, t.automated AS automated, t.connected AS connected \
         FROM activities t LEFT JOIN people p ON t.actor_id = p.person_id ORDER BY id";
    let rows = exports().rows(sql);
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            format!("{} {} {}", &cells[0][12..15], &cells[1][12..15], cells[2..].join(","))
        })
        .collect();
    let at = march;
    let expected = [
        format!("T01 L01 Cleo,{},0,call,outbound,0,0", at("2T10:20")),
        // Only the day is known.
        format!("T02 L01 Cleo,{},1,email,,0,", at("3T00:00")),
        format!("T03 L01 Cleo,{},0,email,,1,", at("2T10:05")),
        format!("T04 L01 Cleo,{},0,other,,1,", at("2T10:06")),
        // With the merged copy, by fifteen characters.
        format!("T06 L01 Ben,{},0,call,inbound,0,1", at("2T16:00")),
        // With the contact and with the opportunity that lead nine became; Ada did the first.
        format!("T07 L09 Ada,{},0,linkedin,,0,", at("3T08:00")),
        format!("T08 L09 Cleo,{},0,call,outbound,0,1", at("4T16:00")),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_meeting_has_the_outcome_that_the_teams_own_fields_say() {
    let sql = "SELECT m.meeting_id AS id, m.lead_id AS lead, b.name AS booker, h.name AS host, \
         m.booked_at AS booked_at, m.outcome AS outcome FROM meetings m \
         LEFT JOIN people b ON m.booked_by = b.person_id \
         LEFT JOIN people h ON m.host_id = h.person_id ORDER BY id";
    let rows = exports().rows(sql);
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            format!("{} {} {}", &cells[0][12..15], &cells[1][12..15], cells[2..].join(","))
        })
        .collect();
    let expected = [
        // The child of it is left out; *scheduled* was never taken back, but *held* is ticked.
        format!("E01 L06 Ada,Cleo,{},held", march("3T14:00")),
        format!("E03 L16 Ada,Dan,{},no_show", march("5T11:00")),
        // Nobody said.
        format!("E04 L01 Cleo,Cleo,{},", march("3T09:00")),
        format!("E05 L02 Ada,Cleo,{},cancelled", march("3T09:00")),
    ];
    assert_eq!(told, expected);
}

#[test]
fn the_brief_is_what_stood_there_at_the_handoff() {
    let sql = "SELECT h.lead_id AS lead, h.handed_off_at AS at, h.pain_points AS pain, \
         h.budget AS budget, h.decision AS decision, h.decided_at AS decided_at FROM handoffs h \
         WHERE h.pain_points IS NOT NULL OR h.budget IS NOT NULL OR h.decision IS NOT NULL \
         ORDER BY lead, at";
    let rows = exports().rows(sql);
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            format!("{} {}", &cells[0][12..15], cells[2..].join(","))
        })
        .collect();
    let expected = [
        // The budget was filled in after the handoff: it was blank.
        "L01 Slow planning,,accepted,".to_owned(),
        // Two handoffs, the record only knows the second one's answers.
        "L05 Old pain,,rejected,".to_owned(),
        format!("L05 New pain,10k,accepted,{}", march("10T09:00")),
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_opportunity_closed_when_the_history_says_and_a_lead_given_up_when_its_status_changed() {
    let sql = "SELECT lead_id, opportunity_id, opportunity_created_at, result, closed_at \
         FROM outcomes ORDER BY lead_id, opportunity_id, closed_at";
    let rows = exports().rows(sql);
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            format!("{} {}", &cells[0][12..15], cells[2..].join(","))
        })
        .collect();
    let expected = [
        // The status had a word of the team's own; taken back within the hour on lead two.
        format!("L04 ,disqualified,{}", march("8T12:00")),
        format!("L09 {},won,{}", march("4T15:30"), march("12T10:00")),
        format!("L15 {},open,", march("1T08:00")),
    ];
    assert_eq!(told, expected);
    let stages = exports().rows("SELECT stage, entered_at FROM stages ORDER BY entered_at, stage");
    let expected =
        [format!("Discovery,{}", march("4T15:30")), format!("Closed Won,{}", march("12T10:00"))];
    assert_eq!(stages, expected);
}

#[test]
fn what_is_left_out_is_counted() {
    let mapped = exports();
    let fine = |found| Some((found, Severity::Fine));
    let caveat = |found| Some((found, Severity::Caveat));
    for (name, expected) in [
        ("merged_leads", fine(1)),
        ("deleted_leads", fine(1)),
        ("copies_of_events", fine(1)),
        ("tasks_left_out", fine(2)),
        ("conversions_to_nobody", fine(1)),
        ("handoffs_by_day", caveat(1)),
        ("handoffs_by_explicit", fine(1)),
        ("handoffs_by_meeting_booked", fine(2)),
        ("handoffs_by_conversion", caveat(2)),
        ("history_without_values", None),
        ("no_sdr", None),
    ] {
        assert_eq!(mapped.found(name), expected, "{name}");
    }
    assert_eq!(mapped.refused, 0);
}

#[test]
fn a_history_without_values_is_said_and_lower_rungs_tell() {
    let blank = files().map(|(name, text)| {
        let blanked = match name {
            "LeadHistory.csv" => text
                .lines()
                .map(|line| {
                    let cells: Vec<&str> = line.split(',').collect();
                    if cells[0] == "Id" { line.to_owned() } else { cells[..4].join(",") + ",," }
                })
                .collect::<Vec<_>>()
                .join("\n"),
            _ => text.to_owned(),
        };
        (name, blanked)
    });
    let files: Vec<(&str, &str)> =
        blank.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut exports = mapped(CONFIG, &files);
    let (found, severity) = exports.found("history_without_values").unwrap();
    assert!(found > 10 && severity == Severity::Serious, "{found} {severity:?}");
    let found = handoffs(&mut exports);
    assert!(found.iter().all(|row| !row.contains("owner_change")), "{found:?}");
    assert_eq!(found.len(), 6, "{found:?}");
}

#[test]
fn exports_in_which_nobody_is_an_sdr_say_so_and_end_with_an_error() {
    let users = "Id,Name,Title\n005000000000Ada,Ada,\n005000000000Cle,Cleo,Account Executive\n";
    let leads = "Id,CreatedDate,OwnerId\n00Q000000000L01,2026-03-02T09:00:00Z,005000000000Cle\n";
    let history = "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n\
         017000000000H01,00Q000000000L01,Owner,005000000000Ada,005000000000Cle,2026-03-02T10:00:00Z\n";
    let files = [("User.csv", users), ("Lead.csv", leads), ("LeadHistory.csv", history)];
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files.iter().chain(&[("baton.toml", CONFIG)]) {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let names = files.map(|(name, _)| name);
    let args: Vec<&str> = ["check", "--format", "json"].into_iter().chain(names).collect();
    let done = baton(folder.path(), &args);
    assert_eq!(done.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let severity = |name: &str| {
        let checks = told["checks"].as_array().unwrap().iter();
        checks.clone().find(|check| check["name"] == name).map(|check| check["severity"].clone())
    };
    assert_eq!(severity("no_sdr"), Some("serious".into()));
    assert_eq!(severity("no_handoff"), Some("serious".into()));
    assert_eq!(severity("owners_without_role"), Some("caveat".into()));
    // The config knows better.
    let config = format!("{CONFIG}\n[people.005000000000Ada]\nrole = \"sdr\"\n");
    let mut exports = mapped(&config, &files);
    assert_eq!(handoffs(&mut exports), ["L01 Ada > Cleo 2T10:00 owner_change"]);
}
