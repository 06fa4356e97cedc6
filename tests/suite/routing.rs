//! `baton check --routing` on small exports: what it prints, writes and ends with.

use crate::desk::Desk;

const LEADS: &str = "\
lead_id,created_at,territory,company_size,account_owner_id
L-1,2026-11-01T10:00:00Z,DACH,1200,
L-2,2026-11-01T10:00:00Z,dach,20,
L-3,2026-11-01T10:00:00Z,Nordics,20,A-2
";
const PEOPLE: &str = "\
person_id,name,role
S-1,Sam,sdr
A-1,Ann,ae
A-2,Bob,ae
";
/// Every handoff of the desk went to Ann.
const RULES: &str = "\
[[routing]]
name = 'Owned'
to = 'account_owner'
[[routing]]
name = 'Large'
territory = 'DACH'
size_min = 1000
to = ['Bob', 'A-1']
[[routing]]
name = 'Rest'
to = 'ann'
";

fn desk(rules: &str) -> Desk {
    let desk = Desk::with_exports();
    desk.write("exports/leads.csv", LEADS);
    desk.write("exports/people.csv", PEOPLE);
    desk.write("baton.toml", rules);
    desk
}

#[test]
fn the_dry_run_says_which_rule_each_handoff_met_and_ends_with_3() {
    let desk = desk(RULES);
    let ran = desk.baton(&["check", "exports", "--routing", "--routing-csv", "routing.csv"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    insta::assert_snapshot!(ran.out, @r"
    Handoff  Handed off                 Rule   Went to  Goes to        Verdict
    H-3      2026-11-10T15:00:00+00:00  Owned  Ann      account owner  misrouted
    H-2      2026-11-03T15:00:00+00:00  Rest   Ann      Ann            as ruled
    H-1      2026-11-02T15:00:00+00:00  Large  Ann      Bob, Ann       as ruled

    Large: 0 of 1 misrouted
    Owned: 1 of 1 misrouted
    Rest: 0 of 1 misrouted
    ");
    let csv = desk.read("routing.csv");
    assert!(
        csv.contains("H-3,L-3,L-3,2026-11-10T15:00:00+00:00,Sam,Owned,Ann,account owner,misrouted"),
        "{csv}"
    );
}

#[test]
fn it_ends_with_0_where_nothing_recent_was_misrouted() {
    let desk = desk("[[routing]]\nto = 'A-1'\n");
    assert_eq!(desk.baton(&["check", "exports", "--routing"]).code, 0);
    let past = desk.baton(&["check", "exports", "--routing", "--since", "2026-11-11"]);
    assert_eq!((past.code, past.out.as_str()), (0, "no handoff since then\n"));
    desk.write("ids.txt", "H-1\nL-2\nX-9\n");
    let named = desk.baton(&["check", "exports", "--routing", "--ids", "ids.txt"]);
    assert_eq!(named.code, 3, "an id is not in the exports");
    assert!(named.out.contains("H-1") && named.out.contains("H-2") && !named.out.contains("H-3"));
    assert!(named.out.contains("X-9: not in the exports"));
}

#[test]
fn without_rules_it_says_what_to_write() {
    let ran = desk("").baton(&["check", "exports", "--routing"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("no routing rule") && ran.err.contains("[[routing]]"), "{}", ran.err);
}

#[test]
fn a_name_that_nobody_bears_is_a_check_with_the_nearest_and_judges_nothing() {
    let desk = desk("[[routing]]\nterritory = 'Nordisc'\nto = 'Bob'\n[[routing]]\nto = 'Anm'\n");
    let ran = desk.baton(&["check", "exports", "--format", "json"]);
    let json = ran.out.replace("\\u0060", "`");
    for told in
        ["`Anm` in `rule 2`; did you mean `Ann`?", "`nordisc` in `rule 1`; did you mean `Nordics`?"]
    {
        assert!(json.contains(told), "{told}\n{json}");
    }
    let run = desk.baton(&["check", "exports", "--routing"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.contains("3 not judged"), "{}", run.out);
}

/// The account owners that a CRM's leads name, by lead.
fn owners(kind: &str, files: &[(&str, &str)]) -> String {
    let desk = Desk::with_exports();
    for (name, text) in files {
        desk.write(&format!("crm/{name}.csv"), text);
    }
    let config = format!("[[source]]\nname = 'crm'\nkind = '{kind}'\nzone = 'UTC'\n");
    desk.write("baton.toml", config);
    let sql = "SELECT lead_id, account_owner_id FROM leads ORDER BY lead_id";
    let ran = desk.baton(&["query", "crm", "--format", "csv", sql]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out
}

#[test]
fn salesforce_says_who_owned_the_account_by_id_of_either_length_or_by_name() {
    let leads = "\
Id,CreatedDate,Handed_Off_At__c,Handed_Off_By__c,Handed_Off_To__c,Account_Owner__c
00Q000000000001,2026-11-01T10:00:00Z,2026-11-02T10:00:00Z,005000000000001,005000000000002,005000000000002AAA
00Q000000000002,2026-11-01T10:00:00Z,2026-11-02T10:00:00Z,005000000000001,005000000000002,Ann Arbor
00Q000000000003,2026-11-01T10:00:00Z,2026-11-02T10:00:00Z,005000000000001,005000000000002,
";
    let users = "\
Id,Name,Title,IsActive
005000000000001,Sam Sorrel,Sales Development Representative,true
005000000000002,Ann Arbor,Account Executive,true
";
    let history = "Id,LeadId,CreatedById,CreatedDate,Field,OldValue,NewValue\n";
    let files = [("Lead", leads), ("User", users), ("LeadHistory", history)];
    insta::assert_snapshot!(owners("salesforce", &files), @r"
    lead_id,account_owner_id
    00Q000000000001,005000000000002
    00Q000000000002,005000000000002
    00Q000000000003,
    ");
}

#[test]
fn hubspot_says_who_owned_the_account_by_owner_id_or_by_name() {
    let contacts = "\
Record ID,Create Date,Contact owner,Handoff date,SDR owner,AE owner,Account owner
101,2026-11-01 10:00,7001,2026-11-02 10:00,7002,7001,7001
102,2026-11-01 10:00,7001,2026-11-02 10:00,7002,7001,Ann Arbor
103,2026-11-01 10:00,7001,2026-11-02 10:00,7002,7001,
";
    let owners_file = "\
id,userId,email,firstName,lastName,archived
7001,1,ann@x.example,Ann,Arbor,false
7002,2,sam@x.example,Sam,Sorrel,false
";
    let history = "\
Record ID,Property name,Value,Timestamp,Source
101,hubspot_owner_id,7001,2026-11-02T10:00:00Z,CRM_UI
";
    let files =
        [("contacts", contacts), ("owners", owners_file), ("contact-property-history", history)];
    insta::assert_snapshot!(owners("hubspot", &files), @r"
    lead_id,account_owner_id
    101,7001
    102,7001
    103,
    ");
}
