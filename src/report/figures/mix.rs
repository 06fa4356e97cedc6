//! Why a rate moved: from before to now, by mix and by rate.

use crate::charts::mix_rate::{Cause, Level, MixRate as Waterfall, MixStep, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{moment, name};
use crate::review::{MixRate, MixSegment};

use super::{Pair, both};

/// Segments that stand alone; the rest are drawn together.
const SEGMENTS_ALONE: usize = 4;

/// The waterfall; `None` when one end has no share.
pub(crate) fn mix(
    p: &Phrases,
    mix: &MixRate,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let (Some(before), Some(after)) = (mix.before.estimate, mix.now.estimate) else {
        return Ok(None);
    };
    let alone = &mix.segments[..mix.segments.len().min(SEGMENTS_ALONE)];
    let rest = &mix.segments[alone.len()..];
    let mut steps = Vec::new();
    for cause in [Cause::Mix, Cause::Rate] {
        let change = |segment: &MixSegment| match cause {
            Cause::Mix => segment.mix,
            Cause::Rate => segment.rate,
        };
        steps.extend(alone.iter().map(|segment| MixStep {
            segment: name::segment(p, &mix.factor, &segment.name),
            change: change(segment),
            cause,
        }));
        if !rest.is_empty() {
            let change = rest.iter().map(change).sum();
            steps.push(MixStep { segment: say!(p, "figure-all-others"), change, cause });
        }
    }
    let input = Waterfall {
        caption,
        before: Level { label: say!(p, "figure-weeks-before"), share: before },
        steps,
        after: Level { label: say!(p, "tile-week", day = moment::day(p, mix.week)), share: after },
    };
    both(|size| draw(&input, size)).map(Some)
}
