//! The fixed words of figures and the spelling of numbers in them: given, never chosen here.

/// Every word that a figure says by itself, in one language.
///
/// `{name}` in a text is a blank: it is filled with a number already spelled, or with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What stands between a number and its decimals.
    pub decimal: String,
    /// What sets thousands apart.
    pub group: String,
    /// Digits from which on it stands there.
    pub group_from: usize,
    /// A percentage, of `{value}`: `{value}%`.
    pub percent: String,
    /// A difference of shares, of `{points}`: `{points} points`.
    pub points: String,
    /// A short time, of `{minutes}`: `{minutes} min`.
    pub minutes: String,
    /// Whole hours, of `{hours}`: `{hours} h`.
    pub hours: String,
    /// A long time, of `{hours}` and `{minutes}`: `{hours} h {minutes} m`.
    pub hours_minutes: String,
    /// `1 day`.
    pub one_day: String,
    /// `0 days`, `5 days`, of `{days}`.
    pub days: String,
    /// Head of a column of counts: `n`.
    pub n: String,
    /// How many rows there are, of `{n}`: `n {n}`.
    pub n_is: String,
    /// The counts behind a share, of `{hits}` and `{n}`: `{hits} of {n}`.
    pub hits_of_n: String,
    /// Too few to compare: `small n`.
    pub small_n: String,
    /// Too few to show at all, of `{n}`: `n < {n}, not shown`.
    pub hidden: String,
    /// Weeks that are not final: `still maturing`.
    pub maturing: String,
    /// What a dot is: `observed`.
    pub observed: String,
    /// What a stroke is: `95% interval`.
    pub interval: String,
    /// An interval by its ends, of `{range}`: `95% CI {range}`.
    pub interval_is: String,
    /// What a dot on its stroke is: `share, 95% interval`.
    pub share_interval: String,
    /// Not adjusted: `raw`.
    pub raw: String,
    /// What a diamond on its stroke is: `raw, 95% interval`.
    pub raw_interval: String,
    /// Whom the rows are compared with, of `{name}`: `Compared with {name}`.
    pub compared: String,
    /// An axis that is not whole, of `{low}` and `{high}`.
    pub axis_part: String,
    /// An empty figure: `Nothing to show yet`.
    pub nothing: String,
    /// Rows without room, of `{n}`: `and {n} more, not drawn`.
    pub left_out: String,
    /// The centre, of `{value}`: `Mean {value}`.
    pub mean: String,
    /// A letter each for phone, e-mail, `LinkedIn`, SMS, chat and any other channel: `PELSCO`.
    pub channels: String,
    /// A limit of normal variation, of `{value}`: `Limit {value}`.
    pub limit: String,
    /// What the lines of the limits are: `limits`.
    pub limits: String,
    /// A welcome signal.
    pub signal_better: String,
    /// An unwelcome signal.
    pub signal_worse: String,
    /// A row above the others: `above`.
    pub above: String,
    /// A row below the others: `below`.
    pub below: String,
    /// A point above the limits.
    pub above_limits: String,
    /// A point below the limits.
    pub below_limits: String,
    /// Done in time: `met`.
    pub met: String,
    /// Done too late: `late`.
    pub late: String,
    /// Not done, still in time.
    pub open_within: String,
    /// Not done, too late already.
    pub open_breached: String,
    /// Steps of a waterfall by mix, of `{points}`.
    pub by_mix: String,
    /// Steps of a waterfall by rate, of `{points}`.
    pub by_rate: String,
    /// A mark of a censored wait: `still waiting here`.
    pub waiting_here: String,
    /// A share reached by a mark, of `{share}`: `{share} within it`.
    pub within: String,
    /// What a pip is: `one call`.
    pub one_call: String,
    /// What a tick is: `median`.
    pub median: String,
    /// A median, of `{share}`: `median {share}`.
    pub median_is: String,
    /// A stack that is cut, of `{n}`.
    pub stack: String,
}

/// A difference of shares in percentage points with its sign; `spelled` writes its size, which is
/// rounded to tenths.
pub(crate) fn signed_points(share: f64, spelled: impl Fn(f64) -> String) -> String {
    let tenths = (share * 1000.0).round() / 10.0;
    let size = spelled(tenths.abs());
    if tenths > 0.0 {
        format!("+{size}")
    } else if tenths < 0.0 {
        format!("−{size}")
    } else {
        size
    }
}

impl Words {
    /// A count with its thousands set apart.
    pub(crate) fn count(&self, n: impl Into<u64>) -> String {
        let digits = n.into().to_string();
        if digits.len() < self.group_from {
            return digits;
        }
        let mut out = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
        out
    }

    /// A number of rows held in memory.
    pub(crate) fn rows(&self, n: usize) -> String {
        self.count(u64::try_from(n).unwrap_or(u64::MAX))
    }

