//! The page's view: title, sentences, tiles, worklist, sections.

use crate::quality::Verdict;
use crate::review::{Direction, Tile, TileValue, WorkItem};

use super::context::{Context, side_of};
use super::error::ReportError;
use super::figures::{self, id_part};
use super::key::{Period, key};
use super::persons;
use super::policy::policy;
use super::sections;
use super::style::page_style;
use super::templates::Templates;
use super::views::{
    Callout, Chip, Link, PageView, SectionView, SentenceView, TileView, WorkRow, WorklistView,
};
use super::words::number::NO_VALUE;
use super::words::phrases::say;
use super::words::signal::{self, NO_SIGNAL_SHAPE};
use super::words::summary::{self, Change};
use super::words::{action, decision, headline, moment, name, source, tile, trust};

/// The most rows of the worklist that the page holds; the file holds all.
const MOST_ROWS: usize = 400;

/// Everything that `review.html` names.
pub(crate) fn view(context: Context<'_>, templates: &Templates) -> Result<PageView, ReportError> {
    let p = context.p;
    let head = &context.review.head;
    let (style, script) = (page_style(templates), templates.script());
    let week = moment::full_day(p, head.week_start);
    let heading = say!(p, "title-week", title = source::default(p, &head.title), week = week);
    let company = head.company.as_deref().map(name::of_data).unwrap_or_default();
    let parts = sections::with_figures(context, &|name| templates.has(name))?;
    let trust_section = sections::trust(context);
    let definitions = sections::definitions(context);
    let verdict = context.review.trust.verdict;
    Ok(PageView {
        csp: policy(&style, &script),
        t: context.p.page(),
        locale: context.p.locale().to_owned(),
        window: head.window_start.to_string(),
        style,
        script,
        title: if company.is_empty() {
            heading.clone()
        } else {
            format!("{heading} – {company}")
        },
        company,
        heading,
        meta: trust::meta(p, head),
        verdict: Chip {
            tone: trust::verdict_tone(verdict),
            shape: trust::verdict_shape(verdict),
            text: headline::trust_in_short(p, verdict),
            anchor: "trust",
        },
        alarm: (verdict == Verdict::NotUsable).then(|| Callout {
            tone: "bad",
            shape: "!",
            text: format!("{}. {}", headline::trust(p, verdict), trust::verdict(p, verdict)),
        }),
        sentences: sentences(context),
        tiles: tiles(context)?,
        worklist: worklist(context),
        contents: contents(context, &parts, &[&trust_section, &definitions]),
        sections: parts,
        questions: sections::questions(context),
        agreed: sections::agreed(context),
        decision_rows: sections::decision_rows(),
        persons: persons::view(context)?,
        trust: trust_section,
        definitions,
        provenance: sections::provenance(context),
        inputs: sections::inputs(context),
    })
}

/// What improved, what worsened, what to decide.
fn sentences(context: Context<'_>) -> Vec<SentenceView> {
    let p = context.p;
    let review = context.review;
    let better = summary::change(p, review, Direction::Improvement);
    let worse = summary::change(p, review, Direction::Concern);
    let mut out = Vec::new();
    if better.is_none() && worse.is_none() {
        let off = review.tiles.iter().filter(|tile| tile.value == TileValue::Unknown).count();
        let judged =
            review.tiles.iter().filter(|tile| tile.points >= signal::FEWEST_POINTS).count();
        out.push(SentenceView {
            tone: "calm",
            shape: NO_SIGNAL_SHAPE,
            lead: summary::nothing_changed(p, judged),
            body: if judged == 0 && off > 0 {
                summary::switched_off_body(p, off, review.tiles.len())
            } else {
                summary::nothing_changed_body(p, judged, review.tiles.len())
            },
            anchor: "tiles".to_owned(),
            link: say!(p, "link-tiles"),
        });
    }
    out.extend(better.map(|change| changed(context, change, "good", "✓")));
    out.extend(worse.map(|change| changed(context, change, "bad", "!")));
    let decision = decision::decision(p, review);
    out.push(SentenceView {
        tone: "decide",
        shape: "→",
        lead: say!(p, "summary-decide"),
        body: decision.body,
        anchor: decision.anchor.to_owned(),
        link: match decision.anchor {
            "worklist" => say!(p, "link-worklist"),
            "trust" => say!(p, "link-trust"),
            _ => say!(p, "link-evidence"),
        },
    });
    out
}

fn changed(
    context: Context<'_>,
    change: Change,
    tone: &'static str,
    shape: &'static str,
) -> SentenceView {
    SentenceView {
        tone,
        shape,
        lead: format!("{}:", change.lead),
        body: change.body,
        anchor: context.anchor(&change.metric).to_owned(),
        link: say!(context.p, "link-evidence"),
    }
}

