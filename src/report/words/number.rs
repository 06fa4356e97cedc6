//! Numbers as they stand on the page: counts, percentages, points, p-values.

/// What stands where there is no number. Never `0`.
pub(crate) const NO_VALUE: &str = "–";

/// From this many on, a percentage carries a decimal.
const N_FOR_DECIMALS: u64 = 1000;

/// A count with its thousands set apart: `12,480`.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A count with its noun: `1 handoff`, `64 handoffs`.
pub(crate) fn counted(count: u64, noun: &str) -> String {
    format!("{} {}", grouped(count), plural(count, noun))
}

/// The noun in the number that the count asks for.
pub(crate) fn plural(count: u64, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => noun.to_owned(),
        (_, Some(stem)) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if noun.ends_with("ch") => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// A share as a percentage of `n`; a tiny share is not called none, a near-whole one not all.
pub(crate) fn percent(share: f64, n: u64) -> String {
    if !share.is_finite() {
        return NO_VALUE.to_owned();
    }
    let (digits, half) = if n < N_FOR_DECIMALS { (0, 0.5) } else { (1, 0.05) };
    let steps = if digits == 0 { 1.0 } else { 10.0 };
    let percent = share * 100.0;
    if percent > 0.0 && percent < half {
        return format!("<{:.digits$}%", half * 2.0);
    }
    if percent < 100.0 && percent >= 100.0 - half {
        return format!(">{:.digits$}%", 100.0 - half * 2.0);
    }
    format!("{:.digits$}%", (percent * steps).round() / steps)
}

/// Both ends of an interval of shares: `39–73%`.
pub(crate) fn percent_range(low: f64, high: f64, n: u64) -> String {
    let (low, high) = (percent(low, n), percent(high, n));
    format!("{}–{high}", low.trim_end_matches('%'))
}

/// A level quoted from elsewhere, with the decimals it came with: `73.2%`, `73%`.
pub(crate) fn quoted_percent(share: f64) -> String {
    let text = format!("{:.1}", share * 100.0);
    format!("{}%", text.strip_suffix(".0").unwrap_or(&text))
}

/// A difference of shares in percentage points with its sign: `+1.4`, `−4.8`, `0.0`.
pub(crate) fn signed_points(share: f64) -> String {
    let tenths = (share * 1000.0).round() / 10.0;
    let size = format!("{:.1}", tenths.abs());
    if tenths > 0.0 {
        format!("+{size}")
    } else if tenths < 0.0 {
        format!("−{size}")
    } else {
        size
    }
}

/// A difference with its interval: `+12.1 points (95% interval +2.3 to +21.0)`.
pub(crate) fn points_with_interval((estimate, low, high): (f64, f64, f64)) -> String {
    format!(
        "{} points (95% interval {} to {})",
        signed_points(estimate),
        signed_points(low),
        signed_points(high)
    )
}

/// A p-value is never zero: `p < 0.001`, `p = 0.042`; it stays on one line.
pub(crate) fn p_value(p: f64) -> String {
    if !p.is_finite() {
        return NO_VALUE.to_owned();
    }
    match p {
        p if p < 0.001 => "p\u{a0}<\u{a0}0.001".to_owned(),
        p if p < 0.0995 => format!("p\u{a0}=\u{a0}{p:.3}"),
        p if p > 0.99 => "p\u{a0}>\u{a0}0.99".to_owned(),
        p => format!("p\u{a0}=\u{a0}{p:.2}"),
    }
}

/// A mean with one decimal: `4.6`.
pub(crate) fn mean(value: f64) -> String {
    if value.is_finite() { format!("{value:.1}") } else { NO_VALUE.to_owned() }
}

/// Words in a row: `budget, stakeholders and timeline`.
pub(crate) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => format!("{} and {last}", head.join(", ")),
    }
}

/// A label within a sentence: `first AE touch`; a head that is an abbreviation stays.
pub(crate) fn within_sentence(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => label.to_owned(),
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

    #[test]
    fn one_is_singular_and_none_is_plural() {
        assert_eq!(counted(1, "handoff"), "1 handoff");
        assert_eq!(counted(0, "handoff"), "0 handoffs");
        assert_eq!(counted(2, "touch"), "2 touches");
        assert_eq!(counted(12_480, "opportunity"), "12,480 opportunities");
        assert_eq!(counted(1_234_567, "day"), "1,234,567 days");
    }

    #[test]
    fn a_percentage_has_a_decimal_only_for_a_thousand_or_more() {
        assert_eq!(percent(17.0 / 30.0, 30), "57%");
        assert_eq!(percent(0.5667, 1000), "56.7%");
        assert_eq!(percent(0.125, 40), "13%");
        assert_eq!(percent(f64::NAN, 30), "–");
    }

    #[test]
    fn a_tiny_share_is_not_none_and_a_near_whole_one_is_not_all() {
        let words = [0.0, 0.001, 0.999, 1.0].map(|share| percent(share, 900));
        assert_eq!(words, ["0%", "<1%", ">99%", "100%"]);
        assert_eq!(percent(0.0002, 5000), "<0.1%");
        assert_eq!(percent_range(0.0, 0.2775, 10), "0–28%");
    }

    #[test]
    fn a_p_value_is_never_zero() {
        let words = [0.0, 0.000_9, 0.042, 0.2, 0.999].map(|p| p_value(p).replace('\u{a0}', " "));
        assert_eq!(words, ["p < 0.001", "p < 0.001", "p = 0.042", "p = 0.20", "p > 0.99"]);
    }

    #[test]
    fn a_difference_carries_its_sign() {
        assert_eq!(
            points_with_interval((0.121, -0.023, 0.21)),
            "+12.1 points (95% interval −2.3 to +21.0)"
        );
        assert_eq!(signed_points(-0.0001), "0.0");
    }

    #[test]
    fn a_quoted_level_keeps_its_decimals() {
        assert_eq!([0.732, 0.73, 1.0].map(quoted_percent), ["73.2%", "73%", "100%"]);
    }

    #[test]
    fn an_abbreviation_keeps_its_capitals_in_a_sentence() {
        let words = ["First AE touch", "AE feedback", "Meetings held"].map(within_sentence);
        assert_eq!(words, ["first AE touch", "AE feedback", "meetings held"]);
    }

    #[test]
    fn words_are_listed_with_one_and() {
        let words =
            |n: usize| ["a", "b", "c"][..n].iter().map(|&w| w.to_owned()).collect::<Vec<_>>();
        assert_eq!([0, 1, 2, 3].map(|n| listed(&words(n))), ["", "a", "a and b", "a, b and c"]);
    }
}
