//! Lines that may be the foot of an export, until it is known what follows them.

use super::misread::Refused;

/// Lines of which a foot has at most so many; more are no foot.
const MOST: usize = 50;

/// How sure it is that a line is no row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sure {
    /// It can be none.
    Yes,
    /// Only if something of a foot stands before it: a blank line, or a line that is surely of it.
    Behind,
    /// It could be one, so that it is never cut off unseen.
    No,
}

/// A line that may be of a foot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Aside {
    /// How sure that is.
    pub(super) sure: Sure,
    /// Physical lines.
    pub(super) lines: u64,
    /// What to say if it is not.
    pub(super) refused: Refused,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    Blank,
    Aside(Aside),
}

/// What follows such lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Something that should have been a row: they were no foot.
    Row,
    /// The end of the file, or the header of another export.
    End,
}

/// Such lines and the blank ones among them, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trail {
    items: Vec<Item>,
    asides: usize,
    too_long: bool,
}

/// What became of such lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Settled {
    /// Those of a foot.
    pub(super) foot: Vec<Aside>,
    /// The others.
    pub(super) refused: Vec<Aside>,
}

impl Trail {
    /// Adds blank lines.
    pub(super) fn blank(&mut self) {
        if self.items.last() != Some(&Item::Blank) {
            self.items.push(Item::Blank);
        }
    }

    /// Adds a line.
    pub(super) fn aside(&mut self, aside: Aside) {
        self.asides += 1;
        self.items.push(Item::Aside(aside));
    }

    /// Adds what follows, whose lines are counted from behind `lines`; gives back what can be no
    /// foot any more, since it has grown too long.
    pub(super) fn extend(&mut self, other: Self, lines: u64) -> Vec<Aside> {
        for item in other.items {
            match item {
                Item::Blank => self.blank(),
                Item::Aside(mut aside) => {
                    aside.refused.line += lines;
                    self.aside(aside);
                }
            }
        }
        self.too_long |= self.asides > MOST;
        if !self.too_long {
            return Vec::new();
        }
        self.asides = 0;
        asides(std::mem::take(&mut self.items)).collect()
    }

    /// Empties it, and says what its lines were.
    pub(super) fn settle(&mut self, then: Then) -> Settled {
        let Self { items, asides: count, too_long } = std::mem::take(self);
        if then == Then::Row || too_long || count > MOST {
            return Settled { foot: Vec::new(), refused: asides(items).collect() };
        }
        let mut settled = Settled::default();
        let mut begun = false;
        for item in items {
            match item {
                Item::Blank => begun = true,
                Item::Aside(aside) => {
                    let is_foot = match aside.sure {
                        Sure::Yes => true,
                        Sure::Behind => begun,
                        Sure::No => false,
                    };
                    begun |= is_foot;
                    if is_foot { &mut settled.foot } else { &mut settled.refused }.push(aside);
                }
            }
        }
        settled
    }
}

fn asides(items: Vec<Item>) -> impl Iterator<Item = Aside> {
    items.into_iter().filter_map(|item| match item {
        Item::Blank => None,
        Item::Aside(aside) => Some(aside),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::misread::Cost;

    /// `_` blank, `y` surely no row, `b` only behind, `n` could be a row.
    fn trail(text: &str) -> Trail {
        let mut trail = Trail::default();
        for (line, mark) in (1..).zip(text.chars()) {
            let sure = match mark {
                'y' => Sure::Yes,
                'b' => Sure::Behind,
                _ => Sure::No,
            };
            let (value, reason) = (String::new(), String::new());
            let refused = Refused { line, column: None, value, reason, cost: Cost::Row };
            match mark {
                '_' => trail.blank(),
                _ => trail.aside(Aside { sure, lines: 1, refused }),
            }
        }
        trail
    }

    fn lines(asides: &[Aside]) -> Vec<u64> {
        asides.iter().map(|aside| aside.refused.line).collect()
    }

    #[test]
    fn only_the_end_makes_a_foot() {
        let settled = |text: &str, then| {
            let settled = trail(text).settle(then);
            (lines(&settled.foot), lines(&settled.refused))
        };
        assert_eq!(settled("_yb", Then::End), (vec![2, 3], vec![]));
        assert_eq!(settled("by_b", Then::End), (vec![2, 4], vec![1]));
        assert_eq!(settled("ny", Then::End), (vec![2], vec![1]));
        assert_eq!(settled("_yb", Then::Row), (vec![], vec![2, 3]));
        assert_eq!(settled(&"y".repeat(51), Then::End).0, Vec::<u64>::new());
    }

    #[test]
    fn a_foot_that_comes_in_parts_is_the_same_foot() {
        for cut in 0..=5 {
            let mut whole = Trail::default();
            let (one, other) = "_yb_b".split_at(cut);
            assert_eq!(whole.extend(trail(one), 0), []);
            assert_eq!(whole.extend(trail(other), cut as u64), []);
            assert_eq!(whole, trail("_yb_b"));
        }
        let mut long = Trail::default();
        assert_eq!(long.extend(trail(&"y".repeat(30)), 0).len(), 0);
        assert_eq!(long.extend(trail(&"y".repeat(30)), 30).len(), 60);
        assert_eq!(long.extend(trail("y"), 60).len(), 1);
        assert_eq!(long.settle(Then::End), Settled::default());
    }
}
