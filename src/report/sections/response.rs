//! Conversion by how soon the AE touched.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{Period, key, names};
use crate::report::views::{Block, Cell, Column, Fact, Heading, TableView};
use crate::report::words::phrases::say;
use crate::report::words::{reading, response as words, share};
use crate::review::{Response, Share};

use super::{figure, share_cell};

const COLUMNS: [Column; 4] = [
    Column::text("column-first-touch"),
    Column::num("column-became-opportunities"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
];

/// The bands with their trend; nothing where the exports can't tell.
pub(super) fn blocks(context: Context<'_>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let Some(response) = &context.review.response else { return Ok(Vec::new()) };
    let title = words::headline(p, response);
    let heading = Heading {
        id: "response".to_owned(),
        text: title.clone(),
        sub: words::sub(p, context.review),
    };
    let caption =
        caption(context.p, "response", title, words::in_words(context.thresholds, response));
    let Some(pair) = figures::response(response, context.thresholds, caption)? else {
        let text = say!(p, "response-none");
        return Ok(vec![Block::Heading(heading), Block::Text { text }]);
    };
    let mut view = figure("response-figure", pair, String::new(), reading::response(p));
    view.facts = vec![Fact {
        name: say!(p, "fact-to-the-next-band"),
        value: words::slope(p, response.trend),
        evidence: words::trend(p, response.trend),
        key: String::new(),
    }];
    view.table = Some(table(context, response));
    Ok(vec![Block::Heading(heading), Block::Figure(view)])
}

fn table(context: Context<'_>, response: &Response) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "response-data", say!(p, "table-response-data"), &COLUMNS);
    let bands = response.buckets.iter().map(|bucket| (bucket.name.as_str(), &bucket.share));
    for (place, (name, share)) in bands.chain([("never", &response.never)]).enumerate() {
        table.push(row(context, place, name, share));
    }
    table
}

fn row(context: Context<'_>, place: usize, name: &str, share: &Share) -> Vec<Cell> {
    let p = context.p;
    let window = Period::Window(context.review.head.matured_window_start);
    vec![
        Cell::text(words::band(p, name)).sort_text(place.to_string()),
        share_cell(context.thresholds, share).key(key(names::RESPONSE_BAND, "all", name, window)),
        Cell::num(share::count(p, share)),
        Cell::num(context.thresholds.interval(share)),
    ]
}
