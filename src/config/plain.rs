//! How values of foreign types stand in the canonical text: as the user would write them.

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Serialize, Serializer};

use crate::calendar::weekday_name;
use crate::contract::layout::Layout;
use crate::contract::source::DateOrder;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn zone<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(zone.name())
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(super) fn optional_zone<S: Serializer>(
    zone: &Option<Tz>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match zone {
        Some(zone) => serializer.serialize_some(zone.name()),
        None => serializer.serialize_none(),
    }
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(super) fn optional_day<S: Serializer>(
    day: &Option<NaiveDate>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn weekday<S: Serializer>(day: &Weekday, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(weekday_name(*day))
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(super) fn date_order<S: Serializer>(
    order: &Option<DateOrder>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    order
        .map(|order| match order {
            DateOrder::DayMonth => "day-month",
            DateOrder::MonthDay => "month-day",
        })
        .serialize(serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn layout<S: Serializer>(
    layout: &&'static Layout,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(layout.kind)
}
