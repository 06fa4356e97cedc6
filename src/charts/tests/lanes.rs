//! Seeded inputs of the figures of steps, calls, touches and scores.

use super::super::cadence_lanes::{self, CadenceLanes, Channel, Lane, Touch, TouchState};
use super::super::funnel_plot::{self, FunnelLimit, FunnelPlot, FunnelPoint};
use super::super::score_bars::{self, ScoreBars, ScoreRow};
use super::super::sla_states::{self, SlaPanel, SlaPanels, SlaRow};
use super::super::stall_bars::{self, StallBars, StallStep};
use super::super::talk_strip::{self, TalkBand, TalkRow, TalkStrip};
use super::super::{ChartError, Size};
use super::seeded::Dice;

/// The channels with what they are called.
pub(super) const CHANNELS: [(Channel, &str); 6] = [
    (Channel::Phone, "phone"),
    (Channel::Email, "e-mail"),
    (Channel::LinkedIn, "LinkedIn"),
    (Channel::Sms, "text message"),
    (Channel::Chat, "chat"),
    (Channel::Other, "another channel"),
];

/// These figures, by name.
pub(super) fn drawn(
    dice: &mut Dice,
    size: Size,
) -> Vec<(&'static str, Result<String, ChartError>)> {
    vec![
        ("stall", stall_bars::draw(&stall(dice), size)),
        ("funnel", funnel_plot::draw(&funnel(dice), size)),
        ("cadence", cadence_lanes::draw(&cadence(dice), size)),
        ("talk", talk_strip::draw(&talk(dice), size)),
        ("scores", score_bars::draw(&scores(dice), size)),
        ("panels", sla_states::draw_panels(&panels(dice), size)),
    ]
}

pub(super) fn stall(dice: &mut Dice) -> StallBars {
    let steps = (0..dice.rows(12))
        .map(|_| StallStep {
            name: dice.name(),
            reached: dice.counts().n,
            prior: (!dice.one_in(3)).then(|| dice.counts().n),
            between: if dice.one_in(3) { dice.name() } else { "12 fewer, 75% go on".to_owned() },
            side: [dice.name(), dice.below(99).to_string()],
        })
        .collect();
    StallBars {
        caption: dice.caption(),
        steps,
        now_words: "handed off in the last 8 weeks".to_owned(),
        prior_words: dice.name(),
        side_words: ["Median age".to_owned(), "Stuck".to_owned()],
    }
}

pub(super) fn funnel(dice: &mut Dice) -> FunnelPlot {
    let centre = dice.benchmark();
    let level = centre.value;
    let limits = (1..dice.rows(90))
        .map(|n| {
            let wide = 1.0 / f64::from(n).sqrt();
            let at = |z: f64| ((level - z * wide).max(0.0), (level + z * wide).min(1.0));
            FunnelLimit { n, inner: at(0.98), outer: at(1.55) }
        })
        .collect();
    let points = (0..dice.rows(120))
        .map(|_| FunnelPoint {
            name: dice.name(),
            counts: dice.counts(),
            share: dice.share(),
            outside: dice.signal(),
        })
        .collect();
    let limit_words = ["95% limits".to_owned(), "99.8% limits".to_owned()];
    let axis_words = "Handoffs".to_owned();
    FunnelPlot { caption: dice.caption(), points, centre, limits, limit_words, axis_words }
}

pub(super) fn cadence(dice: &mut Dice) -> CadenceLanes {
    let lanes = (0..dice.rows(30))
        .map(|_| Lane {
            name: dice.name(),
            note: if dice.one_in(4) { dice.name() } else { "1 of 3 touches".to_owned() },
            touches: (0..dice.rows(7)).map(|_| touch(dice)).collect(),
            seen_until: dice.below(14),
        })
        .collect();
    CadenceLanes {
        caption: dice.caption(),
        lanes,
        last_day: if dice.one_in(5) { 1 + dice.below(30) } else { 10 },
        window: dice.below(5),
        window_words: "3 touches by 3 channels in 3 days".to_owned(),
        axis_words: "Business days since the handoff".to_owned(),
        channel_words: CHANNELS.iter().map(|&(c, words)| (c, words.to_owned())).collect(),
        owed_words: "owed".to_owned(),
    }
}

fn touch(dice: &mut Dice) -> Touch {
    let channel = CHANNELS[dice.below(6) as usize].0;
    Touch {
        day: dice.below(12),
        channel: (!dice.one_in(9)).then_some(channel),
        state: if dice.one_in(4) { TouchState::Owed } else { TouchState::Made },
    }
}

pub(super) fn talk(dice: &mut Dice) -> TalkStrip {
    let rows = (0..dice.rows(50))
        .map(|_| TalkRow {
            name: dice.name(),
            calls: (0..dice.counts().n.min(200)).map(|_| dice.share()).collect(),
            median: dice.estimate().map(|e| e.value),
        })
        .collect();
    let (a, b) = (dice.share(), dice.share());
    let band =
        TalkBand { low: a.min(b), high: a.max(b), label: "43–46%, vendor survey".to_owned() };
    TalkStrip {
        caption: dice.caption(),
        rows,
        band: (!dice.one_in(3)).then_some(band),
        rule: (!dice.one_in(3)).then(|| dice.benchmark()),
        axis_words: "Share of the call that the AE talks".to_owned(),
    }
}

pub(super) fn scores(dice: &mut Dice) -> ScoreBars {
    let rows = (0..dice.rows(40))
        .map(|_| ScoreRow {
            name: dice.name(),
            note: if dice.one_in(3) { dice.name() } else { "12 of 20 answered (60%)".to_owned() },
            scores: [0; 5].map(|_: u32| if dice.one_in(3) { 0 } else { dice.below(9) }),
        })
        .collect();
    let score_words = ["1 poor", "2", "3", "4", "5 excellent"].map(str::to_owned);
    ScoreBars { caption: dice.caption(), rows, score_words }
}

pub(super) fn panels(dice: &mut Dice) -> SlaPanels {
    let people = dice.rows(40);
    let names: Vec<String> = (0..people).map(|_| dice.name()).collect();
    let heads = ["Acknowledged within 1 hour", "Confirmed the same day", "Reviewed before"];
    let panels = (0..dice.below(5))
        .map(|at| SlaPanel {
            heading: heads.get(at as usize).map_or_else(|| dice.name(), |&h| h.to_owned()),
            rows: names.iter().map(|name| sla_row(dice, name)).collect(),
        })
        .collect();
    SlaPanels { caption: dice.caption(), panels }
}

fn sla_row(dice: &mut Dice, name: &str) -> SlaRow {
    SlaRow {
        name: name.to_owned(),
        met: dice.counts().n,
        late: dice.below(9),
        open_within: dice.below(9),
        open_breached: dice.counts().hits,
        within: None,
    }
}
