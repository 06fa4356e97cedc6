//! Routing: by which rules handoffs should go, where they went, how soon, and who got how many.

use serde::Serialize;

use super::{Instant, RateSeries, Share};

/// Where handoffs went, against the rules and the weights of the config.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Routing {
    /// The share that went to another AE than the rules name, by week; `None` without rules, or when
    /// the exports lack what they ask for.
    pub misrouted: Option<RateSeries>,
    /// The rules in their order.
    pub rules: Vec<RuleRow>,
    /// What became of misrouted handoffs; `None` when the exports can't tell.
    pub outcome: Option<RoutedOutcome>,
    /// The newest misrouted handoffs of the weeks shown.
    pub list: Vec<Misrouted>,
    /// How soon handoffs were routed; none without the instant of qualification.
    pub delays: Vec<RoutingDelay>,
    /// How many each AE received, by team; none without a list of people.
    pub load: Vec<TeamLoad>,
}

/// One rule over the weeks shown.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleRow {
    /// Its name.
    pub name: String,
    /// Who may receive what it matches, by name.
    pub recipients: String,
    /// Handoffs that met it first.
    pub handoffs: u64,
    /// Those that went elsewhere; `None` when it names somebody unknown, and so judges nothing.
    pub misrouted: Option<Share>,
}

/// Conversion by how a handoff was routed, over the matured weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoutedOutcome {
    /// Of those routed as ruled.
    pub as_ruled: Share,
    /// Of those misrouted.
    pub misrouted: Share,
    /// The second less the first with the ends of its interval; `None` where either is too few.
    pub difference: Option<(f64, f64, f64)>,
}

/// A handoff that went to another AE than its rule names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misrouted {
    /// Its id.
    pub handoff_id: String,
    /// Address in the CRM.
    pub link: Option<String>,
    /// The company, or the lead.
    pub account: String,
    /// When it was handed off, epoch seconds.
    pub handed_off_at: i64,
    /// The SDR's name.
    pub sdr: String,
    /// Name of the AE who received it.
    pub ae: String,
    /// Name of the rule.
    pub rule: String,
    /// Who should have received it.
    pub recipients: String,
}

/// How soon handoffs of one way of routing were routed.
#[derive(Clone, Debug, PartialEq)]
pub struct RoutingDelay {
    /// `automatic`, `manual` or `unknown`.
    pub routing: String,
    /// Within 5 minutes, within the hour, on the same business day, later.
    pub bands: [Share; 4],
}

/// The AEs of a team against one another.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamLoad {
    /// The team; `None` where the exports name none.
    pub team: Option<String>,
    /// Its AEs, the most loaded first.
    pub rows: Vec<AeLoad>,
}

/// What an AE received over the weeks shown.
#[derive(Clone, Debug, PartialEq)]
pub struct AeLoad {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Handoffs received.
    pub handoffs: u64,
    /// Against the colleagues; `None` for whoever began or left meanwhile, or where they are too few.
    pub against: Option<LoadShare>,
}

/// An AE's share of what the compared AEs of the team received.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoadShare {
    /// The share, with an interval that holds for all AEs compared together.
    pub share: Share,
    /// The share due by weight.
    pub due: f64,
    /// More or less than due, when the interval leaves the due share out; a concern either way.
    pub side: Option<LoadSide>,
}

/// On which side of the share due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadSide {
    /// More than due.
    Over,
    /// Less than due.
    Under,
}

impl Routing {
    /// Every AE whose share differs from the one due.
    pub fn uneven(&self) -> impl Iterator<Item = (&AeLoad, LoadShare)> {
        let rows = self.load.iter().flat_map(|team| &team.rows);
        rows.filter_map(|row| Some((row, row.against.filter(|load| load.side.is_some())?)))
    }

    /// AEs who are compared.
    pub fn compared(&self) -> usize {
        let rows = self.load.iter().flat_map(|team| &team.rows);
        rows.filter(|row| row.against.is_some()).count()
    }
}

/// Which rule each recent handoff met: a dry run of the rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingAudit {
    /// The instant that the data speaks for.
    pub as_of: Instant,
    /// The handoffs looked at, the newest first.
    pub rows: Vec<RoutedRow>,
    /// Ids that were asked for and are not in the exports.
    pub unknown: Vec<String>,
}

/// A handoff with the rule that it met first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutedRow {
    /// Its id.
    pub handoff_id: String,
    /// The lead's id.
    pub lead_id: String,
    /// The company, or the lead.
    pub account: String,
    /// When it was handed off.
    pub handed_off_at: Instant,
    /// The SDR's name.
    pub sdr: String,
    /// Name of the AE who received it.
    pub ae: String,
    /// Name of the rule; `None` when it met none.
    pub rule: Option<String>,
    /// Who may receive it by that rule.
    pub recipients: Option<String>,
    /// What follows.
    pub verdict: RouteVerdict,
}

/// Whether a handoff went where the rules send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RouteVerdict {
    /// To one whom the rule names.
    AsRuled,
    /// To another.
    Misrouted,
    /// The rule names somebody unknown, or a team of which it can't be told whether the AE is one.
    NotJudged,
    /// No rule matches.
    NoRule,
}

impl RoutingAudit {
    /// Handoffs of a verdict.
    pub fn count(&self, verdict: RouteVerdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// Whether every handoff that a rule judges went where it says, and every id asked for is there.
    pub fn passes(&self) -> bool {
        self.count(RouteVerdict::Misrouted) == 0 && self.unknown.is_empty()
    }
}
