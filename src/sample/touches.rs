//! Touches: the AE's own, the machine's, the prospect's and the SDR's.

use super::dice::{Dice, Stream};
use super::leads;
use super::plan::SampleError;
use super::rows::{Activity, Moment};
use super::sink::{Row, Sink};
use super::staff::Member;
use super::story::{Fate, Story};
use super::troubles::Trouble;
use super::world::World;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// An AE who reaches the prospect this soon may still make three touches in three days.
const SOON: i64 = 8 * HOUR;

const CHANNELS: [(u64, &str); 6] =
    [(46, "call"), (38, "email"), (8, "linkedin"), (5, "sms"), (2, "chat"), (1, "other")];
/// Channels of a cadence by the book, in turn.
const CADENCES: [[&str; 3]; 3] =
    [["call", "email", "linkedin"], ["email", "call", "sms"], ["call", "linkedin", "email"]];

/// Who touches whom in a touch.
#[derive(Clone, Copy)]
enum Kind {
    Outbound,
    Automated,
    Inbound,
    Internal,
}

struct Teller<'a, 'w> {
    world: &'a World<'w>,
    story: &'a Story,
    dice: Dice,
    /// Touches so far.
    told: u64,
}

/// Tells the handoff's touches.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    held_at: Option<i64>,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let dice = world.dice(Stream::Touches, story.index);
    let mut teller = Teller { world, story, dice, told: 0 };
    teller.tell_around(sink)?;
    teller.tell_early(sink)?;
    match story.followed_up_at {
        Some(first) => teller.tell_follow_up(first, held_at, sink),
        None => Ok(()),
    }
}

impl Teller<'_, '_> {
    /// What is no follow-up: the machine's e-mail, the SDR's farewell, a note in the house.
    fn tell_around(&mut self, sink: &mut dyn Sink) -> Result<(), SampleError> {
        let from = self.story.handed_off_at;
        if self.dice.chance(2_200) {
            let at = from + self.dice.between(60, DAY);
            self.tell(Kind::Automated, (self.story.ae, at), "email", sink)?;
        }
        let is_touched = self.story.fate != Fate::NeverFollowed;
        if self.dice.chance(700) && is_touched {
            let at = from + self.dice.between(120, 2 * HOUR);
            self.tell(Kind::Outbound, (self.story.sdr, at), "email", sink)?;
        }
        if self.dice.chance(300) && is_touched {
            let at = self.world.desk(self.story.ae).after(from, self.dice.between(60, 6 * HOUR));
            self.tell(Kind::Internal, (self.story.ae, at), "chat", sink)?;
        }
        Ok(())
    }

    /// A touch that is stamped before the handoff, where that is the trouble.
    fn tell_early(&mut self, sink: &mut dyn Sink) -> Result<(), SampleError> {
        let early = match self.story.trouble {
            Some(Trouble::TouchMinuteEarly) => self.dice.between(20, 110),
            Some(Trouble::TouchHoursEarly) => self.dice.between(2 * HOUR, 6 * HOUR),
            _ => return Ok(()),
        };
        let at = self.story.handed_off_at - early;
        self.tell(Kind::Outbound, (self.story.ae, at), "call", sink)
    }

    /// The AE's first touch and what follows from it.
    fn tell_follow_up(
        &mut self,
        first: i64,
        held_at: Option<i64>,
        sink: &mut dyn Sink,
    ) -> Result<(), SampleError> {
        let ae = self.story.ae;
        let soon = self.world.desk(ae).after(self.story.handed_off_at, SOON);
        let replies = self.dice.chance(3_000);
        let is_quiet = !replies && held_at.is_none_or(|at| at > self.story.handed_off_at + 4 * DAY);
        if is_quiet && first <= soon && self.dice.chance(5_000) {
            return self.tell_cadence(first, sink);
        }
        let channel = self.dice.weigh(&CHANNELS);
        self.tell(Kind::Outbound, (ae, first), channel, sink)?;
        if replies {
            let at = first + self.dice.between(10 * 60, 30 * HOUR);
            let channel = self.dice.weigh(&CHANNELS);
            self.tell(Kind::Inbound, (ae, at), channel, sink)?;
        }
        let more = self.dice.weigh(&[(48, 0), (34, 1), (18, 2)]);
        let mut at = first;
        for _ in 0..more {
            at = self.world.desk(ae).after(at, self.dice.between(2 * HOUR, 14 * HOUR));
            let channel = self.dice.weigh(&CHANNELS);
            self.tell(Kind::Outbound, (ae, at), channel, sink)?;
        }
        Ok(())
    }

    /// Three touches on three business days by three channels.
    fn tell_cadence(&mut self, first: i64, sink: &mut dyn Sink) -> Result<(), SampleError> {
        let ae = self.story.ae;
        let cadence = self.dice.pick(&CADENCES);
        self.tell(Kind::Outbound, (ae, first), cadence[0], sink)?;
        for (days, channel) in [(1, cadence[1]), (2, cadence[2])] {
            let from = self.world.desk(ae).day_after(self.story.handed_off_at, days);
            let from = if from <= first { first + HOUR / 2 } else { from };
            let at = self.world.desk(ae).after(from, self.dice.between(0, 6 * HOUR));
            self.tell(Kind::Outbound, (ae, at), channel, sink)?;
        }
        Ok(())
    }

    /// One touch, when the data already knows of it.
    fn tell(
        &mut self,
        kind: Kind,
        (actor, at): (Member, i64),
        channel: &'static str,
        sink: &mut dyn Sink,
    ) -> Result<(), SampleError> {
        self.told += 1;
        let mut row = self.row(kind, (actor, at), channel);
        if self.world.known(at).is_none() {
            return Ok(());
        }
        let is_last_word = matches!(kind, Kind::Outbound) && self.told > 1;
        match self.story.trouble {
            Some(Trouble::DuplicateTouch) if self.told == 1 => sink.take(Row::Activity(&row))?,
            Some(Trouble::UnreadableTouch) if is_last_word => {
                row.occurred_at = Moment::Unreadable("yesterday");
            }
            Some(Trouble::BlankActor) if is_last_word => row.actor_id.clear(),
            _ => {}
        }
        sink.take(Row::Activity(&row))
    }

    fn row(&mut self, kind: Kind, (actor, at): (Member, i64), channel: &'static str) -> Activity {
        let story = self.story;
        let names_lead_only = self.dice.chance(1_000) && !story.shares_its_lead();
        let is_early = at < story.handed_off_at;
        let is_call = channel == "call";
        Activity {
            activity_id: format!("A-{:08}-{}", story.index, self.told),
            lead_id: leads::id(story.owner),
            handoff_id: if names_lead_only && !is_early { String::new() } else { story.id() },
            actor_id: actor.id(),
            occurred_at: Moment::At(at),
            channel,
            direction: match kind {
                Kind::Outbound | Kind::Automated => "outbound",
                Kind::Inbound => "inbound",
                Kind::Internal => "internal",
            },
            automated: Some(matches!(kind, Kind::Automated)),
            connected: match kind {
                Kind::Inbound => Some(true),
                Kind::Outbound if is_call => Some(self.dice.chance(4_200)),
                _ => None,
            },
        }
    }
}
