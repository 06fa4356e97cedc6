//! x
use polars::prelude::*;
#[test] fn a() { let _ = polars::sql::SQLContext::new(); let _ = df!["a"=>[1i64]].unwrap(); }
