//! A user's own sections: a query's rows as a table, its question as the headline.

use crate::report::context::Context;
use crate::report::views::{Block, Cell, SectionView, TableView};
use crate::report::words::number::NO_VALUE;
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{name, number, share};
use crate::review::{OwnCell, OwnRow, OwnSection};

use super::share_cell;

/// Every own section, made by its own template where there is one.
pub(crate) fn sections(
    context: Context<'_>,
    has_template: &dyn Fn(&str) -> bool,
) -> Vec<SectionView> {
    context.review.own.iter().map(|own| section(context, own, has_template)).collect()
}

fn section(
    context: Context<'_>,
    own: &OwnSection,
    has_template: &dyn Fn(&str) -> bool,
) -> SectionView {
    let p = context.p;
    let spelled = number::capital(&name::spelled(&own.name));
    let label = own.title.as_deref().map_or(spelled, name::of_data);
    let mut blocks = vec![if own.rows.is_empty() {
        Block::Text { text: say!(p, "own-no-rows") }
    } else {
        Block::Table(table(context, own, &label))
    }];
    if own.rows_in_all > u64::try_from(own.rows.len()).unwrap_or(u64::MAX) {
        let text = say!(p, "own-first-rows", shown = own.rows.len(), n = own.rows_in_all);
        blocks.push(Block::Text { text });
    }
    let sub = own.caveat.as_deref().map(name::of_data).unwrap_or_default();
    let id = format!("own-{}", own.name.replace('_', "-"));
    let mut view = SectionView::new(p, "own", name::of_data(&own.question), sub, blocks);
    let template = format!("sections/{}.html", own.name);
    if has_template(&template) {
        view.template = template;
    }
    SectionView { id, label, ..view }
}

fn table(context: Context<'_>, own: &OwnSection, caption: &str) -> TableView {
    let p = context.p;
    let id = format!("own-{}-data", own.name.replace('_', "-"));
    let mut table = TableView::new(p, &id, caption, &[]);
    for (index, column) in own.columns.iter().enumerate() {
        let is_number = own.rows.iter().all(|row| !matches!(row.cells[index], OwnCell::Text(_)));
        table.head(number::capital(&name::spelled(column)), if is_number { "num" } else { "text" });
    }
    if own.has_shares() {
        for phrase in ["column-share", "column-count", "column-95-interval"] {
            table.head(say!(p, phrase), "num");
        }
    }
    for row in &own.rows {
        table.push(cells(context, own, row));
    }
    table
}

fn cells(context: Context<'_>, own: &OwnSection, row: &OwnRow) -> Vec<Cell> {
    let (p, thresholds) = (context.p, context.thresholds);
    let mut cells: Vec<Cell> = row.cells.iter().map(|found| cell(p, found)).collect();
    match &row.share {
        Some(found) => cells.extend([
            share_cell(thresholds, found),
            Cell::num(share::count(p, found)),
            Cell::num(thresholds.interval(found)),
        ]),
        None if own.has_shares() => cells.extend([NO_VALUE; 3].map(Cell::num)),
        None => {}
    }
    cells
}

fn cell(p: &Phrases, found: &OwnCell) -> Cell {
    match found {
        OwnCell::Whole(value) => {
            let size = number::grouped(p, value.unsigned_abs());
            let text = if *value < 0 { format!("−{size}") } else { size };
            Cell::num(text).sort_text(value.to_string())
        }
        OwnCell::Text(text) => Cell::name(name::of_data(text)),
        OwnCell::Unknown => Cell::text(NO_VALUE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, share as share_of};

    fn own() -> OwnSection {
        let row = |team: &str, value, share| OwnRow {
            cells: vec![OwnCell::Text(team.into()), OwnCell::Whole(value)],
            share,
        };
        OwnSection {
            name: "team_deals".into(),
            title: None,
            question: "How many deals does each <b>team</b> have?".into(),
            caveat: None,
            columns: vec!["team".into(), "open_deals".into()],
            rows: vec![row("East", 12_480, Some(share_of(17, 30))), row("West", -3, None)],
            rows_in_all: 3,
        }
    }

    fn first_table(view: &SectionView) -> &TableView {
        let Block::Table(table) = &view.units[0][0] else { panic!("no table") };
        table
    }

    #[test]
    fn an_own_section_is_a_table_under_its_question() {
        let review = fixture::quiet();
        let context = Context::new(phrases(), &review);
        let view = section(context, &own(), &|_| false);
        assert_eq!((view.id.as_str(), view.label.as_str()), ("own-team-deals", "Team deals"));
        assert_eq!(view.template, "section.html");
        let table = first_table(&view);
        let heads: Vec<&str> = table.columns.iter().map(|head| head.label.as_str()).collect();
        assert_eq!(heads, ["Team", "Open deals", "Share", "Count", "95% interval"]);
        let row = |index: usize| -> Vec<&str> {
            table.rows[index].cells.iter().map(|cell| cell.text.as_str()).collect()
        };
        assert_eq!(row(0), ["East", "12,480", "57%", "17 of 30", "39–73%"]);
        assert_eq!(row(1), ["West", "−3", "–", "–", "–"]);
    }

    #[test]
    fn its_own_template_makes_it_where_there_is_one() {
        let review = fixture::quiet();
        let context = Context::new(phrases(), &review);
        let view = section(context, &own(), &|name| name == "sections/team_deals.html");
        assert_eq!(view.template, "sections/team_deals.html");
    }
}
