//! What AEs say of handoffs, and SDRs of what became of them.

use super::briefs::Brief;
use super::dice::{Dice, Stream};
use super::plan::SampleError;
use super::rows::{Feedback, Moment};
use super::sink::{Row, Sink};
use super::story::{Fate, Story};
use super::world::World;

const HOUR: i64 = 3_600;
/// Scores of a handoff whose brief has no gap, one, two, and more: weights of 1 to 5.
const BY_GAPS: [[(u64, i64); 5]; 4] = [
    [(2, 1), (5, 2), (15, 3), (40, 4), (38, 5)],
    [(3, 1), (9, 2), (25, 3), (40, 4), (23, 5)],
    [(6, 1), (18, 2), (33, 3), (31, 4), (12, 5)],
    [(14, 1), (29, 2), (32, 3), (19, 4), (6, 5)],
];
/// Scores of the fit: of a handoff that was rejected, and of the others.
const FITS: [[(u64, i64); 5]; 2] =
    [[(35, 1), (35, 2), (20, 3), (8, 4), (2, 5)], [(3, 1), (8, 2), (24, 3), (40, 4), (25, 5)]];
const PRAISE: [&str; 6] = [
    "Brief was all I needed",
    "Prospect knew why we met",
    "Good timing, clear next step",
    "Short and to the point, thanks",
    "Could start where the SDR stopped",
    "Right person on the call",
];
const BLAME: [&str; 6] = [
    "Had to ask for the basics again",
    "No word on who decides",
    "Prospect did not expect a sales call",
    "What was promised? Found out in the meeting",
    "Too early, nobody has a plan yet",
    "Notes came after the meeting",
];

/// Tells what the AE says of the handoff, in 56 of 100, and what the SDR says, in 7.
pub(super) fn tell(
    world: &World<'_>,
    story: &Story,
    brief: &Brief,
    sink: &mut dyn Sink,
) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Feedback, story.index);
    let by_ae = dice.chance(5_600);
    let by_sdr = dice.chance(700);
    let at = world.desk(story.ae).after(story.handed_off_at, dice.between(2 * HOUR, 44 * HOUR));
    if story.fate == Fate::NeverFollowed || at > world.as_of {
        return Ok(());
    }
    if by_ae {
        sink.take(Row::Feedback(&of_ae(story, brief.gaps, at, &mut dice)))?;
    }
    let at = at + dice.between(HOUR, 30 * HOUR);
    if by_sdr && at <= world.as_of {
        let score = dice.weigh(&BY_GAPS[0]);
        let (given_by, given_at) = (story.sdr.id(), Moment::At(at));
        let of_sdr = Feedback { given_by, given_at, score, ..row(story) };
        sink.take(Row::Feedback(&of_sdr))?;
    }
    Ok(())
}

fn of_ae(story: &Story, gaps: u64, at: i64, dice: &mut Dice) -> Feedback {
    let by_gaps = &BY_GAPS[usize::try_from(gaps.min(3)).unwrap_or(0)];
    let score = dice.weigh(by_gaps);
    let brief_score = dice.weigh(by_gaps);
    let fit_score = dice.weigh(&FITS[usize::from(story.fate != Fate::Rejected)]);
    let comment = dice.pick(if score >= 4 { &PRAISE } else { &BLAME });
    Feedback {
        given_by: story.ae.id(),
        given_at: Moment::At(at),
        score,
        brief_score: dice.chance(8_000).then_some(brief_score),
        fit_score: dice.chance(7_500).then_some(fit_score),
        comment: if dice.chance(3_000) { comment } else { "" },
        ..row(story)
    }
}

fn row(story: &Story) -> Feedback {
    Feedback { handoff_id: story.id(), ..Feedback::default() }
}
