//! A record over several lines, step by step, so that its reader can stop where it smells wrong.

use super::dialect::{Dialect, Run};
use super::fields::{Field, Inner, Quoting, Tail, count, line_end};

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
    dialect: Dialect,
    tail: Tail,
    at: usize,
    open: Option<(usize, Inner)>,
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
    pub(super) fn new(bytes: &'a [u8], start: usize, dialect: Dialect, tail: Tail) -> Self {
        Self {
            bytes,
            dialect,
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
        self.open.map(|(start, _)| start)
    }

    /// Goes on to the next thing worth telling.
    pub(super) fn step(&mut self) -> Event {
        loop {
            if let Some(open) = self.open {
                if let Some(event) = self.step_inside(open) {
                    return event;
                }
            } else if let Some(text) = self.dialect.opens(self.bytes, self.at) {
                self.at = text;
                self.open = Some((text, Inner::NoQuotes));
            } else {
                let rest = self.bytes.get(self.at..).unwrap_or_default();
                let end =
                    rest.iter().position(|&byte| self.dialect.ends(byte)).unwrap_or(rest.len());
                if self.dialect.quote == b'"' {
                    let quotes = count(rest.get(..end).unwrap_or_default(), b'"');
                    self.bare_quotes += u32::try_from(quotes).unwrap_or(u32::MAX);
                }
                let end = self.at + end;
                let field = Field { start: self.at, end, quoting: Quoting::Plain };
                if let Some(event) = self.close(field, end) {
                    return event;
                }
            }
        }
    }

    /// Inside quotes: up to the next line end, stray quote, or the closing one.
    fn step_inside(&mut self, (start, mut inner): (usize, Inner)) -> Option<Event> {
        let quote = self.dialect.quote;
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let ends = |&byte: &u8| byte == quote || byte == b'\n' || byte == b'\r';
        let Some(stop) = rest.iter().position(ends) else { return Some(Event::Short) };
        let at = self.at + stop;
        if rest.get(stop) != Some(&quote) {
            let Some(length) = line_end(self.bytes, at, self.tail) else {
                return Some(Event::Short);
            };
            self.at = at + length;
            self.lines += 1;
            return Some(Event::Line(self.at));
        }
        let run = self.dialect.run(self.bytes, (start, at), self.tail);
        let length = match run {
            Run::Short => return Some(Event::Short),
            Run::Closes { length, stop } => {
                if length > 1 {
                    inner = Inner::Quotes;
                }
                let range = (start, at + length - 1);
                self.open = None;
                return self.close(Field::quoted(self.bytes, range, self.dialect, inner), stop);
            }
            Run::Inner(length) | Run::Stray(length) => length,
        };
        self.at = at + length;
        self.open = Some((start, Inner::Quotes));
        if matches!(run, Run::Stray(_)) {
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
            Some(&byte) if byte == self.dialect.delimiter => {
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
