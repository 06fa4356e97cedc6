//! How each contact's handoff is found.

use super::portal::{Portal, at};

/// 105 went to a manager, 107 and 108 were merged into 101, 110 had no owner for an hour.
const CONTACTS: &str = "\
Record ID,First Name,Last Name,Create Date,Contact owner,Handoff date,SDR owner,AE owner,Merged object IDs,Pain points
101,June,Asp,2026-03-01 09:00,Ben Cole,,,,107;108,today's pain
102,Otto,Bly,2026-03-01 09:00,Ben Cole,2026-03-03 10:00,Ada Brook,cleo@finch.example,,
103,Pia,Cay,2026-03-01 09:00,Ada Brook,,,,,
104,Rex,Dow,2026-03-01 09:00,Cleo Dunn,,,,,
105,Sue,Eck,2026-03-01 09:00,Mo Hart,,,,,
106,Tom,Fox,2026-03-01 09:00,Cleo Dunn,,,,,the second pain
107,June,Asp,2026-02-01 09:00,Ada Brook,,,,,
109,Uma,Gil,2026-03-01 09:00,,,,,,
110,Vic,Hay,2026-03-01 09:00,Cleo Dunn,,,,,
";

const HISTORY: &str = "\
Record ID,Property name,Value,Timestamp,Source
101,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
101,hubspot_owner_id,12,2026-03-02T10:00:00Z,CRM_UI
101,pain_points,the pain then,2026-03-02T09:00:00Z,CRM_UI
101,pain_points,today's pain,2026-03-05T09:00:00Z,CRM_UI
102,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
102,Contact owner,Ben Cole,2026-03-09T10:00:00Z,CRM_UI
103,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
104,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
105,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
105,hubspot_owner_id,14,2026-03-02T10:00:00Z,CRM_UI
106,hubspot_owner_id,13,2026-04-20T10:00:00Z,CRM_UI
106,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
106,hubspot_owner_id,12,2026-03-02T10:00:00Z,CRM_UI
106,hubspot_owner_id,11,2026-04-01T10:00:00Z,CRM_UI
106,pain_points,the first pain,2026-03-02T09:00:00Z,CRM_UI
106,pain_points,the second pain,2026-04-19T09:00:00Z,CRM_UI
107,hubspot_owner_id,11,2026-02-01T09:05:00Z,CRM_UI
107,hubspot_owner_id,13,2026-02-02T10:00:00Z,CRM_UI
109,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
109,hubspot_owner_id,77,2026-03-02T10:00:00Z,CRM_UI
110,hubspot_owner_id,11,2026-03-01T09:05:00Z,CRM_UI
110,hubspot_owner_id,,2026-03-02T10:00:00Z,CRM_UI
110,hubspot_owner_id,13,2026-03-02T11:00:00Z,CRM_UI
";

/// The first names 101 and 103, and 101 was handed off without it; 901 is Ada's user id.
const MEETINGS: &str = "\
hs_object_id,hs_meeting_start_time,hs_createdate,hs_created_by_user_id,hubspot_owner_id,hs_meeting_outcome,Associated Contact IDs
601,2026-03-04T15:00:00Z,2026-03-02T09:00:00Z,901,12,COMPLETED,103;101
602,2026-03-09T15:00:00Z,2026-03-04T09:00:00Z,901,901,COMPLETED,103
603,2026-03-10T15:00:00Z,2026-03-05T09:00:00Z,902,12,COMPLETED,105
";

const DEALS: &str = "\
Record ID,Create Date,Deal owner,Deal Stage,Associated Contact IDs
801,2026-03-12 10:00,Cleo Dunn,Discovery,104
802,2026-03-13 10:00,Ben Cole,Discovery,101
";

fn portal(config: &str) -> Portal {
    Portal::with_people(config)
        .file("contacts.csv", CONTACTS)
        .file("contact-property-history.csv", HISTORY)
        .file("meetings.csv", MEETINGS)
        .file("deals.csv", DEALS)
}

const HANDOFFS: &str = "SELECT handoff_id, lead_id, rung, sdr_id, ae_id, handed_off_at, pain_points \
                        FROM handoffs ORDER BY handoff_id";

/// `101,101,owner_change,11,12,<at>,<pain>`
fn handoff(ids: &str, rung: &str, people: &str, moment: &str, pain: &str) -> String {
    format!("{ids},{rung},{people},{},{pain}", at(moment))
}

#[test]
fn each_contact_is_handed_off_by_the_surest_rung_that_tells_of_it() {
    let mut mapped = portal("").mapped();
    let expected = [
        handoff("101,101", "owner_change", "11,12", "03-02 10:00", "the pain then"),
        handoff("102,102", "explicit", "11,13", "03-03 10:00", ""),
        handoff("103,103", "meeting_booked", "11,901", "03-04 09:00", ""),
        handoff("104,104", "conversion", "11,13", "03-12 10:00", ""),
        handoff("106,106", "owner_change", "11,12", "03-02 10:00", "the first pain"),
        handoff("106-2,106", "owner_change", "11,13", "04-20 10:00", "the second pain"),
        handoff("109,109", "owner_change", "11,77", "03-02 10:00", ""),
        handoff("110,110", "owner_change", "11,13", "03-02 11:00", ""),
    ];
    assert_eq!(mapped.rows(HANDOFFS), expected);
    assert_eq!(mapped.rejected, 0);
    for (check, count) in [
        ("handoffs_by_explicit", 1),
        ("handoffs_by_owner_change", 5),
        ("handoffs_by_meeting_booked", 1),
        ("handoffs_by_conversion", 1),
        ("merged_contacts", 1),
        ("engagements_of_several", 1),
    ] {
        assert_eq!(mapped.found(check), count, "{check}");
    }
}

