//! Cadence and calls: outreach to quiet prospects day by day, and talk in first meetings.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, names};
use crate::report::views::{Block, Cell, Column, Fact, Heading, SectionView, TableView};
use crate::report::words::phrases::say;
use crate::report::words::{calls as words, name, share};
use crate::review::{QuietLane, QuietOutreach, Talk};

use super::{figure, off, share_cell};

/// Lanes drawn; the worklist has all who are owed a touch.
const MOST_LANES: usize = 12;

const LANES: [Column; 4] = [
    Column::text("column-account"),
    Column::text("column-ae"),
    Column::text("column-touches"),
    Column::text("column-still-owed"),
];

const TALKS: [Column; 4] = [
    Column::text("column-ae"),
    Column::num("column-median-talk"),
    Column::num("column-within-limit"),
    Column::num("column-count"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let calls = &context.review.calls;
    if calls.quiet.is_none() && calls.talk.is_none() {
        let head = ("calls", say!(p, "section-calls-off"));
        return Ok(super::switched_off(context, head, names::CADENCE));
    }
    let (title, sub, mut blocks) = match &calls.quiet {
        Some(quiet) => lanes(context, quiet)?,
        None => (say!(p, "calls-off"), String::new(), vec![off(context, names::CADENCE)]),
    };
    blocks.extend(talks(context, calls.talk.as_ref())?);
    Ok(SectionView::new(p, "calls", title, sub, blocks))
}

/// The lanes with their headline; where nobody is quiet, only how often the cadence was kept.
fn lanes(
    context: Context<'_>,
    quiet: &QuietOutreach,
) -> Result<(String, String, Vec<Block>), ReportError> {
    let p = context.p;
    let title = words::headline(p, quiet);
    let kept = Fact {
        name: say!(p, "calls-fact-kept"),
        value: context.thresholds.value(&quiet.kept),
        evidence: context.thresholds.evidence(&quiet.kept, "handoff"),
        key: context.known(key(names::CADENCE, "all", "", context.window(names::CADENCE))),
    };
    let shown = &quiet.lanes[..quiet.lanes.len().min(MOST_LANES)];
    if shown.is_empty() {
        return Ok((title, String::new(), vec![Block::Facts { facts: vec![kept] }]));
    }
    let sub = words::sub(p, shown.len(), quiet);
    let caption = caption(p, "cadence", title.clone(), words::lanes_in_words(p, shown));
    let pair = figures::lanes(p, quiet, shown, caption)?;
    let mut view = figure("cadence-figure", pair, String::new(), say!(p, "reading-cadence"));
    view.facts = vec![kept];
    view.table = Some(lanes_table(context, shown));
    Ok((title, sub, vec![Block::Figure(view)]))
}

fn lanes_table(context: Context<'_>, lanes: &[QuietLane]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "cadence-data", say!(p, "calls-table"), &LANES);
    for lane in lanes {
        let (state, tone) = words::state(p, lane);
        table.push(vec![
            Cell::name(name::of_data(&lane.account)).note(name::of_data(&lane.handoff_id)),
            Cell::text(name::of_data(&lane.ae)),
            Cell::text(words::touches(p, lane)).sort_text(lane.made.to_string()),
            Cell::text(state).tone(tone).sort_text(lane.lacking.to_string()),
        ]);
    }
    table
}

fn talks(context: Context<'_>, talk: Option<&Talk>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let id = "talk".to_owned();
    let Some(talk) = talk else {
        let heading = Heading { id, text: say!(p, "calls-talk-off"), sub: String::new() };
        return Ok(vec![Block::Heading(heading), off(context, names::TALK)]);
    };
    let text = words::talk(context.thresholds, talk);
    let heading = Heading { id, text: text.clone(), sub: words::talk_sub(p, context.review) };
    if talk.rows.is_empty() {
        return Ok(vec![Block::Heading(heading)]);
    }
    let caption = caption(p, "talks", text, words::talks_in_words(context.thresholds, talk));
    let pair = figures::talks(p, talk, context.review.head.min_compared, caption)?;
    let mut view = figure("talks-figure", pair, String::new(), words::reading(p, talk));
    view.facts = vec![Fact {
        name: say!(p, "calls-fact-within"),
        value: context.thresholds.value(&talk.within),
        evidence: context.thresholds.evidence(&talk.within, "first-meeting"),
        key: context.known(key(names::TALK, "all", "", context.window(names::TALK))),
    }];
    view.table = Some(talks_table(context, talk));
    Ok(vec![Block::Heading(heading), Block::Figure(view)])
}

fn talks_table(context: Context<'_>, talk: &Talk) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "talks-data", say!(p, "calls-talk-table"), &TALKS);
    for of in &talk.rows {
        let (median, interval) = words::median(context.thresholds, of);
        let own = key(names::TALK, "ae", &of.id, context.window(names::TALK));
        let pale = !context.thresholds.compares(of.within.eligible);
        let cells = vec![
            Cell::name(name::of_data(&of.name)),
            Cell::num(median).note(interval).sort(of.median),
            share_cell(context.thresholds, &of.within)
                .key(context.known(own))
                .note(context.thresholds.interval(&of.within)),
            Cell::num(share::count(p, &of.within)),
        ];
        table.push_as(if pale { "pale" } else { "" }, cells);
    }
    table
}
