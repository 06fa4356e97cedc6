//! A handoff's brief as plain data: what is on record, what is missing, what is owed.

use chrono::{DateTime, NaiveDate, SecondsFormat};
use chrono_tz::Tz;
use serde::{Serialize, Serializer};

use super::Share;

/// Epoch seconds; files show them as RFC 3339 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match DateTime::from_timestamp(self.0, 0) {
            Some(at) => serializer.serialize_str(&at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            None => serializer.serialize_none(),
        }
    }
}

/// The briefs of one run.
#[derive(Clone, Debug, Serialize)]
pub struct BriefSet {
    /// Title, from the config.
    pub title: String,
    /// Company, from the config.
    pub company: Option<String>,
    /// Language and region of dates and numbers: `en-GB`.
    pub locale: String,
    /// Zone of the report.
    #[serde(serialize_with = "zone_name")]
    pub zone: Tz,
    /// Instant that the data speaks for.
    pub as_of: Instant,
    /// Its date in the report's zone: the name of the folder.
    pub day: NaiveDate,
    /// Fewest that are compared with others.
    pub min_compared: u64,
    /// Fewest of which a percentage is printed.
    pub min_percent: u64,
    /// Business days ahead for whose appointments briefs are written.
    pub days_ahead: u32,
    /// A brief per handoff: by AE, then by meeting, those without one last.
    pub briefs: Vec<Brief>,
    /// Quiet prospects that are owed a touch, of all AEs, soonest first.
    pub owed: Vec<Owed>,
    /// What became of this team's handoffs by transfer method.
    pub methods: Vec<MethodRecord>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Who {
    /// Id.
    pub id: String,
    /// Name; the id where the exports have none.
    pub name: String,
    /// Address, where the config gives one.
    pub email: Option<String>,
}

/// One handoff's brief.
#[derive(Clone, Debug, Serialize)]
pub struct Brief {
    /// The handoff.
    pub handoff_id: String,
    /// Its lead.
    pub lead_id: Option<String>,
    /// Link into the CRM, if configured.
    pub link: Option<String>,
    /// Who handed off.
    pub sdr: Who,
    /// The SDR's team.
    pub team: Option<String>,
    /// Who receives.
    pub ae: Who,
    /// Zone of the AE's calendar.
    #[serde(serialize_with = "zone_name")]
    pub ae_zone: Tz,
    /// When it was handed off.
    pub handed_off_at: Instant,
    /// How it was passed on, as recorded.
    pub transfer_method: Option<String>,
    /// The next appointment.
    pub meeting: Option<Meeting>,
    /// The components of the brief, field by field.
    pub components: Vec<BriefComponent>,
    /// The prospect's address.
    pub email: Option<String>,
    /// Where the lead came from.
    pub source: Option<String>,
    /// Sales territory.
    pub territory: Option<String>,
    /// Lead score, as the CRM gives it.
    pub score: Option<i64>,
    /// Touches and appointments on record, oldest first.
    pub timeline: Vec<Event>,
    /// Qualification framework, as recorded.
    pub framework: Option<String>,
    /// Criteria met, as recorded.
    pub criteria_met: Vec<String>,
    /// What was agreed about the AE's answer, and how it stands.
    pub clocks: Vec<SlaClock>,
    /// Which way of passing on is advised.
    pub advice: Advice,
    /// The next touch owed; `None` when none is.
    pub plan: Option<TouchPlan>,
    /// Why no touch is owed; `None` when one is.
    pub no_plan: Option<NoPlan>,
}

/// The next appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// Its start.
    pub starts_at: Instant,
    /// Its date where the AE is.
    pub day: NaiveDate,
    /// Start of the time to prepare, which ends when the meeting starts.
    pub prepare_from: Instant,
    /// When it was booked.
    pub booked_at: Option<Instant>,
    /// How often it was moved.
    pub moved: u64,
}

/// A component of the brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BriefComponent {
    /// Name: `next_steps`.
    pub name: String,
    /// Its fields.
    pub fields: Vec<FieldOnRecord>,
}

/// A field of the brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldOnRecord {
    /// Name: `pain_points`.
    pub name: String,
    /// What is on record; `None` where it is blank or a junk word.
    pub value: Option<String>,
    /// Whether the field is mandatory.
    pub mandatory: bool,
    /// Whether the exports have the field at all.
    pub exported: bool,
}

/// Something that happened with the prospect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// Whether only the day is known.
    pub day_only: bool,
    /// Touch, appointment or handoff.
    pub kind: EventKind,
    /// Channel of a touch: `call`, `email` …
    pub channel: Option<String>,
    /// `outbound`, `inbound` or `internal`, of a touch.
    pub direction: Option<String>,
    /// Whether a machine sent it.
    pub automated: bool,
    /// Whether the other side was reached; `None`: nobody said.
    pub connected: Option<bool>,
    /// What became of an appointment; `None`: nobody said.
    pub outcome: Option<String>,
    /// Who did it.
    pub who: Option<String>,
}

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A call, a message, an e-mail.
    Touch,
    /// An appointment whose start has passed.
    Appointment,
    /// The handoff itself.
    Handoff,
}

