//! The same objects as loaders land them.

use super::portal::{Portal, at};

/// Roles, where no title tells them.
const ROLES: &str = "\n[people.11]\nrole = \"sdr\"\n\n[people.12]\nrole = \"ae\"\n";

const HANDOFFS: &str = "SELECT lead_id, sdr_id, ae_id, handed_off_at, pain_points FROM handoffs";
const MEETINGS: &str = "SELECT meeting_id, lead_id, booked_by, host_id, outcome, scheduled_for \
                        FROM meetings ORDER BY meeting_id";
const TOUCHES: &str = "SELECT activity_id, lead_id, actor_id, channel FROM activities \
                       ORDER BY activity_id";

fn expected_handoff() -> [String; 1] {
    [format!("101,11,12,{},late plans", at("03-02 10:00"))]
}

#[expect(clippy::too_many_lines, reason = "a whole portal, told in one piece")]
#[test]
fn fivetran_lands_prefixed_properties_link_tables_and_deleted_rows() {
    let portal = Portal::new("fivetran_hubspot", ROLES)
        .file(
            "contact_data.csv",
            "id,_fivetran_deleted,_fivetran_synced,property_createdate,property_firstname,property_hubspot_owner_id,property_hs_merged_object_ids,property_pain_points_c\n\
             101,FALSE,2026-05-01 3:15:52,2026-03-01 09:00:00,June,12,103;104,late plans\n\
             102,TRUE,2026-05-01 3:15:52,2026-03-01 09:00:00,Otto,12,,\n",
        )
        .file(
            "contact_property_history_data.csv",
            "contact_id,timestamp,_fivetran_synced,source,name,value,source_id\n\
             101,2026-03-01 09:05:00.123,2026-05-01 3:15:52,CRM_UI,hubspot_owner_id,11,\n\
             101,2026-03-02 10:00:00.456,2026-05-01 3:15:52,CRM_UI,hubspot_owner_id,12,\n\
             102,2026-03-01 09:05:00.123,2026-05-01 3:15:52,CRM_UI,hubspot_owner_id,11,\n\
             102,2026-03-02 10:00:00.456,2026-05-01 3:15:52,CRM_UI,hubspot_owner_id,12,\n",
        )
        .file(
            "owner_data.csv",
            "owner_id,_fivetran_synced,email,first_name,last_name,active_user_id\n\
             11,2026-05-01,ada@finch.example,Ada,Brook,901\n\
             12,2026-05-01,ben@finch.example,Ben,Cole,902\n",
        )
        .file("owner_team_data.csv", "owner_id,team_id,is_team_primary\n11,5,true\n12,6,true\n")
        .file("team_data.csv", "id,name\n5,North\n6,South\n")
        .file(
            "engagement_data.csv",
            "id,type,owner_id,created_at,timestamp\n\
             601,MEETING,12,2026-03-02 09:00:00,2026-03-04 15:00:00\n\
             602,MEETING,12,2026-03-02 09:00:00,2026-03-05 15:00:00\n",
        )
        .file(
            "engagement_meeting_data.csv",
            "engagement_id,start_time,end_time,meeting_outcome,property_hs_created_by_user_id\n\
             601,2026-03-04 15:00:00,2026-03-04 15:30:00,COMPLETED,901\n\
             602,2026-03-05 15:00:00,2026-03-05 15:30:00,,901\n",
        )
        .file(
            "engagement_call_data.csv",
            "engagement_id,_fivetran_deleted,property_hs_timestamp,property_hubspot_owner_id,type\n\
             701,false,2026-03-02 11:00:00.526000,12,CALL\n\
             702,true,2026-03-02 11:00:00.526000,12,CALL\n",
        )
        .file(
            "engagement_contact_data.csv",
            "contact_id,engagement_id,engagement_type,type_id\n\
             101,601,MEETING,194\n103,602,MEETING,194\n101,701,CALL,194\n101,702,CALL,194\n",
        )
        .file(
            "deal_data.csv",
            "deal_id,is_deleted,deal_pipeline_stage_id,owner_id,property_createdate,property_closedate,property_amount\n\
             801,false,s2,12,2026-03-10 10:00:00,2026-04-10 10:00:00,1200\n\
             802,false,s1,12,2026-03-10 10:00:00,2026-04-10 10:00:00,1200\n",
        )
        .file(
            "deal_pipeline_stage_data.csv",
            "stage_id,label,closed_won,is_closed\ns1,Talks,FALSE,FALSE\ns2,Signed,TRUE,TRUE\n",
        )
        .file("deal_stage_data.csv", "deal_id,value,date_entered\n801,s1,2026-03-10 10:00:00\n801,s2,2026-04-10 10:00:00\n")
        .file("deal_contact_data.csv", "contact_id,deal_id\n104,801\n101,802\n")
        .file("merged_deal_data.csv", "deal_id,merged_deal_id\n801,802\n");
    let mut mapped = portal.mapped();
    assert_eq!(mapped.rows(HANDOFFS), expected_handoff());
    let (first, second) = (at("03-04 15:00"), at("03-05 15:00"));
    assert_eq!(
        mapped.rows(MEETINGS),
        [format!("601,101,11,12,held,{first}"), format!("602,101,11,12,,{second}")]
    );
    assert_eq!(mapped.rows(TOUCHES), ["701,101,12,call"]);
    assert_eq!(
        mapped.rows("SELECT lead_id, opportunity_id, stage, result, amount FROM outcomes"),
        ["101,801,Signed,won,120000"]
    );
    assert_eq!(
        mapped.rows("SELECT opportunity_id, stage FROM stages ORDER BY stage"),
        ["801,Signed", "801,Talks"]
    );
    assert_eq!(
        mapped.rows("SELECT person_id, role, team FROM people ORDER BY person_id"),
        ["11,sdr,North", "12,ae,South"]
    );
    assert_eq!(mapped.rejected, 0);
}

