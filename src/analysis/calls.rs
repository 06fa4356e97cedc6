//! Outreach to quiet prospects day by day, and talk in first meetings.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::convert::{LEVEL, share};
use super::handover::{OwedCadence, Row};
use super::rates;
use crate::measured::Measured;
use crate::review::{Benchmark, Calls, LaneTouches, QuietLane, QuietOutreach, Talk, TalkOf};
use crate::stats::{Sample, Tally};
use crate::table::{Table, TableError};
use crate::units::real;

const CADENCE: &str = "three_three_three";
const TALK: &str = "talk_ratio";
/// The metric whose lines bound the span that is recommended.
const SPAN: &str = "talk_ratio_band";

/// What is agreed on outreach and calls beside the cadence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CallTerms {
    /// Business days of the cadence's window after that of the handoff.
    pub window_days: u32,
    /// The most that the AE should talk, in ten-thousandths of the time.
    pub talk_limit: i64,
}

/// Both, as far as the exports can tell.
pub(super) fn calls(measured: &Measured, context: &Context, on: &dyn Fn(&str) -> bool) -> Calls {
    let lanes = || lanes(&measured.calls.quiet, context).unwrap_or_default();
    Calls {
        quiet: on(CADENCE).then(|| QuietOutreach {
            lanes: lanes(),
            kept: rates::window_share(measured, CADENCE),
            touches: context.cadence.touches,
            window_days: context.calls.window_days,
        }),
        talk: on(TALK).then(|| Talk {
            limit: ratio(context.calls.talk_limit),
            span: span(context),
            within: rates::window_share(measured, TALK),
            rows: talks(measured, context.calls.talk_limit).unwrap_or_default(),
        }),
    }
}

fn lanes(rows: &Table, context: &Context) -> Result<Vec<QuietLane>, TableError> {
    let mut lanes: BTreeMap<String, QuietLane> = BTreeMap::new();
    for at in 0..rows.rows() {
        let row = Row { table: rows, at };
        let text =
            |column: &str| Ok::<_, TableError>(row.text(column)?.unwrap_or_default().to_owned());
        let id = text("handoff_id")?;
        let (account, ae) = (text("account")?, text("ae")?);
        let seen_days = days(row.number("seen_days")?);
        let lane = lanes.entry(id.clone()).or_insert_with(|| QuietLane {
            handoff_id: id,
            account,
            ae,
            seen_days,
            ..QuietLane::default()
        });
        if let Some(day) = row.whole("day_no")? {
            let channel = row.text("channel")?.filter(|name| !name.is_empty()).map(str::to_owned);
            let count = row.count("touches")?;
            lane.touches.push(LaneTouches { day: days(day), channel, count });
        }
    }
    let mut lanes: Vec<QuietLane> = lanes.into_values().collect();
    for lane in &mut lanes {
        judge(lane, context.cadence, context.calls.window_days);
    }
    lanes.sort_by(|a, b| {
        let rank = |lane: &QuietLane| (lane.lacking == 0, lane.is_past, Reverse(lane.seen_days));
        (rank(a), &a.handoff_id).cmp(&(rank(b), &b.handoff_id))
    });
    Ok(lanes)
}

/// What was made within the window, and what is lacking to what is owed: each further touch can
/// be on another day and by another channel.
fn judge(lane: &mut QuietLane, owed: OwedCadence, window_days: u32) {
    let within = || lane.touches.iter().filter(|touch| touch.day <= window_days);
    let distinct = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let days: BTreeSet<u32> = within().map(|touch| touch.day).collect();
    let channels: BTreeSet<&String> = within().filter_map(|touch| touch.channel.as_ref()).collect();
    let made = within().map(|touch| touch.count).sum();
    let lacking = [
        owed.touches.saturating_sub(made),
        owed.days.saturating_sub(distinct(days.len())),
        owed.channels.saturating_sub(distinct(channels.len())),
    ];
    let lacking = lacking.into_iter().max().unwrap_or(0);
    lane.made = made;
    lane.lacking = lacking;
    lane.is_past = lane.seen_days > window_days;
}

