-- metric:   stage_stuck
-- question: Of the handoffs that stand in each step, how many have stood there for longer than its limit?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   lower
-- eligible: handoffs whose furthest step it is, neither won, lost, disqualified nor rejected, with a date of reaching it
-- achieved: longer there than the step's limit, in the AE's business time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   As of now: older weeks have lost those who moved on and kept those who did not, so weeks
--   are not comparable; stage_overstay is for that. Limits are in the config.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'handed_off' AS part,
        c.stuck_handed_off_achieved AS achieved, c.stuck_handed_off_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'accepted' AS part,
        c.stuck_accepted_achieved AS achieved, c.stuck_accepted_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'followed_up' AS part,
        c.stuck_followed_up_achieved AS achieved, c.stuck_followed_up_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'meeting_booked' AS part,
        c.stuck_meeting_booked_achieved AS achieved, c.stuck_meeting_booked_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'held' AS part,
        c.stuck_held_achieved AS achieved, c.stuck_held_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'opportunity' AS part,
        c.stuck_opportunity_achieved AS achieved, c.stuck_opportunity_eligible AS eligible
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
