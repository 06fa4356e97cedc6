//! The review as plain numbers: everything that the page, `metrics.json` and the worklist say.
//!
//! In:    nothing; these are types. The analysis stage fills them, the report stage words them.
//! Out:   [`Review`].
//! Never: holds a frame, computes a statistic, words a sentence.

mod action;
mod answer;
mod bar;
mod baseline;
mod brief;
mod calls;
mod cohorts;
mod feedback;
mod figure;
mod finding;
mod measure;
mod overview;
mod own;
mod people;
mod person;
mod playbook;
mod progress;
mod promise;
mod response;
mod routing;
mod score;
mod stall;
mod survival;
mod trust;
mod why;
mod worklist;

pub use action::{ActionFigures, ActionRow, ActionVerdict};
pub use answer::{Answer, Answers};
pub use bar::{Bar, CriterionRow, CriterionVerdict, ScoreQuartile};
pub use baseline::{Assurance, Baseline, Better, Rebase, Standing, Variation};
pub use brief::{
    Advice, Brief, BriefComponent, BriefSet, ClockState, Event, EventKind, FieldOnRecord, Gate,
    GateRow, Instant, Meeting, MethodRecord, NoPlan, Owed, Reasoning, SlaClock, TouchPlan, Who,
};
pub use calls::{Calls, LaneTouches, QuietLane, QuietOutreach, Talk, TalkOf};
pub use cohorts::{
    CohortCurve, CohortDay, Cohorts, Pooled, Ramp, RampMonth, Triangle, TriangleRow,
};
pub use feedback::{BriefScore, Judgements, SdrFeedback};
pub use figure::{
    BriefField, Briefs, Component, ComponentCell, Curve, CurvePoint, FollowUp, Mark, Method,
    Methods, MixRate, MixSegment, RateSeries, SlaRow, SlaStates, WeekPoint,
};
pub use finding::{AtStake, Evidence, Finding, FindingKind, MixNote, Question};
pub use measure::{
    Benchmark, Direction, Limits, Measure, Median, Rule, Share, Signal, SmallN, SparkPoint, Tile,
    TileValue, Unit,
};
pub use overview::{Overview, OverviewPoint, OverviewRow, OverviewValue, Ripeness};
pub use own::{OwnCell, OwnRow, OwnSection};
pub use people::{
    AgainstLine, CaseMix, FunnelAt, FunnelPlot, FunnelPoint, FunnelZone, PeopleTable, PersonKind,
    PersonRow, Place, Shrunk,
};
pub use person::PersonWeeks;
pub use playbook::{Adherence, AgainstTarget, Nearness, Playbook, PlaybookElement};
pub use progress::Progress;
pub use promise::{Promise, PromiseRow};
pub use response::{Response, ResponseBucket, ResponseTrend};
pub use routing::{
    AeLoad, LoadShare, LoadSide, Misrouted, RouteVerdict, RoutedOutcome, RoutedRow, Routing,
    RoutingAudit, RoutingDelay, RuleRow, TeamLoad,
};
pub use score::ScoreRow;
pub use stall::{Stall, StepStall};
pub use survival::{
    GroupTest, MeanTime, ReachedShare, Survival, WaitCurve, WaitGroup, WaitGroups, WaitMark,
    WaitSummary, WaitSurvival,
};
pub use trust::{Definition, InputFile, Provenance, Setting, SettingUnit, SwitchedOff, Trust};
pub use why::{Comparison, Contrast, Guard, Moved, Why};
pub use worklist::{Reason, WorkItem, Worklist};

use chrono::NaiveDate;
use chrono_tz::Tz;

