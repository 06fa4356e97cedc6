//! What became of a handoff: an opportunity with its stages, a disqualification, or nothing.

use super::curves::{CLOSE, CONVERT, CONVERT_LATE, DISQUALIFY};
use super::dice::{Dice, Stream};
use super::leads::{self, Band};
use super::plan::SampleError;
use super::rows::{Moment, Outcome, StageStep};
use super::sink::{Row, Sink};
use super::story::{Fate, Story};
use super::troubles::Trouble;
use super::world::World;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// A meeting held by then comes before its opportunity; a later one no longer holds it up, so that
/// it comes within the 30 days whatever the weekday.
const MEETING_FIRST: i64 = 26 * DAY;

const STAGES: [&str; 3] = ["Discovery", "Proposal", "Negotiation"];
const LOSSES: [(u64, &str); 6] = [
    (28, "price"),
    (24, "no decision"),
    (18, "chose another vendor"),
    (14, "missing function"),
    (10, "project stopped"),
    (6, ""),
];
const DISQUALIFICATIONS: [(u64, &str); 5] =
    [(30, "no need"), (25, "unresponsive"), (20, "no budget"), (15, "too small"), (10, "")];

/// Tells the handoff's outcome and its opportunity's stages, as far as the data knows of them.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    held_at: Option<i64>,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Outcome, story.index);
    let delay = match story.fate {
        _ if story.trouble == Some(Trouble::OldOpportunity) => -dice.between(20 * DAY, 60 * DAY),
        Fate::Converts => CONVERT.draw(&mut dice),
        Fate::ConvertsLate => CONVERT_LATE.draw(&mut dice),
        Fate::Disqualified => return disqualify(world, story, &mut dice, sink),
        Fate::Rejected if dice.chance(7_000) => return disqualify(world, story, &mut dice, sink),
        _ => return Ok(()),
    };
    let meeting = held_at.filter(|at| delay >= 0 && *at <= story.handed_off_at + MEETING_FIRST);
    let from = meeting.map_or(i64::MIN, |at| at + HOUR).max(story.handed_off_at + delay);
    let created_at = world.desk(story.ae).after(from, dice.between(0, HOUR));
    if created_at > world.as_of {
        return Ok(());
    }
    tell_opportunity(world, story, created_at, sink)
}

fn disqualify(
    world: &World<'_>,
    story: &Story,
    dice: &mut Dice,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let from = story.handed_off_at + DISQUALIFY.draw(dice);
    let at = world.desk(story.ae).after(from, dice.between(0, 4 * HOUR));
    if at > world.as_of {
        return Ok(());
    }
    let reason = dice.weigh(&DISQUALIFICATIONS);
    sink.take(Row::Outcome(&Outcome {
        closed_at: Moment::At(at),
        result: "disqualified",
        reason,
        ..row(story)
    }))
}

/// The opportunity's way, from its creation to its end or to the end of the data.
fn tell_opportunity(
    world: &World<'_>,
    story: &Story,
    created_at: i64,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Outcome, story.index | 1 << 40);
    let desk = world.desk(story.ae);
    let closed_at = desk.after(created_at + CLOSE.draw(&mut dice), dice.between(0, HOUR));
    let is_won = dice.chance(3_200);
    let last = if is_won { 3 } else { dice.weigh(&[(40, 1), (35, 2), (25, 3)]) };
    let opportunity_id = format!("O-{:08}", story.index);
    let mut steps: Vec<(&'static str, i64)> = (0..last)
        .zip(STAGES)
        .map(|(step, stage)| {
            let at = created_at + (closed_at - created_at) * step / (last + 1);
            (stage, if step == 0 { at } else { desk.after(at, dice.between(0, HOUR)) })
        })
        .collect();
    steps.push((if is_won { "Closed Won" } else { "Closed Lost" }, closed_at));
    steps.retain(|(_, entered_at)| *entered_at <= world.as_of);
    for (stage, entered_at) in &steps {
        sink.take(Row::Stage(&StageStep {
            opportunity_id: opportunity_id.clone(),
            stage,
            entered_at: Moment::At(*entered_at),
        }))?;
    }
    let is_closed = closed_at <= world.as_of;
    let loss = dice.weigh(&LOSSES);
    sink.take(Row::Outcome(&Outcome {
        opportunity_id,
        opportunity_created_at: Moment::At(created_at),
        owner_id: story.ae.id(),
        stage: steps.last().map_or(STAGES[0], |(stage, _)| stage),
        amount: Some(draw_amount(story.band, &mut dice)),
        closed_at: world.known(closed_at).into(),
        result: match is_won {
            _ if !is_closed => "open",
            true => "won",
            false => "lost",
        },
        reason: if is_closed && !is_won { loss } else { "" },
        ..row(story)
    }))
}

fn row(story: &Story) -> Outcome {
    Outcome { lead_id: leads::id(story.owner), handoff_id: story.id(), ..Outcome::default() }
}

/// An amount in whole hundreds; larger companies buy more.
fn draw_amount(band: Band, dice: &mut Dice) -> i64 {
    let usual = match band {
        Band::Small => 70,
        Band::Medium => 180,
        Band::Large => 420,
        Band::Huge => 1_100,
    };
    usual * dice.between(60, 170)
}
