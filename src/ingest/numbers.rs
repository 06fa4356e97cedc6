//! Numbers as people and CRMs write them: currency signs, thousands marks, percent signs.

/// Which mark stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `1,234.50`
    Dot,
    /// `1.234,50`
    Comma,
}

/// Short names of currencies that are no code and no sign; the longer before those they start with.
const CURRENCIES: [&str; 17] = [
    "US$", "CA$", "AU$", "NZ$", "HK$", "R$", "C$", "A$", "S$", "Fr.", "Rs.", "Rs", "kr.", "kr",
    "zł", "Kč", "лв",
];

/// What a value proves about its column's decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// No mark at all.
    Nothing,
    /// One mark with three digits behind it: thousands or decimals.
    Unclear(Mark),
    /// This mark stands before the decimals.
    Is(Mark),
}

/// A number with its decimals as whole units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scaled {
    /// The value times ten to the power asked for, halves rounded away from zero.
    pub(super) value: i64,
    /// Whether decimals beyond that power were not zero.
    pub(super) inexact: bool,
    /// Whether a percent sign stood behind it.
    pub(super) percent: bool,
}

/// What the value proves about the decimal mark.
pub(super) fn mark_of(text: &[u8]) -> Proof {
    let text = core(text).0;
    let marks: Vec<usize> =
        (0..text.len()).filter(|&at| matches!(text.get(at), Some(b'.' | b','))).collect();
    let scientific = text.iter().any(|byte| matches!(byte, b'e' | b'E'));
    let named = |at: usize| if text.get(at) == Some(&b'.') { Mark::Dot } else { Mark::Comma };
    let other = |mark| if mark == Mark::Dot { Mark::Comma } else { Mark::Dot };
    match marks.as_slice() {
        [] => Proof::Nothing,
        [only] => {
            let digits = |bytes: &[u8]| bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
            let (before, after) = text.split_at(*only);
            let leading_zero = before.iter().find(|byte| byte.is_ascii_digit()) == Some(&b'0');
            if !scientific
                && digits(after) == 3
                && (1..=3).contains(&digits(before))
                && !leading_zero
            {
                Proof::Unclear(named(*only))
            } else {
                Proof::Is(named(*only))
            }
        }
        [first, .., last] if named(*first) == named(*last) => Proof::Is(other(named(*first))),
        [.., last] => Proof::Is(named(*last)),
    }
}

/// Reads `text` with `decimals` digits kept behind the mark.
pub(super) fn parse_number(text: &[u8], mark: Mark, decimals: u32) -> Option<Scaled> {
    let (text, negative) = core(text);
    let (text, thousands, percent) = strip_suffix(text);
    let (text, power) = strip_power(text)?;
    let (digits, fraction) = split_at_mark(text, mark)?;
    let whole = whole_part(digits, mark)?;
    let kept = i32::try_from(decimals + 3 * thousands).ok()?.checked_add(power)?;
    let (value, inexact) = match u32::try_from(kept) {
        Ok(kept) => with_decimals(whole, fraction, kept)?,
        Err(_) => shortened(whole, fraction, kept.unsigned_abs()),
    };
    Some(Scaled { value: if negative { -value } else { value }, inexact, percent })
}

/// The whole number with so many decimals behind it, rounded, and whether decimals are left.
fn with_decimals(whole: i64, fraction: &[u8], kept: u32) -> Option<(i64, bool)> {
    let mut value = whole;
    let mut digits = fraction.iter();
    for _ in 0..kept {
        let digit = digits.next().map_or(0, |byte| i64::from(byte - b'0'));
        value = value.checked_mul(10)?.checked_add(digit)?;
    }
    let Some(digit) = digits.next() else { return Some((value, false)) };
    let inexact = *digit != b'0' || digits.any(|digit| *digit != b'0');
    Some((value.checked_add(i64::from(*digit >= b'5'))?, inexact))
}

/// The whole number without its last so many digits, rounded, and whether any of them is not zero.
fn shortened(whole: i64, fraction: &[u8], cut: u32) -> (i64, bool) {
    let decimals = fraction.iter().any(|digit| *digit != b'0');
    let Some(unit) = 10_i64.checked_pow(cut) else { return (0, whole != 0 || decimals) };
    let (value, rest) = (whole / unit, whole % unit);
    (value + i64::from(rest >= unit / 2), rest != 0 || decimals)
}

/// Takes a power of ten off the end: `1.2E3`.
fn strip_power(text: &[u8]) -> Option<(&[u8], i32)> {
    let Some(at) = text.iter().position(|byte| matches!(byte, b'e' | b'E')) else {
        return Some((text, 0));
    };
    let (digits, minus) = match text.get(at + 1..)? {
        [b'-', digits @ ..] => (digits, true),
        [b'+', digits @ ..] | digits => (digits, false),
    };
    if !(1..=3).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let power = digits.iter().fold(0, |power, digit| power * 10 + i32::from(digit - b'0'));
    Some((text.get(..at)?, if minus { -power } else { power }))
}

