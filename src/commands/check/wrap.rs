//! Text of a fixed width: lines broken at blanks, numbers grouped, columns aligned.

/// Width of what is printed, in columns: fits every terminal.
pub(super) const WIDTH: usize = 80;

/// The text in lines of at most `width` columns, broken at blanks; a longer word stays whole.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The text behind `first`, its further lines behind as many blanks.
pub(super) fn hanging(first: &str, text: &str) -> String {
    let indent = columns(first);
    let lines = wrapped(text, WIDTH.saturating_sub(indent));
    let blanks = " ".repeat(indent);
    let mut all = String::new();
    for (index, line) in lines.iter().enumerate() {
        all.push_str(if index == 0 { first } else { &blanks });
        all.push_str(line);
        all.push('\n');
    }
    all
}

/// Columns that a text takes, a letter each.
fn columns(text: &str) -> usize {
    text.chars().count()
}

/// A number with its thousands set apart.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A share in percent; what is there is never 0, what is missing never 100.
pub(super) fn share(found: u64, of: u64) -> String {
    if of == 0 {
        return "–".to_owned();
    }
    let tenths = (u128::from(found) * 1000 + u128::from(of) / 2) / u128::from(of);
    match tenths {
        0 if found > 0 => "<0.1 %".to_owned(),
        1000 if found < of => ">99.9 %".to_owned(),
        tenths if tenths >= 1000 => format!("{} %", tenths / 10),
        tenths => format!("{}.{} %", tenths / 10, tenths % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_long_words_stay_whole() {
        assert_eq!(wrapped("a bc def", 4), ["a bc", "def"]);
        assert_eq!(wrapped("exports/handoffs.csv:23 x", 4), ["exports/handoffs.csv:23", "x"]);
        assert_eq!(hanging("  - ", &"word ".repeat(30)).lines().count(), 2);
    }

    #[test]
    fn a_share_is_never_rounded_to_nothing_or_to_all() {
        assert_eq!(share(0, 7), "0.0 %");
        assert_eq!(share(1, 100_000), "<0.1 %");
        assert_eq!(share(99_999, 100_000), ">99.9 %");
        assert_eq!(share(5, 5), "100 %");
        assert_eq!(share(1, 3), "33.3 %");
        assert_eq!(share(0, 0), "–");
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(999), "999");
    }
}
