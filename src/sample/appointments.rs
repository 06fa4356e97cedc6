//! Appointments: booked, moved, missed, cancelled, held, or left without a word.

use super::curves::{BOOKED_BEFORE, TALK_SHARE};
use super::desk::WORKDAY;
use super::dice::{Dice, Stream};
use super::leads;
use super::plan::SampleError;
use super::rows::{Meeting, Moment};
use super::sink::{Row, Sink};
use super::story::{Fate, Story};
use super::world::World;

const HOUR: i64 = 3_600;
/// Slots begin at each half hour of a working day.
const SLOT: i64 = HOUR / 2;

/// An appointment in the making.
struct Chain<'a, 'w> {
    world: &'a World<'w>,
    story: &'a Story,
    dice: Dice,
    /// Rows so far.
    rows: u64,
    /// Calendar ids so far.
    uids: u64,
    slot: i64,
    booked_at: i64,
    booked_by: String,
}

/// Tells the handoff's calendar rows; gives back when the meeting that was held began, if one was
/// and the data says so.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    sink: &mut dyn Sink,
) -> Result<Option<i64>, SampleError> {
    let mut dice = world.dice(Stream::Meetings, story.index);
    let held_share = match story.fate {
        Fate::NeverFollowed => 0,
        Fate::Rejected => 5_500,
        Fate::Converts => 8_800,
        Fate::ConvertsLate | Fate::Disqualified | Fate::FadesAway => 6_800,
    };
    let is_held = dice.chance(held_share);
    match booking(story, &mut dice) {
        Some((booked_at, booked_by)) if booked_at <= world.as_of => {
            let first_day = dice.below(8) + 1;
            let mut chain =
                Chain { world, story, dice, rows: 0, uids: 0, slot: 0, booked_at, booked_by };
            chain.slot = chain.draw_slot(booked_at.max(story.handed_off_at), first_day);
            chain.tell(is_held, sink)
        }
        _ => Ok(None),
    }
}

/// When the appointment was booked, and by whom: mostly by the SDR before the handoff is recorded,
/// else by the AE after the first touch, and in 12 of 100 handoffs never.
fn booking(story: &Story, dice: &mut Dice) -> Option<(i64, String)> {
    let before = BOOKED_BEFORE.draw(dice);
    let after = dice.between(2, 50) * 60;
    match dice.below(100) {
        0..70 => Some((story.handed_off_at - before, story.sdr.id())),
        70..88 => Some((story.followed_up_at? + after, story.ae.id())),
        _ => None,
    }
}

impl Chain<'_, '_> {
    fn tell(mut self, is_held: bool, sink: &mut dyn Sink) -> Result<Option<i64>, SampleError> {
        self.uids = 1;
        for _ in 0..self.dice.weigh(&[(84, 0), (13, 1), (3, 2)]) {
            let moved_at = (self.slot - self.dice.between(2, 40) * HOUR).max(self.booked_at + 600);
            if moved_at > self.world.as_of {
                return self.tell_row("scheduled", sink).map(|()| None);
            }
            self.tell_row("rescheduled", sink)?;
            self.book_again(moved_at);
        }
        if self.dice.chance(700) {
            if self.slot > self.world.as_of {
                return self.tell_row("scheduled", sink).map(|()| None);
            }
            self.tell_row("no_show", sink)?;
            let called_at = self.slot + self.dice.between(1, 20) * HOUR;
            if called_at > self.world.as_of {
                return Ok(None);
            }
            self.uids += 1;
            self.book_again(called_at);
        }
        self.tell_last(is_held, sink)
    }

    /// Moves the appointment to a new slot; in 6 of 10 the calendar makes a new event of it.
    fn book_again(&mut self, at: i64) {
        let days = self.dice.below(4) + 1;
        self.slot = self.draw_slot(self.slot.max(at), days);
        self.booked_at = at;
        if self.dice.chance(6_000) {
            self.uids += 1;
        }
    }

    /// A half hour of the AE's business day, so many of them after `from`.
    fn draw_slot(&mut self, from: i64, days: u64) -> i64 {
        let half_hour = self.dice.between(0, WORKDAY / SLOT - 1);
        self.world.desk(self.story.ae).day_after(from, days) + half_hour * SLOT
    }

    /// The row that says how it ended, twice where the export doubled it.
    fn tell_last(mut self, is_held: bool, sink: &mut dyn Sink) -> Result<Option<i64>, SampleError> {
        let outcome = self.draw_ending(is_held);
        let mut row = self.row(outcome);
        if outcome == "cancelled" {
            row.cancelled_by = if self.dice.chance(6_500) { "prospect" } else { "host" };
            let at = (self.slot - self.dice.between(1, 60) * HOUR).max(self.booked_at + 300);
            row.cancelled_at = Moment::At(at);
            if at > self.world.as_of {
                return self.tell_row("scheduled", sink).map(|()| None);
            }
        } else if self.slot > self.world.as_of {
            row.outcome = "scheduled";
        }
        if row.outcome == "held" {
            row.duration_minutes = Some(self.dice.between(3, 11) * 5);
            row.talk_hundredths = self.draw_talk();
        }
        sink.take(Row::Meeting(&row))?;
        if self.dice.chance(400) {
            let again = Meeting { outcome: "scheduled", ..self.row("scheduled") };
            sink.take(Row::Meeting(&again))?;
        }
        Ok((row.outcome == "held").then_some(self.slot))
    }

    /// How it ended, as far as anybody said.
    fn draw_ending(&mut self, is_held: bool) -> &'static str {
        match self.dice.below(1_000) {
            0..60 => "",
            60..85 => "scheduled",
            _ if is_held => "held",
            _ if self.dice.chance(6_000) => "no_show",
            _ => "cancelled",
        }
    }

    fn draw_talk(&mut self) -> Option<i64> {
        let share = TALK_SHARE.draw(&mut self.dice);
        self.dice.chance(6_500).then_some(share)
    }

    fn tell_row(&mut self, outcome: &'static str, sink: &mut dyn Sink) -> Result<(), SampleError> {
        let row = self.row(outcome);
        sink.take(Row::Meeting(&row))
    }

    /// The calendar row of the present slot. One in five exports no calendar id, one in ten names
    /// the lead only.
    fn row(&mut self, outcome: &'static str) -> Meeting {
        self.rows += 1;
        let story = self.story;
        let names_lead_only = self.dice.chance(1_000) && !story.shares_its_lead();
        Meeting {
            meeting_id: format!("M-{:08}-{}", story.index, self.rows),
            lead_id: leads::id(story.owner),
            handoff_id: if names_lead_only { String::new() } else { story.id() },
            scheduled_for: Moment::At(self.slot),
            booked_at: Moment::At(self.booked_at),
            booked_by: self.booked_by.clone(),
            host_id: story.ae.id(),
            outcome,
            calendar_uid: match story.index % 5 {
                0 => String::new(),
                _ => format!("cal-{:08}-{}", story.index, self.uids),
            },
            ..Meeting::default()
        }
    }
}
