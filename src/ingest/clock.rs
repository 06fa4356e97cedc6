//! The time of day behind a date, and the offset behind that.

use super::scan::{Scan, is_letter};
use super::stamps::{Misfit, Stamp};
use super::zone::DAY;

impl Scan<'_> {
    /// ` 10:22`, `T10:22:05.123Z`, `, 2:15:33 PM`, ` 10:22 +01:00`, ` at 10:22 a.m.`.
    pub(super) fn time(&mut self, day: i64) -> Result<Stamp, Misfit> {
        let mut clock = || {
            if self.skip_one(|byte| matches!(byte, b'T' | b't')).is_none() {
                self.skip_one(|byte| byte == b',');
                let before = self.rest.len();
                self.skip_blanks();
                if self.rest.len() == before {
                    return None;
                }
                if self.skip_word(b"at").is_some() {
                    self.skip_blanks();
                }
            }
            let hour = self.number(1, 2)?;
            self.skip_one(|byte| byte == b':')?;
            let minute = self.number(2, 2).filter(|minute| *minute < 60)?;
            let mut second = 0;
            if self.skip_one(|byte| byte == b':').is_some() {
                second = self.number(2, 2).filter(|second| *second < 60)?;
                self.fraction()?;
            }
            self.skip_blanks();
            Some(self.hour_of_day(hour)? * 3600 + minute * 60 + second)
        };
        let second = clock().ok_or(Misfit::Form)?;
        self.on_the_clock(day, second)
    }

    /// Parts of a second, if there are any.
    pub(super) fn fraction(&mut self) -> Option<()> {
        match self.skip_one(|byte| matches!(byte, b'.' | b',')) {
            Some(_) => self.number(1, 9).map(|_| ()),
            None => Some(()),
        }
    }

    /// A second of a day, and what says of which zone.
    pub(super) fn on_the_clock(&mut self, day: i64, second: i64) -> Result<Stamp, Misfit> {
        self.skip_blanks();
        if self.rest.is_empty() {
            return Ok(Stamp::Local(day, second));
        }
        if let Some(offset) = self.offset()
            && self.rest.is_empty()
        {
            return Ok(Stamp::Utc(day * DAY + second - offset, day));
        }
        let letters = self.rest.iter().all(u8::is_ascii_uppercase);
        Err(if letters && (2..=5).contains(&self.rest.len()) { Misfit::Zone } else { Misfit::Form })
    }

    fn hour_of_day(&mut self, hour: i64) -> Option<i64> {
        match self.half_day() {
            Some(half) => (1..=12).contains(&hour).then_some(hour % 12 + half),
            None => (0..24).contains(&hour).then_some(hour),
        }
    }

    /// Hours before the half of the day that `AM`, `p.m.` or `a. m.` names.
    fn half_day(&mut self) -> Option<i64> {
        let mut scan = *self;
        let half = match scan.skip_one(|byte| matches!(byte, b'a' | b'A' | b'p' | b'P'))? {
            b'a' | b'A' => 0,
            _ => 12,
        };
        if scan.skip_one(|byte| byte == b'.').is_some() {
            scan.skip_blanks();
        }
        scan.skip_one(|byte| matches!(byte, b'm' | b'M'))?;
        scan.skip_one(|byte| byte == b'.');
        if is_letter(scan.rest) {
            return None;
        }
        *self = scan;
        Some(half)
    }

    /// Seconds east of Greenwich; nothing is taken off where no offset stands.
    fn offset(&mut self) -> Option<i64> {
        let start = *self;
        let named = [&b"Z"[..], b"UTC", b"GMT"].iter().any(|name| self.skip_word(name).is_some());
        let found = match self.signed_offset() {
            None if named && self.rest.is_empty() => Some(0),
            found => found,
        };
        if found.is_none() {
            *self = start;
        }
        found
    }

    /// `+05:30`, `-0800`, `+01`, and a name in brackets behind it.
    fn signed_offset(&mut self) -> Option<i64> {
        let sign = self.skip_one(|byte| matches!(byte, b'+' | b'-'))?;
        let hours = self.two_digits()?;
        self.skip_one(|byte| byte == b':');
        let more = self.rest.first().is_some_and(u8::is_ascii_digit);
        let minutes = if more { self.two_digits()? } else { 0 };
        if hours > 15 || minutes > 59 {
            return None;
        }
        self.skip_blanks();
        if let [b'(', .., b')'] = self.rest {
            self.rest = &[];
        }
        let seconds = hours * 3600 + minutes * 60;
        Some(if sign == b'-' { -seconds } else { seconds })
    }
}