#[test]
fn airbyte_lands_properties_and_lists_of_ids() {
    let portal = Portal::new("airbyte_hubspot", ROLES)
        .file(
            "contacts.csv",
            "_airbyte_raw_id,_airbyte_extracted_at,id,archived,createdAt,properties_createdate,properties_hubspot_owner_id,properties_pain_points\n\
             a,2026-05-01T00:00:00Z,101,false,2026-03-01T09:00:00Z,2026-03-01T09:00:00.000Z,12,late plans\n",
        )
        .file(
            "contacts_property_history.csv",
            "_airbyte_raw_id,vid,property,value,sourceType,timestamp\n\
             a,101,hubspot_owner_id,11,CRM_UI,2026-03-01T09:05:00Z\n\
             b,101,hubspot_owner_id,12,CRM_UI,2026-03-02T10:00:00Z\n",
        )
        .file("owners.csv", "_airbyte_raw_id,id,userId,email,firstName,lastName,archived\na,11,901,ada@finch.example,Ada,Brook,false\nb,12,902,ben@finch.example,Ben,Cole,false\n")
        .file(
            "engagements_meetings.csv",
            "_airbyte_raw_id,id,archived,contacts,properties_hs_meeting_start_time,properties_hs_meeting_outcome,properties_hs_created_by_user_id,properties_hubspot_owner_id\n\
             a,601,false,\"[\"\"999\"\",\"\"101\"\"]\",2026-03-04T15:00:00Z,NO_SHOW,901,12\n",
        )
        .file(
            "engagements_emails.csv",
            "_airbyte_raw_id,id,archived,contacts,properties_hs_timestamp,properties_hs_email_direction,properties_hubspot_owner_id\n\
             a,711,false,[101],2026-03-02T11:00:00Z,EMAIL,12\n",
        );
    let mut mapped = portal.mapped();
    assert_eq!(mapped.rows(HANDOFFS), expected_handoff());
    assert_eq!(mapped.rows(MEETINGS), [format!("601,101,11,12,no_show,{}", at("03-04 15:00"))]);
    assert_eq!(mapped.rows(TOUCHES), ["711,101,12,email"]);
    assert_eq!(mapped.rejected, 0);
}

#[test]
fn stitch_lands_values_behind_each_property_and_its_newest_batch_wins() {
    let portal = Portal::new("stitch_hubspot", ROLES)
        .file(
            "contacts.csv",
            "vid,_sdc_batched_at,properties__createdate__value,properties__createdate__timestamp,properties__hubspot_owner_id__value,properties__pain_points__value\n\
             101,2026-05-02T00:00:00Z,2026-03-01T09:00:00Z,2026-03-01T09:00:00Z,12,late plans\n\
             101,2026-05-01T00:00:00Z,2026-03-01T09:00:00Z,2026-03-01T09:00:00Z,11,no plans\n",
        )
        .file(
            "contact_property_history.csv",
            "vid,property,value,timestamp\n\
             101,hubspot_owner_id,11,2026-03-01T09:05:00Z\n101,hubspot_owner_id,12,2026-03-02T10:00:00Z\n",
        )
        .file(
            "engagements.csv",
            "engagement_id,engagement__type,engagement__timestamp,engagement__createdat,engagement__ownerid,engagement__createdby,metadata__starttime,metadata__meetingoutcome,metadata__disposition,metadata__tasktype,metadata__completiondate,metadata__status\n\
             601,MEETING,2026-03-04T15:00:00Z,2026-03-02T09:00:00Z,12,,2026-03-04T15:00:00Z,COMPLETED,,,,\n\
             701,CALL,2026-03-02T11:00:00Z,2026-03-02T11:00:00Z,12,,,,f240bbac-87c9-4f6e-bf70-924b57d47db7,,,COMPLETED\n\
             702,INCOMING_EMAIL,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z,12,,,,,,,\n\
             703,TASK,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z,12,,,,,CALL,2026-03-03T12:00:00Z,COMPLETED\n\
             704,TASK,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z,12,,,,,CALL,,NOT_STARTED\n\
             705,NOTE,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z,12,,,,,,,\n",
        )
        .file(
            "engagements__associations__contactids.csv",
            "_sdc_source_key_engagement_id,_sdc_level_0_id,value\n601,0,101\n701,0,101\n702,0,101\n703,0,101\n",
        );
    let mut mapped = portal.mapped();
    assert_eq!(mapped.rows(HANDOFFS), expected_handoff());
    assert_eq!(mapped.rows(MEETINGS), [format!("601,101,,12,held,{}", at("03-04 15:00"))]);
    let touches = "SELECT activity_id, occurred_at, channel, direction, connected FROM activities \
                   WHERE lead_id = '101' ORDER BY activity_id";
    let expected = [
        format!("701,{},call,outbound,1", at("03-02 11:00")),
        format!("702,{},email,inbound,1", at("03-02 12:00")),
        format!("703,{},call,outbound,", at("03-03 12:00")),
    ];
    assert_eq!(mapped.rows(touches), expected);
}
