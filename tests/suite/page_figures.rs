//! Every figure that the page marks as a tidy row's shows that row's number.

pub(crate) mod html;
mod printed;

use std::collections::BTreeMap;

use crate::published::{Key, Published, REVIEW, Value};
use html::Element;
use printed::{NONE, at_a_glance, count, evidence, interval, value};

/// Tables whose figures are tidy rows: how the table's id begins and ends, and the columns that
/// carry the mark.
const TABLES: [(&str, &str, &[&str]); 10] = [
    ("conversion", "-data", &["Share"]),
    ("hold", "-data", &["Share"]),
    ("complete", "-data", &["Share"]),
    ("feedback", "-data", &["Share"]),
    ("sdr-", "-data", &["Share"]),
    ("ae-", "-data", &["Share"]),
    ("methods", "-data", &["Share"]),
    ("response", "-data", &["Became opportunities"]),
    ("fields", "-data", &["Complete"]),
    ("missing", "-data", &["Became opportunities"]),
];
/// The same for tables whose columns are metrics of their own.
const SLA: (&str, &[&str]) = (
    "sla-data",
    &["In time", "Late", "Open, in time", "Open, overdue", "Within target", "Median wait"],
);
const SCORES: (&str, &[&str]) = ("scores-data", &["Handoffs scored"]);
const BRIEFS: (&str, &[&str]) = (
    "briefs-data",
    &[
        "Prospect identity",
        "Pain points",
        "Engagement history",
        "Decision context",
        "Objections",
        "Next steps",
    ],
);
/// Facts beside the figures that are tidy rows.
const FACTS: [&str; 10] = [
    "Median wait",
    "Median by the wall clock",
    "Same business day",
    "Never followed up, over the window",
    "Handoff to opportunity, whole window",
    "Meetings held, whole window",
    "Show rate",
    "Outcome not logged",
    "Complete briefs, whole window",
    "Handoffs scored",
];
/// Tiles of the page.
const TILES: usize = 4;

/// The columns of a table that should be marked; none when it shows no tidy row.
fn marked_columns(id: &str) -> &'static [&'static str] {
    let found = TABLES.iter().find(|(start, end, _)| id.starts_with(start) && id.ends_with(end));
    match id {
        id if id == SLA.0 => SLA.1,
        id if id == BRIEFS.0 => BRIEFS.1,
        id if id == SCORES.0 => SCORES.1,
        _ => found.map_or(&[], |(.., columns)| *columns),
    }
}

/// A share's count and interval; a wait's interval.
fn in_full(key: &Key, row: &Value) -> String {
    if key[0] == "step_age" { interval(key, row) } else { at_a_glance(key, row) }
}

/// `51–61%` of `by 1 business day, 51–61%`.
fn after_age(note: &str) -> &str {
    note.rsplit_once(", ").map_or(note, |(_, ends)| ends)
}

