-- question: Which words of free text are frequent enough to be told apart?
-- grain:    what, value
-- reads:    leads, handoffs
-- returns:  what text, value text, times whole
-- caveat:   The thirty most frequent of each column; of words as frequent as one another the first
--   by the alphabet. Everything else is counted together as `other`.

WITH counted AS (
    SELECT 'source' AS what, l.source AS value, COUNT(*) AS times
    FROM leads l
    WHERE l.source IS NOT NULL
    GROUP BY l.source
    UNION ALL
    SELECT 'industry' AS what, l.industry AS value, COUNT(*) AS times
    FROM leads l
    WHERE l.industry IS NOT NULL
    GROUP BY l.industry
    UNION ALL
    SELECT 'territory' AS what, l.territory AS value, COUNT(*) AS times
    FROM leads l
    WHERE l.territory IS NOT NULL
    GROUP BY l.territory
    UNION ALL
    SELECT 'framework' AS what, h.framework AS value, COUNT(*) AS times
    FROM handoffs h
    WHERE h.framework IS NOT NULL
    GROUP BY h.framework
),
ordered AS (
    SELECT
        what,
        value,
        times,
        0 - times AS fewer
    FROM counted
),
numbered AS (
    SELECT
        what,
        value,
        times,
        ROW_NUMBER() OVER (
            PARTITION BY what ORDER BY COALESCE(fewer, 0), COALESCE(value, '')
        ) AS value_no
    FROM ordered
)
SELECT
    what,
    value,
    times
FROM numbered
WHERE value_no <= 30
