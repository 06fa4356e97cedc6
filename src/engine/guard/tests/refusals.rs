//! What is refused: where, why, and what to write instead.

use super::super::{Audience, check};

/// Refused for users too, with a reason that holds these words.
#[track_caller]
fn refused(sql: &str, words: &str) {
    let refusal = match check(sql, Audience::AdHoc) {
        Ok(checked) => panic!("passed: {}", checked.sql),
        Err(refusal) => refusal,
    };
    assert!(refusal.reason.contains(words), "{sql}\n{refusal}");
    assert!(!refusal.rewrite.is_empty());
}

#[test]
fn a_refusal_says_where_why_and_what_instead() {
    let refusal = check("SELECT id,\n       won / closed AS share\nFROM deals", Audience::Catalog);
    insta::assert_snapshot!(refusal.unwrap_err(), @r"
    line 2, column 8: `won / closed`: `/` of whole numbers is cut on one engine and not on another
      help:  return numerator and denominator as whole numbers; shares and means are computed from them after the query
    ");
    let refusal = check(
        "SELECT id,\n ROW_NUMBER() OVER (PARTITION BY k ORDER BY at) AS n FROM t",
        Audience::AdHoc,
    );
    insta::assert_snapshot!(refusal.unwrap_err(), @r"
    line 2, column 45: `at` can be NULL, and Polars sorts NULLs in a window where it likes, whatever NULLS FIRST or LAST says
      help:  add `at IS NOT NULL` to the WHERE of this SELECT, or order by `COALESCE(at, …)`
    ");
}

#[test]
fn only_one_select_is_let_through() {
    for sql in ["", ";", "nonsense", "SELECT id FROM t; SELECT id FROM t", "SELECT 'open FROM t"] {
        assert!(check(sql, Audience::AdHoc).is_err(), "{sql}");
    }
    for sql in [
        "INSERT INTO t VALUES (1)",
        "CREATE TABLE a (b BIGINT)",
        "COPY t TO 'x'",
        "EXPLAIN SELECT id FROM t",
        "SET a = 1",
    ] {
        refused(sql, "no SELECT");
    }
    refused("VALUES (1)", "only SELECT");
    refused("(SELECT id FROM t)", "only SELECT");
    refused("SELECT id INTO x FROM t", "INTO");
    refused("SELECT 1 AS one", "0 tables");
}

#[test]
fn files_paths_and_functions_are_no_tables() {
    for sql in [
        "SELECT * FROM 'a.csv'",
        "SELECT * FROM \"a.csv\"",
        "SELECT * FROM main.t",
        "SELECT * FROM `t`",
    ] {
        refused(sql, "not a table by name");
    }
    refused("SELECT * FROM read_csv('a.csv')", "table function");
    refused("SELECT * FROM (SELECT id FROM t) AS x", "sub-select");
    refused("SELECT \"^.*$\" AS x FROM t", "plain name");
    refused("SELECT __x FROM t", "plain name");
}

#[test]
fn only_equal_columns_join() {
    refused("SELECT a.x FROM a, b", "without a join");
    refused("SELECT a.x FROM a CROSS JOIN b", "every row with every row");
    refused("SELECT a.x FROM a JOIN b ON a.x < b.x", "`column = column`");
    refused("SELECT a.x FROM a LEFT JOIN b ON a.x = b.x AND b.y = 1", "`column = column`");
    refused("SELECT a.x FROM a LEFT JOIN b ON a.x = LOWER(b.x)", "`column = column`");
    refused("SELECT a.x FROM a JOIN b ON a.x = a.y", "`column = column`");
    refused("SELECT a.x FROM a JOIN b ON a.x = b.x OR a.y = b.y", "`column = column`");
    for join in [
        "RIGHT JOIN b ON a.x = b.x",
        "FULL JOIN b ON a.x = b.x",
        "NATURAL JOIN b",
        "JOIN b USING (x)",
        "LEFT SEMI JOIN b ON a.x = b.x",
        "JOIN b",
    ] {
        refused(&format!("SELECT a.x FROM a {join}"), "run alike");
    }
    refused("SELECT x FROM a JOIN b ON a.x = b.x", "does not say of which table");
    refused("SELECT c.x FROM a JOIN b ON a.x = b.x", "no table of this FROM");
    refused("SELECT a.x FROM a JOIN a ON a.x = a.x", "stands twice");
}

#[test]
fn a_name_means_one_thing_in_a_query() {
    refused("WITH t AS (SELECT id FROM t) SELECT id FROM t", "both a table and a CTE");
    refused("SELECT u.id FROM t AS u JOIN u AS v ON v.id = u.id", "another table");
    refused("WITH a AS (SELECT id FROM t), a AS (SELECT id FROM t) SELECT id FROM a", "two CTEs");
    refused("WITH a AS (SELECT id FROM t) SELECT nix FROM a", "no column `nix`");
    refused("SELECT a AS x, b AS x FROM t", "two columns");
    refused("SELECT a FROM t ORDER BY b", "no column that the SELECT returns");
}

#[test]
fn queries_are_flat() {
    refused(
        "WITH a AS (WITH b AS (SELECT id FROM t) SELECT id FROM b) SELECT id FROM a",
        "inside a CTE",
    );
    refused("WITH RECURSIVE a AS (SELECT id FROM t) SELECT id FROM a", "recursive");
    refused("WITH a (x) AS (SELECT id FROM t) SELECT x FROM a", "column list");
    refused("WITH a AS (SELECT id FROM t ORDER BY id) SELECT id FROM a", "ORDER BY in a CTE");
    refused("SELECT id FROM t UNION SELECT id FROM u", "only UNION ALL");
    refused("SELECT id FROM t EXCEPT SELECT id FROM u", "only UNION ALL");
    refused("SELECT id FROM t UNION ALL SELECT id FROM u ORDER BY id", "after UNION ALL");
    refused("SELECT id FROM t UNION ALL SELECT k FROM u", "puts `k` under `id`");
    refused("SELECT id FROM t WHERE id IN (SELECT id FROM u)", "subquery");
    refused("SELECT id FROM t WHERE EXISTS (SELECT id FROM u)", "subquery");
    refused("SELECT id FROM t WHERE id = (SELECT MAX(id) FROM u)", "scalar subquery");
    refused("SELECT id FROM t ORDER BY 1", "no column that the SELECT returns");
    refused("SELECT id FROM t ORDER BY -id", "no column that the SELECT returns");
    refused("SELECT id FROM t LIMIT 1 + 1", "LIMIT");
    refused("SELECT id FROM t FETCH FIRST 2 ROWS ONLY", "FETCH");
}

#[test]
fn what_engines_answer_differently_is_no_expression() {
    for (expression, words) in [
        ("a / b", "NULLIF"),
        ("a % b", "negative numbers"),
        ("ROUND(a)", "differently"),
        ("AVG(a)", "differently"),
        ("CEIL(a)", "rounding"),
        ("CONCAT(a, b)", "NULL"),
        ("a || 'x'", "can be NULL"),
        ("EXTRACT(YEAR FROM a)", "date arithmetic"),
        ("DATE_TRUNC('week', a)", "calendar"),
        ("DATE '2026-01-01'", "date arithmetic"),
        ("CURRENT_DATE", "calendar"),
        ("a + INTERVAL '1' DAY", "date arithmetic"),
        ("GREATEST(a, b)", "differ"),
        ("TRY_CAST(a AS BIGINT)", "TRY_CAST"),
        ("CAST(a AS INTEGER)", "types that queries compute in"),
        ("CAST(a * 1.5 AS BIGINT)", "floating point"),
        ("SUM(a * 1.5)", "floating point"),
        ("SUM(DISTINCT a)", "DISTINCT"),
        ("COUNT(*) FILTER (WHERE a = 1)", "clause"),
        ("a = b", "not a value"),
        ("a IS NULL", "not a value"),
        ("NOT a = 1", "not a value"),
        ("TRUE", "boolean"),
        ("NULL", "bare NULL"),
        ("CASE WHEN a = 1 THEN NULL END", "every result"),
        ("CASE WHEN a = 1 THEN 'x' ELSE 1 END", "mixes"),
        ("COALESCE(LOWER(a), 0)", "mixes"),
        ("LOWER(a) + 1", "is text"),
        ("LENGTH(a + 1)", "is a number"),
        ("COALESCE(1, a)", "constant"),
        ("99999999999999999999", "64 bits"),
        ("1e3", "64 bits"),
        ("- -a", "sign"),
        ("SUBSTR(a, 0, 2)", "from 1 on"),
        ("SUBSTR(a, b)", "from 1 on"),
        ("TRIM(LEADING 'x' FROM a)", "spelled"),
        ("read_text(a)", "not one of the functions"),
        ("a.b.c", "too many parts"),
        ("x'ff'", "literal"),
    ] {
        let sql = format!("SELECT {expression} AS x FROM t");
        let refusal = check(&sql, Audience::AdHoc).unwrap_err();
        assert!(refusal.to_string().contains(words), "{expression}: {refusal}");
    }
}

#[test]
fn what_engines_answer_differently_is_no_condition() {
    for (condition, words) in [
        ("a", "not a condition"),
        ("TRUE", "not a condition"),
        ("a = NULL", "bare NULL"),
        ("a IN (1, NULL)", "bare NULL"),
        ("a IN (b, 1)", "no literal"),
        ("1 = 1", "constants"),
        ("NULL IS NULL", "bare NULL"),
        ("a = 1 AND 2 > 1", "constants"),
        ("(a = 1) IS TRUE", "takes NULL for false"),
        ("a IS DISTINCT FROM b", "not known"),
        ("a ILIKE 'x%'", "not known"),
        ("a LIKE b", "no pattern"),
        ("a LIKE 'x\\%'", "no pattern"),
        ("a LIKE 'x!%' ESCAPE '!'", "not known"),
        ("LOWER(a) = 1", "mixes"),
        ("COUNT(*) > 1", "single rows"),
        ("ROW_NUMBER() OVER (ORDER BY a) = 1", "SELECT list"),
    ] {
        refused(&format!("SELECT a FROM t WHERE {condition}"), words);
    }
}

#[test]
fn groups_are_columns_and_aggregates_kept_apart() {
    refused("SELECT LOWER(k) AS k FROM t GROUP BY LOWER(k)", "no column");
    refused("SELECT k FROM t GROUP BY 1", "no column");
    refused("SELECT k FROM t GROUP BY ALL", "GROUP BY ALL");
    refused("SELECT k, v FROM t GROUP BY k", "neither");
    refused("SELECT k, COUNT(*) AS n FROM t", "neither");
    refused("SELECT k, SUM(v) - k AS n FROM t GROUP BY k", "neither");
    refused("SELECT COALESCE(k, 'x') AS y FROM t GROUP BY k", "neither");
    refused("SELECT SUM(v) AS k FROM t GROUP BY k", "another column of GROUP BY");
    refused("SELECT k AS v, v AS w FROM t GROUP BY k, v", "another column of GROUP BY");
    refused("SELECT a.k FROM a JOIN b ON a.x = b.x GROUP BY a.k, b.k", "two group keys");
    refused(
        "SELECT k, ROW_NUMBER() OVER (PARTITION BY k ORDER BY k) AS n FROM t WHERE k > 0 GROUP BY k",
        "window over groups",
    );
    refused("SELECT SUM(SUM(v)) AS n FROM t", "single rows");
    refused("SELECT k FROM t GROUP BY k HAVING k = 1", "HAVING");
    refused("SELECT COUNT(*) AS n FROM t HAVING COUNT(*) > 1", "HAVING");
    refused("SELECT k FROM t GROUP BY ROLLUP (k)", "no column");
    refused("SELECT DISTINCT ON (k) k FROM t", "DISTINCT");
    refused("SELECT DISTINCT k FROM t GROUP BY k", "DISTINCT");
    refused("SELECT SUM(1) AS n FROM t", "constant");
    refused("SELECT MIN(*) AS n FROM t", "one argument");
}

#[test]
fn windows_have_one_direction_sure_keys_and_one_frame() {
    let over = |function: &str, window: &str, words: &str| {
        refused(
            &format!("SELECT {function} OVER ({window}) AS n FROM t WHERE id > 0 AND at > 0"),
            words,
        );
    };
    over("ROW_NUMBER()", "ORDER BY id DESC, at", "mixed");
    over("ROW_NUMBER()", "ORDER BY other", "can be NULL");
    over("ROW_NUMBER()", "ORDER BY id + 1", "neither a column");
    over("ROW_NUMBER()", "ORDER BY COALESCE(id, at)", "neither a column");
    over("ROW_NUMBER()", "ORDER BY id, COALESCE(id, 0)", "two keys");
    over("ROW_NUMBER()", "PARTITION BY LOWER(k) ORDER BY id", "no column");
    over("ROW_NUMBER()", "PARTITION BY k", "takes an ORDER BY");
    over("LAG(x)", "PARTITION BY k", "takes an ORDER BY");
    over("LAG(x, 1, 0)", "ORDER BY id", "default");
    over("LAG(x, -1)", "ORDER BY id", "offset");
    over("LAG(1)", "ORDER BY id", "constant");
    over("RANK()", "ORDER BY id", "default engine");
    over("LAST_VALUE(x)", "ORDER BY id", "without a frame");
    over("NTILE(4)", "ORDER BY id", "default engine");
    over("SUM(x)", "ORDER BY id", "frame");
    over("SUM(x)", "ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW", "frame");
    over("SUM(x)", "ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW", "frame");
    over("SUM(x)", "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW", "frame");
    over("MIN(LOWER(k))", "ORDER BY id ROWS UNBOUNDED PRECEDING", "running MIN or MAX of text");
    over("COUNT(DISTINCT x)", "PARTITION BY k", "DISTINCT");
    over("SUM(x)", "", "one row on Polars");
    over("SUM(LAG(x) OVER (ORDER BY id))", "PARTITION BY k", "SELECT list");
    over("AVG(x)", "PARTITION BY k", "differently");
    refused("SELECT SUM(x) OVER w AS n FROM t WINDOW w AS (ORDER BY id)", "WINDOW");
    refused("SELECT id FROM t QUALIFY ROW_NUMBER() OVER (ORDER BY id) = 1", "QUALIFY");
}
