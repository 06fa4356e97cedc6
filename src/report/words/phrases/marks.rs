//! How a language sets the thousands of a count apart.

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;

/// Spells a count inside a phrase.
pub(super) type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The formatter for a mark between thousands; a mark that is not known is none.
pub(super) fn formatter(mark: &str) -> Formatter {
    match mark {
        "," => |value, _| spelled(value, ","),
        "." => |value, _| spelled(value, "."),
        "\u{a0}" => |value, _| spelled(value, "\u{a0}"),
        "\u{202f}" => |value, _| spelled(value, "\u{202f}"),
        "’" => |value, _| spelled(value, "’"),
        _ => |value, _| spelled(value, ""),
    }
}

fn spelled(value: &FluentValue<'_>, mark: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string(), mark)),
        _ => None,
    }
}

/// Digits in threes from the right: `12,480`.
pub(super) fn grouped(digits: &str, mark: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}