fn tiles(context: Context<'_>) -> Result<Vec<TileView>, ReportError> {
    context.review.tiles.iter().map(|tile| tile_view(context, tile)).collect()
}

fn tile_view(context: Context<'_>, tile: &Tile) -> Result<TileView, ReportError> {
    let p = context.p;
    let words = context.tiles();
    let label = tile::label(p, tile);
    let unknown = matches!(tile.value, TileValue::Unknown);
    let value = words.value(tile);
    let off = context.switched_off(&tile.metric);
    let (tone, shape, line) = match (tile.signal, side_of(tile)) {
        _ if unknown || value == NO_VALUE => {
            ("calm", "○", tile::nothing_to_judge(p, off, &tile.value))
        }
        (Some((found, points)), Some(side)) => {
            let tone = signal::tone(Some(found.direction));
            (tone, side.shape(), signal::line(p, found, points, side))
        }
        _ => ("calm", NO_SIGNAL_SHAPE, signal::no_signal(p, tile.points)),
    };
    let spark = if tile.spark.iter().any(|point| point.value.is_some()) {
        let weeks = tile.spark.len();
        figures::sparkline(p, tile, &format!("{label}: {line}"), &tile::spark_in_words(p, weeks))?
    } else {
        String::new()
    };
    let period = if unknown {
        String::new()
    } else {
        tile::period(p, tile, context.review.head.maturity_days)
    };
    Ok(TileView {
        id: format!("tile-{}", id_part(&tile.metric)),
        label,
        value,
        suffix: words.suffix(tile),
        key: tile
            .week
            .map_or_else(String::new, |week| key(&tile.metric, "all", "", Period::Week(week))),
        evidence: words.evidence(tile),
        period,
        spark,
        context: if unknown { tile::switch_on(p, off) } else { words.context(tile) },
        tone,
        shape,
        signal: line,
        anchor: context.anchor(&tile.metric).to_owned(),
    })
}

fn worklist(context: Context<'_>) -> WorklistView {
    let p = context.p;
    let (about, list) = (&context.review.head, &context.review.worklist);
    let first = list.items.len().min(list.first_page);
    let held = list.items.len().min(MOST_ROWS.max(first));
    let rows = |items: &[WorkItem]| -> Vec<WorkRow> {
        items.iter().map(|item| work_row(context, item)).collect()
    };
    let mut notes = Vec::new();
    if list.items.len() > held {
        notes.push(action::in_file_only(p, list.items.len() - held));
    }
    if list.older > 0 {
        notes.push(action::older(p, list.older, list.reach_days));
    }
    WorklistView {
        heading: action::heading(p, first),
        sub: action::sub(p, about, first, list.items.len() - first),
        rows: rows(&list.items[..first]),
        more: rows(&list.items[first..held]),
        more_summary: action::more(p, held - first),
        notes,
    }
}

fn work_row(context: Context<'_>, item: &WorkItem) -> WorkRow {
    let p = context.p;
    let head = &context.review.head;
    WorkRow {
        id: name::of_data(&item.handoff_id),
        href: item.link.as_deref().filter(|link| is_web_link(link)).unwrap_or_default().to_owned(),
        account: name::of_data(&item.account),
        sdr: name::of_data(&item.sdr),
        ae: name::of_data(&item.ae),
        urgency: action::urgency(item.reason),
        why: action::why(p, item),
        clock: action::clock(p, item, context.day_seconds),
        next: action::next_step(p, item, head.zone),
        by: action::by(p, item, head),
    }
}

/// A link that leads to a page and runs nothing.
fn is_web_link(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

fn contents(context: Context<'_>, parts: &[SectionView], last: &[&SectionView]) -> Vec<Link> {
    let p = context.p;
    let link = |anchor: &str, text: &str| Link { anchor: anchor.to_owned(), text: text.to_owned() };
    let mut out = vec![link("worklist", &say!(p, "link-worklist.short"))];
    out.extend(parts.iter().map(|part| link(&part.id, &part.label)));
    out.push(link("questions", &say!(p, "section-questions")));
    if !context.review.persons.is_empty() {
        out.push(link("persons", &say!(p, "section-persons")));
    }
    out.extend(last.iter().map(|part| link(&part.id, &part.label)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_runs_something_is_no_link() {
        assert!(is_web_link("https://crm.example/00Q1"));
        for link in ["javascript:alert(1)", "data:text/html,x", "//crm.example", " https://x"] {
            assert!(!is_web_link(link), "{link}");
        }
    }
}
