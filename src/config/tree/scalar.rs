//! Single values: what TOML has, what a shape asks for.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use toml::de::{DeInteger, DeValue};
use toml::value::{Datetime, Offset};

use super::Value;
use crate::charts::Rgb;
use crate::config::keys::Shape;

/// Why a value is not what its shape asks for.
pub(super) enum Wrong {
    /// Another type, or outside the range.
    Type { expected: String },
    /// A text that names no zone.
    NoZone { name: String },
}

/// The value, if it is what the shape asks for.
pub(super) fn parse(found: &DeValue<'_>, shape: &Shape) -> Result<Value, Wrong> {
    let value = match shape {
        Shape::Text | Shape::TextOrTexts | Shape::TextOrTable(_) => {
            found.as_str().filter(|text| !text.trim().is_empty()).map(text)
        }
        Shape::AnyText => found.as_str().map(text),
        Shape::Identifier => found.as_str().filter(|name| is_identifier(name)).map(text),
        Shape::Whole { least, most } => found
            .as_integer()
            .and_then(whole)
            .filter(|number| (least..=most).contains(&number))
            .map(Value::Whole),
        Shape::Decimal => decimal(found).map(Value::Decimal),
        Shape::Flag => found.as_bool().map(Value::Flag),
        Shape::Choice { words } => return choice(found, words, shape),
        Shape::Zone => return zone(found),
        Shape::Instant => instant(found).map(Value::Instant),
        Shape::Day => day(found).map(Value::Day),
        Shape::Pattern => found.as_str().filter(|pattern| is_pattern(pattern)).map(text),
        Shape::Colour => found.as_str().filter(|colour| Rgb::parse(colour).is_some()).map(text),
        Shape::List(_) | Shape::Table(_) | Shape::Tables(_) | Shape::Named { .. } => None,
    };
    value.ok_or_else(|| Wrong::Type { expected: shape.words() })
}

/// Whether a name is one that SQL can take without quotes.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// A civil date as `2026-12-25`.
pub(super) fn parse_day(text: &str) -> Option<NaiveDate> {
    let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    is_plain.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn whole(number: &DeInteger<'_>) -> Option<u32> {
    u32::from_str_radix(number.as_str(), number.radix()).ok()
}

fn decimal(found: &DeValue<'_>) -> Option<f64> {
    let number: f64 = match found {
        DeValue::Integer(number) => f64::from(whole(number)?),
        DeValue::Float(number) => number.as_str().parse().ok()?,
        _ => return None,
    };
    (number.is_finite() && number >= 0.0).then_some(number)
}

fn choice(found: &DeValue<'_>, words: &[&str], shape: &Shape) -> Result<Value, Wrong> {
    match found.as_str() {
        Some(word) if words.contains(&word) => Ok(text(word)),
        _ => Err(Wrong::Type { expected: shape.words() }),
    }
}

fn zone(found: &DeValue<'_>) -> Result<Value, Wrong> {
    let Some(name) = found.as_str() else {
        return Err(Wrong::Type { expected: Shape::Zone.words() });
    };
    name.parse::<Tz>().map(Value::Zone).map_err(|_| Wrong::NoZone { name: name.to_owned() })
}

fn day(found: &DeValue<'_>) -> Option<NaiveDate> {
    match found {
        DeValue::String(text) => parse_day(text),
        DeValue::Datetime(Datetime { date: Some(date), time: None, offset: None }) => {
            parse_day(&date.to_string())
        }
        _ => None,
    }
}

fn instant(found: &DeValue<'_>) -> Option<i64> {
    let text = match found {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(moment) => rfc3339(moment)?,
        _ => return None,
    };
    DateTime::parse_from_rfc3339(&text).ok().map(|moment| moment.timestamp())
}

/// TOML 1.1 lets the seconds out; RFC 3339 doesn't.
fn rfc3339(moment: &Datetime) -> Option<String> {
    let (date, time, offset) = (moment.date?, moment.time?, moment.offset?);
    let offset = match offset {
        Offset::Z => "Z".to_owned(),
        offset @ Offset::Custom { .. } => offset.to_string(),
    };
    let second = time.second.unwrap_or_default();
    Some(format!("{date}T{:02}:{:02}:{second:02}{offset}", time.hour, time.minute))
}

fn is_pattern(pattern: &str) -> bool {
    !pattern.trim().is_empty() && glob::Pattern::new(pattern).is_ok()
}
