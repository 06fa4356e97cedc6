//! Salesforce as loaders land it: their names for the same columns, and their own marks.

use super::{mapped, march};

/// The config for a kind of landed files.
fn config(kind: &str) -> String {
    format!(
        "[report]\nzone = \"Etc/UTC\"\nas_of = \"2026-03-20T12:00:00Z\"\n\n[[source]]\n\
         name = \"crm\"\nkind = \"{kind}\"\n"
    )
}

const USERS: &str = "\
_fivetran_deleted,_fivetran_synced,id,name,title,is_active,time_zone_sid_key
false,2026-03-19 20:18:23,005000000000AdaQAZ,Ada,SDR,true,America/New_York
false,2026-03-19 20:18:23,005000000000CleQAZ,Cleo,Account Executive,true,Europe/Berlin
true,2026-03-19 20:18:23,005000000000BenQAZ,Ben,BDR,true,Europe/Berlin
";

/// The second is deleted, as the loader says; of the third every version is kept.
const LEADS: &str = "\
_fivetran_active,_fivetran_deleted,_fivetran_start,id,created_date,owner_id,is_converted,no_of_cars_c,pain_points_c
,false,,00Q000000000L01AAA,2026-03-01 09:00:00,005000000000CleQAZ,false,3,Slow planning
,true,,00Q000000000L02AAA,2026-03-01 09:00:00,005000000000CleQAZ,false,3,
false,false,2026-03-01 09:00:00,00Q000000000L03AAA,2026-03-01 09:00:00,005000000000AdaQAZ,false,,
false,false,2026-03-02 08:00:00,00Q000000000L03AAA,2026-03-01 09:00:00,005000000000AdaQAZ,false,,
true,false,2026-03-04 11:00:00,00Q000000000L03AAA,2026-03-01 09:00:00,005000000000CleQAZ,false,,
";

const HISTORY: &str = "\
id,_fivetran_synced,created_by_id,created_date,field,is_deleted,lead_id,new_value,old_value
017000000000H01,2026-03-19 20:18:23,005000000000AdaQAZ,2026-03-02 10:00:00,Owner,false,00Q000000000L01AAA,005000000000CleQAZ,005000000000AdaQAZ
017000000000H02,2026-03-19 20:18:23,005000000000AdaQAZ,2026-03-02 10:00:00,Owner,false,00Q000000000L02AAA,005000000000CleQAZ,005000000000AdaQAZ
";

const EVENTS: &str = "\
id,_fivetran_synced,account_id,activity_date,activity_date_time,created_by_id,created_date,is_child,is_deleted,no_show_c,owner_id,start_date_time,who_id,first_meeting_held_c,associated_sdr_c
00U000000000E01,2026-03-19 20:18:23,,2026-03-05 14:00:00,2026-03-05 14:00:00,005000000000AdaQAZ,2026-03-02 09:55:00,FALSE,FALSE,TRUE,005000000000CleQAZ,2026-03-05 14:00:00,00Q000000000L01AAA,,
";

const TASKS: &str = "\
id,who_id,status,task_subtype,completed_date_time,activity_date,created_by_id,_fivetran_synced
00T000000000T01,00Q000000000L01AAA,Completed,Call,2026-03-02 10:20:00,2026-03-02 00:00:00,005000000000CleQAZ,2026-03-19 20:18:23
";

const HANDOFFS: &str = "SELECT lead_id, handed_off_at, rung FROM handoffs ORDER BY lead_id";