    /// `n 64`.
    pub(crate) fn n_is(&self, n: impl Into<u64>) -> String {
        fill(&self.n_is, &[("n", &self.count(n))])
    }

    /// `17 of 30`.
    pub(crate) fn hits_of_n(&self, hits: impl Into<u64>, n: impl Into<u64>) -> String {
        fill(&self.hits_of_n, &[("hits", &self.count(hits)), ("n", &self.count(n))])
    }

    /// A number with so many decimals.
    pub(crate) fn number(&self, value: f64, digits: usize) -> String {
        format!("{value:.digits$}").replace('.', &self.decimal)
    }

    /// A share as a whole percent; a tiny share is not called none, a near-whole one not all.
    pub(crate) fn percent(&self, share: f64) -> String {
        self.as_percent(&bare_percent(share))
    }

    /// A bare percentage with its sign.
    fn as_percent(&self, value: &str) -> String {
        fill(&self.percent, &[("value", value)])
    }

    /// Both ends of an interval as whole percents: `39–73%`.
    pub(crate) fn percent_range(&self, low: f64, high: f64) -> String {
        self.as_percent(&format!("{}–{}", bare_percent(low), bare_percent(high)))
    }

    /// `95% CI 39–73%`.
    pub(crate) fn interval_is(&self, low: f64, high: f64) -> String {
        fill(&self.interval_is, &[("range", &self.percent_range(low, high))])
    }

    /// A difference of shares in percentage points with its sign: `+1.4`, `−4.8`, `0.0`.
    pub(crate) fn signed_points(&self, share: f64) -> String {
        signed_points(share, |size| self.number(size, 1))
    }

    /// Minutes as people say them: `64 min`, `3 h 10 m`, `5 h`; above 90 minutes in hours.
    pub(crate) fn minutes(&self, value: f64) -> String {
        let whole = value.round();
        let hours = (whole / 60.0).floor();
        let rest = whole - hours * 60.0;
        let number = |value: f64| self.number(value, 0);
        match (hours >= 1.0, rest >= 1.0) {
            (true, false) => fill(&self.hours, &[("hours", &number(hours))]),
            (true, true) if whole > 90.0 => {
                let parts = [("hours", number(hours)), ("minutes", number(rest))];
                fill(&self.hours_minutes, &parts.each_ref().map(|(name, v)| (*name, v.as_str())))
            }
            _ => fill(&self.minutes, &[("minutes", &number(whole))]),
        }
    }

    /// `0 days`.
    pub(crate) fn days(&self, days: f64) -> String {
        fill(&self.days, &[("days", &self.number(days, 0))])
    }
}

/// The text with its blanks filled, each once, in one pass: what fills a blank is not looked at again.
pub(crate) fn fill(text: &str, blanks: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = blanks.iter().find(|(known, _)| *known == name) {
            out.push_str(value);
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The percentage without its sign.
fn bare_percent(share: f64) -> String {
    if share > 0.0 && share < 0.005 {
        return "<1".to_owned();
    }
    if (0.995..1.0).contains(&share) {
        return ">99".to_owned();
    }
    format!("{:.0}", (share * 100.0).round())
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    #[test]
    fn a_tiny_share_is_not_none_and_a_near_whole_one_not_all() {
        let words = [0.0, 0.001, 0.125, 0.999, 1.0].map(|share| english().percent(share));
        assert_eq!(words, ["0%", "<1%", "13%", ">99%", "100%"]);
        assert_eq!(english().percent_range(0.39, 0.73), "39–73%");
    }

    #[test]
    fn a_difference_carries_its_sign_and_none_has_none() {
        let words = [0.0141, -0.048, -0.0001].map(|share| english().signed_points(share));
        assert_eq!(words, ["+1.4", "−4.8", "0.0"]);
    }

    #[test]
    fn minutes_read_as_hours_when_long() {
        let words = [0.2, 60.0, 64.0, 190.0, 300.0].map(|minutes| english().minutes(minutes));
        assert_eq!(words, ["0 min", "1 h", "64 min", "3 h 10 m", "5 h"]);
    }

    #[test]
    fn numbers_are_spelled_as_the_language_spells_them() {
        let comma = Words {
            decimal: ",".to_owned(),
            group: ".".to_owned(),
            group_from: 4,
            percent: "{value} %".to_owned(),
            ..(*english()).clone()
        };
        assert_eq!(comma.count(1_234_567_u32), "1.234.567");
        assert_eq!(comma.count(12_u32), "12");
        assert_eq!(comma.signed_points(0.0141), "+1,4");
        assert_eq!(comma.percent_range(0.39, 0.999), "39–>99 %");
    }

    #[test]
    fn what_fills_a_blank_is_not_filled_again() {
        assert_eq!(fill("{a} of {b}{c}", &[("a", "{b}"), ("b", "2")]), "{b} of 2");
        assert_eq!(fill("open { brace", &[]), "open { brace");
    }
}
