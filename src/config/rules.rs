//! `[sla]`, `[cadence]`, `[stall]`, `[transfer]`, `[attribution]`, `[hold]` and `[people]`.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use serde::Serialize;

use crate::config::plain;
use crate::config::problem::Problems;
use crate::config::tree::{Node, Table, Value};

/// What was agreed about the AE's answer to a handoff; minutes are of the AE's open hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sla {
    /// Time in which the AE follows up with the prospect, in business minutes.
    pub follow_up_minutes: u32,
    /// Time in which the AE acknowledges the handoff, in business minutes.
    pub acknowledge_minutes: u32,
    /// By the end of which business day the confirmation goes out.
    pub confirmation: ConfirmationDue,
    /// Times at which the follow-up curve is read off, in business minutes, ascending.
    pub marks_minutes: Vec<u32>,
}

/// By the end of which of the AE's business days a confirmation is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationDue {
    /// The day of the handoff; out of hours the business day after it.
    SameBusinessDay,
    /// The business day after that one.
    NextBusinessDay,
}

/// The outreach that a prospect who stays quiet is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cadence {
    /// Touches by the AE in the window.
    pub touches: u32,
    /// Business days on which there is a touch.
    pub days: u32,
    /// Channels by which the AE tried.
    pub channels: u32,
    /// Business days of the window after the day of the handoff.
    pub window_days: u32,
}

/// How long a handoff may stand in each step before it is stuck, in business days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stall {
    /// Handed off, until anything happens.
    pub handed_off_days: u32,
    /// Accepted, until it is touched or a meeting booked.
    pub accepted_days: u32,
    /// Followed up, until a meeting is booked.
    pub followed_up_days: u32,
    /// Meeting booked, until it is held.
    pub meeting_booked_days: u32,
    /// Meeting held, until there is an opportunity.
    pub held_days: u32,
    /// Opportunity, until it is won or lost.
    pub opportunity_days: u32,
}

impl Stall {
    /// The limits in the order of the steps.
    pub fn limits(self) -> [u32; 6] {
        [
            self.handed_off_days,
            self.accepted_days,
            self.followed_up_days,
            self.meeting_booked_days,
            self.held_days,
            self.opportunity_days,
        ]
    }
}

/// Which events belong to a handoff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attribution {
    /// An event up to this many days before a handoff belongs to it when no earlier one claims it.
    pub grace_days: u32,
    /// A touch up to this many minutes before the handoff counts as a touch at once.
    pub early_touch_minutes: u32,
    /// Users whose touches never count.
    pub automated_actors: BTreeSet<String>,
}

/// What is said about meetings that took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hold {
    /// A finding is raised above this share of due meetings without an outcome, in percent.
    pub not_logged_limit_percent: u32,
    /// The most that the AE should talk in a first meeting, in percent of the time.
    pub talk_ratio_limit_percent: u32,
}

/// What the export of people leaves out or has wrong about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Full name.
    pub name: Option<String>,
    /// Role: `sdr`, `ae` or `manager`.
    pub role: Option<String>,
    /// Team.
    pub team: Option<String>,
    /// Zone the person works in.
    #[serde(serialize_with = "plain::optional_zone")]
    pub time_zone: Option<Tz>,
    /// Address that introductions are sent from or copied to.
    pub email: Option<String>,
    /// Weight of an AE in the share of handoffs; `None`: as everybody else.
    pub routing_weight: Option<u32>,
}

/// When which transfer method is advised; any one threshold that is reached makes a handoff
/// high-value or complex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// Employees from which on a prospect is high-value.
    pub company_size: u32,
    /// Lead score from which on a prospect is high-value.
    pub score: u32,
    /// Stakeholders named from which on a decision is complex.
    pub stakeholders: u32,
    /// Minutes of open time that SDR and AE must share on the day of the meeting.
    pub shared_minutes: u32,
}