/// An agreement on the AE's answer and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SlaClock {
    /// `follow_up`, `acknowledgement` or `confirmation`.
    pub name: &'static str,
    /// How it stands.
    pub state: ClockState,
    /// By when it is due.
    pub due_at: Option<Instant>,
    /// When it was done.
    pub done_at: Option<Instant>,
}

/// How an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// Done in time.
    Met,
    /// Done, but late.
    Late,
    /// Not done, and there is time.
    Open,
    /// Not done, and overdue.
    Overdue,
    /// The exports can't tell.
    Unknown,
}

/// Which way of passing on is advised, and by what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// `calendar_booking`, `intro_email` or `live_join`.
    pub method: &'static str,
    /// What the rule went by; at least one.
    pub reasons: Vec<Reasoning>,
}

/// What the rule of the transfer method went by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reasoning {
    /// The company has so many employees; the limit is the second number.
    CompanySize(i64, i64),
    /// The lead has that score.
    Score(i64, i64),
    /// So many stakeholders are named.
    Stakeholders(i64, i64),
    /// SDR and AE share so many minutes of open time on the day.
    SharedMinutes(i64, i64),
    /// Nothing of that: the standard way.
    Standard,
}

/// What became of this team's handoffs passed on in one way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodRecord {
    /// The method.
    pub method: String,
    /// Opportunities of handoffs old enough to judge.
    #[serde(serialize_with = "share_row")]
    pub opportunities: Share,
    /// Appointments held of those due; `None` when the exports can't tell.
    #[serde(serialize_with = "optional_share_row")]
    pub held: Option<Share>,
}

/// The next touch that a quiet prospect is owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TouchPlan {
    /// Which touch it is: 1 is the first.
    pub number: u64,
    /// Touches of the cadence; the number when more were made and days or channels lack.
    pub of: u64,
    /// The business day by whose end it is due: that end.
    pub due_at: Instant,
    /// Channels not used yet: `call`, `email` …
    pub channels_left: Vec<&'static str>,
    /// Whether the cadence's window has passed.
    pub lapsed: bool,
}

/// Why no touch of the cadence is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoPlan {
    /// A meeting lies ahead.
    MeetingAhead,
    /// The prospect replied.
    Replied,
    /// A meeting was held.
    Met,
    /// There is an opportunity, or the handoff is closed.
    Decided,
    /// The cadence was kept to the end.
    Kept,
    /// The exports lack channels or directions of touches.
    Unknown,
}

/// A quiet prospect and the touch owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Owed {
    /// The handoff.
    pub handoff_id: String,
    /// Account; empty where unknown.
    pub account: String,
    /// Who handed off.
    pub sdr: Who,
    /// Who owes it.
    pub ae: Who,
    /// Zone of the AE's calendar.
    #[serde(serialize_with = "zone_name")]
    pub ae_zone: Tz,
    /// When it was handed off.
    pub handed_off_at: Instant,
    /// Touches so far.
    pub touches: u64,
    /// The touch owed.
    pub plan: TouchPlan,
}

/// What the gate found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gate {
    /// Instant that the data speaks for.
    pub as_of: Instant,
    /// Days that it looks back for handoffs still open; `None` when ids were named.
    pub days: Option<u32>,
    /// Fields that are looked at: mandatory, and in the exports.
    pub fields: Vec<String>,
    /// A row per handoff or lead, by SDR, oldest first.
    pub rows: Vec<GateRow>,
    /// Ids named that the exports don't have.
    pub unknown: Vec<String>,
}

/// A handoff or lead at the gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GateRow {
    /// The handoff; `None` for a lead that is not handed off yet.
    pub handoff_id: Option<String>,
    /// The lead.
    pub lead_id: Option<String>,
    /// Account; empty where unknown.
    pub account: String,
    /// Who handed off, or nobody yet.
    pub sdr: Option<Who>,
    /// Who receives, or nobody yet.
    pub ae: Option<Who>,
    /// When it was handed off.
    pub handed_off_at: Option<Instant>,
    /// Mandatory fields that are blank.
    pub missing: Vec<String>,
    /// Which way of passing on is advised.
    pub advice: Advice,
}

impl Gate {
    /// Whether everything asked for is there and filled.
    pub fn passes(&self) -> bool {
        self.unknown.is_empty() && self.rows.iter().all(|row| row.missing.is_empty())
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn zone_name<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(zone.name())
}

/// A share as files hold it.
#[derive(Serialize)]
struct ShareRow {
    achieved: u64,
    eligible: u64,
    estimate: Option<f64>,
    low: f64,
    high: f64,
}

impl From<&Share> for ShareRow {
    fn from(share: &Share) -> Self {
        let Share { achieved, eligible, estimate, low, high } = *share;
        Self { achieved, eligible, estimate, low, high }
    }
}

fn share_row<S: Serializer>(share: &Share, serializer: S) -> Result<S::Ok, S::Error> {
    ShareRow::from(share).serialize(serializer)
}

#[expect(clippy::ref_option, reason = "serde passes a reference")]
fn optional_share_row<S: Serializer>(
    share: &Option<Share>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    share.as_ref().map(ShareRow::from).serialize(serializer)
}
