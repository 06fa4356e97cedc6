//! The list of agreed actions, read as any export is.

use crate::desk::Desk;

const CONFIG: &str = "[actions]\nfile = \"lists/actions.csv\"\n";

fn checked(list: impl AsRef<[u8]>) -> (Desk, serde_json::Value) {
    let desk = Desk::with_exports();
    desk.write("baton.toml", CONFIG);
    desk.write("lists/actions.csv", list);
    let ran = desk.baton(&["check", "exports", "--format", "json", "--rejects", "rejects.csv"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = serde_json::from_str(&ran.out).unwrap();
    (desk, found)
}

#[test]
fn what_cannot_be_judged_is_rejected_with_the_nearest_name_and_counted() {
    let (desk, found) = checked(
        "date,owner,metric,slice,text\n\
         2026-11-02,Ann,follow_up_wait,ae=Ann,by name\n\
         2026-11-02,Ann,follow_up_wait,sdr=S-1,by id\n\
         2026-11-02,,follow_up_sla,,everybody\n\
         2026-11-02,Ann,hold_rat,all,a slip\n\
         2026-11-02,Ann,stage_stall,all,it has parts\n\
         2026-11-02,Ann,hold_rate,ae=Anne,nobody\n\
         2026-11-02,Ann,hold_rate,teem=East,no slice\n\
         never,Ann,hold_rate,all,no date\n",
    );
    let rejects = desk.read("rejects.csv");
    let rows: Vec<&str> = rejects.lines().skip(1).collect();
    assert_eq!(rows.len(), 5, "{rejects}");
    for (row, (line, words)) in rows.iter().zip([
        (5, "metric,hold_rat,no metric of that name; nearest: hold_rate"),
        (6, "metric,stage_stall,\"can’t be judged before and after"),
        (7, "slice,ae=Anne,the exports have no such ae; nearest: Ann"),
        (8, "slice,teem=East,\"no slice of that name; nearest: team;"),
        (9, "date,never,"),
    ]) {
        assert!(
            row.starts_with("lists/actions.csv,") || row.contains("/lists/actions.csv,"),
            "{row}"
        );
        assert!(row.contains(&format!("actions.csv,{line},{words}")), "{row}\n{words}");
    }
    let files = found["files"].as_array().unwrap();
    let file = files.iter().find(|file| file["table"] == "agreed_actions").unwrap();
    let parts = ["loaded", "rejected"].map(|part| file[part]["records"].as_u64().unwrap());
    assert_eq!((file["records"].as_u64().unwrap(), parts), (8, [3, 5]));
    let checks = found["checks"].as_array().unwrap();
    let check = checks.iter().find(|check| check["name"] == "actions_not_judged").unwrap();
    assert_eq!((check["found"].as_u64(), check["severity"].as_str()), (Some(5), Some("caveat")));
}

#[test]
fn any_dialect_is_read() {
    let text = "date;owner;metric;slice;text\r\n2026-11-02;Änne;follow_up_wait;all;\"a; b\"\r\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (desk, found) = checked(latin);
    assert_eq!(desk.read("rejects.csv").lines().count(), 1);
    assert!(found["checks"].as_array().unwrap().iter().all(|c| c["name"] != "actions_not_judged"));
    let ran = desk.report(&[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let page = desk.read("out/latest/review.html");
    assert!(page.contains("Änne") && page.contains("a; b") && page.contains("Can’t be told"));
}

#[test]
fn a_list_that_is_not_there_is_an_error_with_its_path() {
    let desk = Desk::with_exports();
    desk.write("baton.toml", CONFIG);
    let ran = desk.report(&[]);
    assert_ne!(ran.code, 0);
    assert!(ran.err.contains("lists/actions.csv"), "{ran:?}");
}