/// The typed `[sla]`.
pub(super) fn sla(table: &Table, problems: &mut Problems) -> Sla {
    let marks = table.list("marks_minutes");
    let marks_minutes: Vec<u32> = marks.iter().filter_map(whole_of).collect();
    if let Some(index) = marks_minutes.windows(2).position(|pair| pair[0] >= pair[1]) {
        problems.contradiction(
            &marks[index + 1].place,
            format!(
                "{} stands after {}: the marks should ascend, each once",
                marks_minutes[index + 1],
                marks_minutes[index]
            ),
        );
    }
    let confirmation = match table.text("confirmation").as_str() {
        "next_business_day" => ConfirmationDue::NextBusinessDay,
        _ => ConfirmationDue::SameBusinessDay,
    };
    Sla {
        follow_up_minutes: table.whole("follow_up_minutes"),
        acknowledge_minutes: table.whole("acknowledge_minutes"),
        confirmation,
        marks_minutes,
    }
}

/// The typed `[cadence]`; an outreach that nobody could make is a contradiction.
pub(super) fn cadence(table: &Table, problems: &mut Problems) -> Cadence {
    let most = [
        ("days", "window_days", 1, "the window holds `window_days` and the day of the handoff"),
        ("days", "touches", 0, "each day needs a touch"),
        ("channels", "touches", 0, "each channel needs a touch"),
    ];
    for (name, limit, more, why) in most {
        let (value, most) = (table.optional_whole(name), table.optional_whole(limit));
        if let (Some(value), Some(most)) = (value, most.map(|most| most + more))
            && value > most
        {
            let given = if table.given(name).is_some() { name } else { limit };
            let words = format!("`{name}` is {value} and should be at most {most}: {why}");
            problems.contradiction(&table.place_of(given), words);
        }
    }
    Cadence {
        touches: table.whole("touches"),
        days: table.whole("days"),
        channels: table.whole("channels"),
        window_days: table.whole("window_days"),
    }
}

/// The typed `[stall]`.
pub(super) fn stall(table: &Table) -> Stall {
    Stall {
        handed_off_days: table.whole("handed_off_days"),
        accepted_days: table.whole("accepted_days"),
        followed_up_days: table.whole("followed_up_days"),
        meeting_booked_days: table.whole("meeting_booked_days"),
        held_days: table.whole("held_days"),
        opportunity_days: table.whole("opportunity_days"),
    }
}

/// The typed `[attribution]`.
pub(super) fn attribution(table: &Table) -> Attribution {
    Attribution {
        grace_days: table.whole("grace_days"),
        early_touch_minutes: table.whole("early_touch_minutes"),
        automated_actors: table.texts("automated_actors").into_iter().collect(),
    }
}

/// The typed `[transfer]`.
pub(super) fn transfer(table: &Table) -> Transfer {
    Transfer {
        company_size: table.whole("company_size"),
        score: table.whole("score"),
        stakeholders: table.whole("stakeholders"),
        shared_minutes: table.whole("shared_minutes"),
    }
}

/// The typed `[hold]`.
pub(super) fn hold(table: &Table) -> Hold {
    Hold {
        not_logged_limit_percent: table.whole("not_logged_limit_percent"),
        talk_ratio_limit_percent: table.whole("talk_ratio_limit_percent"),
    }
}

/// The typed `[people]`.
pub(super) fn people(root: &Table) -> BTreeMap<String, Person> {
    let person = |table: &Table| Person {
        name: table.optional_text("name"),
        role: table.optional_text("role"),
        team: table.optional_text("team"),
        time_zone: table.optional_zone("time_zone"),
        email: table.optional_text("email"),
        routing_weight: table.optional_whole("routing_weight"),
    };
    root.named("people").into_iter().map(|(id, table)| (id.to_owned(), person(table))).collect()
}

fn whole_of(node: &Node) -> Option<u32> {
    match node.value {
        Value::Whole(whole) => Some(whole),
        _ => None,
    }
}
