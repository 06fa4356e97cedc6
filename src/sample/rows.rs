//! One row of each canonical table, as the generator tells it.

use chrono::NaiveDate;

/// An instant as an export gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// The cell is empty.
    #[default]
    Blank,
    /// Seconds since 1970-01-01T00:00:00Z.
    At(i64),
    /// Text that is no date.
    Unreadable(&'static str),
}

impl From<Option<i64>> for Moment {
    fn from(at: Option<i64>) -> Self {
        at.map_or(Self::Blank, Self::At)
    }
}

/// One inquiry. Empty texts are blank cells, here and below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lead {
    /// Identifies the lead.
    pub lead_id: String,
    /// When the inquiry came in.
    pub created_at: Moment,
    /// Where it came from.
    pub source: &'static str,
    /// The prospect's name.
    pub contact_name: String,
    /// The prospect's job title.
    pub title: &'static str,
    /// The prospect's address, under `.example`.
    pub email: String,
    /// The prospect's company.
    pub company: String,
    /// The company's industry.
    pub industry: &'static str,
    /// Employees.
    pub company_size: Option<i64>,
    /// Sales territory.
    pub territory: &'static str,
    /// Lead score, 0 to 100.
    pub score: Option<i64>,
    /// Who owned the company's account already; empty when nobody did.
    pub account_owner_id: String,
}

/// One handoff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handoff {
    /// Identifies the handoff.
    pub handoff_id: String,
    /// The lead handed off.
    pub lead_id: String,
    /// Who handed off.
    pub sdr_id: String,
    /// Who received it.
    pub ae_id: String,
    /// When it was handed off.
    pub handed_off_at: Moment,
    /// When the SDR qualified the lead.
    pub qualified_at: Moment,
    /// `automatic` or `manual`.
    pub routing: &'static str,
    /// `calendar_booking`, `intro_email`, `live_join` or `cold`.
    pub transfer_method: &'static str,
    /// Qualification framework used.
    pub framework: &'static str,
    /// Criteria met, joined by `;`.
    pub criteria_met: String,
    /// `accepted`, `rejected` or `pending`.
    pub decision: &'static str,
    /// When the AE decided.
    pub decided_at: Moment,
    /// Why it was rejected.
    pub rejection_reason: &'static str,
    /// When the AE acknowledged it.
    pub acknowledged_at: Moment,
    /// When the confirmation went out.
    pub confirmation_sent_at: Moment,
    /// When the AE reviewed the brief.
    pub brief_reviewed_at: Moment,
    /// The brief, field by field in the order of the contract.
    pub brief: [String; 10],
}

/// One calendar row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Identifies the row.
    pub meeting_id: String,
    /// The lead it was booked with.
    pub lead_id: String,
    /// The handoff it belongs to.
    pub handoff_id: String,
    /// Start of the meeting.
    pub scheduled_for: Moment,
    /// When it was booked.
    pub booked_at: Moment,
    /// Who booked it.
    pub booked_by: String,
    /// Whose calendar it stands in.
    pub host_id: String,
    /// `scheduled`, `held`, `no_show`, `cancelled`, `rescheduled` or blank.
    pub outcome: &'static str,
    /// `prospect` or `host`.
    pub cancelled_by: &'static str,
    /// When it was cancelled.
    pub cancelled_at: Moment,
    /// The calendar's id of the event.
    pub calendar_uid: String,
    /// The AE's share of talking, in hundredths.
    pub talk_hundredths: Option<i64>,
    /// Length in minutes.
    pub duration_minutes: Option<i64>,
}

/// One touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Identifies the touch.
    pub activity_id: String,
    /// The lead it was with.
    pub lead_id: String,
    /// The handoff it belongs to.
    pub handoff_id: String,
    /// Who did it; for inbound ones, whose record it is.
    pub actor_id: String,
    /// When it happened.
    pub occurred_at: Moment,
    /// `call`, `email`, `linkedin`, `sms`, `chat` or `other`.
    pub channel: &'static str,
    /// `outbound`, `inbound` or `internal`.
    pub direction: &'static str,
    /// Sent by a machine.
    pub automated: Option<bool>,
    /// The other side was reached.
    pub connected: Option<bool>,
}

/// What became of a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The lead.
    pub lead_id: String,
    /// The handoff it belongs to.
    pub handoff_id: String,
    /// Identifies the opportunity.
    pub opportunity_id: String,
    /// When the opportunity was created.
    pub opportunity_created_at: Moment,
    /// Who owns it.
    pub owner_id: String,
    /// Its stage.
    pub stage: &'static str,
    /// Its amount in whole units of the currency.
    pub amount: Option<i64>,
    /// When it was closed.
    pub closed_at: Moment,
    /// `open`, `won`, `lost` or `disqualified`.
    pub result: &'static str,
    /// Why it was lost or disqualified.
    pub reason: &'static str,
}

/// One step of an opportunity into a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageStep {
    /// The opportunity.
    pub opportunity_id: String,
    /// The stage entered.
    pub stage: &'static str,
    /// When.
    pub entered_at: Moment,
}

/// One SDR, AE or manager.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Identifies the person.
    pub person_id: String,
    /// Full name.
    pub name: String,
    /// `sdr`, `ae` or `manager`.
    pub role: &'static str,
    /// Team.
    pub team: String,
    /// The person's manager.
    pub manager_id: String,
    /// IANA zone the person works in.
    pub time_zone: &'static str,
    /// First day in the role.
    pub started_on: Option<NaiveDate>,
    /// Still with the company.
    pub active: bool,
}

/// One judgement of a handoff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// The handoff judged.
    pub handoff_id: String,
    /// Who judged.
    pub given_by: String,
    /// When.
    pub given_at: Moment,
    /// 1 to 5.
    pub score: i64,
    /// The brief, 1 to 5.
    pub brief_score: Option<i64>,
    /// The fit, 1 to 5.
    pub fit_score: Option<i64>,
    /// In words.
    pub comment: &'static str,
}

/// One sync of a team.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sync {
    /// The team that met.
    pub team: String,
    /// When.
    pub held_at: Moment,
}

/// One person's quota for one month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Whose.
    pub person_id: String,
    /// First day of the month.
    pub period_start: Option<NaiveDate>,
    /// Quota in whole units of the currency.
    pub quota: i64,
    /// Attained so far, in whole units of the currency.
    pub attained: i64,
}
