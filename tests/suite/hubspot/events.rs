//! Meetings, touches, deals and judgements, and what goes wrong with them.

use super::portal::{Portal, at};

const CONTACTS: &str = "\
Record ID,Create Date,Contact owner,Lead Status,Disqualification reason,Merged object IDs
101,2026-03-01 09:00,Ben Cole,Open,,107
102,2026-03-01 09:00,Ben Cole,Not our market,too small,
103,2026-03-01 09:00,Ada Brook,Open,,
";

const HISTORY: &str = "\
Record ID,Property name,Value,Timestamp
101,hubspot_owner_id,11,2026-03-01T09:05:00Z
101,hubspot_owner_id,12,2026-03-02T10:00:00Z
102,hubspot_owner_id,11,2026-03-01T09:05:00Z
102,hubspot_owner_id,12,2026-03-02T10:00:00Z
102,Lead Status,Open,2026-03-02T10:00:00Z
102,hs_lead_status,Not our market,2026-03-20T10:00:00Z
";

const CONFIG: &str = "
[source.tables.meeting.columns]
outcome = { values = { \"Demo done\" = \"held\" } }

[source.tables.contact.columns]
lead_status = { values = { \"Not our market\" = \"disqualified\" } }

[source.tables.contact_history.columns]
value = { values = { \"Not our market\" = \"disqualified\" } }
";

fn portal() -> Portal {
    Portal::with_people(CONFIG)
        .file("contacts.csv", CONTACTS)
        .file("contact-property-history.csv", HISTORY)
}

#[test]
fn a_meeting_has_a_booker_and_a_host_an_outcome_or_none_and_belongs_to_the_contact_handed_off() {
    let portal = portal().file(
        "meetings.csv",
        "Record ID,Meeting start time,Create date,Created by user ID,Activity assigned to,Meeting outcome,iCal UID,Associated Contact IDs\n\
         601,2026-03-04 15:00,2026-03-02 09:00,901,Ben Cole,Completed,uid-1,103;101\n\
         602,2026-03-05 15:00,2026-03-02 09:00,901,Ben Cole,Canceled,uid-2,101\n\
         603,2026-03-06 15:00,2026-03-02 09:00,905,Ben Cole,,uid-3,101\n\
         604,2026-03-07 15:00,2026-03-02 09:00,901,Ben Cole,Demo done,,107\n\
         605,2026-03-08 15:00,2026-03-02 09:00,901,Ben Cole,No show,,101\n\
         606,2026-03-09 15:00,2026-03-02 09:00,901,Ben Cole,Wobbled,,101\n\
         607,,2026-03-02 09:00,901,Ben Cole,Scheduled,,101\n",
    );
    let mut mapped = portal.mapped();
    let rows = mapped.rows(
        "SELECT meeting_id, lead_id, booked_by, host_id, outcome, calendar_uid FROM meetings \
         ORDER BY meeting_id",
    );
    let expected = [
        "601,101,11,12,held,uid-1",
        "602,101,11,12,cancelled,uid-2",
        "603,101,901,12,,uid-3",
        "604,101,11,12,held,",
        "605,101,11,12,no_show,",
        "606,101,11,12,,",
    ];
    assert_eq!(rows, expected);
    assert_eq!(mapped.found("engagements_of_several"), 1);
    assert_eq!(mapped.found("events_without_time"), 1);
    assert_eq!(mapped.found("unreadable_cells"), 1, "{:?}", mapped.names());
}

#[expect(clippy::too_many_lines, reason = "a whole portal, told in one piece")]
#[test]
fn a_touch_is_dated_when_it_was_done_and_told_from_what_a_machine_did() {
    let portal = portal()
        .file(
            "calls.csv",
            "hs_object_id,hs_timestamp,hs_call_direction,hs_call_status,hs_call_disposition,hubspot_owner_id,hs_created_by_user_id,Associated Contact IDs,archived\n\
             701,2026-03-02T10:30:00Z,OUTBOUND,COMPLETED,f240bbac-87c9-4f6e-bf70-924b57d47db7,12,901,101,false\n\
             702,2026-03-02T10:31:00Z,OUTBOUND,NO_ANSWER,73a0d17f-1163-4015-bdd5-ec830791da20,,902,101,false\n\
             703,2026-03-02T10:32:00Z,INBOUND,COMPLETED,,12,,101,false\n\
             704,2026-03-02T10:33:00Z,OUTBOUND,QUEUED,,12,,101,false\n\
             705,2026-03-02T10:34:00Z,OUTBOUND,COMPLETED,,12,,101,true\n",
        )
        .file(
            "emails.csv",
            "Record ID,Activity date,Email direction,Email send status,Record source,Sequence ID,Activity assigned to,Associated Contact IDs\n\
             711,2026-03-02 11:00,Email,SENT,CRM UI,,Ben Cole,101\n\
             712,2026-03-02 11:01,Incoming email,,Email integration,,Ben Cole,101\n\
             713,2026-03-02 11:02,Email,SENT,Sequences,,Ben Cole,101\n\
             714,2026-03-02 11:03,Email,SENT,CRM UI,55,Ben Cole,101\n\
             715,2026-03-02 11:04,Email,BOUNCED,CRM UI,,Ben Cole,101\n\
             716,2026-03-02 11:05,Forwarded email,,CRM UI,,Ben Cole,101\n",
        )
        .file(
            "tasks.csv",
            "Record ID,Task type,Task status,Due date,Completed at,Activity assigned to,Associated Contact IDs\n\
             721,Call,Completed,2026-03-02 09:00,2026-03-03 16:00,Ben Cole,101\n\
             722,Call,Not started,2026-03-02 09:00,,Ben Cole,101\n\
             723,To-do,Completed,2026-03-02 09:00,2026-03-03 16:05,Ben Cole,101\n",
        )
        .file(
            "communications.csv",
            "hs_object_id,hs_timestamp,hs_communication_channel_type,hubspot_owner_id,Associated Contact IDs\n\
             731,2026-03-02T12:00:00Z,LINKEDIN_MESSAGE,12,\"[\"\"101\"\"]\"\n\
             732,2026-03-02T12:01:00Z,WHATS_APP,12,101\n",
        );
    let mut mapped = portal.mapped();
    let rows = mapped.rows(
        "SELECT activity_id, lead_id, actor_id, occurred_at, channel, direction, automated, \
         connected FROM activities ORDER BY activity_id",
    );
    let touch = |id: &str, moment: &str, rest: &str| format!("{id},101,12,{},{rest}", at(moment));
    let expected = [
        touch("701", "03-02 10:30", "call,outbound,0,1"),
        touch("702", "03-02 10:31", "call,outbound,0,0"),
        touch("703", "03-02 10:32", "call,inbound,0,1"),
        touch("711", "03-02 11:00", "email,outbound,0,"),
        touch("712", "03-02 11:01", "email,inbound,0,1"),
        touch("713", "03-02 11:02", "email,outbound,1,"),
        touch("714", "03-02 11:03", "email,outbound,1,"),
        touch("716", "03-02 11:05", "email,internal,0,"),
        touch("721", "03-03 16:00", "call,outbound,0,"),
        touch("723", "03-03 16:05", "other,internal,0,"),
        touch("731", "03-02 12:00", "linkedin,,0,"),
        touch("732", "03-02 12:01", "chat,,0,"),
    ];
    assert_eq!(rows, expected);
    assert_eq!(mapped.found("touches_never_made"), 2, "one queued, one bounced");
    assert_eq!(mapped.found("deleted_records"), 1);
    assert_eq!(mapped.found("open_tasks"), 1);
}

#[test]
fn an_open_deal_is_not_closed_on_the_date_somebody_hopes_for() {
    let portal = portal().file(
        "deals.csv",
        "Record ID,Create Date,Deal owner,Deal Stage,Amount,Close Date,Closed Lost Reason,Associated Contact IDs,Merged object IDs\n\
         801,2026-03-05 10:00,Ben Cole,Discovery,\"1,000.50\",2026-05-01 00:00,,103;101,\n\
         802,2026-03-06 10:00,Ben Cole,Closed Won,500,2026-04-01 10:00,,101,804\n\
         803,2026-03-07 10:00,Ben Cole,closedlost,500,2026-04-02 10:00,price,101,\n\
         804,2026-03-08 10:00,Ben Cole,Discovery,500,2026-04-02 10:00,,101,\n",
    );
    let mut mapped = portal.mapped();
    let rows = mapped.rows(
        "SELECT lead_id, opportunity_id, opportunity_created_at, amount, closed_at, result, reason \
         FROM outcomes ORDER BY opportunity_id",
    );
    let expected = [
        format!("101,801,{},100050,,open,", at("03-05 10:00")),
        format!("101,802,{},50000,{},won,", at("03-06 10:00"), at("04-01 10:00")),
        format!("101,803,{},50000,{},lost,price", at("03-07 10:00"), at("04-02 10:00")),
        format!("102,,,,{},disqualified,too small", at("03-20 10:00")),
    ];
    assert_eq!(rows, expected);
    assert_eq!(mapped.found("deals_of_several"), 1);
}

#[test]
fn a_judgement_goes_to_the_contacts_latest_handoff_before_it() {
    let portal = portal().file(
        "handoff-feedback.csv",
        "Record ID,Handoff ID,Associated Contact IDs,Given by,Given at,Rating\n\
         901,,107,Ben Cole,2026-03-05 10:00,5\n\
         902,,101,Ben Cole,2026-03-01 10:00,4\n\
         903,102,,12,2026-03-05 10:00,3\n",
    );
    let mut mapped = portal.mapped();
    assert_eq!(
        mapped.rows("SELECT handoff_id, given_by, score FROM feedback ORDER BY score"),
        ["102,12,3", ",12,4", "101,12,5"]
    );
}

#[test]
fn a_contact_that_was_deleted_is_left_out_with_its_handoff_and_counted() {
    let portal = Portal::with_people("")
        .file(
            "contacts.csv",
            "Record ID,Create Date,archived\n101,2026-03-01 09:00,false\n102,2026-03-01 09:00,true\n",
        )
        .file("contact-property-history.csv", HISTORY);
    let mut mapped = portal.mapped();
    assert_eq!(mapped.rows("SELECT lead_id FROM leads"), ["101"]);
    assert_eq!(mapped.rows("SELECT lead_id FROM handoffs"), ["101"]);
    assert_eq!(mapped.found("deleted_records"), 1);
}
