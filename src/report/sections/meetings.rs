//! Meetings held: the hold rate with its bounds.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, names};
use crate::report::views::{Block, Callout, Fact, SectionView};
use crate::report::words::number::{NO_VALUE, percent};
use crate::report::words::phrases::say;
use crate::report::words::{conversion, meetings};

use super::{figure, weeks};

/// The metric that switches this section on.
const METRIC: &str = "hold_rate";

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let Some(series) = &review.hold else {
        let head = ("meetings", say!(p, "section-meetings-off"));
        return Ok(super::switched_off(context, head, METRIC));
    };
    let title = context.trend(series).headline(p);
    let mut blocks = Vec::new();
    let words =
        caption(context.p, "hold", title.clone(), conversion::in_words(context.thresholds, series));
    let table = weeks::table(context, series, "hold-data");
    match figures::control(series, context.thresholds, words)? {
        Some(pair) => {
            let note = meetings::reading(p, series);
            let mut view = figure("hold-figure", pair, String::new(), note);
            view.layout = "half";
            view.facts = facts(context);
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.extend(super::without_figure(p, facts(context), table)),
    }
    blocks.extend(bounds(context).map(Block::Callout));
    let sub = meetings::sub(p, review);
    Ok(SectionView::new(p, "meetings", title, sub, blocks))
}

fn facts(context: Context<'_>) -> Vec<Fact> {
    let p = context.p;
    let review = context.review;
    let mut facts = Vec::new();
    if let Some(series) = &review.hold {
        facts.push(weeks::window_fact(context, series));
    }
    let shares = [
        (say!(p, "fact-show-rate"), names::SHOW, review.show.as_ref()),
        (say!(p, "fact-outcome-not-logged"), names::NOT_LOGGED, review.not_logged.as_ref()),
    ];
    for (name, metric, share) in shares {
        let Some(share) = share else { continue };
        facts.push(Fact {
            name,
            value: context.thresholds.value(share),
            evidence: context.thresholds.evidence(share, "appointment"),
            key: key(metric, "all", "", context.window(metric)),
        });
    }
    if let Some((none, all)) = &review.hold_bounds {
        let end = |share: &crate::review::Share| {
            share.estimate.map_or_else(|| NO_VALUE.to_owned(), |v| percent(p, v, share.eligible))
        };
        let value = if none.eligible < review.head.min_percent {
            NO_VALUE.to_owned()
        } else {
            say!(p, "from-to", low = end(none), high = end(all))
        };
        facts.push(Fact {
            name: say!(p, "fact-hold-rate-bounds"),
            value,
            evidence: meetings::bounds(p),
            key: String::new(),
        });
    }
    facts
}

fn bounds(context: Context<'_>) -> Option<Callout> {
    let not_logged = context.review.not_logged.as_ref().filter(|share| share.achieved > 0)?;
    let text = meetings::not_logged(context.thresholds, not_logged);
    Some(Callout { tone: "calm", shape: "○", text })
}
