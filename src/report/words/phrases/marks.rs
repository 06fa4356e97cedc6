//! How a language sets the thousands of a count apart.

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;

/// Spells a count inside a phrase.
pub(super) type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// How a language spells whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grouping {
    /// What stands between thousands.
    pub(crate) mark: String,
    /// Digits from which on it stands there: Spanish writes `1234`, and `12.345`.
    pub(crate) from: usize,
}

impl Grouping {
    /// Digits in threes from the right: `12,480`.
    pub(crate) fn spelled(&self, digits: &str) -> String {
        grouped(digits, &self.mark, self.from)
    }

    /// The same for counts inside phrases; a mark that is not known is none.
    pub(super) fn formatter(&self) -> Formatter {
        match self.mark.as_str() {
            "," => of::<','>(self.from),
            "." => of::<'.'>(self.from),
            "\u{a0}" => of::<'\u{a0}'>(self.from),
            "\u{202f}" => of::<'\u{202f}'>(self.from),
            "’" => of::<'’'>(self.from),
            _ => |value, _| counted(value, "", FOUR),
        }
    }
}

/// Fewest digits that hold a thousand.
const FOUR: usize = 4;

/// A formatter holds nothing, so there is one for each mark, from four digits on and from five.
fn of<const MARK: char>(from: usize) -> Formatter {
    if from > FOUR {
        |value, _| counted(value, MARK.encode_utf8(&mut [0; 4]), FOUR + 1)
    } else {
        |value, _| counted(value, MARK.encode_utf8(&mut [0; 4]), FOUR)
    }
}

fn counted(value: &FluentValue<'_>, mark: &str, from: usize) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string(), mark, from)),
        _ => None,
    }
}

fn grouped(digits: &str, mark: &str, from: usize) -> String {
    if digits.len() < from {
        return digits.to_owned();
    }
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}
