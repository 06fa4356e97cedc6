//! Reference values for the tests: read from `tests/golden`, compared within a stated tolerance.

use serde_json::Value;

/// What a closed form may differ by from the reference, which is given to 12 digits.
pub(super) const CLOSED_FORM: f64 = 1e-10;

/// What a quantile found by iteration may differ by.
pub(super) const ITERATED: f64 = 1e-9;

/// The text of the golden file `$name`, one of those listed.
macro_rules! text_of {
    ($name:expr; $($known:literal)*) => {
        match $name {
            $($known => include_str!(
                concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/", $known)
            ),)*
            unknown => panic!("`{unknown}` is no golden file"),
        }
    };
}

/// The golden file `name`.
#[track_caller]
pub(super) fn read(name: &str) -> Value {
    let text = text_of!(name;
        "aalen_johansen.json" "beta_binomial_eb.json" "funnel.json" "kaplan_meier.json"
        "kitagawa.json" "logrank.json" "misc.json" "multiple_comparisons.json"
        "newcombe_difference.json" "p_chart_laney.json" "proportion_intervals.json"
        "xmr_making_data_count.json");
    serde_json::from_str(text).unwrap()
}

/// The list under `key`; it must not be empty, for an empty list would pass every check.
#[track_caller]
pub(super) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let found = value[key].as_array().unwrap_or_else(|| panic!("`{key}` is no list"));
    assert!(!found.is_empty(), "`{key}` is empty");
    found
}

#[track_caller]
pub(super) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("`{value}` is no number"))
}

#[track_caller]
pub(super) fn count(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("`{value}` is no count"))
}

#[track_caller]
pub(super) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

#[track_caller]
pub(super) fn counts(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(count).collect()
}

#[track_caller]
pub(super) fn flags(value: &Value) -> Vec<bool> {
    value.as_array().unwrap().iter().map(|v| v.as_bool().unwrap()).collect()
}

#[track_caller]
pub(super) fn close(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "found {found}, expected {expected}");
}

/// Compares with an error that is relative to the expected value, as fits a p-value.
#[track_caller]
pub(super) fn close_ratio(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance * expected.abs(),
        "found {found}, expected {expected}"
    );
}

/// `null` in the file is `None` here.
#[track_caller]
pub(super) fn close_option(found: Option<f64>, expected: &Value, tolerance: f64) {
    match found {
        None => assert!(expected.is_null(), "found nothing, expected {expected}"),
        Some(found) => close(found, number(expected), tolerance),
    }
}
