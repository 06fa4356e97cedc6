-- metric:   stage_stall
-- question: How far did each handoff come?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: all handoffs
-- achieved: that step is the furthest reached
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   The steps add up to all handoffs, ended ones included; steps before the furthest may
--   have been left out. Young handoffs have had less time.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'handed_off' AS part,
        c.step_handed_off AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'accepted' AS part,
        c.step_accepted AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'followed_up' AS part,
        c.step_followed_up AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'meeting_booked' AS part,
        c.step_meeting_booked AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'held' AS part,
        c.step_held AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'opportunity' AS part,
        c.step_opportunity AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'won' AS part,
        c.step_won AS achieved, c.handoffs AS eligible
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
