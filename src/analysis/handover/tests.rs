//! A context to test with: calendar 0 is New York's, calendar 1 Tokyo's, nine to five.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::{HandoverContext, OwedCadence, TransferRule};
use crate::calendar::{Schedule, ScheduleSpec, TimeOfDay, Window};

fn office(zone: Tz) -> Schedule {
    let hour = |text: &str| TimeOfDay::parse(text).unwrap();
    let mut spec = ScheduleSpec::new(zone);
    spec.week[..5].fill(vec![Window { start: hour("09:00"), end: hour("17:00") }]);
    Schedule::new(spec).unwrap()
}

pub(super) fn context() -> HandoverContext {
    HandoverContext {
        title: "Handoff review".into(),
        company: None,
        locale: "en-GB".into(),
        zone: Tz::America__New_York,
        day: "2026-11-15".parse().unwrap(),
        min_compared: 8,
        min_percent: 20,
        days_ahead: 2,
        prep_s: 900,
        mandatory: BTreeSet::new(),
        sla_s: 3600,
        acknowledge_s: 3600,
        cadence: OwedCadence { touches: 3, days: 3, channels: 3 },
        transfer: TransferRule {
            company_size: 1000,
            score: 80,
            stakeholders: 3,
            shared_minutes: 60,
        },
        emails: BTreeMap::new(),
        is_filled: Box::new(|text| !text.is_empty()),
        link: Box::new(|_| None),
        schedules: vec![office(Tz::America__New_York), office(Tz::Asia__Tokyo)],
        calendar_of: |key| usize::try_from(key).ok(),
    }
}
