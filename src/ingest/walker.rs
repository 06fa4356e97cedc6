//! A record over several lines, step by step, so that its reader can stop where it smells wrong.

use super::fields::{Field, Quoting, Tail, count, line_end, quotes};

/// What a step of the walker came upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// A line end inside quotes; the next physical line starts there.
    Line(usize),
    /// On a later line, a quote that neither closes the field nor is doubled; its offset.
    Stray(usize),
    /// The record ends; the next one starts there.
    End(usize),
    /// The bytes end first.
    Short,
}

/// Walks one record from its start.
pub(super) struct Walker<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    tail: Tail,
    at: usize,
    open: Option<Field>,
    /// The fields that are closed so far.
    pub(super) fields: Vec<Field>,
    /// Physical lines begun so far.
    pub(super) lines: u32,
    /// Quotes found where none should stand inside quoted fields.
    pub(super) stray: u32,
    /// Quotes found in bare fields.
    pub(super) bare_quotes: u32,
}

impl<'a> Walker<'a> {
    /// Stands at `start`.
    pub(super) fn new(bytes: &'a [u8], start: usize, delimiter: u8, tail: Tail) -> Self {
        Self {
            bytes,
            delimiter,
            tail,
            at: start,
            open: None,
            fields: Vec::new(),
            lines: 1,
            stray: 0,
            bare_quotes: 0,
        }
    }

    /// Start of the quoted field that is open, if one is.
    pub(super) fn open_since(&self) -> Option<usize> {
        self.open.map(|field| field.start)
    }

    /// Goes on to the next thing worth telling.
    pub(super) fn step(&mut self) -> Event {
        loop {
            if let Some(field) = self.open {
                if let Some(event) = self.step_inside(field) {
                    return event;
                }
            } else if self.bytes.get(self.at) == Some(&b'"') {
                self.at += 1;
                self.open = Some(Field { start: self.at, end: self.at, quoting: Quoting::Plain });
            } else {
                let rest = self.bytes.get(self.at..).unwrap_or_default();
                let end = rest.iter().position(|&byte| self.ends(byte)).unwrap_or(rest.len());
                let quotes = count(rest.get(..end).unwrap_or_default(), b'"');
                self.bare_quotes += u32::try_from(quotes).unwrap_or(u32::MAX);
                let end = self.at + end;
                let field = Field { start: self.at, end, quoting: Quoting::Plain };
                if let Some(event) = self.close(field, end) {
                    return event;
                }
            }
        }
    }

    fn ends(&self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'\n' || byte == b'\r'
    }

    /// Inside quotes: up to the next line end, stray quote, or the closing one.
    fn step_inside(&mut self, mut field: Field) -> Option<Event> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let stop = rest.iter().position(|&byte| byte == b'"' || byte == b'\n' || byte == b'\r');
        let Some(stop) = stop else { return Some(Event::Short) };
        let at = self.at + stop;
        let from = rest.get(stop..).unwrap_or_default();
        if from.first() != Some(&b'"') {
            let Some(length) = line_end(self.bytes, at, self.tail) else {
                return Some(Event::Short);
            };
            self.at = at + length;
            self.lines += 1;
            return Some(Event::Line(self.at));
        }
        let run = quotes(from);
        let behind = from.get(run).copied();
        if behind.is_none() && self.tail == Tail::More {
            return Some(Event::Short);
        }
        let odd = !run.is_multiple_of(2);
        let closes = odd && behind.is_none_or(|byte| self.ends(byte));
        if run > 1 || !closes {
            field.quoting = Quoting::Inner;
        }
        if closes {
            field.end = at + run - 1;
            self.open = None;
            return self.close(field, at + run);
        }
        self.at = at + run;
        self.open = Some(field);
        if odd {
            self.stray += 1;
            if self.lines > 1 {
                return Some(Event::Stray(at));
            }
        }
        None
    }

    /// Takes a finished field in; `stop` is what follows it.
    fn close(&mut self, field: Field, stop: usize) -> Option<Event> {
        self.fields.push(field);
        match self.bytes.get(stop) {
            Some(&byte) if byte == self.delimiter => {
                self.at = stop + 1;
                None
            }
            Some(_) => Some(match line_end(self.bytes, stop, self.tail) {
                Some(length) => Event::End(stop + length),
                None => Event::Short,
            }),
            None if self.tail == Tail::More => Some(Event::Short),
            None => Some(Event::End(stop)),
        }
    }
}
