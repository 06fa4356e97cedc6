//! Words: cleaned, measured without a font, cut to fit, wrapped.

/// Width of an ordinary character in em. No font is read, so widths are estimates.
const EM_PER_CHAR: f64 = 0.6;

/// Slack on every width: `DejaVu` is that much wider than `Inter`.
const SLACK: f64 = 1.15;

/// Characters that stand before a hyphen at which a line may end.
const SHORTEST_PIECE: usize = 4;

/// What stands where there is no number.
pub(crate) const NO_VALUE: &str = "–";

/// Text as it may stand in one line of XML: no control, no direction override, single spaces.
pub(crate) fn clean(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c })
        .filter(|&c| !is_direction_mark(c) && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
        .collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Estimated width in design pixels, slack included.
pub(crate) fn width(text: &str, px: f64) -> f64 {
    text.chars().map(ems).sum::<f64>() * px * SLACK
}

/// The text, cut with `…` where it is wider than `room`; never cut inside a joined emoji.
pub(crate) fn elide(text: &str, px: f64, room: f64) -> String {
    let text = clean(text);
    if width(&text, px) <= room {
        return isolate(&text);
    }
    let mut kept = String::new();
    let mut used = width("…", px);
    for c in text.chars() {
        used += ems(c) * px * SLACK;
        if used > room {
            break;
        }
        kept.push(c);
    }
    drop_broken_end(&mut kept);
    isolate(&format!("{}…", kept.trim_end()))
}

/// The text in at most `lines` lines of `room`; what does not fit is cut with `…`.
pub(crate) fn wrap(text: &str, px: f64, room: f64, lines: usize) -> Vec<String> {
    let text = clean(text);
    let mut out: Vec<String> = Vec::new();
    for (glue, word) in breakable(&text) {
        match out.last_mut() {
            Some(line) if width(line, px) + width(glue, px) + width(word, px) <= room => {
                line.push_str(glue);
                line.push_str(word);
            }
            _ => out.push(word.to_owned()),
        }
    }
    if out.len() > lines {
        let tail = out.split_off(lines.saturating_sub(1)).join(" ");
        out.push(tail.replace("- ", "-"));
    }
    out.into_iter().map(|line| elide(&line, px, room)).collect()
}

/// Pieces that may begin a line, each with what joins it to the piece before.
fn breakable(text: &str) -> impl Iterator<Item = (&'static str, &str)> {
    text.split(' ').filter(|word| !word.is_empty()).flat_map(|word| {
        // `e-mail` stays whole; `decision-making` may be parted.
        let hyphen = word.find('-').filter(|&at| at >= SHORTEST_PIECE && at + 1 < word.len());
        let (head, tail) = word.split_at(hyphen.map_or(word.len(), |at| at + 1));
        [(" ", head), ("", tail)].into_iter().filter(|(_, piece)| !piece.is_empty())
    })
}

/// Right-to-left words keep their own order beside left-to-right ones.
fn isolate(text: &str) -> String {
    if text.chars().any(is_right_to_left) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

/// Takes half a flag, a lone joiner or a mark without its letter off the end of a cut text.
fn drop_broken_end(text: &mut String) {
    while text.chars().next_back().is_some_and(|c| matches!(c, '\u{200D}' | '\u{200C}')) {
        text.pop();
    }
    let flags = text.chars().rev().take_while(|&c| is_flag_half(c)).count();
    if flags % 2 == 1 {
        text.pop();
    }
}

fn ems(c: char) -> f64 {
    if is_zero_width(c) {
        0.0
    } else if is_wide(c) {
        1.0
    } else {
        EM_PER_CHAR
    }
}

fn is_flag_half(c: char) -> bool {
    ('\u{1F1E6}'..='\u{1F1FF}').contains(&c)
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Combining marks, joiners, isolates and variation selectors.
fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05BD}' | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E01EF}')
}

/// East Asian wide characters and emoji.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F000}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}' | '\u{2600}'..='\u{27BF}' | '—')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_direction_overrides_are_taken_out() {
        assert_eq!(clean(" a\u{0}b\n\tc\u{202E}d\u{2066} "), "a b cd");
    }

    #[test]
    fn a_long_name_is_cut_to_its_room() {
        let cut = elide("Bartholomew Featherstonehaugh", 12.0, 100.0);
        assert_eq!(cut, "Bartholomew…");
        assert!(width(&cut, 12.0) <= 100.0);
        assert_eq!(elide("Dana R.", 12.0, 100.0), "Dana R.");
    }

    #[test]
    fn a_flag_is_not_cut_in_half() {
        let cut = elide("🇫🇷🇫🇷🇫🇷", 10.0, 46.0);
        assert_eq!(cut, "🇫🇷…");
    }

    #[test]
    fn arabic_is_isolated_from_what_stands_beside_it() {
        assert_eq!(elide("ليلى", 12.0, 100.0), "\u{2068}ليلى\u{2069}");
    }

    #[test]
    fn words_wrap_and_the_last_line_is_cut() {
        assert_eq!(wrap("aa bb cc dd", 10.0, 40.0, 2), ["aa bb", "cc dd"]);
        assert_eq!(wrap("aa bb cc dd ee", 10.0, 40.0, 2), ["aa bb", "cc d…"]);
        assert_eq!(wrap("intro e-mail", 10.0, 70.0, 2), ["intro", "e-mail"]);
        assert_eq!(wrap("decision-making", 10.0, 70.0, 2), ["decision-", "making"]);
        assert_eq!(wrap("  ", 10.0, 40.0, 2), Vec::<String>::new());
    }
}
