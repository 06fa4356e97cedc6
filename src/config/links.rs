//! `[links]`: addresses in the user's CRM.

use std::fmt::Write as _;

use serde::Serialize;

use crate::config::problem::{Fault, Problems};
use crate::config::tree::Table;

/// What stands for the id in an address.
const HOLE: &str = "{id}";

/// Addresses in the user's CRM.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Links {
    handoff: Option<String>,
}

impl Links {
    /// The address of a handoff; `None` when none is configured. The id is percent-encoded as
    /// RFC 3986 has it: all but letters, digits, `-`, `.`, `_` and `~`.
    pub fn handoff(&self, id: &str) -> Option<String> {
        self.handoff.as_ref().map(|address| address.replace(HOLE, &encoded(id)))
    }
}

/// The typed section.
pub(super) fn links(table: &Table, problems: &mut Problems) -> Links {
    let handoff = table.optional_text("handoff");
    if let Some(address) = handoff.as_deref().filter(|address| !is_right(address)) {
        problems.add(
            &table.place_of("handoff"),
            Fault::Wrong {
                expected: "an https address with `{id}` after the host, such as `\"https://crm.example/lead/{id}\"`".to_owned(),
                found: format!("{address:?}"),
            },
        );
    }
    Links { handoff }
}

fn is_right(address: &str) -> bool {
    let Some((host, rest)) = address
        .strip_prefix("https://")
        .and_then(|rest| rest.find(['/', '?', '#']).map(|end| rest.split_at(end)))
    else {
        return false;
    };
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let without = rest.replace(HOLE, "");
    let is_plain = |c: char| {
        c.is_ascii_graphic()
            && !matches!(c, '"' | '\'' | '<' | '>' | '{' | '}' | '\\' | '`' | '^' | '|')
    };
    !host.is_empty()
        && host.chars().all(is_host)
        && rest.contains(HOLE)
        && without.chars().all(is_plain)
}

fn encoded(id: &str) -> String {
    let mut text = String::with_capacity(id.len());
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            // Writing to a `String` can't go wrong.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_percent_encoded() {
        let links = Links { handoff: Some("https://crm.example/l/{id}/view?x={id}".to_owned()) };
        assert_eq!(
            links.handoff("a b/ü").unwrap(),
            "https://crm.example/l/a%20b%2F%C3%BC/view?x=a%20b%2F%C3%BC"
        );
        assert_eq!(
            links.handoff("00Q-1.x_~").unwrap(),
            "https://crm.example/l/00Q-1.x_~/view?x=00Q-1.x_~"
        );
        assert_eq!(Links::default().handoff("1"), None);
    }

    #[test]
    fn an_id_can_not_put_a_hole_into_the_address() {
        let links = Links { handoff: Some("https://crm.example/{id}".to_owned()) };
        assert_eq!(links.handoff("{id}").unwrap(), "https://crm.example/%7Bid%7D");
    }

    #[test]
    fn an_address_is_https_and_has_its_hole_after_the_host() {
        assert!(is_right("https://crm.example/lead/{id}"));
        assert!(is_right("https://crm.example:8443/?lead={id}&tab=1#top"));
        for address in [
            "http://crm.example/{id}",
            "HTTPS://crm.example/{id}",
            "https://{id}.crm.example/",
            "https://crm.example/{id",
            "https://crm.example/{name}/{id}",
            "https://crm.example/lead",
            "https:///{id}",
            "https://user@crm.example/{id}",
            "https://crm.example/\"{id}",
            "https://crm.example/a b/{id}",
            "javascript:alert({id})",
            "",
        ] {
            assert!(!is_right(address), "{address}");
        }
    }
}
