//! Puts the review together from what the stages gave.

use chrono::Days;

use super::super::CommandError;
use super::super::load::Loaded;
use super::provenance::provenance;
use crate::analysis::handover::OwedCadence;
use crate::analysis::{
    Agreed, Analysis, Benchmarks, CallTerms, ChartRules, Context, Element, RoutingTerms,
};
use crate::catalog::{self, Catalog, Metric, Query, Unit};
use crate::config::{Cadence, Config, Person};
use crate::ingest::Rejects;
use crate::measured::{Slice, Span, Weeks};
use crate::model::{calendar_of, period_name};
use crate::quality::{Reject, verdict};
use crate::review::{Benchmark, Better, Definition, Head, Rebase, Review, Trust};
use crate::units::{MINUTE_S, date};

/// Rejected rows that the page shows.
const SHOWN_REJECTS: usize = 20;

/// What the analysis is told beside the counts.
pub(in crate::commands) fn context(loaded: &Loaded) -> Context {
    let config = &loaded.config;
    let schedules = loaded.settings.calendars.schedules().to_vec();
    let (days, as_of) = (schedules.clone(), loaded.plan.as_of);
    let links = config.links.clone();
    Context {
        zone: config.report.zone,
        maturity_days: config.report.maturity_days,
        inquiry_days: config.report.inquiry_days,
        stall_days: config.stall.limits(),
        sla_s: loaded.settings.sla_s,
        marks_s: config.sla.marks_minutes.iter().map(|&m| i64::from(m) * MINUTE_S).collect(),
        min_compared: u64::from(config.report.min_compared),
        not_logged_limit: f64::from(config.hold.not_logged_limit_percent) / 100.0,
        worklist_rows: usize::try_from(config.report.worklist_rows).unwrap_or(usize::MAX),
        worklist_days: config.report.worklist_days,
        benchmarks: benchmarks(loaded),
        charts: chart_rules(loaded),
        playbook: agreed(&config.playbook),
        due: Box::new(move |key, from, seconds| {
            schedules.get(calendar_of(key)?)?.due(from, seconds)
        }),
        cadence: owed_cadence(config.cadence),
        calls: CallTerms {
            window_days: config.cadence.window_days,
            talk_limit: loaded.settings.talk_limit,
        },
        next_day_without: Box::new(move |key, last| {
            days.get(calendar_of(key)?)?.next_day_without(as_of, last)
        }),
        routing: routing_terms(config),
        link: Box::new(move |id| links.handoff(id)),
    }
}

/// What is agreed on routing beside the rules.
fn routing_terms(config: &Config) -> RoutingTerms {
    let weight = |(id, person): (&String, &Person)| Some((id.clone(), person.routing_weight?));
    RoutingTerms {
        misrouted_limit: f64::from(config.report.misrouted_limit_percent) / PERCENT,
        weights: config.people.iter().filter_map(weight).collect(),
    }
}

/// Which way is good, as each metric's query says, and where limits start anew.
fn chart_rules(loaded: &Loaded) -> ChartRules {
    let queries = loaded.catalog.in_folder("metrics").unwrap_or_default();
    let of_query = |query: &Query| {
        let better = match query.header.metric.as_ref()?.better {
            catalog::Better::Higher => Better::Higher,
            catalog::Better::Lower => Better::Lower,
            catalog::Better::Neither => return None,
        };
        Some((query.table().to_owned(), better))
    };
    let rebase = |rebase: &crate::config::Rebase| Rebase {
        metric: rebase.metric.clone(),
        date: rebase.date,
        reason: rebase.reason.clone(),
    };
    ChartRules::new(
        queries.into_iter().filter_map(of_query),
        loaded.config.rebases.iter().map(rebase),
    )
}

fn agreed(playbook: &crate::config::Playbook) -> Agreed {
    let element = |element: &crate::config::PlaybookElement| Element {
        element: element.element.to_owned(),
        owners: element.owners.clone(),
        target: element.target_percent.map(|percent| f64::from(percent) / PERCENT),
    };
    Agreed {
        version: playbook.version.clone(),
        date: playbook.date,
        elements: playbook.elements.iter().map(element).collect(),
    }
}

/// What a quiet prospect is owed, by the config.
pub(in crate::commands) fn owed_cadence(cadence: Cadence) -> OwedCadence {
    OwedCadence {
        touches: u64::from(cadence.touches),
        days: u64::from(cadence.days),
        channels: u64::from(cadence.channels),
    }
}

/// Metrics whose benchmarks the config gives in percent.
const PERCENT: f64 = 100.0;

fn benchmarks(loaded: &Loaded) -> Benchmarks {
    let mut lines = Benchmarks::new();
    for line in &loaded.config.benchmarks {
        lines.entry(line.metric.clone()).or_default().push(Benchmark {
            value: line.value / if is_ratio(&loaded.catalog, &line.metric) { PERCENT } else { 1.0 },
            label: line.label.clone(),
            source: line.source.clone(),
        });
    }
    lines
}

