//! Touches of quiet prospects day by day: a lane each, a letter per channel, and what is owed.
//!
//! In:    touches with their business day and channel, and those still owed.
//! Out:   one SVG text.
//! Never: decides what is owed, draws a day that has not come yet as a day without a touch.

mod glyphs;
mod plot;

use super::canvas::dress::{self, Name};
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Gate, Size};

/// The last day that an axis may have.
const LAST_DAY: u32 = 30;

/// The most touches of one lane.
const MOST_TOUCHES: usize = 200;

/// One lane per prospect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CadenceLanes {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The prospects, from top to bottom; at most twenty are drawn, and the rest counted.
    pub lanes: Vec<Lane>,
    /// The last business day of the axis, 1 to 30; a touch after it is counted at the lane's end.
    pub last_day: u32,
    /// The last day of the window in which touches are wanted; shaded.
    pub window: u32,
    /// What the window is: `3 touches by 3 channels`.
    pub window_words: String,
    /// What the days are: `Business days since the handoff`.
    pub axis_words: String,
    /// Each channel and what it is called: `phone`. In the key when it occurs.
    pub channel_words: Vec<(Channel, String)>,
    /// What the key calls a touch that is owed.
    pub owed_words: String,
}

/// One prospect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Who it is.
    pub name: String,
    /// What is said at the end: `1 of 3 touches`.
    pub note: String,
    /// Touches made and owed, in any order.
    pub touches: Vec<Touch>,
    /// The business day up to which the lane could be seen.
    pub seen_until: u32,
}

/// One touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Business days since the handoff; 0 is its own day.
    pub day: u32,
    /// How the prospect was or should be reached; `None` when any way will do.
    pub channel: Option<Channel>,
    /// Made or owed.
    pub state: TouchState,
}

/// Whether a touch was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TouchState {
    /// Made: solid.
    Made,
    /// Owed: hollow, dashed.
    Owed,
}

/// How a prospect is reached. Each has its own letter and its own shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// P on a disc.
    Phone,
    /// E on a square.
    Email,
    /// L on a diamond.
    LinkedIn,
    /// S on a house.
    Sms,
    /// C on a hexagon.
    Chat,
    /// O on an octagon.
    Other,
}

/// Draws the lanes.
///
/// # Errors
/// [`ChartError`] when the axis is empty or longer than thirty days, or a lane has more than two
/// hundred touches.
pub fn draw(input: &CadenceLanes, size: Size) -> Result<String, ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.within("last day", f64::from(input.last_day), (1.0, f64::from(LAST_DAY)))?;
    for lane in &input.lanes {
        gate.at_most(&format!("touches of `{}`", lane.name), lane.touches.len(), MOST_TOUCHES)?;
    }
    let mut scene = Scene::new(size.width(), &input.caption.words);
    plot::compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "cadence-lanes", caption: &input.caption, size })
}
