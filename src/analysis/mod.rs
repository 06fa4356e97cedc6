//! From counts to estimates, comparisons and findings.
//!
//! In:    [`Measured`] and a [`Context`] of plain thresholds and names.
//! Out:   [`Analysis`]: every number of the review, and its tidy rows.
//! Never: names a frame or a file, words a sentence, compares without an interval or a test.

mod actions;
mod amounts;
mod bar;
mod baselines;
mod briefs;
mod calls;
mod chart_rules;
mod cohorts;
mod comparisons;
mod context;
mod convert;
mod feedback;
mod findings;
mod follow_up;
pub mod handover;
mod judgements;
mod means;
mod measures;
mod mix;
mod overview;
mod own;
mod people;
mod persons;
mod playbook;
mod promises;
mod ramp;
mod rates;
mod response;
mod routing;
mod routing_audit;
mod series;
mod stall;
mod survival;
mod tiles;
mod wait_rows;
mod waits;
mod worklist;

#[cfg(test)]
mod tests;

pub use calls::CallTerms;
pub use chart_rules::ChartRules;
pub use context::{Agreed, Benchmarks, Context, Element, RoutingTerms, needs, switched_off};
pub use measures::measures;
pub use routing_audit::routing_audit;

use crate::measured::{Measured, Slice};
use crate::review::{
    ActionRow, Answers, Bar, Briefs, Calls, Finding, FollowUp, Judgements, Measure, Methods,
    MixRate, Overview, OwnSection, PeopleTable, PersonWeeks, Playbook, Progress, Promise,
    RateSeries, Response, Routing, ScoreRow, Share, SwitchedOff, Tile, Why, Worklist,
};

/// The metric that most is about.
const CONVERSION: &str = "handoff_to_opportunity_rate";

/// Everything that the analysis adds to a review.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The headline metrics.
    pub tiles: Vec<Tile>,
    /// Every metric at a glance.
    pub overview: Overview,
    /// What the rules found, most at stake first.
    pub findings: Vec<Finding>,
    /// How far each question was answered.
    pub answers: Answers,
    /// Whether what qualifies a lead tells which handoffs convert.
    pub bar: Bar,
    /// Handoffs to act on.
    pub worklist: Worklist,
    /// How fast AEs follow up.
    pub follow_up: FollowUp,
    /// Conversion by handoff week.
    pub conversion: Option<RateSeries>,
    /// Hold rate by appointment week.
    pub hold: Option<RateSeries>,
    /// Show rate over the window.
    pub show: Option<Share>,
    /// Appointments without an outcome over the window.
    pub not_logged: Option<Share>,
    /// Bounds of the hold rate.
    pub hold_bounds: Option<(Share, Share)>,
    /// Never followed up over the window.
    pub never_followed_up: Share,
    /// Completeness of the briefs.
    pub briefs: Option<Briefs>,
    /// Scores of 4 and 5 by handoff week.
    pub feedback: Option<RateSeries>,
    /// Count of each score over the window.
    pub feedback_scores: Option<[u64; 5]>,
    /// Handoffs with a score.
    pub feedback_response: Option<Share>,
    /// Scores by SDR over the window.
    pub scored: Vec<ScoreRow>,
    /// What AEs promise beside the follow-up.
    pub promises: Vec<Promise>,
    /// What the two sides say of each other's work.
    pub judgements: Judgements,
    /// Outreach to quiet prospects, and talk in first meetings.
    pub calls: Calls,
    /// People compared.
    pub people: Vec<PeopleTable>,
    /// Everybody by name, with the handoffs of each week.
    pub persons: Vec<PersonWeeks>,
    /// Transfer methods compared.
    pub methods: Option<Methods>,
    /// Why the last matured week moved.
    pub mix_rates: Vec<MixRate>,
    /// Changes split by every suitable factor, differences within strata.
    pub why: Why,
    /// Conversion by how soon the AE touched.
    pub response: Option<Response>,
    /// A user's own sections.
    pub own: Vec<OwnSection>,
    /// How handoffs move on: waits, cohorts, steps.
    pub progress: Progress,
    /// Where handoffs went, against rules and weights.
    pub routing: Routing,
    /// Metrics that could not be computed.
    pub switched_off: Vec<SwitchedOff>,
    /// What joint meetings agreed on, the latest first.
    pub actions: Vec<ActionRow>,
    /// The playbook with its measured adherence.
    pub playbook: Playbook,
    /// Tidy rows.
    pub measures: Vec<Measure>,
}

