//! Record ids as HubSpot gives them: numbers, ascending as the canonical ids are.

use crate::sample::leads;

/// First record id of each object; none has more records than lie between.
const CONTACTS: u64 = 30_000_000_000;
const MEETINGS: u64 = 60_000_000_000;
const TOUCHES: u64 = 70_000_000_000;
const DEALS: u64 = 80_000_000_000;
const FEEDBACK: u64 = 90_000_000_000;
/// Records of one story that have their numbers before the next one's begin.
const PER_STORY: u64 = 16;
/// By how much a user's id lies below the owner's.
const USERS_BELOW: u64 = 39_000_000;
/// Digits of an owner's id behind those of the role.
const OWNER_DIGITS: usize = 6;

/// Record id of the lead of that id; blank for a blank one.
pub(super) fn contact(lead_id: &str) -> String {
    numbered(CONTACTS, lead_id, 1)
}

/// Record id of the lead of the story of that number.
pub(super) fn contact_of(story: u64) -> String {
    contact(&leads::id(story))
}

/// Record id of a calendar row: `M-00000012-3`.
pub(super) fn meeting(meeting_id: &str) -> String {
    numbered(MEETINGS, meeting_id, PER_STORY)
}

/// Record id of a touch: `A-00000012-3`.
pub(super) fn touch(activity_id: &str) -> String {
    numbered(TOUCHES, activity_id, PER_STORY)
}

/// Record id of an opportunity: `O-00000012`.
pub(super) fn deal(opportunity_id: &str) -> String {
    numbered(DEALS, opportunity_id, 1)
}

/// Record id of the so manieth judgement of a story.
pub(super) fn feedback(story: u64, nth: u64) -> String {
    (FEEDBACK + story * PER_STORY + nth).to_string()
}

/// Number of the touch in its story: 3 of `A-00000012-3`.
pub(super) fn nth(id: &str) -> u64 {
    id.rsplit('-').next().and_then(|nth| nth.parse().ok()).unwrap_or(0)
}

fn numbered(first: u64, id: &str, each: u64) -> String {
    let mut parts = id.split('-').skip(1).map(|part| part.parse::<u64>().ok());
    match (parts.next().flatten(), parts.next().flatten()) {
        (Some(story), nth) => (first + story * each + nth.unwrap_or(0)).to_string(),
        (None, _) => String::new(),
    }
}

/// Owner id of the person of that id: digits of one length in the order of the canonical ids, which
/// is that of text (`SDR-10`, `SDR-100`, `SDR-11`).
pub(super) fn owner(person_id: &str) -> String {
    let (role, number) = person_id.split_once('-').unwrap_or((person_id, ""));
    let role = match role {
        "AE" => '4',
        "MGR" => '5',
        "SDR" => '6',
        _ => return String::new(),
    };
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return format!("{role}{:9<width$}", "", width = OWNER_DIGITS + 1);
    }
    format!("{role}{number:0<OWNER_DIGITS$}{}", number.len())
}

/// User id of the person of that id; no owner id is one, and no two people share one.
pub(super) fn user(person_id: &str) -> String {
    let owner: Option<u64> = owner(person_id).parse().ok();
    owner.map(|owner| (owner - USERS_BELOW).to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn owner_ids_have_the_order_of_the_canonical_ids() {
        let mut ids: Vec<String> = (1..=300).map(|number| format!("SDR-{number:02}")).collect();
        ids.extend((1..=120).map(|number| format!("AE-{number:02}")));
        ids.extend(["AE-X9", "MGR-01", "MGR-02"].map(str::to_owned));
        ids.sort_unstable();
        let owners: Vec<String> = ids.iter().map(|id| owner(id)).collect();
        assert!(owners.iter().zip(owners.iter().skip(1)).all(|(one, next)| one < next));
        assert!(owners.iter().all(|id| id.len() == owners[0].len()));
        let users: BTreeSet<String> = ids.iter().map(|id| user(id)).collect();
        assert_eq!(users.len(), ids.len());
        assert!(users.iter().all(|user| !owners.contains(user)));
    }

    #[test]
    fn record_ids_come_from_the_numbers_in_the_canonical_ones() {
        assert_eq!(contact("L-000000012"), "30000000012");
        assert_eq!(contact(""), "");
        assert_eq!(meeting("M-00000002-3"), "60000000035");
        assert_eq!(touch("A-00000002-3"), "70000000035");
        assert_eq!((deal("O-00000007").as_str(), nth("A-00000002-3")), ("80000000007", 3));
    }
}
