//! Counts made by hand, week by week.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use crate::analysis::handover::OwedCadence;
use crate::analysis::{ChartRules, Context};
use crate::contract::BRIEF_COMPONENTS;
use crate::measured::{
    Belongs, Cell, CellKey, Dimension, Ending, Measured, Members, Person, Routing, Slice, Span,
    Wait, WeekRange, Weeks,
};
use crate::review::Better;
use crate::table::{Column, Table, Values, WordBuilder};

/// The review week: Monday 2026-11-09, days since 1970-01-01.
pub(in crate::analysis) const REVIEW: i32 = 20_766;
/// How many weeks before the review week the last matured one is.
pub(in crate::analysis) const MATURED_AGO: i32 = 5;
/// Weeks of history.
const HISTORY: i32 = 52;

/// Metrics of which less is better.
const LOWER: [&str; 5] =
    ["misrouted", "stage_overstay", "follow_up_wait", "never_followed_up", "outcome_not_logged"];
/// Metrics of which more is better.
const HIGHER: [&str; 16] = [
    "acceptance_rate",
    "acknowledgement_sla",
    "brief_completeness",
    "brief_components",
    "confirmation_sla",
    "conversion_by_missing",
    "conversion_by_routing",
    "feedback_score",
    "follow_up_sla",
    "handoff_to_opportunity_rate",
    "hold_rate",
    "sdr_feedback_score",
    "show_rate",
    "talk_ratio",
    "three_three_three",
    "win_rate",
];

/// Which way is good.
pub(super) fn better() -> BTreeMap<String, Better> {
    let lower = LOWER.map(|metric| (metric.to_owned(), Better::Lower));
    lower.into_iter().chain(HIGHER.map(|metric| (metric.to_owned(), Better::Higher))).collect()
}

/// A column of texts.
pub(in crate::analysis) fn text<'a>(
    name: &str,
    texts: impl IntoIterator<Item = &'a str>,
) -> Column {
    let mut words = WordBuilder::default();
    texts.into_iter().for_each(|text| words.push(Some(text)));
    Column { name: name.to_owned(), values: words.finish() }
}

/// A column of whole numbers, of which some may be unknown.
pub(in crate::analysis) fn whole<N: Into<Option<i64>>>(
    name: &str,
    numbers: impl IntoIterator<Item = N>,
) -> Column {
    let numbers = numbers.into_iter().map(Into::into).collect();
    Column { name: name.to_owned(), values: Values::Whole(numbers) }
}

/// Counts under construction.
pub(in crate::analysis) struct World {
    measured: Measured,
}

impl World {
    /// No counts; every column there.
    pub(in crate::analysis) fn new() -> Self {
        let matured = REVIEW - 7 * MATURED_AGO;
        let weeks = Weeks {
            review: REVIEW,
            window: REVIEW - 84,
            matured,
            matured_window: matured - 84,
            count: 13,
        };
        let present = crate::contract::TABLES.iter().flat_map(|table| {
            table.columns.iter().map(move |column| format!("{}.{}", table.name, column.name))
        });
        Self {
            measured: Measured {
                weeks,
                inquiries: WeekRange { first: REVIEW - 175, last: REVIEW - 91 },
                as_of: i64::from(REVIEW + 7) * 86_400,
                members: Members::default(),
                cells: BTreeMap::new(),
                waits: BTreeMap::new(),
                cycles_from: REVIEW - 175,
                cohorts: Vec::new(),
                cohorts_from: REVIEW - 343,
                people: BTreeMap::new(),
                present: present.collect(),
                checks: Vec::new(),
                worklist: Table::default(),
                older_open: 0,
                briefs: Table::default(),
                sections: Vec::new(),
                actions: Vec::new(),
                earlier_waits: Table::default(),
                calls: crate::measured::CallRows::default(),
                routing: Routing::default(),
                behind: crate::measured::Behind::default(),
                handoffs_in_all: 0,
                week_sdrs: 0,
                week_aes: 0,
                business_day_s: 28_800,
            },
        }
    }

    /// (achieved, eligible) of everything together, by weeks before the review week.
    pub(in crate::analysis) fn weekly(
        self,
        metric: &str,
        count: impl Fn(i32) -> (u64, u64),
    ) -> Self {
        self.weekly_members(metric, Slice::All, |ago| {
            let (achieved, eligible) = count(ago);
            vec![("", achieved, eligible)]
        })
    }

    /// (achieved, eligible) of a part of a metric, by weeks before the review week.
    pub(in crate::analysis) fn weekly_part(
        mut self,
        metric: &str,
        part: &str,
        count: impl Fn(i32) -> (u64, u64),
    ) -> Self {
        for ago in 0..HISTORY {
            let ((achieved, eligible), week_start) = (count(ago), REVIEW - 7 * ago);
            let (metric, part) = (metric.to_owned(), part.to_owned());
            let key = CellKey { metric, slice: Slice::All, span: Span::Weekly, part };
            let member = self.measured.members.code("");
            let cell = Cell { member, week_start, achieved, eligible };
            self.measured.cells.entry(key).or_default().push(cell);
        }
        self
    }