#[test]
fn fivetrans_tables_read_alike_and_what_it_calls_deleted_is_left_out() {
    let files = [
        ("sf_user_data.csv", USERS),
        ("sf_lead_data.csv", LEADS),
        ("sf_lead_history_data.csv", HISTORY),
        ("sf_event_data.csv", EVENTS),
        ("sf_task_data.csv", TASKS),
    ];
    let mut exports = mapped(&config("fivetran_salesforce"), &files);
    let expected = [
        format!("00Q000000000L01AAA,{},owner_change", march("2T10:00")),
        // Two versions of the record tell the change of owner.
        format!("00Q000000000L03AAA,{},owner_change", march("4T11:00")),
    ];
    assert_eq!(exports.rows(HANDOFFS), expected);
    assert_eq!(exports.rows("SELECT outcome FROM meetings"), ["no_show"]);
    assert_eq!(exports.rows("SELECT COUNT(*) AS leads FROM leads"), ["2"]);
    let people = exports.rows("SELECT name, role, active FROM people ORDER BY name");
    assert_eq!(people, ["Ada,sdr,1", "Ben,sdr,0", "Cleo,ae,1"]);
    assert_eq!(exports.refused, 0);
    assert_eq!(exports.found("deleted_leads").map(|(found, _)| found), Some(1));
}

#[test]
fn of_a_row_that_stitch_landed_twice_the_newer_batch_stays() {
    let users = "Id,Name,Title,_sdc_batched_at,_sdc_sequence\n\
         005000000000AdaQAZ,Ada,SDR,2026-03-18T10:00:00Z,1\n\
         005000000000CleQAZ,Cleo,AE,2026-03-18T10:00:00Z,2\n";
    let leads = "Id,CreatedDate,OwnerId,Pain_Points__c,SystemModstamp,_sdc_batched_at,_sdc_deleted_at\n\
         00Q000000000L01AAA,2026-03-01T09:00:00Z,005000000000CleQAZ,newer,2026-03-05T10:00:00Z,2026-03-18T10:00:00Z,\n\
         00Q000000000L01AAA,2026-03-01T09:00:00Z,005000000000CleQAZ,older,2026-03-05T10:00:00Z,2026-03-17T10:00:00Z,\n\
         00Q000000000L02AAA,2026-03-01T09:00:00Z,005000000000CleQAZ,gone,2026-03-05T10:00:00Z,2026-03-17T10:00:00Z,2026-03-17T09:00:00Z\n";
    let history = "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n\
         017000000000H01,00Q000000000L01AAA,Owner,005000000000AdaQAZ,005000000000CleQAZ,2026-03-02T10:00:00Z\n\
         017000000000H02,00Q000000000L02AAA,Owner,005000000000AdaQAZ,005000000000CleQAZ,2026-03-02T10:00:00Z\n";
    let files = [("user.csv", users), ("lead.csv", leads), ("lead_history.csv", history)];
    let mut exports = mapped(&config("stitch_salesforce"), &files);
    let rows = exports.rows("SELECT lead_id, pain_points FROM handoffs ORDER BY lead_id");
    assert_eq!(rows, ["00Q000000000L01AAA,newer"]);
}

#[test]
fn airbytes_own_columns_are_no_trouble() {
    let users = "_airbyte_raw_id,_airbyte_extracted_at,Id,Name,Title\n\
         a,2026-03-18T10:00:00Z,005000000000AdaQAZ,Ada,SDR\n\
         b,2026-03-18T10:00:00Z,005000000000CleQAZ,Cleo,AE\n";
    let leads = "_airbyte_raw_id,_airbyte_extracted_at,Id,CreatedDate,OwnerId\n\
         a,2026-03-18T10:00:00Z,00Q000000000L01AAA,2026-03-01T09:00:00.000+0000,005000000000CleQAZ\n";
    let history = "_airbyte_raw_id,_airbyte_extracted_at,Id,LeadId,Field,OldValue,NewValue,CreatedDate\n\
         a,2026-03-18T10:00:00Z,017000000000H01,00Q000000000L01AAA,Owner,005000000000AdaQAZ,005000000000CleQAZ,2026-03-02T10:00:00.000+0000\n";
    let files = [("User.csv", users), ("Lead.csv", leads), ("LeadHistory.csv", history)];
    let mut exports = mapped(&config("airbyte_salesforce"), &files);
    let expected = [format!("00Q000000000L01AAA,{},owner_change", march("2T10:00"))];
    assert_eq!(exports.rows(HANDOFFS), expected);
}
