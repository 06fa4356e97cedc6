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
