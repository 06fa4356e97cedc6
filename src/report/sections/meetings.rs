//! Meetings held: the hold rate with its bounds.

use crate::report::context::Context;
use crate::report::error::ReportError;
use crate::report::key::{key, names};
use crate::report::views::{Block, Callout, Fact, SectionView};
use crate::report::words::meetings;
use crate::report::words::number::{NO_VALUE, percent};
use crate::report::words::phrases::say;

use super::{half, weeks};

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
    let facts = facts(context);
    let mut blocks = half(context, ("hold", series), meetings::reading(p, series), facts)?;
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
