//! Just enough of HTML to find the elements of our own pages, where none of those looked for holds
//! another of its name.

/// An element: what stands in its start tag, and between its tags.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'a> {
    tag: &'a str,
    pub(crate) inner: &'a str,
}

/// The elements of that name, in order.
pub(crate) fn elements<'a>(html: &'a str, name: &str) -> impl Iterator<Item = Element<'a>> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find(&start)? + start.len()..];
            if rest.starts_with([' ', '>', '\n']) {
                let (tag, after) = rest.split_once('>')?;
                let length =
                    if CELLS.contains(&name) { cell_end(name, after) } else { after.find(&end)? };
                rest = &after[length..];
                return Some(Element { tag, inner: &after[..length] });
            }
        }
    })
}

/// Parts of a table, whose end tags may be left out.
const CELLS: [&str; 3] = ["th", "td", "tr"];

/// Where a part of a table ends: at its end tag, or where the next part or the table's end begins.
fn cell_end(name: &str, after: &str) -> usize {
    let next: &[&str] = if name == "tr" {
        &["<tr", "</tr", "<tbody", "</tbody", "</thead", "</table"]
    } else {
        &[
            "<td", "<th ", "<th>", "</td", "</th>", "<tr", "</tr", "<tbody", "</tbody", "</thead",
            "</table",
        ]
    };
    let mut tags = after.match_indices('<').map(|(at, _)| at);
    tags.find(|&at| next.iter().any(|tag| after[at..].starts_with(tag))).unwrap_or(after.len())
}

impl<'a> Element<'a> {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let (_, rest) = self.tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| plain(value))
    }

    /// The key of the figure that it shows, as far as it says it itself.
    pub(crate) fn mark(&self) -> Option<String> {
        let bare = self.tag.split(' ').any(|attribute| attribute == "data-m");
        self.attribute("data-m").or_else(|| bare.then(String::new))
    }

    /// Whether one of its classes is that one.
    pub(crate) fn is_of(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|c| c == class))
    }

    /// Its words, without the quieter line.
    pub(crate) fn text(&self) -> String {
        words(self.inner.split("<small>").next().unwrap_or_default())
    }

    /// The quieter line.
    pub(crate) fn note(&self) -> String {
        elements(self.inner, "small").next().map_or_else(String::new, |small| words(small.inner))
    }

    /// The key of each figure of a table, by row and cell: its own, its column's, its row's and the
    /// table's together.
    pub(crate) fn marks(&self) -> Vec<Vec<Option<String>>> {
        let said = |element: &Element<'_>| element.attribute("data-k").unwrap_or_default();
        let table = said(self);
        let mut rows = elements(self.inner, "tr");
        let heads = rows.next().map_or("", |row| row.inner);
        let heads: Vec<String> = elements(heads, "th").map(|head| said(&head)).collect();
        let marks = |row: Element<'_>| {
            let cells = elements(row.inner, "th").chain(elements(row.inner, "td")).enumerate();
            let whole = |(at, cell): (usize, Element<'_>)| {
                let head = heads.get(at).map_or("", String::as_str);
                Some(joined(&[&cell.mark()?, head, &said(&row), &table]))
            };
            cells.map(whole).collect()
        };
        rows.map(marks).collect()
    }

    /// The heads and the rows of a table.
    pub(crate) fn cells(&self) -> (Vec<String>, Vec<Vec<Element<'a>>>) {
        let mut rows = elements(self.inner, "tr").map(|row| row.inner);
        let heads = rows.next().unwrap_or_default();
        let heads = elements(heads, "th").map(|head| head.text()).collect();
        let cells = |row: &'a str| elements(row, "th").chain(elements(row, "td")).collect();
        (heads, rows.map(cells).collect())
    }
}

/// A key from what several places say of it: of each field the first that is not empty, and of the
/// member what stands before a slash apart from what stands behind it.
fn joined(said: &[&str]) -> String {
    let first = |field: usize| {
        let mut found = said.iter().filter_map(|key| key.split('|').nth(field));
        found.find(|field| !field.is_empty()).unwrap_or_default()
    };
    let sides = said.iter().filter_map(|key| key.split('|').nth(2));
    let sides: Vec<(&str, &str)> =
        sides.map(|member| member.rsplit_once('/').unwrap_or((member, ""))).collect();
    let side = |of: fn(&(&'_ str, &'_ str)) -> String| {
        sides.iter().map(of).find(|side| !side.is_empty()).unwrap_or_default()
    };
    let (member, part) = (side(|side| side.0.to_owned()), side(|side| side.1.to_owned()));
    let member = [member, part].into_iter().filter(|side| !side.is_empty());
    let member = member.collect::<Vec<_>>().join("/");
    let key = [first(0), first(1), &member, first(3), first(4)].join("|");
    key.strip_suffix("||").map(str::to_owned).unwrap_or(key)
}

/// Text without tags and entities.
fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    plain(text.trim())
}

/// Text without entities.
fn plain(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

#[test]
fn cells_and_their_quieter_lines_are_told_apart() {
    let html = r#"<table id="t"><tr><th>Share</th><td x="y">9</td></tr>
        <tr class="total"><th><bdi>A &lt; B</bdi></th><td data-m="k/1">12%<small>6–22%</small></td></tr></table>"#;
    let table = elements(html, "table").next().unwrap();
    let (heads, rows) = table.cells();
    assert_eq!((table.attribute("id").unwrap(), heads), ("t".to_owned(), vec!["Share".to_owned()]));
    let cell = rows[0][1];
    assert_eq!(rows[0][0].text(), "A < B");
    assert_eq!((cell.text().as_str(), cell.note().as_str()), ("12%", "6–22%"));
    assert_eq!(cell.attribute("data-m").unwrap(), "k/1");
}

#[test]
fn a_key_is_put_together_from_cell_column_row_and_table() {
    let html = r#"<table data-k="|||week"><tr><th>A<th data-k="brief||/pain">B
        <tr data-k="|all"><th>x<td data-m="||||2026-11-09">1
        <tr data-k="|sdr|S/1/"><th>x<td data-m>2<td>3</table>"#;
    let table = elements(html, "table").next().unwrap();
    let [all, one]: [Vec<Option<String>>; 2] = table.marks().try_into().unwrap();
    assert_eq!(all, [None, Some("brief|all|pain|week|2026-11-09".to_owned())]);
    assert_eq!(one, [None, Some("brief|sdr|S/1/pain|week|".to_owned()), None]);
    assert_eq!(joined(&["hold_rate|all|"]), "hold_rate|all|");
}
