//! Numbers as they stand on the page: counts, percentages, points, p-values.

use crate::charts;

use super::phrases::{Phrases, say};

/// What stands where there is no number. Never `0`.
pub(crate) const NO_VALUE: &str = "–";

/// From this many on, a percentage carries a decimal.
const N_FOR_DECIMALS: u64 = 1000;

/// A count with its thousands set apart: `12,480`.
pub(crate) fn grouped(p: &Phrases, count: u64) -> String {
    say!(p, "number-count", n = count)
}

/// A count with what is counted: `1 handoff`, `64 handoffs`; `unit` is the name of a phrase `unit-…`.
pub(crate) fn counted(p: &Phrases, count: u64, unit: &str) -> String {
    say!(p, &format!("unit-{unit}"), n = count)
}

/// A share as a percentage of `n`; a tiny share is not called none, a near-whole one not all.
pub(crate) fn percent(p: &Phrases, share: f64, n: u64) -> String {
    if !share.is_finite() {
        return NO_VALUE.to_owned();
    }
    say!(p, "number-percent", value = bare_percent(p, share, n))
}

/// The percentage without its sign.
fn bare_percent(p: &Phrases, share: f64, n: u64) -> String {
    let (digits, half) = if n < N_FOR_DECIMALS { (0, 0.5) } else { (1, 0.05) };
    let steps = if digits == 0 { 1.0 } else { 10.0 };
    let percent = share * 100.0;
    if percent > 0.0 && percent < half {
        return format!("<{}", decimal(p, half * 2.0, digits));
    }
    if percent < 100.0 && percent >= 100.0 - half {
        return format!(">{}", decimal(p, 100.0 - half * 2.0, digits));
    }
    decimal(p, (percent * steps).round() / steps, digits)
}

/// A number with so many decimals, in the language's spelling.
pub(crate) fn decimal(p: &Phrases, value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let (sign, size) = text.strip_prefix('-').map_or(("", text.as_str()), |size| ("-", size));
    match size.split_once('.') {
        Some((whole, rest)) => {
            format!("{sign}{}{}{rest}", p.grouping().spelled(whole), p.decimal_mark())
        }
        None => format!("{sign}{}", p.grouping().spelled(size)),
    }
}

/// An end of an interval; one that would be rounded to none or to all has a decimal more instead, and
/// is never rounded to either.
fn end_of_range(p: &Phrases, share: f64, n: u64) -> String {
    let (digits, steps) = if n < N_FOR_DECIMALS { (1, 10.0) } else { (2, 100.0) };
    let half = 5.0 / steps;
    let percent = share * 100.0;
    if percent > 0.0 && percent < half {
        return decimal(p, ((percent * steps).round() / steps).max(1.0 / steps), digits);
    }
    if percent < 100.0 && percent >= 100.0 - half {
        return decimal(p, ((percent * steps).round() / steps).min(100.0 - 1.0 / steps), digits);
    }
    bare_percent(p, share, n)
}

/// Both ends of an interval of shares: `39–73%`.
pub(crate) fn percent_range(p: &Phrases, low: f64, high: f64, n: u64) -> String {
    let (low, high) = (end_of_range(p, low, n), end_of_range(p, high, n));
    say!(p, "number-percent", value = format!("{low}–{high}"))
}

/// A level quoted from elsewhere, with the decimals it came with: `73.2%`, `73%`.
pub(crate) fn quoted_percent(p: &Phrases, share: f64) -> String {
    let tenths = (share * 1000.0).round();
    let digits = usize::from(tenths % 10.0 != 0.0);
    say!(p, "number-percent", value = decimal(p, tenths / 10.0, digits))
}

/// A difference of shares in percentage points with its sign: `+1.4`, `−4.8`, `0.0`.
pub(crate) fn signed_points(p: &Phrases, share: f64) -> String {
    charts::signed_points(share, |size| decimal(p, size, 1))
}

/// A difference with its interval: `+12.1 points (95% interval +2.3 to +21.0)`.
pub(crate) fn points_with_interval(p: &Phrases, (estimate, low, high): (f64, f64, f64)) -> String {
    say!(
        p,
        "number-points-interval",
        points = signed_points(p, estimate),
        low = signed_points(p, low),
        high = signed_points(p, high),
    )
}