/// One week's review.
#[derive(Clone, Debug)]
pub struct Review {
    /// What the review is about.
    pub head: Head,
    /// The four headline metrics, in the order of the page.
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
    /// Handoff-to-opportunity rate by handoff week; `None` when the exports can't tell.
    pub conversion: Option<RateSeries>,
    /// Hold rate by week of the appointment; `None` when the exports can't tell.
    pub hold: Option<RateSeries>,
    /// Show rate over the window, beside the hold rate.
    pub show: Option<Share>,
    /// Appointments due whose outcome nobody logged, of all due, over the window.
    pub not_logged: Option<Share>,
    /// The hold rate's bounds over the window if none / all of those not logged were held.
    pub hold_bounds: Option<(Share, Share)>,
    /// Never followed up, over the window.
    pub never_followed_up: Share,
    /// Completeness of the briefs; `None` when the exports hold no brief field.
    pub briefs: Option<Briefs>,
    /// Handoffs scored 4 or 5 of those scored, by handoff week.
    pub feedback: Option<RateSeries>,
    /// Count of each score 1 to 5 over the window, the AE's judgement of the handoff.
    pub feedback_scores: Option<[u64; 5]>,
    /// Handoffs with a score, of all in the window.
    pub feedback_response: Option<Share>,
    /// The same by SDR, each row with how many of the handoffs were scored.
    pub scored: Vec<ScoreRow>,
    /// What AEs promise beside the follow-up, in the order in which it falls due.
    pub promises: Vec<Promise>,
    /// What the two sides say of each other's work.
    pub judgements: Judgements,
    /// Outreach to quiet prospects, and talk in first meetings.
    pub calls: Calls,
    /// SDRs and AEs compared, one table per kind and metric, in the order of the page.
    pub people: Vec<PeopleTable>,
    /// Everybody of those tables and of the window's handoffs: SDRs, then AEs, each by name.
    pub persons: Vec<PersonWeeks>,
    /// Transfer methods compared, raw and adjusted; `None` when unknown.
    pub methods: Option<Methods>,
    /// Why the last matured week moved, per factor; empty when it did not move beyond noise.
    pub mix_rates: Vec<MixRate>,
    /// Changes split by every suitable factor, differences within strata.
    pub why: Why,
    /// Conversion by how soon the AE touched; `None` when the exports can't tell.
    pub response: Option<Response>,
    /// What joint meetings agreed on, the latest first.
    pub actions: Vec<ActionRow>,
    /// The playbook with its measured adherence.
    pub playbook: Playbook,
    /// A user's own sections, in the order of their names.
    pub own: Vec<OwnSection>,
    /// Where handoffs went, against rules and weights.
    pub routing: Routing,
    /// How handoffs move on: waits, cohorts, steps.
    pub progress: Progress,
    /// Whether the data can carry it.
    pub trust: Trust,
    /// Metrics that could not be computed and what would switch them on.
    pub switched_off: Vec<SwitchedOff>,
    /// Every metric's definition and SQL.
    pub definitions: Vec<Definition>,
    /// Where it all comes from.
    pub provenance: Provenance,
    /// Tidy rows: every figure of the page, and no other figure.
    pub measures: Vec<Measure>,
}

/// What the review is about.
#[derive(Clone, Debug)]
pub struct Head {
    /// Title, from the config.
    pub title: String,
    /// Company, from the config.
    pub company: Option<String>,
    /// Locale of its words, numbers and dates: `en-GB`.
    pub locale: String,
    /// Zone in which weeks are cut and times printed.
    pub zone: Tz,
    /// Name of the period and of its folder: `2026-W46`.
    pub period: String,
    /// First day of the review week.
    pub week_start: NaiveDate,
    /// Last day of the review week.
    pub week_end: NaiveDate,
    /// Instant for which the data speaks; epoch seconds.
    pub as_of: i64,
    /// First day of the window behind the tables of people and methods.
    pub window_start: NaiveDate,
    /// First day of the window for conversion, which ends when handoffs are old enough.
    pub matured_window_start: NaiveDate,
    /// Last handoff week that is old enough for conversion; `None` when none is.
    pub last_matured_week: Option<NaiveDate>,
    /// Weeks in the window.
    pub weeks: u32,
    /// Age in days at which a handoff's conversion is judged.
    pub maturity_days: u32,
    /// Target of the follow-up SLA in business minutes.
    pub sla_minutes: u32,
    /// Fewest eligible that are compared with others.
    pub min_compared: u64,
    /// Fewest eligible for which a percentage is printed.
    pub min_percent: u64,
    /// Handoffs of the review week.
    pub handoffs: u64,
    /// Handoffs in all the data, up to `as_of`.
    pub handoffs_in_all: u64,
    /// SDRs who handed off in the review week.
    pub sdrs: u64,
    /// AEs who received in the review week.
    pub aes: u64,
}
