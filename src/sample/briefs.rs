//! What the SDR writes into the brief, and what is left blank.

use super::dice::{Dice, Stream};
use super::effects::{Effect, FORGETFUL_SDR, FORGOTTEN_BUDGETS};
use super::phrases;
use super::story::Story;
use super::world::World;

/// Shares of blanks in the fields of a brief, of 10,000, in the order of the contract:
/// pain points, trigger, engagement history, stakeholders, timeline, budget, objections, next
/// step, promised, AE preparation.
const BLANKS: [u64; 10] = [250, 500, 300, 600, 500, 1_200, 700, 250, 700, 600];
/// Place of the budget among them.
const BUDGET: usize = 5;
/// Share of fields that hold words which say nothing, of 10,000.
const JUNK: u64 = 120;
/// Such words.
const JUNK_WORDS: [&str; 6] = ["n/a", "tbd", "-", "TBD", "N/A", "unknown"];

/// The ten fields of a brief.
#[derive(Clone, Debug)]
pub(super) struct Brief {
    /// The fields, in the order of the contract; empty when blank.
    pub(super) fields: [String; 10],
    /// How many are blank or junk.
    pub(super) gaps: u64,
}

/// Writes the brief of a handoff.
pub(super) fn write(world: &World<'_>, story: &Story) -> Brief {
    let mut dice = world.dice(Stream::Brief, story.index);
    let forgets =
        world.plan.effects.has(Effect::ForgottenBudget) && story.sdr.number == FORGETFUL_SDR;
    let mut brief = Brief { fields: Default::default(), gaps: 0 };
    for (place, field) in brief.fields.iter_mut().enumerate() {
        let blanks = if forgets && place == BUDGET { FORGOTTEN_BUDGETS } else { BLANKS[place] };
        if dice.chance(blanks) {
            brief.gaps += 1;
        } else if dice.chance(JUNK) {
            brief.gaps += 1;
            dice.pick(&JUNK_WORDS).clone_into(field);
        } else {
            *field = phrase(place, &mut dice);
        }
    }
    brief
}

/// What stands in that field.
fn phrase(place: usize, dice: &mut Dice) -> String {
    let form = dice.pick(phrases::FORMS[place]);
    let mut text = String::with_capacity(form.len() + 24);
    for letter in form.chars() {
        match letter {
            '#' => text.push_str(&dice.between(2, 9).to_string()),
            '@' => text.push_str(dice.pick(&phrases::TASKS)),
            '%' => text.push_str(dice.pick(&phrases::ROLES)),
            '&' => text.push_str(dice.pick(&phrases::MONTHS)),
            other => text.push(other),
        }
    }
    text
}