/// A p-value is never zero: `p < 0.001`, `p = 0.042`; it stays on one line.
pub(crate) fn p_value(p: &Phrases, value: f64) -> String {
    if !value.is_finite() {
        return NO_VALUE.to_owned();
    }
    let (sign, shown) = match value {
        value if value < 0.001 => ('<', decimal(p, 0.001, 3)),
        value if value < 0.0995 => ('=', decimal(p, value, 3)),
        value if value > 0.99 => ('>', decimal(p, 0.99, 2)),
        value => ('=', decimal(p, value, 2)),
    };
    say!(p, "number-p", sign = sign.to_string(), value = shown)
}

/// A mean with one decimal: `4.6`.
pub(crate) fn mean(p: &Phrases, value: f64) -> String {
    if value.is_finite() { decimal(p, value, 1) } else { NO_VALUE.to_owned() }
}

/// Words in a row: `budget, stakeholders and timeline`.
pub(crate) fn listed(p: &Phrases, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => say!(p, "list-and", head = head.join(", "), last = last),
    }
}

/// Words of which one is meant: `phone, e-mail or LinkedIn`.
pub(crate) fn one_of(p: &Phrases, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => say!(p, "list-or", head = head.join(", "), last = last),
    }
}

/// The sentence with a capital at its head.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn one_is_singular_and_none_is_plural() {
        let p = phrases();
        assert_eq!(counted(p, 1, "handoff"), "1 handoff");
        assert_eq!(counted(p, 0, "handoff"), "0 handoffs");
        assert_eq!(counted(p, 2, "touch"), "2 touches");
        assert_eq!(counted(p, 12_480, "opportunity"), "12,480 opportunities");
        assert_eq!(counted(p, 1_234_567, "day"), "1,234,567 days");
    }

    #[test]
    fn a_percentage_has_a_decimal_only_for_a_thousand_or_more() {
        let p = phrases();
        assert_eq!(percent(p, 17.0 / 30.0, 30), "57%");
        assert_eq!(percent(p, 0.5667, 1000), "56.7%");
        assert_eq!(percent(p, 0.125, 40), "13%");
        assert_eq!(percent(p, f64::NAN, 30), "–");
    }

    #[test]
    fn a_tiny_share_is_not_none_and_a_near_whole_one_is_not_all() {
        let p = phrases();
        let words = [0.0, 0.001, 0.999, 1.0].map(|share| percent(p, share, 900));
        assert_eq!(words, ["0%", "<1%", ">99%", "100%"]);
        assert_eq!(percent(p, 0.0002, 5000), "<0.1%");
        assert_eq!(percent_range(p, 0.0, 0.2775, 10), "0–28%");
        assert_eq!(percent_range(p, 0.88, 0.996, 45), "88–99.6%");
        assert_eq!(percent_range(p, 0.0002, 0.9999, 45), "0.1–99.9%");
        assert_eq!(percent_range(p, 0.005, 1.0, 45), "1–100%");
        assert_eq!(percent_range(p, 0.0002, 0.99996, 5000), "0.02–99.99%");
    }

    #[test]
    fn a_p_value_is_never_zero() {
        let p = phrases();
        let words =
            [0.0, 0.000_9, 0.042, 0.2, 0.999].map(|value| p_value(p, value).replace('\u{a0}', " "));
        assert_eq!(words, ["p < 0.001", "p < 0.001", "p = 0.042", "p = 0.20", "p > 0.99"]);
    }

    #[test]
    fn a_difference_carries_its_sign() {
        let p = phrases();
        assert_eq!(
            points_with_interval(p, (0.121, -0.023, 0.21)),
            "+12.1 points (95% interval −2.3 to +21.0)"
        );
        assert_eq!(signed_points(p, -0.0001), "0.0");
    }

    #[test]
    fn a_quoted_level_keeps_its_decimals() {
        let p = phrases();
        assert_eq!(
            [0.732, 0.73, 1.0].map(|share| quoted_percent(p, share)),
            ["73.2%", "73%", "100%"]
        );
    }

    #[test]
    fn words_are_listed_with_one_and() {
        let p = phrases();
        let words =
            |n: usize| ["a", "b", "c"][..n].iter().map(|&w| w.to_owned()).collect::<Vec<_>>();
        assert_eq!([0, 1, 2, 3].map(|n| listed(p, &words(n))), ["", "a", "a and b", "a, b and c"]);
    }
}
