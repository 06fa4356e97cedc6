//! What the portal's files hold.

use std::collections::BTreeMap;

use super::*;
use crate::sample::generate;

/// The files of a plan, each as its records with the header in front.
fn files(plan: &Plan) -> BTreeMap<&'static str, Vec<csv::StringRecord>> {
    let mut sink = HubspotSink::new(plan, |_| Ok(Vec::new())).unwrap();
    generate(plan, &mut sink).unwrap();
    let read = |bytes: Vec<u8>| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[..]);
        reader.records().map(Result::unwrap).collect()
    };
    sink.finish().unwrap().into_iter().map(|(file, bytes)| (file, read(bytes))).collect()
}

/// The cells of a file under a header.
fn column<'f>(records: &'f [csv::StringRecord], header: &str) -> Vec<&'f str> {
    let place = records[0].iter().position(|name| name == header).unwrap();
    records.iter().skip(1).map(|record| &record[place]).collect()
}

#[test]
fn every_object_has_rows_and_a_lead_handed_off_twice_is_exported_again() {
    let files = files(&Plan::default());
    assert_eq!(files.len(), headers::INTERNAL.len() + headers::LABELLED.len());
    assert!(files.values().all(|records| records.len() > 1));
    let again = column(&files["contacts-2"], "Record ID");
    assert_eq!(again.len(), 26);
    let first = column(&files["contacts"], "Record ID");
    assert!(again.iter().all(|id| first.contains(id)));
    let owners = files["contact-property-history"]
        .iter()
        .filter(|change| &change[0] == again[0] && &change[1] == "hubspot_owner_id");
    assert_eq!(owners.count(), 4, "to an SDR and an AE, and once more");
}

#[test]
fn an_open_deal_has_a_close_date_and_a_task_is_due_before_it_is_done() {
    let files = files(&Plan::new(200, 3));
    let deals = &files["deals"];
    assert!(column(deals, "Close Date").iter().all(|date| !date.is_empty()));
    assert!(column(deals, "Deal Stage").contains(&"Discovery"));
    let tasks = &files["tasks"];
    let (due, done) = (column(tasks, "Due date"), column(tasks, "Completed at"));
    assert!(due.iter().zip(&done).all(|(due, done)| due < done));
}

#[test]
fn objects_with_labels_name_people_and_the_others_their_ids() {
    let files = files(&Plan::new(100, 3));
    let owners = column(&files["owners"], "id");
    let ids = column(&files["calls"], "hubspot_owner_id");
    assert!(ids.iter().all(|id| id.is_empty() || owners.contains(id)));
    let users = column(&files["owners"], "userId");
    assert!(
        column(&files["meetings"], "hs_created_by_user_id").iter().all(|id| users.contains(id))
    );
    assert!(users.iter().all(|user| !owners.contains(user)));
    let names = column(&files["emails"], "Activity assigned to");
    assert!(names.iter().all(|name| name.is_empty() || name.contains(' ')));
}