/// Whether a metric is a share; every other has its own unit.
fn is_ratio(catalog: &Catalog, metric: &str) -> bool {
    let query = catalog.query(&format!("metrics/{metric}"));
    let unit = query.and_then(|query| query.header.metric.as_ref()).map(|metric| metric.unit);
    unit.is_none_or(|unit| unit == Unit::Ratio)
}

/// The review.
pub(super) fn review(loaded: &Loaded, analysis: Analysis) -> Result<Review, CommandError> {
    let checks = loaded.all_checks();
    let rejects = all_rejects(loaded)?;
    let trust = Trust {
        verdict: verdict(&checks),
        checks,
        files: loaded.files.clone(),
        rejected: loaded.rejected(),
        rejects: rejects.into_iter().take(SHOWN_REJECTS).collect(),
    };
    Ok(Review {
        head: head(loaded),
        tiles: analysis.tiles,
        overview: analysis.overview,
        findings: analysis.findings,
        answers: analysis.answers,
        bar: analysis.bar,
        worklist: analysis.worklist,
        follow_up: analysis.follow_up,
        conversion: analysis.conversion,
        hold: analysis.hold,
        show: analysis.show,
        not_logged: analysis.not_logged,
        hold_bounds: analysis.hold_bounds,
        never_followed_up: analysis.never_followed_up,
        briefs: analysis.briefs,
        feedback: analysis.feedback,
        feedback_scores: analysis.feedback_scores,
        feedback_response: analysis.feedback_response,
        scored: analysis.scored,
        promises: analysis.promises,
        judgements: analysis.judgements,
        calls: analysis.calls,
        people: analysis.people,
        persons: analysis.persons,
        methods: analysis.methods,
        mix_rates: analysis.mix_rates,
        why: analysis.why,
        response: analysis.response,
        own: analysis.own,
        actions: analysis.actions,
        playbook: analysis.playbook,
        progress: analysis.progress,
        routing: analysis.routing,
        trust,
        switched_off: analysis.switched_off,
        definitions: definitions(&loaded.catalog)?,
        provenance: provenance(loaded),
        measures: analysis.measures,
    })
}

fn head(loaded: &Loaded) -> Head {
    let report = &loaded.config.report;
    let Weeks { review, window, matured, matured_window, count } = loaded.plan.weeks;
    let week_start = date(review);
    Head {
        title: report.title.clone(),
        company: report.company.clone(),
        locale: report.locale.clone(),
        zone: report.zone,
        period: period_name(week_start),
        week_start,
        week_end: week_start.checked_add_days(Days::new(6)).unwrap_or(week_start),
        as_of: loaded.plan.as_of,
        window_start: date(window),
        matured_window_start: date(matured_window),
        last_matured_week: Some(date(matured)),
        weeks: count,
        maturity_days: report.maturity_days,
        sla_minutes: loaded.config.sla.follow_up_minutes,
        min_compared: u64::from(report.min_compared),
        min_percent: u64::from(report.min_percent),
        handoffs: week_count(loaded),
        handoffs_in_all: loaded.measured.handoffs_in_all,
        sdrs: loaded.measured.week_sdrs,
        aes: loaded.measured.week_aes,
    }
}

fn week_count(loaded: &Loaded) -> u64 {
    let cells = loaded.measured.cells("handoffs", Slice::All, Span::Weekly);
    let of_week = cells.iter().filter(|cell| cell.week_start == loaded.plan.weeks.review);
    of_week.map(|cell| cell.eligible).sum()
}

/// Every metric's definition with the queries behind it.
fn definitions(catalog: &Catalog) -> Result<Vec<Definition>, CommandError> {
    let metrics = catalog.in_folder("metrics")?;
    let definition = |query: &&Query| Definition {
        metric: query.table().to_owned(),
        question: query.header.question.clone(),
        eligible: said(query, |metric| metric.eligible.clone()),
        achieved: said(query, |metric| metric.achieved.clone()),
        caveat: query.header.caveat.clone().unwrap_or_default(),
        queries: vec![(query.name.clone(), query.sql.clone())],
    };
    Ok(metrics.iter().map(definition).collect())
}

/// What a metric's header says, or nothing.
fn said(query: &Query, of: impl Fn(&Metric) -> Option<String>) -> String {
    query.header.metric.as_ref().and_then(of).unwrap_or_default()
}

/// Every row that was not loaded, of all sources.
pub(in crate::commands) fn all_rejects(loaded: &Loaded) -> Result<Vec<Reject>, CommandError> {
    read_rejects(&loaded.rejects)
}

/// Every row that was not loaded, of these sources.
pub(in crate::commands) fn read_rejects(sources: &[Rejects]) -> Result<Vec<Reject>, CommandError> {
    let mut all = Vec::new();
    for rejects in sources {
        for reject in rejects.read_all()? {
            all.push(reject?);
        }
    }
    Ok(all)
}
