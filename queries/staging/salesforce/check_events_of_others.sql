-- question: calendar entries with somebody who never was a lead of this export, or without a start
-- grain:    one row
-- reads:    step_meetings
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out

WITH judged AS (
    SELECT
        event_id,
        CASE WHEN starts_at IS NULL OR (lead_id IS NULL AND lead_ref IS NULL)
             THEN 1 ELSE 0 END       AS is_out
    FROM step_meetings
)
SELECT
    COALESCE(SUM(is_out), 0)         AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN is_out = 1 THEN event_id END) AS example
FROM judged
