-- question: calendar rows that are copies of another
-- grain:    one row
-- reads:    meeting_rows, meetings_once
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   made one; the strongest outcome wins

WITH kept AS (
    SELECT
        r.meeting_id AS meeting_id,
        CASE WHEN o.meeting_id IS NULL THEN 1 ELSE 0 END AS is_copy
    FROM meeting_rows r
    LEFT JOIN meetings_once o ON r.meeting_id = o.meeting_id
)
SELECT
    SUM(k.is_copy) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN k.is_copy = 1 THEN k.meeting_id END) AS example,
    'meetings' AS example_of
FROM kept k
