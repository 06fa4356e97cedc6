//! The handoff's row: who, when and how, the brief, and the AE's answers to it.

use super::briefs::Brief;
use super::curves::{ACKNOWLEDGE, Curve, DECIDE, REVIEW};
use super::dice::{Dice, Stream};
use super::effects::Effect;
use super::leads;
use super::plan::SampleError;
use super::rows::{Handoff, Moment};
use super::sink::{Row, Sink};
use super::story::{Fate, Story};
use super::troubles::Trouble;
use super::world::World;

/// An AE whom no list of people names.
const UNKNOWN_AE: &str = "AE-X9";

const FRAMEWORKS: [(u64, (&str, &[&str])); 4] = [
    (52, ("BANT", &["budget", "authority", "need", "timeline"])),
    (
        26,
        (
            "MEDDICC",
            &["metrics", "economic_buyer", "decision_process", "identify_pain", "champion"],
        ),
    ),
    (14, ("CHAMP", &["challenges", "authority", "money", "prioritization"])),
    (8, ("ANUM", &["authority", "need", "urgency", "money"])),
];
/// The criterion that tells nothing even where the others do.
const SILENT_CRITERION: &str = "authority";
const REJECTIONS: [(u64, &str); 7] = [
    (26, "no budget"),
    (21, "wrong contact"),
    (17, "not a fit"),
    (13, "timeline too far out"),
    (9, "duplicate of a running opportunity"),
    (6, "missing context"),
    (8, ""),
];

/// Tells the handoff's row, twice where its export doubled it.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    brief: &Brief,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Reply, story.index);
    let mut row = answered(world, story, &mut dice);
    row.brief.clone_from(&brief.fields);
    let (framework, criteria) = dice.weigh(&FRAMEWORKS);
    row.framework = framework;
    row.criteria_met = draw_criteria(world, story, criteria, &mut dice);
    spoil(&mut row, story);
    sink.take(Row::Handoff(&row))?;
    if story.trouble == Some(Trouble::DuplicateHandoff) {
        sink.take(Row::Handoff(&row))?;
    }
    Ok(())
}

/// The row with the AE's decision and acknowledgements, as far as the data knows of them.
fn answered(world: &World<'_>, story: &Story, dice: &mut Dice) -> Handoff {
    let decided_at = decided_at(world, story, dice);
    let (decision, rejection_reason) = match (decided_at, story.fate) {
        (None, _) => ("pending", ""),
        (Some(_), Fate::Rejected) => ("rejected", dice.weigh(&REJECTIONS)),
        (Some(_), _) => ("accepted", ""),
    };
    Handoff {
        handoff_id: story.id(),
        lead_id: leads::id(story.owner),
        sdr_id: story.sdr.id(),
        ae_id: story.ae.id(),
        handed_off_at: Moment::At(story.handed_off_at),
        qualified_at: Moment::At(story.qualified_at),
        routing: story.routing,
        transfer_method: story.method,
        decision,
        decided_at: decided_at.into(),
        rejection_reason,
        acknowledged_at: answer(world, story, (ACKNOWLEDGE, 9_200), dice).into(),
        brief_reviewed_at: answer(world, story, (REVIEW, 8_400), dice).into(),
        confirmation_sent_at: confirmation(world, story, dice).into(),
        ..Handoff::default()
    }
}

/// When the AE decided; 4 of 100 handoffs stay undecided for ever, unless they are rejected.
fn decided_at(world: &World<'_>, story: &Story, dice: &mut Dice) -> Option<i64> {
    let share = if story.fate == Fate::Rejected { 10_000 } else { 9_600 };
    answer(world, story, (DECIDE, share), dice)
}

/// An answer given in `of_10_000` of 10,000 handoffs, after so much business time of the AE.
fn answer(
    world: &World<'_>,
    story: &Story,
    (delay, of_10_000): (Curve, u64),
    dice: &mut Dice,
) -> Option<i64> {
    let at = world.desk(story.ae).after(story.handed_off_at, delay.draw(dice));
    if dice.chance(of_10_000) { world.known(at) } else { None }
}

/// When the confirmation went out: on the AE's business day of the handoff in 80 of 100, whatever
/// is left of that day; else on the next one or never.
fn confirmation(world: &World<'_>, story: &Story, dice: &mut Dice) -> Option<i64> {
    let desk = world.desk(story.ae);
    let starts = desk.after(story.handed_off_at, 0);
    let ends = desk.day_end(story.handed_off_at);
    match dice.below(100) {
        0..80 => world.known(dice.between(starts, ends - 1)),
        80..92 => world.known(desk.day_after(story.handed_off_at, 1) + dice.between(60, 28_000)),
        _ => None,
    }
}

/// The criteria met, joined as the contract says.
fn draw_criteria(
    world: &World<'_>,
    story: &Story,
    criteria: &[&'static str],
    dice: &mut Dice,
) -> String {
    let tells = world.plan.effects.has(Effect::TellingCriteria);
    let met: Vec<_> = criteria
        .iter()
        .copied()
        .filter(|criterion| {
            let share = match story.fate.converts() {
                _ if !tells || *criterion == SILENT_CRITERION => 7_000,
                true => 7_800,
                false => 5_600,
            };
            dice.chance(share)
        })
        .collect();
    met.join(";")
}

/// Makes of the row what its trouble says.
fn spoil(row: &mut Handoff, story: &Story) {
    match story.trouble {
        Some(Trouble::SelfHandoff) => row.sdr_id.clone_from(&row.ae_id),
        Some(Trouble::UnknownAe) => UNKNOWN_AE.clone_into(&mut row.ae_id),
        Some(Trouble::UnreadableHandoff) => row.handed_off_at = Moment::Unreadable("31/31/2026"),
        Some(Trouble::BlankLead) => row.lead_id.clear(),
        _ => {}
    }
}