/// First day of the window, which a key leaves out where it is its own.
fn window_of(page: &str) -> String {
    let (_, rest) = page.split_once("data-window=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

fn count_of(_: &Key, row: &Value) -> String {
    count(row)
}

/// The page, its tidy rows, and what was found amiss.
struct Reading<'a> {
    page: &'a str,
    rows: BTreeMap<Key, Value>,
    marked: usize,
    compared: usize,
    faults: Vec<String>,
}

impl<'a> Reading<'a> {
    fn of(review: &'a Published) -> Self {
        let page = &review.page;
        Self { page, rows: review.rows(), marked: 0, compared: 0, faults: Vec::new() }
    }

    fn same(&mut self, place: &str, found: &str, expected: &str) {
        self.compared += 1;
        if found != expected {
            self.faults.push(format!("{place}: the page says `{found}`, the row `{expected}`"));
        }
    }

    /// The tidy row of a marked element, with its key.
    fn row(&mut self, place: &str, element: &Element<'_>) -> Option<(Key, Value)> {
        self.row_of(place, element, element.mark())
    }

    /// The same for a cell, whose key is partly its table's.
    fn row_of(
        &mut self,
        place: &str,
        element: &Element<'_>,
        mark: Option<String>,
    ) -> Option<(Key, Value)> {
        let Some(mark) = mark else {
            self.faults.push(format!("{place}: `{}` is not marked", element.text()));
            return None;
        };
        self.marked += 1;
        let mut words: Vec<String> = mark.split('|').map(str::to_owned).collect();
        if words.len() == 3 {
            words.extend(["window".to_owned(), window_of(self.page)]);
        }
        let key = Key::try_from(words).ok();
        let row = key.and_then(|key| self.rows.get(&key).map(|row| (key.clone(), row.clone())));
        if row.is_none() {
            self.faults.push(format!("{place}: there is no row `{mark}`"));
        }
        row
    }

    fn tiles(&mut self) {
        let tiles = html::elements(self.page, "article").filter(|tile| tile.is_of("tile"));
        let tiles: Vec<Element<'_>> = tiles.collect();
        assert_eq!(tiles.len(), TILES);
        for tile in tiles {
            let figure = html::elements(tile.inner, "span").find(|span| span.is_of("figure"));
            let said = html::elements(tile.inner, "p").find(|p| p.is_of("evidence")).unwrap();
            self.figure("tile", &figure.unwrap(), &said.text());
        }
    }

    fn facts(&mut self) {
        let page = self.page;
        let mut found = Vec::new();
        for fact in html::elements(page, "dl").filter(|list| list.is_of("facts")) {
            for fact in html::elements(fact.inner, "div") {
                let name = html::elements(fact.inner, "dt").next().unwrap().text();
                let figure = html::elements(fact.inner, "span").next().unwrap();
                let said = html::elements(fact.inner, "small").next().unwrap().text();
                if FACTS.contains(&name.as_str()) || figure.mark().is_some() {
                    // On a card the team's figure stands behind the person's own evidence.
                    let own = match said.split_once("; team ") {
                        Some((own, _)) => own.replacen(", ", ", 95% interval ", 1),
                        None => said,
                    };
                    self.figure(&name, &figure, &own);
                }
                found.push(name);
            }
        }
        for name in FACTS {
            assert!(found.iter().any(|found| found == name), "there is no fact `{name}`");
        }
    }

    /// A figure with its evidence beside it.
    fn figure(&mut self, place: &str, figure: &Element<'_>, said: &str) {
        let Some((key, row)) = self.row(place, figure) else { return };
        let place = format!("{place} ({})", key.join("|"));
        let text = figure.text();
        let bare = text.trim_start_matches(['▲', '▼', ' ']);
        self.same(&place, bare, &value(&key, &row));
        if let Some(expected) = evidence(&key, &row) {
            self.same(&place, said, &expected);
        }
    }

    /// The last comparable week of every metric.
    fn glance(&mut self) {
        let page = self.page;
        let table = html::elements(page, "table").find(|table| table.is_of("glance")).unwrap();
        let mut read = 0;
        for cell in html::elements(table.inner, "td").filter(|cell| cell.is_of("latest")) {
            let figure = html::elements(cell.inner, "span").next().unwrap();
            if figure.mark().is_none() {
                continue;
            }
            let Some((key, row)) = self.row("glance", &figure) else { continue };
            let place = format!("glance ({})", key.join("|"));
            self.same(&place, &figure.text(), &value(&key, &row));
            let said = html::elements(cell.inner, "small").next().unwrap().text();
            self.same(&place, &said, &at_a_glance(&key, &row));
            read += 1;
        }
        assert!(read > 15, "{read}");
    }

    fn tables(&mut self) -> Vec<String> {
        let mut ids = Vec::new();
        for table in html::elements(self.page, "table") {
            let id = table.attribute("id").unwrap_or_default();
            let columns = marked_columns(&id);
            let (heads, rows) = table.cells();
            for (number, (row, marks)) in rows.iter().zip(table.marks()).enumerate() {
                let place = format!("{id}, row {}", number + 1);
                // Side by side a share has room for its count alone.
                let note: fn(&Key, &Value) -> String = match id.as_str() {
                    _ if table.is_of("matrix") => count_of,
                    "stall-data" | "ramp-data" => in_full,
                    _ => interval,
                };
                let row: Vec<_> = row.iter().copied().zip(marks).collect();
                self.cells(&place, (&heads, &row), columns, note);
            }
            if !columns.is_empty() {
                assert!(!rows.is_empty(), "table `{id}` is empty");
                ids.push(id);
            }
        }
        ids
    }

    fn cells(
        &mut self,
        place: &str,
        (heads, row): (&[String], &[(Element<'_>, Option<String>)]),
        columns: &[&str],
        note: fn(&Key, &Value) -> String,
    ) {
        let mut last = None;
        for (head, (cell, mark)) in heads.iter().zip(row) {
            let place = format!("{place}, {head}");
            if !columns.contains(&head.as_str()) && mark.is_none() {
                continue;
            }
            let Some((key, found)) = self.row_of(&place, cell, mark.clone()) else { continue };
            let text = cell.text();
            let bare = text.trim_start_matches(['▲', '▼', ' ']);
            self.same(&place, bare, &value(&key, &found));
            // Of a wait's share the age stands before the interval.
            let said = cell.note();
            let said = if place.starts_with("waits") { after_age(&said) } else { &said };
            let expected = note(&key, &found);
            if !said.is_empty() && expected != NONE {
                self.same(&place, said, &expected);
            }
            last = Some((key, found));
        }
        // Beside a share stand its count and its interval.
        let Some((key, found)) = last.filter(|_| columns.len() == 1) else { return };
        for (head, (cell, _)) in heads.iter().zip(row) {
            let expected = match head.as_str() {
                "Count" => count(&found),
                "95% interval" => interval(&key, &found),
                _ => continue,
            };
            self.same(&format!("{place}, {head}"), &cell.text(), &expected);
        }
    }
}

#[test]
fn every_figure_of_the_page_is_its_row_under_the_rules_of_printing() {
    let mut reading = Reading::of(&REVIEW);
    reading.tiles();
    reading.facts();
    reading.glance();
    let tables = reading.tables();
    let few = reading.faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(reading.faults.is_empty(), "{} faults:\n{few}", reading.faults.len());
    // Four weekly series, twelve tables of people, methods, three of briefs, the bands
    // of the first touch, the target, the scores.
    assert_eq!(tables.len(), 4 + 12 + 1 + 3 + 1 + 2, "{tables:?}");
    let marks = REVIEW.page.matches(" data-m").count();
    assert_eq!(reading.marked, marks, "some marked figures stand outside of what is read here");
    assert!(reading.marked > 250 && reading.compared > 500, "{marks}, {}", reading.compared);
}

/// What the page of the sample may take, cards of everybody and routing on it.
const MOST_BYTES: usize = 500 * 1000;

#[test]
fn the_page_of_the_sample_stays_within_its_budget() {
    assert!(REVIEW.page.len() <= MOST_BYTES, "{} bytes", REVIEW.page.len());
}

#[test]
fn a_figure_that_is_not_its_rows_is_noticed() {
    let mark = "hold_rate|all|\">";
    let (before, after) = REVIEW.page.split_once(mark).unwrap();
    let wrong = after.strip_prefix("81%").unwrap();
    let page = format!("{before}{mark}80%{wrong}");
    let mut reading = Reading { page: &page, ..Reading::of(&REVIEW) };
    reading.facts();
    let expected = "Meetings held, whole window (hold_rate|all||window|2026-08-17): \
                    the page says `80%`, the row `81%`";
    assert!(reading.faults.iter().any(|fault| fault == expected), "{:?}", reading.faults);
}
