//! The next touch of the cadence that a quiet prospect is owed.

use super::OwedCadence;
use super::row::Row;
use crate::review::{Instant, TouchPlan};
use crate::table::TableError;

/// Channels by their bit in `channel_set`, those that everybody has first.
const CHANNELS: [(&str, i64); 5] =
    [("call", 1), ("email", 2), ("linkedin", 4), ("sms", 8), ("chat", 16)];
/// How many of them everybody has.
const COMMON: usize = 3;

/// The touches made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::analysis) struct Made {
    /// All by the AE.
    pub(in crate::analysis) touches: u64,
    /// Those within the cadence's window: touches, days, channels.
    pub(in crate::analysis) in_window: (u64, u64, u64),
    /// Channels of all, as bits.
    pub(in crate::analysis) channel_set: i64,
    /// The last one.
    pub(in crate::analysis) last_at: Option<i64>,
    /// Whether the cadence's window has passed.
    pub(in crate::analysis) is_past: bool,
}

impl Made {
    /// What a row of the briefs' queries or of the worklist says.
    pub(in crate::analysis) fn of(row: &Row<'_>) -> Result<Self, TableError> {
        Ok(Self {
            touches: row.count("touches")?,
            in_window: (
                row.count("cadence_touches")?,
                row.count("cadence_days")?,
                row.count("cadence_channels")?,
            ),
            channel_set: row.number("channel_set")?,
            last_at: row.whole("last_touch_at")?,
            is_past: row.is("is_past_cadence")?,
        })
    }
}

/// The touch owed; `None` when the cadence was kept, or no calendar holds the day.
///
/// `due` is the end of the business day that runs or comes next, or of the one after when there was
/// a touch on it already.
pub(in crate::analysis) fn plan(
    owed: OwedCadence,
    made: &Made,
    due: impl Fn(Option<i64>) -> Option<i64>,
) -> Option<TouchPlan> {
    let (touches, days, channels) = made.in_window;
    if touches >= owed.touches && days >= owed.days && channels >= owed.channels {
        return None;
    }
    let number = made.touches + 1;
    Some(TouchPlan {
        number,
        of: owed.touches.max(number),
        due_at: Instant(due(made.last_at)?),
        channels_left: channels_left(made.channel_set),
        lapsed: made.is_past,
    })
}

/// Channels not used yet: of those that everybody has; of the others once these were all tried.
fn channels_left(used: i64) -> Vec<&'static str> {
    let unused = |channels: &[(&'static str, i64)]| -> Vec<&'static str> {
        channels.iter().filter(|(_, bit)| used & bit == 0).map(|(name, _)| *name).collect()
    };
    let common = unused(&CHANNELS[..COMMON]);
    if common.is_empty() { unused(&CHANNELS[COMMON..]) } else { common }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: OwedCadence = OwedCadence { touches: 3, days: 3, channels: 3 };

    #[test]
    fn the_next_touch_is_by_a_channel_not_used_yet() {
        let made = Made {
            touches: 1,
            in_window: (1, 1, 1),
            channel_set: 2,
            last_at: Some(50),
            is_past: false,
        };
        let plan = plan(THREE, &made, |last| last.map(|last| last + 1)).unwrap();
        assert_eq!((plan.number, plan.of, plan.due_at.0, plan.lapsed), (2, 3, 51, false));
        assert_eq!(plan.channels_left, ["call", "linkedin"]);
    }

    #[test]
    fn a_cadence_that_was_kept_owes_nothing() {
        let made = Made { touches: 3, in_window: (3, 3, 3), ..Made::default() };
        assert_eq!(plan(THREE, &made, |_| Some(0)), None);
    }

    #[test]
    fn enough_touches_by_too_few_channels_owe_one_more() {
        let made =
            Made { touches: 4, in_window: (4, 3, 1), channel_set: 1 | 2 | 4, ..Made::default() };
        let plan = plan(THREE, &made, |_| Some(0)).unwrap();
        assert_eq!((plan.number, plan.of), (5, 5));
        assert_eq!(plan.channels_left, ["sms", "chat"]);
    }
}
