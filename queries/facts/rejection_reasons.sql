-- question: Which reasons are given for rejections, the most frequent first?
-- grain:    rejection_reason
-- reads:    handoff_states
-- returns:  rejection_reason text, handoffs whole, reason_no whole
-- caveat:   Numbered from 1; the first eight have a part of their own in what is counted by reason.

WITH counted AS (
    SELECT
        rejection_reason,
        0 - COUNT(*) AS fewer,
        COUNT(*)     AS handoffs
    FROM handoff_states
    WHERE rejection_reason IS NOT NULL
    GROUP BY rejection_reason
)
SELECT
    rejection_reason,
    handoffs,
    ROW_NUMBER() OVER (
        ORDER BY COALESCE(fewer, 0), COALESCE(rejection_reason, '')
    ) AS reason_no
FROM counted
