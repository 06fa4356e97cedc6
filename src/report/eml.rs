//! A draft of an e-mail as a file that mail programs open.
//!
//! Source: RFC 5322 and 6854 (fields, groups as senders), 2047 (words in other letters), 2045
//! (quoted-printable), 2046 (the same in two kinds).

use chrono::DateTime;

use crate::report::base64::base64;
use crate::review::Instant;

/// Longest line of a field, without its end (RFC 5322, section 2.1.1).
const LONGEST_LINE: usize = 78;
/// Bytes of text in an encoded word, so that it and the name of its field keep to a line of 76
/// characters (RFC 2047, section 2).
const WORD_BYTES: usize = 39;
/// Longest line of the body, without its end (RFC 2045, section 6.7).
const LONGEST_BODY: usize = 76;

/// Line between the parts: a quoted-printable text never holds an equals sign before `_` (RFC 2045,
/// section 6.7).
const BOUNDARY: &str = "=_baton";

/// Somebody who sends or gets the e-mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mailbox<'a> {
    /// Name; in other words `[name?]` where it is a gap.
    pub(crate) name: &'a str,
    /// Address; `None` where it is a gap.
    pub(crate) address: Option<&'a str>,
}

/// A draft.
pub(crate) struct Draft<'a> {
    pub(crate) from: Mailbox<'a>,
    pub(crate) to: Mailbox<'a>,
    pub(crate) cc: Option<Mailbox<'a>>,
    pub(crate) subject: &'a str,
    /// Lines parted by `\n`.
    pub(crate) body: &'a str,
    /// The same as a page, for programs that show one.
    pub(crate) html: Option<&'a str>,
    /// When the data spoke.
    pub(crate) date: Instant,
}

/// The file; `None` for an instant that no calendar holds.
pub(crate) fn message(draft: &Draft<'_>) -> Option<String> {
    let date = DateTime::from_timestamp(draft.date.0, 0)?;
    let mut fields =
        vec![format!("From: {}", mailbox(&draft.from)), format!("To: {}", mailbox(&draft.to))];
    fields.extend(draft.cc.as_ref().map(|cc| format!("Cc: {}", mailbox(cc))));
    fields.extend([
        unstructured("Subject", draft.subject),
        format!("Date: {}", date.format("%a, %d %b %Y %H:%M:%S +0000")),
        "X-Unsent: 1".to_owned(),
        "MIME-Version: 1.0".to_owned(),
    ]);
    let text = part("plain", draft.body);
    let body = match draft.html {
        None => text,
        Some(html) => format!(
            "Content-Type: multipart/alternative; boundary=\"{BOUNDARY}\"\r\n\r\n\
             --{BOUNDARY}\r\n{text}--{BOUNDARY}\r\n{}--{BOUNDARY}--\r\n",
            part("html", html)
        ),
    };
    Some(format!("{}\r\n{body}", fields.join("\r\n")))
}

/// A text with the fields that say what it is.
fn part(kind: &str, text: &str) -> String {
    format!(
        "Content-Type: text/{kind}; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{}",
        quoted_printable(text)
    )
}

/// Whether a text is an address that needs no quoting (RFC 5322, section 3.4.1, dot-atoms).
pub(crate) fn is_address(text: &str) -> bool {
    const LONGEST: usize = 254;
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atoms = |text: &str, allowed: &str| {
        text.split('.').all(|atom| {
            let plain = |c: char| c.is_ascii_alphanumeric() || allowed.contains(c);
            !atom.is_empty() && atom.chars().all(plain)
        })
    };
    text.len() <= LONGEST && atoms(local, "!#$%&'*+-/=?^_`{|}~") && atoms(domain, "-")
}

/// A mailbox; a group without members where the address is a gap, so that no program sends to it.
fn mailbox(who: &Mailbox<'_>) -> String {
    match who.address.filter(|address| is_address(address)) {
        Some(address) => format!("{}\r\n <{address}>", phrase(who.name)),
        None => format!("{}\r\n :;", phrase(&format!("{} [e-mail?]", who.name))),
    }
}

/// A name as a quoted string, or as encoded words.
fn phrase(name: &str) -> String {
    const LONGEST: usize = 60;
    if is_plain(name) && name.len() <= LONGEST {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded(name)
    }
}

fn unstructured(field: &str, text: &str) -> String {
    if is_plain(text) && field.len() + 2 + text.len() <= LONGEST_LINE {
        format!("{field}: {text}")
    } else {
        format!("{field}: {}", encoded(text))
    }
}

/// Printable ASCII that no program takes for an encoded word.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) && !text.contains("=?")
}

/// Encoded words of whole letters, one a line.
fn encoded(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut chunk = String::new();
    for letter in text.chars().map(|c| if c.is_control() { ' ' } else { c }) {
        if chunk.len() + letter.len_utf8() > WORD_BYTES {
            words.push(std::mem::take(&mut chunk));
        }
        chunk.push(letter);
    }
    words.push(chunk);
    let word = |chunk: &String| format!("=?utf-8?B?{}?=", base64(chunk.as_bytes()));
    words.iter().map(word).collect::<Vec<_>>().join("\r\n ")
}

