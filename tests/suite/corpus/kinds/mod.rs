//! The pollutions, by what they spoil.

pub(super) mod dates;
pub(super) mod delimiters;
pub(super) mod edges;
pub(super) mod encodings;
pub(super) mod headers;
pub(super) mod lines;
pub(super) mod mixtures;
pub(super) mod numbers;
pub(super) mod quotes;
pub(super) mod refusals;
pub(super) mod rows;
pub(super) mod shapes;
pub(super) mod stamps;
pub(super) mod whole;

use super::case::{Case, Pollution};
use super::rng::Rng;

/// A pollution by its name.
const fn pollution(name: &'static str, make: fn(&mut Rng) -> Case) -> Pollution {
    Pollution { name, make }
}
