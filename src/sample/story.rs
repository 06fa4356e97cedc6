//! One handoff: what happens in it, decided once, and then told table by table.

use super::appointments;
use super::briefs;
use super::curves::{FOLLOW_UP, ROUTE_AUTOMATICALLY, ROUTE_BY_HAND};
use super::desk::WORKDAY;
use super::dice::{Dice, Stream};
use super::effects::{Effect, SLOW_AE, SLOW_WEEKS, SLOWNESS};
use super::feedback;
use super::leads::{self, Band};
use super::outcomes;
use super::plan::{Plan, SampleError};
use super::replies;
use super::sink::Sink;
use super::staff::Member;
use super::touches;
use super::troubles::Trouble;
use super::world::World;

const MINUTE: i64 = 60;
/// Distance of a repeated handoff from the first is a seventh of the year, and then so many more:
/// the first is then never itself a repeated one.
const REPEAT_OFFSET: u64 = 7;
/// Distances between repeated handoffs; see [`Trouble::RepeatedLead`].
const REPEAT_EVERY: u64 = 50;
/// Follow-ups later than that may be made outside office hours; sooner ones never are, so that no
/// hour's target is met or missed by it.
const LEISURE: i64 = 90 * MINUTE;
/// How near to the office's opening or closing such a follow-up lies.
const EDGE: i64 = 25 * MINUTE;

/// How a handoff ends, whenever that may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The AE never touches it.
    NeverFollowed,
    /// The AE rejects it.
    Rejected,
    /// An opportunity comes within 30 days.
    Converts,
    /// An opportunity comes later.
    ConvertsLate,
    /// Somebody says that nothing will come of it.
    Disqualified,
    /// Nothing comes of it, and nobody says so.
    FadesAway,
}

impl Fate {
    /// Whether it becomes an opportunity within 30 days.
    pub(super) fn converts(self) -> bool {
        self == Self::Converts
    }
}

/// One handoff, decided.
#[derive(Clone, Debug)]
pub(super) struct Story {
    /// Number of the handoff.
    pub(super) index: u64,
    /// Number of the handoff whose lead it is: its own, or an earlier one's.
    pub(super) owner: u64,
    /// Whether a later handoff is of the same lead.
    pub(super) is_repeated_later: bool,
    /// Who hands off.
    pub(super) sdr: Member,
    /// Who receives it.
    pub(super) ae: Member,
    /// The lead's territory.
    pub(super) territory: &'static str,
    /// Size of the lead's company.
    pub(super) band: Band,
    /// `automatic` or `manual`.
    pub(super) routing: &'static str,
    /// The transfer method.
    pub(super) method: &'static str,
    /// When the lead was qualified, epoch seconds.
    pub(super) qualified_at: i64,
    /// When it was handed off, epoch seconds.
    pub(super) handed_off_at: i64,
    /// When the AE first touches it, epoch seconds.
    pub(super) followed_up_at: Option<i64>,
    /// How it ends.
    pub(super) fate: Fate,
    /// What is wrong with its rows.
    pub(super) trouble: Option<Trouble>,
}

impl Story {
    /// Id of the handoff.
    pub(super) fn id(&self) -> String {
        format!("H-{:08}", self.index)
    }

    /// Whether another handoff is of the same lead.
    pub(super) fn shares_its_lead(&self) -> bool {
        self.is_repeated_later || self.owner != self.index
    }

    /// Whether its row is one that can't be loaded; nothing then follows from it.
    fn is_spoiled(&self) -> bool {
        matches!(self.trouble, Some(Trouble::UnreadableHandoff | Trouble::BlankLead))
    }
}

/// Tells everything of the handoff of that number.
pub(super) fn tell(world: &World<'_>, index: u64, sink: &mut dyn Sink) -> Result<(), SampleError> {
    let story = decide(world, index);
    leads::tell(world, &story, sink)?;
    let brief = briefs::write(world, &story);
    replies::tell(world, &story, &brief, sink)?;
    if story.is_spoiled() {
        return Ok(());
    }
    let held_at = appointments::tell(world, &story, sink)?;
    touches::tell(world, &story, held_at, sink)?;
    outcomes::tell(world, &story, held_at, sink)?;
    feedback::tell(world, &story, &brief, sink)
}

