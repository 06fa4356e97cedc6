//! What the templates are given: words, and pictures already drawn.
//!
//! In:    strings from `words`, SVG from `figures`.
//! Out:   the structs whose fields the templates name.
//! Never: holds a number, so that no template can reckon or print one badly.

mod block;
mod page;
mod person;
mod shared_keys;
mod short;
mod table;

pub(crate) use block::{
    Block, Callout, Fact, FigureView, Fold, GlanceRow, GlanceView, Heading, Subject,
};
pub(crate) use page::{
    AgreedView, BesideView, Chip, DecisionRow, EvidenceView, FindingView, Link, PageView,
    QuestionView, SectionView, SentenceView, TileView, WorkRow, WorklistView,
};
pub(crate) use person::{
    OpenRow, PersonFact, PersonFold, PersonGroup, PersonLink, PersonView, PersonsView,
};
pub(crate) use table::{Cell, Column, TableView};
