//! The rules of the guard, one by one, and its laws.

mod laws;
mod refusals;
mod rewrites;
mod shapes;

use super::{Audience, Checked, check};

fn passes(sql: &str, audience: Audience) -> Checked {
    check(sql, audience).unwrap_or_else(|refusal| panic!("{sql}\n{refusal}"))
}
