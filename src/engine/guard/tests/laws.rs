//! Laws: the guard never panics, and what it lets through it lets through again unchanged.

use proptest::prelude::*;

use super::super::{Audience, check};

const PIECES: [&str; 48] = [
    "SELECT",
    "FROM",
    "t",
    "u AS v",
    "WHERE",
    "GROUP BY",
    "ORDER BY",
    "HAVING",
    "WITH a AS (",
    ")",
    "(",
    ",",
    "*",
    "id",
    "t.id",
    "v.k",
    "COUNT(*)",
    "SUM(id)",
    "AS x",
    "AS y",
    "1",
    "'a'",
    "NULL",
    "CASE WHEN",
    "THEN",
    "ELSE",
    "END",
    "JOIN",
    "LEFT JOIN",
    "ON",
    "=",
    "<",
    "AND",
    "OR",
    "NOT",
    "IS NOT NULL",
    "IN (1, 2)",
    "-",
    "+",
    "||",
    "COALESCE(id, 0)",
    "ROW_NUMBER() OVER (PARTITION BY k ORDER BY id)",
    "UNION ALL",
    "LIMIT 3",
    "DISTINCT",
    "CAST(",
    "AS BIGINT",
    "LOWER(k)",
];

/// Values over one table, many of them inside the subset.
fn values() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("id".to_owned()),
        Just("K".to_owned()),
        any::<i32>().prop_map(|n| n.to_string()),
        "'[a-z %_]{0,4}'",
        Just("CAST(NULL AS BIGINT)".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let two = (inner.clone(), inner.clone());
        let three = (inner.clone(), inner.clone(), inner.clone());
        prop_oneof![
            two.clone().prop_map(|(a, b)| format!("({a} - {b})")),
            two.clone().prop_map(|(a, b)| format!("COALESCE({a}, {b})")),
            two.clone().prop_map(|(a, b)| format!("NULLIF({a}, {b})")),
            two.prop_map(|(a, b)| format!("COALESCE({a}, 'x') || COALESCE({b}, '')")),
            three.prop_map(|(a, b, c)| format!("CASE WHEN {a} <= {b} THEN {c} ELSE {a} END")),
            inner.clone().prop_map(|a| format!("TRIM({a})")),
            inner.clone().prop_map(|a| format!("length({a})")),
            inner.clone().prop_map(|a| format!("sum({a})")),
            inner.clone().prop_map(|a| format!("-{a}")),
            inner.clone().prop_map(|a| format!("SUBSTRING({a}, 1, 2)")),
            inner.clone().prop_map(|a| format!("{a}::text")),
            inner.prop_map(|a| format!("MAX({a}) OVER (PARTITION BY k)")),
        ]
    })
}

fn unchanged_the_second_time(sql: &str) {
    for audience in [Audience::Catalog, Audience::AdHoc] {
        if let Ok(once) = check(sql, audience) {
            let twice = check(&once.sql, audience)
                .unwrap_or_else(|refusal| panic!("{sql}\n{}\n{refusal}", once.sql));
            assert_eq!(once, twice, "{sql}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_never_panics(text in "\\PC{0,80}") {
        unchanged_the_second_time(&text);
    }

    #[test]
    fn arbitrary_pieces_of_sql_never_panic(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..24)) {
        unchanged_the_second_time(&format!("SELECT {}", pieces.join(" ")));
    }

    #[test]
    fn what_passes_passes_again_unchanged(a in values(), b in values(), c in values()) {
        unchanged_the_second_time(&format!("SELECT id, {a} AS a FROM t WHERE {b} > {c} ORDER BY id DESC"));
        unchanged_the_second_time(&format!("SELECT {a} AS a, {b} AS b FROM t GROUP BY k"));
    }
}

#[test]
fn enough_of_the_random_values_are_inside_the_subset() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let passed = (0..300).filter(|_| {
        let value = values().new_tree(&mut runner).unwrap().current();
        check(&format!("SELECT id, {value} AS a FROM t"), Audience::AdHoc).is_ok()
    });
    assert!(passed.count() > 60);
}

#[test]
fn long_chains_and_deep_nests_are_refused_not_run_into() {
    let chain =
        |length: usize| format!("SELECT id FROM t WHERE id = 1{}", " OR id = 1".repeat(length));
    check(&chain(55), Audience::AdHoc).unwrap();
    assert!(check(&chain(2_000), Audience::AdHoc).is_err());
    let nest = format!("SELECT {}id{} AS x FROM t", "(".repeat(5_000), ")".repeat(5_000));
    assert!(check(&nest, Audience::AdHoc).is_err());
    let sums = format!("SELECT id{} AS x FROM t", " + 1".repeat(110));
    check(&sums, Audience::AdHoc).unwrap();
    assert!(check(&" ".repeat(200_000), Audience::AdHoc).is_err());
}