/// Decides the handoff of that number.
fn decide(world: &World<'_>, index: u64) -> Story {
    let mut dice = world.dice(Stream::Story, index);
    let slot = world.weeks.slot(index, &mut dice);
    let sdr = world.staff.draw_sdr(slot.week, &mut dice);
    let ae = world.staff.draw_ae(slot.week, sdr, &mut dice);
    let opening = world.desk(sdr).opening(slot.week, slot.weekday);
    let handed_off_at = opening + second_of_day(slot.of_day, &mut dice);
    let trouble = world.plan.troubles.at(index);
    let owner = owner(world, index, trouble);
    let band = leads::band(world, owner);
    let is_automatic = dice.chance(7_800);
    let routing = if is_automatic { ROUTE_AUTOMATICALLY } else { ROUTE_BY_HAND };
    let method = draw_method(world, band, &mut dice);
    let fate = draw_fate(world, band, method, &mut dice);
    let drawn = FOLLOW_UP.draw(&mut dice) * slowness(world, ae, slot.week);
    Story {
        index,
        owner,
        is_repeated_later: is_repeated_later(world.plan, index),
        sdr,
        ae,
        territory: world.staff.draw_territory(ae, &mut dice),
        band,
        routing: if is_automatic { "automatic" } else { "manual" },
        method,
        qualified_at: handed_off_at - routing.draw(&mut dice),
        handed_off_at,
        followed_up_at: (fate != Fate::NeverFollowed)
            .then(|| follow_up(world, (ae, handed_off_at), drawn, &mut dice)),
        fate,
        trouble,
    }
}

/// Seconds after the SDR's office opened: within its hours, or in 5 of 100 handoffs that evening.
fn second_of_day(of_day: u64, dice: &mut Dice) -> i64 {
    let within = of_day.cast_signed() * WORKDAY / 1_000_000;
    if dice.chance(500) { WORKDAY + within * 3 / 8 } else { within }
}

/// Distance of a repeated handoff from the first.
fn repeat_distance(plan: &Plan) -> u64 {
    plan.handoffs / 7 / REPEAT_EVERY * REPEAT_EVERY + REPEAT_OFFSET
}

/// Number of the handoff with which the lead was first handed off.
fn owner(world: &World<'_>, index: u64, trouble: Option<Trouble>) -> u64 {
    let first = index.checked_sub(repeat_distance(world.plan));
    first.filter(|_| trouble == Some(Trouble::RepeatedLead)).unwrap_or(index)
}

/// Whether the lead of the handoff of that number is handed off again by a later one.
pub(super) fn is_repeated_later(plan: &Plan, index: u64) -> bool {
    let later = index + repeat_distance(plan);
    later < plan.handoffs && plan.troubles.at(later) == Some(Trouble::RepeatedLead)
}

/// How the prospect is passed on; joined calls are kept for large accounts where that is planted.
fn draw_method(world: &World<'_>, band: Band, dice: &mut Dice) -> &'static str {
    let joined = match band {
        _ if !world.plan.effects.has(Effect::JoinedLargeAccounts) => 2_000,
        Band::Small => 300,
        Band::Medium => 600,
        Band::Large => 3_500,
        Band::Huge => 7_200,
    };
    if dice.chance(joined) {
        "live_join"
    } else {
        dice.weigh(&[(55, "calendar_booking"), (30, "intro_email"), (15, "cold")])
    }
}

/// How the handoff ends. Untouched and rejected handoffs are as frequent in every band; of the
/// rest so many convert that the shares in `sample_data/README.md` come out.
fn draw_fate(world: &World<'_>, band: Band, method: &str, dice: &mut Dice) -> Fate {
    let effects = &world.plan.effects;
    let (other, joined) = match band {
        _ if !effects.size_matters() => (6_950, 6_950),
        Band::Small => (8_330, 9_460),
        Band::Medium => (7_880, 9_230),
        Band::Large => (5_400, 7_200),
        Band::Huge => (1_350, 3_380),
    };
    let is_joined = method == "live_join" && effects.has(Effect::JoinedLargeAccounts);
    if dice.chance(350) {
        Fate::NeverFollowed
    } else if dice.chance(800) {
        Fate::Rejected
    } else if dice.chance(if is_joined { joined } else { other }) {
        Fate::Converts
    } else {
        dice.weigh(&[(15, Fate::ConvertsLate), (30, Fate::Disqualified), (55, Fate::FadesAway)])
    }
}

/// By how much longer than drawn the AE takes.
fn slowness(world: &World<'_>, ae: Member, week: u64) -> i64 {
    let is_slow = world.plan.effects.has(Effect::SlowAe)
        && ae.number == SLOW_AE
        && week + SLOW_WEEKS >= world.weeks.count();
    if is_slow { SLOWNESS } else { 1 }
}

/// When the AE first touches it: after `drawn` business time on the AE's desk. What falls within
/// 25 minutes of closing or opening is done in the evening or early in the morning, which
/// moves its business time by less than that, in either direction.
fn follow_up(world: &World<'_>, given: (Member, i64), drawn: i64, dice: &mut Dice) -> i64 {
    let (ae, handed_off_at) = given;
    let desk = world.desk(ae);
    let at = desk.after(handed_off_at, drawn);
    let closes = desk.day_end(at);
    if drawn <= LEISURE {
        at
    } else if closes - at <= EDGE {
        closes + dice.between(20, 200) * MINUTE
    } else if at - (closes - WORKDAY) < EDGE {
        closes - WORKDAY - dice.between(10, 100) * MINUTE
    } else {
        at
    }
}
