-- question: touches that stop while other tables go on (1: they do)
-- grain:    one row
-- reads:    activities, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   follow-ups since then look as if they had not happened; export the table anew

WITH recent AS (
    SELECT
        t.activity_id AS row_id,
        t.occurred_at AS at,
        s.as_of AS as_of,
        'all' AS whole
    FROM activities t
    CROSS JOIN settings s
    WHERE t.occurred_at <= s.as_of AND t.occurred_at > s.as_of - 7776000
),
newest AS (
    SELECT
        r.whole AS whole,
        MAX(r.at) AS newest_at
    FROM recent r
    GROUP BY r.whole
),
judged AS (
    SELECT
        CASE WHEN (r.at > n.newest_at - 604800  AND r.at <= r.as_of - 604800)
               OR (r.at > n.newest_at - 1209600 AND r.at <= r.as_of - 1209600)
               OR (r.at > n.newest_at - 1814400 AND r.at <= r.as_of - 1814400)
               OR (r.at > n.newest_at - 2419200 AND r.at <= r.as_of - 2419200)
             THEN 1 ELSE 0 END AS is_usual,
        CASE WHEN r.at = n.newest_at THEN r.row_id END AS newest_id
    FROM recent r
    INNER JOIN newest n ON r.whole = n.whole
),
summed AS (
    SELECT
        COUNT(*) AS rows_in_all,
        SUM(j.is_usual) AS usual,
        MIN(j.newest_id) AS newest_id
    FROM judged j
)
SELECT
    CASE WHEN m.usual >= 20 THEN 1 ELSE 0 END AS found,
    CASE WHEN m.rows_in_all > 0 THEN 1 ELSE 0 END AS looked_at,
    CASE WHEN m.usual >= 20 THEN m.newest_id END AS example,
    'activities' AS example_of
FROM summed m
ORDER BY example
