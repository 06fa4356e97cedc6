-- metric:   acknowledgement_sla_state
-- question: In which state of the acknowledgement SLA is each handoff?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: all handoffs
-- achieved: in that state
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   The four states add up to all handoffs.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'met' AS part,
        c.acknowledgement_met AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'late' AS part,
        c.acknowledgement_late AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'open_within' AS part,
        c.acknowledgement_open_within AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'open_breached' AS part,
        c.acknowledgement_open_breached AS achieved, c.handoffs AS eligible
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
