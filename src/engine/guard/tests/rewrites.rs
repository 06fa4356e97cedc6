//! What the guard writes differently, so that every engine computes the same.

use super::{Audience, passes};

/// Without ORDER BY, which is not what is looked at here.
#[track_caller]
fn rewritten(sql: &str, expected: &str) {
    let checked = passes(sql, Audience::AdHoc);
    let flat = checked.sql.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(flat, expected);
    assert_eq!(passes(&checked.sql, Audience::AdHoc).sql, checked.sql);
}

#[test]
fn counters_are_cast_to_64_bits_once() {
    rewritten("select count(*) as n from t", "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM t");
    rewritten(
        "SELECT CAST(COUNT(x) AS BIGINT) AS n FROM t",
        "SELECT CAST(COUNT(x) AS BIGINT) AS n FROM t",
    );
    rewritten(
        "SELECT LENGTH(x) - 1 AS n FROM t",
        "SELECT CAST(LENGTH(x) AS BIGINT) - 1 AS n FROM t",
    );
    rewritten(
        "SELECT ROW_NUMBER() OVER (ORDER BY id) AS n FROM t WHERE id IS NOT NULL",
        "SELECT CAST(ROW_NUMBER() OVER (ORDER BY id) AS BIGINT) AS n FROM t WHERE id IS NOT NULL",
    );
}

#[test]
fn what_is_summed_is_64_bits_wide_before_it_is_summed() {
    rewritten(
        "SELECT SUM(x) AS n FROM t",
        "SELECT CAST(SUM(CAST(x AS BIGINT)) AS BIGINT) AS n FROM t",
    );
    rewritten(
        "SELECT SUM(CASE WHEN a = 1 THEN 1 ELSE 0 END) AS n FROM t",
        "SELECT CAST(SUM(CAST(CASE WHEN a = 1 THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS BIGINT)) AS BIGINT) AS n FROM t",
    );
}

#[test]
fn literals_that_become_results_are_64_bits_wide_and_compared_ones_stay() {
    rewritten(
        "SELECT 1 AS a, -(2 + 3) AS b, 'x' AS c FROM t",
        "SELECT CAST(1 AS BIGINT) AS a, CAST(-(2 + 3) AS BIGINT) AS b, 'x' AS c FROM t",
    );
    rewritten(
        "SELECT COALESCE(x, 0) AS a FROM t WHERE x > 1",
        "SELECT COALESCE(x, CAST(0 AS BIGINT)) AS a FROM t WHERE x > 1",
    );
}

#[test]
fn names_are_lower_case_and_every_column_is_named() {
    rewritten(
        "SELECT A.ID, b.Name AS Other FROM T AS a JOIN u B ON a.ID = b.id",
        "SELECT a.id AS id, b.name AS other FROM t AS a JOIN u b ON a.id = b.id",
    );
    rewritten(
        "SELECT \"trigger\", MAX(x) FROM t GROUP BY \"trigger\"",
        "SELECT \"trigger\", MAX(x) AS column_2 FROM t GROUP BY \"trigger\"",
    );
}

#[test]
fn nulls_come_last_unless_it_is_said_otherwise() {
    rewritten(
        "SELECT a, b, c FROM t ORDER BY a, b DESC, c NULLS FIRST",
        "SELECT a, b, c FROM t ORDER BY a NULLS LAST, b DESC NULLS LAST, c NULLS FIRST",
    );
}

#[test]
fn trim_substr_cast_and_frames_have_one_spelling() {
    rewritten("SELECT TRIM(x) AS a FROM t", "SELECT TRIM(BOTH ' ' FROM x) AS a FROM t");
    rewritten("SELECT SUBSTRING(x FROM 1 FOR 2) AS a FROM t", "SELECT SUBSTR(x, 1, 2) AS a FROM t");
    rewritten(
        "SELECT x::text AS a, CAST(y AS TEXT) AS b FROM t",
        "SELECT CAST(x AS VARCHAR) AS a, CAST(y AS VARCHAR) AS b FROM t",
    );
    rewritten(
        "SELECT MAX(x) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS a FROM t WHERE id > 0",
        "SELECT MAX(x) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS a FROM t WHERE id > 0",
    );
}