fn days(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// The lines of the span, lowest first; none that no share can reach.
fn span(context: &Context) -> Vec<Benchmark> {
    let mut lines = context.benchmarks(SPAN);
    lines.retain(|line| (0.0..=1.0).contains(&line.value));
    lines.sort_by(|a, b| a.value.total_cmp(&b.value));
    lines
}

fn talks(measured: &Measured, limit: i64) -> Result<Vec<TalkOf>, TableError> {
    let rows = &measured.calls.talks;
    let mut by_ae: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for at in 0..rows.rows() {
        let row = Row { table: rows, at };
        if let (Some(ae), Some(talk)) = (row.text("ae_id")?, row.whole("talk_ratio")?) {
            by_ae.entry(ae.to_owned()).or_default().push(talk);
        }
    }
    let of = |(id, talks): (String, Vec<i64>)| {
        let within = talks.iter().filter(|&&talk| talk <= limit).count();
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let sample = Sample::new(talks.iter().map(|&talk| ratio(talk)).collect()).ok()?;
        Some(TalkOf {
            name: measured.name_of(&id).to_owned(),
            id,
            shares: sample.values().to_vec(),
            median: sample.median(),
            interval: sample.median_interval(LEVEL).map(|found| (found.low, found.high)),
            within: share(Tally::new(count(within), count(talks.len())).unwrap_or(Tally::EMPTY)),
        })
    };
    let mut found: Vec<TalkOf> = by_ae.into_iter().filter_map(of).collect();
    found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    Ok(found)
}

/// Ten-thousandths as a share of the whole.
fn ratio(talk: i64) -> f64 {
    real(u64::try_from(talk).unwrap_or(0).min(10_000)) / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::super::tests::builder::{World, text, whole};
    use super::*;

    /// (handoff, days seen, day, channel, touches).
    fn quiet(rows: &[(&str, i64, Option<i64>, &str, i64)]) -> QuietOutreach {
        let mut measured = World::new().build();
        measured.calls.quiet = Table::new(vec![
            text("handoff_id", rows.iter().map(|row| row.0)),
            text("account", rows.iter().map(|row| row.0)),
            text("ae", rows.iter().map(|_| "Ann")),
            whole("seen_days", rows.iter().map(|row| row.1)),
            whole("day_no", rows.iter().map(|row| row.2)),
            text("channel", rows.iter().map(|row| row.3)),
            whole("touches", rows.iter().map(|row| row.4)),
        ])
        .unwrap();
        calls(&measured, &World::context(), &|_| true).quiet.unwrap()
    }

    #[test]
    fn what_is_lacking_is_the_widest_of_the_three_gaps() {
        let found = quiet(&[
            ("kept", 5, Some(0), "call", 1),
            ("kept", 5, Some(1), "email", 1),
            ("kept", 5, Some(3), "linkedin", 1),
            ("one_channel", 2, Some(0), "call", 2),
            ("one_channel", 2, Some(1), "call", 2),
            ("too_late", 6, Some(0), "call", 1),
            ("too_late", 6, Some(4), "email", 5),
            ("unknown_channel", 2, Some(1), "", 1),
            ("untouched", 1, None, "", 0),
        ]);
        let told: Vec<(&str, u64, u64, bool)> = found
            .lanes
            .iter()
            .map(|lane| (lane.handoff_id.as_str(), lane.made, lane.lacking, lane.is_past))
            .collect();
        assert_eq!(
            told,
            [
                ("one_channel", 4, 2, false),
                ("unknown_channel", 1, 3, false),
                ("untouched", 0, 3, false),
                ("too_late", 1, 2, true),
                ("kept", 3, 0, true),
            ]
        );
        assert_eq!(found.lanes[1].touches[0].channel, None, "unknown is no channel");
    }

    #[test]
    fn talk_is_told_by_ae_with_a_median_whose_interval_needs_six() {
        let mut measured = World::new().build();
        let talks = [4_000, 6_501, 6_500, 5_000, 4_500, 9_000, 7_000];
        let aes = ["ann", "ann", "ann", "ann", "ann", "ann", "bob"];
        measured.calls.talks = Table::new(vec![
            text("handoff_id", ["1", "2", "3", "4", "5", "6", "7"]),
            text("ae_id", aes),
            whole("talk_ratio", talks),
        ])
        .unwrap();
        let found = calls(&measured, &World::context(), &|_| true).talk.unwrap();
        let [ann, bob] = found.rows.as_slice() else { panic!("{found:?}") };
        assert!((ann.median - 0.575).abs() < 1e-9 && (found.limit - 0.65).abs() < 1e-9);
        assert!(ann.interval.is_some() && bob.interval.is_none());
        assert_eq!((ann.within.achieved, ann.within.eligible), (4, 6));
        assert_eq!((bob.within.achieved, bob.within.eligible), (0, 1));
    }

    #[test]
    fn the_span_runs_from_the_lowest_line_to_the_highest_and_none_leaves_the_axis() {
        let line = |value, label: &str| Benchmark {
            value,
            label: label.to_owned(),
            source: "survey".to_owned(),
        };
        let mut context = World::context();
        let lines = vec![line(0.46, "to"), line(1.3, "beyond"), line(0.43, "from")];
        context.benchmarks.insert(SPAN.to_owned(), lines);
        let found = calls(&World::new().build(), &context, &|_| true).talk.unwrap();
        let ends: Vec<&str> = found.span.iter().map(|line| line.label.as_str()).collect();
        assert_eq!(ends, ["from", "to"]);
    }

    #[test]
    fn what_the_exports_cannot_tell_is_unknown() {
        let found = calls(&World::new().build(), &World::context(), &|_| false);
        assert_eq!(found, Calls::default());
    }
}