    /// (member, achieved, eligible) of a slice, by weeks before the review week.
    pub(in crate::analysis) fn weekly_members(
        mut self,
        metric: &str,
        slice: Slice,
        count: impl Fn(i32) -> Vec<(&'static str, u64, u64)>,
    ) -> Self {
        for ago in 0..HISTORY {
            for (member, achieved, eligible) in count(ago) {
                self.add(
                    metric,
                    (slice, Span::Weekly),
                    member,
                    (REVIEW - 7 * ago, achieved, eligible),
                );
            }
        }
        self
    }

    /// (member, achieved, eligible) over the window, of a slice with many members.
    pub(in crate::analysis) fn members(
        mut self,
        metric: &str,
        slice: Slice,
        counts: &[(&str, u64, u64)],
    ) -> Self {
        for &(member, achieved, eligible) in counts {
            for (span, start) in [
                (Span::Window, self.measured.weeks.window),
                (Span::MaturedWindow, self.measured.weeks.matured_window),
            ] {
                self.add(metric, (slice, span), member, (start, achieved, eligible));
            }
            let person = Person { name: member.to_owned(), started_on: None };
            self.measured.people.insert(member.to_owned(), person);
        }
        self
    }

    /// (member, achieved, eligible) of a part of a metric over the window.
    pub(super) fn part_of_members(
        mut self,
        (metric, part): (&str, &str),
        slice: Slice,
        counts: &[(&str, u64, u64)],
    ) -> Self {
        let week_start = self.measured.weeks.window;
        for &(member, achieved, eligible) in counts {
            let member = self.measured.members.code(member);
            let (metric, part) = (metric.to_owned(), part.to_owned());
            let key = CellKey { metric, slice, span: Span::Window, part };
            let cell = Cell { member, week_start, achieved, eligible };
            self.measured.cells.entry(key).or_default().push(cell);
        }
        self
    }

    /// The first day of a person in the role, days since 1970-01-01.
    pub(super) fn started(mut self, id: &str, day: i32) -> Self {
        self.measured.people.get_mut(id).unwrap().started_on = Some(i64::from(day));
        self
    }

    /// Ended waits of one AE in the review week, business seconds.
    pub(in crate::analysis) fn waits(
        mut self,
        ae: &str,
        seconds: impl Iterator<Item = i64>,
    ) -> Self {
        let code = self.measured.members.code(ae);
        let waits = self.measured.waits.entry("follow_up_wait".to_owned()).or_default();
        waits.extend(seconds.map(|business_s| Wait {
            week_start: REVIEW,
            members: Belongs::default().to(Dimension::Ae, Some(code)),
            business_s: Some(business_s),
            wall_s: business_s,
            ending: Ending::Event,
        }));
        self
    }

    /// Rows of the worklist as (handoff, reason's number, clock in seconds).
    pub(in crate::analysis) fn worklist(mut self, rows: &[(&str, i64, i64)]) -> Self {
        let ids = |name: &str| text(name, rows.iter().map(|row| row.0));
        let mut columns: Vec<Column> =
            ["handoff_id", "account", "sdr_id", "sdr", "ae_id", "ae"].map(ids).into();
        columns.push(whole("reason", rows.iter().map(|row| row.1)));
        columns.push(whole("clock_seconds", rows.iter().map(|row| row.2)));
        for name in [
            "meeting_at",
            "touches",
            "handed_off_at",
            "ae_calendar_key",
            "is_quiet",
            "last_touch_at",
            "channel_set",
            "cadence_touches",
            "cadence_days",
            "cadence_channels",
            "is_past_cadence",
        ] {
            columns.push(whole(name, rows.iter().map(|_| 0)));
        }
        for (name, _) in BRIEF_COMPONENTS {
            columns.push(whole(&format!("brief_{name}"), rows.iter().map(|_| 1)));
        }
        self.measured.worklist = Table::new(columns).unwrap();
        self
    }

    /// The same, with a column that the exports lack.
    pub(in crate::analysis) fn without(mut self, column: &str) -> Self {
        assert!(self.measured.present.remove(column), "{column}");
        self
    }

    /// The counts.
    pub(in crate::analysis) fn build(self) -> Measured {
        self.measured
    }

    /// Thresholds as they are by default.
    pub(in crate::analysis) fn context() -> Context {
        Context {
            zone: Tz::UTC,
            maturity_days: 30,
            inquiry_days: 90,
            stall_days: [1, 1, 5, 15, 10, 65],
            sla_s: 3_600,
            marks_s: vec![300, 3_600],
            min_compared: 8,
            not_logged_limit: 0.1,
            worklist_rows: 8,
            worklist_days: 30,
            benchmarks: BTreeMap::new(),
            charts: ChartRules::new(better(), []),
            playbook: crate::analysis::Agreed::default(),
            due: Box::new(|_, from, seconds| Some(from + seconds)),
            cadence: OwedCadence { touches: 3, days: 3, channels: 3 },
            calls: crate::analysis::CallTerms { window_days: 3, talk_limit: 6_500 },
            next_day_without: Box::new(|_, _| Some(7)),
            routing: crate::analysis::RoutingTerms::default(),
            link: Box::new(|_| None),
        }
    }

    fn add(
        &mut self,
        metric: &str,
        (slice, span): (Slice, Span),
        member: &str,
        (week_start, achieved, eligible): (i32, u64, u64),
    ) {
        let member = self.measured.members.code(member);
        let key = CellKey { metric: metric.to_owned(), slice, span, part: String::new() };
        let cell = Cell { member, week_start, achieved, eligible };
        self.measured.cells.entry(key).or_default().push(cell);
    }
}
