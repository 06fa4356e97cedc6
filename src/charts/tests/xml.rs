//! A reader of the little XML that figures are made of; refuses what is not well formed.

/// One element as it was opened.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    pub(super) tag: String,
    pub(super) attributes: Vec<(String, String)>,
    /// The words directly in it, unescaped; those of its children are not among them.
    pub(super) words: String,
}

impl Element {
    pub(super) fn attribute(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    pub(super) fn number(&self, key: &str) -> f64 {
        self.attribute(key).unwrap().parse().unwrap()
    }
}

/// Every element, in the order it was opened.
#[track_caller]
pub(super) fn elements(svg: &str) -> Vec<Element> {
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for piece in svg.split('<').skip(1) {
        let (head, words) = piece.split_once('>').unwrap_or_else(|| panic!("unclosed <{piece}"));
        if let Some(tag) = head.strip_prefix('/') {
            let ended = open.pop().unwrap_or_else(|| panic!("stray </{tag}>"));
            assert_eq!(all[ended].tag, tag, "closed out of order");
        } else {
            let is_whole = head.ends_with('/');
            all.push(element(head.trim_end_matches('/')));
            if !is_whole {
                open.push(all.len() - 1);
            }
        }
        match open.last() {
            Some(&parent) => all[parent].words.push_str(&unescaped(words)),
            None => assert!(words.trim().is_empty(), "words outside the root: {words}"),
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
    all
}

fn element(head: &str) -> Element {
    let (tag, mut rest) = head.split_once(' ').unwrap_or((head, ""));
    let mut attributes = Vec::new();
    while let Some((key, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').unwrap();
        assert!(attributes.iter().all(|(k, _)| k != key.trim()), "{key} twice in {head}");
        attributes.push((key.trim().to_owned(), unescaped(value)));
        rest = after;
    }
    assert!(rest.trim().is_empty(), "loose words in {head}");
    Element { tag: tag.to_owned(), attributes, words: String::new() }
}

/// Also refuses an ampersand that begins no known entity.
#[track_caller]
fn unescaped(words: &str) -> String {
    if !words.contains('&') {
        return words.to_owned();
    }
    let known = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'")];
    let bare = known.iter().fold(words.replace("&amp;", ""), |w, (from, _)| w.replace(from, ""));
    assert!(!bare.contains('&'), "bare ampersand in {words}");
    known.iter().fold(words.to_owned(), |w, (from, to)| w.replace(from, to)).replace("&amp;", "&")
}
