//! Touches of quiet prospects in lanes, and talk in first meetings in strips.

use crate::charts::cadence_lanes::{self, CadenceLanes, Channel, Lane, Touch, TouchState};
use crate::charts::talk_strip::{self, TalkBand, TalkRow, TalkStrip};
use crate::charts::{Benchmark, Caption, ChartError};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{calls as words, name};
use crate::review::{QuietLane, QuietOutreach, Talk, TalkOf};

use super::{Pair, both};

/// Business days of the axis.
const LAST_DAY: u32 = 10;
/// Touches of one day and channel that are drawn; more would not fit into a day.
const MOST_ALIKE: u64 = 3;

/// Channels as the exports name them.
const CHANNELS: [(&str, Channel); 6] = [
    ("call", Channel::Phone),
    ("email", Channel::Email),
    ("linkedin", Channel::LinkedIn),
    ("sms", Channel::Sms),
    ("chat", Channel::Chat),
    ("other", Channel::Other),
];

/// The lanes given, in their order.
pub(crate) fn lanes(
    p: &Phrases,
    quiet: &QuietOutreach,
    lanes: &[QuietLane],
    caption: Caption,
) -> Result<Pair, ChartError> {
    let lane = |lane: &QuietLane| Lane {
        name: name::of_data(&lane.account),
        note: words::made(p, lane, quiet),
        touches: touches(lane, quiet.window_days),
        seen_until: lane.seen_days.min(LAST_DAY),
    };
    let input = CadenceLanes {
        caption,
        lanes: lanes.iter().map(lane).collect(),
        last_day: LAST_DAY,
        window: quiet.window_days,
        window_words: words::window(p, quiet),
        axis_words: say!(p, "calls-days"),
        channel_words: CHANNELS.iter().map(|(own, of)| (*of, name::by_channel(p, own))).collect(),
        owed_words: say!(p, "calls-owed"),
    };
    both(|size| cadence_lanes::draw(&input, size))
}

/// Those made, then those owed from today to the end of the window.
fn touches(lane: &QuietLane, window: u32) -> Vec<Touch> {
    let channel = |own: &Option<String>| {
        let own = own.as_deref()?;
        Some(CHANNELS.iter().find(|(name, _)| *name == own).map_or(Channel::Other, |(_, of)| *of))
    };
    let made = lane.touches.iter().filter(|touch| touch.day <= LAST_DAY).flat_map(|touch| {
        let one =
            Touch { day: touch.day, channel: channel(&touch.channel), state: TouchState::Made };
        (0..touch.count.min(MOST_ALIKE)).map(move |_| one)
    });
    let owed = if lane.is_past { 0 } else { lane.lacking };
    let touched_today = lane.touches.iter().any(|touch| touch.day == lane.seen_days);
    let first = lane.seen_days + u32::from(touched_today);
    let owed = (0..owed).zip(first..).map(|(_, day)| Touch {
        day: day.min(window),
        channel: None,
        state: TouchState::Owed,
    });
    made.chain(owed).collect()
}

/// The span that somebody else recommends.
fn band(p: &Phrases, talk: &Talk) -> Option<TalkBand> {
    let (low, high) = (talk.span.first()?.value, talk.span.last()?.value);
    words::span(p, talk).map(|label| TalkBand { low, high, label })
}

/// A strip per AE with a median where enough meetings are known.
pub(crate) fn talks(
    p: &Phrases,
    talk: &Talk,
    min_compared: u64,
    caption: Caption,
) -> Result<Pair, ChartError> {
    let row = |of: &TalkOf| TalkRow {
        name: name::of_data(&of.name),
        calls: of.shares.clone(),
        median: (of.within.eligible >= min_compared).then_some(of.median),
    };
    let label = words::limit(p, talk);
    let input = TalkStrip {
        caption,
        rows: talk.rows.iter().map(row).collect(),
        band: band(p, talk),
        rule: Some(Benchmark { value: talk.limit, label: label.clone(), source: label }),
        axis_words: say!(p, "calls-talk-axis"),
    };
    both(|size| talk_strip::draw(&input, size))
}
