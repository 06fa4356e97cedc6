//! People: SDRs and AEs compared, once chance and counts are taken into account.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures::{self, id_part};
use crate::report::key::key;
use crate::report::views::{
    Block, Cell, Column, Fact, FigureView, Fold, Heading, SectionView, TableView,
};
use crate::report::words::metric::metric;
use crate::report::words::number::{NO_VALUE, percent, percent_range};
use crate::report::words::phrases::say;
use crate::report::words::{headline, name, people as words, reading, share, trust};
use crate::review::{PeopleTable, PersonKind, PersonRow, Place, SmallN};

use super::figure;

const COLUMNS: [Column; 6] = [
    Column::text("column-name"),
    Column::num("column-share"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
    Column::num("column-pulled-to-the-team"),
    Column::text("column-differs"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let mut blocks = Vec::new();
    for (index, table) in review.people.iter().enumerate() {
        let note =
            if index == 0 { reading::people(p, review.head.min_compared) } else { String::new() };
        blocks.extend(part(context, table, note)?);
    }
    let mut sub = words::sub(p);
    if blocks.is_empty() {
        sub = String::new();
        blocks.push(Block::Text { text: words::none(p) });
    }
    Ok(SectionView::new(p, "people", headline::people(p, &review.people), sub, blocks))
}

fn part(
    context: Context<'_>,
    people: &PeopleTable,
    note: String,
) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let slice = slice(people.kind);
    let id = format!("{slice}-{}", id_part(&people.metric));
    let title = words::headline(p, people);
    let measure = words::measure(p, context.review, people);
    let mut blocks = vec![Block::Heading(Heading {
        id: format!("people-{id}"),
        text: title.clone(),
        sub: measure,
    })];
    let table = rows(context, people, &id, slice);
    let desc = words::in_words(context.thresholds, people);
    match figures::people(people, context.thresholds, caption(&id, title, desc))? {
        Some(pair) => {
            blocks.push(Block::Figure(FigureView {
                facts: vec![team(context, people)],
                table: Some(table),
                ..figure(&format!("{id}-figure"), pair, String::new(), note)
            }));
        }
        None => blocks.push(Block::Fold(Fold { summary: say!(p, "data-for-this-part"), table })),
    }
    if people.left_out > 0 {
        blocks.push(Block::Text { text: trust::left_out(p, people.left_out) });
    }
    Ok(blocks)
}

fn team(context: Context<'_>, people: &PeopleTable) -> Fact {
    let p = context.p;
    Fact {
        name: say!(p, "fact-team"),
        value: context.thresholds.value(&people.team),
        evidence: context.thresholds.evidence(&people.team, &metric(p, &people.metric).unit),
        key: String::new(),
    }
}

fn rows(context: Context<'_>, people: &PeopleTable, id: &str, slice: &str) -> TableView {
    let p = context.p;
    let caption = say!(
        p,
        "table-people",
        measure = metric(p, &people.metric).measure,
        role = words::role(p, people.kind),
    );
    let mut table = TableView::new(p, &format!("{id}-data"), caption, &COLUMNS);
    for row in &people.rows {
        let compared = context.thresholds.size(&row.share) == SmallN::Enough;
        table.push_as(if compared { "" } else { "pale" }, cells(context, people, row, slice));
    }
    table
}

fn cells(context: Context<'_>, people: &PeopleTable, row: &PersonRow, slice: &str) -> Vec<Cell> {
    let p = context.p;
    let thresholds = context.thresholds;
    let ramping = if row.place == Place::Ramping { words::ramping(p) } else { String::new() };
    let pulled = row.shrunk.filter(|_| thresholds.size(&row.share) == SmallN::Enough);
    vec![
        Cell::name(name::of_data(&row.name)).note(ramping),
        Cell::num(thresholds.value(&row.share))
            .key(key(&people.metric, slice, &row.id, context.window(&people.metric)))
            .sort(row.share.estimate.unwrap_or(f64::NAN)),
        Cell::num(share::count(p, &row.share)),
        Cell::num(thresholds.interval(&row.share)),
        Cell::num(pulled.map_or_else(
            || NO_VALUE.to_owned(),
            |shrunk| percent(p, shrunk.estimate, row.share.eligible),
        ))
        .note(pulled.map_or_else(String::new, |shrunk| {
            say!(
                p,
                "interval-90",
                ends = percent_range(p, shrunk.low, shrunk.high, row.share.eligible),
            )
        }))
        .sort(row.shrunk.map_or(f64::NAN, |shrunk| shrunk.estimate)),
        Cell::text(words::differs(thresholds, people, row)),
    ]
}

fn slice(kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Sdr => "sdr",
        PersonKind::Ae => "ae",
    }
}
