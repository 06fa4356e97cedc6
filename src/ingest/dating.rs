//! How the dates of one column are written, and one of its values read by that.

use crate::contract::source::DateOrder;

use super::numbers::is_rounded;
use super::scan::Year;
use super::stamps::{Misfit, Stamp, parse_stamp};
use super::styles::Style;
use super::survey::Reach;
use super::typing::Misread;

/// How the dates of a column are written. Most are of one style; a value of another one is read by
/// its own where that leaves nothing to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dating {
    /// Style of most values.
    pub(super) style: Style,
    /// Order of day and month in that style, where it needs one.
    pub(super) order: DateOrder,
    /// Orders in [`Style::ORDERED`]; `None` where nothing proves one.
    pub(super) orders: [Option<DateOrder>; 3],
    /// How much of the file this was found from.
    pub(super) reach: Reach,
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    /// The date.
    pub(super) stamp: Stamp,
    /// How its year is written.
    pub(super) year: Year,
    /// Whether its style is that of most values.
    pub(super) form: Form,
}

/// Whether a value is written as most of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As most.
    Usual,
    /// Otherwise.
    Other,
}

impl Dating {
    /// Reads a value without blanks at its ends.
    ///
    /// # Errors
    /// [`Misread`], when the value is no date or could be two.
    #[inline]
    pub(super) fn read(self, text: &[u8]) -> Result<Dated, Misread> {
        match parse_stamp(self.style, self.order, text) {
            Ok((stamp, year)) => Ok(Dated { stamp, year, form: Form::Usual }),
            Err(misfit) => self.read_other(text, misfit),
        }
    }

    #[cold]
    fn read_other(self, text: &[u8], misfit: Misfit) -> Result<Dated, Misread> {
        if misfit != Misfit::Form {
            return Err(self.misread(misfit, text));
        }
        let style = Style::of(text);
        if self.style == Style::Serial && self.reach == Reach::Sample && style != Some(self.style) {
            // Only a whole column of numbers is one of a spreadsheet's dates.
            return Err(Misread::Undecided);
        }
        let Some(style) = style.filter(|style| *style != self.style && !style.is_count()) else {
            return Err(self.misread(misfit, text));
        };
        let order = match self.order_in(style) {
            Some(order) => order,
            None if !style.needs_order() => DateOrder::DayMonth,
            None if self.reach == Reach::Sample => return Err(Misread::Undecided),
            None => {
                return Err(Misread::Reason(format!(
                    "could be {} or {}, and nothing proves which",
                    style.words(DateOrder::DayMonth),
                    style.words(DateOrder::MonthDay)
                )));
            }
        };
        match parse_stamp(style, order, text) {
            Ok((stamp, year)) => Ok(Dated { stamp, year, form: Form::Other }),
            Err(misfit) => Err(self.misread(misfit, text)),
        }
    }

    fn order_in(self, style: Style) -> Option<DateOrder> {
        let at = Style::ORDERED.iter().position(|ordered| *ordered == style)?;
        self.orders.get(at).copied().flatten()
    }

    fn misread(self, misfit: Misfit, text: &[u8]) -> Misread {
        match misfit {
            Misfit::Order => Misread::Order,
            Misfit::Zone => Misread::Reason(
                "has letters for its zone that stand for several: write UTC, or an offset as +01:00"
                    .to_owned(),
            ),
            Misfit::Form if is_rounded(text) => Misread::Reason(
                "was rounded by a spreadsheet, and its last digits are lost: export the column \
                 without opening the file in between"
                    .to_owned(),
            ),
            Misfit::Form => Misread::Reason(format!(
                "is no date as in the rest of the column: {}",
                self.style.words(self.order)
            )),
        }
    }
}
