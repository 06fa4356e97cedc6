-- metric:   acceptance_state
-- question: What did the AE decide on each handoff?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: all handoffs
-- achieved: decided so
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   The three states add up to all handoffs. A blank decision is pending.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'accepted' AS part,
        c.accepted AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'rejected' AS part,
        c.rejected AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'pending' AS part,
        c.pending AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
)
SELECT
    p.slice         AS slice,
    p.member        AS member,
    p.week_start    AS week_start,
    p.part          AS part,
    SUM(p.achieved) AS achieved,
    SUM(p.eligible) AS eligible
FROM parts p
GROUP BY p.slice, p.member, p.week_start, p.part
ORDER BY slice, member, week_start, part
