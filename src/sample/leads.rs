//! Inquiries: those that are handed off, and those that are not.

use super::curves::QUALIFY;
use super::dice::{Dice, Stream};
use super::effects::Effect;
use super::names;
use super::plan::SampleError;
use super::rows::{Lead, Moment};
use super::sink::{Row, Sink};
use super::story::Story;
use super::troubles::Trouble;
use super::world::World;

/// Leads have four numbers for each handoff: its own, and up to three that were never handed off.
const NUMBERS_PER_HANDOFF: u64 = 4;
/// An old opportunity's lead is this much older than its handoff otherwise says.
const OLDER_BY: i64 = 90 * 86_400;

const SOURCES: [(u64, &str); 7] = [
    (24, "web form"),
    (18, "webinar"),
    (17, "content download"),
    (9, "referral"),
    (12, "trade show"),
    (14, "outbound"),
    (6, "partner"),
];
const TITLES: [&str; 12] = [
    "Head of Operations",
    "VP Sales",
    "Operations Manager",
    "CFO",
    "IT Director",
    "Head of Procurement",
    "Managing Director",
    "Revenue Operations Lead",
    "Plant Manager",
    "Head of Customer Service",
    "Controller",
    "Chief of Staff",
];
const INDUSTRIES: [(u64, &str); 8] = [
    (22, "Manufacturing"),
    (17, "Logistics"),
    (15, "Retail"),
    (13, "Healthcare"),
    (11, "Financial services"),
    (9, "Software"),
    (8, "Energy"),
    (5, "Education"),
];
const TERRITORIES: [&str; 6] =
    ["US East", "US Central", "US West", "UK & Ireland", "DACH", "Nordics"];

/// Company sizes, by the number of employees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Band {
    /// 1 to 50.
    Small,
    /// 51 to 200.
    Medium,
    /// 201 to 1,000.
    Large,
    /// 1,001 and more.
    Huge,
}

/// Sizes of a usual week's leads, in hundredths.
const USUAL_BANDS: [(u64, Band); 4] =
    [(34, Band::Small), (31, Band::Medium), (21, Band::Large), (14, Band::Huge)];
/// Sizes of the hard week's leads, in hundredths.
const HARD_BANDS: [(u64, Band); 4] =
    [(0, Band::Small), (2, Band::Medium), (8, Band::Large), (90, Band::Huge)];

impl Band {
    /// A number of employees within the band.
    fn draw_size(self, dice: &mut Dice) -> i64 {
        match self {
            Self::Small => dice.between(4, 50),
            Self::Medium => dice.between(51, 200),
            Self::Large => dice.between(201, 1_000),
            Self::Huge => dice.between(1_001, 9_000),
        }
    }
}

/// Size of the lead of the handoff of that number.
pub(super) fn band(world: &World<'_>, owner: u64) -> Band {
    let mut dice = world.dice(Stream::Lead, owner);
    let is_hard = world.weeks.is_hard(world.weeks.week_of(owner));
    dice.weigh(if is_hard { &HARD_BANDS } else { &USUAL_BANDS })
}

/// Id of the lead of the handoff of that number.
pub(super) fn id(owner: u64) -> String {
    format!("L-{:09}", owner * NUMBERS_PER_HANDOFF)
}

/// Number of the handoff with whose story a lead is told, by the lead's id.
pub(super) fn story_of(lead_id: &str) -> Option<u64> {
    let number: u64 = lead_id.strip_prefix("L-")?.parse().ok()?;
    Some(number / NUMBERS_PER_HANDOFF)
}

/// Tells the handoff's own lead, unless it was told with an earlier handoff, and one or two leads
/// that came in about the same time and were never handed off.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    if story.owner == story.index {
        sink.take(Row::Lead(&handed_off(world, story)))?;
    }
    let mut dice = world.dice(Stream::SpareLead, story.index);
    for nth in 1..=1 + dice.below(2) {
        let mut lead = spare(world, story, &mut dice);
        lead.lead_id = format!("L-{:09}", story.index * NUMBERS_PER_HANDOFF + nth);
        if nth == 1 {
            lead.created_at = spare_created_at(world, story, lead.created_at);
        }
        sink.take(Row::Lead(&lead))?;
    }
    Ok(())
}

fn handed_off(world: &World<'_>, story: &Story) -> Lead {
    let mut dice = world.dice(Stream::Lead, story.owner);
    dice.below(1); // the draw of the band, which `band` made
    let size = story.band.draw_size(&mut dice);
    let mut lead = profile(&mut dice);
    lead.lead_id = id(story.owner);
    lead.company_size = (!dice.chance(120)).then_some(size);
    lead.territory = if dice.chance(150) { "" } else { story.territory };
    let old = if story.trouble == Some(Trouble::OldOpportunity) { OLDER_BY } else { 0 };
    lead.created_at = Moment::At(story.qualified_at - QUALIFY.draw(&mut dice) - old);
    let tells = world.plan.effects.has(Effect::TellingCriteria) && story.fate.converts();
    lead.score = Some(dice.between(20, 85) + if tells { 10 } else { 0 });
    lead.account_owner_id = account_owner(world, story);
    lead
}

/// Who owns the account already: in 8 of 100 leads the AE who receives it, in 1 another of the team's.
fn account_owner(world: &World<'_>, story: &Story) -> String {
    let mut dice = world.dice(Stream::Account, story.owner);
    let week = world.weeks.week_of(story.owner);
    match dice.below(100) {
        0..8 => story.ae.id(),
        8 => world.staff.draw_ae(week, story.ae, &mut dice).id(),
        _ => String::new(),
    }
}

/// A lead that came in like any other, and was never handed off.
fn spare(world: &World<'_>, story: &Story, dice: &mut Dice) -> Lead {
    let size = dice.weigh(&USUAL_BANDS).draw_size(dice);
    let mut lead = profile(dice);
    lead.company_size = (!dice.chance(900)).then_some(size);
    lead.territory = if dice.chance(300) { "" } else { dice.pick(&TERRITORIES) };
    lead.score = Some(dice.between(5, 70));
    let lag = QUALIFY.draw(dice) + dice.between(0, 86_400);
    lead.created_at = world.known(story.handed_off_at - lag).into();
    lead
}

/// The last spare lead of the plan comes in a minute before the data ends, so that the newest
/// event tells for when the data speaks; here and there a date can't be read.
fn spare_created_at(world: &World<'_>, story: &Story, usual: Moment) -> Moment {
    if story.index + 1 == world.plan.handoffs {
        Moment::At(world.as_of - 60)
    } else if story.trouble == Some(Trouble::UnreadableLead) {
        Moment::Unreadable("soon")
    } else {
        usual
    }
}

/// Who asked, and from which company.
fn profile(dice: &mut Dice) -> Lead {
    let name = names::draw_person(dice);
    let company = names::draw_company(dice);
    Lead {
        source: dice.weigh(&SOURCES),
        title: if dice.chance(300) { "" } else { dice.pick(&TITLES) },
        email: names::email(&name, &company),
        industry: if dice.chance(250) { "" } else { dice.weigh(&INDUSTRIES) },
        contact_name: if dice.chance(60) { String::new() } else { name },
        company,
        ..Lead::default()
    }
}