#[test]
fn a_rung_that_the_config_leaves_out_finds_nothing() {
    let only = portal("rungs = [\"meeting_booked\", \"conversion\"]\n");
    let mut mapped = only.mapped();
    let rows = mapped.rows("SELECT lead_id, rung FROM handoffs ORDER BY lead_id");
    // Now nothing surer holds 103's first meeting, nor 101's deal, back.
    assert_eq!(rows, ["101,conversion", "103,meeting_booked", "104,conversion"]);
}

#[test]
fn who_left_and_who_manages_are_told_and_a_name_leads_to_its_owner() {
    let rows = portal("").mapped().rows(
        "SELECT person_id, name, role, team, manager_id, active FROM people ORDER BY person_id",
    );
    let expected = [
        "11,Ada Brook,sdr,North,14,1",
        "12,Ben Cole,ae,North,14,1",
        "13,Cleo Dunn,ae,North,14,0",
        "14,Mo Hart,manager,North,,1",
        "901,Zed Ott,ae,North,14,1",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn without_a_history_the_latest_assignment_counts_where_the_contact_names_its_sdr() {
    let portal = Portal::with_people("").file(
        "contacts.csv",
        "Record ID,Create Date,Contact owner,Owner assigned date,SDR owner,Lead response time\n\
         201,2026-03-01 09:00,Ben Cole,2026-03-02 10:00,Ada Brook,60000\n\
         202,2026-03-01 09:00,Ben Cole,2026-03-02 10:00,,60000\n\
         203,2026-03-01 09:00,Ada Brook,2026-03-02 10:00,Ada Brook,60000\n",
    );
    let mut mapped = portal.mapped();
    assert_eq!(
        mapped.rows("SELECT lead_id, rung, sdr_id, ae_id, handed_off_at FROM handoffs"),
        [format!("201,owner_change,11,12,{}", at("03-02 10:00"))]
    );
}

#[test]
fn a_stamp_set_again_after_days_is_another_handoff_and_set_again_at_once_a_correction() {
    let portal = Portal::with_people("")
        .file(
            "contacts.csv",
            "Record ID,Create Date,Contact owner,Handoff date,SDR owner,AE owner,Handoff ID\n\
             301,2026-03-01 09:00,Cleo Dunn,2026-04-20 10:00,Ada Brook,Cleo Dunn,H-9\n",
        )
        .file(
            "contact-property-history.csv",
            "Record ID,Property name,Value,Timestamp\n\
             301,handoff_date,2026-03-02,2026-03-02T10:00:00Z\n\
             301,Handoff date,2026-03-02,2026-03-02T10:07:00Z\n\
             301,ae_owner,12,2026-03-02T10:00:00Z\n\
             301,sdr_owner,11,2026-03-02T10:00:00Z\n\
             301,handoff_id,H-8,2026-03-02T10:00:00Z\n\
             301,handoff_date,2026-04-20,2026-04-20T10:00:00Z\n\
             301,ae_owner,13,2026-04-20T10:00:00Z\n\
             301,handoff_id,H-9,2026-04-20T10:00:00Z\n",
        );
    let mut mapped = portal.mapped();
    let rows = mapped.rows(
        "SELECT handoff_id, rung, sdr_id, ae_id, handed_off_at FROM handoffs ORDER BY handoff_id",
    );
    let expected = [
        format!("H-8,explicit,11,12,{}", at("03-02 10:07")),
        format!("H-9,explicit,11,13,{}", at("04-20 10:00")),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_stamp_known_to_the_day_takes_the_hour_of_what_happened_on_that_day() {
    let portal = Portal::with_people("")
        .file(
            "contacts.csv",
            "Record ID,Create Date,Contact owner,Handoff date,SDR owner,AE owner\n\
             401,2026-03-01 09:00,Ben Cole,2026-03-02,Ada Brook,Ben Cole\n\
             402,2026-03-01 09:00,Ben Cole,2026-03-02,Ada Brook,Ben Cole\n\
             403,2026-03-01 09:00,Ben Cole,2026-03-02,Ada Brook,Ben Cole\n",
        )
        .file(
            "contact-property-history.csv",
            "Record ID,Property name,Value,Timestamp\n\
             401,hubspot_owner_id,11,2026-03-01T09:05:00Z\n\
             401,hubspot_owner_id,12,2026-03-02T10:00:00Z\n\
             401,handoff_date,2026-03-02,2026-03-02T11:00:00Z\n\
             402,handoff_date,2026-03-02,2026-03-02T11:00:00Z\n\
             403,handoff_date,2026-03-02,2026-03-04T11:00:00Z\n",
        );
    let mut mapped = portal.mapped();
    let rows = mapped.rows("SELECT lead_id, rung, handed_off_at FROM handoffs ORDER BY lead_id");
    let expected = [
        format!("401,explicit,{}", at("03-02 10:00")),
        format!("402,explicit,{}", at("03-02 11:00")),
        format!("403,explicit,{}", at("03-02 00:00")),
    ];
    assert_eq!(rows, expected);
}
