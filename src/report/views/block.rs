//! The parts of which a section is made.

use serde::Serialize;

use super::table::TableView;

/// A part of a section; the template tells them apart by `kind`.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Block {
    /// A figure with its note, its facts and its table.
    Figure(FigureView),
    /// A table that stands open.
    Table(TableView),
    /// A table behind a line that opens it.
    Fold(Fold),
    /// The same, and open on paper.
    FoldPrinted(Fold),
    /// All metrics at a glance.
    Glance(GlanceView),
    /// A heading within the section.
    Heading(Heading),
    /// Figures in a row: name, value, evidence.
    Facts { facts: Vec<Fact> },
    /// A paragraph.
    Text { text: String },
    /// How to read what stands above.
    Reading { text: String },
    /// Lines with a dot each.
    List { lines: Vec<String> },
    /// A paragraph that must not be missed.
    Callout(Callout),
    /// The definition of a metric.
    Subject(Subject),
}

impl Block {
    /// Whether the block means nothing without the next.
    pub(crate) fn leads_on(&self) -> bool {
        matches!(self, Self::Heading(_) | Self::Callout(_))
    }
}

/// A figure in both designs.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct FigureView {
    pub(crate) id: String,
    /// `full` where paper needs the wide design, `half` where the narrow one beside its notes will do.
    pub(crate) layout: &'static str,
    /// SVG; drawn by us, the only markup that a template passes through.
    pub(crate) wide: String,
    /// SVG for a phone.
    pub(crate) narrow: String,
    /// A table whose cells are shaded, in place of a drawing: it reads, copies and folds as a table does.
    pub(crate) grid: Option<Box<TableView>>,
    /// What is measured, over which rows and days.
    pub(crate) measure: String,
    /// How to read this.
    pub(crate) reading: String,
    /// `under` the figure where many facts stand beside it, else `beside`.
    pub(crate) placement: &'static str,
    /// Figures that belong beside it.
    pub(crate) facts: Vec<Fact>,
    /// Its numbers.
    pub(crate) table: Option<TableView>,
}

/// A named figure with its evidence.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) evidence: String,
    pub(crate) key: String,
}

/// A heading within a section.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Heading {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) sub: String,
}

/// A paragraph that must not be missed.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Callout {
    /// `good`, `bad`, `warn` or `calm`.
    pub(crate) tone: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) text: String,
}

/// Something folded away.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Fold {
    pub(crate) summary: String,
    pub(crate) table: TableView,
}

/// Metrics with their months and weeks drawn small.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct GlanceView {
    /// Names the table to a screen reader.
    pub(crate) caption: String,
    pub(crate) rows: Vec<GlanceRow>,
    /// How to read this.
    pub(crate) reading: String,
}

/// One metric at a glance.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct GlanceRow {
    /// Its place in the order of the sections, by which its name is sorted.
    pub(crate) place: String,
    pub(crate) name: String,
    /// The section that shows it.
    pub(crate) anchor: &'static str,
    pub(crate) measure: String,
    /// SVG.
    pub(crate) plot: String,
    /// The figure of the last comparable week.
    pub(crate) value: String,
    pub(crate) key: String,
    pub(crate) evidence: String,
    /// That week, where it is not the review's.
    pub(crate) week: String,
    pub(crate) tone: &'static str,
    /// What the variation is sorted by.
    pub(crate) rank: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) signal: String,
    /// Reference lines, and where the limits start anew.
    pub(crate) notes: Vec<String>,
}

/// A metric's definition.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Subject {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) question: String,
    pub(crate) eligible: String,
    pub(crate) achieved: String,
    pub(crate) caveat: String,
    /// Name of each query; its text stands in the file of queries.
    pub(crate) queries: Vec<String>,
}