/// Turns counts into a review's numbers.
pub fn analyse(measured: &Measured, context: &Context) -> Analysis {
    let switched_off = switched_off(measured);
    let on = |metric: &str| !switched_off.iter().any(|off| off.metric == metric);
    let conversion = on(CONVERSION).then(|| series::conversion(measured, context));
    let hold = on("hold_rate").then(|| series::weekly(measured, context, series::HOLD));
    let feedback =
        on("feedback_score").then(|| series::weekly(measured, context, series::FEEDBACK));
    let window = |metric: &str| rates::window_share(measured, metric);
    let not_logged = on("hold_rate").then(|| window("outcome_not_logged"));
    let methods = if on(CONVERSION) { comparisons::methods(measured, context) } else { None };
    let why = why(measured, context, (conversion.as_ref(), hold.as_ref()));
    let people = people::tables(measured, context, &on);
    let mut analysis = Analysis {
        tiles: tiles::tiles(measured, context, &switched_off),
        overview: overview::overview(measured, context, &switched_off),
        findings: Vec::new(),
        answers: Answers::default(),
        bar: bar(measured, context, &on),
        worklist: worklist::worklist(measured, context),
        follow_up: follow_up::follow_up(measured, context, on("follow_up_wait")),
        conversion,
        show: on("hold_rate").then(|| window("show_rate")),
        hold_bounds: on("hold_rate").then(|| rates::hold_bounds(measured)),
        hold,
        not_logged,
        never_followed_up: window("never_followed_up"),
        briefs: on("brief_completeness").then(|| briefs::briefs(measured, context)),
        feedback_scores: on("feedback_score").then(|| feedback::scores(measured)),
        feedback_response: on("feedback_score").then(|| window("feedback_response")),
        judgements: judgements::judgements(measured, &on),
        calls: calls::calls(measured, context, &on),
        feedback,
        scored: if on("feedback_score") { feedback::by_sdr(measured) } else { Vec::new() },
        promises: promises::promises(measured, &on),
        persons: persons::persons(measured, &people, on("follow_up_wait")),
        people,
        methods,
        mix_rates: mix::drawn(&why.moved),
        why,
        response: on("response_band").then(|| response::response(measured)),
        own: own::sections(measured),
        actions: actions::actions(measured, context, &switched_off),
        playbook: playbook::playbook(measured, context, &switched_off),
        progress: progress(measured, context, &on),
        routing: routing::routing(measured, context, &on),
        measures: measures(measured, context, &switched_off, &Slice::OUTPUT),
        switched_off,
    };
    analysis.findings = findings::findings(measured, context, &analysis);
    analysis.answers = findings::answers(measured, &analysis);
    analysis
}

/// Criteria and scores against conversion.
fn bar(measured: &Measured, context: &Context, on: &dyn Fn(&str) -> bool) -> Bar {
    if !on(CONVERSION) {
        return Bar::default();
    }
    Bar { criteria: bar::criteria(measured, context), quartiles: bar::quartiles(measured) }
}

/// How handoffs move on.
fn progress(measured: &Measured, context: &Context, on: &dyn Fn(&str) -> bool) -> Progress {
    Progress {
        survival: survival::survival(measured, context, on),
        cohorts: on("cohort_conversion").then(|| cohorts::cohorts(measured, context, on)),
        stall: on("stage_stuck").then(|| stall::stall(measured, context)),
    }
}

/// What may explain the two series; nothing is compared on a conversion that the exports can't tell.
fn why(
    measured: &Measured,
    context: &Context,
    (conversion, hold): (Option<&RateSeries>, Option<&RateSeries>),
) -> Why {
    let comparisons = conversion.map(|_| comparisons::comparisons(measured, context));
    Why {
        moved: mix::moved(measured, &[conversion, hold]),
        comparisons: comparisons.unwrap_or_default(),
    }
}