/// The body with soft ends of lines.
fn quoted_printable(body: &str) -> String {
    let mut out = String::new();
    for line in body.split('\n') {
        let mut width = 0;
        let last = line.len().saturating_sub(1);
        for (at, byte) in line.bytes().enumerate() {
            let plain = (byte.is_ascii_graphic() && byte != b'=') || (byte == b' ' && at != last);
            let piece = if plain { char::from(byte).to_string() } else { format!("={byte:02X}") };
            if width + piece.len() >= LONGEST_BODY {
                out.push_str("=\r\n");
                width = 0;
            }
            out.push_str(&piece);
            width += piece.len();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message_of(subject: &str, body: &str, name: &str, address: Option<&str>) -> String {
        let box_of = |name, address| Mailbox { name, address };
        message(&Draft {
            from: box_of("Anna Ardovant", Some("anna@marlowe.example")),
            to: box_of(name, address),
            cc: Some(box_of("Grace \"G\" Ardavick", None)),
            subject,
            body,
            html: None,
            date: Instant(1_794_805_140),
        })
        .unwrap()
    }

    #[test]
    fn a_draft_has_its_fields_and_its_body() {
        let file = message_of("Intro", "Hello", "James R.", Some("james@helio.example"));
        assert_eq!(
            file,
            "From: \"Anna Ardovant\"\r\n <anna@marlowe.example>\r\n\
             To: \"James R.\"\r\n <james@helio.example>\r\n\
             Cc: \"Grace \\\"G\\\" Ardavick [e-mail?]\"\r\n :;\r\n\
             Subject: Intro\r\nDate: Mon, 16 Nov 2026 04:59:00 +0000\r\nX-Unsent: 1\r\n\
             MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: quoted-printable\r\n\r\nHello\r\n"
        );
    }

    #[test]
    fn nothing_from_the_data_begins_a_field_of_its_own() {
        let hostile = "x\r\nBcc: everybody@evil.example\r\n\r\nbody";
        let file = message_of(hostile, "b", hostile, Some("a@b.example\r\nBcc: c@d.example"));
        let (head, _) = file.split_once("\r\n\r\n").unwrap();
        for line in head.split("\r\n") {
            assert!(!line.to_lowercase().starts_with("bcc"), "{file}");
        }
        assert!(head.is_ascii());
    }

    #[test]
    fn other_letters_stand_in_encoded_words_of_at_most_75_characters() {
        let subject = "Einführung: Zoë + 株式会社 — ".repeat(8);
        let file = message_of(&subject, "b", "Zoë", Some("zoe@helio.example"));
        let (head, _) = file.split_once("\r\n\r\n").unwrap();
        for line in head.split("\r\n") {
            assert!(line.len() <= 76 && line.is_ascii(), "{line}");
            assert!(line.split(' ').all(|word| !word.starts_with("=?") || word.len() <= 75));
        }
        assert!(head.contains("To: =?utf-8?B?Wm/Dqw==?=\r\n <zoe@helio.example>"), "{head}");
    }

    #[test]
    fn a_body_in_other_letters_is_quoted_and_its_lines_are_short() {
        let body = format!("a=b é \n{}\n", "ü".repeat(60));
        let file = message_of("s", &body, "J", None);
        let (_, body) = file.split_once("\r\n\r\n").unwrap();
        assert!(body.starts_with("a=3Db =C3=A9=20\r\n"), "{body}");
        assert!(body.split("\r\n").all(|line| line.len() <= 76 && line.is_ascii()), "{body}");
        assert_eq!(body.replace("=\r\n", "").matches("=C3=BC").count(), 60);
    }

    #[test]
    fn a_draft_in_two_kinds_ends_with_the_page_and_nothing_in_it_ends_a_part() {
        let box_of = |name, address| Mailbox { name, address };
        let file = message(&Draft {
            from: box_of("Review", None),
            to: box_of("Team", None),
            cc: None,
            subject: "Week",
            body: "--=_baton--\n",
            html: Some("<p style=\"color:#111\">Über</p>\n"),
            date: Instant(1_794_805_140),
        })
        .unwrap();
        let parts: Vec<&str> = file.split("--=_baton").collect();
        assert_eq!(parts.len(), 4, "{file}");
        assert!(parts[1].contains("text/plain") && parts[1].contains("--=3D_baton--"), "{file}");
        assert!(parts[2].contains("<p style=3D\"color:#111\">=C3=9Cber</p>\r\n"), "{file}");
        assert_eq!(parts[3], "--\r\n");
        assert!(!file.contains("Cc:"));
    }

    #[test]
    fn an_address_is_plain_or_a_gap() {
        for text in ["a@b.example", "first.last+tag@sub.b.example", "o'neil@b.example"] {
            assert!(is_address(text), "{text}");
        }
        for text in ["", "a", "@b", "a@", "a b@c", "a@b c", "a@b>,<c@d", "a..b@c", "ä@b.example"] {
            assert!(!is_address(text), "{text}");
        }
    }
}