/// The number without brackets, signs, currencies and blanks around it, and whether it is negative.
fn core(text: &[u8]) -> (&[u8], bool) {
    let (bare, minus) = strip_signs(text);
    match bare {
        [b'(', inner @ .., b')'] if !minus => match strip_signs(inner) {
            (inner, false) => (inner, true),
            // A sign within brackets says the same twice, or the contrary.
            (_, true) => (text, false),
        },
        _ => (bare, minus),
    }
}

/// Whether a spreadsheet has cut digits off a long number: `1.77E+12`.
#[inline]
pub(super) fn is_rounded(text: &[u8]) -> bool {
    let Some(b'0'..=b'9') = text.first() else { return false };
    let rest = match text.get(1..) {
        Some([b'.' | b',', rest @ ..]) => behind_digits(rest),
        Some(rest) => rest,
        None => return false,
    };
    matches!(rest, [b'E' | b'e', b'+', digits @ ..]
        if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit))
}

fn behind_digits(text: &[u8]) -> &[u8] {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    text.get(digits..).unwrap_or_default()
}

/// Takes currency signs and codes, blanks and one sign off the front and the back.
fn strip_signs(mut text: &[u8]) -> (&[u8], bool) {
    let mut minus = false;
    loop {
        text = match text {
            [b'-', rest @ ..] if !minus => {
                minus = true;
                rest
            }
            [0xE2, 0x88, 0x92, rest @ ..] if !minus => {
                minus = true;
                rest
            }
            // SAP and older spreadsheets write the sign behind the number.
            [rest @ .., b'-'] if !minus => {
                minus = true;
                rest
            }
            [b'+' | b' ' | b'$', rest @ ..]
            | [0xC2, 0xA0 | 0xA3 | 0xA5, rest @ ..]
            | [0xE2, 0x82, 0xA0..=0xBF, rest @ ..]
            | [0xE2, 0x80, 0xAF, rest @ ..]
            | [rest @ .., b' ' | b'$']
            | [rest @ .., 0xC2, 0xA0 | 0xA3 | 0xA5]
            | [rest @ .., 0xE2, 0x82, 0xA0..=0xBF]
            | [rest @ .., 0xE2, 0x80, 0xAF] => rest,
            [a, b, c, rest @ ..] if is_code([*a, *b, *c], rest.first()) => rest,
            [rest @ .., a, b, c] if is_code([*a, *b, *c], rest.last()) => rest,
            _ => match without_currency(text) {
                Some(rest) => rest,
                None => return (text, minus),
            },
        };
    }
}

/// Takes a currency's short name off the front or the back.
fn without_currency(text: &[u8]) -> Option<&[u8]> {
    let strip = |name: &&str| {
        let rest =
            text.strip_prefix(name.as_bytes()).or_else(|| text.strip_suffix(name.as_bytes()))?;
        (!rest.is_empty()).then_some(rest)
    };
    if text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
        return None;
    }
    CURRENCIES.iter().find_map(strip)
}

/// Whether three letters are a currency's code, next to a digit, blank or sign.
fn is_code(letters: [u8; 3], beside: Option<&u8>) -> bool {
    letters.iter().all(u8::is_ascii_uppercase)
        && beside.is_some_and(|byte| !byte.is_ascii_alphabetic())
}

/// Takes `%`, `K`, `M` or `B` off the end; the number says how many thousands.
fn strip_suffix(text: &[u8]) -> (&[u8], u32, bool) {
    match text {
        [rest @ .., b'%'] => (rest.trim_ascii_end(), 0, true),
        [rest @ .., b'K' | b'k'] => (rest, 1, false),
        [rest @ .., b'M' | b'm'] => (rest, 2, false),
        [rest @ .., b'B' | b'b'] => (rest, 3, false),
        _ => (text, 0, false),
    }
}

/// Whole part and decimals; both may not be missing.
fn split_at_mark(text: &[u8], mark: Mark) -> Option<(&[u8], &[u8])> {
    let decimal = if mark == Mark::Dot { b'.' } else { b',' };
    let (whole, fraction) = match text.iter().position(|&byte| byte == decimal) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, &[][..]),
    };
    let good =
        fraction.iter().all(u8::is_ascii_digit) && !(whole.is_empty() && fraction.is_empty());
    good.then_some((whole, fraction))
}

/// Digits, in groups or not: `1234`, `1,234`, `1 234`, `1'234`, `12,34,567`.
fn whole_part(text: &[u8], mark: Mark) -> Option<i64> {
    let thousands = if mark == Mark::Dot { b',' } else { b'.' };
    let (mut value, mut group, mut groups) = (0_i64, 0, 0);
    let mut rest = text;
    while let Some((&byte, behind)) = rest.split_first() {
        if byte.is_ascii_digit() {
            value = value.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
            group += 1;
            rest = behind;
            continue;
        }
        rest = match rest {
            [byte, behind @ ..] if *byte == thousands => behind,
            [b' ' | b'\'', behind @ ..]
            | [0xC2, 0xA0, behind @ ..]
            | [0xE2, 0x80, 0xAF | 0x99, behind @ ..] => behind,
            _ => return None,
        };
        if !(1..=3).contains(&group) || (groups > 0 && group < 2) {
            return None;
        }
        groups += 1;
        group = 0;
    }
    (groups == 0 || group == 3).then_some(value)
}

#[cfg(test)]
#[path = "numbers_tests.rs"]
mod tests;
