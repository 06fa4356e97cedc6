//! The playbook on the page: each element with its owner, and who is missing.

use crate::desk::Desk;
use crate::page_figures::html::elements;

const CONFIG: &str = "[playbook]\nversion = \"7\"\n\n[playbook.checklist]\nowner = \"Ann\"\n\n\
                      [playbook.slas]\nowner = [\"Bob\", \"Cid\"]\ntarget_percent = 90\n";

#[test]
fn each_element_has_its_row_and_an_owner_who_is_missing_is_a_finding() {
    let desk = Desk::with_exports();
    desk.write("baton.toml", CONFIG);
    assert_eq!(desk.report(&[]).code, 0);
    let page = desk.read("out/latest/review.html");
    let id = Some("playbook-data".to_owned());
    let table = elements(&page, "table").find(|table| table.attribute("id") == id).unwrap();
    let (_, rows) = table.cells();
    let mut owners: Vec<(String, String)> =
        rows.iter().map(|row| (row[0].text(), row[1].text())).collect();
    owners.dedup();
    let told: Vec<(&str, &str)> =
        owners.iter().map(|(element, owner)| (element.as_str(), owner.as_str())).collect();
    assert_eq!(
        told,
        [
            ("The pre-handoff checklist", "Ann"),
            ("The mandatory fields", "nobody"),
            ("The e-mail template", "nobody"),
            ("The agreements on the AE’s answer", "Bob and Cid"),
            ("The rhythm of feedback", "nobody"),
            ("The rhythm of joint reviews", "nobody"),
        ]
    );
    let section = page.split("id=\"playbook\"").nth(1).unwrap();
    assert!(section.contains("Version 7: what was agreed"));
    let questions = page.split("id=\"questions\"").nth(1).unwrap();
    assert!(questions.contains("Nobody is named for the mandatory fields in the playbook."));
    assert!(!questions.contains("Nobody is named for the pre-handoff checklist"));
}
