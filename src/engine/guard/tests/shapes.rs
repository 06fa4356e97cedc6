//! What the guard tells of a query that passes, and what it knows of NULL.

use super::{Audience, check, passes};

#[test]
fn tables_read_and_columns_returned_are_told() {
    let checked = passes(
        "WITH a AS (SELECT id, COUNT(*) AS n FROM t GROUP BY id) \
         SELECT a.id, s.as_of, u.x AS y FROM a JOIN U ON u.id = a.id CROSS JOIN settings AS s ORDER BY id",
        Audience::Catalog,
    );
    assert_eq!(
        checked.reads.iter().map(String::as_str).collect::<Vec<_>>(),
        ["settings", "t", "u"]
    );
    assert_eq!(checked.columns.unwrap(), ["id", "as_of", "y"]);
    assert_eq!(checked.cross_joins, 1);
}

#[test]
fn a_star_hides_the_columns_of_a_table_but_not_those_of_a_cte() {
    assert_eq!(passes("SELECT * FROM t", Audience::AdHoc).columns, None);
    let known = passes("WITH a AS (SELECT x AS y FROM t) SELECT * FROM a", Audience::AdHoc);
    assert_eq!(known.columns.unwrap(), ["y"]);
}

#[test]
fn the_catalog_is_stricter_than_a_user() {
    for sql in [
        "SELECT * FROM t ORDER BY id",
        "SELECT id FROM t",
        "SELECT COUNT(*) FROM t",
        "SELECT id * 1.5 AS x FROM t ORDER BY x",
        "SELECT CAST(a AS DOUBLE) / NULLIF(b, 0) AS x FROM t ORDER BY x",
        "SELECT id FROM t LIMIT 5",
        "SELECT id FROM t UNION ALL SELECT id FROM u",
    ] {
        assert!(check(sql, Audience::Catalog).is_err(), "{sql}");
        passes(sql, Audience::AdHoc);
    }
    passes("SELECT COUNT(*) AS n FROM t", Audience::Catalog);
}

#[test]
fn a_step_is_as_strict_as_a_metric_but_in_any_order() {
    passes("SELECT id FROM t", Audience::Step);
    passes("SELECT id FROM t UNION ALL SELECT id FROM u", Audience::Step);
    for sql in [
        "SELECT * FROM t",
        "SELECT COUNT(*) FROM t",
        "SELECT id FROM t LIMIT 5",
        "SELECT id * 1.5 AS x FROM t",
    ] {
        assert!(check(sql, Audience::Step).is_err(), "{sql}");
    }
}

/// A query whose only doubt is whether `key` can be NULL in the window's order.
#[track_caller]
fn ordered_by_key(from: &str, is_sure: &str) {
    let sql = format!("{from} ");
    let sql = sql.replace('@', "ROW_NUMBER() OVER (ORDER BY a.key) AS n");
    let found = if check(&sql, Audience::AdHoc).is_ok() { "sure" } else { "unsure" };
    assert_eq!(found, is_sure, "{sql}");
}

#[test]
fn a_column_is_known_not_to_be_null_where_a_condition_rules_it_out() {
    ordered_by_key("SELECT @ FROM t AS a", "unsure");
    for filter in
        ["a.key IS NOT NULL", "x = 1 AND (a.key > 5)", "a.key IN (1, 2)", "a.key BETWEEN 1 AND 2"]
    {
        ordered_by_key(
            &format!("SELECT @ FROM t AS a WHERE {filter}").replace("x =", "a.x ="),
            "sure",
        );
    }
    for filter in ["a.x = 1 OR a.key > 5", "NOT (a.key IS NULL)", "a.key IS NULL", "a.key + 1 > 5"]
    {
        ordered_by_key(&format!("SELECT @ FROM t AS a WHERE {filter}"), "unsure");
    }
}

#[test]
fn an_inner_join_proves_its_keys_and_a_left_join_does_not() {
    ordered_by_key("SELECT @ FROM t AS a JOIN u ON u.id = a.key", "sure");
    ordered_by_key("SELECT @ FROM t AS a LEFT JOIN u ON u.id = a.key", "unsure");
    let cte = "WITH c AS (SELECT id, COALESCE(x, 0) AS key FROM t)";
    ordered_by_key(&format!("{cte} SELECT @ FROM c AS a"), "sure");
    ordered_by_key(&format!("{cte} SELECT @ FROM u LEFT JOIN c AS a ON a.id = u.id"), "unsure");
}

#[test]
fn what_a_cte_computes_is_known_not_to_be_null_when_its_parts_are() {
    let by = |item: &str, rest: &str, sure: &str| {
        ordered_by_key(
            &format!("WITH a AS (SELECT {item} AS key FROM t {rest}) SELECT @ FROM a"),
            sure,
        );
    };
    by("COUNT(*)", "GROUP BY x", "sure");
    by("MIN(y)", "GROUP BY x", "unsure");
    by("MIN(y)", "WHERE y > 0 GROUP BY x", "sure");
    by("MIN(y)", "WHERE y > 0", "unsure");
    by("CASE WHEN x = 1 THEN 1 ELSE 0 END", "", "sure");
    by("CASE WHEN x = 1 THEN 1 END", "", "unsure");
    by("CASE WHEN x = 1 THEN 1 ELSE NULL END", "", "unsure");
    by("y - x", "WHERE y > 0", "unsure");
    by("y - x", "WHERE y > x", "sure");
    by("NULLIF(y, 0)", "WHERE y > 0", "unsure");
    by("CAST(NULL AS BIGINT)", "", "unsure");
    by("LAG(y) OVER (ORDER BY y)", "WHERE y > 0", "unsure");
}
