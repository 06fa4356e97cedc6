//! `queries.sql`: the query behind each metric, as it was run.

use crate::review::Review;

/// Every metric's query with its header, under its name.
pub(crate) fn queries_sql(review: &Review) -> String {
    let queries = review.definitions.iter().flat_map(|definition| &definition.queries);
    let told = queries.map(|(name, sql)| format!("-- {name}.sql\n\n{}\n", sql.trim_end()));
    told.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn each_query_stands_under_its_name() {
        let review = fixture::rich();
        let text = queries_sql(&review);
        for definition in &review.definitions {
            for (name, sql) in &definition.queries {
                let (_, after) = text.split_once(&format!("-- {name}.sql\n")).unwrap();
                assert!(after.trim_start().starts_with(sql.trim()), "{name}");
            }
        }
    }
}
